/* scout-login-question.h: asks before a sign-in that is half done is given up.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutLoginQuestionFunc:
 * @user_data: the caller's
 *
 * The person does want to stop. It is called once at most, when the dialog has gone.
 */
typedef void (*ScoutLoginQuestionFunc) (gpointer user_data);

/**
 * ScoutLoginQuestionKind:
 * @SCOUT_LOGIN_QUESTION_HALF_DONE: a sign-in of which nothing is kept yet
 * @SCOUT_LOGIN_QUESTION_SIGNED_IN: one that lasts, where no Page is chosen any more
 *
 * What would be given up.
 */
typedef enum
{
  SCOUT_LOGIN_QUESTION_HALF_DONE,
  SCOUT_LOGIN_QUESTION_SIGNED_IN,
} ScoutLoginQuestionKind;

/**
 * scout_login_question_present:
 * @parent: a widget in the window that signs in
 * @kind: what would be given up
 * @stopped: called when the person wants to stop
 * @user_data: (type GObject): for @stopped; nothing is called once it is gone
 *
 * Asks whether the person wants to stop signing in, or to sign out.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWidget *scout_login_question_present (GtkWidget              *parent,
                                         ScoutLoginQuestionKind  kind,
                                         ScoutLoginQuestionFunc  stopped,
                                         gpointer                user_data);

G_END_DECLS
