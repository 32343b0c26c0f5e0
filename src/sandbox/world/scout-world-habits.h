/* scout-world-habits.h: how the invented creators are seen, day by day.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only. Days are numbered from 0001-01-01.
 */

#pragma once

#include "scout-world-insights.h"
#include "scout-world-private.h"

G_BEGIN_DECLS

/* The most that anybody publishes on one day. */
#define SCOUT_WORLD_MAX_POSTS 13

#define SCOUT_WORLD_DAYS_PER_WEEK 7

/**
 * ScoutWorldWeekday:
 *
 * What all Mondays have in common.
 */
typedef struct
{
  double height;              /* of the weekly rhythm */
  double posts;               /* on average */
  double silence;             /* chance of no post */
} ScoutWorldWeekday;

/**
 * ScoutWorldHabits:
 *
 * How a creator is seen, apart from the date.
 */
typedef struct
{
  double views;               /* on an ordinary day */
  double rate;                /* interactions per view */
  double reach;               /* people per view of a day */
  double returning;           /* how fast the same people come again; larger is faster */
  double follower;            /* share of followers among viewers */
  double posts;               /* per day */
  double season;              /* height of the slow rise and fall */
  double season_days;
  double season_phase;
  double week;                /* height of the weekly rhythm */
  double week_phase;
  double types[SCOUT_WORLD_N_CONTENT_TYPES];
  ScoutWorldWeekday weekdays[SCOUT_WORLD_DAYS_PER_WEEK];
} ScoutWorldHabits;

/**
 * ScoutWorldDay:
 *
 * The figures of a day.
 */
typedef struct
{
  gint64 views;
  gint64 reach;
  gint64 interactions;
  gint64 posts;
} ScoutWorldDay;

/**
 * ScoutWorldDayPosts:
 *
 * What was published on a day; the last one of a spike is what went so well.
 */
typedef struct
{
  guint n;
  gboolean is_spike;
  guint8 kinds[SCOUT_WORLD_MAX_POSTS]; /* scout_world_get_content_type_name() */
} ScoutWorldDayPosts;

/**
 * scout_world_habits_draw:
 * @self: a world
 * @index: number of a creator
 * @habits: (out caller-allocates): filled
 *
 * Works out what a creator's days have in common.
 */
void scout_world_habits_draw (ScoutWorld       *self,
                              guint             index,
                              ScoutWorldHabits *habits);

/**
 * scout_world_habits_draw_rate:
 * @self: a world
 * @index: number of a creator
 *
 * Works out one of the habits, for searches.
 *
 * Returns: interactions per view
 */
double scout_world_habits_draw_rate (ScoutWorld *self,
                                     guint       index);

/**
 * scout_world_habits_draw_follower:
 * @self: a world
 * @index: number of a creator
 *
 * Works out one of the habits, for searches.
 *
 * Returns: share of followers among viewers
 */
double scout_world_habits_draw_follower (ScoutWorld *self,
                                         guint       index);

/**
 * scout_world_habits_draw_types:
 * @self: a world
 * @index: number of a creator
 * @types: (out caller-allocates): weight of each content type
 *
 * Works out one of the habits, for searches.
 */
void scout_world_habits_draw_types (ScoutWorld *self,
                                    guint       index,
                                    double      types[SCOUT_WORLD_N_CONTENT_TYPES]);

/**
 * scout_world_days_draw:
 * @self: a world
 * @index: number of a creator
 * @habits: the creator's
 * @n_days: how many days, at most %SCOUT_WORLD_N_DAYS
 * @days: (out caller-allocates) (array length=n_days): filled, today first
 *
 * Works out the days up to today.
 */
void scout_world_days_draw (ScoutWorld             *self,
                            guint                   index,
                            const ScoutWorldHabits *habits,
                            guint                   n_days,
                            ScoutWorldDay          *days);

/**
 * scout_world_days_sum:
 * @habits: a creator's habits
 * @days: (array length=n_days): days up to today, today first
 * @n_days: how many
 * @sums: (out caller-allocates) (array length=n_days): the figures of the first day, of the first
 *   two and so on; people are counted once
 *
 * Counts days together.
 */
void scout_world_days_sum (const ScoutWorldHabits *habits,
                           const ScoutWorldDay    *days,
                           guint                   n_days,
                           ScoutWorldDay          *sums);

/**
 * scout_world_get_rate:
 * @interactions: interactions of a range
 * @views: views of the range
 *
 * Returns: the interaction rate in percent, with one decimal
 */
double scout_world_get_rate (gint64 interactions,
                             gint64 views);

/**
 * scout_world_divide_views:
 * @self: a world
 * @index: number of a creator
 * @types: the creator's habits of the same name
 * @n_days: range in days
 * @tenths: (out caller-allocates): share of each content type in views, in tenths of a percent
 *
 * Divides views by content type, where the habits are known.
 */
void scout_world_divide_views (ScoutWorld   *self,
                               guint         index,
                               const double  types[SCOUT_WORLD_N_CONTENT_TYPES],
                               guint         n_days,
                               guint         tenths[SCOUT_WORLD_N_CONTENT_TYPES]);

/**
 * scout_world_draw_view_types:
 * @self: a world
 * @index: number of a creator
 * @n_days: range in days
 * @tenths: (out caller-allocates): share of each content type in views, in tenths of a percent
 *
 * Divides views by content type.
 */
void scout_world_draw_view_types (ScoutWorld *self,
                                  guint       index,
                                  guint       n_days,
                                  guint       tenths[SCOUT_WORLD_N_CONTENT_TYPES]);

/**
 * scout_world_day_draw_posts:
 * @self: a world
 * @index: number of a creator
 * @habits: the creator's
 * @number: number of a day
 * @posts: (out caller-allocates): filled
 *
 * Works out what was published on a day. scout_world_days_draw() counts as many.
 */
void scout_world_day_draw_posts (ScoutWorld             *self,
                                 guint                   index,
                                 const ScoutWorldHabits *habits,
                                 gint64                  number,
                                 ScoutWorldDayPosts     *posts);

G_END_DECLS
