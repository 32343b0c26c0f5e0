/* test-account-service.c: tests of ScoutAccountService and ScoutAccount.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-account-service.h"

#include "scout-permission.h"
#include "scout-sandbox.h"
#include "scout-soup-transport.h"
#include "table-transport.h"

#include <string.h>

#define USER "{\"id\":\"1000001\",\"name\":\"Robin\"}"
#define NO_LIST "{\"data\":[]}"
#define BATCH(rows, after) "{\"data\":[" rows "],\"paging\":{\"cursors\":{\"before\":\"B\"," \
  "\"after\":\"" after "\"},\"next\":\"https:\\/\\/graph.facebook.com\\/x?access_token=y\"}}"
#define LAST_BATCH(rows) "{\"data\":[" rows "],\"paging\":{\"cursors\":{\"before\":\"B\"," \
  "\"after\":\"A\"}}}"

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static ScoutAccount *
load (ScoutGraphTransport  *transport,
      const char           *secret,
      GCancellable         *cancellable,
      GError              **error)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutGraphClient) client = scout_graph_client_new (transport, clock);
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr (ScoutAccountService) service = scout_account_service_new (client, catalog);
  g_autoptr (ScoutToken) token = scout_token_new (secret);
  g_autoptr (GAsyncResult) result = NULL;

  scout_account_service_load_async (service, token, NULL, cancellable, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return scout_account_service_load_finish (service, result, error);
}

static void
assert_access (const ScoutAccount *account,
               guint               page,
               ScoutNetwork        network,
               ScoutAccess         access)
{
  g_assert_cmpint (scout_account_get_access (account, account->pages->pdata[page], network), ==,
                   access);
}

static ScoutAccount *
load_table (const TableRow  *rows,
            gsize            n_rows,
            GError         **error)
{
  g_autoptr (TableTransport) transport = table_transport_new (rows, n_rows);

  return load (SCOUT_GRAPH_TRANSPORT (transport), "synthetic", NULL, error);
}

static const ScoutBrandPageFields *
get_fields (const ScoutAccount *account,
            guint               index)
{
  g_assert_cmpuint (index, <, account->pages->len);

  return scout_brand_page_get_fields (g_ptr_array_index (account->pages, index));
}

static void
assert_requests (ScoutSandbox *sandbox)
{
  g_autoptr (GPtrArray) requests = scout_sandbox_dup_requests (sandbox);
  gboolean has_accounts = FALSE;

  g_assert_cmpuint (requests->len, ==, 3);
  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);
      g_autofree char *query = g_uri_unescape_string (request->query, NULL);

      g_assert_true (request->has_authorization);
      g_assert_null (strstr (request->query, "access_token="));
      if (g_str_has_suffix (request->path, "/me/accounts"))
        {
          has_accounts = TRUE;
          g_assert_cmpstr (query, ==,
                           "fields=id,name,category,tasks,access_token,followers_count,"
                           "picture{url},instagram_business_account{id,username}&limit=100");
        }
    }
  g_assert_true (has_accounts);
}

static void
test_sandbox (void)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutSoupTransport) transport = NULL;
  g_autoptr (ScoutAccount) account = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  transport = scout_soup_transport_new (scout_sandbox_get_graph_url (sandbox), clock);
  account = load (SCOUT_GRAPH_TRANSPORT (transport), scout_sandbox_get_user_token (sandbox), NULL,
                  &error);
  g_assert_no_error (error);

  g_assert_nonnull (account->user_id);
  g_assert_nonnull (account->user_name);
  g_assert_cmpuint (g_strv_length (account->declined), ==, 0);
  g_assert_cmpuint (account->pages->len, ==, scout_sandbox_get_n_pages (sandbox));

  for (guint i = 0; i < account->pages->len; i++)
    {
      const ScoutSandboxPage *expected = scout_sandbox_get_page (sandbox, i);
      const ScoutBrandPageFields *fields = get_fields (account, i);
      g_autoptr (ScoutToken) token = scout_token_new (expected->access_token);

      g_assert_cmpstr (fields->id, ==, expected->id);
      g_assert_cmpstr (fields->name, ==, expected->name);
      g_assert_cmpstr (fields->instagram_user_id, ==, expected->instagram_user_id);
      g_assert_true (scout_token_equal (fields->token, token));
      g_assert_cmpint (fields->followers, >, 1000);
      assert_access (account, i, SCOUT_NETWORK_FACEBOOK, SCOUT_ACCESS_READY);
      assert_access (account, i, SCOUT_NETWORK_INSTAGRAM,
                     expected->instagram_user_id != NULL ? SCOUT_ACCESS_READY
                                                         : SCOUT_ACCESS_NO_INSTAGRAM);
    }
  assert_requests (sandbox);
  g_assert_cmpuint (account->n_calls, ==, 3);
}

/* All of them count against whoever is known. */
static void
test_scopes (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200, "{\"data\":[]}" },
    { "/me/accounts", "b", 200, "{\"data\":[{\"id\":\"2\",\"name\":\"Two\"}]}" },
    { "/me/accounts", NULL, 200, "{\"data\":[{\"id\":\"1\",\"name\":\"One\"}],"
      "\"paging\":{\"cursors\":{\"after\":\"b\"},\"next\":\"https:\\/\\/x\"}}" },
  };
  static const char * const scopes[] = { "user:1", "app:1", NULL };
  g_autoptr (TableTransport) transport = table_transport_new (rows, G_N_ELEMENTS (rows));
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutGraphThrottle) throttle = scout_graph_throttle_new (clock, NULL);
  g_autoptr (ScoutGraphClient) client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport),
                                                                clock);
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr (ScoutAccountService) service = scout_account_service_new (client, catalog);
  g_autoptr (ScoutToken) token = scout_token_new ("synthetic");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (ScoutAccount) account = NULL;
  g_autoptr (GError) error = NULL;

  scout_graph_client_set_throttle (client, throttle);
  scout_account_service_load_async (service, token, scopes, NULL, result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  account = scout_account_service_load_finish (service, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (account->pages->len, ==, 2);
  g_assert_cmpuint (account->n_calls, ==, 4);
  for (gsize i = 0; scopes[i] != NULL; i++)
    {
      ScoutGraphAllowance allowance;

      scout_graph_throttle_get_allowance (throttle, scopes[i], &allowance);
      g_assert_cmpuint (allowance.used, ==, 4);
    }
}

static void
test_permissions (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200,
      "{\"data\":[{\"permission\":\"pages_show_list\",\"status\":\"granted\"},"
      "{\"permission\":\"facebook_creator_marketplace_discovery\",\"status\":\"granted\"},"
      "{\"permission\":\"instagram_basic\",\"status\":\"declined\"},"
      "{\"permission\":\"business_management\",\"status\":\"expired\"},"
      "{\"permission\":\"<b>odd<\\/b>\",\"status\":\"granted\"},"
      "{\"permission\":7,\"status\":\"granted\"},{\"status\":\"granted\"},"
      "{\"permission\":\"public_profile\"},null,\"x\",[1]]}" },
    { "/me/accounts", NULL, 200, "{\"data\":[{\"id\":\"1\",\"name\":\"One\","
      "\"access_token\":\"synthetic-page\","
      "\"instagram_business_account\":{\"id\":\"17841400000000001\"}}]}" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = load_table (rows, G_N_ELEMENTS (rows), &error);
  g_autofree char *granted = NULL;
  g_autofree char *declined = NULL;

  g_assert_no_error (error);
  granted = g_strjoinv (" ", account->granted);
  declined = g_strjoinv (" ", account->declined);
  g_assert_cmpstr (granted, ==, "pages_show_list facebook_creator_marketplace_discovery");
  g_assert_cmpstr (declined, ==, "instagram_basic business_management public_profile");
  assert_access (account, 0, SCOUT_NETWORK_FACEBOOK, SCOUT_ACCESS_READY);
  assert_access (account, 0, SCOUT_NETWORK_INSTAGRAM, SCOUT_ACCESS_PERMISSION_MISSING);
}

/* Granting more would not link an account to the Page. */
static void
test_unlinked (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200,
      "{\"data\":[{\"permission\":\"pages_show_list\",\"status\":\"granted\"},"
      "{\"permission\":\"instagram_basic\",\"status\":\"granted\"}]}" },
    { "/me/accounts", NULL, 200,
      "{\"data\":[{\"id\":\"1\",\"name\":\"One\",\"access_token\":\"EAAsecretpage1\"},"
      "{\"id\":\"2\",\"name\":\"Two\",\"access_token\":\"EAAsecretpage2\","
      "\"instagram_business_account\":{\"id\":\"17841400000000001\"}}]}" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = load_table (rows, G_N_ELEMENTS (rows), &error);

  g_assert_no_error (error);
  assert_access (account, 1, SCOUT_NETWORK_INSTAGRAM, SCOUT_ACCESS_PERMISSION_MISSING);
  assert_access (account, 0, SCOUT_NETWORK_FACEBOOK, SCOUT_ACCESS_PERMISSION_MISSING);
  assert_access (account, 0, SCOUT_NETWORK_INSTAGRAM, SCOUT_ACCESS_NO_INSTAGRAM);
}

/* The dialog and the list of what is missing have the same order, always. */
static void
test_names (void)
{
  static const struct
  {
    ScoutLoginReach reach;
    const char *names;
  } cases[] = {
    { SCOUT_LOGIN_REACH_BOTH, "pages_show_list,facebook_creator_marketplace_discovery,"
                              "instagram_creator_marketplace_discovery,business_management,"
                              "instagram_basic,pages_manage_metadata" },
    { SCOUT_LOGIN_REACH_FACEBOOK, "pages_show_list,facebook_creator_marketplace_discovery" },
    { SCOUT_LOGIN_REACH_INSTAGRAM, "pages_show_list,instagram_creator_marketplace_discovery,"
                                   "business_management,instagram_basic,pages_manage_metadata" },
  };
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint networks = scout_login_reach_get_networks (cases[i].reach);
      g_auto (GStrv) list = scout_permission_dup_names (catalog, networks);
      g_autofree char *names = g_strjoinv (",", list);

      g_assert_cmpstr (names, ==, cases[i].names);
    }
  g_assert_cmpstr (scout_permission_get_discovery (catalog, SCOUT_NETWORK_FACEBOOK), ==,
                   "facebook_creator_marketplace_discovery");
  g_assert_cmpstr (scout_permission_get_discovery (catalog, SCOUT_NETWORK_INSTAGRAM), ==,
                   "instagram_creator_marketplace_discovery");
}

