/* scout-creator-json.h: creators as texts, to keep.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_creator_to_json:
 * @self: a creator
 *
 * Writes what a card and a profile show of a creator, under our own names:
 *
 * |[
 *   {"format":1,"network":"facebook","id":"1","name":"Maya","followers":482310,
 *    "categories":["digital_creator"],"verified":true,
 *    "figures":[{"metric":"reach","range":"last-28-days","value":1923004,
 *      "fetched-at":1800000000000000,"edge":"creator-insights","name":"creator_reach"}]}
 * ]|
 *
 * Left out are the e-mail address, which is not kept unasked, posts, and figures by day or by part.
 *
 * Returns: (transfer full): the text, in one line
 */
char *scout_creator_to_json (ScoutCreator *self);

/**
 * scout_creator_new_from_json:
 * @catalog: names categories, interests and metrics
 * @json: a text that scout_creator_to_json() wrote, or anything else
 * @error: return location for a #ScoutJsonError
 *
 * Reads a creator. What is not there or is of another type is unknown. Fails if the text is no
 * JSON, of a newer format, or without network and id. Any thread.
 *
 * Returns: (transfer full) (nullable): the creator, or %NULL on error
 */
ScoutCreator *scout_creator_new_from_json (ScoutCatalog  *catalog,
                                           GBytes        *json,
                                           GError       **error);

G_END_DECLS
