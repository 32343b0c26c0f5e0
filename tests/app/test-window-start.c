/* test-window-start.c: with what Scout's window begins.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-banner.h"
#include "scout-graph-error.h"
#include "scout-session-findings.h"
#include "scout-sidebar.h"
#include "scout-startup.h"
#include "window-fixture.h"

#include <string.h>

static void
sign_in (WindowFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  page_fixture_press (GTK_WIDGET (fixture->window), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
}

/* A Page that may search one network only begins there. */
static void
test_begins_where_it_may (WindowFixture *fixture,
                          gconstpointer  data)
{
  g_autoptr(GError) refusal = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PERMISSION, 403, "no");
  const ScoutAccount *account = NULL;
  ScoutSession *session = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  sign_in (fixture);
  session = scout_window_get_session (fixture->window);
  account = scout_session_get_account (session);
  scout_session_note_check (session, g_ptr_array_index (account->pages, 0),
                            SCOUT_NETWORK_FACEBOOK, FALSE, refusal);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "chosen",
                         g_ptr_array_index (account->pages, 0));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
}

/* A developer's token is all that is needed: no App ID, no dialog of Facebook's. */
static void
test_pasted_token (WindowFixture *fixture,
                   gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  /* The button is not there with sample data. */
  g_signal_emit_by_name (window_fixture_get_page (fixture), "paste-token");
  page_fixture_paste (scout_sandbox_get_user_token (fixture->sandbox));
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_LOGIN));
}

static gboolean
has_kept_all (gpointer data)
{
  ScoutLibrary *library = window_fixture_get_library (data);
  const ScoutLibraryView *view = scout_library_get_view (library);

  return g_list_model_get_n_items (scout_library_get_creators (library)) == 1
         && g_list_model_get_n_items (scout_library_get_searches (library)) == 1
         && view != NULL && view->query != NULL && !scout_query_is_empty (view->query);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

/* A start with network, in which the first creator and the search are saved; returns the name. */
static char *
keep_something (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *results = NULL;
  char *name = NULL;

  fixture->settings = scout_startup_open_settings ();
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  scout_discover_page_search (get_discover (fixture), "food");
  window_fixture_wait_for_creators (fixture);
  results = G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));
  g_ptr_array_add (creators, g_list_model_get_item (results, 0));
  name = g_strdup (scout_creator_get_name (creators->pdata[0]));
  scout_library_save_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);
  scout_library_save_search_async (window_fixture_get_library (fixture), "Bakers",
                                   scout_discover_page_get_query (get_discover (fixture)), NULL,
                                   NULL, NULL);
  scout_ui_fixture_wait (has_kept_all, fixture);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);

  return name;
}

static void
open_offline (WindowFixture *fixture)
{
  window_fixture_open_offline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "1 creator");
}

static GtkWidget *
find_row (WindowFixture *fixture,
          const char    *text)
{
  GtkWidget *sidebar = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR,
                                              NULL);
  GtkWidget *label = page_fixture_find_label (sidebar, text);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
}

#define OFFLINE "You are offline. Saved creators are shown as they were seen last."

