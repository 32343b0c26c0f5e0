/* test-discover-endurance.c: all results of a long search, to the end and back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The whole world of the sandbox, on the real page. Time is that of the processor, so that others
 * who use it do not count; how frames compare with those of other programs is for the bench. */

#include "config.h"

#include "discover-fixture.h"
#include "scout-results-table.h"

#include <math.h>
#include <time.h>
#include <unistd.h>

/* As many as the sandbox has, but for those that no search finds. */
#define LEAST_RESULTS 1500
/* All of them are new to the view, and still fewer than what is loaded ahead. */
#define HEIGHTS_A_STEP 6
/* A pass like the one before it may leave this much more, for what allocators do with holes. */
#define MAX_GROWTH (12 * 1024 * 1024)
/* Three frames at 60 Hz, of a build that is not optimized. */
#define MAX_MEDIAN_US 50000

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };

typedef struct
{
  GArray *costs; /* of gint64: microseconds of each frame */
  gint64 began;
} Frames;

static gint64
get_cpu_us (void)
{
  struct timespec time;

  g_assert_cmpint (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time), ==, 0);

  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
frame_begins_cb (Frames *frames)
{
  frames->began = get_cpu_us ();
}

static void
frame_ends_cb (Frames *frames)
{
  gint64 cost = get_cpu_us () - frames->began;

  g_array_append_val (frames->costs, cost);
}

static gsize
get_resident_bytes (void)
{
  g_autofree char *text = NULL;
  g_auto(GStrv) fields = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL));
  fields = g_strsplit (text, " ", -1);

  return (gsize) g_ascii_strtoull (fields[1], NULL, 10) * (gsize) sysconf (_SC_PAGESIZE);
}

static GtkAdjustment *
get_adjustment (DiscoverFixture *fixture)
{
  GtkWidget *table = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_RESULTS_TABLE, NULL);
  GtkWidget *grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);

  if (table != NULL)
    return gtk_scrolled_window_get_vadjustment (
      scout_results_table_get_scroller (SCOUT_RESULTS_TABLE (table)));

  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));
}

static gboolean
is_complete (DiscoverFixture *fixture)
{
  return scout_paged_model_get_state (discover_fixture_get_results (fixture))
         == SCOUT_PAGED_STATE_COMPLETE;
}

/* Some windows' heights at a time, as with a wheel that is thrown, until there is nothing left in
 * that direction. */
static void
scroll (DiscoverFixture *fixture,
        gboolean         is_down)
{
  GtkAdjustment *adjustment = get_adjustment (fixture);
  double step = HEIGHTS_A_STEP * gtk_adjustment_get_page_size (adjustment);
  double before = -1;

  while (TRUE)
    {
      double value = gtk_adjustment_get_value (adjustment);

      if (!islessgreater (value, before) && (!is_down || is_complete (fixture)))
        return;
      before = value;
      gtk_adjustment_set_value (adjustment, value + (is_down ? step : -step));
      scout_ui_fixture_settle (fixture->window);
    }
}

static void
assert_everybody_once (DiscoverFixture *fixture)
{
  GListModel *results = G_LIST_MODEL (discover_fixture_get_results (fixture));
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(ScoutCreator) creator = g_list_model_get_item (results, i);

      g_assert_true (g_hash_table_add (ids, g_strdup (scout_creator_get_id (creator))));
    }
  g_assert_cmpuint (g_hash_table_size (ids), >=, LEAST_RESULTS);
}

static int
compare_costs (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static void
go_there_and_back (DiscoverFixture *fixture)
{
  scroll (fixture, TRUE);
  scroll (fixture, FALSE);
}

static void
test_to_the_end_and_back (DiscoverFixture *fixture,
                          ScoutViewStyle   style)
{
  Frames frames = { g_array_new (FALSE, FALSE, sizeof (gint64)), 0 };
  GdkFrameClock *clock = NULL;
  gsize before = 0;
  gsize after = 0;
  gint64 median = 0;

  discover_fixture_connect (fixture);
  scout_discover_page_set_view_style (SCOUT_DISCOVER_PAGE (fixture->page), style);
  scout_ui_fixture_settle (fixture->window);
  go_there_and_back (fixture);
  assert_everybody_once (fixture);

  clock = gtk_widget_get_frame_clock (fixture->window);
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (frame_begins_cb), &frames);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (frame_ends_cb), &frames);
  go_there_and_back (fixture);
  g_signal_handlers_disconnect_by_data (clock, &frames);
  before = get_resident_bytes ();
  go_there_and_back (fixture);
  after = get_resident_bytes ();

  g_array_sort (frames.costs, compare_costs);
  median = g_array_index (frames.costs, gint64, frames.costs->len / 2);
  g_test_message ("%u results, %u frames, half of them within %" G_GINT64_FORMAT " us; "
                  "%" G_GSIZE_FORMAT " and %" G_GSIZE_FORMAT " bytes",
                  discover_fixture_count (fixture), frames.costs->len, median, before, after);
  g_assert_cmpint (median, <=, MAX_MEDIAN_US);
  g_assert_cmpuint (after, <=, before + MAX_GROWTH);
  g_array_unref (frames.costs);
}

static void
test_grid (DiscoverFixture *fixture,
           gconstpointer    data)
{
  test_to_the_end_and_back (fixture, SCOUT_VIEW_STYLE_GRID);
}

static void
test_table (DiscoverFixture *fixture,
            gconstpointer    data)
{
  test_to_the_end_and_back (fixture, SCOUT_VIEW_STYLE_TABLE);
}

static const DiscoverTest tests[] = {
  { "/discover-endurance/grid", test_grid, &facebook },
  { "/discover-endurance/table", test_table, &facebook },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
