/* scout-chart-story.c: says in sentences what a chart says as a whole.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the eye takes from the picture, for those who listen: of days the highest, lowest and latest
 * figure and the trend, of groups the largest ones, of shares all of them.
 */

#include "config.h"

#include "scout-chart-words.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* Less than this between the two halves of the time, or between its ends, is no trend. */
#define TREND_THRESHOLD 0.05
/* Figures that are further apart than this part of their mean are not steady, wherever they end. */
#define STEADY_SPREAD 0.25

typedef struct
{
  guint n_known;
  guint highest;
  guint lowest;
  guint latest;
  gboolean is_varied; /* whether any two figures differ */
} Extremes;

static void
find_extremes (const ScoutChartData *data,
               guint                 series,
               Extremes             *extremes)
{
  *extremes = (Extremes) { 0, };
  for (guint i = 0; i < scout_chart_data_get_n_points (data); i++)
    {
      double value = scout_chart_data_get_value (data, series, i);

      if (isnan (value))
        continue;

      if (extremes->n_known == 0)
        extremes->highest = extremes->lowest = i;
      if (value > scout_chart_data_get_value (data, series, extremes->highest))
        extremes->highest = i;
      if (value < scout_chart_data_get_value (data, series, extremes->lowest))
        extremes->lowest = i;
      extremes->latest = i;
      extremes->n_known++;
    }
  extremes->is_varied = extremes->n_known > 0
                        && scout_chart_data_get_value (data, series, extremes->highest)
                             > scout_chart_data_get_value (data, series, extremes->lowest);
}

static double
get_mean (const ScoutChartData *data,
          guint                 start,
          guint                 end)
{
  double sum = 0.0;
  guint n_known = 0;

  for (guint i = start; i < end; i++)
    {
      double value = scout_chart_data_get_value (data, 0, i);

      if (isnan (value))
        continue;
      sum += value;
      n_known++;
    }

  return n_known > 0 ? sum / n_known : NAN;
}

/* -1 for less, 1 for more, 0 for about the same. */
static int
compare (double before,
         double after)
{
  double margin = fabs (before) * TREND_THRESHOLD;

  return after > before + margin ? 1 : after < before - margin ? -1 : 0;
}

/* The first day with a figure and the last one. */
static int
compare_ends (const ScoutChartData *data,
              guint                 latest)
{
  guint first = 0;

  while (isnan (scout_chart_data_get_value (data, 0, first)))
    first++;

  return compare (scout_chart_data_get_value (data, 0, first),
                  scout_chart_data_get_value (data, 0, latest));
}

/* Figures that never change have been told to be the same on every day. Whoever listens cannot see
 * that the word is wrong: where the halves of the time say one thing and its ends another, as those
 * of a wave do, nothing is said. (nullable) */
static const char *
get_trend (const ScoutChartData *data)
{
  guint n_points = scout_chart_data_get_n_points (data);
  double before = get_mean (data, 0, n_points / 2);
  double after = get_mean (data, n_points - n_points / 2, n_points);
  double spread;
  int trend;
  Extremes extremes;

  find_extremes (data, 0, &extremes);
  if (!extremes.is_varied || !isfinite (before) || !isfinite (after))
    return NULL;

  trend = compare (before, after);
  if (trend != compare_ends (data, extremes.latest))
    return NULL;
  if (trend != 0)
    return trend > 0 ? _("Rising.") : _("Falling.");

  spread = scout_chart_data_get_value (data, 0, extremes.highest)
           - scout_chart_data_get_value (data, 0, extremes.lowest);

  return spread <= fabs (get_mean (data, 0, n_points)) * STEADY_SPREAD ? _("Steady.") : NULL;
}

/* What every story begins with: the title and the time, or what the figures are a part of. */
static char *
dup_subject (const ScoutChartData *data)
{
  const char *title = scout_chart_data_get_title (data);
  const char *period = scout_chart_data_get_spoken_period (data);
  guint n_points = scout_chart_data_get_n_points (data);

  if (*period != '\0')
    /* Translators: what is counted and when, "Reach, last 28 days" */
    return g_strdup_printf (C_ ("subject of a chart", "%s, %s"), title, period);
  if (scout_chart_data_get_first_day (data) != NULL)
    return g_strdup_printf (ngettext ("%s, %u day", "%s, %u days", n_points), title, n_points);

  return g_strdup (title);
}

static void
say (GString    *story,
     const char *sentence)
{
  if (story->len > 0)
    g_string_append_c (story, ' ');
  g_string_append (story, sentence);
}

