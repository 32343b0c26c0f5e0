/* scout-countdown.h: how long somebody still has to wait.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Emits ScoutCountdown::finished; see the signal for when. */
#define SCOUT_TYPE_COUNTDOWN (scout_countdown_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCountdown, scout_countdown, SCOUT, COUNTDOWN, GtkWidget)

/**
 * scout_countdown_new:
 *
 * Returns: (transfer floating): a countdown that does not run
 */
GtkWidget *scout_countdown_new (void);

/**
 * scout_countdown_new_plain:
 *
 * Returns: (transfer floating): a countdown that does not run, and stands in a line as minutes and
 *   seconds without a ring
 */
GtkWidget *scout_countdown_new_plain (void);

/**
 * scout_countdown_start:
 * @self: the widget
 * @seconds: how long to wait
 *
 * Counts down from now, whether it is seen or not; counting again begins anew.
 */
void scout_countdown_start (ScoutCountdown *self,
                            guint           seconds);

/**
 * scout_countdown_stop:
 * @self: the widget
 *
 * Ends the count without ScoutCountdown::finished.
 */
void scout_countdown_stop (ScoutCountdown *self);

/**
 * scout_countdown_is_running:
 * @self: the widget
 *
 * Returns: whether it counts
 */
gboolean scout_countdown_is_running (ScoutCountdown *self);

G_END_DECLS
