/* scout-sandbox-call.h: one call of the Graph API, while it is being answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-writer.h"
#include "scout-sandbox-error.h"
#include "scout-sandbox-state.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxHeader:
 * @name: (owned): its name
 * @value: (owned): its value
 *
 * A header of an answer.
 */
typedef struct
{
  char *name;
  char *value;
} ScoutSandboxHeader;

/**
 * ScoutSandboxCall:
 * @state: the server's state
 * @method: GET, POST or DELETE
 * @version: (owned): the version that answers, such as `v26.0`
 * @path: (owned): the path without version, such as `/me/accounts`
 * @parameters: (owned) (element-type ScoutSandboxParameter): form, then query, in their order
 * @authorization: (nullable): the Authorization header
 * @token: (nullable): whose call it is
 * @headers: (owned) (element-type ScoutSandboxHeader): headers to answer beside the usual ones
 * @error: the error to answer, if any
 * @writer: (owned): the body to answer, if there is no error
 *
 * Made by the router, filled by whoever answers the path.
 */
typedef struct
{
  ScoutSandboxState       *state;
  const char              *method;
  char                    *version;
  char                    *path;
  GPtrArray               *parameters;
  const char              *authorization;
  const ScoutSandboxToken *token;
  GPtrArray               *headers;
  ScoutSandboxError        error;
  ScoutGraphWriter        *writer;
} ScoutSandboxCall;

/**
 * ScoutSandboxPaging:
 * @first: position of the first item on the page
 * @end: position behind its last item
 * @total: how many items there are in all
 * @limit: how many were asked for
 *
 * A page of a list.
 */
typedef struct
{
  guint first;
  guint end;
  guint total;
  guint limit;
} ScoutSandboxPaging;

/**
 * scout_sandbox_split_version:
 * @path: a path as it arrived
 * @version: (out) (transfer full) (nullable): the version that answers, such as `v26.0`; %NULL for
 *   one that does not exist yet
 *
 * Cuts the version off: none means the newest, one that has ended means the oldest that lives
 * (conventions section 5).
 *
 * Returns: (transfer none): the rest of @path, "/" if nothing is left
 */
const char *scout_sandbox_split_version (const char  *path,
                                         char       **version);

/**
 * scout_sandbox_call_new:
 * @state: the server's state
 * @method: GET, POST or DELETE; a constant
 * @query: (nullable): the query as it arrived
 * @form: (nullable): a form body as it arrived
 *
 * Returns: (transfer full): a call without version, path and token
 */
ScoutSandboxCall *scout_sandbox_call_new (ScoutSandboxState *state,
                                          const char        *method,
                                          const char        *query,
                                          const char        *form);

/**
 * scout_sandbox_call_free:
 * @self: (transfer full): a call
 *
 * Frees a call.
 */
void scout_sandbox_call_free (ScoutSandboxCall *self);

/**
 * scout_sandbox_call_get:
 * @self: a call
 * @name: name of a parameter, in exactly this case
 *
 * Returns: (nullable): the value; the last one counts, and one in the query before one in the form
 */
const char *scout_sandbox_call_get (const ScoutSandboxCall *self,
                                    const char             *name);

/**
 * scout_sandbox_call_set_path:
 * @self: a call
 * @path: the path as it arrived
 *
 * Sets version and path from it; the version is %NULL if there is no such version.
 */
void scout_sandbox_call_set_path (ScoutSandboxCall *self,
                                  const char       *path);

/**
 * scout_sandbox_call_add_header:
 * @self: a call
 * @name: name of a header
 * @value: its value
 *
 * Adds a header to the answer.
 */
void scout_sandbox_call_add_header (ScoutSandboxCall *self,
                                    const char       *name,
                                    const char       *value);

/**
 * scout_sandbox_call_fail:
 * @self: a call
 * @kind: what is wrong
 *
 * Answers an error in its usual words, unless there is one already.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_call_fail (ScoutSandboxCall      *self,
                                  ScoutSandboxErrorKind  kind);

/**
 * scout_sandbox_call_fail_message:
 * @self: a call
 * @kind: what is wrong
 * @format: printf format of Meta's `message`
 * @...: its arguments
 *
 * Answers an error in words of its own, unless there is one already.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_call_fail_message (ScoutSandboxCall      *self,
                                          ScoutSandboxErrorKind  kind,
                                          const char            *format,
                                          ...) G_GNUC_PRINTF (3, 4);

/**
 * scout_sandbox_call_fail_code:
 * @self: a call
 * @code: Meta's code
 * @subcode: Meta's subcode, or 0
 * @message: Meta's `message`
 *
 * Answers an error with status 400 that no other part needs, unless there is one already.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_call_fail_code (ScoutSandboxCall *self,
                                       int               code,
                                       int               subcode,
                                       const char       *message);

/**
 * scout_sandbox_call_fail_method:
 * @self: a call
 *
 * Answers that its method is not for this path.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_call_fail_method (ScoutSandboxCall *self);

/**
 * scout_sandbox_call_has_failed:
 * @self: a call
 *
 * Returns: %TRUE if there is an error to answer
 */
gboolean scout_sandbox_call_has_failed (const ScoutSandboxCall *self);

/**
 * scout_sandbox_call_read_limit:
 * @self: a call
 * @usual: what counts without the parameter
 * @most: the most that may be asked for
 * @limit: (out): the `limit`
 *
 * Returns: %FALSE after an error 100
 */
gboolean scout_sandbox_call_read_limit (ScoutSandboxCall *self,
                                        guint             usual,
                                        guint             most,
                                        guint            *limit);

/**
 * scout_sandbox_call_read_paging:
 * @self: a call
 * @total: how many items there are
 * @paging: (inout): @limit is read; the rest is filled from `after` and `before`
 *
 * Cuts the page out of the list that was asked for.
 *
 * Returns: %FALSE after an error 100
 */
gboolean scout_sandbox_call_read_paging (ScoutSandboxCall   *self,
                                         guint               total,
                                         ScoutSandboxPaging *paging);

/**
 * scout_sandbox_call_write_paging:
 * @self: a call that stands behind `data`
 * @paging: the page
 *
 * Writes `paging`: cursors, then `next` and `previous` where there is something; both links carry
 * the token, as Graph's do.
 */
void scout_sandbox_call_write_paging (ScoutSandboxCall         *self,
                                      const ScoutSandboxPaging *paging);

/**
 * scout_sandbox_call_begin_edge:
 * @self: a call that stands inside an object
 * @name: name of an edge
 *
 * Writes the name of the edge and opens its list, which is `{"data":[` or, as the options may say,
 * a bare `[`.
 */
void scout_sandbox_call_begin_edge (ScoutSandboxCall *self,
                                    const char       *name);

/**
 * scout_sandbox_call_end_edge:
 * @self: a call inside of the list of an edge
 *
 * Closes what scout_sandbox_call_begin_edge() opened.
 */
void scout_sandbox_call_end_edge (ScoutSandboxCall *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxCall, scout_sandbox_call_free)

G_END_DECLS
