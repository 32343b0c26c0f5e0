/* scout-longer-days.c: asks for the days that a range is compared by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One call has the days of one range (S1, time_range), which are what the range is, and none before
 * it: only those of a longer range tell how it has changed. How long a month is so far S1 does not
 * say; an answer does, for all creators, and is remembered with the loader. Main thread only. */

#include "config.h"

#include "scout-longer-days.h"

#include "scout-daily-figures.h"
#include "scout-performance-offer.h"

/* On the loader: a bit for each range that follows the calendar. */
#define LEARNT_KEY "scout-longer-days"

static guint
get_learnt (ScoutPartLoader *loader)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (loader), LEARNT_KEY));
}

static gboolean
is_daily (const ScoutInsightKey *key)
{
  return key->period == SCOUT_PERIOD_DAY && key->breakdown == SCOUT_BREAKDOWN_NONE;
}

/* (transfer full) (nullable): NULL where no calendar reaches */
static GDateTime *
dup_last_day (ScoutInsight *insight)
{
  GDateTime *first_day = scout_insight_get_first_day (insight);
  gsize n_days = 0;

  if (scout_insight_get_days (insight, &n_days) == NULL || n_days == 0 || first_day == NULL)
    return NULL;

  return g_date_time_add_days (first_day, (int) n_days - 1);
}

static void
learn (ScoutPartLoader *loader,
       ScoutCreator    *known)
{
  guint learnt = get_learnt (loader);

  for (guint i = 0; i < scout_creator_get_n_insights (known); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (known, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);
      g_autoptr(GDateTime) last_day = is_daily (key) ? dup_last_day (insight) : NULL;
      gsize n_days = 0;

      scout_insight_get_days (insight, &n_days);
      if (last_day != NULL && n_days == scout_time_range_count_days (key->range, last_day))
        learnt |= 1u << key->range;
    }
  g_object_set_data (G_OBJECT (loader), LEARNT_KEY, GUINT_TO_POINTER (learnt));
}

/* (transfer none) (nullable): a series that is shown and has nothing to be compared with */
static ScoutInsight *
find_uncompared (ScoutCreator   *known,
                 ScoutTimeRange  range)
{
  for (guint i = 0; i < scout_creator_get_n_insights (known); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (known, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);
      gsize n_days = 0;

      if (is_daily (key) && key->range == range
          && scout_insight_get_days (insight, &n_days) != NULL && n_days > 0
          && scout_daily_figures_find_series (known, key, n_days) == NULL)
        return insight;
    }

  return NULL;
}

/* As far as is known. */
static guint
count_days (ScoutPartLoader *loader,
            ScoutTimeRange   range,
            GDateTime       *last_day)
{
  return (get_learnt (loader) & 1u << range) != 0
         ? scout_time_range_count_days (range, last_day) : scout_time_range_get_most_days (range);
}

void
scout_longer_days_load (ScoutPartLoader *loader,
                        ScoutCreator    *known,
                        ScoutTimeRange   range)
{
  const ScoutPerformanceOffer *offer = NULL;
  ScoutInsight *shown = NULL;
  g_autoptr(GDateTime) last_day = NULL;
  ScoutTimeRange longest = range;
  gsize n_shown = 0;
  gsize n_longest = 0;

  g_return_if_fail (SCOUT_IS_PART_LOADER (loader));
  g_return_if_fail (SCOUT_IS_CREATOR (known));

  learn (loader, known);
  offer = scout_performance_offer_get (scout_creator_get_network (known));
  shown = offer->has_long_series ? NULL : find_uncompared (known, range);
  last_day = shown != NULL ? dup_last_day (shown) : NULL;
  if (last_day == NULL)
    return;

  scout_insight_get_days (shown, &n_shown);
  for (gsize i = 0; i < offer->n_ranges; i++)
    {
      gsize n_days = count_days (loader, offer->ranges[i].range, last_day);

      if (n_days > n_longest && scout_daily_figures_are_missing (known, offer->ranges[i].range))
        {
          longest = offer->ranges[i].range;
          n_longest = n_days;
        }
    }
  if (n_longest >= 2 * n_shown)
    scout_part_loader_load_spare_days (loader, longest);
}
