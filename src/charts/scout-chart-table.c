/* scout-chart-table.c: the figures of a chart in rows and columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a table shows and what is copied. The two differ: people read grouped numbers and whole
 * dates, spreadsheets want neither. Pure, any thread.
 */

#include "config.h"

#include "scout-chart-table.h"

#include "scout-chart-words.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static gboolean
is_marks (const ScoutChartData *data,
          guint                 column)
{
  return column > scout_chart_data_get_n_series (data);
}

/* Of parts of one whole the title says which parts these are, "Age", and the period of what, "% of
 * followers". */
static gboolean
is_of_one_whole (const ScoutChartData *data)
{
  const char *title = scout_chart_data_get_title (data);

  return scout_chart_data_get_first_day (data) == NULL
         && scout_chart_data_get_n_series (data) == 1
         && *title != '\0' && *scout_chart_data_get_period (data) != '\0'
         && g_str_equal (scout_chart_data_get_series_name (data, 0), title);
}

guint
scout_chart_table_get_n_columns (const ScoutChartData *data)
{
  g_return_val_if_fail (data != NULL, 0);

  return 1 + scout_chart_data_get_n_series (data) + (scout_chart_data_has_marks (data) ? 1 : 0);
}

const char *
scout_chart_table_get_title (const ScoutChartData *data,
                             guint                 column)
{
  g_return_val_if_fail (data != NULL, "");

  if (!is_marks (data, column) && is_of_one_whole (data))
    return column == 0 ? scout_chart_data_get_title (data) : scout_chart_data_get_period (data);
  if (column == 0)
    return scout_chart_data_get_first_day (data) != NULL
             ? C_ ("column of a table", "Day") : C_ ("column of a table", "Group");
  if (is_marks (data, column))
    return scout_chart_data_get_marks_name (data);

  return scout_chart_data_get_series_name (data, column - 1);
}

char *
scout_chart_table_dup_cell (ScoutChartKind        kind,
                            const ScoutChartData *data,
                            guint                 column,
                            guint                 point)
{
  g_return_val_if_fail (data != NULL, NULL);

  if (column == 0)
    return scout_chart_words_point (data, point);
  if (is_marks (data, column))
    return scout_chart_words_marks (data, point);

  return scout_chart_words_value (kind, data, column - 1, point);
}

static char *
dup_plain_point (const ScoutChartData *data,
                 guint                 point)
{
  g_autoptr(GDateTime) day = NULL;

  if (scout_chart_data_get_first_day (data) == NULL)
    return g_strdup (scout_chart_data_get_category (data, point));

  day = scout_chart_data_dup_day (data, point);
  return day != NULL ? g_date_time_format (day, "%Y-%m-%d") : g_strdup ("");
}

/* In the locale's digits and decimal sign, as the spreadsheet next door reads them. */
static char *
dup_plain_value (const ScoutChartData *data,
                 guint                 column,
                 guint                 point)
{
  double value = is_marks (data, column) ? scout_chart_data_get_marks (data, point)
                                         : scout_chart_data_get_value (data, column - 1, point);
  gboolean is_percent = scout_chart_data_get_unit (data) == SCOUT_CHART_PERCENT;

  if (isnan (value))
    return g_strdup ("");
  if (is_percent && !is_marks (data, column))
    return g_strdup_printf ("%.1f%%", value);

  return g_strdup_printf ("%.0f", value);
}

/* A name is a name, whatever it begins with. Those of figures never come here. */
static void
append_name (GString    *text,
             const char *name)
{
  static const char * const beginnings[] = { "=", "+", "-", "@", "＝", "＋", "－", "＠" };

  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (name, beginnings[i]))
      {
        g_string_append_c (text, '\'');
        break;
      }
  g_string_append (text, name);
}

/* Whose figures they are, which the sentences do not say; without, they say all. */
static void
append_origin (GString              *text,
               const ScoutChartData *data)
{
  g_autofree char *heading = scout_chart_data_dup_heading (data, FALSE);
  g_autofree char *caption = scout_chart_data_dup_caption (data);

  if (*scout_chart_data_get_source (data) == '\0'
      && g_strcmp0 (heading, scout_chart_data_get_title (data)) == 0)
    return;

  append_name (text, heading);
  g_string_append_c (text, '\n');
  append_name (text, caption);
  g_string_append (text, *caption != '\0' ? "\n" : "");
}

char *
scout_chart_table_to_text (ScoutChartKind        kind,
                           const ScoutChartData *data)
{
  g_autofree char *story = scout_chart_words_describe (kind, data);
  g_autoptr(GString) text = g_string_new (NULL);
  guint n_columns = scout_chart_table_get_n_columns (data);

  append_origin (text, data);
  append_name (text, story);
  g_string_append (text, "\n\n");
  for (guint column = 0; column < n_columns; column++)
    {
      append_name (text, scout_chart_table_get_title (data, column));
      g_string_append_c (text, column + 1 < n_columns ? '\t' : '\n');
    }

  for (guint point = 0; point < scout_chart_data_get_n_points (data); point++)
    {
      g_autofree char *name = dup_plain_point (data, point);

      append_name (text, name);
      for (guint column = 1; column < n_columns; column++)
        {
          g_autofree char *value = dup_plain_value (data, column, point);

          g_string_append_printf (text, "\t%s", value);
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
