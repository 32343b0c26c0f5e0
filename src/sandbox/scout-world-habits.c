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

void
scout_world_habits_draw (ScoutWorld       *self,
                         guint             index,
                         ScoutWorldHabits *habits)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_HABITS, 0);
  const ScoutWorldMember *member = scout_world_cast_get (index);
  double followers = self->rows[index].followers;
  double ratio = 5.4 * exp (0.5 * scout_world_dice_normal (&dice)) * pow (followers / 6e4, -0.08);
  double rate = 4.2 * exp (0.33 * scout_world_dice_normal (&dice));

  if (member != NULL)
    {
      ratio = member->views;
      rate = member->rate;
    }
  habits->views = followers * ratio / 28.0 / SPIKE_MEAN;
  habits->rate = CLAMP (rate, 0.6, 14.0) / 100.0;
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
}

/* How much better a day goes because of spikes on it and shortly before; 0 is not at all. */
static double
draw_spikes (ScoutWorld *self,
             guint       index,
             gint64      number,
             gboolean   *starts)
{
  double height = 0.0;
  double decay = 1.0;

  for (guint ago = 0; ago < SPIKE_LENGTH; ago++)
    {
      ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_SPIKES,
                                              (guint64) (number - ago));

      if (scout_world_dice_chance (&dice, 1.0 / DAYS_PER_SPIKE))
        {
          height += decay * scout_world_dice_range (&dice, 0.5, 2.2);
          if (ago == 0)
            *starts = TRUE;
        }
      decay *= 0.5;
    }
  return height;
}

static double
get_week (const ScoutWorldHabits *habits,
          gint64                  number)
{
  return habits->week * sin (2 * G_PI * (double) (number % 7) / 7.0 + habits->week_phase);
}

/* A number of posts with the mean @posts, by walking along Poisson's distribution. */
static gint64
draw_posts (double          posts,
            ScoutWorldDice *dice)
{
  double at = scout_world_dice_unit (dice);
  double chance = exp (-posts);
  gint64 n = 0;

  while (at > chance && n < SCOUT_WORLD_MAX_POSTS - 1)
    {
      at -= chance;
      n++;
      chance *= posts / (double) n;
    }
  return n;
}

void
scout_world_day_draw (ScoutWorld             *self,
                      guint                   index,
                      const ScoutWorldHabits *habits,
                      gint64                  number,
                      ScoutWorldDay          *day)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_DAYS,
                                          (guint64) number);
  gboolean spike = FALSE;
  double week = get_week (habits, number);
  double season = habits->season * sin (2 * G_PI * (double) number / habits->season_days
                                        + habits->season_phase);
  double factor = (1.0 + week) * (1.0 + season);
  double reach;

  factor *= 1.0 + draw_spikes (self, index, number, &spike);
  day->posts = draw_posts (habits->posts * (1.0 + week), &dice) + (spike ? 1 : 0);
  if (day->posts == 0)
    factor *= 0.93;
  factor *= exp (0.07 * scout_world_dice_normal (&dice));

  day->views = (gint64) (habits->views * factor);
  reach = habits->reach * exp (0.04 * scout_world_dice_normal (&dice));
  day->reach = (gint64) ((double) day->views * MIN (reach, 0.97));
  day->interactions = (gint64) ((double) day->views * habits->rate
                                * exp (0.1 * scout_world_dice_normal (&dice)));
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
  ScoutWorldDice spikes = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_SPIKES,
                                            (guint64) number);
  double sum = 0.0;

  posts->is_spike = scout_world_dice_chance (&spikes, 1.0 / DAYS_PER_SPIKE);
  posts->n = (guint) draw_posts (habits->posts * (1.0 + get_week (habits, number)), &dice)
             + (posts->is_spike ? 1 : 0);
  if (posts->n == 0)
    return;

  dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_POSTS, (guint64) number);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    sum += habits->types[i];
  for (guint i = 0; i < posts->n; i++)
    posts->kinds[i] = (guint8) draw_kind (habits, sum, &dice);
}
