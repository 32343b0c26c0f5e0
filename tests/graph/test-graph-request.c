/* test-graph-request.c: requests become addresses.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Exact addresses, because a misspelt or misplaced parameter is silently ignored by Meta. */

#include "config.h"

#include "scout-graph-request.h"

#include <string.h>

static const struct
{
  const char *path;
  const char *value;  /* NULL for no parameter */
  const char *expected;
} vectors[] = {
  { "/me", NULL, "https://graph.facebook.com/v26.0/me" },
  { "/me/accounts", "", "https://graph.facebook.com/v26.0/me/accounts?q=" },
  { "/me", "coffee", "https://graph.facebook.com/v26.0/me?q=coffee" },
  { "/me", "a b+c", "https://graph.facebook.com/v26.0/me?q=a%20b%2Bc" },
  { "/me", "a&b=c;d#e?f/g", "https://graph.facebook.com/v26.0/me?q=a%26b%3Dc%3Bd%23e%3Ff%2Fg" },
  { "/me", "100%", "https://graph.facebook.com/v26.0/me?q=100%25" },
  { "/me", "é☕😀", "https://graph.facebook.com/v26.0/me?q=%C3%A9%E2%98%95%F0%9F%98%80" },
  { "/me", "[\"US\",\"CA\"]", "https://graph.facebook.com/v26.0/me?q=%5B%22US%22%2C%22CA%22%5D" },
  { "/me", "insights.metrics(a,b){x}",
    "https://graph.facebook.com/v26.0/me?q=insights.metrics%28a%2Cb%29%7Bx%7D" },
  { "/me", "A-Z_a.z~0", "https://graph.facebook.com/v26.0/me?q=A-Z_a.z~0" },
  { "/me", "line\r\nHost: evil", "https://graph.facebook.com/v26.0/me?q=line%0D%0AHost%3A%20evil" },
  { "/me", "\xff", "https://graph.facebook.com/v26.0/me?q=%FF" },

  /* Ids in paths come over the network. */
  { "/1?access_token=x", NULL, "https://graph.facebook.com/v26.0/1%3Faccess_token%3Dx" },
  { "/1#x/y", NULL, "https://graph.facebook.com/v26.0/1%23x/y" },
  { "/@evil.example/", NULL, "https://graph.facebook.com/v26.0/%40evil.example/" },
};

static void
test_addresses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autoptr (ScoutGraphRequest) request = scout_graph_request_new (vectors[i].path);
      g_autofree char *uri = NULL;

      if (vectors[i].value != NULL)
        scout_graph_request_add (request, "q", vectors[i].value);
      uri = scout_graph_request_dup_uri (request, "https://graph.facebook.com", "v26.0");
      g_assert_cmpstr (uri, ==, vectors[i].expected);
      g_assert_true (g_uri_is_valid (uri, G_URI_FLAGS_ENCODED, NULL));
    }
}

static void
test_order_and_getters (void)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/creator_marketplace/creators");
  g_autoptr (ScoutGraphRequest) other = scout_graph_request_ref (request);
  g_autofree char *uri = NULL;

  g_assert_true (other == request);
  scout_graph_request_add (request, "query", "coffee");
  scout_graph_request_add_int (request, "limit", 50);
  scout_graph_request_add_int (request, "least", G_MININT64);
  scout_graph_request_add (request, "after", "MAZDZD");
  scout_graph_request_add (request, "query", "tea");

  uri = scout_graph_request_dup_uri (request, "http://127.0.0.1:8080", "v26.0");
  g_assert_cmpstr (uri, ==,
                   "http://127.0.0.1:8080/v26.0/creator_marketplace/creators?query=coffee&limit=50"
                   "&least=-9223372036854775808&after=MAZDZD&query=tea");
  g_assert_cmpstr (scout_graph_request_get (request, "limit"), ==, "50");
  g_assert_cmpstr (scout_graph_request_get (request, "query"), ==, "coffee");
  g_assert_null (scout_graph_request_get (request, "before"));
  g_assert_cmpstr (scout_graph_request_get_method (request), ==, "GET");
  g_assert_cmpstr (scout_graph_request_get_path (request), ==, "/creator_marketplace/creators");
}

static void
test_variant (void)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/creator_marketplace/creators");
  g_autoptr (ScoutGraphRequest) variant = NULL;
  g_autofree char *uri = NULL;

  scout_graph_request_add (request, "query", "coffee");
  scout_graph_request_add_int (request, "limit", 50);
  scout_graph_request_add (request, "after", "MAZDZD");

  variant = scout_graph_request_new_variant (request, "limit", "25");
  uri = scout_graph_request_dup_uri (variant, "http://127.0.0.1:8080", "v26.0");
  g_assert_cmpstr (uri, ==,
                   "http://127.0.0.1:8080/v26.0/creator_marketplace/creators?query=coffee&limit=25"
                   "&after=MAZDZD");
  g_assert_cmpstr (scout_graph_request_get (request, "limit"), ==, "50");
}

