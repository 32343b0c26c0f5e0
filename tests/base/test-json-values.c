/* test-json-values.c: tests of how ScoutJsonReader reads strings and numbers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "json-test.h"

#include <math.h>

/* What becomes of a number that is to be whole. */
#define READS (-1)
#define NOT_WHOLE SCOUT_JSON_ERROR_TYPE
#define NOT_IN_RANGE SCOUT_JSON_ERROR_LIMIT

static void
assert_string (const char *text,
               const char *expected)
{
  g_autoptr (ScoutJsonReader) reader = open_text (text);
  g_autoptr (GError) error = NULL;
  const char *value = NULL;

  g_assert_true (scout_json_reader_read_string (reader, &value));
  g_assert_cmpstr (value, ==, expected);
  g_assert_true (g_utf8_validate (value, -1, NULL));
  scout_json_reader_finish (reader, &error);
  g_assert_no_error (error);
}

static void
test_strings (void)
{
  assert_string ("\"\"", "");
  assert_string ("\"coffee\"", "coffee");
  assert_string ("\"caf\xc3\xa9 \xf0\x9f\x98\x80\"", "café 😀");
  assert_string ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t");
  assert_string ("\"a\\tb\"", "a\tb");
  assert_string ("\"exactly 8\\n, exactly 8\"", "exactly 8\n, exactly 8");
  assert_string ("\"\\u0001\\u007f\\u0080\\u07ff\\u0800\\uFFFF\"",
                 "\x01\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf");
}

/* As the Graph API writes: slashes and everything outside of ASCII escaped. */
static void
test_graph_strings (void)
{
  assert_string ("\"https:\\/\\/example.org\\/a?b=c\\u00257C\"", "https://example.org/a?b=c%7C");
  assert_string ("\"\\u65e5\\u672c\\u8a9e \\ud83d\\ude00!\"", "日本語 😀!");
  assert_string ("\"me\\u0040example.org\"", "me@example.org");
}

/* A string of C cannot hold U+0000: whoever reads it hears so, nobody else does (T13). */
static void
test_nul (void)
{
  static const char text[] = "{\"a\":\"x\\u0000y\",\"b\":[\"\\u0000\"],\"c\":1}";
  g_autoptr (ScoutJsonReader) skipping = open_text (text);
  g_autoptr (ScoutJsonReader) reading = open_text (text);
  g_autoptr (ScoutJsonReader) naming = open_text ("{\"\\u0000\":1}");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) name_error = NULL;
  const char *name = NULL;
  const char *value = NULL;

  scout_json_reader_begin_object (skipping);
  while (scout_json_reader_next_member (skipping, &name))
    ;
  g_assert_true (scout_json_reader_finish (skipping, NULL));

  scout_json_reader_begin_object (reading);
  g_assert_true (scout_json_reader_next_member (reading, &name));
  g_assert_false (scout_json_reader_read_string (reading, &value));
  g_assert_false (scout_json_reader_next_member (reading, &name));
  g_assert_false (scout_json_reader_finish (reading, &error));
  g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_ENCODING);
  g_assert_nonnull (strstr (error->message, "line 1, column 6"));

  scout_json_reader_begin_object (naming);
  g_assert_false (scout_json_reader_next_member (naming, &name));
  g_assert_null (name);
  g_assert_false (scout_json_reader_finish (naming, &name_error));
  g_assert_error (name_error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_ENCODING);
}

static void
test_surrogates (void)
{
  assert_string ("\"\\ud800\\udc00\"", "\xf0\x90\x80\x80");
  assert_string ("\"\\udbff\\udfff\"", "\xf4\x8f\xbf\xbf");
  assert_string ("\"\\uD83D\\uDE00\"", "😀");
  assert_string ("\"\\ud83d\"", "\xef\xbf\xbd");
  assert_string ("\"\\ude00\"", "\xef\xbf\xbd");
  assert_string ("\"\\ud83dx\"", "\xef\xbf\xbdx");
  assert_string ("\"\\ud83d\\n\"", "\xef\xbf\xbd\n");
  assert_string ("\"\\ud83d\\u0041\"", "\xef\xbf\xbd" "A");
  assert_string ("\"\\ude00\\ud83d\"", "\xef\xbf\xbd\xef\xbf\xbd");
  assert_string ("\"\\ud83d\\ud83d\\ude00\"", "\xef\xbf\xbd😀");
}

/* The fast path looks at eight bytes at once: every length and place has its turn. */
static void
test_string_lengths (void)
{
  for (gsize length = 0; length < 40; length++)
    {
      g_autofree char *plain = g_strnfill (length, 'x');
      g_autofree char *text = g_strdup_printf ("\"%s\"", plain);

      assert_string (text, plain);
      for (gsize place = 0; place < length; place++)
        {
          g_autofree char *escaped = g_strdup_printf ("\"%.*s\\n%s\"", (int) place, plain,
                                                      plain + place);
          g_autofree char *expected = g_strdup_printf ("%.*s\n%s", (int) place, plain,
                                                       plain + place);

          assert_string (escaped, expected);
        }
    }
}

