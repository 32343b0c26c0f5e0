/* scout-login-notice.h: the line above Facebook's page that offers a way where it does not go on.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Emits ScoutLoginNotice::use-browser; see the signal for when. */
#define SCOUT_TYPE_LOGIN_NOTICE (scout_login_notice_get_type ())
G_DECLARE_FINAL_TYPE (ScoutLoginNotice, scout_login_notice, SCOUT, LOGIN_NOTICE, GtkWidget)

/**
 * scout_login_notice_set_patience:
 * @self: the line
 * @patience: milliseconds
 *
 * Sets how long a page may load before there is a notice. A page that is shown may stand six times
 * as long, for people have to look for passwords.
 */
void scout_login_notice_set_patience (ScoutLoginNotice *self,
                                      guint             patience);

/**
 * scout_login_notice_expect:
 * @self: the line
 * @is_loading: whether a page is being loaded; otherwise one is shown
 *
 * Something has happened: takes a notice off and begins to wait anew.
 */
void scout_login_notice_expect (ScoutLoginNotice *self,
                                gboolean          is_loading);

/**
 * scout_login_notice_expect_nothing:
 * @self: the line
 *
 * Takes a notice off and waits for nothing.
 */
void scout_login_notice_expect_nothing (ScoutLoginNotice *self);

/**
 * scout_login_notice_show_dead_end:
 * @self: the line
 *
 * Says that the site shows an error, from which nothing may lead on.
 */
void scout_login_notice_show_dead_end (ScoutLoginNotice *self);

/**
 * scout_login_notice_show_blocked:
 * @self: the line
 * @uri: where a link leads that somebody has followed; foreign text
 *
 * Says that it leads away and was not followed, and offers to open it outside if that is safe.
 */
void scout_login_notice_show_blocked (ScoutLoginNotice *self,
                                      const char       *uri);

G_END_DECLS
