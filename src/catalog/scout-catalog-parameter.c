/* scout-catalog-parameter.c: one parameter of an endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of the documents' "Parameters", with the rules that it is part of. The catalogue says them;
 * who asks (linter, sandbox) decides. Read only, for any thread. */

#include "config.h"

#include "scout-catalog-parameter.h"

#include <string.h>

/* Stands for every parameter that filters. */
#define EVERY_FILTER "*"

G_DEFINE_BOXED_TYPE (ScoutCatalogParameter, scout_catalog_parameter,
                     (GBoxedCopyFunc) scout_catalog_entry_ref, scout_catalog_entry_unref)

gboolean
scout_catalog_parameter_is_filter (const ScoutCatalogParameter *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->role == SCOUT_CATALOG_ROLE_FILTER || self->role == SCOUT_CATALOG_ROLE_LOOKUP;
}

const ScoutCatalogExclusion *
scout_catalog_parameter_find_exclusion (const ScoutCatalogParameter *self,
                                        const ScoutCatalogParameter *other)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);

  if (strcmp (self->name, other->name) == 0)
    return NULL;

  for (gsize i = 0; i < self->n_exclusions; i++)
    {
      const ScoutCatalogExclusion *exclusion = &self->exclusions[i];

      if (g_strv_contains (exclusion->parameters, other->name) ||
          (scout_catalog_parameter_is_filter (other) &&
           g_strv_contains (exclusion->parameters, EVERY_FILTER)))
        return exclusion;
    }

  return NULL;
}
