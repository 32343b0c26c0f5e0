/* scout-sandbox-filters.c: reads the search parameters of S2's creators endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From text to the typed search of the world, with S2's errors for what it does not allow. Two
 * tables say what there is: list parameters and metric filters. Sources: S2 "Parameters", "Metric
 * Search Filters", "Available Lookback and Breakdown Types" and "Error Codes".
 */

#include "config.h"

#include "scout-sandbox-filters.h"

#include <math.h>
#include <string.h>

/* Values of one list; nobody says how many Meta takes. */
#define MAX_LIST_VALUES 50

typedef gboolean (*ValueTest) (const char *value);

typedef struct
{
  const char *name;
  gsize       offset;
  ValueTest   is_valid;
} ListParameter;

typedef struct
{
  const char       *name;
  ScoutWorldMetric  metric;
  const char       *time_ranges;
  const char       *breakdowns;
} MetricParameter;

static const char views_breakdowns[] =
  "overall, follower, non_follower, reels, videos, photos, story, links, multi_photo, multi_media, "
  "live, text";
static const char follower_breakdowns[] = "overall, follower, non_follower";
static const char all_ranges[] = "L1, L7, L14, L28, L90";

static gboolean
is_two_letters (const char *value)
{
  return g_ascii_isalpha (value[0]) && g_ascii_isalpha (value[1]) && value[2] == '\0';
}

static gboolean
is_any (const char *value)
{
  return TRUE;
}

static const ListParameter list_parameters[SCOUT_SANDBOX_N_LIST_FILTERS] = {
  { "creator_countries", offsetof (ScoutWorldQuery, countries), scout_world_is_country },
  /* S2 calls its list of categories not exhaustive: others are known, and nobody here has them. */
  { "creator_categories", offsetof (ScoutWorldQuery, categories), is_any },
  { "creator_interests", offsetof (ScoutWorldQuery, interests), scout_world_is_interest },
  { "creator_languages", offsetof (ScoutWorldQuery, languages), is_two_letters },
  { "past_partnerships", offsetof (ScoutWorldQuery, past_partnerships), is_any },
  { "major_audience_country", offsetof (ScoutWorldQuery, audience_countries), is_two_letters },
};

static const MetricParameter metric_parameters[SCOUT_SANDBOX_N_METRIC_FILTERS] = {
  { "reach", SCOUT_WORLD_METRIC_REACH, all_ranges, follower_breakdowns },
  { "interactions", SCOUT_WORLD_METRIC_INTERACTIONS, all_ranges, follower_breakdowns },
  { "publishing_activity", SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, all_ranges,
    follower_breakdowns },
  { "views", SCOUT_WORLD_METRIC_VIEWS, all_ranges, views_breakdowns },
  { "interaction_rate", SCOUT_WORLD_METRIC_INTERACTION_RATE, "L7, L14, L28", "overall" },
};

static gboolean
fail_value (ScoutSandboxCall *call,
            const char       *value,
            const char       *key)
{
  return scout_sandbox_call_fail_user (call, SCOUT_SANDBOX_ERROR_FILTER_VALUE,
                                       "The filter value %s for %s is not supported. Please refer "
                                       "to documentation.", value, key);
}

