/* scout-creator.h: a creator as a marketplace describes one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR (scout_creator_get_type ())

/**
 * ScoutCreator:
 *
 * An immutable creator. Whatever the answer left out is unknown: %NULL, -1 or an empty list, never
 * a default. All texts are foreign: show them through scout_wording_inline() and never as markup.
 * Made in a worker; may be read from any thread.
 */
G_DECLARE_FINAL_TYPE (ScoutCreator, scout_creator, SCOUT, CREATOR, GObject)

/**
 * scout_creator_get_network:
 * @self: a creator
 *
 * Returns: the network that described the creator
 */
ScoutNetwork scout_creator_get_network (ScoutCreator *self);

/**
 * scout_creator_get_id:
 * @self: a creator
 *
 * Returns: (transfer none): Meta's id (S2 `creator_id`), opaque
 */
const char *scout_creator_get_id (ScoutCreator *self);

/**
 * scout_creator_get_lookup_id:
 * @self: a creator
 *
 * Returns: (transfer none): by what the creator's network looks the creator up: on Instagram, which
 *   takes nothing else, the username (S1 `username`); on Facebook the id (S2 `creator_id`)
 */
const char *scout_creator_get_lookup_id (ScoutCreator *self);

/**
 * scout_creator_get_name:
 * @self: a creator
 *
 * Returns: (transfer none): the display name, or else the handle, or else the id; never empty
 */
const char *scout_creator_get_name (ScoutCreator *self);

/**
 * scout_creator_is_simulated:
 * @self: a creator
 *
 * Returns: whether Meta has made the creator up, as it does for apps with standard access (S2,
 *   "Before You Start"; conventions section 6.2)
 */
gboolean scout_creator_is_simulated (ScoutCreator *self);

/**
 * scout_creator_is_same:
 * @self: a creator
 * @other: a creator
 *
 * Returns: whether both are the same account of the same network, whatever is known of it
 */
gboolean scout_creator_is_same (ScoutCreator *self,
                                ScoutCreator *other);

/**
 * scout_creator_get_handle:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): the handle without "@" (S2 `creator_alias`)
 */
const char *scout_creator_get_handle (ScoutCreator *self);

/**
 * scout_creator_get_bio:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): the creator's own words (S2 `creator_bio`)
 */
const char *scout_creator_get_bio (ScoutCreator *self);

/**
 * scout_creator_get_profile_url:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): address of the profile; opened only if it is https
 */
const char *scout_creator_get_profile_url (ScoutCreator *self);

/**
 * scout_creator_get_portrait_url:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): address of the picture; it expires
 */
const char *scout_creator_get_portrait_url (ScoutCreator *self);

/**
 * scout_creator_get_cover_url:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): address of the cover photo; it expires
 */
const char *scout_creator_get_cover_url (ScoutCreator *self);

/**
 * scout_creator_get_followers:
 * @self: a creator
 *
 * Returns: the follower count, or -1 if it is unknown
 */
gint64 scout_creator_get_followers (ScoutCreator *self);

/**
 * scout_creator_get_categories:
 * @self: a creator
 *
 * Returns: (transfer none) (array zero-terminated=1): wire names of self-chosen categories
 */
const char * const *scout_creator_get_categories (ScoutCreator *self);

/**
 * scout_creator_get_interests:
 * @self: a creator
 *
 * Returns: (transfer none) (array zero-terminated=1): wire names of predicted interests
 */
const char * const *scout_creator_get_interests (ScoutCreator *self);

/**
 * scout_creator_get_languages:
 * @self: a creator
 *
 * Returns: (transfer none) (array zero-terminated=1): ISO 639-1 codes
 */
const char * const *scout_creator_get_languages (ScoutCreator *self);

/**
 * scout_creator_get_past_partnerships:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): names of brands that the creator
 *   has tagged (S2 `past_partnerships`, S1 `past_brand_partnership_partners`), none of them where
 *   Meta told that there are none, or %NULL if it told nothing
 */
const char * const *scout_creator_get_past_partnerships (ScoutCreator *self);

