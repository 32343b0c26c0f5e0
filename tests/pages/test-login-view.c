/* test-login-view.c: tests of the module with the web view, and of the view itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A real WebKit with its real processes, beside the sandbox's dialog and beside a site that tries
 * everything (threats T3, T6, T8, T9, T10). Each test ends with no process and no file left.
 */

#include "config.h"

#include "hostile-site.h"
#include "leftovers.h"
#include "scout-login-flow.h"
#include "scout-login-module.h"
#include "scout-sandbox.h"
#include "scout-ui-fixture.h"

#include <signal.h>
#include <string.h>

#define PASSWORD "SYNTHETICpasswordcanary"

#ifdef __SANITIZE_ADDRESS__
const char *__asan_default_options (void);

/* The leak check of GCC 12 crashes over the dynamic thread-local data of WebKit's threads. */
const char *
__asan_default_options (void)
{
  return "intercept_tls_get_addr=0";
}
#endif

typedef struct
{
  const ScoutLoginModule *module;
  GtkWidget *view;   /* (owned) (nullable) */
  GtkWidget *window; /* (nullable) */

  ScoutClock *clock;
  ScoutLoginFlow *flow;
  char *shown; /* (nullable): without its query */
  gboolean is_loading;
  gboolean has_progressed;
  guint n_blocked;
  guint n_failed;
  ScoutLoginViewFailure failure;
  char *message;  /* (nullable) */
  char *redirect; /* (nullable) */
} Fixture;

static ScoutLoginViewDecision
decide (const char *uri,
        gpointer    user_data)
{
  Fixture *fixture = user_data;

  switch (scout_login_flow_judge (fixture->flow, uri))
    {
    case SCOUT_LOGIN_VERDICT_LOAD:
      return SCOUT_LOGIN_VIEW_DECISION_LOAD;
    case SCOUT_LOGIN_VERDICT_FINISHED:
      return SCOUT_LOGIN_VIEW_DECISION_FINISHED;
    case SCOUT_LOGIN_VERDICT_BLOCK:
    default:
      fixture->n_blocked++;
      return SCOUT_LOGIN_VIEW_DECISION_BLOCK;
    }
}

static void
finished (const char *uri,
          gpointer    user_data)
{
  Fixture *fixture = user_data;

  g_assert_null (fixture->redirect);
  fixture->redirect = g_strdup (uri);

  /* As a page may do it: from within the hook. */
  fixture->module->shutdown (fixture->view);
}

static void
changed (const char *uri,
         double      progress,
         gboolean    is_loading,
         gpointer    user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (uri == NULL || strchr (uri, '#') == NULL);
  g_assert_cmpfloat (progress, >=, 0);
  g_assert_cmpfloat (progress, <=, 1);
  g_clear_pointer (&fixture->shown, g_free);
  if (uri != NULL)
    fixture->shown = g_strndup (uri, strcspn (uri, "?"));
  fixture->is_loading = is_loading;
  fixture->has_progressed |= progress > 0.5;
}

static void
failed (ScoutLoginViewFailure  failure,
        const char            *message,
        gpointer               user_data)
{
  Fixture *fixture = user_data;

  fixture->n_failed++;
  fixture->failure = failure;
  g_free (fixture->message);
  fixture->message = g_strdup (message);
}

static void
open_dialog (Fixture    *fixture,
             const char *dialog_url,
             const char *app_id)
{
  const ScoutLoginOptions options = {
    .dialog_url = dialog_url,
    .app_id = app_id,
    .clock = fixture->clock,
  };
  const ScoutLoginViewHooks hooks = { fixture, decide, finished, changed, failed };
  g_autofree char *start_uri = NULL;

  fixture->flow = scout_login_flow_new (&options);
  start_uri = scout_login_flow_dup_start_uri (fixture->flow);
  fixture->view = g_object_ref_sink (fixture->module->create (&hooks, start_uri));
  fixture->window = scout_ui_fixture_present (fixture->view, 900, 700);
}

