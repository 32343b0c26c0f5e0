/* scout-longer-days.h: asks for the days that a range is compared by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-part-loader.h"

G_BEGIN_DECLS

/**
 * scout_longer_days_load:
 * @loader: whom to ask
 * @known: what is known of the creator
 * @range: the range that is shown
 *
 * Where the days of @range have come and nothing has as many days before them, asks for those of
 * the longest range that the network offers besides, if they may be enough: at most one call, which
 * waits for all others, see scout_part_loader_load_spare_days(). None on Facebook, whose days come
 * at once.
 *
 * Learns from the days that are known which ranges follow the calendar: these are asked for only on
 * days on which they are long enough, of whichever creator.
 */
void scout_longer_days_load (ScoutPartLoader *loader,
                             ScoutCreator    *known,
                             ScoutTimeRange   range);

G_END_DECLS
