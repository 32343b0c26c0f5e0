/* test-window.c: Scout's window: where everything leads.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way from view to view, there and back, as far as nothing fails; what fails is in
 * test-window-offline.c. */

#include "config.h"

#include "scout-sidebar.h"
#include "window-fixture.h"

#include <string.h>

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static void
open_creator (WindowFixture *fixture)
{
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
}

static void
press (WindowFixture *fixture,
       const char    *label)
{
  page_fixture_press (GTK_WIDGET (fixture->window), label);
}

static void
activate (WindowFixture *fixture,
          const char    *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static char *
dup_first_name (WindowFixture *fixture)
{
  GListModel *results = G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));
  g_autoptr(ScoutCreator) creator = g_list_model_get_item (results, 0);

  return g_strdup (scout_creator_get_name (creator));
}

/* Whether a text stands anywhere in the window, shown or not. GTK's own tooltip keeps what it said
 * last until it is to say something else, and offers no way to it: that one must not be shown. */
static gboolean
holds_text (GtkWidget  *widget,
            const char *text)
{
  gboolean holds = FALSE;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkTooltipWindow")
      && !gtk_widget_get_mapped (widget))
    return FALSE;

  if (GTK_IS_LABEL (widget))
    holds = strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
  else if (GTK_IS_EDITABLE (widget))
    holds = strstr (gtk_editable_get_text (GTK_EDITABLE (widget)), text) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !holds;
       child = gtk_widget_get_next_sibling (child))
    holds = holds_text (child, text);

  return holds;
}

static gboolean
is_cleared (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
test_starts_at_welcome (WindowFixture *fixture,
                        gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_wait_for_text (fixture, "Continue with Facebook");
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_LOGIN));
}

static void
test_starts_at_discover (WindowFixture *fixture,
                         gconstpointer  data)
{
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_creators (fixture);

  /* Nothing on the way is shown that is not needed. */
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_WELCOME));
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_CHOOSER));
  window_fixture_wait_for_text (fixture, "Alder & Oat");
  window_fixture_wait_for_text (fixture,
                                "Sample data from the sandbox. Sign in to see real creators.");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  window_fixture_wait_for_text (fixture, "Sample data from the sandbox");
}

static void
test_last_page (WindowFixture *fixture,
                gconstpointer  data)
{
  const char *id = scout_sandbox_get_page (fixture->sandbox, 1)->id;
  ScoutBrandPage *page;

  fixture->settings = g_settings_new (SCOUT_APPLICATION_ID);
  g_settings_set_string (fixture->settings, "last-page-id", id);
  window_fixture_open_discover (fixture);
  page = scout_session_get_brand_page (scout_window_get_session (fixture->window));
  g_assert_cmpstr (scout_brand_page_get_fields (page)->id, ==, id);
  g_settings_reset (fixture->settings, "last-page-id");
}

static gboolean
is_small (gpointer data)
{
  return gtk_widget_get_width (data) <= 900;
}

static void
test_keeps_size (WindowFixture *fixture,
                 gconstpointer  data)
{
  gpointer window;

  fixture->settings = g_settings_new (SCOUT_APPLICATION_ID);
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  scout_ui_fixture_wait (is_small, fixture->window);
  window = fixture->window;
  g_object_add_weak_pointer (window, &window);
  activate (fixture, "window.close");
  fixture->window = NULL;
  scout_ui_fixture_wait (is_cleared, &window);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, 900);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-height"), ==, 700);
  g_settings_reset (fixture->settings, "window-width");
  g_settings_reset (fixture->settings, "window-height");
}

static void
test_explores (WindowFixture *fixture,
               gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  press (fixture, "Explore with sample data");
  window_fixture_wait_for_creators (fixture);
  g_assert_true (scout_session_is_sample (scout_window_get_session (fixture->window)));

  press (fixture, "Sign in");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_assert_false (scout_session_is_sample (scout_window_get_session (fixture->window)));
  g_assert_null (scout_discover_page_get_results (get_discover (fixture)));
}

