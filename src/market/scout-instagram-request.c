/* scout-instagram-request.c: questions as requests of the Instagram Creator Marketplace API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Says what Scout wants to know for each purpose, in the catalogue's names; how Instagram spells it
 * is the catalogue's affair. Graph ignores parameters that it does not know, so the tests compare
 * whole addresses. Pure functions for any thread.
 */

#include "config.h"

#include "scout-instagram-request.h"

#include "scout-handle.h"
#include "scout-wire-request.h"

#include <string.h>

#define ENDPOINT "creators"
#define EDGE "creator-insights"
#define ACCOUNT_PLACE "{ig-user-id}"

/* Every answer says whom it is about, so that the answer can be compared with the question. */
#define IDENTITY "id", "handle"
#define CARD IDENTITY, "bio", "portrait-url", "country", "verified", "onboarded", "categories", \
  "gender", "age", "email"

static const char * const identity_fields[] = { IDENTITY, NULL };
/* Of whom Meta invents the bio says so. */
static const char * const check_fields[] = { IDENTITY, "bio", NULL };
static const char * const card_fields[] = { CARD, NULL };
static const char * const profile_fields[] = {
  CARD, "portfolio-url", "badges", "platforms", "messaging-id", "page-id", "page-name",
  "takes-partnership-messages", "follows-brand", "followed-by-brand", "partnership-experience", NULL
};
/* Whether there was any work is one of the first things to know of somebody, with whom it was is
 * what Meta takes long for (conventions section 6.2). */
static const char * const partner_fields[] = { IDENTITY, "partnership-experience", "past-partners",
                                               NULL };
static const char * const media_fields[] = { "id", "type", "product", "url", "created", "caption",
                                             "tagged-brand", NULL };

static const ScoutMetric card_metrics[] = { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_REACH,
                                            SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                            SCOUT_METRIC_REELS_INTERACTION_RATE };

/* Which metrics, over which time, in which parts. */
typedef struct
{
  const ScoutWire *wire;
  ScoutPeriod period;
  ScoutTimeRange range;
  const ScoutCatalogBreakdown *breakdown; /* (nullable) */
} Window;

/* Who asks, and about whom. */
typedef struct
{
  const ScoutWire *wire;
  const char *account_id;
  const char *username;
  GPtrArray *requests;
} Look;

