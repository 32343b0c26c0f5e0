/* scout-tour-steps-private.h: what the chapters of the guided tour share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-tour-steps.h"

G_BEGIN_DECLS

/**
 * _scout_tour_is_dark:
 *
 * Returns: whether the window has dark colours
 */
gboolean _scout_tour_is_dark (void);

/**
 * _scout_tour_act_dark:
 * @place: where the tour is
 *
 * Gives the window dark colours, as a step does.
 *
 * Returns: (nullable): %NULL, as nothing can go wrong
 */
const char *_scout_tour_act_dark (const ScoutTourPlace *place);

/**
 * _scout_tour_dismiss_toast:
 * @place: where the tour is
 *
 * Takes away what was said at the step before: it is in the picture of that step, and those that
 * follow are of the page.
 */
void _scout_tour_dismiss_toast (const ScoutTourPlace *place);

/**
 * _scout_tour_close_dialog:
 * @place: where the tour is
 *
 * Closes the window that a step before has opened over that of the tour.
 */
void _scout_tour_close_dialog (const ScoutTourPlace *place);

/**
 * _scout_tour_add_creator_steps:
 * @steps: (element-type ScoutTourStep): the steps of the tour
 *
 * Adds what is done with the first of Facebook's creators found, and with a post.
 */
void _scout_tour_add_creator_steps (GArray *steps);

/**
 * _scout_tour_add_instagram_creator_steps:
 * @steps: (element-type ScoutTourStep): the steps of the tour
 *
 * Adds what is done with the first of Instagram's creators found.
 */
void _scout_tour_add_instagram_creator_steps (GArray *steps);

G_END_DECLS
