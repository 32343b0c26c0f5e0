/* scout-performance-explain.c: shows and explains the figures of tiles and of the daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows which part of a creator each figure of the overview comes with. Facebook tells followers as
 * a field of the profile, Instagram as a figure that is asked for with the profile. */

#include "config.h"

#include "scout-performance-explain.h"

#include "scout-daily-figures.h"
#include "scout-kept-line.h"
#include "scout-tile-box.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define BUTTON_KEY "scout-explain-button"
/* On a tile whose figure is from before, and whose note says of when. */
#define KEPT_KEY "scout-performance-kept"

const ScoutCatalogApi *
scout_performance_told_get_api (const ScoutPerformanceTold *told)
{
  g_return_val_if_fail (told != NULL, NULL);

  if (told->marketplace == NULL)
    return NULL;

  return scout_catalog_get_api (scout_marketplace_get_catalog (told->marketplace),
                                scout_marketplace_get_network (told->marketplace));
}

static ScoutExplainButton *
ensure_button (GtkWidget  *place,
               const char *title)
{
  ScoutExplainButton *button = g_object_get_data (G_OBJECT (place), BUTTON_KEY);

  if (button != NULL)
    return button;

  button = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (title));
  g_object_set_data (G_OBJECT (place), BUTTON_KEY, button);
  if (SCOUT_IS_METRIC_TILE (place))
    scout_metric_tile_set_end (SCOUT_METRIC_TILE (place), GTK_WIDGET (button));
  else
    gtk_box_append (GTK_BOX (place), GTK_WIDGET (button));

  return button;
}

void
scout_performance_explain_followers (ScoutExplainButton *button,
                                     ScoutMarketplace   *marketplace,
                                     ScoutCreator       *creator,
                                     ScoutQuery         *query)
{
  const ScoutInsightKey key = { SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                SCOUT_TIME_RANGE_LIFETIME };
  const ScoutQuestion profile = { scout_creator_get_lookup_id (creator),
                                  .creator_part = SCOUT_CREATOR_PART_PROFILE };
  ScoutQuestion question = query != NULL ? (ScoutQuestion) { .query = query } : profile;
  const ScoutCatalogApi *api = NULL;
  const ScoutCatalogField *field = NULL;

  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (button));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  question.call = scout_creator_get_profile_call (creator);
  api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                               scout_marketplace_get_network (marketplace));
  field = scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, "creator"),
                                                 "followers");
  if (field != NULL && scout_creator_get_followers (creator) >= 0)
    scout_explain_button_set_field (button, marketplace, &question, field,
                                    scout_creator_get_fetched_at (creator));
  else
    scout_explain_button_set_insight (button, marketplace, &question,
                                      scout_creator_get_insight (creator, &key));
}

void
scout_performance_explain_tile (ScoutMetricTile            *tile,
                                const ScoutPerformanceTile *offer,
                                ScoutMarketplace           *marketplace,
                                ScoutTimeRange              range,
                                ScoutCreator               *creator)
{
  ScoutExplainButton *button = NULL;
  ScoutQuestion question = { NULL, .creator_part = SCOUT_CREATOR_PART_FIGURES,
                             .range = range };
  ScoutInsightKey key;

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);

  button = ensure_button (GTK_WIDGET (tile), scout_metric_get_label (offer->metric));
  if (marketplace == NULL || creator == NULL)
    {
      scout_explain_button_clear (button);
      return;
    }
  if (offer->metric == SCOUT_METRIC_FOLLOWERS)
    {
      scout_performance_explain_followers (button, marketplace, creator, NULL);
      return;
    }

  question.id = scout_creator_get_lookup_id (creator);
  key = (ScoutInsightKey) { offer->metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                            offer->has_own_range ? offer->range : range };
  scout_explain_button_set_insight (button, marketplace, &question,
                                    scout_creator_get_insight (creator, &key));
}

void
scout_performance_explain_more (ScoutMetricTile        *tile,
                                ScoutMarketplace       *marketplace,
                                const ScoutQuestion    *question,
                                const ScoutExplainMore *more)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));

  scout_explain_button_add (ensure_button (GTK_WIDGET (tile), scout_metric_tile_get_caption (tile)),
                            marketplace, question, more);
}

