/* scout-state-details-private.h: what Meta says of an error, for whoever asks for help with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * _scout_state_details_dup:
 * @message: (nullable): Meta's own words
 * @code: the error's code, or 0
 * @subcode: the error's subcode, or 0
 * @trace_id: (nullable): by which Meta finds the call
 *
 * Puts what is known of an error below each other (conventions section 3).
 *
 * Returns: (transfer full): a line for each; "" where nothing is known
 */
char *_scout_state_details_dup (const char *message,
                                int         code,
                                int         subcode,
                                const char *trace_id);

/**
 * _scout_state_details_dup_description:
 * @description: (nullable): what has happened
 * @is_waiting: whether Scout tries again by itself
 *
 * Says what happens next, too. Whoever has stopped waiting has to try again.
 *
 * Returns: (transfer full): sentences, or ""
 */
char *_scout_state_details_dup_description (const char *description,
                                            gboolean    is_waiting);

G_END_DECLS
