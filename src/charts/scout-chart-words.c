/* scout-chart-words.c: puts the figures of a chart into words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Figures, days, shares and read-outs, as they stand at axes, in bubbles, in tables and in the ears
 * of those who listen. What the chart says as a whole is scout-chart-story.c. Numbers and days are
 * the locale's.
 */

#include "config.h"

#include "scout-chart-words.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define TRUE_MINUS "−"

#define BILLION G_GINT64_CONSTANT (1000000000)

/* Whoever counts further than this has made it up. */
#define HIGHEST_COUNT 9e18

/* A longer percentage would be made up as well, and as wide as it likes: it is told in short. */
#define HIGHEST_PERCENT 10000.0

/* What percentages of one whole may leave of 100 when each of them was rounded. */
#define MOST_ROUNDING 1.0

static char *
count_figure (double value)
{
  g_autofree char *size = scout_wording_full (fabs (value) < HIGHEST_COUNT ? llabs (llround (value))
                                                                           : G_MAXINT64);

  return g_strconcat (value <= -0.5 ? TRUE_MINUS : "", size, NULL);
}

char *
scout_chart_words_figure (const ScoutChartData *data,
                          double                value)
{
  if (!isfinite (value))
    return g_strdup (SCOUT_WORDING_UNKNOWN);
  if (scout_chart_data_get_unit (data) != SCOUT_CHART_PERCENT)
    return count_figure (value);

  return fabs (value) < HIGHEST_PERCENT ? scout_wording_percent (value)
                                        : scout_chart_words_tick (data, value);
}

char *
scout_chart_words_tick (const ScoutChartData *data,
                        double                value)
{
  g_autofree char *figure = scout_wording_compact_axis (value);

  if (scout_chart_data_get_unit (data) == SCOUT_CHART_COUNT)
    return g_steal_pointer (&figure);

  /* Translators: a percentage at the axis of a chart, such as 20% */
  return g_strdup_printf (C_ ("axis of a chart", "%s%%"), figure);
}

/* Which plural goes with 1.92 million: what is read as more than one is several. */
static gulong
get_plural (double units)
{
  return llround (units * 100.0) == 100 ? 1 : MAX (2, (gulong) units);
}

char *
scout_chart_words_spoken (const ScoutChartData *data,
                          double                value)
{
  g_autofree char *figure = NULL;
  gint64 unit;

  if (!isfinite (value) || scout_chart_data_get_unit (data) == SCOUT_CHART_PERCENT
      || value < 999500.0 || value >= HIGHEST_COUNT)
    return scout_chart_words_figure (data, value);

  /* Rounded to three digits it may be the first one with the next unit. */
  figure = scout_wording_compact_figure (llround (value), &unit);
  if (unit == BILLION)
    /* Translators: 1,000 million, such as "1.92 billion" */
    return g_strdup_printf (ngettext ("%s billion", "%s billion", get_plural (value / 1e9)),
                            figure);

  /* Translators: such as "1.92 million" */
  return g_strdup_printf (ngettext ("%s million", "%s million", get_plural (value / 1e6)),
                          figure);
}

char *
scout_chart_words_point (const ScoutChartData *data,
                         guint                 point)
{
  g_autoptr(GDateTime) day = NULL;

  if (scout_chart_data_get_first_day (data) == NULL)
    return g_strdup (scout_chart_data_get_category (data, point));

  day = scout_chart_data_dup_day (data, point);
  return day != NULL ? scout_wording_day_long (day) : g_strdup (SCOUT_WORDING_UNKNOWN);
}

char *
scout_chart_words_point_short (const ScoutChartData *data,
                               guint                 point)
{
  g_autoptr(GDateTime) day = NULL;
  g_autoptr(GDateTime) last = NULL;

  if (scout_chart_data_get_first_day (data) == NULL)
    return g_strdup (scout_chart_data_get_category (data, point));

  /* Not the clock but the last day decides whether years are told: a picture taken in December
   * looks the same in January. */
  day = scout_chart_data_dup_day (data, point);
  last = scout_chart_data_dup_day (data, scout_chart_data_get_n_points (data) - 1);
  if (day == NULL)
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  return scout_wording_day_short (day, last != NULL ? last : day);
}

