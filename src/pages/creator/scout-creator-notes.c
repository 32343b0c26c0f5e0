/* scout-creator-notes.c: the tab of a creator's page where the person writes what they think.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is written goes into the brand's library a moment after the last key, and at once when the
 * person goes elsewhere. Until the note has come, nothing can be written, so that nothing is
 * written over. What cannot be kept stays in the text, is said, and can be tried again, also after
 * the person has been elsewhere; where the reason may pass, it is tried again without being asked
 * for. A note stands under Meta's id of the creator, which a link may not have: nothing is written
 * before it is known, and what was written under a username or an alias is moved there. */

#include "config.h"

#include "scout-creator-notes.h"

#include "scout-library-notes.h"
#include "scout-library-wording.h"
#include "scout-link.h"
#include "scout-note-drafts.h"
#include "scout-page-part.h"
#include "scout-saved-card.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-notes.ui"
/* So long nobody pauses within a word. */
#define SAVE_DELAY_MS 800
#define RETRY_DELAY_MS 10000
/* Of the card beside the note, in pixels. */
#define SIDE_WIDTH 264

struct _ScoutCreatorNotes
{
  AdwBin parent_instance;

  ScoutKeeper *keeper;   /* (owned) (nullable) */
  ScoutLibrary *library; /* (owned) (nullable): that the note is from, while it is shown */
  ScoutCreator *creator; /* (owned) (nullable) */
  guint serial;          /* of what is shown: answers to others are too late */
  guint save_id;
  gboolean is_waiting;   /* whether the creator's id is known only with the profile */
  gboolean is_dirty;
  gboolean may_pass;     /* whether what was refused may be kept later */
  gboolean is_filling;   /* whether the text changes because the tab changes it */
  guint n_pending;

  GtkBox *columns;
  ScoutPagePart *part;
  ScoutSavedCard *saved_card;
  GtkTextView *view;
  GtkLabel *status;
  GtkWidget *save_button;
};

static void scout_creator_notes_tab_init (ScoutCreatorTabInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutCreatorNotes, scout_creator_notes, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CREATOR_TAB,
                                                      scout_creator_notes_tab_init))

/* What the callbacks need besides the answer. */
typedef struct
{
  ScoutCreatorNotes *tab; /* (owned) */
  ScoutCreator *creator;  /* (owned) */
  char *text;             /* (owned) (nullable): that is to be kept */
  guint64 order;          /* of the text */
  guint serial;
} Change;

static void
change_free (Change *change)
{
  g_clear_object (&change->tab);
  g_clear_object (&change->creator);
  g_free (change->text);
  g_free (change);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Change, change_free)

static void save (ScoutCreatorNotes *self);

static Change *
change_new (ScoutCreatorNotes *self)
{
  Change *change = g_new0 (Change, 1);

  change->tab = g_object_ref (self);
  change->creator = g_object_ref (self->creator);
  change->serial = self->serial;
  self->n_pending++;

  return change;
}

static GtkTextBuffer *
get_buffer (ScoutCreatorNotes *self)
{
  return gtk_text_view_get_buffer (self->view);
}

/* "14:02" of today, and "12 Nov, 14:02" of other days. */
static char *
dup_moment (GDateTime *local)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = scout_wording_day_short (now, now);
  g_autofree char *day = scout_wording_day_short (local, now);
  g_autofree char *time = g_date_time_format (local, "%H:%M");

  if (g_str_equal (day, today))
    return g_steal_pointer (&time);

  /* Translators: a day and a time of day, "12 Nov, 14:02" */
  return g_strdup_printf (C_ ("day and time of day", "%s, %s"), day, time);
}

static void
show_saved (ScoutCreatorNotes *self,
            GDateTime         *when) /* (nullable) */
{
  g_autoptr(GDateTime) local = when != NULL ? g_date_time_to_local (when) : NULL;
  g_autofree char *moment = local != NULL ? dup_moment (local) : NULL;
  g_autofree char *words = NULL;

  if (moment != NULL)
    /* Translators: a time, "14:02", or a day and a time: "Saved 14:02 on this computer" */
    words = g_strdup_printf (_("Saved %s on this computer"), moment);
  gtk_label_set_text (self->status, words != NULL ? words : _("What you write is saved by itself"));
  gtk_widget_set_visible (self->save_button, FALSE);
}

