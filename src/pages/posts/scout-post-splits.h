/* scout-post-splits.h: figures of a post that are divided in one way, as a chart of shares.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-content.h"
#include "scout-creator.h"
#include "scout-marketplace.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A card with a bar for each metric, such as "Views, paid and organic". */
#define SCOUT_TYPE_POST_SPLITS (scout_post_splits_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostSplits, scout_post_splits, SCOUT, POST_SPLITS, AdwBin)

/**
 * scout_post_splits_new:
 * @breakdown: how the figures are divided, which must live as long as the widget
 *
 * Returns: (transfer floating): a card without bars
 */
GtkWidget *scout_post_splits_new (const ScoutCatalogBreakdown *breakdown);

/**
 * scout_post_splits_add_metric:
 * @self: the widget
 * @metric: a metric that has the breakdown, which must live as long as the widget
 *
 * Adds a bar.
 */
void scout_post_splits_add_metric (ScoutPostSplits          *self,
                                   const ScoutCatalogMetric *metric);

/**
 * scout_post_splits_new_placeholder:
 * @self: a card that has all its bars
 *
 * Returns: (transfer floating): a card of the same size, to stand where that will while its figures
 *   are on their way
 */
GtkWidget *scout_post_splits_new_placeholder (ScoutPostSplits *self);

/**
 * scout_post_splits_set_creator:
 * @self: the widget
 * @creator: (nullable): whose post it is, if that is known
 *
 * Names the creator where the chart stands alone, as a picture or a table.
 */
void scout_post_splits_set_creator (ScoutPostSplits *self,
                                    ScoutCreator    *creator);

/**
 * scout_post_splits_show:
 * @self: the widget
 * @marketplace: who told it
 * @question: what was asked
 * @post: (nullable): a post
 * @error: (nullable): why nothing newer than @post came
 *
 * Shows and explains how the figures of a post are divided. Figures that the answer did not have
 * are dashes; without any it says that they are not shared, or not loaded. Why they are not is said
 * elsewhere.
 */
void scout_post_splits_show (ScoutPostSplits     *self,
                             ScoutMarketplace    *marketplace,
                             const ScoutQuestion *question,
                             ScoutContent        *post,
                             const GError        *error);

G_END_DECLS
