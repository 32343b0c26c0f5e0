/* test-json-verdict.c: every text gets the verdict that RFC 8259 asks for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Texts are made up systematically, from every byte in every place that a rule is about, and from
 * all short rows of signs; what the verdict must be is known by how they were made, or found by a
 * second reading of the grammar that shares nothing with the reader's. Sections are RFC 8259's.
 */

#include "config.h"

#include "scout-json-reader.h"

#include <string.h>

static const ScoutJsonLimits widest = {
  .max_bytes = G_MAXSIZE,
  .max_depth = G_MAXUINT,
  .max_values = G_MAXUINT,
  .max_string = G_MAXSIZE,
  .max_number = G_MAXSIZE,
};

static guint n_cases;
static const char *program;

static gboolean
is_accepted (const char *text,
             gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (bytes, arena, &widest);

  return scout_json_reader_finish (reader, NULL);
}

static void
expect_bytes (const char *text,
              gsize       length,
              gboolean    is_json)
{
  n_cases++;
  if (is_accepted (text, length) == is_json)
    return;

  for (gsize i = 0; i < MIN (length, 64); i++)
    g_printerr ("%s%02x", i > 0 ? " " : "", (guint) (guint8) text[i]);
  g_printerr (": %.64s\n", text);
  g_error ("Should be %s", is_json ? "accepted" : "rejected");
}

static void
expect (const char *text,
        gboolean    is_json)
{
  expect_bytes (text, strlen (text), is_json);
}

/* @before, a byte, @after. */
static void
expect_byte (const char *before,
             guint       byte,
             const char *after,
             gboolean    is_json)
{
  g_autoptr (GString) text = g_string_new (before);

  g_string_append_c (text, (char) byte);
  g_string_append (text, after);
  expect_bytes (text->str, text->len, is_json);
}

