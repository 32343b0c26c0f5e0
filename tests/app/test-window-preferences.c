/* test-window-preferences.c: what can be set, seen and ended in the preferences.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-permission.h"
#include "scout-preferences.h"
#include "scout-query-builder.h"
#include "scout-star.h"
#include "widget-audit.h"
#include "window-fixture.h"

#include <string.h>

#define LAST_SAMPLE_PAGE "last-sample-page-id"

static GtkWidget *
find_toplevel (GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_mapped (window))
        return window;
    }

  return NULL;
}

static gboolean
has_toplevel (gpointer type)
{
  return find_toplevel (GPOINTER_TO_SIZE (type)) != NULL;
}

static gboolean
has_no_toplevel (gpointer type)
{
  return !has_toplevel (type);
}

static GtkWidget *
open_preferences (WindowFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.preferences",
                                             NULL));
  scout_ui_fixture_wait (has_toplevel, GSIZE_TO_POINTER (SCOUT_TYPE_PREFERENCES));
  return find_toplevel (SCOUT_TYPE_PREFERENCES);
}

static GtkWidget *
wait_for_dialog (void)
{
  scout_ui_fixture_wait (has_toplevel, GSIZE_TO_POINTER (ADW_TYPE_MESSAGE_DIALOG));
  return find_toplevel (ADW_TYPE_MESSAGE_DIALOG);
}

static void
answer (GtkWidget  *dialog,
        const char *label)
{
  page_fixture_press (dialog, label);
  scout_ui_fixture_wait (has_no_toplevel, GSIZE_TO_POINTER (ADW_TYPE_MESSAGE_DIALOG));
}

static ScoutSession *
get_session (WindowFixture *fixture)
{
  return scout_window_get_session (fixture->window);
}

static void
open_with_library (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_assert_true (scout_library_finish (SCOUT_LIBRARY (source), result, NULL));
  (*(guint *) user_data)++;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(ScoutSavedSearch) search =
    scout_library_save_search_finish (SCOUT_LIBRARY (source), result, NULL);

  g_assert_nonnull (search);
  (*(guint *) user_data)++;
}

static gboolean
is_kept (gpointer n_kept)
{
  return *(guint *) n_kept == 3;
}

/* A creator, a saved search and a recent one. */
static void
keep_something (WindowFixture *fixture)
{
  ScoutLibrary *library = scout_session_get_library (get_session (fixture));
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  GListModel *results = G_LIST_MODEL (scout_discover_page_get_results (page));
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutQuery) query = NULL;
  guint n_kept = 0;

  query = scout_query_new_for_text (scout_session_get_catalog (get_session (fixture)),
                                    SCOUT_NETWORK_FACEBOOK, "cookies");
  g_ptr_array_add (creators, g_list_model_get_item (results, 0));
  scout_library_save_creators_async (library, creators, kept_cb, &n_kept);
  scout_library_save_search_async (library, "Cookies", query, NULL, saved_cb, &n_kept);
  scout_library_note_recent_async (library, query, NULL, kept_cb, &n_kept);
  scout_ui_fixture_wait (is_kept, &n_kept);
}

static void
assert_sound (GtkWidget *window)
{
  g_auto(GStrv) unnamed = NULL;
  g_auto(GStrv) cut = NULL;

  scout_ui_fixture_settle (window);
  unnamed = widget_audit_names (window);
  cut = widget_audit_texts (window);
  g_assert_cmpstr (unnamed[0], ==, NULL);
  g_assert_cmpstr (cut[0], ==, NULL);
}

static gboolean
has_row (GtkWidget  *root,
         const char *text)
{
  return page_fixture_find_label (root, text) != NULL;
}

static gboolean
has_no_recents (gpointer data)
{
  return has_row (data, "None is kept");
}

/* libadwaita 1.2 takes the text of a subtitle for markup, and complains of the brand's "&". */
static void
search (GtkWidget *preferences)
{
  GtkWidget *entry = scout_ui_fixture_find (preferences, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), "r & o");
  g_signal_emit_by_name (entry, "search-changed");
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  g_signal_emit_by_name (entry, "search-changed");
}

