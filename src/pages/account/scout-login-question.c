/* scout-login-question.c: asks before a sign-in that is half done is given up.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For who has typed a password already. Whoever has not done anything yet is not asked. */

#include "config.h"

#include "scout-login-question.h"

#include "scout-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define STOP "stop"

static const struct
{
  const char *heading;
  const char *body;
  const char *go_on;
  const char *stop;
} wordings[] = {
  [SCOUT_LOGIN_QUESTION_HALF_DONE] = {
    N_("Stop signing in?"),
    N_("Nothing is kept of what you have done so far. The next sign-in begins with your password."),
    N_("_Go on"), N_("_Stop"),
  },
  [SCOUT_LOGIN_QUESTION_SIGNED_IN] = {
    N_("Sign out?"),
    N_("Scout searches as one of your Pages, and none is chosen. You stay signed in until you sign "
       "out."),
    N_("_Choose a Page"), N_("_Sign out"),
  },
};

typedef struct
{
  GWeakRef receiver;
  ScoutLoginQuestionFunc stopped;
} Question;

static void
question_free (gpointer data)
{
  Question *self = data;

  g_weak_ref_clear (&self->receiver);
  g_free (self);
}

/* What follows may take away the page that the dialog is over, which GTK 4.8 does not bear before
 * the dialog has gone. */
static void
stopped_cb (gpointer data)
{
  Question *self = data;
  g_autoptr(GObject) receiver = g_weak_ref_get (&self->receiver);

  if (receiver != NULL)
    self->stopped (receiver);
  question_free (self);
}

static void
response_cb (GtkWidget  *dialog,
             const char *response,
             Question   *question)
{
  g_autoptr(GObject) receiver = g_weak_ref_get (&question->receiver);
  Question *self = NULL;

  if (receiver == NULL || !g_str_equal (response, STOP))
    return;

  self = g_new0 (Question, 1);
  self->stopped = question->stopped;
  g_weak_ref_init (&self->receiver, receiver);
  g_idle_add_once (stopped_cb, self);
}

GtkWidget *
scout_login_question_present (GtkWidget              *parent,
                              ScoutLoginQuestionKind  kind,
                              ScoutLoginQuestionFunc  stopped,
                              gpointer                user_data)
{
  GtkWidget *dialog = NULL;
  Question *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail ((gsize) kind < G_N_ELEMENTS (wordings), NULL);
  g_return_val_if_fail (stopped != NULL && G_IS_OBJECT (user_data), NULL);

  self = g_new0 (Question, 1);
  self->stopped = stopped;
  g_weak_ref_init (&self->receiver, user_data);
  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (parent)),
                                   _(wordings[kind].heading), _(wordings[kind].body));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "go-on", _(wordings[kind].go_on),
                                    STOP, _(wordings[kind].stop), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), STOP,
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "go-on");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "go-on");
  g_object_set_data_full (G_OBJECT (dialog), "scout-login-question", self, question_free);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  scout_dialog_name (ADW_MESSAGE_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));

  return dialog;
}
