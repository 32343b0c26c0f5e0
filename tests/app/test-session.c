/* test-session.c: the composition root, against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who is signed in, as which Page, and what is left of both afterwards. Without a window, and
 * without a session bus but where a real keyring is asked for. */

#include "config.h"

#include "session-fixture.h"

#include "scout-graph-error.h"

#include <string.h>

static void
test_restores (SessionFixture *fixture,
               gconstpointer   data)
{
  const ScoutAccount *account;

  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_true (session_fixture_restore (fixture));
  account = scout_session_get_account (fixture->session);
  g_assert_nonnull (account->user_id);
  g_assert_cmpuint (account->pages->len, ==, scout_sandbox_get_n_pages (fixture->sandbox));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_null (session_fixture_get_marketplace (fixture));
  g_assert_cmpint (scout_session_get_vault_state (fixture->session), ==, SCOUT_VAULT_STATE_MEMORY);
  g_assert_true (scout_session_is_sample (fixture->session));

  /* And again, as when the window starts anew. */
  g_assert_true (session_fixture_restore (fixture));
}

static void
test_nobody (SessionFixture *fixture,
             gconstpointer   data)
{
  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);
  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_null (scout_session_find_brand_page (fixture->session, NULL));
  {
    g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

    g_assert_cmpuint (requests->len, ==, 0);
  }
}

static void
test_adopts (SessionFixture *fixture,
             gconstpointer   data)
{
  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);

  /* Until it is known who has signed in, whoever was is: also where it is never known. */
  session_fixture_adopt (fixture);
  session_fixture_fail_next_calls (fixture, SCOUT_SANDBOX_FAULT_BAD_JSON, 20);
  g_assert_false (session_fixture_load_account (fixture));
  scout_sandbox_clear_faults (fixture->sandbox);
  g_assert_nonnull (scout_session_get_account (fixture->session));
  g_assert_nonnull (scout_session_get_brand_page (fixture->session));
  g_assert_nonnull (scout_session_get_library (fixture->session));
  g_assert_nonnull (session_fixture_get_marketplace (fixture));

  /* Somebody else may have signed in: nothing of the one before is left. */
  g_assert_true (session_fixture_load_account (fixture));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_null (session_fixture_get_marketplace (fixture));
  g_assert_nonnull (scout_session_get_account (fixture->session)->user_id);
  g_assert_true (session_fixture_restore (fixture));
}

static void
test_signs_out (SessionFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(ScoutBrandPage) page = NULL;
  g_autoptr(ScoutMarketplace) marketplace = NULL;

  g_assert_true (session_fixture_restore (fixture));
  session_fixture_choose (fixture, 0);
  page = g_object_ref (scout_session_get_brand_page (fixture->session));
  marketplace = g_object_ref (session_fixture_get_marketplace (fixture));

  /* The Page holds a token, the marketplace holds the Page. */
  g_assert_true (session_fixture_sign_out (fixture));
  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_finalize_object (g_steal_pointer (&marketplace));
  g_assert_finalize_object (g_steal_pointer (&page));

  scout_sandbox_clear_requests (fixture->sandbox);
  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);
  {
    g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

    g_assert_cmpuint (requests->len, ==, 0);
  }
}

static void
test_signs_out_while_loading (SessionFixture *fixture,
                              gconstpointer   data)
{
  scout_session_restore_async (fixture->session, session_fixture_restored_cb, fixture);
  for (guint i = 0; i < 5; i++)
    g_main_context_iteration (NULL, FALSE);
  scout_session_sign_out_async (fixture->session, NULL, NULL);
  session_fixture_wait (fixture, 1);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  session_fixture_run_rest ();
  g_assert_null (scout_session_get_account (fixture->session));

  session_fixture_adopt (fixture);
  scout_session_load_account_async (fixture->session, session_fixture_loaded_cb, fixture);
  scout_session_sign_out_async (fixture->session, NULL, NULL);
  session_fixture_wait (fixture, 2);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (scout_session_get_account (fixture->session));
}

