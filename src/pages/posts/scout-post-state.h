/* scout-post-state.h: what a person is told in the place of a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-page-failure.h"

G_BEGIN_DECLS

/**
 * scout_post_state_is_hidden:
 * @error: (nullable): why a post did not arrive
 *
 * Returns: whether Meta does not show it to this brand, or it does not exist: S2 tells no
 *   difference (3961009)
 */
gboolean scout_post_state_is_hidden (const GError *error);

/**
 * scout_post_state_show_error:
 * @error: why a post did not arrive
 * @failure: shows it
 *
 * Shows an error in the words for posts, and explains who may see branded ones, or where older ones
 * are.
 */
void scout_post_state_show_error (const GError     *error,
                                  ScoutPageFailure *failure);

/**
 * scout_post_state_show_loading:
 * @failure: shows it
 *
 * Says, in the place of a failure, that a post is looked up.
 */
void scout_post_state_show_loading (ScoutPageFailure *failure);

G_END_DECLS
