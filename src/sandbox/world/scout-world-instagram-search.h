/* scout-world-instagram-search.h: which of the invented Instagram accounts a search finds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-instagram.h"

G_BEGIN_DECLS

/**
 * ScoutWorldInstagramQuery:
 * @text: (nullable): words in any case, as ScoutWorldQuery has them; usernames too
 * @countries: (nullable) (array zero-terminated): any of these country codes
 * @interests: (nullable) (array zero-terminated): any of S1's interests
 * @languages: (nullable) (array zero-terminated): any of these language codes
 * @audience_countries: (nullable) (array zero-terminated): any of these has most of the followers
 * @regions: (nullable) (array zero-terminated): any of these states of the US
 * @audience_regions: (nullable) (array zero-terminated): the same of most of the followers
 * @ages: (nullable) (array zero-terminated): any of these age groups, "18-24" to "55-64" or "65+"
 * @audience_ages: (nullable) (array zero-terminated): the same of most of the followers
 * @genders: (nullable) (array zero-terminated): any of "male", "female"
 * @audience_genders: (nullable) (array zero-terminated): the same of most of the followers
 * @similar_to: (nullable) (array length=n_similar_to): numbers of creators to be like, who are not
 *   found themselves
 * @n_similar_to: number of @similar_to
 * @min_followers: smallest number of followers, -1 for none
 * @max_followers: largest number of followers, -1 for none
 * @min_engaged: smallest number of engaged accounts of this month, -1 for none
 * @max_engaged: largest number of engaged accounts of this month, -1 for none
 * @min_rate: smallest interaction rate of reels in percent, -1 for none
 * @max_rate: largest interaction rate of reels in percent, -1 for none
 * @max_growth: last place by growth of followers, 0.0 to 1.0; -1 for none
 * @max_silence: greatest age in days of the latest post, -1 for none
 * @device: what most of the audience holds, as bits of 1 << #ScoutWorldDevice; 0 for any
 * @is_verified: 1: only verified, 0: only others, -1: either
 * @has_email: 1: only with an address, 0: only without, -1: either
 * @has_portfolio: 1: only with a portfolio, 0: only without, -1: either
 * @takes_messages: 1: only with partnership messages, 0: only without, -1: either
 * @has_facebook: 1: only those who are on Facebook too, 0: only others, -1: either
 * @has_partnerships: 1: only with past partnerships, 0: only without, -1: either
 *
 * A search, which finds onboarded accounts only. Filters narrow one another; values are compared in
 * any case. Start from %SCOUT_WORLD_INSTAGRAM_QUERY_INIT.
 */
typedef struct
{
  const char *text;
  const char * const *countries;
  const char * const *interests;
  const char * const *languages;
  const char * const *audience_countries;
  const char * const *regions;
  const char * const *audience_regions;
  const char * const *ages;
  const char * const *audience_ages;
  const char * const *genders;
  const char * const *audience_genders;
  const guint *similar_to;
  guint n_similar_to;
  gint64 min_followers;
  gint64 max_followers;
  gint64 min_engaged;
  gint64 max_engaged;
  double min_rate;
  double max_rate;
  double max_growth;
  int max_silence;
  guint device;
  int is_verified;
  int has_email;
  int has_portfolio;
  int takes_messages;
  int has_facebook;
  int has_partnerships;
} ScoutWorldInstagramQuery;

#define SCOUT_WORLD_INSTAGRAM_QUERY_INIT \
  { .min_followers = -1, .max_followers = -1, .min_engaged = -1, .max_engaged = -1, \
    .min_rate = -1.0, .max_rate = -1.0, .max_growth = -1.0, .max_silence = -1, \
    .is_verified = -1, .has_email = -1, .has_portfolio = -1, .takes_messages = -1, \
    .has_facebook = -1, .has_partnerships = -1 }

/**
 * scout_world_instagram_has_interest:
 * @self: a world
 * @index: number of a creator
 * @interest: one of S1's interests, in any case
 *
 * Returns: %TRUE if a search by @interest finds the creator
 */
gboolean scout_world_instagram_has_interest (ScoutWorld *self,
                                             guint       index,
                                             const char *interest);

/**
 * scout_world_instagram_search:
 * @self: a world
 * @query: the search
 *
 * The order is the same on every call, so that pages can be cut out of it: most relevant first, or
 * most alike first if there is somebody to be like.
 *
 * Returns: (transfer full) (element-type guint): the numbers of the creators found, best first
 */
GArray *scout_world_instagram_search (ScoutWorld                     *self,
                                      const ScoutWorldInstagramQuery *query);

G_END_DECLS
