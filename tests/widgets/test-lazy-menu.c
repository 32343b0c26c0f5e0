/* test-lazy-menu.c: a menu that is not there until it is opened.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-lazy-menu.h"
#include "scout-tooltip.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static void
test_open (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *window = scout_ui_fixture_present (button, 200, 100);
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *popover;

  g_menu_append (menu, "Followers", "test.followers");
  scout_lazy_menu_attach (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  g_assert_null (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  /* Nobody can tell it from a menu that is there. */
  g_assert_true (gtk_widget_get_sensitive (gtk_widget_get_first_child (button)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP,
                                       TRUE);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));
  g_assert_nonnull (scout_ui_fixture_find (popover, GTK_TYPE_LABEL, "Followers"));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  g_assert_true (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))) == popover);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));

  scout_ui_fixture_close (window);
}

/* Whether GTK is told of a tooltip when it asks for one. */
static gboolean
is_told (GtkWidget *widget)
{
  g_autoptr(GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is_told = FALSE;

  g_signal_emit_by_name (widget, "query-tooltip", 0, 0, FALSE, tooltip, &is_told);
  return is_told;
}

/* What a template says of the button would lie over the first item. */
static void
test_tooltip (void)
{
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "tooltip-text", "Columns", NULL);
  GtkWidget *window = scout_ui_fixture_present (button, 200, 100);
  g_autoptr(GMenu) menu = g_menu_new ();

  g_menu_append (menu, "Followers", "test.followers");
  scout_lazy_menu_attach (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  g_assert_cmpstr (scout_tooltip_get (button), ==, "Columns");
  g_assert_true (is_told (button));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (window);
  g_assert_false (is_told (button));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (window);
  g_assert_true (is_told (button));

  scout_ui_fixture_close (window);
}

/* A widget may be disposed of more than once. */
static void
test_dispose (void)
{
  GtkWidget *button = g_object_ref_sink (gtk_menu_button_new ());
  GMenu *menu = g_menu_new ();

  scout_lazy_menu_attach (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  g_object_run_dispose (G_OBJECT (button));
  g_assert_finalize_object (button);
  g_assert_finalize_object (menu);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);
  scout_widgets_init ();

  g_test_add_func ("/widgets/lazy-menu/open", test_open);
  g_test_add_func ("/widgets/lazy-menu/dispose", test_dispose);
  g_test_add_func ("/widgets/lazy-menu/tooltip", test_tooltip);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