/* "2 Oct to 29 Oct": so many days that end so many days after another */
static char *
dup_days (GDateTime *first_day,
          gsize      start,
          gsize      n_days)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) start_day = g_date_time_add_days (first_day, (int) start);
  g_autoptr(GDateTime) end_day = g_date_time_add_days (first_day, (int) (start + n_days) - 1);
  g_autofree char *start_words = NULL;
  g_autofree char *end_words = NULL;

  if (start_day == NULL || end_day == NULL)
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  start_words = scout_wording_day_short (start_day, now);
  if (n_days == 1)
    return g_steal_pointer (&start_words);

  end_words = scout_wording_day_short (end_day, now);
  /* Translators: from one day to another, "2 Oct to 29 Oct" */
  return g_strdup_printf (C_ ("days", "%s to %s"), start_words, end_words);
}

/* How the change follows from the days, of which the last @n_range are those of the range. */
static char *
dup_computation (ScoutInsight *series,
                 gsize         n_range)
{
  GDateTime *first_day = scout_insight_get_first_day (series);
  gsize n_days = 0;
  g_autofree char *range = NULL;
  g_autofree char *before = NULL;

  scout_insight_get_days (series, &n_days);
  if (first_day == NULL)
    return g_strdup (_("The sum of the range against the sum of as many days before it"));

  range = dup_days (first_day, n_days - n_range, n_range);
  before = dup_days (first_day, n_days - 2 * n_range, n_range);
  /* Translators: with days, "The sum of 30 Oct to 26 Nov against the sum of 2 Oct to 29 Oct" */
  return g_strdup_printf (_("The sum of %s against the sum of %s"), range, before);
}

/* The days that the tile shows, and how many of them belong to the range. (nullable) */
static ScoutInsight *
find_days (ScoutMetric                 metric,
           const ScoutPerformanceTold *told,
           gsize                      *n_range)
{
  const ScoutPerformanceOffer *offer = NULL;
  ScoutInsightKey key = { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY, told->range };
  ScoutInsight *days = NULL;

  *n_range = 0;
  if (told->days == NULL)
    return NULL;

  offer = scout_performance_offer_get (scout_creator_get_network (told->days));
  if (offer->has_long_series)
    key.range = SCOUT_TIME_RANGE_L90;
  days = scout_creator_get_insight (told->days, &key);
  if (days != NULL)
    scout_insight_get_days (days, n_range);
  if (offer->has_long_series)
    *n_range = scout_time_range_get_days (told->range);

  return days;
}

static ScoutSparklineMode
get_mode (ScoutMetric                 metric,
          const ScoutPerformanceTold *told)
{
  return scout_performance_offer_counts_publications (metric, scout_performance_told_get_api (told))
         ? SCOUT_SPARKLINE_BARS : SCOUT_SPARKLINE_LINE;
}

void
scout_performance_show_days (ScoutMetricTile            *tile,
                             const ScoutPerformanceTile *offer,
                             const ScoutPerformanceTold *told)
{
  ScoutInsight *shown = NULL;
  gsize n_range = 0;
  gsize n_days = 0;
  gsize n_shown;
  const double *days = NULL;
  double change = NAN;

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);
  g_return_if_fail (told != NULL);

  if (!offer->is_daily)
    return;

  shown = find_days (offer->metric, told, &n_range);
  if (shown != NULL)
    {
      days = scout_insight_get_days (shown, &n_days);
      change = scout_daily_figures_find_change (told->days, scout_insight_get_key (shown),
                                                n_range);
    }
  n_shown = MIN (n_range, n_days);
  scout_metric_tile_set_change (tile, change);
  scout_metric_tile_set_series (tile, n_shown > 0 ? days + n_days - n_shown : NULL, n_shown,
                                get_mode (offer->metric, told));
}

static void
explain_change (ScoutMetricTile            *tile,
                const ScoutPerformanceTile *offer,
                const ScoutPerformanceTold *told)
{
  gsize n_range = 0;
  ScoutInsight *shown = find_days (offer->metric, told, &n_range);
  const ScoutInsightKey *key = shown != NULL ? scout_insight_get_key (shown) : NULL;
  ScoutQuestion question = { NULL, .creator_part = SCOUT_CREATOR_PART_DAILY };
  ScoutInsight *series = NULL;
  g_autofree char *computation = NULL;

  if (shown == NULL || isnan (scout_daily_figures_find_change (told->days, key, n_range)))
    return;

  series = scout_daily_figures_find_series (told->days, key, n_range);
  question.id = scout_creator_get_lookup_id (told->days);
  question.range = scout_insight_get_key (series)->range;
  computation = dup_computation (series, n_range);
  scout_performance_explain_more (tile, told->marketplace, &question,
                                  &(ScoutExplainMore) { series, _("Change"), computation });
}