/* Gives the units that rounding down has left to those that lost most. */
static void
hand_out (const double *shares,
          gint64       *units,
          guint         n_shares,
          double        whole)
{
  double known = 0.0;
  gint64 left;

  for (guint i = 0; i < n_shares; i++)
    known += shares[i];
  left = llround (known * whole);
  for (guint i = 0; i < n_shares; i++)
    {
      units[i] = (gint64) floor (shares[i] * whole + 1e-9);
      left -= units[i];
    }

  for (; left > 0; left--)
    {
      guint most = 0;

      for (guint i = 1; i < n_shares; i++)
        if (shares[i] * whole - (double) units[i] > shares[most] * whole - (double) units[most])
          most = i;
      units[most]++;
    }
}

/* Percentages need not be parts of one whole: of those who follow and of those who do not may both
 * have seen half. What was sent is told then, and only the bar says how they compare. */
static gboolean
make_a_whole (const ScoutChartData *data,
              guint                 point)
{
  double sum = 0.0;

  if (scout_chart_data_get_unit (data) != SCOUT_CHART_PERCENT)
    return TRUE;

  for (guint i = 0; i < scout_chart_data_get_n_series (data); i++)
    {
      double value = scout_chart_data_get_value (data, i, point);

      sum += isnan (value) ? 0.0 : value;
    }

  return fabs (sum - 100.0) <= MOST_ROUNDING;
}

GStrv
scout_chart_words_shares (const ScoutChartData *data,
                          guint                 point,
                          guint                 n_decimals)
{
  guint n_series = scout_chart_data_get_n_series (data);
  g_autofree double *shares = g_new0 (double, n_series);
  g_autofree gint64 *units = g_new0 (gint64, n_series);
  double factor = n_decimals > 0 ? 10.0 : 1.0;
  GStrv words = g_new0 (char *, n_series + 1);
  gboolean is_known = scout_chart_data_get_shares (data, point, shares);
  gboolean is_whole = make_a_whole (data, point);

  if (is_known)
    hand_out (shares, units, n_series, 100.0 * factor);
  for (guint i = 0; i < n_series; i++)
    {
      double value = scout_chart_data_get_value (data, i, point);
      double share = is_whole ? (double) units[i] / factor : value;
      g_autofree char *figure = g_strdup_printf ("%.*f", (int) n_decimals, share);
      /* A hundred times the whole is a share of nothing. */
      gboolean is_share = is_known && !isnan (value) && fabs (share) < HIGHEST_PERCENT;

      words[i] = is_share ? g_strdup_printf (C_ ("axis of a chart", "%s%%"), figure)
                          : g_strdup (SCOUT_WORDING_UNKNOWN);
    }

  return words;
}

char *
scout_chart_words_value (ScoutChartKind        kind,
                         const ScoutChartData *data,
                         guint                 series,
                         guint                 point)
{
  g_autofree char *figure = NULL;
  g_auto(GStrv) shares = NULL;

  figure = scout_chart_words_figure (data, scout_chart_data_get_value (data, series, point));
  if (kind != SCOUT_CHART_SHARES || isnan (scout_chart_data_get_value (data, series, point)))
    return g_steal_pointer (&figure);

  shares = scout_chart_words_shares (data, point, 1);
  if (scout_chart_data_get_unit (data) == SCOUT_CHART_PERCENT)
    return g_strdup (shares[series]);

  /* Translators: a number and its share, such as "19,402 (62.0%)" */
  return g_strdup_printf (_("%s (%s)"), figure, shares[series]);
}

char *
scout_chart_words_marks (const ScoutChartData *data,
                         guint                 point)
{
  double marks = scout_chart_data_get_marks (data, point);

  return isnan (marks) ? g_strdup (SCOUT_WORDING_UNKNOWN) : count_figure (marks);
}

