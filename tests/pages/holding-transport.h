/* holding-transport.h: a transport that keeps an answer until a test lets it go.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-transport.h"

G_BEGIN_DECLS

#define HOLDING_TYPE_TRANSPORT (holding_transport_get_type ())
G_DECLARE_FINAL_TYPE (HoldingTransport, holding_transport, HOLDING, TRANSPORT, GObject)

/**
 * holding_transport_new:
 * @transport: sends the requests
 *
 * Returns: (transfer full): a transport that holds nothing back yet
 */
HoldingTransport *holding_transport_new (ScoutGraphTransport *transport);

/**
 * holding_transport_hold:
 * @self: a transport
 * @text: (nullable): a part of the command that the requests have, as they are sent; %NULL lets
 *   go of all answers, those that have come and those that will
 *
 * Holds back the answers to some requests, from the next one on.
 */
void holding_transport_hold (HoldingTransport *self,
                             const char       *text);

/**
 * holding_transport_count:
 * @self: a transport
 *
 * Returns: how many answers have come and are held back
 */
guint holding_transport_count (HoldingTransport *self);

G_END_DECLS
