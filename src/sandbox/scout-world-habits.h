/* scout-world-habits.h: how the invented creators are seen, day by day.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only. Days are numbered from 0001-01-01.
 */

#pragma once

#include "scout-world-private.h"

G_BEGIN_DECLS

/* The most that anybody publishes on one day. */
#define SCOUT_WORLD_MAX_POSTS 13

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
 * scout_world_day_draw:
 * @self: a world
 * @index: number of a creator
 * @habits: the creator's
 * @number: number of a day
 * @day: (out caller-allocates): filled
 *
 * Works out a day.
 */
void scout_world_day_draw (ScoutWorld             *self,
                           guint                   index,
                           const ScoutWorldHabits *habits,
                           gint64                  number,
                           ScoutWorldDay          *day);

/**
 * scout_world_day_draw_posts:
 * @self: a world
 * @index: number of a creator
 * @habits: the creator's
 * @number: number of a day
 * @posts: (out caller-allocates): filled
 *
 * Works out what was published on a day, for a fraction of what scout_world_day_draw() costs, which
 * counts as many.
 */
void scout_world_day_draw_posts (ScoutWorld             *self,
                                 guint                   index,
                                 const ScoutWorldHabits *habits,
                                 gint64                  number,
                                 ScoutWorldDayPosts     *posts);

G_END_DECLS
