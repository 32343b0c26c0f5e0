/* scout-library-jumps.h: what is kept, for people who look for it by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-jump-provider.h"
#include "scout-keeper.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_LIBRARY_JUMPS (scout_library_jumps_get_type ())

/**
 * ScoutLibraryJumps:
 *
 * Offers the saved searches and the saved creators of a brand as places to jump to. Its jumps are
 * the actions `win.open-search`, `win.open-creator` and `win.saved-creators` of the window.
 */
G_DECLARE_FINAL_TYPE (ScoutLibraryJumps, scout_library_jumps, SCOUT, LIBRARY_JUMPS, GObject)

/**
 * scout_library_jumps_new:
 * @keeper: keeps creators and searches
 *
 * Returns: (transfer full): a provider of what @keeper keeps at the moment when somebody looks
 */
ScoutLibraryJumps *scout_library_jumps_new (ScoutKeeper *keeper);

/**
 * scout_library_jumps_new_for_creator:
 * @creator: who is kept, or has been found
 * @kind: what sort of creator it is, in the person's language
 * @icon_name: what stands for it
 *
 * Returns: (transfer full): the place of a creator, by both names
 */
ScoutJump *scout_library_jumps_new_for_creator (ScoutCreator *creator,
                                                const char   *kind,
                                                const char   *icon_name);

G_END_DECLS
