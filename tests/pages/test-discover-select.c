/* test-discover-select.c: selecting results, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"
#include "scout-card-check.h"
#include "scout-creator-fields.h"
#include "scout-results-selection.h"
#include "scout-results-table.h"
#include "scout-selection-bar.h"

#include <string.h>

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };
static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };
static const DiscoverSearch content = { SCOUT_NETWORK_FACEBOOK, "content" };

static GtkWidget *
get_grid (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
}

static ScoutResultsSelection *
get_selection (DiscoverFixture *fixture)
{
  return SCOUT_RESULTS_SELECTION (gtk_grid_view_get_model (GTK_GRID_VIEW (get_grid (fixture))));
}

static guint
count_selected (DiscoverFixture *fixture)
{
  return scout_results_selection_get_n_selected (get_selection (fixture));
}

static gboolean
has_all_cards (gpointer data)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_selection (data)))
         == discover_fixture_count (data);
}

static void
connect (DiscoverFixture *fixture)
{
  discover_fixture_connect (fixture);
  scout_ui_fixture_wait (has_all_cards, fixture);
  scout_ui_fixture_settle (fixture->window);
}

/* What the keys and clicks of a view do: Space is @modify, Shift is @extend, an arrow neither. */
static void
come_to (DiscoverFixture *fixture,
         guint            position,
         gboolean         modify,
         gboolean         extend)
{
  g_assert_true (gtk_widget_activate_action (get_grid (fixture), "list.select-item", "(ubb)",
                                             position, modify, extend));
  scout_ui_fixture_settle (fixture->window);
}

static GtkWidget *
get_place (DiscoverFixture *fixture,
           guint            position)
{
  GtkWidget *place = gtk_widget_get_first_child (get_grid (fixture));

  while (position-- > 0)
    place = gtk_widget_get_next_sibling (place);

  return place;
}

static ScoutCardCheck
get_check (DiscoverFixture *fixture,
           guint            position)
{
  return scout_card_get_check (gtk_widget_get_first_child (get_place (fixture, position)));
}

/* Does what a button of the bar does, unless it is not enabled. */
static void
press_action (DiscoverFixture *fixture,
              const char      *name)
{
  GtkWidget *bar = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_SELECTION_BAR, NULL);

  g_assert_true (gtk_widget_activate_action (bar, name, NULL));
}

/* The focus and the pointer come and go: only what says that it selects does. */
static void
test_keys (DiscoverFixture *fixture,
           gconstpointer    data)
{
  connect (fixture);
  come_to (fixture, 1, FALSE, FALSE);
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  g_assert_cmpint (get_check (fixture, 1), ==, SCOUT_CARD_CHECK_HIDDEN);

  /* Shift begins where the focus came to. */
  come_to (fixture, 3, FALSE, TRUE);
  g_assert_cmpuint (count_selected (fixture), ==, 3);
  page_fixture_wait_for_label (fixture->page, "3 selected");
  g_assert_cmpint (get_check (fixture, 0), ==, SCOUT_CARD_CHECK_OFF);
  g_assert_cmpint (get_check (fixture, 1), ==, SCOUT_CARD_CHECK_ON);

  /* An arrow afterwards does not undo it. */
  come_to (fixture, 5, FALSE, FALSE);
  g_assert_cmpuint (count_selected (fixture), ==, 3);

  g_assert_true (scout_ui_fixture_press (get_place (fixture, 5), GDK_KEY_space));
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (count_selected (fixture), ==, 4);
  g_assert_cmpint (get_check (fixture, 5), ==, SCOUT_CARD_CHECK_ON);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_place (fixture, 5)),
                                    GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  discover_fixture_save_picture (fixture, "discover-selected", 1032, 800);
  g_assert_true (scout_ui_fixture_press (get_place (fixture, 5), GDK_KEY_space));
  g_assert_cmpuint (count_selected (fixture), ==, 3);

  g_assert_true (gtk_widget_activate_action (get_grid (fixture), "list.select-all", NULL));
  g_assert_cmpuint (count_selected (fixture), ==, discover_fixture_count (fixture));
  g_assert_true (scout_ui_fixture_press (fixture->page, GDK_KEY_Escape));
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, "3 selected"));
  g_assert_cmpint (get_check (fixture, 1), ==, SCOUT_CARD_CHECK_HIDDEN);

  /* Then Escape means something else. */
  g_assert_false (scout_ui_fixture_press (fixture->page, GDK_KEY_Escape));
}

