/* scout-login-flow.h: one sign-in with Facebook, without any widget.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-token.h"

G_BEGIN_DECLS

/**
 * SCOUT_LOGIN_ERROR:
 *
 * Error domain of #ScoutLoginFlow.
 */
#define SCOUT_LOGIN_ERROR (scout_login_error_quark ())
GQuark scout_login_error_quark (void);

/**
 * ScoutLoginError:
 * @SCOUT_LOGIN_ERROR_CANCELLED: the person pressed "Not now" or Cancel on Facebook's page
 * @SCOUT_LOGIN_ERROR_REFUSED: Facebook ended the sign-in with another error; the message is what it
 *   says of it, foreign text of one line, which may be empty
 * @SCOUT_LOGIN_ERROR_STATE: the redirect does not carry this sign-in's state, or came a second time
 * @SCOUT_LOGIN_ERROR_NO_TOKEN: the redirect carries no access token
 * @SCOUT_LOGIN_ERROR_EXPIRED: the sign-in was begun more than an hour ago
 */
typedef enum
{
  SCOUT_LOGIN_ERROR_CANCELLED,
  SCOUT_LOGIN_ERROR_REFUSED,
  SCOUT_LOGIN_ERROR_STATE,
  SCOUT_LOGIN_ERROR_NO_TOKEN,
  SCOUT_LOGIN_ERROR_EXPIRED,
} ScoutLoginError;

/**
 * ScoutLoginVerdict:
 * @SCOUT_LOGIN_VERDICT_LOAD: the address belongs to the sign-in: load it
 * @SCOUT_LOGIN_VERDICT_BLOCK: the address does not: do not load it
 * @SCOUT_LOGIN_VERDICT_FINISHED: the address is the redirect: do not load it, take the grant
 */
typedef enum
{
  SCOUT_LOGIN_VERDICT_LOAD,
  SCOUT_LOGIN_VERDICT_BLOCK,
  SCOUT_LOGIN_VERDICT_FINISHED,
} ScoutLoginVerdict;

/**
 * ScoutLoginStep:
 * @SCOUT_LOGIN_STEP_SIGN_IN: signing in
 * @SCOUT_LOGIN_STEP_PAGES: choosing Pages
 * @SCOUT_LOGIN_STEP_PERMISSIONS: reviewing permissions
 * @SCOUT_LOGIN_STEP_CONNECTED: done
 *
 * Where a sign-in stands, as far as the loaded address tells.
 */
typedef enum
{
  SCOUT_LOGIN_STEP_SIGN_IN,
  SCOUT_LOGIN_STEP_PAGES,
  SCOUT_LOGIN_STEP_PERMISSIONS,
  SCOUT_LOGIN_STEP_CONNECTED,
} ScoutLoginStep;

/**
 * ScoutLoginGrant:
 * @token: (owned): the user token: the long-lived one when Meta sent it
 * @expires_at: microseconds since 1970, UTC, or 0 if the token does not expire by itself
 * @data_access_expires_at: microseconds since 1970, UTC, or 0 if unknown
 * @granted: (owned): permissions granted, possibly none named
 * @declined: (owned): permissions declined
 * @is_pasted: whether somebody brought the token, so that no sign-in came before it
 *
 * What a sign-in ends with.
 */
typedef struct
{
  ScoutToken *token;
  gint64 expires_at;
  gint64 data_access_expires_at;
  GStrv granted;
  GStrv declined;
  gboolean is_pasted;
} ScoutLoginGrant;

/**
 * scout_login_grant_free:
 * @self: (transfer full): a grant
 *
 * Frees the grant and drops its token.
 */
void scout_login_grant_free (ScoutLoginGrant *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutLoginGrant, scout_login_grant_free)

/**
 * scout_login_is_token:
 * @text: foreign text
 *
 * Returns: whether it looks like an access token, as the Graph API Explorer gives developers
 */
gboolean scout_login_is_token (const char *text);

/**
 * scout_login_grant_new_for_token:
 * @text: a text that scout_login_is_token() takes
 *
 * Returns: (transfer full): a grant of which nobody knows when it ends and what it allows
 */
