/* test-filter-typing.c: figures count when somebody stops typing, not only behind Enter.
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

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
