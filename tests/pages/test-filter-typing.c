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

/* Enter takes what is left of a list, if it is one, and takes nothing back. */
static void
test_only_value (FilterFixture *fixture,
                 gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "countries");
  GtkWidget *entry = NULL;

  filter_fixture_open (control);
  entry = filter_fixture_find_type (control, GTK_TYPE_SEARCH_ENTRY);
  filter_fixture_type (entry, "united");
  g_assert_cmpuint (filter_fixture_count (fixture, "countries"), ==, 0);
  filter_fixture_type (entry, "united s");
  g_assert_cmpuint (filter_fixture_count (fixture, "countries"), ==, 1);
  g_assert_cmpstr (scout_query_get_list (filter_fixture_get_query (fixture), "countries")[0], ==,
                   "US");
  filter_fixture_type (entry, "united s");
  g_assert_cmpuint (filter_fixture_count (fixture, "countries"), ==, 1);
  filter_fixture_type (entry, "nowhere");
  g_assert_cmpuint (filter_fixture_count (fixture, "countries"), ==, 1);
  filter_fixture_close (control);
}

/* The names of check boxes, in the order of their rows. */
static void
list_checks (GtkWidget *root,
             GPtrArray *names)
{
  if (GTK_IS_CHECK_BUTTON (root))
    {
      GtkWidget *label = scout_ui_fixture_find (root, GTK_TYPE_LABEL, NULL);

      g_ptr_array_add (names, (gpointer) gtk_label_get_text (GTK_LABEL (label)));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_checks (child, names);
}

/* As other lists are: whoever looks for a word finds it where the alphabet has it. */
static void
test_sorted_tree (FilterFixture *fixture,
                  gconstpointer  data)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  list_checks (filter_fixture_find_control (fixture, "interests"), names);
  g_assert_cmpuint (names->len, >, 10);
  for (guint i = 1; i < names->len; i++)
    g_assert_cmpint (g_utf8_collate (names->pdata[i - 1], names->pdata[i]), <, 0);
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
  g_test_add ("/filter-typing/only-value", FilterFixture, FILTER_FACEBOOK, filter_fixture_set_up,
              test_only_value, filter_fixture_tear_down);
  g_test_add ("/filter-typing/sorted-tree", FilterFixture, FILTER_FACEBOOK, filter_fixture_set_up,
              test_sorted_tree, filter_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
