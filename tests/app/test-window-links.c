/* test-window-links.c: links lead into the window, and do nothing else.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-copy-button.h"
#include "scout-discover-subject.h"
#include "scout-link-button.h"
#include "scout-link.h"
#include "scout-window-private.h"
#include "window-fixture.h"

#include <string.h>

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutPagedModel *
get_results (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);

  return scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page));
}

static ScoutCreator *
get_creator (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page));
}

/* Somebody of the network, and the link to them. */
static char *
dup_creator_link (WindowFixture *fixture,
                  ScoutView      view,
                  ScoutCreator **creator)
{
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s",
                              scout_discover_subject_get_nth (view - SCOUT_VIEW_DISCOVER)->id);
  window_fixture_wait_for_view (fixture, view);
  window_fixture_wait_for_creators (fixture);
  *creator = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)), 3);

  return scout_link_new_for_creator (*creator);
}

static void
assert_leads_to (WindowFixture *fixture,
                 const char    *link,
                 ScoutCreator  *creator)
{
  scout_window_open_link (fixture->window, link);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_text (fixture, scout_creator_get_name (creator));
  g_assert_cmpstr (scout_creator_get_id (get_creator (fixture)), ==,
                   scout_creator_get_id (creator));
  /* Who came by a link can be kept like everybody else. */
  g_assert_nonnull (page_fixture_find_named (window_fixture_get_page (fixture), "Save creator"));
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

/* What a button of the page copies, and says. */
static char *
copy (WindowFixture *fixture,
      GType          type,
      const char    *action,
      const char    *told)
{
  GtkWidget *button = scout_ui_fixture_find (window_fixture_get_page (fixture), type, NULL);
  char *text = NULL;

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_activate_action (button, action, NULL));
  window_fixture_wait_for_text (fixture, told);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (button), NULL, read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  return text;
}

/* The link to what is shown. */
static char *
copy_link (WindowFixture *fixture)
{
  return copy (fixture, SCOUT_TYPE_LINK_BUTTON, "link.copy", "Link copied");
}

static void
test_creators (WindowFixture *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutCreator) facebook = NULL;
  g_autoptr(ScoutCreator) instagram = NULL;
  g_autofree char *facebook_link = NULL;
  g_autofree char *instagram_link = NULL;
  g_autofree char *copied = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  facebook_link = dup_creator_link (fixture, SCOUT_VIEW_DISCOVER, &facebook);
  instagram_link = dup_creator_link (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM, &instagram);

  /* Behind them is the search that finds such creators. */
  assert_leads_to (fixture, facebook_link, facebook);
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  assert_leads_to (fixture, instagram_link, instagram);
  copied = copy (fixture, SCOUT_TYPE_COPY_BUTTON, "copy.handle", "Handle copied");
  g_assert_cmpstr (copied, ==, scout_creator_get_handle (instagram));
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);

  /* The first thing that a window does. */
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
  window_fixture_open (fixture, TRUE);
  assert_leads_to (fixture, facebook_link, facebook);
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_creators (fixture);
}

/* A creator whom nobody knows is told as such, and is nobody to keep. */
static void
test_nobody (WindowFixture *fixture,
             gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  scout_window_open_link (fixture->window, "scout://creator/facebook/nobody.of.this.name");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_text (fixture, "Back to the creators");
  g_object_unref (scout_ui_fixture_save_picture (get_window (fixture), "link-nobody"));
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
}

static gboolean
has_post (gpointer page)
{
  return scout_post_page_get_post (page) != NULL && !scout_post_page_is_loading (page);
}

static void
test_content (WindowFixture *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutContent) content = NULL;
  g_autofree char *link = NULL;
  g_autofree char *copied = NULL;
  ScoutPostPage *page = NULL;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  content = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)), 2);
  link = scout_link_new_for_content (content);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-creators");
  window_fixture_wait_for_creators (fixture);

  scout_window_open_link (fixture->window, link);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  page = SCOUT_POST_PAGE (window_fixture_get_page (fixture));
  g_assert_cmpstr (scout_post_page_get_id (page), ==, scout_content_get_id (content));
  scout_ui_fixture_wait (has_post, page);
  copied = copy_link (fixture);
  g_assert_cmpstr (copied, ==, link);

  /* And from another post. */
  scout_window_open_link (fixture->window, "scout://saved");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
}

