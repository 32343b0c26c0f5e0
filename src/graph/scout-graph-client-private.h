/* scout-graph-client-private.h: how long clients wait in tests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-client.h"

G_BEGIN_DECLS

/**
 * _scout_graph_client_set_patience:
 * @share: of 1 s and 3 s, more than 0 and at most 1
 *
 * Shortens the waits of all clients before another attempt at a call; attempts, deadlines and what
 * Meta asks to wait stay. For tests that look at what is told once the last attempt has failed,
 * before the first call.
 */
void _scout_graph_client_set_patience (double share);

G_END_DECLS
