/* scout-json-lexer.c: the tokens of a JSON text.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Grammar of strings, numbers and words after RFC 8259, without any memory of what stands around
 * them: that is the reader's. Every byte comes from outside. Nothing is read behind the end of the
 * text, and what passes is grammatical, UTF-8 and within the limits, so that the conversions may
 * trust it. Most of a page is strings, hence the care for their fast path.
 */

#include "config.h"

#include "scout-json-lexer-private.h"

#include <string.h>

/* No number of Meta's comes near; longer ones only cost time. */
#define MAX_NUMBER_LENGTH 512

/* One more digit behind a mantissa below this always fits 64 bits. */
#define MAX_GROWING_MANTISSA G_GUINT64_CONSTANT (100000000000000000)

/* Powers of ten beyond are as good as infinite; keeps the sum from overflowing. */
#define MAX_POWER 100000

#define EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))
#define HIGH_BITS EACH_BYTE (0x80)

static const guint8 kinds[256] = {
  ['"'] = SCOUT_JSON_KIND_STRING,
  ['-'] = SCOUT_JSON_KIND_NUMBER,
  ['0'] = SCOUT_JSON_KIND_NUMBER,
  ['1'] = SCOUT_JSON_KIND_NUMBER,
  ['2'] = SCOUT_JSON_KIND_NUMBER,
  ['3'] = SCOUT_JSON_KIND_NUMBER,
  ['4'] = SCOUT_JSON_KIND_NUMBER,
  ['5'] = SCOUT_JSON_KIND_NUMBER,
  ['6'] = SCOUT_JSON_KIND_NUMBER,
  ['7'] = SCOUT_JSON_KIND_NUMBER,
  ['8'] = SCOUT_JSON_KIND_NUMBER,
  ['9'] = SCOUT_JSON_KIND_NUMBER,
  ['['] = SCOUT_JSON_KIND_ARRAY,
  ['f'] = SCOUT_JSON_KIND_BOOLEAN,
  ['n'] = SCOUT_JSON_KIND_NULL,
  ['t'] = SCOUT_JSON_KIND_BOOLEAN,
  ['{'] = SCOUT_JSON_KIND_OBJECT,
};

/* What a one-letter escape stands for; 0 for none. */
static const char escapes[256] = {
  ['"'] = '"',
  ['/'] = '/',
  ['\\'] = '\\',
  ['b'] = '\b',
  ['f'] = '\f',
  ['n'] = '\n',
  ['r'] = '\r',
  ['t'] = '\t',
};

static gboolean
is_digit (const char *at,
          const char *end)
{
  return at < end && *at >= '0' && *at <= '9';
}

/* Marks with a high bit each byte that ends a run of plain characters: a quote, a backslash or a
 * control character. Borrows may mark bytes above a true one, never below: the lowest is right. */
static inline guint64
find_special (guint64 word)
{
  guint64 quote = word ^ EACH_BYTE ('"');
  guint64 backslash = word ^ EACH_BYTE ('\\');

  return (((word - EACH_BYTE (0x20)) & ~word) |
          ((quote - EACH_BYTE (1)) & ~quote) |
          ((backslash - EACH_BYTE (1)) & ~backslash)) & HIGH_BITS;
}

/* Goes to the next byte that is not plain, eight at a time. Adds to @seen all bytes passed, so that
 * one test of it tells whether any was outside of ASCII. */
static inline const char *
skip_plain (const char *cursor,
            const char *end,
            guint64    *seen)
{
  while (end - cursor >= 8)
    {
      guint64 word = 0;
      guint64 special = 0;

      memcpy (&word, cursor, sizeof word);
      word = GUINT64_FROM_LE (word);
      *seen |= word;
      special = find_special (word);
      if (special != 0)
        return cursor + (__builtin_ctzll (special) >> 3);
      cursor += 8;
    }

  while (cursor < end && (guint8) *cursor >= 0x20 && *cursor != '"' && *cursor != '\\')
    *seen |= (guint8) *cursor++;

  return cursor;
}

