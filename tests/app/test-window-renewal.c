/* test-window-renewal.c: a sign-in that ends in the middle of the work, and the one after it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-session-private.h"
#include "scout-startup.h"
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
  GtkWidget *focus = NULL;

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
  /* The focus too, which did not go with the web view. */
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
}

/* Facebook's page was reached, and then nobody could be asked who that was: the sign-in before is
 * still there, and so is the window. */
static void
test_network_goes (WindowFixture *fixture,
                   gconstpointer  data)
{
  open_with_rest (fixture, 2 * DAY);
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_creators (fixture);
  page_fixture_press (GTK_WIDGET (fixture->window), "Renew");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_set_online (fixture, FALSE);
  grant (fixture);
  window_fixture_wait_for_text (fixture, "No connection");
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  assert_asks_for (fixture, "tea");
  g_assert_cmpstr (get_page_id (fixture), ==, scout_sandbox_get_page (fixture->sandbox, 0)->id);
  g_assert_nonnull (scout_session_get_library (scout_window_get_session (fixture->window)));

  window_fixture_set_online (fixture, TRUE);
  scout_discover_page_search (get_discover (fixture), "bread");
  window_fixture_wait_for_creators (fixture);
}

/* A pasted token needs no Meta app, and a sign-in on Facebook's page does. */
static void
test_no_app (WindowFixture *fixture,
             gconstpointer  data)
{
  ScoutSession *session = NULL;
  g_autofree char *app_id = NULL;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  app_id = g_steal_pointer (&session->app_id);
  session->app_id = g_strdup ("");
  _scout_window_renew (fixture->window);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_wait_for_text (fixture, "Enter your App ID, or paste a new access token.");
  page_fixture_press (window_fixture_get_page (fixture), "Back");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  g_assert_nonnull (scout_session_get_brand_page (session));
}

/* Whatever Facebook's page ends with is told, in Facebook's words where it has some. */
static void
test_reasons (WindowFixture *fixture,
              gconstpointer  data)
{
  static const struct
  {
    ScoutLoginError code;
    const char *text;
  } reasons[] = {
    { SCOUT_LOGIN_ERROR_CANCELLED, "You did not sign in. Nothing was shared with Scout." },
    { SCOUT_LOGIN_ERROR_REFUSED, "Facebook refused the sign-in: The app is <b>asleep</b>" },
    { SCOUT_LOGIN_ERROR_STATE, "That was the answer to another sign-in. Please begin again." },
    { SCOUT_LOGIN_ERROR_NO_TOKEN, "Facebook’s answer holds no access token. Please try again." },
    { SCOUT_LOGIN_ERROR_EXPIRED,
      "The sign-in was begun more than an hour ago. Please begin again." },
  };

  window_fixture_open_discover (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      g_autoptr(GError) error = g_error_new_literal (SCOUT_LOGIN_ERROR, (int) reasons[i].code,
                                                     "The app is <b>asleep</b>");

      _scout_window_renew (fixture->window);
      window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
      g_signal_emit_by_name (window_fixture_get_page (fixture), "declined", error);
      window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
      window_fixture_wait_for_text (fixture, reasons[i].text);
    }
}

/* What Meta says to whoever is asked about, until faults are cleared. */
static void
refuse (WindowFixture *fixture)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = "/me", .count = G_MAXUINT
  };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static gboolean
has_kept_question (gpointer data)
{
  const ScoutLibraryView *view = scout_library_get_view (window_fixture_get_library (data));

  return view != NULL && view->query != NULL
         && g_strcmp0 (scout_query_get_text (view->query, "query"), "tea") == 0;
}

/* A start that searches. */
static void
keep_question (WindowFixture *fixture)
{
  fixture->settings = scout_startup_open_settings ();
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_creators (fixture);
  scout_ui_fixture_wait (has_kept_question, fixture);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
}

