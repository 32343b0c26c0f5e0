/* scout-picture-cache.c: keeps the pictures that were used last, up to a number of bytes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A hash table into a queue whose head was used last. Counts pixels only, which is where the
 * memory is. Belongs to one thread.
 */

#include "config.h"

#include "scout-picture-cache.h"

typedef struct
{
  char *key;             /* (owned) */
  ScoutPicture *picture; /* (owned) */
} Entry;

struct _ScoutPictureCache
{
  GHashTable *links; /* (owned) (element-type utf8 GList): entries by their own key */
  GQueue entries;    /* (element-type Entry): the one used last comes first */
  gsize size;
  gsize max_size;
};

static void
entry_free (Entry *self)
{
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->picture, scout_picture_free);
  g_free (self);
}

static gsize
get_picture_size (const ScoutPicture *picture)
{
  return g_bytes_get_size (picture->pixels);
}

static void
drop (ScoutPictureCache *self,
      GList             *link)
{
  Entry *entry = link->data;

  self->size -= get_picture_size (entry->picture);
  g_hash_table_remove (self->links, entry->key);
  g_queue_delete_link (&self->entries, link);
  entry_free (entry);
}

ScoutPicture *
scout_picture_share (const ScoutPicture *picture)
{
  ScoutPicture *copy = NULL;

  g_return_val_if_fail (picture != NULL, NULL);

  copy = g_new0 (ScoutPicture, 1);
  *copy = *picture;
  copy->pixels = g_bytes_ref (picture->pixels);

  return copy;
}

ScoutPictureCache *
scout_picture_cache_new (gsize max_bytes)
{
  ScoutPictureCache *self = g_new0 (ScoutPictureCache, 1);

  self->links = g_hash_table_new (g_str_hash, g_str_equal);
  g_queue_init (&self->entries);
  self->max_size = max_bytes;

  return self;
}

void
scout_picture_cache_free (ScoutPictureCache *self)
{
  if (self == NULL)
    return;

  while (self->entries.head != NULL)
    drop (self, self->entries.head);
  g_clear_pointer (&self->links, g_hash_table_unref);
  g_free (self);
}

ScoutPicture *
scout_picture_cache_lookup (ScoutPictureCache *self,
                            const char        *key)
{
  GList *link = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  link = g_hash_table_lookup (self->links, key);
  if (link == NULL)
    return NULL;

  g_queue_unlink (&self->entries, link);
  g_queue_push_head_link (&self->entries, link);

  return scout_picture_share (((Entry *) link->data)->picture);
}

void
scout_picture_cache_insert (ScoutPictureCache  *self,
                            const char         *key,
                            const ScoutPicture *picture)
{
  GList *former = NULL;
  Entry *entry = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (picture != NULL);

  former = g_hash_table_lookup (self->links, key);
  if (former != NULL)
    drop (self, former);
  if (get_picture_size (picture) > self->max_size)
    return;

  entry = g_new0 (Entry, 1);
  entry->key = g_strdup (key);
  entry->picture = scout_picture_share (picture);
  g_queue_push_head (&self->entries, entry);
  g_hash_table_insert (self->links, entry->key, self->entries.head);
  self->size += get_picture_size (picture);

  while (self->size > self->max_size)
    drop (self, self->entries.tail);
}

gsize
scout_picture_cache_get_size (ScoutPictureCache *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->size;
}
