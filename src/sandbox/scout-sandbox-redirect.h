/* scout-sandbox-redirect.h: where the login dialog's answer goes, and what is in it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-dialog.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_redirect_is_allowed:
 * @redirect_uri: text of any kind
 * @others: (nullable) (array zero-terminated): addresses that are allowed beside
 *
 * Returns: %TRUE for exactly `https://www.facebook.com/connect/login_success.html` or one of
 *   @others, and for http on this computer's loopback names, without user, fragment or what does
 *   not belong into a URI
 */
gboolean scout_sandbox_redirect_is_allowed (const char         *redirect_uri,
                                            const char * const *others);

/**
 * scout_sandbox_redirect_cancelled:
 * @dialog: a sign-in
 *
 * Returns: (transfer full): the address that says the person refused: in the query, always
 */
char *scout_sandbox_redirect_cancelled (const ScoutSandboxDialog *dialog);

/**
 * scout_sandbox_redirect_allowed:
 * @dialog: a sign-in
 * @state: the server's state, where the new tokens are added
 * @granted: bits of the permissions given
 *
 * Returns: (transfer full): the address with the tokens, in the order that was seen
 *   (conventions 1.2)
 */
char *scout_sandbox_redirect_allowed (const ScoutSandboxDialog *dialog,
                                      ScoutSandboxState        *state,
                                      guint                     granted);

G_END_DECLS
