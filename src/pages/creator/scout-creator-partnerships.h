/* scout-creator-partnerships.h: the tab of a creator's page that shows their work with brands.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tab.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_PARTNERSHIPS (scout_creator_partnerships_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorPartnerships, scout_creator_partnerships, SCOUT,
                      CREATOR_PARTNERSHIPS, AdwBin)

G_END_DECLS
