/* scout-sandbox-grant.h: sign-ins as texts that tell by themselves what was granted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxGrant:
 * @user: index of a person
 * @permissions: bits of what was granted
 * @pages: bits of the Pages that were ticked
 * @declined: bits of what the person refused
 * @rerequested: whether the person has passed a dialog that asked again
 * @is_long_lived: whether it is one of the sixty-day tokens
 * @issued_at: Unix time in seconds
 * @expires_at: Unix time in seconds, or 0 for never
 * @data_expires_at: Unix time in seconds, or 0 for never
 *
 * What a sign-in ended with.
 */
typedef struct
{
  guint    user;
  guint    permissions;
  guint    pages;
  guint    declined;
  gboolean rerequested;
  gboolean is_long_lived;
  gint64   issued_at;
  gint64   expires_at;
  gint64   data_expires_at;
} ScoutSandboxGrant;

/**
 * scout_sandbox_grant_to_token:
 * @self: a grant
 * @seed: which world it is for
 *
 * Returns: (transfer full): a token that starts with `SANDBOX`, another one each time
 */
char *scout_sandbox_grant_to_token (const ScoutSandboxGrant *self,
                                    guint32                  seed);

/**
 * scout_sandbox_grant_read:
 * @self: (out): filled
 * @token: text of any kind
 * @seed: which world it is for
 *
 * Reads a token of scout_sandbox_grant_to_token(), in whichever process it was made.
 *
 * Returns: %FALSE if it is none, or another world's
 */
gboolean scout_sandbox_grant_read (ScoutSandboxGrant *self,
                                   const char        *token,
                                   guint32            seed);

G_END_DECLS
