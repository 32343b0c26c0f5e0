/* test-login-flow.c: tests of ScoutLoginFlow.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-login-flow.h"

#include <string.h>

#define SANDBOX_DIALOG "http://127.0.0.1:4711/v26.0/dialog/oauth"
#define REDIRECT SCOUT_LOGIN_REDIRECT_URL

/* 2026-11-21T00:00:00Z */
#define NOW (G_GINT64_CONSTANT (1795219200) * G_USEC_PER_SEC)
#define SECONDS(n) ((gint64) (n) * G_USEC_PER_SEC)

#define TOKEN "SYNTHETICsecret1"
#define LONG_TOKEN "SYNTHETIClonglived2"

static ScoutLoginFlow *
make_flow (const char *dialog_url,
           ScoutClock *clock)
{
  static const char * const scopes[] = { "pages_show_list", "business_management", NULL };
  const ScoutLoginOptions options = {
    .dialog_url = dialog_url,
    .app_id = "104822905531774",
    .scopes = scopes,
    .clock = clock,
  };

  return scout_login_flow_new (&options);
}

static GHashTable *
parse_query (const char *uri)
{
  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
  g_autoptr (GError) error = NULL;
  GHashTable *parameters = NULL;

  g_assert_nonnull (parsed);
  parameters = g_uri_parse_params (g_uri_get_query (parsed), -1, "&", G_URI_PARAMS_NONE, &error);
  g_assert_no_error (error);

  return parameters;
}

static char *
dup_state (ScoutLoginFlow *flow)
{
  g_autofree char *uri = scout_login_flow_dup_start_uri (flow);
  g_autoptr (GHashTable) parameters = parse_query (uri);

  return g_strdup (g_hash_table_lookup (parameters, "state"));
}

static void
assert_parameter (GHashTable *parameters,
                  const char *name,
                  const char *value)
{
  g_assert_cmpstr (g_hash_table_lookup (parameters, name), ==, value);
}

static void
test_start_uri (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SCOUT_LOGIN_LIVE_DIALOG_URL, clock);
  g_autofree char *uri = scout_login_flow_dup_start_uri (flow);
  g_autoptr (GHashTable) parameters = parse_query (uri);

  g_assert_true (g_str_has_prefix (uri, "https://www.facebook.com/v26.0/dialog/oauth?client_id="));
  g_assert_null (strstr (uri, "secret"));
  g_assert_cmpuint (g_hash_table_size (parameters), ==, 5);
  assert_parameter (parameters, "client_id", "104822905531774");
  assert_parameter (parameters, "redirect_uri",
                    "https://www.facebook.com/connect/login_success.html");
  assert_parameter (parameters, "response_type", "token,granted_scopes");
  assert_parameter (parameters, "scope", "pages_show_list,business_management");
  g_assert_cmpint (scout_login_flow_judge (flow, uri), ==, SCOUT_LOGIN_VERDICT_LOAD);
}

static void
test_start_uri_with_configuration (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  static const char * const scopes[] = { "pages_show_list", NULL };
  const ScoutLoginOptions options = {
    .dialog_url = SANDBOX_DIALOG "?keep=1",
    .scopes = scopes,
    .app_id = "1&state=evil",
    .configuration_id = "77",
    .ask_again = TRUE,
    .clock = clock,
  };
  g_autoptr (ScoutLoginFlow) flow = scout_login_flow_new (&options);
  g_autofree char *uri = scout_login_flow_dup_start_uri (flow);
  g_autoptr (GHashTable) parameters = parse_query (uri);

  g_assert_cmpuint (g_hash_table_size (parameters), ==, 8);
  assert_parameter (parameters, "keep", "1");
  assert_parameter (parameters, "client_id", "1&state=evil");
  assert_parameter (parameters, "config_id", "77");
  assert_parameter (parameters, "override_default_response_type", "true");
  assert_parameter (parameters, "auth_type", "rerequest");
  assert_parameter (parameters, "scope", NULL);
}

