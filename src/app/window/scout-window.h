/* scout-window.h: Scout's window: which page is shown, and why.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-chooser-page.h"
#include "scout-creator-page.h"
#include "scout-discover-page.h"
#include "scout-jump-provider.h"
#include "scout-login-page.h"
#include "scout-post-page.h"
#include "scout-session.h"
#include "scout-starred-page.h"
#include "scout-welcome-page.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutWindow::session-wanted; see the signal for when. */
#define SCOUT_TYPE_WINDOW (scout_window_get_type ())
G_DECLARE_FINAL_TYPE (ScoutWindow, scout_window, SCOUT, WINDOW, AdwApplicationWindow)

/**
 * ScoutView:
 * @SCOUT_VIEW_STARTING: looking whether somebody is signed in
 * @SCOUT_VIEW_WELCOME: the welcome page
 * @SCOUT_VIEW_LOGIN: signing in
 * @SCOUT_VIEW_CHOOSER: choosing a Page
 * @SCOUT_VIEW_DISCOVER: searching Facebook creators
 * @SCOUT_VIEW_DISCOVER_INSTAGRAM: searching Instagram creators
 * @SCOUT_VIEW_DISCOVER_CONTENT: searching posts on Facebook
 * @SCOUT_VIEW_CREATOR: one creator
 * @SCOUT_VIEW_POST: one post
 * @SCOUT_VIEW_STARRED: the saved creators
 *
 * What the window shows.
 */
typedef enum
{
  SCOUT_VIEW_STARTING,
  SCOUT_VIEW_WELCOME,
  SCOUT_VIEW_LOGIN,
  SCOUT_VIEW_CHOOSER,
  SCOUT_VIEW_DISCOVER,
  SCOUT_VIEW_DISCOVER_INSTAGRAM,
  SCOUT_VIEW_DISCOVER_CONTENT,
  SCOUT_VIEW_CREATOR,
  SCOUT_VIEW_POST,
  SCOUT_VIEW_STARRED,
} ScoutView;

/**
 * scout_window_new:
 * @application: the program
 * @session: services and account
 * @settings: (nullable): keeps the size of the window, the Meta app and the Page between runs
 *
 * Makes a window and looks whether somebody is signed in.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
ScoutWindow *scout_window_new (AdwApplication *application,
                               ScoutSession   *session,
                               GSettings      *settings);

/**
 * scout_window_set_session:
 * @self: a window
 * @session: services and account
 *
 * Goes on with another session, from its start.
 */
void scout_window_set_session (ScoutWindow  *self,
                               ScoutSession *session);

/**
 * scout_window_get_session:
 * @self: a window
 *
 * Returns: (transfer none): services and account
 */
ScoutSession *scout_window_get_session (ScoutWindow *self);

/**
 * scout_window_add_jump_provider:
 * @self: a window
 * @provider: something that has places to jump to
 *
 * Offers the places of @provider to whoever wants to go anywhere by name, after those of the window
 * itself. Its jumps are actions of the window.
 */
void scout_window_add_jump_provider (ScoutWindow       *self,
                                     ScoutJumpProvider *provider);

/**
 * scout_window_open_link:
 * @self: a window
 * @text: what somebody clicked or typed; foreign text of any kind
 *
 * Goes to where a link leads, now or as soon as somebody is signed in, or says why that cannot be.
 * A link only shows something; see scout_link_parse().
 */
void scout_window_open_link (ScoutWindow *self,
                             const char  *text);

/**
 * scout_window_get_view:
 * @self: a window
 *
 * Returns: what is shown
 */
ScoutView scout_window_get_view (ScoutWindow *self);

/**
 * scout_window_get_page:
 * @self: a window
 * @view: any but %SCOUT_VIEW_STARTING
 *
 * Returns: (transfer none) (nullable): the page of that view, or %NULL if it was never shown
 */
GtkWidget *scout_window_get_page (ScoutWindow *self,
                                  ScoutView    view);

G_END_DECLS
