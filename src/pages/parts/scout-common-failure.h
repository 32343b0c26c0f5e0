/* scout-common-failure.h: says once why none of several parts of a page came.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-page-part.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_COMMON_FAILURE (scout_common_failure_get_type ())

/**
 * ScoutCommonFailure:
 *
 * Stands in the place of parts that all failed alike: of the same Meta code, or of the same error
 * where Meta said nothing. One reason, and one button that asks for all of them again. Whoever owns
 * the parts hides them while #ScoutCommonFailure:active is set.
 */
G_DECLARE_FINAL_TYPE (ScoutCommonFailure, scout_common_failure, SCOUT, COMMON_FAILURE, AdwBin)

/**
 * scout_common_failure_add:
 * @self: the failure
 * @part: a part; not kept alive
 *
 * Makes a part one of those that may fail alike. A part that is not visible, for there is nothing
 * of its kind to tell, does not count.
 */
void scout_common_failure_add (ScoutCommonFailure *self,
                               ScoutPagePart      *part);

/**
 * scout_common_failure_set_clock:
 * @self: a failure without parts
 * @clock: tells how long ago parts failed; the computer's until one is set
 *
 * Sets by which clock limits end.
 */
void scout_common_failure_set_clock (ScoutCommonFailure *self,
                                     ScoutClock         *clock);

/**
 * scout_common_failure_get_active:
 * @self: the failure
 *
 * Returns: whether all parts failed alike, and the reason is shown here
 */
gboolean scout_common_failure_get_active (ScoutCommonFailure *self);

/**
 * scout_common_failure_tells:
 * @self: the failure
 * @error: why something else did not come that belongs to the parts and has no room for a reason
 *
 * Returns: whether that is the reason that is shown here
 */
gboolean scout_common_failure_tells (ScoutCommonFailure *self,
                                     const GError       *error);

G_END_DECLS
