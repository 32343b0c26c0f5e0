/* scout-rate-note.c: the interaction rate over other ranges, beside that of the range shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta tells no daily series of the rate (S2 Creator Insights Metrics), so that it has neither a
 * sparkline nor a change: a shorter and a longer range say where it is going. Each is a call of its
 * own, for a call has one range, and what has been answered once is not asked for again, even if
 * the creator does not share it. Main thread only. */

#include "config.h"

#include "scout-rate-note.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* The note takes those that are not shown themselves. */
static const ScoutTimeRange compared[] = { SCOUT_TIME_RANGE_L7, SCOUT_TIME_RANGE_L28,
                                           SCOUT_TIME_RANGE_L90 };

#define N_LINES 2

/* As many of the other ranges as the note has lines, shortest first. */
static void
find_others (ScoutTimeRange range,
             ScoutTimeRange others[N_LINES])
{
  gsize n_others = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (compared) && n_others < N_LINES; i++)
    {
      if (compared[i] != range)
        others[n_others++] = compared[i];
    }
}

static double
get_rate (ScoutCreator   *known,
          ScoutTimeRange  range)
{
  return scout_creator_get_figure (known, SCOUT_METRIC_INTERACTION_RATE, range);
}

void
scout_rate_note_load (ScoutPartLoader *loader,
                      ScoutCreator    *known,
                      ScoutTimeRange   range)
{
  ScoutTimeRange others[N_LINES];

  g_return_if_fail (SCOUT_IS_PART_LOADER (loader));
  g_return_if_fail (SCOUT_IS_CREATOR (known));

  if (scout_creator_get_network (known) != SCOUT_NETWORK_FACEBOOK)
    return;

  find_others (range, others);
  for (gsize i = 0; i < N_LINES; i++)
    {
      if (isnan (get_rate (known, others[i])) && !scout_part_loader_has_rate (loader, others[i]))
        scout_part_loader_load (loader, SCOUT_CREATOR_PART_RATE, others[i]);
    }
}

static const char *
get_range_label (ScoutCreator   *known,
                 ScoutTimeRange  range)
{
  const ScoutPerformanceOffer *offer =
    scout_performance_offer_get (scout_creator_get_network (known));

  for (gsize i = 0; i < offer->n_ranges; i++)
    {
      if (offer->ranges[i].range == range)
        return _(offer->ranges[i].label);
    }

  return scout_time_range_get_label (range);
}

/* A line for each of the other ranges, "7 days 5.1%"; NULL if no rate of these is known. */
static char *
dup_lines (ScoutCreator   *known,
           ScoutTimeRange  range)
{
  g_autoptr(GString) note = g_string_new (NULL);
  ScoutTimeRange others[N_LINES];

  find_others (range, others);
  for (gsize i = 0; i < N_LINES; i++)
    {
      double rate = get_rate (known, others[i]);
      g_autofree char *words = scout_wording_percent (rate);
      g_autofree char *figure = scout_wording_isolate (words);

      if (isnan (rate))
        continue;
      if (note->len > 0)
        g_string_append_c (note, '\n');
      /* Translators: a range and the rate over it, "7 days 5.1%" */
      g_string_append_printf (note, C_ ("rate over a range", "%s %s"),
                              get_range_label (known, others[i]), figure);
    }

  return note->len > 0 ? g_string_free (g_steal_pointer (&note), FALSE) : NULL;
}

void
scout_rate_note_show (ScoutMetricTile            *tile,
                      const ScoutPerformanceTile *offer,
                      ScoutCreator               *known,
                      ScoutTimeRange              range)
{
  g_autofree char *lines = NULL;

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);
  g_return_if_fail (known == NULL || SCOUT_IS_CREATOR (known));

  if (offer->metric != SCOUT_METRIC_INTERACTION_RATE)
    return;

  if (known != NULL)
    lines = dup_lines (known, range);
  scout_metric_tile_set_note (tile, lines != NULL ? lines : _(offer->note));
}
