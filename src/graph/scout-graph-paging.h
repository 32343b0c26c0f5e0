/* scout-graph-paging.h: where a page of results continues.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-json-reader.h"

G_BEGIN_DECLS

/**
 * ScoutGraphPaging:
 * @before: (nullable): cursor of the first row, in the reader's arena
 * @after: (nullable): cursor of the last row, in the reader's arena
 * @has_next: whether there is more: Meta sent a `next` address, even if this page is empty
 * @has_previous: whether there is something in front of it: Meta sent a `previous` address
 *
 * The `paging` member of an edge (conventions section 5). `next` and `previous` themselves contain
 * the token: they are looked at, never kept or followed.
 */
typedef struct
{
  const char *before;
  const char *after;
  gboolean has_next;
  gboolean has_previous;
} ScoutGraphPaging;

/**
 * scout_graph_paging_read:
 * @self: (out caller-allocates): the paging
 * @reader: a reader at the value of a `paging` member
 *
 * Reads the member; whatever is absent or of another type leaves its field empty.
 */
void scout_graph_paging_read (ScoutGraphPaging *self,
                              ScoutJsonReader  *reader);

G_END_DECLS
