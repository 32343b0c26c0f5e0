/* scout-daily-chart.c: one of a creator's figures, day by day.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* On Facebook the series are of 90 days, of which the chart shows the last days of the range; on
 * Instagram each range has its own. Main thread only. */

#include "config.h"

#include "scout-daily-chart.h"

#include "scout-chart-menu-button.h"
#include "scout-chart-skeleton.h"
#include "scout-chart.h"
#include "scout-daily-figures.h"
#include "scout-drop-down.h"
#include "scout-figure-origin.h"
#include "scout-missed-figures.h"

#include <glib/gi18n.h>
#include <math.h>

/* What stands in the place of the chart has at least so many days: one makes no band. */
#define LEAST_DAYS 7
#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-daily-chart.ui"

struct _ScoutDailyChart
{
  AdwBin parent_instance;

  const ScoutPerformanceOffer *offer; /* (nullable) */

  GtkBox *head;
  GtkLabel *title;
  GtkDropDown *metric_drop_down;
  ScoutPagePart *part;
  ScoutChart *chart;
  ScoutChartSkeleton *skeleton;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutDailyChart, scout_daily_chart, ADW_TYPE_BIN)

static ScoutInsightKey
get_days_key (ScoutDailyChart            *self,
              const ScoutPerformanceTold *told,
              ScoutMetric                 metric)
{
  return (ScoutInsightKey) { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY,
                             self->offer->has_long_series ? SCOUT_TIME_RANGE_L90 : told->range };
}

/* How many of the days that there are belong to the range. */
static gsize
count_shown (ScoutDailyChart            *self,
             const ScoutPerformanceTold *told,
             const ScoutInsightKey      *key)
{
  ScoutInsight *found = scout_creator_get_insight (told->days, key);
  gsize n_days = 0;

  if (found != NULL)
    scout_insight_get_days (found, &n_days);

  return self->offer->has_long_series ? MIN (scout_time_range_get_days (told->range), n_days)
                                      : n_days;
}

/* The figure of the whole range, which is not the sum of its days: people come back. */
static double
get_range_figure (const ScoutPerformanceTold *told,
                  ScoutMetric                 metric)
{
  return told->figures != NULL ? scout_creator_get_figure (told->figures, metric, told->range)
                               : NAN;
}

static ScoutChartKind
get_kind (const ScoutPerformanceTold *told,
          ScoutMetric                 metric)
{
  return scout_performance_offer_counts_publications (metric, scout_performance_told_get_api (told))
         ? SCOUT_CHART_COLUMNS : SCOUT_CHART_LINES;
}

static void
clear (ScoutDailyChart *self)
{
  scout_chart_set_data (self->chart, NULL);
  scout_performance_explain_chart (self->head, NULL, NULL);
}

static void
metric_selected_cb (ScoutDailyChart *self)
{
  if (gtk_drop_down_get_selected (self->metric_drop_down) != GTK_INVALID_LIST_POSITION)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
retry_cb (ScoutDailyChart *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
scout_daily_chart_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_DAILY_CHART);

  G_OBJECT_CLASS (scout_daily_chart_parent_class)->dispose (object);
}

static void
scout_daily_chart_class_init (ScoutDailyChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_daily_chart_dispose;

  /**
   * ScoutDailyChart::chosen:
   * @self: the widget
   *
   * The person wants to see another figure.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutDailyChart::retry:
   * @self: the widget
   *
   * The person wants the days that failed to be asked for again, or a limit of calls has ended.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SCOUT_TYPE_PAGE_PART);
  g_type_ensure (SCOUT_TYPE_CHART);
  g_type_ensure (SCOUT_TYPE_CHART_SKELETON);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutDailyChart, head);
  gtk_widget_class_bind_template_child (widget_class, ScoutDailyChart, title);
  gtk_widget_class_bind_template_child (widget_class, ScoutDailyChart, metric_drop_down);
  gtk_widget_class_bind_template_child (widget_class, ScoutDailyChart, part);
  gtk_widget_class_bind_template_child (widget_class, ScoutDailyChart, chart);
  gtk_widget_class_bind_template_child (widget_class, ScoutDailyChart, skeleton);
  gtk_widget_class_bind_template_callback (widget_class, metric_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
}

static void
scout_daily_chart_init (ScoutDailyChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_drop_down_allow_cutting (self->metric_drop_down);
  scout_drop_down_set_name (self->metric_drop_down, _("Figure of the chart"));
  /* Which makes the button that explains: menus are last. */
  scout_performance_explain_chart (self->head, NULL, NULL);
  gtk_box_append (self->head, scout_chart_menu_button_new (self->chart, _("Daily figures")));
}

