/* scout-chart-menu-button.h: the button beside a chart that shows what can be done with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart.h"

G_BEGIN_DECLS

/**
 * scout_chart_menu_button_new:
 * @chart: a chart in the same window, which must live as long as the button
 * @title: what the chart is called on the page, by which the buttons of several are told apart
 *
 * Makes a button with the chart's menu: its figures as a table, as text and as a picture. Only a
 * menu that is opened is made. The button is insensitive while the chart has no figures.
 *
 * Returns: (transfer floating): a #GtkMenuButton
 */
GtkWidget *scout_chart_menu_button_new (ScoutChart *chart,
                                        const char *title);

G_END_DECLS