/* The second start overtakes the first. */
static void
test_restores_twice_at_once (SessionFixture *fixture,
                             gconstpointer   data)
{
  SessionFixture first = { 0 };

  scout_session_restore_async (fixture->session, session_fixture_restored_cb, &first);
  g_assert_true (session_fixture_restore (fixture));
  session_fixture_wait (&first, 1);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_nonnull (scout_session_get_account (fixture->session));
  g_clear_error (&first.error);
}

static void
test_expired (SessionFixture *fixture,
              gconstpointer   data)
{
  session_fixture_fail_next_calls (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 3);
  g_assert_false (session_fixture_restore (fixture));
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_EXPIRED);
  g_assert_null (scout_session_get_account (fixture->session));
}

static void
test_offline (SessionFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(GError) error = NULL;

  scout_sandbox_stop (fixture->sandbox);
  g_assert_false (session_fixture_restore (fixture));
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_null (scout_session_get_account (fixture->session));

  /* The token is still there. */
  g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  g_assert_no_error (error);
  g_assert_true (session_fixture_load_account (fixture));
  g_assert_true (session_fixture_restore (fixture));
}

static void
test_begins_sign_in (SessionFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(ScoutLoginFlow) first = scout_session_begin_login (fixture->session, FALSE, 0);
  g_autoptr(ScoutLoginFlow) second = scout_session_begin_login (fixture->session, TRUE, 0);
  g_autofree char *first_uri = scout_login_flow_dup_start_uri (first);
  g_autofree char *second_uri = scout_login_flow_dup_start_uri (second);
  const char *app_id = scout_sandbox_get_app_id (fixture->sandbox);

  g_assert_true (scout_session_has_packaged_app (fixture->session));
  g_assert_cmpstr (scout_session_get_app_id (fixture->session), ==, app_id);
  scout_session_set_app (fixture->session, "99999", "88888");
  g_assert_cmpstr (scout_session_get_app_id (fixture->session), ==, app_id);

  g_assert_true (g_str_has_prefix (first_uri, scout_sandbox_get_dialog_url (fixture->sandbox)));
  g_assert_nonnull (strstr (first_uri, app_id));
  g_assert_null (strstr (first_uri, "rerequest"));
  g_assert_nonnull (strstr (second_uri, "auth_type=rerequest"));
  g_assert_cmpstr (first_uri, !=, second_uri);
}

static void
test_goes_while_loading (SessionFixture *fixture,
                         gconstpointer   data)
{
  gpointer weak = fixture->session;

  g_object_add_weak_pointer (G_OBJECT (fixture->session), &weak);
  session_fixture_fail_next_calls (fixture, SCOUT_SANDBOX_FAULT_SLOW, 3);
  scout_session_restore_async (fixture->session, session_fixture_restored_cb, fixture);
  g_clear_object (&fixture->session);
  session_fixture_wait (fixture, 1);
  session_fixture_run_rest ();
  g_assert_null (weak);
}

/* The app that comes with a build signs in where the brand has none of its own. */
static void
test_packaged_app (void)
{
  static const struct
  {
    const char *packaged;
    const char *own;
    const char *used;
  } rows[] = { { "", "", "" }, { "", "12345", "12345" }, { "67890", "", "67890" },
               { "67890", "12345", "12345" } };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(ScoutSession) session = scout_session_new_live (rows[i].packaged, rows[i].own, "1");

      g_assert_cmpstr (scout_session_get_app_id (session), ==, rows[i].used);
      g_assert_cmpstr (scout_session_get_packaged_app_id (session), ==, rows[i].packaged);
      g_assert_cmpint (scout_session_has_packaged_app (session), ==, *rows[i].packaged != '\0');
      scout_session_set_app (session, "", "");
      g_assert_cmpstr (scout_session_get_app_id (session), ==, rows[i].packaged);
    }
}

