/* scout-login-fallback.c: signing in with the system's browser, and pasting what comes of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way out when Facebook does not let anybody sign in inside a program (decisions/005). The
 * address of the last page holds the token, so that it is masked like a password, never logged and
 * wiped; whether it belongs to this sign-in shows when it is taken. */

#include "config.h"

#include "scout-login-fallback.h"

#include "scout-dialog.h"
#include "scout-web-address.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define FINISH "finish"

typedef struct
{
  ScoutLoginFlow *flow; /* (owned) (nullable): where a token is all that is taken */
  GWeakRef receiver;
  ScoutLoginFallbackFunc pasted;
  AdwMessageDialog *dialog;
  GtkEditable *row;
  GtkWidget *hint;
} Fallback;

static void
fallback_free (gpointer data)
{
  Fallback *self = data;

  g_weak_ref_clear (&self->receiver);
  g_clear_object (&self->flow);
  g_free (self);
}

static gboolean
is_usable (Fallback   *self,
           const char *text)
{
  return scout_login_is_token (text)
         || (self->flow != NULL
             && scout_login_flow_judge (self->flow, text) == SCOUT_LOGIN_VERDICT_FINISHED);
}

/* What is copied often has a space or the end of a line with it, which nobody sees here. */
static char *
dup_text (Fallback *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->row)));
}

static void
changed_cb (Fallback *self)
{
  char *text = dup_text (self);
  gboolean is_good = is_usable (self, text);

  adw_message_dialog_set_response_enabled (self->dialog, FINISH, is_good);
  gtk_widget_set_visible (self->hint, *text != '\0' && !is_good);
  scout_wipe_string (text);
}

static void
open_cb (Fallback *self)
{
  g_autofree char *uri = scout_login_flow_dup_start_uri (self->flow);

  scout_web_address_open (GTK_WIDGET (self->dialog), uri);
}

static void
response_cb (Fallback   *self,
             const char *response)
{
  g_autoptr(GObject) receiver = g_weak_ref_get (&self->receiver);
  char *text = dup_text (self);

  if (receiver != NULL && g_str_equal (response, FINISH) && is_usable (self, text))
    self->pasted (text, receiver);
  scout_wipe_string (text);
  gtk_editable_set_text (self->row, "");
}

/* libadwaita 1.2 looks at the row whenever its text gets or loses the focus, also when the window
 * lets go of the text only after the row is freed: as it does when Enter finishes. */
static void
row_gone_cb (gpointer  data,
             GObject  *row)
{
  g_autoptr(GObject) text = data;

  g_signal_handlers_disconnect_by_data (text, row);
}

/* libadwaita 1.2 does not say what its eye is for. */
static void
name_eye (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget)
      && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "view-reveal-symbolic") == 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _("Show or hide the text"), -1);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_eye (child);
}

static GtkWidget *
new_row (Fallback *self)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = adw_password_entry_row_new ();

  self->row = GTK_EDITABLE (row);
  g_object_weak_ref (G_OBJECT (row), row_gone_cb,
                     g_object_ref (gtk_editable_get_delegate (self->row)));
  if (self->flow != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Address of the last page"));
  else
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Access token"));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  gtk_widget_add_css_class (row, "scout-secret");
  name_eye (row);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

static GtkWidget *
new_hint (Fallback *self)
{
  self->hint = gtk_label_new (self->flow != NULL
                              ? _("This is not the address of the last page. Copy it whole: it "
                                  "begins with https://www.facebook.com/connect/.")
                              : _("This is not an access token. Copy it whole: it is long, and "
                                  "only letters and digits."));
  gtk_label_set_wrap (GTK_LABEL (self->hint), TRUE);
  /* It comes and goes, and does not make the dialog wider. */
  gtk_label_set_max_width_chars (GTK_LABEL (self->hint), 30);
  gtk_label_set_xalign (GTK_LABEL (self->hint), 0);
  gtk_widget_add_css_class (self->hint, "error");
  gtk_widget_add_css_class (self->hint, "caption");
  gtk_widget_set_visible (self->hint, FALSE);

  return self->hint;
}

static GtkWidget *
new_button (Fallback *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Open sign-in in browser"));

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (open_cb), self);

  return button;
}

static GtkWidget *
new_content (Fallback *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  if (self->flow != NULL)
    gtk_box_append (GTK_BOX (box), new_button (self));
  gtk_box_append (GTK_BOX (box), new_row (self));
  gtk_box_append (GTK_BOX (box), new_hint (self));

  return box;
}

/* A token does not tell when it ends, and only the secret of its app lets anybody ask (conventions
 * section 1.3). */
static const char *
get_body (ScoutLoginFlow *flow) /* (nullable) */
{
  if (flow != NULL)
    return _("Sign in there. When the page says “Success”, copy its address and paste it here: "
             "Scout needs it once. Developers may paste an access token instead.");

  return _("For developers: a user access token from the Graph API Explorer, with the permissions "
           "that you want to use. Scout cannot tell when it expires; most last an hour or two.");
}

GtkWidget *
scout_login_fallback_present (GtkWidget              *parent,
                              ScoutLoginFlow         *flow,
                              ScoutLoginFallbackFunc  pasted,
                              gpointer                user_data)
{
  Fallback *self = NULL;
  GtkWidget *dialog = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (flow == NULL || SCOUT_IS_LOGIN_FLOW (flow), NULL);
  g_return_val_if_fail (pasted != NULL && G_IS_OBJECT (user_data), NULL);

  self = g_new0 (Fallback, 1);
  g_set_object (&self->flow, flow);
  self->pasted = pasted;
  g_weak_ref_init (&self->receiver, user_data);
  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (parent)),
                                   flow != NULL ? _("Sign in with your browser")
                                                : _("Paste an access token"), NULL);
  self->dialog = ADW_MESSAGE_DIALOG (dialog);
  adw_message_dialog_set_body (self->dialog, get_body (flow));
  adw_message_dialog_set_extra_child (self->dialog, new_content (self));
  adw_message_dialog_add_responses (self->dialog, "cancel", _("_Cancel"), FINISH,
                                    _("_Finish sign-in"), NULL);
  adw_message_dialog_set_response_appearance (self->dialog, FINISH, ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_response_enabled (self->dialog, FINISH, FALSE);
  adw_message_dialog_set_default_response (self->dialog, FINISH);
  adw_message_dialog_set_close_response (self->dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "scout-login-fallback", self, fallback_free);
  g_signal_connect_swapped (self->row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (dialog, "response", G_CALLBACK (response_cb), self);
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));

  return dialog;
}