static void
test_refusal (void)
{
  static const struct
  {
    const char *uri;
    gboolean is_refusal;
  } cases[] = {
    { "https://www.facebook.com/unsupportedbrowser", TRUE },
    { "https://m.facebook.com/unsupportedbrowser/?next=x", TRUE },
    { "https://de-de.facebook.com/unsupported_browser.php?x=1#y", TRUE },
    { "https://www.facebook.com/v26.0/dialog/oauth/unsupported", TRUE },
    { "https://www.facebook.com/v26.0/dialog/oauth?next=/unsupportedbrowser", FALSE },
    { "https://www.facebook.com/login.php#/unsupportedbrowser", FALSE },
    { "https://www.example.com/unsupportedbrowser", FALSE },
    { "http://www.facebook.com/unsupportedbrowser", FALSE },
    { "about:blank", FALSE },
    { NULL, FALSE },
  };
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SCOUT_LOGIN_LIVE_DIALOG_URL, clock);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (scout_login_flow_is_refusal (flow, cases[i].uri) == cases[i].is_refusal);
}

/* 256 bits, printable, another one each time, the same for one flow. */
static void
test_state (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (ScoutLoginFlow) flow = make_flow (SANDBOX_DIALOG, clock);
      g_autofree char *again = dup_state (flow);
      char *state = dup_state (flow);

      g_assert_cmpstr (state, ==, again);
      g_assert_cmpuint (strlen (state), ==, 64);
      g_assert_cmpuint (strspn (state, "0123456789abcdef"), ==, 64);
      g_assert_true (g_hash_table_add (seen, state));
    }
}

typedef struct
{
  const char *uri;
  ScoutLoginVerdict live;
  ScoutLoginVerdict sandbox;
} Judgement;

#define LOAD SCOUT_LOGIN_VERDICT_LOAD
#define BLOCK SCOUT_LOGIN_VERDICT_BLOCK
#define FINISHED SCOUT_LOGIN_VERDICT_FINISHED

