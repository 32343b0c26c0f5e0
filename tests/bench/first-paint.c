/* first-paint.c: Scout's own window from the start of the program to its first frame with creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Starts as Scout starts: the same protection, the same way into GTK, the same application and
 * window. Only the answers come from a file, as they will once searches are kept between runs: a
 * worker reads it while GTK starts. Prints one line when a frame with all creators has been painted
 * and ends. With the address of a sandbox it shows the pictures too, and stays so that its memory
 * can be looked at. Not a test: build-aux/bench runs it.
 *
 * usage: first-paint PAGE.json [URL]
 */

#include "config.h"

#include "scout-application.h"
#include "scout-creator-card.h"
#include "scout-startup.h"
#include "scout-window-private.h"
#include "shelf-marketplace.h"

#include <stdlib.h>

typedef struct
{
  ScoutMarketplace *marketplace; /* (owned) */
  ScoutPictureSource *pictures;  /* (owned) (nullable): it stays with them */
} Run;

static Run run;

static gboolean
has_card (GtkWidget *widget)
{
  gboolean found = SCOUT_IS_CREATOR_CARD (widget) && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = has_card (child);

  return found;
}

static void
after_paint_cb (GdkFrameClock *clock,
                ScoutWindow   *window)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));

  if (!has_card (GTK_WIDGET (window)))
    return;

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  g_print ("first-paint\n");
  if (run.pictures == NULL)
    g_application_quit (application);
}

static void
activate_cb (ScoutApplication *application)
{
  ScoutWindow *window = g_object_new (SCOUT_TYPE_WINDOW, "application", application, NULL);

  g_signal_stop_emission_by_name (application, "activate");
  _scout_window_show_view (window, SCOUT_VIEW_DISCOVER);
  scout_discover_page_set_services (
    SCOUT_DISCOVER_PAGE (scout_window_get_page (window, SCOUT_VIEW_DISCOVER)), run.marketplace,
    run.pictures);
  /* What people start is no development build, and its stripes are not to be paid for. */
  gtk_widget_remove_css_class (GTK_WIDGET (window), "devel");
  gtk_widget_realize (GTK_WIDGET (window));
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                           G_CALLBACK (after_paint_cb), window, 0);
  gtk_window_present (GTK_WINDOW (window));
}

static ScoutPictureSource *
make_pictures (const char *url)
{
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (url, clock);

  return scout_picture_source_new (transport, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutApplication) application = NULL;
  int status;

  if (argc != 2 && argc != 3)
    {
      g_printerr ("usage: first-paint PAGE.json [URL]\n");
      return EXIT_FAILURE;
    }

  scout_startup_protect ();
  run.marketplace = shelf_marketplace_new (argv[1]);
  if (argc == 3)
    run.pictures = make_pictures (argv[2]);
  application = scout_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  status = g_application_run (G_APPLICATION (application), 1, argv);
  g_clear_object (&run.marketplace);
  g_clear_object (&run.pictures);

  return status;
}
