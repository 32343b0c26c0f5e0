/* scout-content-fields.h: what posts and comments are made from; for parsers only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-insight-fields.h"

G_BEGIN_DECLS

/**
 * ScoutCommentFields:
 * @id: Meta's id
 * @text: the text, "" for a sticker or GIF
 * @url: (nullable): address of the comment
 *
 * What a comment is. All pointers point into the arena of the answer.
 */
typedef struct
{
  const char *id;
  const char *text;
  const char *url;
} ScoutCommentFields;

/**
 * scout_comment_new:
 * @arena: holds @fields and everything they point to
 * @fields: what the comment is
 *
 * Returns: (transfer full): a comment that keeps @arena
 */
ScoutComment *scout_comment_new (ScoutArena               *arena,
                                 const ScoutCommentFields *fields);

/**
 * SCOUT_CONTENT_NO_TIME:
 *
 * Stands for a time that is unknown.
 */
#define SCOUT_CONTENT_NO_TIME G_MININT64

/**
 * ScoutContentFields:
 * @network: where the post is from
 * @n_unknown_members: members of the answer that Scout does not know
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered, or 0 if that is unknown
 * @id: Meta's id, not empty
 * @creator_id: (nullable): id of who posted it
 * @type: (nullable): the catalogue's name of what it is, or as sent where the catalogue has none
 * @product: (nullable): the catalogue's name of where on Instagram it is shown, or as sent
 * @created: seconds since 1970, UTC, at which it was posted, or %SCOUT_CONTENT_NO_TIME
 * @tagged_brand: (nullable): name of the sponsor
 * @url: (nullable): address of the post
 * @thumbnail_url: (nullable): address of a small picture
 * @caption: (nullable): the creator's own words
 * @insights: (nullable) (array length=n_insights): the insights
 * @n_insights: number of @insights
 * @comments: (nullable) (array length=n_comments): the comments
 * @n_comments: number of @comments
 * @has_comments: whether the answer had comments at all, be they none
 * @catalog_api: (nullable): the catalogue that the insights' metrics are from
 *
 * What a post is. All pointers point into the arena of the answer, but for what is the catalogue's.
 */
typedef struct
{
  ScoutNetwork network;
  guint n_unknown_members;
  gint64 fetched_at;
  const char *id;
  const char *creator_id;
  const char *type;
  const char *product;
  gint64 created;
  const char *tagged_brand;
  const char *url;
  const char *thumbnail_url;
  const char *caption;
  const ScoutInsightFields *insights;
  gsize n_insights;
  const ScoutCommentFields *comments;
  gsize n_comments;
  gboolean has_comments;
  const ScoutCatalogApi *catalog_api;
} ScoutContentFields;

/**
 * scout_content_get_fields:
 * @self: a post
 *
 * Returns: (transfer none): what it is made from
 */
const ScoutContentFields *scout_content_get_fields (ScoutContent *self);

/**
 * scout_content_get_arena:
 * @self: a post
 *
 * Returns: (transfer none): what holds its fields
 */
ScoutArena *scout_content_get_arena (ScoutContent *self);

/**
 * scout_content_new:
 * @arena: holds @fields and everything they point to
 * @fields: what the post is
 *
 * Returns: (transfer full): a post that keeps @arena
 */
ScoutContent *scout_content_new (ScoutArena               *arena,
                                 const ScoutContentFields *fields);

/**
 * scout_content_new_in_list:
 * @arena: holds @fields and everything they point to
 * @fields: what the post is
 * @list: with which of its creator's lists it came
 *
 * Returns: (transfer full): a post that keeps @arena
 */
ScoutContent *scout_content_new_in_list (ScoutArena               *arena,
                                         const ScoutContentFields *fields,
                                         ScoutContentList          list);

G_END_DECLS
