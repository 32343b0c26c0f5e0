/* scout-pulse.c: the breath of what stands where figures will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For skeletons of charts and of cards. Costs nothing while nothing is on the screen. Main thread
 * only.
 */

#include "config.h"

#include "scout-pulse.h"

#include <adwaita.h>
#include <math.h>

/* Seconds from strong to faint and back. */
#define PERIOD 1.2
#define FAINTEST 0.05

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  ScoutPulse *self = user_data;
  double seconds = (double) gdk_frame_clock_get_frame_time (clock) / G_USEC_PER_SEC;
  double share = 0.5 - 0.5 * cos (2.0 * G_PI * seconds / PERIOD);

  self->strength = SCOUT_PULSE_STRONGEST + (FAINTEST - SCOUT_PULSE_STRONGEST) * share;
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

void
scout_pulse_start (ScoutPulse *self,
                   GtkWidget  *widget)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (self->tick_id == 0 && adw_get_enable_animations (widget))
    self->tick_id = gtk_widget_add_tick_callback (widget, tick_cb, self, NULL);
}

void
scout_pulse_stop (ScoutPulse *self,
                  GtkWidget  *widget)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (widget, self->tick_id);
  self->tick_id = 0;
  self->strength = SCOUT_PULSE_STRONGEST;
}