static const Judgement judgements[] = {
  /* The dialog's own hosts. */
  { "https://www.facebook.com/v26.0/dialog/oauth?client_id=1", LOAD, BLOCK },
  { "https://facebook.com/", LOAD, BLOCK },
  { "https://m.facebook.com/login.php?next=https%3A%2F%2Fevil.example%2F", LOAD, BLOCK },
  { "https://de-de.www.facebook.com", LOAD, BLOCK },
  { "https://www.facebook.com:443/login", LOAD, BLOCK },
  { "https://www.facebook.com/a@b:c/d", LOAD, BLOCK },
  { "https://www.facebook.com/login?u=user@host#frag", LOAD, BLOCK },
  { "https://www.facebook.com/login?u=100%&v=%zz", LOAD, BLOCK },
  { "http://127.0.0.1:4711/v26.0/dialog/oauth?client_id=1", BLOCK, LOAD },
  { "http://127.0.0.1:4711", BLOCK, LOAD },

  /* Look-alikes. */
  { "https://www.facebook.com.evil.example/connect/login_success.html", BLOCK, BLOCK },
  { "https://evilfacebook.com/", BLOCK, BLOCK },
  { "https://facebook.com.", BLOCK, BLOCK },
  { "https://.facebook.com/", BLOCK, BLOCK },
  { "https://a..facebook.com/", BLOCK, BLOCK },
  { "https://www.facebook.co/", BLOCK, BLOCK },
  { "https://facebook.com-login.example/", BLOCK, BLOCK },
  { "https://xn--fcebook-2fg.com/", BLOCK, BLOCK },
  { "https://www.f\xd0\xb0"
    "cebook.com/", BLOCK, BLOCK },
  { "https://www%2efacebook.com/", BLOCK, BLOCK },
  { "https://evil.example%2f.facebook.com/", BLOCK, BLOCK },
  { "https://WWW.FACEBOOK.COM/connect/login_success.html", BLOCK, BLOCK },
  { "https://www.facebook.com%00.evil.example/", BLOCK, BLOCK },

  /* User information, ports and schemes. */
  { "https://www.facebook.com@evil.example/connect/login_success.html", BLOCK, BLOCK },
  { "https://user:pass@www.facebook.com/", BLOCK, BLOCK },
  { "https://evil.example\\@www.facebook.com/", BLOCK, BLOCK },
  { "https://www.facebook.com\\.evil.example/", BLOCK, BLOCK },
  { "https://www.facebook.com:8443/", BLOCK, BLOCK },
  { "https://www.facebook.com:99999/", BLOCK, BLOCK },
  { "http://www.facebook.com/", BLOCK, BLOCK },
  { "http://www.facebook.com:443/", BLOCK, BLOCK },
  { "ftp://www.facebook.com/", BLOCK, BLOCK },
  { "javascript://www.facebook.com/%0aalert(1)", BLOCK, BLOCK },
  { "javascript:alert(1)", BLOCK, BLOCK },
  { "data:text/html,hello", BLOCK, BLOCK },
  { "file:///etc/passwd", BLOCK, BLOCK },
  { "file://www.facebook.com/etc/passwd", BLOCK, BLOCK },
  { "blob:https://www.facebook.com/1", BLOCK, BLOCK },
  { "about:blank", BLOCK, BLOCK },
  { "fb://page/1", BLOCK, BLOCK },
  { "//www.facebook.com/", BLOCK, BLOCK },
  { "https:www.facebook.com/", BLOCK, BLOCK },
  { "https:///www.facebook.com/", BLOCK, BLOCK },
  { "", BLOCK, BLOCK },
  { " https://www.facebook.com/", BLOCK, BLOCK },
  { "https://www.facebook.com/\r\nX: y", BLOCK, BLOCK },

  /* The sandbox is one origin, not a host. */
  { "http://127.0.0.1:4712/v26.0/dialog/oauth", BLOCK, BLOCK },
  { "http://127.0.0.1/", BLOCK, BLOCK },
  { "https://127.0.0.1:4711/", BLOCK, BLOCK },
  { "http://localhost:4711/", BLOCK, BLOCK },
  { "http://127.0.0.2:4711/", BLOCK, BLOCK },
  { "http://127.0.0.1:4711@evil.example/", BLOCK, BLOCK },
  { "http://127.1:4711/", BLOCK, BLOCK },
  { "http://[::1]:4711/", BLOCK, BLOCK },

  /* The redirect. */
  { REDIRECT, FINISHED, FINISHED },
  { REDIRECT "#access_token=x&state=y", FINISHED, FINISHED },
  { REDIRECT "?error=access_denied#_=_", FINISHED, FINISHED },
  { "https://www.facebook.com:443/connect/login_success.html#a=b", FINISHED, FINISHED },
  { "http://www.facebook.com/connect/login_success.html#access_token=x", BLOCK, BLOCK },
  { "https://m.facebook.com/connect/login_success.html#access_token=x", LOAD, BLOCK },
  { "https://facebook.com/connect/login_success.html", LOAD, BLOCK },
  { REDIRECT "x", LOAD, BLOCK },
  { REDIRECT "/", LOAD, BLOCK },
  { "https://www.facebook.com//connect/login_success.html", LOAD, BLOCK },
  { "https://www.facebook.com/connect/./login_success.html", LOAD, BLOCK },
  { "https://www.facebook.com/connect/%6cogin_success.html", LOAD, BLOCK },
  { "https://www.facebook.com/connect/login_success.html%23", LOAD, BLOCK },
  { "https://www.facebook.com/Connect/Login_Success.html", LOAD, BLOCK },
  { "https://www.facebook.com/?https://www.facebook.com/connect/login_success.html", LOAD, BLOCK },
  { "http://127.0.0.1:4711/connect/login_success.html", BLOCK, LOAD },
};

static void
test_judge (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) live = make_flow (SCOUT_LOGIN_LIVE_DIALOG_URL, clock);
  g_autoptr (ScoutLoginFlow) sandbox = make_flow (SANDBOX_DIALOG, clock);
  g_autoptr (ScoutLoginFlow) broken = make_flow ("nonsense", clock);

  for (gsize i = 0; i < G_N_ELEMENTS (judgements); i++)
    {
      const Judgement *judgement = &judgements[i];

      g_test_message ("%s", judgement->uri);
      g_assert_cmpint (scout_login_flow_judge (live, judgement->uri), ==, judgement->live);
      g_assert_cmpint (scout_login_flow_judge (sandbox, judgement->uri), ==, judgement->sandbox);
      g_assert_cmpint (scout_login_flow_judge (broken, judgement->uri), !=, LOAD);
    }
}

