/* scout-facebook-insight-reader.h: reads the insights of one answer after another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-fields.h"
#include "scout-json-reader.h"

G_BEGIN_DECLS

/**
 * ScoutFacebookInsightReader:
 *
 * Reads `insights` members into the arena of a #ScoutJsonReader. Keeps scratch memory from one
 * creator to the next. Belongs to the thread of its reader.
 */
typedef struct _ScoutFacebookInsightReader ScoutFacebookInsightReader;

/**
 * scout_facebook_insight_reader_new:
 * @reader: the answer; must outlive the insight reader
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 *
 * Returns: (transfer full): an insight reader
 */
ScoutFacebookInsightReader *scout_facebook_insight_reader_new (ScoutJsonReader *reader,
                                                               gint64           fetched_at);

/**
 * scout_facebook_insight_reader_free:
 * @self: (transfer full): an insight reader
 *
 * Frees the scratch memory; what was read stays in the arena.
 */
void scout_facebook_insight_reader_free (ScoutFacebookInsightReader *self);

/**
 * scout_facebook_insight_reader_read:
 * @self: an insight reader whose reader stands at the value of an `insights` member
 * @creator: (inout): receives the insights and the number of unknown members
 *
 * Reads an array, or an edge with `data`, of insights. One whose name, period or range S2 does not
 * know is counted and left out; one without a name or values is left out. Anything else than a list
 * of insights is passed over.
 */
void scout_facebook_insight_reader_read (ScoutFacebookInsightReader *self,
                                         ScoutCreatorFields         *creator);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutFacebookInsightReader, scout_facebook_insight_reader_free)

G_END_DECLS
