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

/* Each call looks for a dozen parameters among dozens. Most differ in their first letter, which is
 * cheaper to compare than to call strcmp(). */
static inline gboolean
is_same (const char *one,
         const char *other)
{
  return *one == *other && strcmp (one, other) == 0;
}

const ScoutCatalogParameter *
scout_catalog_endpoint_find_parameter (const ScoutCatalogEndpoint *self,
                                       const char                 *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < self->n_parameters; i++)
    {
      if (is_same (self->parameters[i].id, id))
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
      if (is_same (self->parameters[i].name, name))
        return &self->parameters[i];
    }

  return NULL;
}
