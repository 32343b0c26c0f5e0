/* scout-daily-words.c: tells a daily chart in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the eye takes from the picture, as sentences for assistive technology: how many days, the
 * highest, lowest and latest figure and the trend; and the figures of the one day being read out.
 */

#include "config.h"

#include "scout-daily-plot-private.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* Less than this between the two halves of the time is no trend. */
#define TREND_THRESHOLD 0.05

typedef struct
{
  gsize n_known;
  gsize highest;
  gsize lowest;
  gsize latest;
} Extremes;

char *
_scout_daily_words_figure (double value)
{
  if (!isfinite (value) || value < 0.0)
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  return scout_wording_full (value < 9e18 ? llround (value) : G_MAXINT64);
}

char *
_scout_daily_words_day (const ScoutDailyPlot *plot,
                        guint                 day)
{
  g_autoptr(GDateTime) date = g_date_time_add_days (plot->first_day, (int) day);

  return date != NULL ? scout_wording_day_long (date) : g_strdup (SCOUT_WORDING_UNKNOWN);
}

char *
_scout_daily_words_readout (const ScoutDailyPlot *plot,
                            guint                 day)
{
  g_autofree char *date = _scout_daily_words_day (plot, day);
  g_autofree char *figure = NULL;
  g_autofree char *posts = NULL;

  if (!isfinite (plot->values[day]))
    /* Translators: a day and what is counted, such as "Thursday 12 November 2026: Reach unknown" */
    return g_strdup_printf (_("%s: %s unknown"), date, plot->title);

  figure = _scout_daily_words_figure (plot->values[day]);
  if (day >= plot->n_posts || !isfinite (plot->posts[day]))
    /* Translators: "Thursday 12 November 2026: Reach 147,435" */
    return g_strdup_printf (_("%s: %s %s"), date, plot->title, figure);

  posts = _scout_daily_words_figure (plot->posts[day]);
  /* Translators: "Thursday 12 November 2026: Reach 147,435, Posts published 3" */
  return g_strdup_printf (_("%s: %s %s, %s %s"), date, plot->title, figure, plot->posts_title,
                          posts);
}

static void
find_extremes (const ScoutDailyPlot *plot,
               Extremes             *extremes)
{
  for (gsize i = 0; i < plot->n_values; i++)
    {
      if (!isfinite (plot->values[i]))
        continue;

      if (extremes->n_known == 0)
        extremes->highest = extremes->lowest = i;
      if (plot->values[i] > plot->values[extremes->highest])
        extremes->highest = i;
      if (plot->values[i] < plot->values[extremes->lowest])
        extremes->lowest = i;
      extremes->latest = i;
      extremes->n_known++;
    }
}

static double
get_mean (const ScoutDailyPlot *plot,
          gsize                 start,
          gsize                 end)
{
  double sum = 0.0;
  gsize n_known = 0;

  for (gsize i = start; i < end; i++)
    {
      if (!isfinite (plot->values[i]))
        continue;
      sum += plot->values[i];
      n_known++;
    }

  return n_known > 0 ? sum / n_known : NAN;
}

static const char *
get_trend (const ScoutDailyPlot *plot)
{
  double before = get_mean (plot, 0, plot->n_values / 2);
  double after = get_mean (plot, plot->n_values - plot->n_values / 2, plot->n_values);

  if (!isfinite (before) || !isfinite (after))
    return NULL;
  if (after > before * (1.0 + TREND_THRESHOLD))
    return _("Rising.");
  if (after < before * (1.0 - TREND_THRESHOLD))
    return _("Falling.");

  return _("Steady.");
}

static void
append_extremes (GString              *words,
                 const ScoutDailyPlot *plot,
                 const Extremes       *extremes)
{
  g_autofree char *highest = _scout_daily_words_figure (plot->values[extremes->highest]);
  g_autofree char *highest_day = _scout_daily_words_day (plot, (guint) extremes->highest);
  g_autofree char *lowest = _scout_daily_words_figure (plot->values[extremes->lowest]);
  g_autofree char *lowest_day = _scout_daily_words_day (plot, (guint) extremes->lowest);
  g_autofree char *latest = _scout_daily_words_figure (plot->values[extremes->latest]);
  g_autofree char *latest_day = _scout_daily_words_day (plot, (guint) extremes->latest);

  g_string_append_c (words, ' ');
  /* Translators: a figure and a day, "Highest 147,435 on Thursday 12 November 2026." */
  g_string_append_printf (words, _("Highest %s on %s."), highest, highest_day);
  g_string_append_c (words, ' ');
  g_string_append_printf (words, _("Lowest %s on %s."), lowest, lowest_day);
  g_string_append_c (words, ' ');
  g_string_append_printf (words, _("Latest %s on %s."), latest, latest_day);
}

char *
_scout_daily_words_describe (const ScoutDailyPlot *plot)
{
  g_autoptr(GString) words = g_string_new (NULL);
  Extremes extremes = { 0, };
  const char *trend;

  find_extremes (plot, &extremes);
  if (extremes.n_known == 0)
    return g_strdup (_("No figures for this time."));

  g_string_append_printf (words, ngettext ("%s, %u day.", "%s, %u days.", (gulong) plot->n_values),
                          plot->title, (guint) plot->n_values);
  append_extremes (words, plot, &extremes);
  trend = get_trend (plot);
  if (trend != NULL)
    g_string_append_printf (words, " %s", trend);

  return g_string_free (g_steal_pointer (&words), FALSE);
}