static void
test_delete (void)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new_delete ("/me/permissions");

  g_assert_cmpstr (scout_graph_request_get_method (request), ==, "DELETE");
}

static void
test_tokens_are_refused (void)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/me");

  g_test_expect_message ("scout-graph", G_LOG_LEVEL_CRITICAL, "*TOKEN_PARAMETER*");
  scout_graph_request_add (request, "access_token", "x");
  g_test_assert_expected_messages ();
  g_assert_null (scout_graph_request_get (request, "access_token"));
}

static void
test_curl (void)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/creator_marketplace/creators");
  g_autoptr (ScoutGraphRequest) removal = scout_graph_request_new_delete ("/me/permissions");
  g_autofree char *command = NULL;
  g_autofree char *other = NULL;

  scout_graph_request_add (request, "query", "it's tea");
  scout_graph_request_add (request, "views", "{\"min\":1}");
  command = scout_graph_request_dup_curl (request, "https://graph.facebook.com", "v26.0");
  g_assert_cmpstr (command, ==,
                   "curl --get 'https://graph.facebook.com/v26.0/creator_marketplace/creators' \\\n"
                   "  --header \"Authorization: Bearer $ACCESS_TOKEN\" \\\n"
                   "  --data-urlencode 'query=it'\\''s tea' \\\n"
                   "  --data-urlencode 'views={\"min\":1}'");

  other = scout_graph_request_dup_curl (removal, "http://127.0.0.1:8080", "v26.0");
  g_assert_cmpstr (other, ==,
                   "curl --get --request DELETE 'http://127.0.0.1:8080/v26.0/me/permissions' \\\n"
                   "  --header \"Authorization: Bearer $ACCESS_TOKEN\"");
}

/* Secrets that look like nothing in particular are known by the names of their parameters. */
static void
test_curl_hides_secrets (void)
{
  static const char *const names[] = { "client_secret", "appsecret_proof", "input_token", "code" };
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/oauth/access_token");
  g_autofree char *command = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    scout_graph_request_add (request, names[i], "canary0123456789");
  scout_graph_request_add (request, "q", "access_token=canary0123456789");
  command = scout_graph_request_dup_curl (request, "https://graph.facebook.com", "v26.0");
  g_assert_nonnull (strstr (command, "client_secret="));
  g_assert_null (strstr (command, "canary"));
}

/* Whatever a value holds: a shell hands exactly this to curl, and no secret is in it. */
static void
test_curl_in_a_shell (void)
{
  static const char *const values[] = {
    "", " ", "'", "\"$HOME\" `id` $(id) \\", "a\nb", "@/etc/passwd", "=&?#%", "--next", "caf\u00e9",
  };
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/1';id;'");
  g_autofree char *command = NULL;
  g_auto (GStrv) arguments = NULL;
  const char *value = NULL;
  int n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    scout_graph_request_add (request, "a b", values[i]);
  scout_graph_request_add (request, "q", "EAACANARYCANARYCANARYCANARYCANARY");
  g_assert_cmpuint (scout_graph_request_get_n_parameters (request), ==, G_N_ELEMENTS (values) + 1);
  g_assert_cmpstr (scout_graph_request_get_parameter (request, 2, &value), ==, "a b");
  g_assert_cmpstr (value, ==, "'");

  command = scout_graph_request_dup_curl (request, "https://graph.facebook.com", "v26.0");
  g_assert_null (strstr (command, "CANARY"));
  g_assert_true (g_shell_parse_argv (command, &n, &arguments, NULL));
  g_assert_cmpint (n, ==, 5 + 2 * (int) (G_N_ELEMENTS (values) + 1));
  g_assert_cmpstr (arguments[2], ==, "https://graph.facebook.com/v26.0/1%27%3Bid%3B%27");
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *expected = g_strconcat ("a%20b=", values[i], NULL);

      g_assert_cmpstr (arguments[5 + 2 * i], ==, "--data-urlencode");
      g_assert_cmpstr (arguments[6 + 2 * i], ==, expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/request/addresses", test_addresses);
  g_test_add_func ("/graph/request/order-and-getters", test_order_and_getters);
  g_test_add_func ("/graph/request/variant", test_variant);
  g_test_add_func ("/graph/request/delete", test_delete);
  g_test_add_func ("/graph/request/curl", test_curl);
  g_test_add_func ("/graph/request/curl-in-a-shell", test_curl_in_a_shell);
  g_test_add_func ("/graph/request/curl-hides-secrets", test_curl_hides_secrets);
  g_test_add_func ("/graph/request/tokens-are-refused", test_tokens_are_refused);

  return g_test_run ();
}
