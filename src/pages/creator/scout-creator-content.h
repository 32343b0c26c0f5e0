/* scout-creator-content.h: the tab of a creator's page that shows what they publish.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tab.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A ScoutCreatorTab (product 3.4). Facebook's posts are a search of S2's content endpoint for one
 * creator, by kind, time, figures and order; dates are not offered, for S2 refuses them with
 * `creator_id`.
 * Instagram's are the lists that come with a creator: S1 `recent_media` and
 * `branded_content_media`, and the partnership ads that are newer than S1. Each loads, fails and
 * comes back by itself. */
#define SCOUT_TYPE_CREATOR_CONTENT (scout_creator_content_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorContent, scout_creator_content, SCOUT, CREATOR_CONTENT, AdwBin)

G_END_DECLS
