/* test-session.c: the composition root, against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who is signed in, as which Page, and what is left of both afterwards. Without a window, and
 * without a session bus but where a real keyring is asked for. */

#include "config.h"

#include "scout-session.h"

#include "scout-graph-error.h"

#include <string.h>

#define TIMEOUT_US (30 * G_USEC_PER_SEC)

typedef struct
{
  ScoutSandbox *sandbox;
  ScoutSession *session;
  guint n_answers;
  gboolean is_signed_in;
  GError *error; /* (owned) (nullable): of the newest answer */
} Fixture;

static ScoutSandbox *
start_sandbox (void)
{
  ScoutSandbox *sandbox = scout_sandbox_new (NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  g_assert_no_error (error);
  return sandbox;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sandbox = start_sandbox ();
  fixture->session = scout_session_new_sandbox (fixture->sandbox, GPOINTER_TO_INT (data));
}

static void
run_what_is_left (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  run_what_is_left ();
  if (fixture->session != NULL)
    g_assert_finalize_object (fixture->session);
  g_clear_error (&fixture->error);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (fixture->sandbox);
}

static void
take_answer (Fixture  *fixture,
             gboolean  is_signed_in,
             GError   *error)
{
  g_clear_error (&fixture->error);
  fixture->error = error;
  fixture->is_signed_in = is_signed_in;
  fixture->n_answers++;
  g_assert_false (is_signed_in && error != NULL);
}

static void
restored_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_signed_in = scout_session_restore_finish (SCOUT_SESSION (source), result, &error);

  take_answer (user_data, is_signed_in, error);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_loaded = scout_session_load_account_finish (SCOUT_SESSION (source), result, &error);

  take_answer (user_data, is_loaded, error);
}

static void
wait_for_answers (Fixture *fixture,
                  guint    n_answers)
{
  gint64 deadline = g_get_monotonic_time () + TIMEOUT_US;

  while (fixture->n_answers < n_answers)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (500);
    }
}

static gboolean
restore (Fixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_restore_async (fixture->session, restored_cb, fixture);
  wait_for_answers (fixture, n_answers);
  return fixture->is_signed_in;
}

static void
signed_out_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  Fixture *fixture = user_data;

  g_clear_error (&fixture->error);
  fixture->is_signed_in = !scout_session_sign_out_finish (SCOUT_SESSION (source), result,
                                                          &fixture->error);
  fixture->n_answers++;
}

/* Says whether the keyring has forgotten too. */
static gboolean
sign_out (Fixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_sign_out_async (fixture->session, signed_out_cb, fixture);
  g_assert_null (scout_session_get_account (fixture->session));
  wait_for_answers (fixture, n_answers);
  return !fixture->is_signed_in;
}

static gboolean
load_account (Fixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_load_account_async (fixture->session, loaded_cb, fixture);
  wait_for_answers (fixture, n_answers);
  return fixture->is_signed_in;
}

static void
adopt (Fixture *fixture)
{
  g_autoptr(ScoutLoginGrant) grant = g_new0 (ScoutLoginGrant, 1);

  grant->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  scout_session_adopt (fixture->session, grant);
}

