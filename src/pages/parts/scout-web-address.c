/* scout-web-address.c: opens what is outside of Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Addresses come from foreign answers: what would start anything but a browser is not opened. */

#include "config.h"

#include "scout-web-address.h"

#include "scout-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

#define MAIL "mailto:"

gboolean
scout_web_address_is_safe (const char *address)
{
  g_autoptr(GUri) parsed = NULL;

  if (address != NULL)
    parsed = g_uri_parse (address, G_URI_FLAGS_ENCODED, NULL);

  return parsed != NULL && g_str_equal (g_uri_get_scheme (parsed), "https")
         && g_uri_get_host (parsed) != NULL && *g_uri_get_host (parsed) != '\0';
}

/* What a person would type: of a mail only whom it is to. */
static char *
dup_words (const char *address)
{
  const char *to = NULL;

  if (!g_str_has_prefix (address, MAIL))
    return g_strdup (address);

  to = address + strlen (MAIL);
  return g_uri_unescape_segment (to, to + strcspn (to, "?"), NULL);
}

static gboolean
has_dialog (GtkWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean has = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (windows) && !has; i++)
    {
      g_autoptr(GtkWindow) other = g_list_model_get_item (windows, i);

      has = ADW_IS_MESSAGE_DIALOG (other) && gtk_window_get_transient_for (other) == window;
    }

  return has;
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response)
{
  if (g_str_equal (response, "copy"))
    gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (dialog)),
                            adw_message_dialog_get_body (dialog));
}

/* GTK's own words are those of programmers, and leave nothing to go on with. */
static void
show_failure (GtkWindow  *window,
              const char *address)
{
  g_autofree char *words = dup_words (address);
  GtkWidget *dialog = adw_message_dialog_new (window,
                                              g_str_has_prefix (address, MAIL)
                                              ? _("Email could not be opened here")
                                              : _("This address could not be opened"),
                                              words != NULL ? words : address);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"),
                                    "copy", _("C_opy address"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "copy");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), NULL);
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
shown_cb (GObject      *window,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autofree char *address = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (window), result, &error)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      /* The desktop has said so itself. */
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_FAILED_HANDLED)
      /* Several were to be opened at once, and one was told of. */
      || has_dialog (GTK_WINDOW (window))
      || !gtk_widget_get_realized (GTK_WIDGET (window)))
    return;

  g_debug ("Not opened: %s", error->message);
  show_failure (GTK_WINDOW (window), address);
}

void
scout_web_address_open (GtkWidget  *widget,
                        const char *address)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (address != NULL);

  gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (widget)), address, GDK_CURRENT_TIME, NULL,
                     shown_cb, g_strdup (address));
}
