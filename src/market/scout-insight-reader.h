/* scout-insight-reader.h: reads the insights of one answer after another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-asked-window.h"
#include "scout-insight-fields.h"
#include "scout-json-reader.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutInsightReader:
 *
 * Reads `insights` members into the arena of a #ScoutJsonReader. Keeps scratch memory from one
 * creator to the next. Belongs to the thread of its reader.
 */
typedef struct _ScoutInsightReader ScoutInsightReader;

/**
 * scout_insight_reader_new:
 * @reader: the answer; must outlive the insight reader
 * @wire: how the network spells; must outlive the insight reader
 * @asked: (nullable): what holds for insights that do not say their period or range
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 *
 * Returns: (transfer full): an insight reader
 */
ScoutInsightReader *scout_insight_reader_new (ScoutJsonReader        *reader,
                                              const ScoutWire        *wire,
                                              const ScoutAskedWindow *asked,
                                              gint64                  fetched_at);

/**
 * scout_insight_reader_set_call:
 * @self: an insight reader
 * @call: (nullable): the call that is answered, in the form of scout_insight_get_call(), in the
 *   arena of the reader
 *
 * Sets what brings the insights that are read from now on.
 */
void scout_insight_reader_set_call (ScoutInsightReader *self,
                                    const char         *call);

/**
 * scout_insight_reader_free:
 * @self: (transfer full): an insight reader
 *
 * Frees the scratch memory; what was read stays in the arena.
 */
void scout_insight_reader_free (ScoutInsightReader *self);

/**
 * scout_insight_reader_read:
 * @self: an insight reader whose reader stands at the value of an `insights` member
 * @object: whose insights they are
 * @n_insights: (out): number of insights
 * @n_unknown: (inout): is raised by the number of unknown members
 *
 * Reads an array, or an edge with `data`, of insights. One whose name, period or range the
 * catalogue does not have is counted and left out; one without a name or values is left out.
 * Anything else than a list of insights is passed over. A figure that comes with its parts becomes
 * two insights.
 *
 * Returns: (transfer none) (nullable) (array length=n_insights): the insights, in the arena
 */
const ScoutInsightFields *scout_insight_reader_read (ScoutInsightReader    *self,
                                                     const ScoutWireObject *object,
                                                     gsize                 *n_insights,
                                                     guint                 *n_unknown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutInsightReader, scout_insight_reader_free)

G_END_DECLS