/* What is kept is shown, and why nothing can be searched. */
static void
test_offline (WindowFixture *fixture,
              gconstpointer  data)
{
  g_autofree char *name = keep_something (fixture);

  open_offline (fixture);
  window_fixture_wait_for_text (fixture, OFFLINE);
  window_fixture_wait_for_text (fixture, "Searching needs a connection.");
  g_assert_false (gtk_widget_is_sensitive (find_row (fixture, "Bakers")));
  g_assert_false (gtk_widget_is_sensitive (find_row (fixture, "Facebook creators")));
  g_assert_true (gtk_widget_is_sensitive (find_row (fixture, "Saved creators")));
  window_fixture_save_picture (fixture, "offline-saved-creators");

  /* A creator as the library has it, with the day. */
  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_text (fixture, name);
  window_fixture_wait_for_text (fixture, "Daily figures are not kept.");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Try again"));
  window_fixture_save_picture (fixture, "offline-creator");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);

  /* Nothing leads to a search. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "facebook-creators");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.refresh", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_STARRED);

  /* In vain, and then not. */
  page_fixture_press (GTK_WIDGET (fixture->window), "Try again");
  window_fixture_wait_for_text (fixture, "Connecting…");
  window_fixture_wait_for_text (fixture, OFFLINE);
  window_fixture_set_online (fixture, TRUE);
  page_fixture_press (GTK_WIDGET (fixture->window), "Try again");
  window_fixture_wait_for_text (fixture, "You are online again.");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_STARRED);
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->window), OFFLINE));
  g_assert_true (gtk_widget_is_sensitive (find_row (fixture, "Bakers")));

  /* And the question of the last start is there. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (scout_query_get_text (scout_discover_page_get_query (get_discover (fixture)),
                                         "query"), ==, "food");
}

/* The network comes by itself; who looks at a creator goes on doing so, with all figures. */
static void
test_network_comes (WindowFixture *fixture,
                    gconstpointer  data)
{
  g_autofree char *name = keep_something (fixture);
  ScoutCreatorPage *page = NULL;

  open_offline (fixture);
  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_text (fixture, "Daily figures are not kept.");
  page = SCOUT_CREATOR_PAGE (window_fixture_get_page (fixture));
  g_assert_false (scout_creator_page_point_at_best_day (page));
  /* Of what is kept it is known where it came from. */
  g_assert_nonnull (page_fixture_find_named (GTK_WIDGET (page), "Explain Followers"));
  g_assert_nonnull (page_fixture_find_named (GTK_WIDGET (page), "Explain Reach"));
  g_assert_nonnull (page_fixture_find_named (GTK_WIDGET (page), "Explain Interaction rate"));

  window_fixture_set_online (fixture, TRUE);
  g_signal_emit_by_name (g_network_monitor_get_default (), "network-changed", FALSE);
  window_fixture_settle (fixture);
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->window), OFFLINE));
  g_signal_emit_by_name (g_network_monitor_get_default (), "network-changed", TRUE);
  window_fixture_wait_for_text (fixture, "You are online again.");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  window_fixture_settle (fixture);
  g_assert_true (scout_creator_page_point_at_best_day (page));
  g_assert_null (page_fixture_find_label (GTK_WIDGET (page), "Daily figures are not kept."));
}

/* A server that does not know either is no network that is missing. */
static void
test_unchecked (WindowFixture *fixture,
                gconstpointer  data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_BAD_JSON, .count = 20 };
  g_autofree char *name = keep_something (fixture);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "Your sign-in could not be checked. Saved creators are "
                                         "shown as they were seen last.");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sign-out", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_assert_null (scout_session_get_library (scout_window_get_session (fixture->window)));
}

static void
refuse (WindowFixture         *fixture,
        ScoutSandboxFaultKind  kind,
        int                    code)
{
  const ScoutSandboxFault fault = { .kind = kind, .path = "/me", .code = code,
                                    .count = G_MAXUINT };

  scout_sandbox_clear_faults (fixture->sandbox);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
assert_banner (WindowFixture *fixture,
               const char    *title,
               const char    *action_label)
{
  GtkWidget *banner = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_BANNER, NULL);

  window_fixture_wait_for_words (fixture, title);
  g_assert_nonnull (strstr (scout_banner_get_title (SCOUT_BANNER (banner)), title));
  g_assert_cmpstr (scout_banner_get_action_label (SCOUT_BANNER (banner)), ==, action_label);
}

/* What Meta says against the sign-in is said, with what helps; what was saved can be read. */
static void
test_refused (WindowFixture *fixture,
              gconstpointer  data)
{
  static const struct
  {
    ScoutSandboxFaultKind kind;
    int code;
    const char *title;
    const char *action_label;
  } refusals[] = {
    { SCOUT_SANDBOX_FAULT_CHECKPOINT, 0, "Facebook wants to check something. Open facebook.com",
      "Sign in again" },
    { SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 0, "Your sign-in has expired.", "Sign in again" },
    { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 200, "Permission needed.", "Sign in again" },
    { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 368, "Temporarily blocked.", "Try again" },
    { SCOUT_SANDBOX_FAULT_RATE_LIMIT, 4, "Hourly limit reached.", "Try again" },
    /* What says nothing about the sign-in is no answer to the question about it. */
    { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 100, "Your sign-in could not be checked.", "Try again" },
    { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 77777, "Your sign-in could not be checked.", "Try again" },
  };
  g_autofree char *name = keep_something (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_test_message ("%s", refusals[i].title);
      refuse (fixture, refusals[i].kind, refusals[i].code);
      window_fixture_open (fixture, TRUE);
      window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
      window_fixture_wait_for_text (fixture, "1 creator");
      assert_banner (fixture, refusals[i].title, refusals[i].action_label);
      window_fixture_close (fixture);
      window_fixture_set_online (fixture, TRUE);
    }
}

