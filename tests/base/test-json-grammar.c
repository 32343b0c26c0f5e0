/* test-json-grammar.c: which texts ScoutJsonReader takes for JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "json-test.h"

#define GOOD (-1)

typedef struct
{
  const char *name;
  const char *text;
  gsize length;
  int code; /* GOOD or a ScoutJsonError */
} JsonCase;

/* What other parsers let pass, and what they trip over (threat T13). */
static const JsonCase json_cases[] = {
  { "empty", TEXT (""), SCOUT_JSON_ERROR_SYNTAX },
  { "white-space", TEXT (" \t\r\n "), SCOUT_JSON_ERROR_SYNTAX },
  { "other-white-space", TEXT ("\f1"), SCOUT_JSON_ERROR_SYNTAX },
  { "vertical-tab", TEXT ("[1,\v2]"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-break-space", TEXT ("[1,\xc2\xa0" "2]"), SCOUT_JSON_ERROR_SYNTAX },
  { "byte-order-mark", TEXT ("\xef\xbb\xbf{\"a\":1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "html", TEXT ("<html>502</html>"), SCOUT_JSON_ERROR_SYNTAX },
  { "variable", TEXT ("var foo = {\"a\":1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "padding", TEXT ("for (;;);{\"a\":1}"), SCOUT_JSON_ERROR_SYNTAX },

  { "object", TEXT ("{}"), GOOD },
  { "array", TEXT ("[]"), GOOD },
  { "spaced", TEXT (" { \"a\" : [ 1 , 2 ] , \"b\" : { } } "), GOOD },
  { "empty-name", TEXT ("{\"\":1}"), GOOD },
  { "equal-names", TEXT ("{\"a\":1,\"a\":\"two\"}"), GOOD },
  { "comma-ends-object", TEXT ("{\"a\":1,}"), SCOUT_JSON_ERROR_SYNTAX },
  { "comma-ends-array", TEXT ("{\"data\":[{\"id\":\"1\"},]}"), SCOUT_JSON_ERROR_SYNTAX },
  { "comma-begins-object", TEXT ("{,\"a\":1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "comma-begins-array", TEXT ("[,1]"), SCOUT_JSON_ERROR_SYNTAX },
  { "comma-alone", TEXT ("[,]"), SCOUT_JSON_ERROR_SYNTAX },
  { "two-commas", TEXT ("[1,,2]"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-comma-in-array", TEXT ("[1 2]"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-comma-in-object", TEXT ("{\"a\":1 \"b\":2}"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-colon", TEXT ("{\"a\" 1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "two-colons", TEXT ("{\"a\"::1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-value", TEXT ("{\"a\":}"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-name", TEXT ("{:1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "bare-name", TEXT ("{a:1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "number-as-name", TEXT ("{1:1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "value-without-name", TEXT ("{\"a\"}"), SCOUT_JSON_ERROR_SYNTAX },
  { "single-quotes", TEXT ("{'a':1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "wrong-closing", TEXT ("[1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "other-wrong-closing", TEXT ("{\"a\":1]"), SCOUT_JSON_ERROR_SYNTAX },
  { "closing-alone", TEXT ("]"), SCOUT_JSON_ERROR_SYNTAX },
  { "open-array", TEXT ("[1"), SCOUT_JSON_ERROR_SYNTAX },
  { "open-object", TEXT ("{\"a\":1"), SCOUT_JSON_ERROR_SYNTAX },
  { "comment", TEXT ("{/*c*/\"a\":1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "line-comment", TEXT ("{\"a\":1}//x"), SCOUT_JSON_ERROR_SYNTAX },
  { "two-roots", TEXT ("{\"a\":1}{\"a\":2}"), SCOUT_JSON_ERROR_SYNTAX },
  { "trailing-garbage", TEXT ("{\"a\":1} xx"), SCOUT_JSON_ERROR_SYNTAX },
  { "trailing-comma", TEXT ("{\"a\":1},"), SCOUT_JSON_ERROR_SYNTAX },
  { "trailing-nul", TEXT ("{\"a\":1}\0"), SCOUT_JSON_ERROR_SYNTAX },
  { "nul-alone", TEXT ("\0"), SCOUT_JSON_ERROR_SYNTAX },

  { "true", TEXT ("true"), GOOD },
  { "false", TEXT ("false"), GOOD },
  { "null", TEXT ("null"), GOOD },
  { "capitals", TEXT ("{\"a\":TRUE}"), SCOUT_JSON_ERROR_SYNTAX },
  { "half-a-word", TEXT ("[tru]"), SCOUT_JSON_ERROR_SYNTAX },
  { "wrong-word", TEXT ("[nil]"), SCOUT_JSON_ERROR_SYNTAX },
  { "long-word", TEXT ("[nulls]"), SCOUT_JSON_ERROR_SYNTAX },
  { "not-a-number", TEXT ("nan"), SCOUT_JSON_ERROR_SYNTAX },
  { "capital-not-a-number", TEXT ("[NaN]"), SCOUT_JSON_ERROR_SYNTAX },
  { "infinity", TEXT ("[-Infinity]"), SCOUT_JSON_ERROR_SYNTAX },
  { "undefined", TEXT ("[undefined]"), SCOUT_JSON_ERROR_SYNTAX },

  { "zero", TEXT ("0"), GOOD },
  { "minus-zero", TEXT ("{\"a\":-0}"), GOOD },
  { "int64-max", TEXT ("{\"a\":9223372036854775807}"), GOOD },
  { "beyond-int64", TEXT ("{\"a\":9223372036854775808}"), GOOD },
  { "beyond-uint64", TEXT ("{\"a\":18446744073709551616}"), GOOD },
  { "far-below", TEXT ("{\"a\":-99999999999999999999}"), GOOD },
  { "id-as-number", TEXT ("{\"a\":178414869381437360}"), GOOD },
  { "huge-power", TEXT ("{\"a\":1e999}"), GOOD },
  { "tiny-power", TEXT ("{\"a\":1e-999}"), GOOD },
  { "absurd-power", TEXT ("[1e99999999999999999999]"), GOOD },
  { "capital-power", TEXT ("[1E+2,1.5E-2,0e0]"), GOOD },
  { "leading-zero", TEXT ("{\"a\":0123}"), SCOUT_JSON_ERROR_SYNTAX },
  { "minus-leading-zero", TEXT ("[-01]"), SCOUT_JSON_ERROR_SYNTAX },
  { "two-zeros", TEXT ("[00]"), SCOUT_JSON_ERROR_SYNTAX },
  { "hexadecimal", TEXT ("{\"a\":0x10}"), SCOUT_JSON_ERROR_SYNTAX },
  { "plus", TEXT ("{\"a\":+1}"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-whole-part", TEXT ("{\"a\":.5}"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-fraction", TEXT ("[5.]"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-fraction-before-power", TEXT ("[5.e1]"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-power", TEXT ("[5e]"), SCOUT_JSON_ERROR_SYNTAX },
  { "no-power-behind-sign", TEXT ("[5e+]"), SCOUT_JSON_ERROR_SYNTAX },
  { "fraction-in-power", TEXT ("[5e1.5]"), SCOUT_JSON_ERROR_SYNTAX },
  { "minus-alone", TEXT ("[-]"), SCOUT_JSON_ERROR_SYNTAX },
  { "minus-at-end", TEXT ("-"), SCOUT_JSON_ERROR_SYNTAX },
  { "two-minuses", TEXT ("[--1]"), SCOUT_JSON_ERROR_SYNTAX },
  { "grouped", TEXT ("[1_000]"), SCOUT_JSON_ERROR_SYNTAX },

  { "escapes", TEXT ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\""), GOOD },
  { "unknown-escape", TEXT ("{\"a\":\"\\x41\"}"), SCOUT_JSON_ERROR_SYNTAX },
  { "escaped-newline", TEXT ("\"a\\\nb\""), SCOUT_JSON_ERROR_SYNTAX },
  { "escaped-nul", TEXT ("\"a\\\0b\""), SCOUT_JSON_ERROR_SYNTAX },
  { "capital-escape", TEXT ("\"\\U0041\""), SCOUT_JSON_ERROR_SYNTAX },
  { "short-escape", TEXT ("\"\\u041\""), SCOUT_JSON_ERROR_SYNTAX },
  { "short-escape-at-end", TEXT ("\"\\u04"), SCOUT_JSON_ERROR_SYNTAX },
  { "signed-escape", TEXT ("\"\\u+041\""), SCOUT_JSON_ERROR_SYNTAX },
  { "escape-at-end", TEXT ("\"\\"), SCOUT_JSON_ERROR_SYNTAX },
  { "escaped-quote-at-end", TEXT ("\"\\\""), SCOUT_JSON_ERROR_SYNTAX },
  { "unterminated", TEXT ("{\"a\":\"x"), SCOUT_JSON_ERROR_SYNTAX },
  { "newline", TEXT ("{\"a\":\"x\ny\"}"), SCOUT_JSON_ERROR_SYNTAX },
  { "tabulator", TEXT ("\"x\ty\""), SCOUT_JSON_ERROR_SYNTAX },
  { "unit-separator-far-on", TEXT ("\"0123456789abcdef\x1f\""), SCOUT_JSON_ERROR_SYNTAX },
  { "nul", TEXT ("{\"a\":\"x\0y\"}"), SCOUT_JSON_ERROR_SYNTAX },
  { "delete", TEXT ("\"\x7f\""), GOOD },
  { "high-surrogate", TEXT ("{\"a\":\"\\ud83d\"}"), GOOD },
  { "low-surrogate", TEXT ("{\"a\":\"\\ude00\"}"), GOOD },
  { "surrogate-pair", TEXT ("{\"a\":\"\\ud83d\\ude00\"}"), GOOD },

  { "utf-8", TEXT ("\"\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf\""), GOOD },
  { "invalid-utf-8", TEXT ("{\"a\":\"\xff\xfe\"}"), SCOUT_JSON_ERROR_ENCODING },
  { "latin-1", TEXT ("\"caf\xe9\""), SCOUT_JSON_ERROR_ENCODING },
  { "overlong", TEXT ("{\"a\":\"\xc0\xaf\"}"), SCOUT_JSON_ERROR_ENCODING },
  { "overlong-nul", TEXT ("\"\xc0\x80\""), SCOUT_JSON_ERROR_ENCODING },
  { "overlong-three", TEXT ("\"\xe0\x80\xaf\""), SCOUT_JSON_ERROR_ENCODING },
  { "overlong-four", TEXT ("\"\xf0\x80\x80\xaf\""), SCOUT_JSON_ERROR_ENCODING },
  { "utf-8-surrogate", TEXT ("\"\xed\xa0\x80\""), SCOUT_JSON_ERROR_ENCODING },
  { "beyond-unicode", TEXT ("\"\xf4\x90\x80\x80\""), SCOUT_JSON_ERROR_ENCODING },
  { "five-bytes", TEXT ("\"\xf8\x88\x80\x80\x80\""), SCOUT_JSON_ERROR_ENCODING },
  { "continuation-alone", TEXT ("\"0123456789abcdef\x80\""), SCOUT_JSON_ERROR_ENCODING },
  { "cut-sequence", TEXT ("\"\xe6\x97\""), SCOUT_JSON_ERROR_ENCODING },
  { "sequence-over-quote", TEXT ("\"\xc3\",1"), SCOUT_JSON_ERROR_ENCODING },
  { "sequence-around-escape", TEXT ("\"\xc3\\u00a9\""), SCOUT_JSON_ERROR_ENCODING },
  { "invalid-name", TEXT ("{\"\xff\":1}"), SCOUT_JSON_ERROR_ENCODING },
  { "invalid-between-tokens", TEXT ("[1,\xff]"), SCOUT_JSON_ERROR_SYNTAX },
  { "utf-16", TEXT ("\xff\xfe{\0}\0"), SCOUT_JSON_ERROR_SYNTAX },
};

/* Skipping and reading accept the same texts, for the same reasons. */
static void
test_case (gconstpointer data)
{
  const JsonCase *json = data;
  g_autoptr (ScoutJsonReader) skipping = open_bytes (json->text, json->length, NULL);
  g_autoptr (ScoutJsonReader) reading = open_bytes (json->text, json->length, NULL);
  g_autoptr (GError) skip_error = NULL;
  g_autoptr (GError) read_error = NULL;

  g_assert_true (scout_json_reader_finish (skipping, &skip_error) == (json->code == GOOD));
  read_all (reading);
  g_assert_true (scout_json_reader_finish (reading, &read_error) == (json->code == GOOD));

  if (json->code != GOOD)
    {
      g_assert_error (skip_error, SCOUT_JSON_ERROR, json->code);
      g_assert_error (read_error, SCOUT_JSON_ERROR, json->code);
      g_assert_cmpstr (skip_error->message, ==, read_error->message);
      g_assert_true (g_utf8_validate (skip_error->message, -1, NULL));
    }
}

/* What no table can hold: so many times the opening, then as often the closing (threat T13; another
 * parser overflows the stack at a hundred thousand). */
typedef struct
{
  const char *name;
  const char *opening;
  const char *closing;
  guint n_openings;
  guint max_depth;  /* 0 for what is usual */
  gint64 fault_at;  /* byte of the first bracket too many, or GOOD */
} NestCase;

static const NestCase nest_cases[] = {
  { "nested-64", "[", "]", 64, 0, GOOD },
  { "nested-65", "[", "]", 65, 0, 64 },
  { "nested-100000", "[", "]", 100000, 0, 64 },
  { "nested-100000-open", "[", "", 100000, 0, 64 },
  { "nested-100000-objects", "{\"a\":", "}", 100000, 0, 64 * 5 },
  { "nested-100000-mixed", "[{\"a\":", "}]", 50000, 0, 32 * 6 },
  { "nested-100000-allowed", "[", "]", 100000, 100000, GOOD },
  { "nested-100001-not-allowed", "[", "]", 100001, 100000, 100000 },
};

static GBytes *
make_nest (const NestCase *nest)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < nest->n_openings; i++)
    g_string_append (text, nest->opening);
  if (nest->opening[strlen (nest->opening) - 1] == ':')
    g_string_append_c (text, '0');
  for (guint i = 0; i < nest->n_openings; i++)
    g_string_append (text, nest->closing);

  return g_string_free_to_bytes (text);
}

static void
assert_nest (const NestCase *nest,
             const GError   *error) /* (nullable) */
{
  g_autofree char *position =
    g_strdup_printf ("line 1, column %" G_GINT64_FORMAT " (byte %" G_GINT64_FORMAT "), at ",
                     nest->fault_at + 1, nest->fault_at);

  if (nest->fault_at == GOOD)
    {
      g_assert_no_error (error);
      return;
    }

  g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, position));
  g_assert_true (g_str_has_suffix (error->message, ": the nesting is too deep"));
}

/* Refused where it becomes too deep, with the reason, whether it is skipped or looked at. */
static void
test_nest (gconstpointer data)
{
  const NestCase *nest = data;
  const ScoutJsonLimits limits = { .max_depth = nest->max_depth };
  g_autoptr (GBytes) text = make_nest (nest);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) skipping = scout_json_reader_new (text, arena, &limits);
  g_autoptr (ScoutJsonReader) entering = scout_json_reader_new (text, arena, &limits);
  g_autoptr (GError) skip_error = NULL;
  g_autoptr (GError) enter_error = NULL;
  const char *name = NULL;

  scout_json_reader_finish (skipping, &skip_error);
  assert_nest (nest, skip_error);

  /* As deep as it goes, and then out at once. */
  for (gboolean goes_on = TRUE; goes_on;)
    {
      if (scout_json_reader_peek (entering) == SCOUT_JSON_KIND_ARRAY)
        {
          scout_json_reader_begin_array (entering);
          goes_on = scout_json_reader_next_element (entering);
        }
      else
        {
          scout_json_reader_begin_object (entering);
          goes_on = scout_json_reader_next_member (entering, &name);
        }
    }
  scout_json_reader_finish (entering, &enter_error);
  assert_nest (nest, enter_error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (json_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/json-grammar/", json_cases[i].name, NULL);

      g_test_add_data_func (path, &json_cases[i], test_case);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (nest_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/json-grammar/", nest_cases[i].name, NULL);

      g_test_add_data_func (path, &nest_cases[i], test_nest);
    }

  return g_test_run ();
}
