/* scout-login-page.h: signing in with Facebook inside the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-login-flow.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutLoginPage::granted, ::declined and ::cancelled; see the signals for when. */
#define SCOUT_TYPE_LOGIN_PAGE (scout_login_page_get_type ())
G_DECLARE_FINAL_TYPE (ScoutLoginPage, scout_login_page, SCOUT, LOGIN_PAGE, AdwBin)

/**
 * scout_login_page_set_keeps_token:
 * @self: the page
 * @keeps_token: whether the sign-in outlives this run, in the keyring
 *
 * Says beside the page where the access token goes.
 */
void scout_login_page_set_keeps_token (ScoutLoginPage *self,
                                       gboolean        keeps_token);

/**
 * scout_login_page_start:
 * @self: the page
 * @flow: a fresh sign-in
 *
 * Loads the web view's module, makes a view and opens the dialog in it. If the module is missing
 * the page says so.
 */
void scout_login_page_start (ScoutLoginPage *self,
                             ScoutLoginFlow *flow);

/**
 * scout_login_page_stop:
 * @self: the page
 *
 * Drops the web view, so that none of its processes remains. Does nothing if there is none.
 */
void scout_login_page_stop (ScoutLoginPage *self);

/**
 * scout_login_page_get_step:
 * @self: the page
 *
 * Returns: where the sign-in stands
 */
ScoutLoginStep scout_login_page_get_step (ScoutLoginPage *self);

/**
 * scout_login_page_is_loading:
 * @self: the page
 *
 * Returns: whether a page is being loaded
 */
gboolean scout_login_page_is_loading (ScoutLoginPage *self);

/**
 * scout_login_page_run_script:
 * @self: the page
 * @script: JavaScript
 *
 * Fills in the sandbox's forms for the guided tour and for tests. Refused on any page of Facebook.
 */
void scout_login_page_run_script (ScoutLoginPage *self,
                                  const char     *script);

G_END_DECLS
