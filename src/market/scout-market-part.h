/* scout-market-part.h: the parts that creators and posts are asked for in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"
#include "scout-vocabulary.h"

G_BEGIN_DECLS

/**
 * ScoutContentPart:
 * @SCOUT_CONTENT_PART_POST: everything but figures and comments
 * @SCOUT_CONTENT_PART_INSIGHTS: all figures of the post
 * @SCOUT_CONTENT_PART_COMMENTS: the ten comments with most reactions
 *
 * A post's page asks for its parts in parallel.
 */
typedef enum
{
  SCOUT_CONTENT_PART_POST,
  SCOUT_CONTENT_PART_INSIGHTS,
  SCOUT_CONTENT_PART_COMMENTS,
} ScoutContentPart;

/**
 * ScoutCreatorPart:
 * @SCOUT_CREATOR_PART_PROFILE: everything but figures; the only part a creator page cannot do
 *   without
 * @SCOUT_CREATOR_PART_PERFORMANCE: overall figures of one range, and its rate
 * @SCOUT_CREATOR_PART_DAILY: daily series: of Facebook over 90 days, of Instagram over the range
 * @SCOUT_CREATOR_PART_AUDIENCE: who follows the creator
 * @SCOUT_CREATOR_PART_CONTENT: the latest posts with the figures that lists show
 * @SCOUT_CREATOR_PART_PARTNERSHIPS: work with brands, as a whole or not at all where Meta fails at
 *   one of Instagram's three calls for it
 * @SCOUT_CREATOR_PART_FIGURES: what is not divided of %SCOUT_CREATOR_PART_PERFORMANCE; all of that
 *   on Instagram, whose divided figures come with %SCOUT_CREATOR_PART_AUDIENCE
 * @SCOUT_CREATOR_PART_RATE: the rate of %SCOUT_CREATOR_PART_PERFORMANCE alone, to compare ranges;
 *   nothing on Instagram, whose rates have one range
 * @SCOUT_CREATOR_PART_PARTNERS: names of brands, and whether there was any work with them: what
 *   Instagram takes longest for of %SCOUT_CREATOR_PART_PARTNERSHIPS; all of that on Facebook
 * @SCOUT_CREATOR_PART_BRANDED: Instagram's posts that brands paid for, of the same; nothing on
 *   Facebook
 * @SCOUT_CREATOR_PART_ADS: Instagram's posts that became ads, of the same; nothing on Facebook
 *
 * A creator's page asks for its parts in parallel, each fails and is asked again by itself.
 */
typedef enum
{
  SCOUT_CREATOR_PART_PROFILE,
  SCOUT_CREATOR_PART_PERFORMANCE,
  SCOUT_CREATOR_PART_DAILY,
  SCOUT_CREATOR_PART_AUDIENCE,
  SCOUT_CREATOR_PART_CONTENT,
  SCOUT_CREATOR_PART_PARTNERSHIPS,
  SCOUT_CREATOR_PART_FIGURES,
  SCOUT_CREATOR_PART_RATE,
  SCOUT_CREATOR_PART_PARTNERS,
  SCOUT_CREATOR_PART_BRANDED,
  SCOUT_CREATOR_PART_ADS,
} ScoutCreatorPart;

/* As many parts as a creator has. */
#define SCOUT_N_CREATOR_PARTS (SCOUT_CREATOR_PART_ADS + 1)

/**
 * ScoutQuestion:
 * @id: (nullable): the creator's or post's id, by which it is looked up; %NULL for a search
 * @query: (nullable): what was searched for; then nothing else was asked
 * @is_post: whether it is a post's
 * @creator_part: which part of a creator
 * @post_part: which part of a post
 * @breakdown: %SCOUT_BREAKDOWN_NONE for all of the part; otherwise only the creator's figures that
 *   are divided so, see scout_marketplace_load_split_async()
 * @range: over which time, where the part has one
 * @call: (nullable): the call that brought fields that are explained, in the form of
 *   scout_insight_get_call(); figures, of creators and of posts, know theirs themselves
 *
 * What was asked: one part of one creator or post, or a search. Owns nothing.
 */
typedef struct
{
  const char *id;
  ScoutQuery *query;
  gboolean is_post;
  ScoutCreatorPart creator_part;
  ScoutContentPart post_part;
  ScoutBreakdown breakdown;
  ScoutTimeRange range;
  const char *call;
} ScoutQuestion;

G_END_DECLS
