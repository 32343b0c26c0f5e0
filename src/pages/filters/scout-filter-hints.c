/* scout-filter-hints.c: names that somebody may mean who begins to type one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks at what is there already and asks nobody: to call Meta for each letter would cost the brand
 * its calls. Pure functions for the main thread, which the list belongs to. */

#include "config.h"

#include "scout-filter-hints.h"

#include "scout-content.h"
#include "scout-creator.h"
#include "scout-handle.h"
#include "scout-saved-creator.h"

/* As many as can be seen below an entry. */
#define MAX_HINTS 6
/* So many are looked through between two keys. */
#define MAX_ITEMS 2000

typedef struct
{
  GStrvBuilder *names; /* (owned) */
  GHashTable *seen;    /* (owned) of (unowned) names */
  ScoutNetwork network;
  const char *text;
  gboolean is_of_brands; /* rather than of creators */
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
add_creator (Hints        *self,
             ScoutCreator *creator)
{
  const char * const *partners = scout_creator_get_past_partnerships (creator);

  if (!self->is_of_brands)
    {
      /* Who is kept may be on either network, and has another handle there. */
      if (scout_creator_get_network (creator) == self->network)
        add_name (self, scout_creator_get_handle (creator));
      return;
    }

  for (gsize i = 0; partners != NULL && partners[i] != NULL; i++)
    add_name (self, partners[i]);
}

static void
add_item (Hints   *self,
          GObject *item)
{
  if (SCOUT_IS_CREATOR (item))
    add_creator (self, SCOUT_CREATOR (item));
  else if (SCOUT_IS_SAVED_CREATOR (item))
    add_creator (self, scout_saved_creator_get_creator (SCOUT_SAVED_CREATOR (item)));
  else if (SCOUT_IS_CONTENT (item) && self->is_of_brands)
    add_name (self, scout_content_get_tagged_brand (SCOUT_CONTENT (item)));
}

static void
add_list (Hints      *self,
          GListModel *list)
{
  guint n_items = MIN (g_list_model_get_n_items (list), MAX_ITEMS);

  for (guint i = 0; i < n_items && g_hash_table_size (self->seen) < MAX_HINTS; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (list, i);

      add_item (self, item);
    }
}

/* Neither in the catalogue nor in any list: what creators are looked up by, and brands. What is of
 * use only with something else are places. */
static gboolean
is_of_creators (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_NAMES && parameter->n_requirements == 0 &&
         (parameter->group == SCOUT_CATALOG_GROUP_SEARCH ||
          parameter->group == SCOUT_CATALOG_GROUP_CREATOR ||
          parameter->group == SCOUT_CATALOG_GROUP_PARTNERSHIPS);
}

gboolean
scout_filter_hints_are_handles (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, FALSE);

  return is_of_creators (parameter) && parameter->group != SCOUT_CATALOG_GROUP_PARTNERSHIPS;
}

GStrv
scout_filter_hints_list (GListModel * const          *lists,
                         gsize                        n_lists,
                         ScoutNetwork                 network,
                         const ScoutCatalogParameter *parameter,
                         const char                  *text)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Hints hints = { names, seen, network, text, FALSE };

  g_return_val_if_fail (lists != NULL || n_lists == 0, NULL);
  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  hints.is_of_brands = parameter->group == SCOUT_CATALOG_GROUP_PARTNERSHIPS;
  if (scout_filter_hints_are_handles (parameter))
    hints.text = scout_handle_skip_at (text);
  for (gsize i = 0; i < n_lists && is_of_creators (parameter); i++)
    {
      if (lists[i] != NULL)
        add_list (&hints, lists[i]);
    }

  return g_strv_builder_end (names);
}