static void
test_creator_and_back (WindowFixture *fixture,
                       gconstpointer  data)
{
  g_autofree char *name = NULL;
  ScoutPagedModel *results;

  window_fixture_open_discover (fixture);
  results = scout_discover_page_get_results (get_discover (fixture));
  name = dup_first_name (fixture);
  open_creator (fixture);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_text (fixture, name);

  activate (fixture, "win.refresh");
  window_fixture_wait_for_parts (fixture);
  activate (fixture, "win.back");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  g_assert_true (scout_discover_page_get_results (get_discover (fixture)) == results);

  open_creator (fixture);
  activate (fixture, "win.search");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  g_assert_true (gtk_widget_has_focus (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

/* No word, no Page and no token of the person is left. */
static void
assert_dropped (WindowFixture *fixture,
                const char    *name)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  ScoutSession *session = scout_window_get_session (fixture->window);

  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
  g_assert_null (scout_session_get_account (session));
  g_assert_null (scout_session_get_brand_page (session));
  g_assert_null (scout_session_get_marketplace (session, SCOUT_NETWORK_FACEBOOK));
  g_assert_null (scout_discover_page_get_results (get_discover (fixture)));
  g_assert_false (holds_text (window, name));
  g_assert_false (holds_text (window, "Alder & Oat"));
  g_assert_false (holds_text (window, "coffee"));

  scout_sandbox_clear_requests (fixture->sandbox);
  activate (fixture, "win.refresh");
  activate (fixture, "win.search");
  window_fixture_settle (fixture);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_WELCOME);
  {
    g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

    g_assert_cmpuint (requests->len, ==, 0);
  }
}

static void
sign_out_from (WindowFixture *fixture,
               ScoutView      view)
{
  ScoutSession *session;
  g_autofree char *name = NULL;
  gpointer page;
  gpointer marketplace;

  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_creators (fixture);
  name = dup_first_name (fixture);
  if (view == SCOUT_VIEW_CREATOR)
    {
      open_creator (fixture);
      window_fixture_wait_for_parts (fixture);
      window_fixture_settle (fixture);
    }

  session = scout_window_get_session (fixture->window);
  page = scout_session_get_brand_page (session);
  marketplace = scout_session_get_marketplace (session, SCOUT_NETWORK_FACEBOOK);
  g_object_add_weak_pointer (page, &page);
  g_object_add_weak_pointer (marketplace, &marketplace);
  activate (fixture, "win.sign-out");
  scout_ui_fixture_wait (is_cleared, &marketplace);
  scout_ui_fixture_wait (is_cleared, &page);
  assert_dropped (fixture, name);
}

static void
test_sign_out (WindowFixture *fixture,
               gconstpointer  data)
{
  sign_out_from (fixture, SCOUT_VIEW_DISCOVER);
}

static void
test_sign_out_from_creator (WindowFixture *fixture,
                            gconstpointer  data)
{
  sign_out_from (fixture, SCOUT_VIEW_CREATOR);
}

static void
test_chooses_page (WindowFixture *fixture,
                   gconstpointer  data)
{
  ScoutSession *session;
  ScoutMarketplace *before;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  before = scout_session_get_marketplace (session, SCOUT_NETWORK_FACEBOOK);

  activate (fixture, "win.choose-page");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  press (fixture, "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  g_assert_true (scout_session_get_marketplace (session, SCOUT_NETWORK_FACEBOOK) == before);

  open_creator (fixture);
  activate (fixture, "win.choose-page");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  {
    GtkWidget *label = page_fixture_find_label (window_fixture_get_page (fixture), "Fjordware");
    GtkWidget *radio;

    radio = scout_ui_fixture_find (gtk_widget_get_parent (gtk_widget_get_parent (label)),
                                   GTK_TYPE_CHECK_BUTTON, NULL);
    gtk_check_button_set_active (GTK_CHECK_BUTTON (radio), TRUE);
  }
  press (fixture, "Use \342\201\250Fjordware\342\201\251");
  window_fixture_wait_for_creators (fixture);
  g_assert_true (scout_session_get_marketplace (session, SCOUT_NETWORK_FACEBOOK) != before);
  window_fixture_wait_for_text (fixture, "Fjordware");
}

static ScoutPagedModel *
show_search (WindowFixture *fixture,
             const char    *id,
             ScoutView      view)
{
  GtkWidget *page;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                                             id));
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, view);
  page = scout_window_get_page (fixture->window, view);

  return scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page));
}

