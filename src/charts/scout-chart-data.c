/* scout-chart-data.c: what a chart shows, without how.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A counted structure that is built once and then only read: by the layout, the sentences, the
 * table and the exports, some of them in other threads. It asks nothing of its figures: unknown,
 * infinite and missing ones are all NaN for those who read.
 */

#include "config.h"

#include "scout-chart-data.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define SEPARATOR " · "

typedef struct
{
  char *name;     /* (owned) */
  double *values; /* (owned) (nullable) */
  gsize n_values;
  ScoutChartColor color;
} Series;

struct _ScoutChartData
{
  gatomicrefcount ref_count;

  char *title;     /* (owned) */
  char *period;    /* (owned) */
  char *spoken;    /* (owned): the period within a sentence, "" if it is the same there */
  char *subject;   /* (owned) */
  char *source;    /* (owned) */
  char *file_name; /* (owned) */
  ScoutChartUnit unit;
  double total;

  GDateTime *first_day; /* (owned) (nullable) */
  guint n_days;
  GPtrArray *categories; /* (owned): of char * */
  GArray *series;        /* (owned): of Series */
  gsize longest;         /* of the series */
  Series marks;
};

static void
clear_series (gpointer data)
{
  Series *series = data;

  g_free (series->name);
  g_free (series->values);
}

/* What others hold does not change under their hands. */
static gboolean
is_changeable (ScoutChartData *self)
{
  return self != NULL && g_atomic_ref_count_compare (&self->ref_count, 1);
}

static void
replace_text (char       **target,
              const char  *text)
{
  g_free (*target);
  *target = scout_wording_inline (text);
}

static double
read_value (const Series *series,
            guint         point)
{
  if (point >= series->n_values || !isfinite (series->values[point]))
    return NAN;

  return series->values[point];
}

ScoutChartData *
scout_chart_data_new (const char     *title,
                      ScoutChartUnit  unit)
{
  ScoutChartData *self = g_new0 (ScoutChartData, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->title = scout_wording_inline (title);
  self->period = g_strdup ("");
  self->spoken = g_strdup ("");
  self->subject = g_strdup ("");
  self->source = g_strdup ("");
  self->file_name = g_strdup ("");
  self->unit = unit;
  self->total = NAN;
  self->categories = g_ptr_array_new_with_free_func (g_free);
  self->series = g_array_new (FALSE, FALSE, sizeof (Series));
  g_array_set_clear_func (self->series, clear_series);
  self->marks.name = g_strdup ("");

  return self;
}

ScoutChartData *
scout_chart_data_ref (ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
scout_chart_data_unref (ScoutChartData *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->first_day, g_date_time_unref);
  g_ptr_array_unref (self->categories);
  g_array_unref (self->series);
  clear_series (&self->marks);
  g_free (self->title);
  g_free (self->period);
  g_free (self->spoken);
  g_free (self->subject);
  g_free (self->source);
  g_free (self->file_name);
  g_free (self);
}

void
scout_chart_data_set_period (ScoutChartData *self,
                             const char     *period)
{
  g_return_if_fail (is_changeable (self));

  replace_text (&self->period, period);
}

void
scout_chart_data_set_spoken_period (ScoutChartData *self,
                                    const char     *period)
{
  g_return_if_fail (is_changeable (self));

  replace_text (&self->spoken, period);
}

void
scout_chart_data_set_origin (ScoutChartData         *self,
                             const ScoutChartOrigin *origin)
{
  g_return_if_fail (is_changeable (self));
  g_return_if_fail (origin != NULL);

  replace_text (&self->subject, origin->subject);
  replace_text (&self->source, origin->source);
  replace_text (&self->file_name, origin->file_name);
}

void
scout_chart_data_set_total (ScoutChartData *self,
                            double          total)
{
  g_return_if_fail (is_changeable (self));

  self->total = isfinite (total) ? total : NAN;
}

void
scout_chart_data_set_days (ScoutChartData *self,
                           GDateTime      *first_day,
                           guint           n_days)
{
  g_return_if_fail (is_changeable (self));
  g_return_if_fail (first_day != NULL);
  g_return_if_fail (self->categories->len == 0);
  g_return_if_fail (n_days <= G_MAXINT);

  g_date_time_ref (first_day);
  g_clear_pointer (&self->first_day, g_date_time_unref);
  self->first_day = first_day;
  self->n_days = n_days;
}

void
scout_chart_data_add_category (ScoutChartData *self,
                               const char     *name)
{
  g_return_if_fail (is_changeable (self));
  g_return_if_fail (self->first_day == NULL);

  g_ptr_array_add (self->categories, scout_wording_inline (name));
}

void
scout_chart_data_add_series (ScoutChartData  *self,
                             const char      *name,
                             ScoutChartColor  color,
                             const double    *values,
                             gsize            n_values)
{
  Series series = { NULL, NULL, n_values, color };

  g_return_if_fail (is_changeable (self));
  g_return_if_fail (n_values == 0 || values != NULL);

  series.name = scout_wording_inline (name);
  series.values = g_memdup2 (values, n_values * sizeof *values);
  g_array_append_val (self->series, series);
  self->longest = MAX (self->longest, n_values);
}

void
scout_chart_data_set_marks (ScoutChartData *self,
                            const char     *name,
                            const double   *counts,
                            gsize           n_counts)
{
  g_return_if_fail (is_changeable (self));
  g_return_if_fail (n_counts == 0 || counts != NULL);

  replace_text (&self->marks.name, name);
  g_free (self->marks.values);
  self->marks.values = g_memdup2 (counts, n_counts * sizeof *counts);
  self->marks.n_values = n_counts;
}

const char *
scout_chart_data_get_title (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->title;
}

const char *
scout_chart_data_get_period (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->period;
}

const char *
scout_chart_data_get_spoken_period (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, "");

  return *self->spoken != '\0' ? self->spoken : self->period;
}

