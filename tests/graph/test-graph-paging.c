/* test-graph-paging.c: where a page continues, in every form that Meta writes it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Vectors of conventions section 5, "Paging", and that the token in `next` stays behind (T2). */

#include "config.h"

#include "scout-graph-paging.h"

#include <string.h>

static const struct
{
  const char *text;
  const char *before;
  const char *after;
  gboolean has_next;
  gboolean has_previous;
} vectors[] = {
  { "{\"cursors\":{\"before\":\"MAZDZD\",\"after\":\"MQZDZD\"},"
    "\"next\":\"https:\\/\\/graph.facebook.com\\/v26.0\\/x?access_token=EAA&after=MQZDZD\"}",
    "MAZDZD", "MQZDZD", TRUE, FALSE },
  { "{\"cursors\":{\"before\":\"MAZDZD\",\"after\":\"MAZDZD\"}}", "MAZDZD", "MAZDZD", FALSE,
    FALSE },
  { "{\"next\":\"https:\\/\\/x\",\"previous\":\"https:\\/\\/y\",\"cursors\":{\"after\":\"b\"}}",
    NULL, "b", TRUE, TRUE },
  { "{\"previous\":\"https:\\/\\/y\",\"cursors\":{\"after\":\"b\"}}", NULL, "b", FALSE, TRUE },
  { "{\"previous\":null,\"cursors\":{\"before\":\"a\"}}", "a", NULL, FALSE, FALSE },
  { "{}", NULL, NULL, FALSE, FALSE },
  { "null", NULL, NULL, FALSE, FALSE },
  { "[{\"next\":\"x\"}]", NULL, NULL, FALSE, FALSE },
  { "\"x\"", NULL, NULL, FALSE, FALSE },
  { "{\"cursors\":null,\"next\":null}", NULL, NULL, FALSE, FALSE },
  { "{\"cursors\":[\"a\"],\"next\":true}", NULL, NULL, FALSE, FALSE },
  { "{\"cursors\":{\"before\":1,\"after\":\"\"},\"next\":{}}", NULL, NULL, FALSE, FALSE },
};

static void
test_vectors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autoptr (GBytes) text = g_bytes_new_static (vectors[i].text, strlen (vectors[i].text));
      g_autoptr (ScoutArena) arena = scout_arena_new (0);
      g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
      g_autoptr (GError) error = NULL;
      ScoutGraphPaging paging = { "stale", "stale", TRUE, TRUE };

      scout_graph_paging_read (&paging, reader);
      scout_json_reader_finish (reader, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (paging.before, ==, vectors[i].before);
      g_assert_cmpstr (paging.after, ==, vectors[i].after);
      g_assert_cmpint (paging.has_next, ==, vectors[i].has_next);
      g_assert_cmpint (paging.has_previous, ==, vectors[i].has_previous);
    }
}

static void
test_addresses_are_not_kept (void)
{
  g_autofree char *token = g_strnfill (100000, 'A');
  g_autofree char *raw = g_strdup_printf ("{\"next\":\"https://x?access_token=%s\","
                                          "\"previous\":\"https://x?access_token=%s\"}", token,
                                          token);
  g_autoptr (GBytes) text = g_bytes_new (raw, strlen (raw));
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
  ScoutGraphPaging paging = { 0 };

  scout_graph_paging_read (&paging, reader);
  g_assert_true (scout_json_reader_finish (reader, NULL));
  g_assert_true (paging.has_next);
  g_assert_true (paging.has_previous);
  /* The arena would have had to grow by the address. */
  g_assert_cmpuint (scout_arena_get_size (arena), <, 100000);
}

static void
test_syntax_errors_stay_errors (void)
{
  static const char text[] = "{\"cursors\":{\"after\":\"b\"";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (bytes, arena, NULL);
  g_autoptr (GError) error = NULL;
  ScoutGraphPaging paging = { 0 };

  scout_graph_paging_read (&paging, reader);
  g_assert_false (scout_json_reader_finish (reader, &error));
  g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_SYNTAX);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/paging/vectors", test_vectors);
  g_test_add_func ("/graph/paging/addresses-are-not-kept", test_addresses_are_not_kept);
  g_test_add_func ("/graph/paging/syntax-errors-stay-errors", test_syntax_errors_stay_errors);

  return g_test_run ();
}
