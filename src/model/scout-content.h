/* scout-content.h: a post of a creator, on either network.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-comment.h"
#include "scout-insight.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CONTENT (scout_content_get_type ())

/**
 * ScoutContent:
 *
 * An immutable post: Facebook's content (S2) or Instagram's media (S1). Whatever the answer left
 * out is unknown. All texts are foreign: show them through scout_wording_inline() and never as
 * markup. Made in a worker; may be read from any thread.
 */
G_DECLARE_FINAL_TYPE (ScoutContent, scout_content, SCOUT, CONTENT, GObject)

/**
 * ScoutContentList:
 * @SCOUT_CONTENT_LIST_RECENT: the latest posts (S1 `recent_media`, S2 `recent_content`)
 * @SCOUT_CONTENT_LIST_BRANDED: the latest branded posts (S1 `branded_content_media`)
 * @SCOUT_CONTENT_LIST_ADS: posts that became partnership ads (newer than S1)
 *
 * Lists of posts that may come along with a creator.
 */
typedef enum
{
  SCOUT_CONTENT_LIST_RECENT,
  SCOUT_CONTENT_LIST_BRANDED,
  SCOUT_CONTENT_LIST_ADS,
} ScoutContentList;

/**
 * scout_content_get_network:
 * @self: a post
 *
 * Returns: the network that described the post
 */
ScoutNetwork scout_content_get_network (ScoutContent *self);

/**
 * scout_content_get_id:
 * @self: a post
 *
 * Returns: (transfer none): Meta's id, opaque: digits or an encoded text (S2 `content_id`, S1 `id`)
 */
const char *scout_content_get_id (ScoutContent *self);

/**
 * scout_content_get_list:
 * @self: a post
 *
 * Returns: with which of its creator's lists it came; %SCOUT_CONTENT_LIST_RECENT for a post that
 *   came by itself
 */
ScoutContentList scout_content_get_list (ScoutContent *self);

/**
 * scout_content_get_creator_id:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): id of who posted it (S2 `creator_id`)
 */
const char *scout_content_get_creator_id (ScoutContent *self);

/**
 * scout_content_get_kind:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): what it is, by the catalogue's name: `reels`, `photos`,
 *   `image`; as sent where the catalogue has no name for it (S2 `content_type`, S1 `media_type`)
 */
const char *scout_content_get_kind (ScoutContent *self);

/**
 * scout_content_dup_kind_label:
 * @self: a post
 *
 * Returns: (transfer full) (nullable): what it is, for people and in their language, "Live videos";
 *   as sent where the catalogue has no name for it, which is foreign text
 */
char *scout_content_dup_kind_label (ScoutContent *self);

/**
 * scout_content_get_product:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): where on Instagram it is shown, by the catalogue's name:
 *   `reels`, `feed`, `story` (S1 `product_type`)
 */
const char *scout_content_get_product (ScoutContent *self);

/**
 * scout_content_get_created:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): when it was posted, in UTC (S2 `create_time`, S1
 *   `creation_time`)
 */
GDateTime *scout_content_get_created (ScoutContent *self);

/**
 * scout_content_get_tagged_brand:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): name of the sponsor; a post without one is not branded
 *   content, as far as Meta tells
 */
const char *scout_content_get_tagged_brand (ScoutContent *self);

/**
 * scout_content_get_url:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): its address (S2 `content_url`, S1 `permalink`)
 */
const char *scout_content_get_url (ScoutContent *self);

/**
 * scout_content_get_thumbnail_url:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): address of a small picture; it expires
 */
const char *scout_content_get_thumbnail_url (ScoutContent *self);

/**
 * scout_content_get_caption:
 * @self: a post
 *
 * Returns: (transfer none) (nullable): the creator's own words
 */
const char *scout_content_get_caption (ScoutContent *self);

/**
 * scout_content_get_insight:
 * @self: a post
 * @key: which figure; of posts all are overall, over the lifetime
 *
 * Returns: (transfer none) (nullable): the insight, or %NULL if the answer did not have it
 */
ScoutInsight *scout_content_get_insight (ScoutContent          *self,
                                         const ScoutInsightKey *key);

/**
 * scout_content_get_n_insights:
 * @self: a post
 *
 * Returns: how many insights the answer had
 */
guint scout_content_get_n_insights (ScoutContent *self);

/**
 * scout_content_get_nth_insight:
 * @self: a post
 * @index: position, below scout_content_get_n_insights()
 *
 * Returns: (transfer none): the insight, in the order of the answer
 */
ScoutInsight *scout_content_get_nth_insight (ScoutContent *self,
                                             guint         index);

/**
 * scout_content_get_figure:
 * @self: a post
 * @metric: a metric
 *
 * Returns: the figure over the post's lifetime, or a NaN if it is unknown
 */
double scout_content_get_figure (ScoutContent *self,
                                 ScoutMetric   metric);

/**
 * scout_content_has_comments:
 * @self: a post
 *
 * Returns: whether the comments were asked for and answered, be they none
 */
gboolean scout_content_has_comments (ScoutContent *self);

/**
 * scout_content_get_n_comments:
 * @self: a post
 *
 * Returns: how many comments came along: ten at most, the ones with most reactions (S2)
 */
guint scout_content_get_n_comments (ScoutContent *self);

/**
 * scout_content_dup_comment:
 * @self: a post
 * @index: position, below scout_content_get_n_comments(); the one with most reactions is the first
 *
 * Returns: (transfer full): the comment
 */
ScoutComment *scout_content_dup_comment (ScoutContent *self,
                                         guint         index);

/**
 * scout_content_get_fetched_at:
 * @self: a post
 *
 * Returns: microseconds since 1970, UTC, at which Meta answered, or 0 if that is unknown; of the
 *   newest answer where several were put together
 */
gint64 scout_content_get_fetched_at (ScoutContent *self);

/**
 * scout_content_get_n_unknown_members:
 * @self: a post
 *
 * Returns: how many members the answer had that Scout does not know
 */
guint scout_content_get_n_unknown_members (ScoutContent *self);

G_END_DECLS