ScoutLoginGrant *scout_login_grant_new_for_token (const char *text);

/* Where the dialog of the real Facebook is, and where it returns to (conventions section 1.1). */
#define SCOUT_LOGIN_LIVE_DIALOG_URL "https://www.facebook.com/v26.0/dialog/oauth"
#define SCOUT_LOGIN_REDIRECT_URL "https://www.facebook.com/connect/login_success.html"

#define SCOUT_TYPE_LOGIN_FLOW (scout_login_flow_get_type ())
G_DECLARE_FINAL_TYPE (ScoutLoginFlow, scout_login_flow, SCOUT, LOGIN_FLOW, GObject)

/**
 * ScoutLoginOptions:
 * @dialog_url: address of the dialog, %SCOUT_LOGIN_LIVE_DIALOG_URL or the sandbox's
 * @app_id: App ID, digits
 * @configuration_id: (nullable): Facebook Login for Business configuration, which replaces scopes
 * @scopes: (nullable) (array zero-terminated=1): names of the permissions to ask for, where no
 *   configuration says so
 * @ask_again: whether declined permissions are asked for again (`auth_type=rerequest`)
 * @clock: tells when the sign-in expires
 *
 * What a sign-in is made from; everything is copied.
 */
typedef struct
{
  const char *dialog_url;
  const char *app_id;
  const char *configuration_id;
  const char * const *scopes;
  gboolean ask_again;
  ScoutClock *clock;
} ScoutLoginOptions;

/**
 * scout_login_flow_new:
 * @options: what to make it from
 *
 * Begins a sign-in with a fresh 256-bit state from the kernel. One flow serves one sign-in.
 *
 * Returns: (transfer full): the flow
 */
ScoutLoginFlow *scout_login_flow_new (const ScoutLoginOptions *options);

/**
 * scout_login_flow_dup_start_uri:
 * @self: a flow
 *
 * Returns: (transfer full): the address to open; it holds the state, so it is not for logs
 */
char *scout_login_flow_dup_start_uri (ScoutLoginFlow *self);

/**
 * scout_login_flow_judge:
 * @self: a flow
 * @uri: an address that the web view is about to load, with its fragment; foreign text
 *
 * Decides about a navigation. Loads are for the dialog's own hosts only: https on facebook.com and
 * its subdomains at the default port, or the sandbox's exact origin. The redirect is matched on
 * scheme, host, port and path exactly.
 *
 * Returns: the verdict
 */
ScoutLoginVerdict scout_login_flow_judge (ScoutLoginFlow *self,
                                          const char     *uri);

/**
 * scout_login_flow_take_grant:
 * @self: a flow
 * @uri: an address judged as %SCOUT_LOGIN_VERDICT_FINISHED
 * @error: return location for a #ScoutLoginError
 *
 * Reads the redirect: success from the fragment, refusal from the query. The state is compared in
 * constant time and spent by the first call, whatever its outcome.
 *
 * Returns: (transfer full): the grant, or %NULL
 */
ScoutLoginGrant *scout_login_flow_take_grant (ScoutLoginFlow  *self,
                                              const char      *uri,
                                              GError         **error);

/**
 * scout_login_flow_get_step:
 * @self: a flow
 * @uri: (nullable): the address that is shown
 * @n_steps: (out) (optional): how many steps, from the returned one on, the address does not tell
 *   apart: 1 if it is that one alone, 0 if it tells nothing
 *
 * Returns: the step that the address belongs to, as far as it tells; otherwise
 *   %SCOUT_LOGIN_STEP_SIGN_IN
 */
ScoutLoginStep scout_login_flow_get_step (ScoutLoginFlow *self,
                                          const char     *uri,
                                          guint          *n_steps);

/**
 * scout_login_flow_is_refusal:
 * @self: a flow
 * @uri: (nullable): the address that is shown
 *
 * Tells in every language, as far as the address does, what the page says in one.
 *
 * Returns: whether it is where the site sends browsers that it does not take
 */
gboolean scout_login_flow_is_refusal (ScoutLoginFlow *self,
                                      const char     *uri);

G_END_DECLS