static void
add_reading (GString    *words,
             const char *name,
             const char *figure,
             gboolean    is_known)
{
  if (words->len > 0)
    /* Translators: between the figures of one day, "Reach 147,435, Posts published 3" */
    g_string_append (words, C_ ("between figures", ", "));

  if (!is_known)
    /* Translators: what is counted, such as "Reach unknown" */
    g_string_append_printf (words, _("%s unknown"), name);
  else
    /* Translators: what is counted and how many, such as "Reach 147,435" */
    g_string_append_printf (words, C_ ("figure of a chart", "%s %s"), name, figure);
}

/* A list of countries has one series, and saying its name again and again tells nothing. */
static gboolean
has_one_nameless_figure (const ScoutChartData *data)
{
  return scout_chart_data_get_n_series (data) == 1
         && scout_chart_data_get_first_day (data) == NULL;
}

static char *
join_readings (ScoutChartKind        kind,
               const ScoutChartData *data,
               guint                 point)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < scout_chart_data_get_n_series (data); i++)
    {
      g_autofree char *figure = scout_chart_words_value (kind, data, i, point);

      add_reading (words, scout_chart_data_get_series_name (data, i), figure,
                   !isnan (scout_chart_data_get_value (data, i, point)));
    }

  if (scout_chart_data_has_marks (data) && !isnan (scout_chart_data_get_marks (data, point)))
    {
      g_autofree char *figure = scout_chart_words_marks (data, point);

      add_reading (words, scout_chart_data_get_marks_name (data), figure, TRUE);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static char *
dup_readout (ScoutChartKind        kind,
             const ScoutChartData *data,
             guint                 point,
             const char           *name)
{
  g_autofree char *readings = NULL;

  if (!has_one_nameless_figure (data))
    readings = join_readings (kind, data, point);
  else if (isnan (scout_chart_data_get_value (data, 0, point)))
    readings = g_strdup (C_ ("figure of a chart", "unknown"));
  else
    readings = scout_chart_words_value (kind, data, 0, point);

  if (*name == '\0')
    return g_steal_pointer (&readings);

  /* Translators: a day or a group and its figures, "Thursday 12 November 2026: Reach 147,435" */
  return g_strdup_printf (_("%s: %s"), name, readings);
}

char *
scout_chart_words_readout (ScoutChartKind        kind,
                           const ScoutChartData *data,
                           guint                 point)
{
  g_autofree char *name = scout_chart_words_point (data, point);

  return dup_readout (kind, data, point, name);
}

/* Or "25–34" would be read as "34–25" where words are read from the right. */
char *
scout_chart_words_shown_readout (ScoutChartKind        kind,
                                 const ScoutChartData *data,
                                 guint                 point)
{
  g_autofree char *name = scout_chart_words_point (data, point);
  g_autofree char *isolated = scout_wording_isolate (name);

  return dup_readout (kind, data, point, isolated);
}

static double
add_up (const ScoutChartData *data,
        guint                 series)
{
  double sum = NAN;

  for (guint i = 0; i < scout_chart_data_get_n_points (data); i++)
    {
      double value = scout_chart_data_get_value (data, series, i);

      if (!isnan (value))
        sum = isnan (sum) ? value : sum + value;
    }

  return sum;
}

char *
scout_chart_words_rest (const ScoutChartData *data)
{
  g_autoptr(GString) words = g_string_new (NULL);

  g_return_val_if_fail (data != NULL, NULL);

  for (guint i = SCOUT_CHART_N_SIDES; i < scout_chart_data_get_n_series (data); i++)
    {
      double sum = add_up (data, i);
      g_autofree char *figure = scout_chart_words_figure (data, sum);

      if (!isnan (sum))
        add_reading (words, scout_chart_data_get_series_name (data, i), figure, TRUE);
    }

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

const char *
scout_chart_words_nothing (const ScoutChartData *data)
{
  if (data == NULL || scout_chart_data_get_first_day (data) != NULL)
    return _("No figures for this time.");

  return _("No figures.");
}