/* Signing in again leads back to what was read meanwhile, and so does thinking better of it. */
static void
test_expired (WindowFixture *fixture,
              gconstpointer  data)
{
  g_autofree char *name = keep_something (fixture);
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);
  ScoutSession *session = NULL;

  refuse (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 0);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "1 creator");
  window_fixture_save_picture (fixture, "expired-saved-creators");
  page_fixture_press (GTK_WIDGET (fixture->window), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  assert_banner (fixture, "Your sign-in has expired.", "Sign in again");

  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_text (fixture, "Daily figures are not kept.");
  page_fixture_press (GTK_WIDGET (fixture->window), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  scout_sandbox_clear_faults (fixture->sandbox);
  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_text (fixture, name);
  window_fixture_wait_for_parts (fixture);
  session = scout_window_get_session (fixture->window);
  g_assert_cmpstr (scout_brand_page_get_fields (scout_session_get_brand_page (session))->id, ==,
                   scout_sandbox_get_page (fixture->sandbox, 0)->id);
  assert_banner (fixture, "Sample data from the sandbox.", "Sign in");
}

static void
start_again (WindowFixture *fixture,
             ScoutView      view)
{
  window_fixture_start_again (fixture, view);
  window_fixture_wait_for_creators (fixture);
}

static void
open_search (WindowFixture *fixture,
             const char    *id)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s", id);
  window_fixture_wait_for_creators (fixture);
}

static void
search (WindowFixture *fixture,
        const char    *words)
{
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), words);
  window_fixture_wait_for_creators (fixture);
}

static void
assert_words (WindowFixture *fixture,
              const char    *words)
{
  ScoutQuery *query =
    scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)));

  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, words);
}

/* Searches on either network. */
static guint
count_searches (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  guint n_searches = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = requests->pdata[i];

      n_searches += strstr (request->query, "query=") != NULL ? 1 : 0;
    }

  return n_searches;
}

/* Each search keeps a question of its own, whichever is shown when the window closes. */
static void
test_each_question (WindowFixture *fixture,
                    gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  search (fixture, "food");
  open_search (fixture, "instagram-creators");
  search (fixture, "travel");
  open_search (fixture, "facebook-creators");
  assert_words (fixture, "food");

  /* Closed twice: the one that is not looked at meanwhile is not forgotten, and not asked. */
  start_again (fixture, SCOUT_VIEW_DISCOVER);
  start_again (fixture, SCOUT_VIEW_DISCOVER);
  assert_words (fixture, "food");
  g_assert_cmpuint (count_searches (fixture), ==, 1);
  open_search (fixture, "instagram-creators");
  assert_words (fixture, "travel");

  start_again (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  open_search (fixture, "facebook-creators");
  assert_words (fixture, "food");
}

static char *
dup_first (WindowFixture *fixture)
{
  guint position = 0;

  return scout_discover_page_dup_place (get_discover (fixture), &position);
}

typedef struct
{
  WindowFixture *fixture;
  const char *id;
} Wanted;

static gboolean
is_first (gpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *first = dup_first (wanted->fixture);

  return g_strcmp0 (first, wanted->id) == 0;
}

static void
scroll_table (WindowFixture *fixture,
              double         fraction)
{
  GtkWidget *table = scout_ui_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_COLUMN_VIEW,
                                            NULL);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (table));

  window_fixture_settle (fixture);
  gtk_adjustment_set_value (adjustment, fraction * gtk_adjustment_get_upper (adjustment));
  window_fixture_settle (fixture);
}

