/* test-kept-line.c: what is said above figures from before.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-kept-line.h"

#include "page-fixture.h"
#include "scout-countdown.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-widgets.h"

typedef struct
{
  ScoutKeptLine *line;
  GtkWidget *window;
  guint n_retries;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_retries++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->line = SCOUT_KEPT_LINE (scout_kept_line_new ());
  fixture->window = scout_ui_fixture_present (GTK_WIDGET (fixture->line), 600, 120);
  g_signal_connect_swapped (fixture->line, "retry", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static void
show (Fixture *fixture,
      int      code,
      gint64   retry_after)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = code, .retry_after = retry_after };
  g_autoptr(GError) error = scout_graph_error_new (&fault);

  scout_kept_line_show (fixture->line, error, 0);
  scout_ui_fixture_settle (fixture->window);
}

static ScoutCountdown *
get_countdown (Fixture *fixture)
{
  return SCOUT_COUNTDOWN (scout_ui_fixture_find (GTK_WIDGET (fixture->line), SCOUT_TYPE_COUNTDOWN,
                                                 NULL));
}

static gboolean
has_asked (gpointer data)
{
  return ((Fixture *) data)->n_retries > 0;
}

/* As a part does that has nothing else to show: counts down, and asks again by itself. */
static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  show (fixture, 613, 754);
  g_assert_true (scout_countdown_is_running (get_countdown (fixture)));
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->line), "12:34"));
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->line), "Stop waiting"));
  /* It is a line, and no ring. */
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (get_countdown (fixture))), <, 40);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "kept-line"));

  show (fixture, 613, 1);
  scout_ui_fixture_wait (has_asked, fixture);
  g_assert_cmpuint (fixture->n_retries, ==, 1);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_countdown (fixture))));
}

static void
test_stop (Fixture       *fixture,
           gconstpointer  data)
{
  show (fixture, 613, 754);
  page_fixture_press (GTK_WIDGET (fixture->line), "Stop waiting");
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (scout_countdown_is_running (get_countdown (fixture)));
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->line), "Stop waiting"));
  g_assert_cmpuint (fixture->n_retries, ==, 0);
  page_fixture_press (GTK_WIDGET (fixture->line), "Try again");
  g_assert_cmpuint (fixture->n_retries, ==, 1);
}

/* Whatever is said next, or nothing, ends the wait. */
static void
test_other (Fixture       *fixture,
            gconstpointer  data)
{
  show (fixture, 613, 1);
  show (fixture, 2, 0);
  g_assert_false (scout_countdown_is_running (get_countdown (fixture)));
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->line), "Try again"));
  show (fixture, 613, 1);
  scout_kept_line_hide (fixture->line);
  g_assert_false (scout_countdown_is_running (get_countdown (fixture)));
  g_assert_cmpuint (fixture->n_retries, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/kept-line/limit", test_limit);
  ADD ("/kept-line/stop", test_stop);
  ADD ("/kept-line/other", test_other);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
