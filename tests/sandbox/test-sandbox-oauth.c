/* test-sandbox-oauth.c: codes, tokens and what is said about them, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-walk.h"

#include <string.h>

#define BACK "http://127.0.0.1:9/back"
#define BACK_ESCAPED "http%3A%2F%2F127.0.0.1%3A9%2Fback"
#define CLIENT "client_id=104822905531774"
#define SECRET "client_secret=SANDBOXSECRETofTheInventedApp"
/* RFC 7636, appendix B */
#define VERIFIER "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
#define CHALLENGE "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

/* Walks through the dialog and returns the code. */
static char *
get_code (Fixture    *fixture,
          const char *extra)
{
  g_autofree char *all = g_strconcat ("&response_type=code&scope=" ALL_SCOPES, extra, NULL);
  g_autofree char *path = make_path (BACK, all);
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=allow&" ALL_TICKS);
  g_autoptr (GHashTable) values = parse (location, '?');

  return g_strdup (g_hash_table_lookup (values, "code"));
}

static Answer *
exchange (Fixture    *fixture,
          const char *code,
          const char *more)
{
  g_autofree char *path = g_strdup_printf ("/v26.0/oauth/access_token?" CLIENT "&code=%s&%s", code,
                                           more);

  return fixture_send (fixture, "GET", path, NULL, NULL);
}

static void
assert_token (Fixture      *fixture,
              const Answer *answer)
{
  const char *token = answer_get_text (answer, "$.access_token");
  g_autoptr (Answer) me = fixture_send (fixture, "GET", "/me/accounts", token, NULL);

  g_assert_cmpuint (answer->status, ==, 200);
  g_assert_cmpstr (answer_get_text (answer, "$.token_type"), ==, "bearer");
  g_assert_cmpint (answer_get_count (answer, "$.expires_in"), ==, 5183944);
  g_assert_cmpstr (soup_message_headers_get_one (answer->headers, "Content-Type"), ==,
                   "application/json; charset=UTF-8");
  g_assert_cmpuint (answer_count (me, "$.data[*]"), ==, 3);
}

static void
test_code (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *code = get_code (fixture, "");
  g_autoptr (Answer) no_redirect = exchange (fixture, code, SECRET);
  g_autoptr (Answer) other = exchange (fixture, code, SECRET "&redirect_uri=" BACK_ESCAPED "%2F");
  g_autoptr (Answer) no_secret = exchange (fixture, code, "redirect_uri=" BACK_ESCAPED);
  g_autoptr (Answer) wrong = exchange (fixture, code, "client_secret=x&redirect_uri=" BACK_ESCAPED);
  g_autoptr (Answer) unknown = exchange (fixture, "x", SECRET "&redirect_uri=" BACK_ESCAPED);
  g_autoptr (Answer) right = exchange (fixture, code, SECRET "&redirect_uri=" BACK_ESCAPED);
  g_autoptr (Answer) again = exchange (fixture, code, SECRET "&redirect_uri=" BACK_ESCAPED);

  answer_assert_error (no_redirect, 400, 191, 0);
  answer_assert_error (other, 400, 100, 36008);
  answer_assert_error (no_secret, 400, 1, 0);
  answer_assert_error (wrong, 400, 1, 0);
  answer_assert_error (unknown, 400, 100, 0);
  assert_token (fixture, right);
  g_assert_cmpuint (answer_count (right, "$.id_token"), ==, 0);
  answer_assert_error (again, 400, 100, 36009);
}

