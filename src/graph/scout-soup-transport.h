/* scout-soup-transport.h: the transport over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-graph-transport.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_SOUP_TRANSPORT (scout_soup_transport_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSoupTransport, scout_soup_transport, SCOUT, SOUP_TRANSPORT, GObject)

/* The newest version that both marketplaces are served under (conventions section 5). */
#define SCOUT_GRAPH_VERSION "v26.0"
#define SCOUT_GRAPH_LIVE_URL "https://graph.facebook.com"

/**
 * scout_soup_transport_new:
 * @base_url: scheme, host and port without a trailing slash; %SCOUT_GRAPH_LIVE_URL or the
 *   sandbox's. Every call fails with %SCOUT_GRAPH_ERROR_NETWORK if it is neither https nor the
 *   loopback.
 * @clock: measures the deadline
 *
 * Makes a transport with a libsoup session of its own: Bearer header, no redirects, no cookies, at
 * most 8 MiB (after decompression) streamed, a deadline of 30 s from the start to the last byte,
 * debug log redacted.
 *
 * Returns: (transfer full): the transport
 */
ScoutSoupTransport *scout_soup_transport_new (const char *base_url,
                                              ScoutClock *clock);

/**
 * scout_soup_transport_set_deadline:
 * @self: a transport
 * @milliseconds: longest duration from the start to the last byte, more than 0
 *
 * Sets the deadline of later attempts and downloads; 30,000 ms unless set. The deadline of a whole
 * call, all attempts together, is the client's.
 */
void scout_soup_transport_set_deadline (ScoutSoupTransport *self,
                                        guint               milliseconds);

/**
 * scout_soup_transport_download_async:
 * @self: a transport
 * @uri: address of a picture
 * @max_bytes: longest body, in bytes
 * @cancellable: (nullable): ends the download
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Fetches a public file: no token, at most three redirects, https only unless the host is the
 * loopback and the base URL is too.
 */
void scout_soup_transport_download_async (ScoutSoupTransport  *self,
                                          const char          *uri,
                                          gsize                max_bytes,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);

/**
 * scout_soup_transport_download_finish:
 * @self: a transport
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the file's bytes, or %NULL
 */
GBytes *scout_soup_transport_download_finish (ScoutSoupTransport  *self,
                                              GAsyncResult        *result,
                                              GError             **error);

G_END_DECLS
