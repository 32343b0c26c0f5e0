/* test-gradual-list.c: a long list that comes a few items per frame.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-gradual-list.h"
#include "scout-ui-fixture.h"

#define MANY 101
/* What a frame has time for. */
#define MOST_PER_FRAME 8

typedef struct
{
  GtkStringList *strings;
  GtkWidget *view;
  GtkWidget *window;
  GListModel *list;
  guint most_at_once;
} Fixture;

static void
items_changed_cb (GListModel *list,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  Fixture    *fixture)
{
  fixture->most_at_once = MAX (fixture->most_at_once, n_added);
}

static void
append_many (GtkStringList *strings)
{
  for (int i = 0; i < MANY; i++)
    gtk_string_list_append (strings, "creator");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->strings = gtk_string_list_new (NULL);
  fixture->view = gtk_label_new (NULL);
  fixture->window = scout_ui_fixture_present (fixture->view, 200, 100);
  fixture->list = scout_gradual_list_new (G_LIST_MODEL (fixture->strings), fixture->view);
  g_signal_connect (fixture->list, "items-changed", G_CALLBACK (items_changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    scout_ui_fixture_close (fixture->window);
  if (fixture->list != NULL)
    g_assert_finalize_object (fixture->list);
  g_assert_finalize_object (fixture->strings);
}

static gboolean
is_complete (gpointer data)
{
  Fixture *fixture = data;

  return g_list_model_get_n_items (fixture->list)
         == g_list_model_get_n_items (G_LIST_MODEL (fixture->strings));
}

static void
test_growth (Fixture       *fixture,
             gconstpointer  data)
{
  guint n_first;

  g_assert_cmpuint (g_list_model_get_n_items (fixture->list), ==, 0);
  gtk_string_list_append (fixture->strings, "creator");
  g_assert_cmpuint (g_list_model_get_n_items (fixture->list), ==, 1);

  append_many (fixture->strings);
  n_first = g_list_model_get_n_items (fixture->list);
  g_assert_cmpuint (n_first, >=, 12);
  g_assert_cmpuint (n_first, <, MANY);

  fixture->most_at_once = 0;
  scout_ui_fixture_wait (is_complete, fixture);
  g_assert_cmpuint (fixture->most_at_once, <=, MOST_PER_FRAME);

  /* The next page comes in the same way, and nothing else has been ticking. */
  append_many (fixture->strings);
  g_assert_false (is_complete (fixture));
  scout_ui_fixture_wait (is_complete, fixture);
  g_assert_cmpuint (fixture->most_at_once, <=, MOST_PER_FRAME);

  gtk_string_list_splice (fixture->strings, 0, MANY, NULL);
  g_assert_true (is_complete (fixture));
}

/* Either may go while the list still grows. */
static void
test_ends (Fixture       *fixture,
           gconstpointer  list_first)
{
  append_many (fixture->strings);
  if (GPOINTER_TO_INT (list_first))
    {
      g_assert_finalize_object (g_steal_pointer (&fixture->list));
      scout_ui_fixture_settle (fixture->window);
      return;
    }

  scout_ui_fixture_close (g_steal_pointer (&fixture->window));
  append_many (fixture->strings);
  g_assert_false (is_complete (fixture));
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/gradual-list/growth", Fixture, NULL, set_up, test_growth, tear_down);
  g_test_add ("/gradual-list/list-ends-first", Fixture, GINT_TO_POINTER (TRUE), set_up, test_ends,
              tear_down);
  g_test_add ("/gradual-list/view-ends-first", Fixture, GINT_TO_POINTER (FALSE), set_up, test_ends,
              tear_down);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
