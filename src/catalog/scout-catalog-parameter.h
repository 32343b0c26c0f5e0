/* scout-catalog-parameter.h: one parameter of an endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-values.h"
#include "scout-catalog-vocabulary.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CATALOG_PARAMETER (scout_catalog_parameter_get_type ())

/**
 * ScoutCatalogExclusion:
 * @parameters: (array zero-terminated=1): wire names, or `*` for all that filter
 * @error: number of the error that Meta answers, or 0
 *
 * Parameters that may not come together with another.
 */
typedef struct
{
  const char * const *parameters;
  int error;
} ScoutCatalogExclusion;

/**
 * ScoutCatalogRequirement:
 * @parameter: (nullable): wire name of a parameter that must be given
 * @value: (nullable): value that it must have
 * @permission: (nullable): permission that must be granted
 *
 * What must be there for a parameter to be of use.
 */
typedef struct
{
  const char *parameter;
  const char *value;
  const char *permission;
} ScoutCatalogRequirement;

/**
 * ScoutCatalogFilter:
 * @metric: wire name of the metric or field that it looks at
 * @unit: unit of its ends
 * @share_unit: unit of its ends with a breakdown other than the first
 * @time_ranges: (array zero-terminated=1): ranges that it takes; none if it takes no range
 * @default_time_range: (nullable): range where none is given
 * @breakdowns: (array zero-terminated=1): breakdowns that it takes; none if it takes none
 *
 * What a metric filter takes, which is narrower than what the metric itself offers.
 */
typedef struct
{
  const char *metric;
  ScoutCatalogUnit unit;
  ScoutCatalogUnit share_unit;
  const char * const *time_ranges;
  const char *default_time_range;
  const char * const *breakdowns;
} ScoutCatalogFilter;

/**
 * ScoutCatalogParameter:
 * @entry: what all entries begin with
 * @name: wire name
 * @id: our name, the same for both networks
 * @label: for people, in their language
 * @help: (nullable): more for people, in their language
 * @any: (nullable): says to people, in their language, that it is not set
 * @whole: (nullable): for the end of a range, what both ends together are called
 * @kind: what is filled in
 * @role: what it is for
 * @type: type of the value
 * @encoding: how it is written into a request
 * @group: among which others it is shown
 * @values_id: (nullable): our name of its set of values
 * @values: (nullable): its set of values
 * @examples: (array zero-terminated=1): what may be filled in
 * @default_value: (nullable): what it is if it is not given
 * @is_required: whether it must be given
 * @min: least number, or a NaN
 * @max: greatest number, or a NaN
 * @advised_max: what works in practice, or a NaN
 * @min_items: how many values at least, or 0
 * @max_items: how many values at most, or 0 if nobody says
 * @unit: unit of a number
 * @partner: (nullable): wire name of the other end of the range
 * @bound: which end it is
 * @optional_with: (nullable): wire name of what may stand instead of it
 * @exclusions: (array length=n_exclusions): what may not come together with it
 * @n_exclusions: how many these are
 * @requirements: (array length=n_requirements): what must be there
 * @n_requirements: how many these are
 * @ignored_with: (array zero-terminated=1): wire names of what makes it have no effect
 * @preferred_to: (array zero-terminated=1): wire names of what Meta advises to use less
 * @is_offered: whether people see it
 * @errors: (array zero-terminated=1): numbers of the errors that a bad value leads to, 0 at the end
 * @filter: (nullable): what a metric filter takes
 * @source: where it is from
 *
 * A parameter of an endpoint, a modifier of an edge, or a member of a metric filter.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *name;
  const char *id;
  const char *label;
  const char *help;
  const char *any;
  const char *whole;
  ScoutCatalogKind kind;
  ScoutCatalogRole role;
  ScoutCatalogType type;
  ScoutCatalogEncoding encoding;
  ScoutCatalogGroup group;
  const char *values_id;
  const ScoutCatalogValues *values;
  const char * const *examples;
  const char *default_value;
  gboolean is_required;
  double min;
  double max;
  double advised_max;
  int min_items;
  int max_items;
  ScoutCatalogUnit unit;
  const char *partner;
  ScoutCatalogBound bound;
  const char *optional_with;
  const ScoutCatalogExclusion *exclusions;
  gsize n_exclusions;
  const ScoutCatalogRequirement *requirements;
  gsize n_requirements;
  const char * const *ignored_with;
  const char * const *preferred_to;
  gboolean is_offered;
  const int *errors;
  const ScoutCatalogFilter *filter;
  ScoutCatalogSource source;
} ScoutCatalogParameter;

GType scout_catalog_parameter_get_type (void);

/**
 * scout_catalog_parameter_is_filter:
 * @self: a parameter
 *
 * Returns: whether it narrows a search, be it as a filter or as a look-up
 */
gboolean scout_catalog_parameter_is_filter (const ScoutCatalogParameter *self);

/**
 * scout_catalog_parameter_find_exclusion:
 * @self: a parameter
 * @other: another parameter of the same endpoint
 *
 * Tells whether two parameters may not come together. Asks @self only: what @other says of @self is
 * another question.
 *
 * Returns: (nullable): the rule, or %NULL if there is none
 */
const ScoutCatalogExclusion *
scout_catalog_parameter_find_exclusion (const ScoutCatalogParameter *self,
                                        const ScoutCatalogParameter *other);

G_END_DECLS
