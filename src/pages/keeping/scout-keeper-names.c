/* scout-keeper-names.c: what creators are called of whom a post tells the id only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A search of posts tells by whom each is with a number (S2 Content response, creator_id), and one
 * call tells the name of one creator: a page of posts would take as many calls as it has authors.
 * So names are remembered of everybody who was met otherwise, by a search, on a page of their own
 * or in what is saved, and their alias of whom another post has it in its address; whoever was not
 * remains unnamed. Nothing of it is written down. */

#include "config.h"

#include "scout-keeper-private.h"

#include "scout-content-address.h"

/* About a megabyte: nobody meets as many in a session, and a flood of answers finds an end. */
#define MOST_NAMES 10000

static char *
dup_key (ScoutNetwork  network,
         const char   *id)
{
  return g_strdup_printf ("%u/%s", (guint) network, id);
}

static void
remember (ScoutKeeper *self,
          char        *key, /* (transfer full) */
          const char  *name)
{
  if (g_hash_table_size (self->names) >= MOST_NAMES)
    g_hash_table_remove_all (self->names);
  g_hash_table_replace (self->names, key, g_strdup (name));
}

static gboolean
note (ScoutKeeper  *self,
      ScoutCreator *creator,
      const char   *id) /* (nullable) */
{
  const char *name = scout_creator_get_name (creator);
  g_autofree char *key = NULL;

  if (id == NULL || g_str_equal (name, scout_creator_get_id (creator)))
    return FALSE;

  key = dup_key (scout_creator_get_network (creator), id);
  if (g_strcmp0 (g_hash_table_lookup (self->names, key), name) == 0)
    return FALSE;

  remember (self, g_steal_pointer (&key), name);

  return TRUE;
}

void
scout_keeper_note_names (ScoutKeeper *self,
                         GPtrArray   *creators)
{
  gboolean is_news = FALSE;

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (creators != NULL);

  for (guint i = 0; i < creators->len; i++)
    {
      ScoutCreator *creator = g_ptr_array_index (creators, i);

      is_news |= note (self, creator, scout_creator_get_id (creator));
      is_news |= note (self, creator, scout_creator_get_page_id (creator));
    }
  if (is_news)
    _scout_keeper_tell_names (self);
}

void
scout_keeper_note_posts (ScoutKeeper *self,
                         GPtrArray   *posts)
{
  gboolean is_news = FALSE;

  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (posts != NULL);

  for (guint i = 0; i < posts->len; i++)
    {
      ScoutContent *post = g_ptr_array_index (posts, i);
      g_autofree char *alias = scout_content_address_dup_owner (scout_content_get_url (post));

      if (alias == NULL || scout_content_get_creator_id (post) == NULL
          || scout_keeper_find_name (self, post) != NULL)
        continue;

      remember (self, dup_key (scout_content_get_network (post),
                               scout_content_get_creator_id (post)), alias);
      is_news = TRUE;
    }
  if (is_news)
    _scout_keeper_tell_names (self);
}

void
_scout_keeper_note_saved_names (ScoutKeeper *self,
                                guint        first,
                                guint        n_removed,
                                guint        n_added,
                                GListModel  *saved)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = first; i < first + n_added; i++)
    {
      g_autoptr(ScoutSavedCreator) row = g_list_model_get_item (saved, i);

      g_ptr_array_add (creators, g_object_ref (scout_saved_creator_get_creator (row)));
    }
  scout_keeper_note_names (self, creators);
}

const char *
scout_keeper_find_name (ScoutKeeper  *self,
                        ScoutContent *post)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (SCOUT_IS_KEEPER (self), NULL);
  g_return_val_if_fail (SCOUT_IS_CONTENT (post), NULL);

  if (scout_content_get_creator_id (post) == NULL)
    return NULL;

  key = dup_key (scout_content_get_network (post), scout_content_get_creator_id (post));
  return g_hash_table_lookup (self->names, key);
}
