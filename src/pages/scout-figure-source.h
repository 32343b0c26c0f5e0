/* scout-figure-source.h: where the figure that a widget shows is from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-insight.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_figure_source_set:
 * @widget: shows a figure
 * @insight: (nullable): the insight that the figure is of; %NULL where the figure is unknown
 *
 * Remembers with a widget where its figure is from, so that the figure can be explained.
 */
void scout_figure_source_set (GtkWidget    *widget,
                              ScoutInsight *insight);

/**
 * scout_figure_source_find:
 * @widget: (nullable): a widget, such as the one that has the focus or was clicked
 *
 * Finds the insight that a widget, or one that it is part of, shows a figure of.
 *
 * Returns: (transfer none) (nullable): the insight
 */
ScoutInsight *scout_figure_source_find (GtkWidget *widget);

G_END_DECLS
