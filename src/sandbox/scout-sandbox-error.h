/* scout-sandbox-error.h: the errors that the sandbox answers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-writer.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxErrorKind:
 *
 * One name per row of the table in the C file, which holds status, code, subcode and Meta's words
 * with their source. What the catalogue lists is answered by scout_sandbox_call_fail_as().
 */
typedef enum
{
  SCOUT_SANDBOX_ERROR_NONE,
  SCOUT_SANDBOX_ERROR_NO_TOKEN,
  SCOUT_SANDBOX_ERROR_BAD_TOKEN,
  SCOUT_SANDBOX_ERROR_EXPIRED,
  SCOUT_SANDBOX_ERROR_REMOVED,
  SCOUT_SANDBOX_ERROR_CHECKPOINT,
  SCOUT_SANDBOX_ERROR_PASSWORD,
  SCOUT_SANDBOX_ERROR_UNCONFIRMED,
  SCOUT_SANDBOX_ERROR_INVALID_SESSION,
  SCOUT_SANDBOX_ERROR_LOST_ROLE,
  SCOUT_SANDBOX_ERROR_SYNTAX,
  SCOUT_SANDBOX_ERROR_UNKNOWN_PATH,
  SCOUT_SANDBOX_ERROR_UNKNOWN_OBJECT,
  SCOUT_SANDBOX_ERROR_METHOD,
  SCOUT_SANDBOX_ERROR_PARAMETER,
  SCOUT_SANDBOX_ERROR_INSTAGRAM_PARAMETER,
  SCOUT_SANDBOX_ERROR_PERMISSION,
  SCOUT_SANDBOX_ERROR_INSTAGRAM_PERMISSION,
  SCOUT_SANDBOX_ERROR_INSTAGRAM_INELIGIBLE,
  SCOUT_SANDBOX_ERROR_BRAND_INELIGIBLE,
  SCOUT_SANDBOX_ERROR_TERMS_PENDING,
  SCOUT_SANDBOX_ERROR_NEEDS_PAGE_TOKEN,
  SCOUT_SANDBOX_ERROR_RATE_LIMIT,
  SCOUT_SANDBOX_ERROR_TOO_MUCH_DATA,
  SCOUT_SANDBOX_ERROR_SERVER,
  SCOUT_SANDBOX_ERROR_BLOCKED,
  SCOUT_SANDBOX_ERROR_NOT_VISIBLE,
} ScoutSandboxErrorKind;

/**
 * ScoutSandboxError:
 * @status: HTTP status
 * @code: Meta's `code`
 * @subcode: Meta's `error_subcode`, or 0
 * @type: (owned): Meta's `type`
 * @message: (owned): Meta's `message`
 * @title: (owned) (nullable): Meta's `error_user_title`
 * @user_message: (owned) (nullable): Meta's `error_user_msg`
 * @is_transient: whether a later call may succeed
 *
 * An error answer. A @code of 0 is no error.
 */
typedef struct
{
  guint     status;
  int       code;
  int       subcode;
  char     *type;
  char     *message;
  char     *title;
  char     *user_message;
  gboolean  is_transient;
} ScoutSandboxError;

/**
 * scout_sandbox_error_set:
 * @self: an error, possibly still empty
 * @kind: row of the table
 * @message: (nullable): replaces the row's message
 * @user_message: (nullable): replaces the row's `error_user_msg`
 *
 * Fills an error from the table, unless it is an error already: the first one counts.
 */
void scout_sandbox_error_set (ScoutSandboxError     *self,
                              ScoutSandboxErrorKind  kind,
                              const char            *message,
                              const char            *user_message);

/**
 * scout_sandbox_error_set_code:
 * @self: an error, possibly still empty
 * @code: Meta's code
 * @subcode: Meta's subcode, or 0
 * @status: HTTP status, or 0 for the one that conventions section 3 gives the code
 *
 * Fills an error for planned faults: from the table where it has the pair, else in general words.
 * Of what is an error already, only a status that was given is changed.
 */
void scout_sandbox_error_set_code (ScoutSandboxError *self,
                                   int                code,
                                   int                subcode,
                                   guint              status);

/**
 * scout_sandbox_error_set_words:
 * @self: an error, possibly still empty
 * @code: Meta's code
 * @subcode: Meta's subcode, or 0
 * @message: Meta's `message`
 *
 * Fills an error of status 400 that is not in the table, unless it is an error already.
 */
void scout_sandbox_error_set_words (ScoutSandboxError *self,
                                    int                code,
                                    int                subcode,
                                    const char        *message);

/**
 * scout_sandbox_error_copy:
 * @self: an empty error
 * @other: an error
 *
 * Fills an error with another one.
 */
void scout_sandbox_error_copy (ScoutSandboxError       *self,
                               const ScoutSandboxError *other);

/**
 * scout_sandbox_error_clear:
 * @self: an error
 *
 * Empties an error.
 */
void scout_sandbox_error_clear (ScoutSandboxError *self);

/**
 * scout_sandbox_error_write:
 * @self: an error
 * @trace_id: Meta's `fbtrace_id`
 * @writer: an empty writer
 *
 * Writes Graph's error envelope.
 */
void scout_sandbox_error_write (const ScoutSandboxError *self,
                                const char              *trace_id,
                                ScoutGraphWriter        *writer);

/**
 * scout_sandbox_error_dup_challenge:
 * @self: an error
 *
 * Returns: (transfer full): the `WWW-Authenticate` header that Graph sends along
 */
char *scout_sandbox_error_dup_challenge (const ScoutSandboxError *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutSandboxError, scout_sandbox_error_clear)

G_END_DECLS