/* A form with the app in it, in a Basic header, and without version. */
static void
test_clients (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *first = get_code (fixture, "");
  g_autofree char *second = get_code (fixture, "");
  g_autofree char *form = g_strconcat ("grant_type=authorization_code&" CLIENT "&" SECRET "&code=",
                                       first, "&redirect_uri=" BACK_ESCAPED, NULL);
  g_autofree char *plain = g_strconcat ("grant_type=authorization_code&code=", second,
                                        "&redirect_uri=" BACK_ESCAPED, NULL);
  g_autofree char *pair = g_base64_encode (
    (const guchar *) "104822905531774:SANDBOXSECRETofTheInventedApp", 45);
  g_autofree char *basic = g_strconcat ("Basic ", pair, NULL);
  g_autofree char *bad_pair = g_base64_encode ((const guchar *) "104822905531774:x", 17);
  g_autofree char *bad_basic = g_strconcat ("Basic ", bad_pair, NULL);
  const char *type = "application/x-www-form-urlencoded";
  g_autoptr (Answer) in_form = fixture_send (fixture, "POST", "/oauth/access_token", NULL, form);
  g_autoptr (Answer) bad = fixture_request (fixture, &(Request) {
    .method = "POST", .path = "/v25.0/oauth/access_token", .header = "Authorization",
    .value = bad_basic, .type = type, .body = plain,
  });
  g_autoptr (Answer) in_header = fixture_request (fixture, &(Request) {
    .method = "POST", .path = "/v25.0/oauth/access_token", .header = "Authorization",
    .value = basic, .type = type, .body = plain,
  });

  assert_token (fixture, in_form);
  answer_assert_error (bad, 400, 1, 0);
  assert_token (fixture, in_header);
  g_assert_cmpstr (soup_message_headers_get_one (in_header->headers, "facebook-api-version"), ==,
                   "v25.0");
}

static void
test_pkce (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *hashed = get_code (fixture, "&code_challenge=" CHALLENGE
                                      "&code_challenge_method=S256");
  g_autofree char *plain = get_code (fixture, "&code_challenge=" VERIFIER);
  g_autofree char *secret = get_code (fixture, "&code_challenge=" CHALLENGE
                                      "&code_challenge_method=S256");
  const char *back = "redirect_uri=" BACK_ESCAPED;
  g_autofree char *right = g_strconcat (back, "&code_verifier=" VERIFIER, NULL);
  g_autofree char *wrong = g_strconcat (back, "&code_verifier=" CHALLENGE, NULL);
  g_autofree char *only_secret = g_strconcat (back, "&" SECRET, NULL);
  g_autofree char *both = g_strconcat (right, "&" SECRET, NULL);
  g_autoptr (Answer) none = exchange (fixture, hashed, back);
  g_autoptr (Answer) other = exchange (fixture, hashed, wrong);
  g_autoptr (Answer) unproven = exchange (fixture, hashed, only_secret);
  g_autoptr (Answer) good = exchange (fixture, hashed, right);
  g_autoptr (Answer) good_plain = exchange (fixture, plain, right);
  g_autoptr (Answer) good_both = exchange (fixture, secret, both);
  g_autofree char *short_path = make_path (BACK, "&code_challenge=short");
  g_autoptr (Answer) too_short = fixture_send (fixture, "GET", short_path, NULL, NULL);
  g_autofree char *method_path = make_path (BACK, "&code_challenge=" CHALLENGE
                                            "&code_challenge_method=S512");
  g_autoptr (Answer) method = fixture_send (fixture, "GET", method_path, NULL, NULL);

  answer_assert_error (none, 400, 100, 0);
  answer_assert_error (other, 400, 100, 0);
  answer_assert_error (unproven, 400, 100, 0);
  assert_token (fixture, good);
  assert_token (fixture, good_plain);
  assert_token (fixture, good_both);
  g_assert_cmpuint (too_short->status, ==, 400);
  g_assert_cmpuint (method->status, ==, 400);
}

static void
test_openid (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *code = get_code (fixture, ",openid&nonce=n%22%C3%A9");
  g_autoptr (Answer) answer = exchange (fixture, code, SECRET "&redirect_uri=" BACK_ESCAPED);
  g_auto (GStrv) parts = g_strsplit (answer_get_text (answer, "$.id_token"), ".", -1);
  g_autofree char *padded = NULL;
  g_autofree guchar *bytes = NULL;
  g_autofree char *text = NULL;
  gsize length = 0;
  g_autoptr (JsonNode) claims = NULL;
  JsonObject *object;

  g_assert_cmpuint (g_strv_length (parts), ==, 3);
  padded = g_strconcat (parts[1], "===", NULL);
  g_strdelimit (padded, "-", '+');
  g_strdelimit (padded, "_", '/');
  bytes = g_base64_decode (padded, &length);
  text = g_strndup ((const char *) bytes, length);
  claims = json_from_string (text, NULL);
  object = json_node_get_object (claims);
  g_assert_cmpstr (json_object_get_string_member (object, "nonce"), ==, "n\"é");
  g_assert_cmpstr (json_object_get_string_member (object, "aud"), ==, "104822905531774");
  g_assert_cmpstr (json_object_get_string_member (object, "sub"), ==, "122093845710044321");
}

