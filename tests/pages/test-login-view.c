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
#include "login-dialog.h"
#include "scout-ui-fixture.h"

#include <signal.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
const char *__asan_default_options (void);

/* The leak check of GCC 12 crashes over the dynamic thread-local data of WebKit's threads. */
const char *
__asan_default_options (void)
{
  return "intercept_tls_get_addr=0";
}
#endif

typedef LoginDialog Fixture;

/* More than what Scout looks for on a page. */
#define N_LOOKS 8

static void
assert_success_page_was_not_loaded (ScoutSandbox *sandbox)
{
  g_autoptr (GPtrArray) requests = scout_sandbox_dup_requests (sandbox);

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      g_assert_null (strstr (request->path, "login_success"));
      g_assert_null (strstr (request->query, LOGIN_DIALOG_PASSWORD));
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
  login_dialog_go_to_consent (fixture, sandbox);
  login_dialog_run (fixture, "document.getElementById ('allow').click ();");
  scout_ui_fixture_wait (login_dialog_has_redirect, fixture);

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
  login_dialog_go_to_consent (fixture, sandbox);
  login_dialog_run (fixture, "document.getElementById ('decline').click ();");
  scout_ui_fixture_wait (login_dialog_has_redirect, fixture);

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
  login_dialog_open_sandbox (fixture, sandbox);
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  g_assert_false (fixture->module->go_back (fixture->view));
  login_dialog_close (fixture);

  login_dialog_go_to_consent (fixture, sandbox);
  g_assert_true (fixture->module->go_back (fixture->view));
  scout_ui_fixture_wait (login_dialog_is_at_pages, fixture);
}

/* With the Tab key the focus comes into the page, and goes on behind it. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (GError) error = NULL;
  GtkWidget *focus = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  login_dialog_open_sandbox (fixture, sandbox);
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  g_assert_true (gtk_widget_child_focus (fixture->view, GTK_DIR_TAB_FORWARD));
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, fixture->view));
  g_assert_false (gtk_widget_child_focus (fixture->view, GTK_DIR_TAB_FORWARD));
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

static gboolean
has_host (gpointer data)
{
  return ((GPtrArray *) data)->len > 0;
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

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");
  for (gsize i = 0; i < G_N_ELEMENTS (attempts); i++)
    {
      g_autofree char *done = g_strdup_printf ("/report/attempt-%" G_GSIZE_FORMAT, i);
      g_autofree char *script = g_strdup_printf ("try { %s } catch (e) {} fetch ('%s');",
                                                 attempts[i], done);

      login_dialog_run (fixture, script);
      wait_for_report (site, done);
    }
  wait_a_moment ();

  /* Those of the frame and of the links at least. */
  g_assert_cmpuint (fixture->n_blocked, >=, 3);
  g_assert_cmpuint (hostile_site_get_n_contacts (site), ==, 0);
  /* The person is told of links, and of nothing that the page does by itself. */
  g_assert_true (g_str_has_suffix (fixture->away, "/window"));
  g_assert_cmpstr (fixture->shown, ==, hostile_site_get_url (site));
  g_assert_cmpuint (fixture->n_failed, ==, 0);

  /* What a page fetches is not a navigation; so the neighbour can be reached, and counts. */
  login_dialog_run (fixture, "document.getElementById ('ping').click ();");
  scout_ui_fixture_wait (has_contact, site);
}

/* What a page may ask of a browser, and is not given. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");

  login_dialog_run (fixture, "fetch ('/report/window-' + (window.open ('/dialog') === null));");
  wait_for_report (site, "/report/window-true");
  login_dialog_run (fixture, "fetch ('/report/confirm-' + confirm ('?') + '-' + prompt ('?'));");
  wait_for_report (site, "/report/confirm-false-null");
  login_dialog_run (fixture, "alert ('!'); fetch ('/report/alert');");
  wait_for_report (site, "/report/alert");
  login_dialog_run (fixture, "navigator.geolocation.getCurrentPosition ("
                             " () => fetch ('/report/place'), () => fetch ('/report/no-place'));");
  wait_for_report (site, "/report/no-place");
  login_dialog_run (fixture, "fetch ('/report/workers-' + ('serviceWorker' in navigator));");
  wait_for_report (site, "/report/workers-false");
  login_dialog_run (fixture, "const canvas = document.createElement ('canvas');"
                             "fetch ('/report/gl-' + (canvas.getContext ('webgl') === null));");
  wait_for_report (site, "/report/gl-true");
  login_dialog_run (fixture, "const names = ['AudioContext', 'Notification',"
                             " 'RTCPeerConnection', 'SharedWorker', 'speechSynthesis'];"
                             "fetch ('/report/has-' + names.filter ((name) => name in window)"
                             ".join ('-'));");
  wait_for_report (site, "/report/has-");
  login_dialog_run (fixture, "localStorage.setItem ('a', 'b'); indexedDB.open ('a'); print ();"
                             "document.documentElement.requestFullscreen?.().catch (() => {});"
                             "fetch ('/report/rest');");
  wait_for_report (site, "/report/rest");

  login_dialog_run (fixture, "document.getElementById ('download').click ();");
  wait_for_report (site, "/download.bin");
  wait_a_moment ();
  /* Again and again: when WebKit gives the navigation up, it also gives up what the page loads. */
  login_dialog_run (fixture, "setInterval (() => fetch ('/report/alive'), 100);");
  wait_for_report (site, "/report/alive");
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

