/* scout-catalog-object.c: what an endpoint or edge returns, with its fields.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The documents' "Response Fields". Read only, for any thread. */

#include "config.h"

#include "scout-catalog-object.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (ScoutCatalogField, scout_catalog_field,
                     (GBoxedCopyFunc) scout_catalog_entry_ref, scout_catalog_entry_unref)

const ScoutCatalogField *
scout_catalog_object_find_field (const ScoutCatalogObject *self,
                                 const char               *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (gsize i = 0; i < self->n_fields; i++)
    {
      if (strcmp (self->fields[i].name, name) == 0)
        return &self->fields[i];
    }

  return NULL;
}

const ScoutCatalogField *
scout_catalog_object_find_field_by_id (const ScoutCatalogObject *self,
                                       const char               *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < self->n_fields; i++)
    {
      if (strcmp (self->fields[i].id, id) == 0)
        return &self->fields[i];
    }

  return NULL;
}
