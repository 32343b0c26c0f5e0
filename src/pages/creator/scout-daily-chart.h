/* scout-daily-chart.h: one of a creator's figures, day by day.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-page-part.h"
#include "scout-performance-explain.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_DAILY_CHART (scout_daily_chart_get_type ())

/**
 * ScoutDailyChart:
 *
 * A chart with a choice of the figures that have days, and the explanation of the one that is
 * shown. Like the tiles it keeps nothing of what was told: whoever owns it asks for the days, and
 * shows them again when the person has chosen another figure.
 */
G_DECLARE_FINAL_TYPE (ScoutDailyChart, scout_daily_chart, SCOUT, DAILY_CHART, AdwBin)

/**
 * scout_daily_chart_offer:
 * @self: the widget
 * @offer: what there is to show
 *
 * Begins anew with the choice of other figures.
 */
void scout_daily_chart_offer (ScoutDailyChart             *self,
                              const ScoutPerformanceOffer *offer);

/**
 * scout_daily_chart_follow_catalog:
 * @self: the widget
 * @api: what the catalogue knows of the network
 *
 * Offers those figures that the catalogue knows.
 */
void scout_daily_chart_follow_catalog (ScoutDailyChart       *self,
                                       const ScoutCatalogApi *api);

/**
 * scout_daily_chart_get_part:
 * @self: the widget
 *
 * Gets what loads and fails.
 *
 * Returns: (transfer none): the part with the chart
 */
ScoutPagePart *scout_daily_chart_get_part (ScoutDailyChart *self);

/**
 * scout_daily_chart_show_loading:
 * @self: the widget
 *
 * Shows that the days are on their way.
 */
void scout_daily_chart_show_loading (ScoutDailyChart *self);

/**
 * scout_daily_chart_show_error:
 * @self: the widget
 * @error: why there are no days
 *
 * Shows that the days did not come, and offers to ask for them again where that may help.
 */
void scout_daily_chart_show_error (ScoutDailyChart *self,
                                   const GError    *error);

/**
 * scout_daily_chart_show_empty:
 * @self: the widget
 * @message: why there are no days, in the person's language
 *
 * Shows that there is nothing to draw.
 */
void scout_daily_chart_show_empty (ScoutDailyChart *self,
                                   const char      *message);

/**
 * scout_daily_chart_show_days:
 * @self: the widget
 * @told: what is known; without days only the title is brought up to date, and the shape of what
 *   stands in the place of the chart
 *
 * Draws the chosen figure's days of the range.
 */
void scout_daily_chart_show_days (ScoutDailyChart            *self,
                                  const ScoutPerformanceTold *told);

/**
 * scout_daily_chart_update_total:
 * @self: the widget
 * @told: what is known, with new figures of the range
 *
 * Draws the same days again, whose figure of the whole range has come; a day that is read out stays
 * so.
 */
void scout_daily_chart_update_total (ScoutDailyChart            *self,
                                     const ScoutPerformanceTold *told);

/**
 * scout_daily_chart_point_at_best_day:
 * @self: the widget
 *
 * Puts the read-out on the day with the highest figure.
 *
 * Returns: %FALSE if there is no chart to read
 */
gboolean scout_daily_chart_point_at_best_day (ScoutDailyChart *self);

G_END_DECLS
