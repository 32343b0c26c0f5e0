/* test-graph-writer.c: Graph's byte habits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-graph-writer.h"

#include <math.h>

static void
test_text (void)
{
  static const struct
  {
    const char *text;
    const char *json;
  } cases[] = {
    { NULL, "null" },
    { "", "\"\"" },
    { "plain", "\"plain\"" },
    { "a/b", "\"a\\/b\"" },
    { "\"\\", "\"\\\"\\\\\"" },
    { "a\nb\rc\td", "\"a\\nb\\rc\\td\"" },
    { "\b\f\x01\x7f", "\"\\u0008\\u000c\\u0001\\u007f\"" },
    { "me@example.org", "\"me\\u0040example.org\"" },
    { "50%", "\"50\\u0025\"" },
    { "Zo\xC3\xAB", "\"Zo\\u00eb\"" },
    { "\xE6\x97\xA5", "\"\\u65e5\"" },
    { "\xF0\x9F\x8C\xBE", "\"\\ud83c\\udf3e\"" },
    { "<&>", "\"<&>\"" },
    { "a\xFFz", "\"a\\ufffdz\"" },
    { "cut\xF0\x9F", "\"cut\\ufffd\\ufffd\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
      g_autoptr (GString) text = NULL;

      scout_graph_writer_text (writer, cases[i].text);
      text = scout_graph_writer_steal (writer);
      g_assert_cmpstr (text->str, ==, cases[i].json);
    }
}

static void
test_numbers (void)
{
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
  g_autoptr (GString) text = NULL;

  scout_graph_writer_begin_array (writer);
  scout_graph_writer_number (writer, 4.5);
  scout_graph_writer_number (writer, 1234567);
  scout_graph_writer_number (writer, 0.1 + 0.2);
  scout_graph_writer_number (writer, (double) NAN);
  scout_graph_writer_number (writer, (double) INFINITY);
  scout_graph_writer_count (writer, G_MININT64);
  scout_graph_writer_boolean (writer, TRUE);
  scout_graph_writer_boolean (writer, FALSE);
  scout_graph_writer_end_array (writer);
  text = scout_graph_writer_steal (writer);
  g_assert_cmpstr (text->str, ==,
                   "[4.5,1234567,0.3,null,null,-9223372036854775808,true,false]");
}

static void
test_commas (void)
{
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
  g_autoptr (GString) text = NULL;

  scout_graph_writer_text (writer, "forgotten");
  scout_graph_writer_reset (writer);
  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member (writer, "data");
  scout_graph_writer_begin_array (writer);
  scout_graph_writer_begin_object (writer);
  scout_graph_writer_end_object (writer);
  scout_graph_writer_begin_array (writer);
  scout_graph_writer_end_array (writer);
  scout_graph_writer_end_array (writer);
  scout_graph_writer_member_text (writer, "a/b", "c");
  scout_graph_writer_member_count (writer, "n", 7);
  scout_graph_writer_end_object (writer);
  text = scout_graph_writer_steal (writer);
  g_assert_cmpstr (text->str, ==, "{\"data\":[{},[]],\"a\\/b\":\"c\",\"n\":7}");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph-writer/text", test_text);
  g_test_add_func ("/graph-writer/numbers", test_numbers);
  g_test_add_func ("/graph-writer/commas", test_commas);

  return g_test_run ();
}
