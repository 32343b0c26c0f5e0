/* scout-sandbox-instagram-insights.c: answers the `insights` of an Instagram account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which metrics there are, and what they take, is in the catalogue; here is how they are asked for
 * and what the answer looks like. Sources: S1 "Creator Insights Metrics", conventions section 6.2.
 */

#include "config.h"

#include "scout-sandbox-instagram-insights.h"

#include "scout-sandbox-instagram-filters.h"
#include "scout-sandbox-text.h"
#include "scout-world-instagram-insights.h"

#include <string.h>

#define EDGE "creator-insights"
#define MAX_METRICS 16

typedef struct
{
  const ScoutCatalogMetric    *entry;
  const char                  *period;
  const char                  *time_range;
  const ScoutCatalogBreakdown *breakdown; /* (nullable) */
} Question;

/* What the catalogue calls things, as the world numbers them. */
static const struct { const char *id; int number; } metric_ids[] = {
  { "followers", SCOUT_WORLD_INSTAGRAM_FOLLOWERS },
  { "engaged-accounts", SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS },
  { "reach", SCOUT_WORLD_INSTAGRAM_REACH },
  { "reels-interaction-rate", SCOUT_WORLD_INSTAGRAM_REELS_INTERACTION_RATE },
  { "reels-hook-rate", SCOUT_WORLD_INSTAGRAM_REELS_HOOK_RATE },
  { "views", SCOUT_WORLD_INSTAGRAM_VIEWS },
  { "interactions", SCOUT_WORLD_INSTAGRAM_INTERACTIONS },
};

static const struct { const char *id; int number; } range_ids[] = {
  { "this-week", SCOUT_WORLD_INSTAGRAM_THIS_WEEK },
  { "last-14-days", SCOUT_WORLD_INSTAGRAM_LAST_14_DAYS },
  { "this-month", SCOUT_WORLD_INSTAGRAM_THIS_MONTH },
  { "last-90-days", SCOUT_WORLD_INSTAGRAM_LAST_90_DAYS },
  { "lifetime", SCOUT_WORLD_INSTAGRAM_LIFETIME },
};

static const struct { const char *id; int number; } breakdown_ids[] = {
  { "follow-type", SCOUT_WORLD_INSTAGRAM_FOLLOW_TYPE },
  { "gender", SCOUT_WORLD_INSTAGRAM_GENDER },
  { "age", SCOUT_WORLD_INSTAGRAM_AGE },
  { "country", SCOUT_WORLD_INSTAGRAM_TOP_COUNTRIES },
  { "city", SCOUT_WORLD_INSTAGRAM_TOP_CITIES },
  { "content-type", SCOUT_WORLD_INSTAGRAM_MEDIA_TYPE },
};

#define FIND(table, text, found) \
  G_STMT_START { \
    for (gsize i_ = 0; i_ < G_N_ELEMENTS (table); i_++) \
      if (strcmp (table[i_].id, text) == 0) \
        found = table[i_].number; \
  } G_STMT_END

static const ScoutCatalogApi *
get_api (const ScoutSandboxCall *call)
{
  return scout_catalog_get_api (call->state->catalog, SCOUT_NETWORK_INSTAGRAM);
}

/* A list in any case, in the catalogue's spelling. */
static const char *
find_in (const char * const *list,
         const char         *text)
{
  for (guint i = 0; list[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (list[i], text) == 0)
        return list[i];
    }
  return NULL;
}

static const ScoutCatalogBreakdown *
find_breakdown (ScoutSandboxCall         *call,
                const ScoutCatalogMetric *metric,
                const char               *name)
{
  const ScoutCatalogApi *api = get_api (call);

  for (guint i = 0; metric->breakdown_ids[i] != NULL; i++)
    {
      const ScoutCatalogBreakdown *breakdown =
        scout_catalog_api_find_breakdown (api, metric->breakdown_ids[i]);

      if (breakdown->name != NULL && g_ascii_strcasecmp (breakdown->name, name) == 0)
        return breakdown;
    }
  return NULL;
}

