/* login-dialog.h: a real web view in front of a dialog, and what it reports.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-login-flow.h"
#include "scout-login-module.h"
#include "scout-sandbox.h"

G_BEGIN_DECLS

#define LOGIN_DIALOG_PASSWORD "SYNTHETICpasswordcanary"

typedef struct
{
  const ScoutLoginModule *module;
  GtkWidget *view;   /* (owned) (nullable) */
  GtkWidget *window; /* (nullable) */

  ScoutClock *clock;
  ScoutLoginFlow *flow;
  char *shown; /* (nullable): without its query */
  gboolean is_loading;
  double progress;
  gboolean has_progressed;
  guint n_blocked;
  guint n_failed;
  ScoutLoginViewFailure failure;
  char *message;  /* (nullable) */
  guint n_dead_ends;
  char *away;     /* (nullable): where a link led that was followed last */
  char *redirect; /* (nullable) */
} LoginDialog;

/* Loads the module. */
void login_dialog_set_up (LoginDialog   *fixture,
                          gconstpointer  data);

/* Closes the view, and asserts that no process and no file is left of it. */
void login_dialog_tear_down (LoginDialog   *fixture,
                             gconstpointer  data);

/* Opens a view in a window. */
void login_dialog_open (LoginDialog *fixture,
                        const char  *dialog_url,
                        const char  *app_id);

/* Opens a view in front of the sandbox's dialog. */
void login_dialog_open_sandbox (LoginDialog  *fixture,
                                ScoutSandbox *sandbox);

/* Closes the view, if there is one. */
void login_dialog_close (LoginDialog *fixture);

/* Runs a script in the page, which is one of the loopback's. */
void login_dialog_run (LoginDialog *fixture,
                       const char  *script);

/* Fills in the sandbox's first page. */
void login_dialog_sign_in (LoginDialog *fixture,
                           const char  *email);

/* Opens a view and goes to the sandbox's last page. */
void login_dialog_go_to_consent (LoginDialog  *fixture,
                                 ScoutSandbox *sandbox);

/* What to wait for, with a #LoginDialog. */
gboolean login_dialog_is_loaded (gpointer data);
gboolean login_dialog_is_at_pages (gpointer data);
gboolean login_dialog_has_redirect (gpointer data);
gboolean login_dialog_has_failed (gpointer data);

G_END_DECLS
