/* scout-catalog-endpoint.c: one endpoint, edge or metric filter, with its parameters.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Three things take parameters alike: endpoints in their query, edges as modifiers of a field,
 * metric filters as members of an object. Read only, for any thread. */

#include "config.h"

#include "scout-catalog-endpoint.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (ScoutCatalogEndpoint, scout_catalog_endpoint,
                     (GBoxedCopyFunc) scout_catalog_entry_ref, scout_catalog_entry_unref)

const ScoutCatalogParameter *
scout_catalog_endpoint_find_parameter (const ScoutCatalogEndpoint *self,
                                       const char                 *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < self->n_parameters; i++)
    {
      if (strcmp (self->parameters[i].id, id) == 0)
        return &self->parameters[i];
    }

  return NULL;
}

const ScoutCatalogParameter *
scout_catalog_endpoint_find_parameter_by_name (const ScoutCatalogEndpoint *self,
                                               const char                 *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (gsize i = 0; i < self->n_parameters; i++)
    {
      if (strcmp (self->parameters[i].name, name) == 0)
        return &self->parameters[i];
    }

  return NULL;
}
