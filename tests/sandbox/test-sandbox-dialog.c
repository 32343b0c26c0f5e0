/* test-sandbox-dialog.c: the login dialog, walked through over HTTP without cookies.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-walk.h"

#include <string.h>

static void
test_token (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&scope=" ALL_SCOPES);
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=allow&" ALL_TICKS);
  g_autoptr (GHashTable) values = parse (location, '#');
  const char *token = g_hash_table_lookup (values, "access_token");
  const char *longer = g_hash_table_lookup (values, "long_lived_token");
  g_autoptr (Answer) me = fixture_send (fixture, "GET", "/v26.0/me", token, NULL);
  g_autoptr (Answer) accounts = fixture_send (fixture, "GET", "/v26.0/me/accounts", longer, NULL);
  const char *page_token = answer_get_text (accounts, "$.data[0].access_token");
  g_autoptr (Answer) found = fixture_send (fixture, "GET", "/v26.0/creator_marketplace/creators",
                                           page_token, NULL);

  g_assert_true (g_str_has_prefix (location, REDIRECT "#access_token=SANDBOX"));
  g_assert_null (strchr (location, '?'));
  g_assert_true (strstr (location, "&data_access_expiration_time=")
                 < strstr (location, "&expires_in=5400&long_lived_token=SANDBOX"));
  g_assert_true (g_str_has_suffix (location, "&state=st%26te"));
  g_assert_cmpstr (g_hash_table_lookup (values, "state"), ==, "st&te");
  g_assert_null (g_hash_table_lookup (values, "granted_scopes"));
  g_assert_cmpuint (me->status, ==, 200);
  g_assert_cmpuint (answer_count (accounts, "$.data[*]"), ==, 3);
  g_assert_cmpuint (found->status, ==, 200);
  g_assert_cmpstr (token, !=, longer);
}

static void
test_declined (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token,granted_scopes&scope="
                                     ALL_SCOPES);
  g_autofree char *location = walk (fixture, path, "a@b.c", "page-101844377192002=1",
                                    "decision=allow&instagram_basic=1");
  g_autoptr (GHashTable) values = parse (location, '#');
  const char *token = g_hash_table_lookup (values, "access_token");
  g_autoptr (Answer) accounts = fixture_send (fixture, "GET", "/v26.0/me/accounts", token, NULL);
  g_autoptr (Answer) declined = fixture_send (fixture, "GET",
                                              "/v26.0/me/permissions?status=declined", token, NULL);
  g_autofree char *session = NULL;
  g_autofree char *again_path = make_path (REDIRECT, "&response_type=token&auth_type=rerequest"
                                           "&scope=" ALL_SCOPES);
  g_autoptr (Answer) consent = walk_to_consent (fixture, path, "a@b.c", ALL_PAGES, &session);
  g_autofree char *again_session = NULL;
  g_autoptr (Answer) again = walk_to_consent (fixture, again_path, "a@b.c", ALL_PAGES,
                                              &again_session);

  g_assert_cmpstr (g_hash_table_lookup (values, "granted_scopes"), ==,
                   "pages_show_list,instagram_basic");
  g_assert_cmpstr (g_hash_table_lookup (values, "denied_scopes"), ==,
                   "pages_manage_metadata,business_management,"
                   "instagram_creator_marketplace_discovery,"
                   "facebook_creator_marketplace_discovery");
  g_assert_cmpuint (answer_count (accounts, "$.data[*]"), ==, 1);
  g_assert_cmpstr (answer_get_text (accounts, "$.data[0].name"), ==, "Fjordware");
  g_assert_cmpuint (answer_count (declined, "$.data[*]"), ==, 4);
  /* What was refused is not asked again, unless it is asked for again. */
  g_assert_null (strstr (consent->body, "id=\"facebook_creator_marketplace_discovery\""));
  g_assert_nonnull (strstr (again->body, "id=\"facebook_creator_marketplace_discovery\""));
}

