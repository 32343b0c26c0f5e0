/* scout-sandbox-dialog.h: the login dialog.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-state.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxDialog:
 * @id: opaque id that leads the browser back to it
 * @redirect_uri: where the answer goes; one of those that are allowed
 * @state: (nullable): the caller's `state`
 * @wants_token: whether `response_type` has `token`
 * @wants_code: whether it has `code`
 * @wants_scopes: whether it has `granted_scopes`
 * @challenge: (nullable): the `code_challenge` of PKCE
 * @is_hashed: whether it is S256 rather than plain
 * @is_openid: whether the scopes have `openid`
 * @nonce: (nullable): the caller's `nonce`
 * @requested: bits of the permissions asked for
 * @is_rerequest: whether refused permissions are asked for again
 * @is_fixed: whether there is a `config_id`: all permissions or none
 * @user: (nullable): who has signed in
 * @refuses: whether the discovery permissions start without a tick
 * @pages: bits of the Pages that are ticked
 *
 * A sign-in under way.
 */
typedef struct
{
  char             *id;
  char             *redirect_uri;
  char             *state;
  gboolean          wants_token;
  gboolean          wants_code;
  gboolean          wants_scopes;
  char             *challenge;
  gboolean          is_hashed;
  gboolean          is_openid;
  char             *nonce;
  guint             requested;
  gboolean          is_rerequest;
  gboolean          is_fixed;
  ScoutSandboxUser *user;
  gboolean          refuses;
  guint             pages;
} ScoutSandboxDialog;

/**
 * scout_sandbox_dialogs_new:
 *
 * Returns: (transfer full): no sign-ins
 */
ScoutSandboxDialogs *scout_sandbox_dialogs_new (void);

/**
 * scout_sandbox_dialogs_free:
 * @self: (transfer full): the sign-ins
 *
 * Frees them.
 */
void scout_sandbox_dialogs_free (ScoutSandboxDialogs *self);

/**
 * scout_sandbox_dialogs_add:
 * @self: the sign-ins
 * @dialog: (transfer full): a sign-in
 *
 * Adds one; of more than a hundred the oldest goes.
 */
void scout_sandbox_dialogs_add (ScoutSandboxDialogs *self,
                                ScoutSandboxDialog  *dialog);

/**
 * scout_sandbox_dialogs_find:
 * @self: the sign-ins
 * @id: (nullable): text of any kind
 *
 * Returns: (transfer none) (nullable): the sign-in of that id
 */
ScoutSandboxDialog *scout_sandbox_dialogs_find (ScoutSandboxDialogs *self,
                                                const char          *id);

/**
 * scout_sandbox_dialogs_remove:
 * @self: the sign-ins
 * @dialog: one of them
 *
 * Ends a sign-in and frees it.
 */
void scout_sandbox_dialogs_remove (ScoutSandboxDialogs *self,
                                   ScoutSandboxDialog  *dialog);

/**
 * scout_sandbox_dialog_free:
 * @self: (transfer full): a sign-in that was not added
 *
 * Frees it.
 */
void scout_sandbox_dialog_free (ScoutSandboxDialog *self);

/**
 * scout_sandbox_dialog_get_asked:
 * @self: a sign-in with a user
 *
 * Returns: bits of the permissions that the consent page lists: what was refused before is not
 *   asked for again without a rerequest
 */
guint scout_sandbox_dialog_get_asked (const ScoutSandboxDialog *self);

/**
 * scout_sandbox_dialog_answer:
 * @state: the server's state
 * @message: a request
 *
 * Answers the dialog and the pages behind it.
 *
 * Returns: %FALSE if the path is another one, and nothing was answered
 */
gboolean scout_sandbox_dialog_answer (ScoutSandboxState *state,
                                      SoupServerMessage *message);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxDialog, scout_sandbox_dialog_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxDialogs, scout_sandbox_dialogs_free)

G_END_DECLS
