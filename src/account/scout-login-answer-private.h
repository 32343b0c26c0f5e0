/* scout-login-answer-private.h: the parameters that the dialog's redirect carries.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-login-flow.h"

G_BEGIN_DECLS

/**
 * ScoutLoginAnswer:
 * @state: (owned) (nullable): the sign-in's state
 * @access_token: (owned) (nullable): the token
 * @long_lived_token: (owned) (nullable): the token with the longer life
 * @expires_in: (owned) (nullable): life of @access_token
 * @data_access_expires: (owned) (nullable): when the right to read data ends
 * @granted: (owned) (nullable): list of permissions
 * @declined: (owned) (nullable): list of permissions
 * @error: (owned) (nullable): OAuth's error code
 * @error_reason: (owned) (nullable): Meta's reason
 * @error_description: (owned) (nullable): a sentence, foreign text
 *
 * Decoded values. One that came twice, or that cannot be decoded, is "": present and never right.
 */
typedef struct
{
  char *state;
  char *access_token;
  char *long_lived_token;
  char *expires_in;
  char *data_access_expires;
  char *granted;
  char *declined;
  char *error;
  char *error_reason;
  char *error_description;
} ScoutLoginAnswer;

/**
 * _scout_login_answer_read:
 * @self: (out caller-allocates): an answer
 * @parameters: (nullable): a query or fragment without its mark, foreign text
 *
 * Reads the parameters that are known and passes over all others.
 */
void _scout_login_answer_read (ScoutLoginAnswer *self,
                               const char       *parameters);

/**
 * _scout_login_answer_clear:
 * @self: an answer
 *
 * Wipes and frees all values.
 */
void _scout_login_answer_clear (ScoutLoginAnswer *self);

/**
 * _scout_login_answer_to_grant:
 * @self: an answer
 * @now: microseconds since 1970, UTC
 *
 * Returns: (transfer full) (nullable): the grant, or %NULL if there is no token in the answer
 */
ScoutLoginGrant *_scout_login_answer_to_grant (const ScoutLoginAnswer *self,
                                               gint64                  now);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutLoginAnswer, _scout_login_answer_clear)

G_END_DECLS