/* The view's settings; tests do not link WebKit either. */
static GObject *
get_settings (Fixture *fixture)
{
  GModule *webkit = g_module_open ("libwebkitgtk-6.0.so.4", G_MODULE_BIND_LAZY);
  GObject *(*get) (GtkWidget *web) = NULL;

  g_assert_true (g_module_symbol (webkit, "webkit_web_view_get_settings", (gpointer *) &get));
  g_module_make_resident (webkit);

  return get (gtk_widget_get_first_child (fixture->view));
}

/* For what no page can find out. */
static void
assert_setting_is_off (Fixture    *fixture,
                       const char *name)
{
  gboolean is_on = TRUE;

  g_object_get (get_settings (fixture), name, &is_on, NULL);
  g_assert_false (is_on);
}

static void
test_settings (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  assert_setting_is_off (fixture, "enable-developer-extras");
  assert_setting_is_off (fixture, "enable-media-stream");
  assert_setting_is_off (fixture, "enable-page-cache");
  assert_setting_is_off (fixture, "enable-write-console-messages-to-stdout");
  assert_setting_is_off (fixture, "javascript-can-access-clipboard");
  assert_setting_is_off (fixture, "javascript-can-open-windows-automatically");
}

/* T9: seen by a proxy, which knows the names of all who would be contacted. */
static void
test_egress (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();
  g_autofree char *proxy = hostile_site_dup_proxy (site);
  GPtrArray *hosts = hostile_site_get_hosts (site);

  g_setenv ("https_proxy", proxy, TRUE);
  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");
  login_dialog_run (fixture, "document.getElementById ('named').click ();");
  wait_a_moment ();
  g_assert_cmpuint (hostile_site_get_n_contacts (site), ==, 0);

  /* So the proxy would have been asked. */
  login_dialog_run (fixture, "fetch ('https://" HOSTILE_SITE_NAME "/', { mode: 'no-cors' })"
                             ".catch (() => {});");
  scout_ui_fixture_wait (has_host, hosts);
  g_assert_cmpstr (hosts->pdata[0], ==, HOSTILE_SITE_NAME ":443");
  login_dialog_close (fixture);
  leftovers_wait_for_processes ();

  /* And of the real dialog, for Facebook alone. */
  g_ptr_array_set_size (hosts, 0);
  login_dialog_open (fixture, SCOUT_LOGIN_LIVE_DIALOG_URL, "12345");
  scout_ui_fixture_wait (login_dialog_has_failed, fixture);
  g_unsetenv ("https_proxy");
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_NETWORK);
  g_assert_cmpuint (hosts->len, >, 0);
  for (guint i = 0; i < hosts->len; i++)
    g_assert_cmpstr (hosts->pdata[i], ==, "www.facebook.com:443");
}

/* The second sign-in knows nothing of the first. */
static void
test_forgets (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();
  guint n_cookies = 0;

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");
  n_cookies = hostile_site_get_n_cookies (site);
  g_assert_cmpuint (n_cookies, >, 0);
  login_dialog_run (fixture, "localStorage.setItem ('a', 'b'); fetch ('/report/stored');");
  wait_for_report (site, "/report/stored");
  login_dialog_close (fixture);
  leftovers_wait_for_processes ();

  n_cookies = hostile_site_get_n_cookies (site);
  g_clear_pointer (&fixture->shown, g_free);
  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  login_dialog_run (fixture, "fetch ('/report/found-' + localStorage.getItem ('a'),"
                             " { credentials: 'omit' });");
  wait_for_report (site, "/report/found-null");
}

