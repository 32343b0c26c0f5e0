/* scout-sandbox.h: an embedded server that behaves like Meta's login dialog and Graph.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-sandbox-album.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* The Pages of the sample user. */
#define SCOUT_SANDBOX_N_PAGES 3

/**
 * ScoutSandboxAccess:
 * @SCOUT_SANDBOX_ACCESS_ADVANCED: the app was reviewed: the creators of the world
 * @SCOUT_SANDBOX_ACCESS_STANDARD: it was not: the same creators, mocked
 *
 * What Meta has granted the app that asks.
 */
typedef enum
{
  SCOUT_SANDBOX_ACCESS_ADVANCED,
  SCOUT_SANDBOX_ACCESS_STANDARD,
} ScoutSandboxAccess;

/**
 * ScoutSandboxBrand:
 * @SCOUT_SANDBOX_BRAND_READY: eligible and onboarded; a Page may still lack permissions that it
 *   was not given in the dialog
 * @SCOUT_SANDBOX_BRAND_NO_PERMISSION: both discovery permissions are missing, whatever was given
 * @SCOUT_SANDBOX_BRAND_INELIGIBLE: not eligible for the marketplaces
 * @SCOUT_SANDBOX_BRAND_TERMS_PENDING: eligible, but nobody has accepted the terms; the dialog asks
 *
 * How a Page stands with the marketplaces.
 */
typedef enum
{
  SCOUT_SANDBOX_BRAND_READY,
  SCOUT_SANDBOX_BRAND_NO_PERMISSION,
  SCOUT_SANDBOX_BRAND_INELIGIBLE,
  SCOUT_SANDBOX_BRAND_TERMS_PENDING,
} ScoutSandboxBrand;

/**
 * ScoutSandboxOptions:
 * @port: TCP port on 127.0.0.1, or 0 for a free one
 * @seed: chooses the world: same seed, same creators, Pages and printed tokens; 0 for the default
 * @n_creators: creators in the world, or 0 for the default of 2,000
 * @user_hourly_limit: calls that one user has in a rolling hour, or 0 for S2's 2,000
 * @app_hourly_limit: calls that the app has in a rolling hour, or 0 for S2's 10,000
 * @instagram_hourly_limit: calls to the Instagram marketplace that one Instagram account has in a
 *   rolling hour, or 0 for S1's 240
 * @daily_users: users of the app in a day, or 0 for ten; S1 gives the app 200 calls to the
 *   Instagram marketplace in a rolling hour for each of them
 * @rate_limit_code: error code once a limit is used up, or 0 for 613, and 80002 from the Instagram
 *   marketplace
 * @reduce_above: of calls with insights, a `limit` above this is answered by the error that asks
 *   to reduce the amount of data; 0 for never
 * @access: what the app may see
 * @brands: how the Pages stand with the marketplaces
 * @bare_lists: %TRUE answers the edges inside a creator as bare arrays instead of `{"data":[…]}`;
 *   which of the two Meta does is not known (conventions, section 0)
 * @requires_proof: %TRUE refuses calls without `appsecret_proof`
 * @remembers: %TRUE takes the tokens that an earlier sandbox of the same seed has given, so that
 *   whoever was signed in still is
 * @redirect_uris: (nullable) (array zero-terminated): addresses that the dialog may lead to beside
 *   the desktop's and this computer's own; they live as long as the sandbox
 * @clock: (nullable): the time that tokens, rate limits and the world's days follow, or %NULL for
 *   the computer's; it is only asked for the time, from the server's thread
 * @album: (nullable): pictures that earlier sandboxes have drawn, or %NULL to draw all; lives as
 *   long as the sandbox
 *
 * What a sandbox is made from. All zeros are the defaults. What is not about the world can be
 * changed later by posting to `/__sandbox/settings`.
 */
typedef struct
{
  guint16              port;
  guint32              seed;
  guint                n_creators;
  guint                user_hourly_limit;
  guint                app_hourly_limit;
  guint                instagram_hourly_limit;
  guint                daily_users;
  int                  rate_limit_code;
  guint                reduce_above;
  ScoutSandboxAccess   access;
  ScoutSandboxBrand    brands[SCOUT_SANDBOX_N_PAGES];
  gboolean             bare_lists;
  gboolean             requires_proof;
  gboolean             remembers;
  const char * const  *redirect_uris;
  ScoutClock          *clock;
  ScoutSandboxAlbum   *album;
} ScoutSandboxOptions;

