/* scout-chart-data.h: what a chart shows, without how.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-types.h"

G_BEGIN_DECLS

/**
 * ScoutChartData:
 *
 * A title, days or categories, and one or several series of figures over them. Build one, hand it
 * to as many charts as you like and let go of it; from then on it does not change any more. All
 * texts may be foreign: they are made safe for one line. No display and no GTK needed; built by one
 * thread, read by any.
 *
 * |[
 *   g_autoptr(ScoutChartData) data = scout_chart_data_new (_("Reach"), SCOUT_CHART_COUNT);
 *
 *   scout_chart_data_set_period (data, _("Last 28 days"));
 *   scout_chart_data_set_days (data, first_day, 28);
 *   scout_chart_data_add_series (data, _("Reach"), SCOUT_CHART_COLOR_FIRST, values, 28);
 *   scout_chart_set_data (chart, data);
 * ]|
 */
typedef struct _ScoutChartData ScoutChartData;

/**
 * scout_chart_data_new:
 * @title: (nullable): what the chart shows, such as "Reach" or "Top countries"
 * @unit: what its figures are
 *
 * Returns: (transfer full): data without points and series
 */
ScoutChartData *scout_chart_data_new (const char     *title,
                                      ScoutChartUnit  unit);

/**
 * scout_chart_data_ref:
 * @self: the data
 *
 * Returns: (transfer full): the same data, which no longer change
 */
ScoutChartData *scout_chart_data_ref (ScoutChartData *self);

/**
 * scout_chart_data_unref:
 * @self: (transfer full): the data
 *
 * Lets go of the data.
 */
void scout_chart_data_unref (ScoutChartData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutChartData, scout_chart_data_unref)

/**
 * scout_chart_data_set_period:
 * @self: the data
 * @period: (nullable): as it stands by itself: "Last 28 days", "% of followers"
 *
 * Says which time the figures are of, or what they are a part of.
 */
void scout_chart_data_set_period (ScoutChartData *self,
                                  const char     *period);

/**
 * scout_chart_data_set_spoken_period:
 * @self: the data
 * @period: (nullable): as it stands within a sentence: "last 28 days"; %NULL if that is the same
 *
 * Says how the period is told to those who do not see the chart.
 */
void scout_chart_data_set_spoken_period (ScoutChartData *self,
                                         const char     *period);

/**
 * ScoutChartOrigin:
 * @subject: (nullable): whose figures they are, such as "Maya Lindqvist"
 * @source: (nullable): who tells them, of when: "Facebook · 14 Nov to 27 Nov 2026"
 * @file_name: (nullable): what a file of them is to be called, without an ending
 *
 * Where the figures of a chart come from.
 */
typedef struct
{
  const char *subject;
  const char *source;
  const char *file_name;
} ScoutChartOrigin;

/**
 * scout_chart_data_set_origin:
 * @self: the data
 * @origin: where its figures come from; copied
 *
 * Says what a chart has to say where it stands alone, far from the page that it was made for: as a
 * picture, as copied text, in a window of its own.
 */
void scout_chart_data_set_origin (ScoutChartData         *self,
                                  const ScoutChartOrigin *origin);

/**
 * scout_chart_data_set_total:
 * @self: the data
 * @total: the figure of the whole time, NaN if it is unknown
 *
 * Sets the figure that the chart's sentence begins with. It is not computed, because people who
 * were reached on two days are not two people.
 */
void scout_chart_data_set_total (ScoutChartData *self,
                                 double          total);

/**
 * scout_chart_data_set_days:
 * @self: data without categories
 * @first_day: the day of the first value
 * @n_days: how many days there are
 *
 * Makes the points days.
 */
void scout_chart_data_set_days (ScoutChartData *self,
                                GDateTime      *first_day,
                                guint           n_days);

/**
 * scout_chart_data_add_category:
 * @self: data without days
 * @name: (nullable): such as "Canada" or "25–34"
 *
 * Adds a point that has a name.
 */
void scout_chart_data_add_category (ScoutChartData *self,
                                    const char     *name);

/**
 * scout_chart_data_add_series:
 * @self: the data
 * @name: (nullable): what or whom the figures are of, such as "Women"
 * @color: its colour
 * @values: (array length=n_values) (nullable): a value for each point, NaN where it is unknown
 * @n_values: how many there are; points without a value are unknown
 *
 * Adds figures, which are copied. What is infinite counts as unknown.
 */
void scout_chart_data_add_series (ScoutChartData  *self,
                                  const char      *name,
                                  ScoutChartColor  color,
                                  const double    *values,
                                  gsize            n_values);

/**
 * scout_chart_data_set_marks:
 * @self: the data
 * @name: (nullable): what is counted, such as "Posts published"
 * @counts: (array length=n_counts) (nullable): how many there are at each point, or NaN
 * @n_counts: how many counts there are; 0 takes the marks away
 *
 * Adds a lane of dots under the axis of lines, three at most for a point, and a row to read-outs.
 */
void scout_chart_data_set_marks (ScoutChartData *self,
                                 const char     *name,
                                 const double   *counts,
                                 gsize           n_counts);

/**
 * scout_chart_data_get_title:
 * @self: the data
 *
 * Returns: (transfer none): the title, "" if there is none
 */
const char *scout_chart_data_get_title (const ScoutChartData *self);

/**
 * scout_chart_data_get_period:
 * @self: the data
 *
 * Returns: (transfer none): the period, "" if there is none
 */
const char *scout_chart_data_get_period (const ScoutChartData *self);

