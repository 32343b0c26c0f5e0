/* scout-window-keeper.c: what the window says of what people keep.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Hands the library of the session to the keeper, which the pages share, and turns what the keeper
 * tells into toasts with a way back. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-library-wording.h"

#include <glib/gi18n.h>

static void
told_cb (ScoutWindow *self,
         const char  *text,
         guint        change)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (escaped);

  if (change != 0)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "win.undo-change");
      adw_toast_set_action_target (toast, "u", change);
    }
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

static void
library_changed_cb (ScoutWindow *self)
{
  scout_keeper_set_library (self->keeper, scout_session_get_library (self->session));
}

static void
library_opened_cb (ScoutWindow  *self,
                   const char   *set_aside,
                   const GError *error)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (error != NULL)
    {
      g_message ("The library could not be opened: %s", error->message);
      _scout_window_show_toast (self, scout_library_wording_get_opening (error));
    }
  else if (set_aside != NULL)
    {
      name = g_path_get_basename (set_aside);
      /* Translators: with the name of a file. */
      text = g_strdup_printf (_("What you had saved was damaged. It is kept in the file %s."),
                              name);
      _scout_window_show_toast (self, text);
    }
}

void
_scout_window_init_keeper (ScoutWindow *self)
{
  self->keeper = scout_keeper_new ();
  g_signal_connect_object (self->keeper, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
}

void
_scout_window_watch_library (ScoutWindow *self)
{
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "library-opened", G_CALLBACK (library_opened_cb), self,
                           G_CONNECT_SWAPPED);
  library_changed_cb (self);
}

void
_scout_window_undo_action (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  scout_keeper_undo (SCOUT_WINDOW (widget)->keeper, g_variant_get_uint32 (parameter));
}
