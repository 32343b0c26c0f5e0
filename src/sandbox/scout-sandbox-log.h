/* scout-sandbox-log.h: what has arrived.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-writer.h"
#include "scout-sandbox-state.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * scout_sandbox_log_new:
 *
 * Returns: (transfer full): an empty log; usable from any thread
 */
ScoutSandboxLog *scout_sandbox_log_new (void);

/**
 * scout_sandbox_log_free:
 * @self: (transfer full): the log
 *
 * Frees it.
 */
void scout_sandbox_log_free (ScoutSandboxLog *self);

/**
 * scout_sandbox_log_add:
 * @self: the log
 * @message: a request that was answered or is held back
 *
 * Adds a request at the end; of more than 10,000 the oldest goes.
 */
void scout_sandbox_log_add (ScoutSandboxLog   *self,
                            SoupServerMessage *message);

/**
 * scout_sandbox_log_clear:
 * @self: the log
 *
 * Empties it.
 */
void scout_sandbox_log_clear (ScoutSandboxLog *self);

/**
 * scout_sandbox_log_dup:
 * @self: the log
 *
 * Returns: (transfer full) (element-type ScoutSandboxRequest): copies of its entries, oldest first
 */
GPtrArray *scout_sandbox_log_dup (ScoutSandboxLog *self);

/**
 * scout_sandbox_log_write:
 * @self: the log
 * @writer: an empty writer
 *
 * Writes `{"requests":[…]}`, without tokens and other secrets.
 */
void scout_sandbox_log_write (ScoutSandboxLog  *self,
                              ScoutGraphWriter *writer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxLog, scout_sandbox_log_free)

G_END_DECLS
