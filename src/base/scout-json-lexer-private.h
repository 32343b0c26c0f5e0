/* scout-json-lexer-private.h: the tokens of a JSON text.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-json-reader.h"

G_BEGIN_DECLS

/**
 * ScoutJsonLexer:
 * @start: first byte of the text
 * @end: behind the last byte of the text; there need not be a NUL
 * @cursor: next byte to look at
 * @max_string: most bytes of a string after unescaping
 * @max_number: most bytes of a number
 * @code: what is wrong, if @fault is set
 * @fault: (nullable): a sentence on what is wrong
 * @fault_at: where that is
 *
 * A place in a text, and the first fault found there. All functions return %FALSE on a fault.
 */
typedef struct
{
  const char *start;
  const char *end;
  const char *cursor;

  gsize max_string;
  gsize max_number;

  ScoutJsonError code;
  const char *fault;
  const char *fault_at;
} ScoutJsonLexer;

/**
 * ScoutJsonString:
 * @text: the bytes between the quotes, as written
 * @length: number of these bytes
 * @is_escaped: whether there is a backslash among them
 * @holds_nul: whether one of the escapes stands for U+0000
 *
 * A string whose grammar and encoding were checked, not yet unescaped.
 */
typedef struct
{
  const char *text;
  gsize length;
  gboolean is_escaped;
  gboolean holds_nul;
} ScoutJsonString;

/**
 * ScoutJsonNumber:
 * @text: the number as written
 * @length: its bytes
 * @mantissa: its digits as one integer, without point and sign
 * @n_decimals: how many of the digits in @mantissa stood behind the point
 * @power: the power of ten written behind the `e`
 * @is_negative: whether it has a minus
 * @is_exact: whether @mantissa holds all digits
 *
 * A number whose grammar was checked, not yet made into a machine's number.
 */
typedef struct
{
  const char *text;
  gsize length;
  guint64 mantissa;
  int n_decimals;
  int power;
  gboolean is_negative;
  gboolean is_exact;
} ScoutJsonNumber;

/**
 * ScoutJsonFit:
 * @SCOUT_JSON_FIT_EXACT: the machine's number is the right one
 * @SCOUT_JSON_FIT_FRACTION: the number is not whole
 * @SCOUT_JSON_FIT_TOO_LARGE: the number is out of range
 *
 * What became of a conversion.
 */
typedef enum
{
  SCOUT_JSON_FIT_EXACT,
  SCOUT_JSON_FIT_FRACTION,
  SCOUT_JSON_FIT_TOO_LARGE,
} ScoutJsonFit;

/**
 * _scout_json_lexer_read_string:
 * @self: a lexer at an opening quote
 * @string: (out): the string
 *
 * Reads up to behind the closing quote.
 *
 * Returns: %FALSE after a fault
 */
gboolean _scout_json_lexer_read_string (ScoutJsonLexer  *self,
                                        ScoutJsonString *string);

/**
 * _scout_json_lexer_read_number:
 * @self: a lexer at a digit or a minus
 * @number: (out): the number
 *
 * Reads a number.
 *
 * Returns: %FALSE after a fault
 */
gboolean _scout_json_lexer_read_number (ScoutJsonLexer  *self,
                                        ScoutJsonNumber *number);

/**
 * _scout_json_lexer_read_word:
 * @self: a lexer at a letter
 * @is_true: (out): whether the word was true
 *
 * Reads true, false or null.
 *
 * Returns: %FALSE after a fault
 */
gboolean _scout_json_lexer_read_word (ScoutJsonLexer *self,
                                      gboolean       *is_true);

/**
 * _scout_json_lexer_fail:
 * @self: a lexer
 * @code: what is wrong
 * @at: where in the text
 * @fault: a static sentence without a full stop
 *
 * Notes a fault, unless there is one already.
 *
 * Returns: %FALSE, always
 */
gboolean _scout_json_lexer_fail (ScoutJsonLexer *self,
                                 ScoutJsonError  code,
                                 const char     *at,
                                 const char     *fault);

/**
 * _scout_json_string_unescape:
 * @string: a string that a lexer has read
 * @target: room for as many bytes as @string has
 *
 * Writes the string unescaped, without a NUL.
 *
 * Returns: the bytes of the unescaped string
 */
gsize _scout_json_string_unescape (const ScoutJsonString *string,
                                   char                  *target);

/**
 * _scout_json_number_to_int64:
 * @number: a number that a lexer has read
 * @value: (out): the whole number, if it is exact
 *
 * Makes a whole number.
 *
 * Returns: whether that was possible
 */
ScoutJsonFit _scout_json_number_to_int64 (const ScoutJsonNumber *number,
                                          gint64                *value);

/**
 * _scout_json_number_to_double:
 * @number: a number that a lexer has read
 * @value: (out): the nearest double, if it is finite
 *
 * Makes a double.
 *
 * Returns: EXACT, or TOO_LARGE if there is only an infinity
 */
ScoutJsonFit _scout_json_number_to_double (const ScoutJsonNumber *number,
                                           double                *value);

/* What the 256 bytes begin. */
extern const guint8 _scout_json_kinds[256];

/**
 * _scout_json_lexer_peek:
 * @self: a lexer
 *
 * Tells what the byte at the cursor begins.
 *
 * Returns: the kind, NONE at the end and for a byte that begins no value
 */
static inline ScoutJsonKind
_scout_json_lexer_peek (const ScoutJsonLexer *self)
{
  return self->cursor < self->end ? _scout_json_kinds[(guint8) *self->cursor]
                                  : SCOUT_JSON_KIND_NONE;
}

/**
 * _scout_json_lexer_get_byte:
 * @self: a lexer
 *
 * Looks at the cursor. A NUL in the text is no token, so it needs no telling from the end.
 *
 * Returns: the byte, NUL at the end of the text
 */
static inline char
_scout_json_lexer_get_byte (const ScoutJsonLexer *self)
{
  return self->cursor < self->end ? *self->cursor : '\0';
}

/**
 * _scout_json_pass_space:
 * @cursor: a place in a text
 * @end: its end
 *
 * Passes the white space that RFC 8259 knows. Most texts have none, so the first test decides.
 *
 * Returns: the place behind it
 */
static inline const char *
_scout_json_pass_space (const char *cursor,
                        const char *end)
{
  while (cursor < end && G_UNLIKELY ((guint8) *cursor <= ' ') &&
         (*cursor == ' ' || *cursor == '\n' || *cursor == '\r' || *cursor == '\t'))
    cursor++;

  return cursor;
}

G_END_DECLS