static void
test_judge_huge (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SCOUT_LOGIN_LIVE_DIALOG_URL, clock);
  g_autofree char *filling = g_strnfill (64 * 1024, 'a');
  g_autofree char *uri = g_strconcat ("https://www.facebook.com/", filling, NULL);

  g_assert_cmpint (scout_login_flow_judge (flow, uri), ==, BLOCK);
  uri[60 * 1024] = '\0';
  g_assert_cmpint (scout_login_flow_judge (flow, uri), ==, LOAD);
}

#define GRANT -1

typedef struct
{
  const char *name;
  const char *uri; /* STATE stands for the right state */
  int outcome;     /* a ScoutLoginError, or GRANT */
  const char *token;
  gint64 expires_at;
} Redirect;

static const Redirect redirects[] = {
  { "good", REDIRECT "#access_token=" TOKEN "&data_access_expiration_time=1803000000"
    "&expires_in=5603&state=STATE", GRANT, TOKEN, NOW + SECONDS (5603) },
  { "good-other-order", REDIRECT "#state=STATE&expires_in=5603&access_token=" TOKEN "&",
    GRANT, TOKEN, NOW + SECONDS (5603) },
  { "long-lived", REDIRECT "#access_token=" TOKEN "&expires_in=5603&long_lived_token=" LONG_TOKEN
    "&state=STATE", GRANT, LONG_TOKEN, NOW + SECONDS (5183944) },
  { "long-lived-alone", REDIRECT "#long_lived_token=" LONG_TOKEN "&state=STATE",
    GRANT, LONG_TOKEN, NOW + SECONDS (5183944) },
  { "long-lived-empty", REDIRECT "#access_token=" TOKEN "&expires_in=60&long_lived_token="
    "&state=STATE", GRANT, TOKEN, NOW + SECONDS (60) },
  { "never-expires", REDIRECT "#access_token=" TOKEN "&expires_in=0&state=STATE", GRANT, TOKEN, 0 },
  { "no-expiry", REDIRECT "#access_token=" TOKEN "&state=STATE", GRANT, TOKEN, 0 },
  { "bad-expiry", REDIRECT "#access_token=" TOKEN "&expires_in=-5&state=STATE", GRANT, TOKEN, 0 },
  { "huge-expiry", REDIRECT "#access_token=" TOKEN "&expires_in=18446744073709551615&state=STATE",
    GRANT, TOKEN, 0 },
  { "encoded-token", REDIRECT "#access_token=SYNTHETIC%2B%2f%3d&state=STATE",
    GRANT, "SYNTHETIC+/=", 0 },
  { "unknown-parameters", REDIRECT "?ref=1#&&x&=y&access_token=" TOKEN "&%zz=1&state=STATE&n=%zz",
    GRANT, TOKEN, 0 },

  { "state-missing", REDIRECT "#access_token=" TOKEN, SCOUT_LOGIN_ERROR_STATE, NULL, 0 },
  { "state-empty", REDIRECT "#access_token=" TOKEN "&state=", SCOUT_LOGIN_ERROR_STATE, NULL, 0 },
  { "state-wrong", REDIRECT "#access_token=" TOKEN "&state="
    "0000000000000000000000000000000000000000000000000000000000000000",
    SCOUT_LOGIN_ERROR_STATE, NULL, 0 },
  { "state-longer", REDIRECT "#access_token=" TOKEN "&state=STATE0", SCOUT_LOGIN_ERROR_STATE,
    NULL, 0 },
  { "state-twice", REDIRECT "#access_token=" TOKEN "&state=STATE&state=STATE",
    SCOUT_LOGIN_ERROR_STATE, NULL, 0 },
  { "state-in-query", REDIRECT "?state=STATE#access_token=" TOKEN, SCOUT_LOGIN_ERROR_STATE,
    NULL, 0 },
  { "other-address", "https://evil.example/#access_token=" TOKEN "&state=STATE",
    SCOUT_LOGIN_ERROR_STATE, NULL, 0 },

  { "nothing", REDIRECT, SCOUT_LOGIN_ERROR_STATE, NULL, 0 },
  { "no-token", REDIRECT "#state=STATE", SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "empty-token", REDIRECT "#access_token=&state=STATE", SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "token-in-query", REDIRECT "?access_token=" TOKEN "#state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "all-in-query", REDIRECT "?access_token=" TOKEN "&state=STATE", SCOUT_LOGIN_ERROR_STATE,
    NULL, 0 },
  { "code-only", REDIRECT "?code=abc&state=STATE#_=_", SCOUT_LOGIN_ERROR_STATE, NULL, 0 },
  { "token-twice", REDIRECT "#access_token=" TOKEN "&access_token=" LONG_TOKEN "&state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "token-name-encoded", REDIRECT "#acc%65ss_token=" TOKEN "&state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "token-with-line-break", REDIRECT "#access_token=abc%0D%0AX-Evil%3A1&state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "token-with-space", REDIRECT "#access_token=abc+def&state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "token-with-nul", REDIRECT "#access_token=abc%00def&state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },
  { "token-not-utf8", REDIRECT "#access_token=abc%ff&state=STATE",
    SCOUT_LOGIN_ERROR_NO_TOKEN, NULL, 0 },

  { "cancel", REDIRECT "?error=access_denied&error_code=200&error_description=Permissions+error"
    "&error_reason=user_denied&state=STATE#_=_", SCOUT_LOGIN_ERROR_CANCELLED, NULL, 0 },
  { "cancel-without-state", REDIRECT "?error_reason=user_denied&error=access_denied#_=_",
    SCOUT_LOGIN_ERROR_CANCELLED, NULL, 0 },
  { "cancel-documented-order", REDIRECT "?error_reason=user_denied&error=access_denied"
    "&error_description=Permissions%20error", SCOUT_LOGIN_ERROR_CANCELLED, NULL, 0 },
  { "cancel-wrong-state", REDIRECT "?error=access_denied&state=1", SCOUT_LOGIN_ERROR_STATE,
    NULL, 0 },
  { "cancel-in-fragment", REDIRECT "#error=access_denied&state=STATE",
    SCOUT_LOGIN_ERROR_CANCELLED, NULL, 0 },
  { "cancel-and-token", REDIRECT "?error=access_denied&state=STATE#access_token=" TOKEN
    "&state=STATE", SCOUT_LOGIN_ERROR_CANCELLED, NULL, 0 },
  { "refused", REDIRECT "?error=server_error&error_description=Try%20later&state=STATE",
    SCOUT_LOGIN_ERROR_REFUSED, NULL, 0 },
  { "refused-unreadable", REDIRECT "?error=%ff%fe&error_description=%zz&state=STATE",
    SCOUT_LOGIN_ERROR_REFUSED, NULL, 0 },
};

static char *
fill_in_state (const char     *uri,
               ScoutLoginFlow *flow)
{
  g_autofree char *state = dup_state (flow);
  g_auto (GStrv) parts = g_strsplit (uri, "STATE", -1);

  return g_strjoinv (state, parts);
}

static void
test_redirect (gconstpointer data)
{
  const Redirect *redirect = data;
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SANDBOX_DIALOG, clock);
  g_autofree char *uri = fill_in_state (redirect->uri, flow);
  g_autofree char *good = fill_in_state (redirects[0].uri, flow);
  g_autoptr (ScoutLoginGrant) grant = NULL;
  g_autoptr (ScoutLoginGrant) second = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) second_error = NULL;

  grant = scout_login_flow_take_grant (flow, uri, &error);
  if (redirect->outcome == GRANT)
    {
      g_autoptr (ScoutToken) expected = scout_token_new (redirect->token);

      g_assert_no_error (error);
      g_assert_nonnull (grant);
      g_assert_true (scout_token_equal (grant->token, expected));
      g_assert_cmpint (grant->expires_at, ==, redirect->expires_at);
    }
  else
    {
      g_assert_error (error, SCOUT_LOGIN_ERROR, redirect->outcome);
      g_assert_null (grant);
      g_assert_null (strstr (error->message, "SYNTHETIC"));
    }

  /* Whatever it was, it was the only one. */
  second = scout_login_flow_take_grant (flow, good, &second_error);
  g_assert_error (second_error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE);
  g_assert_null (second);
}

