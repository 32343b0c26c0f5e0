/* scout-performance-explain.c: shows and explains the figures of tiles and of the daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows which part of a creator each figure of the overview comes with. Facebook tells followers as
 * a field of the profile, Instagram as a figure that is asked for with the profile. */

#include "config.h"

#include "scout-performance-explain.h"

#include "scout-error-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define BUTTON_KEY "scout-explain-button"

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
                                     ScoutCreator       *creator)
{
  const ScoutInsightKey key = { SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                SCOUT_TIME_RANGE_LIFETIME };
  const ScoutQuestion question = { scout_creator_get_lookup_id (creator),
                                   .creator_part = SCOUT_CREATOR_PART_PROFILE };
  const ScoutCatalogApi *api = NULL;
  const ScoutCatalogField *field = NULL;

  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (button));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

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
      scout_performance_explain_followers (button, marketplace, creator);
      return;
    }

  question.id = scout_creator_get_lookup_id (creator);
  key = (ScoutInsightKey) { offer->metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                            offer->has_own_range ? offer->range : range };
  scout_explain_button_set_insight (button, marketplace, &question,
                                    scout_creator_get_insight (creator, &key));
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
  if (offer->note != NULL)
    scout_metric_tile_set_note (tile, _(offer->note));
  scout_performance_explain_tile (tile, offer, marketplace, range, creator);
}

void
scout_performance_fail_tile (ScoutMetricTile *tile,
                             const GError    *error)
{
  const ScoutErrorWording wording = scout_error_wording_get (error);
  g_autofree char *unknown = scout_wording_compact (-1);

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));

  if (wording.remedy == SCOUT_ERROR_REMEDY_RETRY)
    scout_metric_tile_set_state (tile, SCOUT_METRIC_TILE_FAILED);
  else
    scout_metric_tile_set_value (tile, unknown, wording.title);
}

void
scout_performance_explain_chart (GtkBox                *place,
                                 ScoutMarketplace      *marketplace,
                                 const ScoutInsightKey *key,
                                 ScoutCreator          *creator)
{
  ScoutExplainButton *button = NULL;
  ScoutQuestion question = { NULL, .creator_part = SCOUT_CREATOR_PART_DAILY };

  g_return_if_fail (GTK_IS_BOX (place));

  button = ensure_button (GTK_WIDGET (place), _("Daily figures"));
  if (marketplace == NULL || creator == NULL)
    {
      scout_explain_button_clear (button);
      return;
    }

  question.id = scout_creator_get_lookup_id (creator);
  question.range = key->range;
  scout_explain_button_set_insight (button, marketplace, &question,
                                    scout_creator_get_insight (creator, key));
}
