/* scout-tour-signs.c: by what a tour sees that a creator is shown as it should be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks at widgets only, as a person would: that nothing is loading any more says nothing about
 * whether anything came. Main thread. */

#include "config.h"

#include "scout-tour-signs.h"

#include "scout-chart.h"
#include "scout-metric-tile.h"
#include "scout-page-part.h"

static gboolean
shows_days (ScoutChart *chart)
{
  ScoutChartData *data = scout_chart_get_data (chart);

  return data != NULL && scout_chart_data_get_first_day (data) != NULL;
}

static ScoutChart *
find_chart (GtkWidget *widget)
{
  ScoutChart *found = NULL;

  if (SCOUT_IS_CHART (widget) && gtk_widget_get_mapped (widget)
      && shows_days (SCOUT_CHART (widget)))
    return SCOUT_CHART (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_chart (child);

  return found;
}

/* Tabs that somebody has left keep their tiles, which nobody sees. */
static void
count_tiles (GtkWidget *widget,
             guint     *n_tiles,
             guint     *n_ready)
{
  if (ADW_IS_VIEW_STACK (widget))
    widget = adw_view_stack_get_visible_child (ADW_VIEW_STACK (widget));
  if (widget == NULL)
    return;
  if (SCOUT_IS_METRIC_TILE (widget))
    {
      ScoutMetricTileState state = scout_metric_tile_get_state (SCOUT_METRIC_TILE (widget));

      (*n_tiles)++;
      if (gtk_widget_get_mapped (widget) && state == SCOUT_METRIC_TILE_READY)
        (*n_ready)++;
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count_tiles (child, n_tiles, n_ready);
}

gboolean
scout_tour_shows_insights (GtkWidget *page)
{
  guint n_tiles = 0;
  guint n_ready = 0;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  count_tiles (page, &n_tiles, &n_ready);

  return n_tiles > 0 && n_ready == n_tiles && find_chart (page) != NULL;
}

gboolean
scout_tour_shows_days (GtkWidget *page,
                       guint      n_days)
{
  ScoutChart *chart;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  chart = find_chart (page);

  return chart != NULL && scout_chart_get_n_points (chart) == n_days;
}

gboolean
scout_tour_shows_readout (GtkWidget *page)
{
  ScoutChart *chart;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  chart = find_chart (page);

  return chart != NULL && scout_chart_get_cursor (chart) >= 0;
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *index)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, index);

  return found;
}

GtkWidget *
scout_tour_find (GtkWidget *page,
                 GType      type,
                 guint      index)
{
  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);

  return find (page, type, &index);
}

gboolean
scout_tour_shows_words (GtkWidget  *page,
                        const char *words)
{
  GtkWidget *label = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  for (guint i = 0; (label = scout_tour_find (page, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), words))
        return TRUE;
    }

  return FALSE;
}

gboolean
scout_tour_shows_parts (GtkWidget *page)
{
  guint n_ready = 0;
  GtkWidget *part = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  for (guint i = 0; (part = scout_tour_find (page, SCOUT_TYPE_PAGE_PART, i)) != NULL; i++)
    {
      ScoutPagePartState state = scout_page_part_get_state (SCOUT_PAGE_PART (part));

      if (state == SCOUT_PAGE_PART_LOADING || state == SCOUT_PAGE_PART_FAILED)
        return FALSE;
      n_ready += state == SCOUT_PAGE_PART_READY;
    }

  return n_ready > 0;
}

GtkWidget *
scout_tour_find_dialog (GtkWidget *window)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *found = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (windows) && found == NULL; i++)
    {
      g_autoptr(GtkWindow) other = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (other) == GTK_WINDOW (window)
          && gtk_widget_get_mapped (GTK_WIDGET (other)))
        found = GTK_WIDGET (other);
    }

  return found;
}

static double
get_way (GtkAdjustment *adjustment)
{
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

GtkAdjustment *
scout_tour_find_scrolled (GtkWidget *page)
{
  GtkAdjustment *found = NULL;
  GtkWidget *scroller = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);

  for (guint i = 0; (scroller = scout_tour_find (page, GTK_TYPE_SCROLLED_WINDOW, i)) != NULL; i++)
    {
      GtkAdjustment *adjustment =
        gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

      if (get_way (adjustment) > (found != NULL ? get_way (found) : 0.0))
        found = adjustment;
    }

  return found;
}

gboolean
scout_tour_is_seen (GtkWidget *widget)
{
  GtkWidget *parent = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  for (parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent))
    {
      graphene_rect_t bounds;
      graphene_point_t middle;

      if (!GTK_IS_SCROLLED_WINDOW (parent) && !GTK_IS_NATIVE (parent))
        continue;
      if (!gtk_widget_compute_bounds (widget, parent, &bounds))
        return FALSE;
      graphene_rect_get_center (&bounds, &middle);
      if (!gtk_widget_contains (parent, (double) middle.x, (double) middle.y))
        return FALSE;
      if (GTK_IS_NATIVE (parent))
        return TRUE;
    }

  return FALSE;
}
