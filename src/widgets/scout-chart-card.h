/* scout-chart-card.h: a chart with its title, its legend and its menu.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CHART_CARD (scout_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (ScoutChartCard, scout_chart_card, SCOUT, CHART_CARD, GtkWidget)

/**
 * scout_chart_card_new:
 * @kind: how the figures are drawn
 *
 * Returns: (transfer floating): a card without figures
 */
GtkWidget *scout_chart_card_new (ScoutChartKind kind);

/**
 * scout_chart_card_get_chart:
 * @self: the card
 *
 * Gets the chart, to move its read-out and the like; give it figures through
 * scout_chart_card_set_data().
 *
 * Returns: (transfer none): the chart
 */
ScoutChart *scout_chart_card_get_chart (ScoutChartCard *self);

/**
 * scout_chart_card_set_data:
 * @self: the card
 * @data: (nullable) (transfer none): what to show
 *
 * Shows other figures: the chart, their title, their legend and, where there is no legend, what
 * time or whole they are of.
 */
void scout_chart_card_set_data (ScoutChartCard *self,
                                ScoutChartData *data);

/**
 * scout_chart_card_get_kind:
 * @self: the card
 *
 * Gets how the figures are drawn.
 *
 * Returns: the kind
 */
ScoutChartKind scout_chart_card_get_kind (ScoutChartCard *self);

/**
 * scout_chart_card_set_kind:
 * @self: the card
 * @kind: the kind
 *
 * Sets how the figures are drawn.
 */
void scout_chart_card_set_kind (ScoutChartCard *self,
                                ScoutChartKind  kind);

/**
 * scout_chart_card_get_title:
 * @self: the card
 *
 * Gets the title that was set.
 *
 * Returns: (transfer none) (nullable): the title, %NULL if it is that of the figures
 */
const char *scout_chart_card_get_title (ScoutChartCard *self);

/**
 * scout_chart_card_set_title:
 * @self: the card
 * @title: (nullable): plain text, %NULL for the title of the figures
 *
 * Sets the title.
 */
void scout_chart_card_set_title (ScoutChartCard *self,
                                 const char     *title);

/**
 * scout_chart_card_get_subtitle:
 * @self: the card
 *
 * Gets the line under the title.
 *
 * Returns: (transfer none) (nullable): the line, %NULL if there is none
 */
const char *scout_chart_card_get_subtitle (ScoutChartCard *self);

/**
 * scout_chart_card_set_subtitle:
 * @self: the card
 * @subtitle: (nullable): plain text such as "Largest group: women 25–34, 24.6% of followers"
 *
 * Sets the line under the title.
 */
void scout_chart_card_set_subtitle (ScoutChartCard *self,
                                    const char     *subtitle);

/**
 * scout_chart_card_add_control:
 * @self: the card
 * @control: (transfer floating): such as a drop-down of metrics
 *
 * Puts a control between the legend and the menu. In a template it is a child of the type
 * "control".
 */
void scout_chart_card_add_control (ScoutChartCard *self,
                                   GtkWidget      *control);

G_END_DECLS
