/* test-login-page.c: signing in inside the window, with a real WebKit against the sandbox's dialog.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every way in which a sign-in ends, and every way in which it stops and goes on. After each test
 * no process of WebKit is left. */

#include "config.h"

#include "scout-login-page.h"

#include "leftovers.h"
#include "page-fixture.h"
#include "scout-address-bar.h"
#include "scout-login-notice.h"
#include "scout-pages.h"
#include "scout-permission.h"
#include "scout-widgets.h"

#include <signal.h>

#define WEB_PROCESS "WebKitWebProces"

typedef struct
{
  PageFixture services;
  GtkWidget *page;
  GtkWidget *window;
  ScoutToken *granted; /* (owned) (nullable) */
  GStrv permissions;   /* (owned) (nullable) */
  GError *declined;    /* (owned) (nullable) */
  guint n_cancels;
  gint64 next_try; /* monotonic */
  ScoutLoginStep step; /* to wait for */
} Fixture;

static void
granted_cb (ScoutLoginPage        *page,
            const ScoutLoginGrant *grant,
            Fixture               *fixture)
{
  g_assert_null (fixture->granted);
  fixture->granted = scout_token_ref (grant->token);
  fixture->permissions = g_strdupv (grant->granted);
}

static void
declined_cb (ScoutLoginPage *page,
             const GError   *error,
             Fixture        *fixture)
{
  g_assert_null (fixture->declined);
  fixture->declined = g_error_copy (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  fixture->page = g_object_new (SCOUT_TYPE_LOGIN_PAGE, NULL);
  g_signal_connect (fixture->page, "granted", G_CALLBACK (granted_cb), fixture);
  g_signal_connect (fixture->page, "declined", G_CALLBACK (declined_cb), fixture);
  g_signal_connect_swapped (fixture->page, "cancelled", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_cancels);
  fixture->window = scout_ui_fixture_present (fixture->page, 1280, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_pointer (&fixture->granted, scout_token_unref);
  g_clear_pointer (&fixture->permissions, g_strfreev);
  g_clear_error (&fixture->declined);
  page_fixture_tear_down (&fixture->services, NULL);
  leftovers_wait_for_processes ();
}

static ScoutLoginPage *
get_page (Fixture *fixture)
{
  return SCOUT_LOGIN_PAGE (fixture->page);
}

static void
start_app (Fixture    *fixture,
           const char *app_id)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.marketplace);
  g_auto(GStrv) scopes = scout_permission_dup_names (catalog, SCOUT_ALL_NETWORKS);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  const ScoutLoginOptions options = {
    .dialog_url = scout_sandbox_get_dialog_url (fixture->services.sandbox),
    .app_id = app_id, .scopes = (const char * const *) scopes, .clock = clock,
  };
  g_autoptr(ScoutLoginFlow) flow = scout_login_flow_new (&options);

  scout_login_page_start (get_page (fixture), flow);
}

static void
start (Fixture *fixture)
{
  start_app (fixture, scout_sandbox_get_app_id (fixture->services.sandbox));
}

/* With its document, and not only with its address. */
static gboolean
stands_there (gpointer data)
{
  Fixture *fixture = data;
  GtkWidget *bar = scout_ui_fixture_find (fixture->page, GTK_TYPE_PROGRESS_BAR, NULL);

  return scout_login_page_get_step (get_page (fixture)) == fixture->step
         && !scout_login_page_is_loading (get_page (fixture))
         && gtk_progress_bar_get_fraction (GTK_PROGRESS_BAR (bar)) >= 1.0;
}

static void
wait_for_step (Fixture        *fixture,
               ScoutLoginStep  step)
{
  g_test_message ("Waiting for step %d", step);
  fixture->step = step;
  scout_ui_fixture_wait (stands_there, fixture);
}

static void
run_script (Fixture    *fixture,
            const char *script)
{
  scout_login_page_run_script (get_page (fixture), script);
}

/* Whoever is quicker than WebKit tries again. */
static gboolean
has_signed_in (gpointer data)
{
  Fixture *fixture = data;

  if (stands_there (fixture))
    return TRUE;

  if (g_get_monotonic_time () > fixture->next_try)
    {
      run_script (fixture, "const login = document.getElementById('login');"
                           "if (login) {"
                           "  document.getElementById('email').value = 'brand@example.com';"
                           "  document.getElementById('pass').value = 'SYNTHETICpassword';"
                           "  login.click();"
                           "}");
      fixture->next_try = g_get_monotonic_time () + 2 * G_USEC_PER_SEC;
    }

  return FALSE;
}

