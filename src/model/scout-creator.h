/* scout-creator.h: a creator as a marketplace describes one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-insight.h"

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
 * scout_creator_get_name:
 * @self: a creator
 *
 * Returns: (transfer none): the display name, or else the handle, or else the id; never empty
 */
const char *scout_creator_get_name (ScoutCreator *self);

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
 * Returns: (transfer none) (array zero-terminated=1): names of brands that the creator has tagged
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
 * Returns: (transfer none) (nullable): gender as sent
 */
const char *scout_creator_get_gender (ScoutCreator *self);

/**
 * scout_creator_get_age_bucket:
 * @self: a creator
 *
 * Returns: (transfer none) (nullable): age bucket with an en dash, "25–34" or "65+"
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
 * scout_creator_get_n_unknown_members:
 * @self: a creator
 *
 * Returns: how many members the answer had that Scout does not know
 */
guint scout_creator_get_n_unknown_members (ScoutCreator *self);

/**
 * scout_creator_category_dup_label:
 * @category: wire name of a category, such as `digital_creator`
 *
 * Returns: (transfer full): its translated name; an unknown one in sentence case, "Digital creator"
 */
char *scout_creator_category_dup_label (const char *category);

/**
 * scout_creator_interest_dup_label:
 * @interest: wire name of an interest, such as `COFFEE_DRINKS`
 *
 * Returns: (transfer full): its translated name; an unknown one in sentence case, "Coffee drinks"
 */
char *scout_creator_interest_dup_label (const char *interest);

G_END_DECLS
