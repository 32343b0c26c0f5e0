/* test-common-failure.c: what several parts of a page failed of is said once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-common-failure.h"

#include "page-fixture.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-split-board.h"
#include "scout-widgets.h"

#define N_PARTS 3

static const ScoutSplitOffer offers[] = {
  { .title = "Age", .metrics = { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER },
    .breakdown = SCOUT_BREAKDOWN_AGE_GENDER, .kind = SCOUT_CHART_BAR_LIST },
  { .title = "Gender", .metrics = { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER },
    .breakdown = SCOUT_BREAKDOWN_GENDER, .kind = SCOUT_CHART_SHARES, .column = 1 },
};

typedef struct
{
  ScoutClock *clock;
  ScoutCommonFailure *failure;
  ScoutPagePart *parts[N_PARTS];
  guint n_retries[N_PARTS];
  GtkWidget *window;
} Fixture;

static void
retry_cb (ScoutPagePart *part,
          guint         *n_retries)
{
  ++*n_retries;
  scout_page_part_show_loading (part);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  fixture->clock = scout_manual_clock_new (0);
  fixture->failure = g_object_new (SCOUT_TYPE_COMMON_FAILURE, NULL);
  scout_common_failure_set_clock (fixture->failure, fixture->clock);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->failure));
  for (guint i = 0; i < N_PARTS; i++)
    {
      fixture->parts[i] = SCOUT_PAGE_PART (scout_page_part_new ("Part"));
      g_signal_connect (fixture->parts[i], "retry", G_CALLBACK (retry_cb), &fixture->n_retries[i]);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->parts[i]));
      scout_common_failure_add (fixture->failure, fixture->parts[i]);
    }
  fixture->window = scout_ui_fixture_present (box, 400, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->clock);
}

static void
fail (Fixture *fixture,
      guint    index,
      int      code,
      int      subcode,
      guint    wait)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = code, .subcode = subcode,
                                  .retry_after = wait };
  g_autoptr(GError) error = scout_graph_error_new (&fault);

  scout_page_part_show_error (fixture->parts[index], error);
  scout_ui_fixture_settle (fixture->window);
}

static void
assert_active (Fixture  *fixture,
               gboolean  is_active)
{
  g_assert_cmpint (scout_common_failure_get_active (fixture->failure), ==, is_active);
  g_assert_cmpint (gtk_widget_get_mapped (GTK_WIDGET (fixture->failure)), ==, is_active);
}

/* The last one makes it all of them; whichever is asked for again asks for all. */
static void
test_alike (Fixture       *fixture,
            gconstpointer  data)
{
  fail (fixture, 0, 2, 0, 0);
  fail (fixture, 1, 2, 0, 0);
  assert_active (fixture, FALSE);
  fail (fixture, 2, 2, 0, 0);
  assert_active (fixture, TRUE);

  page_fixture_press (GTK_WIDGET (fixture->failure), "Try again");
  for (guint i = 0; i < N_PARTS; i++)
    g_assert_cmpuint (fixture->n_retries[i], ==, 1);
  assert_active (fixture, FALSE);

  scout_page_part_show_content (fixture->parts[0]);
  fail (fixture, 1, 2, 0, 0);
  fail (fixture, 2, 2, 0, 0);
  assert_active (fixture, FALSE);
}

/* Reasons that differ are told where they belong. */
static void
test_different (Fixture       *fixture,
                gconstpointer  data)
{
  fail (fixture, 0, 2, 0, 0);
  fail (fixture, 1, 2, 0, 0);
  fail (fixture, 2, 100, 0, 0);
  assert_active (fixture, FALSE);

  scout_page_part_show_loading (fixture->parts[2]);
  fail (fixture, 2, 2, 33, 0);
  assert_active (fixture, FALSE);

  scout_page_part_show_loading (fixture->parts[2]);
  fail (fixture, 2, 2, 0, 0);
  assert_active (fixture, TRUE);
}

/* What a network does not have cannot fail. */
static void
test_invisible (Fixture       *fixture,
                gconstpointer  data)
{
  gtk_widget_set_visible (GTK_WIDGET (fixture->parts[2]), FALSE);
  fail (fixture, 0, 2, 0, 0);
  assert_active (fixture, FALSE);
  fail (fixture, 1, 2, 0, 0);
  assert_active (fixture, TRUE);
  page_fixture_press (GTK_WIDGET (fixture->failure), "Try again");
  g_assert_cmpuint (fixture->n_retries[2], ==, 0);

  gtk_widget_set_visible (GTK_WIDGET (fixture->parts[1]), FALSE);
  fail (fixture, 0, 2, 0, 0);
  assert_active (fixture, FALSE);
}

/* Whether there is a countdown that has begun here within the last minute. */
static gboolean
shows_wait (GtkWidget *root,
            guint      seconds)
{
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *time = g_strdup_printf ("%u:%02u", (seconds - i) / 60, (seconds - i) % 60);

      if (page_fixture_find_label (root, time) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_retried (gpointer data)
{
  Fixture *fixture = data;

  return fixture->n_retries[0] > 0;
}

/* One countdown, at whose end each is asked for once. */
static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < N_PARTS; i++)
    fail (fixture, i, 613, 0, 2);
  assert_active (fixture, TRUE);
  scout_ui_fixture_wait (has_retried, fixture);
  scout_ui_fixture_settle (fixture->window);
  for (guint i = 0; i < N_PARTS; i++)
    g_assert_cmpuint (fixture->n_retries[i], ==, 1);
  assert_active (fixture, FALSE);
}