static void
go_to_consent (Fixture *fixture)
{
  wait_for_step (fixture, SCOUT_LOGIN_STEP_SIGN_IN);
  fixture->step = SCOUT_LOGIN_STEP_PAGES;
  fixture->next_try = 0;
  scout_ui_fixture_wait (has_signed_in, fixture);
  run_script (fixture, "document.getElementById('continue').click();");
  wait_for_step (fixture, SCOUT_LOGIN_STEP_PERMISSIONS);
}

static gboolean
is_granted (gpointer data)
{
  return ((Fixture *) data)->granted != NULL;
}

static gboolean
is_declined (gpointer data)
{
  return ((Fixture *) data)->declined != NULL;
}

static void
account_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  ScoutAccount **account = user_data;
  g_autoptr(GError) error = NULL;

  *account = scout_account_service_load_finish (SCOUT_ACCOUNT_SERVICE (source), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
allow (Fixture *fixture)
{
  run_script (fixture, "document.getElementById('allow').click();");
  scout_ui_fixture_wait (is_granted, fixture);
  g_assert_null (fixture->declined);
  g_assert_cmpuint (fixture->n_cancels, ==, 0);
}

static void
test_granted (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutAccountService) service = page_fixture_open_account (&fixture->services);
  ScoutAccount *account = NULL;

  start (fixture);
  go_to_consent (fixture);
  allow (fixture);

  /* The view has gone, and the token is good for what it was asked for. */
  leftovers_wait_for_processes ();
  g_assert_true (g_strv_contains ((const char * const *) fixture->permissions, "pages_show_list"));
  scout_account_service_load_async (service, fixture->granted, NULL, NULL, account_loaded_cb,
                                    &account);
  scout_ui_fixture_wait (is_set, &account);
  g_assert_cmpuint (account->pages->len, ==, 3);
  scout_account_free (account);
}

static void
test_not_now (Fixture       *fixture,
              gconstpointer  data)
{
  start (fixture);
  go_to_consent (fixture);
  run_script (fixture, "document.getElementById('decline').click();");
  scout_ui_fixture_wait (is_declined, fixture);
  g_assert_error (fixture->declined, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_CANCELLED);
  g_assert_null (fixture->granted);
  g_assert_cmpuint (fixture->n_cancels, ==, 0);
}

/* Somebody else's answer: the state is not this sign-in's. */
static void
test_foreign_state (Fixture       *fixture,
                    gconstpointer  data)
{
  start (fixture);
  wait_for_step (fixture, SCOUT_LOGIN_STEP_SIGN_IN);
  run_script (fixture, "location.href = '" SCOUT_LOGIN_REDIRECT_URL
                       "#access_token=SYNTHETICtoken&state=0';");
  scout_ui_fixture_wait (is_declined, fixture);
  g_assert_error (fixture->declined, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE);
  g_assert_null (fixture->granted);
}

static void
answer (const char *label)
{
  page_fixture_press (page_fixture_wait_for_dialog (), label);
  page_fixture_wait_for_no_dialog ();
}

static gboolean
is_cancelled (gpointer data)
{
  return ((Fixture *) data)->n_cancels > 0;
}

/* Who has come beyond the first step is asked, and may go on. */
static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  start (fixture);
  go_to_consent (fixture);
  page_fixture_press (fixture->page, "Cancel");
  answer ("Go on");
  g_assert_cmpuint (fixture->n_cancels, ==, 0);
  g_assert_true (scout_ui_fixture_press (fixture->page, GDK_KEY_Escape));
  answer ("Stop");
  scout_ui_fixture_wait (is_cancelled, fixture);
  g_assert_cmpuint (fixture->n_cancels, ==, 1);
  leftovers_wait_for_processes ();
  g_assert_null (fixture->granted);
  g_assert_null (fixture->declined);

  /* Another one begins from its start. */
  start (fixture);
  wait_for_step (fixture, SCOUT_LOGIN_STEP_SIGN_IN);
  g_assert_cmpuint (fixture->n_cancels, ==, 1);

  /* And is left without a question as long as nothing was done. */
  page_fixture_press (fixture->page, "Cancel");
  g_assert_cmpuint (fixture->n_cancels, ==, 2);
}

static void
assert_stays_readable (Fixture    *fixture,
                       const char *title)
{
  page_fixture_wait_for_label (fixture->page, title);
  scout_ui_fixture_settle (fixture->window);
  g_usleep (200 * 1000);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, title));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Try again"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Use your browser"));
  g_assert_false (scout_login_page_is_loading (get_page (fixture)));
}

