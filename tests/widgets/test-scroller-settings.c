/* test-scroller-settings.c: what scrolled windows leave behind.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#define SETTING "gtk-overlay-scrolling"

/* How many handlers hear of the setting on behalf of a widget. */
static guint
count_handlers (GtkWidget *widget)
{
  const GSignalMatchType match = G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_DETAIL | G_SIGNAL_MATCH_DATA;
  GtkSettings *settings = gtk_settings_get_default ();
  guint id = g_signal_lookup ("notify", G_TYPE_OBJECT);
  GQuark detail = g_quark_from_static_string (SETTING);
  guint n_handlers;

  n_handlers = g_signal_handlers_block_matched (settings, match, id, detail, NULL, NULL, widget);
  g_signal_handlers_unblock_matched (settings, match, id, detail, NULL, NULL, widget);

  return n_handlers;
}

static void
change_setting (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  gboolean is_set;

  g_object_get (settings, SETTING, &is_set, NULL);
  g_object_set (settings, SETTING, !is_set, NULL);
  g_object_set (settings, SETTING, is_set, NULL);
}

/* One that is shown hears of the setting; one that was shown does not, wherever it was. */
static void
test_gone (void)
{
  guint n_before = scout_ui_fixture_count_handlers (gtk_settings_get_default ());

  for (guint i = 0; i < 3; i++)
    {
      GtkWidget *scroller = gtk_scrolled_window_new ();
      GtkWidget *window = NULL;

      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), gtk_label_new ("Text"));
      window = scout_ui_fixture_present (scroller, 200, 100);
      g_assert_cmpuint (count_handlers (scroller), ==, 1);
      change_setting ();
      scout_ui_fixture_close (window);
      g_assert_cmpuint (scout_ui_fixture_count_handlers (gtk_settings_get_default ()), ==,
                        n_before);
      change_setting ();
    }
}

/* One that is taken out of its window and comes back hears of it once. */
static void
test_back (void)
{
  GtkWidget *scroller = g_object_ref_sink (gtk_scrolled_window_new ());
  GtkWidget *window = scout_ui_fixture_present (scroller, 200, 100);

  adw_window_set_content (ADW_WINDOW (window), NULL);
  g_assert_cmpuint (count_handlers (scroller), ==, 0);
  adw_window_set_content (ADW_WINDOW (window), scroller);
  scout_ui_fixture_settle (window);
  g_assert_cmpuint (count_handlers (scroller), ==, 1);
  change_setting ();

  scout_ui_fixture_close (window);
  g_assert_finalize_object (scroller);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/scroller-settings/gone", test_gone);
  g_test_add_func ("/scroller-settings/back", test_back);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
