/* scout-login-fallback.h: signing in with the system's browser, and pasting what comes of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-login-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutLoginFallbackFunc:
 * @text: the redirect of the sign-in, or an access token; wiped afterwards
 * @user_data: the caller's
 *
 * Takes what was pasted. It is called once at most.
 */
typedef void (*ScoutLoginFallbackFunc) (const char *text,
                                        gpointer    user_data);

/**
 * scout_login_fallback_present:
 * @parent: a widget in the window that signs in
 * @flow: (nullable): the sign-in, whose state a pasted address has to carry; without, only a token
 *   is taken
 * @pasted: takes what was pasted
 * @user_data: (type GObject): for @pasted; nothing is called once it is gone
 *
 * Asks the person to sign in in their own browser and to paste the address of the last page: for
 * when Facebook refuses browsers within programs. Developers may paste a token instead, and need no
 * sign-in for it.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWidget *scout_login_fallback_present (GtkWidget              *parent,
                                         ScoutLoginFlow         *flow,
                                         ScoutLoginFallbackFunc  pasted,
                                         gpointer                user_data);

G_END_DECLS
