/* scout-tile-box.c: a few figures side by side, each of which explains itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the page of a post and the partnerships of a creator have in common. */

#include "config.h"

#include "scout-tile-box.h"

#include "scout-error-wording.h"
#include "scout-tab-order.h"
#include "scout-tile-layout.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* What makes the captions of a box equally high. */
#define CAPTIONS_KEY "scout-captions"
/* No whole number of this size is a count. */
#define TOO_MANY 9e18

GtkWidget *
scout_tile_box_new (guint most_in_row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, scout_tile_layout_new (most_in_row));
  g_object_set_data_full (G_OBJECT (box), CAPTIONS_KEY,
                          gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL), g_object_unref);

  return scout_tab_order_new (box);
}

ScoutTile
scout_tile_box_append (GtkWidget  *box,
                       const char *caption,
                       const char *help,
                       gboolean    explains)
{
  ScoutTile tile = { NULL, NULL };
  GtkWidget *content = NULL;
  GtkWidget *child = NULL;

  g_return_val_if_fail (SCOUT_IS_TAB_ORDER (box), tile);
  g_return_val_if_fail (caption != NULL, tile);

  content = adw_bin_get_child (ADW_BIN (box));
  child = adw_bin_new ();
  tile.tile = SCOUT_METRIC_TILE (scout_metric_tile_new ());
  scout_metric_tile_set_caption (tile.tile, caption);
  scout_metric_tile_make_plain (tile.tile);
  /* On the child: of the tile itself a tooltip would be the description. */
  scout_tooltip_set (child, help);
  scout_metric_tile_align (tile.tile, g_object_get_data (G_OBJECT (content), CAPTIONS_KEY));
  adw_bin_set_child (ADW_BIN (child), GTK_WIDGET (tile.tile));
  gtk_box_append (GTK_BOX (content), child);
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

void
scout_tile_box_show_reason (ScoutMetricTile *tile,
                            const char      *reason)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (reason != NULL);

  scout_metric_tile_set_value (tile, SCOUT_WORDING_UNKNOWN, reason);
}

void
scout_tile_box_show_error (ScoutMetricTile *tile,
                           const GError    *error,
                           gboolean         is_told)
{
  g_autofree char *line = NULL;

  g_return_if_fail (SCOUT_IS_METRIC_TILE (tile));
  g_return_if_fail (error != NULL);

  line = scout_error_wording_dup_line (error);
  if (scout_error_wording_get (error).remedy == SCOUT_ERROR_REMEDY_RETRY && !is_told)
    /* Before a limit ends, asking again cannot help. */
    scout_metric_tile_fail (tile, line, scout_error_wording_get_wait (error) == 0);
  else
    scout_tile_box_show_reason (tile, line);
}
