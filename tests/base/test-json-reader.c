/* test-json-reader.c: tests of ScoutJsonReader's structure, positions and limits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "json-test.h"

#include <string.h>

#define DEEP_BOMB 100000

static void
assert_fails (ScoutJsonReader *reader,
              ScoutJsonError   code,
              const char      *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (scout_json_reader_finish (reader, &error));
  g_assert_error (error, SCOUT_JSON_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_true (scout_json_reader_has_failed (reader));
}

static void
assert_finishes (ScoutJsonReader *reader)
{
  g_autoptr (GError) error = NULL;

  scout_json_reader_finish (reader, &error);
  g_assert_no_error (error);
  g_assert_false (scout_json_reader_has_failed (reader));
}

static void
test_walk (void)
{
  g_autoptr (ScoutJsonReader) reader = open_text (
    " {\"id\":\"12\", \"n\" : 3 ,\"list\":[true, [ ] ,{}],\"gone\":null} \n");
  const char *name = NULL;
  const char *id = NULL;
  gint64 n = 0;
  gboolean truth = FALSE;

  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_OBJECT);
  g_assert_true (scout_json_reader_begin_object (reader));
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpstr (name, ==, "id");
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_STRING);
  g_assert_true (scout_json_reader_read_string (reader, &id));
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_NONE);
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpstr (name, ==, "n");
  g_assert_true (scout_json_reader_read_int64 (reader, &n));
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpstr (name, ==, "list");

  g_assert_true (scout_json_reader_begin_array (reader));
  g_assert_true (scout_json_reader_next_element (reader));
  g_assert_true (scout_json_reader_read_boolean (reader, &truth));
  g_assert_true (scout_json_reader_next_element (reader));
  g_assert_true (scout_json_reader_begin_array (reader));
  g_assert_false (scout_json_reader_next_element (reader));
  g_assert_true (scout_json_reader_next_element (reader));
  g_assert_true (scout_json_reader_skip (reader));
  g_assert_false (scout_json_reader_next_element (reader));

  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpstr (name, ==, "gone");
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_NULL);
  g_assert_false (scout_json_reader_next_member (reader, &name));
  g_assert_null (name);
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_NONE);
  assert_finishes (reader);

  g_assert_cmpstr (id, ==, "12");
  g_assert_cmpint (n, ==, 3);
  g_assert_true (truth);
}

/* Members that nobody reads are passed over, however much is in them. */
static void
test_unread_values (void)
{
  g_autoptr (ScoutJsonReader) reader = open_text (
    "{\"a\":{\"b\":[1,{\"c\":\"}\"}]},\"d\":[[],[\"]\"]],\"e\":\"\\\"\",\"f\":7,\"g\":-1.5e3}");
  g_autoptr (GString) names = g_string_new (NULL);
  const char *name = NULL;
  gint64 number = 0;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      g_string_append (names, name);
      if (g_str_equal (name, "f"))
        scout_json_reader_read_int64 (reader, &number);
    }

  assert_finishes (reader);
  g_assert_cmpstr (names->str, ==, "adefg");
  g_assert_cmpint (number, ==, 7);
}

/* A name stays while its value is read, whatever names stand in there. */
static void
test_names (void)
{
  g_autofree char *long_name = g_strnfill (63, 'n');
  g_autofree char *longer_name = g_strnfill (64, 'n');
  g_autofree char *text = g_strdup_printf (
    "{\"outer\":{\"inner\":1},\"a\\u00e9\":1,\"%s\":1,\"%s\":1}", long_name, longer_name);
  g_autoptr (ScoutJsonReader) reader = open_text (text);
  const char *outer = NULL;
  const char *inner = NULL;

  scout_json_reader_begin_object (reader);
  g_assert_true (scout_json_reader_next_member (reader, &outer));
  scout_json_reader_begin_object (reader);
  g_assert_true (scout_json_reader_next_member (reader, &inner));
  g_assert_cmpstr (inner, ==, "inner");
  g_assert_cmpstr (outer, ==, "outer");
  g_assert_false (scout_json_reader_next_member (reader, &inner));
  g_assert_cmpstr (outer, ==, "outer");

  g_assert_true (scout_json_reader_next_member (reader, &outer));
  g_assert_cmpstr (outer, ==, "aé");
  g_assert_true (scout_json_reader_next_member (reader, &outer));
  g_assert_cmpstr (outer, ==, long_name);
  g_assert_true (scout_json_reader_next_member (reader, &outer));
  g_assert_cmpstr (outer, ==, longer_name);
  assert_finishes (reader);
}

