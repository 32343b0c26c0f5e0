/* scout-sandbox-filters.c: reads the search parameters of S2's creators endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From text to the typed search of the world. What a parameter may be, and which error it is
 * answered with otherwise, the catalogue says; two tables say what each means to the world.
 */

#include "config.h"

#include "scout-sandbox-filters.h"

#include "scout-sandbox-failure.h"
#include "scout-sandbox-values.h"

#include <math.h>
#include <string.h>

#define ENDPOINT_ID "creators"
#define FILTER_ID "creators-metric-filter"
#define WRONG_VALUE 3961021
#define WRONG_FOLLOWERS 3961022
#define WRONG_TIME_RANGE 3961024
#define WRONG_MIN_MAX 3961025

/* Values of one list; nobody says how many Meta takes. */
#define MAX_LIST_VALUES 50

/* What the catalogue calls things, as the world knows them. */
static const struct { const char *id; gsize offset; }
list_parameters[SCOUT_SANDBOX_N_LIST_FILTERS] = {
  { "countries", offsetof (ScoutWorldQuery, countries) },
  { "categories", offsetof (ScoutWorldQuery, categories) },
  { "interests", offsetof (ScoutWorldQuery, interests) },
  { "languages", offsetof (ScoutWorldQuery, languages) },
  { "past-partners", offsetof (ScoutWorldQuery, past_partnerships) },
  { "audience-countries", offsetof (ScoutWorldQuery, audience_countries) },
};

static const struct { const char *id; ScoutWorldMetric metric; }
metric_parameters[SCOUT_SANDBOX_N_METRIC_FILTERS] = {
  { "reach", SCOUT_WORLD_METRIC_REACH },
  { "interactions", SCOUT_WORLD_METRIC_INTERACTIONS },
  { "posts-published", SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY },
  { "views", SCOUT_WORLD_METRIC_VIEWS },
  { "interaction-rate", SCOUT_WORLD_METRIC_INTERACTION_RATE },
};

static const ScoutCatalogParameter *
find (ScoutSandboxCall *call,
      const char       *id)
{
  return scout_sandbox_find_parameter (call, ENDPOINT_ID, id);
}

/* One value of a list, afterwards in the catalogue's spelling. Of an open set others are known too,
 * and nobody here has them. */
static gboolean
read_value (ScoutSandboxCall             *call,
            const ScoutCatalogParameter  *parameter,
            char                        **text)
{
  const ScoutCatalogValue *value = NULL;

  if (parameter->values != NULL)
    value = scout_sandbox_find_value (parameter->values, *text);
  if (value != NULL)
    {
      g_free (*text);
      *text = g_strdup (value->value);
      return TRUE;
    }
  if (parameter->values == NULL || parameter->values->is_open)
    return TRUE;
  return scout_sandbox_call_fail_parameter (call, ENDPOINT_ID, parameter, *text);
}

static gboolean
read_lists (ScoutSandboxFilters *self,
            ScoutSandboxCall    *call)
{
  for (guint i = 0; i < SCOUT_SANDBOX_N_LIST_FILTERS; i++)
    {
      const ScoutCatalogParameter *parameter = find (call, list_parameters[i].id);
      const char *text = scout_sandbox_call_get (call, parameter->name);
      char **values;

      if (text == NULL)
        continue;
      values = self->lists[i] = scout_sandbox_parse_list (text);
      if (g_strv_length (values) > MAX_LIST_VALUES)
        return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                                "(#100) Too many values for %s", parameter->name);
      for (guint j = 0; values[j] != NULL; j++)
        {
          if (!read_value (call, parameter, &values[j]))
            return FALSE;
        }
      if (values[0] != NULL)
        G_STRUCT_MEMBER (const char * const *, &self->query, list_parameters[i].offset)
          = (const char * const *) values;
    }
  return TRUE;
}

static gboolean
check_min_max (ScoutSandboxCall        *call,
               const char              *name,
               const ScoutSandboxRange *range)
{
  if (isnan (range->min) && isnan (range->max))
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param %s needs min or max", name);
  if (range->min < 0 || range->max < 0 || range->min > range->max)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, WRONG_MIN_MAX, name, NULL);
  return TRUE;
}

static gboolean
read_range (ScoutSandboxCall  *call,
            const char        *name,
            ScoutSandboxRange *range)
{
  const char *text = scout_sandbox_call_get (call, name);

  if (!scout_sandbox_parse_range (text, range))
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param %s must be an object", name);
  return TRUE;
}

/* The time range and the breakdown, if there are any, must be among those of the filter. */
static gboolean
check_parts (ScoutSandboxCall            *call,
             const ScoutCatalogParameter *parameter,
             const ScoutSandboxRange     *range)
{
  const ScoutCatalogFilter *filter = parameter->filter;

  if (range->time_range != NULL
      && scout_sandbox_find_spelling (filter->time_ranges, range->time_range) == NULL)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, WRONG_TIME_RANGE, parameter->name,
                                       range->time_range);
  if (range->breakdown != NULL
      && scout_sandbox_find_spelling (filter->breakdowns, range->breakdown) == NULL)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, WRONG_VALUE, parameter->name,
                                       range->breakdown);
  return TRUE;
}

