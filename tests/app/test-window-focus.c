/* test-window-focus.c: the way of the Tab key through the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "focus-walk.h"
#include "scout-filter-panel.h"
#include "scout-preferences.h"
#include "scout-sidebar.h"
#include "scout-starred-page.h"
#include "scout-state-view.h"
#include "scout-window-private.h"
#include "window-fixture.h"

typedef struct
{
  const char *name;
  int width;
  int height;
  GtkTextDirection direction;
} Look;

static const Look wide = { "wide", 1280, 800, GTK_TEXT_DIR_LTR };
static const Look wide_rtl = { "wide, from the right", 1280, 800, GTK_TEXT_DIR_RTL };
static const Look narrow = { "narrow", 360, 640, GTK_TEXT_DIR_LTR };
static const Look narrow_rtl = { "narrow, from the right", 360, 640, GTK_TEXT_DIR_RTL };

static void
set_up (WindowFixture *fixture,
        gconstpointer  data)
{
  const Look *look = data;

  gtk_widget_set_default_direction (look->direction);
  window_fixture_set_up (fixture, NULL);
  fixture->width = look->width;
  fixture->height = look->height;
}

static void
tear_down (WindowFixture *fixture,
           gconstpointer  data)
{
  window_fixture_tear_down (fixture, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
assert_way (GtkWidget  *window,
            const char *what,
            guint       least_stops)
{
  guint n_stops = 0;
  g_auto(GStrv) problems = focus_walk (window, &n_stops);

  g_test_message ("%s: %u stops", what, n_stops);
  for (gsize i = 0; problems[i] != NULL; i++)
    g_test_message ("%s: %s", what, problems[i]);
  g_assert_cmpuint (n_stops, >=, least_stops);
  if (problems[0] != NULL)
    g_test_fail ();
}

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static void
test_filters (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  assert_way (get_window (fixture), "results", 5);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "filters", 20);
}

static void
test_table (WindowFixture *fixture,
            gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_discover_page_set_view_style (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)),
                                      SCOUT_VIEW_STYLE_TABLE);
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "table", 6);
}

static void
test_creator (WindowFixture *fixture,
              gconstpointer  data)
{
  static const char * const tabs[] = { "overview", "audience", "posts", "partnerships", "notes" };

  window_fixture_open_discover (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", i + 1);
      window_fixture_wait_for_parts (fixture);
      assert_way (get_window (fixture), tabs[i], 8);
    }
}

static gboolean
is_complete (gpointer page)
{
  return !scout_post_page_is_loading (page) && scout_post_page_get_post (page) != NULL;
}

static void
test_post (WindowFixture *fixture,
           gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
  assert_way (get_window (fixture), "posts", 5);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  scout_ui_fixture_wait (is_complete, window_fixture_get_page (fixture));
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "post", 8);
}

/* (nullable) */
static GtkWidget *
find_preferences (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (SCOUT_IS_PREFERENCES (window))
        return window;
    }

  return NULL;
}

static gboolean
has_preferences (gpointer data)
{
  return find_preferences () != NULL;
}

static void
test_preferences (WindowFixture *fixture,
                  gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.preferences", NULL);
  scout_ui_fixture_wait (has_preferences, NULL);
  scout_ui_fixture_settle (find_preferences ());
  assert_way (find_preferences (), "preferences", 3);
  gtk_window_close (GTK_WINDOW (find_preferences ()));
}

static GtkWidget *
get_focus (WindowFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

static gboolean
has_focus_in (WindowFixture *fixture,
              GType          type)
{
  GtkWidget *focus = get_focus (fixture);

  return focus != NULL && gtk_widget_get_ancestor (focus, type) != NULL;
}

/* The pixels of the window where a label stands. */
static GBytes *
picture_label (WindowFixture *fixture,
               const char    *text)
{
  GtkWidget *label = page_fixture_find_label (get_window (fixture), text);
  g_autoptr(GdkTexture) picture = scout_ui_fixture_save_picture (get_window (fixture), text);
  gsize stride = (gsize) gdk_texture_get_width (picture) * 4;
  g_autofree guchar *pixels = g_malloc (stride * (gsize) gdk_texture_get_height (picture));
  GByteArray *part = g_byte_array_new ();
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (label, get_window (fixture), &bounds));
  gdk_texture_download (picture, pixels, stride);
  for (gsize y = 0; y < (gsize) bounds.size.height; y++)
    g_byte_array_append (part, pixels + ((gsize) bounds.origin.y + y) * stride
                               + (gsize) bounds.origin.x * 4, (guint) bounds.size.width * 4);

  return g_byte_array_free_to_bytes (part);
}

