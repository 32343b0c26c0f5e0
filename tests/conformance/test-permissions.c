/* test-permissions.c: each permission of the documents is asked for, and missed if not given.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * One sandbox per row: a permission that was taken back stays so. The documents have one error for
 * all of them, that of the app which lacks the discovery permission; of the others they only say
 * that they are required, so that the sandbox does what Graph's reference has for each.
 */

#include "config.h"

#include "conformance-rows.h"
#include "scout-login-flow.h"
#include "scout-permission-private.h"
#include "scout-sandbox.h"

#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

#define N_CREATORS 30
#define FACEBOOK "/v26.0/creator_marketplace/creators?limit=1"

typedef struct
{
  ScoutSandbox *sandbox;
  SoupSession *session;
} Fixture;

/* What came back. */
typedef struct
{
  guint status;
  JsonNode *json;
} Answer;

static void
answer_clear (Answer *answer)
{
  g_clear_pointer (&answer->json, json_node_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static void
fixture_init (Fixture *fixture)
{
  ScoutSandboxOptions options = { .n_creators = N_CREATORS };
  g_autoptr(GError) error = NULL;

  fixture->sandbox = scout_sandbox_new (&options);
  scout_sandbox_start (fixture->sandbox, &error);
  g_assert_no_error (error);
  fixture->session = soup_session_new_with_options ("proxy-resolver", NULL, "timeout", 30, NULL);
}

static void
fixture_clear (Fixture *fixture)
{
  g_assert_finalize_object (fixture->session);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (fixture->sandbox);
}

static Answer
send (Fixture    *fixture,
      const char *method,
      const char *path,
      const char *token)
{
  g_autofree char *bearer = g_strconcat ("Bearer ", token, NULL);
  g_autofree char *address = g_strconcat (scout_sandbox_get_graph_url (fixture->sandbox), path,
                                          NULL);
  g_autoptr(SoupMessage) message = soup_message_new (method, address);
  g_autoptr(GBytes) body = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  Answer answer = { 0, NULL };

  g_assert_nonnull (message);
  soup_message_headers_replace (soup_message_get_request_headers (message), "Authorization",
                                bearer);
  body = soup_session_send_and_read (fixture->session, message, NULL, &error);
  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));
  answer.status = soup_message_get_status (message);
  answer.json = json_from_string (text, &error);
  g_assert_no_error (error);

  return answer;
}

static Answer
send_as_page (Fixture    *fixture,
              const char *path)
{
  return send (fixture, "GET", path, scout_sandbox_get_page (fixture->sandbox, 0)->access_token);
}

static char *
dup_instagram_path (Fixture *fixture)
{
  return g_strdup_printf ("/v26.0/%s/creator_marketplace_creators?limit=1",
                          scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id);
}

/* S1's words for the missing permission are those of its table of errors. */
static void
assert_refused (const Answer *answer,
                gboolean      is_instagram)
{
  JsonObject *error = json_object_get_object_member (json_node_get_object (answer->json), "error");
  ConformanceRow *row = NULL;

  g_assert_cmpuint (answer->status, ==, 403);
  g_assert_cmpint (json_object_get_int_member (error, "code"), ==, 10);
  if (!is_instagram)
    return;

  row = conformance_find_row ("S1", "Discovery API: Error Codes", "10");
  g_assert_cmpstr (json_object_get_string_member (error, "error_user_msg"), ==,
                   json_object_get_string_member (row->facts, "message"));
  g_assert_cmpstr (json_object_get_string_member (error, "error_user_title"), ==,
                   json_object_get_string_member (row->facts, "title"));
}

/* The marketplace of one network answers, or is refused; the other one answers in any case. */
static void
check_marketplaces (Fixture *fixture,
                    gboolean has_facebook,
                    gboolean has_instagram)
{
  g_autofree char *path = dup_instagram_path (fixture);
  g_auto(Answer) facebook = send_as_page (fixture, FACEBOOK);
  g_auto(Answer) instagram = send_as_page (fixture, path);

  if (has_facebook)
    g_assert_cmpuint (facebook.status, ==, 200);
  else
    assert_refused (&facebook, FALSE);
  if (has_instagram)
    g_assert_cmpuint (instagram.status, ==, 200);
  else
    assert_refused (&instagram, TRUE);
}