static guint
count_calls (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  guint n_calls = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = requests->pdata[i];

      n_calls += strstr (request->path, "/creator_marketplace") != NULL
                 || strstr (request->path, "/me") != NULL;
    }

  return n_calls;
}

/* What is asked is asked once, and stands on the screen. */
static void
test_search (WindowFixture *fixture,
             gconstpointer  data)
{
  ScoutQuery *query = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_sandbox_clear_requests (fixture->sandbox);
  scout_window_open_link (fixture->window,
                          "scout://search/facebook-creators?query=food&countries=US");
  window_fixture_wait_for_creators (fixture);
  query = scout_paged_model_get_query (get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "food");
  g_assert_nonnull (scout_ui_fixture_find (get_window (fixture), GTK_TYPE_LABEL,
                                           "United States"));
  g_assert_cmpuint (count_calls (fixture), ==, 1);

  /* The first search of a page that was never shown is this one. */
  scout_sandbox_clear_requests (fixture->sandbox);
  scout_window_open_link (fixture->window, "scout://search/instagram-creators?query=travel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpuint (count_calls (fixture), ==, 1);

  scout_window_open_link (fixture->window, "scout://saved");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
}

/* A question that Meta would refuse is shown and not asked. */
static void
test_search_with_mistakes (WindowFixture *fixture,
                           gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_sandbox_clear_requests (fixture->sandbox);
  scout_window_open_link (fixture->window,
                          "scout://search/facebook-creators?query=food&followers=9..5");
  window_fixture_settle (fixture);
  g_assert_cmpuint (count_calls (fixture), ==, 0);
}

/* The toast's, not the window's. */
static GtkWidget *
find_close_button (WindowFixture *fixture,
                   const char    *text)
{
  GtkWidget *toast = page_fixture_find_label (get_window (fixture), text);

  while (!g_str_equal (gtk_widget_get_css_name (toast), "toast"))
    toast = gtk_widget_get_parent (toast);

  return page_fixture_find_icon_button (toast, "window-close-symbolic");
}

/* Each is refused with its reason, and nothing happens. */
static void
test_hostile (WindowFixture *fixture,
              gconstpointer  data)
{
  static const char * const links[][2] = {
    { "https://www.facebook.com/Meta", "This is not a link to Scout. Such a link begins with "
                                       "“scout://”." },
    { "file:///etc/passwd", "This is not a link to Scout. Such a link begins with “scout://”." },
    { "scout://sign-out",
      "This link leads to something that this version of Scout does not know. Update Scout "
      "to follow it." },
    { "scout://search/facebook-creators?access_token=EAACANARY0123456789abcdefghijklmnop",
      "This link leads to something that this version of Scout does not know. Update Scout "
      "to follow it." },
    { "scout://creator/facebook/1%26fields=email",
      "This link is damaged. Ask for it once more where you found it." },
    { "scout://saved?then=remove",
      "This link is damaged. Ask for it once more where you found it." },
  };
  guint n_dismissed = 0;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_sandbox_clear_requests (fixture->sandbox);
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      scout_window_open_link (fixture->window, links[i][0]);
      window_fixture_wait_for_text (fixture, links[i][1]);
      if (i == 0)
        g_object_unref (scout_ui_fixture_save_picture (get_window (fixture), "link-refused"));
      g_signal_emit_by_name (find_close_button (fixture, links[i][1]), "clicked");
      window_fixture_wait_for_no_text (fixture, links[i][1]);
    }
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);
  g_assert_cmpuint (count_calls (fixture), ==, 0);

  /* One after another, what is said of the last one waits for nothing that was said before. */
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      scout_window_open_link (fixture->window, links[i][0]);
      g_assert_cmpuint (n_dismissed, ==, i);
      g_signal_connect_swapped (fixture->window->link_told, "dismissed",
                                G_CALLBACK (page_fixture_count_cb), &n_dismissed);
    }
  g_signal_handlers_disconnect_by_data (fixture->window->link_told, &n_dismissed);
  window_fixture_wait_for_text (fixture, links[G_N_ELEMENTS (links) - 1][1]);
  window_fixture_wait_for_no_text (fixture, links[0][1]);
}