/* What Facebook says of a refusal is for the person, and foreign text. */
static void
test_words (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SANDBOX_DIALOG, clock);
  g_autoptr (GError) error = NULL;

  scout_login_flow_take_grant (flow, REDIRECT "?error=e&error_description=Try%0Alater", &error);
  g_assert_error (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "Try later");
}

static void
test_life (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) in_time = make_flow (SANDBOX_DIALOG, clock);
  g_autoptr (ScoutLoginFlow) late = make_flow (SANDBOX_DIALOG, clock);
  g_autoptr (ScoutLoginFlow) cancelled = make_flow (SANDBOX_DIALOG, clock);
  g_autofree char *in_time_uri = fill_in_state (redirects[0].uri, in_time);
  g_autofree char *late_uri = fill_in_state (redirects[0].uri, late);
  g_autoptr (ScoutLoginGrant) grant = NULL;
  g_autoptr (GError) error = NULL;

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), SECONDS (3600));
  grant = scout_login_flow_take_grant (in_time, in_time_uri, &error);
  g_assert_no_error (error);
  g_assert_cmpint (grant->expires_at, ==, NOW + SECONDS (3600 + 5603));

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), SECONDS (1));
  g_assert_null (scout_login_flow_take_grant (late, late_uri, &error));
  g_assert_error (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_EXPIRED);
  g_clear_error (&error);

  g_assert_null (scout_login_flow_take_grant (cancelled, REDIRECT "?error=access_denied", &error));
  g_assert_error (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_CANCELLED);
}

