/* scout-soup-download-private.h: fetches a public file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-soup-fetch-private.h"

G_BEGIN_DECLS

/**
 * _scout_soup_download_async:
 * @session: a session
 * @base: (nullable): the base URL of the calls, which decides what may be fetched
 * @uri: address of a file, foreign text
 * @bounds: the bounds of all hops together; copied
 * @cancellable: (nullable): ends the download
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Fetches a file without any credentials, over at most three redirects, each of them checked
 * against the hosts that files may come from.
 */
void _scout_soup_download_async (SoupSession           *session,
                                 GUri                  *base,
                                 const char            *uri,
                                 const ScoutSoupBounds *bounds,
                                 GCancellable          *cancellable,
                                 GAsyncReadyCallback    callback,
                                 gpointer               user_data);

/**
 * _scout_soup_download_finish:
 * @session: a session
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED; an address or a status
 *   that is refused is %SCOUT_GRAPH_ERROR_PROTOCOL
 *
 * Returns: (transfer full): the file's bytes, or %NULL
 */
GBytes *_scout_soup_download_finish (SoupSession   *session,
                                     GAsyncResult  *result,
                                     GError       **error);

G_END_DECLS
