/* scout-world-people.c: who the invented creators are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fills the columns of a world once, while it is made: first what the cast says, then what the dice
 * say. Whoever changes the order of the throws changes every world.
 */

#include "config.h"

#include "scout-world-private.h"

#include "scout-world-cast.h"
#include "scout-world-crew.h"

#include <string.h>

/* Followers are spread evenly on a logarithmic scale around this many. */
#define MEDIAN_FOLLOWERS 62000.0
#define FOLLOWERS_SPREAD 1.5
#define MIN_FOLLOWERS 2000.0
#define MAX_FOLLOWERS 8000000.0

/* Running sums of weights, to draw countries and topics by. */
typedef struct
{
  guint countries[SCOUT_WORLD_N_COUNTRIES];
  guint topics[SCOUT_WORLD_MAX_TOPICS];
} Wheels;

static const Wheels *
get_wheels (void)
{
  static Wheels wheels;
  static gsize done = 0;

  if (g_once_init_enter (&done))
    {
      guint sum = 0;

      for (guint i = 0; i < SCOUT_WORLD_N_COUNTRIES; i++)
        wheels.countries[i] = sum += scout_world_country_get (i)->weight;

      sum = 0;
      for (guint i = 0; i < scout_world_get_n_topics (); i++)
        wheels.topics[i] = sum += scout_world_topic_get (i)->text->weight;
      g_once_init_leave (&done, 1);
    }
  return &wheels;
}

static guint
spin (const guint    *wheel,
      guint           n,
      ScoutWorldDice *dice)
{
  guint at = scout_world_dice_below (dice, wheel[n - 1]);
  guint i = 0;

  while (wheel[i] <= at)
    i++;
  return i;
}

static guint32
draw_followers (ScoutWorldDice *dice)
{
  double followers = 0.0;

  /* Beyond the ends is drawn again, not cut off, so that nobody has exactly the smallest number. */
  for (guint attempt = 0; attempt < 16; attempt++)
    {
      followers = MEDIAN_FOLLOWERS * exp (FOLLOWERS_SPREAD * scout_world_dice_normal (dice));
      if (followers >= MIN_FOLLOWERS && followers <= MAX_FOLLOWERS)
        return (guint32) followers;
    }
  return (guint32) MEDIAN_FOLLOWERS;
}

static guint
draw_category (const ScoutWorldTopic *topic,
               ScoutWorldDice        *dice)
{
  guint n = 0;
  guint a;
  guint b;

  while (topic->categories[n] >= 0)
    n++;
  a = scout_world_dice_below (dice, n);
  b = scout_world_dice_below (dice, n);
  return (guint) topic->categories[MIN (a, b)];
}

static ScoutWorldState
draw_state (ScoutWorldDice *dice)
{
  double at = scout_world_dice_unit (dice);

  if (at < 0.90)
    return SCOUT_WORLD_ONBOARDED;
  if (at < 0.95)
    return SCOUT_WORLD_INVITED;
  if (at < 0.98)
    return SCOUT_WORLD_NOT_INVITED;
  return SCOUT_WORLD_INELIGIBLE;
}

static guint
draw_age (ScoutWorldDice *dice)
{
  static const guint wheel[SCOUT_WORLD_N_AGES] = { 24, 64, 84, 94, 98, 100 };

  if (!scout_world_dice_chance (dice, 0.45))
    return SCOUT_WORLD_NO_AGE;
  return spin (wheel, SCOUT_WORLD_N_AGES, dice);
}

static void
draw_row (ScoutWorldRow  *row,
          const Wheels   *wheels,
          ScoutWorldDice *dice)
{
  const ScoutWorldTopic *topic;
  const ScoutWorldCountry *country;

  row->country = (guint8) spin (wheels->countries, SCOUT_WORLD_N_COUNTRIES, dice);
  country = scout_world_country_get (row->country);
  row->culture = (guint8) scout_world_culture_lookup (country->cultures, dice);
  row->gender = scout_world_dice_chance (dice, 0.54) ? SCOUT_WORLD_WOMAN : SCOUT_WORLD_MAN;
  scout_world_culture_draw (row->culture, row->gender, dice, &row->given, &row->family);
  row->followers = draw_followers (dice);

  row->topics[0] = (guint8) spin (wheels->topics, scout_world_get_n_topics (), dice);
  row->topics[1] = (guint8) spin (wheels->topics, scout_world_get_n_topics (), dice);
  if (row->topics[1] == row->topics[0] || scout_world_dice_chance (dice, 0.45))
    row->topics[1] = SCOUT_WORLD_NO_TOPIC;

  topic = scout_world_topic_get (row->topics[0]);
  row->categories = (guint16) (1u << draw_category (topic, dice));
  if (scout_world_dice_chance (dice, 0.5))
    row->categories |= (guint16) (1u << draw_category (topic, dice));
  if (row->topics[1] != SCOUT_WORLD_NO_TOPIC && scout_world_dice_chance (dice, 0.35))
    {
      topic = scout_world_topic_get (row->topics[1]);
      row->categories |= (guint16) (1u << draw_category (topic, dice));
    }

  row->state = draw_state (dice) & 3;
  row->shares_gender = scout_world_dice_chance (dice, 0.8) & 1;
  row->age = draw_age (dice) & 7;
  row->has_interests = scout_world_dice_chance (dice, 0.85) & 1;
  row->has_email = scout_world_dice_chance (dice, 0.6) & 1;
  row->has_cover = scout_world_dice_chance (dice, 0.94) & 1;
  if (scout_world_dice_chance (dice, 0.55))
    row->n_partnerships = (1 + scout_world_dice_below (dice, 5)) & 7;
}