/* With sample data: who it is, as which brand, what is kept and where. */
static void
test_shows (WindowFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *preferences;
  g_autofree char *path = NULL;
  g_autoptr(GdkTexture) light = NULL;
  g_autoptr(GdkTexture) dark = NULL;

  open_with_library (fixture);
  keep_something (fixture);
  preferences = open_preferences (fixture);
  assert_sound (preferences);
  path = scout_session_dup_library_path (get_session (fixture));
  g_assert_true (has_row (preferences,
                          scout_session_get_account (get_session (fixture))->user_name));
  g_assert_true (has_row (preferences, "Alder & Oat"));
  g_assert_true (has_row (preferences, "Belongs to the sandbox"));
  g_assert_true (has_row (preferences, "v26.0"));
  g_assert_true (has_row (preferences, path));
  g_assert_true (has_row (preferences, "Not used for sample data"));
  g_assert_false (has_row (preferences, "Hourly limits"));
  g_assert_false (has_row (preferences, "Downloaded pictures"));
  search (preferences);
  /* Nor does the search find what is not there. */
  g_assert_nonnull (scout_ui_fixture_find (preferences, GTK_TYPE_LABEL, "Recent searches"));
  g_assert_null (scout_ui_fixture_find (preferences, GTK_TYPE_LABEL, "Downloaded pictures"));
  g_assert_null (scout_ui_fixture_find (preferences, GTK_TYPE_LABEL, "Ask for"));
  light = scout_ui_fixture_save_picture (preferences, "preferences-sample");
  scout_ui_fixture_set_dark (TRUE);
  dark = scout_ui_fixture_save_picture (preferences, "preferences-sample-dark");
  scout_ui_fixture_set_dark (FALSE);

  g_assert_true (has_row (preferences, "1 is kept"));
  page_fixture_press (preferences, "Clear");
  scout_ui_fixture_wait (has_no_recents, preferences);

  /* A second time it is the same window. */
  g_assert_true (open_preferences (fixture) == preferences);
  page_fixture_press (preferences, "Manage Pages…");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  scout_ui_fixture_wait (has_no_toplevel, GSIZE_TO_POINTER (SCOUT_TYPE_PREFERENCES));
}

static AdwEntryRow *
find_entry (GtkWidget  *root,
            const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_ENTRY_ROW (root)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return ADW_ENTRY_ROW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = (GtkWidget *) find_entry (child, title);

  return (AdwEntryRow *) found;
}

static void
type_id (GtkWidget  *preferences,
         const char *title,
         const char *text)
{
  AdwEntryRow *row = find_entry (preferences, title);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_emit_by_name (row, "apply");
}

static void
assert_setting (GSettings  *settings,
                const char *key,
                const char *expected)
{
  g_autofree char *value = g_settings_get_string (settings, key);

  g_assert_cmpstr (value, ==, expected);
}

/* An app that may have the permissions of one API only asks for those. */
static void
check_reach (GSettings    *settings,
             ScoutSession *session,
             GtkWidget    *preferences)
{
  GtkWidget *row = scout_ui_fixture_find (preferences, ADW_TYPE_COMBO_ROW, NULL);
  g_autoptr(ScoutLoginFlow) flow = NULL;
  g_autoptr(ScoutLoginFlow) more = NULL;
  g_autofree char *uri = NULL;
  g_autofree char *more_uri = NULL;

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), SCOUT_LOGIN_REACH_INSTAGRAM);
  g_assert_cmpint (g_settings_get_enum (settings, "login-reach"), ==, SCOUT_LOGIN_REACH_INSTAGRAM);
  scout_session_set_app (session, "104822905531774", "");
  flow = scout_session_begin_login (session, FALSE, 0);
  uri = scout_login_flow_dup_start_uri (flow);
  g_assert_nonnull (strstr (uri, "instagram_basic"));
  g_assert_null (strstr (uri, "facebook_creator"));

  /* Whoever wants the other one all the same is asked for both. */
  more = scout_session_begin_login (session, TRUE, SCOUT_NETWORK_BIT (SCOUT_NETWORK_FACEBOOK));
  more_uri = scout_login_flow_dup_start_uri (more);
  g_assert_nonnull (strstr (more_uri, "instagram_basic"));
  g_assert_nonnull (strstr (more_uri, "facebook_creator"));
  g_assert_nonnull (strstr (more_uri, "auth_type=rerequest"));
  g_settings_reset (settings, "login-reach");
}

