/* scout-split-chart.h: the parts of figures as a chart shows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/* As many metrics as share a chart. */
#define SCOUT_SPLIT_MAX_METRICS 3

/**
 * ScoutSplitOffer:
 * @title: what the chart shows, translatable
 * @caption: (nullable): what its shares are of, translatable
 * @metrics: what is counted, the first one at least; SCOUT_METRIC_OTHER ends the list
 * @breakdown: by what it is split
 * @kind: %SCOUT_CHART_PYRAMID for age and gender, %SCOUT_CHART_SHARES for two or three parts that
 *   make up the whole, %SCOUT_CHART_BAR_LIST for others
 * @is_ordered: whether the parts have an order of their own, as ages have; others are shown largest
 *   first
 * @column: which column of a board it stands in, where there is room for two: 0 or 1
 * @band: which of the bands of a board, one below the other, it belongs to
 *
 * One split of one or several figures.
 */
typedef struct
{
  const char *title;
  const char *caption;
  ScoutMetric metrics[SCOUT_SPLIT_MAX_METRICS + 1];
  ScoutBreakdown breakdown;
  ScoutChartKind kind;
  gboolean is_ordered;
  guint column;
  guint band;
} ScoutSplitOffer;

/**
 * scout_split_chart_find:
 * @offer: a split
 * @index: which of its metrics
 * @range: over which time
 * @creator: what an answer told
 *
 * Returns: (transfer none) (nullable): the insight, over another time if the answer divides over
 *   that instead; %NULL if the answer does not have it, or has no parts of it
 */
ScoutInsight *scout_split_chart_find (const ScoutSplitOffer *offer,
                                      gsize                  index,
                                      ScoutTimeRange         range,
                                      ScoutCreator          *creator);

/**
 * scout_split_chart_dup_caption:
 * @offer: a split
 * @unit: in which unit its parts are shown
 * @range: over which time
 *
 * Says what the parts are shares of, or what is counted unless the title says it, and over which
 * time unless it is the lifetime: "% of views · Last 28 days".
 *
 * Returns: (transfer full) (nullable): words in the user's language, %NULL if there is nothing to
 *   say
 */
char *scout_split_chart_dup_caption (const ScoutSplitOffer *offer,
                                     ScoutChartUnit         unit,
                                     ScoutTimeRange         range);

/**
 * scout_split_chart_new:
 * @offer: a split
 * @range: over which time
 * @api: what the catalogue knows of the creator's network
 * @creator: what an answer told
 *
 * Makes data for a chart of the split, with the parts' names in the user's language.
 *
 * Returns: (transfer full) (nullable): the data, %NULL if the answer has nothing of it
 */
ScoutChartData *scout_split_chart_new (const ScoutSplitOffer *offer,
                                       ScoutTimeRange         range,
                                       const ScoutCatalogApi *api,
                                       ScoutCreator          *creator);

G_END_DECLS
