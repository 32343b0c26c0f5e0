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

#include "scout-world-habits.h"
#include "scout-world-instagram-private.h"
#include "scout-world-search.h"

#include <string.h>

/* Creators whose interest none of S2's stands for: one of so many. */
#define RARE_CHANCE 0.07

/* The longest that is looked back for a latest post. */
#define MAX_SILENCE 90

/* Followers so many times more or fewer make an account hardly alike. */
#define ALIKE_FACTOR 64.0

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

static gboolean
topic_is_within (guint topic,
                 int   interest)
{
  if (topic == SCOUT_WORLD_NO_TOPIC)
    return FALSE;
  for (const int *at = scout_world_topic_get (topic)->interests; *at >= 0; at++)
    if (scout_world_interest_is_within (*at, interest))
      return TRUE;
  return FALSE;
}

gboolean
scout_world_instagram_has_interest (ScoutWorld *self,
                                    guint       index,
                                    const char *interest)
{
  const ScoutWorldRow *row;

  g_return_val_if_fail (self != NULL && index < self->n_creators, FALSE);
  g_return_val_if_fail (interest != NULL, FALSE);

  row = &self->rows[index];
  for (guint i = 0; i < G_N_ELEMENTS (interests); i++)
    {
      ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_INSTAGRAM,
                                              i + 1);
      int number;

      if (g_ascii_strcasecmp (interests[i][0], interest) != 0)
        continue;
      if (interests[i][1] == NULL)
        return scout_world_dice_chance (&dice, RARE_CHANCE);
      number = scout_world_interest_lookup (interests[i][1]);
      return topic_is_within (row->topics[0], number) || topic_is_within (row->topics[1], number);
    }
  return FALSE;
}

guint
scout_world_instagram_get_silence (ScoutWorld *self,
                                   guint       index)
{
  ScoutWorldDayPosts posts = { 0, FALSE, { 0 } };
  ScoutWorldHabits habits;
  guint age = 0;

  g_return_val_if_fail (self != NULL && index < self->n_creators, 0);

  scout_world_habits_draw (self, index, &habits);
  for (; age < MAX_SILENCE && posts.n == 0; age++)
    scout_world_day_draw_posts (self, index, &habits, self->today_number - age, &posts);
  return posts.n > 0 ? age - 1 : MAX_SILENCE;
}

static gboolean
flag_matches (int      wanted,
              gboolean value)
{
  return wanted < 0 || (wanted > 0) == (value != FALSE);
}

static gboolean
has_any_interest (ScoutWorld         *self,
                  guint               index,
                  const char * const *values)
{
  for (guint i = 0; values[i] != NULL; i++)
    if (scout_world_instagram_has_interest (self, index, values[i]))
      return TRUE;
  return FALSE;
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
      && scout_world_instagram_get_silence (self, index) > (guint) query->max_silence)
    return FALSE;
  return (query->min_engaged < 0 && query->max_engaged < 0)
         || is_within (scout_world_instagram_get_engaged (self, index, traits),
                       (double) query->min_engaged, (double) query->max_engaged);
}

static gboolean
is_wanted (ScoutWorld    *self,
           guint          index,
           gconstpointer  user_data)
{
  const ScoutWorldInstagramQuery *query = user_data;
  ScoutWorldInstagramTraits traits;

  if (!row_matches (&self->rows[index], query)
      || (query->interests != NULL && !has_any_interest (self, index, query->interests)))
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

  if (row->topics[0] != model->topics[0])
    distance += row->topics[0] == model->topics[1] || row->topics[1] == model->topics[0] ? 1.0
                                                                                         : 2.0;
  distance += row->country != model->country ? 0.4 : 0.0;
  return (float) distance;
}

static gboolean
find_neighbour (ScoutWorld                     *self,
                const ScoutWorldInstagramQuery *query,
                Neighbour                      *neighbour)
{
  neighbour->distance = G_MAXFLOAT;
  for (guint i = 0; i < query->n_similar_to; i++)
    {
      if (query->similar_to[i] == neighbour->index)
        return FALSE;
      neighbour->distance = MIN (neighbour->distance,
                                 measure_distance (self, neighbour->index, query->similar_to[i]));
    }
  /* Somebody of another topic is not alike. */
  return neighbour->distance < 2.0f;
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
      Neighbour neighbour = { g_array_index (found, guint, i), 0.0f };

      if (find_neighbour (self, query, &neighbour))
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
  GArray *found;

  g_return_val_if_fail (self != NULL && query != NULL, NULL);

  common.text = query->text;
  common.countries = query->countries;
  common.languages = query->languages;
  common.audience_countries = query->audience_countries;
  common.is_wanted = is_wanted;
  common.user_data = query;
  found = scout_world_search (self, &common);
  return query->n_similar_to > 0 ? sort_by_likeness (self, query, found) : found;
}
