/* scout-world-habits.c: how the invented creators are seen, day by day.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day of a creator follows from the creator's habits and from the date, so yesterday's figures
 * are still the same tomorrow. Nothing is kept, so any thread may ask. Whoever changes the order of
 * the throws changes every world.
 */

#include "config.h"

#include "scout-world-habits.h"

#include "scout-world-cast.h"

/* One day in so many goes unusually well; the days after it still profit. */
#define DAYS_PER_SPIKE 18.0
#define SPIKE_LENGTH 4

/* What spikes multiply views by on average; divided out again. */
#define SPIKE_MEAN 1.16

/* Numbers of the throws that habits come from, in their order. */
typedef enum
{
  THROW_VIEWS,
  THROW_RATE,
  THROW_REACH,
  THROW_RETURNING,
  THROW_FOLLOWER,
  THROW_POSTS,
  THROW_SEASON,
  THROW_SEASON_DAYS,
  THROW_SEASON_PHASE,
  THROW_WEEK,
  THROW_WEEK_PHASE,
  THROW_TYPES,
} Throw;

static void
draw_types (ScoutWorldDice *dice,
            double          types[SCOUT_WORLD_N_CONTENT_TYPES])
{
  /* reels, videos, photos, story, links, multi_photo, multi_media, live, text */
  static const double usual[SCOUT_WORLD_N_CONTENT_TYPES] = {
    5.0, 2.0, 2.0, 1.2, 0.5, 1.3, 0.3, 0.3, 0.6,
  };

  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    {
      types[i] = usual[i] * exp (0.7 * scout_world_dice_normal (dice));
      /* Nobody does everything. */
      if (types[i] < 0.3)
        types[i] = 0.0;
    }
}

static void
weekday_init (ScoutWorldWeekday      *weekday,
              const ScoutWorldHabits *habits,
              gint64                  number)
{
  weekday->height = habits->week * sin (2 * G_PI * (double) (number % SCOUT_WORLD_DAYS_PER_WEEK)
                                        / SCOUT_WORLD_DAYS_PER_WEEK + habits->week_phase);
  weekday->posts = habits->posts * (1.0 + weekday->height);
  weekday->silence = exp (-weekday->posts);
}

static ScoutWorldDice
roll (ScoutWorld *self,
      guint       index,
      Throw       first)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_HABITS, 0);

  scout_world_dice_skip (&dice, first);
  return dice;
}

double
scout_world_habits_draw_rate (ScoutWorld *self,
                              guint       index)
{
  ScoutWorldDice dice = roll (self, index, THROW_RATE);
  const ScoutWorldMember *member = scout_world_cast_get (index);
  double rate = 4.2 * exp (0.33 * scout_world_dice_normal (&dice));

  return CLAMP (member != NULL ? member->rate : rate, 0.6, 14.0) / 100.0;
}

double
scout_world_habits_draw_follower (ScoutWorld *self,
                                  guint       index)
{
  ScoutWorldDice dice = roll (self, index, THROW_FOLLOWER);

  return scout_world_dice_range (&dice, 0.26, 0.68);
}

void
scout_world_habits_draw_types (ScoutWorld *self,
                               guint       index,
                               double      types[SCOUT_WORLD_N_CONTENT_TYPES])
{
  ScoutWorldDice dice = roll (self, index, THROW_TYPES);

  draw_types (&dice, types);
}

static double
draw_views (ScoutWorld *self,
            guint       index)
{
  ScoutWorldDice dice = roll (self, index, THROW_VIEWS);
  const ScoutWorldMember *member = scout_world_cast_get (index);
  double followers = self->rows[index].followers;
  double ratio = 5.4 * exp (0.5 * scout_world_dice_normal (&dice)) * pow (followers / 6e4, -0.08);

  if (member != NULL)
    ratio = member->views;
  return followers * ratio / 28.0 / SPIKE_MEAN;
}

void
scout_world_habits_draw (ScoutWorld       *self,
                         guint             index,
                         ScoutWorldHabits *habits)
{
  ScoutWorldDice dice = roll (self, index, THROW_REACH);

  habits->views = draw_views (self, index);
  habits->rate = scout_world_habits_draw_rate (self, index);
  habits->reach = scout_world_dice_range (&dice, 0.7, 0.85);
  habits->returning = scout_world_dice_range (&dice, 0.08, 0.16);
  habits->follower = scout_world_dice_range (&dice, 0.26, 0.68);
  habits->posts = 0.8 * exp (0.6 * scout_world_dice_normal (&dice));
  habits->season = scout_world_dice_range (&dice, 0.05, 0.35);
  habits->season_days = scout_world_dice_range (&dice, 170.0, 420.0);
  habits->season_phase = scout_world_dice_range (&dice, 0.0, 2 * G_PI);
  habits->week = scout_world_dice_range (&dice, 0.06, 0.22);
  habits->week_phase = scout_world_dice_range (&dice, 0.0, 2 * G_PI);
  draw_types (&dice, habits->types);
  for (gint64 i = 0; i < SCOUT_WORLD_DAYS_PER_WEEK; i++)
    weekday_init (&habits->weekdays[i], habits, i);
}

/* How high a spike is that starts on the day whose dice these are, 0 if none does. */
static double
draw_spike (ScoutWorldDice dice)
{
  if (!scout_world_dice_chance (&dice, 1.0 / DAYS_PER_SPIKE))
    return 0.0;
  return scout_world_dice_range (&dice, 0.5, 2.2);
}

/* How much better a day goes because of the spikes on it and shortly before. */
static double
sum_spikes (const double spikes[SPIKE_LENGTH])
{
  double height = 0.0;
  double decay = 1.0;

  for (guint ago = 0; ago < SPIKE_LENGTH; ago++, decay *= 0.5)
    height += decay * spikes[ago];
  return height;
}

