/* test-window-renewal.c: a sign-in that ends in the middle of the work, and the one after it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static void
expire (WindowFixture *fixture,
        guint          count)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = "/creator_marketplace/creators",
    .count = count
  };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

/* As Facebook's page ends. */
static void
grant (WindowFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
}

static void
sign_in_again (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
  page_fixture_press (window_fixture_get_page (fixture), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
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
  expire (fixture, 1);
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
  GtkWidget *page = NULL;

  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_creators (fixture);
  creator = g_list_model_get_item (G_LIST_MODEL (scout_discover_page_get_results (
                                                   get_discover (fixture))), 0);
  expire (fixture, 3);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  sign_in_again (fixture);

  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);
  shown = scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page));
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
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
