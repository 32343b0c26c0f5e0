/* scout-tile-box.c: a few figures side by side, each of which explains itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the page of a post and the partnerships of a creator have in common. */

#include "config.h"

#include "scout-tile-box.h"

#include "scout-tab-order.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define SPACING 12
/* No whole number of this size is a count. */
#define TOO_MANY 9e18

GtkWidget *
scout_tile_box_new (guint most_in_row)
{
  GtkFlowBox *box = GTK_FLOW_BOX (gtk_flow_box_new ());

  gtk_flow_box_set_column_spacing (box, SPACING);
  gtk_flow_box_set_row_spacing (box, SPACING);
  gtk_flow_box_set_homogeneous (box, TRUE);
  gtk_flow_box_set_min_children_per_line (box, 2);
  gtk_flow_box_set_max_children_per_line (box, most_in_row);
  gtk_flow_box_set_selection_mode (box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (box), "tiles");

  return scout_tab_order_new (GTK_WIDGET (box));
}

ScoutTile
scout_tile_box_append (GtkWidget  *box,
                       const char *caption,
                       const char *help,
                       gboolean    explains)
{
  ScoutTile tile = { NULL, NULL };
  GtkWidget *child = NULL;

  g_return_val_if_fail (SCOUT_IS_TAB_ORDER (box), tile);
  g_return_val_if_fail (caption != NULL, tile);

  child = gtk_flow_box_child_new ();
  tile.tile = SCOUT_METRIC_TILE (scout_metric_tile_new ());
  scout_metric_tile_set_caption (tile.tile, caption);
  scout_metric_tile_make_plain (tile.tile);
  /* On the child: of the tile itself a tooltip would be the description. */
  scout_tooltip_set (child, help);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), GTK_WIDGET (tile.tile));
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_append (GTK_FLOW_BOX (adw_bin_get_child (ADW_BIN (box))), child);
  if (explains)
    {
      tile.explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (caption));
      scout_metric_tile_set_end (tile.tile, GTK_WIDGET (tile.explain));
    }

  return tile;
}

void
scout_tile_box_show_count (ScoutMetricTile *tile,
                           double           count)
{
  gboolean is_known = isfinite (count) && count < TOO_MANY;
  g_autofree char *value = scout_wording_full (is_known ? llround (count) : -1);

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));

  scout_metric_tile_set_value (tile, value, is_known ? value : _("Not shared"));
}

void
scout_tile_box_show_share (ScoutMetricTile *tile,
                           double           percent)
{
  g_autofree char *value = scout_wording_percent (percent);

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));

  scout_metric_tile_set_value (tile, value, isfinite (percent) ? value : _("Not shared"));
}