const char *
scout_chart_data_get_source (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->source;
}

const char *
scout_chart_data_get_file_name (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, "");

  return *self->file_name != '\0' ? self->file_name : self->title;
}

char *
scout_chart_data_dup_heading (const ScoutChartData *self,
                              gboolean              is_shown)
{
  g_autofree char *subject = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (*self->subject == '\0')
    return g_strdup (self->title);
  if (*self->title == '\0')
    return g_strdup (self->subject);

  subject = is_shown ? scout_wording_isolate (self->subject) : g_strdup (self->subject);
  /* Translators: the heading of a chart, whose figures and which: "Maya Lindqvist – Reach" */
  return g_strdup_printf (C_("heading of a chart", "%s – %s"), subject, self->title);
}

char *
scout_chart_data_dup_caption (const ScoutChartData *self)
{
  gboolean has_days;

  g_return_val_if_fail (self != NULL, NULL);

  /* The days that a source names are those of the period. */
  has_days = self->first_day != NULL;
  if (*self->source == '\0')
    return g_strdup (self->period);
  if (*self->period == '\0' || has_days)
    return g_strdup (self->source);

  return g_strconcat (self->period, SEPARATOR, self->source, NULL);
}

ScoutChartUnit
scout_chart_data_get_unit (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, SCOUT_CHART_COUNT);

  return self->unit;
}

double
scout_chart_data_get_total (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, NAN);

  return self->total;
}

guint
scout_chart_data_get_n_points (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->first_day != NULL)
    return self->n_days;

  return self->categories->len > 0 ? self->categories->len : (guint) MIN (self->longest, G_MAXINT);
}

GDateTime *
scout_chart_data_get_first_day (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->first_day;
}

GDateTime *
scout_chart_data_dup_day (const ScoutChartData *self,
                          guint                 point)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->first_day != NULL, NULL);

  return point <= G_MAXINT ? g_date_time_add_days (self->first_day, (int) point) : NULL;
}

