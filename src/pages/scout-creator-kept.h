/* scout-creator-kept.h: what is said of a creator whom nobody can be asked about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_creator_kept_dup_note:
 * @creator: a creator as the library has it
 *
 * Returns: (transfer full): a translated sentence that says of when the newest figures are, as far
 *   as that is known, and why there are no others
 */
char *scout_creator_kept_dup_note (ScoutCreator *creator);

G_END_DECLS
