/* scout-catalog-source.c: where an entry of the catalogue is from, and how long entries live.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every entry is made in the arena of its catalogue and begins with a pointer to it, so that a
 * reference to an entry is one to the arena. Any thread. */

#include "config.h"

#include "scout-catalog-source.h"

gpointer
scout_catalog_entry_ref (gconstpointer entry)
{
  g_return_val_if_fail (entry != NULL, NULL);

  scout_arena_ref (((const ScoutCatalogEntry *) entry)->arena);
  return (gpointer) entry;
}

void
scout_catalog_entry_unref (gpointer entry)
{
  g_return_if_fail (entry != NULL);

  scout_arena_unref (((ScoutCatalogEntry *) entry)->arena);
}
