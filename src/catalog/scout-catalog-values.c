/* scout-catalog-values.c: a set of values that parameters, fields and breakdowns share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks values up, also in trees: sets have 250 values at most and no order that would help, and
 * nobody asks for them in bulk. Read only, for any thread. */

#include "config.h"

#include "scout-catalog-values.h"

#include <string.h>

typedef struct
{
  const char *text;
  gboolean by_id;
  const ScoutCatalogValue *exact;
  const ScoutCatalogValue *similar;
} Search;

static gboolean
walk (const ScoutCatalogValue *values,
      gsize                    n_values,
      ScoutCatalogValueFunc    func,
      gpointer                 user_data)
{
  for (gsize i = 0; i < n_values; i++)
    {
      if (!func (&values[i], user_data) ||
          !walk (values[i].values, values[i].n_values, func, user_data))
        return FALSE;
    }

  return TRUE;
}

static gboolean
compare (const ScoutCatalogValue *value,
         gpointer                 user_data)
{
  Search *search = user_data;

  if (strcmp (search->by_id ? value->id : value->value, search->text) == 0)
    search->exact = value;
  else if (!search->by_id && search->similar == NULL &&
           scout_catalog_value_matches (value, search->text))
    search->similar = value;

  return search->exact == NULL;
}

void
scout_catalog_values_foreach (const ScoutCatalogValues *self,
                              ScoutCatalogValueFunc     func,
                              gpointer                  user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (func != NULL);

  walk (self->values, self->n_values, func, user_data);
}

const ScoutCatalogValue *
scout_catalog_values_find (const ScoutCatalogValues *self,
                           const char               *text)
{
  Search search = { text, FALSE, NULL, NULL };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  walk (self->values, self->n_values, compare, &search);

  return search.exact != NULL ? search.exact : search.similar;
}

const ScoutCatalogValue *
scout_catalog_values_find_id (const ScoutCatalogValues *self,
                              const char               *id)
{
  Search search = { id, TRUE, NULL, NULL };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  walk (self->values, self->n_values, compare, &search);

  return search.exact;
}
