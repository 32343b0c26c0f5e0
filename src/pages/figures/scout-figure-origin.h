/* scout-figure-origin.h: what a chart says of its figures where it stands alone.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-chart-data.h"
#include "scout-content.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_figure_origin_tell:
 * @data: a chart's figures, with their days if they have any
 * @api: (nullable): what the catalogue knows of the network that told them
 * @creator: (nullable): whose they are, if that is known
 * @post: (nullable): the post that they are of; %NULL if they are of all that @creator does
 * @insight: one of the figures
 *
 * Says in @data whose figures these are, of which network and which time, and whether Meta
 * estimates them, and names the file that a picture of them becomes: no two creators' are the same,
 * nor two days'.
 */
void scout_figure_origin_tell (ScoutChartData        *data,
                               const ScoutCatalogApi *api,
                               ScoutCreator          *creator,
                               ScoutContent          *post,
                               ScoutInsight          *insight);

G_END_DECLS