/* Each of the 256 bytes at each place of a word: only a good one passes the fast path. */
static void
test_string_bytes (void)
{
  for (int byte = 0; byte < 256; byte++)
    {
      for (gsize place = 1; place < 18; place++)
        {
          char text[] = "\"0123456789abcdef\"";
          g_autoptr (ScoutJsonReader) reader = NULL;
          gboolean is_good = byte >= 0x20 && byte < 0x80 && byte != '\\' && byte != '"';

          text[place] = (char) byte;
          reader = open_bytes (text, sizeof text - 1, NULL);

          /* The closing quote's place tells the other way round; so does an escape that is one. */
          if (place == 17)
            is_good = byte == '"';
          else if (byte == '\\' && (text[place + 1] == 'b' || text[place + 1] == 'f'))
            is_good = TRUE;
          g_assert_true (scout_json_reader_finish (reader, NULL) == is_good);
        }
    }
}

static const struct
{
  const char *text;
  int outcome;
  gint64 value;
} whole_numbers[] = {
  { "0", READS, 0 },
  { "-0", READS, 0 },
  { "0.000", READS, 0 },
  { "0e99999", READS, 0 },
  { "0e-99999", READS, 0 },
  { "7", READS, 7 },
  { "-7", READS, -7 },
  { "178414869381437360", READS, G_GINT64_CONSTANT (178414869381437360) },
  { "999999999999999999", READS, G_GINT64_CONSTANT (999999999999999999) },
  { "1000000000000000000", READS, G_GINT64_CONSTANT (1000000000000000000) },
  { "9223372036854775807", READS, G_MAXINT64 },
  { "-9223372036854775808", READS, G_MININT64 },
  { "9223372036854775807.000", READS, G_MAXINT64 },
  { "922337203685477580.7e1", READS, G_MAXINT64 },
  { "2.0", READS, 2 },
  { "1e3", READS, 1000 },
  { "1E+3", READS, 1000 },
  { "1.5e1", READS, 15 },
  { "-1.20500e4", READS, -12050 },
  { "120e-1", READS, 12 },
  { "1000000000000000000000000e-20", READS, 10000 },
  { "1e18", READS, G_GINT64_CONSTANT (1000000000000000000) },
  { "0.000000000000000000000000012e27", READS, 12 },
  { "100000000000000000000000000000e-29", READS, 1 },
  { "1.00000000000000000000000000000", READS, 1 },
  { "9223372036854775808", NOT_IN_RANGE, 0 },
  { "-9223372036854775809", NOT_IN_RANGE, 0 },
  { "18446744073709551615", NOT_IN_RANGE, 0 },
  { "18446744073709551616", NOT_IN_RANGE, 0 },
  { "-99999999999999999999", NOT_IN_RANGE, 0 },
  { "123456789012345678901234567890", NOT_IN_RANGE, 0 },
  { "1e19", NOT_IN_RANGE, 0 },
  { "1e99999999999999999999", NOT_IN_RANGE, 0 },
  { "0.5", NOT_WHOLE, 0 },
  { "-0.5", NOT_WHOLE, 0 },
  { "1e-1", NOT_WHOLE, 0 },
  { "1.25e1", NOT_WHOLE, 0 },
  { "1e-99999999999999999999", NOT_WHOLE, 0 },
  { "1.00000000000000000000000000001", NOT_WHOLE, 0 },
  { "123456789012345678901234567890.5", NOT_WHOLE, 0 },
};

static void
test_whole_numbers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (whole_numbers); i++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (whole_numbers[i].text);
      g_autoptr (GError) error = NULL;
      gint64 value = -77;

      g_test_message ("%s", whole_numbers[i].text);
      if (whole_numbers[i].outcome == READS)
        {
          g_assert_true (scout_json_reader_read_int64 (reader, &value));
          g_assert_cmpint (value, ==, whole_numbers[i].value);
          continue;
        }
      g_assert_false (scout_json_reader_read_int64 (reader, &value));
      g_assert_cmpint (value, ==, -77);
      g_assert_false (scout_json_reader_finish (reader, &error));
      g_assert_error (error, SCOUT_JSON_ERROR, whole_numbers[i].outcome);
    }
}

/* The same bits as the C library's, which rounds correctly. */
static void
assert_double (const char *text)
{
  g_autoptr (ScoutJsonReader) reader = open_text (text);
  double expected = g_ascii_strtod (text, NULL);
  double value = 0;

  g_assert_true (scout_json_reader_read_double (reader, &value));
  if (memcmp (&value, &expected, sizeof value) != 0)
    g_error ("%s was read as %.17g, not %.17g", text, value, expected);
}

