/* scout-facebook-creator-reader.h: reads answers of the creators endpoint into models.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-json-reader.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * scout_facebook_creator_reader_read:
 * @reader: a reader before the first value of an answer
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 *
 * Reads `{"data":[…],"paging":{…}}` of `GET /creator_marketplace/creators` (S2). Required is the
 * list `data`; without it the reader has failed. Whatever in it is no object with a `creator_id` is
 * left out and counted. Everything else may be absent or of another type: it is unknown then.
 * Members that S2 does not have are counted.
 *
 * Returns: (transfer full): the creators and where they go on, as far as they could be read; ask
 *   scout_json_reader_finish() whether to use them
 */
ScoutCreatorBatch *scout_facebook_creator_reader_read (ScoutJsonReader *reader,
                                                       gint64           fetched_at);

G_END_DECLS