static gboolean
is_on_cards (const ScoutWireMetric *metric,
             gconstpointer          user_data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (card_metrics); i++)
    {
      if (metric->metric == card_metrics[i])
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_followers (const ScoutWireMetric *metric,
              gconstpointer          user_data)
{
  return metric->metric == SCOUT_METRIC_FOLLOWERS;
}

static gboolean
is_any (const ScoutWireMetric *metric,
        gconstpointer          user_data)
{
  return TRUE;
}

static gboolean
takes_window (const ScoutWireMetric *metric,
              gconstpointer          user_data)
{
  const Window *window = user_data;

  return scout_wire_metric_takes (window->wire, metric, window->period, window->range) &&
         (window->breakdown == NULL ||
          g_strv_contains (metric->entry->breakdown_ids, window->breakdown->id));
}

/* What has to be asked over its own range, because it does not take the window's. */
static gboolean
takes_no_window (const ScoutWireMetric *metric,
                 gconstpointer          user_data)
{
  return !takes_window (metric, user_data);
}

static ScoutGraphRequest *
start (const ScoutWire *wire,
       const char      *account_id)
{
  const char *path = scout_catalog_api_find_endpoint (wire->api, ENDPOINT)->path;
  g_auto(GStrv) parts = g_strsplit (path, ACCOUNT_PLACE, -1);
  g_autofree char *own = g_strjoinv (account_id, parts);

  return scout_graph_request_new (own);
}

static void
append_modifier (GString         *fields,
                 const ScoutWire *wire,
                 const char      *parameter_id,
                 const char      *value)
{
  const ScoutCatalogEndpoint *edge = scout_catalog_api_find_endpoint (wire->api, EDGE);

  g_string_append_printf (fields, ".%s(%s)",
                          scout_catalog_endpoint_find_parameter (edge, parameter_id)->name, value);
}

/* Adds a request for the fields, which takes them. */
static void
ask (const Look *look,
     GString    *fields)
{
  ScoutGraphRequest *request = start (look->wire, look->account_id);

  scout_wire_request_add (request, look->wire, ENDPOINT, "username", look->username);
  scout_wire_request_add (request, look->wire, ENDPOINT, "fields", fields->str);
  g_ptr_array_add (look->requests, request);
  g_string_free (fields, TRUE);
}

static GString *
start_fields (const Look         *look,
              const char * const *ids)
{
  GString *fields = g_string_new (NULL);

  scout_wire_request_append_fields (fields, look->wire, "creator", ids);

  return fields;
}

static void
ask_window (const Look   *look,
            const Window *window)
{
  GString *fields = start_fields (look, identity_fields);

  if (!scout_wire_request_append_insights (fields, look->wire, &look->wire->creator, takes_window,
                                           window))
    {
      g_string_free (fields, TRUE);
      return;
    }

  append_modifier (fields, look->wire, "period",
                   scout_wire_get_period_name (look->wire, window->period));
  append_modifier (fields, look->wire, "time-range",
                   scout_wire_get_time_range_name (look->wire, window->range));
  if (window->breakdown != NULL)
    append_modifier (fields, look->wire, "breakdown", window->breakdown->name);
  ask (look, fields);
}

static void
ask_performance (const Look     *look,
                 ScoutTimeRange  range)
{
  const Window window = { look->wire, SCOUT_PERIOD_OVERALL, range, NULL };
  GString *fields = start_fields (look, identity_fields);

  ask_window (look, &window);
  if (scout_wire_request_append_insights (fields, look->wire, &look->wire->creator,
                                          takes_no_window, &window))
    ask (look, fields);
  else
    g_string_free (fields, TRUE);
}

static void
ask_days_of (const Look     *look,
             ScoutTimeRange  range)
{
  const Window window = { look->wire, SCOUT_PERIOD_DAY, range, NULL };

  ask_window (look, &window);
}

/* A range's own days: when a week begins only Instagram knows, and early in a month the last 14
 * days reach further back than the month. The week before this one is within these 14 days; before
 * the other ranges hardly anything is told, and whoever wants that asks for a longer range. A range
 * that Instagram does not have is its shortest of a fixed length. */
static void
ask_days (const Look     *look,
          ScoutTimeRange  range)
{
  gboolean is_own = scout_wire_get_time_range_name (look->wire, range) != NULL;

  ask_days_of (look, is_own ? range : SCOUT_TIME_RANGE_L14);
  if (range == SCOUT_TIME_RANGE_THIS_WEEK)
    ask_days_of (look, SCOUT_TIME_RANGE_L14);
}

/* Whether any figure that is divided may be asked for over this time. */
static gboolean
divides (const Look     *look,
         ScoutTimeRange  range)
{
  const ScoutWireObject *creator = &look->wire->creator;

  for (guint i = 0; i < creator->n_metrics; i++)
    {
      const ScoutWireMetric *metric = &creator->metrics[i];

      if (metric->entry->breakdown_ids[0] != NULL
          && scout_wire_metric_takes (look->wire, metric, SCOUT_PERIOD_OVERALL, range))
        return TRUE;
    }

  return FALSE;
}

static void
ask_split (const Look                  *look,
           ScoutTimeRange               range,
           const ScoutCatalogBreakdown *breakdown)
{
  const Window window = { look->wire, SCOUT_PERIOD_OVERALL,
                          divides (look, range) ? range : SCOUT_TIME_RANGE_THIS_MONTH, breakdown };

  if (breakdown->name != NULL)
    ask_window (look, &window);
}

/* One breakdown per request: S1 takes one. */
static void
ask_splits (const Look     *look,
            ScoutTimeRange  range)
{
  const ScoutCatalogApi *api = look->wire->api;

  for (gsize i = 0; i < api->n_breakdowns; i++)
    ask_split (look, range, &api->breakdowns[i]);
}

/* "recent_media.limit(30){id,…,insights.metrics(likes,…)}" */
static void
ask_media (const Look *look,
           const char *edge_id,
           gboolean    has_insights)
{
  const ScoutCatalogEndpoint *edge = scout_catalog_api_find_endpoint (look->wire->api, edge_id);
  const ScoutCatalogParameter *limit = NULL;
  GString *fields = NULL;

  /* One of them is newer than S1, and may be switched off. */
  if (edge == NULL)
    return;

  limit = scout_catalog_endpoint_find_parameter (edge, "limit");
  fields = start_fields (look, identity_fields);
  g_string_append_printf (fields, ",%s.%s(%s){", edge->field, limit->name, limit->default_value);
  scout_wire_request_append_fields (fields, look->wire, "media", media_fields);
  if (has_insights)
    scout_wire_request_append_insights (fields, look->wire, &look->wire->content, is_any, NULL);
  g_string_append_c (fields, '}');
  ask (look, fields);
}

static void
ask_profile (const Look *look)
{
  GString *fields = start_fields (look, profile_fields);

  scout_wire_request_append_insights (fields, look->wire, &look->wire->creator, is_followers, NULL);
  ask (look, fields);
}

ScoutGraphRequest *
scout_instagram_request_new_search (const ScoutWire         *wire,
                                    const char              *account_id,
                                    ScoutQuery              *query,
                                    const ScoutMarketPaging *paging)
{
  g_autoptr(GString) fields = g_string_new (NULL);
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL && *account_id != '\0', NULL);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  request = start (wire, account_id);
  scout_wire_request_add_query (request, query);
  scout_wire_request_append_fields (fields, wire, "creator", card_fields);
  scout_wire_request_append_insights (fields, wire, &wire->creator, is_on_cards, NULL);
  scout_wire_request_add (request, wire, ENDPOINT, "fields", fields->str);
  scout_wire_request_add_page (request, wire, ENDPOINT, paging, SCOUT_INSTAGRAM_PAGE_SIZE);

  return request;
}

static Look
look_at (const ScoutWire *wire,
         const char      *account_id,
         const char      *username)
{
  Look look = { wire, account_id, scout_handle_skip_at (username), NULL };

  look.requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);

  return look;
}

