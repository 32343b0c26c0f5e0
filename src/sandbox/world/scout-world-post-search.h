/* scout-world-post-search.h: which posts of the invented creators a search finds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-posts.h"

G_BEGIN_DECLS

/*
 * A search that names no creators takes a tenth of a second or two however large the world is: it
 * looks at the posts of the first so many creators, of a year at most, and at fewer creators if
 * that is more days of theirs than the last number. All of a world of the usual size is within
 * these bounds. Meta's index does not hold everything either.
 */
#define SCOUT_WORLD_MAX_SEARCHED 6000
#define SCOUT_WORLD_MAX_SEARCHED_DAYS 365
#define SCOUT_WORLD_MAX_CREATOR_DAYS (2000 * SCOUT_WORLD_MAX_SEARCHED_DAYS)

/**
 * ScoutWorldPostFilter:
 * @metric: a count
 * @min: smallest value, -1 for none
 * @max: largest value, -1 for none
 *
 * One of S2's "Metric Search Filters" of content.
 */
typedef struct
{
  ScoutWorldPostMetric metric;
  double min;
  double max;
} ScoutWorldPostFilter;

/**
 * ScoutWorldPostQuery:
 * @creators: (nullable) (array length=n_creators): only posts of these; %NULL for anybody's
 * @n_creators: number of @creators
 * @min_age: age in days of the newest posts; 0 is today
 * @max_age: age in days of the oldest posts, less than %SCOUT_WORLD_POST_DAYS
 * @type: a #ScoutWorldPostType, or -1 for all
 * @sponsor: (nullable): the only brand whose branded posts are found
 * @filters: (nullable) (array length=n_filters): metric filters, all of which must match
 * @n_filters: number of @filters
 * @sort_by: a #ScoutWorldPostMetric, largest first, or -1 for newest first
 *
 * A search for public posts of onboarded creators.
 */
typedef struct
{
  const guint *creators;
  guint n_creators;
  guint min_age;
  guint max_age;
  int type;
  const char *sponsor;
  const ScoutWorldPostFilter *filters;
  guint n_filters;
  int sort_by;
} ScoutWorldPostQuery;

/**
 * ScoutWorldPostHit:
 * @score: what it is sorted by
 * @index: number of the creator
 * @day: number of the day, for scout_world_get_post()
 * @number: number of the post on that day
 *
 * A post that was found.
 */
typedef struct
{
  gint64 score;
  guint index;
  gint32 day;
  guint number;
} ScoutWorldPostHit;

/**
 * scout_world_post_is_visible:
 * @post: a post
 * @sponsor: (nullable): name of the brand that asks
 *
 * S2: a post must be public, and what advertises a brand is shown to that brand only.
 *
 * Returns: %TRUE if that brand may see the post
 */
gboolean scout_world_post_is_visible (const ScoutWorldPost *post,
                                      const char           *sponsor);

/**
 * scout_world_search_posts:
 * @self: a world
 * @query: the search
 *
 * The order is the same on every call, so that pages can be cut out of it.
 *
 * Returns: (transfer full) (element-type ScoutWorldPostHit): the posts found, best first
 */
GArray *scout_world_search_posts (ScoutWorld                *self,
                                  const ScoutWorldPostQuery *query);

G_END_DECLS
