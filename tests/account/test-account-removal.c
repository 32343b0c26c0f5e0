/* test-account-removal.c: taking back what Facebook lets Scout do.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-account-service.h"

#include "scout-sandbox.h"
#include "scout-soup-transport.h"
#include "table-transport.h"

#include <string.h>

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static gboolean
remove_access (ScoutGraphTransport  *transport,
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

  scout_account_service_remove_access_async (service, token, NULL, cancellable, result_cb,
                                             &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return scout_account_service_remove_access_finish (service, result, error);
}

/* One call, with the token in its header; afterwards the token opens nothing any more. */
static void
test_sandbox (void)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutSoupTransport) transport = NULL;
  g_autoptr (GPtrArray) requests = NULL;
  const ScoutSandboxRequest *request = NULL;
  const char *secret = scout_sandbox_get_user_token (sandbox);
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  transport = scout_soup_transport_new (scout_sandbox_get_graph_url (sandbox), clock);
  g_assert_true (remove_access (SCOUT_GRAPH_TRANSPORT (transport), secret, NULL, &error));
  g_assert_no_error (error);

  requests = scout_sandbox_dup_requests (sandbox);
  g_assert_cmpuint (requests->len, ==, 1);
  request = g_ptr_array_index (requests, 0);
  g_assert_cmpstr (request->method, ==, "DELETE");
  g_assert_true (g_str_has_suffix (request->path, "/me/permissions"));
  g_assert_cmpstr (request->query, ==, "");
  g_assert_true (request->has_authorization);

  g_assert_false (remove_access (SCOUT_GRAPH_TRANSPORT (transport), secret, NULL, &error));
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_REVOKED);
}

/* What cannot be repeated safely is not repeated. */
static void
test_offline (void)
{
  static const TableRow rows[] = { { "/me/permissions", NULL, 0, NULL } };
  g_autoptr (TableTransport) transport = table_transport_new (rows, G_N_ELEMENTS (rows));
  g_autoptr (GError) error = NULL;

  g_assert_false (remove_access (SCOUT_GRAPH_TRANSPORT (transport), "synthetic", NULL, &error));
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_cmpuint (table_transport_get_n_sent (transport), ==, 1);
}

static void
test_cancel (void)
{
  static const TableRow rows[] = { { "/me/permissions", NULL, 200, "true" } };
  g_autoptr (TableTransport) transport = table_transport_new (rows, G_N_ELEMENTS (rows));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (remove_access (SCOUT_GRAPH_TRANSPORT (transport), "synthetic", cancellable,
                                 &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* -1 stands for success. */
typedef struct
{
  const char *name;
  TableRow row;
  int code;
} Answer;

#define PATH "/me/permissions"
#define FAULT(code, subcode) "{\"error\":{\"message\":\"x\",\"type\":\"OAuthException\",\"code\":" \
  code ",\"error_subcode\":" subcode ",\"fbtrace_id\":\"Axxxxxxxxxx\"}}"

static const Answer answers[] = {
  { "true-alone", { PATH, NULL, 200, "true" }, -1 },
  { "success", { PATH, NULL, 200, "{\"success\":true}" }, -1 },
  { "success-and-more", { PATH, NULL, 200, "{\"a\":[1],\"success\":true}" }, -1 },
  { "false-alone", { PATH, NULL, 200, "false" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { "no-success", { PATH, NULL, 200, "{\"success\":false}" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { "nothing-said", { PATH, NULL, 200, "{}" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { "another-type", { PATH, NULL, 200, "{\"success\":\"yes\"}" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { "not-json", { PATH, NULL, 200, "<html>" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { "expired", { PATH, NULL, 400, FAULT ("190", "463") }, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { "gone-before", { PATH, NULL, 400, FAULT ("190", "458") }, SCOUT_GRAPH_ERROR_AUTH_REVOKED },
};

static void
test_answer (gconstpointer data)
{
  const Answer *answer = data;
  g_autoptr (TableTransport) transport = table_transport_new (&answer->row, 1);
  g_autoptr (GError) error = NULL;
  gboolean is_removed;

  is_removed = remove_access (SCOUT_GRAPH_TRANSPORT (transport), "synthetic", NULL, &error);
  g_assert_cmpint (is_removed, ==, answer->code < 0);
  if (answer->code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, SCOUT_GRAPH_ERROR, answer->code);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/account-removal/sandbox", test_sandbox);
  g_test_add_func ("/account-removal/offline", test_offline);
  g_test_add_func ("/account-removal/cancel", test_cancel);
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *path = g_strconcat ("/account-removal/answer/", answers[i].name, NULL);

      g_test_add_data_func (path, &answers[i], test_answer);
    }

  return g_test_run ();
}
