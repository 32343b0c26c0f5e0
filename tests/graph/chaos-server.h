/* chaos-server.h: a server on the loopback that misbehaves on request.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ChaosServer:
 * @url: (owned): scheme, host and port
 * @location: (owned) (nullable): where `/redirect` leads
 * @n_requests: requests seen so far
 * @n_drips: bytes that `/drip` has sent so far
 * @uris: (owned) (element-type utf8): addresses seen, with queries
 * @headers: (owned) (nullable): header lines of the newest request
 *
 * Speaks only to this process, in its main context. The version in front of a path is ignored.
 * Paths: see the table in chaos-server.c.
 */
typedef struct
{
  char *url;
  char *location;
  guint n_requests;
  guint n_drips;
  GPtrArray *uris;
  char *headers;

  SoupServer *server;
  GPtrArray *open_streams;
  GHashTable *drips;
  GBytes *bomb;
} ChaosServer;

/**
 * chaos_server_new:
 * @certificate: (nullable): serves https with it
 *
 * Returns: (transfer full): a server on a free port of 127.0.0.1
 */
ChaosServer *chaos_server_new (GTlsCertificate *certificate);

/**
 * chaos_server_free:
 * @self: (transfer full): a server
 *
 * Closes the port and everything that is still open.
 */
void chaos_server_free (ChaosServer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ChaosServer, chaos_server_free)

G_END_DECLS
