/* test-drop-down.c: drop-downs are read aloud with what has been chosen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-drop-down.h"
#include "scout-ui-fixture.h"

static const char * const orders[] = { "Relevance", "Newest first", NULL };
static const char * const others[] = { "Likes", NULL };

/* What has the focus, and so is what is read aloud. */
static void
assert_read_as (GtkWidget  *window,
                GtkWidget  *drop_down,
                const char *name)
{
  GtkWidget *focus = NULL;

  gtk_widget_child_focus (drop_down, GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (focus == drop_down || gtk_widget_is_ancestor (focus, drop_down));
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
test_name (void)
{
  g_autoptr(GtkStringList) other = gtk_string_list_new (others);
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (orders);
  GtkWidget *window = NULL;

  scout_drop_down_set_name (GTK_DROP_DOWN (drop_down), "Order");
  window = scout_ui_fixture_present (drop_down, 300, 100);
  assert_read_as (window, drop_down, "Order: Relevance");

  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 1);
  assert_read_as (window, drop_down, "Order: Newest first");
  gtk_drop_down_set_model (GTK_DROP_DOWN (drop_down), G_LIST_MODEL (other));
  assert_read_as (window, drop_down, "Order: Likes");
  scout_drop_down_set_name (GTK_DROP_DOWN (drop_down), "Figure");
  assert_read_as (window, drop_down, "Figure: Likes");
  gtk_drop_down_set_model (GTK_DROP_DOWN (drop_down), NULL);
  assert_read_as (window, drop_down, "Figure");

  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/drop-down/name", test_name);
  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
