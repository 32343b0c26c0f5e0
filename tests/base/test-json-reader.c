/* test-json-reader.c: tests of ScoutJsonReader's structure, positions and limits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-json-reader.h"

#include <math.h>
#include <string.h>

static ScoutJsonReader *
open_text (const char            *text,
           const ScoutJsonLimits *limits)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (ScoutArena) arena = scout_arena_new (0);

  return scout_json_reader_new (bytes, arena, limits);
}

static void
assert_finishes (ScoutJsonReader *reader)
{
  g_autoptr (GError) error = NULL;

  scout_json_reader_finish (reader, &error);
  g_assert_no_error (error);
}

static void
test_object (void)
{
  g_autoptr (ScoutJsonReader) reader = open_text (
    " {\"id\":\"12\", \"n\" : 3 ,\"ratio\":-1.5e1,\"ok\":true,\"gone\":null} \n", NULL);
  const char *name = NULL;
  const char *id = NULL;
  gint64 n = 0;
  double ratio = 0;
  gboolean ok = FALSE;

  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_OBJECT);
  g_assert_true (scout_json_reader_begin_object (reader));
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpstr (name, ==, "id");
  g_assert_true (scout_json_reader_read_string (reader, &id));
  g_assert_cmpstr (id, ==, "12");
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpstr (name, ==, "n");
  g_assert_true (scout_json_reader_read_int64 (reader, &n));
  g_assert_cmpint (n, ==, 3);
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_true (scout_json_reader_read_double (reader, &ratio));
  g_assert_cmpfloat_with_epsilon (ratio, -15, G_MINDOUBLE);
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_true (scout_json_reader_read_boolean (reader, &ok));
  g_assert_true (ok);
  g_assert_true (scout_json_reader_next_member (reader, &name));
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_NULL);
  g_assert_false (scout_json_reader_next_member (reader, &name));
  g_assert_cmpint (scout_json_reader_peek (reader), ==, SCOUT_JSON_KIND_NONE);
  assert_finishes (reader);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-reader/object", test_object);

  return g_test_run ();
}