static ScoutInsight *
find_figure (const ScoutPerformanceTile *offer,
             ScoutTimeRange              range,
             ScoutCreator               *creator) /* (nullable) */
{
  const ScoutInsightKey key = { offer->metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                offer->has_own_range ? offer->range : range };
  ScoutInsight *insight = creator != NULL ? scout_creator_get_insight (creator, &key) : NULL;

  return insight != NULL && !isnan (scout_insight_get_value (insight)) ? insight : NULL;
}

/* Of a figure that has come with the search, and with nothing since. */
static gboolean
was_found (const ScoutPerformanceTold *told,
           ScoutInsight               *insight) /* (nullable) */
{
  ScoutQuery *query = NULL;
  ScoutCreator *creator = NULL;
  ScoutInsight *found = NULL;

  if (told->loader == NULL || insight == NULL)
    return FALSE;

  /* Between two creators the loader has none. */
  query = scout_part_loader_get_query (told->loader);
  creator = scout_part_loader_get_creator (told->loader);
  if (query != NULL && creator != NULL)
    found = scout_creator_get_insight (creator, scout_insight_get_key (insight));
  return found != NULL
         && scout_insight_get_fetched_at (found) == scout_insight_get_fetched_at (insight);
}

static void
explain_figure (ScoutMetricTile            *tile,
                const ScoutPerformanceTile *offer,
                const ScoutPerformanceTold *told)
{
  ScoutInsight *insight = find_figure (offer, told->range, told->figures);
  ScoutQuestion question = { NULL };

  if (!was_found (told, insight))
    {
      scout_performance_explain_tile (tile, offer, told->marketplace, told->range, told->figures);
      return;
    }

  question.query = scout_part_loader_get_query (told->loader);
  scout_explain_button_set_insight (ensure_button (GTK_WIDGET (tile),
                                                   scout_metric_get_label (offer->metric)),
                                    told->marketplace, &question, insight);
}

void
scout_performance_explain_told (ScoutMetricTile            *tile,
                                const ScoutPerformanceTile *offer,
                                const ScoutPerformanceTold *told)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);
  g_return_if_fail (told != NULL);

  if (told->marketplace == NULL
      || scout_metric_tile_get_state (tile) != SCOUT_METRIC_TILE_READY)
    return;

  explain_figure (tile, offer, told);
  if (offer->is_daily)
    explain_change (tile, offer, told);
}

gboolean
scout_performance_is_kept (ScoutMetricTile *tile)
{
  g_return_val_if_fail (SCOUT_IS_METRIC_TILE (tile), FALSE);

  return g_object_get_data (G_OBJECT (tile), KEPT_KEY) != NULL;
}

static void
show_offered_note (ScoutMetricTile            *tile,
                   const ScoutPerformanceTile *offer)
{
  g_object_set_data (G_OBJECT (tile), KEPT_KEY, NULL);
  scout_metric_tile_set_note (tile, offer->note != NULL ? _(offer->note) : NULL);
  scout_metric_tile_set_note_problem (tile, NULL, FALSE);
}

void
scout_performance_load_tile (ScoutMetricTile            *tile,
                             const ScoutPerformanceTile *offer)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);

  if (scout_performance_is_kept (tile))
    show_offered_note (tile, offer);
  scout_metric_tile_set_state (tile, SCOUT_METRIC_TILE_LOADING);
  scout_performance_explain_tile (tile, offer, NULL, 0, NULL);
}

void
scout_performance_show_followers (ScoutMetricTile            *tile,
                                  const ScoutPerformanceTile *offer,
                                  const ScoutPerformanceTold *told,
                                  ScoutCreator               *creator)
{
  ScoutExplainButton *button = NULL;
  gint64 followers = scout_creator_get_followers (creator);
  g_autofree char *value = scout_wording_compact (followers);
  g_autofree char *full = scout_wording_full (followers);

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (offer != NULL);

  scout_metric_tile_set_value (tile, value, followers >= 0 ? full : _("Not shared"));
  scout_metric_tile_set_note (tile, followers >= 0 ? _(offer->note) : NULL);
  button = ensure_button (GTK_WIDGET (tile), scout_metric_get_label (offer->metric));
  if (told->marketplace != NULL)
    scout_performance_explain_followers (button, told->marketplace, creator,
                                         told->loader != NULL
                                         && creator == scout_part_loader_get_creator (told->loader)
                                           ? scout_part_loader_get_query (told->loader) : NULL);
  else
    scout_explain_button_clear (button);
}