/**
 * ScoutSandboxPage:
 * @id: the Page's id
 * @name: its name
 * @access_token: the Page token that belongs to scout_sandbox_get_user_token()
 * @instagram_user_id: (nullable): the linked Instagram account, or %NULL
 *
 * One of the sample user's Pages:
 *
 *  0. "Alder & Oat" has an Instagram account and every permission;
 *  1. "Fjordware" has no Instagram account;
 *  2. "Lumen Kettle Co." was left out when the discovery permissions were given: both
 *     marketplaces answer 403 with `(#10) Application does not have permission for this action`,
 *     until the user passes the dialog with `auth_type=rerequest`.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *access_token;
  const char *instagram_user_id;
} ScoutSandboxPage;

/**
 * ScoutSandboxRequest:
 * @method: GET, POST …
 * @path: the path as it arrived, with the version
 * @query: the query as it arrived, "" without one
 * @has_authorization: whether an Authorization header came along
 * @status: the HTTP status answered, 0 while a fault holds the answer back or breaks it
 *
 * One request that arrived; requests to `/__sandbox/` are not kept.
 */
typedef struct
{
  char     *method;
  char     *path;
  char     *query;
  gboolean  has_authorization;
  guint     status;
} ScoutSandboxRequest;

/**
 * scout_sandbox_request_free:
 * @self: (transfer full): a request
 *
 * Frees the copy of a request.
 */
void scout_sandbox_request_free (ScoutSandboxRequest *self);

/**
 * ScoutSandboxFaultKind:
 * @SCOUT_SANDBOX_FAULT_GRAPH_ERROR: Graph's envelope with `code` and `subcode`; `status` 0 takes
 *   the usual one
 * @SCOUT_SANDBOX_FAULT_STATUS: `status` (0: 500) with an HTML page, as a broken proxy would
 * @SCOUT_SANDBOX_FAULT_SLOW: the right answer, `delay_ms` later
 * @SCOUT_SANDBOX_FAULT_STALL: no answer at all
 * @SCOUT_SANDBOX_FAULT_DRIP: an endless body, one byte every `delay_ms` (0: 200)
 * @SCOUT_SANDBOX_FAULT_RESET: the connection is reset before the answer
 * @SCOUT_SANDBOX_FAULT_TRUNCATED: the connection ends in the middle of the body
 * @SCOUT_SANDBOX_FAULT_HUGE_BODY: a valid JSON body of `size` bytes (0: 32 MiB; at most 256)
 * @SCOUT_SANDBOX_FAULT_BAD_JSON: status 200 with text that is not JSON
 * @SCOUT_SANDBOX_FAULT_WRONG_SHAPE: status 200 with JSON whose members have other types than they
 *   should
 * @SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN: 190/463
 * @SCOUT_SANDBOX_FAULT_CHECKPOINT: 190/459
 * @SCOUT_SANDBOX_FAULT_LOST_PERMISSION: 10, in the words of the marketplace that is asked
 * @SCOUT_SANDBOX_FAULT_RATE_LIMIT: `code` (0: 613; also 4, 17, 32, 80002 …) with full usage, or
 *   with a Retry-After of `delay_ms` instead, rounded up to seconds
 * @SCOUT_SANDBOX_FAULT_REDUCE_DATA: 1 with status 500, which asks for less
 * @SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE: 10, as for a brand that the marketplace does not admit
 *
 * What goes wrong. The lower-case names with `-` are the `kind` of the control endpoint.
 */
typedef enum
{
  SCOUT_SANDBOX_FAULT_GRAPH_ERROR,
  SCOUT_SANDBOX_FAULT_STATUS,
  SCOUT_SANDBOX_FAULT_SLOW,
  SCOUT_SANDBOX_FAULT_STALL,
  SCOUT_SANDBOX_FAULT_DRIP,
  SCOUT_SANDBOX_FAULT_RESET,
  SCOUT_SANDBOX_FAULT_TRUNCATED,
  SCOUT_SANDBOX_FAULT_HUGE_BODY,
  SCOUT_SANDBOX_FAULT_BAD_JSON,
  SCOUT_SANDBOX_FAULT_WRONG_SHAPE,
  SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN,
  SCOUT_SANDBOX_FAULT_CHECKPOINT,
  SCOUT_SANDBOX_FAULT_LOST_PERMISSION,
  SCOUT_SANDBOX_FAULT_RATE_LIMIT,
  SCOUT_SANDBOX_FAULT_REDUCE_DATA,
  SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE,
} ScoutSandboxFaultKind;

/**
 * ScoutSandboxFault:
 * @kind: what goes wrong
 * @path: (nullable): prefix of the paths it hits, without the version (`/me/accounts`), or %NULL
 *   for all
 * @query: (nullable): text that the query of the request contains as it arrived, or %NULL for any
 * @count: how many requests it hits, or 0 for one
 * @status: HTTP status, where the kind has a choice
 * @code: Graph code, where the kind has a choice
 * @subcode: Graph subcode, or 0
 * @delay_ms: milliseconds, where the kind waits
 * @size: bytes, where the kind has a size
 *
 * A planned fault. Over HTTP the same members are posted as a JSON object to `/__sandbox/faults`,
 * with `kind` as a string; `DELETE /__sandbox/faults` forgets all of them.
 */
