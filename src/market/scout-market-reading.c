/* scout-market-reading.c: what the answer to one call of a marketplace is read with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A call that is too large, or of which a figure fails, is made in parts: each figure remembers the
 * part that told it. */

#include "config.h"

#include "scout-market-reading.h"

#include "scout-batch-reader.h"
#include "scout-call-text.h"

struct _ScoutMarketReading
{
  ScoutWire *wire; /* (owned) */
  const char *endpoint_id;
  ScoutAskedWindow asked;
  char *call;      /* (owned) (nullable) */
};

static gpointer
read_creators (ScoutJsonReader *reader,
               gint64           fetched_at,
               gconstpointer    read_data)
{
  const ScoutMarketReading *self = read_data;

  return scout_batch_reader_read_creators (reader, self->wire, &self->asked, self->call,
                                           fetched_at);
}

static gpointer
read_content (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  const ScoutMarketReading *self = read_data;

  return scout_batch_reader_read_content (reader, self->wire, self->call, fetched_at);
}

const ScoutGraphReply _scout_market_creators_reply = {
  read_creators, (GDestroyNotify) scout_creator_batch_free
};

const ScoutGraphReply _scout_market_content_reply = {
  read_content, (GDestroyNotify) scout_content_batch_free
};

ScoutMarketReading *
scout_market_reading_new (ScoutWire  *wire,
                          const char *endpoint_id,
                          const char *fields)
{
  ScoutMarketReading *self = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  self = g_new0 (ScoutMarketReading, 1);
  self->wire = scout_wire_ref (wire);
  self->endpoint_id = endpoint_id;
  scout_asked_window_init (&self->asked, wire, fields);

  return self;
}

gpointer
scout_market_reading_new_of_call (gpointer           self,
                                  ScoutGraphRequest *request)
{
  const ScoutMarketReading *all = self;
  const ScoutCatalogEndpoint *endpoint = NULL;
  const char *cursors[] = { NULL, NULL, NULL };
  ScoutMarketReading *reading = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (request != NULL, NULL);

  /* "Cursors are transient: do not store" (conventions section 5). */
  endpoint = scout_catalog_api_find_endpoint (all->wire->api, all->endpoint_id);
  cursors[0] = scout_catalog_endpoint_find_parameter (endpoint, "after")->name;
  cursors[1] = scout_catalog_endpoint_find_parameter (endpoint, "before")->name;
  reading = g_new0 (ScoutMarketReading, 1);
  reading->wire = scout_wire_ref (all->wire);
  reading->endpoint_id = all->endpoint_id;
  reading->asked = all->asked;
  reading->call = scout_call_text_new (request, cursors);

  return reading;
}

void
scout_market_reading_free (gpointer self)
{
  ScoutMarketReading *reading = self;

  if (reading == NULL)
    return;

  g_clear_pointer (&reading->wire, scout_wire_unref);
  g_clear_pointer (&reading->call, g_free);
  g_free (reading);
}
