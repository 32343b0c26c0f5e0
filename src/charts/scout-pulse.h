/* scout-pulse.h: the breath of what stands where figures will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutPulse:
 * @strength: how strong the grey is now, from 0 to 1; %SCOUT_PULSE_STRONGEST at rest
 * @tick_id: of the breath, 0 at rest
 *
 * All skeletons breathe alike: strong, faint and back, all at once. A part of a widget's struct.
 */
typedef struct
{
  double strength;
  guint tick_id;
} ScoutPulse;

/* How strong the grey of a skeleton is that does not breathe. */
#define SCOUT_PULSE_STRONGEST 0.09

/**
 * scout_pulse_start:
 * @self: the pulse of a widget
 * @widget: the widget, which is on the screen and is drawn anew as the strength changes
 *
 * Begins to breathe, if animations are on; without them, the strength stays as it is at rest.
 */
void scout_pulse_start (ScoutPulse *self,
                        GtkWidget  *widget);

/**
 * scout_pulse_stop:
 * @self: the pulse of a widget
 * @widget: the widget, which leaves the screen
 *
 * Comes to rest.
 */
void scout_pulse_stop (ScoutPulse *self,
                       GtkWidget  *widget);

G_END_DECLS