/* The next start, for which the sign-in has expired; somebody is about to renew it. */
static void
begin_after_end (WindowFixture *fixture)
{
  refuse (fixture);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  page_fixture_press (GTK_WIDGET (fixture->window), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
}

/* What was asked before is asked again, though nothing was searched meanwhile. */
static void
test_place (WindowFixture *fixture,
            gconstpointer  data)
{
  keep_question (fixture);
  begin_after_end (fixture);
  scout_sandbox_clear_faults (fixture->sandbox);
  grant (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, SAMPLE);
  /* Which remembers what was asked. */
  window_fixture_wait_for_library (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  assert_asks_for (fixture, "tea");
}

/* On the second page of several. */
static void
scroll_far (WindowFixture  *fixture,
            ScoutViewStyle  style)
{
  GtkWidget *view = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                           style == SCOUT_VIEW_STYLE_TABLE ? GTK_TYPE_COLUMN_VIEW
                                                                           : GTK_TYPE_GRID_VIEW,
                                           NULL);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  window_fixture_wait_until_still (fixture);
  for (guint i = 0; i < 2; i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
      window_fixture_wait_until_still (fixture);
    }
  gtk_adjustment_set_value (adjustment, 0.4 * gtk_adjustment_get_upper (adjustment));
  window_fixture_wait_until_still (fixture);
}

typedef struct
{
  WindowFixture *fixture;
  const char *first;
} Seen;

static gboolean
is_seen_first (gpointer data)
{
  const Seen *seen = data;
  guint position = 0;
  g_autofree char *first = scout_discover_page_dup_place (get_discover (seen->fixture), &position);
  ScoutPagedModel *results = scout_discover_page_get_results (get_discover (seen->fixture));

  return results != NULL && g_list_model_get_n_items (G_LIST_MODEL (results)) > position
         && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING
         && g_strcmp0 (first, seen->first) == 0;
}

/* Who was far down in the results is there again, be they cards or a table. */
static void
test_scrolled (WindowFixture *fixture,
               gconstpointer  data)
{
  const ScoutViewStyle styles[] = { SCOUT_VIEW_STYLE_GRID, SCOUT_VIEW_STYLE_TABLE };

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      g_autofree char *first = NULL;
      Seen seen = { fixture, NULL };
      guint position = 0;

      scout_discover_page_set_view_style (get_discover (fixture), styles[i]);
      scroll_far (fixture, styles[i]);
      first = scout_discover_page_dup_place (get_discover (fixture), &position);
      g_assert_cmpuint (position, >=, 24);
      seen.first = first;
      _scout_window_renew (fixture->window);
      window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
      grant (fixture);
      window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
      scout_ui_fixture_wait (is_seen_first, &seen);
      window_fixture_wait_until_still (fixture);
      g_assert_true (is_seen_first (&seen));
    }
}

/* The second attempt begins where the first one failed, and both lead out of there. */
static void
test_second_attempt (WindowFixture *fixture,
                     gconstpointer  data)
{
  keep_question (fixture);
  begin_after_end (fixture);
  grant (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
  page_fixture_press (window_fixture_get_page (fixture), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  scout_sandbox_clear_faults (fixture->sandbox);
  grant (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, SAMPLE);
}

/* Somebody else does not have the Page of the last start; what was saved for it can be read. */
static void
test_somebody_else (WindowFixture *fixture,
                    gconstpointer  data)
{
  ScoutSession *session = NULL;

  keep_question (fixture);
  g_settings_set_string (fixture->settings, "last-page-id", "404");
  begin_after_end (fixture);
  scout_sandbox_clear_faults (fixture->sandbox);
  grant (fixture);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  session = scout_window_get_session (fixture->window);
  g_assert_null (scout_session_get_library (session));

  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "Facebook gave no access to this Page. Sign in again and "
                                         "tick it, or choose another one.");
  g_assert_nonnull (scout_session_get_library (session));
  page_fixture_press (GTK_WIDGET (fixture->window), "Choose a Page");
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  page_fixture_press (GTK_WIDGET (fixture->window), "Use \342\201\250Alder & Oat\342\201\251");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_text (fixture, SAMPLE);
}

/* A token that Meta refused is not tried once more with what is asked later. */
static void
test_refused_token (WindowFixture *fixture,
                    gconstpointer  data)
{
  ScoutSession *session = NULL;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  _scout_window_renew (fixture->window);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  refuse (fixture);
  grant (fixture);
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
  page_fixture_press (window_fixture_get_page (fixture), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  g_assert_nonnull (session->candidate);
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  g_assert_null (session->candidate);
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
}

/* Once the network is back, Pages can be looked at again without going anywhere. */
static void
test_online_again (WindowFixture *fixture,
                   gconstpointer  data)
{
  keep_question (fixture);
  window_fixture_open_offline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_set_online (fixture, TRUE);
  page_fixture_press (GTK_WIDGET (fixture->window), "Try again");
  window_fixture_wait_for_text (fixture, "You are online again.");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  g_signal_emit_by_name (window_fixture_get_page (fixture), "retry");
  window_fixture_wait_for_text (fixture, "Looking for your Pages…");
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_CHOOSER);
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
  ADD ("network-goes", test_network_goes);
  ADD ("no-app", test_no_app);
  ADD ("reasons", test_reasons);
  ADD ("place", test_place);
  ADD ("scrolled", test_scrolled);
  ADD ("second-attempt", test_second_attempt);
  ADD ("somebody-else", test_somebody_else);
  ADD ("refused-token", test_refused_token);
  ADD ("online-again", test_online_again);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
