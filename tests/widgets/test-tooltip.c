/* test-tooltip.c: what is told of a widget when the pointer rests on it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-tooltip.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

/* Whether GTK is told of a tooltip when it asks for one. */
static gboolean
is_told (GtkWidget *widget)
{
  g_autoptr(GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is_told = FALSE;

  if (gtk_widget_get_has_tooltip (widget))
    g_signal_emit_by_name (widget, "query-tooltip", 0, 0, FALSE, tooltip, &is_told);
  return is_told;
}

static void
assert_has (GtkWidget  *widget,
            const char *text)
{
  g_assert_cmpstr (scout_tooltip_get (widget), ==, text);
  g_assert_cmpint (is_told (widget), ==, text != NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text);
}

static void
test_text (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("1.2 M"));

  scout_tooltip_set (label, NULL);
  g_assert_null (scout_tooltip_get (label));
  g_assert_false (is_told (label));
  scout_tooltip_set (label, "1,234,567 <&>");
  assert_has (label, "1,234,567 <&>");
  scout_tooltip_set (label, "1,234,568");
  assert_has (label, "1,234,568");
  scout_tooltip_set (label, "");
  assert_has (label, NULL);
  scout_tooltip_set (label, "1,234,569");
  assert_has (label, "1,234,569");
  g_assert_finalize_object (label);
}

/* A text is told again only where it is cut. */
static void
test_seen (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", "Maya Lindqvist", "ellipsize",
                                   PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), label);
  window = scout_ui_fixture_present (box, 400, 100);
  scout_tooltip_set (label, "Maya Lindqvist");
  scout_ui_fixture_settle (window);
  g_assert_false (is_told (label));
  gtk_label_set_text (GTK_LABEL (label), "Maya");
  g_assert_true (is_told (label));

  gtk_label_set_text (GTK_LABEL (label), "Maya Lindqvist");
  gtk_label_set_max_width_chars (GTK_LABEL (label), 4);
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  scout_ui_fixture_settle (window);
  g_assert_true (is_told (label));
  scout_ui_fixture_close (window);
}

/* What a button is for is known once it is open. */
static void
test_opened (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *window;

  gtk_popover_set_child (GTK_POPOVER (popover), gtk_button_new_with_label ("First line"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  scout_tooltip_set (button, "Opens");
  window = scout_ui_fixture_present (button, 400, 100);
  g_assert_true (is_told (button));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (window);
  g_assert_false (is_told (button));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (window);
  g_assert_true (is_told (button));
  scout_ui_fixture_close (window);
}

/* A template gives its text to GTK. */
static void
test_template (void)
{
  GtkWidget *label = g_object_ref_sink (g_object_new (GTK_TYPE_LABEL, "tooltip-text", "Save",
                                                      NULL));

  g_assert_cmpstr (scout_tooltip_get (label), ==, "Save");
  scout_tooltip_set (label, "Saved");
  assert_has (label, "Saved");
  g_assert_null (gtk_widget_get_tooltip_text (label));
  scout_tooltip_set (label, NULL);
  assert_has (label, NULL);
  g_assert_finalize_object (label);
}

/* What everybody waits for on a busy display, or a distant one. */
static void
test_asks_nobody (void)
{
  GtkWidget *label = gtk_label_new ("1.2 M");
  GtkWidget *window = scout_ui_fixture_present (label, 100, 100);
  gulong n_requests;

  gtk_widget_unset_state_flags (label, GTK_STATE_FLAG_PRELIGHT);
  n_requests = scout_ui_fixture_count_requests ();
  scout_tooltip_set (label, "1,234,567");
  scout_tooltip_set (label, NULL);
  g_assert_cmpuint (scout_ui_fixture_count_requests (), ==, n_requests);
  scout_ui_fixture_close (window);
}

/* Who reads a text that changes reads the new one. */
static void
test_below_pointer (void)
{
  GtkWidget *label = gtk_label_new ("1.2 M");
  GtkWidget *window = scout_ui_fixture_present (label, 100, 100);
  gulong n_requests;

  gtk_widget_set_state_flags (label, GTK_STATE_FLAG_PRELIGHT, FALSE);
  n_requests = scout_ui_fixture_count_requests ();
  scout_tooltip_set (label, "1,234,567");
  g_assert_cmpuint (scout_ui_fixture_count_requests (), >, n_requests);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/tooltip/text", test_text);
  g_test_add_func ("/widgets/tooltip/seen", test_seen);
  g_test_add_func ("/widgets/tooltip/opened", test_opened);
  g_test_add_func ("/widgets/tooltip/template", test_template);
  g_test_add_func ("/widgets/tooltip/asks-nobody", test_asks_nobody);
  g_test_add_func ("/widgets/tooltip/below-pointer", test_below_pointer);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
