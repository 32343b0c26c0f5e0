/* scout-plain-fields.h: asks for less where Meta does not know what no table of the documents has.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * scout_plain_fields_new:
 * @wire: how the network spells
 * @object_id: the catalogue's name of the object that has them
 * @fields: fields as a request lists them; Scout's own, not foreign text
 * @kept: (array zero-terminated=1): names of the fields that are no reason to ask by themselves
 * @refused: (nullable) (element-type utf8): what to leave out, as scout_plain_fields_add_new()
 *   names it; %NULL for everything that it would name
 *
 * Leaves out what the catalogue marks as an addition to the documents, or as standing in one of
 * their examples only: fields, edges and metrics.
 *
 * Returns: (transfer full) (nullable): the others, or %NULL if there is nothing to leave out, or
 *   nothing but @kept would be left
 */
char *scout_plain_fields_new (const ScoutWire     *wire,
                              const char          *object_id,
                              const char          *fields,
                              const char * const  *kept,
                              GHashTable          *refused);

/**
 * scout_plain_fields_add_new:
 * @wire: how the network spells
 * @object_id: the catalogue's name of the object that has them
 * @fields: fields as a request lists them; Scout's own, not foreign text
 * @names: (inout) (element-type utf8): a set that owns its names
 *
 * Adds what of @fields scout_plain_fields_new() would leave out.
 */
void scout_plain_fields_add_new (const ScoutWire *wire,
                                 const char      *object_id,
                                 const char      *fields,
                                 GHashTable      *names);

G_END_DECLS
