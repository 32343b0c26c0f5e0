/* scout-saved-creator.h: a creator on a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_SAVED_CREATOR (scout_saved_creator_get_type ())

/**
 * ScoutSavedCreator:
 *
 * A creator on a list, as known when last kept, and since when. Immutable: what changes is replaced
 * in the list. For any thread.
 */
G_DECLARE_FINAL_TYPE (ScoutSavedCreator, scout_saved_creator, SCOUT, SAVED_CREATOR, GObject)

/**
 * scout_saved_creator_new:
 * @creator: who
 * @saved_at: since when, in microseconds since 1970, UTC
 *
 * Returns: (transfer full): a row of a list
 */
ScoutSavedCreator *scout_saved_creator_new (ScoutCreator *creator,
                                            gint64        saved_at);

/**
 * scout_saved_creator_get_creator:
 * @self: a saved creator
 *
 * Gets #ScoutSavedCreator:creator, who it is, with the profile and the overall figures that were
 * kept, and before the file is opened again perhaps with more.
 *
 * Returns: (transfer none): the creator
 */
ScoutCreator *scout_saved_creator_get_creator (ScoutSavedCreator *self);

/**
 * scout_saved_creator_get_saved_at:
 * @self: a saved creator
 *
 * Returns: since when it is on the list, in microseconds since 1970, UTC
 */
gint64 scout_saved_creator_get_saved_at (ScoutSavedCreator *self);

G_END_DECLS