/**
 * scout_chart_data_get_spoken_period:
 * @self: the data
 *
 * Returns: (transfer none): the period within a sentence, "" if there is none
 */
const char *scout_chart_data_get_spoken_period (const ScoutChartData *self);

/**
 * scout_chart_data_get_source:
 * @self: the data
 *
 * Returns: (transfer none): who tells the figures, of when; "" if nothing was said
 */
const char *scout_chart_data_get_source (const ScoutChartData *self);

/**
 * scout_chart_data_get_file_name:
 * @self: the data
 *
 * Returns: (transfer none): what a file of it is to be called, the title if nothing was said; not
 *   yet fit for a file system
 */
const char *scout_chart_data_get_file_name (const ScoutChartData *self);

/**
 * scout_chart_data_dup_heading:
 * @self: the data
 * @is_shown: whether it is shown, where a name that is read from the other side must be kept from
 *   turning the whole; %FALSE for what other programs read
 *
 * Returns: (transfer full): whose figures they are and what they are, "Maya Lindqvist – Reach"; the
 *   title alone where nobody was named
 */
char *scout_chart_data_dup_heading (const ScoutChartData *self,
                                    gboolean              is_shown);

/**
 * scout_chart_data_dup_caption:
 * @self: the data
 *
 * Returns: (transfer full): what stands below the heading: the source, after what the figures are a
 *   part of where they are no days; the period where there is no source; "" if there is neither
 */
char *scout_chart_data_dup_caption (const ScoutChartData *self);

/**
 * scout_chart_data_get_unit:
 * @self: the data
 *
 * Returns: what the figures are
 */
ScoutChartUnit scout_chart_data_get_unit (const ScoutChartData *self);

/**
 * scout_chart_data_get_total:
 * @self: the data
 *
 * Returns: the figure of the whole time, NaN if it is unknown
 */
double scout_chart_data_get_total (const ScoutChartData *self);

/**
 * scout_chart_data_get_n_points:
 * @self: the data
 *
 * Returns: how many days or categories there are; where neither were told, as many as the longest
 *   series has values
 */
guint scout_chart_data_get_n_points (const ScoutChartData *self);

/**
 * scout_chart_data_get_first_day:
 * @self: the data
 *
 * Returns: (transfer none) (nullable): the first day, %NULL if the points are categories
 */
GDateTime *scout_chart_data_get_first_day (const ScoutChartData *self);

/**
 * scout_chart_data_dup_day:
 * @self: data with days
 * @point: a point
 *
 * Returns: (transfer full) (nullable): the day of the point, %NULL where no calendar reaches
 */
GDateTime *scout_chart_data_dup_day (const ScoutChartData *self,
                                     guint                 point);

/**
 * scout_chart_data_get_category:
 * @self: data with categories
 * @point: a point
 *
 * Returns: (transfer none): its name, "" if it has none
 */
const char *scout_chart_data_get_category (const ScoutChartData *self,
                                           guint                 point);

/**
 * scout_chart_data_get_n_series:
 * @self: the data
 *
 * Returns: how many series there are
 */
guint scout_chart_data_get_n_series (const ScoutChartData *self);

/**
 * scout_chart_data_get_series_name:
 * @self: the data
 * @series: a series
 *
 * Returns: (transfer none): its name, the title if it has none
 */
const char *scout_chart_data_get_series_name (const ScoutChartData *self,
                                              guint                 series);

/**
 * scout_chart_data_get_series_color:
 * @self: the data
 * @series: a series
 *
 * Returns: its colour
 */
ScoutChartColor scout_chart_data_get_series_color (const ScoutChartData *self,
                                                   guint                 series);

/**
 * scout_chart_data_get_value:
 * @self: the data
 * @series: a series
 * @point: a point
 *
 * Returns: the finite value, or NaN if it is unknown
 */
double scout_chart_data_get_value (const ScoutChartData *self,
                                   guint                 series,
                                   guint                 point);

/**
 * scout_chart_data_has_marks:
 * @self: the data
 *
 * Returns: whether there is a lane of dots
 */
gboolean scout_chart_data_has_marks (const ScoutChartData *self);

/**
 * scout_chart_data_get_marks_name:
 * @self: the data
 *
 * Returns: (transfer none): what the dots count, "" if nothing was said
 */
const char *scout_chart_data_get_marks_name (const ScoutChartData *self);

/**
 * scout_chart_data_get_marks:
 * @self: the data
 * @point: a point
 *
 * Returns: how many marks the point has, NaN if that is unknown
 */
double scout_chart_data_get_marks (const ScoutChartData *self,
                                   guint                 point);

/**
 * scout_chart_data_get_range:
 * @self: the data
 * @lowest: (out) (optional): the lowest known value
 * @highest: (out) (optional): the highest known value
 *
 * Looks at all series. Both are 0 if no value is known.
 *
 * Returns: whether any value is known
 */
gboolean scout_chart_data_get_range (const ScoutChartData *self,
                                     double               *lowest,
                                     double               *highest);

/**
 * scout_chart_data_get_shares:
 * @self: the data
 * @point: a point
 * @shares: (out caller-allocates) (array): room for a share from 0 to 1 of each series
 *
 * Divides the values of a point by their sum; what is below 0 counts as 0. Of percentages some may
 * be unknown: then the shares are of 100, and make up less than 1.
 *
 * Returns: %FALSE, with shares of 0, if the shares are unknown: of percentages if all of them are,
 *   of numbers if one of them is or there is nothing to divide
 */
gboolean scout_chart_data_get_shares (const ScoutChartData *self,
                                      guint                 point,
                                      double               *shares);

G_END_DECLS
