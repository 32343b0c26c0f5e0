/* scout-world.h: the invented creators that the sandbox serves.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A world is a number of creators who follow from a seed: the same seed, number and day always give
 * the same people, texts, figures and pictures. It knows no HTTP and no JSON. Everything that takes
 * room is derived when somebody asks; only what searches filter by is kept in columns. A world does
 * not change after scout_world_new(), so it may be read from any thread.
 *
 * Creators are numbered from 0. Their insights are in scout-world-insights.h, the search in
 * scout-world-search.h, their pictures in scout-world-picture.h.
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SCOUT_WORLD_DEFAULT_SEED 42
#define SCOUT_WORLD_DEFAULT_N_CREATORS 2000
#define SCOUT_WORLD_MAX_CREATORS 1000000

/* Each list of a creator ends with %NULL, which the numbers here leave room for. */
#define SCOUT_WORLD_MAX_CATEGORIES 4
#define SCOUT_WORLD_MAX_INTERESTS 8
#define SCOUT_WORLD_MAX_LANGUAGES 4
#define SCOUT_WORLD_MAX_PARTNERSHIPS 8

typedef struct _ScoutWorld ScoutWorld;

/**
 * ScoutWorldState:
 * @SCOUT_WORLD_ONBOARDED: shares insights and can be found by searches
 * @SCOUT_WORLD_INVITED: known by id or alias only, with a subset of the fields and without insights
 * @SCOUT_WORLD_NOT_INVITED: asking for the id or alias fails with subcode 3961015
 * @SCOUT_WORLD_INELIGIBLE: asking for the id or alias fails with subcode 3961014
 *
 * How far a creator has come in joining the programme.
 */
typedef enum
{
  SCOUT_WORLD_ONBOARDED,
  SCOUT_WORLD_INVITED,
  SCOUT_WORLD_NOT_INVITED,
  SCOUT_WORLD_INELIGIBLE,
} ScoutWorldState;

/**
 * ScoutWorldCreator:
 * @index: number of the creator in the world
 * @state: how far the creator has come in joining the programme
 * @creator_id: (owned): 15 digits starting with 1000
 * @alias: (owned): lower case letters, digits, dots; unique in the world
 * @display_name: (owned): name, in any script
 * @bio: (owned): one or more sentences, in any script, possibly empty
 * @profile_url: (owned): link to the profile on www.facebook.com
 * @email: (owned) (nullable): address in a domain reserved for examples
 * @portrait_id: (owned): for scout_world_picture_render()
 * @cover_id: (owned) (nullable): for scout_world_picture_render(); few creators have no cover
 * @follower_count: followers, 2,000 to 8,000,000
 * @gender: (nullable): "male" or "female"
 * @age_bucket: (nullable): as S2 answers it, "18-24" to "55-64" or "65+"
 * @country: ISO 3166-1 alpha-2 code, one of the 18 of S2
 * @categories: (array zero-terminated): S2's values of creator_categories, 1 to 4
 * @interests: (array zero-terminated): S2's interests, the most specific ones only (those above
 *   them go without saying); empty for some creators
 * @languages: (array zero-terminated): ISO 639-1 codes, 1 to 4
 * @past_partnerships: (array zero-terminated): names of invented brands, 0 to 8
 *
 * All that the fields of a creator say, apart from insights and content. The pointers that are not
 * owned point to constants.
 */
typedef struct
{
  guint index;
  ScoutWorldState state;
  char *creator_id;
  char *alias;
  char *display_name;
  char *bio;
  char *profile_url;
  char *email;
  char *portrait_id;
  char *cover_id;
  gint64 follower_count;
  const char *gender;
  const char *age_bucket;
  const char *country;
  const char *categories[SCOUT_WORLD_MAX_CATEGORIES + 1];
  const char *interests[SCOUT_WORLD_MAX_INTERESTS + 1];
  const char *languages[SCOUT_WORLD_MAX_LANGUAGES + 1];
  const char *past_partnerships[SCOUT_WORLD_MAX_PARTNERSHIPS + 1];
} ScoutWorldCreator;

/**
 * scout_world_new:
 * @seed: what everything follows from
 * @n_creators: number of creators, 1 to %SCOUT_WORLD_MAX_CREATORS
 * @today: the day that the daily series end with, in its own time zone; the time of day is ignored
 *
 * Returns: (transfer full): a world
 */
ScoutWorld *scout_world_new (guint64    seed,
                             guint      n_creators,
                             GDateTime *today);

/**
 * scout_world_prepare:
 * @self: a world
 *
 * Works out what searches will need, so that the first one need not wait for it: some seconds of
 * every processor for a million creators. Does nothing in a world so small that nobody would see a
 * difference.
 */
void scout_world_prepare (ScoutWorld *self);

/**
 * scout_world_ref:
 * @self: a world
 *
 * Returns: (transfer full): @self
 */
ScoutWorld *scout_world_ref (ScoutWorld *self);

/**
 * scout_world_unref:
 * @self: (transfer full): a world
 *
 * Gives up a reference; the last one frees the world.
 */
void scout_world_unref (ScoutWorld *self);

/**
 * scout_world_get_n_creators:
 * @self: a world
 *
 * Returns: number of creators of any state
 */
guint scout_world_get_n_creators (ScoutWorld *self);

/**
 * scout_world_get_seed:
 * @self: a world
 *
 * Returns: the seed
 */
guint64 scout_world_get_seed (ScoutWorld *self);

/**
 * scout_world_get_today:
 * @self: a world
 *
 * Returns: (transfer none): the day that the daily series end with
 */
GDateTime *scout_world_get_today (ScoutWorld *self);

/**
 * scout_world_get_creator:
 * @self: a world
 * @index: number of a creator, less than scout_world_get_n_creators()
 * @creator: (out caller-allocates): filled; free with scout_world_creator_clear()
 *
 * Works out everything about a creator.
 */
void scout_world_get_creator (ScoutWorld        *self,
                              guint              index,
                              ScoutWorldCreator *creator);

/**
 * scout_world_creator_clear:
 * @creator: a creator that scout_world_get_creator() filled, or that is all zero
 *
 * Frees what @creator owns.
 */
void scout_world_creator_clear (ScoutWorldCreator *creator);

/**
 * scout_world_dup_captions:
 * @self: a world
 * @index: number of a creator
 *
 * Returns: (transfer full) (array zero-terminated): captions of the latest posts, newest first;
 *   searches look at them
 */
char **scout_world_dup_captions (ScoutWorld *self,
                                 guint       index);

/**
 * scout_world_find:
 * @self: a world
 * @id_or_alias: a creator id, or an alias in any case
 * @index: (out): number of the creator
 *
 * Looks a creator up, whatever the state of the creator is.
 *
 * Returns: %TRUE if there is such a creator
 */
gboolean scout_world_find (ScoutWorld *self,
                           const char *id_or_alias,
                           guint      *index);

/**
 * scout_world_is_country:
 * @value: text of any kind
 *
 * Returns: %TRUE if @value is one of the 18 country codes of S2's creator_countries, in any case
 */
gboolean scout_world_is_country (const char *value);

/**
 * scout_world_is_category:
 * @value: text of any kind
 *
 * Returns: %TRUE if @value is one of S2's creator_categories, in any case
 */
gboolean scout_world_is_category (const char *value);

/**
 * scout_world_is_interest:
 * @value: text of any kind
 *
 * Returns: %TRUE if @value stands in S2's "Available Interests" on any level, in any case
 */
gboolean scout_world_is_interest (const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutWorld, scout_world_unref)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutWorldCreator, scout_world_creator_clear)

G_END_DECLS
