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

/* More decimals than a double tells apart; keeps their number an int. */
#define MAX_DECIMALS 100000

/* One more digit behind a mantissa below this always fits 64 bits. */
#define MAX_GROWING_MANTISSA G_GUINT64_CONSTANT (100000000000000000)

/* Up to so many bytes a number may be read without a thought of its size. */
#define MAX_PLAIN_DIGITS 18

/* Powers of ten beyond are as good as infinite; keeps the sum from overflowing. */
#define MAX_POWER 100000

/* Sixteen bytes that are looked at in one go, by the vector unit where there is one; and the same
 * as two words, in the order of memory. */
typedef guint8 Bytes __attribute__ ((vector_size (16)));
typedef guint64 Words __attribute__ ((vector_size (16)));

const guint8 _scout_json_kinds[256] = {
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

/* What a hexadecimal digit stands for, plus one; 0 for none. */
static const guint8 hex_digits[256] = {
  ['0'] = 1,  ['1'] = 2,  ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,  ['6'] = 7,  ['7'] = 8,
  ['8'] = 9,  ['9'] = 10, ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
  ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
};

static inline gboolean
is_digit (const char *at,
          const char *end)
{
  return at < end && (guint8) (*at - '0') <= 9;
}

/* The first byte of eight, in the order of memory, that is marked by ones; there is one. */
static inline guint
find_mark (guint64 marks)
{
  return (guint) __builtin_ctzll (GUINT64_FROM_LE (marks)) / 8;
}

/* Goes to the next byte that is not plain: a quote, a backslash or a control character. Adds to
 * @seen all bytes passed, and maybe some behind them, for is_ascii() to look at. */
static inline const char *
skip_plain (const char *cursor,
            const char *end,
            Bytes      *seen)
{
  for (; end - cursor >= (gssize) sizeof (Bytes); cursor += sizeof (Bytes))
    {
      Bytes bytes;
      Words marks;

      memcpy (&bytes, cursor, sizeof bytes);
      *seen |= bytes;
      marks = (Words) ((bytes < 0x20) | (bytes == '"') | (bytes == '\\'));
      if (marks[0] != 0)
        return cursor + find_mark (marks[0]);
      if (marks[1] != 0)
        return cursor + 8 + find_mark (marks[1]);
    }

  for (; cursor < end && (guint8) *cursor >= 0x20 && *cursor != '"' && *cursor != '\\'; cursor++)
    (*seen)[0] |= (guint8) *cursor;

  return cursor;
}

static inline gboolean
is_ascii (Bytes seen)
{
  Words words = (Words) seen;

  return ((words[0] | words[1]) & G_GUINT64_CONSTANT (0x8080808080808080)) == 0;
}

/* Reads the four digits behind `\u`, -1 if they are not four hexadecimal digits. */
static inline int
read_hex (const char *digits,
          const char *end)
{
  int a = 0;
  int b = 0;
  int c = 0;
  int d = 0;

  if (G_UNLIKELY (end - digits < 4))
    return -1;

  a = hex_digits[(guint8) digits[0]];
  b = hex_digits[(guint8) digits[1]];
  c = hex_digits[(guint8) digits[2]];
  d = hex_digits[(guint8) digits[3]];
  if (G_UNLIKELY (a == 0 || b == 0 || c == 0 || d == 0))
    return -1;

  return ((a - 1) << 12) + ((b - 1) << 8) + ((c - 1) << 4) + (d - 1);
}

/* Checks the escape at the cursor, returns behind it, or NULL after a fault. */
static const char *
check_escape (ScoutJsonLexer  *self,
              ScoutJsonString *string,
              const char      *escape)
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
    string->holds_nul = TRUE;

  return escape + 6;
}

/* Decodes one `\u` escape, or two that make a pair; a surrogate alone becomes U+FFFD. */
static inline gunichar
decode_unit (const char **cursor,
             const char  *end)
{
  gunichar unit = (gunichar) read_hex (*cursor + 2, end);

  *cursor += 6;
  if (G_LIKELY (unit < 0xd800 || unit > 0xdfff))
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

/* Writes a character as g_unichar_to_utf8() would; whole bios come this way. */
static inline char *
write_character (gunichar  character,
                 char     *target)
{
  if (character < 0x80)
    {
      *target++ = (char) character;
    }
  else if (character < 0x800)
    {
      *target++ = (char) (0xc0 | character >> 6);
      *target++ = (char) (0x80 | (character & 0x3f));
    }
  else if (character < 0x10000)
    {
      *target++ = (char) (0xe0 | character >> 12);
      *target++ = (char) (0x80 | (character >> 6 & 0x3f));
      *target++ = (char) (0x80 | (character & 0x3f));
    }
  else
    {
      target += g_unichar_to_utf8 (character, target);
    }

  return target;
}

/* Whether a string is too long, even after unescaping. */
static gboolean
is_too_long (const ScoutJsonLexer  *self,
             const ScoutJsonString *string)
{
  g_autofree char *scratch = NULL;

  if (G_LIKELY (string->length <= self->max_string))
    return FALSE;
  if (!string->is_escaped)
    return TRUE;
  scratch = g_malloc (string->length);

  return _scout_json_string_unescape (string, scratch) > self->max_string;
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

/* Finishes a string that holds something but plain ASCII, from the first such byte or from its end
 * on. Kept out of the way of the others. */
static G_NO_INLINE gboolean
read_special_string (ScoutJsonLexer  *self,
                     ScoutJsonString *string,
                     const char      *cursor,
                     Bytes            seen)
{
  const char *invalid = NULL;

  while (cursor < self->end && *cursor == '\\')
    {
      string->is_escaped = TRUE;
      cursor = check_escape (self, string, cursor);
      if (cursor == NULL)
        return FALSE;
      if (cursor < self->end && *cursor != '\\')
        cursor = skip_plain (cursor, self->end, &seen);
    }

  if (cursor >= self->end)
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, cursor,
                                   "the text ends inside a string");
  if (*cursor != '"')
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, cursor,
                                   "a control character in a string is not escaped");

  string->length = (gsize) (cursor - string->text);
  self->cursor = cursor + 1;

  if (!is_ascii (seen) && !g_utf8_validate_len (string->text, string->length, &invalid))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_ENCODING, invalid,
                                   "the text is not valid UTF-8");
  if (is_too_long (self, string))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_LIMIT, string->text - 1,
                                   "a string is too long");

  return TRUE;
}

