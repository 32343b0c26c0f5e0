/* scout-insight-set.c: the insights of a creator or post, made when asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The part that creators and posts have in common: fields that a parser has laid into an arena, and
 * objects for those of them that somebody wanted. Any thread.
 */

#include "config.h"

#include "scout-insight-set-private.h"

#include <math.h>

static gboolean
is_same_key (const ScoutInsightKey *a,
             const ScoutInsightKey *b)
{
  return a->metric == b->metric &&
         a->breakdown == b->breakdown &&
         a->period == b->period &&
         a->range == b->range;
}

/* An answer has some twenty insights at most: walking is cheaper than any index. */
static gboolean
find (ScoutInsightSet       *self,
      const ScoutInsightKey *key,
      gsize                 *index)
{
  for (gsize i = 0; i < self->n_fields; i++)
    {
      if (is_same_key (&self->fields[i].key, key))
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

void
_scout_insight_set_init (ScoutInsightSet          *self,
                         ScoutArena               *arena,
                         const ScoutInsightFields *fields,
                         gsize                     n_fields)
{
  self->arena = arena;
  self->fields = fields;
  self->n_fields = n_fields;
  g_mutex_init (&self->lock);
}

void
_scout_insight_set_clear (ScoutInsightSet *self)
{
  for (gsize i = 0; self->insights != NULL && i < self->n_fields; i++)
    g_clear_object (&self->insights[i]);
  g_clear_pointer (&self->insights, g_free);
  g_mutex_clear (&self->lock);
}

ScoutInsight *
_scout_insight_set_get_nth (ScoutInsightSet *self,
                            gsize            index)
{
  ScoutInsight *insight = NULL;

  g_mutex_lock (&self->lock);
  if (self->insights == NULL)
    self->insights = g_new0 (ScoutInsight *, self->n_fields);
  if (self->insights[index] == NULL)
    self->insights[index] = scout_insight_new (self->arena, &self->fields[index]);
  insight = self->insights[index];
  g_mutex_unlock (&self->lock);

  return insight;
}

ScoutInsight *
_scout_insight_set_get (ScoutInsightSet       *self,
                        const ScoutInsightKey *key)
{
  gsize index = 0;

  return find (self, key, &index) ? _scout_insight_set_get_nth (self, index) : NULL;
}

double
_scout_insight_set_get_figure (ScoutInsightSet       *self,
                               const ScoutInsightKey *key)
{
  gsize index = 0;

  return find (self, key, &index) ? self->fields[index].value : (double) NAN;
}
