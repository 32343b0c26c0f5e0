/* scout-tour.h: the guided tour: Scout goes through itself and takes pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_TOUR (scout_tour_get_type ())

/**
 * ScoutTour:
 *
 * Drives a window of the sandbox through its main job, as a person would, and leaves a PNG of each
 * step and `tour.json` behind. Emits ScoutTour::finished.
 */
G_DECLARE_FINAL_TYPE (ScoutTour, scout_tour, SCOUT, TOUR, GObject)

/**
 * scout_tour_new:
 * @window: a window of a sandbox session in which nobody is signed in
 * @directory: where to write; made if it does not exist
 *
 * Returns: (transfer full): a tour that has not begun
 */
ScoutTour *scout_tour_new (ScoutWindow *window,
                           const char  *directory);

/**
 * scout_tour_run:
 * @self: a tour that has not begun
 *
 * Begins. What goes wrong is printed to the standard error.
 */
void scout_tour_run (ScoutTour *self);

G_END_DECLS
