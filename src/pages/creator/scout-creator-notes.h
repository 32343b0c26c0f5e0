/* scout-creator-notes.h: the tab of a creator's page where the person writes what they think.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tab.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_NOTES (scout_creator_notes_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorNotes, scout_creator_notes, SCOUT, CREATOR_NOTES, AdwBin)

G_END_DECLS