void
scout_performance_show_tile (ScoutMetricTile            *tile,
                             const ScoutPerformanceTile *offer,
                             ScoutMarketplace           *marketplace,
                             ScoutTimeRange              range,
                             ScoutCreator               *creator)
{
  double figure = scout_creator_get_figure (creator, offer->metric,
                                            offer->has_own_range ? offer->range : range);
  gint64 count = isnan (figure) ? -1 : (gint64) llround (figure);
  g_autofree char *value = NULL;
  g_autofree char *full = NULL;

  value = offer->is_rate ? scout_wording_percent (figure) : scout_wording_compact (count);
  full = offer->is_rate ? scout_wording_percent (figure) : scout_wording_full (count);
  scout_metric_tile_set_value (tile, value, isnan (figure) ? _("Not shared") : full);
  show_offered_note (tile, offer);
  scout_performance_explain_tile (tile, offer, marketplace, range, creator);
}

/* "Last 90 days", "As of 12 Nov" below it: nothing else says which time it is that nobody chose. */
static char *
dup_kept_note (const ScoutPerformanceTile *offer,
               ScoutInsight               *insight)
{
  g_autofree char *date = scout_kept_line_dup_date (scout_insight_get_fetched_at (insight));
  const char *range = scout_time_range_get_label (offer->range);

  if (!offer->has_own_range)
    return g_steal_pointer (&date);

  return date != NULL ? g_strdup_printf ("%s\n%s", range, date) : g_strdup (range);
}

gboolean
scout_performance_fail_tile (ScoutMetricTile            *tile,
                             const ScoutPerformanceTile *offer,
                             ScoutTimeRange              range,
                             ScoutCreator               *known,
                             const GError               *error)
{
  ScoutInsight *insight = NULL;
  g_autofree char *note = NULL;

  g_return_val_if_fail (SCOUT_IS_METRIC_TILE (tile), FALSE);
  g_return_val_if_fail (offer != NULL, FALSE);
  g_return_val_if_fail (known == NULL || SCOUT_IS_CREATOR (known), FALSE);

  insight = find_figure (offer, range, known);
  if (insight != NULL)
    {
      note = dup_kept_note (offer, insight);
      scout_performance_show_tile (tile, offer, NULL, range, known);
      scout_metric_tile_set_note (tile, note);
      scout_metric_tile_set_note_problem (tile, NULL, FALSE);
      g_object_set_data (G_OBJECT (tile), KEPT_KEY, GINT_TO_POINTER (TRUE));
      return TRUE;
    }

  if (scout_performance_is_kept (tile))
    show_offered_note (tile, offer);
  scout_tile_box_show_error (tile, error, FALSE);

  return FALSE;
}

/* Which days these are, while the button is of whichever are chosen. (nullable) */
static const char *
find_chart_title (const ScoutPerformanceTold *told,
                  ScoutMetric                 metric)
{
  const ScoutPerformanceOffer *offer =
    scout_performance_offer_get (scout_creator_get_network (told->days));

  for (gsize i = 0; i < offer->n_charts; i++)
    if (offer->charts[i].metric == metric)
      return _(offer->charts[i].title);

  return NULL;
}

void
scout_performance_explain_chart (GtkBox                     *place,
                                 const ScoutInsightKey      *key,
                                 const ScoutPerformanceTold *told)
{
  ScoutExplainButton *button = NULL;
  ScoutQuestion question = { NULL, .creator_part = SCOUT_CREATOR_PART_DAILY };
  ScoutInsightKey whole = { 0 };
  ScoutExplainMore more = { NULL, _("Whole range"), NULL };

  g_return_if_fail (GTK_IS_BOX (place));

  button = ensure_button (GTK_WIDGET (place), _("Daily figures"));
  if (told == NULL || told->marketplace == NULL || told->days == NULL)
    {
      scout_explain_button_clear (button);
      return;
    }

  question.id = scout_creator_get_lookup_id (told->days);
  question.range = key->range;
  scout_explain_button_set_heading (button, find_chart_title (told, key->metric));
  scout_explain_button_set_insight (button, told->marketplace, &question,
                                    scout_creator_get_insight (told->days, key));

  /* Which is not the sum of the days. */
  whole = (ScoutInsightKey) { key->metric, key->breakdown, SCOUT_PERIOD_OVERALL, told->range };
  if (told->figures != NULL)
    more.insight = scout_creator_get_insight (told->figures, &whole);
  question.creator_part = SCOUT_CREATOR_PART_FIGURES;
  question.range = told->range;
  if (more.insight != NULL)
    scout_explain_button_add (button, told->marketplace, &question, &more);
}