static void
press_try_again_in_vain (Fixture    *fixture,
                         const char *title)
{
  page_fixture_press (fixture->page, "Try again");
  scout_ui_fixture_settle (fixture->window);
  assert_stays_readable (fixture, title);
}

static void
go_online (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (scout_sandbox_start (fixture->services.sandbox, &error));
  g_assert_no_error (error);
}

/* Which page it is that did not load. */
static void
assert_shows_host (Fixture *fixture)
{
  const char *graph_url = scout_sandbox_get_graph_url (fixture->services.sandbox);
  GtkWidget *bar = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_ADDRESS_BAR, NULL);

  g_assert_nonnull (scout_address_bar_get_uri (SCOUT_ADDRESS_BAR (bar)));
  g_assert_true (g_str_has_prefix (scout_address_bar_get_uri (SCOUT_ADDRESS_BAR (bar)), graph_url));
}

static void
test_offline_at_start (Fixture       *fixture,
                       gconstpointer  data)
{
  scout_sandbox_stop (fixture->services.sandbox);
  start (fixture);
  assert_stays_readable (fixture, "Page did not load");
  press_try_again_in_vain (fixture, "Page did not load");
  assert_shows_host (fixture);

  go_online (fixture);
  page_fixture_press (fixture->page, "Try again");
  go_to_consent (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Page did not load"));
  allow (fixture);
}

static void
test_offline_on_the_way (Fixture       *fixture,
                         gconstpointer  data)
{
  start (fixture);
  go_to_consent (fixture);
  scout_sandbox_stop (fixture->services.sandbox);
  run_script (fixture, "document.getElementById('allow').click();");
  assert_stays_readable (fixture, "Page did not load");

  go_online (fixture);
  page_fixture_press (fixture->page, "Try again");
  wait_for_step (fixture, SCOUT_LOGIN_STEP_PERMISSIONS);
  allow (fixture);
}

static void
test_cancel_offline (Fixture       *fixture,
                     gconstpointer  data)
{
  scout_sandbox_stop (fixture->services.sandbox);
  start (fixture);
  assert_stays_readable (fixture, "Page did not load");
  page_fixture_press (fixture->page, "Cancel");
  g_assert_cmpuint (fixture->n_cancels, ==, 1);

  /* The next sign-in does not begin with the failure of the last. */
  go_online (fixture);
  start (fixture);
  wait_for_step (fixture, SCOUT_LOGIN_STEP_SIGN_IN);
  g_assert_null (page_fixture_find_label (fixture->page, "Page did not load"));
}

static const ScoutSandboxFault stall = {
  .kind = SCOUT_SANDBOX_FAULT_STALL, .path = "/dialog/oauth", .count = 1
};

/* No answer at all: the page says that it loads, and one can leave. */
static void
test_stalled (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *bar = scout_ui_fixture_find (fixture->page, GTK_TYPE_PROGRESS_BAR, NULL);

  scout_sandbox_add_fault (fixture->services.sandbox, &stall);
  start (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_usleep (300 * 1000);
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (scout_login_page_is_loading (get_page (fixture)));
  g_assert_true (gtk_widget_get_mapped (bar));
  page_fixture_press (fixture->page, "Cancel");
  g_assert_cmpuint (fixture->n_cancels, ==, 1);
  g_assert_false (gtk_widget_get_mapped (bar));
}

static gboolean
is_asked (gpointer data)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (data);

  return requests->len > 0;
}

/* Whoever asks again is answered, although the first question still waits. */
static void
test_stalled_reload (Fixture       *fixture,
                     gconstpointer  data)
{
  scout_sandbox_add_fault (fixture->services.sandbox, &stall);
  start (fixture);
  scout_ui_fixture_wait (is_asked, fixture->services.sandbox);
  g_assert_true (scout_login_page_is_loading (get_page (fixture)));

  g_signal_emit_by_name (page_fixture_find_named (fixture->page, "Reload"), "clicked");
  go_to_consent (fixture);
}

#define NOTICE "Does it not go on here? You can sign in with your browser instead."

static ScoutLoginNotice *
get_notice (Fixture *fixture)
{
  return SCOUT_LOGIN_NOTICE (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_LOGIN_NOTICE, NULL));
}

