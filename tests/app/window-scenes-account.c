/* window-scenes-account.c: the states of the pages on the way to a Page that searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each scene begins with no window and a sandbox that works, and ends when what it is named after
 * can be seen. */

#include "config.h"

#include "window-scenes.h"

#include "scout-brand-page-card.h"
#include "scout-session-private.h"
#include "scout-window-private.h"

#include <glib/gi18n.h>

/* Long enough for a picture; a closed window does not wait for the answer. */
#define SLOW_MS 60000
/* As the mock-up has it: 18 minutes and 42 seconds. */
#define WAIT_MS (1122 * 1000)

#define N_MANY_PAGES 60

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static void
wait_for_pages (WindowFixture *fixture,
                guint          n_pages)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u Page from your account",
                                                     "%u Pages from your account", n_pages),
                                           n_pages);

  window_fixture_wait_for_text (fixture, text);
}

/* Makes calls to a path go wrong from now on. */
static void
plan (WindowFixture         *fixture,
      ScoutSandboxFaultKind  kind,
      const char            *path,
      int                    code)
{
  ScoutSandboxFault fault = { .kind = kind, .path = path, .code = code, .count = 100 };

  fault.delay_ms = kind == SCOUT_SANDBOX_FAULT_SLOW         ? SLOW_MS
                   : kind == SCOUT_SANDBOX_FAULT_RATE_LIMIT ? WAIT_MS : 0;
  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
show_welcome (WindowFixture *fixture)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
}

/* As a build without a Meta app of its own has it. */
static void
show_welcome_form (WindowFixture *fixture)
{
  ScoutWelcomePage *page;

  show_welcome (fixture);
  page = SCOUT_WELCOME_PAGE (window_fixture_get_page (fixture));
  scout_welcome_page_set_takes_app (page, TRUE);
  scout_welcome_page_set_packaged_app (page, FALSE);
  scout_welcome_page_set_app_id (page, "12 34");
  scout_welcome_page_set_configuration_id (page, "104822905531774");
}

/* As a build with one has it. */
static void
show_welcome_packaged (WindowFixture *fixture)
{
  show_welcome (fixture);
  scout_welcome_page_set_takes_app (SCOUT_WELCOME_PAGE (window_fixture_get_page (fixture)), TRUE);
  window_fixture_wait_for_text (fixture, "Use your own Meta app…");
}

static void
show_expired (WindowFixture *fixture)
{
  plan (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, "/me", 0);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "Your sign-in has expired. Sign in again to go on.");
}

/* Offline, because what a web view draws comes when it comes. */
static void
show_login (WindowFixture *fixture)
{
  show_welcome (fixture);
  window_fixture_set_online (fixture, FALSE);
  page_fixture_press (get_window (fixture), "Continue with Facebook");
  window_fixture_wait_for_text (fixture, "Page did not load");
}

static gboolean
has_dialog (gpointer data)
{
  GtkWidget *page = window_fixture_get_page (data);
  GtkWidget *bar = NULL;

  if (!SCOUT_IS_LOGIN_PAGE (page) || scout_login_page_is_loading (SCOUT_LOGIN_PAGE (page)))
    return FALSE;

  /* With its document, and not only with its address. */
  bar = scout_ui_fixture_find (page, GTK_TYPE_PROGRESS_BAR, NULL);

  return gtk_progress_bar_get_fraction (GTK_PROGRESS_BAR (bar)) >= 1.0;
}

/* Facebook does not let anybody sign in inside a program. */
static void
show_login_refused (WindowFixture *fixture)
{
  show_welcome (fixture);
  page_fixture_press (get_window (fixture), "Continue with Facebook");
  scout_ui_fixture_wait (has_dialog, fixture);
  scout_login_page_run_script (SCOUT_LOGIN_PAGE (window_fixture_get_page (fixture)),
                               "document.getElementById('email').value = 'unsupported@x.org';"
                               "document.getElementById('pass').value = 'SYNTHETICpassword';"
                               "document.getElementById('login').click();");
  window_fixture_wait_for_text (fixture, "Facebook asks for your own browser");
}

static void
show_starting (WindowFixture *fixture)
{
  plan (fixture, SCOUT_SANDBOX_FAULT_SLOW, "/me", 0);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "Signing in…");
}

static void
show_start_offline (WindowFixture *fixture)
{
  window_fixture_open_offline (fixture);
  window_fixture_wait_for_text (fixture, "No connection");
}

static void
show_start_failed (WindowFixture *fixture)
{
  plan (fixture, SCOUT_SANDBOX_FAULT_GRAPH_ERROR, "/me", 2);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "Try again");
}

static void
show_start_limited (WindowFixture *fixture)
{
  plan (fixture, SCOUT_SANDBOX_FAULT_RATE_LIMIT, "/me", 4);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "Hourly limit reached");
}

static GtkAdjustment *
get_adjustment_of_pages (WindowFixture *fixture)
{
  GtkWidget *card = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                           SCOUT_TYPE_BRAND_PAGE_CARD, NULL);

  return gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (card, GTK_TYPE_SCROLLED_WINDOW)));
}