/* The window in front of Meta, whom nobody asks as long as nobody signs in. */
static void
open_live (WindowFixture *fixture,
           ScoutSession  *session)
{
  fixture->settings = g_settings_new (SCOUT_APPLICATION_ID);
  scout_session_set_settings (session, fixture->settings);
  fixture->window = scout_window_new (window_fixture_get_program (), session, fixture->settings);
  gtk_window_present (GTK_WINDOW (fixture->window));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
}

static gboolean
signs_in_with (ScoutSession *session,
               const char   *app_id)
{
  g_autoptr(ScoutLoginFlow) flow = scout_session_begin_login (session, FALSE, 0);
  g_autofree char *uri = scout_login_flow_dup_start_uri (flow);
  g_autofree char *client = g_strconcat ("client_id=", app_id, "&", NULL);

  return strstr (uri, client) != NULL;
}

/* A build that brings a Meta app asks nobody for one, and lets a brand have its own besides. */
static void
test_packaged_app (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(ScoutSession) session = scout_session_new_live ("104822905531774", "", "");
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *page = NULL;
  GtkWidget *preferences = NULL;

  open_live (fixture, session);
  page = window_fixture_get_page (fixture);
  g_assert_false (has_row (page, "App ID"));
  g_assert_true (has_row (page, "Use your own Meta app…"));
  g_assert_true (gtk_widget_get_sensitive (page_fixture_find_named (page,
                                                                    "Continue with Facebook")));
  window_fixture_save_picture (fixture, "welcome-packaged-live");
  g_assert_true (signs_in_with (session, "104822905531774"));

  preferences = open_preferences (fixture);
  g_assert_true (has_row (preferences, "App 104822905531774"));
  g_assert_true (has_row (preferences, "Comes with this build of Scout"));
  picture = scout_ui_fixture_save_picture (preferences, "preferences-packaged");
  type_id (preferences, "App ID", "12345");
  assert_setting (fixture->settings, "facebook-app-id", "12345");
  g_assert_false (has_row (preferences, "Comes with this build of Scout"));
  type_id (preferences, "App ID", "");
  assert_setting (fixture->settings, "facebook-app-id", "");
  g_assert_true (has_row (preferences, "Comes with this build of Scout"));

  /* As the first page does with what is typed there. */
  scout_session_set_app (session, "12345", "");
  g_assert_true (signs_in_with (session, "12345"));
  scout_session_set_app (session, "", "");
  g_assert_true (signs_in_with (session, "104822905531774"));
  page_fixture_press (page, "Use your own Meta app…");
  window_fixture_settle (fixture);
  g_assert_true (has_row (page, "App ID"));
  g_settings_reset (fixture->settings, "facebook-app-id");
}

