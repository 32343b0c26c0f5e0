/* session-fixture.c: a session with sample data, and what it answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "session-fixture.h"

static ScoutSandbox *
start_sandbox (void)
{
  ScoutSandbox *sandbox = scout_sandbox_new (NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  g_assert_no_error (error);
  return sandbox;
}

void
session_fixture_set_up (SessionFixture *fixture,
                        gconstpointer   data)
{
  fixture->sandbox = start_sandbox ();
  fixture->session = scout_session_new_sandbox (fixture->sandbox, GPOINTER_TO_INT (data));
}

void
session_fixture_run_rest (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

void
session_fixture_tear_down (SessionFixture *fixture,
                           gconstpointer   data)
{
  session_fixture_run_rest ();
  if (fixture->session != NULL)
    g_assert_finalize_object (fixture->session);
  g_clear_error (&fixture->error);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (fixture->sandbox);
}

void
session_fixture_take_answer (SessionFixture *fixture,
                             gboolean        is_signed_in,
                             GError         *error)
{
  g_clear_error (&fixture->error);
  fixture->error = error;
  fixture->is_signed_in = is_signed_in;
  fixture->n_answers++;
  g_assert_false (is_signed_in && error != NULL);
}

void
session_fixture_restored_cb (GObject      *source,
                             GAsyncResult *result,
                             gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_signed_in = scout_session_restore_finish (SCOUT_SESSION (source), result, &error);

  session_fixture_take_answer (user_data, is_signed_in, error);
}

void
session_fixture_loaded_cb (GObject      *source,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  GError *error = NULL;
  gboolean is_loaded = scout_session_load_account_finish (SCOUT_SESSION (source), result, &error);

  session_fixture_take_answer (user_data, is_loaded, error);
}

void
session_fixture_wait (SessionFixture *fixture,
                      guint           n_answers)
{
  gint64 deadline = g_get_monotonic_time () + SESSION_FIXTURE_TIMEOUT_US;

  while (fixture->n_answers < n_answers)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (500);
    }
}

gboolean
session_fixture_restore (SessionFixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_restore_async (fixture->session, session_fixture_restored_cb, fixture);
  session_fixture_wait (fixture, n_answers);
  return fixture->is_signed_in;
}

static void
signed_out_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  SessionFixture *fixture = user_data;

  g_clear_error (&fixture->error);
  fixture->is_signed_in = !scout_session_sign_out_finish (SCOUT_SESSION (source), result,
                                                          &fixture->error);
  fixture->n_answers++;
}

/* Says whether the keyring has forgotten too. */
gboolean
session_fixture_sign_out (SessionFixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_sign_out_async (fixture->session, signed_out_cb, fixture);
  g_assert_null (scout_session_get_account (fixture->session));
  session_fixture_wait (fixture, n_answers);
  return !fixture->is_signed_in;
}

gboolean
session_fixture_load_account (SessionFixture *fixture)
{
  guint n_answers = fixture->n_answers + 1;

  scout_session_load_account_async (fixture->session, session_fixture_loaded_cb, fixture);
  session_fixture_wait (fixture, n_answers);
  return fixture->is_signed_in;
}

void
session_fixture_adopt (SessionFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) grant = g_new0 (ScoutLoginGrant, 1);

  grant->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  scout_session_adopt (fixture->session, grant);
}

void
session_fixture_fail_next_calls (SessionFixture        *fixture,
                                 ScoutSandboxFaultKind  kind,
                                 guint                  count)
{
  const ScoutSandboxFault fault = { .kind = kind, .count = count };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

const char *
session_fixture_get_page_id (SessionFixture *fixture,
                             guint           index)
{
  return scout_sandbox_get_page (fixture->sandbox, index)->id;
}

const char *
session_fixture_find_id (SessionFixture *fixture,
                         const char     *wanted)
{
  ScoutBrandPage *page = scout_session_find_brand_page (fixture->session, wanted);

  return page != NULL ? scout_brand_page_get_fields (page)->id : NULL;
}

ScoutMarketplace *
session_fixture_get_marketplace (SessionFixture *fixture)
{
  return scout_session_get_marketplace (fixture->session, SCOUT_NETWORK_FACEBOOK);
}

/* Searches as the Page of that number, as far as the account has it. */
void
session_fixture_choose (SessionFixture *fixture,
                        guint           index)
{
  const char *id = session_fixture_get_page_id (fixture, index);

  scout_session_set_brand_page (fixture->session,
                                scout_session_find_brand_page (fixture->session, id));
}
