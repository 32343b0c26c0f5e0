/* scout-daily-chart.h: one value a day as an area chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_DAILY_CHART (scout_daily_chart_get_type ())
G_DECLARE_FINAL_TYPE (ScoutDailyChart, scout_daily_chart, SCOUT, DAILY_CHART, GtkWidget)

/**
 * scout_daily_chart_new:
 *
 * Returns: (transfer floating): a chart without days
 */
GtkWidget *scout_daily_chart_new (void);

/**
 * scout_daily_chart_get_title:
 * @self: the chart
 *
 * Gets what the figures count, such as "Reach".
 *
 * Returns: (transfer none): the title, "" if none was set
 */
const char *scout_daily_chart_get_title (ScoutDailyChart *self);

/**
 * scout_daily_chart_set_title:
 * @self: the chart
 * @title: (nullable): the title, plain text
 *
 * Sets what the figures count; it names the series in the read-out and the chart for assistive
 * technology.
 */
void scout_daily_chart_set_title (ScoutDailyChart *self,
                                  const char      *title);

/**
 * scout_daily_chart_get_posts_title:
 * @self: the chart
 *
 * Gets the name of the second row of the read-out, such as "Posts published".
 *
 * Returns: (transfer none): the name, "" if none was set
 */
const char *scout_daily_chart_get_posts_title (ScoutDailyChart *self);

/**
 * scout_daily_chart_set_posts_title:
 * @self: the chart
 * @posts_title: (nullable): the name, plain text
 *
 * Sets the name of the second row of the read-out.
 */
void scout_daily_chart_set_posts_title (ScoutDailyChart *self,
                                        const char      *posts_title);

/**
 * scout_daily_chart_get_cursor:
 * @self: the chart
 *
 * Gets the day whose figures are read out.
 *
 * Returns: the index of the day, -1 if none is read out
 */
int scout_daily_chart_get_cursor (ScoutDailyChart *self);

/**
 * scout_daily_chart_set_cursor:
 * @self: the chart
 * @cursor: the index of a day; what is too high means the last day, what is below 0 none
 *
 * Sets the day whose figures are read out.
 */
void scout_daily_chart_set_cursor (ScoutDailyChart *self,
                                   int              cursor);

/**
 * scout_daily_chart_set_series:
 * @self: the chart
 * @first_day: (nullable): the first day; %NULL together with @n_values of 0 empties the chart
 * @values: (array length=n_values): one value a day, NaN where it is unknown
 * @n_values: how many days there are
 *
 * Shows other figures. The values are copied; the cursor and the posts lane go.
 */
void scout_daily_chart_set_series (ScoutDailyChart *self,
                                   GDateTime       *first_day,
                                   const double    *values,
                                   gsize            n_values);

/**
 * scout_daily_chart_get_n_days:
 * @self: the chart
 *
 * Gets how many days are shown, known and unknown ones.
 *
 * Returns: the number of days, 0 if the chart is empty
 */
guint scout_daily_chart_get_n_days (ScoutDailyChart *self);

/**
 * scout_daily_chart_set_posts:
 * @self: the chart
 * @posts: (array length=n_posts) (nullable): posts published a day, NaN where it is unknown
 * @n_posts: how many days there are, counted from the first day of the series
 *
 * Shows a lane under the axis with a dot for each post of a day, three at most.
 */
void scout_daily_chart_set_posts (ScoutDailyChart *self,
                                  const double    *posts,
                                  gsize            n_posts);

/**
 * scout_daily_chart_dup_description:
 * @self: the chart
 *
 * Tells the chart in one or two sentences, as assistive technology gets it.
 *
 * Returns: (transfer full): the description
 */
char *scout_daily_chart_dup_description (ScoutDailyChart *self);

/**
 * scout_daily_chart_dup_readout:
 * @self: the chart
 *
 * Tells the figures of the day under the cursor.
 *
 * Returns: (transfer full) (nullable): the words, %NULL if no day is read out
 */
char *scout_daily_chart_dup_readout (ScoutDailyChart *self);

G_END_DECLS
