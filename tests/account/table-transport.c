/* table-transport.c: a transport that answers from a table.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For calls that run side by side, whose order a test must not depend on. Main context. */

#include "config.h"

#include "table-transport.h"

#include "scout-graph-error.h"

#include <string.h>

struct _TableTransport
{
  GObject parent_instance;

  const TableRow *rows;
  gsize n_rows;
  guint n_sent;
};

static void transport_init (ScoutGraphTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TableTransport, table_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_GRAPH_TRANSPORT, transport_init))

static const TableRow *
find_row (TableTransport    *self,
          ScoutGraphRequest *request)
{
  const char *path = scout_graph_request_get_path (request);
  const char *after = scout_graph_request_get (request, "after");

  for (gsize i = 0; i < self->n_rows; i++)
    {
      const TableRow *row = &self->rows[i];

      if (g_str_equal (row->path, path) &&
          (g_strcmp0 (row->after, "*") == 0 || g_strcmp0 (row->after, after) == 0))
        return row;
    }

  g_error ("No row fits %s after %s", path, after != NULL ? after : "nothing");
}

static void
send_async (ScoutGraphTransport *transport,
            ScoutGraphRequest   *request,
            ScoutToken          *token,
            gint64               deadline,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  TableTransport *self = TABLE_TRANSPORT (transport);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  const TableRow *row = find_row (self, request);
  const ScoutGraphUsage unknown = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphAnswer *answer = NULL;

  self->n_sent++;
  g_assert_nonnull (token);
  if (row->http_status == 0)
    {
      g_task_return_error (task, scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, "off"));
      return;
    }

  answer = g_new0 (ScoutGraphAnswer, 1);
  answer->http_status = row->http_status;
  answer->body = g_bytes_new (row->body, strlen (row->body));
  answer->usage = unknown;
  answer->retry_after = -1;
  g_task_return_pointer (task, answer, (GDestroyNotify) scout_graph_answer_free);
}

static ScoutGraphAnswer *
send_finish (ScoutGraphTransport  *transport,
             GAsyncResult         *result,
             GError              **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
transport_init (ScoutGraphTransportInterface *iface)
{
  iface->send_async = send_async;
  iface->send_finish = send_finish;
}

static void
table_transport_class_init (TableTransportClass *klass)
{
}

static void
table_transport_init (TableTransport *self)
{
}

TableTransport *
table_transport_new (const TableRow *rows,
                     gsize           n_rows)
{
  TableTransport *self = g_object_new (TABLE_TYPE_TRANSPORT, NULL);

  self->rows = rows;
  self->n_rows = n_rows;

  return self;
}

guint
table_transport_get_n_sent (TableTransport *self)
{
  return self->n_sent;
}
