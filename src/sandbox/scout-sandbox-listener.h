/* scout-sandbox-listener.h: the port that the sandbox answers at.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxListener:
 *
 * Brings what connects to a port of 127.0.0.1 to a server. It does what a server of libsoup 3.2
 * cannot: free the sockets that it accepted, and let go of clients that went between two requests.
 * Everything happens in the main context that was the thread's default when it was made.
 */
typedef struct _ScoutSandboxListener ScoutSandboxListener;

/**
 * scout_sandbox_listener_take_port:
 * @port: a port of 127.0.0.1, or 0 for any free one
 * @error: return location for an error of GIO, such as %G_IO_ERROR_ADDRESS_IN_USE
 *
 * Takes a port without listening at it: whoever connects is refused. Nobody else is given the port
 * as a free one as long as the socket lives, and listeners can come and go at it.
 *
 * Returns: (transfer full) (nullable): the socket that holds the port
 */
GSocket *scout_sandbox_listener_take_port (guint16   port,
                                           GError  **error);

/**
 * scout_sandbox_listener_new:
 * @server: answers the requests; listens nowhere itself
 * @port: a port of 127.0.0.1, or 0 for any free one
 * @error: return location for an error of GIO, such as %G_IO_ERROR_ADDRESS_IN_USE
 *
 * Returns: (transfer full) (nullable): a listener
 */
ScoutSandboxListener *scout_sandbox_listener_new (SoupServer  *server,
                                                  guint16      port,
                                                  GError     **error);

/**
 * scout_sandbox_listener_get_port:
 * @self: a listener
 *
 * Returns: the port
 */
guint16 scout_sandbox_listener_get_port (ScoutSandboxListener *self);

/**
 * scout_sandbox_listener_free:
 * @self: (transfer full): a listener
 *
 * Lets nobody in any more. The server still has to be disconnected.
 */
void scout_sandbox_listener_free (ScoutSandboxListener *self);

/**
 * scout_sandbox_listener_get_socket:
 * @message: a request that is being answered
 *
 * Gets the socket that a request came from; libsoup knows it of those only that it accepted itself.
 *
 * Returns: (transfer none): the socket
 */
GSocket *scout_sandbox_listener_get_socket (SoupServerMessage *message);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxListener, scout_sandbox_listener_free)

G_END_DECLS
