/* scout-token.h: an access token that cannot be printed by accident.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_TOKEN (scout_token_get_type ())

/**
 * ScoutToken:
 *
 * An immutable access token. It has no conversion to a string and no serialisation; its memory is
 * wiped when the last reference goes. The secret is reached by scout_token_reveal() alone, which
 * only the transport (for the Authorization header) and the vaults may call; `check-layers` holds
 * everybody else to that.
 */
typedef struct _ScoutToken ScoutToken;

GType scout_token_get_type (void);

/**
 * scout_token_new:
 * @secret: the token as Meta issued it, not empty
 *
 * Returns: (transfer full): a token; the caller still owns, and should wipe, @secret
 */
ScoutToken *scout_token_new (const char *secret);

/**
 * scout_token_ref:
 * @self: a token
 *
 * Takes a reference; may be called from any thread.
 *
 * Returns: (transfer full): @self
 */
ScoutToken *scout_token_ref (ScoutToken *self);

/**
 * scout_token_unref:
 * @self: (transfer full): a token
 *
 * Drops a reference; with the last one the secret is wiped. May be called from any thread.
 */
void scout_token_unref (ScoutToken *self);

/**
 * scout_token_equal:
 * @a: a token
 * @b: another token
 *
 * Compares in constant time for secrets of equal length.
 *
 * Returns: whether both hold the same secret
 */
gboolean scout_token_equal (const ScoutToken *a,
                            const ScoutToken *b);

/**
 * scout_token_reveal:
 * @self: a token
 *
 * Gives the secret itself. Never log, store or show it; wipe copies.
 *
 * Returns: (transfer none): the secret
 */
const char *scout_token_reveal (const ScoutToken *self);

/**
 * scout_wipe_string:
 * @secret: (transfer full) (nullable): a string that held a secret
 *
 * Overwrites the string in a way the compiler may not remove, and frees it.
 */
void scout_wipe_string (char *secret);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutToken, scout_token_unref)

G_END_DECLS
