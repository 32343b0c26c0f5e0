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

#include "scout-error-wording.h"
#include "scout-performance-explain.h"
#include "scout-retry-offer.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* The note takes those that are not shown themselves. */
static const ScoutTimeRange compared[] = { SCOUT_TIME_RANGE_L7, SCOUT_TIME_RANGE_L28,
                                           SCOUT_TIME_RANGE_L90 };

#define N_LINES 2
#define RETRY_KEY "scout-rate-retry"
#define PROBLEM_KEY "scout-rate-problem"

/* What the tile shows. */
typedef struct
{
  const ScoutPerformanceTile *offer;
  ScoutPartLoader *loader; /* (owned) */
  ScoutCreator *known;     /* (owned) */
  ScoutTimeRange range;
} Retry;

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

static const GError *
get_error (ScoutPartLoader *loader, /* (nullable) */
           ScoutCreator    *known,
           ScoutTimeRange   range)
{
  return loader != NULL && isnan (get_rate (known, range))
         ? scout_part_loader_get_rate_error (loader, range) : NULL;
}

/* A line for each of the other ranges, "7 days 5.1%"; NULL if no rate of these is known, or known
 * to be missing. */
static char *
dup_lines (ScoutPartLoader *loader, /* (nullable) */
           ScoutCreator    *known,
           ScoutTimeRange   range)
{
  g_autoptr(GString) note = g_string_new (NULL);
  ScoutTimeRange others[N_LINES];

  find_others (range, others);
  for (gsize i = 0; i < N_LINES; i++)
    {
      double rate = get_rate (known, others[i]);
      g_autofree char *words = scout_wording_percent (rate);
      g_autofree char *figure = scout_wording_isolate (words);

      if (isnan (rate) && get_error (loader, known, others[i]) == NULL)
        continue;
      if (note->len > 0)
        g_string_append_c (note, '\n');
      /* Translators: a range and the rate over it, "7 days 5.1%" */
      g_string_append_printf (note, C_ ("rate over a range", "%s %s"),
                              get_range_label (known, others[i]), figure);
    }

  return note->len > 0 ? g_string_free (g_steal_pointer (&note), FALSE) : NULL;
}

static void
offer_retry (GtkWidget *tile,
             gboolean   is_offered)
{
  scout_metric_tile_set_note_problem (SCOUT_METRIC_TILE (tile),
                                      g_object_get_data (G_OBJECT (tile), PROBLEM_KEY),
                                      is_offered);
}

/* Of several that did not come the first one is told of. */
static void
show_problem (ScoutMetricTile *tile,
              ScoutPartLoader *loader, /* (nullable) */
              ScoutCreator    *known,  /* (nullable) */
              ScoutTimeRange   range)
{
  ScoutTimeRange others[N_LINES];
  const GError *error = NULL;
  const char *problem = NULL;

  find_others (range, others);
  for (gsize i = 0; known != NULL && i < N_LINES && error == NULL; i++)
    error = get_error (loader, known, others[i]);
  if (error != NULL)
    problem = scout_error_wording_get (error).title;
  g_object_set_data (G_OBJECT (tile), PROBLEM_KEY, (gpointer) problem);
  scout_retry_offer_follow (GTK_WIDGET (tile), error, offer_retry);
}

static void
retry_free (gpointer data)
{
  Retry *retry = data;

  g_clear_object (&retry->loader);
  g_clear_object (&retry->known);
  g_free (retry);
}

static void
retry_cb (ScoutMetricTile *tile)
{
  Retry *retry = g_object_get_data (G_OBJECT (tile), RETRY_KEY);

  scout_rate_note_load (retry->loader, retry->known, retry->range);
  scout_rate_note_show (tile, retry->offer, retry->loader, retry->known, retry->range);
}

/* What a tile that is asked again asks for. */
static void
remember (ScoutMetricTile            *tile,
          const ScoutPerformanceTile *offer,
          ScoutPartLoader            *loader,
          ScoutCreator               *known,
          ScoutTimeRange              range)
{
  Retry *retry = g_object_get_data (G_OBJECT (tile), RETRY_KEY);

  if (retry == NULL)
    {
      retry = g_new0 (Retry, 1);
      g_object_set_data_full (G_OBJECT (tile), RETRY_KEY, retry, retry_free);
      g_signal_connect (tile, "retry-note", G_CALLBACK (retry_cb), NULL);
    }
  retry->offer = offer;
  g_set_object (&retry->loader, loader);
  g_set_object (&retry->known, known);
  retry->range = range;
}

void
scout_rate_note_show (ScoutMetricTile            *tile,
                      const ScoutPerformanceTile *offer,
                      ScoutPartLoader            *loader,
                      ScoutCreator               *known,
                      ScoutTimeRange              range)
{
  g_autofree char *lines = NULL;

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);
  g_return_if_fail (loader == NULL || SCOUT_IS_PART_LOADER (loader));
  g_return_if_fail (known == NULL || SCOUT_IS_CREATOR (known));

  /* Beside a rate from before, its date is more than what other ranges say. */
  if (offer->metric != SCOUT_METRIC_INTERACTION_RATE || scout_performance_is_kept (tile))
    return;

  if (known != NULL)
    lines = dup_lines (loader, known, range);
  scout_metric_tile_set_note (tile, lines != NULL ? lines : _(offer->note));
  show_problem (tile, loader, known, range);
  if (loader != NULL && known != NULL)
    remember (tile, offer, loader, known, range);
}

/* A call of its own brought it, or that with all figures of its range. */
static ScoutCreatorPart
find_part (ScoutMetricTile *tile,
           ScoutTimeRange   range)
{
  const Retry *retry = g_object_get_data (G_OBJECT (tile), RETRY_KEY);

  return retry != NULL && scout_part_loader_has_rate (retry->loader, range)
         ? SCOUT_CREATOR_PART_RATE : SCOUT_CREATOR_PART_FIGURES;
}

void
scout_rate_note_explain (ScoutMetricTile            *tile,
                         const ScoutPerformanceTile *offer,
                         ScoutMarketplace           *marketplace,
                         ScoutCreator               *known,
                         ScoutTimeRange              range)
{
  ScoutTimeRange others[N_LINES];

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);

  if (offer->metric != SCOUT_METRIC_INTERACTION_RATE || marketplace == NULL || known == NULL
      || scout_performance_is_kept (tile)
      || scout_metric_tile_get_state (tile) != SCOUT_METRIC_TILE_READY)
    return;

  find_others (range, others);
  for (gsize i = 0; i < N_LINES; i++)
    {
      const ScoutInsightKey key = { SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE,
                                    SCOUT_PERIOD_OVERALL, others[i] };
      const ScoutQuestion question = { scout_creator_get_lookup_id (known),
                                       .creator_part = find_part (tile, others[i]),
                                       .range = others[i] };
      const ScoutExplainMore more = { scout_creator_get_insight (known, &key),
                                      get_range_label (known, others[i]), NULL };

      if (!isnan (get_rate (known, others[i])))
        scout_performance_explain_more (tile, marketplace, &question, &more);
    }
}

gboolean
scout_rate_note_compares (ScoutTimeRange range)
{
  for (gsize i = 0; i < G_N_ELEMENTS (compared); i++)
    {
      if (compared[i] == range)
        return TRUE;
    }

  return FALSE;
}