void
scout_daily_chart_offer (ScoutDailyChart             *self,
                         const ScoutPerformanceOffer *offer)
{
  g_autoptr(GListModel) charts = NULL;

  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));
  g_return_if_fail (offer != NULL);

  charts = scout_performance_offer_dup_chart_names (offer, NULL);
  self->offer = offer;
  gtk_drop_down_set_model (self->metric_drop_down, charts);
}

void
scout_daily_chart_follow_catalog (ScoutDailyChart       *self,
                                  const ScoutCatalogApi *api)
{
  g_autoptr(GListModel) charts = NULL;

  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));
  g_return_if_fail (api != NULL);

  charts = scout_performance_offer_dup_chart_names (self->offer, api);
  if (g_list_model_get_n_items (charts)
      != g_list_model_get_n_items (gtk_drop_down_get_model (self->metric_drop_down)))
    gtk_drop_down_set_model (self->metric_drop_down, charts);
}

ScoutPagePart *
scout_daily_chart_get_part (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), NULL);

  return self->part;
}

void
scout_daily_chart_show_loading (ScoutDailyChart *self)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));

  clear (self);
  scout_page_part_show_loading (self->part);
}

void
scout_daily_chart_show_error (ScoutDailyChart *self,
                              const GError    *error)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));
  g_return_if_fail (error != NULL);

  clear (self);
  scout_page_part_show_error (self->part, error);
}

void
scout_daily_chart_show_empty (ScoutDailyChart *self,
                              const char      *message)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));

  clear (self);
  scout_page_part_show_empty (self->part, message, NULL);
}

void
scout_daily_chart_show_days (ScoutDailyChart            *self,
                             const ScoutPerformanceTold *told)
{
  const ScoutPerformanceChart *shown = NULL;
  ScoutInsightKey key;
  gsize n_shown;
  g_autoptr(ScoutChartData) data = NULL;

  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));
  g_return_if_fail (told != NULL);

  shown = &self->offer->charts[gtk_drop_down_get_selected (self->metric_drop_down)];
  key = get_days_key (self, told, shown->metric);
  gtk_label_set_text (self->title, _(shown->title));
  scout_chart_skeleton_set_shape (self->skeleton, get_kind (told, shown->metric),
                                  MAX (scout_time_range_get_days (told->range), LEAST_DAYS));
  if (told->days == NULL)
    return;

  n_shown = count_shown (self, told, &key);
  if (n_shown == 0)
    {
      clear (self);
      scout_missed_figures_show_no_days (self->part, told->days, shown->metric);
      return;
    }

  data = scout_daily_figures_to_chart (told->days, &key, told->range, n_shown,
                                       get_range_figure (told, shown->metric));
  if (data == NULL)
    {
      scout_daily_chart_show_empty (self, _("The days of these figures are unknown."));
      return;
    }

  scout_figure_origin_tell (data, scout_performance_told_get_api (told), told->days, NULL,
                            scout_creator_get_insight (told->days, &key));
  scout_chart_set_kind (self->chart, get_kind (told, shown->metric));
  scout_chart_set_data (self->chart, data);
  scout_performance_explain_chart (self->head, &key, told);
  scout_page_part_show_content (self->part);
}

void
scout_daily_chart_update_total (ScoutDailyChart            *self,
                                const ScoutPerformanceTold *told)
{
  int cursor;

  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));

  cursor = scout_chart_get_cursor (self->chart);
  scout_daily_chart_show_days (self, told);
  scout_chart_set_cursor (self->chart, cursor);
}

gboolean
scout_daily_chart_point_at_best_day (ScoutDailyChart *self)
{
  ScoutChartData *data = NULL;

  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), FALSE);

  data = scout_chart_get_data (self->chart);
  if (data == NULL)
    return FALSE;

  scout_chart_set_cursor (self->chart, (int) scout_daily_figures_find_best (data));
  return TRUE;
}
