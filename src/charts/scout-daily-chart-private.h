/* scout-daily-chart-private.h: what the input of a daily chart may do to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-daily-chart.h"
#include "scout-daily-plot-private.h"

G_BEGIN_DECLS

/**
 * _scout_daily_chart_get_plot:
 * @self: the chart
 *
 * Returns: (transfer none): its data and geometry
 */
const ScoutDailyPlot *_scout_daily_chart_get_plot (ScoutDailyChart *self);

/**
 * _scout_daily_chart_follows_pointer:
 * @self: the chart
 *
 * Returns: whether the pointer has set the cursor
 */
gboolean _scout_daily_chart_follows_pointer (ScoutDailyChart *self);

/**
 * _scout_daily_chart_move_cursor:
 * @self: the chart
 * @cursor: a day, clamped; -1 for none
 * @follows_pointer: whether the pointer sets it
 *
 * Moves the cursor, tells assistive technology and notifies.
 */
void _scout_daily_chart_move_cursor (ScoutDailyChart *self,
                                     int              cursor,
                                     gboolean         follows_pointer);

/**
 * _scout_daily_input_install:
 * @widget_class: the chart's class
 *
 * Adds the keys.
 */
void _scout_daily_input_install (GtkWidgetClass *widget_class);

/**
 * _scout_daily_input_attach:
 * @self: the chart
 *
 * Adds the controllers for pointer, touch and focus.
 */
void _scout_daily_input_attach (ScoutDailyChart *self);

G_END_DECLS