/* The third Page works once the permissions were given again. */
static void
test_rerequest (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&auth_type=rerequest&scope="
                                     ALL_SCOPES);
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=allow&" ALL_TICKS);
  g_autoptr (GHashTable) values = parse (location, '#');
  g_autoptr (Answer) accounts = fixture_send (fixture, "GET", "/v26.0/me/accounts",
                                              g_hash_table_lookup (values, "access_token"), NULL);
  g_autoptr (Answer) found = fixture_send (fixture, "GET", "/v26.0/creator_marketplace/creators",
                                           answer_get_text (accounts, "$.data[2].access_token"),
                                           NULL);

  g_assert_cmpstr (answer_get_text (accounts, "$.data[2].name"), ==, "Lumen Kettle Co.");
  g_assert_cmpuint (found->status, ==, 200);
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&scope=" ALL_SCOPES);
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=decline");
  g_autofree char *local_path = make_path ("http://127.0.0.1:9/back?x=1", "&scope=");
  g_autofree char *local = walk (fixture, local_path, "a@b.c", "", "");

  g_assert_cmpstr (location, ==, REDIRECT "?error=access_denied&error_code=200"
                                 "&error_description=Permissions+error&error_reason=user_denied"
                                 "&state=st%26te#_=_");
  g_assert_true (g_str_has_prefix (local, "http://127.0.0.1:9/back?x=1&error=access_denied"));
}

static void
test_code (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = make_path ("http://localhost:9/back", "&response_type=code");
  g_autofree char *usual_path = make_path ("http://localhost:9/back", "");
  g_autofree char *both_path = make_path (REDIRECT, "&response_type=code%20token");
  g_autofree char *location = walk (fixture, path, "a@b.c", "", "decision=allow");
  g_autofree char *usual = walk (fixture, usual_path, "a@b.c", "", "decision=allow");
  g_autofree char *both = walk (fixture, both_path, "a@b.c", "", "decision=allow");

  g_assert_true (g_str_has_prefix (location, "http://localhost:9/back?code="));
  g_assert_true (g_str_has_suffix (location, "&state=st%26te#_=_"));
  g_assert_true (g_str_has_prefix (usual, "http://localhost:9/back?code="));
  g_assert_nonnull (strstr (both, "#access_token="));
  g_assert_nonnull (strstr (both, "&code="));
}

static void
test_config_id (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token,granted_scopes&config_id=77");
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=allow");
  g_autoptr (GHashTable) values = parse (location, '#');

  g_assert_cmpstr (g_hash_table_lookup (values, "granted_scopes"), ==, ALL_SCOPES);
  g_assert_cmpstr (g_hash_table_lookup (values, "denied_scopes"), ==, "");
}

/* None of these may ever lead to a redirect. */
static void
test_error_pages (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char *redirects[] = {
    REDIRECT "?x=1", REDIRECT "#x",
    "https://www.facebook.com/connect/login_success.html.evil.example/",
    "https://evil.example/connect/login_success.html", "http://www.facebook.com/connect/",
    "http://127.0.0.1.evil.example/", "http://user@127.0.0.1/", "http://127.0.0.1@evil.example/",
    "https://127.0.0.1/", "http://127.0.0.1/#x", "javascript:alert(1)", "file:///etc/passwd", "",
    "http://127.0.0.1/\r\nX: y", "//127.0.0.1/", NULL
  };
  g_autoptr (Answer) no_client = fixture_send (fixture, "GET",
                                               "/dialog/oauth?redirect_uri=" REDIRECT, NULL, NULL);
  g_autofree char *scope_path = make_path (REDIRECT, "&scope=pages_show_list,ads_%3Cb%3Eread");
  g_autoptr (Answer) bad_scope = fixture_send (fixture, "GET", scope_path, NULL, NULL);
  g_autofree char *type_path = make_path (REDIRECT, "&response_type=id_token");
  g_autoptr (Answer) bad_type = fixture_send (fixture, "GET", type_path, NULL, NULL);
  g_autoptr (Answer) ended = fixture_send (fixture, "GET", "/dialog/oauth/pages?session=x", NULL,
                                           NULL);

  for (guint i = 0; redirects[i] != NULL; i++)
    {
      g_autofree char *path = make_path (redirects[i], "&response_type=token");
      g_autoptr (Answer) answer = fixture_send (fixture, "GET", path, NULL, NULL);

      g_test_message ("%s", redirects[i]);
      g_assert_cmpuint (answer->status, ==, 400);
      g_assert_null (get_location (answer));
      g_assert_nonnull (strstr (answer->body, "URL blocked"));
    }
  g_assert_cmpuint (no_client->status, ==, 400);
  g_assert_nonnull (strstr (no_client->body, "Invalid App ID"));
  g_assert_cmpuint (bad_scope->status, ==, 400);
  g_assert_nonnull (strstr (bad_scope->body, "Invalid Scopes: ads_&lt;b&gt;read."));
  g_assert_cmpuint (bad_type->status, ==, 400);
  g_assert_cmpuint (ended->status, ==, 400);
}

