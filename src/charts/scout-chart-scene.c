/* scout-chart-scene.c: the geometry of a chart, ready to be drawn.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A container of boxes, lines, dots and labels, and what can be done with it as a whole. Layouts
 * fill it from left to right; scout_chart_scene_mirror() is all that right-to-left takes.
 */

#include "config.h"

#include "scout-chart-scene.h"

#include <math.h>

static void
clear_line (gpointer data)
{
  ScoutChartLine *line = data;

  g_free (line->x);
  g_free (line->y);
  g_free (line->curves);
}

static void
clear_label (gpointer data)
{
  g_free (((ScoutChartLabel *) data)->text);
}

ScoutChartScene *
scout_chart_scene_new (double width,
                       double height)
{
  ScoutChartScene *self = g_new0 (ScoutChartScene, 1);

  self->width = width;
  self->height = height;
  self->plot = (ScoutChartRect) { 0.0, 0.0, width, height };
  self->boxes = g_array_new (FALSE, FALSE, sizeof (ScoutChartBox));
  self->lines = g_array_new (FALSE, FALSE, sizeof (ScoutChartLine));
  self->dots = g_array_new (FALSE, FALSE, sizeof (ScoutChartDot));
  self->labels = g_array_new (FALSE, FALSE, sizeof (ScoutChartLabel));
  self->spots = g_array_new (FALSE, FALSE, sizeof (ScoutChartSpot));
  self->knots = g_array_new (FALSE, FALSE, sizeof (ScoutChartDot));
  g_array_set_clear_func (self->lines, clear_line);
  g_array_set_clear_func (self->labels, clear_label);

  return self;
}

void
scout_chart_scene_free (ScoutChartScene *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->boxes);
  g_array_unref (self->lines);
  g_array_unref (self->dots);
  g_array_unref (self->labels);
  g_array_unref (self->spots);
  g_array_unref (self->knots);
  g_free (self);
}

static void
mirror_rect (const ScoutChartScene *self,
             ScoutChartRect        *rect)
{
  rect->x = self->width - rect->x - rect->width;
}

static void
mirror_dots (const ScoutChartScene *self,
             GArray                *dots)
{
  for (guint i = 0; i < dots->len; i++)
    {
      ScoutChartDot *dot = &g_array_index (dots, ScoutChartDot, i);

      dot->x = self->width - dot->x;
    }
}

static void
mirror_line (const ScoutChartScene *self,
             ScoutChartLine        *line)
{
  for (gsize i = 0; i < line->n_points; i++)
    line->x[i] = self->width - line->x[i];
  for (gsize i = 0; i + 1 < line->n_points; i++)
    {
      line->curves[i].x1 = self->width - line->curves[i].x1;
      line->curves[i].x2 = self->width - line->curves[i].x2;
    }
}

void
scout_chart_scene_mirror (ScoutChartScene *self)
{
  g_return_if_fail (self != NULL);

  self->is_rtl = !self->is_rtl;
  mirror_rect (self, &self->plot);
  for (guint i = 0; i < self->boxes->len; i++)
    {
      ScoutChartBox *box = &g_array_index (self->boxes, ScoutChartBox, i);
      gboolean is_left_round = box->is_left_round;

      mirror_rect (self, &box->rect);
      box->is_left_round = box->is_right_round;
      box->is_right_round = is_left_round;
    }
  for (guint i = 0; i < self->lines->len; i++)
    mirror_line (self, &g_array_index (self->lines, ScoutChartLine, i));
  mirror_dots (self, self->dots);
  mirror_dots (self, self->knots);
  for (guint i = 0; i < self->labels->len; i++)
    mirror_rect (self, &g_array_index (self->labels, ScoutChartLabel, i).rect);
  for (guint i = 0; i < self->spots->len; i++)
    {
      ScoutChartSpot *spot = &g_array_index (self->spots, ScoutChartSpot, i);

      mirror_rect (self, &spot->target);
      spot->x = self->width - spot->x;
    }
}

static void
move_line (ScoutChartLine *line,
           double          x,
           double          y)
{
  for (gsize i = 0; i < line->n_points; i++)
    {
      line->x[i] += x;
      line->y[i] += y;
    }
  for (gsize i = 0; i + 1 < line->n_points; i++)
    {
      line->curves[i].x1 += x;
      line->curves[i].x2 += x;
      line->curves[i].y1 += y;
      line->curves[i].y2 += y;
    }
  line->top += y;
  line->base += y;
}

