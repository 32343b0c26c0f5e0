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

#include <string.h>

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

static GError *
make_limit (int seconds)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 4, .retry_after = seconds };

  return scout_graph_error_new (&fault);
}

/* Whether a label that is seen begins so. */
static gboolean
has_label_from (GtkWidget  *root,
                const char *start)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), start))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label_from (child, start))
      return TRUE;

  return FALSE;
}

/* Each tile says why it is empty, and so does a line that everybody sees. Whoever has to wait is
 * not invited to ask. */
static void
test_reason (Fixture       *fixture,
             gconstpointer  data)
{
  const ScoutGraphFault faults[] = {
    { .http_status = 500, .code = 2, .retry_after = -1 },
    { .http_status = 400, .code = 4, .retry_after = 3600 },
  };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  guint n_retries = 0;

  g_signal_connect (performance, "retry", G_CALLBACK (count_tiles_cb), &n_retries);
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr(GError) error = scout_graph_error_new (&faults[i]);
      ScoutErrorWording wording = scout_error_wording_get (error);
      GtkWidget *tile = page_fixture_find_named (fixture->performance, "Reach");
      g_autofree char *line = NULL;

      scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
      scout_ui_fixture_settle (fixture->window);
      /* It may have a time of day, by which a minute may have passed. */
      line = g_strdup (scout_tooltip_get (tile));
      g_assert_true (g_str_has_prefix (line, wording.title));
      g_assert_true ((strstr (line, "next call at") != NULL) == (i == 1));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                           GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, line);
      g_assert_true (has_label_from (fixture->performance, wording.title));
      g_assert_true ((page_fixture_find_label (fixture->performance, "Try again") != NULL)
                     == (i == 0));
      g_object_unref (scout_ui_fixture_save_picture (fixture->window, i == 0
                                                     ? "creator-tiles-failed"
                                                     : "creator-tiles-limit"));
      g_assert_cmpuint (n_retries, ==, 0);
    }
  scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
  g_assert_null (scout_tooltip_get (page_fixture_find_named (fixture->performance, "Reach")));
}

typedef struct
{
  ScoutCreatorPerformance *performance;
  guint n_retries;
  gint64 end; /* monotonic, in microseconds */
} Wait;

/* What is said anew does not begin anew. */
static gboolean
is_retried (gpointer data)
{
  Wait *wait = data;

  g_object_notify (G_OBJECT (scout_creator_performance_get_failure (wait->performance)), "active");

  return wait->n_retries > 0;
}

static gboolean
is_over (gpointer data)
{
  return g_get_monotonic_time () >= ((Wait *) data)->end;
}

/* Longer than the limit and the second that its timer may be late. */
static void
wait_in_vain (Wait *wait)
{
  wait->end = g_get_monotonic_time () + 3 * G_USEC_PER_SEC;
  scout_ui_fixture_wait (is_over, wait);
  g_assert_cmpuint (wait->n_retries, ==, 0);
}

/* Whoever waits in front of the tiles need not ask. For what nobody looks at, and for somebody who
 * is not shown any more, nobody is asked. */
static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) limit = make_limit (1);
  Wait wait = { SCOUT_CREATOR_PERFORMANCE (fixture->performance), 0, 0 };

  g_signal_connect (wait.performance, "retry", G_CALLBACK (count_tiles_cb), &wait.n_retries);
  scout_creator_performance_show_error (wait.performance, SCOUT_PERFORMANCE_PART_TILES, limit);
  scout_ui_fixture_wait (is_retried, &wait);

  wait.n_retries = 0;
  scout_creator_performance_show_error (wait.performance, SCOUT_PERFORMANCE_PART_TILES, limit);
  gtk_widget_set_visible (fixture->performance, FALSE);
  wait_in_vain (&wait);
  gtk_widget_set_visible (fixture->performance, TRUE);
  scout_ui_fixture_wait (is_retried, &wait);

  wait.n_retries = 0;
  scout_creator_performance_show_error (wait.performance, SCOUT_PERFORMANCE_PART_TILES, limit);
  scout_creator_performance_forget_error (wait.performance);
  wait_in_vain (&wait);
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
  g_test_add ("/performance-tiles/limit", Fixture, NULL, set_up, test_limit, tear_down);

  return g_test_run ();
}