static void
fail_next_calls (Fixture               *fixture,
                 ScoutSandboxFaultKind  kind,
                 guint                  count)
{
  const ScoutSandboxFault fault = { .kind = kind, .count = count };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static const char *
get_page_id (Fixture *fixture,
             guint    index)
{
  return scout_sandbox_get_page (fixture->sandbox, index)->id;
}

static const char *
find_id (Fixture    *fixture,
         const char *wanted)
{
  ScoutBrandPage *page = scout_session_find_brand_page (fixture->session, wanted);

  return page != NULL ? scout_brand_page_get_fields (page)->id : NULL;
}

static ScoutMarketplace *
get_marketplace (Fixture *fixture)
{
  return scout_session_get_marketplace (fixture->session, SCOUT_NETWORK_FACEBOOK);
}

static ScoutAccess
get_access (Fixture        *fixture,
            ScoutBrandPage *page)
{
  return scout_session_get_access (fixture->session, page, SCOUT_NETWORK_FACEBOOK);
}

static void
test_restores (Fixture       *fixture,
               gconstpointer  data)
{
  const ScoutAccount *account;

  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_true (restore (fixture));
  account = scout_session_get_account (fixture->session);
  g_assert_nonnull (account->user_id);
  g_assert_cmpuint (account->pages->len, ==, scout_sandbox_get_n_pages (fixture->sandbox));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_null (get_marketplace (fixture));
  g_assert_cmpint (scout_session_get_vault_state (fixture->session), ==, SCOUT_VAULT_STATE_MEMORY);
  g_assert_true (scout_session_is_sample (fixture->session));

  /* And again, as when the window starts anew. */
  g_assert_true (restore (fixture));
}

static void
test_nobody (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_false (restore (fixture));
  g_assert_no_error (fixture->error);
  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_null (scout_session_find_brand_page (fixture->session, NULL));
  {
    g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

    g_assert_cmpuint (requests->len, ==, 0);
  }
}

static void
test_finds_page (Fixture       *fixture,
                 gconstpointer  data)
{
  g_assert_null (find_id (fixture, get_page_id (fixture, 0)));
  g_assert_true (restore (fixture));
  g_assert_cmpstr (find_id (fixture, get_page_id (fixture, 1)), ==, get_page_id (fixture, 1));
  g_assert_cmpstr (find_id (fixture, NULL), ==, get_page_id (fixture, 0));
  g_assert_cmpstr (find_id (fixture, ""), ==, get_page_id (fixture, 0));
  g_assert_cmpstr (find_id (fixture, "404"), ==, get_page_id (fixture, 0));
}

/* What a check found holds for the choice and for the sidebar alike, until the account is new. */
static void
test_remembers_checks (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(GError) refusal = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PERMISSION, 403, "no");
  g_autoptr(GError) failure = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, "no");
  ScoutBrandPage *page;

  g_assert_true (restore (fixture));
  page = scout_session_find_brand_page (fixture->session, get_page_id (fixture, 0));
  g_assert_cmpint (get_access (fixture, page), ==, SCOUT_ACCESS_READY);

  scout_session_note_check (fixture->session, page, failure);
  g_assert_cmpint (get_access (fixture, page), ==, SCOUT_ACCESS_READY);
  scout_session_note_check (fixture->session, page, refusal);
  g_assert_cmpint (get_access (fixture, page), ==, SCOUT_ACCESS_PERMISSION_MISSING);
  g_assert_true (page != scout_session_find_brand_page (fixture->session,
                                                        get_page_id (fixture, 0)));
  scout_session_note_check (fixture->session, page, NULL);
  g_assert_cmpint (get_access (fixture, page), ==, SCOUT_ACCESS_READY);
}

static void
test_chooses_page (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(ScoutMarketplace) marketplace = NULL;
  guint n_notifies = 0;

  g_signal_connect_swapped (fixture->session, "notify::brand-page", G_CALLBACK (g_atomic_int_inc),
                            &n_notifies);
  g_assert_true (restore (fixture));
  scout_session_set_brand_page (fixture->session,
                                scout_session_find_brand_page (fixture->session, NULL));
  /* Held, or the next one might come to lie where this one lay. */
  g_set_object (&marketplace, get_marketplace (fixture));
  g_assert_nonnull (marketplace);
  g_assert_cmpuint (n_notifies, ==, 1);

  /* The same Page again changes nothing. */
  scout_session_set_brand_page (fixture->session, scout_session_get_brand_page (fixture->session));
  g_assert_true (get_marketplace (fixture) == marketplace);
  g_assert_cmpuint (n_notifies, ==, 1);

  scout_session_set_brand_page (fixture->session,
                                scout_session_find_brand_page (fixture->session,
                                                               get_page_id (fixture, 1)));
  g_assert_true (get_marketplace (fixture) != marketplace);
  g_assert_cmpuint (n_notifies, ==, 2);
}