/* The state of one sign-in does not open another one. */
static void
test_foreign_state (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) mine = make_flow (SANDBOX_DIALOG, clock);
  g_autoptr (ScoutLoginFlow) other = make_flow (SANDBOX_DIALOG, clock);
  g_autofree char *uri = fill_in_state (redirects[0].uri, other);
  g_autoptr (GError) error = NULL;

  g_assert_null (scout_login_flow_take_grant (mine, uri, &error));
  g_assert_error (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE);
}

typedef struct
{
  const char *parameters;
  const char *granted; /* space-separated */
  const char *declined;
  gint64 data_access_expires_at;
} Facts;

static const Facts facts[] = {
  { "", "", "", 0 },
  { "&granted_scopes=pages_show_list%2Cinstagram_basic&denied_scopes=business_management",
    "pages_show_list instagram_basic", "business_management", 0 },
  { "&granted_scopes=a,b,,a&denied_scopes=", "a b", "", 0 },
  { "&granted_scopes=a+b%20c", "a b c", "", 0 },
  { "&granted_scopes=Good%3Cb%3E,ok,%0A,", "ok", "", 0 },
  { "&granted_scopes=a&granted_scopes=b", "", "", 0 },
  { "&data_access_expiration_time=1803000000", "", "", SECONDS (1803000000) },
  { "&data_access_expiration_time=0", "", "", 0 },
  { "&data_access_expiration_time=99999999999999999999", "", "", 0 },
  { "&data_access_expiration_time=2027-02-19T10:40:00%2B0000", "", "", SECONDS (1803033600) },
  { "&data_access_expiration_time=2027-02-19T10:40:00Z", "", "", SECONDS (1803033600) },
  { "&data_access_expiration_time=soon", "", "", 0 },
  { "&data_access_expiration_time=1800-02-19T10:40:00Z", "", "", 0 },
};

static void
test_facts (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_autoptr (ScoutLoginFlow) flow = make_flow (SANDBOX_DIALOG, clock);
      g_autofree char *state = dup_state (flow);
      g_autofree char *uri = g_strconcat (REDIRECT "#access_token=" TOKEN "&state=", state,
                                          facts[i].parameters, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (ScoutLoginGrant) grant = scout_login_flow_take_grant (flow, uri, &error);
      g_autofree char *granted = NULL;
      g_autofree char *declined = NULL;

      g_test_message ("%s", facts[i].parameters);
      g_assert_no_error (error);
      granted = g_strjoinv (" ", grant->granted);
      declined = g_strjoinv (" ", grant->declined);
      g_assert_cmpstr (granted, ==, facts[i].granted);
      g_assert_cmpstr (declined, ==, facts[i].declined);
      g_assert_cmpint (grant->data_access_expires_at, ==, facts[i].data_access_expires_at);
    }
}

