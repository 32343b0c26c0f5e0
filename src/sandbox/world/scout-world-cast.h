/* scout-world-cast.h: the invented creators who are in every world, with numbers 0 and up.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written by hand so that demonstrations have faces to return to, and so that every world holds the
 * texts that software trips over. What a member leaves open is drawn like everybody else's.
 */

#pragma once

#include "scout-world-picture-theme.h"
#include "scout-world.h"

G_BEGIN_DECLS

/**
 * ScoutWorldMember:
 * @name: display name
 * @alias: alias, lower case letters and dots only
 * @country: code of the country
 * @is_man: %TRUE for a man, %FALSE for a woman
 * @age: number of the age group, or -1 for one that is not shared
 * @state: how far the creator has come
 * @topics: an interest of each of the topics; the second may be %NULL
 * @categories: S2's names of categories, separated by spaces
 * @languages: codes, separated by spaces
 * @followers: number of followers
 * @views: views of 28 days per follower
 * @rate: interaction rate in percent
 * @theme: what the cover shows
 * @palette: colours of the cover, see scout_world_palette_get()
 * @face: how the portrait looks, letters as scout_world_face_parse() reads them
 * @brands: past partnerships, by "|"
 * @bio: the bio
 * @captions: (nullable): captions of posts, by "|"; %NULL for those of the topics
 *
 * A creator written by hand.
 */
typedef struct
{
  const char *name;
  const char *alias;
  const char *country;
  gboolean is_man;
  int age;
  ScoutWorldState state;
  const char *topics[2];
  const char *categories;
  const char *languages;
  guint followers;
  double views;
  double rate;
  ScoutWorldTheme theme;
  guint palette;
  const char *face;
  const char *brands;
  const char *bio;
  const char *captions;
} ScoutWorldMember;

/**
 * scout_world_cast_get_n_members:
 *
 * Returns: number of creators written by hand
 */
guint scout_world_cast_get_n_members (void);

/**
 * scout_world_cast_get:
 * @index: number of a creator
 *
 * Returns: (nullable): the creator written by hand with that number, if there is one
 */
const ScoutWorldMember *scout_world_cast_get (guint index);

G_END_DECLS