/* Section 2: four signs are white space, wherever there may be some. */
static void
test_white_space (void)
{
  static const struct
  {
    const char *before;
    const char *after;
  } places[] = {
    { "", "null" }, { "null", "" }, { "[", "null]" }, { "[null", "]" }, { "[null,", "null]" },
    { "{", "\"a\":null}" }, { "{\"a\"", ":null}" }, { "{\"a\":", "null}" }, { "{\"a\":null", "}" },
    { "{\"a\":null,", "\"b\":null}" }, { "[true", ",false]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      for (guint byte = 0; byte < 256; byte++)
        expect_byte (places[i].before, byte, places[i].after,
                     byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r');
    }

  expect ("\xef\xbb\xbfnull", FALSE);        /* section 8.1: a mark may be refused */
  expect ("\xef\xbb\xbf", FALSE);
  expect ("\xc2\xa0null", FALSE);            /* spaces of Unicode are none of JSON's */
  expect ("\xe2\x80\x83null", FALSE);
  expect ("\xe2\x81\xa0null", FALSE);
  expect ("\xe2\x80\xa8null", FALSE);
  expect ("", FALSE);
  expect (" \t\r\n", FALSE);
  expect_bytes ("n\0u\0l\0l\0", 8, FALSE);   /* section 8.1: UTF-8 and nothing else */
  expect_bytes ("\0n\0u\0l\0l", 8, FALSE);
  expect_bytes ("\xff\xfen\0u\0l\0l\0", 10, FALSE);
}

/* Section 3: three words in small letters. */
static void
test_words (void)
{
  static const char *const words[] = { "true", "false", "null" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      expect (words[i], TRUE);
      for (gsize cut = 1; cut < length; cut++)
        {
          g_autofree char *half = g_strndup (words[i], cut);
          g_autofree char *inside = g_strdup_printf ("[%s]", half);

          expect (half, FALSE);
          expect (inside, FALSE);
        }
      for (gsize at = 0; at < length; at++)
        {
          g_autofree char *before = g_strndup (words[i], at);

          for (guint byte = 1; byte < 256; byte++)
            expect_byte (before, byte, words[i] + at + 1, byte == (guint8) words[i][at]);
        }
    }

  for (const char *wrong = "NaN\0nan\0Infinity\0-Infinity\0-NaN\0undefined\0None\0nil\0True\0yes\0";
       *wrong != '\0'; wrong += strlen (wrong) + 1)
    expect (wrong, FALSE);
}

/* Section 7, unescaped: everything but the quote, the backslash and control characters. */
static void
test_bytes_in_strings (void)
{
  for (guint byte = 0; byte < 256; byte++)
    {
      gboolean is_plain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';

      expect_byte ("\"", byte, "\"", is_plain);
      expect_byte ("[\"abcdefghijklmnopqrstuvwxyz", byte, "abcdefghijklmnopqrst\"]", is_plain);
      expect_byte ("{\"", byte, "\":1}", is_plain);
      expect_byte ("\"\\n", byte, "\"", is_plain);
      expect_byte ("\"\xc3\xa9", byte, "\"", is_plain);
    }

  expect ("\"", FALSE);
  expect ("\"abc", FALSE);
  expect ("'abc'", FALSE);
  expect ("abc", FALSE);
  expect ("\"\"\"", FALSE);
}

/* Section 7, escaped: eight letters, and `u` with four hexadecimal digits. */
static void
test_escapes (void)
{
  static const char *const digits[] = { "", "0", "00", "00e", "fFf" };
  static const char *const rest[] = { "041\"", "41\"", "1\"", "9\"" };

  for (guint byte = 0; byte < 256; byte++)
    {
      gboolean is_escape = byte != 0 && strchr ("\"\\/bfnrt", (int) byte) != NULL;

      expect_byte ("\"\\", byte, "\"", is_escape);
      expect_byte ("{\"\\", byte, "\":1}", is_escape);
      for (guint i = 0; i < 4; i++)
        {
          g_autofree char *before = g_strconcat ("\"\\u", digits[i], NULL);

          expect_byte (before, byte, rest[i], g_ascii_isxdigit (byte));
        }
    }

  for (guint unit = 0; unit <= 0xffff; unit += unit < 0x100 || unit >= 0xff00 ? 1 : 0x3f)
    {
      g_autofree char *text = g_strdup_printf ("\"\\u%04x\\u%04X\"", unit, unit);

      expect (text, TRUE);
    }

  expect ("\"\\", FALSE);
  expect ("\"\\\"", FALSE);
  expect ("\"\\u", FALSE);
  expect ("\"\\u\"", FALSE);
  expect ("\"\\u12", FALSE);
  expect ("\"\\u123\"", FALSE);
  expect ("\"\\U0041\"", FALSE);
}

/* Section 8.2: halves of pairs are within the grammar, alone, doubled, and the wrong way round. */
static void
test_surrogates (void)
{
  static const char *const halves[] = { "\\ud800", "\\udbff", "\\udc00", "\\uDFFF", "\\u0041", "" };

  for (gsize a = 0; a < G_N_ELEMENTS (halves); a++)
    {
      for (gsize b = 0; b < G_N_ELEMENTS (halves); b++)
        {
          for (gsize c = 0; c < G_N_ELEMENTS (halves); c++)
            {
              g_autofree char *text = g_strconcat ("[\"", halves[a], halves[b], "x", halves[c],
                                                   "\"]", NULL);

              expect (text, TRUE);
            }
        }
    }
  expect ("\"\\ud800\\u\"", FALSE);
  expect ("\"\\ud800\\\"", FALSE);
  expect ("\"\\ud800\\udc\"", FALSE);
}

/* RFC 3629, by the ranges of its table in section 4. */
static gboolean
is_character (const guint8 *bytes,
              guint         length)
{
  guint8 low = 0x80;
  guint8 high = 0xbf;

  if (length == 2)
    return bytes[0] >= 0xc2 && bytes[0] <= 0xdf && bytes[1] >= low && bytes[1] <= high;

  if (bytes[0] == 0xe0)
    low = 0xa0;
  else if (bytes[0] == 0xed)
    high = 0x9f;
  else if (bytes[0] == 0xf0)
    low = 0x90;
  else if (bytes[0] == 0xf4)
    high = 0x8f;
  if (bytes[1] < low || bytes[1] > high)
    return FALSE;
  for (guint i = 2; i < length; i++)
    {
      if (bytes[i] < 0x80 || bytes[i] > 0xbf)
        return FALSE;
    }

  return length == 3 ? bytes[0] >= 0xe0 && bytes[0] <= 0xef : bytes[0] >= 0xf0 && bytes[0] <= 0xf4;
}

/* Section 8.1: every first byte with every second one, and the edges of the others. */
static void
test_encoding (void)
{
  static const guint8 edges[] = { 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0 };

  for (guint first = 0xc0; first < 256; first++)
    {
      for (guint second = 0x7f; second < 256; second++)
        {
          for (gsize i = 0; i < G_N_ELEMENTS (edges); i++)
            {
              guint8 bytes[] = { (guint8) first, (guint8) second, edges[i], 0x80 };
              char text[] = "\"....\"";

              for (guint length = i == 0 ? 2 : 3; length <= (i == 0 ? 2 : 4); length++)
                {
                  memcpy (text + 1, bytes, length);
                  text[1 + length] = '"';
                  expect_bytes (text, length + 2, is_character (bytes, length));
                }
            }
        }
    }

  expect ("\"\xef\xbf\xbf\xf4\x8f\xbf\xbf\xf0\x9b\xbf\xbf\xe2\x80\xa8\"", TRUE);
  expect ("\"\xe0\xff\"", FALSE);
  expect ("\"\xe2\x82\"", FALSE);
  expect ("[\xe2\x82\xac]", FALSE);
  expect ("\"\\\xe2\x82\xac\"", FALSE);
}

/* Calls @check for all rows of up to @n_most signs. */
static void
try_rows (const char * const *signs,
          guint               n_signs,
          guint               n_most,
          gboolean          (*check) (const char *row))
{
  for (guint n = 1; n <= n_most; n++)
    {
      guint64 n_rows = 1;

      for (guint i = 0; i < n; i++)
        n_rows *= n_signs;
      for (guint64 row = 0; row < n_rows; row++)
        {
          char text[64] = "";
          guint64 left = row;

          for (guint i = 0; i < n; i++, left /= n_signs)
            g_strlcat (text, signs[left % n_signs], sizeof text);
          expect (text, check (text));
        }
    }
}

static gboolean
is_number (const char *row)
{
  static GRegex *grammar = NULL;

  if (grammar == NULL)
    grammar = g_regex_new ("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z", 0, 0, NULL);

  return g_regex_match (grammar, row, 0, NULL);
}

/* Section 6: all rows of up to six signs of a number. */
static void
test_numbers (void)
{
  static const char *const signs[] = { "-", "+", "0", "7", ".", "e", "E" };
  g_autofree char *digits = g_strnfill (100000, '9');
  g_autofree char *fraction = g_strconcat ("-0.", digits, "e-", digits, NULL);

  try_rows (signs, G_N_ELEMENTS (signs), 6, is_number);
  expect (digits, TRUE);
  expect (fraction, TRUE);
  expect ("1e999999999999999999999999999999", TRUE);
  expect ("-1e-999999999999999999999999999999", TRUE);
  expect ("0x1F", FALSE);
  expect ("1_000", FALSE);
  expect ("1,5", FALSE);
  expect ("\xef\xbc\x91", FALSE);   /* a wide digit */
  for (guint byte = 0; byte < 256; byte++)
    expect_byte ("[1", byte, "1]", g_ascii_isdigit (byte) || byte == '.' || byte == ',' ||
                                     byte == 'e' || byte == 'E');
}

static const char *pass_value (const char *at);

/* A container from behind its opening; NULL if there is none. */
static const char *
pass_members (const char *at,
              char        closing)
{
  if (*at == closing)
    return at + 1;

  for (;;)
    {
      if (closing == '}')
        {
          if (strncmp (at, "\"a\":", 4) != 0)
            return NULL;
          at += 4;
        }
      at = pass_value (at);
      if (at == NULL || (*at != ',' && *at != closing))
        return NULL;
      if (*at++ == closing)
        return at;
    }
}

static const char *
pass_value (const char *at)
{
  if (*at == '[')
    return pass_members (at + 1, ']');
  if (*at == '{')
    return pass_members (at + 1, '}');
  if (*at == '1')
    return at + 1;

  return strncmp (at, "\"a\"", 3) == 0 ? at + 3 : NULL;
}

static gboolean
is_value (const char *row)
{
  const char *end = pass_value (row);

  /* Ones in a row are one number. */
  return end != NULL && *end == '\0';
}

/* Sections 2, 4 and 5: all rows of up to six signs of structure. */
static void
test_structures (void)
{
  static const char *const signs[] = { "[", "]", "{", "}", ",", ":", "\"a\"" };

  try_rows (signs, G_N_ELEMENTS (signs), 6, is_value);
  expect ("{\"a\":1,\"a\":2}", TRUE);
  expect ("{\"\":0}", TRUE);
  expect ("{\"\\u0000\":0}", TRUE);
  expect ("{\"a\":[{\"b\":{\"a\":[[]]}},1,\"a\"]}", TRUE);
  expect ("[1 2]", FALSE);
  expect ("[1;2]", FALSE);
  expect ("(1)", FALSE);
  expect ("<null>", FALSE);
  expect ("[1]// one", FALSE);
  expect ("/* one */[1]", FALSE);
  expect ("[1]# one", FALSE);
  expect ("{a:1}", FALSE);
  expect ("{'a':1}", FALSE);
  expect ("{null:1}", FALSE);
  expect ("{\"a\"=1}", FALSE);
  expect ("{\"a\"=>1}", FALSE);
  expect_bytes ("null\0", 5, FALSE);
  expect_bytes ("[\0]", 3, FALSE);
}

static void
expect_nesting (const char *opening,
                const char *inside,
                const char *closing,
                guint       depth,
                gboolean    is_json)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, opening);
  g_string_append (text, inside);
  for (guint i = 0; i < depth; i++)
    g_string_append (text, closing);
  expect_bytes (text->str, text->len, is_json);
}

