/* scout-sandbox-content-insights.c: writes the figures of a post as S2's content endpoint does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which metrics there are, with which periods, ranges and breakdowns, the catalogue says; which
 * count of the world stands behind each follows from its measure.
 */

#include "config.h"

#include "scout-sandbox-content-insights.h"

#include "scout-sandbox-failure.h"
#include "scout-sandbox-text.h"
#include "scout-sandbox-values.h"

#include <string.h>

#define EDGE_ID "content-insights"
#define FOLLOW_TYPE_ID "follow-type"
#define TYPE_ID "content-type"

#define WRONG_METRIC 3961016
#define WRONG_PERIOD 3961017
#define WRONG_TIME_RANGE 3961018
#define WRONG_CONTENT_TYPE 3961019

/* In the order of ScoutWorldPostMetric. */
static const char * const measures[SCOUT_WORLD_POST_N_METRICS] = {
  "reach", "views", "clicks", "interactions", "reactions", "comments", "shares", "saves",
};

gboolean
scout_sandbox_post_metric_lookup (const char           *measure,
                                  ScoutWorldPostMetric *metric)
{
  for (guint i = 0; i < SCOUT_WORLD_POST_N_METRICS; i++)
    if (g_strcmp0 (measures[i], measure) == 0)
      {
        *metric = (ScoutWorldPostMetric) i;
        return TRUE;
      }
  return FALSE;
}

static const ScoutCatalogApi *
get_api (ScoutSandboxCall *call)
{
  return scout_catalog_get_api (call->state->catalog, SCOUT_NETWORK_FACEBOOK);
}

static char **
get_metrics (const ScoutField *field)
{
  const char *metrics = scout_field_get_modifier (field, "metrics");

  return scout_sandbox_parse_list (metrics != NULL ? metrics : "");
}

/* Whether the modifier says one of the values, or is not there. */
static gboolean
modifier_is_among (const ScoutField   *field,
                   const char         *modifier,
                   const char * const *values)
{
  const char *text = scout_field_get_modifier (field, modifier);

  return text == NULL || scout_sandbox_find_spelling (values, text) != NULL;
}

/* S2 has an error for content types and does not say where they are given: the catalogue guesses a
 * modifier. Returns FALSE for what is no type. */
static gboolean
read_type (ScoutSandboxCall *call,
           const ScoutField *field,
           int              *type)
{
  const ScoutCatalogParameter *parameter = scout_sandbox_find_parameter (call, EDGE_ID, TYPE_ID);
  const char *text = scout_field_get_modifier (field, parameter->name);
  const ScoutCatalogValue *value;

  *type = -1;
  if (text == NULL)
    return TRUE;

  value = scout_sandbox_find_value (parameter->values, text);
  if (value == NULL)
    return FALSE;
  *type = (int) (value - parameter->values->values);
  return TRUE;
}

gboolean
scout_sandbox_content_insights_check (ScoutSandboxCall *call,
                                      const ScoutField *field)
{
  g_auto (GStrv) metrics = get_metrics (field);
  int type;

  if (metrics[0] == NULL)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) The parameter metrics is required");

  for (guint i = 0; metrics[i] != NULL; i++)
    {
      const ScoutCatalogMetric *metric = scout_sandbox_find_metric (call, EDGE_ID, metrics[i]);

      if (metric == NULL)
        return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_METRIC, NULL, metrics[i]);
      if (!modifier_is_among (field, "period", metric->periods))
        return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_PERIOD, NULL, NULL);
      if (!modifier_is_among (field, "time_range", metric->time_ranges))
        return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_TIME_RANGE, NULL, NULL);
    }
  if (!read_type (call, field, &type))
    return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_CONTENT_TYPE, NULL, NULL);
  return TRUE;
}

/* The first value of a breakdown has the share that the world knows, the second one the rest. */
static void
write_breakdown (ScoutSandboxCall     *call,
                 const ScoutWorldPost *post,
                 const char           *breakdown_id,
                 ScoutWorldPostMetric  metric)
{
  const ScoutCatalogBreakdown *breakdown = scout_catalog_api_find_breakdown (get_api (call),
                                                                             breakdown_id);
  const ScoutCatalogValue *values = breakdown->values->values;
  gboolean is_follow_type = strcmp (breakdown_id, FOLLOW_TYPE_ID) == 0;
  guint tenths = is_follow_type ? post->follower[metric] : post->paid[metric];

  g_assert (breakdown->values->n_values == 2);
  scout_graph_writer_member (call->writer, "value_with_breakdown");
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, values[0].value);
  scout_graph_writer_number (call->writer, tenths / 10.0);
  scout_graph_writer_member (call->writer, values[1].value);
  scout_graph_writer_number (call->writer, (1000 - tenths) / 10.0);
  scout_graph_writer_end_object (call->writer);
}

/* {"name":"views_by_paid_organic","period":"overall","time_range":"lifetime",
 *  "values":[{"value_with_breakdown":{"paid":12.5,"organic":87.5}}]} */
static void
write_metric (ScoutSandboxCall         *call,
              const ScoutWorldPost     *post,
              const ScoutCatalogMetric *info)
{
  ScoutWorldPostMetric metric = SCOUT_WORLD_POST_REACH;

  if (!scout_sandbox_post_metric_lookup (info->measure, &metric)
      || !scout_world_post_has_metric (post, metric))
    return;

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "name", info->name);
  scout_graph_writer_member_text (call->writer, "period", info->periods[0]);
  scout_graph_writer_member_text (call->writer, "time_range", info->time_ranges[0]);
  scout_graph_writer_member (call->writer, "values");
  scout_graph_writer_begin_array (call->writer);
  scout_graph_writer_begin_object (call->writer);
  if (info->breakdown_ids != NULL && info->breakdown_ids[0] != NULL)
    write_breakdown (call, post, info->breakdown_ids[0], metric);
  else
    scout_graph_writer_member_count (call->writer, "value", post->counts[metric]);
  scout_graph_writer_end_object (call->writer);
  scout_graph_writer_end_array (call->writer);
  scout_graph_writer_end_object (call->writer);
}

void
scout_sandbox_content_insights_write (ScoutSandboxCall     *call,
                                      const ScoutWorldPost *post,
                                      const ScoutField     *field)
{
  g_auto (GStrv) metrics = get_metrics (field);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  int type = -1;

  scout_sandbox_call_begin_edge (call, field->name);
  read_type (call, field, &type);
  for (guint i = 0; metrics[i] != NULL && (type < 0 || (int) post->type == type); i++)
    {
      const ScoutCatalogMetric *info = scout_sandbox_find_metric (call, EDGE_ID, metrics[i]);

      /* A metric that was asked for twice is answered once. */
      if (g_hash_table_add (seen, (gpointer) info))
        write_metric (call, post, info);
    }
  scout_sandbox_call_end_edge (call);
}
