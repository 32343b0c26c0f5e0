/* scout-figure-source.c: where the figure that a widget shows is from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tiles and rows show numbers and know no insights; pages do, and leave them here. */

#include "config.h"

#include "scout-figure-source.h"

#define INSIGHT_KEY "scout-figure-insight"

void
scout_figure_source_set (GtkWidget    *widget,
                         ScoutInsight *insight)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (insight == NULL || SCOUT_IS_INSIGHT (insight));

  g_object_set_data_full (G_OBJECT (widget), INSIGHT_KEY,
                          insight != NULL ? g_object_ref (insight) : NULL, g_object_unref);
}

ScoutInsight *
scout_figure_source_find (GtkWidget *widget)
{
  ScoutInsight *insight = NULL;

  g_return_val_if_fail (widget == NULL || GTK_IS_WIDGET (widget), NULL);

  for (; widget != NULL && insight == NULL; widget = gtk_widget_get_parent (widget))
    insight = g_object_get_data (G_OBJECT (widget), INSIGHT_KEY);

  return insight;
}
