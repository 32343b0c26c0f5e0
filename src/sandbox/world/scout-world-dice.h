/* scout-world-dice.h: the chance that the sandbox's world is made of, repeatable by number.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counter-based: a throw depends on the seed, the creator, the purpose and its own number only, so
 * that any fact about any creator can be worked out without the ones before. Not for secrets.
 */

#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/* What the throws are for. Adding one at the end leaves every other fact as it was. */
typedef enum
{
  SCOUT_WORLD_STREAM_PERSON,
  SCOUT_WORLD_STREAM_TEXT,
  SCOUT_WORLD_STREAM_CAPTIONS,
  SCOUT_WORLD_STREAM_AUDIENCE,
  SCOUT_WORLD_STREAM_PLACES,
  SCOUT_WORLD_STREAM_HABITS,
  SCOUT_WORLD_STREAM_DAYS,
  SCOUT_WORLD_STREAM_SPIKES,
  SCOUT_WORLD_STREAM_POSTS,
  SCOUT_WORLD_STREAM_RELEVANCE,
  SCOUT_WORLD_STREAM_PORTRAIT,
  SCOUT_WORLD_STREAM_COVER,
  SCOUT_WORLD_STREAM_POST_FIGURES,
  SCOUT_WORLD_STREAM_POST_WORDS,
  SCOUT_WORLD_STREAM_COMMENTS,
  SCOUT_WORLD_STREAM_INSTAGRAM,
} ScoutWorldStream;

typedef struct
{
  guint64 state;
} ScoutWorldDice;

/**
 * scout_world_mix:
 * @x: any number
 *
 * The finaliser of splitmix64 (Steele, Lea, Flood 2014): every bit of @x moves every bit.
 *
 * Returns: 64 bits that look like chance
 */
static inline guint64
scout_world_mix (guint64 x)
{
  x ^= x >> 30;
  x *= G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  x ^= x >> 27;
  x *= G_GUINT64_CONSTANT (0x94d049bb133111eb);
  x ^= x >> 31;
  return x;
}

/**
 * ScoutWorldCup:
 *
 * The dice of one creator and purpose, before it is said which of many throws they are for.
 */
typedef struct
{
  guint64 state;
} ScoutWorldCup;

/**
 * scout_world_cup:
 * @seed: seed of the world
 * @index: number of the creator
 * @stream: the purpose
 *
 * Returns: a cup, from which scout_world_cup_take() takes dice
 */
static inline ScoutWorldCup
scout_world_cup (guint64          seed,
                 guint64          index,
                 ScoutWorldStream stream)
{
  ScoutWorldCup cup;

  cup.state = scout_world_mix (seed + G_GUINT64_CONSTANT (0x9e3779b97f4a7c15));
  cup.state = scout_world_mix (cup.state ^ (index * 64 + (guint64) stream + 1));
  return cup;
}

/**
 * scout_world_cup_take:
 * @cup: a cup
 * @day: number that tells throws of one purpose apart, such as that of a day; or 0
 *
 * Returns: dice that fall independently of all others
 */
static inline ScoutWorldDice
scout_world_cup_take (ScoutWorldCup cup,
                      guint64       day)
{
  ScoutWorldDice dice = { cup.state };

  if (day != 0)
    dice.state = scout_world_mix (dice.state ^ day);
  return dice;
}

/**
 * scout_world_dice:
 * @seed: seed of the world
 * @index: number of the creator
 * @stream: the purpose
 * @day: number that tells throws of one purpose apart, such as that of a day; or 0
 *
 * Returns: dice that fall independently of all others
 */
static inline ScoutWorldDice
scout_world_dice (guint64          seed,
                  guint64          index,
                  ScoutWorldStream stream,
                  guint64          day)
{
  return scout_world_cup_take (scout_world_cup (seed, index, stream), day);
}

/**
 * scout_world_dice_bits:
 * @dice: dice
 *
 * Returns: 64 even bits
 */
static inline guint64
scout_world_dice_bits (ScoutWorldDice *dice)
{
  dice->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return scout_world_mix (dice->state);
}

/**
 * scout_world_dice_skip:
 * @dice: dice
 * @n: how many throws
 *
 * Passes over throws whose outcome nobody needs.
 */
static inline void
scout_world_dice_skip (ScoutWorldDice *dice,
                       guint           n)
{
  dice->state += n * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
}

/**
 * scout_world_dice_below:
 * @dice: dice
 * @n: 1 or more
 *
 * Returns: an even whole number from 0 to @n - 1
 */
static inline guint
scout_world_dice_below (ScoutWorldDice *dice,
                        guint           n)
{
  return (guint) (((scout_world_dice_bits (dice) >> 32) * n) >> 32);
}

/**
 * scout_world_dice_unit:
 * @dice: dice
 *
 * Returns: an even number from 0 (included) to 1 (excluded)
 */
static inline double
scout_world_dice_unit (ScoutWorldDice *dice)
{
  return (double) (scout_world_dice_bits (dice) >> 11) * 0x1.0p-53;
}

/**
 * scout_world_dice_range:
 * @dice: dice
 * @low: smallest number
 * @high: largest number
 *
 * Returns: an even number from @low to @high
 */
static inline double
scout_world_dice_range (ScoutWorldDice *dice,
                        double          low,
                        double          high)
{
  return low + (high - low) * scout_world_dice_unit (dice);
}

/**
 * scout_world_dice_chance:
 * @dice: dice
 * @chance: 0.0 to 1.0
 *
 * Returns: %TRUE with a probability of @chance
 */
static inline gboolean
scout_world_dice_chance (ScoutWorldDice *dice,
                         double          chance)
{
  return scout_world_dice_unit (dice) < chance;
}

/**
 * scout_world_dice_normal:
 * @dice: dice
 *
 * Returns: a number of mean 0 and deviation 1: the sum of four even ones, which has no far tails
 */
static inline double
scout_world_dice_normal (ScoutWorldDice *dice)
{
  guint64 bits = scout_world_dice_bits (dice);
  guint64 sum = (bits & 0xffff) + ((bits >> 16) & 0xffff) + ((bits >> 32) & 0xffff) + (bits >> 48);

  return ((double) (gint64) sum / 65535.0 - 2.0) * 1.7320508075688772;
}

G_END_DECLS
