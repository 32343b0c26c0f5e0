/* scout-daily-figures.h: a creator's daily figures as a chart shows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_daily_figures_get_change:
 * @days: (array length=n_days) (nullable): a value a day, NaN where it is unknown
 * @n_days: how many there are
 * @n_range: how many of them, from the end, belong to the range
 *
 * Compares the sum of the range with the sum of as many days before it. An unknown day makes a sum
 * unknown, and so the change.
 *
 * Returns: the change in percent, NaN if it is unknown
 */
double scout_daily_figures_get_change (const double *days,
                                       gsize         n_days,
                                       gsize         n_range);

/**
 * scout_daily_figures_find_series:
 * @creator: knows daily series
 * @key: which one is shown
 * @n_range: how many of its days, from the end, belong to the range
 *
 * Finds whichever series of the same figure ends on the same day and has as many days before the
 * range as the range has: Instagram's week has no days before it, but its last 14 days have.
 *
 * Returns: (transfer none) (nullable): the series by which the range can be compared
 */
ScoutInsight *scout_daily_figures_find_series (ScoutCreator          *creator,
                                               const ScoutInsightKey *key,
                                               gsize                  n_range);

/**
 * scout_daily_figures_find_change:
 * @creator: knows daily series
 * @key: which one is shown
 * @n_range: how many of its days, from the end, belong to the range
 *
 * Compares the range with as many days before it, as scout_daily_figures_get_change() does, by the
 * series of scout_daily_figures_find_series().
 *
 * Returns: the change in percent, NaN if it is unknown
 */
double scout_daily_figures_find_change (ScoutCreator          *creator,
                                        const ScoutInsightKey *key,
                                        gsize                  n_range);

/**
 * scout_daily_figures_to_chart:
 * @creator: knows the daily series
 * @key: which one
 * @range: the range that is shown, which may be the last days of a longer series
 * @n_shown: how many days that is, from the end
 * @total: the figure of the whole range, NaN if it is unknown
 *
 * Makes data for a chart, with the posts of each day as marks where these are known.
 *
 * Returns: (transfer full) (nullable): the data, %NULL where no calendar reaches, because an answer
 *   may date its values wherever it likes
 */
ScoutChartData *scout_daily_figures_to_chart (ScoutCreator          *creator,
                                              const ScoutInsightKey *key,
                                              ScoutTimeRange         range,
                                              gsize                  n_shown,
                                              double                 total);

/**
 * scout_daily_figures_find_best:
 * @data: a chart of days
 *
 * Returns: the day with the highest figure, 0 if none is known
 */
guint scout_daily_figures_find_best (ScoutChartData *data);

/**
 * scout_daily_figures_are_missing:
 * @known: what all answers have told of a creator
 * @range: a time range
 *
 * Facebook's series are long enough for all ranges, Instagram's are of one.
 *
 * Returns: whether there is no daily series over @range, and may be one if asked for
 */
gboolean scout_daily_figures_are_missing (ScoutCreator   *known,
                                          ScoutTimeRange  range);

/**
 * scout_daily_figures_has_own:
 * @known: what all answers have told of a creator
 * @range: a time range
 *
 * Returns: whether @range has days of its own, as on Instagram, that have come already
 */
gboolean scout_daily_figures_has_own (ScoutCreator   *known,
                                      ScoutTimeRange  range);

G_END_DECLS
