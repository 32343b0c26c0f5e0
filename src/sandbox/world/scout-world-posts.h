/* scout-world-posts.h: what the invented creators have published.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Posts follow from the creator and the day, as many on each day as the daily series says (stories
 * aside, which nobody can look at later), and are worked out when somebody asks. What is written in
 * and under them is in scout-world-post-texts.h, the search in scout-world-post-search.h.
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/* How long posts stay, in days. */
#define SCOUT_WORLD_POST_DAYS 730

/**
 * ScoutWorldPostType:
 *
 * S2's types of content, in its order.
 */
typedef enum
{
  SCOUT_WORLD_POST_LINKS,
  SCOUT_WORLD_POST_LIVE,
  SCOUT_WORLD_POST_PHOTOS,
  SCOUT_WORLD_POST_REELS,
  SCOUT_WORLD_POST_TEXT,
  SCOUT_WORLD_POST_VIDEOS,
} ScoutWorldPostType;

/**
 * ScoutWorldPostMetric:
 *
 * S2's counts of a post. Interactions are the sum of the four after them.
 */
typedef enum
{
  SCOUT_WORLD_POST_REACH,
  SCOUT_WORLD_POST_VIEWS,
  SCOUT_WORLD_POST_CLICKS,
  SCOUT_WORLD_POST_INTERACTIONS,
  SCOUT_WORLD_POST_REACTIONS,
  SCOUT_WORLD_POST_COMMENTS,
  SCOUT_WORLD_POST_SHARES,
  SCOUT_WORLD_POST_SAVES,
  SCOUT_WORLD_POST_N_METRICS,
} ScoutWorldPostMetric;

/**
 * ScoutWorldPost:
 * @index: number of the creator
 * @day: number of the day, counted as the world counts them
 * @number: number of the post on that day
 * @type: its type
 * @has_many: whether it shows several pictures
 * @is_public: whether everybody may see it
 * @created_at: when it was published, in seconds since 1970, UTC; never after the world's today
 * @brand: (nullable): whom it advertises; a constant
 * @counts: the counts of its lifetime
 * @follower: share of followers, in tenths of a percent, of reach and of views; 0 for the others
 * @paid: share of what came by way of ads, in tenths of a percent; 0 for reach
 *
 * A post. It owns nothing.
 */
typedef struct
{
  guint index;
  gint64 day;
  guint number;
  ScoutWorldPostType type;
  gboolean has_many;
  gboolean is_public;
  gint64 created_at;
  const char *brand;
  gint64 counts[SCOUT_WORLD_POST_N_METRICS];
  guint follower[SCOUT_WORLD_POST_N_METRICS];
  guint paid[SCOUT_WORLD_POST_N_METRICS];
} ScoutWorldPost;

/**
 * ScoutWorldPostFunc:
 * @post: a post, valid during the call
 * @user_data: what was given along
 *
 * Takes a post.
 *
 * Returns: %TRUE to go on, %FALSE for no more
 */
typedef gboolean (*ScoutWorldPostFunc) (const ScoutWorldPost *post,
                                        gpointer              user_data);

/**
 * scout_world_foreach_post:
 * @self: a world
 * @index: number of a creator
 * @first_age: age of the newest days wanted; 0 is today
 * @n_days: how many days, at most %SCOUT_WORLD_POST_DAYS in all
 * @func: called for each post, newest first
 * @user_data: given to @func
 *
 * Goes through the posts of a creator, those that are not public too.
 */
void scout_world_foreach_post (ScoutWorld         *self,
                               guint               index,
                               guint               first_age,
                               guint               n_days,
                               ScoutWorldPostFunc  func,
                               gpointer            user_data);

/**
 * scout_world_list_posts:
 * @self: a world
 * @index: number of a creator
 * @n_days: how many days back from today, at most %SCOUT_WORLD_POST_DAYS
 *
 * Returns: (transfer full) (element-type ScoutWorldPost): the posts, newest first, those that are
 *   not public too
 */
GArray *scout_world_list_posts (ScoutWorld *self,
                                guint       index,
                                guint       n_days);

/**
 * scout_world_get_post:
 * @self: a world
 * @index: number of a creator
 * @day: number of a day
 * @number: number of a post on that day
 * @post: (out caller-allocates): filled
 *
 * Works out one post.
 *
 * Returns: %TRUE if there is such a post
 */
gboolean scout_world_get_post (ScoutWorld     *self,
                               guint           index,
                               gint64          day,
                               guint           number,
                               ScoutWorldPost *post);

/**
 * scout_world_find_post:
 * @self: a world
 * @id: text of any kind
 * @post: (out caller-allocates): filled
 *
 * Looks a post up by either of the two forms of its id, public or not.
 *
 * Returns: %TRUE if there is such a post
 */
gboolean scout_world_find_post (ScoutWorld     *self,
                                const char     *id,
                                ScoutWorldPost *post);

/**
 * scout_world_post_get_id:
 * @self: a world
 * @post: a post
 *
 * Returns: the numeric id, of 15 digits
 */
guint64 scout_world_post_get_id (ScoutWorld           *self,
                                 const ScoutWorldPost *post);

/**
 * scout_world_post_dup_code:
 * @self: a world
 * @post: a post
 *
 * Returns: (transfer full): the id as addresses of posts have it, which starts with "pfbid0"
 */
char *scout_world_post_dup_code (ScoutWorld           *self,
                                 const ScoutWorldPost *post);

/**
 * scout_world_post_has_metric:
 * @post: a post
 * @metric: a metric
 *
 * Returns: %FALSE if posts of that type are not counted so: live videos cannot be saved
 */
gboolean scout_world_post_has_metric (const ScoutWorldPost *post,
                                      ScoutWorldPostMetric  metric);

G_END_DECLS