GPtrArray *
scout_instagram_request_list_creator (const ScoutWire  *wire,
                                      const char       *account_id,
                                      const char       *username,
                                      ScoutCreatorPart  part,
                                      ScoutTimeRange    range)
{
  Look look;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL && *account_id != '\0', NULL);
  g_return_val_if_fail (username != NULL && *username != '\0', NULL);

  look = look_at (wire, account_id, username);
  switch (part)
    {
    case SCOUT_CREATOR_PART_PERFORMANCE:
    case SCOUT_CREATOR_PART_FIGURES:
      ask_performance (&look, range);
      break;
    case SCOUT_CREATOR_PART_DAILY:
      ask_days (&look, range);
      break;
    case SCOUT_CREATOR_PART_AUDIENCE:
      ask_splits (&look, range);
      break;
    case SCOUT_CREATOR_PART_RATE:
      break;
    case SCOUT_CREATOR_PART_CONTENT:
      ask_media (&look, "creator-recent-media", TRUE);
      break;
    case SCOUT_CREATOR_PART_PARTNERSHIPS:
      ask (&look, start_fields (&look, partner_fields));
      ask_media (&look, "creator-branded-media", TRUE);
      ask_media (&look, "creator-partnership-ads-media", FALSE);
      break;
    case SCOUT_CREATOR_PART_PARTNERS:
      ask (&look, start_fields (&look, partner_fields));
      break;
    case SCOUT_CREATOR_PART_BRANDED:
      ask_media (&look, "creator-branded-media", TRUE);
      break;
    case SCOUT_CREATOR_PART_ADS:
      ask_media (&look, "creator-partnership-ads-media", FALSE);
      break;
    case SCOUT_CREATOR_PART_PROFILE:
    default:
      ask_profile (&look);
      break;
    }

  return look.requests;
}

gboolean
scout_instagram_request_has_range (const ScoutWire   *wire,
                                   ScoutGraphRequest *request)
{
  const ScoutCatalogEndpoint *endpoint = NULL;
  const ScoutCatalogEndpoint *edge = NULL;
  const char *fields = NULL;
  g_autofree char *modifier = NULL;

  g_return_val_if_fail (wire != NULL, FALSE);
  g_return_val_if_fail (request != NULL, FALSE);

  endpoint = scout_catalog_api_find_endpoint (wire->api, ENDPOINT);
  edge = scout_catalog_api_find_endpoint (wire->api, EDGE);
  fields = scout_graph_request_get (request,
                                    scout_catalog_endpoint_find_parameter (endpoint,
                                                                           "fields")->name);
  modifier = g_strdup_printf (".%s(",
                              scout_catalog_endpoint_find_parameter (edge, "time-range")->name);

  return fields != NULL && strstr (fields, modifier) != NULL;
}

ScoutGraphRequest *
scout_instagram_request_new_split (const ScoutWire *wire,
                                   const char      *account_id,
                                   const char      *username,
                                   ScoutBreakdown   breakdown,
                                   ScoutTimeRange   range)
{
  g_autoptr(GEnumClass) breakdowns = g_type_class_ref (SCOUT_TYPE_BREAKDOWN);
  const GEnumValue *value = g_enum_get_value (breakdowns, (int) breakdown);
  const ScoutCatalogBreakdown *entry = NULL;
  g_autoptr(GPtrArray) requests = NULL;
  Look look;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL && *account_id != '\0', NULL);
  g_return_val_if_fail (username != NULL && *username != '\0', NULL);
  g_return_val_if_fail (value != NULL, NULL);

  entry = scout_catalog_api_find_breakdown (wire->api, value->value_nick);
  look = look_at (wire, account_id, username);
  requests = look.requests;
  if (entry != NULL)
    ask_split (&look, range, entry);

  return requests->len > 0 ? scout_graph_request_ref (g_ptr_array_index (requests, 0)) : NULL;
}

ScoutGraphRequest *
scout_instagram_request_new_check (const ScoutWire *wire,
                                   const char      *account_id)
{
  g_autoptr(GString) fields = g_string_new (NULL);
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL && *account_id != '\0', NULL);

  request = start (wire, account_id);
  scout_wire_request_append_fields (fields, wire, "creator", check_fields);
  scout_wire_request_add (request, wire, ENDPOINT, "fields", fields->str);
  scout_wire_request_add_page (request, wire, ENDPOINT, NULL, 1);

  return request;
}

static gboolean
lists_metric (const char *id)
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *known = g_enum_get_value_by_nick (metrics, id);
  ScoutWireMetric metric = { .breakdown = SCOUT_BREAKDOWN_NONE };

  if (known == NULL)
    return FALSE;

  metric.metric = (ScoutMetric) known->value;
  return is_on_cards (&metric, NULL);
}

gboolean
scout_instagram_request_lists (const char *endpoint_id,
                               const char *id)
{
  g_return_val_if_fail (endpoint_id != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_str_equal (endpoint_id, ENDPOINT)
         && (g_strv_contains (card_fields, id) || lists_metric (id));
}
