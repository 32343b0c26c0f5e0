/* scout-chart-input.c: pointer, touch and keys of a chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every way to read the figures of one point ends in moving the chart's cursor. A pointer that
 * leaves takes the cursor along, but not one that keys have set. Keys that have nothing to do (an
 * empty chart, no read-out to dismiss) are left to others.
 */

#include "config.h"

#include "scout-chart-private.h"
#include "scout-chart-words.h"

#define POINTS_PER_PAGE 7
/* Horizontal pixels of a touch after which it reads the chart instead of scrolling the page. */
#define DRAG_THRESHOLD 8.0

static void
read_at (ScoutChart *self,
         double      x,
         double      y)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (self);

  if (scene != NULL && scene->spots->len > 0)
    _scout_chart_move_cursor (self, scout_chart_scene_find_spot (scene, x, y), TRUE);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  read_at (SCOUT_CHART (user_data), x, y);
}

static void
leave_cb (GtkEventControllerMotion *controller,
          gpointer                  user_data)
{
  ScoutChart *self = SCOUT_CHART (user_data);

  if (_scout_chart_follows_pointer (self))
    _scout_chart_move_cursor (self, -1, FALSE);
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               gpointer        user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (user_data));
  read_at (SCOUT_CHART (user_data), x, y);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          offset_x,
                double          offset_y,
                gpointer        user_data)
{
  ScoutChart *self = SCOUT_CHART (user_data);
  double x, y;

  /* A finger that goes down the page scrolls it. */
  if (ABS (offset_x) > DRAG_THRESHOLD && ABS (offset_x) > ABS (offset_y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);

  if (gtk_gesture_drag_get_start_point (gesture, &x, &y))
    read_at (self, x + offset_x, y + offset_y);
}

static void
focus_leave_cb (GtkEventControllerFocus *controller,
                gpointer                 user_data)
{
  _scout_chart_move_cursor (SCOUT_CHART (user_data), -1, FALSE);
}

static gboolean
has_rows (ScoutChart *self)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (self);

  return scene != NULL && scene->has_rows;
}

static void
move_by (ScoutChart *self,
         int         step)
{
  int cursor = scout_chart_get_cursor (self);
  int last = (int) scout_chart_get_n_points (self) - 1;

  if (cursor < 0)
    _scout_chart_move_cursor (self, step > 0 ? 0 : last, FALSE);
  else
    _scout_chart_move_cursor (self, CLAMP (cursor + step, 0, last), FALSE);
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  ScoutChart *self = SCOUT_CHART (widget);
  int step = g_variant_get_int32 (arguments);

  if (scout_chart_get_n_points (self) == 0)
    return GDK_EVENT_PROPAGATE;

  /* Keys mean what the eye sees: Left goes to the day on the left. */
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL && !has_rows (self))
    step = -step;
  move_by (self, step);

  return GDK_EVENT_STOP;
}

/* Where points stand beside each other, Up and Down scroll the page; so they do at the ends. */
static gboolean
climb_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  ScoutChart *self = SCOUT_CHART (widget);
  int step = g_variant_get_int32 (arguments);
  int cursor = scout_chart_get_cursor (self);
  int last = (int) scout_chart_get_n_points (self) - 1;

  if (last < 0 || !has_rows (self) || (cursor >= 0 && (cursor + step < 0 || cursor + step > last)))
    return GDK_EVENT_PROPAGATE;

  move_by (self, step);
  return GDK_EVENT_STOP;
}

/* Home and End, and Page up and down, follow time and not the screen. */
static gboolean
jump_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  ScoutChart *self = SCOUT_CHART (widget);
  int cursor = scout_chart_get_cursor (self);
  int last = (int) scout_chart_get_n_points (self) - 1;
  int points = g_variant_get_int32 (arguments);
  int from = cursor >= 0 ? cursor : points < 0 ? last : 0;

  if (last < 0)
    return GDK_EVENT_PROPAGATE;

  _scout_chart_move_cursor (self, (int) CLAMP ((gint64) from + points, 0, last), FALSE);
  return GDK_EVENT_STOP;
}

static gboolean
dismiss_cb (GtkWidget *widget,
            GVariant  *arguments,
            gpointer   user_data)
{
  ScoutChart *self = SCOUT_CHART (widget);

  if (scout_chart_get_cursor (self) < 0)
    return GDK_EVENT_PROPAGATE;

  _scout_chart_move_cursor (self, -1, FALSE);
  return GDK_EVENT_STOP;
}

static void
add_key (GtkWidgetClass  *widget_class,
         guint            key,
         guint            keypad_key,
         GtkShortcutFunc  callback,
         int              argument)
{
  gtk_widget_class_add_binding (widget_class, key, 0, callback, "i", argument);
  if (keypad_key != 0)
    gtk_widget_class_add_binding (widget_class, keypad_key, 0, callback, "i", argument);
}

void
_scout_chart_input_install (GtkWidgetClass *widget_class)
{
  add_key (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, move_cb, -1);
  add_key (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, move_cb, 1);
  add_key (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, climb_cb, -1);
  add_key (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, climb_cb, 1);
  add_key (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, jump_cb, -POINTS_PER_PAGE);
  add_key (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, jump_cb, POINTS_PER_PAGE);
  add_key (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, jump_cb, -G_MAXINT);
  add_key (widget_class, GDK_KEY_End, GDK_KEY_KP_End, jump_cb, G_MAXINT);
  add_key (widget_class, GDK_KEY_Escape, 0, dismiss_cb, 0);
}

/* Rows have all their words in sight; what is too narrow for them is said by a tooltip, which is
 * not bound to the chart's edges. */
static gboolean
query_tooltip_cb (ScoutChart *self,
                  int         x,
                  int         y,
                  gboolean    by_keyboard,
                  GtkTooltip *tooltip)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (self);
  g_autofree char *readout = NULL;
  const ScoutChartRect *target;
  int cursor = scout_chart_get_cursor (self);

  if (cursor < 0 || scene == NULL || !scene->has_rows || (guint) cursor >= scene->spots->len)
    return FALSE;

  readout = scout_chart_words_shown_readout (scout_chart_get_kind (self),
                                             scout_chart_get_data (self), (guint) cursor);
  target = &g_array_index (scene->spots, ScoutChartSpot, cursor).target;
  gtk_tooltip_set_text (tooltip, readout);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) target->x, (int) target->y,
                                                       (int) target->width,
                                                       (int) target->height });
  return TRUE;
}

void
_scout_chart_input_attach (ScoutChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