static void
apply_member (ScoutWorldRow          *row,
              const ScoutWorldMember *member)
{
  g_auto (GStrv) categories = g_strsplit (member->categories, " ", -1);

  row->country = (guint8) scout_world_country_lookup (member->country);
  row->gender = member->is_man ? SCOUT_WORLD_MAN : SCOUT_WORLD_WOMAN;
  row->followers = member->followers;
  row->state = member->state & 3;
  row->topics[0] = (guint8) scout_world_topic_lookup (member->topics[0]);
  row->topics[1] = SCOUT_WORLD_NO_TOPIC;
  if (member->topics[1] != NULL)
    row->topics[1] = (guint8) scout_world_topic_lookup (member->topics[1]);
  row->categories = 0;
  for (guint i = 0; categories[i] != NULL; i++)
    row->categories |= (guint16) (1u << scout_world_category_lookup (categories[i]));
  row->shares_gender = member->age >= 0;
  row->age = (member->age >= 0 ? (guint) member->age : SCOUT_WORLD_NO_AGE) & 7;
  row->has_interests = 1;
  row->has_email = member->age >= 0;
  row->has_cover = 1;
  row->n_partnerships = *member->brands != '\0';
}

/* The country of most followers: mostly the own one. */
static void
draw_audience_country (ScoutWorldRow  *row,
                       ScoutWorldDice *dice)
{
  const ScoutWorldCountry *country = scout_world_country_get (row->country);
  gboolean is_abroad = scout_world_dice_chance (dice, 0.1);

  memcpy (row->audience_country, is_abroad ? country->neighbours : country->code, 2);
}

static void
find_major_audience (ScoutWorld *self,
                     guint       index)
{
  guint tenths[SCOUT_WORLD_N_AGE_GENDERS];
  ScoutWorldRow *row = &self->rows[index];
  guint best = 0;
  guint women = 0;

  scout_world_audience_fill (self, index, tenths);
  for (guint i = 0; i < SCOUT_WORLD_N_AGES; i++)
    {
      women += tenths[i];
      if (tenths[i] + tenths[SCOUT_WORLD_N_AGES + i]
          > tenths[best] + tenths[SCOUT_WORLD_N_AGES + best])
        best = i;
    }
  row->audience_age = best & 7;
  row->audience_gender = women >= 500 ? SCOUT_WORLD_WOMAN : SCOUT_WORLD_MAN;
}

static void
hash_alias (ScoutWorld *self,
            guint       index)
{
  char alias[128];

  scout_world_alias_write (self, index, alias, sizeof alias);
  self->rows[index].alias_hash = scout_world_alias_hash (alias);
}

/* Numbers the alias of whoever comes after a creator of the same alias. Two different aliases that
 * share a hash get a number without need, which does no harm. */
static void
mark_duplicates (ScoutWorld *self)
{
  g_autofree guint32 *seen = NULL;
  guint32 mask = 1;

  while (mask < 2 * self->n_creators)
    mask = mask * 2 + 1;
  seen = g_new0 (guint32, (gsize) mask + 1);

  for (guint i = 0; i < self->n_creators; i++)
    {
      ScoutWorldRow *row = &self->rows[i];
      guint32 at = row->alias_hash & mask;

      while (seen[at] != 0 && seen[at] != row->alias_hash)
        at = (at + 1) & mask;
      if (seen[at] == row->alias_hash)
        row->alias_numbered = 1;
      else
        seen[at] = row->alias_hash;
    }
}

static void
hash_numbered_alias (ScoutWorld *self,
                     guint       index)
{
  if (self->rows[index].alias_numbered)
    hash_alias (self, index);
}

static void
fill_person (ScoutWorld *self,
             guint       index)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_PERSON, 0);
  ScoutWorldDice places = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_PLACES, 0);
  ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);

  draw_row (row, get_wheels (), &dice);
  if (member != NULL)
    apply_member (row, member);
  draw_audience_country (row, &places);
  if (member != NULL)
    memcpy (row->audience_country, member->country, 2);
  find_major_audience (self, index);
  hash_alias (self, index);
}

void
scout_world_people_fill (ScoutWorld *self)
{
  scout_world_crew_run (self, fill_person);
  mark_duplicates (self);
  scout_world_crew_run (self, hash_numbered_alias);
}
