/* scout-world-audience.c: who follows the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ages, genders, countries and cities in tenths of a percent, so that they add up. What searches
 * filter by (the largest age, gender and country) stands in the columns and agrees with this.
 */

#include "config.h"

#include "scout-world-audience.h"

#include "scout-world-private.h"

#include <string.h>

#define N_TOP 10

/* Sum of tenths of a percent. */
#define WHOLE 1000

/* Cities of the two countries with most followers that make up the ten. */
#define N_FIRST_CITIES 7

typedef struct
{
  const char *codes[N_TOP];
  double weights[N_TOP + 1];   /* the last one is everywhere else */
} Countries;

/* Numbers that are not negative are ordered as their bits are. */
static gint64
get_bits (double value)
{
  gint64 bits;

  memcpy (&bits, &value, sizeof bits);
  return bits;
}

/* The first of the largest. Without branches, which nobody could predict. */
static guint
find_largest (const gint64 *values,
              guint         n)
{
  gint64 largest = values[0];
  guint found = 0;

  for (guint i = 1; i < n; i++)
    {
      gboolean is_larger = values[i] > largest;

      largest = is_larger ? values[i] : largest;
      found = is_larger ? i : found;
    }
  return found;
}

void
scout_world_round_shares (const double *weights,
                          guint         n,
                          guint         total,
                          guint        *shares)
{
  gint64 rests[16];
  double sum = 0.0;
  guint given = 0;

  g_assert (n <= G_N_ELEMENTS (rests));

  for (guint i = 0; i < n; i++)
    sum += weights[i];
  for (guint i = 0; i < n; i++)
    {
      double exact = sum > 0.0 ? weights[i] / sum * total : 0.0;

      shares[i] = (guint) exact;
      rests[i] = get_bits (exact - floor (exact));
      given += shares[i];
    }

  for (; sum > 0.0 && given < total; given++)
    {
      guint best = find_largest (rests, n);

      shares[best]++;
      rests[best] = -1;
    }
}

void
scout_world_audience_fill (ScoutWorld *self,
                           guint       index,
                           guint       tenths[SCOUT_WORLD_N_AGE_GENDERS])
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_AUDIENCE, 0);
  gboolean is_woman = self->rows[index].gender == SCOUT_WORLD_WOMAN;
  double women = (is_woman ? 0.63 : 0.42) + 0.15 * scout_world_dice_normal (&dice);
  double centre = 1.3 + 0.7 * scout_world_dice_normal (&dice);
  double width = scout_world_dice_range (&dice, 1.0, 1.6);
  double shift = scout_world_dice_range (&dice, -0.3, 0.3);
  double weights[SCOUT_WORLD_N_AGE_GENDERS];

  women = CLAMP (women, 0.08, 0.93);
  centre = CLAMP (centre, 0.0, 3.6);
  for (guint gender = 0; gender < 2; gender++)
    {
      double *ages = weights + gender * SCOUT_WORLD_N_AGES;
      double sum = 0.0;

      for (guint age = 0; age < SCOUT_WORLD_N_AGES; age++)
        {
          double away = (age - centre - (gender == 0 ? shift : -shift)) / width;

          ages[age] = exp (-0.5 * away * away) + 0.03;
          sum += ages[age];
        }
      for (guint age = 0; age < SCOUT_WORLD_N_AGES; age++)
        ages[age] *= (gender == 0 ? women : 1.0 - women) / sum;
    }
  scout_world_round_shares (weights, SCOUT_WORLD_N_AGE_GENDERS, WHOLE, tenths);
}

static void
add_share (GArray     *shares,
           const char *key,
           guint       tenths)
{
  ScoutWorldShare share = { key, tenths / 10.0 };

  g_array_append_val (shares, share);
}

static int
compare_shares (gconstpointer a,
                gconstpointer b)
{
  const ScoutWorldShare *first = a;
  const ScoutWorldShare *second = b;

  if (first->percent > second->percent)
    return -1;
  if (first->percent < second->percent)
    return 1;
  return strcmp (first->key, second->key);
}

static void
add_age_genders (const guint  tenths[SCOUT_WORLD_N_AGE_GENDERS],
                 GArray      *shares)
{
  static const char * const genders[] = { "female", "male" };

  for (guint i = 0; i < SCOUT_WORLD_N_AGE_GENDERS; i++)
    {
      g_autofree char *key = g_strconcat (genders[i / SCOUT_WORLD_N_AGES], "_",
                                          scout_world_get_age_name (i % SCOUT_WORLD_N_AGES), NULL);

      add_share (shares, g_intern_string (key), tenths[i]);
    }
}

