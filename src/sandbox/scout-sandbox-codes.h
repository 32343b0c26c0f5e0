/* scout-sandbox-codes.h: codes that the dialog gave out.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-state.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxCode:
 * @text: (owned): the code
 * @redirect_uri: (owned): the address that it was sent to
 * @challenge: (owned) (nullable): the `code_challenge`, or %NULL without PKCE
 * @is_hashed: whether the challenge is S256 rather than plain
 * @is_openid: whether the scopes had `openid`
 * @nonce: (owned) (nullable): the caller's `nonce`
 * @expires_at: Unix time in seconds
 * @is_used: whether it was exchanged
 * @grant: what the token will stand for, without text and times
 *
 * A code on its way to a token.
 */
typedef struct
{
  char              *text;
  char              *redirect_uri;
  char              *challenge;
  gboolean           is_hashed;
  gboolean           is_openid;
  char              *nonce;
  gint64             expires_at;
  gboolean           is_used;
  ScoutSandboxToken  grant;
} ScoutSandboxCode;

/**
 * scout_sandbox_codes_new:
 *
 * Returns: (transfer full): no codes
 */
ScoutSandboxCodes *scout_sandbox_codes_new (void);

/**
 * scout_sandbox_codes_free:
 * @self: (transfer full): the codes
 *
 * Frees them.
 */
void scout_sandbox_codes_free (ScoutSandboxCodes *self);

/**
 * scout_sandbox_codes_add:
 * @self: the codes
 *
 * Makes a code; of more than a hundred the oldest goes.
 *
 * Returns: (transfer none): a code with a text, to be filled
 */
ScoutSandboxCode *scout_sandbox_codes_add (ScoutSandboxCodes *self);

/**
 * scout_sandbox_codes_find:
 * @self: the codes
 * @text: text of any kind
 *
 * Returns: (transfer none) (nullable): the code, which may have been used or be too old
 */
ScoutSandboxCode *scout_sandbox_codes_find (ScoutSandboxCodes *self,
                                            const char        *text);

/**
 * scout_sandbox_code_is_verified:
 * @self: a code with a challenge
 * @verifier: (nullable): the `code_verifier`
 *
 * Returns: %TRUE if the challenge was made from @verifier
 */
gboolean scout_sandbox_code_is_verified (const ScoutSandboxCode *self,
                                         const char             *verifier);

/**
 * scout_sandbox_is_verifier:
 * @text: text of any kind
 *
 * Returns: %TRUE for 43 to 128 letters, digits and `-._~`, as verifiers and challenges are
 */
gboolean scout_sandbox_is_verifier (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxCodes, scout_sandbox_codes_free)

G_END_DECLS
