/* scout-login-view.h: what the loadable module with the web view offers, in plain C.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gmodule.h>
#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The module is the only thing in Scout that links WebKit, and it links nothing of Scout: a second
 * copy of a static library would register its types twice. It therefore speaks through the
 * functions and structs below alone. Everything belongs to the main thread.
 */

/**
 * ScoutLoginViewDecision:
 * @SCOUT_LOGIN_VIEW_DECISION_LOAD: load the address
 * @SCOUT_LOGIN_VIEW_DECISION_BLOCK: do not; the view stays where it is
 * @SCOUT_LOGIN_VIEW_DECISION_FINISHED: do not: this is the redirect. The view asks nothing and
 *   loads nothing any more, and calls #ScoutLoginViewHooks.finished
 *
 * What becomes of a navigation.
 */
typedef enum
{
  SCOUT_LOGIN_VIEW_DECISION_LOAD,
  SCOUT_LOGIN_VIEW_DECISION_BLOCK,
  SCOUT_LOGIN_VIEW_DECISION_FINISHED,
} ScoutLoginViewDecision;

/**
 * ScoutLoginViewFailure:
 * @SCOUT_LOGIN_VIEW_FAILURE_NETWORK: the page could not be fetched
 * @SCOUT_LOGIN_VIEW_FAILURE_CERTIFICATE: the site's certificate is not acceptable
 * @SCOUT_LOGIN_VIEW_FAILURE_CRASHED: WebKit's process for the page ended
 * @SCOUT_LOGIN_VIEW_FAILURE_REFUSED: the page says that nobody may sign in inside a program
 *
 * Why a page is not shown. scout_login_view_reload() tries again in all cases.
 */
typedef enum
{
  SCOUT_LOGIN_VIEW_FAILURE_NETWORK,
  SCOUT_LOGIN_VIEW_FAILURE_CERTIFICATE,
  SCOUT_LOGIN_VIEW_FAILURE_CRASHED,
  SCOUT_LOGIN_VIEW_FAILURE_REFUSED,
} ScoutLoginViewFailure;

/**
 * ScoutLoginViewHooks:
 * @user_data: passed to each hook
 * @decide: (not nullable): asked before each navigation, of frames too, with the whole address
 *   including its fragment; must not log it and must not touch the view
 * @finished: (not nullable): called once, from the main loop, with the redirect, which is wiped
 *   afterwards; the view may be shut down in it
 * @changed: (nullable): called when the shown address, the progress (0 to 1) or the loading
 *   changes; @uri comes without its fragment and may be %NULL
 * @failed: (nullable): called when a page could not be shown; @message is for developers, has no
 *   address in it, and may be %NULL
 * @dead_end: (nullable): called when the page that is shown is an error of the site's, from which
 *   nothing may lead on
 * @blocked: (nullable): called when a person has followed a link that @decide does not let in
 *
 * How the view reports. All strings belong to the view and are valid during the call only.
 */
typedef struct
{
  gpointer user_data;
  ScoutLoginViewDecision (*decide)   (const char *uri,
                                      gpointer    user_data);
  void                   (*finished) (const char *uri,
                                      gpointer    user_data);
  void                   (*changed)  (const char *uri,
                                      double      progress,
                                      gboolean    is_loading,
                                      gpointer    user_data);
  void                   (*failed)   (ScoutLoginViewFailure  failure,
                                      const char            *message,
                                      gpointer               user_data);
  void                   (*dead_end) (gpointer user_data);
  void                   (*blocked)  (const char *uri,
                                      gpointer    user_data);
} ScoutLoginViewHooks;

/**
 * scout_login_view_create:
 * @hooks: how to report; copied
 * @start_uri: address of the dialog
 *
 * Makes a view with a network session of its own that keeps nothing, and begins to load. After
 * scout_login_view_shutdown(), or once the widget is disposed of, no hook is called any more.
 *
 * Returns: (transfer floating): a container with the view in it
 */
G_MODULE_EXPORT
GtkWidget *scout_login_view_create (const ScoutLoginViewHooks *hooks,
                                    const char                *start_uri);

/**
 * scout_login_view_reload:
 * @view: a view
 *
 * Loads the shown page again, or the one that failed; where a form could not be sent, the page with
 * the form.
 */
G_MODULE_EXPORT
void scout_login_view_reload (GtkWidget *view);

/**
 * scout_login_view_go_back:
 * @view: a view
 *
 * Goes back to the page before.
 *
 * Returns: %FALSE if there is none
 */
G_MODULE_EXPORT
gboolean scout_login_view_go_back (GtkWidget *view);

/**
 * scout_login_view_run_script:
 * @view: a view
 * @script: JavaScript
 *
 * Fills in the sandbox's forms, for the guided tour and tests. Runs on pages of the loopback
 * (`http://127.0.0.1`) only: on any other page, Facebook above all, it refuses.
 *
 * Returns: whether the script was handed to the page
 */
G_MODULE_EXPORT
gboolean scout_login_view_run_script (GtkWidget  *view,
                                      const char *script);

/**
 * scout_login_view_shutdown:
 * @view: a view
 *
 * Stops loading, ends the processes of WebKit and drops the session with its cookies. The empty
 * container remains with the caller. Does nothing the second time.
 */
G_MODULE_EXPORT
void scout_login_view_shutdown (GtkWidget *view);

G_END_DECLS
