/* test-window-renewal.c: a sign-in that ends in the middle of the work, and the one after it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-session-private.h"
#include "scout-window-private.h"
#include "scout-wording.h"
#include "window-fixture.h"

#include <string.h>

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

/* Until somebody signs in again: how many requests are on their way by then is a matter of luck. */
static void
expire (WindowFixture *fixture)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = "/creator_marketplace/creators",
    .count = G_MAXUINT
  };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

/* As Facebook's page ends, with a sign-in that lasts that long; 0 for ever. */
static void
grant_for (WindowFixture *fixture,
           gint64         seconds)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  if (seconds != 0)
    granted->expires_at = g_get_real_time () + seconds * G_USEC_PER_SEC;
  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
}

static void
grant (WindowFixture *fixture)
{
  grant_for (fixture, 0);
}

static void
sign_in_again (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
  page_fixture_press (window_fixture_get_page (fixture), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  scout_sandbox_clear_faults (fixture->sandbox);
  grant (fixture);
}

static void
assert_asks_for (WindowFixture *fixture,
                 const char    *words)
{
  ScoutPagedModel *results = scout_discover_page_get_results (get_discover (fixture));

  g_assert_cmpstr (scout_query_get_text (scout_paged_model_get_query (results), "query"), ==,
                   words);
}

static const char *
get_page_id (WindowFixture *fixture)
{
  ScoutSession *session = scout_window_get_session (fixture->window);

  return scout_brand_page_get_fields (scout_session_get_brand_page (session))->id;
}

/* As the same brand, with the same question, and nobody asks which Page it is to be. */
static void
test_search (WindowFixture *fixture,
             gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.use-page", "s",
                              scout_sandbox_get_page (fixture->sandbox, 1)->id);
  window_fixture_wait_for_creators (fixture);
  expire (fixture);
  scout_discover_page_search (get_discover (fixture), "tea");
  sign_in_again (fixture);

  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  assert_asks_for (fixture, "tea");
  g_assert_cmpstr (get_page_id (fixture), ==, scout_sandbox_get_page (fixture->sandbox, 1)->id);
}

/* Who was looking at a creator looks at the creator, with the search behind. */
static void
test_creator (WindowFixture *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutCreator *shown = NULL;
  ScoutCreatorPage *page = NULL;

  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_creators (fixture);
  creator = g_list_model_get_item (G_LIST_MODEL (scout_discover_page_get_results (
                                                   get_discover (fixture))), 0);
  expire (fixture);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  page = SCOUT_CREATOR_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR));
  scout_creator_tabs_set_shown (scout_creator_page_get_tabs (page), "notes");
  sign_in_again (fixture);

  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  page = SCOUT_CREATOR_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR));
  shown = scout_creator_page_get_creator (page);
  g_assert_cmpstr (scout_creator_tabs_get_shown (scout_creator_page_get_tabs (page)), ==, "notes");
  g_assert_cmpstr (scout_creator_get_id (shown), ==, scout_creator_get_id (creator));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  assert_asks_for (fixture, "tea");
}

/* From the choice of a Page it leads to the choice, which may look different now. */
static void
test_chooser (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "sign-in");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  grant (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
}

#define DAY (24 * 60 * 60)

/* The sandbox says so of itself where nothing of the sign-in is to be said. */
#define SAMPLE "Sample data from the sandbox. Sign in to see real creators."

/* As if so much were left of a sign-in of sixty days. */
static void
set_rest (WindowFixture *fixture,
          gint64         seconds)
{
  ScoutSession *session = scout_window_get_session (fixture->window);

  session->token->expires_at = g_get_real_time () + seconds * G_USEC_PER_SEC;
  session->warning_at = session->token->expires_at - 3 * (gint64) DAY * G_USEC_PER_SEC;
  _scout_window_update_banner (fixture->window);
  window_fixture_settle (fixture);
}

static void
open_with_rest (WindowFixture *fixture,
                gint64         seconds)
{
  window_fixture_open_discover (fixture);
  set_rest (fixture, seconds);
}

/* What is said in time, and what follows from it; the window stays as it was. */
static void
test_ends_soon (WindowFixture *fixture,
                gconstpointer  data)
{
  ScoutSession *session = NULL;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) end = g_date_time_add_seconds (now, 2 * DAY);
  g_autofree char *day = scout_wording_day_long (end);

  open_with_rest (fixture, 4 * DAY);
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->window), SAMPLE));
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);

  open_with_rest (fixture, 2 * DAY);
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->window), SAMPLE));
  session = scout_window_get_session (fixture->window);
  g_assert_true (_scout_window_is_sign_in_ending (fixture->window));
  g_assert_nonnull (strstr (scout_banner_get_title (fixture->window->banner), day));
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_creators (fixture);
  page_fixture_press (GTK_WIDGET (fixture->window), "Renew");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  grant_for (fixture, 60 * DAY);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  assert_asks_for (fixture, "tea");
  window_fixture_wait_for_text (fixture, SAMPLE);
  g_assert_cmpint (scout_session_get_warning_at (session), >,
                   g_get_real_time () + 56 * (gint64) DAY * G_USEC_PER_SEC);
}

/* A short sign-in is not one that ends soon; when it has ended, that is said by itself. */
static void
test_short (WindowFixture *fixture,
            gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "sign-in");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  grant_for (fixture, 3600);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  page_fixture_press (GTK_WIDGET (fixture->window), "Use \342\201\250Alder & Oat\342\201\251");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_text (fixture, SAMPLE);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);

  open_with_rest (fixture, 3600);
  g_assert_null (strstr (scout_banner_get_title (fixture->window->banner), "has ended"));
  set_rest (fixture, 1);
  window_fixture_wait_for_text (fixture, "Your sign-in has ended.");
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->window), "Sign in again"));
}

/* Who thinks better of it is where they were, with everything there. */
static void
test_given_up (WindowFixture *fixture,
               gconstpointer  data)
{
  ScoutCreator *creator = NULL;
  GtkWidget *page = NULL;

  open_with_rest (fixture, 2 * DAY);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_parts (fixture);
  page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);
  creator = scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page));
  page_fixture_press (GTK_WIDGET (fixture->window), "Renew");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  g_assert_true (scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)) == creator);
  g_assert_false (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (page)));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-renewal/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("search", test_search);
  ADD ("creator", test_creator);
  ADD ("chooser", test_chooser);
  ADD ("ends-soon", test_ends_soon);
  ADD ("short", test_short);
  ADD ("given-up", test_given_up);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
