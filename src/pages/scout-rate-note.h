/* scout-rate-note.h: the interaction rate over other ranges, beside that of the range shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-part-loader.h"

G_BEGIN_DECLS

/**
 * scout_rate_note_load:
 * @loader: whom to ask
 * @known: what is known of the creator
 * @range: the range that is shown
 *
 * Asks for the rates that the note needs and that are not known: at most two calls, and none on
 * Instagram, whose rates have one range.
 */
void scout_rate_note_load (ScoutPartLoader *loader,
                           ScoutCreator    *known,
                           ScoutTimeRange   range);

/**
 * scout_rate_note_dup:
 * @known: what is known of the creator
 * @range: the range that is shown
 *
 * Returns: (transfer full) (nullable): a line for each of the other ranges, "7 days 5.1%"; %NULL if
 *   no rate of these is known
 */
char *scout_rate_note_dup (ScoutCreator   *known,
                           ScoutTimeRange  range);

G_END_DECLS
