/* scout-breakdown-reader.h: reads the parts that one figure after another is divided into.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-insight-fields.h"
#include "scout-json-reader.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutBreakdownReader:
 *
 * Reads the breakdowns of one insight at a time, in the shape of either network, into the arena of
 * a #ScoutJsonReader. Keeps scratch memory from one insight to the next. Belongs to the thread of
 * its reader.
 */
typedef struct _ScoutBreakdownReader ScoutBreakdownReader;

/**
 * scout_breakdown_reader_new:
 * @reader: the answer; must outlive the breakdown reader
 * @wire: how the network spells; must outlive the breakdown reader
 *
 * Returns: (transfer full): a breakdown reader
 */
ScoutBreakdownReader *scout_breakdown_reader_new (ScoutJsonReader *reader,
                                                  const ScoutWire *wire);

/**
 * scout_breakdown_reader_free:
 * @self: (transfer full) (nullable): a breakdown reader
 *
 * Frees the scratch memory; what was read stays in the arena.
 */
void scout_breakdown_reader_free (ScoutBreakdownReader *self);

/**
 * scout_breakdown_reader_clear:
 * @self: a breakdown reader
 *
 * Forgets what was read: the next insight begins.
 */
void scout_breakdown_reader_clear (ScoutBreakdownReader *self);

/**
 * scout_breakdown_reader_get_n_breakdowns:
 * @self: a breakdown reader
 *
 * Returns: how many breakdowns the insight has so far, empty ones included
 */
guint scout_breakdown_reader_get_n_breakdowns (const ScoutBreakdownReader *self);

/**
 * scout_breakdown_reader_read_dictionary:
 * @self: a breakdown reader whose reader stands at the value of a `value_with_breakdown`
 *
 * Reads S2's dictionary from parts to figures, flat or nested. Anything but an object is passed
 * over.
 */
void scout_breakdown_reader_read_dictionary (ScoutBreakdownReader *self);

/**
 * scout_breakdown_reader_read_breakdowns:
 * @self: a breakdown reader whose reader stands at the value of a `breakdowns`
 * @n_unknown: (inout): is raised by the number of unknown members, and by that of parts that do not
 *   come in the unit of those before them
 *
 * Reads Instagram's breakdown of a total, or a list of them (conventions section 6.2).
 */
void scout_breakdown_reader_read_breakdowns (ScoutBreakdownReader *self,
                                             guint                *n_unknown);

/**
 * scout_breakdown_reader_fill:
 * @self: a breakdown reader
 * @index: which of the breakdowns
 * @metric: the metric of the insight
 * @insight: (inout): receives the parts and their unit, and the breakdown if the answer names it
 *
 * Says how the insight is divided. What came as `percentage` is in per cent and what came as
 * `value` is counted; a dictionary says neither and has the catalogue's unit, unless a part is more
 * than the whole.
 *
 * Returns: whether there are parts, of a breakdown that is known
 */
gboolean scout_breakdown_reader_fill (ScoutBreakdownReader  *self,
                                      guint                  index,
                                      const ScoutWireMetric *metric,
                                      ScoutInsightFields    *insight);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutBreakdownReader, scout_breakdown_reader_free)

G_END_DECLS
