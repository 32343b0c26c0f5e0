/* scout-catalog-value.c: one value that a parameter or field may have.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of a value set, such as a country or an age group. Read only, for any thread. */

#include "config.h"

#include "scout-catalog-value.h"

G_DEFINE_BOXED_TYPE (ScoutCatalogValue, scout_catalog_value,
                     (GBoxedCopyFunc) scout_catalog_entry_ref, scout_catalog_entry_unref)

gboolean
scout_catalog_value_matches (const ScoutCatalogValue *self,
                             const char              *text)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (g_ascii_strcasecmp (self->value, text) == 0 || g_ascii_strcasecmp (self->id, text) == 0 ||
      g_ascii_strcasecmp (self->answer, text) == 0)
    return TRUE;

  for (gsize i = 0; self->aliases[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (self->aliases[i], text) == 0)
        return TRUE;
    }

  return FALSE;
}