static void
move_all (ScoutChartScene *self,
          double           x,
          double           y)
{
  for (guint i = 0; i < self->boxes->len; i++)
    {
      g_array_index (self->boxes, ScoutChartBox, i).rect.x += x;
      g_array_index (self->boxes, ScoutChartBox, i).rect.y += y;
    }
  for (guint i = 0; i < self->lines->len; i++)
    move_line (&g_array_index (self->lines, ScoutChartLine, i), x, y);
  for (guint i = 0; i < self->dots->len; i++)
    {
      g_array_index (self->dots, ScoutChartDot, i).x += x;
      g_array_index (self->dots, ScoutChartDot, i).y += y;
    }
  for (guint i = 0; i < self->labels->len; i++)
    {
      g_array_index (self->labels, ScoutChartLabel, i).rect.x += x;
      g_array_index (self->labels, ScoutChartLabel, i).rect.y += y;
    }
}

static void
append_all (GArray *target,
            GArray *source)
{
  g_array_append_vals (target, source->data, source->len);
  /* What its elements own belongs to the target now. */
  g_array_set_clear_func (source, NULL);
}

void
scout_chart_scene_merge (ScoutChartScene *self,
                         ScoutChartScene *other,
                         double           x,
                         double           y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);

  move_all (other, x, y);
  append_all (self->boxes, other->boxes);
  append_all (self->lines, other->lines);
  append_all (self->dots, other->dots);
  append_all (self->labels, other->labels);
  scout_chart_scene_free (other);
}

static double
get_distance (double position,
              double start,
              double length)
{
  return MAX (MAX (start - position, position - start - length), 0.0);
}

int
scout_chart_scene_find_spot (const ScoutChartScene *self,
                             double                 x,
                             double                 y)
{
  double nearest = INFINITY;
  int found = -1;

  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->spots->len; i++)
    {
      const ScoutChartRect *target = &g_array_index (self->spots, ScoutChartSpot, i).target;
      double distance = self->has_rows ? get_distance (y, target->y, target->height)
                                       : get_distance (x, target->x, target->width);

      if (distance < nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }

  return found;
}

static void
dump_paint (GString               *text,
            const ScoutChartPaint *paint)
{
  g_string_append_printf (text, " %s %u %.2f/%u\n", paint->is_ink ? "ink" : "color", paint->index,
                          paint->strength, paint->pattern);
}

static void
dump_rect (GString              *text,
           const char           *what,
           const ScoutChartRect *rect)
{
  g_string_append_printf (text, "%s %.1f,%.1f %.1fx%.1f", what, rect->x, rect->y, rect->width,
                          rect->height);
}

static void
dump_line (GString              *text,
           const ScoutChartLine *line)
{
  g_string_append_printf (text, "%s %.1f", line->is_area ? "area" : "line", line->width);
  for (gsize i = 0; i < line->n_points; i++)
    g_string_append_printf (text, " %.1f,%.1f", line->x[i], line->y[i]);
  dump_paint (text, &line->paint);
}

char *
scout_chart_scene_dump (const ScoutChartScene *self)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->boxes->len; i++)
    {
      const ScoutChartBox *box = &g_array_index (self->boxes, ScoutChartBox, i);

      dump_rect (text, "box", &box->rect);
      g_string_append_printf (text, " r%.1f%s%s", box->radius, box->is_left_round ? "l" : "",
                              box->is_right_round ? "r" : "");
      dump_paint (text, &box->paint);
    }
  for (guint i = 0; i < self->lines->len; i++)
    dump_line (text, &g_array_index (self->lines, ScoutChartLine, i));
  for (guint i = 0; i < self->dots->len; i++)
    {
      const ScoutChartDot *dot = &g_array_index (self->dots, ScoutChartDot, i);

      g_string_append_printf (text, "dot %.1f,%.1f %.1f", dot->x, dot->y, dot->radius);
      dump_paint (text, &dot->paint);
    }
  for (guint i = 0; i < self->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (self->labels, ScoutChartLabel, i);

      dump_rect (text, "label", &label->rect);
      g_string_append_printf (text, " \"%s\" %u", label->text, label->font);
      dump_paint (text, &label->paint);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