static void
add_genders (const guint  tenths[SCOUT_WORLD_N_AGE_GENDERS],
             GArray      *shares)
{
  guint women = 0;

  for (guint i = 0; i < SCOUT_WORLD_N_AGES; i++)
    women += tenths[i];
  add_share (shares, "female", women);
  add_share (shares, "male", WHOLE - women);
}

static gboolean
countries_have (const Countries *countries,
                guint            n,
                const char      *code)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (countries->codes[i], code) == 0)
      return TRUE;
  return FALSE;
}

/* The country of most followers, the creator's own, and its neighbours. */
static void
draw_countries (ScoutWorld     *self,
                guint           index,
                ScoutWorldDice *dice,
                Countries      *countries)
{
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldCountry *country = scout_world_country_get (row->country);
  g_auto (GStrv) neighbours = g_strsplit (country->neighbours, " ", -1);
  char major[3] = { row->audience_country[0], row->audience_country[1], '\0' };
  double home = scout_world_dice_range (dice, 0.42, 0.82);
  double sum = 0.0;
  guint n = 0;

  countries->codes[n++] = g_intern_string (major);
  if (!countries_have (countries, n, country->code))
    countries->codes[n++] = country->code;
  for (guint i = 0; neighbours[i] != NULL && n < N_TOP; i++)
    if (!countries_have (countries, n, neighbours[i]))
      countries->codes[n++] = g_intern_string (neighbours[i]);
  g_assert (n == N_TOP);

  for (guint i = 1; i <= N_TOP; i++)
    {
      countries->weights[i] = pow (0.66, i) * scout_world_dice_range (dice, 0.7, 1.3);
      sum += countries->weights[i];
    }
  for (guint i = 1; i <= N_TOP; i++)
    countries->weights[i] *= (1.0 - home) / sum;
  countries->weights[0] = home;
}

static void
add_countries (ScoutWorld *self,
               guint       index,
               GArray     *shares)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_PLACES, 1);
  Countries countries;
  guint tenths[N_TOP + 1];

  draw_countries (self, index, &dice, &countries);
  scout_world_round_shares (countries.weights, N_TOP + 1, WHOLE, tenths);
  for (guint i = 0; i < N_TOP; i++)
    add_share (shares, countries.codes[i], tenths[i]);
  g_array_sort (shares, compare_shares);
}

/* Appends cities of a country whose followers are @share of all. */
static void
add_cities_of (guint           country,
               double          share,
               guint           n,
               ScoutWorldDice *dice,
               GArray         *shares)
{
  g_auto (GStrv) cities = g_strsplit (scout_world_country_get (country)->cities, "|", -1);
  double urban = share * scout_world_dice_range (dice, 0.4, 0.65);
  double weights[N_TOP + 1];
  guint tenths[N_TOP + 1];

  g_assert (n <= g_strv_length (cities));

  for (guint i = 0; i < n; i++)
    weights[i] = pow (0.76, i) * scout_world_dice_range (dice, 0.6, 1.5);
  scout_world_round_shares (weights, n, (guint) (urban * WHOLE), tenths);
  for (guint i = 0; i < n; i++)
    add_share (shares, g_intern_string (cities[i]), tenths[i]);
}

static void
add_cities (ScoutWorld *self,
            guint       index,
            GArray     *shares)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_PLACES, 1);
  Countries countries;
  int found[2] = { -1, -1 };
  double weights[2] = { 0.0, 0.0 };
  guint n = 0;

  draw_countries (self, index, &dice, &countries);
  for (guint i = 0; i < N_TOP && n < 2; i++)
    {
      found[n] = scout_world_country_lookup (countries.codes[i]);
      weights[n] = countries.weights[i];
      if (found[n] >= 0)
        n++;
    }
  g_assert (n == 2);

  add_cities_of ((guint) found[0], weights[0], N_FIRST_CITIES, &dice, shares);
  add_cities_of ((guint) found[1], weights[1], N_TOP - N_FIRST_CITIES, &dice, shares);
  g_array_sort (shares, compare_shares);
}

void
scout_world_audience_break_down (ScoutWorld       *self,
                                 guint             index,
                                 ScoutWorldMetric  metric,
                                 GArray           *shares)
{
  guint tenths[SCOUT_WORLD_N_AGE_GENDERS];

  scout_world_audience_fill (self, index, tenths);
  if (metric == SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS)
    add_genders (tenths, shares);
  else if (metric == SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS)
    add_age_genders (tenths, shares);
  else if (metric == SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES)
    add_countries (self, index, shares);
  else
    add_cities (self, index, shares);
}
