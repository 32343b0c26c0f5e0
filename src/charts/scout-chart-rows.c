/* scout-chart-rows.c: puts widgets beside the rows of a chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a chart is narrow there is air between its rows, and none below the last one: parts of one
 * height would drift away from them. Main thread only.
 */

#include "config.h"

#include "scout-chart-rows.h"

#include "scout-chart-private.h"

struct _ScoutChartRows
{
  GtkLayoutManager parent_instance;

  ScoutChart *chart; /* (unowned) (nullable): weak */
};

G_DEFINE_FINAL_TYPE (ScoutChartRows, scout_chart_rows, GTK_TYPE_LAYOUT_MANAGER)

static guint
count_children (GtkWidget *widget)
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children++;

  return n_children;
}

/* (nullable): those of the chart's rows; NULL if there are not so many */
static const ScoutChartSpot *
get_spots (ScoutChartRows *self,
           guint           n_rows)
{
  const ScoutChartScene *scene = self->chart != NULL ? _scout_chart_get_scene (self->chart) : NULL;

  return scene != NULL && scene->has_rows && scene->spots->len == n_rows
         ? (const ScoutChartSpot *) (void *) scene->spots->data : NULL;
}

static GtkSizeRequestMode
scout_chart_rows_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
scout_chart_rows_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
  /* Should the chart show nothing, there is still one place for each. */
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum *= (int) count_children (widget);
      *natural *= (int) count_children (widget);
    }
}

static void
scout_chart_rows_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  guint n_rows = count_children (widget);
  const ScoutChartSpot *spots = get_spots (SCOUT_CHART_ROWS (manager), n_rows);
  guint row = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child), row++)
    {
      /* The last row has no air below it: what it shows, all of them show. */
      double shown = spots != NULL ? height - spots[n_rows - 1].target.y
                                   : (double) height / n_rows;
      double top = spots != NULL ? spots[row].target.y : shown * row;
      GtkAllocation place = { 0, 0, width, 0 };

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &place.height, NULL, NULL, NULL);
      place.height = MAX (place.height, (int) shown);
      place.y = (int) (top + (shown - place.height) / 2.0);
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
scout_chart_rows_finalize (GObject *object)
{
  g_clear_weak_pointer (&SCOUT_CHART_ROWS (object)->chart);

  G_OBJECT_CLASS (scout_chart_rows_parent_class)->finalize (object);
}

static void
scout_chart_rows_class_init (ScoutChartRowsClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = scout_chart_rows_finalize;
  layout_class->get_request_mode = scout_chart_rows_get_request_mode;
  layout_class->measure = scout_chart_rows_measure;
  layout_class->allocate = scout_chart_rows_allocate;
}

static void
scout_chart_rows_init (ScoutChartRows *self)
{
}

GtkLayoutManager *
scout_chart_rows_new (ScoutChart *chart)
{
  ScoutChartRows *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CHART (chart), NULL);

  self = g_object_new (SCOUT_TYPE_CHART_ROWS, NULL);
  g_set_weak_pointer (&self->chart, chart);

  return GTK_LAYOUT_MANAGER (self);
}
