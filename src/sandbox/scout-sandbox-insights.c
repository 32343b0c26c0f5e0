/* scout-sandbox-insights.c: answers the `insights` field of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which metrics exist and what they allow comes from the world's table of S2; here is how they are
 * asked for and what the answer looks like (conventions 6.3).
 */

#include "config.h"

#include "scout-sandbox-insights.h"

#include "scout-sandbox-failure.h"
#include "scout-sandbox-text.h"
#include "scout-world-insights.h"
#include "scout-world-vocabulary.h"

#include <string.h>

#define USUAL_RANGE "L28"
#define LIFETIME "lifetime"

#define EDGE_ID "creator-insights"
#define WRONG_CONTENT_TYPE 3961019

static const char *ranges[] = { "L1", "L7", "L14", "L28", "L90", NULL };

static gboolean
modifier_is (const ScoutField *field,
             const char       *modifier,
             const char       *value)
{
  const char *arguments = scout_field_get_modifier (field, modifier);

  return arguments != NULL && g_ascii_strcasecmp (arguments, value) == 0;
}

/* The range in S2's spelling, or NULL if the metric does not have what was asked for. */
static const char *
find_range (const ScoutField           *field,
            const ScoutWorldMetricInfo *info)
{
  if (scout_field_get_modifier (field, "time_range") == NULL)
    return info->is_lifetime ? LIFETIME : USUAL_RANGE;
  if (info->is_lifetime)
    return modifier_is (field, "time_range", LIFETIME) ? LIFETIME : NULL;

  for (guint i = 0; ranges[i] != NULL; i++)
    {
      if (modifier_is (field, "time_range", ranges[i]))
        return ranges[i];
    }
  return NULL;
}

/* S2 has an error for content types and does not say where they are given: a modifier, we guess. */
static gboolean
type_is_known (const char *text)
{
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    if (g_ascii_strcasecmp (scout_world_get_content_type_name (i), text) == 0)
      return TRUE;
  return FALSE;
}

static char **
get_metrics (const ScoutField *field)
{
  const char *metrics = scout_field_get_modifier (field, "metrics");

  return scout_sandbox_parse_list (metrics != NULL ? metrics : "");
}

gboolean
scout_sandbox_insights_check (ScoutSandboxCall *call,
                              const ScoutField *field)
{
  g_auto (GStrv) metrics = get_metrics (field);
  gboolean has_period = scout_field_get_modifier (field, "period") != NULL;
  gboolean is_daily = modifier_is (field, "period", "day");
  const char *type = scout_field_get_modifier (field, "content_type");

  if (metrics[0] == NULL)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) The parameter metrics is required");

  for (guint i = 0; metrics[i] != NULL; i++)
    {
      const ScoutWorldMetricInfo *info = scout_world_metric_lookup (metrics[i]);

      if (info == NULL)
        return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_METRIC);
      if ((has_period && !is_daily && !modifier_is (field, "period", "overall"))
          || (is_daily && !info->has_days))
        return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_PERIOD);
      if (find_range (field, info) == NULL)
        return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_TIME_RANGE);
    }
  if (type != NULL && !type_is_known (type))
    return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_CONTENT_TYPE, NULL, NULL);
  return TRUE;
}

static void
write_value (ScoutGraphWriter *writer,
             double            value)
{
  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member (writer, "value");
  scout_graph_writer_number (writer, value);
  scout_graph_writer_end_object (writer);
}

static void
write_days (ScoutSandboxCall *call,
            guint             index,
            ScoutWorldMetric  metric,
            guint             n_days)
{
  gint64 values[SCOUT_WORLD_N_DAYS];

  scout_world_get_days (call->state->world, index, metric, n_days, values);
  for (guint i = 0; i < n_days; i++)
    write_value (call->writer, (double) values[i]);
}

static void
write_breakdown (ScoutSandboxCall           *call,
                 guint                       index,
                 const ScoutField           *field,
                 const ScoutWorldMetricInfo *info,
                 guint                       n_days)
{
  gboolean has_types = info->metric == SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE
                       || info->metric == SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE;
  const char *type = has_types ? scout_field_get_modifier (field, "content_type") : NULL;
  g_autoptr (GArray) shares = scout_world_get_breakdown (call->state->world, index,
                                                         info->metric, n_days);

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "value_with_breakdown");
  scout_graph_writer_begin_object (call->writer);
  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);

      if (type != NULL && g_ascii_strcasecmp (type, share->key) != 0)
        continue;
      scout_graph_writer_member (call->writer, share->key);
      scout_graph_writer_number (call->writer, share->percent);
    }
  scout_graph_writer_end_object (call->writer);
  scout_graph_writer_end_object (call->writer);
}

/* {"name":"creator_reach","period":"overall","time_range":"L28","values":[{"value":1234}]} */
static void
write_metric (ScoutSandboxCall           *call,
              guint                       index,
              const ScoutField           *field,
              const ScoutWorldMetricInfo *info)
{
  const char *range = find_range (field, info);
  guint n_days = info->is_lifetime ? SCOUT_WORLD_N_DAYS
                                   : (guint) g_ascii_strtoull (range + 1, NULL, 10);
  gboolean is_daily = modifier_is (field, "period", "day");

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "name", info->name);
  scout_graph_writer_member_text (call->writer, "period", is_daily ? "day" : "overall");
  scout_graph_writer_member_text (call->writer, "time_range", range);
  scout_graph_writer_member (call->writer, "values");
  scout_graph_writer_begin_array (call->writer);
  if (is_daily)
    write_days (call, index, info->metric, n_days);
  else if (info->has_breakdown)
    write_breakdown (call, index, field, info, n_days);
  else
    write_value (call->writer,
                 scout_world_get_value (call->state->world, index, info->metric, n_days));
  scout_graph_writer_end_array (call->writer);
  scout_graph_writer_end_object (call->writer);
}

void
scout_sandbox_insights_write (ScoutSandboxCall *call,
                              guint             index,
                              const ScoutField *field)
{
  g_auto (GStrv) metrics = get_metrics (field);
  guint seen = 0;

  scout_sandbox_call_begin_edge (call, field->name);
  for (guint i = 0; metrics[i] != NULL; i++)
    {
      const ScoutWorldMetricInfo *info = scout_world_metric_lookup (metrics[i]);

      /* A metric that was asked for twice is answered once. */
      if (seen & (1u << info->metric))
        continue;
      seen |= 1u << info->metric;
      write_metric (call, index, field, info);
    }
  scout_sandbox_call_end_edge (call);
}