/* Every search keeps its own question and results while another is shown. */
static void
test_switches_searches (WindowFixture *fixture,
                        gconstpointer  data)
{
  ScoutPagedModel *facebook;
  ScoutPagedModel *instagram;
  ScoutPagedModel *content;

  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_creators (fixture);
  facebook = scout_discover_page_get_results (get_discover (fixture));

  instagram = show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpint (scout_query_get_network (scout_paged_model_get_query (instagram)), ==,
                   SCOUT_NETWORK_INSTAGRAM);
  g_assert_true (scout_query_is_empty (scout_paged_model_get_query (instagram)));
  content = show_search (fixture, "facebook-content", SCOUT_VIEW_DISCOVER_CONTENT);
  window_fixture_wait_for_creators (fixture);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (content)) == SCOUT_TYPE_CONTENT);

  g_assert_true (show_search (fixture, "facebook-creators", SCOUT_VIEW_DISCOVER) == facebook);
  g_assert_true (show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM)
                 == instagram);
  g_assert_true (show_search (fixture, "facebook-content", SCOUT_VIEW_DISCOVER_CONTENT)
                 == content);
}

static GtkWidget *
find_sidebar (WindowFixture *fixture)
{
  return scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR, NULL);
}

/* A Page without an Instagram account: the other searches go on, and the question waits. */
static void
test_page_without_instagram (WindowFixture *fixture,
                             gconstpointer  data)
{
  ScoutSession *session;
  const ScoutAccount *account;
  ScoutDiscoverPage *page;

  window_fixture_open_discover (fixture);
  show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  scout_discover_page_search (page, "coffee");
  session = scout_window_get_session (fixture->window);
  account = scout_session_get_account (session);

  g_signal_emit_by_name (find_sidebar (fixture), "page-chosen",
                         g_ptr_array_index (account->pages, 1));
  window_fixture_wait_for_text (fixture, "No Instagram account linked");
  g_assert_null (scout_discover_page_get_results (page));
  show_search (fixture, "facebook-creators", SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);

  show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (page), "No Instagram account linked"));
  g_signal_emit_by_name (find_sidebar (fixture), "page-chosen",
                         g_ptr_array_index (account->pages, 0));
  window_fixture_wait_for_creators (fixture);
  g_assert_true (scout_query_has (scout_paged_model_get_query (
                                    scout_discover_page_get_results (page)), "query"));
}

/* What a check of the Pages found holds for the searches: one says what is in the way, the other
 * goes on. */
static void
test_refused_network (WindowFixture *fixture,
                      gconstpointer  data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_LOST_PERMISSION,
                              "/creator_marketplace/creators", .count = 100 };

  window_fixture_open_discover (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  activate (fixture, "win.choose-page");
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_text (fixture, "Refused");
  window_fixture_wait_for_text (fixture, "Ready");
  /* Which of the three Pages have answered so far is another matter. */
  window_fixture_wait_for_no_text (fixture, "Checking");
  press (fixture, "Use \342\201\250Alder & Oat\342\201\251");
  window_fixture_wait_for_text (fixture, "Meta refuses this Page");
  g_assert_null (scout_discover_page_get_results (get_discover (fixture)));

  show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
}

/* A creator leads back to the search that found them. */
static void
test_back_to_instagram (WindowFixture *fixture,
                        gconstpointer  data)
{
  ScoutDiscoverPage *page;

  window_fixture_open_discover (fixture);
  show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  scout_discover_page_activate (page, 0);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_text (fixture, "Engaged accounts");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Try again"));
  activate (fixture, "win.back");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_INSTAGRAM);

  activate (fixture, "win.search");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_INSTAGRAM);
}