/**
 * scout_creator_get_email:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): e-mail address; personal data, kept out of logs and exports
 */
const char *scout_creator_get_email (ScoutCreator *self);

/**
 * scout_creator_get_gender:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): the catalogue's name of it, `female`, or else what was sent
 */
const char *scout_creator_get_gender (ScoutCreator *self);

/**
 * scout_creator_get_age_bucket:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): label of the age bucket, "25–34" or "65+"
 */
const char *scout_creator_get_age_bucket (ScoutCreator *self);

/**
 * scout_creator_get_country:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): ISO 3166-1 alpha-2 code, upper case
 */
const char *scout_creator_get_country (ScoutCreator *self);

/**
 * scout_creator_get_portfolio_url:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): address of the portfolio (S1 `portfolio_url`)
 */
const char *scout_creator_get_portfolio_url (ScoutCreator *self);

/**
 * scout_creator_get_onboarding_status:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): how far the creator has come in joining, opaque (S2, in
 *   an example only)
 */
const char *scout_creator_get_onboarding_status (ScoutCreator *self);

/**
 * scout_creator_get_messaging_id:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): id for messages to the creator (newer than S1)
 */
const char *scout_creator_get_messaging_id (ScoutCreator *self);

/**
 * scout_creator_get_page_id:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): id of the creator's Facebook Page (newer than S1)
 */
const char *scout_creator_get_page_id (ScoutCreator *self);

/**
 * scout_creator_get_page_name:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): name of the creator's Facebook Page (newer than S1)
 */
const char *scout_creator_get_page_name (ScoutCreator *self);

/**
 * scout_creator_get_badges:
 * @self: a creator
 *
 * Returns: (transfer none) (array zero-terminated=1): badges, as sent (newer than S1)
 */
const char * const *scout_creator_get_badges (ScoutCreator *self);

/**
 * scout_creator_get_platforms:
 * @self: a creator
 *
 * Returns: (transfer none) (array zero-terminated=1): networks that the creator is on, as sent
 *   (newer than S1)
 */
const char * const *scout_creator_get_platforms (ScoutCreator *self);

/**
 * scout_creator_is_verified:
 * @self: a creator
 *
 * Returns: whether the account is verified (S1 `is_account_verified`)
 */
ScoutTruth scout_creator_is_verified (ScoutCreator *self);

/**
 * scout_creator_is_onboarded:
 * @self: a creator
 *
 * Returns: whether the creator has joined the marketplace (S1 `onboarded_status`)
 */
ScoutTruth scout_creator_is_onboarded (ScoutCreator *self);

/**
 * scout_creator_has_joined:
 * @self: a creator
 *
 * Like scout_creator_is_onboarded(), and on Facebook what its word for it seems to say.
 *
 * Returns: whether the creator has joined, for people to see: nothing depends on it
 */
ScoutTruth scout_creator_has_joined (ScoutCreator *self);

/**
 * scout_creator_has_partnership_experience:
 * @self: a creator
 *
 * Returns: whether there was work with brands in the past year (S1, look-ups by username only)
 */
ScoutTruth scout_creator_has_partnership_experience (ScoutCreator *self);

/**
 * scout_creator_takes_partnership_messages:
 * @self: a creator
 *
 * Returns: whether brands may write about paid partnerships (newer than S1)
 */
ScoutTruth scout_creator_takes_partnership_messages (ScoutCreator *self);

/**
 * scout_creator_follows_brand:
 * @self: a creator
 *
 * Returns: whether the creator follows the brand (newer than S1)
 */
ScoutTruth scout_creator_follows_brand (ScoutCreator *self);

/**
 * scout_creator_is_followed_by_brand:
 * @self: a creator
 *
 * Returns: whether the brand follows the creator (newer than S1)
 */
ScoutTruth scout_creator_is_followed_by_brand (ScoutCreator *self);

/**
 * scout_creator_knows_content:
 * @self: a creator
 * @list: which posts
 *
 * Returns: whether an answer told which posts there are; if not, none is not known to be none
 */
