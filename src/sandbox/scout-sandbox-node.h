/* scout-sandbox-node.h: writes the requested fields of a thing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-fields-parser.h"
#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxFieldFunc:
 * @call: a call
 * @node: the thing
 * @field: the field as it was asked for
 *
 * Writes a member and its value, or nothing if the thing has none.
 */
typedef void (*ScoutSandboxFieldFunc) (ScoutSandboxCall *call,
                                       gconstpointer     node,
                                       const ScoutField *field);

/**
 * ScoutSandboxFieldKind:
 * @SCOUT_SANDBOX_FIELD_TEXT: a `char *` in the struct; left out if %NULL or empty
 * @SCOUT_SANDBOX_FIELD_COUNT: a #gint64 in the struct
 * @SCOUT_SANDBOX_FIELD_LIST: a %NULL-terminated array of `const char *` in the struct; left out
 *   if empty
 * @SCOUT_SANDBOX_FIELD_FUNC: a function writes it, and it may have fields of its own
 *
 * Where a field's value comes from.
 */
typedef enum
{
  SCOUT_SANDBOX_FIELD_TEXT,
  SCOUT_SANDBOX_FIELD_COUNT,
  SCOUT_SANDBOX_FIELD_LIST,
  SCOUT_SANDBOX_FIELD_FUNC,
} ScoutSandboxFieldKind;

/**
 * ScoutSandboxFieldInfo:
 * @name: Meta's name
 * @kind: where the value comes from
 * @offset: offset in the struct, unless a function writes it
 * @write: (nullable): the function
 *
 * A row of a field table.
 */
typedef struct
{
  const char            *name;
  ScoutSandboxFieldKind  kind;
  gsize                  offset;
  ScoutSandboxFieldFunc  write;
} ScoutSandboxFieldInfo;

/**
 * ScoutSandboxNodeType:
 * @name: Meta's name of the type, for errors
 * @fields: the field table
 * @n_fields: rows of it
 * @usual: (array zero-terminated): what is written without `fields`
 * @always: (nullable): field that is added at the end if it was not asked for
 *
 * A kind of thing.
 */
typedef struct
{
  const char                  *name;
  const ScoutSandboxFieldInfo *fields;
  gsize                        n_fields;
  const char * const          *usual;
  const char                  *always;
} ScoutSandboxNodeType;

/**
 * scout_sandbox_call_read_fields:
 * @self: a call
 * @type: kind of thing that the path answers
 * @fields: (out) (nullable) (transfer full) (element-type ScoutField): the `fields`, or %NULL
 *   without
 *
 * Reads the parameter and refuses fields that @type does not have.
 *
 * Returns: %FALSE after an error 100 or 2500
 */
gboolean scout_sandbox_call_read_fields (ScoutSandboxCall            *self,
                                         const ScoutSandboxNodeType  *type,
                                         GPtrArray                  **fields);

/**
 * scout_sandbox_node_check:
 * @call: a call
 * @type: kind of thing
 * @fields: (nullable): the fields of one level, or %NULL
 *
 * Refuses fields that @type does not have, and fields inside of plain values.
 *
 * Returns: %FALSE after an error 100
 */
gboolean scout_sandbox_node_check (ScoutSandboxCall           *call,
                                   const ScoutSandboxNodeType *type,
                                   const GPtrArray            *fields);

/**
 * scout_sandbox_node_write:
 * @call: a call
 * @type: kind of thing
 * @node: the thing
 * @fields: (nullable): the fields to write, or %NULL for the usual ones
 *
 * Writes an object with the fields in the order they were asked for.
 */
void scout_sandbox_node_write (ScoutSandboxCall           *call,
                               const ScoutSandboxNodeType *type,
                               gconstpointer               node,
                               const GPtrArray            *fields);

G_END_DECLS