static void
test_doubles (void)
{
  static const char *const texts[] = {
    "0", "-0", "-0.0", "1", "0.1", "-4.8", "3.14159265358979", "1e22", "1e23", "123e-22", "1e-23",
    "9007199254740992", "9007199254740993", "9007199254740991e22", "9007199254740993e-22",
    "0.00000000000000000000000000000000001", "1.7976931348623157e308", "4.9e-324", "2e-324",
    "1e-999", "1e-99999999999999", "5e-324", "2.2250738585072011e-308", "9223372036854775807",
    "123456789012345678901234567890", "0.1234567890123456789012345678901234567890",
    "100000000000000000000000000000000000000000000000000000000000000000e-66",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_double (texts[i]);
}

static void
test_random_doubles (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = g_strdup_printf (
        "%s%u%s%u%se%d", g_test_rand_bit () ? "-" : "", (guint) g_test_rand_int_range (0, 1000000),
        ".", (guint) g_test_rand_int_range (0, G_MAXINT32),
        g_test_rand_bit () ? "000125" : "", g_test_rand_int_range (-40, 40));

      assert_double (text);
    }
}

static void
test_doubles_out_of_range (void)
{
  static const char *const texts[] = { "1e309", "-1e309", "1e999", "1e99999999999999999999" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (texts[i]);
      g_autoptr (GError) error = NULL;
      double value = 0;

      g_assert_false (scout_json_reader_read_double (reader, &value));
      scout_json_reader_finish (reader, &error);
      g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_LIMIT);
    }
}

static void
test_long_number (void)
{
  g_autofree char *digits = g_strnfill (600, '1');
  g_autoptr (ScoutJsonReader) reader = open_text (digits);
  g_autoptr (ScoutJsonReader) shorter = open_text (digits + 100);
  g_autoptr (GError) error = NULL;

  g_assert_true (isnan (scout_json_reader_read_number (shorter)));
  g_assert_true (scout_json_reader_finish (shorter, NULL));
  g_assert_false (scout_json_reader_finish (reader, &error));
  g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_LIMIT);
}

static void
test_booleans (void)
{
  g_autoptr (ScoutJsonReader) reader = open_text ("[true,false,null]");
  g_autoptr (GError) error = NULL;
  gboolean value = FALSE;

  scout_json_reader_begin_array (reader);
  scout_json_reader_next_element (reader);
  g_assert_true (scout_json_reader_read_boolean (reader, &value));
  g_assert_true (value);
  scout_json_reader_next_element (reader);
  g_assert_true (scout_json_reader_read_boolean (reader, &value));
  g_assert_false (value);
  scout_json_reader_next_element (reader);
  g_assert_false (scout_json_reader_read_boolean (reader, &value));
  scout_json_reader_finish (reader, &error);
  g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_TYPE);
}

/* One value of each kind, then an end to see that each call consumed exactly its value. */
#define MIXED "[null,true,{\"a\":[1]},[\"x\"],\"text\",\"\",-3,2.5,2.4,1e999," \
              "178414869381437360,1e3,9223372036854775807,1e18,9.9e18]"

static void
test_tolerant_text_and_id (void)
{
  static const char *const texts[] = {
    NULL, NULL, NULL, NULL, "text", "", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  };
  static const char *const ids[] = {
    NULL, NULL, NULL, NULL, "text", "", "-3", "2.5", "2.4", "1e999", "178414869381437360", "1e3",
    "9223372036854775807", "1e18", "9.9e18",
  };
  g_autoptr (ScoutJsonReader) text_reader = open_text (MIXED);
  g_autoptr (ScoutJsonReader) word_reader = open_text (MIXED);
  g_autoptr (ScoutJsonReader) id_reader = open_text (MIXED);

  scout_json_reader_begin_array (text_reader);
  scout_json_reader_begin_array (word_reader);
  scout_json_reader_begin_array (id_reader);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_true (scout_json_reader_next_element (text_reader));
      g_assert_cmpstr (scout_json_reader_read_text (text_reader), ==, texts[i]);
      g_assert_true (scout_json_reader_next_element (word_reader));
      g_assert_cmpstr (scout_json_reader_read_word (word_reader), ==, texts[i]);
      g_assert_true (scout_json_reader_next_element (id_reader));
      g_assert_cmpstr (scout_json_reader_read_id (id_reader), ==, ids[i]);
    }
  g_assert_false (scout_json_reader_next_element (text_reader));
  g_assert_false (scout_json_reader_next_element (id_reader));
  g_assert_true (scout_json_reader_finish (text_reader, NULL));
  g_assert_true (scout_json_reader_finish (word_reader, NULL));
  g_assert_true (scout_json_reader_finish (id_reader, NULL));
}