static gboolean
ask (ScoutSandboxCall         *call,
     const ScoutField         *field,
     const ScoutCatalogMetric *metric,
     Question                 *question)
{
  const char *period = scout_field_get_modifier (field, "period");
  const char *time_range = scout_field_get_modifier (field, "time_range");
  const char *breakdown = scout_field_get_modifier (field, "breakdown");

  question->entry = metric;
  question->period = period != NULL ? find_in (metric->periods, period) : metric->default_period;
  question->time_range = time_range != NULL ? find_in (metric->time_ranges, time_range)
                                            : metric->default_time_range;
  question->breakdown = NULL;
  if (question->period == NULL)
    return scout_sandbox_instagram_fail (call, "the input period is not supported by the provided "
                                         "metrics");
  if (question->time_range == NULL)
    return scout_sandbox_instagram_fail (call, "the input time_range is not supported by the "
                                         "provided metrics");
  if (breakdown == NULL)
    return TRUE;

  question->breakdown = find_breakdown (call, metric, breakdown);
  if (question->breakdown == NULL || strcmp (question->period, "overall") != 0)
    return scout_sandbox_instagram_fail (call, "the input breakdown is not supported by the "
                                         "provided metrics");
  return TRUE;
}

/* The metrics that are asked for, each once; all of them where none is named. */
static guint
list_metrics (ScoutSandboxCall          *call,
              const ScoutField          *field,
              const ScoutCatalogMetric  *metrics[MAX_METRICS])
{
  const ScoutCatalogApi *api = get_api (call);
  const char *text = scout_field_get_modifier (field, "metrics");
  g_auto (GStrv) names = scout_sandbox_parse_list (text != NULL ? text : "");
  guint n_metrics = 0;

  for (gsize i = 0; i < api->n_metrics && n_metrics < MAX_METRICS; i++)
    {
      if (strcmp (api->metrics[i].endpoint_id, EDGE) == 0
          && (text == NULL || find_in ((const char * const *) names, api->metrics[i].name) != NULL))
        metrics[n_metrics++] = &api->metrics[i];
    }
  return n_metrics;
}

static gboolean
check_names (ScoutSandboxCall *call,
             const ScoutField *field)
{
  const char *text = scout_field_get_modifier (field, "metrics");
  g_auto (GStrv) names = scout_sandbox_parse_list (text != NULL ? text : "");

  if (text != NULL && names[0] == NULL)
    return scout_sandbox_instagram_fail (call, "metrics names no metric");
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (scout_catalog_api_find_metric (get_api (call), EDGE, names[i]) == NULL)
        return scout_sandbox_instagram_fail (call, "%s is no metric", names[i]);
    }
  return TRUE;
}

gboolean
scout_sandbox_instagram_insights_check (ScoutSandboxCall *call,
                                        const ScoutField *field)
{
  const ScoutCatalogMetric *metrics[MAX_METRICS];
  guint n_metrics;
  Question question;

  if (!check_names (call, field))
    return FALSE;
  n_metrics = list_metrics (call, field, metrics);
  for (guint i = 0; i < n_metrics; i++)
    {
      if (!ask (call, field, metrics[i], &question))
        return FALSE;
    }
  return TRUE;
}

/* Followers and others are told in accounts, and under names of their own. */
static void
write_result (ScoutSandboxCall      *call,
              const Question        *question,
              const ScoutWorldShare *share,
              double                 total)
{
  const ScoutCatalogValues *values = question->breakdown->values;
  const ScoutCatalogValue *value = values != NULL ? scout_catalog_values_find (values, share->key)
                                                  : NULL;
  gboolean is_count = question->breakdown->unit == SCOUT_CATALOG_UNIT_COUNT;

  if (value == NULL && values != NULL && strcmp (share->key, "non_follower") == 0)
    value = scout_catalog_values_find_id (values, "non-follower");

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "dimension_value",
                                  value != NULL ? value->answer : share->key);
  scout_graph_writer_member (call->writer, is_count ? "value" : "percentage");
  if (is_count)
    scout_graph_writer_count (call->writer, (gint64) (total * share->percent / 100.0 + 0.5));
  else
    scout_graph_writer_number (call->writer, share->percent);
  scout_graph_writer_end_object (call->writer);
}