typedef struct
{
  ScoutSandboxFaultKind  kind;
  const char            *path;
  const char            *query;
  guint                  count;
  guint                  status;
  int                    code;
  int                    subcode;
  guint                  delay_ms;
  gsize                  size;
} ScoutSandboxFault;

/**
 * ScoutSandbox:
 *
 * The server that stands for Meta in the sample-data mode and in tests. It listens on 127.0.0.1
 * only, refuses other Host headers, and lives in a thread of its own, so that it answers whatever
 * the caller's main loop does. Every function may be called from any thread.
 */
#define SCOUT_TYPE_SANDBOX (scout_sandbox_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSandbox, scout_sandbox, SCOUT, SANDBOX, GObject)

/**
 * scout_sandbox_new:
 * @options: (nullable): what to make it from, or %NULL for the defaults
 *
 * Returns: (transfer full): a sandbox that does not listen yet
 */
ScoutSandbox *scout_sandbox_new (const ScoutSandboxOptions *options);

/**
 * scout_sandbox_start:
 * @self: a sandbox
 * @error: return location for a #GIOErrorEnum
 *
 * Starts to listen. After scout_sandbox_stop() it comes back on the same port, with its tokens,
 * faults and log as they were. Does nothing while it runs.
 *
 * Returns: %FALSE if the port cannot be had
 */
gboolean scout_sandbox_start (ScoutSandbox  *self,
                              GError       **error);

/**
 * scout_sandbox_stop:
 * @self: a sandbox
 *
 * Closes every connection and the port, and waits for the thread to end. Does nothing while it is
 * stopped. Finalizing stops as well.
 */
void scout_sandbox_stop (ScoutSandbox *self);

/**
 * scout_sandbox_get_graph_url:
 * @self: a sandbox that was started
 *
 * Returns: (nullable): what `/v26.0/me` is appended to, such as `http://127.0.0.1:4711`
 */
const char *scout_sandbox_get_graph_url (ScoutSandbox *self);

/**
 * scout_sandbox_get_dialog_url:
 * @self: a sandbox that was started
 *
 * Returns: (nullable): the login dialog, such as `http://127.0.0.1:4711/v26.0/dialog/oauth`
 */
const char *scout_sandbox_get_dialog_url (ScoutSandbox *self);

/**
 * scout_sandbox_get_app_id:
 * @self: a sandbox
 *
 * Returns: the `client_id` that the dialog accepts
 */
const char *scout_sandbox_get_app_id (ScoutSandbox *self);

/**
 * scout_sandbox_get_app_secret:
 * @self: a sandbox
 *
 * Returns: the `client_secret` that belongs to it; invented, and the same in every sandbox
 */
const char *scout_sandbox_get_app_secret (ScoutSandbox *self);

/**
 * scout_sandbox_get_user_token:
 * @self: a sandbox
 *
 * Returns: a user token, ready to use, with all six permissions and all Pages; never expires
 */
const char *scout_sandbox_get_user_token (ScoutSandbox *self);

/**
 * scout_sandbox_get_n_pages:
 * @self: a sandbox
 *
 * Returns: how many Pages the sample user manages
 */
guint scout_sandbox_get_n_pages (ScoutSandbox *self);

/**
 * scout_sandbox_get_page:
 * @self: a sandbox
 * @index: position, below scout_sandbox_get_n_pages()
 *
 * Returns: (transfer none): one of the sample user's Pages
 */
const ScoutSandboxPage *scout_sandbox_get_page (ScoutSandbox *self,
                                                guint         index);

/**
 * scout_sandbox_dup_requests:
 * @self: a sandbox
 *
 * Returns: (transfer full) (element-type ScoutSandboxRequest): the newest 10,000 requests, oldest
 *   first
 */
GPtrArray *scout_sandbox_dup_requests (ScoutSandbox *self);

/**
 * scout_sandbox_clear_requests:
 * @self: a sandbox
 *
 * Forgets the requests so far.
 */
void scout_sandbox_clear_requests (ScoutSandbox *self);

/**
 * scout_sandbox_add_fault:
 * @self: a sandbox
 * @fault: what is to go wrong; copied
 *
 * Plans a fault. Of several that fit a request the oldest is used.
 */
void scout_sandbox_add_fault (ScoutSandbox            *self,
                              const ScoutSandboxFault *fault);

/**
 * scout_sandbox_clear_faults:
 * @self: a sandbox
 *
 * Forgets all planned faults.
 */
void scout_sandbox_clear_faults (ScoutSandbox *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxRequest, scout_sandbox_request_free)

G_END_DECLS