/* A number of posts, by walking along Poisson's distribution. */
static guint
draw_posts (const ScoutWorldWeekday *weekday,
            ScoutWorldDice          *dice)
{
  double at = scout_world_dice_unit (dice);
  double chance = weekday->silence;
  guint n = 0;

  while (at > chance && n < SCOUT_WORLD_MAX_POSTS - 1)
    {
      at -= chance;
      n++;
      chance *= weekday->posts / n;
    }
  return n;
}

/* @dice are those of the day @number; @spikes those of the day and of the days before. */
static void
draw_day (const ScoutWorldHabits *habits,
          gint64                  number,
          const double            spikes[SPIKE_LENGTH],
          ScoutWorldDice          dice,
          ScoutWorldDay          *day)
{
  const ScoutWorldWeekday *weekday = &habits->weekdays[number % SCOUT_WORLD_DAYS_PER_WEEK];
  double season = habits->season * sin (2 * G_PI * (double) number / habits->season_days
                                        + habits->season_phase);
  double factor = (1.0 + weekday->height) * (1.0 + season) * (1.0 + sum_spikes (spikes));
  double reach;

  day->posts = draw_posts (weekday, &dice) + (spikes[0] > 0.0 ? 1 : 0);
  if (day->posts == 0)
    factor *= 0.93;
  factor *= exp (0.07 * scout_world_dice_normal (&dice));

  day->views = (gint64) (habits->views * factor);
  reach = habits->reach * exp (0.04 * scout_world_dice_normal (&dice));
  day->reach = (gint64) ((double) day->views * MIN (reach, 0.97));
  day->interactions = (gint64) ((double) day->views * habits->rate
                                * exp (0.1 * scout_world_dice_normal (&dice)));
}

void
scout_world_days_draw (ScoutWorld             *self,
                       guint                   index,
                       const ScoutWorldHabits *habits,
                       guint                   n_days,
                       ScoutWorldDay          *days)
{
  ScoutWorldCup spike_cup = scout_world_cup (self->seed, index, SCOUT_WORLD_STREAM_SPIKES);
  ScoutWorldCup day_cup = scout_world_cup (self->seed, index, SCOUT_WORLD_STREAM_DAYS);
  double spikes[SCOUT_WORLD_N_DAYS + SPIKE_LENGTH];

  g_assert (n_days <= SCOUT_WORLD_N_DAYS);

  for (guint ago = 0; ago < n_days + SPIKE_LENGTH - 1; ago++)
    spikes[ago] = draw_spike (scout_world_cup_take (spike_cup,
                                                    (guint64) (self->today_number - ago)));
  for (guint ago = 0; ago < n_days; ago++)
    {
      gint64 number = self->today_number - ago;

      draw_day (habits, number, spikes + ago, scout_world_cup_take (day_cup, (guint64) number),
                &days[ago]);
    }
}

static const double *
get_logarithms (void)
{
  static double logarithms[SCOUT_WORLD_N_DAYS];
  static gsize done = 0;

  if (g_once_init_enter (&done))
    {
      for (guint ago = 0; ago < SCOUT_WORLD_N_DAYS; ago++)
        logarithms[ago] = log (ago + 1);
      g_once_init_leave (&done, 1);
    }
  return logarithms;
}

/* People are counted once however often they come: the longer the range, the more of them have
 * been counted already. Never below the best day, never above the sum, never falling with the
 * range. */
void
scout_world_days_sum (const ScoutWorldHabits *habits,
                      const ScoutWorldDay    *days,
                      guint                   n_days,
                      ScoutWorldDay          *sums)
{
  const double *logarithms = get_logarithms ();
  ScoutWorldDay sum = { 0, 0, 0, 0 };
  gint64 people = 0;
  gint64 best = 0;

  for (guint ago = 0; ago < n_days; ago++)
    {
      double fresh = exp (-habits->returning * logarithms[ago]);

      sum.views += days[ago].views;
      sum.reach += days[ago].reach;
      sum.interactions += days[ago].interactions;
      sum.posts += days[ago].posts;
      best = MAX (best, days[ago].reach);
      people = MAX (people, best + (gint64) ((double) (sum.reach - best) * fresh));
      sums[ago] = sum;
      sums[ago].reach = people;
    }
}

double
scout_world_get_rate (gint64 interactions,
                      gint64 views)
{
  if (views == 0)
    return 0.0;
  return round (1000.0 * (double) interactions / (double) views) / 10.0;
}

static guint
draw_kind (const ScoutWorldHabits *habits,
           double                  sum,
           ScoutWorldDice         *dice)
{
  double at = scout_world_dice_range (dice, 0.0, sum);
  guint kind = 0;

  while (kind < SCOUT_WORLD_N_CONTENT_TYPES - 1 && at >= habits->types[kind])
    at -= habits->types[kind++];
  return kind;
}

void
scout_world_day_draw_posts (ScoutWorld             *self,
                            guint                   index,
                            const ScoutWorldHabits *habits,
                            gint64                  number,
                            ScoutWorldDayPosts     *posts)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_DAYS,
                                          (guint64) number);
  double sum = 0.0;

  posts->is_spike = draw_spike (scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_SPIKES,
                                                  (guint64) number)) > 0.0;
  posts->n = draw_posts (&habits->weekdays[number % SCOUT_WORLD_DAYS_PER_WEEK], &dice)
             + (posts->is_spike ? 1 : 0);
  if (posts->n == 0)
    return;

  dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_POSTS, (guint64) number);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    sum += habits->types[i];
  for (guint i = 0; i < posts->n; i++)
    posts->kinds[i] = (guint8) draw_kind (habits, sum, &dice);
}