static void
test_offline (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();

  hostile_site_set_online (site, FALSE);
  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_wait (login_dialog_has_failed, fixture);
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

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  scout_ui_fixture_wait (login_dialog_has_failed, fixture);
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
  login_dialog_open_sandbox (fixture, sandbox);
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);

  g_assert_cmpuint (leftovers_count_processes ("WebKitWebProces", &pid), ==, 1);
  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  scout_ui_fixture_wait (login_dialog_has_failed, fixture);
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_CRASHED);

  g_clear_pointer (&fixture->shown, g_free);
  fixture->module->reload (fixture->view);
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  g_assert_cmpuint (leftovers_count_processes ("WebKitWebProces", NULL), ==, 1);
}

static gboolean
has_dead_end (gpointer data)
{
  return ((Fixture *) data)->n_dead_ends > 0;
}

/* A page of the site's that never leads back; a good one afterwards is none. */
static void
test_dead_end (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  login_dialog_open (fixture, scout_sandbox_get_dialog_url (sandbox), "12345");
  scout_ui_fixture_wait (has_dead_end, fixture);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
  login_dialog_close (fixture);

  fixture->n_dead_ends = 0;
  login_dialog_go_to_consent (fixture, sandbox);
  g_assert_cmpuint (fixture->n_dead_ends, ==, 0);
  g_assert_null (fixture->away);
}

/* Facebook's page that does not let anybody sign in here is known by its words. */
static void
test_embedded_refused (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (ScoutSandbox) sandbox = scout_sandbox_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (scout_sandbox_start (sandbox, &error));
  login_dialog_open_sandbox (fixture, sandbox);
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  login_dialog_sign_in (fixture, "unsupported@example.org");
  scout_ui_fixture_wait (login_dialog_has_failed, fixture);
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_REFUSED);
}

/* What Scout looks for on a page, it asks the page one by one, and is told so. What a script sends
 * takes the same way to the page and a longer one back. */
static void
let_look (Fixture     *fixture,
          HostileSite *site)
{
  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autofree char *done = g_strdup_printf ("/report/look-%u", i);
      g_autofree char *script = g_strdup_printf ("fetch ('%s');", done);

      login_dialog_run (fixture, script);
      wait_for_report (site, done);
    }
  scout_ui_fixture_settle (fixture->window);
}

/* In the words of 2024; a page without any is shown. */
static void
test_browser_refused (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();
  g_auto (GStrv) parts = g_strsplit (hostile_site_get_url (site), "/dialog", 2);
  g_autofree char *url = g_strconcat (parts[0], HOSTILE_SITE_UNAVAILABLE, NULL);

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
  wait_for_report (site, "/report/ready");
  scout_ui_fixture_wait (login_dialog_is_loaded, fixture);
  let_look (fixture, site);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
  login_dialog_close (fixture);

  login_dialog_open (fixture, url, "1");
  scout_ui_fixture_wait (login_dialog_has_failed, fixture);
  g_assert_cmpint (fixture->failure, ==, SCOUT_LOGIN_VIEW_FAILURE_REFUSED);
}

/* No script of ours on any page but the loopback's. */
static void
test_script_refused (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (HostileSite) site = hostile_site_new ();
  g_auto (GStrv) parts = g_strsplit (hostile_site_get_url (site), "127.0.0.1", 2);
  g_autofree char *url = g_strjoinv ("localhost", parts);

  login_dialog_open (fixture, url, "1");
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

  login_dialog_open (fixture, hostile_site_get_url (site), "1");
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

#define ADD(path, function) \
  g_test_add ("/login-view/" path, Fixture, NULL, login_dialog_set_up, function, \
              login_dialog_tear_down)
  ADD ("success", test_success);
  ADD ("cancel", test_cancel);
  ADD ("go-back", test_go_back);
  ADD ("focus", test_focus);
  ADD ("blocked", test_blocked);
  ADD ("refused", test_refused);
  ADD ("settings", test_settings);
  ADD ("egress", test_egress);
  ADD ("forgets", test_forgets);
  ADD ("offline", test_offline);
  ADD ("certificate", test_certificate);
  ADD ("crash", test_crash);
  ADD ("dead-end", test_dead_end);
  ADD ("embedded-refused", test_embedded_refused);
  ADD ("browser-refused", test_browser_refused);
  ADD ("script-refused", test_script_refused);
  ADD ("dropped", test_dropped);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
