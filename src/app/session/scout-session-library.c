/* scout-session-library.c: what is kept for the Page that is searched as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each brand has a file of its own, and so has sample data, in another folder: neither ever shows
 * up with the other. The library of a Page opens when the Page is chosen, or earlier when there is
 * no network to find the Page by. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-library-place.h"

char *
_scout_session_dup_library_path (ScoutSession *self,
                                 const char   *page_id)
{
  g_autofree char *name = NULL;

  if (self->library_folder == NULL)
    return scout_library_place_dup_path (page_id, self->sandbox != NULL);

  name = scout_library_place_dup_file_name (page_id);
  return g_build_filename (self->library_folder, name, NULL);
}

static void
free_weak (GWeakRef *weak)
{
  g_weak_ref_clear (weak);
  g_free (weak);
}

/* A file that takes long must not keep the session of a window that was closed. */
static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(ScoutSession) self = g_weak_ref_get (user_data);
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;

  free_weak (user_data);
  scout_library_open_finish (SCOUT_LIBRARY (source), result, &set_aside, &error);
  if (self != NULL && SCOUT_LIBRARY (source) == self->library)
    g_signal_emit_by_name (self, "library-opened", set_aside, error);
}

void
scout_session_open_library (ScoutSession *self,
                            const char   *page_id)
{
  g_autofree char *path = NULL;

  g_return_if_fail (SCOUT_IS_SESSION (self));

  if (g_strcmp0 (page_id, self->library_page_id) == 0)
    return;

  if (self->library != NULL)
    scout_library_close_async (self->library, NULL, NULL);
  g_clear_object (&self->library);
  g_free (self->library_page_id);
  self->library_page_id = g_strdup (page_id);
  if (page_id != NULL)
    {
      GWeakRef *weak = g_new0 (GWeakRef, 1);

      g_weak_ref_init (weak, self);
      path = _scout_session_dup_library_path (self, page_id);
      self->library = scout_library_new (path, scout_session_get_catalog (self), self->clock);
      scout_library_open_async (self->library, opened_cb, weak);
    }
  g_object_notify (G_OBJECT (self), "library");
}

ScoutLibrary *
scout_session_get_library (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->library;
}

char *
scout_session_dup_library_path (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->library_page_id != NULL
         ? _scout_session_dup_library_path (self, self->library_page_id) : NULL;
}

void
scout_session_set_library_folder (ScoutSession *self,
                                  const char   *folder)
{
  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (self->library == NULL);

  g_free (self->library_folder);
  self->library_folder = g_strdup (folder);
}

void
_scout_session_close_library (ScoutSession *self)
{
  if (self->library != NULL)
    scout_library_shut_down (self->library);
  g_clear_object (&self->library);
}