static void
test_other_grants (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *user = scout_sandbox_get_user_token (fixture->sandbox);
  g_autofree char *long_path = g_strconcat ("/oauth/access_token?grant_type=fb_exchange_token&"
                                            CLIENT "&" SECRET "&fb_exchange_token=", user, NULL);
  g_autofree char *page_path = g_strconcat ("/oauth/access_token?grant_type=fb_exchange_token&"
                                            CLIENT "&" SECRET "&fb_exchange_token=",
                                            fixture_get_page_token (fixture), NULL);
  g_autoptr (Answer) longer = fixture_send (fixture, "GET", long_path, NULL, NULL);
  g_autoptr (Answer) of_page = fixture_send (fixture, "GET", page_path, NULL, NULL);
  g_autoptr (Answer) app = fixture_send (fixture, "GET", "/oauth/access_token?" CLIENT "&" SECRET
                                         "&grant_type=client_credentials", NULL, NULL);
  g_autoptr (Answer) no_secret = fixture_send (fixture, "GET", "/oauth/access_token?" CLIENT
                                               "&grant_type=client_credentials", NULL, NULL);
  g_autoptr (Answer) no_client = fixture_send (fixture, "GET", "/oauth/access_token?" SECRET, NULL,
                                               NULL);
  g_autoptr (Answer) other = fixture_send (fixture, "GET", "/oauth/access_token?client_id=1", NULL,
                                           NULL);
  g_autoptr (Answer) grant = fixture_send (fixture, "GET", "/oauth/access_token?" CLIENT "&" SECRET
                                           "&grant_type=password", NULL, NULL);
  g_autoptr (Answer) deleted = fixture_send (fixture, "DELETE", "/oauth/access_token?" CLIENT,
                                             NULL, NULL);

  assert_token (fixture, longer);
  answer_assert_error (of_page, 400, 190, 0);
  g_assert_cmpuint (app->status, ==, 200);
  g_assert_true (g_str_has_prefix (answer_get_text (app, "$.access_token"), "104822905531774|"));
  g_assert_cmpuint (answer_count (app, "$.expires_in"), ==, 0);
  answer_assert_error (no_secret, 400, 1, 0);
  answer_assert_error (no_client, 400, 101, 0);
  answer_assert_error (other, 400, 101, 0);
  answer_assert_error (grant, 400, 100, 0);
  answer_assert_error (deleted, 400, 100, 0);
}

static Answer *
inspect (Fixture    *fixture,
         const char *input,
         const char *token)
{
  g_autofree char *escaped = g_uri_escape_string (input, NULL, FALSE);
  g_autofree char *path = g_strconcat ("/debug_token?input_token=", escaped, NULL);

  return fixture_send (fixture, "GET", path, token, NULL);
}

