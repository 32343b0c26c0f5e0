/* scout-call-table-private.h: the calls that brought what is kept of creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-database-private.h"

G_BEGIN_DECLS

/* The calls of a file, each read and written once: for one job, because the rows of those that
 * brought nothing any more are forgotten at its end. */
typedef struct _ScoutCallShelf ScoutCallShelf;

/* (transfer full): without calls yet. */
ScoutCallShelf *_scout_call_shelf_new (void);

/* The texts stay with the creators who know them. */
void _scout_call_shelf_free (ScoutCallShelf *self);

/* The creator who knows by which calls what is known came, as far as that is kept. @row is the
 * creator's in the file. (transfer full) (nullable) */
ScoutCreator *_scout_call_table_tell (ScoutDatabase   *database,
                                      ScoutCallShelf  *shelf,
                                      gint64           row,
                                      ScoutCreator    *creator,
                                      GError         **error);

/* Keeps by which calls what is kept of a creator came, in the place of what was kept of that
 * before. @row is the creator's in the file. What looks like a token is not kept. Whoever changes
 * creators ends with _scout_call_table_tidy(). */
gboolean _scout_call_table_write (ScoutDatabase   *database,
                                  ScoutCallShelf  *shelf,
                                  gint64           row,
                                  ScoutCreator    *creator,
                                  GError         **error);

/* Forgets calls that brought nothing that is still kept: they say what was searched for. Goes
 * through all of them: once for a job, at its end. */
gboolean _scout_call_table_tidy (ScoutDatabase  *database,
                                 GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutCallShelf, _scout_call_shelf_free)

G_END_DECLS
