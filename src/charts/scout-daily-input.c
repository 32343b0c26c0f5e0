/* scout-daily-input.c: pointer, touch and keys of a daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every way to read the figures of one day ends in moving the chart's cursor. A pointer that leaves
 * takes the cursor along, but not one that keys have set. Keys that have nothing to do (an empty
 * chart, no read-out to dismiss) are left to others.
 */

#include "config.h"

#include "scout-daily-chart-private.h"

#define DAYS_PER_PAGE 7
/* Horizontal pixels of a touch after which it reads the chart instead of scrolling the page. */
#define DRAG_THRESHOLD 8.0

static void
read_at (ScoutDailyChart *self,
         double           x)
{
  const ScoutDailyPlot *plot = _scout_daily_chart_get_plot (self);

  if (plot->n_values > 0)
    _scout_daily_chart_move_cursor (self, (int) _scout_daily_plot_get_day (plot, x), TRUE);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  read_at (SCOUT_DAILY_CHART (user_data), x);
}

static void
leave_cb (GtkEventControllerMotion *controller,
          gpointer                  user_data)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (user_data);

  if (_scout_daily_chart_follows_pointer (self))
    _scout_daily_chart_move_cursor (self, -1, FALSE);
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               gpointer        user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (user_data));
  read_at (SCOUT_DAILY_CHART (user_data), x);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          offset_x,
                double          offset_y,
                gpointer        user_data)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (user_data);
  double x, y;

  /* A finger that goes down the page scrolls it. */
  if (ABS (offset_x) > DRAG_THRESHOLD && ABS (offset_x) > ABS (offset_y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);

  if (gtk_gesture_drag_get_start_point (gesture, &x, &y))
    read_at (self, x + offset_x);
}

static void
focus_leave_cb (GtkEventControllerFocus *controller,
                gpointer                 user_data)
{
  _scout_daily_chart_move_cursor (SCOUT_DAILY_CHART (user_data), -1, FALSE);
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (widget);
  const ScoutDailyPlot *plot = _scout_daily_chart_get_plot (self);
  int cursor = scout_daily_chart_get_cursor (self);
  int last = (int) plot->n_values - 1;
  int step = g_variant_get_int32 (arguments);

  if (last < 0)
    return GDK_EVENT_PROPAGATE;

  /* Keys mean what the eye sees: Left goes to the day on the left. */
  if (plot->rtl)
    step = -step;

  if (cursor < 0)
    _scout_daily_chart_move_cursor (self, step > 0 ? 0 : last, FALSE);
  else
    _scout_daily_chart_move_cursor (self, CLAMP (cursor + step, 0, last), FALSE);

  return GDK_EVENT_STOP;
}

/* Home and End, and Page up and down, follow time and not the screen. */
static gboolean
jump_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (widget);
  const ScoutDailyPlot *plot = _scout_daily_chart_get_plot (self);
  int cursor = scout_daily_chart_get_cursor (self);
  int last = (int) plot->n_values - 1;
  int days = g_variant_get_int32 (arguments);
  int from = cursor >= 0 ? cursor : days < 0 ? last : 0;

  if (last < 0)
    return GDK_EVENT_PROPAGATE;

  _scout_daily_chart_move_cursor (self, (int) CLAMP ((gint64) from + days, 0, last), FALSE);
  return GDK_EVENT_STOP;
}

static gboolean
dismiss_cb (GtkWidget *widget,
            GVariant  *arguments,
            gpointer   user_data)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (widget);

  if (scout_daily_chart_get_cursor (self) < 0)
    return GDK_EVENT_PROPAGATE;

  _scout_daily_chart_move_cursor (self, -1, FALSE);
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
_scout_daily_input_install (GtkWidgetClass *widget_class)
{
  add_key (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, move_cb, -1);
  add_key (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, move_cb, 1);
  add_key (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, jump_cb, -DAYS_PER_PAGE);
  add_key (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, jump_cb, DAYS_PER_PAGE);
  add_key (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, jump_cb, -G_MAXINT);
  add_key (widget_class, GDK_KEY_End, GDK_KEY_KP_End, jump_cb, G_MAXINT);
  add_key (widget_class, GDK_KEY_Escape, 0, dismiss_cb, 0);
}

void
_scout_daily_input_attach (ScoutDailyChart *self)
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
}
