/* scout-unanswered.h: figures of an answer that were asked for and did not come.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-vocabulary.h"

G_BEGIN_DECLS

/**
 * ScoutUnansweredFigure:
 * @name: wire name
 * @metric: what it counts
 * @breakdown: the split that its name says, or %SCOUT_BREAKDOWN_NONE
 *
 * A figure that was asked for.
 */
typedef struct
{
  const char *name;
  ScoutMetric metric;
  ScoutBreakdown breakdown;
} ScoutUnansweredFigure;

/**
 * scout_unanswered_note:
 * @answer: a creator or post that an answer is about
 * @figures: (array length=n_figures): what did not come; copied
 * @n_figures: number of @figures
 * @error: why they did not come; copied
 *
 * Notes that figures are unknown because Meta failed at them, and not because the creator does not
 * share them. To be called by who made @answer, before anybody else sees it. What is merged of
 * several answers does not have it, as a newer answer may have brought the figure, but by
 * scout_unanswered_pass_on().
 */
void scout_unanswered_note (GObject                     *answer,
                            const ScoutUnansweredFigure *figures,
                            gsize                        n_figures,
                            const GError                *error);

/**
 * scout_unanswered_find:
 * @answer: (nullable): a creator or post as it was answered
 * @metric: what is counted
 * @breakdown: by what it is split, or %SCOUT_BREAKDOWN_NONE
 *
 * Returns: (transfer none) (nullable): why the figure did not come; %NULL if it was answered, or
 *   not asked for
 */
const GError *scout_unanswered_find (GObject        *answer,
                                     ScoutMetric     metric,
                                     ScoutBreakdown  breakdown);

/**
 * scout_unanswered_find_named:
 * @answer: (nullable): a creator or post as it was answered
 * @name: wire name of a figure
 *
 * Returns: (transfer none) (nullable): as scout_unanswered_find()
 */
const GError *scout_unanswered_find_named (GObject    *answer,
                                           const char *name);

/**
 * scout_unanswered_has_any:
 * @answer: a creator or post as it was answered
 *
 * Returns: whether any figure that was asked for did not come because Meta failed at it
 */
gboolean scout_unanswered_has_any (GObject *answer);

/**
 * scout_unanswered_pass_on:
 * @answer: a creator or post as it was answered
 * @merged: what was made of it, and of others, a moment ago
 *
 * Notes the same of @merged, beside what was passed on to it before.
 */
void scout_unanswered_pass_on (GObject *answer,
                               GObject *merged);

G_END_DECLS
