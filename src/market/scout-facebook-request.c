/* scout-facebook-request.c: questions as requests of the Facebook Creator Discovery API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Says what Scout wants to know for each purpose, in the catalogue's names; how Facebook spells it
 * is the catalogue's affair. Graph ignores parameters that it does not know, so a wrong name would
 * go unnoticed: the tests compare whole addresses. Pure functions for any thread.
 */

#include "config.h"

#include "scout-facebook-request.h"

#include "scout-handle.h"
#include "scout-wire-request.h"

#define CREATORS "creators"
#define CONTENT "content"

/* Every answer says whom it is about, so that the answer can be compared with the question. */
#define IDENTITY "id", "name", "handle"
/* What cards show, profiles show too; partners are offered to whoever filters by them. */
#define CARD IDENTITY, "bio", "profile-url", "portrait-url", "cover-url", "followers", \
  "categories", "interests", "country", "languages", "email", "past-partners", "onboarding-status"

static const char * const identity_fields[] = { IDENTITY, NULL };
/* Of whom Meta invents the bio says so. */
static const char * const check_fields[] = { IDENTITY, "bio", NULL };
static const char * const card_fields[] = { CARD, NULL };
static const char * const profile_fields[] = { CARD, "gender", "age", NULL };
static const char * const partnership_fields[] = { IDENTITY, "past-partners",
                                                   "onboarding-status", NULL };
static const char * const content_fields[] = { "id", "creator-id", "type", "created",
                                               "tagged-brand", "url", "thumbnail-url", "caption",
                                               NULL };
static const char * const content_identity_fields[] = { "id", "creator-id", NULL };
static const char * const comment_fields[] = { "id", "text", "url", NULL };

/* Figures of a card, and of a post in a list, which has its organic share of views besides. */
static const ScoutMetric card_metrics[] = { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS,
                                            SCOUT_METRIC_INTERACTION_RATE };
static const ScoutMetric content_metrics[] = { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS,
                                               SCOUT_METRIC_INTERACTIONS, SCOUT_METRIC_REACTIONS,
                                               SCOUT_METRIC_COMMENTS, SCOUT_METRIC_SHARES };

typedef struct
{
  const ScoutWire *wire;
  ScoutPeriod period;
  ScoutTimeRange range;
  ScoutBreakdown breakdown; /* of what is or is not divided, where that is asked for */
} Window;