/* Of any length, with and without escapes, and to the last byte of the text. */
static void
test_words (void)
{
  for (gsize length = 0; length < 200; length++)
    {
      g_autofree char *word = g_strnfill (length, 'w');
      g_autofree char *plain = g_strdup_printf ("\"%s\"", word);
      g_autofree char *escaped = g_strdup_printf ("\"%s\\u00e9\"", word);
      g_autofree char *whole = g_strconcat (word, "\303\251", NULL);
      g_autoptr (ScoutJsonReader) plain_reader = open_text (plain);
      g_autoptr (ScoutJsonReader) escaped_reader = open_text (escaped);

      g_assert_cmpstr (scout_json_reader_read_word (plain_reader), ==, word);
      g_assert_true (scout_json_reader_finish (plain_reader, NULL));
      g_assert_cmpstr (scout_json_reader_read_word (escaped_reader), ==, whole);
      g_assert_true (scout_json_reader_finish (escaped_reader, NULL));
    }
}

static void
test_tolerant_count_and_number (void)
{
  static const gint64 counts[] = {
    -1, -1, -1, -1, -1, -1, -1, 3, 2, -1, G_GINT64_CONSTANT (178414869381437360), 1000,
    G_MAXINT64, G_GINT64_CONSTANT (1000000000000000000), -1,
  };
  static const double numbers[] = {
    NAN, NAN, NAN, NAN, NAN, NAN, -3, 2.5, 2.4, NAN, 178414869381437360.0, 1000,
    9223372036854775807.0, 1e18, 9.9e18,
  };
  g_autoptr (ScoutJsonReader) count_reader = open_text (MIXED);
  g_autoptr (ScoutJsonReader) number_reader = open_text (MIXED);

  scout_json_reader_begin_array (count_reader);
  scout_json_reader_begin_array (number_reader);
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      double number = 0;

      g_assert_true (scout_json_reader_next_element (count_reader));
      g_assert_cmpint (scout_json_reader_read_count (count_reader), ==, counts[i]);
      g_assert_true (scout_json_reader_next_element (number_reader));
      number = scout_json_reader_read_number (number_reader);
      g_assert_true (isnan (numbers[i]) ? isnan (number)
                                        : fabs (number - numbers[i]) < G_MINDOUBLE);
    }
  g_assert_false (scout_json_reader_next_element (count_reader));
  g_assert_false (scout_json_reader_next_element (number_reader));
  g_assert_true (scout_json_reader_finish (count_reader, NULL));
  g_assert_true (scout_json_reader_finish (number_reader, NULL));
}

/* Tolerance is for other types, not for what is no JSON. */
static void
test_tolerant_of_no_syntax_error (void)
{
  static const char *const texts[] = { "[tru]", "[{\"a\":}]", "[\"\\x\"]", "[01]", "[" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (texts[i]);
      g_autoptr (GError) error = NULL;

      scout_json_reader_begin_array (reader);
      if (scout_json_reader_next_element (reader))
        {
          g_assert_cmpint (scout_json_reader_read_count (reader), ==, -1);
          g_assert_null (scout_json_reader_read_text (reader));
          g_assert_null (scout_json_reader_read_word (reader));
          g_assert_false (scout_json_reader_next_element (reader));
        }
      g_assert_false (scout_json_reader_finish (reader, &error));
      g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_SYNTAX);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-values/strings", test_strings);
  g_test_add_func ("/json-values/graph-strings", test_graph_strings);
  g_test_add_func ("/json-values/nul", test_nul);
  g_test_add_func ("/json-values/surrogates", test_surrogates);
  g_test_add_func ("/json-values/string-lengths", test_string_lengths);
  g_test_add_func ("/json-values/string-bytes", test_string_bytes);
  g_test_add_func ("/json-values/whole-numbers", test_whole_numbers);
  g_test_add_func ("/json-values/doubles", test_doubles);
  g_test_add_func ("/json-values/random-doubles", test_random_doubles);
  g_test_add_func ("/json-values/doubles-out-of-range", test_doubles_out_of_range);
  g_test_add_func ("/json-values/long-number", test_long_number);
  g_test_add_func ("/json-values/booleans", test_booleans);
  g_test_add_func ("/json-values/tolerant-text-and-id", test_tolerant_text_and_id);
  g_test_add_func ("/json-values/words", test_words);
  g_test_add_func ("/json-values/tolerant-count-and-number", test_tolerant_count_and_number);
  g_test_add_func ("/json-values/tolerant-of-no-syntax-error", test_tolerant_of_no_syntax_error);

  return g_test_run ();
}