static gboolean
is_popover_gone (gpointer popover)
{
  return gtk_widget_get_parent (popover) == NULL;
}

/* Popovers stand behind all that belongs to the page. */
static GtkWidget *
get_popover (DiscoverFixture *fixture)
{
  GtkWidget *bar = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_SELECTION_BAR, NULL);
  GtkWidget *popover = gtk_widget_get_last_child (gtk_widget_get_parent (bar));

  g_assert_true (GTK_IS_POPOVER (popover));
  g_assert_true (gtk_widget_get_mapped (popover));

  return popover;
}

static void
close_popover (GtkWidget *popover)
{
  g_object_ref (popover);
  gtk_popover_popdown (GTK_POPOVER (popover));
  scout_ui_fixture_wait (is_popover_gone, popover);
  g_object_unref (popover);
}

static void
assert_offered (DiscoverFixture *fixture,
                guint            position,
                const char      *offered,
                const char      *not_offered)
{
  gtk_widget_grab_focus (get_place (fixture, position));
  g_assert_true (scout_ui_fixture_press (fixture->page, GDK_KEY_Menu));
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (get_popover (fixture), offered));
  g_assert_null (page_fixture_find_label (get_popover (fixture), not_offered));
  close_popover (get_popover (fixture));
}

/* What can be done with one result is in a menu over it, which goes when it is done. */
static void
test_menu (DiscoverFixture *fixture,
           gconstpointer    data)
{
  connect (fixture);
  gtk_widget_grab_focus (get_place (fixture, 1));
  g_assert_true (scout_ui_fixture_press (fixture->page, GDK_KEY_Menu));
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (get_popover (fixture), "Explain these numbers"));
  g_object_unref (scout_ui_fixture_save_picture (get_popover (fixture), "discover-menu"));
  close_popover (get_popover (fixture));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == get_place (fixture, 1));
  page_fixture_choose_for (fixture->page, get_place (fixture, 1), "Select");
  g_assert_cmpuint (count_selected (fixture), ==, 1);
  assert_offered (fixture, 1, "Unselect", "Select");
  page_fixture_choose_for (fixture->page, get_place (fixture, 1), "Unselect");
  g_assert_cmpuint (count_selected (fixture), ==, 0);

  page_fixture_choose_for (fixture->page, get_place (fixture, 1), "Explain these numbers");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (get_popover (fixture),
                                             data == &content
                                               ? "GET /creator_marketplace/content"
                                               : "GET /creator_marketplace/creators"));
  g_object_unref (scout_ui_fixture_save_picture (get_popover (fixture), "discover-explanation"));
  close_popover (get_popover (fixture));

  /* Beside all results there is none. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_false (scout_ui_fixture_press (fixture->page, GDK_KEY_Menu));
}

static gboolean
is_of_touch (gpointer controller)
{
  return GTK_IS_GESTURE_LONG_PRESS (controller)
         && gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (controller));
}

static gboolean
is_of_second_button (gpointer controller)
{
  return GTK_IS_GESTURE_CLICK (controller)
         && gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller))
              == GDK_BUTTON_SECONDARY;
}

static GtkGesture *
find_gesture (GtkWidget        *view,
              ScoutUiPredicate  is_meant)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (view);
  GtkGesture *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (is_meant (controller))
        found = GTK_GESTURE (controller);
    }
  g_assert_nonnull (found);

  return found;
}

/* By the second button of a mouse it comes over another card than the one that has the focus, which
 * may be far away: the list must not go there afterwards. */