const char *
scout_chart_data_get_category (const ScoutChartData *self,
                               guint                 point)
{
  g_return_val_if_fail (self != NULL, "");

  return point < self->categories->len ? g_ptr_array_index (self->categories, point) : "";
}

guint
scout_chart_data_get_n_series (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->series->len;
}

const char *
scout_chart_data_get_series_name (const ScoutChartData *self,
                                  guint                 series)
{
  const char *name;

  g_return_val_if_fail (self != NULL, "");
  g_return_val_if_fail (series < self->series->len, "");

  name = g_array_index (self->series, Series, series).name;
  return *name != '\0' ? name : self->title;
}

ScoutChartColor
scout_chart_data_get_series_color (const ScoutChartData *self,
                                   guint                 series)
{
  g_return_val_if_fail (self != NULL, SCOUT_CHART_COLOR_FIRST);
  g_return_val_if_fail (series < self->series->len, SCOUT_CHART_COLOR_FIRST);

  return g_array_index (self->series, Series, series).color;
}

double
scout_chart_data_get_value (const ScoutChartData *self,
                            guint                 series,
                            guint                 point)
{
  g_return_val_if_fail (self != NULL, NAN);

  if (series >= self->series->len || point >= scout_chart_data_get_n_points (self))
    return NAN;

  return read_value (&g_array_index (self->series, Series, series), point);
}

gboolean
scout_chart_data_has_marks (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->marks.n_values > 0;
}

const char *
scout_chart_data_get_marks_name (const ScoutChartData *self)
{
  g_return_val_if_fail (self != NULL, "");

  return self->marks.name;
}

double
scout_chart_data_get_marks (const ScoutChartData *self,
                            guint                 point)
{
  g_return_val_if_fail (self != NULL, NAN);

  return read_value (&self->marks, point);
}

gboolean
scout_chart_data_get_range (const ScoutChartData *self,
                            double               *lowest,
                            double               *highest)
{
  double low = INFINITY, high = -INFINITY;
  guint n_points = scout_chart_data_get_n_points (self);

  g_return_val_if_fail (self != NULL, FALSE);

  for (guint series = 0; series < self->series->len; series++)
    for (guint point = 0; point < n_points; point++)
      {
        double value = scout_chart_data_get_value (self, series, point);

        if (isnan (value))
          continue;
        low = MIN (low, value);
        high = MAX (high, value);
      }

  if (lowest != NULL)
    *lowest = isfinite (low) ? low : 0.0;
  if (highest != NULL)
    *highest = isfinite (high) ? high : 0.0;

  return isfinite (low);
}

gboolean
scout_chart_data_get_shares (const ScoutChartData *self,
                             guint                 point,
                             double               *shares)
{
  double highest = 0.0, sum = 0.0;
  guint n_known = 0;
  gboolean is_known;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (shares != NULL, FALSE);

  for (guint i = 0; i < self->series->len; i++)
    {
      double value = scout_chart_data_get_value (self, i, point);

      n_known += !isnan (value);
      shares[i] = isnan (value) ? 0.0 : MAX (value, 0.0);
      highest = MAX (highest, shares[i]);
    }

  /* By the highest first: sums of huge values leave the range of a double. */
  for (guint i = 0; i < self->series->len; i++)
    sum += highest > 0.0 ? shares[i] / highest : 0.0;
  is_known = self->unit == SCOUT_CHART_PERCENT ? n_known > 0
                                               : n_known == self->series->len && sum > 0.0;
  /* Of a hundred percent what is unknown is the rest; of a number nobody knows the whole. */
  if (n_known < self->series->len && highest > 0.0)
    sum = MAX (sum, 100.0 / highest);
  for (guint i = 0; i < self->series->len; i++)
    shares[i] = is_known && sum > 0.0 ? shares[i] / highest / sum : 0.0;

  return is_known;
}