/* Without a token of its own a Page can do nothing, whatever was granted. */
static void
test_page_without_token (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200,
      "{\"data\":[{\"permission\":\"pages_show_list\",\"status\":\"granted\"},"
      "{\"permission\":\"facebook_creator_marketplace_discovery\",\"status\":\"granted\"}]}" },
    { "/me/accounts", NULL, 200,
      "{\"data\":[{\"id\":\"1\",\"access_token\":\"synthetic-page\"},{\"id\":\"2\"},"
      "{\"id\":\"3\",\"access_token\":\"\"}]}" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = load_table (rows, G_N_ELEMENTS (rows), &error);

  g_assert_no_error (error);
  assert_access (account, 0, SCOUT_NETWORK_FACEBOOK, SCOUT_ACCESS_READY);
  for (guint i = 1; i < 3; i++)
    {
      assert_access (account, i, SCOUT_NETWORK_FACEBOOK, SCOUT_ACCESS_NO_TOKEN);
      assert_access (account, i, SCOUT_NETWORK_INSTAGRAM, SCOUT_ACCESS_NO_TOKEN);
    }
}

/* Everything that may be missing is missing, or has a type that it should not have. */
static void
test_odd_pages (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, "{\"id\":1000001,\"name\":{}}" },
    { "/me/permissions", NULL, 200, NO_LIST },
    { "/me/accounts", NULL, 200,
      "{\"data\":[{\"id\":\"1\"},{\"name\":\"no id\"},null,[],\"x\",{\"id\":\"\"},"
      "{\"id\":2,\"name\":7,\"category\":[],\"tasks\":\"MANAGE\",\"access_token\":{},"
      "\"followers_count\":\"many\","
      "\"picture\":\"x\",\"instagram_business_account\":\"178\"},"
      "{\"id\":\"3\",\"name\":\"Caf\\u00e9 \\u0026 <b>Co\",\"category\":\"Shop\","
      "\"tasks\":[1,\"ADVERTISE\",\"MANAGE\"],\"access_token\":\"a\\nb\","
      "\"picture\":{\"data\":{\"url\":\"https:\\/\\/x.example\\/p.jpg\"}},"
      "\"connected_instagram_account\":{\"id\":\"17841400000000002\",\"username\":\"u\"}},"
      "{\"id\":\"4\",\"followers_count\":48310,"
      "\"picture\":{\"url\":\"https:\\/\\/x.example\\/q.jpg\"},"
      "\"access_token\":\"synthetic-page\",\"access_token\":\"other\","
      "\"instagram_business_account\":{\"id\":\"17841400000000003\",\"username\":\"alder\","
      "\"followers_count\":5}}]}" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = load_table (rows, G_N_ELEMENTS (rows), &error);
  g_autoptr (ScoutToken) token = scout_token_new ("synthetic-page");

  g_assert_no_error (error);
  g_assert_cmpstr (account->user_id, ==, "1000001");
  g_assert_cmpstr (account->user_name, ==, NULL);
  g_assert_cmpuint (account->pages->len, ==, 4);

  g_assert_cmpstr (get_fields (account, 0)->name, ==, "1");
  g_assert_cmpint (get_fields (account, 0)->followers, ==, -1);
  g_assert_null (get_fields (account, 0)->token);

  g_assert_cmpstr (get_fields (account, 1)->id, ==, "2");
  g_assert_false (get_fields (account, 1)->can_manage);
  g_assert_null (get_fields (account, 1)->token);
  g_assert_null (get_fields (account, 1)->instagram_user_id);
  g_assert_cmpint (get_fields (account, 1)->followers, ==, -1);

  g_assert_cmpstr (get_fields (account, 2)->name, ==, "Café & <b>Co");
  g_assert_cmpstr (get_fields (account, 2)->category, ==, "Shop");
  g_assert_true (get_fields (account, 2)->can_manage);
  g_assert_null (get_fields (account, 2)->token);
  g_assert_cmpstr (get_fields (account, 2)->picture_url, ==, "https://x.example/p.jpg");
  g_assert_null (get_fields (account, 2)->instagram_user_id);
  g_assert_null (get_fields (account, 2)->instagram_username);

  g_assert_cmpstr (get_fields (account, 3)->picture_url, ==, "https://x.example/q.jpg");
  g_assert_cmpstr (get_fields (account, 3)->instagram_user_id, ==, "17841400000000003");
  g_assert_cmpstr (get_fields (account, 3)->instagram_username, ==, "alder");
  g_assert_cmpint (get_fields (account, 3)->followers, ==, 48310);
  g_assert_true (scout_token_equal (get_fields (account, 3)->token, token));
}

