/* scout-step-rail.h: the steps of something longer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_STEP_RAIL (scout_step_rail_get_type ())
G_DECLARE_FINAL_TYPE (ScoutStepRail, scout_step_rail, SCOUT, STEP_RAIL, GtkWidget)

/**
 * scout_step_rail_new:
 *
 * Returns: (transfer floating): a rail without steps
 */
GtkWidget *scout_step_rail_new (void);

/**
 * scout_step_rail_append:
 * @self: the widget
 * @title: the step, plain text
 * @subtitle: (nullable): more about it, plain text
 *
 * Adds a step at the end.
 */
void scout_step_rail_append (ScoutStepRail *self,
                             const char    *title,
                             const char    *subtitle);

/**
 * scout_step_rail_get_current:
 * @self: the widget
 *
 * Gets the step that is being done.
 *
 * Returns: its index; the number of steps when all are done
 */
guint scout_step_rail_get_current (ScoutStepRail *self);

/**
 * scout_step_rail_set_span:
 * @self: the widget
 * @current: index of the step that is being done; the number of steps when all are done
 * @n_steps: how many steps, from this one on, may be the one that is being done, at least 1
 *
 * Sets which step is being done, where it cannot be told from those after it: all of them are shown
 * as begun, and none of them as done.
 */
void scout_step_rail_set_span (ScoutStepRail *self,
                               guint          current,
                               guint          n_steps);

/**
 * scout_step_rail_set_current:
 * @self: the widget
 * @current: its index; the number of steps when all are done
 *
 * Sets the step that is being done.
 */
void scout_step_rail_set_current (ScoutStepRail *self,
                                  guint          current);

/**
 * scout_step_rail_get_narrow:
 * @self: the widget
 *
 * Gets whether it is a strip of dots with the name of the current step.
 *
 * Returns: %TRUE for the strip
 */
gboolean scout_step_rail_get_narrow (ScoutStepRail *self);

/**
 * scout_step_rail_set_narrow:
 * @self: the widget
 * @narrow: %TRUE for the strip
 *
 * Sets whether it is a strip of dots with the name of the current step.
 */
void scout_step_rail_set_narrow (ScoutStepRail *self,
                                 gboolean       narrow);

G_END_DECLS