/* The brand's own Meta app: wrong ids are told at once and never kept. */
static void
test_meta_app (WindowFixture *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutSession) session = scout_session_new_live ("", "", "");
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *preferences;

  open_live (fixture, session);

  preferences = open_preferences (fixture);
  g_assert_true (has_row (preferences, "Nobody is signed in"));
  g_assert_false (gtk_widget_get_mapped (gtk_widget_get_parent (
                    scout_ui_fixture_find (preferences, ADW_TYPE_AVATAR, NULL))));
  g_assert_false (has_row (preferences, "Sign out"));
  g_assert_false (has_row (preferences, "Remove access…"));
  g_assert_false (has_row (preferences, "Forget this brand…"));
  g_assert_true (has_row (preferences, "Downloaded pictures"));
  g_signal_emit_by_name (page_fixture_find_named (preferences, "Clear downloaded pictures"),
                         "clicked");
  page_fixture_wait_for_label (preferences,
                               "Removed: those that are shown again are downloaded again");
  type_id (preferences, "App ID", "12 34");
  g_assert_true (has_row (preferences,
                          "An App ID is a number of 5 to 20 digits, without spaces."));
  assert_setting (fixture->settings, "facebook-app-id", "");
  picture = scout_ui_fixture_save_picture (preferences, "preferences-wrong-id");
  type_id (preferences, "App ID", "104822905531774");
  type_id (preferences, "Login configuration ID (optional)", "x");
  assert_setting (fixture->settings, "facebook-app-id", "104822905531774");
  assert_setting (fixture->settings, "login-configuration-id", "");
  type_id (preferences, "Login configuration ID (optional)", "77777");
  assert_setting (fixture->settings, "login-configuration-id", "77777");
  type_id (preferences, "App ID", "");
  g_assert_true (has_row (preferences, "A login configuration is of use together with the App ID "
                                       "of its Meta app only."));
  assert_setting (fixture->settings, "facebook-app-id", "104822905531774");
  type_id (preferences, "App ID", "104822905531774");
  check_reach (fixture->settings, session, preferences);
  assert_sound (preferences);

  /* The limits that the session counts against. */
  g_assert_true (has_row (preferences, "Hourly limits"));
  gtk_switch_set_active (GTK_SWITCH (scout_ui_fixture_find (preferences, GTK_TYPE_SWITCH, NULL)),
                         TRUE);
  g_assert_true (g_settings_get_boolean (fixture->settings, "raised-limits"));
  g_settings_reset (fixture->settings, "raised-limits");
  g_settings_reset (fixture->settings, "facebook-app-id");
  g_settings_reset (fixture->settings, "login-configuration-id");
}

static void
begin_removal (WindowFixture *fixture)
{
  page_fixture_press (open_preferences (fixture), "Remove access…");
}

static guint
count_removals (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  guint n_removals = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      n_removals += g_str_equal (request->method, "DELETE");
    }

  return n_removals;
}

/* Nothing is done before it is asked, and a no changes nothing. */
static void
test_removes_access (WindowFixture *fixture,
                     gconstpointer  data)
{
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *dialog;

  open_with_library (fixture);
  begin_removal (fixture);
  dialog = wait_for_dialog ();
  assert_sound (dialog);
  picture = scout_ui_fixture_save_picture (dialog, "remove-access");
  answer (dialog, "Cancel");
  g_assert_cmpuint (count_removals (fixture), ==, 0);
  g_assert_nonnull (scout_session_get_account (get_session (fixture)));

  begin_removal (fixture);
  answer (wait_for_dialog (), "Remove access");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_wait_for_text (fixture, "Scout’s access was removed. You are signed out.");
  g_assert_cmpuint (count_removals (fixture), ==, 1);
  g_assert_null (scout_session_get_account (get_session (fixture)));
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (window_fixture_get_page (fixture))));
  scout_ui_fixture_wait (has_no_toplevel, GSIZE_TO_POINTER (SCOUT_TYPE_PREFERENCES));
}

/* Offline the person stays signed in, is told so, and can try again. */
static void
test_removal_offline (WindowFixture *fixture,
                      gconstpointer  data)
{
  GtkWidget *dialog;

  open_with_library (fixture);
  window_fixture_set_online (fixture, FALSE);
  begin_removal (fixture);
  answer (wait_for_dialog (), "Remove access");
  dialog = wait_for_dialog ();
  g_assert_true (has_row (dialog, "No connection"));
  g_assert_nonnull (scout_session_get_account (get_session (fixture)));
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);

  window_fixture_set_online (fixture, TRUE);
  answer (dialog, "Try again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_assert_cmpuint (count_removals (fixture), ==, 1);
}