/* Whoever leaves off in the middle still learns whether the rest is JSON. */
static void
test_finish_reads_on (void)
{
  g_autoptr (ScoutJsonReader) good = open_text ("{\"a\":[1,[2]],\"b\":3}");
  g_autoptr (ScoutJsonReader) bad = open_text ("{\"a\":[1,[2]],\"b\":}");
  ScoutJsonReader *readers[] = { good, bad };
  const char *name = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      scout_json_reader_begin_object (readers[i]);
      scout_json_reader_next_member (readers[i], &name);
      scout_json_reader_begin_array (readers[i]);
      g_assert_true (scout_json_reader_next_element (readers[i]));
    }

  assert_finishes (good);
  assert_finishes (good);
  assert_fails (bad, SCOUT_JSON_ERROR_SYNTAX,
                "line 1, column 18 (byte 17), at b: a value is expected");
}

static void
test_errors_stick (void)
{
  g_autoptr (ScoutJsonReader) reader = open_text ("{\"data\":[{\"id\":{\"x\":1}}],\"n\":1}");
  const char *text = "untouched";
  const char *name = NULL;
  gint64 number = 5;

  scout_json_reader_begin_object (reader);
  scout_json_reader_next_member (reader, &name);
  scout_json_reader_begin_array (reader);
  scout_json_reader_next_element (reader);
  scout_json_reader_begin_object (reader);
  scout_json_reader_next_member (reader, &name);
  g_assert_false (scout_json_reader_read_string (reader, &text));
  g_assert_true (scout_json_reader_has_failed (reader));

  g_assert_false (scout_json_reader_next_member (reader, &name));
  g_assert_false (scout_json_reader_next_element (reader));
  g_assert_false (scout_json_reader_begin_object (reader));
  g_assert_false (scout_json_reader_begin_array (reader));
  g_assert_false (scout_json_reader_read_int64 (reader, &number));
  g_assert_false (scout_json_reader_skip (reader));
  g_assert_null (scout_json_reader_read_text (reader));
  g_assert_null (scout_json_reader_read_id (reader));
  g_assert_cmpint (scout_json_reader_read_count (reader), ==, -1);
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_NONE);
  scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "too late");

  g_assert_cmpstr (text, ==, "untouched");
  g_assert_cmpint (number, ==, 5);
  assert_fails (reader, SCOUT_JSON_ERROR_TYPE,
                "line 1, column 16 (byte 15), at data[0].id: a string is expected, not an object");
}

/* Calls in the wrong place are errors of the text's kind: nothing else would be safe. */
static void
test_wrong_place (void)
{
  g_autoptr (ScoutJsonReader) no_container = open_text ("1");
  g_autoptr (ScoutJsonReader) other_container = open_text ("[1]");
  g_autoptr (ScoutJsonReader) read_twice = open_text ("[1,2]");
  g_autoptr (ScoutJsonReader) skipped_twice = open_text ("[1,2]");
  const char *name = NULL;
  gint64 number = 0;

  g_assert_false (scout_json_reader_next_element (no_container));
  assert_fails (no_container, SCOUT_JSON_ERROR_TYPE,
                "line 1, column 2 (byte 1): no array has been entered");

  scout_json_reader_begin_array (other_container);
  g_assert_false (scout_json_reader_next_member (other_container, &name));
  assert_fails (other_container, SCOUT_JSON_ERROR_TYPE,
                "line 1, column 2 (byte 1), at [0]: no object has been entered");

  scout_json_reader_begin_array (read_twice);
  scout_json_reader_next_element (read_twice);
  g_assert_true (scout_json_reader_read_int64 (read_twice, &number));
  g_assert_false (scout_json_reader_read_int64 (read_twice, &number));
  assert_fails (read_twice, SCOUT_JSON_ERROR_TYPE,
                "line 1, column 3 (byte 2), at [0]: a number is expected, not nothing");

  scout_json_reader_begin_array (skipped_twice);
  g_assert_false (scout_json_reader_skip (skipped_twice));
  assert_fails (skipped_twice, SCOUT_JSON_ERROR_TYPE,
                "line 1, column 2 (byte 1), at [0]: there is no value to skip");
}

