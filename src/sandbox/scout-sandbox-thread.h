/* scout-sandbox-thread.h: the thread that the sandbox answers in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxHandlers:
 * @listening: called once with the port, before anything is answered
 * @request: called for each request; answers it, or pauses the message
 * @stopping: called once there are no more requests, before the connections are closed
 *
 * What the thread calls, in itself, with the data given to scout_sandbox_thread_start().
 */
typedef struct
{
  void (*listening) (guint16            port,
                     gpointer           user_data);
  void (*request)   (SoupServerMessage *message,
                     gpointer           user_data);
  void (*stopping)  (gpointer           user_data);
} ScoutSandboxHandlers;

/**
 * ScoutSandboxThread:
 *
 * A thread with a main context and an HTTP server on 127.0.0.1 in it.
 */
typedef struct _ScoutSandboxThread ScoutSandboxThread;

/**
 * scout_sandbox_thread_start:
 * @handlers: what to call; a constant
 * @port: TCP port, or 0 for a free one
 * @user_data: for @handlers
 * @error: return location for a #GIOErrorEnum
 *
 * Starts the thread and waits until it listens.
 *
 * Returns: (transfer full) (nullable): the thread, or %NULL if the port cannot be had
 */
ScoutSandboxThread *scout_sandbox_thread_start (const ScoutSandboxHandlers  *handlers,
                                                guint16                      port,
                                                gpointer                     user_data,
                                                GError                     **error);

/**
 * scout_sandbox_thread_stop:
 * @self: (transfer full): a thread
 *
 * Closes all connections and waits for the thread to end.
 */
void scout_sandbox_thread_stop (ScoutSandboxThread *self);

G_END_DECLS
