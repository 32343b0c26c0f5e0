/* scout-catalog-values.h: a set of values that parameters, fields and breakdowns share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-value.h"

G_BEGIN_DECLS

/**
 * ScoutCatalogValues:
 * @entry: what all entries begin with
 * @id: our name of the set
 * @label: for people, in their language
 * @text_domain: (nullable): gettext domain of the labels, where that is not Scout's
 * @base_id: (nullable): the set that it was made of
 * @only: (array zero-terminated=1): what was taken of the base; everything where empty
 * @is_open: whether other values may come up
 * @values: (array length=n_values): the values; of a tree the topmost ones
 * @n_values: how many these are
 * @source: where it is from
 *
 * A set of values. What it was made of is in it already.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *id;
  const char *label;
  const char *text_domain;
  const char *base_id;
  const char * const *only;
  gboolean is_open;
  const ScoutCatalogValue *values;
  gsize n_values;
  ScoutCatalogSource source;
} ScoutCatalogValues;

/**
 * ScoutCatalogValueFunc:
 * @value: a value
 * @user_data: data of the caller
 *
 * Called for each value of a set.
 *
 * Returns: %FALSE to end the walk
 */
typedef gboolean (*ScoutCatalogValueFunc) (const ScoutCatalogValue *value,
                                           gpointer                 user_data);

/**
 * scout_catalog_values_foreach:
 * @self: a set
 * @func: called for each value, each before those below it
 * @user_data: data for @func
 *
 * Walks over all values, those of a tree included.
 */
void scout_catalog_values_foreach (const ScoutCatalogValues *self,
                                   ScoutCatalogValueFunc     func,
                                   gpointer                  user_data);

/**
 * scout_catalog_values_find:
 * @self: a set
 * @text: a value as a request, an answer or Scout spells it, in any case
 *
 * Looks a value up. An exact spelling of requests goes before any other.
 *
 * Returns: (nullable): the value, or %NULL if there is none
 */
const ScoutCatalogValue *scout_catalog_values_find (const ScoutCatalogValues *self,
                                                    const char               *text);

/**
 * scout_catalog_values_find_id:
 * @self: a set
 * @id: our name of a value
 *
 * Returns: (nullable): the value, or %NULL if there is none
 */
const ScoutCatalogValue *scout_catalog_values_find_id (const ScoutCatalogValues *self,
                                                       const char               *id);

G_END_DECLS