static void
test_positions (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "", "line 1, column 1 (byte 0): the text ends where a value is expected" },
    { "{\"a\":1,\n \"é\":[\n  1,\n  x]}",
      "line 4, column 3 (byte 23), at é[1]: a value is expected" },
    { "{\"a\":{\"b\":[[],[0,{\"c\":tru}]]}}",
      "line 1, column 23 (byte 22), at a.b[1][1].c: a value is expected" },
    { "{\"a\":1 \"b\":2}",
      "line 1, column 8 (byte 7), at a: a comma or a closing brace is expected" },
    { "{\"a\":{},\"b\" 2}", "line 1, column 13 (byte 12), at b: a colon is expected" },
    { "{\"a\":1,}", "line 1, column 8 (byte 7): a member's name is expected" },
    { "[1,2", "line 1, column 5 (byte 4), at [1]: the text ends where a comma or a closing bracket "
              "is expected" },
    { "[\"\\q\"]", "line 1, column 3 (byte 2), at [0]: there is no such escape in a string" },
    { "[\"a\nb\"]",
      "line 1, column 4 (byte 3), at [0]: a control character in a string is not escaped" },
    { "[\"abc\xff\"]", "line 1, column 6 (byte 5), at [0]: the text is not valid UTF-8" },
    { "{\"a\":1}}", "line 1, column 8 (byte 7): something follows the end of the value" },
    { "{\"a\\\"]}b\":[-]}", "line 1, column 13 (byte 12), at a\\\"]}b[0]: a number needs a digit" },
    { "[01]", "line 1, column 2 (byte 1), at [0]: a number may not begin with a zero" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (cases[i].text);
      g_autoptr (GError) error = NULL;

      g_assert_false (scout_json_reader_finish (reader, &error));
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

/* Names in a message are foreign text: one line, no tricks, no kilobytes. */
static void
test_hostile_path (void)
{
  g_autofree char *long_name = g_strnfill (5000, 'n');
  g_autofree char *text = g_strdup_printf ("{\"\xe2\x80\xaetxet\xf3\xa0\x80\x81\":{\"%s\":[x]}}",
                                           long_name);
  g_autoptr (ScoutJsonReader) reader = open_text (text);
  g_autoptr (GError) error = NULL;

  g_assert_false (scout_json_reader_finish (reader, &error));
  g_assert_null (strstr (error->message, "\xe2\x80\xae"));
  g_assert_nonnull (strstr (error->message, "nnnn…[0]"));
  g_assert_cmpuint (strlen (error->message), <, 200);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_fail (void)
{
  g_autoptr (ScoutJsonReader) reader = open_text ("{\"data\":[{\"n\":1},{\"n\":-2}],\"b\":1}");
  g_autoptr (ScoutJsonReader) missing = open_text ("{\"data\":[{\"n\":1}]}");
  const char *name = NULL;
  gint64 number = 0;

  scout_json_reader_begin_object (reader);
  scout_json_reader_next_member (reader, &name);
  scout_json_reader_begin_array (reader);
  while (scout_json_reader_next_element (reader))
    {
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &name))
        {
          scout_json_reader_read_int64 (reader, &number);
          if (number < 0)
            scout_json_reader_fail (reader, SCOUT_JSON_ERROR_TYPE, "%d is too %s", -2, "low");
        }
    }
  assert_fails (reader, SCOUT_JSON_ERROR_TYPE,
                "line 1, column 23 (byte 22), at data[1].n: -2 is too low");

  /* Behind the end of a container the fault is the container's. */
  scout_json_reader_begin_object (missing);
  scout_json_reader_next_member (missing, &name);
  scout_json_reader_begin_array (missing);
  scout_json_reader_next_element (missing);
  scout_json_reader_begin_object (missing);
  while (scout_json_reader_next_member (missing, &name))
    ;
  scout_json_reader_fail (missing, SCOUT_JSON_ERROR_MISSING, "there is no id");
  assert_fails (missing, SCOUT_JSON_ERROR_MISSING,
                "line 1, column 10 (byte 9), at data[0]: there is no id");
}