/* Where nothing happens for a while there is a way out, until somebody asks for the page again. */
static void
test_patience (Fixture       *fixture,
               gconstpointer  data)
{
  scout_sandbox_add_fault (fixture->services.sandbox, &stall);
  scout_login_notice_set_patience (get_notice (fixture), 100);
  start (fixture);
  page_fixture_wait_for_label (fixture->page, NOTICE);
  page_fixture_press (fixture->page, "Use your browser");
  answer ("Cancel");
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "login-notice"));
  scout_sandbox_add_fault (fixture->services.sandbox, &stall);
  scout_login_notice_set_patience (get_notice (fixture), 60000);
  g_signal_emit_by_name (page_fixture_find_named (fixture->page, "Reload"), "clicked");
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, NOTICE));
  scout_sandbox_clear_faults (fixture->services.sandbox);
  start (fixture);
  wait_for_step (fixture, SCOUT_LOGIN_STEP_SIGN_IN);
}

/* A wrong App ID ends on a page of Facebook's, which stays readable. */
static void
test_dead_end (Fixture       *fixture,
               gconstpointer  data)
{
  start_app (fixture, "12345");
  page_fixture_wait_for_label (fixture->page,
                               "Facebook shows an error and may not lead back. Cancel and check "
                               "the App ID, or sign in with your browser.");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Use your browser"));
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "login-dead-end"));
}

/* Facebook does not let anybody sign in here: the browser is offered before anything else. The
 * address tells in any language; here the page says nothing of the kind. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  start (fixture);
  wait_for_step (fixture, SCOUT_LOGIN_STEP_SIGN_IN);
  run_script (fixture, "location.pathname = '/unsupportedbrowser';");
  page_fixture_wait_for_label (fixture->page, "Facebook asks for your own browser");
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (page_fixture_find_named (fixture->page, "Use your browser")
                 == gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "login-refused"));
  page_fixture_press (fixture->page, "Use your browser");
  answer ("Cancel");
  g_assert_cmpuint (fixture->n_cancels, ==, 0);

  page_fixture_press (fixture->page, "Try again");
  go_to_consent (fixture);
  allow (fixture);
}

static gboolean
has_web_process (gpointer data)
{
  return leftovers_count_processes (WEB_PROCESS, data) > 0;
}

static void
test_crash (Fixture       *fixture,
            gconstpointer  data)
{
  GPid web_process = 0;

  start (fixture);
  go_to_consent (fixture);
  scout_ui_fixture_wait (has_web_process, &web_process);
  g_assert_cmpint (kill (web_process, SIGKILL), ==, 0);
  assert_stays_readable (fixture, "Page stopped working");

  page_fixture_press (fixture->page, "Try again");
  wait_for_step (fixture, SCOUT_LOGIN_STEP_PERMISSIONS);
  g_assert_null (page_fixture_find_label (fixture->page, "Page stopped working"));
  allow (fixture);
}

/* The window closes in the middle. */
static void
test_dropped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GtkWidget) page = g_object_ref (fixture->page);

  start (fixture);
  scout_ui_fixture_settle (fixture->window);
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&page));

  fixture->page = g_object_new (SCOUT_TYPE_LOGIN_PAGE, NULL);
  fixture->window = scout_ui_fixture_present (fixture->page, 360, 640);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GdkTexture) picture = NULL;

  scout_ui_fixture_close (fixture->window);
  fixture->page = g_object_new (SCOUT_TYPE_LOGIN_PAGE, NULL);
  g_signal_connect_swapped (fixture->page, "cancelled", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_cancels);
  fixture->window = scout_ui_fixture_present (fixture->page, 360, 640);
  start (fixture);
  go_to_consent (fixture);
  scout_ui_fixture_settle (fixture->window);
  picture = scout_ui_fixture_save_picture (fixture->window, "login-narrow");
  g_assert_cmpint (gdk_texture_get_width (picture), <=, 360);
  page_fixture_assert_fits (fixture->page, 350);
  page_fixture_press (fixture->page, "Cancel");
  answer ("Stop");
  scout_ui_fixture_wait (is_cancelled, fixture);
  g_assert_cmpuint (fixture->n_cancels, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/login-page/granted", test_granted);
  ADD ("/login-page/not-now", test_not_now);
  ADD ("/login-page/foreign-state", test_foreign_state);
  ADD ("/login-page/cancel", test_cancel);
  ADD ("/login-page/offline-at-start", test_offline_at_start);
  ADD ("/login-page/offline-on-the-way", test_offline_on_the_way);
  ADD ("/login-page/cancel-offline", test_cancel_offline);
  ADD ("/login-page/stalled", test_stalled);
  ADD ("/login-page/stalled-reload", test_stalled_reload);
  ADD ("/login-page/patience", test_patience);
  ADD ("/login-page/dead-end", test_dead_end);
  ADD ("/login-page/refused", test_refused);
  ADD ("/login-page/crash", test_crash);
  ADD ("/login-page/dropped", test_dropped);
  ADD ("/login-page/narrow", test_narrow);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
