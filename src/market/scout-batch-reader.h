/* scout-batch-reader.h: reads pages of creators and of posts into models.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-asked-window.h"
#include "scout-json-reader.h"
#include "scout-marketplace.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * scout_batch_reader_read_creators:
 * @reader: a reader before the first value of an answer
 * @wire: how the network spells
 * @asked: (nullable): what holds for insights that do not say their period or range
 * @call: (nullable): the call that is answered, in the form of scout_insight_get_call()
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 *
 * Reads `{"data":[…],"paging":{…}}` of an endpoint of creators. Required is the list `data`;
 * without it the reader has failed. Whatever in it is no object with an id is left out and counted.
 * Everything else may be absent or of another type: it is unknown then. Members that the catalogue
 * does not have are counted.
 *
 * Returns: (transfer full): the creators and where they go on, as far as they could be read; ask
 *   scout_json_reader_finish() whether to use them
 */
ScoutCreatorBatch *scout_batch_reader_read_creators (ScoutJsonReader        *reader,
                                                     const ScoutWire        *wire,
                                                     const ScoutAskedWindow *asked,
                                                     const char             *call,
                                                     gint64                  fetched_at);

/**
 * scout_batch_reader_read_content:
 * @reader: a reader before the first value of an answer
 * @wire: how the network spells
 * @call: (nullable): the call that is answered, in the form of scout_insight_get_call()
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 *
 * Reads a page of posts, as scout_batch_reader_read_creators() reads one of creators.
 *
 * Returns: (transfer full): the posts and where they go on, as far as they could be read
 */
ScoutContentBatch *scout_batch_reader_read_content (ScoutJsonReader *reader,
                                                    const ScoutWire *wire,
                                                    const char      *call,
                                                    gint64           fetched_at);

G_END_DECLS
