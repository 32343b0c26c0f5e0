/* scout-world-private.h: the columns behind the sandbox's invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only.
 */

#pragma once

#include "scout-world-dice.h"
#include "scout-world-names.h"
#include "scout-world-topics.h"
#include "scout-world-vocabulary.h"
#include "scout-world.h"

G_BEGIN_DECLS

/* Genders by ages, women first: the parts that followers are divided into. */
#define SCOUT_WORLD_N_AGE_GENDERS (2 * SCOUT_WORLD_N_AGES)

/* What an age bucket is that the creator does not share. */
#define SCOUT_WORLD_NO_AGE 7

/**
 * ScoutWorldRow:
 *
 * What is kept of a creator because searches filter by it, or because it is dear to work out. A
 * million of them take 24 MB.
 */
typedef struct
{
  guint32 followers;
  guint32 alias_hash;
  guint16 given;
  guint16 family;
  guint16 categories;
  char audience_country[2];
  guint8 country;
  guint8 culture;
  guint8 topics[2];
  guint state : 2;
  guint gender : 1;
  guint shares_gender : 1;
  guint age : 3;
  guint has_interests : 1;
  guint has_email : 1;
  guint has_cover : 1;
  guint n_partnerships : 3;
  guint audience_gender : 1;
  guint audience_age : 3;
  guint alias_numbered : 1;
} ScoutWorldRow;

struct _ScoutWorld
{
  gatomicrefcount refs;
  guint64 seed;
  guint n_creators;
  gint64 today_number;     /* days since 0001-01-01 */
  GDateTime *today;        /* (owned) */
  ScoutWorldRow *rows;     /* (owned) (array length=n_creators) */

  struct _ScoutWorldProse *prose;     /* (owned) (nullable) (array length=n_creators): once used */
  gsize has_prose;

  struct _ScoutWorldFigures *figures; /* (owned) (nullable) (array length=n_creators): once used */
  gsize has_figures;
};

#define SCOUT_WORLD_MAX_BIO 5
#define SCOUT_WORLD_MAX_CAPTIONS 6

/**
 * ScoutWorldProse:
 * @bio: numbers of the phrases of the bio, in order
 * @captions: numbers of the captions of the latest posts, newest first
 * @n_bio: number of @bio
 * @n_captions: number of @captions
 *
 * All that a creator writes, as numbers of phrases.
 */
typedef struct _ScoutWorldProse
{
  guint16 bio[SCOUT_WORLD_MAX_BIO];
  guint16 captions[SCOUT_WORLD_MAX_CAPTIONS];
  guint n_bio;
  guint n_captions;
} ScoutWorldProse;

/**
 * scout_world_people_fill:
 * @self: a world whose columns exist
 *
 * Fills the columns.
 */
void scout_world_people_fill (ScoutWorld *self);

/**
 * scout_world_prose_fill:
 * @self: a world
 * @index: number of a creator
 * @prose: (out caller-allocates): filled
 *
 * Chooses the phrases that a creator writes.
 */
void scout_world_prose_fill (ScoutWorld      *self,
                             guint            index,
                             ScoutWorldProse *prose);

/**
 * scout_world_get_prose:
 * @self: a world
 *
 * Chooses the phrases of everybody on first use, for searches.
 *
 * Returns: (array) (transfer none): what all creators write, by their numbers
 */
const ScoutWorldProse *scout_world_get_prose (ScoutWorld *self);

/**
 * scout_world_alias_write:
 * @self: a world
 * @index: number of a creator
 * @alias: (out caller-allocates): room for the alias
 * @size: bytes of @alias
 *
 * Writes the alias of a creator, numbered if the column says that it must be.
 */
void scout_world_alias_write (ScoutWorld *self,
                              guint       index,
                              char       *alias,
                              gsize       size);

/**
 * scout_world_alias_hash:
 * @alias: an alias
 *
 * Returns: a hash that does not depend on the case of @alias
 */
guint32 scout_world_alias_hash (const char *alias);

/**
 * scout_world_list_partnerships:
 * @self: a world
 * @index: number of a creator
 * @brands: (out caller-allocates) (array zero-terminated): names, constants
 *
 * Lists whom a creator has worked with.
 */
void scout_world_list_partnerships (ScoutWorld *self,
                                    guint       index,
                                    const char *brands[SCOUT_WORLD_MAX_PARTNERSHIPS + 1]);

/**
 * scout_world_list_languages:
 * @self: a world
 * @index: number of a creator
 * @languages: (out caller-allocates) (array zero-terminated): codes, constants
 *
 * Lists the languages of a creator.
 */
void scout_world_list_languages (ScoutWorld *self,
                                 guint       index,
                                 const char *languages[SCOUT_WORLD_MAX_LANGUAGES + 1]);

/**
 * scout_world_audience_fill:
 * @self: a world
 * @index: number of a creator
 * @tenths: (out caller-allocates): share of each age of women, then of men, in tenths of a percent,
 *   1,000 in all
 *
 * Divides the followers by age and gender.
 */
void scout_world_audience_fill (ScoutWorld *self,
                                guint       index,
                                guint       tenths[SCOUT_WORLD_N_AGE_GENDERS]);

/**
 * scout_world_round_shares:
 * @weights: weights, none negative
 * @n: number of @weights, at most 16
 * @total: what the shares shall add up to
 * @shares: (out caller-allocates): whole shares in proportion to @weights
 *
 * Rounds so that nothing is lost: the largest remainders are rounded up.
 */
void scout_world_round_shares (const double *weights,
                               guint         n,
                               guint         total,
                               guint        *shares);

G_END_DECLS
