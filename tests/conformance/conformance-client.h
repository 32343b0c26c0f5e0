/* conformance-client.h: calls of the shared sandbox through Scout's own graph layer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-client.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

/* A client of the shared sandbox, made when it is first asked for. */
ScoutGraphClient *conformance_client_get (void);

/* Gives it back, before the sandbox. */
void conformance_client_drop (void);

/* Lets the main loop go on for a moment; waits between attempts pass at once. */
void conformance_client_iterate (void);

/* Asks `PATH?QUERY`, unescaped, in the name of one of the sandbox's Pages; waits for what comes of
 * it. Returns the error, or NULL. */
GError *conformance_client_call (const char *request,
                                 guint       page);

/* Asks in the name of the ready Page, and reads the answer as Scout does. Asserts that it is no
 * error. */
ScoutCreatorBatch *conformance_client_get_creators (ScoutNetwork  network,
                                                    const char   *request);
ScoutContentBatch *conformance_client_get_content (const char *request);

G_END_DECLS
