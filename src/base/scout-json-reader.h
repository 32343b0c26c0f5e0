/* scout-json-reader.h: a strict, bounded pull reader for JSON that comes from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SCOUT_JSON_ERROR:
 *
 * Error domain of #ScoutJsonReader. Messages carry line, column, byte position and the path of
 * member names and indices, such as `data[3].insights.data[0].values`.
 */
#define SCOUT_JSON_ERROR (scout_json_error_quark ())
GQuark scout_json_error_quark (void);

/**
 * ScoutJsonError:
 * @SCOUT_JSON_ERROR_SYNTAX: the text is not RFC 8259 JSON
 * @SCOUT_JSON_ERROR_ENCODING: the text is not UTF-8, or a string that is read holds U+0000
 * @SCOUT_JSON_ERROR_LIMIT: a limit of #ScoutJsonLimits was passed
 * @SCOUT_JSON_ERROR_TYPE: a value has another type than its reader requires
 * @SCOUT_JSON_ERROR_MISSING: a required member is absent
 */
typedef enum
{
  SCOUT_JSON_ERROR_SYNTAX,
  SCOUT_JSON_ERROR_ENCODING,
  SCOUT_JSON_ERROR_LIMIT,
  SCOUT_JSON_ERROR_TYPE,
  SCOUT_JSON_ERROR_MISSING,
} ScoutJsonError;

/**
 * ScoutJsonKind:
 * @SCOUT_JSON_KIND_NONE: nothing: the end of the text, or an error has happened
 * @SCOUT_JSON_KIND_NULL: null
 * @SCOUT_JSON_KIND_BOOLEAN: true or false
 * @SCOUT_JSON_KIND_NUMBER: a number
 * @SCOUT_JSON_KIND_STRING: a string
 * @SCOUT_JSON_KIND_ARRAY: an array
 * @SCOUT_JSON_KIND_OBJECT: an object
 */
typedef enum
{
  SCOUT_JSON_KIND_NONE,
  SCOUT_JSON_KIND_NULL,
  SCOUT_JSON_KIND_BOOLEAN,
  SCOUT_JSON_KIND_NUMBER,
  SCOUT_JSON_KIND_STRING,
  SCOUT_JSON_KIND_ARRAY,
  SCOUT_JSON_KIND_OBJECT,
} ScoutJsonKind;

/**
 * ScoutJsonLimits:
 * @max_bytes: longest text, in bytes
 * @max_depth: deepest nesting of arrays and objects
 * @max_values: most values in the text, containers included
 * @max_string: longest string, in bytes after unescaping
 * @max_number: longest number, in bytes
 *
 * What a text may cost, as RFC 8259 allows in its section 9. A field of 0, and each of a %NULL
 * limits argument, stands for its default: 8 MiB, 64, 1,500,000, 1 MiB and 512 bytes. Nesting
 * beyond 1,000,000 is refused whatever @max_depth says.
 */
typedef struct
{
  gsize max_bytes;
  guint max_depth;
  guint max_values;
  gsize max_string;
  gsize max_number;
} ScoutJsonLimits;

/**
 * ScoutJsonReader:
 *
 * Reads one JSON text front to back without building a tree. Strings are unescaped into an arena.
 *
 * The first error sticks: from then on every call returns %FALSE (or nothing) and does nothing, so
 * that a parser may be written without a check per line and asks scout_json_reader_finish() once.
 * A value that is begun neither with a read, a begin nor a skip is skipped by the next step of the
 * container around it, with its grammar checked. Unknown members are therefore simply not read.
 *
 * |[
 *   scout_json_reader_begin_object (reader);
 *   while (scout_json_reader_next_member (reader, &name))
 *     {
 *       if (g_str_equal (name, "id"))
 *         scout_json_reader_read_id (reader, &id);
 *     }
 *   return scout_json_reader_finish (reader, error);
 * ]|
 *
 * Lone surrogate escapes become U+FFFD. `\u0000` is within the grammar, and passes in strings that
 * are skipped; a string or name that is read cannot hold it in C and is refused. Duplicate members
 * are all reported, in order. A reader belongs to one thread.
 */
typedef struct _ScoutJsonReader ScoutJsonReader;

/**
 * scout_json_reader_new:
 * @text: the JSON text; held until the reader is freed
 * @arena: receives the strings
 * @limits: (nullable): bounds, or %NULL for the defaults
 *
 * Returns: (transfer full): a reader before the first value of @text
 */
ScoutJsonReader *scout_json_reader_new (GBytes                *text,
                                        ScoutArena            *arena,
                                        const ScoutJsonLimits *limits);

/**
 * scout_json_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees the reader; the strings it read stay in the arena.
 */
void scout_json_reader_free (ScoutJsonReader *self);

/**
 * scout_json_reader_get_arena:
 * @self: a reader
 *
 * Returns: (transfer none): the arena that the strings go to
 */
ScoutArena *scout_json_reader_get_arena (ScoutJsonReader *self);

/**
 * scout_json_reader_peek:
 * @self: a reader
 *
 * Tells what the value at the present position is, without consuming it.
 *
 * Returns: the kind
 */
ScoutJsonKind scout_json_reader_peek (ScoutJsonReader *self);

/**
 * scout_json_reader_begin_object:
 * @self: a reader at a value
 *
 * Enters an object; anything else is %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_begin_object (ScoutJsonReader *self);

/**
 * scout_json_reader_next_member:
 * @self: a reader inside an object
 * @name: (out) (transfer none): the member's name, valid until the next step of this object
 *
 * Goes to the next member's value. At the end of the object the reader leaves it and stands
 * behind it.
 *
 * Returns: %FALSE at the end of the object or after an error
 */
