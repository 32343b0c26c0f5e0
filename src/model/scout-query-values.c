/* scout-query-values.c: what values of queries are, beside their spelling.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Numbers and days in texts, names of values, and what the figures of a range are: what wording and
 * linter both ask. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query-private.h"

#include "scout-day.h"

#include <math.h>
#include <string.h>

gboolean
_scout_query_is_day (const char *text)
{
  return strlen (text) == SCOUT_DAY_LENGTH && scout_day_from_text (text) != SCOUT_DAY_NONE;
}

gboolean
_scout_query_read_number (const char *text,
                          double     *number)
{
  char *end = NULL;
  double read = 0;

  if (*text == '\0' || strspn (text, "0123456789.-") != strlen (text))
    return FALSE;

  read = g_ascii_strtod (text, &end);
  if (*end != '\0' || !isfinite (read))
    return FALSE;

  *number = read;

  return TRUE;
}

char *
_scout_query_dup_value_id (const ScoutCatalogValues *values,
                           const char               *text)
{
  const ScoutCatalogValue *known = NULL;

  if (text == NULL)
    return NULL;
  if (values != NULL)
    known = scout_catalog_values_find (values, text);

  return g_strdup (known != NULL ? known->id : text);
}

const ScoutCatalogParameter *
_scout_query_find_member (ScoutQuery *self,
                          const char *member_id)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_query_get_catalog (self),
                                                      scout_query_get_network (self));
  const ScoutCatalogEndpoint *members =
    scout_catalog_api_find_metric_filter (api, scout_query_get_endpoint (self)->id);

  return members != NULL ? scout_catalog_endpoint_find_parameter (members, member_id) : NULL;
}

/* The first of the parts that a filter takes is everything; of any other it takes a share. */
ScoutCatalogUnit
_scout_query_get_unit (ScoutQuery            *self,
                       const ScoutQueryValue *value)
{
  const ScoutCatalogFilter *filter = value->parameter->filter;
  const ScoutCatalogParameter *member = _scout_query_find_member (self, "breakdown");
  const ScoutCatalogValue *part = NULL;

  if (filter == NULL)
    return value->parameter->unit;
  if (filter->share_unit == SCOUT_CATALOG_UNIT_NONE || value->range.breakdown == NULL ||
      member == NULL || member->values == NULL)
    return filter->unit;

  part = scout_catalog_values_find_id (member->values, value->range.breakdown);
  if (part == NULL || !g_strv_contains (filter->breakdowns, part->value) ||
      g_str_equal (filter->breakdowns[0], part->value))
    return filter->unit;

  return filter->share_unit;
}
