/* test-chart-labels.c: labels of charts never overlap, whatever is shown, and never leave it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-layout.h"

#include "chart-samples.h"

#include <math.h>

#define N_ROUNDS 220
/* All widths that a window may give a chart. */
#define LEAST_WIDTH 240
#define MOST_WIDTH 2000
/* Less is rounding. */
#define TOLERANCE 0.01

static double
random_value (GRand *random,
              int    flavour)
{
  switch (flavour)
    {
    case 0:
      return g_rand_double_range (random, 0.0, 100.0);
    case 1:
      return pow (10.0, g_rand_double_range (random, 0.0, 12.0));
    case 2:
      return g_rand_double_range (random, -5e6, 5e6);
    case 3:
      return 0.0;
    case 4:
      return 7.0;
    case 5:
      return g_rand_boolean (random) ? NAN : g_rand_int_range (random, 0, 3);
    case 6:
      return -pow (10.0, g_rand_double_range (random, 0.0, 300.0));
    default:
      return g_rand_double (random) * G_MAXDOUBLE;
    }
}

static char *
random_name (GRand *random)
{
  int length = g_rand_int_range (random, 0, 6) == 0 ? g_rand_int_range (random, 0, 90)
                                                    : g_rand_int_range (random, 1, 16);
  char *name = g_malloc0 ((gsize) length + 1);

  for (int i = 0; i < length; i++)
    name[i] = (char) g_rand_int_range (random, 'a', 'z' + 1);

  return name;
}

static void
add_points (GRand          *random,
            ScoutChartData *data,
            guint           n_points)
{
  if (g_rand_boolean (random))
    {
      g_autoptr(GDateTime) day = g_date_time_new_utc (g_rand_int_range (random, 2020, 2030),
                                                      g_rand_int_range (random, 1, 13), 15, 0, 0,
                                                      0.0);

      scout_chart_data_set_days (data, day, n_points);
      return;
    }

  for (guint i = 0; i < n_points; i++)
    {
      g_autofree char *name = random_name (random);

      scout_chart_data_add_category (data, name);
    }
}

static ScoutChartData *
random_data (GRand          *random,
             ScoutChartKind  kind)
{
  gboolean is_plot = kind == SCOUT_CHART_LINES || kind == SCOUT_CHART_COLUMNS;
  guint n_points = (guint) g_rand_int_range (random, 1, is_plot ? 400 : 12);
  guint n_series = (guint) g_rand_int_range (random, 1, 4);
  int flavour = g_rand_int_range (random, 0, 8);
  ScoutChartData *data = scout_chart_data_new ("Title", g_rand_boolean (random)
                                                          ? SCOUT_CHART_PERCENT
                                                          : SCOUT_CHART_COUNT);

  add_points (random, data, n_points);
  for (guint i = 0; i < n_series; i++)
    {
      g_autofree double *values = g_new (double, n_points);
      g_autofree char *name = random_name (random);

      for (guint point = 0; point < n_points; point++)
        values[point] = random_value (random, flavour);
      scout_chart_data_add_series (data, name, (ScoutChartColor) i, values, n_points);
    }

  return data;
}

static gboolean
overlap (const ScoutChartRect *a,
         const ScoutChartRect *b)
{
  return a->x + a->width > b->x + TOLERANCE && b->x + b->width > a->x + TOLERANCE
         && a->y + a->height > b->y + TOLERANCE && b->y + b->height > a->y + TOLERANCE;
}

static void
assert_label (const ScoutChartScene *scene,
              guint                  index)
{
  const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, index);
  const ScoutChartRect *rect = &label->rect;

  if (!(rect->x >= -TOLERANCE && rect->x + rect->width <= scene->width + TOLERANCE
        && rect->y >= -TOLERANCE && rect->y + rect->height <= scene->height + TOLERANCE))
    g_error ("\"%s\" leaves the chart of %gx%g at %g,%g %gx%g", label->text, scene->width,
             scene->height, rect->x, rect->y, rect->width, rect->height);

  for (guint i = 0; i < index; i++)
    {
      const ScoutChartLabel *other = &g_array_index (scene->labels, ScoutChartLabel, i);

      if (overlap (rect, &other->rect))
        g_error ("\"%s\" at %g,%g lies over \"%s\" at %g,%g in %g", label->text, rect->x, rect->y,
                 other->text, other->rect.x, other->rect.y, scene->width);
    }
}

