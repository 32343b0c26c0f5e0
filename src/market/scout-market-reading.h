/* scout-market-reading.h: what the answer to one call of a marketplace is read with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-client.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutMarketReading:
 *
 * How the network spells, what was asked, and by which call. Immutable; the worker that reads the
 * answer uses it.
 */
typedef struct _ScoutMarketReading ScoutMarketReading;

/* A page of creators and one of posts, where the read data is a #ScoutMarketReading. */
extern const ScoutGraphReply _scout_market_creators_reply;
extern const ScoutGraphReply _scout_market_content_reply;

/**
 * scout_market_reading_new:
 * @wire: how the network spells
 * @endpoint_id: the catalogue's name of the endpoint that is called, a text that stays
 * @fields: (nullable): all fields that were to be asked for, whichever of them this call asks for
 *
 * Returns: (transfer full): what any of the calls for these fields is read with
 */
ScoutMarketReading *scout_market_reading_new (ScoutWire  *wire,
                                              const char *endpoint_id,
                                              const char *fields);

/**
 * scout_market_reading_new_of_call:
 * @self: what all parts of a call are read with
 * @request: one of the parts
 *
 * For the `get_read_data` of a #ScoutSplitCall.
 *
 * Returns: (transfer full) (type ScoutMarketReading): what that part is read with
 */
gpointer scout_market_reading_new_of_call (gpointer           self,
                                           ScoutGraphRequest *request);

/**
 * scout_market_reading_free:
 * @self: (transfer full) (type ScoutMarketReading): what a call is read with
 *
 * Frees it, in any thread.
 */
void scout_market_reading_free (gpointer self);

G_END_DECLS