static void
write_breakdowns (ScoutSandboxCall         *call,
                  guint                     index,
                  const Question           *question,
                  ScoutWorldInstagramMetric metric,
                  guint                     n_days)
{
  int breakdown = SCOUT_WORLD_INSTAGRAM_FOLLOW_TYPE;
  double total = scout_world_instagram_get_value (call->state->world, index, metric, n_days);
  g_autoptr (GArray) shares = NULL;

  FIND (breakdown_ids, question->breakdown->id, breakdown);
  shares = scout_world_instagram_get_breakdown (call->state->world, index, metric,
                                                (ScoutWorldInstagramBreakdown) breakdown, n_days);
  scout_graph_writer_member (call->writer, "breakdowns");
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "dimension_key", question->breakdown->name);
  scout_graph_writer_member (call->writer, "results");
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; i < shares->len; i++)
    write_result (call, question, &g_array_index (shares, ScoutWorldShare, i), total);
  scout_graph_writer_end_array (call->writer);
  scout_graph_writer_end_object (call->writer);
}

/* Each day ends at midnight in Los Angeles, near enough, which is on the next day in UTC: a guess
 * (conventions section 6.2). */
static void
write_days (ScoutSandboxCall         *call,
            guint                     index,
            ScoutWorldInstagramMetric metric,
            guint                     n_days)
{
  GDateTime *today = scout_world_get_today (call->state->world);
  gint64 values[SCOUT_WORLD_N_DAYS];

  scout_world_instagram_get_days (call->state->world, index, metric, n_days, values);
  scout_graph_writer_member (call->writer, "values");
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; i < n_days; i++)
    {
      g_autoptr (GDateTime) end = g_date_time_add_days (today, (int) i - (int) n_days + 2);
      g_autofree char *text = g_date_time_format (end, "%Y-%m-%dT08:00:00+0000");

      scout_graph_writer_begin_object (call->writer);
      scout_graph_writer_member_count (call->writer, "value", values[i]);
      scout_graph_writer_member_text (call->writer, "end_time", text);
      scout_graph_writer_end_object (call->writer);
    }
  scout_graph_writer_end_array (call->writer);
}

static void
write_metric (ScoutSandboxCall *call,
              guint             index,
              const Question   *question)
{
  const ScoutCatalogValues *ranges = scout_catalog_api_find_values (get_api (call), "time-ranges");
  const ScoutCatalogValue *value = scout_catalog_values_find (ranges, question->time_range);
  int metric = SCOUT_WORLD_INSTAGRAM_FOLLOWERS;
  int range = SCOUT_WORLD_INSTAGRAM_LIFETIME;
  guint n_days;

  FIND (metric_ids, question->entry->id, metric);
  FIND (range_ids, value->id, range);
  n_days = scout_world_instagram_count_days (call->state->world, (ScoutWorldInstagramRange) range);

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "name", question->entry->name);
  scout_graph_writer_member_text (call->writer, "period", question->period);
  scout_graph_writer_member_text (call->writer, "time_range", question->time_range);
  if (strcmp (question->period, "day") == 0)
    {
      write_days (call, index, (ScoutWorldInstagramMetric) metric, n_days);
    }
  else
    {
      scout_graph_writer_member (call->writer, "total_value");
      scout_graph_writer_begin_object (call->writer);
      scout_graph_writer_member (call->writer, "value");
      scout_graph_writer_number (call->writer, scout_world_instagram_get_value (
        call->state->world, index, (ScoutWorldInstagramMetric) metric, n_days));
      if (question->breakdown != NULL)
        write_breakdowns (call, index, question, (ScoutWorldInstagramMetric) metric, n_days);
      scout_graph_writer_end_object (call->writer);
    }
  scout_graph_writer_end_object (call->writer);
}

void
scout_sandbox_instagram_insights_write (ScoutSandboxCall *call,
                                        guint             index,
                                        gboolean          is_onboarded,
                                        const ScoutField *field)
{
  const ScoutCatalogMetric *metrics[MAX_METRICS];
  guint n_metrics = list_metrics (call, field, metrics);
  Question question;

  scout_sandbox_call_begin_edge (call, field->name);
  for (guint i = 0; i < n_metrics; i++)
    {
      if ((is_onboarded || strcmp (metrics[i]->id, "followers") == 0)
          && ask (call, field, metrics[i], &question))
        write_metric (call, index, &question);
    }
  scout_sandbox_call_end_edge (call);
}
