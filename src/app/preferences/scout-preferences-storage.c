/* scout-preferences-storage.c: what is kept on this computer, and where.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The file of the brand's library with its size, the recent searches, and the keyring with the
 * sign-in, in the words of each of its states. */

#include "config.h"

#include "scout-preferences-private.h"

#include "scout-wording.h"

#include <glib/gi18n.h>

#define JOURNAL "-wal"

static void
show_size (ScoutPreferences *self,
           goffset           size)
{
  g_autofree char *text = g_format_size ((guint64) size);

  gtk_label_set_text (self->size_label, text);
}

static goffset
read_size (GObject      *source,
           GAsyncResult *result,
           GError      **error)
{
  g_autoptr(GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, error);

  return info != NULL ? g_file_info_get_size (info) : 0;
}

/* A window that is closed is not kept by what still comes. */
typedef struct
{
  GWeakRef preferences;
  goffset size;
} Waiting;

static Waiting *
waiting_new (ScoutPreferences *self)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  g_weak_ref_init (&waiting->preferences, self);

  return waiting;
}

static void
waiting_free (Waiting *waiting)
{
  g_weak_ref_clear (&waiting->preferences);
  g_free (waiting);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Waiting, waiting_free)

static void
journal_measured_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr(Waiting) waiting = user_data;
  g_autoptr(ScoutPreferences) self = g_weak_ref_get (&waiting->preferences);
  g_autoptr(GError) error = NULL;

  waiting->size += read_size (source, result, &error);
  if (self != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_size (self, waiting->size);
}

static void
file_measured_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(Waiting) waiting = user_data;
  g_autoptr(ScoutPreferences) self = g_weak_ref_get (&waiting->preferences);
  g_autofree char *path = g_file_get_path (G_FILE (source));
  g_autofree char *journal_path = g_strconcat (path, JOURNAL, NULL);
  g_autoptr(GFile) journal = g_file_new_for_path (journal_path);

  waiting->size = read_size (source, result, NULL);
  if (self != NULL)
    g_file_query_info_async (journal, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                             G_PRIORITY_DEFAULT, self->cancellable, journal_measured_cb,
                             g_steal_pointer (&waiting));
}

static void
measure (ScoutPreferences *self,
         const char       *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);

  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_DEFAULT, self->cancellable, file_measured_cb,
                           waiting_new (self));
}

static void
show_recents (ScoutPreferences *self)
{
  GListModel *recents = self->library != NULL ? scout_library_get_recents (self->library) : NULL;
  guint n_recents = recents != NULL ? g_list_model_get_n_items (recents) : 0;
  g_autofree char *text = NULL;
  g_autofree char *escaped = NULL;

  text = n_recents > 0 ? g_strdup_printf (ngettext ("%u is kept", "%u are kept", n_recents),
                                          n_recents)
                       : g_strdup (_("None is kept"));
  escaped = g_markup_escape_text (text, -1);
  adw_action_row_set_subtitle (self->recents_row, escaped);
  gtk_widget_set_sensitive (self->clear_recents_button, n_recents > 0);
}

static void
watch (ScoutPreferences *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);

  if (self->library == library)
    return;

  if (self->library != NULL)
    g_signal_handlers_disconnect_by_func (scout_library_get_recents (self->library), show_recents,
                                          self);
  g_set_object (&self->library, library);
  if (library != NULL)
    g_signal_connect_object (scout_library_get_recents (library), "items-changed",
                             G_CALLBACK (show_recents), self, G_CONNECT_SWAPPED);
}

void
_scout_preferences_show_storage (ScoutPreferences *self)
{
  g_autofree char *path = scout_session_dup_library_path (self->session);
  g_autofree char *shown = path != NULL ? g_filename_display_name (path) : NULL;
  g_autofree char *inline_path = scout_wording_inline (shown);

  _scout_preferences_show_row (GTK_WIDGET (self->storage_row), path != NULL);
  _scout_preferences_show_row (GTK_WIDGET (self->recents_row), path != NULL);
  _scout_preferences_show_row (GTK_WIDGET (self->pictures_row),
                               scout_picture_source_keeps_files (
                                 scout_session_get_pictures (self->session)));
  /* Not as markup, as in show_brand (). */
  adw_action_row_set_subtitle (self->storage_row, inline_path);
  watch (self);
  show_recents (self);
  if (path != NULL)
    measure (self, path);
}

static const char *
get_keyring_text (ScoutVaultState state)
{
  switch (state)
    {
    case SCOUT_VAULT_STATE_UNLOCKED:
      return _("Keeps your sign-in, encrypted, from one start to the next");
    case SCOUT_VAULT_STATE_LOCKED:
      return _("Locked: your sign-in is remembered until Scout quits");
    case SCOUT_VAULT_STATE_NO_COLLECTION:
      return _("There is no default keyring: your sign-in is remembered until Scout quits");
    case SCOUT_VAULT_STATE_NO_SERVICE:
    case SCOUT_VAULT_STATE_NO_BUS:
      return _("None was found: your sign-in is remembered until Scout quits");
    case SCOUT_VAULT_STATE_DAMAGED:
      return _("It was damaged and set aside: your sign-in is remembered until Scout quits");
    case SCOUT_VAULT_STATE_REFUSED:
      return _("Did not take your sign-in: it is remembered until Scout quits");
    case SCOUT_VAULT_STATE_NO_ANSWER:
      return _("Does not answer: your sign-in is remembered until Scout quits");
    case SCOUT_VAULT_STATE_MEMORY:
      return _("Not used for sample data");
    case SCOUT_VAULT_STATE_UNKNOWN:
    default:
      return _("Not asked yet");
    }
}

void
_scout_preferences_show_keyring (ScoutPreferences *self)
{
  ScoutVaultState state = scout_session_get_vault_state (self->session);
  g_autofree char *escaped = g_markup_escape_text (get_keyring_text (state), -1);

  adw_action_row_set_subtitle (self->keyring_row, escaped);
  gtk_widget_set_visible (self->unlock_button, state == SCOUT_VAULT_STATE_LOCKED);
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Waiting) waiting = user_data;
  g_autoptr(ScoutPreferences) self = g_weak_ref_get (&waiting->preferences);
  g_autoptr(GError) error = NULL;

  scout_session_unlock_finish (SCOUT_SESSION (source), result, &error);
  if (error != NULL)
    g_message ("The keyring could not be unlocked: %s", error->message);
  if (self == NULL)
    return;

  gtk_widget_set_sensitive (self->unlock_button, TRUE);
  _scout_preferences_show_keyring (self);
}

void
_scout_preferences_unlock (ScoutPreferences *self)
{
  gtk_widget_set_sensitive (self->unlock_button, FALSE);
  scout_session_unlock_async (self->session, unlocked_cb, waiting_new (self));
}