/* Instagram's marketplace is there for Pages that have an Instagram account. */
static void
test_opens_marketplaces (Fixture       *fixture,
                         gconstpointer  data)
{
  ScoutBrandPage *linked = NULL;
  ScoutBrandPage *plain = NULL;
  g_autoptr(ScoutMarketplace) facebook = NULL;
  g_autoptr(ScoutMarketplace) instagram = NULL;

  g_assert_true (restore (fixture));
  linked = scout_session_find_brand_page (fixture->session, get_page_id (fixture, 0));
  plain = scout_session_find_brand_page (fixture->session, get_page_id (fixture, 1));

  facebook = scout_session_open_marketplace (fixture->session, plain, SCOUT_NETWORK_FACEBOOK);
  instagram = scout_session_open_marketplace (fixture->session, linked, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpint (scout_marketplace_get_network (facebook), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpint (scout_marketplace_get_network (instagram), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_null (scout_session_open_marketplace (fixture->session, plain,
                                                 SCOUT_NETWORK_INSTAGRAM));
  scout_session_set_brand_page (fixture->session, plain);
  g_assert_null (scout_session_get_marketplace (fixture->session, SCOUT_NETWORK_INSTAGRAM));
  g_assert_cmpint (scout_session_get_access (fixture->session, plain, SCOUT_NETWORK_INSTAGRAM), ==,
                   SCOUT_ACCESS_NO_INSTAGRAM);
}

static void
test_adopts (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (restore (fixture));
  scout_session_set_brand_page (fixture->session,
                                scout_session_find_brand_page (fixture->session, NULL));

  /* Somebody else may have signed in: nothing of the one before is left. */
  adopt (fixture);
  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_null (get_marketplace (fixture));
  g_assert_true (load_account (fixture));
  g_assert_nonnull (scout_session_get_account (fixture->session)->user_id);
  g_assert_true (restore (fixture));
}

static void
test_signs_out (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutBrandPage) page = NULL;
  g_autoptr(ScoutMarketplace) marketplace = NULL;

  g_assert_true (restore (fixture));
  scout_session_set_brand_page (fixture->session,
                                scout_session_find_brand_page (fixture->session, NULL));
  page = g_object_ref (scout_session_get_brand_page (fixture->session));
  marketplace = g_object_ref (get_marketplace (fixture));

  /* The Page holds a token, the marketplace holds the Page. */
  g_assert_true (sign_out (fixture));
  g_assert_null (scout_session_get_account (fixture->session));
  g_assert_null (scout_session_get_brand_page (fixture->session));
  g_assert_finalize_object (g_steal_pointer (&marketplace));
  g_assert_finalize_object (g_steal_pointer (&page));

  scout_sandbox_clear_requests (fixture->sandbox);
  g_assert_false (restore (fixture));
  g_assert_no_error (fixture->error);
  {
    g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

    g_assert_cmpuint (requests->len, ==, 0);
  }
}

static void
test_signs_out_while_loading (Fixture       *fixture,
                              gconstpointer  data)
{
  scout_session_restore_async (fixture->session, restored_cb, fixture);
  for (guint i = 0; i < 5; i++)
    g_main_context_iteration (NULL, FALSE);
  scout_session_sign_out_async (fixture->session, NULL, NULL);
  wait_for_answers (fixture, 1);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  run_what_is_left ();
  g_assert_null (scout_session_get_account (fixture->session));

  adopt (fixture);
  scout_session_load_account_async (fixture->session, loaded_cb, fixture);
  scout_session_sign_out_async (fixture->session, NULL, NULL);
  wait_for_answers (fixture, 2);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (scout_session_get_account (fixture->session));
}

/* The second start overtakes the first. */
static void
test_restores_twice_at_once (Fixture       *fixture,
                             gconstpointer  data)
{
  Fixture first = { 0 };

  scout_session_restore_async (fixture->session, restored_cb, &first);
  g_assert_true (restore (fixture));
  wait_for_answers (&first, 1);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_nonnull (scout_session_get_account (fixture->session));
  g_clear_error (&first.error);
}

static void
test_expired (Fixture       *fixture,
              gconstpointer  data)
{
  fail_next_calls (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 3);
  g_assert_false (restore (fixture));
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_EXPIRED);
  g_assert_null (scout_session_get_account (fixture->session));
}

static void
test_offline (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  scout_sandbox_stop (fixture->sandbox);
  g_assert_false (restore (fixture));
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_null (scout_session_get_account (fixture->session));

  /* The token is still there. */
  g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  g_assert_no_error (error);
  g_assert_true (load_account (fixture));
  g_assert_true (restore (fixture));
}

static void
test_begins_sign_in (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(ScoutLoginFlow) first = scout_session_begin_login (fixture->session, FALSE);
  g_autoptr(ScoutLoginFlow) second = scout_session_begin_login (fixture->session, TRUE);
  g_autofree char *first_uri = scout_login_flow_dup_start_uri (first);
  g_autofree char *second_uri = scout_login_flow_dup_start_uri (second);
  const char *app_id = scout_sandbox_get_app_id (fixture->sandbox);

  g_assert_true (scout_session_has_own_app (fixture->session));
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
test_goes_while_loading (Fixture       *fixture,
                         gconstpointer  data)
{
  gpointer weak = fixture->session;

  g_object_add_weak_pointer (G_OBJECT (fixture->session), &weak);
  fail_next_calls (fixture, SCOUT_SANDBOX_FAULT_SLOW, 3);
  scout_session_restore_async (fixture->session, restored_cb, fixture);
  g_clear_object (&fixture->session);
  wait_for_answers (fixture, 1);
  run_what_is_left ();
  g_assert_null (weak);
}

static void
test_live (void)
{
  g_autoptr(ScoutSession) session = scout_session_new_live ("", "");
  g_autoptr(ScoutLoginFlow) flow = NULL;
  g_autofree char *uri = NULL;

  g_assert_false (scout_session_is_sample (session));
  g_assert_null (scout_session_get_account (session));
  if (scout_session_has_own_app (session))
    {
      g_test_skip ("This build brings a Meta app");
      return;
    }

  g_assert_cmpstr (scout_session_get_app_id (session), ==, "");
  scout_session_set_app (session, "12345", "67890");
  flow = scout_session_begin_login (session, FALSE);
  uri = scout_login_flow_dup_start_uri (flow);
  g_assert_true (g_str_has_prefix (uri, SCOUT_LOGIN_LIVE_DIALOG_URL));
  g_assert_nonnull (strstr (uri, "client_id=12345"));
  g_assert_nonnull (strstr (uri, "config_id=67890"));
}

/* In front of a real keyring: a sign-in outlives the session, a sign-out does not leave it. */
static void
test_keyring (Fixture       *fixture,
              gconstpointer  data)
{
  gint64 deadline = g_get_monotonic_time () + TIMEOUT_US;

  g_assert_false (restore (fixture));
  g_assert_no_error (fixture->error);
  adopt (fixture);
  g_assert_true (load_account (fixture));
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
  while (!restore (fixture));
  g_assert_true (sign_out (fixture));
  g_assert_no_error (fixture->error);
  g_assert_false (restore (fixture));
  g_assert_no_error (fixture->error);
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_unlocked = scout_session_unlock_finish (SCOUT_SESSION (source), result, &error);

  take_answer (user_data, is_unlocked, error);
}

/* In front of a keyring that nobody unlocks: what may stand in it is not claimed to be gone. */
static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  guint n_answers;

  g_assert_false (restore (fixture));
  g_assert_no_error (fixture->error);
  g_assert_cmpint (scout_session_get_vault_state (fixture->session), ==, SCOUT_VAULT_STATE_LOCKED);
  adopt (fixture);
  g_assert_true (load_account (fixture));

  g_assert_false (sign_out (fixture));
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  g_assert_false (restore (fixture));
  g_assert_no_error (fixture->error);

  n_answers = fixture->n_answers + 1;
  scout_session_unlock_async (fixture->session, unlocked_cb, fixture);
  wait_for_answers (fixture, n_answers);
  g_assert_no_error (fixture->error);
  g_assert_false (fixture->is_signed_in);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/session/" path, Fixture, GINT_TO_POINTER (TRUE), set_up, function, tear_down)
  ADD ("restores", test_restores);
  ADD ("finds-page", test_finds_page);
  ADD ("chooses-page", test_chooses_page);
  ADD ("remembers-checks", test_remembers_checks);
  ADD ("opens-marketplaces", test_opens_marketplaces);
  ADD ("adopts", test_adopts);
  ADD ("signs-out", test_signs_out);
  ADD ("signs-out-while-loading", test_signs_out_while_loading);
  ADD ("restores-twice-at-once", test_restores_twice_at_once);
  ADD ("expired", test_expired);
  ADD ("offline", test_offline);
  ADD ("begins-sign-in", test_begins_sign_in);
  ADD ("goes-while-loading", test_goes_while_loading);
#undef ADD
  g_test_add ("/session/nobody", Fixture, NULL, set_up, test_nobody, tear_down);
  g_test_add ("/session-keyring/outlives", Fixture, NULL, set_up, test_keyring, tear_down);
  g_test_add ("/session-locked/signs-out", Fixture, NULL, set_up, test_locked, tear_down);
  g_test_add_func ("/session/live", test_live);

  return g_test_run ();
}