static void
test_debug_token (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *app = "104822905531774|SANDBOXSECRETofTheInventedApp";
  const char *user = scout_sandbox_get_user_token (fixture->sandbox);
  const char *page = fixture_get_page_token (fixture);
  g_autoptr (Answer) of_user = inspect (fixture, user, app);
  g_autoptr (Answer) of_page = inspect (fixture, page, user);
  g_autoptr (Answer) of_app = inspect (fixture, app, app);
  g_autoptr (Answer) of_nothing = inspect (fixture, "EAAnonsense", app);
  g_autoptr (Answer) by_page = inspect (fixture, user, page);
  g_autoptr (Answer) by_nobody = inspect (fixture, user, NULL);
  g_autoptr (Answer) missing = fixture_send (fixture, "GET", "/debug_token", app, NULL);
  g_autoptr (Answer) removed = fixture_send (fixture, "DELETE", "/me/permissions", user, NULL);
  g_autoptr (Answer) after = inspect (fixture, user, app);

  g_assert_cmpstr (answer_get_text (of_user, "$.data.type"), ==, "USER");
  g_assert_cmpstr (answer_get_text (of_user, "$.data.app_id"), ==, "104822905531774");
  g_assert_cmpstr (answer_get_text (of_user, "$.data.user_id"), ==, "122093845710044321");
  g_assert_cmpint (answer_get_count (of_user, "$.data.expires_at"), ==, 0);
  g_assert_nonnull (strstr (of_user->body, "\"is_valid\":true"));
  g_assert_cmpuint (answer_count (of_user, "$.data.scopes[*]"), ==, 7);
  g_assert_cmpuint (answer_count (of_user, "$.data.granular_scopes[3].target_ids[*]"), ==, 2);
  g_assert_cmpstr (answer_get_text (of_page, "$.data.type"), ==, "PAGE");
  g_assert_cmpstr (answer_get_text (of_page, "$.data.profile_id"), ==, "101844377192001");
  g_assert_cmpstr (answer_get_text (of_app, "$.data.type"), ==, "APP");
  g_assert_cmpuint (answer_count (of_app, "$.data.user_id"), ==, 0);
  g_assert_nonnull (strstr (of_nothing->body, "\"is_valid\":false"));
  g_assert_cmpint (answer_get_count (of_nothing, "$.data.error.code"), ==, 190);
  answer_assert_error (by_page, 400, 100, 0);
  answer_assert_error (by_nobody, 400, 2500, 0);
  answer_assert_error (missing, 400, 100, 0);
  g_assert_cmpuint (removed->status, ==, 200);
  g_assert_nonnull (strstr (after->body, "\"is_valid\":false"));
  g_assert_cmpint (answer_get_count (after, "$.data.error.subcode"), ==, 458);
}

static void
test_app (Fixture       *fixture,
          gconstpointer  data)
{
  const char *app = "104822905531774|SANDBOXSECRETofTheInventedApp";
  g_autoptr (Answer) by_user = fixture_get_user (fixture, "/app");
  g_autoptr (Answer) by_app = fixture_send (fixture, "GET", "/104822905531774?fields=name", app,
                                            NULL);
  g_autoptr (Answer) me = fixture_send (fixture, "GET", "/me", app, NULL);
  g_autoptr (Answer) search = fixture_send (fixture, "GET", "/creator_marketplace/creators", app,
                                            NULL);
  g_autoptr (Answer) posted = fixture_send (fixture, "POST", "/app", app, "x=1");

  g_assert_cmpstr (answer_get_text (by_user, "$.id"), ==, "104822905531774");
  g_assert_cmpstr (answer_get_text (by_user, "$.name"), ==, "Scout");
  g_assert_cmpstr (by_app->body, ==, "{\"name\":\"Scout\",\"id\":\"104822905531774\"}");
  answer_assert_error (me, 400, 2500, 0);
  answer_assert_error (search, 400, 2500, 0);
  answer_assert_error (posted, 400, 100, 0);
}

static char *
make_proof (const char *token)
{
  return g_compute_hmac_for_string (G_CHECKSUM_SHA256,
                                    (const guchar *) "SANDBOXSECRETofTheInventedApp", 29, token,
                                    -1);
}

static void
test_proof (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *proof = make_proof (scout_sandbox_get_user_token (fixture->sandbox));
  g_autofree char *path = g_strconcat ("/me?appsecret_proof=", proof, NULL);
  g_autoptr (Answer) right = fixture_get_user (fixture, path);
  g_autoptr (Answer) of_another = fixture_get_page (fixture, path);
  g_autoptr (Answer) none = fixture_get_user (fixture, "/me");
  g_autoptr (Answer) set = fixture_send (fixture, "POST", "/__sandbox/settings", NULL,
                                         "{\"require_proof\":true}");
  g_autoptr (Answer) required = fixture_get_user (fixture, "/me");
  g_autoptr (Answer) given = fixture_get_user (fixture, path);

  g_assert_cmpuint (right->status, ==, 200);
  answer_assert_error (of_another, 400, 100, 0);
  g_assert_cmpstr (answer_get_text (of_another, "$.error.type"), ==, "GraphMethodException");
  g_assert_cmpuint (none->status, ==, 200);
  g_assert_cmpuint (set->status, ==, 200);
  answer_assert_error (required, 400, 100, 0);
  g_assert_cmpuint (given->status, ==, 200);
}

