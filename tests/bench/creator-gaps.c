/* creator-gaps.c: for how long the window stands still while a creator's page arrives.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Opens the creators of a search one after the other, with everything that the sandbox tells of
 * them and as the window does it: one page, which shows somebody else. From the click to the last
 * frame a source of the priority of frames asks to be called every millisecond; the longest pause
 * between two calls, which is what a person might see as a stutter, is that page's gap. Drawing is
 * part of it. Prints as JSON the gaps in seconds, and the most that the thread has worked between
 * two calls, which is the gap on a computer that does nothing else. Not a test: build-aux/bench
 * runs it.
 *
 * usage: creator-gaps URL TOKEN ROUNDS
 */

#include "config.h"

#include "scout-creator-page.h"
#include "scout-facebook-marketplace.h"
#include "scout-pages.h"
#include "scout-query-builder.h"
#include "scout-startup.h"
#include "scout-widgets.h"

#include <stdlib.h>
#include <time.h>

/* GTK draws at this priority, behind what comes from the network. */
#define PRIORITY_FRAME (G_PRIORITY_HIGH_IDLE + 20)
/* Scout's first size without the sidebar. */
#define WIDTH 1032
#define HEIGHT 800
/* Fill caches. */
#define N_LEFT_OUT 5
/* Pictures may come after everything else, and fade in. */
#define N_LAST_FRAMES 5

/* Longest pauses of one page, microseconds. */
typedef struct
{
  gint64 gap;
  gint64 work;
} Pause;

typedef struct
{
  ScoutMarketplace *marketplace; /* (owned) */
  ScoutPictureSource *pictures;  /* (owned) */
  ScoutCreatorBatch *creators;   /* (owned) (nullable) */
  GtkWidget *window;
  ScoutCreatorPage *page;
  guint n_rounds;
  guint round;
  guint n_frames; /* since everything has come */
  gboolean is_opening;
  gint64 last;      /* when frames could last be drawn, microseconds */
  gint64 last_work; /* what the thread had worked by then */
  Pause longest;
  GArray *pauses;   /* (owned) (element-type Pause) */
} Run;

static gint64
get_work (void)
{
  struct timespec time = { 0, 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static gboolean
watch_cb (gpointer user_data)
{
  Run *run = user_data;
  gint64 now = g_get_monotonic_time ();
  gint64 work = get_work ();

  run->longest.gap = MAX (run->longest.gap, now - run->last);
  run->longest.work = MAX (run->longest.work, work - run->last_work);
  run->last = now;
  run->last_work = work;
  return G_SOURCE_CONTINUE;
}

/* As a click does it, which comes between frames. */
static gboolean
open_next (gpointer user_data)
{
  Run *run = user_data;
  GPtrArray *creators = run->creators->creators;

  run->is_opening = FALSE;
  run->longest = (Pause) { 0, 0 };
  run->n_frames = 0;
  run->last = g_get_monotonic_time ();
  run->last_work = get_work ();
  scout_creator_page_show (run->page, g_ptr_array_index (creators, run->round % creators->len));

  return G_SOURCE_REMOVE;
}

static void
finish (Run *run)
{
  for (guint i = 0; i < run->pauses->len; i++)
    {
      const Pause *pause = &g_array_index (run->pauses, Pause, i);

      g_print ("%s{\"gap\":%.6f,\"work\":%.6f}", i > 0 ? "," : "[",
               (double) pause->gap / G_USEC_PER_SEC, (double) pause->work / G_USEC_PER_SEC);
    }
  g_print ("]\n");
  g_application_quit (g_application_get_default ());
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Run *run = user_data;

  if (run->is_opening || scout_creator_page_is_loading (run->page)
      || run->n_frames++ < N_LAST_FRAMES)
    return G_SOURCE_CONTINUE;

  if (run->round >= N_LEFT_OUT)
    g_array_append_val (run->pauses, run->longest);
  run->round++;
  if (run->round == run->n_rounds + N_LEFT_OUT)
    {
      finish (run);
      return G_SOURCE_REMOVE;
    }

  run->is_opening = TRUE;
  g_idle_add_full (G_PRIORITY_DEFAULT, open_next, run, NULL);
  return G_SOURCE_CONTINUE;
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Run *run = user_data;
  g_autoptr(GError) error = NULL;

  run->creators = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);
  if (run->creators == NULL || run->creators->creators->len == 0)
    g_error ("There are no creators: %s", error != NULL ? error->message : "none found");

  (void) open_next (run);
  g_timeout_add_full (PRIORITY_FRAME, 1, watch_cb, run, NULL);
  gtk_widget_add_tick_callback (run->window, tick_cb, run, NULL);
}

static void
activate_cb (GtkApplication *application,
             Run            *run)
{
  g_autoptr(ScoutQuery) query =
    scout_query_new_for_text (scout_marketplace_get_catalog (run->marketplace),
                              SCOUT_NETWORK_FACEBOOK, "coffee");

  run->window = adw_application_window_new (application);
  run->page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  scout_creator_page_set_services (run->page, run->marketplace, run->pictures);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (run->window),
                                      GTK_WIDGET (run->page));
  gtk_window_set_default_size (GTK_WINDOW (run->window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (run->window));
  scout_marketplace_search_async (run->marketplace, query, NULL, NULL, found_cb, run);
}

static void
run_init (Run        *run,
          const char *url,
          const char *token_text)
{
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (url, clock);
  g_autoptr(ScoutGraphClient) client = NULL;
  g_autoptr(ScoutBrandPage) page = NULL;
  g_autoptr(ScoutToken) token = scout_token_new (token_text);
  const ScoutBrandPageFields fields = { .id = "1", .name = "Page", .followers = -1,
                                        .token = token };

  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), clock);
  page = scout_brand_page_new (&fields);
  run->marketplace = scout_facebook_marketplace_new (catalog, client, page);
  run->pictures = scout_picture_source_new (transport, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(AdwApplication) application = NULL;
  Run run = { NULL, };

  if (argc != 4)
    {
      g_printerr ("usage: creator-gaps URL TOKEN ROUNDS\n");
      return EXIT_FAILURE;
    }

  scout_startup_protect ();
  run_init (&run, argv[1], argv[2]);
  run.n_rounds = (guint) MAX (atoi (argv[3]), 1);
  run.pauses = g_array_new (FALSE, FALSE, sizeof (Pause));
  scout_widgets_init ();
  scout_pages_init ();
  application = adw_application_new (SCOUT_APPLICATION_ID, G_APPLICATION_NON_UNIQUE);
  g_application_set_default (G_APPLICATION (application));
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &run);
  g_application_run (G_APPLICATION (application), 1, argv);

  g_clear_pointer (&run.creators, scout_creator_batch_free);
  g_clear_object (&run.marketplace);
  g_clear_object (&run.pictures);
  g_array_unref (run.pauses);
  return EXIT_SUCCESS;
}