static gboolean
is_one_of (const char *value,
           const char *choices)
{
  g_auto (GStrv) names = g_strsplit (choices, ", ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (names[i], value) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
read_lists (ScoutSandboxFilters *self,
            ScoutSandboxCall    *call)
{
  for (guint i = 0; i < SCOUT_SANDBOX_N_LIST_FILTERS; i++)
    {
      const ListParameter *parameter = &list_parameters[i];
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
          if (!parameter->is_valid (values[j]))
            return fail_value (call, values[j], parameter->name);
        }
      if (values[0] != NULL)
        G_STRUCT_MEMBER (const char * const *, &self->query, parameter->offset)
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
    return scout_sandbox_call_fail_user (call, SCOUT_SANDBOX_ERROR_MIN_MAX,
                                         "Invalid input range for %s. Please ensure both minimum "
                                         "and maximum values are non-negative and that the "
                                         "minimum value is less than or equal to the maximum "
                                         "value.", name);
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

static gboolean
read_metric (ScoutSandboxFilters *self,
             ScoutSandboxCall    *call,
             guint                index)
{
  const MetricParameter *parameter = &metric_parameters[index];
  ScoutSandboxRange *range = &self->ranges[index];
  ScoutWorldMetricFilter *filter = &self->metrics[self->query.n_metrics];

  if (!read_range (call, parameter->name, range))
    return FALSE;
  if (range->time_range != NULL && !is_one_of (range->time_range, parameter->time_ranges))
    return scout_sandbox_call_fail_user (call, SCOUT_SANDBOX_ERROR_FILTER_TIME_RANGE,
                                         "The time range value %s for %s is not supported. Current "
                                         "supported time range values are %s. Please refer to "
                                         "documentation.", range->time_range, parameter->name,
                                         parameter->time_ranges);
  if (range->breakdown != NULL && !is_one_of (range->breakdown, parameter->breakdowns))
    return fail_value (call, range->breakdown, parameter->name);
  if (!check_min_max (call, parameter->name, range))
    return FALSE;

  filter->metric = parameter->metric;
  filter->n_days = range->time_range != NULL ? (guint) g_ascii_strtoull (range->time_range + 1,
                                                                         NULL, 10) : 28;
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
  static const char name[] = "follower_count";
  g_auto (ScoutSandboxRange) range = { .min = NAN, .max = NAN };

  if (scout_sandbox_call_get (call, name) == NULL)
    return TRUE;
  if (!read_range (call, name, &range))
    return FALSE;
  if (range.time_range != NULL)
    return scout_sandbox_call_fail_user (call, SCOUT_SANDBOX_ERROR_FILTER_TIME_RANGE,
                                         "The time range value %s for %s is not supported. Please "
                                         "refer to documentation.", range.time_range, name);
  if (range.breakdown != NULL)
    return fail_value (call, range.breakdown, name);
  if (range.min >= 0 && range.max >= 0 && range.min > range.max)
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_FOLLOWER_RANGE);
  if (!check_min_max (call, name, &range))
    return FALSE;

  /* A minimum of 10.5 followers is one of 11. */
  self->query.min_followers = to_count (ceil (range.min));
  self->query.max_followers = to_count (floor (range.max));
  return TRUE;
}

static gboolean
read_choice (ScoutSandboxCall  *call,
             const char        *name,
             const char        *choices,
             const char       **value)
{
  const char *text = scout_sandbox_call_get (call, name);

  if (text != NULL && !is_one_of (text, choices))
    return fail_value (call, text, name);
  *value = text;
  return TRUE;
}

static gboolean
read_choices (ScoutSandboxFilters *self,
              ScoutSandboxCall    *call)
{
  const char *has_partnerships = NULL;
  const char *sort_by = NULL;

  if (!read_choice (call, "major_audience_age_bucket",
                    "18-24, 25-34, 35-44, 45-54, 55-64, 65_and_above", &self->query.audience_age)
      || !read_choice (call, "major_audience_gender", "male, female", &self->query.audience_gender)
      || !read_choice (call, "has_past_partnerships", "true, false, 0, 1", &has_partnerships))
    return FALSE;

  if (has_partnerships != NULL)
    self->query.has_past_partnerships = is_one_of (has_partnerships, "true, 1");

  /* "does not apply to semantic search": ignored with a text, whatever it says. */
  if (self->query.text == NULL)
    {
      if (!read_choice (call, "sort_by", "followers, relevance", &sort_by))
        return FALSE;
      self->query.sort_by_followers = sort_by != NULL && is_one_of (sort_by, "followers");
    }
  return TRUE;
}

gboolean
scout_sandbox_filters_read (ScoutSandboxFilters *self,
                            ScoutSandboxCall    *call)
{
  const char *text = scout_sandbox_call_get (call, "query");

  *self = (ScoutSandboxFilters) { .query = SCOUT_WORLD_QUERY_INIT };
  self->query.metrics = self->metrics;
  if (text != NULL && *text != '\0' && g_utf8_validate (text, -1, NULL))
    self->query.text = text;

  if (!read_lists (self, call) || !read_choices (self, call) || !read_follower_count (self, call))
    return FALSE;
  for (guint i = 0; i < SCOUT_SANDBOX_N_METRIC_FILTERS; i++)
    {
      if (scout_sandbox_call_get (call, metric_parameters[i].name) != NULL
          && !read_metric (self, call, i))
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
