/* scout-soup-fetch-private.h: one exchange over HTTP within bounds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ScoutSoupBounds:
 * @clock: measures the deadline
 * @deadline: monotonic time of @clock, in microseconds, at which the exchange is given up
 * @max_bytes: longest body after decompression, in bytes
 *
 * What an exchange may cost.
 */
typedef struct
{
  ScoutClock *clock;
  gint64 deadline;
  gsize max_bytes;
} ScoutSoupBounds;

/**
 * _scout_soup_fetch_async:
 * @session: a session
 * @message: what to send; redirects are not followed
 * @bounds: the bounds; copied
 * @cancellable: (nullable): ends the exchange
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Sends a message and takes in the body as a stream, so that neither a body without an end nor one
 * that unpacks to a thousand times its size costs more than the bounds. Logs one redacted line.
 */
void _scout_soup_fetch_async (SoupSession           *session,
                              SoupMessage           *message,
                              const ScoutSoupBounds *bounds,
                              GCancellable          *cancellable,
                              GAsyncReadyCallback    callback,
                              gpointer               user_data);

/**
 * _scout_soup_fetch_finish:
 * @session: a session
 * @result: the result
 * @error: return location for %SCOUT_GRAPH_ERROR_NETWORK, _TIMED_OUT or _TOO_LARGE, or
 *   %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the body, whatever the status was, or %NULL
 */
GBytes *_scout_soup_fetch_finish (SoupSession   *session,
                                  GAsyncResult  *result,
                                  GError       **error);

G_END_DECLS