static void
test_step (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SANDBOX_DIALOG, clock);
  g_autofree char *start = scout_login_flow_dup_start_uri (flow);

  g_assert_cmpint (scout_login_flow_get_step (flow, NULL, NULL), ==, SCOUT_LOGIN_STEP_SIGN_IN);
  g_assert_cmpint (scout_login_flow_get_step (flow, "?", NULL), ==, SCOUT_LOGIN_STEP_SIGN_IN);
  g_assert_cmpint (scout_login_flow_get_step (flow, start, NULL), ==, SCOUT_LOGIN_STEP_SIGN_IN);
  g_assert_cmpint (scout_login_flow_get_step (flow, SANDBOX_DIALOG "/pages?x=1", NULL),
                   ==, SCOUT_LOGIN_STEP_PAGES);
  g_assert_cmpint (scout_login_flow_get_step (flow, SANDBOX_DIALOG "/consent", NULL),
                   ==, SCOUT_LOGIN_STEP_PERMISSIONS);
  g_assert_cmpint (scout_login_flow_get_step (flow, "http://evil.example/dialog/oauth/pages", NULL),
                   ==, SCOUT_LOGIN_STEP_SIGN_IN);
  g_assert_cmpint (scout_login_flow_get_step (flow, REDIRECT "#access_token=x", NULL),
                   ==, SCOUT_LOGIN_STEP_CONNECTED);
}

/* Facebook's own addresses do not tell Pages from permissions: both are being done then. */
static void
test_live_steps (void)
{
  static const struct
  {
    const char *uri;
    ScoutLoginStep step;
    guint n_steps;
  } pages[] = {
    { "https://www.facebook.com/v26.0/dialog/oauth?client_id=1", SCOUT_LOGIN_STEP_SIGN_IN, 1 },
    { "https://www.facebook.com/login.php?next=%2Fdialog%2Foauth%2Fbusiness",
      SCOUT_LOGIN_STEP_SIGN_IN, 1 },
    { "https://www.facebook.com/two_step_verification/", SCOUT_LOGIN_STEP_SIGN_IN, 0 },
    { "https://www.facebook.com/privacy/consent/gdp/?params%5Bapp_id%5D=1",
      SCOUT_LOGIN_STEP_PAGES, 2 },
    { "https://www.facebook.com/v26.0/dialog/oauth/business/?app_id=1", SCOUT_LOGIN_STEP_PAGES, 2 },
    { "https://evil.example/privacy/consent/gdp/", SCOUT_LOGIN_STEP_SIGN_IN, 0 },
  };
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOW);
  g_autoptr (ScoutLoginFlow) flow = make_flow (SCOUT_LOGIN_LIVE_DIALOG_URL, clock);

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      guint n_steps = G_MAXUINT;

      g_test_message ("%s", pages[i].uri);
      g_assert_cmpint (scout_login_flow_get_step (flow, pages[i].uri, &n_steps), ==,
                       pages[i].step);
      g_assert_cmpuint (n_steps, ==, pages[i].n_steps);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/login-flow/start-uri", test_start_uri);
  g_test_add_func ("/login-flow/refusal", test_refusal);
  g_test_add_func ("/login-flow/start-uri/configuration", test_start_uri_with_configuration);
  g_test_add_func ("/login-flow/state", test_state);
  g_test_add_func ("/login-flow/judge", test_judge);
  g_test_add_func ("/login-flow/judge/huge", test_judge_huge);
  for (gsize i = 0; i < G_N_ELEMENTS (redirects); i++)
    {
      g_autofree char *path = g_strconcat ("/login-flow/redirect/", redirects[i].name, NULL);

      g_test_add_data_func (path, &redirects[i], test_redirect);
    }
  g_test_add_func ("/login-flow/words", test_words);
  g_test_add_func ("/login-flow/life", test_life);
  g_test_add_func ("/login-flow/foreign-state", test_foreign_state);
  g_test_add_func ("/login-flow/facts", test_facts);
  g_test_add_func ("/login-flow/step", test_step);
  g_test_add_func ("/login-flow/live-steps", test_live_steps);

  return g_test_run ();
}