/* Reads the four digits behind `\u`, -1 if they are not four hexadecimal digits. */
static int
read_hex (const char *digits,
          const char *end)
{
  int value = 0;

  if (end - digits < 4)
    return -1;

  for (int i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (digits[i]);

      if (digit < 0)
        return -1;
      value = value * 16 + digit;
    }

  return value;
}

/* Checks the escape at the cursor, returns behind it, or NULL after a fault. */
static const char *
check_escape (ScoutJsonLexer *self,
              const char     *escape)
{
  int unit = 0;

  if (self->end - escape >= 2 && escapes[(guint8) escape[1]] != 0)
    return escape + 2;

  if (self->end - escape < 2 || escape[1] != 'u')
    {
      _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, escape,
                              "there is no such escape in a string");
      return NULL;
    }

  unit = read_hex (escape + 2, self->end);
  if (unit < 0)
    {
      _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, escape,
                              "\\u needs four hexadecimal digits");
      return NULL;
    }
  if (unit == 0)
    {
      _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_ENCODING, escape, "a string holds U+0000");
      return NULL;
    }

  return escape + 6;
}

/* Decodes one `\u` escape, or two that make a pair; a surrogate alone becomes U+FFFD. */
static gunichar
decode_unit (const char **cursor,
             const char  *end)
{
  gunichar unit = (gunichar) read_hex (*cursor + 2, end);

  *cursor += 6;
  if (unit < 0xd800 || unit > 0xdfff)
    return unit;

  if (unit <= 0xdbff && end - *cursor >= 6 && (*cursor)[0] == '\\' && (*cursor)[1] == 'u')
    {
      gunichar low = (gunichar) read_hex (*cursor + 2, end);

      if (low >= 0xdc00 && low <= 0xdfff)
        {
          *cursor += 6;
          return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        }
    }

  return 0xfffd;
}

/* The rare checks of a string whose end was found: encoding and length. */
static gboolean
check_string (ScoutJsonLexer        *self,
              const ScoutJsonString *string,
              gboolean               is_ascii)
{
  const char *invalid = NULL;

  if (!is_ascii && !g_utf8_validate_len (string->text, string->length, &invalid))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_ENCODING, invalid,
                                   "the text is not valid UTF-8");

  if (string->length > self->max_string &&
      (!string->is_escaped || _scout_json_string_unescape (string, NULL) > self->max_string))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_LIMIT, string->text - 1,
                                   "a string is too long");

  return TRUE;
}

gboolean
_scout_json_lexer_fail (ScoutJsonLexer *self,
                        ScoutJsonError  code,
                        const char     *at,
                        const char     *fault)
{
  if (self->fault == NULL)
    {
      self->code = code;
      self->fault = fault;
      self->fault_at = at;
    }

  return FALSE;
}

ScoutJsonKind
_scout_json_lexer_peek (const ScoutJsonLexer *self)
{
  return self->cursor < self->end ? kinds[(guint8) *self->cursor] : SCOUT_JSON_KIND_NONE;
}

gboolean
_scout_json_lexer_read_string (ScoutJsonLexer  *self,
                               ScoutJsonString *string)
{
  const char *cursor = self->cursor + 1;
  guint64 seen = 0;

  string->text = cursor;
  string->is_escaped = FALSE;

  cursor = skip_plain (cursor, self->end, &seen);
  while (cursor < self->end && *cursor == '\\')
    {
      string->is_escaped = TRUE;
      cursor = check_escape (self, cursor);
      if (cursor == NULL)
        return FALSE;
      if (cursor < self->end && *cursor != '\\')
        cursor = skip_plain (cursor, self->end, &seen);
    }

  if (cursor >= self->end)
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->end,
                                   "the text ends inside a string");
  if (*cursor != '"')
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, cursor,
                                   "a control character in a string is not escaped");

  string->length = (gsize) (cursor - string->text);
  self->cursor = cursor + 1;
  if ((seen & HIGH_BITS) == 0 && string->length <= self->max_string)
    return TRUE;

  return check_string (self, string, (seen & HIGH_BITS) == 0);
}

