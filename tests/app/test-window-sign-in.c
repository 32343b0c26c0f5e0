/* test-window-sign-in.c: signing in, as far as the window leads through it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-address-bar.h"
#include "scout-session-private.h"
#include "scout-window-private.h"
#include "window-fixture.h"

#include <string.h>

#define TROUBLE "Trouble signing in? Use your browser"
#define BAD_TOKEN "EAAsyntheticnobodyknowsthistokenEAAsyntheticnobodyknowsthis"
#define NOT_VALID \
  "This access token is not valid: it has expired, belongs to another app, or is not complete."

static void
press (WindowFixture *fixture,
       const char    *label)
{
  page_fixture_press (window_fixture_get_page (fixture), label);
}

/* Facebook's own page says nothing about it: the dialog over it is asked for above it. */
static void
paste_beside_facebook (WindowFixture *fixture,
                       const char    *token)
{
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_settle (fixture);
  press (fixture, TROUBLE);
  page_fixture_paste (token);
}

/* Nothing is left that could use it again. */
static void
assert_forgotten (WindowFixture *fixture,
                  gboolean       is_signed_in)
{
  ScoutSession *session = scout_window_get_session (fixture->window);
  g_autoptr(ScoutToken) bad = scout_token_new (BAD_TOKEN);

  g_assert_null (session->candidate);
  if (!is_signed_in)
    g_assert_null (session->token);
  else
    g_assert_false (scout_token_equal (session->token->token, bad));
}

static void
assert_told (WindowFixture *fixture,
             gboolean       is_signed_in)
{
  window_fixture_wait_for_text (fixture, NOT_VALID);
  g_assert_cmpint (fixture->window->view, ==, SCOUT_VIEW_WELCOME);
  g_assert_true (is_signed_in
                 == (scout_session_get_account (scout_window_get_session (fixture->window))
                     != NULL));
  assert_forgotten (fixture, is_signed_in);
}

static void
paste_again (WindowFixture *fixture)
{
  press (fixture, "Paste again");
  page_fixture_paste (scout_sandbox_get_user_token (fixture->sandbox));
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
}

/* What never was a sign-in has not ended: it is said so, wherever it was pasted, the way on is to
 * paste another, and whoever was signed in before still is. */
static void
test_bad_token (WindowFixture *fixture,
                gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "paste-token");
  page_fixture_paste (BAD_TOKEN);
  assert_told (fixture, FALSE);
  window_fixture_save_picture (fixture, "pasted-at-start");
  paste_again (fixture);
}

static void
test_bad_token_beside_facebook (WindowFixture *fixture,
                                gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  press (fixture, "Continue with Facebook");
  paste_beside_facebook (fixture, BAD_TOKEN);
  assert_told (fixture, FALSE);
  window_fixture_save_picture (fixture, "pasted-beside-facebook");

  /* Not a word of it is left for who signs in as everybody does. */
  press (fixture, "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_wait_for_no_text (fixture, NOT_VALID);

  press (fixture, "Continue with Facebook");
  paste_beside_facebook (fixture, BAD_TOKEN);
  assert_told (fixture, FALSE);
  paste_again (fixture);
}

/* In the middle of the work: there, and signed in, whoever renews the sign-in still is. */
static void
test_bad_token_renewing (WindowFixture *fixture,
                         gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  _scout_window_renew (fixture->window);
  paste_beside_facebook (fixture, BAD_TOKEN);
  assert_told (fixture, TRUE);
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Paste again"));
  press (fixture, "Back");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "coffee");
  window_fixture_wait_for_creators (fixture);

  _scout_window_renew (fixture->window);
  paste_beside_facebook (fixture, scout_sandbox_get_user_token (fixture->sandbox));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
}

