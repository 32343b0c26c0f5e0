/* test-discover-widths.c: the same creators stay in sight while the window changes its width.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each width has another number of columns: what was in the hundredth row is in the five hundredth
 * where there is one column, and cards of narrow windows are of another height. */

#include "config.h"

#include "discover-fixture.h"
#include "filter-fixture.h"
#include "scout-breakpoint-bin.h"
#include "scout-list-place.h"
#include "scout-result-cell.h"

/* One in ten is found by no search. */
#define N_CREATORS 2300
#define ENOUGH 1000
#define POSITION 500
#define HEIGHT 800
/* More than any window has. */
#define VERY_WIDE 5000

static const DiscoverSearch facebook = {
  SCOUT_NETWORK_FACEBOOK, "creators", .n_creators = N_CREATORS
};

static const DiscoverSearch few = { SCOUT_NETWORK_FACEBOOK, "creators" };
static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };
static const DiscoverSearch content = { SCOUT_NETWORK_FACEBOOK, "content" };

static GtkWidget *
get_grid (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
}

static guint
get_first (DiscoverFixture *fixture)
{
  guint position = 0;
  g_autofree char *id = scout_discover_page_dup_results_place (SCOUT_DISCOVER_PAGE (fixture->page),
                                                               &position);

  g_assert_nonnull (id);

  return position;
}

/* Whether the top of the card can be seen, in the first row. */
static gboolean
is_seen (DiscoverFixture *fixture,
         guint            position)
{
  GtkWidget *grid = get_grid (fixture);

  for (GtkWidget *child = gtk_widget_get_first_child (grid); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkListItem *cell = scout_result_cell_find (child);
      graphene_rect_t bounds;

      if (cell != NULL && gtk_list_item_get_position (cell) == position
          && gtk_widget_compute_bounds (child, grid, &bounds))
        return bounds.origin.y > -2 && bounds.origin.y < 2;
    }

  return FALSE;
}

static void
settle (DiscoverFixture *fixture)
{
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
}

/* They come into the list by and by. */
static gboolean
are_listed (gpointer data)
{
  GtkSelectionModel *model = gtk_grid_view_get_model (GTK_GRID_VIEW (get_grid (data)));

  return g_list_model_get_n_items (G_LIST_MODEL (model)) >= ENOUGH;
}

static void
load (DiscoverFixture *fixture)
{
  while (discover_fixture_count (fixture) < ENOUGH)
    {
      scout_paged_model_load_more (discover_fixture_get_results (fixture));
      discover_fixture_wait (fixture);
    }
  scout_ui_fixture_wait (are_listed, fixture);
  settle (fixture);
}

typedef struct
{
  GtkWidget *window;
  int width;
} Size;

/* With the border. */
static int
get_width (GtkWidget *window)
{
  return gdk_surface_get_width (gtk_native_get_surface (GTK_NATIVE (window)));
}

/* The display gives a window its size when it comes to that; large text wants more than is asked
 * for. */
static gboolean
is_resized (gpointer data)
{
  const Size *wanted = data;
  int least = 0;

  gtk_widget_measure (wanted->window, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return get_width (wanted->window) == MAX (wanted->width, least);
}

static void
resize (DiscoverFixture *fixture,
        int              width)
{
  Size wanted = { fixture->window, width };

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, HEIGHT);
  scout_ui_fixture_wait (is_resized, &wanted);
  settle (fixture);
}

static void
test_narrower (DiscoverFixture *fixture,
               gconstpointer    data)
{
  const int widths[] = { 360, 1200, 700, 360, 900, 1200 };
  guint first = 0;

  discover_fixture_connect (fixture);
  resize (fixture, 1200);
  load (fixture);
  scout_list_place_scroll_to (get_grid (fixture), POSITION);
  settle (fixture);
  first = get_first (fixture);
  g_assert_cmpuint (first, <=, POSITION);
  g_assert_cmpuint (first + 4, >, POSITION);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      resize (fixture, widths[i]);
      g_assert_cmpuint (get_first (fixture), <=, first);
      g_assert_true (is_seen (fixture, first));
    }
  g_assert_cmpuint (get_first (fixture), ==, first);

  /* The filters take some of the width, too. */
  discover_fixture_toggle_filters (fixture, TRUE);
  settle (fixture);
  g_assert_true (is_seen (fixture, first));
  discover_fixture_toggle_filters (fixture, FALSE);
  settle (fixture);
  g_assert_true (is_seen (fixture, first));
}

