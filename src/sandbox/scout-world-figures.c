/* scout-world-figures.c: the figures that searches of invented creators filter by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A creator takes some microseconds, so a million of them a few seconds of every processor. Each
 * thread takes the next few creators until none are left.
 */

#include "config.h"

#include "scout-world-figures.h"

#include <string.h>

/* Worlds of more creators than this begin at once. */
#define LARGE 20000

/* Creators that a thread takes at a time. */
#define CHUNK 512

#define MAX_THREADS 8

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

static void
fill_figures (ScoutWorld        *self,
              guint              index,
              guint              n_month,
              ScoutWorldFigures *figures)
{
  ScoutWorldDay days[SCOUT_WORLD_N_DAYS];
  ScoutWorldDay sums[SCOUT_WORLD_N_DAYS];
  guint tenths[SCOUT_WORLD_N_CONTENT_TYPES];
  ScoutWorldHabits habits;

  scout_world_habits_draw (self, index, &habits);
  scout_world_days_draw (self, index, &habits, SCOUT_WORLD_N_DAYS, days);
  scout_world_days_sum (&habits, days, SCOUT_WORLD_N_DAYS, sums);
  for (guint i = 0; i < SCOUT_WORLD_N_RANGES; i++)
    {
      fill_range (figures, &sums[ranges[i] - 1], i);
      scout_world_draw_view_types (self, index, ranges[i], tenths);
      for (guint k = 0; k < SCOUT_WORLD_N_CONTENT_TYPES; k++)
        figures->types[i][k] = (guint16) tenths[k];
    }
  figures->month = (guint32) sums[n_month - 1].reach;
}

static gpointer
fill_thread (gpointer data)
{
  ScoutWorld *self = data;
  guint n_month = (guint) g_date_time_get_day_of_month (self->today);
  guint first;

  while ((first = (guint) g_atomic_int_add (&self->n_taken, CHUNK)) < self->n_creators)
    for (guint i = first; i < MIN (first + CHUNK, self->n_creators); i++)
      fill_figures (self, i, n_month, &self->figures[i]);
  return NULL;
}

/* With the lock. */
static void
start_threads (ScoutWorld *self)
{
  guint n_threads = self->n_creators > LARGE ? MIN (g_get_num_processors (), MAX_THREADS) : 0;

  self->figures = g_new (ScoutWorldFigures, self->n_creators);
  self->threads = g_ptr_array_new ();
  for (guint i = 0; i < n_threads; i++)
    g_ptr_array_add (self->threads, g_thread_new ("scout-figures", fill_thread, self));
}

/* With the lock. */
static void
join_threads (ScoutWorld *self)
{
  for (guint i = 0; i < self->threads->len; i++)
    g_thread_join (g_ptr_array_index (self->threads, i));
  g_ptr_array_set_size (self->threads, 0);
}

void
scout_world_figures_begin (ScoutWorld *self)
{
  g_mutex_init (&self->figures_lock);
  if (self->n_creators > LARGE)
    start_threads (self);
}

void
scout_world_figures_end (ScoutWorld *self)
{
  if (self->threads != NULL)
    {
      /* Nothing is left to take. */
      g_atomic_int_set (&self->n_taken, (int) self->n_creators);
      join_threads (self);
      g_ptr_array_unref (self->threads);
    }
  g_free (self->figures);
  g_mutex_clear (&self->figures_lock);
}

const ScoutWorldFigures *
scout_world_get_figures (ScoutWorld *self)
{
  if (g_atomic_int_get (&self->has_figures))
    return self->figures;

  g_mutex_lock (&self->figures_lock);
  if (self->threads == NULL)
    start_threads (self);
  /* Whoever waits might as well help. */
  fill_thread (self);
  join_threads (self);
  g_atomic_int_set (&self->has_figures, TRUE);
  g_mutex_unlock (&self->figures_lock);
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
