/* scout-legend-layout.c: lays out what surrounds a chart: its legend, and its title on paper.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines are shown by a piece of themselves, dashes included, bars by a swatch. What has one series
 * only, or names its parts itself, needs no legend.
 */

#include "config.h"

#include "scout-chart-layout-private.h"

#include "scout-chart-words.h"

#include <math.h>

#define SAMPLE_WIDTH 24.0
#define SAMPLE_STROKE 2.2
#define SWATCH_SIZE 10.0
#define SWATCH_RADIUS 3.0
#define DOT_RADIUS 2.4
#define SAMPLE_GAP 7.0
#define ITEM_GAP 18.0
#define ROW_GAP 4.0
#define SHEET_PADDING 24.0
#define TITLE_GAP 4.0
#define BLOCK_GAP 14.0

static const ScoutChartFont font = SCOUT_CHART_FONT_SMALL;

typedef struct
{
  ScoutChartKind kind;
  ScoutChartLayout *layout;
  double line;
  double x;
  double y;
  double right;
} Legend;

static void
add_line_sample (Legend                *legend,
                 double                 x,
                 double                 middle,
                 const ScoutChartPaint *paint)
{
  const double ends[] = { x, x + SAMPLE_WIDTH };
  const double heights[] = { middle, middle };
  ScoutChartLine line = { .n_points = 2, .width = SAMPLE_STROKE, .paint = *paint };

  line.x = g_memdup2 (ends, sizeof ends);
  line.y = g_memdup2 (heights, sizeof heights);
  line.curves = g_new0 (ScoutCurve, 2);
  scout_scale_monotone_curves (line.x, line.y, 2, line.curves);
  g_array_append_val (legend->layout->scene->lines, line);
}

static double
get_sample_width (const Legend *legend,
                  gboolean      are_marks)
{
  if (are_marks)
    return 2.0 * DOT_RADIUS;

  return legend->kind == SCOUT_CHART_LINES ? SAMPLE_WIDTH : SWATCH_SIZE;
}

static void
add_item (Legend                *legend,
          const char            *name,
          const ScoutChartPaint *paint,
          gboolean               are_marks)
{
  ScoutChartLayout *layout = legend->layout;
  double sample = get_sample_width (legend, are_marks);
  double indent = sample + SAMPLE_GAP;
  double room = MAX (layout->frame->width - indent, 1.0);
  double width = indent + MIN (_scout_chart_layout_text_width (layout, name, font), room);
  ScoutChartWords words = { name, font, SCOUT_CHART_INK_TEXT, 0.0, 0.0, 0.0, room };

  if (legend->x > 0.0 && legend->x + width > layout->frame->width)
    {
      legend->x = 0.0;
      legend->y += legend->line + ROW_GAP;
    }

  words.x = legend->x + indent;
  words.middle = legend->y + legend->line / 2.0;
  _scout_chart_layout_add_words (layout, &words);
  if (are_marks)
    _scout_chart_layout_add_dot (layout, legend->x + DOT_RADIUS, words.middle, DOT_RADIUS, paint);
  else if (legend->kind == SCOUT_CHART_LINES)
    add_line_sample (legend, legend->x, words.middle, paint);
  else
    _scout_chart_layout_add_round_box (layout,
                                       &(ScoutChartRect) { legend->x,
                                                           words.middle - SWATCH_SIZE / 2.0,
                                                           SWATCH_SIZE, SWATCH_SIZE },
                                       SWATCH_RADIUS, paint);
  legend->right = MAX (legend->right, legend->x + width);
  legend->x += width + ITEM_GAP;
}

/* A single nameless bar says itself what its parts are. */
static gboolean
names_itself (ScoutChartKind        kind,
              const ScoutChartData *data)
{
  return kind == SCOUT_CHART_SHARES && scout_chart_data_get_n_points (data) == 1
         && *scout_chart_data_get_category (data, 0) == '\0';
}

static void
add_items (Legend *legend)
{
  const ScoutChartData *data = legend->layout->data;
  guint n_series = scout_chart_data_get_n_series (data);

  /* What has no bars needs nobody to tell them apart. */
  if (legend->kind == SCOUT_CHART_PYRAMID)
    n_series = MIN (n_series, SCOUT_CHART_N_SIDES);
  if (n_series > 1 && !names_itself (legend->kind, data))
    for (guint i = 0; i < n_series; i++)
      {
        const ScoutChartPaint paint = _scout_chart_paint_series (data, i, 1.0);

        add_item (legend, scout_chart_data_get_series_name (data, i), &paint, FALSE);
      }
  if (legend->kind == SCOUT_CHART_LINES && scout_chart_data_has_marks (data))
    {
      const ScoutChartPaint paint = _scout_chart_paint_ink (SCOUT_CHART_INK_MARK);

      add_item (legend, scout_chart_data_get_marks_name (data), &paint, TRUE);
    }
}