/* Whoever scrolls while the width changes is not brought back. */
static void
test_scrolled (DiscoverFixture *fixture,
               gconstpointer    data)
{
  GtkAdjustment *adjustment = NULL;

  discover_fixture_connect (fixture);
  resize (fixture, 1200);
  load (fixture);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_grid (fixture)));
  for (guint n_frames = 0; n_frames < 4; n_frames++)
    {
      scout_list_place_scroll_to (get_grid (fixture), POSITION);
      settle (fixture);
      g_assert_true (is_seen (fixture, POSITION));
      discover_fixture_toggle_filters (fixture, n_frames % 2 == 0);
      for (guint i = 0; i < n_frames; i++)
        scout_ui_fixture_settle (fixture->window);
      gtk_adjustment_set_value (adjustment, 0);
      settle (fixture);
      g_assert_cmpuint (get_first (fixture), ==, 0);
    }
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
painted_cb (gboolean *is_over)
{
  *is_over = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* One frame and no more, where scout_ui_fixture_settle() may let many pass. */
static void
pass_frame (DiscoverFixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->window);
  gboolean is_over = FALSE;
  guint tick_id = gtk_widget_add_tick_callback (fixture->window, tick_cb, NULL, NULL);
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb),
                                             &is_over);

  scout_ui_fixture_wait (is_true, &is_over);
  g_signal_handler_disconnect (clock, handler);
  gtk_widget_remove_tick_callback (fixture->window, tick_id);
}

/* Neither right after the frame of the new width nor while heights settle is whoever jumps brought
 * back. What the pointer is over is hidden while the view is laid out: something else comes under
 * it. */
static void
jump_early (DiscoverFixture *fixture,
            GtkWidget       *view)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  GObject *first = scout_list_place_find_first (view);

  g_assert_nonnull (first);
  for (guint n_frames = 0; n_frames < 4; n_frames++)
    {
      int width = gtk_widget_get_width (view);

      scout_list_place_scroll_to (view, POSITION);
      settle (fixture);
      g_assert_true (scout_list_place_find_first (view) != first);
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), n_frames % 2 == 0 ? 700 : 1200,
                                   HEIGHT);
      while (gtk_widget_get_width (view) == width)
        pass_frame (fixture);
      for (guint i = 0; i < n_frames; i++)
        pass_frame (fixture);
      g_test_message ("jumped after %u frames", n_frames);
      gtk_adjustment_set_value (adjustment, 0);
      settle (fixture);
      g_assert_true (scout_list_place_find_first (view) == first);
    }
}

static void
test_jumps (DiscoverFixture *fixture,
            gconstpointer    data)
{
  discover_fixture_connect (fixture);
  resize (fixture, 1200);
  load (fixture);
  jump_early (fixture, get_grid (fixture));

  scout_discover_page_set_view_style (SCOUT_DISCOVER_PAGE (fixture->page), SCOUT_VIEW_STYLE_TABLE);
  settle (fixture);
  jump_early (fixture, scout_ui_fixture_find (fixture->page, GTK_TYPE_COLUMN_VIEW, NULL));
}

/* (nullable): a label of which a part is cut off */
static GtkWidget *
find_cut (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_LABEL (widget))
    return pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_cut (child);

  return found;
}

/* At twice the size of text, a telephone has room for half of the title beside the buttons. */
static void
test_large_title (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  const DiscoverSearch *search = data;
  g_autofree char *name = g_strdup_printf ("discover-large-title-%s-%u", search->endpoint_id,
                                           search->network);
  GtkWidget *title = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  scout_discover_page_set_can_show_sidebar (SCOUT_DISCOVER_PAGE (fixture->page), TRUE);
  discover_fixture_connect (fixture);
  resize (fixture, 360);
  title = scout_ui_fixture_find (fixture->page, ADW_TYPE_WINDOW_TITLE, NULL);
  g_assert_nonnull (title);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, name));
  g_assert_null (find_cut (title));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

/* Nor has it when the size is chosen while the window is narrow. */
static void
test_large_title_later (DiscoverFixture *fixture,
                        gconstpointer    data)
{
  GtkWidget *title = NULL;

  scout_discover_page_set_can_show_sidebar (SCOUT_DISCOVER_PAGE (fixture->page), TRUE);
  discover_fixture_connect (fixture);
  resize (fixture, 360);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  settle (fixture);
  title = scout_ui_fixture_find (fixture->page, ADW_TYPE_WINDOW_TITLE, NULL);
  g_assert_nonnull (title);
  g_assert_true (gtk_widget_get_mapped (title));
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "discover-large-title-later"));
  g_assert_null (find_cut (title));

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  settle (fixture);
  g_assert_true (gtk_widget_get_mapped (title));
  g_assert_nonnull (gtk_widget_get_ancestor (title, ADW_TYPE_HEADER_BAR));
}

/* Where the title needs two lines, the bar is high enough for them. */
static void
test_title_height (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  static const int widths[] = { 360, 380 };

  g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", ":minimize,maximize,close",
                NULL);
  scout_discover_page_set_can_show_sidebar (SCOUT_DISCOVER_PAGE (fixture->page), TRUE);
  discover_fixture_connect (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("discover-title-%d", widths[i]);
      GtkWidget *title = NULL;
      GtkWidget *bar = NULL;
      graphene_rect_t bounds = GRAPHENE_RECT_INIT_ZERO;

      resize (fixture, widths[i]);
      g_object_unref (scout_ui_fixture_save_picture (fixture->window, name));
      title = scout_ui_fixture_find (fixture->page, ADW_TYPE_WINDOW_TITLE, NULL);
      g_assert_nonnull (title);
      bar = gtk_widget_get_ancestor (title, ADW_TYPE_HEADER_BAR);
      g_assert_nonnull (bar);
      g_assert_true (gtk_widget_compute_bounds (title, bar, &bounds));
      g_assert_cmpfloat (bounds.origin.y, >=, 0.0f);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (bar));
    }
}

