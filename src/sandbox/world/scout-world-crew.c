/* scout-world-crew.c: work that is done for every invented creator, by all processors.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each thread takes the next few creators until none are left. Whoever asks works along.
 */

#include "config.h"

#include "scout-world-crew.h"

#include "scout-world-private.h"

/* Threads are not worth their start for less. */
#define LARGE 20000

/* Creators that a thread takes at a time. */
#define CHUNK 512

#define MAX_THREADS 8

typedef struct
{
  ScoutWorld *world;
  ScoutWorldCrewFunc func;
  int n_taken;              /* creators who are done or being done */
} Job;

static gpointer
work (gpointer data)
{
  Job *job = data;
  guint n_creators = job->world->n_creators;
  guint first;

  while ((first = (guint) g_atomic_int_add (&job->n_taken, CHUNK)) < n_creators)
    for (guint i = first; i < MIN (first + CHUNK, n_creators); i++)
      job->func (job->world, i);
  return NULL;
}

gboolean
scout_world_is_large (ScoutWorld *self)
{
  return self->n_creators > LARGE;
}

void
scout_world_crew_run (ScoutWorld         *self,
                      ScoutWorldCrewFunc  func)
{
  Job job = { self, func, 0 };
  GThread *helpers[MAX_THREADS - 1];
  guint n_helpers = scout_world_is_large (self) ? MIN (g_get_num_processors (), MAX_THREADS) - 1
                                                : 0;

  for (guint i = 0; i < n_helpers; i++)
    helpers[i] = g_thread_new ("scout-world", work, &job);
  work (&job);
  for (guint i = 0; i < n_helpers; i++)
    g_thread_join (helpers[i]);
}