static void
test_menu_of_another (DiscoverFixture *fixture,
                      gconstpointer    data)
{
  GtkWidget *place = NULL;
  graphene_rect_t bounds;

  connect (fixture);
  gtk_widget_grab_focus (get_place (fixture, 0));
  place = get_place (fixture, 2);
  g_assert_true (gtk_widget_compute_bounds (place, get_grid (fixture), &bounds));
  g_signal_emit_by_name (find_gesture (get_grid (fixture), is_of_second_button), "pressed", 1,
                         (double) bounds.origin.x + 40.0, (double) bounds.origin.y + 40.0);
  scout_ui_fixture_settle (fixture->window);
  close_popover (get_popover (fixture));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == place);

  /* Or by a long touch, which does not open what is touched. */
  gtk_widget_grab_focus (get_place (fixture, 0));
  g_signal_emit_by_name (find_gesture (get_grid (fixture), is_of_touch), "pressed",
                         (double) bounds.origin.x + 40.0, (double) bounds.origin.y + 40.0);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (get_popover (fixture), "Select"));
  close_popover (get_popover (fixture));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == place);
}

/* The bar below has it too, for who does not know of the menu, as long as it is about one. */
static void
test_explain_selected (DiscoverFixture *fixture,
                       gconstpointer    data)
{
  connect (fixture);
  come_to (fixture, 1, TRUE, FALSE);
  press_action (fixture, "selection.explain");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (get_popover (fixture),
                                             "GET /creator_marketplace/creators"));
  close_popover (get_popover (fixture));
  come_to (fixture, 2, TRUE, FALSE);
  press_action (fixture, "selection.explain");
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, "GET /creator_marketplace/creators"));
}

/* The Tab key leads from any card to what can be done with those that are selected, and back. */
static void
test_tab (DiscoverFixture *fixture,
          gconstpointer    data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);

  connect (fixture);
  come_to (fixture, 1, TRUE, FALSE);
  gtk_widget_grab_focus (get_place (fixture, 1));
  g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (window),
                                             SCOUT_TYPE_SELECTION_BAR));
  g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (window) == get_place (fixture, 1));
}

/* The button brings the check marks before anything is selected, for those who have no Ctrl. */
static void
test_button (DiscoverFixture *fixture,
             gconstpointer    data)
{
  GtkWidget *button;

  connect (fixture);
  button = page_fixture_find_icon_button (fixture->page, "object-select-symbolic");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (get_check (fixture, 0), ==, SCOUT_CARD_CHECK_OFF);
  come_to (fixture, 0, TRUE, FALSE);
  g_assert_cmpint (get_check (fixture, 0), ==, SCOUT_CARD_CHECK_ON);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  g_assert_cmpint (get_check (fixture, 0), ==, SCOUT_CARD_CHECK_HIDDEN);
}

/* A click with Shift begins at what was selected last, and not where the pointer has come to, which
 * is what a view remembers. */
static void
test_range (DiscoverFixture *fixture,
            gconstpointer    data)
{
  connect (fixture);
  come_to (fixture, 1, TRUE, FALSE);
  come_to (fixture, 3, FALSE, FALSE);
  scout_results_selection_extend_to (get_selection (fixture), 3);
  g_assert_cmpuint (count_selected (fixture), ==, 3);
  scout_results_selection_extend_to (get_selection (fixture), 0);
  g_assert_cmpuint (count_selected (fixture), ==, 2);
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (get_selection (fixture)),
                                                  0));
}

