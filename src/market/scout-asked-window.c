/* scout-asked-window.c: the period and time range that a request asks insights for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * An answer need not repeat what it was asked. Read back from the request rather than handed along
 * beside it, so that what is taken for asked is what was asked. Pure functions for any thread.
 */

#include "config.h"

#include "scout-asked-window.h"

#include <string.h>

#define EDGE "creator-insights"

/* Returns the argument of ".name(argument)", and where to look for the next. */
static char *
dup_argument (const char  *fields,
              const char  *name,
              const char **rest)
{
  g_autofree char *opening = g_strdup_printf (".%s(", name);
  const char *start = strstr (fields, opening);
  const char *end = NULL;

  if (start == NULL)
    return NULL;

  start += strlen (opening);
  end = strchr (start, ')');
  if (end == NULL)
    return NULL;
  *rest = end;

  return g_strndup (start, (gsize) (end - start));
}

/* Returns NULL if there is none, or if there are several that differ. */
static char *
dup_only_argument (const ScoutWire *wire,
                   const char      *fields,
                   const char      *parameter_id)
{
  const ScoutCatalogEndpoint *edge = scout_catalog_api_find_endpoint (wire->api, EDGE);
  const ScoutCatalogParameter *parameter =
    edge != NULL ? scout_catalog_endpoint_find_parameter (edge, parameter_id) : NULL;
  const char *rest = fields;
  g_autofree char *only = parameter != NULL ? dup_argument (rest, parameter->name, &rest) : NULL;

  while (only != NULL)
    {
      g_autofree char *other = dup_argument (rest, parameter->name, &rest);

      if (other == NULL)
        return g_steal_pointer (&only);
      if (!g_str_equal (only, other))
        g_clear_pointer (&only, g_free);
    }

  return NULL;
}

void
scout_asked_window_init (ScoutAskedWindow *self,
                         const ScoutWire  *wire,
                         const char       *fields)
{
  g_autofree char *period = NULL;
  g_autofree char *range = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (wire != NULL);

  *self = (ScoutAskedWindow) { FALSE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  if (fields == NULL)
    return;

  period = dup_only_argument (wire, fields, "period");
  range = dup_only_argument (wire, fields, "time-range");
  self->is_known = period != NULL && range != NULL &&
                   scout_wire_parse_period (wire, period, &self->period) &&
                   scout_wire_parse_time_range (wire, range, &self->range);
}

ScoutPeriod
scout_asked_window_get_period (const ScoutAskedWindow *self,
                               gboolean                has_total,
                               gsize                   n_values)
{
  g_return_val_if_fail (self != NULL, SCOUT_PERIOD_OVERALL);

  if (has_total)
    return SCOUT_PERIOD_OVERALL;
  if (n_values > 1)
    return SCOUT_PERIOD_DAY;

  return self->is_known ? self->period : SCOUT_PERIOD_OVERALL;
}

ScoutTimeRange
scout_asked_window_get_range (const ScoutAskedWindow *self,
                              const ScoutWire        *wire,
                              const ScoutWireMetric  *metric)
{
  const char *name = NULL;

  g_return_val_if_fail (self != NULL, SCOUT_TIME_RANGE_LIFETIME);
  g_return_val_if_fail (wire != NULL, SCOUT_TIME_RANGE_LIFETIME);
  g_return_val_if_fail (metric != NULL, SCOUT_TIME_RANGE_LIFETIME);

  if (self->is_known)
    name = scout_wire_get_time_range_name (wire, self->range);

  return name != NULL && g_strv_contains (metric->entry->time_ranges, name) ? self->range
                                                                             : metric->range;
}
