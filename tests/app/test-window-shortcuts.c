/* test-window-shortcuts.c: the keys that are told do something, and those that do are told.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keys of the whole program are actions, which test-window-keys.c compares. Here are the keys of
 * pages and widgets: pressed where the focus would be, they go to it and from there outwards, as
 * GTK lets them. Nothing is sent through the display: no window has to be the active one. */

#include "config.h"

#include "told-keys.h"

#include "scout-chart.h"
#include "scout-search-row.h"

#include <string.h>

#define AUDIENCE 2
#define N_TABS 5

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static gboolean
has_key (GtkShortcut   *shortcut,
         const ToldKey *key)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger)
         && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key->key
         && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == key->modifiers;
}

static gboolean
press_on (GtkWidget     *widget,
          const ToldKey *key)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);
      guint n_shortcuts = GTK_IS_SHORTCUT_CONTROLLER (controller)
                            ? g_list_model_get_n_items (G_LIST_MODEL (controller)) : 0;

      for (guint k = 0; k < n_shortcuts; k++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);

          if (has_key (shortcut, key)
              && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                               gtk_shortcut_get_arguments (shortcut)))
            return TRUE;
        }
    }

  return FALSE;
}

/* From a widget outwards, until somebody takes it. */
static void
press (WindowFixture *fixture,
       GtkWidget     *widget,
       const ToldKey *key)
{
  g_autofree char *name = gtk_accelerator_name (key->key, key->modifiers);
  gboolean is_taken = FALSE;

  for (GtkWidget *step = widget; step != NULL && !is_taken; step = gtk_widget_get_parent (step))
    is_taken = press_on (step, key);
  if (!is_taken)
    g_error ("Nobody takes %s", name);
  window_fixture_settle (fixture);
}

/* Keys that are told, and what has to be different after them. */
typedef struct
{
  const char *group;
  const char *title;
  GtkWidget *(*begin) (WindowFixture *fixture);
  char *(*dup_state) (WindowFixture *fixture);
} Told;

static ScoutPagedModel *
get_results (WindowFixture *fixture)
{
  return scout_discover_page_get_results (
    SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER)));
}

static GtkWidget *
get_card (WindowFixture *fixture)
{
  GtkWidget *grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW,
                                           NULL);

  return gtk_widget_get_first_child (grid);
}

/* The first of the creators, with nobody selected. */
static GtkWidget *
begin_results (WindowFixture *fixture)
{
  const ToldKey escape = { GDK_KEY_Escape, 0 };
  GtkWidget *card = NULL;

  while (scout_window_get_view (fixture->window) != SCOUT_VIEW_DISCOVER)
    g_assert_true (gtk_widget_activate_action (get_window (fixture), "win.back", NULL));
  window_fixture_settle (fixture);
  card = get_card (fixture);
  press_on (window_fixture_get_page (fixture), &escape);
  gtk_widget_grab_focus (card);
  window_fixture_settle (fixture);

  return card;
}

static GtkWidget *
begin_selected (WindowFixture *fixture)
{
  const ToldKey space = { GDK_KEY_space, 0 };
  GtkWidget *card = begin_results (fixture);

  press (fixture, card, &space);

  return card;
}

static GtkWidget *
begin_all_selected (WindowFixture *fixture)
{
  const ToldKey all = { GDK_KEY_a, GDK_CONTROL_MASK };
  GtkWidget *card = begin_results (fixture);

  press (fixture, card, &all);

  return card;
}

/* The second one, which has others to both sides. */
static GtkWidget *
begin_between (WindowFixture *fixture)
{
  GtkWidget *card = gtk_widget_get_next_sibling (begin_selected (fixture));

  gtk_widget_grab_focus (card);
  window_fixture_settle (fixture);

  return card;
}

static char *
dup_view (WindowFixture *fixture)
{
  return g_strdup_printf ("%d", (int) scout_window_get_view (fixture->window));
}

static gboolean
is_selection_label (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget)
         && g_str_has_suffix (gtk_label_get_text (GTK_LABEL (widget)), " selected");
}

static char *
dup_selection_in (GtkWidget *widget)
{
  char *words = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (is_selection_label (widget))
    return g_strdup (gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && words == NULL;
       child = gtk_widget_get_next_sibling (child))
    words = dup_selection_in (child);

  return words;
}

static char *
dup_selection (WindowFixture *fixture)
{
  char *words = dup_selection_in (window_fixture_get_page (fixture));
  return words != NULL ? words : g_strdup ("none");
}

/* Who is starred, and with which places to come and go. */
static char *
dup_stars (WindowFixture *fixture)
{
  GListModel *creators =
    G_LIST_MODEL (scout_library_get_creators (window_fixture_get_library (fixture)));

  scout_ui_fixture_settle (get_window (fixture));
  return g_strdup_printf ("%u", g_list_model_get_n_items (creators));
}

static guint
count_popovers (GtkWidget *widget)
{
  guint n_popovers = GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_popovers += count_popovers (child);

  return n_popovers;
}

