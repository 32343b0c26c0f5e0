/* scout-welcome-page.h: the first thing that a new person sees.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutWelcomePage::sign-in, ::explore and ::message-action; see the signals for when. */
#define SCOUT_TYPE_WELCOME_PAGE (scout_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (ScoutWelcomePage, scout_welcome_page, SCOUT, WELCOME_PAGE, AdwBin)

/**
 * scout_welcome_page_set_packaged_app:
 * @self: the page
 * @is_packaged: whether this build brings a Meta app of its own
 *
 * Puts the form for ids behind a button where nobody needs it.
 */
void scout_welcome_page_set_packaged_app (ScoutWelcomePage *self,
                                          gboolean          is_packaged);

/**
 * scout_welcome_page_set_takes_app:
 * @self: the page
 * @takes_app: whether people may sign in with a Meta app of their own, as they usually may
 *
 * Hides all about it where nobody may.
 */
void scout_welcome_page_set_takes_app (ScoutWelcomePage *self,
                                       gboolean          takes_app);

/**
 * scout_welcome_page_get_app_id:
 * @self: the page
 *
 * Returns: (transfer none): the App ID as typed, possibly empty
 */
const char *scout_welcome_page_get_app_id (ScoutWelcomePage *self);

/**
 * scout_welcome_page_set_app_id:
 * @self: the page
 * @app_id: (nullable): the App ID to begin with
 *
 * Fills the form in.
 */
void scout_welcome_page_set_app_id (ScoutWelcomePage *self,
                                    const char       *app_id);

/**
 * scout_welcome_page_get_configuration_id:
 * @self: the page
 *
 * Returns: (transfer none): the login configuration as typed, possibly empty
 */
const char *scout_welcome_page_get_configuration_id (ScoutWelcomePage *self);

/**
 * scout_welcome_page_set_configuration_id:
 * @self: the page
 * @configuration_id: (nullable): the login configuration to begin with
 *
 * Fills the form in.
 */
void scout_welcome_page_set_configuration_id (ScoutWelcomePage *self,
                                              const char       *configuration_id);

/**
 * scout_welcome_page_show_message:
 * @self: the page
 * @message: (nullable): why the person is here again, such as "Your sign-in has expired."
 * @action_label: (nullable): the words of the button that emits ScoutWelcomePage::message-action
 *
 * Shows a banner above the page, or hides it.
 */
void scout_welcome_page_show_message (ScoutWelcomePage *self,
                                      const char       *message,
                                      const char       *action_label);

G_END_DECLS
