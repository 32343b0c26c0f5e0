/* scout-creator-fields.h: what creators are made from; for parsers only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content-fields.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * ScoutCreatorFields:
 * @network: where the creator is from
 * @n_unknown_members: members of the answer that Scout does not know
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered, or 0 if that is unknown
 * @profile_fetched_at: the same of the answer with the profile, where several were put together; 0
 *   if it is that of @fetched_at, -1 if it is unknown
 * @partners_fetched_at: so of the answer with the partners, whom Instagram tells in a call of their
 *   own
 * @profile_call: (nullable): the call that brought the profile, as scout_insight_get_call() has it
 * @partners_call: (nullable): so of the partners
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
 * @portfolio_url: (nullable): address of the portfolio
 * @onboarding_status: (nullable): how far the creator has come, as sent
 * @messaging_id: (nullable): id for messages
 * @page_id: (nullable): id of the creator's Facebook Page
 * @page_name: (nullable): name of that Page
 * @badges: (nullable) (array zero-terminated=1): badges, as sent
 * @platforms: (nullable) (array zero-terminated=1): networks that the creator is on, as sent
 * @verified: whether the account is verified
 * @onboarded: whether the creator has joined the marketplace
 * @has_partnership_experience: whether there was work with brands in the past year
 * @takes_partnership_messages: whether brands may write about paid partnerships
 * @follows_brand: whether the creator follows the brand
 * @followed_by_brand: whether the brand follows the creator
 * @recent_content: (nullable) (array length=n_recent_content): the latest posts;
 *   %NULL if unknown, which is not the same as none
 * @n_recent_content: number of @recent_content
 * @branded_content: (nullable) (array length=n_branded_content): the latest branded posts;
 *   %NULL if unknown, which is not the same as none
 * @n_branded_content: number of @branded_content
 * @partnership_ads: (nullable) (array length=n_partnership_ads): posts that became ads;
 *   %NULL if unknown, which is not the same as none
 * @n_partnership_ads: number of @partnership_ads
 * @insights: (nullable) (array length=n_insights): the insights
 * @n_insights: number of @insights
 * @catalog_api: (nullable): the catalogue that the insights' metrics are from
 *
 * What a creator is; start from %SCOUT_CREATOR_FIELDS_INIT. All pointers but the catalogue's point
 * into the arena of the answer, and so does the structure itself: a creator is a reference to the
 * arena and little else, which makes a page of fifty cheap.
 */
typedef struct
{
  ScoutNetwork network;
  guint n_unknown_members;
  gint64 fetched_at;
  gint64 profile_fetched_at;
  gint64 partners_fetched_at;
  const char *profile_call;
  const char *partners_call;
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
  const char *portfolio_url;
  const char *onboarding_status;
  const char *messaging_id;
  const char *page_id;
  const char *page_name;
  const char * const *badges;
  const char * const *platforms;
  ScoutTruth verified;
  ScoutTruth onboarded;
  ScoutTruth has_partnership_experience;
  ScoutTruth takes_partnership_messages;
  ScoutTruth follows_brand;
  ScoutTruth followed_by_brand;
  const ScoutContentFields *recent_content;
  gsize n_recent_content;
  const ScoutContentFields *branded_content;
  gsize n_branded_content;
  const ScoutContentFields *partnership_ads;
  gsize n_partnership_ads;
  const ScoutInsightFields *insights;
  gsize n_insights;
  const ScoutCatalogApi *catalog_api;
} ScoutCreatorFields;

/**
 * SCOUT_CREATOR_FIELDS_INIT:
 *
 * A creator of whom nothing is known.
 */
#define SCOUT_CREATOR_FIELDS_INIT { .followers = -1 }

/**
 * scout_creator_get_fields:
 * @self: a creator
 *
 * Returns: (transfer none): what it is made from
 */
const ScoutCreatorFields *scout_creator_get_fields (ScoutCreator *self);

/**
 * scout_creator_get_arena:
 * @self: a creator
 *
 * Returns: (transfer none): what holds its fields
 */
ScoutArena *scout_creator_get_arena (ScoutCreator *self);

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