gsize
_scout_json_string_unescape (const ScoutJsonString *string,
                             char                  *target)
{
  const char *cursor = string->text;
  const char *end = string->text + string->length;
  gsize written = 0;

  while (cursor < end)
    {
      const char *escape = memchr (cursor, '\\', (gsize) (end - cursor));
      gsize plain = (gsize) ((escape != NULL ? escape : end) - cursor);

      if (target != NULL)
        memcpy (target + written, cursor, plain);
      written += plain;
      cursor += plain;

      /* Text of other scripts is one escape behind the other. */
      while (cursor < end && *cursor == '\\')
        {
          if (cursor[1] == 'u')
            {
              gunichar character = decode_unit (&cursor, end);

              written += (gsize) g_unichar_to_utf8 (character,
                                                    target != NULL ? target + written : NULL);
            }
          else
            {
              if (target != NULL)
                target[written] = escapes[(guint8) cursor[1]];
              written++;
              cursor += 2;
            }
        }
    }

  return written;
}

/* Takes the digits from the cursor on into the mantissa; FALSE if there is none. */
static gboolean
read_digits (ScoutJsonLexer  *self,
             ScoutJsonNumber *number,
             gboolean         is_fraction)
{
  const char *first = self->cursor;
  const char *cursor = first;
  guint64 mantissa = number->mantissa;

  for (; is_digit (cursor, self->end); cursor++)
    {
      if (mantissa >= MAX_GROWING_MANTISSA)
        number->is_exact = FALSE;
      if (!number->is_exact)
        continue;
      mantissa = mantissa * 10 + (guint64) (*cursor - '0');
      number->n_decimals += is_fraction;
    }
  number->mantissa = mantissa;
  self->cursor = cursor;

  return cursor > first;
}

static gboolean
read_exponent (ScoutJsonLexer  *self,
               ScoutJsonNumber *number)
{
  gboolean is_negative = FALSE;
  int power = 0;

  self->cursor++;
  if (_scout_json_lexer_get_byte (self) == '-' || _scout_json_lexer_get_byte (self) == '+')
    is_negative = *self->cursor++ == '-';
  if (!is_digit (self->cursor, self->end))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                   "the exponent of a number needs a digit");

  for (; is_digit (self->cursor, self->end); self->cursor++)
    power = MIN (power * 10 + (*self->cursor - '0'), MAX_POWER);
  number->power = is_negative ? -power : power;

  return TRUE;
}

gboolean
_scout_json_lexer_read_number (ScoutJsonLexer  *self,
                               ScoutJsonNumber *number)
{
  number->text = self->cursor;
  number->mantissa = 0;
  number->n_decimals = 0;
  number->power = 0;
  number->is_exact = TRUE;
  number->is_negative = *self->cursor == '-';
  self->cursor += number->is_negative;

  if (_scout_json_lexer_get_byte (self) == '0' && is_digit (self->cursor + 1, self->end))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                   "a number may not begin with a zero");
  if (!read_digits (self, number, FALSE))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                   "a number needs a digit");

  if (_scout_json_lexer_get_byte (self) == '.')
    {
      self->cursor++;
      if (!read_digits (self, number, TRUE))
        return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                       "the fraction of a number needs a digit");
    }
  if (_scout_json_lexer_get_byte (self) == 'e' || _scout_json_lexer_get_byte (self) == 'E')
    {
      if (!read_exponent (self, number))
        return FALSE;
    }

  number->length = (gsize) (self->cursor - number->text);
  if (number->length > MAX_NUMBER_LENGTH)
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_LIMIT, number->text,
                                   "a number is too long");

  return TRUE;
}

gboolean
_scout_json_lexer_read_word (ScoutJsonLexer *self,
                             gboolean       *is_true)
{
  static const char *const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (self->end - self->cursor) >= length &&
          memcmp (self->cursor, words[i], length) == 0)
        {
          *is_true = i == 0;
          self->cursor += length;
          return TRUE;
        }
    }

  return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                 "a value is expected");
}