/* What a Page may is found out once it is looked at: down to the last one, and up again. */
static void
look_at_pages (WindowFixture *fixture,
               const char    *last_state)
{
  GtkAdjustment *adjustment = get_adjustment_of_pages (fixture);

  while (page_fixture_find_label (get_window (fixture), last_state) == NULL)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
      window_fixture_settle (fixture);
    }
  gtk_adjustment_set_value (adjustment, 0.0);
  window_fixture_settle (fixture);
}

static void
show_chooser (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  wait_for_pages (fixture, 3);
  look_at_pages (fixture, "Refused");
}

/* Each Page with something that keeps it from searching. */
static void
show_chooser_troubles (WindowFixture *fixture)
{
  const ScoutSandboxOptions options = { .brands = { SCOUT_SANDBOX_BRAND_INELIGIBLE,
                                                    SCOUT_SANDBOX_BRAND_TERMS_PENDING } };

  window_fixture_use_sandbox (fixture, &options);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "Choose another Page");
  page_fixture_press (get_window (fixture), "Choose another Page");
  window_fixture_wait_for_text (fixture, "Not eligible");
  look_at_pages (fixture, "Terms not accepted");
  look_at_pages (fixture, "Refused");
}

/* Signed in, but no Page was ticked in Facebook's dialog. */
static void
show_chooser_none (WindowFixture *fixture)
{
  ScoutAccount account = { .user_id = (char *) "1", .granted = (char *[]) { NULL },
                           .declined = (char *[]) { NULL } };

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  wait_for_pages (fixture, 3);
  account.pages = g_ptr_array_new ();
  scout_brand_chooser_page_show_account (
    SCOUT_BRAND_CHOOSER_PAGE (window_fixture_get_page (fixture)), &account, NULL);
  g_ptr_array_unref (account.pages);
  window_fixture_wait_for_text (fixture, "No Pages found");
}

/* More than the window has room for. */
static void
show_chooser_many (WindowFixture *fixture)
{
  const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, 0);
  g_autoptr(ScoutToken) token = scout_token_new (page->access_token);
  g_autoptr(GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);
  ScoutAccount account = { .user_id = (char *) "1", .granted = (char *[]) { NULL },
                           .declined = (char *[]) { NULL }, .pages = pages };
  GtkAdjustment *adjustment = NULL;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  wait_for_pages (fixture, 3);
  account.catalog = scout_session_get_catalog (scout_window_get_session (fixture->window));
  for (guint i = 0; i < N_MANY_PAGES; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s %u", page->name, i + 1);
      g_autofree char *id = g_strdup_printf ("%s%u", page->id, i);
      const ScoutBrandPageFields fields = { .id = id, .name = name, .followers = -1,
                                            .token = token };

      g_ptr_array_add (pages, scout_brand_page_new (&fields));
    }
  scout_brand_chooser_page_show_account (
    SCOUT_BRAND_CHOOSER_PAGE (window_fixture_get_page (fixture)), &account, NULL);
  wait_for_pages (fixture, N_MANY_PAGES);
  window_fixture_settle (fixture);
  adjustment = get_adjustment_of_pages (fixture);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) / 2);
}

static void
show_chooser_loading (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  plan (fixture, SCOUT_SANDBOX_FAULT_SLOW, "/creator_marketplace/creators", 0);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "Checking");
}

/* As an app sees them that was not reviewed yet. */
static void
show_simulated (WindowFixture *fixture)
{
  const ScoutSandboxOptions options = { .access = SCOUT_SANDBOX_ACCESS_STANDARD };

  window_fixture_use_sandbox (fixture, &options);
  window_fixture_open_discover (fixture);
  /* Large text makes a page narrow, too. */
  if (page_fixture_find_label (get_window (fixture),
                               "Simulated by Meta: the app has standard access") == NULL)
    window_fixture_wait_for_text (fixture, "· simulated by Meta: the app has standard access");
}

/* Not one that ends soon, which would say another day in each picture. */
static void
show_ending (WindowFixture *fixture)
{
  ScoutSession *session = NULL;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  session->token->expires_at = 1;
  session->warning_at = 1;
  _scout_window_update_banner (fixture->window);
  window_fixture_wait_for_text (fixture, "Your sign-in has ended.");
}

const WindowScene window_account_scenes[] = {
  { "account", "welcome", show_welcome },
  { "account", "welcome-form", show_welcome_form },
  { "account", "welcome-packaged", show_welcome_packaged },
  { "account", "expired", show_expired },
  { "account", "login", show_login },
  { "account", "login-refused", show_login_refused },
  { "account", "starting", show_starting },
  { "account", "start-offline", show_start_offline },
  { "account", "start-failed", show_start_failed },
  { "account", "chooser", show_chooser },
  { "account", "chooser-troubles", show_chooser_troubles },
  { "account", "start-limited", show_start_limited },
  { "account", "chooser-loading", show_chooser_loading },
  { "account", "chooser-many", show_chooser_many },
  { "account", "chooser-none", show_chooser_none },
  { "account", "ending", show_ending },
  { "account", "simulated", show_simulated },
  { NULL, NULL, NULL },
};
