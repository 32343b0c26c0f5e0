/* scout-sandbox-listener.c: the port that the sandbox answers at.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A server of libsoup 3.2 does not notice a client that goes between two requests (3.4 does), and
 * only a request can be made to give up its connection. So each client keeps its latest one, which
 * gives up the connection when the client has hung up and nothing is left to be answered.
 */

#include "config.h"

#include "scout-sandbox-listener.h"

#include <errno.h>
#include <gio/gnetworking.h>
#include <glib-unix.h>

/* Of a client's address, which each of its requests has: the client. */
#define CLIENT_KEY "scout-sandbox-client"

struct _ScoutSandboxListener
{
  GSocketService *service; /* (owned) */
  GSocket        *silence; /* (owned) (nullable) */
  guint16         port;
};

typedef struct
{
  GSocket           *socket;     /* of the connection, which lives at least as long */
  SoupServerMessage *latest;     /* (owned) (nullable) until the client is disconnected */
  GSource           *readable;   /* (owned) */
  gboolean           is_waiting; /* for an answer */
} Client;

static Client *
get_client (SoupServerMessage *message)
{
  GSocketAddress *remote = soup_server_message_get_remote_address (message);

  return g_object_get_data (G_OBJECT (remote), CLIENT_KEY);
}

/* There is something to read: a request, or the end. */
static gboolean
readable_cb (int          descriptor,
             GIOCondition condition,
             gpointer     user_data)
{
  Client *client = user_data;
  g_autoptr (SoupServerMessage) latest = NULL;
  g_autoptr (GIOStream) stream = NULL;
  gssize n_unread;
  char byte;

  /* It may have hung up the sending end only. */
  if (client->is_waiting || client->latest == NULL)
    return G_SOURCE_REMOVE;

  n_unread = recv (descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  if (n_unread > 0)
    return G_SOURCE_REMOVE;
  if (n_unread < 0 && (errno == EAGAIN || errno == EINTR))
    return G_SOURCE_CONTINUE;

  latest = g_object_ref (client->latest);
  stream = soup_server_message_steal_connection (latest);
  if (stream != NULL)
    g_io_stream_close (stream, NULL, NULL);

  return G_SOURCE_REMOVE;
}

static void
stop_watching (Client *client)
{
  g_source_destroy (client->readable);
  g_source_unref (client->readable);
}

/* Until the next request begins. With a higher priority than the server reads with, and for all
 * that it reads: a connection of which it has found the end cannot be given up any more, and to try
 * so ends the program. That a client has hung up is also told by POLLRDHUP, but not at the same
 * moment: Linux lets the end be read shortly before. */
static void
watch (Client *client)
{
  client->readable = g_unix_fd_source_new (g_socket_get_fd (client->socket), G_IO_IN);
  g_source_set_priority (client->readable, G_PRIORITY_HIGH);
  g_source_set_callback (client->readable, G_SOURCE_FUNC (readable_cb), client, NULL);
  g_source_attach (client->readable, g_main_context_get_thread_default ());
}

static void
client_free (gpointer data)
{
  Client *client = data;

  stop_watching (client);
  g_clear_object (&client->latest);
  g_free (client);
}

static void
disconnected_cb (SoupServerMessage *message,
                 Client            *client)
{
  g_signal_handlers_disconnect_by_func (message, disconnected_cb, client);
  g_clear_object (&client->latest);
}

static void
request_started_cb (SoupServer        *server,
                    SoupServerMessage *message,
                    gpointer           user_data)
{
  Client *client = get_client (message);

  if (client->latest != NULL)
    g_signal_handlers_disconnect_by_func (client->latest, disconnected_cb, client);
  g_set_object (&client->latest, message);
  g_signal_connect (message, "disconnected", G_CALLBACK (disconnected_cb), client);
}

static void
request_read_cb (SoupServer        *server,
                 SoupServerMessage *message,
                 gpointer           user_data)
{
  get_client (message)->is_waiting = TRUE;
}

static void
request_ended_cb (SoupServer        *server,
                  SoupServerMessage *message,
                  gpointer           user_data)
{
  Client *client = get_client (message);

  client->is_waiting = FALSE;
  if (g_source_is_destroyed (client->readable))
    {
      stop_watching (client);
      watch (client);
    }
}

static gboolean
incoming_cb (GSocketService    *service,
             GSocketConnection *connection,
             GObject           *source,
             gpointer           user_data)
{
  SoupServer *server = user_data;
  g_autoptr (GSocketAddress) local = g_socket_connection_get_local_address (connection, NULL);
  g_autoptr (GSocketAddress) remote = g_socket_connection_get_remote_address (connection, NULL);
  Client *client;

  /* It has gone already. */
  if (local == NULL || remote == NULL)
    return TRUE;

  client = g_new0 (Client, 1);
  client->socket = g_socket_connection_get_socket (connection);
  /* A small answer must not wait until the one before is acknowledged. */
  g_socket_set_option (client->socket, IPPROTO_TCP, TCP_NODELAY, TRUE, NULL);
  watch (client);
  g_object_set_data_full (G_OBJECT (remote), CLIENT_KEY, client, client_free);
  soup_server_accept_iostream (server, G_IO_STREAM (connection), local, remote, NULL);

  return TRUE;
}

/* A server that listens on nothing closes each connection after one answer; so it listens on a
 * socket at which nobody ever knocks. Returns the other end of that. */
static GSocket *
keep_connections_alive (SoupServer *server)
{
  g_autoptr (GSocket) silent = NULL;
  int ends[2];

  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return NULL;

  silent = g_socket_new_from_fd (ends[0], NULL);
  soup_server_listen_socket (server, silent, 0, NULL);
  return g_socket_new_from_fd (ends[1], NULL);
}

static GSocketAddress *
make_address (guint16 port)
{
  g_autoptr (GInetAddress) loopback = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);

  return g_inet_socket_address_new (loopback, port);
}

