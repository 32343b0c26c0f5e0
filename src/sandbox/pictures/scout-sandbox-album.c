/* scout-sandbox-album.c: pictures that have been drawn, for sandboxes of the same world.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-sandbox-album.h"

struct _ScoutSandboxAlbum
{
  GMutex lock;
  GHashTable *pictures; /* (owned) (element-type utf8 GBytes) */
};

ScoutSandboxAlbum *
scout_sandbox_album_new (void)
{
  ScoutSandboxAlbum *self = g_new0 (ScoutSandboxAlbum, 1);

  g_mutex_init (&self->lock);
  self->pictures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_bytes_unref);

  return self;
}

void
scout_sandbox_album_free (ScoutSandboxAlbum *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->pictures);
  g_mutex_clear (&self->lock);
  g_free (self);
}

GBytes *
scout_sandbox_album_look_up (ScoutSandboxAlbum *self,
                             const char        *key)
{
  GBytes *jpeg = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  g_mutex_lock (&self->lock);
  jpeg = g_hash_table_lookup (self->pictures, key);
  if (jpeg != NULL)
    g_bytes_ref (jpeg);
  g_mutex_unlock (&self->lock);

  return jpeg;
}

void
scout_sandbox_album_keep (ScoutSandboxAlbum *self,
                          const char        *key,
                          GBytes            *jpeg)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (jpeg != NULL);

  g_mutex_lock (&self->lock);
  g_hash_table_insert (self->pictures, g_strdup (key), g_bytes_ref (jpeg));
  g_mutex_unlock (&self->lock);
}