ScoutChartScene *
scout_chart_layout_legend (ScoutChartKind         kind,
                           ScoutChartData        *data,
                           const ScoutChartFrame *frame)
{
  ScoutChartLayout layout = { data, frame, NULL };
  Legend legend = { kind, &layout, 0.0, };

  g_return_val_if_fail (frame != NULL && frame->measure != NULL, NULL);

  layout.scene = scout_chart_scene_new (0.0, 0.0);
  legend.line = _scout_chart_layout_line_height (&layout, font);
  if (data != NULL)
    add_items (&legend);
  if (layout.scene->labels->len > 0)
    {
      layout.scene->width = legend.right;
      layout.scene->height = legend.y + legend.line;
    }
  if (frame->is_rtl)
    scout_chart_scene_mirror (layout.scene);

  return layout.scene;
}

double
scout_chart_layout_legend_get_width (const ScoutChartScene *legend)
{
  double widest = 0.0;

  g_return_val_if_fail (legend != NULL, 0.0);

  for (guint i = 0; i < legend->labels->len; i++)
    widest = MAX (widest, g_array_index (legend->labels, ScoutChartLabel, i).rect.width);

  return widest > 0.0 ? widest + SAMPLE_WIDTH + SAMPLE_GAP : 0.0;
}

/* One line of words at the top of a sheet. It is read as the sheet is, whatever it begins with:
 * "Facebook" at its beginning would turn an Arabic one round. */
static double
add_heading (ScoutChartLayout *sheet,
             const char       *text,
             ScoutChartFont    heading_font,
             double            y)
{
  const char *mark = sheet->frame->is_rtl ? SCOUT_CHART_RIGHT_TO_LEFT : "";
  g_autofree char *marked = g_strconcat (mark, text, NULL);
  double line = _scout_chart_layout_line_height (sheet, heading_font);
  double inner = sheet->frame->width - 2.0 * SHEET_PADDING;
  const ScoutChartWords words = {
    marked, heading_font,
    heading_font == SCOUT_CHART_FONT_NORMAL_BOLD ? SCOUT_CHART_INK_FULL : SCOUT_CHART_INK_TEXT,
    sheet->frame->is_rtl ? sheet->frame->width - SHEET_PADDING : SHEET_PADDING, y + line / 2.0,
    sheet->frame->is_rtl ? 1.0 : 0.0, inner,
  };

  if (*text == '\0')
    return y;

  _scout_chart_layout_add_words (sheet, &words);
  return y + line + TITLE_GAP;
}

/* Whose figures, which, of when: by then nobody sees the page around the chart any more. Source and
 * period have a line each, as the paper may be narrow, but where both say the same days. */
static double
add_headings (ScoutChartLayout *sheet,
              double            y)
{
  const ScoutChartData *data = sheet->data;
  const char *source = scout_chart_data_get_source (data);
  g_autofree char *heading = scout_chart_data_dup_heading (data, TRUE);

  y = add_heading (sheet, heading, SCOUT_CHART_FONT_NORMAL_BOLD, y);
  if (*source == '\0' || scout_chart_data_get_first_day (data) == NULL)
    y = add_heading (sheet, scout_chart_data_get_period (data), SCOUT_CHART_FONT_SMALL, y);

  return add_heading (sheet, source, SCOUT_CHART_FONT_SMALL, y);
}

ScoutChartScene *
scout_chart_layout_sheet (ScoutChartKind         kind,
                          ScoutChartData        *data,
                          const ScoutChartFrame *frame)
{
  ScoutChartLayout sheet = { data, frame, NULL };
  ScoutChartFrame inner;
  ScoutChartScene *legend;
  double legend_x, legend_height, y = SHEET_PADDING;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (frame != NULL && frame->measure != NULL, NULL);

  sheet.scene = scout_chart_scene_new (frame->width, 0.0);
  y = add_headings (&sheet, y);

  inner = *frame;
  inner.width = MAX (frame->width - 2.0 * SHEET_PADDING,
                     scout_chart_layout_get_width (kind, data, frame));
  legend = scout_chart_layout_legend (kind, data, &inner);
  y += BLOCK_GAP - TITLE_GAP;
  legend_height = legend->height;
  legend_x = frame->is_rtl ? frame->width - SHEET_PADDING - legend->width : SHEET_PADDING;
  scout_chart_scene_merge (sheet.scene, legend, legend_x, y);
  y += legend_height > 0.0 ? legend_height + BLOCK_GAP : 0.0;

  inner.height = scout_chart_layout_get_height (kind, data, &inner);
  scout_chart_scene_merge (sheet.scene, scout_chart_layout (kind, data, &inner), SHEET_PADDING, y);
  sheet.scene->height = y + inner.height + SHEET_PADDING;
  sheet.scene->is_rtl = frame->is_rtl;

  return sheet.scene;
}
