/* scout-graph-writer.h: writes JSON with the byte habits of the Graph API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutGraphWriter:
 *
 * Writes one JSON text front to back, without white space, as Graph does: members in the order they
 * are written, `/` as `\/`, everything outside ASCII and also `@` and `%` as `\uXXXX`. Bytes that
 * are no UTF-8 become U+FFFD. A writer belongs to one thread.
 */
typedef struct _ScoutGraphWriter ScoutGraphWriter;

/**
 * scout_graph_writer_new:
 *
 * Returns: (transfer full): a writer with nothing in it
 */
ScoutGraphWriter *scout_graph_writer_new (void);

/**
 * scout_graph_writer_free:
 * @self: (transfer full): a writer
 *
 * Frees the writer and what it has written.
 */
void scout_graph_writer_free (ScoutGraphWriter *self);

/**
 * scout_graph_writer_begin_object:
 * @self: a writer
 *
 * Opens an object.
 */
void scout_graph_writer_begin_object (ScoutGraphWriter *self);

/**
 * scout_graph_writer_end_object:
 * @self: a writer inside an object
 *
 * Closes the object.
 */
void scout_graph_writer_end_object (ScoutGraphWriter *self);

/**
 * scout_graph_writer_begin_array:
 * @self: a writer
 *
 * Opens an array.
 */
void scout_graph_writer_begin_array (ScoutGraphWriter *self);

/**
 * scout_graph_writer_end_array:
 * @self: a writer inside an array
 *
 * Closes the array.
 */
void scout_graph_writer_end_array (ScoutGraphWriter *self);

/**
 * scout_graph_writer_member:
 * @self: a writer inside an object
 * @name: name of the member
 *
 * Writes the name of the member whose value comes next.
 */
void scout_graph_writer_member (ScoutGraphWriter *self,
                                const char       *name);

/**
 * scout_graph_writer_text:
 * @self: a writer
 * @value: (nullable): text, or %NULL for null
 *
 * Writes a string.
 */
void scout_graph_writer_text (ScoutGraphWriter *self,
                              const char       *value);

/**
 * scout_graph_writer_count:
 * @self: a writer
 * @value: a whole number
 *
 * Writes a whole number.
 */
void scout_graph_writer_count (ScoutGraphWriter *self,
                               gint64            value);

/**
 * scout_graph_writer_number:
 * @self: a writer
 * @value: a number; one that is not finite is written as null
 *
 * Writes a number with up to ten significant digits.
 */
void scout_graph_writer_number (ScoutGraphWriter *self,
                                double            value);

/**
 * scout_graph_writer_boolean:
 * @self: a writer
 * @value: a truth value
 *
 * Writes true or false.
 */
void scout_graph_writer_boolean (ScoutGraphWriter *self,
                                 gboolean          value);

/**
 * scout_graph_writer_member_text:
 * @self: a writer inside an object
 * @name: name of the member
 * @value: (nullable): text, or %NULL for null
 *
 * Writes a member with a string.
 */
void scout_graph_writer_member_text (ScoutGraphWriter *self,
                                     const char       *name,
                                     const char       *value);

/**
 * scout_graph_writer_member_count:
 * @self: a writer inside an object
 * @name: name of the member
 * @value: a whole number
 *
 * Writes a member with a whole number.
 */
void scout_graph_writer_member_count (ScoutGraphWriter *self,
                                      const char       *name,
                                      gint64            value);

/**
 * scout_graph_writer_reset:
 * @self: a writer
 *
 * Forgets what was written, as if new.
 */
void scout_graph_writer_reset (ScoutGraphWriter *self);

/**
 * scout_graph_writer_steal:
 * @self: a writer
 *
 * Takes what was written; the writer is as if new.
 *
 * Returns: (transfer full): the text
 */
GString *scout_graph_writer_steal (ScoutGraphWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutGraphWriter, scout_graph_writer_free)

G_END_DECLS
