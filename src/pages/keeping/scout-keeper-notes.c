/* scout-keeper-notes.c: what is remembered of searches without being asked to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nobody waits for it, so that success is silent. A disk without room fails with every answer that
 * comes: that is said when it begins, and again only after it has been over. */

#include "config.h"

#include "scout-keeper.h"

#include "scout-keeper-private.h"
#include "scout-library-wording.h"

static void
noted_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutLibrary *library = SCOUT_LIBRARY (source);
  g_autoptr(ScoutKeeper) self = user_data;
  g_autoptr(GError) error = NULL;

  if (scout_library_finish (library, result, &error))
    {
      self->has_told = FALSE;
      return;
    }

  g_message ("A search could not be remembered: %s", error->message);
  /* Another brand's may be; and a search that has been deleted needs no memory. */
  if (library != self->library || self->has_told
      || g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_NOT_FOUND)
      || g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED))
    return;

  self->has_told = TRUE;
  _scout_keeper_tell (self, scout_library_wording_get_note (error), 0u);
}

static void
cleared_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  ScoutLibrary *library = SCOUT_LIBRARY (source);
  g_autoptr(ScoutKeeper) self = user_data;
  g_autoptr(GError) error = NULL;

  if (scout_library_finish (library, result, &error))
    return;

  g_message ("Recent searches could not be forgotten: %s", error->message);
  if (library == self->library)
    _scout_keeper_tell (self, scout_library_wording_get_change (error), 0u);
}

void
scout_keeper_note_recent (ScoutKeeper *self,
                          ScoutQuery  *query,
                          ScoutQuery  *replaced)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (replaced == NULL || SCOUT_IS_QUERY (replaced));

  if (self->library != NULL)
    scout_library_note_recent_async (self->library, query, replaced, noted_cb,
                                     g_object_ref (self));
}

void
scout_keeper_note_sighting (ScoutKeeper   *self,
                            const char    *id,
                            ScoutSighting *sighting)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (sighting != NULL);

  if (self->library != NULL)
    scout_library_note_sighting_async (self->library, id, sighting, noted_cb,
                                       g_object_ref (self));
}

void
scout_keeper_clear_recents (ScoutKeeper *self)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));

  if (self->library != NULL)
    scout_library_clear_recents_async (self->library, cleared_cb, g_object_ref (self));
}