/* A table begins with the row that was seen first. */
static void
test_table (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *top = NULL;
  g_autofree char *first = NULL;
  Wanted wanted = { fixture, NULL };

  fixture->settings = scout_startup_open_settings ();
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  scout_discover_page_set_view_style (get_discover (fixture), SCOUT_VIEW_STYLE_TABLE);
  search (fixture, "food");
  window_fixture_wait_until_still (fixture);
  top = dup_first (fixture);
  scroll_table (fixture, 0.4);
  first = dup_first (fixture);
  wanted.id = first;
  g_assert_nonnull (first);
  g_assert_cmpstr (first, !=, top);

  start_again (fixture, SCOUT_VIEW_DISCOVER);
  scout_ui_fixture_wait (is_first, &wanted);
  window_fixture_save_picture (fixture, "restored-table");

  /* Tests share the settings. */
  scout_discover_page_set_view_style (get_discover (fixture), SCOUT_VIEW_STYLE_GRID);
}

static GBytes *
dup_pixels (GtkWidget  *window,
            const char *name)
{
  g_autoptr(GdkTexture) texture = NULL;
  gsize stride, size;
  guchar *pixels;

  scout_ui_fixture_settle (window);
  texture = scout_ui_fixture_save_picture (window, name);
  stride = (gsize) gdk_texture_get_width (texture) * 4;
  size = stride * (gsize) gdk_texture_get_height (texture);
  pixels = g_malloc (size);
  gdk_texture_download (texture, pixels, stride);

  return g_bytes_new_take (pixels, size);
}

/* A shadow that falls inwards fills all of what it is in where GL draws. */
static gboolean
has_inset_shadow (GtkWidget *window)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GBytes) text = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_to_node (snapshot);
  text = gsk_render_node_serialize (node);

  return g_strstr_len (g_bytes_get_data (text, NULL), (gssize) g_bytes_get_size (text),
                       "inset-shadow") != NULL;
}

/* The window's frame, drawn otherwise than libadwaita draws it, looks the same. */
static void
test_frame (WindowFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *window = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window = GTK_WIDGET (fixture->window);
  /* As GTK does where nothing composes windows; tests have them without decoration. */
  gtk_widget_add_css_class (window, "solid-csd");
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(GBytes) drawn = NULL;
      g_autoptr(GBytes) styled = NULL;

      scout_ui_fixture_set_dark (i % 2 > 0);
      if (i / 2 > 0)
        gtk_widget_set_state_flags (window, GTK_STATE_FLAG_BACKDROP, FALSE);
      else
        gtk_widget_unset_state_flags (window, GTK_STATE_FLAG_BACKDROP);
      drawn = dup_pixels (window, "window-frame");
      g_assert_false (has_inset_shadow (window));

      gtk_widget_remove_css_class (window, "framed");
      styled = dup_pixels (window, "window-frame-styled");
      g_assert_true (has_inset_shadow (window));
      gtk_widget_add_css_class (window, "framed");
      g_assert_true (g_bytes_equal (drawn, styled));
    }
  scout_ui_fixture_set_dark (FALSE);
}

static gboolean
shows_filters (gpointer fixture)
{
  return scout_discover_page_get_shows_filters (get_discover (fixture));
}

static gboolean
folds_filters (gpointer fixture)
{
  return !shows_filters (fixture) && scout_discover_page_get_folds_filters (get_discover (fixture));
}

/* What a narrow window has put away comes back with the width, be that after another start. */
static void
test_folded_filters (WindowFixture *fixture,
                     gconstpointer  data)
{
  fixture->settings = scout_startup_open_settings ();
  window_fixture_open_discover (fixture);
  scout_discover_page_set_shows_filters (get_discover (fixture), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 800);
  scout_ui_fixture_wait (folds_filters, fixture);

  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  g_assert_true (folds_filters (fixture));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  scout_ui_fixture_wait (shows_filters, fixture);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-start/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("begins-where-it-may", test_begins_where_it_may);
  ADD ("pasted-token", test_pasted_token);
  ADD ("offline", test_offline);
  ADD ("network-comes", test_network_comes);
  ADD ("unchecked", test_unchecked);
  ADD ("refused", test_refused);
  ADD ("expired", test_expired);
  ADD ("each-question", test_each_question);
  ADD ("table", test_table);
  ADD ("folded-filters", test_folded_filters);
  ADD ("frame", test_frame);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
