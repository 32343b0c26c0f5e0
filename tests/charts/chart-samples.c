/* chart-samples.c: figures and rulers for the tests of charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "chart-samples.h"

#include <math.h>

static const double reach[28] = {
  57102, 75020, 76540,  63800,  52410, 64100, 54200, 61030, 79020, 99870,
  84010, 56200, 65010,  62900,  70400, 71060, 83980, 71020, 69100, 63020,
  64100, 78210, 147435, 108020, 77050, 66010, 75020, 58901,
};
static const double posts[28] = {
  1, 0, 1, 2, 0, 1, 0, 1, 1, 2, 1, 0, 1, 0, 0, 1, 1, 0, 2, 1, 0, 0, 3, 1, 0, 1, 1, 0,
};

static const double sizes[SCOUT_CHART_N_FONTS] = {
  [SCOUT_CHART_FONT_SMALL] = 8.5 / 11.0,       [SCOUT_CHART_FONT_SMALL_BOLD] = 9.0 / 11.0,
  [SCOUT_CHART_FONT_MEDIUM] = 10.0 / 11.0,     [SCOUT_CHART_FONT_MEDIUM_BOLD] = 10.5 / 11.0,
  [SCOUT_CHART_FONT_NORMAL] = 1.0,             [SCOUT_CHART_FONT_NORMAL_BOLD] = 11.5 / 11.0,
  [SCOUT_CHART_FONT_BIG] = 18.0 / 11.0,
};

static void
measure (const char     *text,
         ScoutChartFont  font,
         double         *width,
         double         *height,
         gpointer        user_data)
{
  double zoom = user_data != NULL ? *(const double *) user_data : 1.0;

  *width = 6.0 * sizes[font] * zoom * (double) g_utf8_strlen (text, -1);
  *height = 18.0 * sizes[font] * zoom;
}

void
chart_samples_init_frame (ScoutChartFrame *frame,
                          double           width,
                          double           height,
                          const double    *zoom)
{
  *frame = (ScoutChartFrame) { width, height, FALSE, measure, (gpointer) zoom };
}

static ScoutChartData *
new_daily (const char *title)
{
  g_autoptr(GDateTime) first_day = g_date_time_new_utc (2026, 10, 21, 0, 0, 0.0);
  ScoutChartData *data = scout_chart_data_new (title, SCOUT_CHART_COUNT);

  scout_chart_data_set_days (data, first_day, G_N_ELEMENTS (reach));
  scout_chart_data_set_period (data, "last 28 days");
  return data;
}

ScoutChartData *
chart_samples_new_days (gboolean with_posts)
{
  ScoutChartData *data = new_daily ("Reach");

  scout_chart_data_set_total (data, 1921400.0);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, reach, G_N_ELEMENTS (reach));
  if (with_posts)
    scout_chart_data_set_marks (data, "Posts published", posts, G_N_ELEMENTS (posts));

  return data;
}

ScoutChartData *
chart_samples_new_posts (void)
{
  ScoutChartData *data = new_daily ("Posts published");

  scout_chart_data_set_total (data, 22.0);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, posts, G_N_ELEMENTS (posts));
  return data;
}

ScoutChartData *
chart_samples_new_comparison (void)
{
  static const char * const names[] = { "Maya Lindqvist", "Camille Roux", "Theo Whitaker" };
  ScoutChartData *data = new_daily ("Daily reach");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      double values[G_N_ELEMENTS (reach)];

      for (guint day = 0; day < G_N_ELEMENTS (values); day++)
        values[day] = reach[(day * (i + 1)) % G_N_ELEMENTS (reach)] / (i + 1.0);
      values[11] = i == 1 ? NAN : values[11];
      scout_chart_data_add_series (data, names[i],
                                   (ScoutChartColor) (SCOUT_CHART_COLOR_FIRST + i), values,
                                   G_N_ELEMENTS (values));
    }

  return data;
}

static ScoutChartData *
new_groups (const char         *title,
            const char * const *names,
            guint               n_names)
{
  ScoutChartData *data = scout_chart_data_new (title, SCOUT_CHART_PERCENT);

  scout_chart_data_set_period (data, "% of followers");
  for (guint i = 0; i < n_names; i++)
    scout_chart_data_add_category (data, names[i]);

  return data;
}

ScoutChartData *
chart_samples_new_pyramid (void)
{
  static const char * const ages[] = { "18–24", "25–34", "35–44", "45–54", "55–64", "65+" };
  static const double women[] = { 9.8, 24.6, 18.2, 9.4, 4.6, 2.7 };
  static const double men[] = { 4.1, 9.3, 7.7, 4.9, 2.8, 1.9 };
  ScoutChartData *data = new_groups ("Age and gender", ages, G_N_ELEMENTS (ages));

  scout_chart_data_add_series (data, "Women", SCOUT_CHART_COLOR_FOURTH, women, 6);
  scout_chart_data_add_series (data, "Men", SCOUT_CHART_COLOR_THIRD, men, 6);
  return data;
}

ScoutChartData *
chart_samples_new_countries (void)
{
  static const char * const names[] = {
    "Canada", "United States", "United Kingdom", "Sweden", "Australia", "Germany"
  };
  static const double shares[] = { 46.0, 27.4, 6.1, 4.8, NAN, 2.2 };
  ScoutChartData *data = new_groups ("Top countries", names, G_N_ELEMENTS (names));

  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, shares, 6);
  return data;
}

ScoutChartData *
chart_samples_new_shares (gboolean is_single)
{
  static const char * const names[] = { "Views", "Reactions", "Comments", "Shares", "Saves" };
  static const double organic[] = { 62.0, 71.0, 88.0, 99.7, 0.0 };
  static const double paid[] = { 38.0, 29.0, 12.0, 0.3, NAN };
  const double gender[] = { 69.3, 30.7 };
  ScoutChartData *data;

  if (is_single)
    {
      data = scout_chart_data_new ("Gender", SCOUT_CHART_PERCENT);
      scout_chart_data_add_series (data, "Women", SCOUT_CHART_COLOR_FOURTH, &gender[0], 1);
      scout_chart_data_add_series (data, "Men", SCOUT_CHART_COLOR_THIRD, &gender[1], 1);
      return data;
    }

  data = new_groups ("Organic and paid", names, G_N_ELEMENTS (names));
  scout_chart_data_add_series (data, "Organic", SCOUT_CHART_COLOR_THIRD, organic, 5);
  scout_chart_data_add_series (data, "Paid", SCOUT_CHART_COLOR_SECOND, paid, 5);
  return data;
}

ScoutChartData *
chart_samples_new (ScoutChartKind kind)
{
  switch (kind)
    {
    case SCOUT_CHART_LINES:
      return chart_samples_new_comparison ();
    case SCOUT_CHART_PYRAMID:
    case SCOUT_CHART_COLUMNS:
      return chart_samples_new_pyramid ();
    case SCOUT_CHART_BAR_LIST:
      return chart_samples_new_countries ();
    case SCOUT_CHART_SHARES:
      return chart_samples_new_shares (FALSE);
    case SCOUT_CHART_SPARK_LINE:
    case SCOUT_CHART_SPARK_COLUMNS:
    default:
      return chart_samples_new_days (FALSE);
    }
}