static void
test_live (void)
{
  g_autoptr(ScoutSession) session = scout_session_new_live ("", "", "");
  g_autoptr(ScoutLoginFlow) flow = NULL;
  g_autofree char *uri = NULL;

  g_assert_false (scout_session_is_sample (session));
  g_assert_null (scout_session_get_account (session));
  g_assert_cmpstr (scout_session_get_app_id (session), ==, "");
  scout_session_set_app (session, "12345", "67890");
  flow = scout_session_begin_login (session, FALSE, 0);
  uri = scout_login_flow_dup_start_uri (flow);
  g_assert_true (g_str_has_prefix (uri, SCOUT_LOGIN_LIVE_DIALOG_URL));
  g_assert_nonnull (strstr (uri, "client_id=12345"));
  g_assert_nonnull (strstr (uri, "config_id=67890"));
}

/* In front of a real keyring: a sign-in outlives the session, a sign-out does not leave it. */
static void
test_keyring (SessionFixture *fixture,
              gconstpointer   data)
{
  gint64 deadline = g_get_monotonic_time () + SESSION_FIXTURE_TIMEOUT_US;

  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);
  session_fixture_adopt (fixture);
  g_assert_true (session_fixture_load_account (fixture));
  g_assert_cmpint (scout_session_get_vault_state (fixture->session), ==,
                   SCOUT_VAULT_STATE_UNLOCKED);
  g_clear_object (&fixture->session);

  /* The keyring takes its time, which nobody waits for. */
  do
    {
      g_clear_object (&fixture->session);
      g_assert_true (scout_sandbox_start (fixture->sandbox, NULL));
      fixture->session = scout_session_new_sandbox (fixture->sandbox, FALSE);
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
    }
  while (!session_fixture_restore (fixture));
  g_assert_true (session_fixture_sign_out (fixture));
  g_assert_no_error (fixture->error);
  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_unlocked = scout_session_unlock_finish (SCOUT_SESSION (source), result, &error);

  session_fixture_take_answer (user_data, is_unlocked, error);
}

/* In front of a keyring that nobody unlocks: what may stand in it is not claimed to be gone. */
static void
test_locked (SessionFixture *fixture,
             gconstpointer   data)
{
  guint n_answers;

  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);
  g_assert_cmpint (scout_session_get_vault_state (fixture->session), ==, SCOUT_VAULT_STATE_LOCKED);
  session_fixture_adopt (fixture);
  g_assert_true (session_fixture_load_account (fixture));

  g_assert_false (session_fixture_sign_out (fixture));
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  g_assert_false (session_fixture_restore (fixture));
  g_assert_no_error (fixture->error);

  n_answers = fixture->n_answers + 1;
  scout_session_unlock_async (fixture->session, unlocked_cb, fixture);
  session_fixture_wait (fixture, n_answers);
  g_assert_no_error (fixture->error);
  g_assert_false (fixture->is_signed_in);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/session/" path, SessionFixture, GINT_TO_POINTER (TRUE), \
              session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("restores", test_restores);
  ADD ("adopts", test_adopts);
  ADD ("signs-out", test_signs_out);
  ADD ("signs-out-while-loading", test_signs_out_while_loading);
  ADD ("restores-twice-at-once", test_restores_twice_at_once);
  ADD ("expired", test_expired);
  ADD ("offline", test_offline);
  ADD ("begins-sign-in", test_begins_sign_in);
  ADD ("goes-while-loading", test_goes_while_loading);
#undef ADD
  g_test_add ("/session/nobody", SessionFixture, NULL, session_fixture_set_up,
              test_nobody, session_fixture_tear_down);
  g_test_add ("/session-keyring/outlives", SessionFixture, NULL, session_fixture_set_up,
              test_keyring, session_fixture_tear_down);
  g_test_add ("/session-locked/signs-out", SessionFixture, NULL, session_fixture_set_up,
              test_locked, session_fixture_tear_down);
  g_test_add_func ("/session/live", test_live);
  g_test_add_func ("/session/packaged-app", test_packaged_app);

  return g_test_run ();
}
