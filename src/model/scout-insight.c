/* scout-insight.c: one figure of a creator or post, with where it came from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A thin object over fields that a parser has laid into the arena of an answer; it holds that
 * arena. Creators make their insights only when somebody asks for them. Immutable, may be read
 * from any thread.
 */

#include "config.h"

#include "scout-insight.h"

#include "scout-day.h"
#include "scout-insight-fields.h"

#include <math.h>

struct _ScoutInsight
{
  GObject parent_instance;

  ScoutArena *arena;                /* (owned) */
  const ScoutInsightFields *fields; /* in the arena */
  GDateTime *first_day;             /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutInsight, scout_insight, G_TYPE_OBJECT)

/* The day on which the last value counts, where the answer dates none: S2's ranges end today. */
static guint32
get_local_day (gint64 real_time)
{
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (real_time / G_USEC_PER_SEC);
  g_autoptr(GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;

  return scout_day_from_time (local);
}

static GDateTime *
dup_first_day (const ScoutInsightFields *fields)
{
  guint32 day = fields->first_day;

  if (fields->days == NULL || fields->n_days == 0)
    return NULL;

  if (day == SCOUT_DAY_NONE)
    {
      guint32 today = get_local_day (fields->fetched_at);

      if (today <= fields->n_days)
        return NULL;
      day = today - (guint32) (fields->n_days - 1);
    }

  return scout_day_to_local_time (day);
}

static void
scout_insight_finalize (GObject *object)
{
  ScoutInsight *self = SCOUT_INSIGHT (object);

  g_clear_pointer (&self->first_day, g_date_time_unref);
  g_clear_pointer (&self->arena, scout_arena_unref);

  G_OBJECT_CLASS (scout_insight_parent_class)->finalize (object);
}

static void
scout_insight_class_init (ScoutInsightClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_insight_finalize;
}

static void
scout_insight_init (ScoutInsight *self)
{
}

ScoutInsight *
scout_insight_new (ScoutArena               *arena,
                   const ScoutInsightFields *fields)
{
  ScoutInsight *self = NULL;

  g_return_val_if_fail (arena != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_INSIGHT, NULL);
  self->arena = scout_arena_ref (arena);
  self->fields = fields;
  self->first_day = dup_first_day (fields);

  return self;
}

const ScoutInsightKey *
scout_insight_get_key (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NULL);

  return &self->fields->key;
}

const ScoutCatalogMetric *
scout_insight_get_metric (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NULL);

  return self->fields->metric;
}

double
scout_insight_get_value (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), 0);

  return self->fields->value;
}

const double *
scout_insight_get_days (ScoutInsight *self,
                        gsize        *n_days)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NULL);
  g_return_val_if_fail (n_days != NULL, NULL);

  *n_days = self->fields->n_days;

  return self->fields->days;
}

GDateTime *
scout_insight_get_first_day (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NULL);

  return self->first_day;
}

const ScoutShare *
scout_insight_get_shares (ScoutInsight *self,
                          gsize        *n_shares)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NULL);
  g_return_val_if_fail (n_shares != NULL, NULL);

  *n_shares = self->fields->n_shares;

  return self->fields->shares;
}

ScoutCatalogUnit
scout_insight_get_share_unit (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), SCOUT_CATALOG_UNIT_NONE);

  return self->fields->n_shares > 0 ? self->fields->share_unit : SCOUT_CATALOG_UNIT_NONE;
}

double
scout_insight_get_share_percent (ScoutInsight *self,
                                 gsize         index)
{
  double sum = 0.0;

  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NAN);
  g_return_val_if_fail (index < self->fields->n_shares, NAN);

  if (self->fields->share_unit != SCOUT_CATALOG_UNIT_COUNT)
    return self->fields->shares[index].value;

  for (gsize i = 0; i < self->fields->n_shares; i++)
    sum += self->fields->shares[i].value;

  return sum > 0.0 ? self->fields->shares[index].value / sum * 100.0 : (double) NAN;
}

gint64
scout_insight_get_fetched_at (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), 0);

  return self->fields->fetched_at;
}

const char *
scout_insight_get_call (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), NULL);

  return self->fields->call;
}

ScoutNetwork
scout_insight_get_network (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), SCOUT_NETWORK_FACEBOOK);

  return self->fields->network;
}

gboolean
scout_insight_is_estimated (ScoutInsight *self)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (self), FALSE);

  return self->fields->is_estimated;
}
