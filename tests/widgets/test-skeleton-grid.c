/* test-skeleton-grid.c: skeletons, and that they cost nothing when nobody looks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-skeleton-grid.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static GskRenderNode *
draw (GtkWidget *grid)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (grid)->snapshot (grid, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static guint
count_cards (GtkWidget *grid)
{
  g_autoptr(GskRenderNode) node = draw (grid);
  guint n = 0;

  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    n += gsk_render_node_get_node_type (gsk_container_node_get_child (node, i)) ==
         GSK_BORDER_NODE;

  return n;
}

static void
test_columns (void)
{
  const int widths[] = { 240, 500, 735, 1600 };
  const guint columns[] = { 1, 2, 3, 4 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *grid = scout_skeleton_grid_new ();
      GtkWidget *window = scout_ui_fixture_present (grid, widths[i], 300);

      g_assert_cmpuint (count_cards (grid), ==, 3 * columns[i]);
      scout_ui_fixture_close (window);
    }
}

/* A post has no portrait, and is as high as its card. */
static void
test_kinds (void)
{
  GtkWidget *grid = scout_skeleton_grid_new ();
  GtkWidget *window = scout_ui_fixture_present (grid, 500, 560);
  g_autoptr(GskRenderNode) creators = draw (grid);
  g_autoptr(GskRenderNode) posts = NULL;
  g_autoptr(GBytes) of_creators = gsk_render_node_serialize (creators);
  g_autoptr(GBytes) of_posts = NULL;

  scout_skeleton_grid_set_kind (SCOUT_SKELETON_GRID (grid), SCOUT_SKELETON_POSTS);
  posts = draw (grid);
  of_posts = gsk_render_node_serialize (posts);
  g_assert_false (g_bytes_equal (of_creators, of_posts));
  g_assert_cmpuint (count_cards (grid), ==, 6);
  g_object_unref (scout_ui_fixture_save_picture (grid, "skeleton-posts"));
  scout_ui_fixture_close (window);
}

/* Rows have no frames, and leave their figures out of columns where there is no room for these. */
static void
test_rows (void)
{
  const int widths[] = { 360, 960 };
  guint n_shapes[G_N_ELEMENTS (widths)];

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *grid = scout_skeleton_grid_new ();
      GtkWidget *window = scout_ui_fixture_present (grid, widths[i], 560);
      g_autoptr(GskRenderNode) node = NULL;

      scout_skeleton_grid_set_kind (SCOUT_SKELETON_GRID (grid), SCOUT_SKELETON_POST_ROWS);
      g_assert_cmpint (scout_skeleton_grid_get_kind (SCOUT_SKELETON_GRID (grid)), ==,
                       SCOUT_SKELETON_POST_ROWS);
      node = draw (grid);
      n_shapes[i] = gsk_container_node_get_n_children (node);
      g_assert_cmpuint (count_cards (grid), ==, 0);
      if (i == 1)
        g_object_unref (scout_ui_fixture_save_picture (grid, "skeleton-rows"));
      scout_ui_fixture_close (window);
    }
  g_assert_cmpuint (n_shapes[0], ==, 9 * 4);
  g_assert_cmpuint (n_shapes[1], ==, 9 * 9);
}

static void
test_still (void)
{
  GtkWidget *grid = scout_skeleton_grid_new ();
  GtkWidget *window = scout_ui_fixture_present (grid, 300, 300);
  g_autoptr(GskRenderNode) node = draw (grid);
  g_autoptr(GskRenderNode) later = NULL;
  g_autoptr(GBytes) bytes = gsk_render_node_serialize (node);
  g_autoptr(GBytes) later_bytes = NULL;

  /* Animations are off in tests: nothing may move. */
  scout_ui_fixture_settle (window);
  later = draw (grid);
  later_bytes = gsk_render_node_serialize (later);
  g_assert_true (g_bytes_equal (bytes, later_bytes));
  scout_ui_fixture_close (window);
}

typedef struct
{
  GtkWidget *grid;
  GBytes *first;
} Pulse;

static gboolean
has_changed (gpointer data)
{
  Pulse *pulse = data;
  g_autoptr(GskRenderNode) node = draw (pulse->grid);
  g_autoptr(GBytes) bytes = gsk_render_node_serialize (node);

  return !g_bytes_equal (bytes, pulse->first);
}

static void
test_pulse (void)
{
  Pulse pulse = { scout_skeleton_grid_new (), NULL };
  g_autoptr(GskRenderNode) node = NULL;
  GtkWidget *window;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  window = scout_ui_fixture_present (pulse.grid, 300, 300);
  node = draw (pulse.grid);
  pulse.first = gsk_render_node_serialize (node);
  scout_ui_fixture_wait (has_changed, &pulse);
  g_bytes_unref (pulse.first);

  gtk_widget_set_visible (pulse.grid, FALSE);
  scout_ui_fixture_close (window);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static void
test_lifetime (void)
{
  GtkWidget *grid = g_object_ref_sink (scout_skeleton_grid_new ());

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (grid), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_finalize_object (grid);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/skeleton-grid/columns", test_columns);
  g_test_add_func ("/widgets/skeleton-grid/kinds", test_kinds);
  g_test_add_func ("/widgets/skeleton-grid/rows", test_rows);
  g_test_add_func ("/widgets/skeleton-grid/still", test_still);
  g_test_add_func ("/widgets/skeleton-grid/pulse", test_pulse);
  g_test_add_func ("/widgets/skeleton-grid/lifetime", test_lifetime);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