gboolean scout_json_reader_next_member (ScoutJsonReader  *self,
                                        const char      **name);

/**
 * scout_json_reader_next_member_like:
 * @self: a reader inside of an object
 * @guess: what the name probably is: characters that JSON does not escape
 * @length: length of @guess in bytes
 * @name: (out) (nullable): the name; @guess itself if the name is that
 *
 * As scout_json_reader_next_member(), for who knows which member comes next: a name that is the
 * guess need not be read, copied and compared.
 *
 * Returns: whether there is a member
 */
gboolean scout_json_reader_next_member_like (ScoutJsonReader  *self,
                                             const char       *guess,
                                             gsize             length,
                                             const char      **name);

/**
 * scout_json_reader_begin_array:
 * @self: a reader at a value
 *
 * Enters an array; anything else is %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_begin_array (ScoutJsonReader *self);

/**
 * scout_json_reader_next_element:
 * @self: a reader inside an array
 *
 * Goes to the next element. At the end of the array the reader leaves it and stands behind it.
 *
 * Returns: %FALSE at the end of the array or after an error
 */
gboolean scout_json_reader_next_element (ScoutJsonReader *self);

/**
 * scout_json_reader_read_string:
 * @self: a reader at a value
 * @value: (out) (transfer none): the string, in the arena
 *
 * Reads a string; anything else is %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_read_string (ScoutJsonReader  *self,
                                        const char      **value);

/**
 * scout_json_reader_read_double:
 * @self: a reader at a value
 * @value: (out): the number, finite
 *
 * Reads a number; one that no double holds is %SCOUT_JSON_ERROR_LIMIT, anything else than a number
 * %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_read_double (ScoutJsonReader *self,
                                        double          *value);

/**
 * scout_json_reader_read_int64:
 * @self: a reader at a value
 * @value: (out): the number
 *
 * Reads a whole number (`1e3` and `2.0` count); one outside of 64 bits is %SCOUT_JSON_ERROR_LIMIT,
 * anything else %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_read_int64 (ScoutJsonReader *self,
                                       gint64          *value);

/**
 * scout_json_reader_read_boolean:
 * @self: a reader at a value
 * @value: (out): the truth value
 *
 * Reads true or false; anything else is %SCOUT_JSON_ERROR_TYPE.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_read_boolean (ScoutJsonReader *self,
                                         gboolean        *value);

/**
 * scout_json_reader_skip:
 * @self: a reader at a value
 *
 * Passes over the value and everything in it, checking its grammar.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_json_reader_skip (ScoutJsonReader *self);

/**
 * scout_json_reader_read_text:
 * @self: a reader at a value
 *
 * The tolerant string: for members that an answer may lack in any form. Null and values of other
 * types are skipped.
 *
 * Returns: (nullable) (transfer none): the string, in the arena, or %NULL
 */
const char *scout_json_reader_read_text (ScoutJsonReader *self);

/**
 * scout_json_reader_read_word:
 * @self: a reader at a value
 *
 * As scout_json_reader_read_text(), for strings that are compared and forgotten: names of metrics,
 * periods and the like, of which a page has hundreds.
 *
 * Returns: (nullable) (transfer none): the string, until the next word is read, or %NULL
 */
const char *scout_json_reader_read_word (ScoutJsonReader *self);

/**
 * scout_json_reader_read_id:
 * @self: a reader at a value
 *
 * The tolerant id: Meta sends ids as strings or as numbers; both become the string of their digits,
 * numbers exactly as written. Other values are skipped.
 *
 * Returns: (nullable) (transfer none): the id, in the arena, or %NULL
 */
const char *scout_json_reader_read_id (ScoutJsonReader *self);

/**
 * scout_json_reader_read_count:
 * @self: a reader at a value
 *
 * The tolerant count: a number of zero or more, rounded. Anything else is skipped.
 *
 * Returns: the count, or -1 if it is unknown
 */
gint64 scout_json_reader_read_count (ScoutJsonReader *self);

/**
 * scout_json_reader_read_number:
 * @self: a reader at a value
 *
 * The tolerant number. Anything else is skipped.
 *
 * Returns: the number, or a NaN if it is unknown
 */
double scout_json_reader_read_number (ScoutJsonReader *self);

/**
 * scout_json_reader_fail:
 * @self: a reader
 * @code: what is wrong
 * @format: printf format of a sentence without a full stop
 * @...: its arguments
 *
 * Reports a fault that the caller found in the value last read; position and path are added.
 * Does nothing after an earlier error.
 */
void scout_json_reader_fail (ScoutJsonReader *self,
                             ScoutJsonError   code,
                             const char      *format,
                             ...) G_GNUC_PRINTF (3, 4);

/**
 * scout_json_reader_has_failed:
 * @self: a reader
 *
 * Returns: %TRUE after an error
 */
gboolean scout_json_reader_has_failed (ScoutJsonReader *self);

/**
 * scout_json_reader_finish:
 * @self: a reader that has consumed the top value
 * @error: return location for a #ScoutJsonError
 *
 * Asks whether everything went well and nothing but white space follows the top value.
 *
 * Returns: %TRUE if so
 */
gboolean scout_json_reader_finish (ScoutJsonReader  *self,
                                   GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutJsonReader, scout_json_reader_free)

G_END_DECLS
