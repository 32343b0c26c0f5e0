/* test-grid-adjustment.c: a grid that grows while it is scrolled is never blank.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Warnings of GTK are fatal: a grid without the adjustment ends the test by one. */

#include "config.h"

#include "scout-grid-adjustment.h"
#include "scout-ui-fixture.h"

#define STEP 110.0
#define STEPS_BETWEEN_FRAMES 4

typedef struct
{
  GtkWidget *window;
  GtkWidget *view;
  GtkAdjustment *adjustment;
  GtkStringList *items;
  guint n_added; /* at a time */
  guint n_most;
} Grid;

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_size_request (label, 220, 230);
  gtk_list_item_set_child (item, label);
}

static void
add (Grid *grid)
{
  for (guint i = 0; i < grid->n_added; i++)
    gtk_string_list_append (grid->items, "");
}

/* As the program does: more when the end comes near, in the middle of scrolling. */
static gboolean
grow_cb (GtkWidget     *view,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Grid *grid = user_data;

  if (g_list_model_get_n_items (G_LIST_MODEL (grid->items)) < grid->n_most)
    add (grid);

  return G_SOURCE_CONTINUE;
}

static void
open_grid (Grid  *grid,
           guint  n_added,
           guint  n_most)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkSelectionModel *selection = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  grid->items = gtk_string_list_new (NULL);
  grid->n_added = n_added;
  grid->n_most = n_most;
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (grid->items)));
  grid->view = gtk_grid_view_new (selection, factory);
  gtk_grid_view_set_max_columns (GTK_GRID_VIEW (grid->view), 4);
  scout_grid_adjustment_install (GTK_SCROLLED_WINDOW (scroller), GTK_GRID_VIEW (grid->view));
  grid->adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), grid->view);
  add (grid);
  grid->window = scout_ui_fixture_present (scroller, 1000, 700);
  gtk_widget_add_tick_callback (grid->view, grow_cb, grid, NULL);
}

static guint
count_seen (Grid *grid)
{
  graphene_rect_t sight;
  guint n_seen = 0;

  graphene_rect_init (&sight, 0, 0, gtk_widget_get_width (grid->view),
                      gtk_widget_get_height (grid->view));
  for (GtkWidget *cell = gtk_widget_get_first_child (grid->view); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    {
      graphene_rect_t place;

      n_seen += gtk_widget_get_child_visible (cell)
                && gtk_widget_compute_bounds (cell, grid->view, &place)
                && graphene_rect_intersection (&sight, &place, NULL);
    }

  return n_seen;
}

static void
scroll_by (Grid   *grid,
           double  step)
{
  for (guint i = 0; i < STEPS_BETWEEN_FRAMES; i++)
    gtk_adjustment_set_value (grid->adjustment, gtk_adjustment_get_value (grid->adjustment) + step);
}

static void
test_scrolled_while_growing (gconstpointer data)
{
  Grid grid = { NULL };

  open_grid (&grid, GPOINTER_TO_UINT (data), 900);

  for (guint i = 0; i < 90; i++)
    {
      scroll_by (&grid, i % 30 < 24 ? STEP : -STEP);
      scout_ui_fixture_settle (grid.view);
      g_assert_cmpuint (count_seen (&grid), >=, 8);
    }

  scout_ui_fixture_close (grid.window);
}

static void
assert_value (GtkAdjustment *adjustment,
              double         value)
{
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), value, 0.5);
}

static void
test_value_is_what_was_set (void)
{
  Grid grid = { NULL };

  open_grid (&grid, 400, 400);

  scroll_by (&grid, STEP);
  assert_value (grid.adjustment, STEPS_BETWEEN_FRAMES * STEP);
  scout_ui_fixture_settle (grid.view);
  assert_value (grid.adjustment, STEPS_BETWEEN_FRAMES * STEP);

  scout_ui_fixture_close (grid.window);
}

static gboolean
has_scrolled_a_page (gpointer data)
{
  Grid *grid = data;

  return gtk_adjustment_get_value (grid->adjustment)
         >= 0.8 * gtk_adjustment_get_page_increment (grid->adjustment);
}

/* Where people want to see things move, as most do, one key goes a page in many frames. */
static void
test_page_by_key (void)
{
  Grid grid = { NULL };
  GtkWidget *scroller = NULL;
  gboolean handled = FALSE;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  open_grid (&grid, 400, 400);
  scroller = gtk_widget_get_parent (grid.view);

  g_signal_emit_by_name (scroller, "scroll-child", GTK_SCROLL_PAGE_FORWARD, FALSE, &handled);
  g_assert_true (handled);
  scout_ui_fixture_wait (has_scrolled_a_page, &grid);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  scout_ui_fixture_close (grid.window);
}

static void
test_outlives_its_grid (void)
{
  Grid grid = { NULL };
  g_autoptr(GtkAdjustment) adjustment = NULL;

  open_grid (&grid, 400, 400);
  adjustment = g_object_ref (grid.adjustment);
  scout_ui_fixture_close (grid.window);

  gtk_adjustment_configure (adjustment, 10.0, 0.0, 100.0, 1.0, 10.0, 20.0);
  assert_value (adjustment, 10.0);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_data_func ("/grid-adjustment/grows-by-eight", GUINT_TO_POINTER (8),
                        test_scrolled_while_growing);
  g_test_add_data_func ("/grid-adjustment/grows-by-seven", GUINT_TO_POINTER (7),
                        test_scrolled_while_growing);
  g_test_add_func ("/grid-adjustment/value", test_value_is_what_was_set);
  g_test_add_func ("/grid-adjustment/page-by-key", test_page_by_key);
  g_test_add_func ("/grid-adjustment/outlives-its-grid", test_outlives_its_grid);
  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
