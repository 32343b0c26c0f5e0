/* test-scroll-place.c: a page gets back to where it was scrolled, and nobody is scrolled against.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-scroll-place.h"
#include "scout-ui-fixture.h"

#define HEIGHT 300
#define FIRST_LENGTH 900
#define STEP 700
#define LAST_LENGTH 5000
#define PLACE 3000.0
#define MOVE 31.0
/* It is looked several times in that time, however busy the machine is. */
#define SOME_LOOKS_MS 400

typedef struct
{
  GtkWidget *window;
  GtkWidget *scroller;
  GtkWidget *content;
  GtkAdjustment *adjustment;
} Fixture;

static double
get_reach (const Fixture *fixture)
{
  return gtk_adjustment_get_upper (fixture->adjustment)
         - gtk_adjustment_get_page_size (fixture->adjustment);
}

static void
set_length (Fixture *fixture,
            int      length)
{
  gtk_widget_set_size_request (fixture->content, -1, length);
}

/* As a list that loads more for who gets to its end. */
static void
grow_cb (Fixture *fixture)
{
  int length = 0;

  gtk_widget_get_size_request (fixture->content, NULL, &length);
  if (gtk_adjustment_get_value (fixture->adjustment) >= get_reach (fixture) - 1.0
      && length < LAST_LENGTH)
    set_length (fixture, length + STEP);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  fixture->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scroller), fixture->content);
  fixture->adjustment = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (fixture->scroller));
  set_length (fixture, FIRST_LENGTH);
  fixture->window = scout_ui_fixture_present (fixture->scroller, 400, HEIGHT);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static gboolean
is_there (gpointer data)
{
  const Fixture *fixture = data;

  return ABS (gtk_adjustment_get_value (fixture->adjustment) - PLACE) <= 1.0;
}

static gboolean
is_at_end (gpointer data)
{
  const Fixture *fixture = data;

  return get_reach (fixture) > 1.0
         && ABS (gtk_adjustment_get_value (fixture->adjustment) - get_reach (fixture)) <= 1.0;
}

static gboolean
is_at_new_end (gpointer data)
{
  const Fixture *fixture = data;
  int length = 0;

  gtk_widget_get_size_request (fixture->content, NULL, &length);

  return ABS (gtk_adjustment_get_upper (fixture->adjustment) - length) <= 1.0 && is_at_end (data);
}

/* Until it has been looked at least once, which is when it follows what becomes longer. */
static void
begin (Fixture *fixture,
       int      length)
{
  scout_scroll_place_restore (fixture->scroller, PLACE);
  scout_ui_fixture_wait (is_at_end, fixture);
  set_length (fixture, length);
  scout_ui_fixture_wait (is_at_new_end, fixture);
}

static gboolean
is_long (gpointer data)
{
  return get_reach (data) > PLACE;
}

static gboolean
has_given_up (gpointer data)
{
  const Fixture *fixture = data;

  return ABS (scout_scroll_place_get (fixture->scroller) - PLACE) > 1.0;
}

/* Lists only become longer for who scrolls. */
static void
test_loads_ahead (Fixture       *fixture,
                  gconstpointer  data)
{
  g_signal_connect_swapped (fixture->adjustment, "value-changed", G_CALLBACK (grow_cb), fixture);
  scout_scroll_place_restore (fixture->scroller, PLACE);
  scout_ui_fixture_wait (is_there, fixture);
  g_signal_handlers_disconnect_by_data (fixture->adjustment, fixture);
}

/* Whoever goes to the end of what has come stays there, whatever comes later. */
static void
test_scrolled_to_end (Fixture       *fixture,
                      gconstpointer  data)
{
  begin (fixture, FIRST_LENGTH + STEP);
  gtk_adjustment_set_value (fixture->adjustment, 100.0);
  scout_ui_fixture_wait (has_given_up, fixture);

  begin (fixture, FIRST_LENGTH + 2 * STEP);
  set_length (fixture, LAST_LENGTH);
  scout_ui_fixture_wait (is_long, fixture);
  gtk_adjustment_set_value (fixture->adjustment, get_reach (fixture));
  scout_ui_fixture_wait (has_given_up, fixture);
  g_assert_true (is_at_end (fixture));
}

static void
looked_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* What becomes shorter scrolls by itself, and nobody has scrolled. */
static void
test_shorter (Fixture       *fixture,
              gconstpointer  data)
{
  gboolean has_looked = FALSE;

  begin (fixture, FIRST_LENGTH + STEP);
  set_length (fixture, FIRST_LENGTH);
  scout_ui_fixture_wait (is_at_new_end, fixture);
  g_timeout_add_once (SOME_LOOKS_MS, looked_cb, &has_looked);
  scout_ui_fixture_wait (is_true, &has_looked);
  set_length (fixture, LAST_LENGTH);
  scout_ui_fixture_wait (is_there, fixture);
}

/* A list whose rows turn out to be higher goes with what is seen of it, and nobody has scrolled. */
static void
test_goes_along (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkAdjustment *adjustment = fixture->adjustment;

  begin (fixture, FIRST_LENGTH + STEP);
  set_length (fixture, LAST_LENGTH);
  gtk_adjustment_configure (adjustment, gtk_adjustment_get_value (adjustment) + MOVE, 0.0,
                            LAST_LENGTH, gtk_adjustment_get_step_increment (adjustment),
                            gtk_adjustment_get_page_increment (adjustment),
                            gtk_adjustment_get_page_size (adjustment));
  scout_ui_fixture_wait (is_there, fixture);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/scroll-place/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("loads-ahead", test_loads_ahead);
  ADD ("scrolled-to-end", test_scrolled_to_end);
  ADD ("shorter", test_shorter);
  ADD ("goes-along", test_goes_along);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