static guint
count_pages (Fixture *fixture)
{
  g_auto(Answer) answer = send (fixture, "GET", "/v26.0/me/accounts",
                                scout_sandbox_get_user_token (fixture->sandbox));

  g_assert_cmpuint (answer.status, ==, 200);

  return json_array_get_length (
    json_object_get_array_member (json_node_get_object (answer.json), "data"));
}

static gboolean
has_account (Fixture *fixture)
{
  g_auto(Answer) answer = send_as_page (fixture, "/v26.0/me?fields=id,instagram_business_account");

  g_assert_cmpuint (answer.status, ==, 200);

  return json_object_has_member (json_node_get_object (answer.json), "instagram_business_account");
}

static void
take_back (Fixture    *fixture,
           const char *name)
{
  g_autofree char *path = g_strconcat ("/v26.0/me/permissions/", name, NULL);
  g_auto(Answer) answer = send (fixture, "DELETE", path,
                                scout_sandbox_get_user_token (fixture->sandbox));

  g_assert_cmpuint (answer.status, ==, 200);
}

/* S1 spells one of them in two ways (conventions section 1.6). */
static const char *
get_name (const ConformanceRow *row)
{
  return g_str_equal (row->name, "pages_manages_metadata") ? "pages_manage_metadata" : row->name;
}

static void
check_refused (ConformanceRow *row)
{
  const char *name = get_name (row);
  Fixture fixture = { NULL, NULL };

  fixture_init (&fixture);
  check_marketplaces (&fixture, TRUE, TRUE);
  g_assert_cmpuint (count_pages (&fixture), ==, SCOUT_SANDBOX_N_PAGES);
  g_assert_true (has_account (&fixture));

  take_back (&fixture, name);
  if (g_str_equal (name, "facebook_creator_marketplace_discovery"))
    check_marketplaces (&fixture, FALSE, TRUE);
  else if (g_str_equal (name, "instagram_creator_marketplace_discovery"))
    check_marketplaces (&fixture, TRUE, FALSE);
  else if (g_str_equal (name, "pages_show_list"))
    g_assert_cmpuint (count_pages (&fixture), ==, 0);
  else if (g_str_equal (name, "instagram_basic"))
    g_assert_false (has_account (&fixture));
  /* Nothing says which call of Scout's would be refused without these two. */
  else if (g_str_equal (name, "pages_manage_metadata") ||
           g_str_equal (name, "business_management"))
    check_marketplaces (&fixture, TRUE, TRUE);
  else
    g_error ("Nothing is known about %s", name);
  fixture_clear (&fixture);
}

static void
check_asked (ConformanceRow *row)
{
  const char *name = get_name (row);
  const ScoutPermission *permissions = NULL;
  gsize n_permissions = 0;
  guint n_found = 0;

  g_assert_true (g_strv_contains (scout_login_get_scopes (), name));
  if (name != row->name)
    g_assert_false (g_strv_contains (scout_login_get_scopes (), row->name));

  permissions = _scout_permission_get_all (&n_permissions);
  for (gsize i = 0; i < n_permissions; i++)
    {
      if (!g_str_equal (permissions[i].name, name))
        continue;
      g_assert_true (g_str_equal (row->document, "S1") ? permissions[i].instagram
                                                       : permissions[i].facebook);
      n_found++;
    }
  g_assert_cmpuint (n_found, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *document; const char *table; } tables[] = {
    { "S1", "Before You Start: Permissions" },
    { "S1", "Discovery API: API Permission Requirements" },
    { "S1", "Creator Insights API: API Permission Requirements" },
    { "S2", "Getting Started: Prerequisites" },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      conformance_add_rows ("asked", tables[i].document, tables[i].table, check_asked);
      conformance_add_rows ("refused", tables[i].document, tables[i].table, check_refused);
    }

  return conformance_run ();
}
