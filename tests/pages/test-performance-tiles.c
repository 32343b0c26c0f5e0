/* test-performance-tiles.c: what stands where no figures came.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-performance.h"

#include "page-fixture.h"
#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

typedef struct
{
  GtkWidget *performance;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->performance = g_object_new (SCOUT_TYPE_CREATOR_PERFORMANCE, NULL);
  fixture->window = scout_ui_fixture_present (fixture->performance, 900, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static void
count_tiles_cb (GtkWidget *performance,
                guint      part,
                guint     *n_retries)
{
  *n_retries += part == SCOUT_PERFORMANCE_PART_TILES;
}

static gboolean
is_retried (gpointer n_retries)
{
  return *(guint *) n_retries > 0;
}

/* Each tile says why it is empty, and so does a line that everybody sees. Whoever has to wait is
 * not invited to ask, and need not. */
static void
test_reason (Fixture       *fixture,
             gconstpointer  data)
{
  const ScoutGraphFault faults[] = {
    { .http_status = 500, .code = 2, .retry_after = -1 },
    { .http_status = 400, .code = 4, .retry_after = 3600 },
    { .http_status = 400, .code = 4, .retry_after = 1 },
  };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  guint n_retries = 0;

  g_signal_connect (performance, "retry", G_CALLBACK (count_tiles_cb), &n_retries);
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr(GError) error = scout_graph_error_new (&faults[i]);
      g_autofree char *line = scout_error_wording_dup_line (error);
      GtkWidget *tile = page_fixture_find_named (fixture->performance, "Reach");

      scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
      scout_ui_fixture_settle (fixture->window);
      g_assert_cmpstr (scout_tooltip_get (tile), ==, line);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                           GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, line);
      g_assert_nonnull (page_fixture_find_label (fixture->performance, line));
      g_assert_true ((page_fixture_find_label (fixture->performance, "Try again") != NULL)
                     == (i == 0));
      g_object_unref (scout_ui_fixture_save_picture (fixture->window, i == 0
                                                     ? "creator-tiles-failed"
                                                     : "creator-tiles-limit"));
      g_assert_cmpuint (n_retries, ==, 0);
    }
  scout_ui_fixture_wait (is_retried, &n_retries);
  scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
  g_assert_null (scout_tooltip_get (page_fixture_find_named (fixture->performance, "Reach")));
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/performance-tiles/reason", Fixture, NULL, set_up, test_reason, tear_down);

  return g_test_run ();
}
