/* scout-tour-steps.h: what the guided tour does, one thing after the other.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-tour-report.h"
#include "scout-window.h"

G_BEGIN_DECLS

/**
 * ScoutTourPlace:
 * @window: (unowned): where the tour is
 * @report: (unowned): what it leaves behind
 *
 * What a step has to do with.
 */
typedef struct
{
  ScoutWindow *window;
  ScoutTourReport *report;
} ScoutTourPlace;

/**
 * ScoutTourStep:
 * @name: of its picture
 * @act: does one thing, and returns what is wrong, or %NULL
 * @is_done: looks at what is on the screen
 * @is_over: (nullable): tells that nothing is under way any more: a step that is not done then
 *   never will be
 *
 * One picture of the tour.
 */
typedef struct
{
  const char *name;
  const char *(*act) (const ScoutTourPlace *place);
  gboolean (*is_done) (const ScoutTourPlace *place);
  gboolean (*is_over) (const ScoutTourPlace *place);
} ScoutTourStep;

/**
 * scout_tour_steps_new:
 *
 * Returns: (transfer full) (element-type ScoutTourStep): all steps, in order
 */
GArray *scout_tour_steps_new (void);

/**
 * scout_tour_steps_set_dark:
 * @is_dark: whether pictures are dark from now on
 *
 * Sets the colours, whichever a person's desktop has.
 */
void scout_tour_steps_set_dark (gboolean is_dark);

G_END_DECLS