static void
test_paging (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200, NO_LIST },
    { "/me/accounts", NULL, 200, BATCH ("{\"id\":\"1\"},{\"id\":\"2\"}", "C1") },
    { "/me/accounts", "C1", 200, BATCH ("", "C2") },
    { "/me/accounts", "C2", 200, LAST_BATCH ("{\"id\":\"2\"},{\"id\":\"3\"}") },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = load_table (rows, G_N_ELEMENTS (rows), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (account->pages->len, ==, 3);
  g_assert_cmpstr (get_fields (account, 0)->id, ==, "1");
  g_assert_cmpstr (get_fields (account, 1)->id, ==, "2");
  g_assert_cmpstr (get_fields (account, 2)->id, ==, "3");
}

/* A list that never ends is left after twenty calls. */
static void
test_endless (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200, NO_LIST },
    { "/me/accounts", NULL, 200, BATCH ("{\"id\":\"1\"}", "C") },
    { "/me/accounts", "*", 200, BATCH ("{\"id\":\"1\"}", "C") },
  };
  g_autoptr (TableTransport) transport = table_transport_new (rows, G_N_ELEMENTS (rows));
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = NULL;

  account = load (SCOUT_GRAPH_TRANSPORT (transport), "synthetic", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (account->pages->len, ==, 1);
  g_assert_cmpuint (table_transport_get_n_sent (transport), ==, 22);
}

