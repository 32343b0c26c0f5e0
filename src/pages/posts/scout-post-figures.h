/* scout-post-figures.h: all figures of a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A tile for each metric that the catalogue has for posts, and a card with a chart for each way in
 * which such metrics are divided: what Meta adds to the catalogue is shown without further ado.
 * Emits ScoutPostFigures::retry. */
#define SCOUT_TYPE_POST_FIGURES (scout_post_figures_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostFigures, scout_post_figures, SCOUT, POST_FIGURES, AdwBin)

/**
 * scout_post_figures_set_marketplace:
 * @self: the widget
 * @marketplace: tells of the posts that are shown later
 *
 * Makes room for the figures that a network has for posts; S2 "Content Insights Metrics" or S1
 * "Media Insights Metrics".
 */
void scout_post_figures_set_marketplace (ScoutPostFigures *self,
                                         ScoutMarketplace *marketplace);

/**
 * scout_post_figures_show_loading:
 * @self: the widget, with a marketplace
 *
 * Shows that the figures are on their way.
 */
void scout_post_figures_show_loading (ScoutPostFigures *self);

/**
 * scout_post_figures_show:
 * @self: the widget, with a marketplace
 * @question: what was asked for
 * @answer: (nullable): a post of the marketplace's network, with its figures
 * @error: (nullable): why there is no @answer
 * @other_sponsor: (nullable): name of another brand that paid for the post, foreign text
 *
 * Shows what came of asking for the figures. What an answer does not have is an en dash; each known
 * figure explains itself by @question. Where Meta says nothing of a post that
 * another brand paid for, says that it is for that brand only, by S2's rule: "Branded Content data
 * is shared only with the sponsor Brand". Where the creator does not share figures, shows each as
 * unknown. Any other error offers to ask again by ScoutPostFigures::retry where that may help.
 */
void scout_post_figures_show (ScoutPostFigures    *self,
                              const ScoutQuestion *question,
                              ScoutContent        *answer,
                              const GError        *error,
                              const char          *other_sponsor);

/**
 * scout_post_figures_show_kept:
 * @self: the widget, with a marketplace
 * @question: what was asked for
 * @known: the post with the figures that were known before
 * @error: why no others came
 *
 * Shows the figures that are known, each with the day that it is of, and above them why there are
 * none in their place. Offers to ask again by ScoutPostFigures::retry where that may help.
 */
void scout_post_figures_show_kept (ScoutPostFigures    *self,
                                   const ScoutQuestion *question,
                                   ScoutContent        *known,
                                   const GError        *error);

G_END_DECLS
