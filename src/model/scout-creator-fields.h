/* scout-creator-fields.h: what creators and insights are made from; for parsers only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * ScoutInsightFields:
 * @key: which figure this is
 * @network: where it is from
 * @is_estimated: whether Meta's documents say that it estimates this metric
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 * @value: the overall figure, or a NaN
 * @days: (nullable): one figure per day, oldest first, a NaN for unknown ones
 * @n_days: number of @days
 * @first_day: the day of the first of @days as a Julian day of #GDate, or 0 if the answer did not
 *   date it
 * @shares: (nullable): the parts of a breakdown
 * @n_shares: number of @shares
 *
 * What an insight is. All pointers point into the arena of the answer.
 */
typedef struct
{
  ScoutInsightKey key;
  ScoutNetwork network;
  gboolean is_estimated;
  gint64 fetched_at;
  double value;
  const double *days;
  gsize n_days;
  guint32 first_day;
  const ScoutShare *shares;
  gsize n_shares;
} ScoutInsightFields;

/**
 * scout_insight_new:
 * @arena: holds @fields and everything they point to
 * @fields: what the insight is
 *
 * Returns: (transfer full): an insight that keeps @arena
 */
ScoutInsight *scout_insight_new (ScoutArena               *arena,
                                 const ScoutInsightFields *fields);

/**
 * ScoutCreatorFields:
 * @network: where the creator is from
 * @n_unknown_members: members of the answer that Scout does not know
 * @id: Meta's id, not empty
 * @name: (nullable): display name
 * @handle: (nullable): handle without "@"
 * @bio: (nullable): the creator's own words
 * @profile_url: (nullable): address of the profile
 * @portrait_url: (nullable): address of the picture
 * @cover_url: (nullable): address of the cover photo
 * @email: (nullable): e-mail address
 * @gender: (nullable): gender as sent
 * @age_bucket: (nullable): age bucket with an en dash
 * @country: (nullable): ISO 3166-1 alpha-2 code in upper case
 * @followers: follower count, or -1
 * @categories: (nullable) (array zero-terminated=1): wire names of categories
 * @interests: (nullable) (array zero-terminated=1): wire names of interests
 * @languages: (nullable) (array zero-terminated=1): ISO 639-1 codes
 * @past_partnerships: (nullable) (array zero-terminated=1): names of brands
 * @insights: (nullable) (array length=n_insights): the insights
 * @n_insights: number of @insights
 *
 * What a creator is. All pointers point into the arena of the answer, and so does the structure
 * itself: a creator is a reference to the arena and little else, which makes a page of fifty cheap.
 */
typedef struct
{
  ScoutNetwork network;
  guint n_unknown_members;
  const char *id;
  const char *name;
  const char *handle;
  const char *bio;
  const char *profile_url;
  const char *portrait_url;
  const char *cover_url;
  const char *email;
  const char *gender;
  const char *age_bucket;
  const char *country;
  gint64 followers;
  const char * const *categories;
  const char * const *interests;
  const char * const *languages;
  const char * const *past_partnerships;
  const ScoutInsightFields *insights;
  gsize n_insights;
} ScoutCreatorFields;

/**
 * scout_creator_new:
 * @arena: holds @fields and everything they point to
 * @fields: what the creator is
 *
 * Returns: (transfer full): a creator that keeps @arena
 */
ScoutCreator *scout_creator_new (ScoutArena               *arena,
                                 const ScoutCreatorFields *fields);

G_END_DECLS