typedef enum
{
  HIGHEST,
  LOWEST,
  LATEST,
} Extreme;

static void
say_point (GString              *story,
           const ScoutChartData *data,
           Extreme               extreme,
           guint                 series,
           guint                 point)
{
  g_autofree char *figure = NULL;
  g_autofree char *name = scout_chart_words_point (data, point);
  g_autofree char *sentence = NULL;

  figure = scout_chart_words_figure (data, scout_chart_data_get_value (data, series, point));
  switch (extreme)
    {
    case HIGHEST:
      /* Translators: a figure and a day, "Highest 147,435 on Thursday 12 November 2026." */
      sentence = g_strdup_printf (_("Highest %s on %s."), figure, name);
      break;
    case LOWEST:
      sentence = g_strdup_printf (_("Lowest %s on %s."), figure, name);
      break;
    case LATEST:
    default:
      sentence = g_strdup_printf (_("Latest %s on %s."), figure, name);
    }
  say (story, sentence);
}

/* One figure that all known days share has no extremes. */
static void
say_every_day (GString              *story,
               const ScoutChartData *data,
               guint                 series,
               const Extremes       *extremes)
{
  double value = scout_chart_data_get_value (data, series, extremes->latest);
  g_autofree char *figure = scout_chart_words_figure (data, value);
  g_autofree char *sentence = NULL;

  if (extremes->n_known == scout_chart_data_get_n_points (data))
    /* Translators: a figure, "0 on every day." */
    sentence = g_strdup_printf (_("%s on every day."), figure);
  else
    /* Translators: a figure, where other days have none: "0 on every day that is known." */
    sentence = g_strdup_printf (_("%s on every day that is known."), figure);
  say (story, sentence);
}

static void
say_extremes (GString              *story,
              const ScoutChartData *data,
              guint                 series,
              gboolean              has_highest) /* whether that has been said */
{
  Extremes extremes;

  find_extremes (data, series, &extremes);
  if (extremes.n_known == 0)
    return;
  if (extremes.n_known > 1 && !extremes.is_varied)
    {
      say_every_day (story, data, series, &extremes);
      return;
    }

  if (extremes.is_varied)
    {
      if (!has_highest)
        say_point (story, data, HIGHEST, series, extremes.highest);
      say_point (story, data, LOWEST, series, extremes.lowest);
    }
  say_point (story, data, LATEST, series, extremes.latest);
}

/* "Reach, last 28 days: 1.92 million, highest on 12 November with 147,435." Returns whether it says
 * which figure is the highest. */
static gboolean
say_days_head (GString              *story,
               const ScoutChartData *data)
{
  g_autofree char *subject = dup_subject (data);
  g_autofree char *total = scout_chart_words_spoken (data, scout_chart_data_get_total (data));
  g_autofree char *sentence = NULL;
  g_autofree char *day = NULL;
  g_autofree char *figure = NULL;
  g_autoptr(GDateTime) highest = NULL;
  Extremes extremes;

  find_extremes (data, 0, &extremes);
  highest = scout_chart_data_dup_day (data, extremes.highest);
  if (isnan (scout_chart_data_get_total (data)) || highest == NULL)
    {
      sentence = g_strconcat (subject, ".", NULL);
      say (story, sentence);
      return FALSE;
    }
  if (!extremes.is_varied || scout_chart_data_get_n_series (data) > 1)
    {
      g_autofree char *whole = g_strdup_printf (_("%s: %s"), subject, total);

      sentence = g_strconcat (whole, ".", NULL);
      say (story, sentence);
      return FALSE;
    }

  /* Translators: a day within a sentence, such as 12 November; as for g_date_time_format() */
  day = g_date_time_format (highest, _("%-d %B"));
  figure = scout_chart_words_figure (data, scout_chart_data_get_value (data, 0, extremes.highest));
  /* Translators: "Reach, last 28 days: 1.92 million, highest on 12 November with 147,435." */
  sentence = g_strdup_printf (_("%s: %s, highest on %s with %s."), subject, total, day, figure);
  say (story, sentence);

  return TRUE;
}