static void
update_undo (ScoutCreatorNotes *self)
{
  GtkTextBuffer *buffer = get_buffer (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "notes.undo",
                                 gtk_text_buffer_get_can_undo (buffer));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "notes.redo",
                                 gtk_text_buffer_get_can_redo (buffer));
}

/* The text of another creator is nothing that could be undone. */
static void
fill (ScoutCreatorNotes *self,
      const char        *text)
{
  GtkTextBuffer *buffer = get_buffer (self);

  self->is_filling = TRUE;
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  self->is_filling = FALSE;
  self->is_dirty = FALSE;
  update_undo (self);
}

static gboolean
save_delayed_cb (gpointer user_data)
{
  ScoutCreatorNotes *self = user_data;

  self->save_id = 0;
  save (self);
  return G_SOURCE_REMOVE;
}

static void
save_later (ScoutCreatorNotes *self,
            guint              delay_ms)
{
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->save_id = g_timeout_add (delay_ms, save_delayed_cb, self);
}

static void
show_refused (ScoutCreatorNotes *self,
              const char        *reason,
              gboolean           may_pass)
{
  self->is_dirty = TRUE;
  self->may_pass = may_pass;
  gtk_label_set_text (self->status, reason);
  gtk_widget_set_visible (self->save_button, TRUE);
  if (may_pass)
    save_later (self, RETRY_DELAY_MS);
}

/* What could not be kept when the person left. It stays a draft until it is kept. */
static void
show_draft (ScoutCreatorNotes *self)
{
  ScoutNoteDraft *draft = scout_note_drafts_take (self->library, self->creator);

  if (draft == NULL)
    return;

  fill (self, draft->text);
  show_refused (self, draft->reason, draft->may_pass);
  scout_note_drafts_put (self->library, self->creator, draft);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(Change) change = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutNote) note = scout_library_load_note_finish (SCOUT_LIBRARY (source), result,
                                                              &error);
  g_autoptr(GDateTime) when = NULL;

  change->tab->n_pending--;
  if (change->serial != change->tab->serial)
    return;

  if (note == NULL)
    {
      scout_page_part_show_empty (change->tab->part, _("The note could not be read"),
                                  scout_library_wording_get_opening (error));
      return;
    }

  fill (change->tab, scout_note_get_text (note));
  if (scout_note_get_changed_at (note) > 0)
    when = g_date_time_new_from_unix_utc (scout_note_get_changed_at (note) / G_USEC_PER_SEC);
  show_saved (change->tab, when);
  show_draft (change->tab);
  scout_page_part_show_content (change->tab->part);
}

/* A tab that has left its window shows nobody anything any more. */
static void
keep_refused (ScoutLibrary *library,
              Change       *change,
              const GError *error)
{
  g_autofree char *reason = scout_note_drafts_dup_reason (error);
  gboolean may_pass = scout_note_drafts_may_pass (error);

  if (change->serial == change->tab->serial
      && gtk_widget_get_root (GTK_WIDGET (change->tab)) != NULL)
    show_refused (change->tab, reason, may_pass);
  /* Whoever ends the program is asked about all that is only in memory. */
  scout_note_drafts_put (library, change->creator,
                         scout_note_draft_new (change->order, change->text, reason, may_pass));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Change) change = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_saved = scout_library_finish (SCOUT_LIBRARY (source), result, &error);
  ScoutCreatorNotes *self = change->tab;
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();

  self->n_pending--;
  if (!is_saved)
    g_message ("A note could not be kept: %s", error->message);
  if (change->serial == self->serial && is_saved && !self->is_dirty)
    show_saved (self, now);
  if (is_saved)
    scout_note_drafts_kept (SCOUT_LIBRARY (source), change->creator, change->order);
  else
    keep_refused (SCOUT_LIBRARY (source), change, error);
}

static void
put_draft (ScoutCreatorNotes *self)
{
  g_autofree char *text = NULL;

  if (!self->is_dirty || self->library == NULL || self->creator == NULL)
    return;

  g_object_get (get_buffer (self), "text", &text, NULL);
  scout_note_drafts_put (self->library, self->creator,
                         scout_note_draft_new (scout_note_drafts_begin (), text,
                                               gtk_label_get_text (self->status),
                                               self->may_pass));
}

