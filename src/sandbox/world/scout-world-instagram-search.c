/* scout-world-instagram-search.c: which of the invented Instagram accounts a search finds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What both networks can be searched by is left to scout-world-search.c; what it finds is narrowed
 * here, from the cheapest filter (columns) to the dearest (daily series).
 */

#include "config.h"

#include "scout-world-instagram-search.h"

#include "scout-world-figures.h"
#include "scout-world-instagram-private.h"
#include "scout-world-search.h"

#include <string.h>

/* Creators whose interest none of S2's stands for: one of so many. */
#define RARE_CHANCE 0.07

/* Followers so many times more or fewer make an account hardly alike. */
#define ALIKE_FACTOR 64.0

/* So far apart are those who are not alike at all. */
#define UNLIKE 2.0

/* S1's interests by S2's, separated by spaces; those without any are thrown. */
static const char * const interests[][2] = {
  { "ANIMALS_AND_PETS", "ANIMALS_AND_PETS" },
  { "BOOKS_AND_LITERATURE", NULL },
  { "BUSINESS_FINANCE_AND_ECONOMICS", "BUSINESS_FINANCE_AND_ECONOMICS" },
  { "EDUCATION_AND_LEARNING", NULL },
  { "BEAUTY", "BEAUTY" },
  { "FASHION", "FASHION" },
  { "FITNESS_AND_WORKOUTS", "SPORTS" },
  { "FOOD_AND_DRINK", "FOOD_AND_DRINK" },
  { "GAMES_PUZZLES_AND_PLAY", "GAMES_PUZZLES_AND_PLAY" },
  { "HISTORY_AND_PHILOSOPHY", NULL },
  { "HOLIDAYS_AND_CELEBRATIONS", NULL },
  { "HOME_AND_GARDEN", "HOME_AND_GARDEN" },
  { "MUSIC_AND_AUDIO", "MUSIC_AND_AUDIO" },
  { "PERFORMING_ARTS", "PERFORMING_ARTS" },
  { "SCIENCE_AND_TECH", "SCIENCE_AND_TECH" },
  { "SPORTS", "SPORTS" },
  { "TV_AND_MOVIES", "TV_AND_MOVIES" },
  { "TRAVEL_AND_LEISURE_ACTIVITIES", "TRAVEL_AND_LEISURE_ACTIVITIES" },
  { "VEHICLES_AND_TRANSPORTATION", "VEHICLES_AND_TRANSPORTATION" },
  { "VISUAL_ARTS_ARCHITECTURE_AND_CRAFTS", "VISUAL_ARTS_ARCHITECTURE_AND_CRAFTS" },
};

/* The query, ready to be compared with many accounts. */
typedef struct
{
  const ScoutWorldInstagramQuery *query;
  guint64 topics;               /* those that belong to the interests, as bits */
  guint64 rare;                 /* numbers of interests that none of S2's stands for, as bits */
} Wanted;

typedef struct
{
  guint index;
  float distance;
} Neighbour;

static gboolean
contains (const char * const *values,
          const char         *value)
{
  for (guint i = 0; values[i] != NULL; i++)
    if (g_ascii_strcasecmp (values[i], value) == 0)
      return TRUE;
  return FALSE;
}

static int
find_interest (const char *interest)
{
  for (guint i = 0; i < G_N_ELEMENTS (interests); i++)
    if (g_ascii_strcasecmp (interests[i][0], interest) == 0)
      return (int) i;
  return -1;
}

static void
wanted_add_interest (Wanted     *wanted,
                     const char *name)
{
  int number = find_interest (name);
  int interest;

  if (number < 0)
    return;
  if (interests[number][1] == NULL)
    {
      wanted->rare |= G_GUINT64_CONSTANT (1) << number;
      return;
    }

  interest = scout_world_interest_lookup (interests[number][1]);
  for (guint i = 0; i < scout_world_get_n_topics (); i++)
    for (const int *at = scout_world_topic_get (i)->interests; *at >= 0; at++)
      if (scout_world_interest_is_within (*at, interest))
        wanted->topics |= G_GUINT64_CONSTANT (1) << i;
}

