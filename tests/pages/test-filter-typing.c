/* test-filter-typing.c: what is typed into filters: what counts, and when; what is taken back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-fixture.h"
#include "scout-pages.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <math.h>

static double
get_min (FilterFixture *fixture)
{
  const ScoutQueryRange *range =
    scout_query_get_range (filter_fixture_get_query (fixture), "followers");

  return range != NULL ? range->min : (double) NAN;
}

static gboolean
has_min (gpointer fixture)
{
  return !isnan (get_min (fixture));
}

static gboolean
has_no_min (gpointer fixture)
{
  return !has_min (fixture);
}

static void
test_typed (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *range = filter_fixture_find_control (fixture, "followers");
  GtkWidget *min = filter_fixture_get_end (range, FALSE);

  gtk_editable_set_text (GTK_EDITABLE (min), "25");
  g_assert_true (has_no_min (fixture));
  gtk_editable_set_text (GTK_EDITABLE (min), "250k");
  scout_ui_fixture_wait (has_min, fixture);
  g_assert_cmpfloat_with_epsilon (get_min (fixture), 250000, 0.5);
  /* It is not written anew under the fingers. */
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (min)), ==, "250k");

  gtk_editable_set_text (GTK_EDITABLE (min), "");
  scout_ui_fixture_wait (has_no_min, fixture);
  g_signal_emit_by_name (min, "activate");
  g_assert_true (has_no_min (fixture));
}

/* Escape takes back what was typed, and then closes what has been opened. */
static void
test_escape (FilterFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "countries");
  GtkWidget *tree = filter_fixture_find_control (fixture, "interests");
  GtkWidget *entry = filter_fixture_find_type (tree, GTK_TYPE_SEARCH_ENTRY);

  filter_fixture_type (entry, "food");
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  filter_fixture_open (control);
  entry = filter_fixture_find_type (control, GTK_TYPE_SEARCH_ENTRY);
  filter_fixture_type (entry, "Can");
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER)));
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER)));
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/filter-typing/typed", FilterFixture, FILTER_FACEBOOK, filter_fixture_set_up,
              test_typed, filter_fixture_tear_down);
  g_test_add ("/filter-typing/escape", FilterFixture, FILTER_FACEBOOK, filter_fixture_set_up,
              test_escape, filter_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
