/* scout-creator-audience.h: the tab of a creator's page that shows who follows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tab.h"
#include "scout-part-loader.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_AUDIENCE (scout_creator_audience_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorAudience, scout_creator_audience, SCOUT, CREATOR_AUDIENCE, AdwBin)

/**
 * scout_creator_audience_get_first_range:
 * @network: a network
 *
 * Returns: the range that the audience is first shown over
 */
ScoutTimeRange scout_creator_audience_get_first_range (ScoutNetwork network);

/**
 * scout_creator_audience_load_filtered:
 * @loader: of a creator
 * @query: (nullable): the search that found the creator
 * @network: the creator's network
 *
 * Asks for what tells whether the audience is the one that was looked for, if the search filters by
 * the audience: nobody should have to go to the audience first. One call for each such filter.
 */
void scout_creator_audience_load_filtered (ScoutPartLoader *loader,
                                           ScoutQuery      *query,
                                           ScoutNetwork     network);

G_END_DECLS