/* Codes, short and long tokens end when they should; a Page's outlives a long one, but not the
 * access to data. */
static void
test_time (void)
{
  const gint64 second = G_USEC_PER_SEC;
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (1795000000 * second);
  ScoutSandboxOptions options = { .n_creators = 50, .clock = clock };
  Fixture fixture;

  fixture_set_up (&fixture, &options);
  {
    g_autofree char *code = get_code (&fixture, "");
    g_autofree char *late = get_code (&fixture, "");
    g_autoptr (Answer) longer = exchange (&fixture, code, SECRET "&redirect_uri=" BACK_ESCAPED);
    const char *token = answer_get_text (longer, "$.access_token");
    g_autoptr (Answer) accounts = fixture_send (&fixture, "GET", "/me/accounts", token, NULL);
    const char *page = answer_get_text (accounts, "$.data[0].access_token");
    g_autoptr (Answer) too_late = NULL;
    g_autoptr (Answer) expired = NULL;
    g_autoptr (Answer) alive = NULL;
    g_autoptr (Answer) ended = NULL;

    scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 601 * second);
    too_late = exchange (&fixture, late, SECRET "&redirect_uri=" BACK_ESCAPED);
    answer_assert_error (too_late, 400, 100, 36007);
    scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 5183944 * second);
    expired = fixture_send (&fixture, "GET", "/me", token, NULL);
    answer_assert_error (expired, 400, 190, 463);
    alive = fixture_send (&fixture, "GET", "/me", page, NULL);
    g_assert_cmpuint (alive->status, ==, 200);
    scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 30 * 24 * 3600 * second);
    ended = fixture_send (&fixture, "GET", "/me", page, NULL);
    answer_assert_error (ended, 400, 190, 463);
  }
  fixture_tear_down (&fixture, NULL);
}

/* Configurations give tokens unless told otherwise; addresses may be registered. */
static void
test_dialog (void)
{
  static const char *uris[] = {
    "https://app.example/back", "org.example.app:/back", "http://[::1]:9/back", NULL
  };
  static const char *origins[] = {
    "'self' https://app.example;", "'self' org.example.app:;", "'self' http://[::1]:9;"
  };
  ScoutSandboxOptions options = { .n_creators = 50, .redirect_uris = uris };
  Fixture fixture;

  fixture_set_up (&fixture, &options);
  for (guint i = 0; uris[i] != NULL; i++)
    {
      g_autofree char *path = make_path (uris[i], "&config_id=77");
      g_autofree char *location = walk (&fixture, path, "a@b.c", ALL_PAGES, "decision=allow");
      g_autofree char *start = g_strconcat (uris[i], "#access_token=SANDBOX", NULL);
      g_autofree char *deeper = g_strconcat (uris[i], "/x", NULL);
      g_autofree char *deeper_path = make_path (deeper, "");
      g_autoptr (Answer) refused = fixture_send (&fixture, "GET", deeper_path, NULL, NULL);
      g_autoptr (Answer) page = fixture_send (&fixture, "GET", path, NULL, NULL);

      g_assert_nonnull (strstr (soup_message_headers_get_one (page->headers,
                                                              "Content-Security-Policy"),
                                origins[i]));
      g_assert_true (g_str_has_prefix (location, start));
      /* The computer's own names are allowed with any path. */
      g_assert_cmpuint (refused->status, ==, i < 2 ? 400 : 200);
    }
  fixture_tear_down (&fixture, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-oauth/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("code", test_code);
  ADD ("clients", test_clients);
  ADD ("pkce", test_pkce);
  ADD ("openid", test_openid);
  ADD ("other-grants", test_other_grants);
  ADD ("debug-token", test_debug_token);
  ADD ("app", test_app);
  ADD ("proof", test_proof);
#undef ADD
  g_test_add_func ("/sandbox-oauth/time", test_time);
  g_test_add_func ("/sandbox-oauth/dialog", test_dialog);

  return g_test_run ();
}
