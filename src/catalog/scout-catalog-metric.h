/* scout-catalog-metric.h: one metric, and how figures may be divided.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-values.h"
#include "scout-catalog-vocabulary.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CATALOG_METRIC (scout_catalog_metric_get_type ())

/**
 * ScoutCatalogBreakdown:
 * @entry: what all entries begin with
 * @id: our name, the same for both networks
 * @label: for people, in their language
 * @name: (nullable): wire name, where one asks for it; %NULL where the metric's name says it
 * @values_id: (nullable): our name of the set that its parts are named by
 * @values: (nullable): the set; any text where there is none
 * @unit: what the figures of its parts are
 * @max_items: how many parts there are at most, or 0 if nobody says
 * @source: where it is from
 *
 * How a figure may be divided.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *id;
  const char *label;
  const char *name;
  const char *values_id;
  const ScoutCatalogValues *values;
  ScoutCatalogUnit unit;
  int max_items;
  ScoutCatalogSource source;
} ScoutCatalogBreakdown;

/**
 * ScoutCatalogMetric:
 * @entry: what all entries begin with
 * @name: wire name
 * @id: our name, unique within its edge
 * @label: for people, in their language
 * @help: (nullable): more for people, in their language
 * @endpoint_id: our name of the edge that has it
 * @measure: what is counted, the same for both networks and for all breakdowns
 * @breakdown_ids: (array zero-terminated=1): breakdowns that it has (S2) or takes (S1)
 * @unit: what its figures are
 * @periods: (array zero-terminated=1): wire names of the intervals that it takes
 * @default_period: (nullable): interval where none is given
 * @time_ranges: (array zero-terminated=1): wire names of the ranges that it takes
 * @default_time_range: (nullable): range where none is given
 * @is_estimated: whether Meta calls this very metric estimated
 * @counts_publications: whether it counts what was published, a few each day, which no line joins
 * @condition_ids: (array zero-terminated=1): conditions all of which must hold for it to be there
 * @examples: (array zero-terminated=1): what it may be
 * @source: where it is from
 *
 * A metric of an insights edge.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *name;
  const char *id;
  const char *label;
  const char *help;
  const char *endpoint_id;
  const char *measure;
  const char * const *breakdown_ids;
  ScoutCatalogUnit unit;
  const char * const *periods;
  const char *default_period;
  const char * const *time_ranges;
  const char *default_time_range;
  gboolean is_estimated;
  gboolean counts_publications;
  const char * const *condition_ids;
  const char * const *examples;
  ScoutCatalogSource source;
} ScoutCatalogMetric;

GType scout_catalog_metric_get_type (void);

G_END_DECLS