/* In a narrow window filters would be all that is seen. */
static void
test_folded_filters (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);

  discover_fixture_connect (fixture);
  discover_fixture_wait (fixture);
  resize (fixture, 1200);
  discover_fixture_toggle_filters (fixture, TRUE);
  resize (fixture, 360);
  g_assert_false (scout_discover_page_get_shows_filters (page));
  g_assert_true (gtk_widget_get_mapped (get_grid (fixture)));

  resize (fixture, 1200);
  g_assert_true (scout_discover_page_get_shows_filters (page));

  /* Whoever has seen to them meanwhile is not overruled. */
  resize (fixture, 360);
  discover_fixture_toggle_filters (fixture, TRUE);
  discover_fixture_toggle_filters (fixture, FALSE);
  resize (fixture, 1200);
  g_assert_false (scout_discover_page_get_shows_filters (page));
}

static void
told_cb (guint *n_told)
{
  (*n_told)++;
}

/* Ticks the first of the countries. */
static void
edit (DiscoverFixture *fixture)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (fixture->page, "countries");
  GtkWidget *control = GTK_WIDGET (scout_filter_row_get_control (row));
  GtkWidget *check = NULL;

  filter_fixture_open (control);
  check = scout_ui_fixture_find (control, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
}

/* That a window has another width asks nothing, and is no place. Here the page is told that it is
 * narrow without a frame, in which the time to ask might come. */
static void
test_folded_edits (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  ScoutBreakpointBin *bin = SCOUT_BREAKPOINT_BIN (
    scout_ui_fixture_find (fixture->page, SCOUT_TYPE_BREAKPOINT_BIN, NULL));
  int threshold = scout_breakpoint_bin_get_threshold (bin);
  guint n_told = 0;
  guint n_folded = 0;

  discover_fixture_connect (fixture);
  resize (fixture, 1200);
  discover_fixture_toggle_filters (fixture, TRUE);
  edit (fixture);
  g_assert_true (scout_discover_page_is_edited (page));
  g_signal_connect_swapped (page, "place-changed", G_CALLBACK (told_cb), &n_told);
  g_signal_connect_swapped (page, "filters-folded", G_CALLBACK (told_cb), &n_folded);
  scout_breakpoint_bin_set_threshold (bin, VERY_WIDE);
  g_assert_false (scout_discover_page_get_shows_filters (page));
  g_assert_true (scout_discover_page_get_folds_filters (page));
  g_assert_true (scout_discover_page_is_edited (page));

  scout_breakpoint_bin_set_threshold (bin, threshold);
  g_assert_true (scout_discover_page_get_shows_filters (page));
  g_assert_false (scout_discover_page_get_folds_filters (page));
  g_assert_true (scout_discover_page_is_edited (page));
  g_assert_cmpuint (n_told, ==, 0);
  g_assert_cmpuint (n_folded, ==, 2);
  g_signal_handlers_disconnect_by_func (page, told_cb, &n_told);
  g_signal_handlers_disconnect_by_func (page, told_cb, &n_folded);

  /* What has been edited is asked all the same. */
  discover_fixture_wait (fixture);
  g_assert_false (scout_discover_page_is_edited (page));
}

/* Whatever another page had put away, nobody has closed. */
static void
test_folded_before (DiscoverFixture *fixture,
                    gconstpointer    data)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);

  resize (fixture, 360);
  scout_discover_page_set_folds_filters (page, TRUE);
  discover_fixture_connect (fixture);
  discover_fixture_wait (fixture);
  g_assert_false (scout_discover_page_get_shows_filters (page));
  g_assert_true (scout_discover_page_get_folds_filters (page));
  resize (fixture, 1200);
  g_assert_true (scout_discover_page_get_shows_filters (page));
  g_assert_false (scout_discover_page_get_folds_filters (page));

  discover_fixture_toggle_filters (fixture, FALSE);
  scout_discover_page_set_folds_filters (page, TRUE);
  g_assert_true (scout_discover_page_get_shows_filters (page));
  g_assert_false (scout_discover_page_get_folds_filters (page));
}

static const DiscoverTest tests[] = {
  { "/discover-widths/folded-before", test_folded_before, &few },
  { "/discover-widths/folded-edits", test_folded_edits, &few },
  { "/discover-widths/folded-filters", test_folded_filters, &few },
  { "/discover-widths/title-height", test_title_height, &instagram },
  { "/discover-widths/narrower", test_narrower, &facebook },
  { "/discover-widths/jumps", test_jumps, &facebook },
  { "/discover-widths/scrolled", test_scrolled, &facebook },
  { "/discover-widths/large-title/creators", test_large_title, &few },
  { "/discover-widths/large-title/instagram", test_large_title, &instagram },
  { "/discover-widths/large-title/content", test_large_title, &content },
  { "/discover-widths/large-title/later", test_large_title_later, &few },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
