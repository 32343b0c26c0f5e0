/* scout-batch.h: one page of what a marketplace found, and which one to ask for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * ScoutMarketPaging:
 * @after: (nullable): `next_cursor` of a page, to ask for the page behind it
 * @before: (nullable): `previous_cursor` of a page, to ask for the page in front of it; not
 *   together with @after
 * @limit: rows at most, or 0 for as many as suit the network; larger numbers than those are as good
 *   as 0
 * @may_be_remembered: whether posts of a creator that were found some minutes ago will do, see
 *   ScoutRememberingMarketplace
 * @is_anew: whether Meta is to be asked even so; what it tells stands from then on
 *
 * Which page to ask for; all zeros are the first. Rows are in the order of the results, whichever
 * way one goes (S2, "Pagination"; S1 has none of its own and follows Graph's, conventions
 * section 5).
 */
typedef struct
{
  const char *after;
  const char *before;
  guint limit;
  gboolean may_be_remembered;
  gboolean is_anew;
} ScoutMarketPaging;

/**
 * ScoutCreatorBatch:
 * @creators: (element-type ScoutCreator): the creators of this page, possibly none
 * @n_unknown_rows: rows of the page that are no creators, and were left out
 * @next_cursor: (nullable): asks for the page behind this one; %NULL at the end
 * @previous_cursor: (nullable): asks for the page in front of this one; %NULL at the beginning
 *
 * One page of a search. An empty page may still have a next one (conventions section 5).
 */
typedef struct
{
  GPtrArray *creators;
  guint n_unknown_rows;
  char *next_cursor;
  char *previous_cursor;
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
 * @previous_cursor: (nullable): asks for the page in front of this one; %NULL at the beginning
 *
 * One page of a search for posts.
 */
typedef struct
{
  GPtrArray *content;
  guint n_unknown_rows;
  char *next_cursor;
  char *previous_cursor;
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