static char *
dup_popovers (WindowFixture *fixture)
{
  return g_strdup_printf ("%u", count_popovers (get_window (fixture)));
}

static char *
dup_requests (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  return g_strdup_printf ("%u", requests->len);
}

static GtkWidget *
begin_creator (WindowFixture *fixture)
{
  begin_results (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);

  return scout_ui_fixture_find (window_fixture_get_page (fixture), ADW_TYPE_VIEW_STACK, NULL);
}

static char *
dup_tab (WindowFixture *fixture)
{
  GtkWidget *stack = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                            ADW_TYPE_VIEW_STACK, NULL);

  return g_strdup (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)));
}

static GtkWidget *
begin_audience (WindowFixture *fixture)
{
  begin_creator (fixture);
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", AUDIENCE);
  window_fixture_wait_for_parts (fixture);

  return window_fixture_get_page (fixture);
}

/* Another tab than the one that is asked for: they are asked for one after the other. */
static GtkWidget *
begin_next_tab (WindowFixture *fixture)
{
  static int tab = 1;

  begin_creator (fixture);
  tab = tab % N_TABS + 1;
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", tab);
  window_fixture_wait_for_parts (fixture);

  return window_fixture_get_page (fixture);
}

static GtkWidget *
find_chart (GtkWidget *widget,
            guint      least_points)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (SCOUT_IS_CHART (widget) && scout_chart_get_n_points (SCOUT_CHART (widget)) >= least_points)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_chart (child, least_points);

  return found;
}

/* A chart with the point in its middle read out. */
static GtkWidget *
begin_chart (WindowFixture *fixture)
{
  GtkWidget *chart = NULL;

  begin_creator (fixture);
  chart = find_chart (window_fixture_get_page (fixture), 28);
  g_assert_nonnull (chart);
  scout_chart_set_cursor (SCOUT_CHART (chart), 14);
  g_object_set_data (G_OBJECT (fixture->window), "chart", chart);

  return chart;
}

static GtkWidget *
begin_rows (WindowFixture *fixture)
{
  GtkWidget *chart = NULL;

  begin_audience (fixture);
  chart = find_chart (window_fixture_get_page (fixture), 6);
  g_assert_nonnull (chart);
  scout_chart_set_cursor (SCOUT_CHART (chart), 2);
  g_object_set_data (G_OBJECT (fixture->window), "chart", chart);

  return chart;
}

static char *
dup_cursor (WindowFixture *fixture)
{
  ScoutChart *chart = g_object_get_data (G_OBJECT (fixture->window), "chart");

  return g_strdup_printf ("%d", scout_chart_get_cursor (chart));
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  *(char **) user_data = g_strdup (text != NULL ? text : "");
}

static gboolean
is_read (gpointer text)
{
  return *(char **) text != NULL;
}

static char *
dup_clipboard (WindowFixture *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (get_window (fixture)), NULL, read_cb,
                                 &text);
  scout_ui_fixture_wait (is_read, &text);

  return text;
}

/* Something else than what is copied. */
static GtkWidget *
begin_copy (WindowFixture *fixture)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (get_window (fixture)), "Nothing");

  return begin_chart (fixture);
}

static gboolean
has_search (gpointer fixture)
{
  return scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SEARCH_ROW, NULL) != NULL;
}

static GtkWidget *
begin_saved_search (WindowFixture *fixture)
{
  begin_results (fixture);
  if (!has_search (fixture))
    scout_library_save_search_async (window_fixture_get_library (fixture), "Roasters",
                                     scout_paged_model_get_query (get_results (fixture)), NULL,
                                     NULL, NULL);
  scout_ui_fixture_wait (has_search, fixture);
  window_fixture_settle (fixture);

  return scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SEARCH_ROW, NULL);
}

static char *
dup_searches (WindowFixture *fixture)
{
  return g_strdup (has_search (fixture) ? "there" : "gone");
}

static const Told told[] = {
  { "Results", "Open the creator", begin_results, dup_view },
  { "Results", "Save the creator, or no longer", begin_results, dup_stars },
  { "Results", "Select, or no longer", begin_results, dup_selection },
  { "Results", "Select several in a row", begin_between, dup_selection },
  { "Results", "Select all that are loaded", begin_results, dup_selection },
  { "Results", "Save all that are selected", begin_all_selected, dup_stars },
  { "Results", "Select nothing", begin_selected, dup_selection },
  { "Results", "Menu of the result, with where its numbers come from", begin_results,
    dup_popovers },
  { "Creator", "Show a tab", begin_next_tab, dup_tab },
  { "Creator", "Save the creator, or no longer", begin_creator, dup_stars },
  { "Creator", "Find creators like the one who is shown", begin_creator, dup_view },
  /* It would open another program: that there is somebody who takes it is enough. */
  { "Creator", "Write to the creator", begin_creator, NULL },
  { "Creator", "Ask Meta again", begin_creator, dup_requests },
  { "Creator", "Go back", begin_creator, dup_view },
  { "Saved searches", "Rename search", begin_saved_search, dup_popovers },
  { "Saved searches", "Menu of the search", begin_saved_search, dup_popovers },
  { "Saved searches", "Delete search", begin_saved_search, dup_searches },
  { "Chart", "Read the day before or after", begin_chart, dup_cursor },
  { "Chart", "Read the row above or below", begin_rows, dup_cursor },
  { "Chart", "Read a week earlier or later", begin_chart, dup_cursor },
  { "Chart", "Read the first or the last day", begin_chart, dup_cursor },
  { "Chart", "Put the figures of the day away", begin_chart, dup_cursor },
  { "Chart", "Copy figures", begin_copy, dup_clipboard },
  { "Chart", "Menu of the chart", begin_chart, dup_popovers },
  { "General", "Main menu", begin_results, dup_popovers },
};