/* A narrow window has the button, too, as soon as there is something to select. */
static void
test_narrow (DiscoverFixture *fixture,
             gconstpointer    data)
{
  GtkWidget *button;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  scout_ui_fixture_settle (fixture->window);
  button = page_fixture_find_icon_button (fixture->page, "object-select-symbolic");
  g_assert_nonnull (button);
  g_assert_false (gtk_widget_get_mapped (button));
  connect (fixture);
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (get_check (fixture, 0), ==, SCOUT_CARD_CHECK_OFF);
  come_to (fixture, 0, TRUE, FALSE);
  /* An explanation is no wider than the window. */
  page_fixture_choose_for (fixture->page, get_place (fixture, 0), "Explain these numbers");
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpint (gtk_widget_get_width (gtk_popover_get_child (
    GTK_POPOVER (get_popover (fixture)))), <=, 330);
  g_object_unref (scout_ui_fixture_save_picture (get_popover (fixture),
                                                 "discover-explanation-narrow"));
  close_popover (get_popover (fixture));
  discover_fixture_save_picture (fixture, "discover-selected-narrow", 360, 640);
  /* A number has room there; who is read to hears the whole. */
  g_assert_true (GTK_IS_LABEL (page_fixture_find_named (fixture->page, "1 selected")));
  page_fixture_wait_for_label (fixture->page, "1");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (count_selected (fixture), ==, 0);
}

/* Another view of the same results, another order, and more of them keep what is selected. */
static void
test_stays (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) after = NULL;
  ScoutResultsSelection *selection = NULL;

  connect (fixture);
  selection = get_selection (fixture);
  come_to (fixture, 2, TRUE, FALSE);
  come_to (fixture, 4, TRUE, FALSE);
  before = scout_results_selection_dup_items (selection);
  scout_discover_page_set_view_style (SCOUT_DISCOVER_PAGE (fixture->page),
                                      SCOUT_VIEW_STYLE_TABLE);
  discover_fixture_save_picture (fixture, "discover-table-selected", 1032, 800);
  g_assert_null (get_selection (fixture));
  after = scout_results_selection_dup_items (selection);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_true (after->pdata[0] == before->pdata[0]);
  g_assert_true (after->pdata[1] == before->pdata[1]);
  page_fixture_wait_for_label (fixture->page, "2 selected");

  /* Another search begins with nothing. */
  discover_fixture_search (fixture, "coffee");
  g_assert_null (page_fixture_find_label (fixture->page, "2 selected"));
}

static void
told_cb (ScoutDiscoverPage  *page,
         const char         *text,
         char              **told)
{
  g_free (*told);
  *told = g_strdup (text);
}

typedef struct
{
  char *text; /* (owned) (nullable) */
} Copied;

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Copied *copied = user_data;

  copied->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_copied (gpointer data)
{
  return ((Copied *) data)->text != NULL;
}

static char *
dup_clipboard (DiscoverFixture *fixture)
{
  Copied copied = { NULL };

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->page), NULL, read_cb, &copied);
  scout_ui_fixture_wait (has_copied, &copied);

  return copied.text;
}

static void
test_copy (DiscoverFixture *fixture,
           gconstpointer    data)
{
  const DiscoverSearch *search = data;
  g_autofree char *told = NULL;
  g_autofree char *csv = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) rows = NULL;
  g_auto(GStrv) lines = NULL;

  connect (fixture);
  g_signal_connect (fixture->page, "told", G_CALLBACK (told_cb), &told);
  press_action (fixture, "selection.copy-csv");
  g_assert_null (told);
  come_to (fixture, 0, TRUE, FALSE);
  come_to (fixture, 1, TRUE, FALSE);
  press_action (fixture, "selection.copy-csv");
  g_assert_cmpstr (told, ==, "2 copied");
  csv = dup_clipboard (fixture);
  rows = g_strsplit (csv, "\r\n", -1);
  g_test_message ("%s", csv);
  g_assert_true (g_str_has_prefix (rows[0], "id,"));
  g_assert_nonnull (strstr (rows[0], ",reach"));
  g_assert_cmpuint (g_strv_length (rows), >=, 4);

  press_action (fixture, "selection.copy-text");
  text = dup_clipboard (fixture);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  if (search->network == SCOUT_NETWORK_FACEBOOK)
    g_assert_nonnull (strstr (lines[0], "https://"));
}

