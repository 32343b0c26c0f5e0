/* session-fixture.h: a session with sample data, and what it answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-session.h"

G_BEGIN_DECLS

/* Longer than anything takes. */
#define SESSION_FIXTURE_TIMEOUT_US (30 * G_USEC_PER_SEC)

/**
 * SessionFixture:
 * @sandbox: (owned): answers
 * @session: (owned) (nullable): %NULL once a test has dropped it
 * @n_answers: answers so far
 * @is_signed_in: what the newest answer was
 * @error: (owned) (nullable): of the newest answer
 *
 * Without a window, over real HTTP.
 */
typedef struct
{
  ScoutSandbox *sandbox;
  ScoutSession *session;
  guint n_answers;
  gboolean is_signed_in;
  GError *error;
} SessionFixture;

/* For g_test_add(); DATA says whether somebody is signed in from the start. */
void session_fixture_set_up (SessionFixture *fixture,
                             gconstpointer   data);
void session_fixture_tear_down (SessionFixture *fixture,
                                gconstpointer   data);

/* Runs what the main loop has left. */
void session_fixture_run_rest (void);

/* Waits until there were so many answers. */
void session_fixture_wait (SessionFixture *fixture,
                           guint           n_answers);

/* Keeps an answer; callbacks of the session's calls, for the fixture, do. */
void session_fixture_take_answer (SessionFixture *fixture,
                                  gboolean        is_signed_in,
                                  GError         *error);
void session_fixture_restored_cb (GObject      *source,
                                  GAsyncResult *result,
                                  gpointer      user_data);
void session_fixture_loaded_cb (GObject      *source,
                                GAsyncResult *result,
                                gpointer      user_data);

/* Calls of the session, waited for. Signing out says whether the keyring has forgotten too. */
gboolean session_fixture_restore (SessionFixture *fixture);
gboolean session_fixture_load_account (SessionFixture *fixture);
gboolean session_fixture_sign_out (SessionFixture *fixture);

/* Hands the sandbox's token over, as a sign-in does. */
void session_fixture_adopt (SessionFixture *fixture);

/* Plans a fault. */
void session_fixture_fail_next_calls (SessionFixture        *fixture,
                                      ScoutSandboxFaultKind  kind,
                                      guint                  count);

/* The id of one of the sandbox's Pages, or that of the Page that the session finds by an id. */
const char *session_fixture_get_page_id (SessionFixture *fixture,
                                         guint           index);
const char *session_fixture_find_id (SessionFixture *fixture,
                                     const char     *wanted);

/* Searches as the Page of that number. */
void session_fixture_choose (SessionFixture *fixture,
                             guint           index);

/* Facebook's marketplace of the Page that is searched as, or NULL. */
ScoutMarketplace *session_fixture_get_marketplace (SessionFixture *fixture);

G_END_DECLS
