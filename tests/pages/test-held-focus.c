/* test-held-focus.c: where the focus is while a page asks for everything again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-held-focus.h"
#include "scout-ui-fixture.h"

#include <adwaita.h>

/* In which the focus goes where it belongs. */
#define FRAMES 5

/* A page that is loading for as long as a test takes. */
typedef struct
{
  GtkWidget *page;
  GtkWidget *refuge;
  GtkWidget *held;
  GtkWidget *other;
  GtkWidget *window;
} Fixture;

static GtkWidget *
add_button (Fixture    *fixture,
            const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_box_append (GTK_BOX (fixture->page), button);

  return button;
}

static gboolean
is_loading (GtkWidget *page)
{
  return TRUE;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  fixture->refuge = add_button (fixture, "Back");
  fixture->held = add_button (fixture, "Figures");
  fixture->other = add_button (fixture, "Posts");
  fixture->window = scout_ui_fixture_present (fixture->page, 200, 200);
  g_assert_true (gtk_widget_grab_focus (fixture->held));
  g_assert_true (scout_held_focus_keep (fixture->page, fixture->refuge, is_loading));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static void
assert_focus (Fixture   *fixture,
              GtkWidget *widget)
{
  for (guint i = 0; i < FRAMES; i++)
    scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == widget);
}

/* As an answer replaces a part of the page. */
static void
replace_held (Fixture *fixture)
{
  gtk_widget_set_visible (fixture->held, FALSE);
  assert_focus (fixture, fixture->refuge);
  gtk_widget_set_visible (fixture->held, TRUE);
  assert_focus (fixture, fixture->held);
}

/* Each answer may take away what the last one has brought. */
static void
test_comes_back (Fixture       *fixture,
                 gconstpointer  data)
{
  replace_held (fixture);
  replace_held (fixture);

  gtk_widget_set_visible (fixture->held, FALSE);
  gtk_widget_set_visible (fixture->held, TRUE);
  assert_focus (fixture, fixture->held);

  gtk_widget_set_sensitive (fixture->held, FALSE);
  scout_ui_fixture_settle (fixture->window);
  gtk_widget_set_sensitive (fixture->held, TRUE);
  assert_focus (fixture, fixture->held);
}

/* As assistive technology does it, with no key. */
static void
test_moved (Fixture       *fixture,
            gconstpointer  data)
{
  replace_held (fixture);
  g_assert_true (gtk_widget_grab_focus (fixture->other));
  assert_focus (fixture, fixture->other);

  gtk_widget_set_visible (fixture->held, FALSE);
  assert_focus (fixture, fixture->other);
}

/* What stays there all the time has lost nothing. */
static void
test_moved_from_what_stays (Fixture       *fixture,
                            gconstpointer  data)
{
  assert_focus (fixture, fixture->held);
  g_assert_true (gtk_widget_grab_focus (fixture->other));
  assert_focus (fixture, fixture->other);
}

/* Nor does it come back from where somebody goes while it waits. */
static void
test_moved_while_it_waits (Fixture       *fixture,
                           gconstpointer  data)
{
  gtk_widget_set_visible (fixture->held, FALSE);
  assert_focus (fixture, fixture->refuge);
  g_assert_true (gtk_widget_grab_focus (fixture->other));
  assert_focus (fixture, fixture->other);

  gtk_widget_set_visible (fixture->held, TRUE);
  assert_focus (fixture, fixture->other);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/held-focus/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("comes-back", test_comes_back);
  ADD ("moved", test_moved);
  ADD ("moved-from-what-stays", test_moved_from_what_stays);
  ADD ("moved-while-it-waits", test_moved_while_it_waits);
#undef ADD

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