static void
expire (WindowFixture *fixture,
        const char    *path)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = path, .count = G_MAXUINT
  };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
test_expired_at_start (WindowFixture *fixture,
                       gconstpointer  data)
{
  expire (fixture, NULL);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_wait_for_text (fixture, "Your sign-in has expired. Sign in again to go on.");
  g_assert_null (scout_session_get_account (scout_window_get_session (fixture->window)));
}

/* Who gives up signing in again is back where they were, with something to read. */
static void
test_expired_while_searching (WindowFixture *fixture,
                              gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  expire (fixture, "/creator_marketplace/creators");
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
  press (fixture, "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  press (fixture, "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
}

static void
test_other_session (WindowFixture *fixture,
                    gconstpointer  data)
{
  g_autoptr(ScoutSandbox) other = scout_sandbox_new (NULL);
  g_autoptr(ScoutSession) session = NULL;

  /* The answers of the first come when nobody waits for them any more. */
  window_fixture_open (fixture, TRUE);
  g_assert_true (scout_sandbox_start (other, NULL));
  session = scout_session_new_sandbox (other, TRUE);
  scout_window_set_session (fixture->window, session);
  g_assert_true (scout_window_get_session (fixture->window) == session);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);

  open_creator (fixture);
  g_clear_object (&session);
  session = scout_session_new_sandbox (other, FALSE);
  scout_window_set_session (fixture->window, session);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_clear_object (&session);
}

static void
test_closes_at_any_time (WindowFixture *fixture,
                         gconstpointer  data)
{
  window_fixture_open (fixture, TRUE);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);

  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);

  window_fixture_open_discover (fixture);
  open_creator (fixture);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);

  window_fixture_open_discover (fixture);
  activate (fixture, "win.choose-page");
  window_fixture_close (fixture);
}

/* Threat T2: a token belongs into the header, on every call to the Graph and on no other. */
static void
test_tokens_in_headers_only (WindowFixture *fixture,
                             gconstpointer  data)
{
  g_autoptr(GPtrArray) requests = NULL;
  guint n_calls = 0;
  GtkWidget *page;

  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_creators (fixture);
  open_creator (fixture);
  window_fixture_wait_for_parts (fixture);
  page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (page), SCOUT_TIME_RANGE_L7);
  window_fixture_wait_for_parts (fixture);
  activate (fixture, "win.choose-page");
  window_fixture_wait_for_text (fixture, "3 Pages from your account");

  requests = scout_sandbox_dup_requests (fixture->sandbox);
  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);
      gboolean is_dialog = strstr (request->path, "/dialog/") != NULL;

      g_test_message ("%s %s", request->method, request->path);
      g_assert_null (strstr (request->query, "access_token="));
      g_assert_null (strstr (request->query, "SANDBOX"));
      g_assert_null (strstr (request->path, "SANDBOX"));
      g_assert_true (request->has_authorization != is_dialog);
      n_calls += is_dialog ? 0 : 1;
    }
  g_assert_cmpuint (n_calls, >=, 9);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("starts-at-welcome", test_starts_at_welcome);
  ADD ("starts-at-discover", test_starts_at_discover);
  ADD ("last-page", test_last_page);
  ADD ("keeps-size", test_keeps_size);
  ADD ("explores", test_explores);
  ADD ("creator-and-back", test_creator_and_back);
  ADD ("sign-out", test_sign_out);
  ADD ("sign-out-from-creator", test_sign_out_from_creator);
  ADD ("chooses-page", test_chooses_page);
  ADD ("switches-searches", test_switches_searches);
  ADD ("page-without-instagram", test_page_without_instagram);
  ADD ("refused-network", test_refused_network);
  ADD ("back-to-instagram", test_back_to_instagram);
  ADD ("expired-at-start", test_expired_at_start);
  ADD ("expired-while-searching", test_expired_while_searching);
  ADD ("other-session", test_other_session);
  ADD ("closes-at-any-time", test_closes_at_any_time);
  ADD ("tokens-in-headers-only", test_tokens_in_headers_only);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
