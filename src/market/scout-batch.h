/* scout-batch.h: one page of what a marketplace found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * ScoutCreatorBatch:
 * @creators: (element-type ScoutCreator): the creators of this page, possibly none
 * @n_unknown_rows: rows of the page that are no creators, and were left out
 * @next_cursor: (nullable): asks for the page behind this one; %NULL at the end
 *
 * One page of a search. An empty page may still have a next one (conventions section 5).
 */
typedef struct
{
  GPtrArray *creators;
  guint n_unknown_rows;
  char *next_cursor;
} ScoutCreatorBatch;

/**
 * scout_creator_batch_free:
 * @self: (transfer full): a page
 *
 * Frees the page and drops its creators.
 */
void scout_creator_batch_free (ScoutCreatorBatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutCreatorBatch, scout_creator_batch_free)

/**
 * ScoutContentBatch:
 * @content: (element-type ScoutContent): the posts of this page, possibly none
 * @n_unknown_rows: rows of the page that are no posts, and were left out
 * @next_cursor: (nullable): asks for the page behind this one; %NULL at the end
 *
 * One page of a search for posts.
 */
typedef struct
{
  GPtrArray *content;
  guint n_unknown_rows;
  char *next_cursor;
} ScoutContentBatch;

/**
 * scout_content_batch_free:
 * @self: (transfer full): a page
 *
 * Frees the page and drops its posts.
 */
void scout_content_batch_free (ScoutContentBatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutContentBatch, scout_content_batch_free)

G_END_DECLS
