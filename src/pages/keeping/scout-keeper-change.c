/* scout-keeper-change.c: one change of what is kept, and the way back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A change keeps what it takes to be taken back: rows as they were, a search with its old name. */

#include "config.h"

#include "scout-keeper.h"

#include "scout-keeper-private.h"

#include "scout-library-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Nobody finds the way back to an earlier one. */
#define MAX_CHANGES 20

void
_scout_keeper_change_free (gpointer data)
{
  ScoutKeeperChange *change = data;

  g_clear_object (&change->keeper);
  g_clear_pointer (&change->creators, g_ptr_array_unref);
  g_clear_pointer (&change->rows, g_ptr_array_unref);
  g_clear_object (&change->search);
  g_free (change->name);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutKeeperChange, _scout_keeper_change_free)

ScoutKeeperChange *
_scout_keeper_change_new (ScoutKeeper           *self,
                          ScoutKeeperChangeKind  kind)
{
  ScoutKeeperChange *change = g_new0 (ScoutKeeperChange, 1);

  change->keeper = g_object_ref (self);
  change->number = ++self->n_changes;
  change->kind = kind;

  return change;
}

/* Of one creator the name, of more their number. */
static char *
dup_creators_text (GPtrArray *creators,
                   gboolean   starred)
{
  g_autofree char *name = NULL;

  if (creators->len == 1)
    {
      name = scout_wording_inline (scout_creator_get_name (creators->pdata[0]));
      /* Translators: with the name of a creator. */
      return g_strdup_printf (starred ? _("%s saved") : _("%s is no longer saved"), name);
    }

  return g_strdup_printf (starred ? ngettext ("%u creator saved", "%u creators saved",
                                              creators->len)
                                  : ngettext ("%u creator is no longer saved",
                                              "%u creators are no longer saved", creators->len),
                          creators->len);
}

static char *
dup_text (ScoutKeeperChange *change)
{
  switch (change->kind)
    {
    case SCOUT_KEEPER_CHANGE_SAVE:
      /* Translators: with the name of a search. */
      return g_strdup_printf (_("Search “%s” saved"), change->name);
    case SCOUT_KEEPER_CHANGE_RENAME:
      return g_strdup_printf (_("Search renamed to “%s”"), change->name);
    case SCOUT_KEEPER_CHANGE_REMOVE:
      return g_strdup_printf (_("Search “%s” deleted"), change->name);
    case SCOUT_KEEPER_CHANGE_STAR:
    case SCOUT_KEEPER_CHANGE_UNSTAR:
    default:
      return dup_creators_text (change->creators, change->kind == SCOUT_KEEPER_CHANGE_STAR);
    }
}

/* Keeps the way back, for as many changes as people may think of. */
static void
remember (ScoutKeeper       *self,
          ScoutKeeperChange *change)
{
  g_queue_push_head (&self->done, change);
  if (g_queue_get_length (&self->done) > MAX_CHANGES)
    _scout_keeper_change_free (g_queue_pop_tail (&self->done));
}

static void
clear_pending (ScoutKeeper *self,
               GPtrArray   *creators) /* (nullable) */
{
  for (guint i = 0; creators != NULL && i < creators->len; i++)
    g_hash_table_remove (self->pending, creators->pdata[i]);
}

static void
end_change (ScoutLibrary      *library,
            ScoutKeeperChange *change,
            const GError      *error)
{
  g_autoptr(ScoutKeeperChange) ended = change;
  g_autoptr(ScoutKeeper) self = g_steal_pointer (&change->keeper);
  g_autofree char *text = NULL;

  clear_pending (self, change->creators);
  if (library != self->library)
    return;

  if (error != NULL)
    {
      g_message ("A change could not be kept: %s", error->message);
      _scout_keeper_tell (self, scout_library_wording_get_change (error), 0u);
      return;
    }
  if (change->is_undo)
    return;

  text = dup_text (change);
  if (change->kind == SCOUT_KEEPER_CHANGE_SAVE)
    {
      _scout_keeper_tell (self, text, 0u);
      return;
    }
  remember (self, g_steal_pointer (&ended));
  _scout_keeper_tell (self, text, change->number);
}

void
_scout_keeper_changed_cb (GObject      *source,
                          GAsyncResult *result,
                          gpointer      user_data)
{
  ScoutLibrary *library = SCOUT_LIBRARY (source);
  g_autoptr(GError) error = NULL;

  scout_library_finish (library, result, &error);
  end_change (library, user_data, error);
}

void
_scout_keeper_saved_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  ScoutLibrary *library = SCOUT_LIBRARY (source);
  ScoutKeeperChange *change = user_data;
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(GError) error = NULL;

  search = scout_library_save_search_finish (library, result, &error);
  if (search != NULL && library == change->keeper->library)
    _scout_keeper_tell_saved (change->keeper, search);
  end_change (library, change, error);
}

static void
take_back (ScoutKeeper       *self,
           ScoutKeeperChange *change)
{
  ScoutLibrary *library = self->library;
  GAsyncReadyCallback callback = _scout_keeper_changed_cb;

  change->keeper = g_object_ref (self);
  change->is_undo = TRUE;
  switch (change->kind)
    {
    case SCOUT_KEEPER_CHANGE_STAR:
      scout_library_remove_creators_async (library, change->creators, callback, change);
      break;
    case SCOUT_KEEPER_CHANGE_UNSTAR:
      scout_library_restore_creators_async (library, change->rows, callback, change);
      break;
    case SCOUT_KEEPER_CHANGE_RENAME:
      scout_library_rename_search_async (library, scout_saved_search_get_id (change->search),
                                         scout_saved_search_get_name (change->search), callback,
                                         change);
      break;
    case SCOUT_KEEPER_CHANGE_REMOVE:
      scout_library_restore_search_async (library, change->search, callback, change);
      break;
    case SCOUT_KEEPER_CHANGE_SAVE:
    default:
      g_assert_not_reached ();
    }
}

void
scout_keeper_undo (ScoutKeeper *self,
                   guint        change)
{
  g_return_if_fail (SCOUT_IS_KEEPER (self));

  for (GList *link = self->done.head; link != NULL; link = link->next)
    {
      ScoutKeeperChange *done = link->data;

      if (done->number != change)
        continue;
      g_queue_delete_link (&self->done, link);
      take_back (self, done);
      return;
    }
}
