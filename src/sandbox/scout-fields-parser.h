/* scout-fields-parser.h: reads the `fields` parameter of a Graph call.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutFieldModifier:
 * @name: what stands between the dot and the parenthesis
 * @arguments: what stands inside the parentheses, as written
 *
 * One `.name(arguments)`.
 */
typedef struct
{
  char *name;
  char *arguments;
} ScoutFieldModifier;

/**
 * ScoutField:
 * @name: name of the field
 * @modifiers: (element-type ScoutFieldModifier): its modifiers without `fields`, as written
 * @children: (nullable) (element-type ScoutField): the fields inside its braces or `.fields()`, or
 *   %NULL without them
 *
 * One requested field.
 */
typedef struct
{
  char      *name;
  GPtrArray *modifiers;
  GPtrArray *children;
} ScoutField;

/**
 * scout_fields_parse:
 * @text: value of the parameter
 * @error: return location for a %G_IO_ERROR_INVALID_DATA whose message is Graph's own
 *
 * Reads the grammar of conventions section 5: `a,b.limit(3){c,d},e.fields(f)`, with white space
 * wherever it does no harm. At most 32 KiB, 16 levels and 1,000 fields are read, so that no text
 * costs much. Empty text is an empty list.
 *
 * Returns: (transfer full) (nullable) (element-type ScoutField): the fields, or %NULL on error
 */
GPtrArray *scout_fields_parse (const char  *text,
                               GError     **error);

/**
 * scout_field_get_modifier:
 * @self: a field
 * @name: name of a modifier
 *
 * Returns: (nullable) (transfer none): the arguments of the last modifier of that name
 */
const char *scout_field_get_modifier (const ScoutField *self,
                                      const char       *name);

G_END_DECLS
