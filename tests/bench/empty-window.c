/* empty-window.c: the yardstick of start, memory and idleness: a stock window with nothing in it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What an application of the toolkit costs that does nothing. It has the size of Scout's window and
 * chooses nothing about rendering. Prints one line when its first frame has been painted, then
 * ends, or stays with --stay so that its idleness can be watched. Not a test: build-aux/bench runs
 * it.
 */

#include "config.h"

#include <adwaita.h>

/* Scout's first size. */
#define WIDTH 1280
#define HEIGHT 800

static gboolean stay = FALSE;

static void
after_paint_cb (GdkFrameClock *clock,
                GtkWindow     *window)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (window));

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  g_print ("first-paint\n");
  if (!stay)
    g_application_quit (application);
}

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_widget_realize (window);
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (after_paint_cb), window, 0);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) application = NULL;

  stay = argc == 2 && g_str_equal (argv[1], "--stay");
  application = adw_application_new ("io.github.creatorscout.EmptyWindow",
                                     G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
