/* scout-object-reader.h: reads creators and posts, as one network spells them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-asked-window.h"
#include "scout-creator-fields.h"
#include "scout-json-reader.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutObjectReader:
 *
 * Reads objects into the arena of a #ScoutJsonReader. Keeps scratch memory from one object to the
 * next. Belongs to the thread of its reader.
 */
typedef struct _ScoutObjectReader ScoutObjectReader;

/**
 * scout_object_reader_new:
 * @reader: the answer; must outlive the object reader
 * @wire: how the network spells; must outlive the object reader
 * @asked: (nullable): what holds for insights that do not say their period or range
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 *
 * Returns: (transfer full): an object reader
 */
ScoutObjectReader *scout_object_reader_new (ScoutJsonReader        *reader,
                                            const ScoutWire        *wire,
                                            const ScoutAskedWindow *asked,
                                            gint64                  fetched_at);

/**
 * scout_object_reader_set_call:
 * @self: an object reader
 * @call: (nullable): the call that is answered, in the form of scout_insight_get_call(), in the
 *   arena of the reader
 *
 * Sets what brings the objects that are read from now on.
 */
void scout_object_reader_set_call (ScoutObjectReader *self,
                                   const char        *call);

/**
 * scout_object_reader_free:
 * @self: (transfer full): an object reader
 *
 * Frees the scratch memory; what was read stays in the arena.
 */
void scout_object_reader_free (ScoutObjectReader *self);

/**
 * scout_object_reader_read_creator:
 * @self: an object reader whose reader stands at a value
 *
 * Reads a creator. Whatever is absent or of another type is unknown; members that the catalogue
 * does not have are counted.
 *
 * Returns: (transfer none) (nullable): the creator, in the arena, or %NULL for what is no object
 *   with an id
 */
const ScoutCreatorFields *scout_object_reader_read_creator (ScoutObjectReader *self);

/**
 * scout_object_reader_read_content:
 * @self: an object reader whose reader stands at a value
 *
 * Reads a post, as scout_object_reader_read_creator() reads a creator.
 *
 * Returns: (transfer none) (nullable): the post, in the arena, or %NULL for what is no object with
 *   an id
 */
const ScoutContentFields *scout_object_reader_read_content (ScoutObjectReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutObjectReader, scout_object_reader_free)

G_END_DECLS
