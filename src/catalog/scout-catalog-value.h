/* scout-catalog-value.h: one value that a parameter or field may have.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-source.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CATALOG_VALUE (scout_catalog_value_get_type ())

typedef struct _ScoutCatalogValue ScoutCatalogValue;

/**
 * ScoutCatalogValue:
 * @entry: what all entries begin with
 * @value: as requests spell it
 * @id: our name of it, the same for both networks
 * @answer: as answers spell it
 * @aliases: (array zero-terminated=1): other spellings that requests or answers have
 * @label: for people, in their language; the value itself where there is none
 * @days: length of a time range, or 0
 * @values: (array length=n_values): what stands below it in a tree
 * @n_values: how many these are
 * @parent: (nullable): what it stands below
 * @level: 1, or in a tree how deep it stands
 * @source: where it is from, where that differs from its set
 *
 * One value.
 */
struct _ScoutCatalogValue
{
  ScoutCatalogEntry entry;
  const char *value;
  const char *id;
  const char *answer;
  const char * const *aliases;
  const char *label;
  int days;
  const ScoutCatalogValue *values;
  gsize n_values;
  const ScoutCatalogValue *parent;
  guint level;
  ScoutCatalogSource source;
};

GType scout_catalog_value_get_type (void);

/**
 * scout_catalog_value_matches:
 * @self: a value
 * @text: a spelling, in any case
 *
 * Returns: whether requests, answers or Scout spell @self so
 */
gboolean scout_catalog_value_matches (const ScoutCatalogValue *self,
                                      const char              *text);

G_END_DECLS
