/* scroll-cards.c: what a frame costs in which the cards of Scout's own window are scrolled.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Shows the creators of a file on the search page and scrolls them in every frame, to the end and
 * back. Prints as JSON the processor time of one frame in seconds, the mean over all threads of the
 * process, and the share of frames that came later than one and a half of their time. Not a test:
 * build-aux/bench runs it.
 *
 * usage: scroll-cards PAGE.json PIXELS FRAMES
 */

#include "config.h"

#include "scout-application.h"
#include "scout-startup.h"
#include "scout-window-private.h"
#include "shelf-marketplace.h"

#include <math.h>
#include <stdlib.h>
#include <time.h>

/* The first frames fill caches. */
#define N_LEFT_OUT 60
#define FRAME_US (G_USEC_PER_SEC / 60)

typedef struct
{
  ScoutMarketplace *marketplace; /* (owned) */
  ScoutDiscoverPage *page;
  GtkAdjustment *adjustment;     /* (nullable): until there is a grid with all cards */
  double step;
  guint n_frames;
  guint frame;
  guint n_late;
  gint64 last;
  double started;
} Run;

static double
get_processor_seconds (void)
{
  struct timespec time = { 0, 0 };

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static GtkWidget *
find_grid (GtkWidget *root)
{
  GtkWidget *found = GTK_IS_GRID_VIEW (root) && gtk_widget_get_mapped (root) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_grid (child);

  return found;
}

/* Cards come a few in each frame. */
static gboolean
has_all (Run       *run,
         GtkWidget *grid)
{
  ScoutPagedModel *results = scout_discover_page_get_results (run->page);
  GtkSelectionModel *shown = gtk_grid_view_get_model (GTK_GRID_VIEW (grid));
  guint n_results = g_list_model_get_n_items (G_LIST_MODEL (results));

  return n_results > 0 && shown != NULL
         && g_list_model_get_n_items (G_LIST_MODEL (shown)) == n_results;
}

static void
scroll (Run *run)
{
  double before = gtk_adjustment_get_value (run->adjustment);

  gtk_adjustment_set_value (run->adjustment, before + run->step);
  if (!islessgreater (gtk_adjustment_get_value (run->adjustment), before))
    {
      run->step = -run->step;
      gtk_adjustment_set_value (run->adjustment, before + run->step);
    }
}

static void
finish (Run *run)
{
  double seconds = get_processor_seconds () - run->started;

  g_print ("{\"frame\":%.9f,\"late\":%.6f}\n", seconds / run->n_frames,
           (double) run->n_late / run->n_frames);
  g_application_quit (g_application_get_default ());
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Run *run = user_data;
  GtkWidget *grid = NULL;
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (run->adjustment == NULL)
    {
      grid = find_grid (widget);
      if (grid == NULL || !has_all (run, grid))
        return G_SOURCE_CONTINUE;
      run->adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));
    }

  if (run->frame == N_LEFT_OUT)
    run->started = get_processor_seconds ();
  else if (run->frame > N_LEFT_OUT)
    run->n_late += now - run->last > FRAME_US * 3 / 2;
  run->last = now;
  if (run->frame == run->n_frames + N_LEFT_OUT)
    {
      finish (run);
      return G_SOURCE_REMOVE;
    }

  run->frame++;
  scroll (run);
  return G_SOURCE_CONTINUE;
}

static void
activate_cb (ScoutApplication *application,
             Run              *run)
{
  ScoutWindow *window = g_object_new (SCOUT_TYPE_WINDOW, "application", application, NULL);

  g_signal_stop_emission_by_name (application, "activate");
  _scout_window_show_view (window, SCOUT_VIEW_DISCOVER);
  run->page = SCOUT_DISCOVER_PAGE (scout_window_get_page (window, SCOUT_VIEW_DISCOVER));
  scout_discover_page_set_services (run->page, run->marketplace, NULL);
  /* What people start is no development build, and its stripes are not to be paid for. */
  gtk_widget_remove_css_class (GTK_WIDGET (window), "devel");
  gtk_widget_add_tick_callback (GTK_WIDGET (window), tick_cb, run, NULL);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutApplication) application = NULL;
  Run run = { NULL, };

  if (argc != 4)
    {
      g_printerr ("usage: scroll-cards PAGE.json PIXELS FRAMES\n");
      return EXIT_FAILURE;
    }

  scout_startup_protect ();
  run.marketplace = shelf_marketplace_new (argv[1]);
  run.step = atoi (argv[2]);
  run.n_frames = (guint) MAX (atoi (argv[3]), 1);
  application = scout_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_set_default (G_APPLICATION (application));
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &run);
  g_application_run (G_APPLICATION (application), 1, argv);
  g_object_unref (run.marketplace);

  return EXIT_SUCCESS;
}
