/* test-side-scroller.c: a line that scrolls sideways, and leaves the rest to the page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-side-scroller.h"
#include "scout-ui-fixture.h"

#define WIDTH 300

/* One step down, told to whatever of the line listens to wheels. Returns whether the page is not
 * told of it. */
static gboolean
turn_wheel (GtkWidget *line)
{
  GtkWidget *scroller = adw_bin_get_child (ADW_BIN (line));
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (scroller);
  gboolean is_kept = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_kept; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller)
          && gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_NONE)
        g_signal_emit_by_name (controller, "scroll", 0.0, 1.0, &is_kept);
    }

  return is_kept;
}

static void
test_wheel (gconstpointer data)
{
  GtkWidget *content = gtk_label_new ("Content");
  GtkWidget *line = g_object_new (SCOUT_TYPE_SIDE_SCROLLER, "child", content, NULL);
  GtkWidget *window = scout_ui_fixture_present (line, WIDTH, 100);
  guint n_steps = 0;

  gtk_widget_set_direction (line, (GtkTextDirection) GPOINTER_TO_UINT (data));
  scout_side_scroller_set_scrolls (SCOUT_SIDE_SCROLLER (line), TRUE);
  scout_ui_fixture_settle (window);
  g_assert_false (turn_wheel (line));

  /* What is wider is gone through before the page goes on. */
  gtk_widget_set_size_request (content, 2 * WIDTH, -1);
  scout_ui_fixture_settle (window);
  while (n_steps < 100 && turn_wheel (line))
    n_steps++;
  g_assert_cmpuint (n_steps, >=, 2);
  g_assert_cmpuint (n_steps, <, 100);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_data_func ("/widgets/side-scroller/wheel", GUINT_TO_POINTER (GTK_TEXT_DIR_LTR),
                        test_wheel);
  g_test_add_data_func ("/widgets/side-scroller/wheel-from-right",
                        GUINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_wheel);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