/* Whoever goes back to work goes on with it, also as a brand that may not search there. */
static void
test_bad_token_and_back (WindowFixture *fixture,
                         gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "coffee");
  window_fixture_wait_for_creators (fixture);

  _scout_window_renew (fixture->window);
  paste_beside_facebook (fixture, BAD_TOKEN);
  assert_told (fixture, TRUE);
  press (fixture, "Back");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.use-page", "s",
                              scout_sandbox_get_page (fixture->sandbox, 1)->id);
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);
  g_assert_cmpint (fixture->window->view, ==, SCOUT_VIEW_DISCOVER_INSTAGRAM);
}

/* A token that was taken was a sign-in, which can end like any other. */
static void
test_good_token_ends (WindowFixture *fixture,
                      gconstpointer  data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = "/me", .count = G_MAXUINT
  };

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "paste-token");
  page_fixture_paste (scout_sandbox_get_user_token (fixture->sandbox));
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "retry");
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
}

/* Goes on from the sandbox's page, whichever it shows; with the buttons to press. */
#define GO_ON \
  "const login = document.getElementById ('login');" \
  "const next = [%s].map (id => document.getElementById (id)).find (button => button);" \
  "if (login) {" \
  "  document.getElementById ('email').value = 'brand@example.com';" \
  "  document.getElementById ('pass').value = 'SYNTHETICpassword';" \
  "  login.click ();" \
  "} else if (next) next.click ();"

typedef struct
{
  WindowFixture *window;
  const char *script;
  ScoutLoginStep step; /* to go on to */
  const char *path;    /* (nullable): to go on to instead */
  char *gone_on_from;  /* (owned) (nullable): the address whose page has been filled in */
} Way;

/* Returns the address of a page that is there in full, or %NULL. */
static const char *
get_address (GtkWidget *page)
{
  GtkWidget *bar = scout_ui_fixture_find (page, SCOUT_TYPE_ADDRESS_BAR, NULL);

  return scout_login_page_is_loading (SCOUT_LOGIN_PAGE (page))
         ? NULL : scout_address_bar_get_uri (SCOUT_ADDRESS_BAR (bar));
}

static gboolean
has_gone (Way *way)
{
  const char *address = NULL;

  if (way->window->window->view != SCOUT_VIEW_LOGIN)
    return TRUE;
  if (way->path == NULL)
    return scout_login_page_get_step (SCOUT_LOGIN_PAGE (window_fixture_get_page (way->window)))
           >= way->step;

  address = get_address (window_fixture_get_page (way->window));
  return address != NULL && strstr (address, way->path) != NULL;
}

/* Once for each page: a form that is sent again stops the way to the page after it. */
static gboolean
goes_on (gpointer data)
{
  Way *way = data;
  GtkWidget *page = NULL;
  const char *address = NULL;

  if (has_gone (way))
    return TRUE;

  page = window_fixture_get_page (way->window);
  address = get_address (page);
  if (address != NULL && g_strcmp0 (address, way->gone_on_from) != 0)
    {
      g_free (way->gone_on_from);
      way->gone_on_from = g_strdup (address);
      scout_login_page_run_script (SCOUT_LOGIN_PAGE (page), way->script);
    }

  return FALSE;
}

static void
follow (Way *way)
{
  window_fixture_wait_for_view (way->window, SCOUT_VIEW_LOGIN);
  scout_ui_fixture_wait (goes_on, way);
  g_clear_pointer (&way->gone_on_from, g_free);
}

static void
go_on_with (WindowFixture  *fixture,
            const char     *buttons,
            ScoutLoginStep  step)
{
  g_autofree char *script = g_strdup_printf (GO_ON, buttons);
  Way way = { fixture, script, step, NULL, NULL };

  follow (&way);
}

static void
go_on_to (WindowFixture  *fixture,
          ScoutLoginStep  step)
{
  go_on_with (fixture, "'continue', 'accept-terms', 'allow'", step);
}

/* They are asked for between two of the steps, at an address of which the steps know nothing. */
static void
go_on_to_terms (WindowFixture *fixture)
{
  g_autofree char *script = g_strdup_printf (GO_ON, "'continue'");
  Way way = { fixture, script, SCOUT_LOGIN_STEP_CONNECTED, "/terms", NULL };

  follow (&way);
}