typedef struct
{
  WindowFixture *fixture;
  const Told *told;
  const char *before;
} Change;

static gboolean
has_changed (gpointer data)
{
  Change *change = data;
  g_autofree char *now = change->told->dup_state (change->fixture);

  return !g_str_equal (now, change->before);
}

static void
collect_popovers (GtkWidget *widget,
                  GPtrArray *popovers)
{
  if (GTK_IS_POPOVER (widget))
    g_ptr_array_add (popovers, g_object_ref (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_popovers (child, popovers);
}

static void
close_popovers (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) popovers = g_ptr_array_new_with_free_func (g_object_unref);

  collect_popovers (get_window (fixture), popovers);
  for (guint i = 0; i < popovers->len; i++)
    gtk_popover_popdown (g_ptr_array_index (popovers, i));
  window_fixture_settle (fixture);
}

/* A tooltip that comes after its widget's menu stands over it, and takes the clicks. */
static void
assert_no_tooltips_over_menus (GtkWidget *widget)
{
  if (GTK_IS_POPOVER_MENU (widget) && gtk_widget_get_mapped (widget)
      && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)))
    g_assert_false (gtk_widget_get_has_tooltip (gtk_widget_get_parent (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_no_tooltips_over_menus (child);
}

/* Keys of the program do what their actions do. */
static gboolean
is_of_program (const ToldKey *key)
{
  g_autofree char *name = gtk_accelerator_name (key->key, key->modifiers);
  g_auto(GStrv) actions = gtk_application_get_actions_for_accel (
    GTK_APPLICATION (window_fixture_get_program ()), name);

  return actions[0] != NULL;
}

static gboolean
is_taken (GtkWidget     *widget,
          const ToldKey *key)
{
  gboolean is = FALSE;

  for (; widget != NULL && !is; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

          for (guint k = 0; GTK_IS_SHORTCUT_CONTROLLER (controller)
                            && k < g_list_model_get_n_items (G_LIST_MODEL (controller)); k++)
            {
              g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller),
                                                                       k);

              is |= has_key (shortcut, key);
            }
        }
    }

  return is;
}

static void
assert_works (WindowFixture *fixture,
              const Told    *one,
              const ToldKey *key)
{
  g_autofree char *name = gtk_accelerator_name (key->key, key->modifiers);
  g_autofree char *before = NULL;
  GtkWidget *widget = NULL;
  Change change = { fixture, one };

  g_test_message ("%s, %s: %s", one->group, one->title, name);
  if (is_of_program (key))
    return;

  widget = one->begin (fixture);
  if (one->dup_state == NULL)
    {
      g_assert_true (is_taken (widget, key));
      return;
    }

  before = one->dup_state (fixture);
  change.before = before;
  press (fixture, widget, key);
  scout_ui_fixture_wait (has_changed, &change);
  assert_no_tooltips_over_menus (get_window (fixture));
  close_popovers (fixture);
}

static const Told *
find_told (const ToldRow *row)
{
  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      if (g_str_equal (told[i].group, row->group) && g_str_equal (told[i].title, row->title))
        return &told[i];
    }

  return NULL;
}

/* What is told works. */
static void
test_told (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) rows = NULL;
  guint n_told = 0;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_wait_until_still (fixture);
  rows = told_keys_read (fixture);
  for (guint i = 0; i < rows->len; i++)
    {
      const ToldRow *row = g_ptr_array_index (rows, i);
      const Told *one = find_told (row);
      g_autoptr(GArray) keys = row->keys != NULL ? told_keys_parse (row->keys) : NULL;

      if (keys == NULL)
        continue;
      if (one == NULL)
        g_error ("Nobody has looked whether %s does “%s”", row->keys, row->title);
      for (guint k = 0; k < keys->len; k++)
        assert_works (fixture, one, &g_array_index (keys, ToldKey, k));
      n_told++;
    }
  g_assert_cmpuint (n_told, ==, G_N_ELEMENTS (told));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-shortcuts/told", WindowFixture, NULL, window_fixture_set_up, test_told,
              window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
