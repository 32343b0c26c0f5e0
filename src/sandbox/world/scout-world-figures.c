/* scout-world-figures.c: the figures that searches of invented creators filter by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A creator takes some microseconds, for ninety days; so a million of them keep every processor
 * busy for a while.
 */

#include "config.h"

#include "scout-world-figures.h"

#include "scout-world-crew.h"

static const guint ranges[SCOUT_WORLD_N_RANGES] = { 1, 7, 14, 28, 90 };

int
scout_world_range_lookup (guint n_days)
{
  for (guint i = 0; i < SCOUT_WORLD_N_RANGES; i++)
    if (ranges[i] == n_days)
      return (int) i;
  return -1;
}

static void
fill_range (ScoutWorldFigures   *figures,
            const ScoutWorldDay *sum,
            guint                range)
{
  figures->views[range] = (guint32) MIN (sum->views, G_MAXUINT32);
  figures->reach[range] = (guint32) MIN (sum->reach, G_MAXUINT32);
  figures->interactions[range] = (guint32) MIN (sum->interactions, G_MAXUINT32);
  figures->posts[range] = (guint32) sum->posts;
}

/* The youngest day with a post; days come today first. */
static guint8
find_silence (const ScoutWorldDay *days)
{
  guint8 age = 0;

  while (age < SCOUT_WORLD_N_DAYS && days[age].posts == 0)
    age++;
  return age;
}

static void
fill_figures (ScoutWorld *self,
              guint       index)
{
  ScoutWorldFigures *figures = &self->figures[index];
  guint n_month = (guint) g_date_time_get_day_of_month (self->today);
  ScoutWorldDay days[SCOUT_WORLD_N_DAYS];
  ScoutWorldDay sums[SCOUT_WORLD_N_DAYS];
  guint tenths[SCOUT_WORLD_N_CONTENT_TYPES];
  ScoutWorldHabits habits;

  if (self->rows[index].state != SCOUT_WORLD_ONBOARDED)
    return;

  scout_world_habits_draw (self, index, &habits);
  scout_world_days_draw (self, index, &habits, SCOUT_WORLD_N_DAYS, days);
  scout_world_days_sum (&habits, days, SCOUT_WORLD_N_DAYS, sums);
  for (guint i = 0; i < SCOUT_WORLD_N_RANGES; i++)
    {
      fill_range (figures, &sums[ranges[i] - 1], i);
      scout_world_divide_views (self, index, habits.types, ranges[i], tenths);
      for (guint k = 0; k < SCOUT_WORLD_N_CONTENT_TYPES; k++)
        figures->types[i][k] = (guint16) tenths[k];
    }
  figures->month = (guint32) sums[n_month - 1].reach;
  figures->silence = find_silence (days);
}

const ScoutWorldFigures *
scout_world_get_figures (ScoutWorld *self)
{
  if (g_once_init_enter (&self->has_figures))
    {
      self->figures = g_new0 (ScoutWorldFigures, self->n_creators);
      scout_world_crew_run (self, fill_figures);
      g_once_init_leave (&self->has_figures, 1);
    }
  return self->figures;
}

double
scout_world_figures_get (const ScoutWorldFigures *self,
                         ScoutWorldMetric         metric,
                         guint                    range)
{
  if (metric == SCOUT_WORLD_METRIC_VIEWS)
    return self->views[range];
  if (metric == SCOUT_WORLD_METRIC_REACH)
    return self->reach[range];
  if (metric == SCOUT_WORLD_METRIC_INTERACTIONS)
    return self->interactions[range];
  if (metric == SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY)
    return self->posts[range];
  return scout_world_get_rate (self->interactions[range], self->views[range]);
}
