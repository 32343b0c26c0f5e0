/* scout-graph-ledger-private.h: the counts of a throttle as a file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-scope-private.h"

G_BEGIN_DECLS

/**
 * _scout_graph_ledger_write:
 * @scopes: (element-type utf8 ScoutGraphScope): the scopes by name
 * @boot: what tells this start of the computer from others
 * @now: monotonic microseconds
 *
 * Returns: (transfer full): the text of the file
 */
char *_scout_graph_ledger_write (GHashTable *scopes,
                                 const char *boot,
                                 gint64      now);

/**
 * _scout_graph_ledger_read:
 * @scopes: (element-type utf8 ScoutGraphScope): receives the scopes by name
 * @text: content of a file, maybe of somebody else's making
 * @boot: what tells this start of the computer from others
 * @now: monotonic microseconds
 *
 * Takes in what a file says. What cannot be read is left out; what is read is bounded.
 *
 * Returns: whether @text is, as a whole, a file as _scout_graph_ledger_write() writes it
 */
gboolean _scout_graph_ledger_read (GHashTable *scopes,
                                   GBytes     *text,
                                   const char *boot,
                                   gint64      now);

/**
 * _scout_graph_ledger_new:
 *
 * Returns: (transfer full) (element-type utf8 ScoutGraphScope): no scopes
 */
GHashTable *_scout_graph_ledger_new (void);

/**
 * _scout_graph_ledger_take_news:
 * @scopes: (element-type utf8 ScoutGraphScope): scopes by name
 *
 * Takes out of all scopes what no file has yet; it goes on counting there.
 *
 * Returns: (transfer full) (element-type utf8 ScoutGraphScope): nothing but that
 */
GHashTable *_scout_graph_ledger_take_news (GHashTable *scopes);

/**
 * _scout_graph_ledger_add_news:
 * @scopes: (element-type utf8 ScoutGraphScope): scopes by name
 * @news: (element-type utf8 ScoutGraphScope): what _scout_graph_ledger_take_news() took elsewhere
 *
 * Counts what @news count. They are news in @scopes as well.
 */
void _scout_graph_ledger_add_news (GHashTable *scopes,
                                   GHashTable *news);

/**
 * _scout_graph_ledger_renew:
 * @scopes: (element-type utf8 ScoutGraphScope): scopes by name
 *
 * Makes news of all that @scopes count: no file has it any more.
 */
void _scout_graph_ledger_renew (GHashTable *scopes);

/**
 * _scout_graph_ledger_lock:
 * @path: a file
 *
 * Keeps other programs from reading and replacing the file. Blocks, for two seconds at most: one
 * that hangs with the lock in its hands must not stop this one. For workers.
 *
 * Returns: what to give to _scout_graph_ledger_unlock(), -1 if there is no lock
 */
int _scout_graph_ledger_lock (const char *path);

/**
 * _scout_graph_ledger_unlock:
 * @fd: what _scout_graph_ledger_lock() returned
 *
 * Lets others at the file again.
 */
void _scout_graph_ledger_unlock (int fd);

/**
 * _scout_graph_ledger_load:
 * @path: a file
 *
 * Reads a file that should be a small ordinary one of our own. Blocks; for workers.
 *
 * Returns: (transfer full) (nullable): its content, or %NULL if there is no such file
 */
GBytes *_scout_graph_ledger_load (const char *path);

/**
 * _scout_graph_ledger_store:
 * @path: a file
 * @text: its content
 * @error: return location for a #GFileError
 *
 * Replaces a file in one piece, readable by its owner only, and makes the folders above it. Blocks;
 * for workers.
 *
 * Returns: whether the file is there
 */
gboolean _scout_graph_ledger_store (const char  *path,
                                    const char  *text,
                                    GError     **error);

/**
 * _scout_graph_ledger_dup_boot:
 *
 * Returns: (transfer full): what tells this start of the computer from others, empty if unknown
 */
char *_scout_graph_ledger_dup_boot (void);

G_END_DECLS