static gboolean
has_words (GtkWidget  *root,
           const char *words)
{
  gboolean has = FALSE;

  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), words) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !has;
       child = gtk_widget_get_next_sibling (child))
    has = has_words (child, words);

  return has;
}

static guint
count_kept_files (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "scout", "samples", NULL);
  g_autoptr(GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name = NULL;
  guint n_files = 0;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    n_files += strstr (name, ".db") != NULL;

  return n_files;
}

/* Whoever looks around has settings of the window only. */
static void
keep_sample_settings (WindowFixture *fixture)
{
  fixture->settings = g_settings_new (SCOUT_APPLICATION_ID);
  open_with_library (fixture);
  scout_session_set_settings (get_session (fixture), NULL);
  g_settings_set_string (fixture->settings, LAST_SAMPLE_PAGE,
                         scout_sandbox_get_page (fixture->sandbox, 0)->id);
}

static void
assert_last_sample_page (WindowFixture *fixture,
                         const char    *id)
{
  g_autofree char *last_id = g_settings_get_string (fixture->settings, LAST_SAMPLE_PAGE);

  g_assert_cmpstr (last_id, ==, id);
}

static void
test_forgets_brand (WindowFixture *fixture,
                    gconstpointer  data)
{
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *dialog;

  keep_sample_settings (fixture);
  page_fixture_press (open_preferences (fixture), "Forget this brand…");
  g_assert_true (has_words (wait_for_dialog (), "Everything that Scout keeps for it"));
  answer (wait_for_dialog (), "Cancel");

  keep_something (fixture);
  page_fixture_press (open_preferences (fixture), "Forget this brand…");
  dialog = wait_for_dialog ();
  assert_sound (dialog);
  g_assert_true (has_words (dialog, "1 saved creator and 1 saved search"));
  g_assert_true (has_words (dialog, "Alder & Oat"));
  picture = scout_ui_fixture_save_picture (dialog, "forget-brand");
  answer (dialog, "Cancel");
  g_assert_true (scout_library_is_open (window_fixture_get_library (fixture)));

  page_fixture_press (open_preferences (fixture), "Forget this brand…");
  answer (wait_for_dialog (), "Forget brand");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  window_fixture_wait_for_text (fixture, "Everything that was kept for the brand is deleted.");
  g_assert_cmpuint (count_kept_files (), ==, 0);
  assert_last_sample_page (fixture, "");
  g_assert_nonnull (scout_session_get_account (get_session (fixture)));

  /* It may be chosen again, and begins with nothing. */
  page_fixture_press (GTK_WIDGET (fixture->window), "Use \342\201\250Alder & Oat\342\201\251");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_library (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_searches (
                      scout_session_get_library (get_session (fixture)))), ==, 0);

  /* Another brand than the last one leaves that. */
  g_settings_set_string (fixture->settings, LAST_SAMPLE_PAGE, "404");
  page_fixture_press (open_preferences (fixture), "Forget this brand…");
  answer (wait_for_dialog (), "Forget brand");
  window_fixture_wait_for_text (fixture, "Everything that was kept for the brand is deleted.");
  assert_last_sample_page (fixture, "404");
  g_settings_reset (fixture->settings, LAST_SAMPLE_PAGE);
}

static void
test_signs_out (WindowFixture *fixture,
                gconstpointer  data)
{
  open_with_library (fixture);
  page_fixture_press (open_preferences (fixture), "Sign out");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  scout_ui_fixture_wait (has_no_toplevel, GSIZE_TO_POINTER (SCOUT_TYPE_PREFERENCES));
  g_assert_null (scout_session_get_account (get_session (fixture)));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-preferences/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("shows", test_shows);
  ADD ("meta-app", test_meta_app);
  ADD ("packaged-app", test_packaged_app);
  ADD ("removes-access", test_removes_access);
  ADD ("removal-offline", test_removal_offline);
  ADD ("forgets-brand", test_forgets_brand);
  ADD ("signs-out", test_signs_out);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