/* As deep as it goes: a text may nest a hundred thousand times, one that never ends any number. */
static void
test_nesting (void)
{
  for (guint depth = 1; depth <= 100000; depth *= 10)
    {
      expect_nesting ("[", "", "]", depth, TRUE);
      expect_nesting ("{\"a\":", "1", "}", depth, TRUE);
      expect_nesting ("[{\"a\":", "null", "}]", depth, TRUE);
      expect_nesting ("[", "", "", depth, FALSE);
      expect_nesting ("{\"\":", "", "", depth, FALSE);
      expect_nesting ("[{\"\":", "", "", depth, FALSE);
      expect_nesting ("[", "]", "]", depth, FALSE);
      expect_nesting ("", "", "]", depth, FALSE);
    }
  expect_nesting ("[", "", "", 5000000, FALSE);
}

static void
expect_output (const char *text,
               gssize      length,
               const char *expected,
               int         expected_status)
{
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) input = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GBytes) output = NULL;
  g_autofree char *line = NULL;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL,
                              program, NULL);
  g_assert_true (g_subprocess_communicate (process, input, NULL, &output, NULL, NULL));
  line = g_strndup (g_bytes_get_data (output, NULL), g_bytes_get_size (output));
  g_assert_cmpstr (line, ==, expected);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, expected_status);
}