static void
tell_days (GString              *story,
           const ScoutChartData *data)
{
  guint n_series = scout_chart_data_get_n_series (data);
  const char *trend = n_series == 1 ? get_trend (data) : NULL;
  gboolean has_highest;

  has_highest = say_days_head (story, data);
  for (guint i = 0; i < n_series; i++)
    {
      if (n_series > 1)
        {
          g_autofree char *name = NULL;

          /* Translators: the name of a series, before sentences about it: "Maya Lindqvist:" */
          name = g_strdup_printf (C_ ("series of a chart", "%s:"),
                                  scout_chart_data_get_series_name (data, i));
          say (story, name);
        }
      say_extremes (story, data, i, has_highest);
    }
  if (trend != NULL)
    say (story, trend);
}

/* "Top countries, % of followers: Canada 46.0%, United States 27.4%, …" */
static void
tell_groups (GString              *story,
             ScoutChartKind        kind,
             const ScoutChartData *data)
{
  g_autofree char *subject = dup_subject (data);

  g_string_append (story, subject);
  for (guint i = 0; i < scout_chart_data_get_n_points (data); i++)
    {
      g_autofree char *readout = scout_chart_words_readout (kind, data, i);

      g_string_append (story, i == 0 ? ". " : "; ");
      g_string_append (story, readout);
    }
  g_string_append_c (story, '.');
}

typedef struct
{
  guint series;
  guint point;
  double value; /* 0 where nobody is known to be in any group */
} Largest;

/* Others have no bars of which one could be the largest. */
static Largest
find_largest (const ScoutChartData *data)
{
  Largest largest = { 0, 0, 0.0 };
  guint n_sides = MIN (scout_chart_data_get_n_series (data), SCOUT_CHART_N_SIDES);

  for (guint i = 0; i < n_sides; i++)
    {
      Extremes extremes;
      double value;

      find_extremes (data, i, &extremes);
      if (extremes.n_known == 0)
        continue;
      value = scout_chart_data_get_value (data, i, extremes.highest);
      if (value > largest.value)
        largest = (Largest) { i, extremes.highest, value };
    }

  return largest;
}

/* "Age and gender: largest group 25–34, Women, 24.6%. Others 3.0%." Where no bar has any length
 * others may make up everybody; where there are none either, each group is told. */
static void
tell_pyramid (GString              *story,
              const ScoutChartData *data)
{
  const Largest largest = find_largest (data);
  g_autofree char *subject = dup_subject (data);
  g_autofree char *group = scout_chart_words_point (data, largest.point);
  g_autofree char *figure = scout_chart_words_figure (data, largest.value);
  g_autofree char *rest = scout_chart_words_rest (data);

  if (largest.value > 0.0)
    /* Translators: "Age and gender, % of followers: largest group 25–34, Women, 24.6%." */
    g_string_append_printf (story, _("%s: largest group %s, %s, %s."), subject, group,
                            scout_chart_data_get_series_name (data, largest.series), figure);
  else if (rest != NULL)
    g_string_append_printf (story, "%s.", subject);
  else
    tell_groups (story, SCOUT_CHART_PYRAMID, data);
  if (rest != NULL)
    g_string_append_printf (story, " %s.", rest);
}

char *
scout_chart_words_largest (const ScoutChartData *data)
{
  Largest largest;
  g_autofree char *group = NULL;
  g_autofree char *figure = NULL;
  const char *whose = NULL;
  g_autofree char *age = NULL;
  g_autofree char *share = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  largest = find_largest (data);
  if (!(largest.value > 0.0))
    return NULL;

  group = scout_chart_words_point (data, largest.point);
  figure = scout_chart_words_figure (data, largest.value);
  /* It is shown as well, and "25–34" would follow the direction of what stands around it. Whose
   * group it is is a word of the sentence: after an isolated one FriBidi turns figures round that
   * are isolated, too. */
  whose = scout_chart_data_get_series_name (data, largest.series);
  age = scout_wording_isolate (group);
  share = scout_wording_isolate (figure);
  /* Translators: "Largest group: Women, 25–34, 24.6%" */
  return g_strdup_printf (_("Largest group: %s, %s, %s"), whose, age, share);
}

char *
scout_chart_words_describe (ScoutChartKind        kind,
                            const ScoutChartData *data)
{
  g_autoptr(GString) story = g_string_new (NULL);

  if (data == NULL || !scout_chart_data_get_range (data, NULL, NULL))
    return g_strdup (scout_chart_words_nothing (data));

  if (scout_chart_data_get_first_day (data) != NULL)
    tell_days (story, data);
  else if (kind == SCOUT_CHART_PYRAMID)
    tell_pyramid (story, data);
  else
    tell_groups (story, kind, data);

  return g_string_free (g_steal_pointer (&story), FALSE);
}