static void
test_depth (void)
{
  static const ScoutJsonLimits shallow = { .max_depth = 3 };
  static const ScoutJsonLimits endless = { .max_depth = G_MAXUINT };
  g_autofree char *opening = g_strnfill (DEEP_BOMB, '[');
  g_autoptr (GString) objects = g_string_new (NULL);
  g_autoptr (ScoutJsonReader) fits = open_bytes (TEXT ("[[{}]]"), &shallow);
  g_autoptr (ScoutJsonReader) too_deep = open_bytes (TEXT ("[[{\"a\":[]}]]"), &shallow);
  g_autoptr (ScoutJsonReader) bomb = open_text (opening);
  g_autoptr (ScoutJsonReader) read_bomb = open_text (opening);
  g_autoptr (ScoutJsonReader) endless_bomb = open_bytes (opening, DEEP_BOMB, &endless);
  g_autoptr (ScoutJsonReader) object_bomb = NULL;

  assert_finishes (fits);
  assert_fails (too_deep, SCOUT_JSON_ERROR_LIMIT,
                "line 1, column 8 (byte 7), at [0][0].a: the nesting is too deep");

  for (guint i = 0; i < DEEP_BOMB; i++)
    g_string_append (objects, "{\"a\":");
  object_bomb = open_bytes (objects->str, objects->len, NULL);
  read_all (read_bomb);
  g_assert_false (scout_json_reader_finish (bomb, NULL));
  g_assert_false (scout_json_reader_finish (read_bomb, NULL));
  g_assert_false (scout_json_reader_finish (endless_bomb, NULL));
  g_assert_false (scout_json_reader_finish (object_bomb, NULL));
}

/* 64 levels pass by default, the 65th does not. */
static void
test_default_depth (void)
{
  for (guint depth = 64; depth <= 65; depth++)
    {
      g_autofree char *opening = g_strnfill (depth, '[');
      g_autofree char *closing = g_strnfill (depth, ']');
      g_autofree char *text = g_strconcat (opening, closing, NULL);
      g_autoptr (ScoutJsonReader) reader = open_text (text);

      read_all (reader);
      g_assert_true (scout_json_reader_finish (reader, NULL) == (depth == 64));
    }
}

static void
test_sizes (void)
{
  static const ScoutJsonLimits limits = { .max_bytes = 40, .max_values = 4, .max_string = 5 };
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "[1,2,3]                                 ", NULL },
    { "[1,2,3]                                  ",
      "line 1, column 1 (byte 0): the text is too long" },
    { "[1,2,3,4]", "line 1, column 8 (byte 7), at [3]: there are too many values" },
    { "[[],[[]]]", NULL },
    { "{\"a\":{\"b\":{},\"c\":[0]}}",
      "line 1, column 19 (byte 18), at a.c[0]: there are too many values" },
    { "[\"12345\"]", NULL },
    { "[\"123456\"]", "line 1, column 2 (byte 1), at [0]: a string is too long" },
    { "[\"\\u0031\\/\\t\\u00e9\"]", NULL },
    { "[\"\\u0031\\/\\t\\u00e9\\n\"]", "line 1, column 2 (byte 1), at [0]: a string is too long" },
    { "[\"\\ud83d\\ude00\\n\"]", NULL },
    { "[\"\\ud83d\\ude00\\n\\n\"]", "line 1, column 2 (byte 1), at [0]: a string is too long" },
    { "{\"123456\":1}", "line 1, column 2 (byte 1): a string is too long" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScoutJsonReader) skipping = open_bytes (cases[i].text, strlen (cases[i].text),
                                                         &limits);
      g_autoptr (ScoutJsonReader) reading = open_bytes (cases[i].text, strlen (cases[i].text),
                                                        &limits);

      read_all (reading);
      if (cases[i].message == NULL)
        {
          assert_finishes (skipping);
          assert_finishes (reading);
        }
      else
        {
          assert_fails (skipping, SCOUT_JSON_ERROR_LIMIT, cases[i].message);
          assert_fails (reading, SCOUT_JSON_ERROR_LIMIT, cases[i].message);
        }
    }
}