static void
test_sign_in_errors (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token");
  g_autoptr (Answer) start = fixture_send (fixture, "GET", path, NULL, NULL);
  g_autofree char *session = find_session (start);
  g_autofree char *pages_path = g_strconcat ("/dialog/oauth/pages?session=", session, NULL);
  g_autoptr (Answer) too_early = fixture_send (fixture, "GET", pages_path, NULL, NULL);
  g_autoptr (Answer) jump = post (fixture, "consent", session, "decision=allow");
  g_autoptr (Answer) no_password = post (fixture, "sign-in", session, "email=%22%3Ca%FF&pass=");
  g_autoptr (Answer) nothing = post (fixture, "sign-in", session, "");

  g_assert_nonnull (strstr (too_early->body, "Account sign-in"));
  g_assert_cmpuint (jump->status, ==, 400);
  g_assert_cmpuint (no_password->status, ==, 200);
  g_assert_nonnull (strstr (no_password->body, "role=\"alert\""));
  g_assert_nonnull (strstr (no_password->body, "value=\"&quot;&lt;a\xEF\xBF\xBD\""));
  g_assert_nonnull (strstr (nothing->body, "role=\"alert\""));
}

static void
test_special_addresses (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&scope=" ALL_SCOPES);
  g_autoptr (Answer) start = fixture_send (fixture, "GET", path, NULL, NULL);
  g_autofree char *session = find_session (start);
  g_autoptr (Answer) unsupported = post (fixture, "sign-in", session,
                                         "email=Unsupported%40x.org&pass=x");
  g_autoptr (Answer) page = fixture_send (fixture, "GET", get_location (unsupported), NULL, NULL);
  g_autofree char *location = walk (fixture, path, "nopages@x.org", ALL_PAGES,
                                    "decision=allow&" ALL_TICKS);
  g_autoptr (GHashTable) values = parse (location, '#');
  g_autoptr (Answer) accounts = fixture_send (fixture, "GET", "/v26.0/me/accounts",
                                              g_hash_table_lookup (values, "access_token"), NULL);
  g_autofree char *decline_session = NULL;
  g_autoptr (Answer) consent = walk_to_consent (fixture, path, "decline@x.org", ALL_PAGES,
                                                &decline_session);

  g_assert_nonnull (strstr (page->body, "embedded browser is disabled"));
  g_assert_cmpstr (accounts->body, ==, "{\"data\":[]}");
  g_assert_nonnull (strstr (consent->body, "name=\"instagram_basic\" value=\"1\" checked>"));
  g_assert_nonnull (strstr (consent->body,
                            "name=\"facebook_creator_marketplace_discovery\" value=\"1\">"));
}

static void
test_pages_of_the_dialog (Fixture       *fixture,
                          gconstpointer  data)
{
  static const char *parts[] = {
    "lang=\"en\"", "name=\"viewport\"", "id=\"email\"", "id=\"pass\"", "id=\"login\"",
    "for=\"email\"", "for=\"pass\"", "to continue to Scout", "any address, any password", NULL
  };
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&scope=" ALL_SCOPES);
  g_autoptr (Answer) start = fixture_send (fixture, "GET", path, NULL, NULL);
  g_autofree char *session = NULL;
  g_autoptr (Answer) consent = walk_to_consent (fixture, path, "a@b.c", ALL_PAGES, &session);
  const char *policy = soup_message_headers_get_one (start->headers, "Content-Security-Policy");

  for (guint i = 0; parts[i] != NULL; i++)
    g_assert_nonnull (strstr (start->body, parts[i]));
  g_assert_nonnull (strstr (policy, "default-src 'none'"));
  g_assert_nonnull (strstr (policy, "form-action 'self' https://www.facebook.com;"));
  g_assert_null (strstr (start->body, "src="));
  g_assert_null (strstr (start->body, "<script"));
  g_assert_nonnull (strstr (consent->body, "For Alder &amp; Oat and 2 other Pages"));
  g_assert_nonnull (strstr (consent->body, "id=\"decline\""));
  g_assert_nonnull (strstr (consent->body, "id=\"allow\""));
  g_assert_nonnull (strstr (consent->body, "<code>pages_manage_metadata</code>"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-dialog/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("token", test_token);
  ADD ("declined", test_declined);
  ADD ("rerequest", test_rerequest);
  ADD ("cancel", test_cancel);
  ADD ("code", test_code);
  ADD ("config-id", test_config_id);
  ADD ("error-pages", test_error_pages);
  ADD ("sign-in-errors", test_sign_in_errors);
  ADD ("special-addresses", test_special_addresses);
  ADD ("pages", test_pages_of_the_dialog);
#undef ADD

  return g_test_run ();
}