/* The limit ends when it ends: neither a part that is told of it later nor one that is asked for
 * again in between puts that off. */
static void
test_limit_ends (Fixture       *fixture,
                 gconstpointer  data)
{
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (fixture->clock);
  GtkWidget *failure = GTK_WIDGET (fixture->failure);

  fail (fixture, 0, 613, 0, 6000);
  scout_manual_clock_advance (clock, 900 * G_TIME_SPAN_SECOND);
  fail (fixture, 1, 613, 0, 5000);
  fail (fixture, 2, 613, 0, 5060);
  assert_active (fixture, TRUE);
  g_assert_true (shows_wait (failure, 5100));

  scout_manual_clock_advance (clock, 600 * G_TIME_SPAN_SECOND);
  scout_page_part_show_loading (fixture->parts[2]);
  assert_active (fixture, FALSE);
  fail (fixture, 2, 613, 0, 4000);
  assert_active (fixture, TRUE);
  g_assert_true (shows_wait (failure, 4500));

  /* Whoever has stopped waiting does not wait again, which is hardly on a whole second. */
  page_fixture_press (failure, "Stop waiting");
  scout_manual_clock_advance (clock, 400 * G_TIME_SPAN_MILLISECOND);
  gtk_widget_set_visible (GTK_WIDGET (fixture->parts[1]), FALSE);
  scout_page_part_show_content (fixture->parts[1]);
  g_assert_nonnull (page_fixture_find_label (failure, "Try again"));
}

/* Cards come and go with the network; the failure may go before them. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *box = gtk_widget_get_parent (GTK_WIDGET (fixture->failure));

  gtk_box_remove (GTK_BOX (box), GTK_WIDGET (fixture->parts[0]));
  fail (fixture, 1, 2, 0, 0);
  fail (fixture, 2, 2, 0, 0);
  assert_active (fixture, TRUE);
  gtk_box_remove (GTK_BOX (box), GTK_WIDGET (fixture->failure));
  scout_page_part_show_content (fixture->parts[1]);
}

/* The cards of another network replace those that failed: they are on their way from the first. */
static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *box = gtk_widget_get_parent (GTK_WIDGET (fixture->failure));

  for (guint i = 0; i < N_PARTS; i++)
    fail (fixture, i, 613, 0, 600);
  assert_active (fixture, TRUE);
  for (guint i = 0; i < N_PARTS; i++)
    gtk_box_remove (GTK_BOX (box), GTK_WIDGET (fixture->parts[i]));
  assert_active (fixture, FALSE);
}

/* So does one that comes to those that stay. */
static void
test_added (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *box = gtk_widget_get_parent (GTK_WIDGET (fixture->failure));
  GtkWidget *part = scout_page_part_new ("Part");

  for (guint i = 0; i < N_PARTS; i++)
    fail (fixture, i, 613, 0, 600);
  assert_active (fixture, TRUE);
  gtk_box_append (GTK_BOX (box), part);
  scout_common_failure_add (fixture->failure, SCOUT_PAGE_PART (part));
  assert_active (fixture, FALSE);
}

/* A board whose cards all failed is offered those of another network. */
static void
test_board (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *box = gtk_widget_get_parent (GTK_WIDGET (fixture->failure));
  GtkWidget *board = scout_split_board_new ();
  const ScoutGraphFault fault = { .http_status = 400, .code = 613, .retry_after = 600 };
  g_autoptr(GError) error = scout_graph_error_new (&fault);

  for (guint i = 0; i < N_PARTS; i++)
    gtk_box_remove (GTK_BOX (box), GTK_WIDGET (fixture->parts[i]));
  gtk_box_append (GTK_BOX (box), board);
  scout_split_board_set_failure (SCOUT_SPLIT_BOARD (board), fixture->failure);
  for (guint i = 0; i < 2; i++)
    {
      scout_split_board_offer (SCOUT_SPLIT_BOARD (board), offers, G_N_ELEMENTS (offers));
      assert_active (fixture, FALSE);
      scout_split_board_show_error (SCOUT_SPLIT_BOARD (board), SCOUT_BREAKDOWN_NONE, error);
      assert_active (fixture, TRUE);
    }
  /* The board goes while it is said; whatever warns ends the test. */
  gtk_box_remove (GTK_BOX (box), board);
  assert_active (fixture, FALSE);
}

int
main (int    argc,
      char **argv)
{
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/common-failure/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("alike", test_alike);
  ADD ("different", test_different);
  ADD ("invisible", test_invisible);
  ADD ("limit", test_limit);
  ADD ("limit-ends", test_limit_ends);
  ADD ("gone", test_gone);
  ADD ("replaced", test_replaced);
  ADD ("added", test_added);
  ADD ("board", test_board);

  return g_test_run ();
}
