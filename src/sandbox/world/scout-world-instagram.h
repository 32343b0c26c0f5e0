/* scout-world-instagram.h: the Instagram accounts of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Most creators have one; it has the number of its creator. Their figures are in
 * scout-world-instagram-insights.h, their media in scout-world-instagram-media.h, the search in
 * scout-world-instagram-search.h.
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/**
 * ScoutWorldDevice:
 *
 * What most of an audience holds in its hands.
 */
typedef enum
{
  SCOUT_WORLD_DEVICE_IOS,
  SCOUT_WORLD_DEVICE_ANDROID,
} ScoutWorldDevice;

/**
 * ScoutWorldInstagram:
 * @creator: (owned): the same person on Facebook, whose country, gender, age, e-mail, languages,
 *   categories, interests and partnerships hold here too
 * @id: (owned): 17 digits starting with 1784
 * @username: (owned): lower case letters, digits, dots and underscores; unique in the world
 * @biography: (owned): one or more sentences, possibly empty
 * @portfolio_url: (owned) (nullable): address in a domain reserved for examples
 * @messaging_id: (owned): 16 digits
 * @page_id: (owned): id of the Facebook Page that goes with the account
 * @state: how far the creator has come in joining the marketplace; accounts in any state but
 *   %SCOUT_WORLD_INELIGIBLE are professional accounts that a search by username finds
 * @followers: followers on Instagram
 * @is_verified: whether the account is verified
 * @takes_messages: whether partnership messages are enabled
 * @has_facebook: whether the creator can be found on Facebook too
 * @growth: place by growth of followers, 0.0 for the fastest to 1.0
 * @device: what most of the audience holds
 * @region: (nullable): two letters of a state, for creators in the US
 * @audience_region: (nullable): the same of most followers, where these are in the US
 *
 * All that the fields of an account say, apart from insights and media.
 */
typedef struct
{
  ScoutWorldCreator creator;
  char *id;
  char *username;
  char *biography;
  char *portfolio_url;
  char *messaging_id;
  char *page_id;
  ScoutWorldState state;
  gint64 followers;
  gboolean is_verified;
  gboolean takes_messages;
  gboolean has_facebook;
  double growth;
  ScoutWorldDevice device;
  const char *region;
  const char *audience_region;
} ScoutWorldInstagram;

/**
 * scout_world_has_instagram:
 * @self: a world
 * @index: number of a creator
 *
 * Returns: %TRUE if the creator has an account on Instagram
 */
gboolean scout_world_has_instagram (ScoutWorld *self,
                                    guint       index);

/**
 * scout_world_get_instagram:
 * @self: a world
 * @index: number of a creator
 * @account: (out caller-allocates): filled if there is one; free with
 *   scout_world_instagram_clear()
 *
 * Works out everything about an account.
 *
 * Returns: %TRUE if the creator has one; else @account is all zero
 */
gboolean scout_world_get_instagram (ScoutWorld          *self,
                                    guint                index,
                                    ScoutWorldInstagram *account);

/**
 * scout_world_instagram_clear:
 * @account: an account that scout_world_get_instagram() filled, or that is all zero
 *
 * Frees what @account owns.
 */
void scout_world_instagram_clear (ScoutWorldInstagram *account);

/**
 * scout_world_find_instagram:
 * @self: a world
 * @username: text of any kind, with or without "@" in front
 * @index: (out): number of the creator
 *
 * Looks an account up by its username in any case, whatever its state is.
 *
 * Returns: %TRUE if there is such an account
 */
gboolean scout_world_find_instagram (ScoutWorld *self,
                                     const char *username,
                                     guint      *index);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutWorldInstagram, scout_world_instagram_clear)

G_END_DECLS