GSocket *
scout_sandbox_listener_take_port (guint16   port,
                                  GError  **error)
{
  g_autoptr (GSocketAddress) address = make_address (port);
  g_autoptr (GSocket) seat = NULL;

  seat = g_socket_new (G_SOCKET_FAMILY_IPV4, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, error);
  if (seat == NULL || !g_socket_bind (seat, address, TRUE, error))
    return NULL;

  return g_steal_pointer (&seat);
}

ScoutSandboxListener *
scout_sandbox_listener_new (SoupServer  *server,
                            guint16      port,
                            GError     **error)
{
  g_autoptr (ScoutSandboxListener) self = g_new0 (ScoutSandboxListener, 1);
  g_autoptr (GSocketAddress) address = make_address (port);
  g_autoptr (GSocketAddress) effective = NULL;

  self->service = g_socket_service_new ();
  if (!g_socket_listener_add_address (G_SOCKET_LISTENER (self->service), address,
                                      G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL, &effective,
                                      error))
    return NULL;

  self->port = g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (effective));
  self->silence = keep_connections_alive (server);
  g_signal_connect (self->service, "incoming", G_CALLBACK (incoming_cb), server);
  g_signal_connect (server, "request-started", G_CALLBACK (request_started_cb), NULL);
  g_signal_connect (server, "request-read", G_CALLBACK (request_read_cb), NULL);
  g_signal_connect (server, "request-finished", G_CALLBACK (request_ended_cb), NULL);
  g_signal_connect (server, "request-aborted", G_CALLBACK (request_ended_cb), NULL);

  return g_steal_pointer (&self);
}

guint16
scout_sandbox_listener_get_port (ScoutSandboxListener *self)
{
  return self->port;
}

void
scout_sandbox_listener_free (ScoutSandboxListener *self)
{
  g_socket_service_stop (self->service);
  g_socket_listener_close (G_SOCKET_LISTENER (self->service));
  g_object_unref (self->service);
  g_clear_object (&self->silence);
  g_free (self);
}

GSocket *
scout_sandbox_listener_get_socket (SoupServerMessage *message)
{
  return get_client (message)->socket;
}
