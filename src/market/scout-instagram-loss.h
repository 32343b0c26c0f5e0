/* scout-instagram-loss.h: which failed calls cost a part of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * scout_instagram_loss_is_of_part:
 * @part: a part of a creator, which is several calls
 * @error: why one of them failed
 *
 * Tells an error that is over as soon as somebody signs in, waits or asks again from a refusal of
 * one figure or list, which stays unknown while the others are told (conventions section 6.2).
 *
 * Returns: whether the whole part fails with it
 */
gboolean scout_instagram_loss_is_of_part (ScoutCreatorPart  part,
                                          const GError     *error);

G_END_DECLS