/* It is the first title, and the ring around that leaves the name below it whole. */
static void
test_key_to_first (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(GBytes) with_ring = NULL;
  g_autoptr(GBytes) without = NULL;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  window_fixture_settle (fixture);
  g_assert_true (gtk_widget_has_css_class (get_focus (fixture), "filter-header"));
  with_ring = picture_label (fixture, "Countries");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  window_fixture_settle (fixture);
  without = picture_label (fixture, "Countries");
  g_assert_true (g_bytes_equal (with_ring, without));
}

/* The key that opens the filters brings the focus to them, and the one that closes them back. */
static void
test_key_to_filters (WindowFixture *fixture,
                     gconstpointer  data)
{
  GtkWidget *grid = NULL;
  GtkWidget *card = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW, NULL);
  card = gtk_widget_get_first_child (grid);
  gtk_widget_grab_focus (card);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_FILTER_PANEL));
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (get_focus (fixture) == card);

  /* Whoever is somewhere else by then stays there. */
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

/* Where the filters stand over the results, Escape puts them away. */
static void
test_key_from_filters (WindowFixture *fixture,
                       gconstpointer  data)
{
  GtkWidget *page = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  page = window_fixture_get_page (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_FILTER_PANEL));
  g_assert_true (scout_ui_fixture_press (page, GDK_KEY_Escape));
  window_fixture_settle (fixture);
  g_assert_false (scout_discover_page_get_shows_filters (SCOUT_DISCOVER_PAGE (page)));
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static gboolean
has_saved (gpointer fixture)
{
  return g_list_model_get_n_items (
           scout_library_get_creators (window_fixture_get_library (fixture))) > 0;
}

/* To somebody who is saved, or to what can be done while nobody is. */
static void
test_key_to_saved (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  ScoutDiscoverPage *page = NULL;

  window_fixture_open_kept (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_STATE_VIEW));

  g_ptr_array_add (creators, g_list_model_get_item (
                               G_LIST_MODEL (scout_discover_page_get_results (page)), 0));
  scout_library_save_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);
  scout_ui_fixture_wait (has_saved, fixture);
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_GRID_VIEW));
}

static void
save_creator (WindowFixture *fixture,
              guint          position)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  ScoutDiscoverPage *page =
    SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
  ScoutLibrary *library = window_fixture_get_library (fixture);
  guint n_before = g_list_model_get_n_items (scout_library_get_creators (library));

  g_ptr_array_add (creators, g_list_model_get_item (
                               G_LIST_MODEL (scout_discover_page_get_results (page)), position));
  scout_library_save_creators_async (library, creators, NULL, NULL);
  while (g_list_model_get_n_items (scout_library_get_creators (library)) == n_before)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle (fixture);
}

static GtkWidget *
focus_sidebar (WindowFixture *fixture)
{
  GtkWidget *sidebar = scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SIDEBAR, NULL);

  gtk_window_set_focus (GTK_WINDOW (get_window (fixture)), NULL);
  gtk_widget_child_focus (sidebar, GTK_DIR_TAB_FORWARD);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_SIDEBAR));

  return get_focus (fixture);
}

/* The second time nothing there is left to be gone to. */
static void
go_to_saved_twice (WindowFixture *fixture)
{
  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
  window_fixture_settle (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_STATE_VIEW));
}

/* Who has gone on by the time somebody is saved is not called back. */
static void
test_gone_on (WindowFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *focus = NULL;

  go_to_saved_twice (fixture);
  focus = focus_sidebar (fixture);
  /* A grid can have the focus once it has been seen. */
  save_creator (fixture, 0);
  save_creator (fixture, 1);
  g_assert_true (get_focus (fixture) == focus);
}

static void
test_beginning (WindowFixture *fixture,
                gconstpointer  data)
{
  ScoutWelcomePage *page = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "welcome", 2);
  page = SCOUT_WELCOME_PAGE (window_fixture_get_page (fixture));
  scout_welcome_page_set_takes_app (page, TRUE);
  scout_welcome_page_set_packaged_app (page, FALSE);
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "welcome with an app", 4);
}

static void
walk_dialog (const char *what,
             guint       least_stops)
{
  GtkWidget *dialog = page_fixture_wait_for_dialog ();

  scout_ui_fixture_settle (dialog);
  assert_way (dialog, what, least_stops);
  gtk_window_close (GTK_WINDOW (dialog));
  page_fixture_wait_for_no_dialog ();
}

static gboolean
has_loaded (gpointer page)
{
  return !scout_login_page_is_loading (page);
}

