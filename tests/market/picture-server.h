/* picture-server.h: a server on the loopback that serves one file and can be held back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * PictureServer:
 * @server: (owned): the server
 * @url: (owned): its address without a trailing slash
 * @file: (owned): what every path but `/missing` answers
 * @is_held: whether answers wait for picture_server_release()
 * @held: (owned) (element-type SoupServerMessage): those that wait
 * @n_requests: requests so far
 *
 * Runs in the main context of the test.
 */
typedef struct
{
  SoupServer *server;
  char *url;
  GBytes *file;
  gboolean is_held;
  GPtrArray *held;
  guint n_requests;
} PictureServer;

/**
 * picture_server_new:
 * @file: (transfer full): what to serve
 *
 * Returns: (transfer full): a server on a free port of 127.0.0.1
 */
PictureServer *picture_server_new (GBytes *file);

/**
 * picture_server_free:
 * @self: (transfer full): a server
 *
 * Stops the server and closes its connections.
 */
void picture_server_free (PictureServer *self);

/**
 * picture_server_release:
 * @self: a server
 *
 * Lets the answers go that are held back, and all later ones.
 */
void picture_server_release (PictureServer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PictureServer, picture_server_free)

G_END_DECLS
