/* scout-sandbox-content-filters.c: reads the search parameters of S2's content endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The catalogue says which parameters there are, of which kind, with which values, what excludes
 * what and which error is answered; this file turns them into the world's search.
 */

#include "config.h"

#include "scout-sandbox-content-filters.h"

#include "scout-sandbox-content-insights.h"
#include "scout-sandbox-failure.h"
#include "scout-sandbox-text.h"
#include "scout-sandbox-values.h"

#include <math.h>
#include <string.h>

#define ENDPOINT_ID "content"
#define GENERAL_ERROR 100
#define PERMISSION_ERROR 10
#define NOT_INVITED 3961015
#define INELIGIBLE 3961014
#define WRONG_TIME_RANGE 3961024
#define WRONG_MIN_MAX 3961025

/* Values of one list; nobody says how many Meta takes. */
#define MAX_CREATORS 50

/* How far a search reaches back that gives no dates: "L90", and a year of the creators named. */
#define USUAL_DAYS 90
#define USUAL_DAYS_OF_CREATORS 365

static const ScoutCatalogEndpoint *
get_endpoint (ScoutSandboxCall *call)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (call->state->catalog,
                                                      SCOUT_NETWORK_FACEBOOK);

  return scout_catalog_api_find_endpoint (api, ENDPOINT_ID);
}

/* The value of a parameter, NULL if it is not there or empty. */
static const char *
get_value (ScoutSandboxCall            *call,
           const ScoutCatalogParameter *parameter)
{
  const char *value = scout_sandbox_call_get (call, parameter->name);

  return value != NULL && *value != '\0' ? value : NULL;
}

static const char *
get_value_of (ScoutSandboxCall *call,
              const char       *parameter_id)
{
  return get_value (call, scout_sandbox_find_parameter (call, ENDPOINT_ID, parameter_id));
}

static gboolean
check_exclusions (ScoutSandboxCall            *call,
                  const ScoutCatalogEndpoint  *endpoint,
                  const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *other = &endpoint->parameters[i];
      const ScoutCatalogExclusion *exclusion;

      if (other == parameter || get_value (call, other) == NULL)
        continue;
      exclusion = scout_catalog_parameter_find_exclusion (parameter, other);
      if (exclusion != NULL && exclusion->error == GENERAL_ERROR)
        return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                                "(#100) Invalid parameter: %s cannot be used with "
                                                "%s", parameter->name, other->name);
      if (exclusion != NULL)
        return scout_sandbox_call_fail_as (call, ENDPOINT_ID, exclusion->error, parameter->name,
                                           NULL);
    }
  return TRUE;
}

gboolean
scout_sandbox_content_check (ScoutSandboxCall *call)
{
  const ScoutCatalogEndpoint *endpoint = get_endpoint (call);
  gboolean has_filter = FALSE;

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (get_value (call, parameter) == NULL)
        continue;
      has_filter |= scout_catalog_parameter_is_filter (parameter);
      if (!check_exclusions (call, endpoint, parameter))
        return FALSE;
    }
  if (!has_filter && endpoint->needs_filter)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, endpoint->needs_filter_error, NULL, NULL);
  return TRUE;
}

gboolean
scout_sandbox_content_check_creator (ScoutSandboxCall *call,
                                     guint             index,
                                     gboolean          needs_insights)
{
  g_auto (ScoutWorldCreator) creator = { 0 };

  scout_world_get_creator (call->state->world, index, &creator);
  if (creator.state == SCOUT_WORLD_NOT_INVITED)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, NOT_INVITED, NULL, NULL);
  if (creator.state == SCOUT_WORLD_INELIGIBLE)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, INELIGIBLE, NULL, NULL);
  if (creator.state == SCOUT_WORLD_INVITED && needs_insights)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, PERMISSION_ERROR, NULL, NULL);
  return TRUE;
}

/* "Applied filters display results only for creators who have consented to data sharing." */
static gboolean
read_creators (ScoutSandboxContentFilters *self,
               ScoutSandboxCall           *call)
{
  const ScoutCatalogParameter *parameter
    = scout_sandbox_find_parameter (call, ENDPOINT_ID, "creator-id");
  const char *text = get_value (call, parameter);
  g_auto (GStrv) names = NULL;

  if (text == NULL)
    return TRUE;

  names = scout_sandbox_parse_list (text);
  if (names[0] == NULL)
    return scout_sandbox_call_fail_parameter (call, ENDPOINT_ID, parameter, text);
  if (g_strv_length (names) > MAX_CREATORS)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Too many values for %s", parameter->name);
  self->creators = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; names[i] != NULL; i++)
    {
      gboolean is_known = FALSE;
      guint index = 0;

      if (!scout_sandbox_state_find_creator (call->state, names[i], &index))
        return scout_sandbox_call_fail_parameter (call, ENDPOINT_ID, parameter, names[i]);
      if (!scout_sandbox_content_check_creator (call, index, TRUE))
        return FALSE;
      for (guint k = 0; k < self->creators->len; k++)
        is_known |= g_array_index (self->creators, guint, k) == index;
      if (!is_known)
        g_array_append_val (self->creators, index);
    }
  return TRUE;
}

/* One of the values of the parameter's set; NULL without the parameter. */
static gboolean
read_choice (ScoutSandboxCall         *call,
             const char               *parameter_id,
             const ScoutCatalogValue **value,
             int                      *position)
{
  const ScoutCatalogParameter *parameter
    = scout_sandbox_find_parameter (call, ENDPOINT_ID, parameter_id);
  const char *text = get_value (call, parameter);

  *position = -1;
  if (!scout_sandbox_read_choice (call, ENDPOINT_ID, parameter, text, value))
    return FALSE;
  if (*value != NULL)
    *position = (int) (*value - parameter->values->values);
  return TRUE;
}