gboolean scout_creator_knows_content (ScoutCreator     *self,
                                      ScoutContentList  list);

/**
 * scout_creator_get_n_content:
 * @self: a creator
 * @list: which posts
 *
 * Returns: how many came along
 */
guint scout_creator_get_n_content (ScoutCreator     *self,
                                   ScoutContentList  list);

/**
 * scout_creator_dup_content:
 * @self: a creator
 * @list: which posts
 * @index: position, below scout_creator_get_n_content()
 *
 * Returns: (transfer full): the post, in the order of the answer
 */
ScoutContent *scout_creator_dup_content (ScoutCreator     *self,
                                         ScoutContentList  list,
                                         guint             index);

/**
 * scout_creator_get_n_insights:
 * @self: a creator
 *
 * Returns: how many insights the answer had
 */
guint scout_creator_get_n_insights (ScoutCreator *self);

/**
 * scout_creator_get_nth_insight:
 * @self: a creator
 * @index: position, below scout_creator_get_n_insights()
 *
 * Returns: (transfer none): the insight, in the order of the answer
 */
ScoutInsight *scout_creator_get_nth_insight (ScoutCreator *self,
                                             guint         index);

/**
 * scout_creator_get_insight:
 * @self: a creator
 * @key: which figure
 *
 * Returns: (transfer none) (nullable): the insight, or %NULL if the answer did not have it
 */
ScoutInsight *scout_creator_get_insight (ScoutCreator          *self,
                                         const ScoutInsightKey *key);

/**
 * scout_creator_get_figure:
 * @self: a creator
 * @metric: a metric
 * @range: a range
 *
 * The overall figure without breakdown, for cards and tiles.
 *
 * Returns: the figure, or a NaN if it is unknown
 */
double scout_creator_get_figure (ScoutCreator   *self,
                                 ScoutMetric     metric,
                                 ScoutTimeRange  range);

/**
 * scout_creator_get_fetched_at:
 * @self: a creator
 *
 * Returns: microseconds since 1970, UTC, at which Meta answered, or 0 if that is unknown; of the
 *   newest answer where several were put together
 */
gint64 scout_creator_get_fetched_at (ScoutCreator *self);

/**
 * scout_creator_get_profile_fetched_at:
 * @self: a creator
 *
 * Returns: as scout_creator_get_fetched_at(), but of the newest answer with what is no figure
 */
gint64 scout_creator_get_profile_fetched_at (ScoutCreator *self);

/**
 * scout_creator_get_partners_fetched_at:
 * @self: a creator
 *
 * Returns: as scout_creator_get_fetched_at(), but of the newest answer with partners, or with
 *   whether there are any
 */
gint64 scout_creator_get_partners_fetched_at (ScoutCreator *self);

/**
 * scout_creator_get_profile_call:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): the call that brought what is no figure, in the form of
 *   scout_insight_get_call()
 */
const char *scout_creator_get_profile_call (ScoutCreator *self);

/**
 * scout_creator_get_partners_call:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): so of partners, and of whether there are any
 */
const char *scout_creator_get_partners_call (ScoutCreator *self);

/**
 * scout_creator_get_n_unknown_members:
 * @self: a creator
 *
 * Returns: how many members the answer had that Scout does not know
 */
guint scout_creator_get_n_unknown_members (ScoutCreator *self);

/**
 * scout_creator_dup_category_label:
 * @self: a creator
 * @category: wire name of one of its categories, such as `digital_creator`
 *
 * Returns: (transfer full): its translated name; an unknown one in sentence case, "Digital creator"
 */
char *scout_creator_dup_category_label (ScoutCreator *self,
                                        const char   *category);

/**
 * scout_creator_dup_interest_label:
 * @self: a creator
 * @interest: wire name of one of its interests, such as `COFFEE_DRINKS`
 *
 * Returns: (transfer full): its translated name; an unknown one in sentence case, "Coffee drinks"
 */
char *scout_creator_dup_interest_label (ScoutCreator *self,
                                        const char   *interest);

G_END_DECLS