static void
save (ScoutCreatorNotes *self)
{
  Change *change = NULL;
  g_autofree char *text = NULL;

  g_clear_handle_id (&self->save_id, g_source_remove);
  if (!self->is_dirty || self->library == NULL || self->creator == NULL)
    return;

  g_object_get (get_buffer (self), "text", &text, NULL);
  if (strlen (text) > SCOUT_NOTE_MAX_LENGTH)
    {
      show_refused (self, _("This note is too long to be kept: shorten it"), FALSE);
      put_draft (self);
      return;
    }

  self->is_dirty = FALSE;
  change = change_new (self);
  change->text = g_steal_pointer (&text);
  change->order = scout_note_drafts_begin ();
  /* In the place of what is older, none of which may be kept after this. */
  scout_note_drafts_put_under_way (self->library, self->creator,
                                   scout_note_draft_new (change->order, change->text,
                                                         gtk_label_get_text (self->status), TRUE));
  scout_library_set_note_async (self->library, scout_creator_get_network (self->creator),
                                scout_creator_get_id (self->creator), change->text, saved_cb,
                                change);
}

static void
changed_cb (ScoutCreatorNotes *self)
{
  if (self->is_filling)
    return;

  self->is_dirty = TRUE;
  gtk_label_set_text (self->status, _("Not saved yet"));
  save_later (self, SAVE_DELAY_MS);
}

static void
save_cb (gpointer user_data)
{
  save (user_data);
}

static void
set_library (ScoutCreatorNotes *self,
             ScoutLibrary      *library) /* (nullable) */
{
  if (self->library != NULL)
    scout_note_drafts_remove_writer (self->library, self);
  g_set_object (&self->library, library);
  if (library != NULL)
    scout_note_drafts_add_writer (library, save_cb, self);
}

/* Keeps what was written, and shows nothing of it any more. */
static void
leave (ScoutCreatorNotes *self)
{
  save (self);
  put_draft (self);
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->serial++;
  set_library (self, NULL);
  fill (self, "");
}

static void
moved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  if (!scout_library_finish (SCOUT_LIBRARY (source), result, &error))
    g_message ("A note could not be moved: %s", error->message);
}

/* A link may have called the creator by the username or alias. One of digits alone may be somebody
 * else's id. */
static void
move_from_handle (ScoutCreatorNotes *self)
{
  const char *handle = scout_creator_get_handle (self->creator);

  if (handle == NULL || g_str_equal (handle, scout_creator_get_id (self->creator))
      || strspn (handle, "0123456789") == strlen (handle))
    return;

  scout_library_move_note_async (self->library, scout_creator_get_network (self->creator), handle,
                                 scout_creator_get_id (self->creator), moved_cb, NULL);
}

static void
load (ScoutCreatorNotes *self)
{
  ScoutLibrary *library = self->keeper != NULL && scout_keeper_is_open (self->keeper)
                            ? scout_keeper_get_library (self->keeper) : NULL;

  leave (self);
  if (self->creator == NULL)
    return;
  if (library == NULL)
    {
      scout_page_part_show_empty (self->part, _("Nothing can be noted now"),
                                  self->keeper != NULL ? scout_keeper_get_problem (self->keeper)
                                                       : NULL);
      return;
    }

  scout_page_part_show_loading (self->part);
  if (self->is_waiting)
    return;

  set_library (self, library);
  /* The library keeps the order. */
  move_from_handle (self);
  scout_library_load_note_async (library, scout_creator_get_network (self->creator),
                                 scout_creator_get_id (self->creator), loaded_cb,
                                 change_new (self));
}

/* Whoever writes is not interrupted by what else is kept. */
static void
library_changed_cb (ScoutCreatorNotes *self)
{
  ScoutLibrary *library = self->keeper != NULL && scout_keeper_is_open (self->keeper)
                            ? scout_keeper_get_library (self->keeper) : NULL;

  scout_saved_card_show (self->saved_card, self->keeper, self->creator);
  if (library != self->library)
    load (self);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_text_buffer_undo (get_buffer (SCOUT_CREATOR_NOTES (widget)));
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_text_buffer_redo (get_buffer (SCOUT_CREATOR_NOTES (widget)));
}

static void
scout_creator_notes_set_services (ScoutCreatorTab    *tab,
                                  ScoutMarketplace   *marketplace,
                                  ScoutPictureSource *pictures)
{
  /* Meta knows nothing of notes. */
}