static void
test_thousand (void)
{
  g_autoptr (GString) body = g_string_new ("{\"data\":[");
  g_autoptr (ScoutAccount) account = NULL;
  g_autoptr (GError) error = NULL;
  TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200, NO_LIST },
    { "/me/accounts", NULL, 200, NULL },
  };

  for (guint i = 0; i < 1200; i++)
    g_string_append_printf (body, "%s{\"id\":\"%u\"}", i > 0 ? "," : "", i);
  g_string_append (body, "],\"paging\":{\"cursors\":{\"after\":\"C\"},\"next\":\"x\"}}");
  rows[2].body = body->str;

  account = load_table (rows, G_N_ELEMENTS (rows), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (account->pages->len, ==, 1000);
}

/* No Page was ticked: an answer, not an error. */
static void
test_no_pages (void)
{
  static const TableRow rows[] = {
    { "/me", NULL, 200, USER },
    { "/me/permissions", NULL, 200, NO_LIST },
    { "/me/accounts", NULL, 200, NO_LIST },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = load_table (rows, G_N_ELEMENTS (rows), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (account->pages->len, ==, 0);
  g_assert_cmpuint (g_strv_length (account->granted), ==, 0);
}

typedef struct
{
  const char *name;
  TableRow rows[3];
  ScoutGraphError code;
} Failure;

#define EXPIRED "{\"error\":{\"message\":\"Session has expired\",\"type\":\"OAuthException\"," \
  "\"code\":190,\"error_subcode\":463,\"fbtrace_id\":\"Axxxxxxxxxx\"}}"

static const Failure failures[] = {
  { "token-expired", { { "/me", NULL, 400, EXPIRED },
                       { "/me/permissions", NULL, 400, EXPIRED },
                       { "/me/accounts", NULL, 400, EXPIRED } },
    SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { "accounts-only", { { "/me", NULL, 200, USER },
                       { "/me/permissions", NULL, 200, NO_LIST },
                       { "/me/accounts", NULL, 400, EXPIRED } },
    SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { "user-without-id", { { "/me", NULL, 200, "{\"name\":\"Robin\"}" },
                         { "/me/permissions", NULL, 200, NO_LIST },
                         { "/me/accounts", NULL, 200, NO_LIST } },
    SCOUT_GRAPH_ERROR_PROTOCOL },
  { "permissions-without-list", { { "/me", NULL, 200, USER },
                                  { "/me/permissions", NULL, 200, "{}" },
                                  { "/me/accounts", NULL, 200, NO_LIST } },
    SCOUT_GRAPH_ERROR_PROTOCOL },
  { "accounts-of-another-type", { { "/me", NULL, 200, USER },
                                  { "/me/permissions", NULL, 200, NO_LIST },
                                  { "/me/accounts", NULL, 200, "{\"data\":{\"id\":\"1\"}}" } },
    SCOUT_GRAPH_ERROR_PROTOCOL },
  { "accounts-not-json", { { "/me", NULL, 200, USER },
                           { "/me/permissions", NULL, 200, NO_LIST },
                           { "/me/accounts", NULL, 200, "<html>" } },
    SCOUT_GRAPH_ERROR_PROTOCOL },
};

static void
test_failure (gconstpointer data)
{
  const Failure *failure = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccount) account = NULL;

  account = load_table (failure->rows, G_N_ELEMENTS (failure->rows), &error);
  g_assert_error (error, SCOUT_GRAPH_ERROR, (int) failure->code);
  g_assert_null (account);
}

static gboolean
cancel_cb (gpointer user_data)
{
  g_cancellable_cancel (user_data);

  return G_SOURCE_REMOVE;
}

static void
test_cancel (void)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  const ScoutSandboxFault stall = { .kind = SCOUT_SANDBOX_FAULT_STALL, .path = "/me/accounts" };
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutSoupTransport) transport = NULL;
  g_autoptr (GCancellable) before = g_cancellable_new ();
  g_autoptr (GCancellable) during = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  transport = scout_soup_transport_new (scout_sandbox_get_graph_url (sandbox), clock);

  g_cancellable_cancel (before);
  g_assert_null (load (SCOUT_GRAPH_TRANSPORT (transport), "synthetic", before, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);

  scout_sandbox_add_fault (sandbox, &stall);
  g_timeout_add (100, cancel_cb, during);
  g_assert_null (load (SCOUT_GRAPH_TRANSPORT (transport), scout_sandbox_get_user_token (sandbox),
                       during, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/account-service/sandbox", test_sandbox);
  g_test_add_func ("/account-service/scopes", test_scopes);
  g_test_add_func ("/account-service/permissions", test_permissions);
  g_test_add_func ("/account-service/unlinked", test_unlinked);
  g_test_add_func ("/account-service/names", test_names);
  g_test_add_func ("/account-service/page-without-token", test_page_without_token);
  g_test_add_func ("/account-service/odd-pages", test_odd_pages);
  g_test_add_func ("/account-service/paging", test_paging);
  g_test_add_func ("/account-service/endless", test_endless);
  g_test_add_func ("/account-service/thousand", test_thousand);
  g_test_add_func ("/account-service/no-pages", test_no_pages);
  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *path = g_strconcat ("/account-service/failure/", failures[i].name, NULL);

      g_test_add_data_func (path, &failures[i], test_failure);
    }
  g_test_add_func ("/account-service/cancel", test_cancel);

  return g_test_run ();
}