static void
press_named (GtkWidget  *page,
             const char *name)
{
  GtkWidget *button = page_fixture_find_named (page, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* Facebook's page is one stop, whatever is on it: what leads on in it is Facebook's. */
static void
test_login (WindowFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *page = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
  _scout_window_paste_token (fixture->window);
  walk_dialog ("paste a token", 3);

  page_fixture_press (window_fixture_get_page (fixture), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  page = window_fixture_get_page (fixture);
  scout_ui_fixture_wait (has_loaded, page);
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "login", 5);
  page_fixture_press (page, "Trouble signing in? Use your browser");
  walk_dialog ("paste an address", 4);

  window_fixture_set_online (fixture, FALSE);
  press_named (page, "Reload");
  page_fixture_wait_for_label (page, "Try again");
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "login without a network", 4);
  window_fixture_set_online (fixture, TRUE);
}

/* Between the two pages stands one on which there is nothing to focus on. */
static void
test_explored (WindowFixture *fixture,
               gconstpointer  data)
{
  GtkWidget *button = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
  button = page_fixture_find_named (window_fixture_get_page (fixture), "Continue with Facebook");
  g_assert_true (get_focus (fixture) == button);
  g_assert_false (gtk_window_get_focus_visible (GTK_WINDOW (fixture->window)));
  button = page_fixture_find_named (window_fixture_get_page (fixture), "Explore with sample data");
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static GtkWidget *
find_shown_tab (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_TOGGLE_BUTTON (widget))
    return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget)) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_shown_tab (child);

  return found;
}

/* The key that shows another tab leaves the focus on what is shown. */
static void
test_keys_to_tabs (WindowFixture *fixture,
                   gconstpointer  data)
{
  GtkWidget *bar = NULL;
  GtkWidget *tab = NULL;

  window_fixture_open_discover (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
  window_fixture_settle (fixture);
  bar = scout_ui_fixture_find (window_fixture_get_page (fixture),
                               fixture->width < 600 ? ADW_TYPE_VIEW_SWITCHER_BAR
                                                    : ADW_TYPE_VIEW_SWITCHER_TITLE, NULL);
  for (int i = 2; i <= 5; i++)
    {
      GtkWidget *before = find_shown_tab (bar);

      g_assert_nonnull (before);
      gtk_widget_grab_focus (before);
      gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", i);
      window_fixture_wait_for_parts (fixture);
      tab = find_shown_tab (bar);
      g_assert_true (tab != before);
      g_assert_true (get_focus (fixture) == tab);
    }
}

static void
test_chooser (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "Refused");
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "chooser", 3);
}

static void
test_saved (WindowFixture *fixture,
            gconstpointer  data)
{
  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_settle (fixture);
  assert_way (get_window (fixture), "nobody saved", 3);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, look, function) \
  g_test_add ("/window-focus/" path, WindowFixture, &look, set_up, function, tear_down)
  ADD ("wide/filters", wide, test_filters);
  ADD ("wide/table", wide, test_table);
  ADD ("wide/creator", wide, test_creator);
  ADD ("wide/post", wide, test_post);
  ADD ("wide/preferences", wide, test_preferences);
  ADD ("wide/beginning", wide, test_beginning);
  ADD ("wide/chooser", wide, test_chooser);
  ADD ("wide/saved", wide, test_saved);
  ADD ("wide-rtl/filters", wide_rtl, test_filters);
  ADD ("wide-rtl/table", wide_rtl, test_table);
  ADD ("wide-rtl/creator", wide_rtl, test_creator);
  ADD ("wide-rtl/post", wide_rtl, test_post);
  ADD ("wide/key-to-filters", wide, test_key_to_filters);
  ADD ("wide/key-to-first", wide, test_key_to_first);
  ADD ("wide/key-to-saved", wide, test_key_to_saved);
  ADD ("wide/login", wide, test_login);
  ADD ("wide-rtl/login", wide_rtl, test_login);
  ADD ("narrow/login", narrow, test_login);
  ADD ("wide/gone-on", wide, test_gone_on);
  ADD ("wide/explored", wide, test_explored);
  ADD ("wide/keys-to-tabs", wide, test_keys_to_tabs);
  ADD ("narrow/keys-to-tabs", narrow, test_keys_to_tabs);
  ADD ("narrow/key-to-first", narrow, test_key_to_first);
  ADD ("narrow/key-from-filters", narrow, test_key_from_filters);
  ADD ("narrow/filters", narrow, test_filters);
  ADD ("narrow/creator", narrow, test_creator);
  ADD ("narrow-rtl/post", narrow_rtl, test_post);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