static void
test_program (void)
{
  if (program == NULL)
    {
      g_test_skip ("The program is not named");
      return;
    }

  expect_output ("{\"a\":[1,2]}", -1, "accept\n", 0);
  expect_output ("\"\\u0000\"", -1, "accept\n", 0);
  expect_output ("", 0, "reject: 1:1: the text ends where a value is expected\n", 1);
  expect_output ("[1,\n  2,]", -1, "reject: 2:5: a value is expected\n", 1);
  expect_output ("{\"a: b\":[\"\xc3\xa9\",nul]}", -1, "reject: 1:14: a value is expected\n", 1);
  expect_output ("[1]\0", 4, "reject: 1:4: something follows the end of the value\n", 1);
  expect_output ("\"a\xff\"", -1, "reject: 1:3: the text is not valid UTF-8\n", 1);
  expect_output ("\xef\xbb\xbf{}", -1, "reject: 1:1: a value is expected\n", 1);
}

static void
test_number_of_cases (void)
{
  g_test_message ("%u texts", n_cases);
  g_assert_cmpuint (n_cases, >, 100000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (argc > 1)
    program = argv[1];

  g_test_add_func ("/base/json-verdict/white-space", test_white_space);
  g_test_add_func ("/base/json-verdict/words", test_words);
  g_test_add_func ("/base/json-verdict/bytes-in-strings", test_bytes_in_strings);
  g_test_add_func ("/base/json-verdict/escapes", test_escapes);
  g_test_add_func ("/base/json-verdict/surrogates", test_surrogates);
  g_test_add_func ("/base/json-verdict/encoding", test_encoding);
  g_test_add_func ("/base/json-verdict/numbers", test_numbers);
  g_test_add_func ("/base/json-verdict/structures", test_structures);
  g_test_add_func ("/base/json-verdict/nesting", test_nesting);
  g_test_add_func ("/base/json-verdict/program", test_program);
  g_test_add_func ("/base/json-verdict/number-of-cases", test_number_of_cases);

  return g_test_run ();
}
