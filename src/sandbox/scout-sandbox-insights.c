/* scout-sandbox-insights.c: answers the `insights` field of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which metrics exist and what they allow comes from the catalogue; here is how they are asked for
 * and what the answer looks like (conventions 6.3).
 */

#include "config.h"

#include "scout-sandbox-insights.h"

#include "scout-sandbox-failure.h"
#include "scout-sandbox-text.h"
#include "scout-sandbox-values.h"
#include "scout-world-insights.h"

#include <string.h>

#define EDGE_ID "creator-insights"
#define TYPE_ID "content-type"

#define WRONG_METRIC 3961016
#define WRONG_PERIOD 3961017
#define WRONG_TIME_RANGE 3961018
#define WRONG_CONTENT_TYPE 3961019

/* In the catalogue's spelling; NULL if the metric does not have what was asked for. */
static const char *
find_period (const ScoutField         *field,
             const ScoutCatalogMetric *metric)
{
  const char *text = scout_field_get_modifier (field, "period");

  return text != NULL ? scout_sandbox_find_spelling (metric->periods, text)
                      : metric->default_period;
}

/* Likewise. */
static const char *
find_range (const ScoutField         *field,
            const ScoutCatalogMetric *metric)
{
  const char *text = scout_field_get_modifier (field, "time_range");

  return text != NULL ? scout_sandbox_find_spelling (metric->time_ranges, text)
                      : metric->default_time_range;
}

/* One of the values of a modifier of the edge. */
static const ScoutCatalogValue *
find_value (ScoutSandboxCall *call,
            const char       *parameter_id,
            const char       *text)
{
  const ScoutCatalogParameter *parameter = scout_sandbox_find_parameter (call, EDGE_ID,
                                                                         parameter_id);

  return scout_sandbox_find_value (parameter->values, text);
}

/* S2 has an error for content types and does not say where they are given: the catalogue guesses a
 * modifier. */
static const char *
get_type (ScoutSandboxCall *call,
          const ScoutField *field)
{
  return scout_field_get_modifier (field, scout_sandbox_find_parameter (call, EDGE_ID,
                                                                        TYPE_ID)->name);
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
  const char *type = get_type (call, field);

  if (metrics[0] == NULL)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) The parameter metrics is required");

  for (guint i = 0; metrics[i] != NULL; i++)
    {
      const ScoutCatalogMetric *metric = scout_sandbox_find_metric (call, EDGE_ID, metrics[i]);

      if (metric == NULL)
        return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_METRIC, NULL, metrics[i]);
      if (find_period (field, metric) == NULL)
        return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_PERIOD, NULL, NULL);
      if (find_range (field, metric) == NULL)
        return scout_sandbox_call_fail_as (call, EDGE_ID, WRONG_TIME_RANGE, NULL, NULL);
    }
  if (type != NULL && find_value (call, TYPE_ID, type) == NULL)
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
write_breakdown (ScoutSandboxCall         *call,
                 guint                     index,
                 const ScoutField         *field,
                 const ScoutCatalogMetric *metric,
                 guint                     n_days)
{
  const ScoutWorldMetricInfo *info = scout_world_metric_lookup (metric->name);
  gboolean has_types = scout_sandbox_find_spelling (metric->breakdown_ids, TYPE_ID) != NULL;
  const char *type = has_types ? get_type (call, field) : NULL;
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
write_metric (ScoutSandboxCall         *call,
              guint                     index,
              const ScoutField         *field,
              const ScoutCatalogMetric *metric)
{
  const ScoutWorldMetricInfo *info = scout_world_metric_lookup (metric->name);
  const char *period = find_period (field, metric);
  const char *range = find_range (field, metric);
  int days = find_value (call, "time-range", range)->days;
  guint n_days = days > 0 ? (guint) days : SCOUT_WORLD_N_DAYS;

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "name", metric->name);
  scout_graph_writer_member_text (call->writer, "period", period);
  scout_graph_writer_member_text (call->writer, "time_range", range);
  scout_graph_writer_member (call->writer, "values");
  scout_graph_writer_begin_array (call->writer);
  if (strcmp (find_value (call, "period", period)->id, "day") == 0)
    write_days (call, index, info->metric, n_days);
  else if (metric->breakdown_ids != NULL && metric->breakdown_ids[0] != NULL)
    write_breakdown (call, index, field, metric, n_days);
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
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  scout_sandbox_call_begin_edge (call, field->name);
  for (guint i = 0; metrics[i] != NULL; i++)
    {
      const ScoutCatalogMetric *metric = scout_sandbox_find_metric (call, EDGE_ID, metrics[i]);

      /* A metric that was asked for twice is answered once. */
      if (g_hash_table_add (seen, (gpointer) metric))
        write_metric (call, index, field, metric);
    }
  scout_sandbox_call_end_edge (call);
}