static gboolean
has_any_interest (ScoutWorld   *self,
                  guint         index,
                  const Wanted *wanted)
{
  const ScoutWorldRow *row = &self->rows[index];
  guint64 topics = G_GUINT64_CONSTANT (1) << row->topics[0];

  if (row->topics[1] != SCOUT_WORLD_NO_TOPIC)
    topics |= G_GUINT64_CONSTANT (1) << row->topics[1];
  if ((wanted->topics & topics) != 0)
    return TRUE;
  for (guint i = 0; wanted->rare >> i != 0; i++)
    {
      ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_INSTAGRAM,
                                              i + 1);

      if ((wanted->rare & (G_GUINT64_CONSTANT (1) << i)) != 0
          && scout_world_dice_chance (&dice, RARE_CHANCE))
        return TRUE;
    }
  return FALSE;
}

gboolean
scout_world_instagram_has_interest (ScoutWorld *self,
                                    guint       index,
                                    const char *interest)
{
  Wanted wanted = { NULL, 0, 0 };

  g_return_val_if_fail (self != NULL && index < self->n_creators, FALSE);
  g_return_val_if_fail (interest != NULL, FALSE);

  wanted_add_interest (&wanted, interest);
  return has_any_interest (self, index, &wanted);
}

static gboolean
flag_matches (int      wanted,
              gboolean value)
{
  return wanted < 0 || (wanted > 0) == (value != FALSE);
}

/* What the columns know. */
static gboolean
row_matches (const ScoutWorldRow            *row,
             const ScoutWorldInstagramQuery *query)
{
  static const char * const genders[] = { "female", "male" };

  if (query->ages != NULL
      && (row->age == SCOUT_WORLD_NO_AGE
          || !contains (query->ages, scout_world_get_age_name (row->age))))
    return FALSE;
  if (query->genders != NULL
      && (!row->shares_gender || !contains (query->genders, genders[row->gender])))
    return FALSE;
  if (query->audience_ages != NULL
      && !contains (query->audience_ages, scout_world_get_age_name (row->audience_age)))
    return FALSE;
  if (query->audience_genders != NULL
      && !contains (query->audience_genders, genders[row->audience_gender]))
    return FALSE;
  if (query->audience_regions != NULL && memcmp (row->audience_country, "US", 2) != 0)
    return FALSE;
  if (query->regions != NULL
      && strcmp (scout_world_country_get (row->country)->code, "US") != 0)
    return FALSE;
  return flag_matches (query->has_email, row->has_email)
         && flag_matches (query->has_partnerships, row->n_partnerships > 0);
}

/* What the dice of the account know. */
static gboolean
traits_match (const ScoutWorldInstagramTraits *traits,
              const ScoutWorldInstagramQuery  *query)
{
  if (!traits->exists
      || (query->min_followers >= 0 && traits->followers < query->min_followers)
      || (query->max_followers >= 0 && traits->followers > query->max_followers)
      || (query->max_growth >= 0.0 && traits->growth > query->max_growth)
      || (query->device != 0 && (query->device & (1u << traits->device)) == 0))
    return FALSE;
  if (query->regions != NULL
      && !contains (query->regions, scout_world_region_get_code (traits->region)))
    return FALSE;
  if (query->audience_regions != NULL
      && !contains (query->audience_regions,
                    scout_world_region_get_code (traits->audience_region)))
    return FALSE;
  return flag_matches (query->is_verified, traits->is_verified)
         && flag_matches (query->has_portfolio, traits->has_portfolio)
         && flag_matches (query->takes_messages, traits->takes_messages)
         && flag_matches (query->has_facebook, traits->has_facebook);
}

static gboolean
is_within (double value,
           double min,
           double max)
{
  return (min < 0.0 || value >= min) && (max < 0.0 || value <= max);
}

static gboolean
figures_match (ScoutWorld                      *self,
               guint                            index,
               const ScoutWorldInstagramTraits *traits,
               const ScoutWorldInstagramQuery  *query)
{
  if ((query->min_rate >= 0.0 || query->max_rate >= 0.0)
      && !is_within (scout_world_instagram_get_reels_rate (self, index, traits),
                     query->min_rate, query->max_rate))
    return FALSE;
  if (query->max_silence >= 0
      && scout_world_get_figures (self)[index].silence > query->max_silence)
    return FALSE;
  return (query->min_engaged < 0 && query->max_engaged < 0)
         || is_within (scout_world_instagram_get_engaged (self, index, traits),
                       (double) query->min_engaged, (double) query->max_engaged);
}

