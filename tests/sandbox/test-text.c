/* test-text.c: cursors, tokens, lists and ranges.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-sandbox-text.h"

#include <math.h>
#include <string.h>

static void
test_cursors (void)
{
  static const char *bad[] = {
    "", "0", "Z", "ZE", "MAZ", "M A", "MA==", "LTE", "bm9uZQZDZD",
    "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5",
    "MAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMA", NULL
  };
  guint position = 0;

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *cursor = scout_sandbox_encode_cursor (i);

      g_assert_true (scout_sandbox_decode_cursor (cursor, &position));
      g_assert_cmpuint (position, ==, i);
      for (const char *at = cursor; *at != '\0'; at++)
        g_assert_true (g_ascii_isalnum (*at));
      /* Conventions, section 0. */
      if (i == 0)
        g_assert_cmpstr (cursor, ==, "MAZDZD");
      if (i == 24)
        g_assert_cmpstr (cursor, ==, "MjQZD");
    }

  for (guint i = 0; bad[i] != NULL; i++)
    g_assert_false (scout_sandbox_decode_cursor (bad[i], &position));
}

static void
test_tokens (void)
{
  g_autofree char *one = scout_sandbox_derive_token ("one");
  g_autofree char *again = scout_sandbox_derive_token ("one");
  g_autofree char *two = scout_sandbox_derive_token ("two");
  g_autofree char *id = scout_sandbox_random_id ();
  g_autofree char *other_id = scout_sandbox_random_id ();

  g_assert_cmpstr (one, ==, again);
  g_assert_cmpstr (one, !=, two);
  g_assert_true (g_str_has_prefix (one, "SANDBOX"));
  g_assert_cmpuint (strlen (one), >, 60);
  g_assert_cmpuint (strlen (id), ==, 32);
  g_assert_cmpstr (id, !=, other_id);
}

static void
test_lists (void)
{
  static const struct
  {
    const char *text;
    const char *values;
  } cases[] = {
    { "", "" },
    { "US", "US" },
    { "US,CA", "US|CA" },
    { " US , CA ", "US|CA" },
    { "[\"US\",\"CA\"]", "US|CA" },
    { "['US', 'CA']", "US|CA" },
    { "[]", "" },
    { "[", "[" },
    { ",,US,", "US" },
    { "J.crew Factory", "J.crew Factory" },
    { "\"US'", "\"US'" },
    { "[\"\"]", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) values = scout_sandbox_parse_list (cases[i].text);
      g_autofree char *joined = g_strjoinv ("|", values);

      g_assert_cmpstr (joined, ==, cases[i].values);
    }
}

static void
test_ranges (void)
{
  static const struct
  {
    const char *text;
    double      min;
    double      max;
    const char *time_range;
    const char *breakdown;
  } cases[] = {
    { "{min:1,max:50}", 1, 50, NULL, NULL },
    { "{min:100000}", 100000, -1, NULL, NULL },
    { "{\"max\":1.5}", -1, 1.5, NULL, NULL },
    { "{min:1,max:50,time_range:\"L28\",breakdown:\"follower\"}", 1, 50, "L28", "follower" },
    { " { 'min' : 1 , 'time_range' : 'L7' } ", 1, -1, "L7", NULL },
    { "{min:1,min:2}", 2, -1, NULL, NULL },
    { "{min:1e3}", 1000, -1, NULL, NULL },
    { "{min:\"7\"}", 7, -1, NULL, NULL },
  };
  static const char *bad[] = {
    "", "{}", "{", "}", "5", "[1,2]", "{min}", "{min:}", "{min:x}", "{min:1", "{min:1,}",
    "{min:1}}",
    "{mean:1}", "{min:nan}", "{min:inf}", "{min:1e999}", "{min:\"1}", "{:1}", "{min:{min:1}}", NULL
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ScoutSandboxRange) range = { 0 };

      g_assert_true (scout_sandbox_parse_range (cases[i].text, &range));
      g_assert_cmpfloat_with_epsilon (isnan (range.min) ? -1 : range.min, cases[i].min, 1e-9);
      g_assert_cmpfloat_with_epsilon (isnan (range.max) ? -1 : range.max, cases[i].max, 1e-9);
      g_assert_cmpstr (range.time_range, ==, cases[i].time_range);
      g_assert_cmpstr (range.breakdown, ==, cases[i].breakdown);
    }
  for (guint i = 0; bad[i] != NULL; i++)
    {
      ScoutSandboxRange range;

      g_assert_false (scout_sandbox_parse_range (bad[i], &range));
      g_assert_true (isnan (range.min) && isnan (range.max) && range.time_range == NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/cursors", test_cursors);
  g_test_add_func ("/text/tokens", test_tokens);
  g_test_add_func ("/text/lists", test_lists);
  g_test_add_func ("/text/ranges", test_ranges);

  return g_test_run ();
}