/* The first thing that anybody ever sees has no list behind it, and is kept all the same. */
static void
test_first_of_all (WindowFixture *fixture,
                   gconstpointer  data)
{
  window_fixture_set_online (fixture, TRUE);
  window_fixture_open (fixture, TRUE);
  scout_window_open_link (fixture->window, "scout://creator/facebook/mayabrews");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);

  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
}

/* A window that is opened by a link which leads nowhere says so, and begins as without it. */
static void
test_nowhere_at_start (WindowFixture *fixture,
                       gconstpointer  data)
{
  window_fixture_set_online (fixture, TRUE);
  window_fixture_open (fixture, TRUE);
  scout_window_open_link (fixture->window, "scout://search/facebook-creators?nonsense=1");
  window_fixture_wait_for_text (fixture,
                                "This link leads to something that this version of Scout "
                                "does not know. Update Scout to follow it.");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
}

/* It waits for the sign-in and for the Page. */
static void
test_before_signing_in (WindowFixture *fixture,
                        gconstpointer  data)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);
  const ScoutAccount *account = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  scout_window_open_link (fixture->window, "scout://search/facebook-creators?query=cake");
  scout_window_open_link (fixture->window, "scout://search/facebook-creators?query=food");
  window_fixture_wait_for_text (fixture, "This link waits until you have signed in.");
  g_assert_cmpuint (count_calls (fixture), ==, 0);

  page_fixture_press (get_window (fixture), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  account = scout_session_get_account (scout_window_get_session (fixture->window));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "chosen",
                         g_ptr_array_index (account->pages, 0));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (scout_query_get_text (scout_paged_model_get_query (get_results (fixture)),
                                         "query"), ==, "food");
}

/* Before anybody knows whether somebody is signed in. */
static void
test_while_starting (WindowFixture *fixture,
                     gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_STARTING);
  scout_window_open_link (fixture->window, "scout://search/facebook-creators?query=food");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_wait_for_text (fixture, "This link waits until you have signed in.");
}

static gboolean
asks_for_food (gpointer data)
{
  WindowFixture *fixture = data;
  ScoutQuery *query = scout_paged_model_get_query (get_results (fixture));

  return g_strcmp0 (scout_query_get_text (query, "query"), "food") == 0;
}

/* Whoever gives a sign-in up is signed in as before. */
static void
test_while_signing_in (WindowFixture *fixture,
                       gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  _scout_window_renew (fixture->window);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  scout_window_open_link (fixture->window, "scout://search/facebook-creators?query=food");
  window_fixture_wait_for_text (fixture, "This link waits until you have signed in.");
  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  scout_ui_fixture_wait (asks_for_food, fixture);
  window_fixture_settle (fixture);
  g_assert_null (page_fixture_find_label (get_window (fixture),
                                          "This link waits until you have signed in."));
  window_fixture_wait_for_creators (fixture);
}

static void
test_copy (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *search_link = NULL;
  g_autofree char *creator_link = NULL;
  g_autofree char *expected = NULL;
  GtkWidget *page = NULL;

  window_fixture_open_discover (fixture);
  scout_window_open_link (fixture->window,
                          "scout://search/facebook-creators"
                          "?query=food&countries=US&countries=CA");
  window_fixture_wait_for_creators (fixture);
  page = window_fixture_get_page (fixture);
  search_link = copy_link (fixture);
  g_assert_cmpstr (search_link, ==,
                   "scout://search/facebook-creators?query=food&countries=US&countries=CA");
  g_object_unref (scout_ui_fixture_save_picture (get_window (fixture), "link-copied"));

  creator = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)), 0);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (page), 0);
  window_fixture_wait_for_parts (fixture);
  creator_link = copy (fixture, SCOUT_TYPE_COPY_BUTTON, "copy.link", "Link copied");
  expected = scout_link_new_for_creator (creator);
  g_assert_cmpstr (creator_link, ==, expected);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-links/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("creators", test_creators);
  ADD ("nobody", test_nobody);
  ADD ("content", test_content);
  ADD ("search", test_search);
  ADD ("search-with-mistakes", test_search_with_mistakes);
  ADD ("first-of-all", test_first_of_all);
  ADD ("hostile", test_hostile);
  ADD ("nowhere-at-start", test_nowhere_at_start);
  ADD ("before-signing-in", test_before_signing_in);
  ADD ("while-starting", test_while_starting);
  ADD ("while-signing-in", test_while_signing_in);
  ADD ("copy", test_copy);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