/* YYYY-MM-DD and nothing else, as an age in days. */
static gboolean
read_date (ScoutSandboxCall *call,
           const char       *parameter_id,
           gint64            usual,
           gint64           *age)
{
  const ScoutCatalogParameter *parameter
    = scout_sandbox_find_parameter (call, ENDPOINT_ID, parameter_id);
  const char *text = get_value (call, parameter);
  GDateTime *today = scout_world_get_today (call->state->world);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) date = NULL;
  g_autoptr (GDateTime) start = NULL;
  g_autofree char *full = NULL;

  *age = usual;
  if (text == NULL)
    return TRUE;
  if (strlen (text) == 10 && text[4] == '-' && text[7] == '-')
    {
      full = g_strconcat (text, "T00:00:00Z", NULL);
      date = g_date_time_new_from_iso8601 (full, utc);
    }
  if (date == NULL)
    return scout_sandbox_call_fail_parameter (call, ENDPOINT_ID, parameter, text);

  start = g_date_time_new (utc, g_date_time_get_year (today), g_date_time_get_month (today),
                           g_date_time_get_day_of_month (today), 0, 0, 0.0);
  *age = g_date_time_difference (start, date) / G_TIME_SPAN_DAY;
  return TRUE;
}

static gboolean
read_time (ScoutSandboxContentFilters *self,
           ScoutSandboxCall           *call)
{
  gint64 usual = self->creators != NULL ? USUAL_DAYS_OF_CREATORS : USUAL_DAYS;
  const ScoutCatalogValue *range = NULL;
  gint64 oldest = 0;
  gint64 newest = 0;
  int position;

  if (!read_choice (call, "time-range", &range, &position)
      || !read_date (call, "end-date", 0, &newest)
      || !read_date (call, "start-date", MAX (usual - 1, newest + usual - 1), &oldest))
    return FALSE;
  if (get_value_of (call, "start-date") != NULL && oldest < newest)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Invalid parameter: the start is after the "
                                            "end");
  if (range != NULL)
    oldest = range->days - 1;

  /* Days to come and days long gone have no posts: an empty span. */
  self->query.min_age = (guint) CLAMP (newest, 0, SCOUT_WORLD_POST_DAYS - 1);
  self->query.max_age = (guint) CLAMP (oldest, 0, SCOUT_WORLD_POST_DAYS - 1);
  if (oldest < 0 || newest >= SCOUT_WORLD_POST_DAYS)
    {
      self->query.min_age = 1;
      self->query.max_age = 0;
    }
  return TRUE;
}

static gboolean
read_metric (ScoutSandboxContentFilters  *self,
             ScoutSandboxCall            *call,
             const ScoutCatalogParameter *parameter)
{
  g_auto (ScoutSandboxRange) range = { .min = NAN, .max = NAN };
  ScoutWorldPostFilter *filter = &self->filters[self->query.n_filters];

  if (!scout_sandbox_parse_range (get_value (call, parameter), &range))
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param %s must be an object", parameter->name);
  if (range.time_range != NULL)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, WRONG_TIME_RANGE, parameter->name,
                                       range.time_range);
  if (range.breakdown != NULL)
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param %s has no breakdown", parameter->name);
  if (isnan (range.min) && isnan (range.max))
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param %s needs min or max", parameter->name);
  if (range.min < 0 || range.max < 0 || range.min > range.max)
    return scout_sandbox_call_fail_as (call, ENDPOINT_ID, WRONG_MIN_MAX, parameter->name, NULL);

  if (!scout_sandbox_post_metric_lookup (parameter->filter->metric, &filter->metric))
    g_assert_not_reached ();
  filter->min = isnan (range.min) ? -1.0 : range.min;
  filter->max = isnan (range.max) ? -1.0 : range.max;
  self->query.n_filters++;
  return TRUE;
}

static gboolean
read_metrics (ScoutSandboxContentFilters *self,
              ScoutSandboxCall           *call)
{
  const ScoutCatalogEndpoint *endpoint = get_endpoint (call);

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->filter != NULL && get_value (call, parameter) != NULL
          && !read_metric (self, call, parameter))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_sort (ScoutSandboxContentFilters *self,
           ScoutSandboxCall           *call)
{
  const ScoutCatalogValue *value = NULL;
  ScoutWorldPostMetric metric;
  int position;

  self->query.sort_by = -1;
  if (!read_choice (call, "sort", &value, &position))
    return FALSE;
  if (value != NULL && scout_sandbox_post_metric_lookup (value->value, &metric))
    self->query.sort_by = (int) metric;
  return TRUE;
}

gboolean
scout_sandbox_content_filters_read (ScoutSandboxContentFilters *self,
                                    ScoutSandboxCall           *call)
{
  const ScoutCatalogValue *type = NULL;

  memset (self, 0, sizeof *self);
  if (!read_choice (call, "content-type", &type, &self->query.type)
      || !read_creators (self, call) || !read_time (self, call) || !read_metrics (self, call)
      || !read_sort (self, call))
    return FALSE;

  self->query.filters = self->filters;
  self->query.sponsor = scout_sandbox_get_page_info ((guint) call->token->page)->name;
  if (self->creators != NULL)
    {
      self->query.creators = (const guint *) self->creators->data;
      self->query.n_creators = self->creators->len;
    }
  return TRUE;
}

void
scout_sandbox_content_filters_clear (ScoutSandboxContentFilters *self)
{
  g_clear_pointer (&self->creators, g_array_unref);
}