static void
close_dialog (Fixture *fixture)
{
  if (fixture->view == NULL)
    return;

  fixture->module->shutdown (fixture->view);
  fixture->module->shutdown (fixture->view);
  g_assert_false (fixture->module->run_script (fixture->view, "1"));
  g_assert_false (fixture->module->go_back (fixture->view));
  fixture->module->reload (fixture->view);
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->view));
  g_clear_object (&fixture->flow);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->module = scout_login_module_load (&error);
  g_assert_no_error (error);
  g_assert_true (scout_login_module_load (&error) == fixture->module);
  fixture->clock = scout_system_clock_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_dialog (fixture);
  leftovers_wait_for_processes ();
  leftovers_assert_no_files ();

  g_clear_object (&fixture->clock);
  g_free (fixture->shown);
  g_free (fixture->message);
  g_free (fixture->redirect);
}

static gboolean
is_loaded (gpointer data)
{
  Fixture *fixture = data;

  return fixture->shown != NULL && !fixture->is_loading;
}

static gboolean
is_at_pages (gpointer data)
{
  Fixture *fixture = data;

  return is_loaded (fixture) && scout_login_flow_get_step (fixture->flow, fixture->shown) ==
                                  SCOUT_LOGIN_STEP_PAGES;
}

static gboolean
is_at_consent (gpointer data)
{
  Fixture *fixture = data;

  return is_loaded (fixture) && scout_login_flow_get_step (fixture->flow, fixture->shown) ==
                                  SCOUT_LOGIN_STEP_PERMISSIONS;
}

static gboolean
has_redirect (gpointer data)
{
  return ((Fixture *) data)->redirect != NULL;
}

static gboolean
has_failed (gpointer data)
{
  return ((Fixture *) data)->n_failed > 0;
}

static void
run (Fixture    *fixture,
     const char *script)
{
  g_assert_true (fixture->module->run_script (fixture->view, script));
}

static void
go_to_consent (Fixture      *fixture,
               ScoutSandbox *sandbox)
{
  open_dialog (fixture, scout_sandbox_get_dialog_url (sandbox), scout_sandbox_get_app_id (sandbox));
  scout_ui_fixture_wait (is_loaded, fixture);
  g_assert_cmpuint (leftovers_count_processes ("WebKit", NULL), >=, 2);
  run (fixture, "document.getElementById ('email').value = 'robin@example.org';"
                "document.getElementById ('pass').value = '" PASSWORD "';"
                "document.getElementById ('login').click ();");
  scout_ui_fixture_wait (is_at_pages, fixture);
  run (fixture, "document.getElementById ('continue').click ();");
  scout_ui_fixture_wait (is_at_consent, fixture);
}

static void
assert_success_page_was_not_loaded (ScoutSandbox *sandbox)
{
  g_autoptr (GPtrArray) requests = scout_sandbox_dup_requests (sandbox);

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      g_assert_null (strstr (request->path, "login_success"));
      g_assert_null (strstr (request->query, PASSWORD));
    }
}

