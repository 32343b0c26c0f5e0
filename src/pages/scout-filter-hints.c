/* scout-filter-hints.c: names that somebody may mean who begins to type one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks at what is there already and asks nobody: to call Meta for each letter would cost the brand
 * its calls. Pure functions for the main thread, which the list belongs to. */

#include "config.h"

#include "scout-filter-hints.h"

#include "scout-creator.h"

/* As many as can be seen below an entry. */
#define MAX_HINTS 6

typedef struct
{
  GStrvBuilder *names; /* (owned) */
  GHashTable *seen;    /* (owned) of (unowned) names */
  const char *text;
} Hints;

static void
add_name (Hints      *self,
          const char *name) /* (nullable) */
{
  if (name == NULL || g_hash_table_size (self->seen) >= MAX_HINTS ||
      g_hash_table_contains (self->seen, name) || !g_str_match_string (self->text, name, TRUE))
    return;

  g_strv_builder_add (self->names, name);
  g_hash_table_add (self->seen, g_strdup (name));
}

static void
add_creator (Hints                       *self,
             const ScoutCatalogParameter *parameter,
             ScoutCreator                *creator)
{
  const char * const *partners = scout_creator_get_past_partnerships (creator);

  if (parameter->group != SCOUT_CATALOG_GROUP_PARTNERSHIPS)
    {
      add_name (self, scout_creator_get_handle (creator));
      return;
    }

  for (gsize i = 0; partners != NULL && partners[i] != NULL; i++)
    add_name (self, partners[i]);
}

/* Neither in the catalogue nor in any list: what creators are looked up by, and brands. */
static gboolean
is_of_creators (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_NAMES &&
         (parameter->group == SCOUT_CATALOG_GROUP_SEARCH ||
          parameter->group == SCOUT_CATALOG_GROUP_PARTNERSHIPS);
}

GStrv
scout_filter_hints_list (GListModel                  *creators,
                         const ScoutCatalogParameter *parameter,
                         const char                  *text)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Hints hints = { names, seen, text };
  guint n_creators = 0;

  g_return_val_if_fail (creators == NULL || G_IS_LIST_MODEL (creators), NULL);
  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (creators != NULL && is_of_creators (parameter))
    n_creators = g_list_model_get_n_items (creators);
  for (guint i = 0; i < n_creators && g_hash_table_size (seen) < MAX_HINTS; i++)
    {
      g_autoptr(GObject) creator = g_list_model_get_item (creators, i);

      if (SCOUT_IS_CREATOR (creator))
        add_creator (&hints, parameter, SCOUT_CREATOR (creator));
    }

  return g_strv_builder_end (names);
}