static void
assert_offers_browser (WindowFixture *fixture)
{
  press (fixture, TROUBLE);
  page_fixture_press (page_fixture_wait_for_dialog (), "Cancel");
  page_fixture_wait_for_no_dialog ();
}

/* Whatever Facebook's page says, and in whatever language, there is a way out below it; what stands
 * in its place has its own. */
static void
test_trouble (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  press (fixture, "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_settle (fixture);
  assert_offers_browser (fixture);
  go_on_to (fixture, SCOUT_LOGIN_STEP_PAGES);
  assert_offers_browser (fixture);
  window_fixture_save_picture (fixture, "sign-in-trouble");
  go_on_to (fixture, SCOUT_LOGIN_STEP_PERMISSIONS);
  assert_offers_browser (fixture);

  window_fixture_set_online (fixture, FALSE);
  scout_login_page_run_script (SCOUT_LOGIN_PAGE (window_fixture_get_page (fixture)),
                               "location.reload ();");
  window_fixture_wait_for_text (fixture, "Page did not load");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), TROUBLE));
  g_assert_nonnull (page_fixture_find_label (window_fixture_get_page (fixture),
                                             "Use your browser"));
  window_fixture_set_online (fixture, TRUE);
  press (fixture, "Try again");
  window_fixture_wait_for_text (fixture, TROUBLE);
}

static void
open_with_pending_terms (WindowFixture *fixture)
{
  const ScoutSandboxOptions pending = { .brands = { SCOUT_SANDBOX_BRAND_TERMS_PENDING } };

  window_fixture_use_sandbox (fixture, &pending);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_text (fixture, "Terms not accepted");
  window_fixture_wait_for_words (fixture, "An admin of the Page must accept Meta’s terms. Sign in "
                                          "again as one: Facebook asks then.");
}

/* The Page's admin signs in once more, accepts Meta's terms there, and searches. */
static void
test_terms (WindowFixture *fixture,
            gconstpointer  data)
{
  open_with_pending_terms (fixture);
  window_fixture_save_picture (fixture, "terms-discover");
  press (fixture, "Sign in again");
  go_on_to_terms (fixture);
  window_fixture_settle (fixture);
  window_fixture_save_picture (fixture, "terms-facebook");
  g_assert_cmpint (scout_login_page_get_step (
                     SCOUT_LOGIN_PAGE (window_fixture_get_page (fixture))), ==,
                   SCOUT_LOGIN_STEP_PAGES);
  go_on_to (fixture, SCOUT_LOGIN_STEP_CONNECTED);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture),
                                          "Terms not accepted"));
}

/* Who declines them is told the same as before, and can leave it at that. */
static void
test_terms_declined (WindowFixture *fixture,
                     gconstpointer  data)
{
  open_with_pending_terms (fixture);
  press (fixture, "Sign in again");
  go_on_with (fixture, "'continue', 'decline-terms', 'allow'", SCOUT_LOGIN_STEP_CONNECTED);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_text (fixture, "Terms not accepted");
}

/* A sign-in that brings nothing new leads back all the same to the search that it was begun for. */
static void
test_without_instagram (WindowFixture *fixture,
                        gconstpointer  data)
{
  GtkWidget *window = NULL;

  window_fixture_open_discover (fixture);
  window = GTK_WIDGET (fixture->window);
  gtk_widget_activate_action (window, "win.use-page", "s",
                              scout_sandbox_get_page (fixture->sandbox, 1)->id);
  window_fixture_wait_for_creators (fixture);
  gtk_widget_activate_action (window, "win.discover", "s", "instagram-creators");
  window_fixture_wait_for_text (fixture, "No Instagram account linked");
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);
  g_assert_false (gtk_widget_is_sensitive (
    page_fixture_find_named (window, "Save this search, or find a recent one")));
  press (fixture, "Sign in again");
  go_on_to (fixture, SCOUT_LOGIN_STEP_CONNECTED);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_text (fixture, "No Instagram account linked");
}

