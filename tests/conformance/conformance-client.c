/* conformance-client.c: calls of the shared sandbox through Scout's own graph layer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What a person would be told comes out of ScoutGraphClient; so the errors of the documents are
 * provoked through it, with the real transport and over HTTP. Its clock is its own, and is moved on
 * where it waits.
 */

#include "config.h"

#include "conformance-client.h"

#include "conformance-box.h"
#include "scout-batch-reader.h"
#include "scout-soup-transport.h"

#include <string.h>

#define LONGEST_BACK_OFF (5 * G_USEC_PER_SEC)
#define PATIENCE (60 * G_USEC_PER_SEC)

typedef struct
{
  gboolean is_over;
  gpointer product;
  GError *error;
} Outcome;

static ScoutClock *the_clock;
static ScoutGraphClient *the_client;

static gpointer
read_nothing (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  scout_json_reader_skip (reader);

  return NULL;
}

static gpointer
read_creators (ScoutJsonReader *reader,
               gint64           fetched_at,
               gconstpointer    read_data)
{
  return scout_batch_reader_read_creators (reader, read_data, NULL, NULL, fetched_at);
}

static gpointer
read_content (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  return scout_batch_reader_read_content (reader, read_data, NULL, fetched_at);
}

static const ScoutGraphReply nothing = { read_nothing, NULL };
static const ScoutGraphReply creators = { read_creators,
                                          (GDestroyNotify) scout_creator_batch_free };
static const ScoutGraphReply content = { read_content,
                                         (GDestroyNotify) scout_content_batch_free };

ScoutGraphClient *
conformance_client_get (void)
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(ScoutSoupTransport) transport = NULL;

  if (the_client != NULL)
    return the_client;

  the_clock = scout_manual_clock_new (scout_clock_get_real_time (box->clock));
  transport = scout_soup_transport_new (scout_sandbox_get_graph_url (box->sandbox), the_clock);
  the_client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), the_clock);

  return the_client;
}

void
conformance_client_drop (void)
{
  if (the_client == NULL)
    return;

  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (the_client);
  the_client = NULL;
  g_clear_object (&the_clock);
}

static gboolean
wake_up_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

void
conformance_client_iterate (void)
{
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (the_clock);
  gint64 wait = scout_manual_clock_get_next_wait (clock);
  guint tick = g_timeout_add (10, wake_up_cb, NULL);

  if (wait != -1 && wait < LONGEST_BACK_OFF)
    scout_manual_clock_advance (clock, wait);
  g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->product = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result,
                                                     &outcome->error);
  outcome->is_over = TRUE;
}

static ScoutGraphRequest *
parse_request (const char *text)
{
  g_auto(GStrv) halves = g_strsplit (text, "?", 2);
  g_auto(GStrv) pairs = g_strsplit (halves[1] != NULL ? halves[1] : "", "&", -1);
  ScoutGraphRequest *request = scout_graph_request_new (halves[0]);

  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      char *equals = strchr (pairs[i], '=');

      if (equals == NULL)
        continue;
      *equals = '\0';
      scout_graph_request_add (request, pairs[i], equals + 1);
    }

  return request;
}

static Outcome
call (const char            *text,
      guint                  page,
      const ScoutGraphReply *reply,
      ScoutWire             *wire) /* (nullable) */
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(ScoutGraphRequest) request = parse_request (text);
  g_autoptr(ScoutToken) token =
    scout_token_new (scout_sandbox_get_page (box->sandbox, page)->access_token);
  ScoutGraphCall graph_call = { .request = request, .token = token, .reply = reply,
                                .read_data = wire };
  Outcome outcome = { FALSE, NULL, NULL };
  gint64 end = g_get_monotonic_time () + PATIENCE;

  scout_graph_client_call_async (conformance_client_get (), &graph_call, NULL, called_cb,
                                 &outcome);
  while (!outcome.is_over)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      conformance_client_iterate ();
    }

  return outcome;
}

GError *
conformance_client_call (const char *request,
                         guint       page)
{
  return call (request, page, &nothing, NULL).error;
}

static gpointer
get (ScoutNetwork           network,
     const char            *request,
     const ScoutGraphReply *reply)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutWire) wire = scout_wire_new (catalog, network);
  Outcome outcome = call (request, 0, reply, wire);

  if (outcome.error != NULL)
    g_error ("%s: %s", request, outcome.error->message);

  return outcome.product;
}

ScoutCreatorBatch *
conformance_client_get_creators (ScoutNetwork  network,
                                 const char   *request)
{
  return get (network, request, &creators);
}

ScoutContentBatch *
conformance_client_get_content (const char *request)
{
  return get (SCOUT_NETWORK_FACEBOOK, request, &content);
}