static void
test_default_sizes (void)
{
  g_autoptr (GString) values = g_string_new ("[0");
  g_autofree char *string = g_strnfill (1024 * 1024 + 2, 'x');
  g_autofree char *spaces = g_strnfill (8 * 1024 * 1024, ' ');
  g_autoptr (ScoutJsonReader) most_values = NULL;
  g_autoptr (ScoutJsonReader) too_many_values = NULL;
  g_autoptr (ScoutJsonReader) longest_text = NULL;
  g_autoptr (ScoutJsonReader) too_long_text = NULL;
  g_autoptr (ScoutJsonReader) too_long_string = NULL;

  for (guint i = 0; i < 1499998; i++)
    g_string_append (values, ",0");
  g_string_append (values, "]");
  most_values = open_bytes (values->str, values->len, NULL);
  assert_finishes (most_values);
  g_string_overwrite (values, values->len - 1, ",0]");
  too_many_values = open_bytes (values->str, values->len, NULL);
  g_assert_false (scout_json_reader_finish (too_many_values, NULL));

  spaces[0] = '7';
  longest_text = open_bytes (spaces, 8 * 1024 * 1024, NULL);
  assert_finishes (longest_text);
  too_long_text = open_bytes (spaces, 8 * 1024 * 1024 + 1, NULL);
  g_assert_false (scout_json_reader_finish (too_long_text, NULL));

  string[0] = '"';
  string[1024 * 1024 + 1] = '"';
  longest_text = (scout_json_reader_free (longest_text), open_text (string));
  assert_finishes (longest_text);
  string[1024 * 1024 + 1] = 'x';
  too_long_string = open_text (string);
  g_assert_false (scout_json_reader_finish (too_long_string, NULL));
}

static void
test_owns_what_it_reads (void)
{
  ScoutArena *arena = scout_arena_new (0);
  GBytes *bytes = g_bytes_new (TEXT ("[\"kept\"]"));
  ScoutJsonReader *reader = scout_json_reader_new (bytes, arena, NULL);
  const char *text = NULL;

  g_assert_true (scout_json_reader_get_arena (reader) == arena);
  g_bytes_unref (bytes);
  scout_json_reader_begin_array (reader);
  scout_json_reader_next_element (reader);
  g_assert_true (scout_json_reader_read_string (reader, &text));
  scout_json_reader_free (reader);

  g_assert_cmpstr (text, ==, "kept");
  scout_arena_unref (arena);
  scout_json_reader_free (NULL);
}

/* Whatever is guessed, the names are those of the text. */
static void
test_guesses (void)
{
  static const char * const guesses[] = { "id", "", "i", "id2", "other" };
  const char *text = "{\"id\":1,\"\":2,\"i\\u0064\":3, \"id\" : 4,\"id\":  5}";
  static const char * const names[] = { "id", "", "id", "id", "id" };

  for (gsize i = 0; i < G_N_ELEMENTS (guesses); i++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (text);
      const char *name = NULL;

      scout_json_reader_begin_object (reader);
      for (gsize n = 0; n < G_N_ELEMENTS (names); n++)
        {
          g_assert_true (scout_json_reader_next_member_like (reader, guesses[i],
                                                             strlen (guesses[i]), &name));
          g_assert_cmpstr (name, ==, names[n]);
          g_assert_cmpint (scout_json_reader_read_count (reader), ==, (gint64) n + 1);
        }
      g_assert_false (scout_json_reader_next_member_like (reader, guesses[i],
                                                          strlen (guesses[i]), &name));
      g_assert_null (name);
      assert_finishes (reader);
    }
}

/* A guess opens no way around the grammar. */
static void
test_guesses_and_faults (void)
{
  static const char * const texts[] = { "{\"id\"", "{\"id\":", "{\"id", "{\"id\" 1}", "{\"id\":}",
                                        "{id:1}", "{\"id\";1}" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (texts[i]);
      const char *name = NULL;

      g_test_message ("%s", texts[i]);
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member_like (reader, "id", 2, &name))
        continue;
      g_assert_false (scout_json_reader_finish (reader, NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/walk", test_walk);
  g_test_add_func ("/json-reader/unread-values", test_unread_values);
  g_test_add_func ("/json-reader/names", test_names);
  g_test_add_func ("/json-reader/finish-reads-on", test_finish_reads_on);
  g_test_add_func ("/json-reader/errors-stick", test_errors_stick);
  g_test_add_func ("/json-reader/wrong-place", test_wrong_place);
  g_test_add_func ("/json-reader/positions", test_positions);
  g_test_add_func ("/json-reader/hostile-path", test_hostile_path);
  g_test_add_func ("/json-reader/fail", test_fail);
  g_test_add_func ("/json-reader/depth", test_depth);
  g_test_add_func ("/json-reader/default-depth", test_default_depth);
  g_test_add_func ("/json-reader/sizes", test_sizes);
  g_test_add_func ("/json-reader/default-sizes", test_default_sizes);
  g_test_add_func ("/json-reader/owns-what-it-reads", test_owns_what_it_reads);
  g_test_add_func ("/json-reader/guesses", test_guesses);
  g_test_add_func ("/json-reader/guesses-and-faults", test_guesses_and_faults);

  return g_test_run ();
}
