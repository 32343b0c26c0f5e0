/* scout-graph-error.h: what can go wrong with a call, by meaning.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SCOUT_GRAPH_ERROR:
 *
 * Error domain of everything that talks to the Graph API. Its errors carry a #ScoutGraphFault.
 */
#define SCOUT_GRAPH_ERROR (scout_graph_error_quark ())
GQuark scout_graph_error_quark (void);

/**
 * ScoutGraphError:
 * @SCOUT_GRAPH_ERROR_NETWORK: no answer: offline, refused, reset, cut short, name not found, TLS
 * @SCOUT_GRAPH_ERROR_TIMED_OUT: the overall deadline passed
 * @SCOUT_GRAPH_ERROR_PROTOCOL: an answer that is not what the Graph API may answer
 * @SCOUT_GRAPH_ERROR_TOO_LARGE: an answer above the size limit
 * @SCOUT_GRAPH_ERROR_SERVER: Meta's side failed (codes 1, 2, HTTP 5xx)
 * @SCOUT_GRAPH_ERROR_TOO_MUCH_DATA: code 1 "reduce the amount of data": ask for less, do not wait
 * @SCOUT_GRAPH_ERROR_RATE_LIMITED: codes 4, 17, 32, 341, 613, 80000–80014, or HTTP 429
 * @SCOUT_GRAPH_ERROR_BLOCKED: code 368, temporarily blocked for policy reasons
 * @SCOUT_GRAPH_ERROR_AUTH_EXPIRED: 102, or 190 with 463 or 467: sign in again
 * @SCOUT_GRAPH_ERROR_AUTH_REVOKED: 190/458 app removed, 190/460 password changed, 190/492 role lost
 * @SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT: 190/459, 190/464: the person must first go to facebook.com
 * @SCOUT_GRAPH_ERROR_AUTH_INVALID: any other 190, 2500 without a token, 450, 452
 * @SCOUT_GRAPH_ERROR_PERMISSION: code 10 or 200–299: a permission was not granted
 * @SCOUT_GRAPH_ERROR_REFUSED: code 10 although every permission was granted: only who asked knows
 * @SCOUT_GRAPH_ERROR_WITHHELD: the same about one creator or post, while searches are answered (S2,
 *   row "10", in other words); only who asked knows
 * @SCOUT_GRAPH_ERROR_UNDECIDED: one of these two, before a search or somebody else's answer tells
 *   which; only who asked knows
 * @SCOUT_GRAPH_ERROR_NO_ACCESS: 100/33 of the account that is searched as: the token does not reach
 *   it; only who asked knows that it was not a creator that is unknown
 * @SCOUT_GRAPH_ERROR_NOT_ELIGIBLE: code 10: this brand may not use the marketplace (S1)
 * @SCOUT_GRAPH_ERROR_TERMS_PENDING: code 10: nobody has accepted the marketplace's terms for this
 *   brand yet
 * @SCOUT_GRAPH_ERROR_NOT_ONBOARDED: code 10 "not onboarded", 3961015: the creator does not share
 * @SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR: 3961014
 * @SCOUT_GRAPH_ERROR_NOT_VISIBLE: 210/1349253: the creator is not visible to this brand
 * @SCOUT_GRAPH_ERROR_NOT_FOUND: 3961009, 3961010, 100/33: no such creator, post or object
 * @SCOUT_GRAPH_ERROR_INVALID_FILTER: 3961021, 3961022, 3961024–3961028: a filter was refused
 * @SCOUT_GRAPH_ERROR_INVALID_METRIC: 3961016–3961019: metric, period, range or content type refused
 * @SCOUT_GRAPH_ERROR_BAD_REQUEST: any other 100, 2500, 3, 506: Scout asked wrongly
 * @SCOUT_GRAPH_ERROR_UNKNOWN: a code that no document names
 */