/* How far apart the topics of two accounts are: 2 for those that have nothing to do with each
 * other. */
static double
compare_topics (const ScoutWorldRow *row,
                const ScoutWorldRow *model)
{
  if (row->topics[0] == model->topics[0])
    return 0.0;
  return row->topics[0] == model->topics[1] || row->topics[1] == model->topics[0] ? 1.0
                                                                                  : UNLIKE;
}

/* Whoever has another topic is not alike, whatever else there is; nor are the models themselves. */
static gboolean
may_be_alike (ScoutWorld                     *self,
              guint                           index,
              const ScoutWorldInstagramQuery *query)
{
  gboolean may_be = FALSE;

  for (guint i = 0; i < query->n_similar_to; i++)
    {
      if (query->similar_to[i] == index)
        return FALSE;
      may_be |= compare_topics (&self->rows[index], &self->rows[query->similar_to[i]]) < UNLIKE;
    }
  return may_be;
}

static gboolean
is_wanted (ScoutWorld    *self,
           guint          index,
           gconstpointer  user_data)
{
  const Wanted *wanted = user_data;
  const ScoutWorldInstagramQuery *query = wanted->query;
  ScoutWorldInstagramTraits traits;

  if (!row_matches (&self->rows[index], query)
      || (query->n_similar_to > 0 && !may_be_alike (self, index, query))
      || (query->interests != NULL && !has_any_interest (self, index, wanted)))
    return FALSE;
  scout_world_instagram_draw (self, index, &traits);
  return traits_match (&traits, query) && figures_match (self, index, &traits, query);
}

/* 0 for an account with the same topics, country and number of followers. */
static float
measure_distance (ScoutWorld *self,
                  guint       index,
                  guint       other)
{
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldRow *model = &self->rows[other];
  double distance = fabs (log ((double) row->followers / model->followers)) / log (ALIKE_FACTOR);

  distance += compare_topics (row, model);
  distance += row->country != model->country ? 0.4 : 0.0;
  return (float) distance;
}

/* How far the closest of the models is. */
static float
measure_closest (ScoutWorld                     *self,
                 guint                           index,
                 const ScoutWorldInstagramQuery *query)
{
  float closest = G_MAXFLOAT;

  for (guint i = 0; i < query->n_similar_to; i++)
    closest = MIN (closest, measure_distance (self, index, query->similar_to[i]));
  return closest;
}

static int
compare_neighbours (gconstpointer a,
                    gconstpointer b)
{
  const Neighbour *first = a;
  const Neighbour *second = b;

  if (first->distance < second->distance)
    return -1;
  if (first->distance > second->distance)
    return 1;
  return first->index < second->index ? -1 : 1;
}

static GArray *
sort_by_likeness (ScoutWorld                     *self,
                  const ScoutWorldInstagramQuery *query,
                  GArray                         *found)
{
  g_autoptr (GArray) neighbours = g_array_new (FALSE, FALSE, sizeof (Neighbour));

  for (guint i = 0; i < found->len; i++)
    {
      guint index = g_array_index (found, guint, i);
      Neighbour neighbour = { index, measure_closest (self, index, query) };

      if (neighbour.distance < (float) UNLIKE)
        g_array_append_val (neighbours, neighbour);
    }
  g_array_sort (neighbours, compare_neighbours);
  g_array_set_size (found, 0);
  for (guint i = 0; i < neighbours->len; i++)
    g_array_append_val (found, g_array_index (neighbours, Neighbour, i).index);
  return found;
}

GArray *
scout_world_instagram_search (ScoutWorld                     *self,
                              const ScoutWorldInstagramQuery *query)
{
  ScoutWorldQuery common = SCOUT_WORLD_QUERY_INIT;
  Wanted wanted = { query, 0, 0 };
  GArray *found;

  g_return_val_if_fail (self != NULL && query != NULL, NULL);

  for (guint i = 0; query->interests != NULL && query->interests[i] != NULL; i++)
    wanted_add_interest (&wanted, query->interests[i]);

  common.text = query->text;
  common.countries = query->countries;
  common.languages = query->languages;
  common.audience_countries = query->audience_countries;
  common.is_wanted = is_wanted;
  common.user_data = &wanted;
  found = scout_world_search (self, &common);
  return query->n_similar_to > 0 ? sort_by_likeness (self, query, found) : found;
}