static void
test_success (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (ScoutLoginGrant) grant = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  go_to_consent (fixture, sandbox);
  run (fixture, "document.getElementById ('allow').click ();");
  scout_ui_fixture_wait (has_redirect, fixture);

  grant = scout_login_flow_take_grant (fixture->flow, fixture->redirect, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (grant->granted), ==, 6);
  g_assert_true (fixture->has_progressed);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
  g_assert_cmpuint (fixture->n_blocked, ==, 0);
  assert_success_page_was_not_loaded (sandbox);
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  go_to_consent (fixture, sandbox);
  run (fixture, "document.getElementById ('decline').click ();");
  scout_ui_fixture_wait (has_redirect, fixture);

  g_assert_null (scout_login_flow_take_grant (fixture->flow, fixture->redirect, &error));
  g_assert_error (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_CANCELLED);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

static void
test_go_back (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  open_dialog (fixture, scout_sandbox_get_dialog_url (sandbox), scout_sandbox_get_app_id (sandbox));
  scout_ui_fixture_wait (is_loaded, fixture);
  g_assert_false (fixture->module->go_back (fixture->view));
  close_dialog (fixture);

  go_to_consent (fixture, sandbox);
  g_assert_true (fixture->module->go_back (fixture->view));
  scout_ui_fixture_wait (is_at_pages, fixture);
}

typedef struct
{
  HostileSite *site;
  const char *path;
} Report;

static gboolean
was_reported (gpointer data)
{
  Report *report = data;

  return hostile_site_was_asked (report->site, report->path);
}

static void
wait_for_report (HostileSite *site,
                 const char  *path)
{
  Report report = { site, path };

  g_test_message ("waiting for %s", path);
  scout_ui_fixture_wait (was_reported, &report);
}

static gboolean
set_flag_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* For things that must not happen. */
static void
wait_a_moment (void)
{
  gboolean is_over = FALSE;

  g_timeout_add (500, set_flag_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
has_contact (gpointer data)
{
  return hostile_site_get_n_contacts (data) > 0;
}

/* Links, windows, forms and frames to others, and what a page asks the browser to prepare. */
static void
test_blocked (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const attempts[] = {
    "document.getElementById ('same').click ();",
    "document.getElementById ('window').click ();",
    "document.getElementById ('form').submit ();",
    "document.getElementById ('file').click ();",
    "window.open (document.getElementById ('same').href);",
    "location.href = document.getElementById ('same').href;",
    "location.href = 'javascript:fetch (\"/report/script\")';",
    "location.href = 'data:text/html,hello';",
  };
  g_autoptr (HostileSite) site = hostile_site_new ();

  open_dialog (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");
  for (gsize i = 0; i < G_N_ELEMENTS (attempts); i++)
    {
      g_autofree char *done = g_strdup_printf ("/report/attempt-%" G_GSIZE_FORMAT, i);
      g_autofree char *script = g_strdup_printf ("try { %s } catch (e) {} fetch ('%s');",
                                                 attempts[i], done);

      run (fixture, script);
      wait_for_report (site, done);
    }
  wait_a_moment ();

  /* Those of the frame and of the links at least. */
  g_assert_cmpuint (fixture->n_blocked, >=, 3);
  g_assert_cmpuint (hostile_site_get_n_contacts (site), ==, 0);
  g_assert_cmpstr (fixture->shown, ==, hostile_site_get_url (site));
  g_assert_cmpuint (fixture->n_failed, ==, 0);

  /* What a page fetches is not a navigation; so the neighbour can be reached, and counts. */
  run (fixture, "document.getElementById ('ping').click ();");
  scout_ui_fixture_wait (has_contact, site);
}

/* What a page may ask of a browser, and is not given. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();

  open_dialog (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");

  run (fixture, "fetch ('/report/window-' + (window.open ('/dialog') === null));");
  wait_for_report (site, "/report/window-true");
  run (fixture, "fetch ('/report/confirm-' + confirm ('?') + '-' + prompt ('?'));");
  wait_for_report (site, "/report/confirm-false-null");
  run (fixture, "alert ('!'); fetch ('/report/alert');");
  wait_for_report (site, "/report/alert");
  run (fixture, "navigator.geolocation.getCurrentPosition (() => fetch ('/report/place'),"
                " () => fetch ('/report/no-place'));");
  wait_for_report (site, "/report/no-place");
  run (fixture, "fetch ('/report/workers-' + ('serviceWorker' in navigator));");
  wait_for_report (site, "/report/workers-false");
  run (fixture, "fetch ('/report/gl-' + (document.createElement ('canvas').getContext ('webgl')"
                " === null));");
  wait_for_report (site, "/report/gl-true");
  run (fixture, "localStorage.setItem ('a', 'b'); indexedDB.open ('a'); print ();"
                "document.documentElement.requestFullscreen?.().catch (() => {});"
                "fetch ('/report/rest');");
  wait_for_report (site, "/report/rest");

  run (fixture, "document.getElementById ('download').click ();");
  wait_for_report (site, "/download.bin");
  wait_a_moment ();
  /* Again and again: when WebKit gives the navigation up, it also gives up what the page loads. */
  run (fixture, "setInterval (() => fetch ('/report/alive'), 100);");
  wait_for_report (site, "/report/alive");
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

/* The second sign-in knows nothing of the first. */
static void
test_forgets (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();
  guint n_cookies = 0;

  open_dialog (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");
  n_cookies = hostile_site_get_n_cookies (site);
  g_assert_cmpuint (n_cookies, >, 0);
  run (fixture, "localStorage.setItem ('a', 'b'); fetch ('/report/stored');");
  wait_for_report (site, "/report/stored");
  close_dialog (fixture);
  leftovers_wait_for_processes ();

  n_cookies = hostile_site_get_n_cookies (site);
  g_clear_pointer (&fixture->shown, g_free);
  open_dialog (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_wait (is_loaded, fixture);
  run (fixture, "fetch ('/report/found-' + localStorage.getItem ('a'),"
                " { credentials: 'omit' });");
  wait_for_report (site, "/report/found-null");
}

static void
test_offline (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();

  hostile_site_set_online (site, FALSE);
  open_dialog (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_wait (has_failed, fixture);
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_NETWORK);
  g_assert_nonnull (fixture->message);
  g_assert_null (strstr (fixture->message, "state="));
  g_assert_false (hostile_site_was_asked (site, "/dialog"));

  hostile_site_set_online (site, TRUE);
  fixture->module->reload (fixture->view);
  wait_for_report (site, "/report/ready");
  g_assert_cmpuint (fixture->n_failed, ==, 1);
}

/* A certificate that nobody vouches for ends it before anything is sent. */
static void
test_certificate (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new_self_signed ();

  if (site == NULL)
    {
      g_test_skip ("openssl is not installed");
      return;
    }

  open_dialog (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_wait (has_failed, fixture);
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_CERTIFICATE);
  g_assert_false (hostile_site_was_asked (site, "/dialog"));
}

static void
test_crash (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (GError) error = NULL;
  GPid pid = 0;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  open_dialog (fixture, scout_sandbox_get_dialog_url (sandbox), scout_sandbox_get_app_id (sandbox));
  scout_ui_fixture_wait (is_loaded, fixture);

  g_assert_cmpuint (leftovers_count_processes ("WebKitWebProces", &pid), ==, 1);
  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  scout_ui_fixture_wait (has_failed, fixture);
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_CRASHED);

  g_clear_pointer (&fixture->shown, g_free);
  fixture->module->reload (fixture->view);
  scout_ui_fixture_wait (is_loaded, fixture);
  g_assert_cmpuint (leftovers_count_processes ("WebKitWebProces", NULL), ==, 1);
}

/* No script of ours on any page but the loopback's. */
static void
test_script_refused (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();
  g_auto (GStrv) parts = g_strsplit (hostile_site_get_url (site), "127.0.0.1", 2);
  g_autofree char *url = g_strjoinv ("localhost", parts);

  open_dialog (fixture, url, "1");
  g_assert_false (fixture->module->run_script (fixture->view, "fetch ('/report/early');"));
  wait_for_report (site, "/report/ready");
  g_assert_cmpstr (fixture->shown, ==, url);
  g_assert_false (fixture->module->run_script (fixture->view, "fetch ('/report/script');"));
  wait_a_moment ();
  g_assert_false (hostile_site_was_asked (site, "/report/script"));
  g_assert_false (hostile_site_was_asked (site, "/report/early"));
}

/* Dropped without a shutdown, in the middle of loading. */
static void
test_dropped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();

  open_dialog (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->view));
  g_clear_object (&fixture->flow);
}

int
main (int   argc,
      char *argv[])
{
  int status = 0;

  /* GLib has read it: warnings stay fatal here. WebKit's processes, which warn when their parent
   * leaves them in the middle of something, start without it. */
  g_unsetenv ("G_DEBUG");
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/login-view/success", Fixture, NULL, set_up, test_success, tear_down);
  g_test_add ("/login-view/cancel", Fixture, NULL, set_up, test_cancel, tear_down);
  g_test_add ("/login-view/go-back", Fixture, NULL, set_up, test_go_back, tear_down);
  g_test_add ("/login-view/blocked", Fixture, NULL, set_up, test_blocked, tear_down);
  g_test_add ("/login-view/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/login-view/forgets", Fixture, NULL, set_up, test_forgets, tear_down);
  g_test_add ("/login-view/offline", Fixture, NULL, set_up, test_offline, tear_down);
  g_test_add ("/login-view/certificate", Fixture, NULL, set_up, test_certificate, tear_down);
  g_test_add ("/login-view/crash", Fixture, NULL, set_up, test_crash, tear_down);
  g_test_add ("/login-view/script-refused", Fixture, NULL, set_up, test_script_refused, tear_down);
  g_test_add ("/login-view/dropped", Fixture, NULL, set_up, test_dropped, tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
