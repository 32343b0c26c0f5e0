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
 * scout_login_question_present:
 * @parent: a widget in the window that signs in
 * @stopped: called when the person wants to stop
 * @user_data: (type GObject): for @stopped; nothing is called once it is gone
 *
 * Asks whether the person wants to stop signing in.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWidget *scout_login_question_present (GtkWidget              *parent,
                                         ScoutLoginQuestionFunc  stopped,
                                         gpointer                user_data);

G_END_DECLS