static void
assert_scene (const ScoutChartScene *scene)
{
  for (guint i = 0; i < scene->labels->len; i++)
    assert_label (scene, i);

  for (guint i = 0; i < scene->boxes->len; i++)
    {
      const ScoutChartRect *rect = &g_array_index (scene->boxes, ScoutChartBox, i).rect;

      g_assert_true (isfinite (rect->x) && isfinite (rect->y) && rect->width >= 0.0
                     && rect->height >= 0.0 && isfinite (rect->width) && isfinite (rect->height));
    }
  for (guint i = 0; i < scene->lines->len; i++)
    {
      const ScoutChartLine *line = &g_array_index (scene->lines, ScoutChartLine, i);

      for (gsize point = 0; point < line->n_points; point++)
        g_assert_true (isfinite (line->x[point]) && isfinite (line->y[point]));
    }
}

/* What is asked for is there in the narrowest window, and grows no faster than the text. */
static double
get_width_asked_for (ScoutChartKind         kind,
                     ScoutChartData        *data,
                     const ScoutChartFrame *frame,
                     double                 zoom)
{
  double asked_for = scout_chart_layout_get_width (kind, data, frame);

  if (asked_for > LEAST_WIDTH * zoom)
    g_error ("A chart of kind %d wants to be %g wide at %g times the size", kind, asked_for, zoom);

  return asked_for;
}

/* Text is as large as people want it; what does not fit is cut. */
static void
test_labels (gconstpointer data)
{
  ScoutChartKind kind = (ScoutChartKind) GPOINTER_TO_INT (data);
  static const double zooms[] = { 1.0, 1.25, 2.0 };
  g_autoptr(GRand) random = g_rand_new_with_seed (20261112u + (guint) kind);

  for (int round = 0; round < N_ROUNDS; round++)
    {
      double width = g_rand_int_range (random, LEAST_WIDTH, MOST_WIDTH + 1);
      g_autoptr(ScoutChartData) figures = random_data (random, kind);
      g_autoptr(ScoutChartScene) scene = NULL;
      const double *zoom = &zooms[g_rand_int_range (random, 0, G_N_ELEMENTS (zooms))];
      ScoutChartFrame frame;

      /* The narrow ones are where it matters. */
      if (round % 2 == 0)
        width = LEAST_WIDTH + fmod (width, 300.0);
      chart_samples_init_frame (&frame, width, 0.0, zoom);
      frame.is_rtl = g_rand_boolean (random);
      frame.width = MAX (width, get_width_asked_for (kind, figures, &frame, *zoom));
      frame.height = scout_chart_layout_get_height (kind, figures, &frame);
      scene = scout_chart_layout (kind, figures, &frame);
      assert_scene (scene);
    }
}

/* The figures of the mock-up at each and every width. */
static void
test_every_width (gconstpointer user_data)
{
  ScoutChartKind kind = (ScoutChartKind) GPOINTER_TO_INT (user_data);
  g_autoptr(ScoutChartData) data = chart_samples_new (kind);
  ScoutChartFrame frame;

  for (int width = LEAST_WIDTH; width <= MOST_WIDTH; width++)
    {
      g_autoptr(ScoutChartScene) scene = NULL;

      chart_samples_init_frame (&frame, width, 0.0, NULL);
      g_assert_cmpfloat (scout_chart_layout_get_width (kind, data, &frame), <=, LEAST_WIDTH);
      frame.height = scout_chart_layout_get_height (kind, data, &frame);
      scene = scout_chart_layout (kind, data, &frame);
      assert_scene (scene);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (int kind = 0; kind < SCOUT_CHART_N_KINDS; kind++)
    {
      g_autofree char *random = g_strdup_printf ("/charts/labels/random/%d", kind);
      g_autofree char *widths = g_strdup_printf ("/charts/labels/every-width/%d", kind);

      g_test_add_data_func (random, GINT_TO_POINTER (kind), test_labels);
      g_test_add_data_func (widths, GINT_TO_POINTER (kind), test_every_width);
    }

  return g_test_run ();
}