typedef enum
{
  SCOUT_GRAPH_ERROR_NETWORK,
  SCOUT_GRAPH_ERROR_TIMED_OUT,
  SCOUT_GRAPH_ERROR_PROTOCOL,
  SCOUT_GRAPH_ERROR_TOO_LARGE,
  SCOUT_GRAPH_ERROR_SERVER,
  SCOUT_GRAPH_ERROR_TOO_MUCH_DATA,
  SCOUT_GRAPH_ERROR_RATE_LIMITED,
  SCOUT_GRAPH_ERROR_BLOCKED,
  SCOUT_GRAPH_ERROR_AUTH_EXPIRED,
  SCOUT_GRAPH_ERROR_AUTH_REVOKED,
  SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT,
  SCOUT_GRAPH_ERROR_AUTH_INVALID,
  SCOUT_GRAPH_ERROR_PERMISSION,
  SCOUT_GRAPH_ERROR_REFUSED,
  SCOUT_GRAPH_ERROR_WITHHELD,
  SCOUT_GRAPH_ERROR_UNDECIDED,
  SCOUT_GRAPH_ERROR_NO_ACCESS,
  SCOUT_GRAPH_ERROR_NOT_ELIGIBLE,
  SCOUT_GRAPH_ERROR_TERMS_PENDING,
  SCOUT_GRAPH_ERROR_NOT_ONBOARDED,
  SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR,
  SCOUT_GRAPH_ERROR_NOT_VISIBLE,
  SCOUT_GRAPH_ERROR_NOT_FOUND,
  SCOUT_GRAPH_ERROR_INVALID_FILTER,
  SCOUT_GRAPH_ERROR_INVALID_METRIC,
  SCOUT_GRAPH_ERROR_BAD_REQUEST,
  SCOUT_GRAPH_ERROR_UNKNOWN,
} ScoutGraphError;

#define SCOUT_TYPE_GRAPH_ERROR (scout_graph_error_get_type ())
GType scout_graph_error_get_type (void);

/**
 * ScoutGraphFault:
 * @http_status: status of the answer, or 0 if there was none
 * @code: Meta's `code`, or 0
 * @subcode: Meta's `error_subcode`, or 0
 * @type: (nullable): Meta's `type`, such as `OAuthException`
 * @message: (nullable): Meta's `message`, for developers
 * @user_title: (nullable): Meta's `error_user_title`, localised
 * @user_message: (nullable): Meta's `error_user_msg`, localised
 * @trace_id: (nullable): Meta's `fbtrace_id`
 * @is_transient: Meta's `is_transient`
 * @retry_after: seconds until a call may succeed, or -1 if unknown
 * @blamed: (nullable): wire names of what Meta's `error_data` blames, such as `fields, limit`
 *
 * What Meta itself said about an error. Foreign text throughout: never markup. Secrets that Meta
 * repeats in messages are redacted already.
 */
typedef struct
{
  guint http_status;
  int code;
  int subcode;
  char *type;
  char *message;
  char *user_title;
  char *user_message;
  char *trace_id;
  gboolean is_transient;
  int retry_after;
  char *blamed;
} ScoutGraphFault;

/**
 * scout_graph_error_get_fault:
 * @error: any error
 *
 * Returns: (nullable) (transfer none): what Meta said, valid as long as @error; %NULL for errors
 *   of other domains
 */
const ScoutGraphFault *scout_graph_error_get_fault (const GError *error);

/**
 * scout_graph_error_dup_later:
 * @error: any error
 * @seconds: how long ago it came
 *
 * Copies an error as it is by now: less time is left until a call may succeed, none at the least.
 *
 * Returns: (transfer full): the copy
 */
GError *scout_graph_error_dup_later (const GError *error,
                                     guint         seconds);

/**
 * scout_graph_error_new:
 * @fault: the facts; copied
 *
 * Makes the #GError that a fault means. The mapping is the table of conventions section 3 and of
 * the error tables of S1 and S2; its source is named beside each row.
 *
 * Returns: (transfer full): an error of domain %SCOUT_GRAPH_ERROR
 */
GError *scout_graph_error_new (const ScoutGraphFault *fault);

/**
 * scout_graph_error_new_local:
 * @code: what it means, mostly %SCOUT_GRAPH_ERROR_NETWORK, _TIMED_OUT, _PROTOCOL or _TOO_LARGE
 * @http_status: status of the answer, or 0
 * @message: what happened, for developers
 *
 * Makes an error that Scout itself found, not Meta.
 *
 * Returns: (transfer full): an error of domain %SCOUT_GRAPH_ERROR
 */
GError *scout_graph_error_new_local (ScoutGraphError  code,
                                     guint            http_status,
                                     const char      *message);

/**
 * scout_graph_error_is_retryable:
 * @error: any error
 *
 * The one rule about trying again (conventions section 3, "Retry policy"): network failures,
 * time-outs and server errors, and what Meta calls transient unless it is a refusal or code 100, a
 * request that no repetition mends. Not rate limits and blocks, which pass too, but not within
 * seconds, and which every call makes worse: people are told, and bulk work queues.
 *
 * Returns: whether the same call, made again after some seconds and by itself, may succeed
 */
gboolean scout_graph_error_is_retryable (const GError *error);

G_END_DECLS
