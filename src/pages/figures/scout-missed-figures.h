/* scout-missed-figures.h: says which figures of a card did not come.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-market-part.h"
#include "scout-page-part.h"
#include "scout-split-chart.h"

G_BEGIN_DECLS

/**
 * scout_missed_figures_new_button:
 * @title: (nullable): the card that it is on
 *
 * Returns: (transfer floating): a button that asks again; not to be seen until
 *   scout_missed_figures_show() shows it
 */
GtkWidget *scout_missed_figures_new_button (const char *title);

/**
 * scout_missed_figures_show:
 * @part: the card, which shows the figures that came
 * @button: of scout_missed_figures_new_button()
 * @names: (element-type utf8): the figures that did not come, in the user's language; with none,
 *   the button goes and the caption stays as it is
 * @error: (nullable): why they did not come
 *
 * Says in the caption which figures are missing and why, and offers to ask again where that may
 * help.
 */
void scout_missed_figures_show (ScoutPagePart *part,
                                GtkWidget     *button,
                                GPtrArray     *names,
                                const GError  *error);

/**
 * scout_missed_figures_show_no_days:
 * @part: the card of a chart
 * @creator: who has no daily series
 * @metric: of this
 *
 * Says why there is no chart: that Meta failed, or that the creator shares none.
 */
void scout_missed_figures_show_no_days (ScoutPagePart *part,
                                        ScoutCreator  *creator,
                                        ScoutMetric    metric);

/**
 * scout_missed_figures_show_split:
 * @part: the card of a chart of figures that are divided
 * @button: of scout_missed_figures_new_button()
 * @offer: which figures
 * @question: what was asked
 * @creator: the answer
 *
 * Says which of the figures did not come, or that none did.
 *
 * Returns: whether the card is done: there is an error in place of the chart
 */
gboolean scout_missed_figures_show_split (ScoutPagePart         *part,
                                          GtkWidget             *button,
                                          const ScoutSplitOffer *offer,
                                          const ScoutQuestion   *question,
                                          ScoutCreator          *creator);

G_END_DECLS