static guint
count_days (ScoutSandboxCall         *call,
            const ScoutCatalogFilter *info,
            const char               *time_range)
{
  const ScoutCatalogParameter *parameter = scout_sandbox_find_parameter (call, FILTER_ID,
                                                                         "time-range");
  const ScoutCatalogValue *value
    = scout_sandbox_find_value (parameter->values,
                                time_range != NULL ? time_range : info->default_time_range);

  return (guint) value->days;
}

static gboolean
read_metric (ScoutSandboxFilters *self,
             ScoutSandboxCall    *call,
             guint                index)
{
  const ScoutCatalogParameter *parameter = find (call, metric_parameters[index].id);
  ScoutSandboxRange *range = &self->ranges[index];
  ScoutWorldMetricFilter *filter = &self->metrics[self->query.n_metrics];

  if (scout_sandbox_call_get (call, parameter->name) == NULL)
    return TRUE;
  if (!read_range (call, parameter->name, range) || !check_parts (call, parameter, range)
      || !check_min_max (call, parameter->name, range))
    return FALSE;

  filter->metric = metric_parameters[index].metric;
  filter->n_days = count_days (call, parameter->filter, range->time_range);
  filter->breakdown = range->breakdown;
  filter->min = isnan (range->min) ? -1 : range->min;
  filter->max = isnan (range->max) ? -1 : range->max;
  self->query.n_metrics++;
  return TRUE;
}

static gint64
to_count (double value)
{
  if (isnan (value))
    return -1;
  return value >= 1e15 ? (gint64) 1e15 : (gint64) value;
}

static gboolean
read_follower_count (ScoutSandboxFilters *self,
                     ScoutSandboxCall    *call)
{
  const ScoutCatalogParameter *parameter = find (call, "followers");
  g_auto (ScoutSandboxRange) range = { .min = NAN, .max = NAN };

  if (scout_sandbox_call_get (call, parameter->name) == NULL)
    return TRUE;
  if (!read_range (call, parameter->name, &range) || !check_parts (call, parameter, &range))
    return FALSE;
  if (range.min >= 0 && range.max >= 0 && range.min > range.max)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, WRONG_FOLLOWERS, NULL, NULL);
  if (!check_min_max (call, parameter->name, &range))
    return FALSE;

  /* A minimum of 10.5 followers is one of 11. */
  self->query.min_followers = to_count (ceil (range.min));
  self->query.max_followers = to_count (floor (range.max));
  return TRUE;
}

static gboolean
read_choice (ScoutSandboxCall         *call,
             const char               *id,
             const ScoutCatalogValue **value)
{
  const ScoutCatalogParameter *parameter = find (call, id);

  return scout_sandbox_read_choice (call, ENDPOINT_ID, parameter,
                                    scout_sandbox_call_get (call, parameter->name), value);
}

static gboolean
read_choices (ScoutSandboxFilters *self,
              ScoutSandboxCall    *call)
{
  const ScoutCatalogValue *age = NULL;
  const ScoutCatalogValue *gender = NULL;
  const ScoutCatalogValue *has_partnerships = NULL;
  const ScoutCatalogValue *sort_by = NULL;

  if (!read_choice (call, "audience-age", &age) || !read_choice (call, "audience-gender", &gender)
      || !read_choice (call, "has-past-partnerships", &has_partnerships))
    return FALSE;

  self->query.audience_age = age != NULL ? age->value : NULL;
  self->query.audience_gender = gender != NULL ? gender->value : NULL;
  if (has_partnerships != NULL)
    self->query.has_past_partnerships = strcmp (has_partnerships->id, "true") == 0;

  /* "does not apply to semantic search": ignored with a text, whatever it says. */
  if (self->query.text == NULL)
    {
      if (!read_choice (call, "sort", &sort_by))
        return FALSE;
      self->query.sort_by_followers = sort_by != NULL && strcmp (sort_by->id, "followers") == 0;
    }
  return TRUE;
}

gboolean
scout_sandbox_filters_read (ScoutSandboxFilters *self,
                            ScoutSandboxCall    *call)
{
  const char *text = scout_sandbox_call_get (call, find (call, "query")->name);

  *self = (ScoutSandboxFilters) { .query = SCOUT_WORLD_QUERY_INIT };
  self->query.metrics = self->metrics;
  if (text != NULL && *text != '\0' && g_utf8_validate (text, -1, NULL))
    self->query.text = text;

  if (!read_lists (self, call) || !read_choices (self, call) || !read_follower_count (self, call))
    return FALSE;
  for (guint i = 0; i < SCOUT_SANDBOX_N_METRIC_FILTERS; i++)
    {
      if (!read_metric (self, call, i))
        return FALSE;
    }
  return TRUE;
}

void
scout_sandbox_filters_clear (ScoutSandboxFilters *self)
{
  for (guint i = 0; i < SCOUT_SANDBOX_N_LIST_FILTERS; i++)
    g_clear_pointer (&self->lists[i], g_strfreev);
  for (guint i = 0; i < SCOUT_SANDBOX_N_METRIC_FILTERS; i++)
    scout_sandbox_range_clear (&self->ranges[i]);
}