static void
scout_creator_notes_set_keeper (ScoutCreatorTab *tab,
                                ScoutKeeper     *keeper)
{
  ScoutCreatorNotes *self = SCOUT_CREATOR_NOTES (tab);

  if (self->keeper == keeper)
    return;

  if (self->keeper != NULL)
    g_signal_handlers_disconnect_by_data (self->keeper, self);
  g_set_object (&self->keeper, keeper);
  if (keeper != NULL)
    g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (library_changed_cb), self,
                             G_CONNECT_SWAPPED);
  library_changed_cb (self);
}

static void
scout_creator_notes_show (ScoutCreatorTab *tab,
                          ScoutCreator    *creator)
{
  ScoutCreatorNotes *self = SCOUT_CREATOR_NOTES (tab);

  leave (self);
  self->is_waiting = creator != NULL && scout_link_is_all_of (creator);
  g_set_object (&self->creator, creator);
  scout_saved_card_show (self->saved_card, self->keeper, self->creator);
  load (self);
}

static void
scout_creator_notes_set_profile (ScoutCreatorTab *tab,
                                 ScoutCreator    *profile)
{
  ScoutCreatorNotes *self = SCOUT_CREATOR_NOTES (tab);

  if (!self->is_waiting)
    return;

  /* Its id is Meta's even if it brings no name. */
  self->is_waiting = FALSE;
  g_set_object (&self->creator, profile);
  scout_saved_card_show (self->saved_card, self->keeper, self->creator);
  load (self);
}

static void
scout_creator_notes_set_narrow (ScoutCreatorTab *tab,
                                gboolean         is_narrow)
{
  ScoutCreatorNotes *self = SCOUT_CREATOR_NOTES (tab);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->saved_card), is_narrow ? -1 : SIDE_WIDTH, -1);
}

static gboolean
scout_creator_notes_is_loading (ScoutCreatorTab *tab)
{
  return SCOUT_CREATOR_NOTES (tab)->n_pending > 0;
}

static void
scout_creator_notes_tab_init (ScoutCreatorTabInterface *iface)
{
  iface->set_services = scout_creator_notes_set_services;
  iface->set_keeper = scout_creator_notes_set_keeper;
  iface->show = scout_creator_notes_show;
  iface->set_narrow = scout_creator_notes_set_narrow;
  iface->set_profile = scout_creator_notes_set_profile;
  iface->is_loading = scout_creator_notes_is_loading;
}

/* Another tab, another page, the end of the window. */
static void
scout_creator_notes_unmap (GtkWidget *widget)
{
  save (SCOUT_CREATOR_NOTES (widget));

  GTK_WIDGET_CLASS (scout_creator_notes_parent_class)->unmap (widget);
}

static void
scout_creator_notes_dispose (GObject *object)
{
  ScoutCreatorNotes *self = SCOUT_CREATOR_NOTES (object);

  /* Whatever could be kept was on its way when the tab was unmapped. */
  put_draft (self);
  g_clear_handle_id (&self->save_id, g_source_remove);
  if (self->keeper != NULL)
    g_signal_handlers_disconnect_by_data (self->keeper, self);
  g_clear_object (&self->keeper);
  set_library (self, NULL);
  g_clear_object (&self->creator);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_NOTES);

  G_OBJECT_CLASS (scout_creator_notes_parent_class)->dispose (object);
}

static void
scout_creator_notes_class_init (ScoutCreatorNotesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_notes_dispose;
  widget_class->unmap = scout_creator_notes_unmap;

  g_type_ensure (SCOUT_TYPE_PAGE_PART);
  g_type_ensure (SCOUT_TYPE_SAVED_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorNotes, columns);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorNotes, part);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorNotes, saved_card);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorNotes, view);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorNotes, status);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorNotes, save_button);
  gtk_widget_class_bind_template_callback (widget_class, load);
  gtk_widget_class_bind_template_callback (widget_class, save);
  gtk_widget_class_install_action (widget_class, "notes.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "notes.redo", NULL, redo_action);
}

static void
scout_creator_notes_init (ScoutCreatorNotes *self)
{
  GtkTextBuffer *buffer = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  buffer = get_buffer (self);
  gtk_text_buffer_set_enable_undo (buffer, TRUE);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::can-undo", G_CALLBACK (update_undo), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::can-redo", G_CALLBACK (update_undo), self,
                           G_CONNECT_SWAPPED);
  update_undo (self);
}
