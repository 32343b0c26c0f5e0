/* fuzz-login-redirect.c: whatever address the web view meets, no token comes of a wrong one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One input is an address, in which STATE stands for the state of the sign-in. It is judged for the
 * real dialog and for the sandbox's; what is the redirect is read. What comes out must be what
 * scout-login-flow.h promises.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-login-flow.h"

#include <string.h>

#define SANDBOX_HOST "http://127.0.0.1:"
#define SANDBOX SANDBOX_HOST "4711/"
#define PLACE "STATE"
#define STATE_LENGTH 64

static ScoutLoginFlow *
make_flow (const char *dialog_url,
           ScoutClock *clock)
{
  const ScoutLoginOptions options = { .dialog_url = dialog_url, .app_id = "1", .clock = clock };

  return scout_login_flow_new (&options);
}

static char *
dup_state (ScoutLoginFlow *flow)
{
  g_autofree char *uri = scout_login_flow_dup_start_uri (flow);
  const char *state = strstr (uri, "state=");

  g_assert_nonnull (state);

  return g_strndup (state + strlen ("state="), STATE_LENGTH);
}

static void
check_names (GStrv names)
{
  for (gsize i = 0; names[i] != NULL; i++)
    g_assert_cmpuint (strspn (names[i], "abcdefghijklmnopqrstuvwxyz0123456789_"),
                      ==, strlen (names[i]));
}

static void
check_grant (const ScoutLoginGrant *grant,
             const char            *uri,
             const char            *state)
{
  /* Nobody gets a token without having known the state. */
  g_assert_nonnull (strchr (uri, '#'));
  g_assert_nonnull (strstr (strchr (uri, '#'), "state="));
  g_assert_true (strstr (uri, state) != NULL || strchr (uri, '%') != NULL);
  g_assert_nonnull (grant->token);
  g_assert_cmpint (grant->expires_at, >=, 0);
  g_assert_cmpint (grant->data_access_expires_at, >=, 0);
  check_names (grant->granted);
  check_names (grant->declined);
}

static void
check_redirect (ScoutLoginFlow *flow,
                const char     *uri,
                const char     *state)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutLoginGrant) grant = scout_login_flow_take_grant (flow, uri, &error);
  g_autoptr (ScoutLoginGrant) second = NULL;

  g_assert_true ((grant == NULL) == (error != NULL));
  if (grant != NULL)
    check_grant (grant, uri, state);
  else
    g_assert_true (error->domain == SCOUT_LOGIN_ERROR);

  second = scout_login_flow_take_grant (flow, uri, NULL);
  g_assert_null (second);
}

static void
check_address (const char *dialog_url,
               ScoutClock *clock,
               const char *text)
{
  g_autoptr (ScoutLoginFlow) flow = make_flow (dialog_url, clock);
  g_autofree char *state = dup_state (flow);
  g_auto (GStrv) parts = g_strsplit (text, PLACE, 3);
  g_autofree char *uri = g_strjoinv (state, parts);
  ScoutLoginVerdict verdict = scout_login_flow_judge (flow, uri);

  if (verdict == SCOUT_LOGIN_VERDICT_LOAD)
    g_assert_true (g_ascii_strncasecmp (uri, "https://", strlen ("https://")) == 0 ||
                   g_ascii_strncasecmp (uri, SANDBOX_HOST, strlen (SANDBOX_HOST)) == 0);
  if (verdict == SCOUT_LOGIN_VERDICT_FINISHED)
    g_assert_nonnull (strstr (uri, "/connect/login_success.html"));

  scout_login_flow_get_step (flow, uri, NULL);
  check_redirect (flow, uri, state);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (G_GINT64_CONSTANT (1795219200000000));
  g_autofree char *text = g_strndup ((const char *) data, length);

  check_address (SCOUT_LOGIN_LIVE_DIALOG_URL, clock, text);
  check_address (SANDBOX "v26.0/dialog/oauth", clock, text);

  return 0;
}
