/* table-transport.h: a transport that answers from a table.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-transport.h"

G_BEGIN_DECLS

#define TABLE_TYPE_TRANSPORT (table_transport_get_type ())
G_DECLARE_FINAL_TYPE (TableTransport, table_transport, TABLE, TRANSPORT, GObject)

/**
 * TableRow:
 * @path: path of the request
 * @after: (nullable): its cursor, `*` for any, or %NULL for none
 * @http_status: status of the answer, 0 to fail with %SCOUT_GRAPH_ERROR_NETWORK
 * @body: body of the answer
 *
 * What one call is answered.
 */
typedef struct
{
  const char *path;
  const char *after;
  guint http_status;
  const char *body;
} TableRow;

/**
 * table_transport_new:
 * @rows: (array length=n_rows): the first that fits is used; must outlive the transport
 * @n_rows: number of @rows; a request that none fits fails the test
 *
 * Returns: (transfer full): the transport
 */
TableTransport *table_transport_new (const TableRow *rows,
                                     gsize           n_rows);

/**
 * table_transport_get_n_sent:
 * @self: a transport
 *
 * Returns: requests so far
 */
guint table_transport_get_n_sent (TableTransport *self);

G_END_DECLS
