/* page-over-http.c: fetches pages of a search over HTTP, as Scout does, and reads them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The whole way of a page but for the screen: transport, client, worker, model. Prints as JSON, in
 * seconds, what it cost the processor to fetch a page, by the transport alone; what it cost to
 * fetch and read it; and for how long the main loop could not draw while pages came: a source of
 * the priority of frames asks to be called every millisecond, and the longest pause between two
 * calls is that page's gap. Not a test: build-aux/bench runs it.
 *
 * usage: page-over-http facebook|instagram URL ROUNDS
 *
 * The page is one of creators of that network; URL is scheme, host and port, where every path is
 * the page.
 */

#include "config.h"

#include "scout-facebook-marketplace.h"
#include "scout-instagram-marketplace.h"
#include "scout-query-builder.h"
#include "scout-soup-transport.h"

#include <stdlib.h>
#include <sys/resource.h>

/* GTK draws at this priority, behind what comes from the network. */
#define PRIORITY_FRAME (G_PRIORITY_HIGH_IDLE + 20)

/*
 * Watch:
 * @last: when frames could last be drawn, microseconds
 * @longest: longest pause of this page, microseconds
 */
typedef struct
{
  gint64 last;
  gint64 longest;
} Watch;

static gboolean
frame_cb (gpointer user_data)
{
  Watch *watch = user_data;
  gint64 now = g_get_monotonic_time ();

  watch->longest = MAX (watch->longest, now - watch->last);
  watch->last = now;
  return G_SOURCE_CONTINUE;
}

static double
get_processor_seconds (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / G_USEC_PER_SEC;
}

/*
 * Client:
 * @network: whose pages it reads
 * @transport: (owned)
 * @marketplace: (owned): over the transport
 */
typedef struct
{
  ScoutNetwork network;
  ScoutGraphTransport *transport;
  ScoutMarketplace *marketplace;
} Client;

static Client
make_client (ScoutNetwork network,
             const char  *url)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutGraphClient) client = NULL;
  g_autoptr (ScoutToken) token = scout_token_new ("SANDBOX");
  g_autoptr (ScoutBrandPage) page = NULL;
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  ScoutBrandPageFields fields = { .id = "1", .name = "Page", .followers = -1, .token = token,
                                  .instagram_user_id = "2", .instagram_username = "page" };
  Client self = { network, NULL, NULL };

  self.transport = SCOUT_GRAPH_TRANSPORT (scout_soup_transport_new (url, clock));
  client = scout_graph_client_new (self.transport, clock);
  page = scout_brand_page_new (&fields);
  self.marketplace = network == SCOUT_NETWORK_INSTAGRAM
                     ? scout_instagram_marketplace_new (catalog, client, page)
                     : scout_facebook_marketplace_new (catalog, client, page);

  return self;
}

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **place)
{
  while (*place == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (place);
}

static void
fetch_page (const Client *client)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/creator_marketplace/creators");
  g_autoptr (ScoutGraphAnswer) answer = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *place = NULL;

  scout_graph_transport_send_async (client->transport, request, NULL, G_MAXINT64, NULL,
                                    store_result_cb, &place);
  result = wait_for (&place);
  answer = scout_graph_transport_send_finish (client->transport, result, &error);
  if (answer == NULL || answer->http_status != 200)
    g_error ("The page could not be fetched: %s", error != NULL ? error->message : "status");
}

static void
read_page (const Client *client)
{
  g_autoptr (ScoutQuery) query = NULL;
  g_autoptr (ScoutCreatorBatch) batch = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *place = NULL;

  query = scout_query_new_for_text (scout_marketplace_get_catalog (client->marketplace),
                                    client->network, "coffee");
  scout_marketplace_search_async (client->marketplace, query, NULL, NULL, store_result_cb, &place);
  result = wait_for (&place);
  batch = scout_marketplace_search_finish (client->marketplace, result, &error);
  if (batch == NULL || batch->creators->len == 0)
    g_error ("The page could not be read: %s", error != NULL ? error->message : "it is empty");
}

static double
measure_processor (const Client *client,
                   void        (*get_page) (const Client *client),
                   guint         n_rounds)
{
  double before = 0;

  /* The first one opens the connection and starts the worker. */
  get_page (client);
  before = get_processor_seconds ();
  for (guint i = 0; i < n_rounds; i++)
    get_page (client);

  return (get_processor_seconds () - before) / n_rounds;
}

static void
print_gaps (const Client *client,
            guint         n_rounds)
{
  Watch watch = { 0, 0 };
  guint source = g_timeout_add_full (PRIORITY_FRAME, 1, frame_cb, &watch, NULL);

  for (guint i = 0; i < n_rounds; i++)
    {
      watch.last = g_get_monotonic_time ();
      watch.longest = 0;
      read_page (client);
      frame_cb (&watch);
      g_print ("%s%.6f", i > 0 ? "," : "", (double) watch.longest / G_USEC_PER_SEC);
    }
  g_source_remove (source);
}

int
main (int   argc,
      char *argv[])
{
  ScoutNetwork network = SCOUT_NETWORK_FACEBOOK;
  Client client = { SCOUT_NETWORK_FACEBOOK, NULL, NULL };
  guint n_rounds = 0;

  if (argc != 4)
    g_error ("usage: page-over-http facebook|instagram URL ROUNDS");

  if (g_str_equal (argv[1], "instagram"))
    network = SCOUT_NETWORK_INSTAGRAM;
  client = make_client (network, argv[2]);
  n_rounds = (guint) g_ascii_strtoull (argv[3], NULL, 10);
  g_print ("{\"fetching\":%.9f,", measure_processor (&client, fetch_page, n_rounds));
  g_print ("\"reading\":%.9f,\"gaps\":[", measure_processor (&client, read_page, n_rounds));
  print_gaps (&client, n_rounds);
  g_print ("]}\n");

  g_object_unref (client.marketplace);
  g_object_unref (client.transport);
  return EXIT_SUCCESS;
}