gboolean
_scout_json_lexer_read_string (ScoutJsonLexer  *self,
                               ScoutJsonString *string)
{
  const char *text = self->cursor + 1;
  const char *cursor = text;
  Bytes seen = { 0 };

  cursor = skip_plain (cursor, self->end, &seen);
  string->text = text;
  string->length = (gsize) (cursor - text);
  string->is_escaped = FALSE;
  string->holds_nul = FALSE;
  if (G_UNLIKELY (cursor >= self->end || *cursor != '"' || !is_ascii (seen) ||
                  string->length > self->max_string))
    return read_special_string (self, string, cursor, seen);
  self->cursor = cursor + 1;

  return TRUE;
}

gsize
_scout_json_string_unescape (const ScoutJsonString *string,
                             char                  *target)
{
  const char *cursor = string->text;
  const char *end = string->text + string->length;
  char *start = target;

  while (cursor < end)
    {
      const char *escape = memchr (cursor, '\\', (gsize) (end - cursor));
      gsize plain = (gsize) ((escape != NULL ? escape : end) - cursor);

      memcpy (target, cursor, plain);
      target += plain;
      cursor += plain;

      /* Text of other scripts is one escape behind the other. */
      while (cursor < end && *cursor == '\\')
        {
          if (cursor[1] == 'u')
            {
              target = write_character (decode_unit (&cursor, end), target);
            }
          else
            {
              *target++ = escapes[(guint8) cursor[1]];
              cursor += 2;
            }
        }
    }

  return (gsize) (target - start);
}

/* Takes the digits from the cursor on into the mantissa, as far as it holds them. Returns how many
 * digits there are. */
static gsize
read_digits (ScoutJsonLexer  *self,
             ScoutJsonNumber *number)
{
  const char *first = self->cursor;
  const char *cursor = first;
  guint64 mantissa = number->mantissa;

  for (; is_digit (cursor, self->end) && mantissa < MAX_GROWING_MANTISSA; cursor++)
    mantissa = mantissa * 10 + (guint64) (*cursor - '0');
  number->mantissa = mantissa;

  if (G_UNLIKELY (is_digit (cursor, self->end)))
    {
      number->is_exact = FALSE;
      while (is_digit (cursor, self->end))
        cursor++;
    }
  self->cursor = cursor;

  return (gsize) (cursor - first);
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

/* Reads a number of any form. */
static G_NO_INLINE gboolean
read_any_number (ScoutJsonLexer  *self,
                 ScoutJsonNumber *number)
{
  gsize n_decimals = 0;
  char byte = '\0';

  number->mantissa = 0;
  self->cursor = number->text + number->is_negative;
  if (_scout_json_lexer_get_byte (self) == '0' && is_digit (self->cursor + 1, self->end))
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                   "a number may not begin with a zero");
  if (read_digits (self, number) == 0)
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                   "a number needs a digit");

  byte = _scout_json_lexer_get_byte (self);
  if (byte == '.')
    {
      self->cursor++;
      n_decimals = read_digits (self, number);
      if (n_decimals == 0)
        return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_SYNTAX, self->cursor,
                                       "the fraction of a number needs a digit");
      number->n_decimals = (int) MIN (n_decimals, MAX_DECIMALS);
      byte = _scout_json_lexer_get_byte (self);
    }
  if ((byte == 'e' || byte == 'E') && !read_exponent (self, number))
    return FALSE;

  number->length = (gsize) (self->cursor - number->text);
  if (number->length > self->max_number)
    return _scout_json_lexer_fail (self, SCOUT_JSON_ERROR_LIMIT, number->text,
                                   "a number is too long");

  return TRUE;
}

gboolean
_scout_json_lexer_read_number (ScoutJsonLexer  *self,
                               ScoutJsonNumber *number)
{
  const char *text = self->cursor;
  const char *first = text + (*text == '-');
  const char *end = self->end - first > MAX_PLAIN_DIGITS ? first + MAX_PLAIN_DIGITS : self->end;
  const char *cursor = first;
  guint64 mantissa = 0;

  for (; is_digit (cursor, end); cursor++)
    mantissa = mantissa * 10 + (guint64) (*cursor - '0');

  number->text = text;
  number->length = (gsize) (cursor - text);
  number->mantissa = mantissa;
  number->n_decimals = 0;
  number->power = 0;
  number->is_negative = first > text;
  number->is_exact = TRUE;

  /* A whole number without frills, as most are; what follows it, the reader looks at. */
  if (G_UNLIKELY (cursor >= end || cursor == first || *first == '0' || *cursor == '.' ||
                  (*cursor | 0x20) == 'e'))
    return read_any_number (self, number);
  self->cursor = cursor;

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
