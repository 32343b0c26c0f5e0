/* scout-creator-table-private.h: creators and lists in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-call-table-private.h"
#include "scout-catalog.h"
#include "scout-database-private.h"
#include "scout-saved-creator.h"

G_BEGIN_DECLS

/* The list of what is starred, which every library has. */
#define SCOUT_LIST_STARRED 1

/* Where creators are read from and written to, for one job. */
typedef struct
{
  ScoutDatabase *database; /* (unowned) */
  ScoutCatalog *catalog;   /* (unowned) */
  ScoutCallShelf *calls;   /* (unowned) */
} ScoutCreatorSource;

/* What is kept of a creator, as a text, with what looks like a token blotted out: strangers write
 * into their profiles what they like. (transfer full) (nullable) */
char *_scout_creator_table_dup_card (ScoutCreator  *creator,
                                     GError       **error);

/* Who is on the list of the starred, the newest first. What somebody else has spoilt is left where
 * it is and not shown. (transfer full) (nullable) (element-type ScoutSavedCreator) */
GPtrArray *_scout_creator_table_read (ScoutDatabase  *database,
                                      ScoutCatalog   *catalog,
                                      GError        **error);

/* Puts a creator on a list; where it is already, it keeps its place there, and what is known of it
 * is renewed. What looks like a token in it is blotted out. What changes creators is followed by
 * _scout_call_table_tidy() once, when all of them are changed. */
gboolean _scout_creator_table_add (ScoutDatabase      *database,
                                   ScoutCallShelf     *calls,
                                   gint64              list,
                                   ScoutSavedCreator  *saved,
                                   GError            **error);

/* Puts what has been seen of a creator before what is known of it, if it is on any list; @renewed
 * is the creator then, and %NULL where nothing has changed, or what is kept cannot be read. */
gboolean _scout_creator_table_renew (const ScoutCreatorSource  *source,
                                     ScoutCreator              *seen,
                                     ScoutCreator             **renewed,
                                     GError                   **error);

/* Takes creators (element-type ScoutCreator) off a list, and out of the file those who are on no
 * other, with the calls that told of nobody else. Not being there is fine. */
gboolean _scout_creator_table_remove (ScoutDatabase  *database,
                                      gint64          list,
                                      GPtrArray      *creators,
                                      GError        **error);

G_END_DECLS
