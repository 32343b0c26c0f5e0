/* scout-chart.h: figures as a picture.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_chart_kind_get_type:
 *
 * Returns: the type of #ScoutChartKind, for templates
 */
GType scout_chart_kind_get_type (void);

#define SCOUT_TYPE_CHART_KIND (scout_chart_kind_get_type ())

#define SCOUT_TYPE_CHART (scout_chart_get_type ())
G_DECLARE_FINAL_TYPE (ScoutChart, scout_chart, SCOUT, CHART, GtkWidget)

/**
 * scout_chart_new:
 * @kind: how it draws
 *
 * A chart reads out the point under pointer, finger or arrow keys, describes itself to assistive
 * technology, and has a context menu by which it is shown as a table, copied and saved. The same
 * actions are there for other menus: `chart.show-table`, `chart.copy` and `chart.save-png`, see
 * scout_chart_get_actions(). It has neither title nor legend: see #ScoutChartLegend.
 *
 * Returns: (transfer floating): a chart without figures, which says so
 */
GtkWidget *scout_chart_new (ScoutChartKind kind);

/**
 * scout_chart_get_kind:
 * @self: the chart
 *
 * Gets how the figures are drawn.
 *
 * Returns: the kind
 */
ScoutChartKind scout_chart_get_kind (ScoutChart *self);

/**
 * scout_chart_set_kind:
 * @self: the chart
 * @kind: the kind
 *
 * Sets how the figures are drawn.
 */
void scout_chart_set_kind (ScoutChart     *self,
                           ScoutChartKind  kind);

/**
 * scout_chart_get_data:
 * @self: the chart
 *
 * Gets what is shown.
 *
 * Returns: (transfer none) (nullable): the data, %NULL if the chart is empty
 */
ScoutChartData *scout_chart_get_data (ScoutChart *self);

/**
 * scout_chart_set_data:
 * @self: the chart
 * @data: (nullable) (transfer none): what to show, which must not change afterwards
 *
 * Shows other figures; no point is read out any more.
 */
void scout_chart_set_data (ScoutChart     *self,
                           ScoutChartData *data);

/**
 * scout_chart_get_n_points:
 * @self: the chart
 *
 * Gets how many days or categories are shown, known and unknown ones.
 *
 * Returns: the number of points, 0 if the chart is empty
 */
guint scout_chart_get_n_points (ScoutChart *self);

/**
 * scout_chart_get_cursor:
 * @self: the chart
 *
 * Gets the point whose figures are read out.
 *
 * Returns: the index of the point, -1 if none is read out
 */
int scout_chart_get_cursor (ScoutChart *self);

/**
 * scout_chart_set_cursor:
 * @self: the chart
 * @cursor: the index of a point; what is too high means the last one, what is below 0 none
 *
 * Sets the point whose figures are read out.
 */
void scout_chart_set_cursor (ScoutChart *self,
                             int         cursor);

/**
 * scout_chart_dup_description:
 * @self: the chart
 *
 * Tells the chart in sentences, as assistive technology gets it.
 *
 * Returns: (transfer full): the description
 */
char *scout_chart_dup_description (ScoutChart *self);

/**
 * scout_chart_dup_readout:
 * @self: the chart
 *
 * Tells the figures of the point under the cursor.
 *
 * Returns: (transfer full) (nullable): the words, %NULL if no point is read out
 */
char *scout_chart_dup_readout (ScoutChart *self);

/**
 * scout_chart_get_actions:
 * @self: the chart
 *
 * Gets the chart's actions, so that a menu outside of it can have them too: insert the group into a
 * widget around both as "chart".
 *
 * Returns: (transfer none): `show-table`, `copy`, `save-png`, `save-svg` and `save-pdf`, which are
 *   enabled while there are figures
 */
GActionGroup *scout_chart_get_actions (ScoutChart *self);

/**
 * scout_chart_create_menu:
 *
 * Makes a menu of the actions above; they are looked up under the name "chart".
 *
 * Returns: (transfer full): the menu
 */
GMenuModel *scout_chart_create_menu (void);

G_END_DECLS