/* What is copied as a table keeps what a creator calls himself from being run. */
static void
test_formula (DiscoverFixture *fixture,
              gconstpointer    data)
{
  g_autoptr(GPtrArray) columns = NULL;
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *csv = NULL;
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields fields = SCOUT_CREATOR_FIELDS_INIT;

  fields.id = "1";
  fields.name = "=HYPERLINK(\"https://evil.example\")";
  g_ptr_array_add (items, scout_creator_new (arena, &fields));
  discover_fixture_connect (fixture);
  columns = scout_results_columns_new (
    scout_marketplace_get_catalog (fixture->services.marketplace),
    scout_discover_subject_find (SCOUT_NETWORK_FACEBOOK, "creators"));
  csv = scout_results_columns_dup_csv (columns, items);
  g_assert_nonnull (strstr (csv, "\"'=HYPERLINK("));
}

/* A few of those who have joined the marketplace have others like them. */
static void
test_find_similar (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  g_auto(GStrv) searches = NULL;
  ScoutResultsSelection *selection = NULL;
  guint n_onboarded = 0;

  connect (fixture);
  selection = get_selection (fixture);
  g_assert_true (gtk_widget_activate_action (get_grid (fixture), "list.select-all", NULL));
  press_action (fixture, "selection.find-similar");
  g_assert_true (get_selection (fixture) == selection);
  g_assert_true (scout_ui_fixture_press (fixture->page, GDK_KEY_Escape));
  for (guint i = 0; i < discover_fixture_count (fixture) && n_onboarded < 2; i++)
    {
      g_autoptr(ScoutCreator) creator =
        g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), i);

      if (scout_creator_is_onboarded (creator) != SCOUT_TRUTH_TRUE)
        continue;
      come_to (fixture, i, TRUE, FALSE);
      n_onboarded++;
    }
  g_assert_cmpuint (count_selected (fixture), ==, 2);
  press_action (fixture, "selection.find-similar");
  discover_fixture_wait (fixture);
  searches = discover_fixture_dup_searches (fixture);
  g_assert_nonnull (strstr (searches[g_strv_length (searches) - 1], "similar_to_creators="));
}

/* Facebook has no such search: what it goes by instead is said. */
static void
test_find_similar_by_interests (DiscoverFixture *fixture,
                                gconstpointer    data)
{
  g_autofree char *told = NULL;
  g_auto(GStrv) searches = NULL;

  connect (fixture);
  g_signal_connect (fixture->page, "told", G_CALLBACK (told_cb), &told);
  come_to (fixture, 0, TRUE, FALSE);
  press_action (fixture, "selection.find-similar");
  discover_fixture_wait (fixture);
  searches = discover_fixture_dup_searches (fixture);
  g_assert_nonnull (strstr (searches[g_strv_length (searches) - 1], "creator_interests="));
  g_assert_nonnull (told);
  g_assert_true (g_str_has_suffix (told, "Facebook has no search for similar creators."));
}

static const DiscoverTest tests[] = {
  { "/discover-select/keys", test_keys, &facebook },
  { "/discover-select/keys/content", test_keys, &content },
  { "/discover-select/menu", test_menu, &facebook },
  { "/discover-select/menu/content", test_menu, &content },
  { "/discover-select/menu/another", test_menu_of_another, &facebook },
  { "/discover-select/explain-selected", test_explain_selected, &facebook },
  { "/discover-select/tab", test_tab, &facebook },
  { "/discover-select/button", test_button, &facebook },
  { "/discover-select/range", test_range, &facebook },
  { "/discover-select/narrow", test_narrow, &facebook },
  { "/discover-select/stays", test_stays, &facebook },
  { "/discover-select/copy/facebook", test_copy, &facebook },
  { "/discover-select/copy/instagram", test_copy, &instagram },
  { "/discover-select/copy/content", test_copy, &content },
  { "/discover-select/formula", test_formula, &facebook },
  { "/discover-select/find-similar", test_find_similar, &instagram },
  { "/discover-select/find-similar/facebook", test_find_similar_by_interests, &facebook },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
