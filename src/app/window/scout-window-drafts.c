/* scout-window-drafts.c: asks before notes are lost that could not be kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A disk that is full, or a file that may not be written, leaves what was written in memory, which
 * ends with the program. Nobody who closes the window is kept from it, but they know, and may take
 * the text with them. What was written a moment ago is kept first: the window stays until it is
 * known whether that went well, which takes no time anybody sees. Main thread only. */

#include "config.h"

#include "scout-window-drafts-private.h"

#include "scout-dialog.h"
#include "scout-note-drafts.h"

#include <glib/gi18n.h>

#define COPY "copy"
#define DISCARD "discard"
#define KEEP "keep"
#define KEY "scout-window-drafts"
#define INTERVAL_MS 20
/* Whoever has to wait longer is asked. */
#define LONGEST_WAIT_MS 3000

typedef struct
{
  ScoutWindow *window; /* owns this */
  guint source_id;     /* waits for what is written to be kept */
  guint n_looks;       /* how often that has looked */
  gboolean is_discarding;
} Closing;

static void
closing_free (gpointer data)
{
  Closing *closing = data;

  g_clear_handle_id (&closing->source_id, g_source_remove);
  g_free (closing);
}

static Closing *
ensure_closing (ScoutWindow *self)
{
  Closing *closing = g_object_get_data (G_OBJECT (self), KEY);

  if (closing != NULL)
    return closing;

  closing = g_new0 (Closing, 1);
  closing->window = self;
  g_object_set_data_full (G_OBJECT (self), KEY, closing, closing_free);

  return closing;
}

static ScoutLibrary *
get_library (ScoutWindow *self)
{
  return self->session != NULL ? scout_session_get_library (self->session) : NULL;
}

/* Not before the dialog is gone: GTK 4.8 does not bear that the window goes first. */
static void
discarded_cb (gpointer user_data)
{
  g_autoptr(ScoutWindow) self = user_data;
  ScoutLibrary *library = get_library (self);

  if (library != NULL)
    scout_note_drafts_forget (library);
  /* What was refused is still shown, and would be tried again. */
  ensure_closing (self)->is_discarding = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
response_cb (ScoutWindow      *self,
             const char       *response,
             AdwMessageDialog *dialog)
{
  ScoutLibrary *library = get_library (self);
  g_autofree char *text = library != NULL ? scout_note_drafts_dup_text (library) : NULL;

  if (g_str_equal (response, DISCARD))
    g_idle_add_once (discarded_cb, g_object_ref (self));
  if (!g_str_equal (response, COPY) || text == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  _scout_window_show_toast (self, _("Copied. Paste it somewhere before you close Scout."));
}

static void
ask (ScoutWindow  *self,
     ScoutLibrary *library)
{
  g_autofree char *reason = NULL;
  guint n_drafts = scout_note_drafts_count (library, &reason);
  GtkWidget *dialog = NULL;

  dialog = adw_message_dialog_new (GTK_WINDOW (self),
                                   ngettext ("A note could not be kept",
                                             "Some notes could not be kept", n_drafts), NULL);
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog), "%s\n\n%s", reason,
                                  _("What you wrote is lost when Scout closes now."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), KEEP, _("_Keep open"), COPY,
                                    _("Copy _text"), DISCARD, _("_Discard and close"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), DISCARD,
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), KEEP);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), KEEP);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
saving_cb (gpointer user_data)
{
  Closing *closing = user_data;
  ScoutWindow *self = closing->window;
  ScoutLibrary *library = get_library (self);

  if (library != NULL && scout_note_drafts_are_under_way (library)
      && ++closing->n_looks < LONGEST_WAIT_MS / INTERVAL_MS)
    return G_SOURCE_CONTINUE;

  closing->source_id = 0;
  if (library != NULL && scout_note_drafts_count (library, NULL) > 0)
    ask (self, library);
  else
    gtk_window_close (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

gboolean
_scout_window_asks_for_drafts (ScoutWindow *self)
{
  ScoutLibrary *library = get_library (self);
  Closing *closing = ensure_closing (self);

  if (closing->is_discarding || library == NULL)
    return FALSE;
  if (closing->source_id != 0)
    return TRUE;

  scout_note_drafts_save_all (library);
  if (scout_note_drafts_count (library, NULL) == 0)
    return FALSE;

  if (scout_note_drafts_are_under_way (library))
    {
      closing->n_looks = 0;
      closing->source_id = g_timeout_add (INTERVAL_MS, saving_cb, closing);
    }
  else
    {
      ask (self, library);
    }

  return TRUE;
}
