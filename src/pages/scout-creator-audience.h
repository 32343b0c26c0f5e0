/* scout-creator-audience.h: the tab of a creator's page that shows who follows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tab.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_AUDIENCE (scout_creator_audience_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorAudience, scout_creator_audience, SCOUT, CREATOR_AUDIENCE, AdwBin)

G_END_DECLS