static gboolean
is_one_of (const ScoutWireMetric *metric,
           const ScoutMetric     *metrics,
           gsize                  n_metrics)
{
  for (gsize i = 0; i < n_metrics && metric->breakdown == SCOUT_BREAKDOWN_NONE; i++)
    {
      if (metric->metric == metrics[i])
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_on_cards (const ScoutWireMetric *metric,
             gconstpointer          user_data)
{
  return is_one_of (metric, card_metrics, G_N_ELEMENTS (card_metrics));
}

static gboolean
is_in_lists (const ScoutWireMetric *metric,
             gconstpointer          user_data)
{
  return is_one_of (metric, content_metrics, G_N_ELEMENTS (content_metrics))
         || (metric->metric == SCOUT_METRIC_VIEWS
             && metric->breakdown == SCOUT_BREAKDOWN_PAID_ORGANIC);
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

  return scout_wire_metric_takes (window->wire, metric, window->period, window->range);
}

static gboolean
is_divided (const ScoutWireMetric *metric,
            gconstpointer          user_data)
{
  const Window *window = user_data;

  return metric->breakdown == window->breakdown && takes_window (metric, window);
}

static gboolean
is_rate (const ScoutWireMetric *metric,
         gconstpointer          user_data)
{
  return metric->metric == SCOUT_METRIC_INTERACTION_RATE && takes_window (metric, user_data);
}

static ScoutGraphRequest *
start (const ScoutWire *wire,
       const char      *endpoint_id)
{
  return scout_graph_request_new (scout_catalog_api_find_endpoint (wire->api, endpoint_id)->path);
}

/* ".period(day).time_range(L90)" */
static void
append_window (GString      *fields,
               const Window *window)
{
  const ScoutCatalogEndpoint *edge =
    scout_catalog_api_find_endpoint (window->wire->api, "creator-insights");

  g_string_append_printf (fields, ".%s(%s).%s(%s)",
                          scout_catalog_endpoint_find_parameter (edge, "period")->name,
                          scout_wire_get_period_name (window->wire, window->period),
                          scout_catalog_endpoint_find_parameter (edge, "time-range")->name,
                          scout_wire_get_time_range_name (window->wire, window->range));
}

/* Returns whether there is any. */
static gboolean
append_creator_insights (GString             *fields,
                         const Window        *window,
                         ScoutWireMetricFunc  chooses)
{
  if (!scout_wire_request_append_insights (fields, window->wire, &window->wire->creator, chooses,
                                           window))
    return FALSE;

  append_window (fields, window);
  return TRUE;
}

static void
add_fields (ScoutGraphRequest *request,
            const ScoutWire   *wire,
            const char        *endpoint_id,
            GString           *fields)
{
  scout_wire_request_add (request, wire, endpoint_id, "fields", fields->str);
}

ScoutGraphRequest *
scout_facebook_request_new_search (const ScoutWire         *wire,
                                   ScoutQuery              *query,
                                   const ScoutMarketPaging *paging)
{
  const Window window = { wire, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28,
                          SCOUT_BREAKDOWN_NONE };
  g_autoptr(GString) fields = g_string_new (NULL);
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  request = start (wire, CREATORS);
  scout_wire_request_add_query (request, query);
  scout_wire_request_append_fields (fields, wire, "creator", card_fields);
  append_creator_insights (fields, &window, is_on_cards);
  add_fields (request, wire, CREATORS, fields);
  scout_wire_request_add_page (request, wire, CREATORS, paging, SCOUT_FACEBOOK_PAGE_SIZE);

  return request;
}

static gboolean
looks_up (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (parameters[i]->role == SCOUT_CATALOG_ROLE_LOOKUP)
        return TRUE;
    }

  return FALSE;
}

ScoutGraphRequest *
scout_facebook_request_new_plain_lookup (const ScoutWire *wire,
                                         ScoutQuery      *query)
{
  g_autoptr(GString) fields = g_string_new (NULL);
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  if (!looks_up (query))
    return NULL;

  request = start (wire, CREATORS);
  scout_wire_request_add_query (request, query);
  scout_wire_request_append_fields (fields, wire, "creator", card_fields);
  add_fields (request, wire, CREATORS, fields);

  return request;
}

/* One page of what lists of posts show, of whatever @request asks already. */
static void
add_content_page (ScoutGraphRequest       *request,
                  const ScoutWire         *wire,
                  const ScoutMarketPaging *paging) /* (nullable) */
{
  g_autoptr(GString) fields = g_string_new (NULL);

  scout_wire_request_append_fields (fields, wire, "content", content_fields);
  scout_wire_request_append_insights (fields, wire, &wire->content, is_in_lists, NULL);
  add_fields (request, wire, CONTENT, fields);
  scout_wire_request_add_page (request, wire, CONTENT, paging, SCOUT_FACEBOOK_PAGE_SIZE);
}

/* S2 on `recent_content`: "Prefer using the Content Insights API and filter by creator_id". */
static ScoutGraphRequest *
new_content_of_creator (const ScoutWire *wire,
                        const char      *id)
{
  ScoutGraphRequest *request = start (wire, CONTENT);

  scout_wire_request_add (request, wire, CONTENT, "creator-id", id);
  add_content_page (request, wire, NULL);

  return request;
}

static ScoutGraphRequest *
new_of_creator (const ScoutWire *wire,
                const char      *id,
                GString         *fields)
{
  ScoutGraphRequest *request = start (wire, CREATORS);

  scout_wire_request_add (request, wire, CREATORS, "creator-id", scout_handle_skip_at (id));
  add_fields (request, wire, CREATORS, fields);

  return request;
}

ScoutGraphRequest *
scout_facebook_request_new_creator (const ScoutWire  *wire,
                                    const char       *id,
                                    ScoutCreatorPart  part,
                                    ScoutTimeRange    range)
{
  const Window overall = { wire, SCOUT_PERIOD_OVERALL, range, SCOUT_BREAKDOWN_NONE };
  const Window daily = { wire, SCOUT_PERIOD_DAY, SCOUT_TIME_RANGE_L90, SCOUT_BREAKDOWN_NONE };
  const Window lifetime = { wire, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME,
                            SCOUT_BREAKDOWN_NONE };
  g_autoptr(GString) fields = g_string_new (NULL);

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  switch (part)
    {
    case SCOUT_CREATOR_PART_CONTENT:
      return new_content_of_creator (wire, scout_handle_skip_at (id));
    case SCOUT_CREATOR_PART_FIGURES:
      scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
      append_creator_insights (fields, &overall, is_divided);
      break;
    case SCOUT_CREATOR_PART_RATE:
      scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
      append_creator_insights (fields, &overall, is_rate);
      break;
    case SCOUT_CREATOR_PART_PERFORMANCE:
      scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
      append_creator_insights (fields, &overall, takes_window);
      break;
    case SCOUT_CREATOR_PART_DAILY:
      scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
      append_creator_insights (fields, &daily, takes_window);
      break;
    case SCOUT_CREATOR_PART_AUDIENCE:
      scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
      append_creator_insights (fields, &lifetime, takes_window);
      break;
    case SCOUT_CREATOR_PART_PARTNERSHIPS:
    case SCOUT_CREATOR_PART_PARTNERS:
      scout_wire_request_append_fields (fields, wire, "creator", partnership_fields);
      break;
    case SCOUT_CREATOR_PART_BRANDED:
    case SCOUT_CREATOR_PART_ADS:
      scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
      break;
    case SCOUT_CREATOR_PART_PROFILE:
    default:
      scout_wire_request_append_fields (fields, wire, "creator", profile_fields);
      break;
    }

  return new_of_creator (wire, id, fields);
}

ScoutGraphRequest *
scout_facebook_request_new_split (const ScoutWire *wire,
                                  const char      *id,
                                  ScoutBreakdown   breakdown,
                                  ScoutTimeRange   range)
{
  const Window window = { wire, SCOUT_PERIOD_OVERALL, range, breakdown };
  g_autoptr(GString) fields = g_string_new (NULL);

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  scout_wire_request_append_fields (fields, wire, "creator", identity_fields);
  if (!append_creator_insights (fields, &window, is_divided))
    return NULL;

  return new_of_creator (wire, id, fields);
}

ScoutGraphRequest *
scout_facebook_request_new_content_search (const ScoutWire         *wire,
                                           ScoutQuery              *query,
                                           const ScoutMarketPaging *paging)
{
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  request = start (wire, CONTENT);
  scout_wire_request_add_query (request, query);
  add_content_page (request, wire, paging);

  return request;
}

/* "comments.fields(comment_id,comment_text,comment_url)" */
static void
append_comments (GString         *fields,
                 const ScoutWire *wire)
{
  const ScoutCatalogEndpoint *edge =
    scout_catalog_api_find_endpoint (wire->api, "content-comments");

  g_string_append_printf (fields, ",%s.%s(", edge->field,
                          scout_catalog_endpoint_find_parameter (edge, "fields")->name);
  scout_wire_request_append_fields (fields, wire, "comment", comment_fields);
  g_string_append_c (fields, ')');
}

ScoutGraphRequest *
scout_facebook_request_new_content (const ScoutWire  *wire,
                                    const char       *id,
                                    ScoutContentPart  part)
{
  g_autoptr(GString) fields = g_string_new (NULL);
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  switch (part)
    {
    case SCOUT_CONTENT_PART_INSIGHTS:
      scout_wire_request_append_fields (fields, wire, "content", content_identity_fields);
      scout_wire_request_append_insights (fields, wire, &wire->content, is_any, NULL);
      break;
    case SCOUT_CONTENT_PART_COMMENTS:
      scout_wire_request_append_fields (fields, wire, "content", content_identity_fields);
      append_comments (fields, wire);
      break;
    case SCOUT_CONTENT_PART_POST:
    default:
      scout_wire_request_append_fields (fields, wire, "content", content_fields);
      break;
    }

  request = start (wire, CONTENT);
  scout_wire_request_add (request, wire, CONTENT, "content-id", id);
  add_fields (request, wire, CONTENT, fields);

  return request;
}

ScoutGraphRequest *
scout_facebook_request_new_check (const ScoutWire *wire)
{
  g_autoptr(GString) fields = g_string_new (NULL);
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (wire != NULL, NULL);

  request = start (wire, CREATORS);
  scout_wire_request_append_fields (fields, wire, "creator", check_fields);
  add_fields (request, wire, CREATORS, fields);
  scout_wire_request_add_page (request, wire, CREATORS, NULL, 1);

  return request;
}

static gboolean
lists_metric (const char *endpoint_id,
              const char *id)
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *known = g_enum_get_value_by_nick (metrics, id);
  ScoutWireMetric metric = { .breakdown = SCOUT_BREAKDOWN_NONE };

  if (known == NULL)
    return FALSE;

  metric.metric = (ScoutMetric) known->value;
  return g_str_equal (endpoint_id, CONTENT) ? is_in_lists (&metric, NULL)
                                            : is_on_cards (&metric, NULL);
}

gboolean
scout_facebook_request_lists (const char *endpoint_id,
                              const char *id)
{
  g_return_val_if_fail (endpoint_id != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_strv_contains (g_str_equal (endpoint_id, CONTENT) ? content_fields : card_fields, id)
         || lists_metric (endpoint_id, id);
}
