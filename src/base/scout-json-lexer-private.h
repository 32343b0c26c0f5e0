/* scout-json-lexer-private.h: the tokens of a JSON text.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-json-reader.h"

G_BEGIN_DECLS

/*
 * ScoutJsonLexer:
 * @start: first byte of the text
 * @end: behind the last byte of the text; there need not be a NUL
 * @cursor: next byte to look at
 * @max_string: most bytes of a string after unescaping
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

  ScoutJsonError code;
  const char *fault;
  const char *fault_at;
} ScoutJsonLexer;

/*
 * ScoutJsonString:
 * @text: the bytes between the quotes, as written
 * @length: number of these bytes
 * @is_escaped: whether there is a backslash among them
 *
 * A string whose grammar and encoding were checked, not yet unescaped.
 */
typedef struct
{
  const char *text;
  gsize length;
  gboolean is_escaped;
} ScoutJsonString;

/*
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

/* Tells what the byte at the cursor begins; NONE for a byte that begins no value, or at the end. */
ScoutJsonKind _scout_json_lexer_peek (const ScoutJsonLexer *self);

/* Reads a string from its opening quote to behind the closing one. */
gboolean _scout_json_lexer_read_string (ScoutJsonLexer  *self,
                                        ScoutJsonString *string);

/* Reads a number. */
gboolean _scout_json_lexer_read_number (ScoutJsonLexer  *self,
                                        ScoutJsonNumber *number);

/* Reads true, false or null, whichever @kind and the first letter announce. */
gboolean _scout_json_lexer_read_word (ScoutJsonLexer *self,
                                      gboolean       *is_true);

/* Notes a fault at a place of the text; always returns FALSE. */
gboolean _scout_json_lexer_fail (ScoutJsonLexer *self,
                                 ScoutJsonError  code,
                                 const char     *at,
                                 const char     *fault);

/* Writes the string unescaped, without a NUL, to @target, which has room for its whole length.
 * Returns the bytes written. */
gsize _scout_json_string_unescape (const ScoutJsonString *string,
                                   char                  *target);

/* What became of a conversion. */
typedef enum
{
  SCOUT_JSON_FIT_EXACT,
  SCOUT_JSON_FIT_FRACTION,
  SCOUT_JSON_FIT_TOO_LARGE,
} ScoutJsonFit;

/* Makes a whole number of 64 bits; FRACTION if it is not whole. */
ScoutJsonFit _scout_json_number_to_int64 (const ScoutJsonNumber *number,
                                          gint64                *value);

/* Makes the nearest double; TOO_LARGE if there is only an infinity. */
ScoutJsonFit _scout_json_number_to_double (const ScoutJsonNumber *number,
                                           double                *value);

/* Skips the white space that RFC 8259 knows. Most texts have none, so the first test decides. */
static inline void
_scout_json_lexer_skip_space (ScoutJsonLexer *self)
{
  const char *cursor = self->cursor;

  while (cursor < self->end && (guint8) *cursor <= ' ' &&
         (*cursor == ' ' || *cursor == '\n' || *cursor == '\r' || *cursor == '\t'))
    cursor++;
  self->cursor = cursor;
}

/* The byte at the cursor, or NUL at the end of the text. A NUL in the text is no token either. */
static inline char
_scout_json_lexer_get_byte (const ScoutJsonLexer *self)
{
  return self->cursor < self->end ? *self->cursor : '\0';
}

G_END_DECLS