static void
test_terms_in_choice (WindowFixture *fixture,
                      gconstpointer  data)
{
  open_with_pending_terms (fixture);
  press (fixture, "Choose another Page");
  window_fixture_wait_for_text (fixture, "An admin must accept Meta’s terms for creators.");
  window_fixture_wait_for_no_text (fixture, "Checking");
  window_fixture_save_picture (fixture, "terms-choice");
  press (fixture, "Review terms");
  go_on_to (fixture, SCOUT_LOGIN_STEP_CONNECTED);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_no_text (fixture, "Not checked yet");
  window_fixture_wait_for_no_text (fixture, "Checking");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture),
                                          "Terms not accepted"));
  scout_brand_chooser_page_choose (SCOUT_BRAND_CHOOSER_PAGE (window_fixture_get_page (fixture)));
  window_fixture_wait_for_creators (fixture);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  gboolean *is_answered = user_data;

  *is_answered = g_input_stream_read_all_finish (G_INPUT_STREAM (source), result, NULL, NULL);
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

#define ACCEPTED "HTTP/1.1 200"

/* As the sandbox is told from outside. */
static void
accept_elsewhere (WindowFixture *fixture)
{
  static const char body[] = "{\"page_1\":\"ready\"}";
  g_autoptr(GUri) uri = g_uri_parse (scout_sandbox_get_graph_url (fixture->sandbox),
                                     G_URI_FLAGS_NONE, NULL);
  g_autofree char *request = g_strdup_printf (
    "POST /__sandbox/settings HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
    "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
    g_uri_get_port (uri), strlen (body), body);
  g_autoptr(GSocketClient) client = g_socket_client_new ();
  g_autoptr(GSocketConnection) connection = g_socket_client_connect_to_host (
    client, "127.0.0.1", (guint16) g_uri_get_port (uri), NULL, NULL);
  char answer[sizeof ACCEPTED] = "";
  gboolean is_answered = FALSE;

  g_assert_nonnull (connection);
  g_assert_true (g_output_stream_write_all (
    g_io_stream_get_output_stream (G_IO_STREAM (connection)), request, strlen (request), NULL,
    NULL, NULL));
  g_input_stream_read_all_async (g_io_stream_get_input_stream (G_IO_STREAM (connection)), answer,
                                 strlen (ACCEPTED), G_PRIORITY_DEFAULT, NULL, answered_cb,
                                 &is_answered);
  scout_ui_fixture_wait (is_true, &is_answered);
  g_assert_cmpstr (answer, ==, ACCEPTED);
}

/* Another admin accepts them, elsewhere: nobody has to sign in for it. */
static void
test_terms_checked_again (WindowFixture *fixture,
                          gconstpointer  data)
{
  open_with_pending_terms (fixture);
  press (fixture, "Check again");
  window_fixture_wait_for_no_text (fixture, "Asking Meta again…");
  window_fixture_wait_for_text (fixture, "Terms not accepted");
  accept_elsewhere (fixture);
  press (fixture, "Check again");
  window_fixture_wait_for_creators (fixture);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-sign-in/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)

  ADD ("bad-token", test_bad_token);
  ADD ("bad-token-beside-facebook", test_bad_token_beside_facebook);
  ADD ("bad-token-renewing", test_bad_token_renewing);
  ADD ("bad-token-and-back", test_bad_token_and_back);
  ADD ("good-token-ends", test_good_token_ends);
  ADD ("trouble", test_trouble);
  ADD ("terms", test_terms);
  ADD ("terms-declined", test_terms_declined);
  ADD ("without-instagram", test_without_instagram);
  ADD ("terms-in-choice", test_terms_in_choice);
  ADD ("terms-checked-again", test_terms_checked_again);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
