/* test-creator-query.c: queries are brought into one form and compared as a whole.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-query.h"

static const char * const two_countries[] = { "us", "CA", "US", "", NULL };

static void
test_defaults (void)
{
  g_autoptr(ScoutCreatorQuery) query = scout_creator_query_new (NULL);

  g_assert_null (scout_creator_query_get_text (query));
  g_assert_null (scout_creator_query_get_countries (query)[0]);
  g_assert_cmpint (scout_creator_query_get_min_followers (query), ==, -1);
  g_assert_cmpint (scout_creator_query_get_max_followers (query), ==, -1);
  g_assert_cmpint (scout_creator_query_get_sort (query), ==, SCOUT_SORT_RELEVANCE);
}

static void
test_text (void)
{
  g_autoptr(ScoutCreatorQuery) trimmed = scout_creator_query_new ("  café \xf0\x9f\x8d\xb0\n");
  g_autoptr(ScoutCreatorQuery) blank = scout_creator_query_new (" \t ");
  g_autoptr(ScoutCreatorQuery) broken = scout_creator_query_new ("a\xff");

  g_assert_cmpstr (scout_creator_query_get_text (trimmed), ==, "café \xf0\x9f\x8d\xb0");
  g_assert_null (scout_creator_query_get_text (blank));
  g_assert_true (g_utf8_validate (scout_creator_query_get_text (broken), -1, NULL));
}

static void
test_properties (void)
{
  g_autoptr(ScoutCreatorQuery) query = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) countries = NULL;
  gint64 min = 0;
  gint64 max = 0;
  ScoutSort sort = SCOUT_SORT_RELEVANCE;
  const char * const expected[] = { "CA", "US", NULL };

  query = g_object_new (SCOUT_TYPE_CREATOR_QUERY,
                        "text", "coffee",
                        "countries", two_countries,
                        "min-followers", G_GINT64_CONSTANT (10000),
                        "max-followers", G_GINT64_CONSTANT (50000),
                        "sort", SCOUT_SORT_FOLLOWERS,
                        NULL);
  g_object_get (query,
                "text", &text,
                "countries", &countries,
                "min-followers", &min,
                "max-followers", &max,
                "sort", &sort,
                NULL);

  g_assert_cmpstr (text, ==, "coffee");
  g_assert_cmpstrv (countries, expected);
  g_assert_cmpint (min, ==, 10000);
  g_assert_cmpint (max, ==, 50000);
  g_assert_cmpint (sort, ==, SCOUT_SORT_FOLLOWERS);
}

static ScoutCreatorQuery *
make_variant (guint index)
{
  const char * const countries[] = { "FR", NULL };

  return g_object_new (SCOUT_TYPE_CREATOR_QUERY,
                       "text", index == 1 ? "tea" : "coffee",
                       "countries", index == 2 ? countries : two_countries,
                       "min-followers", G_GINT64_CONSTANT (10) + (index == 3),
                       "max-followers", G_GINT64_CONSTANT (20) + (index == 4),
                       "sort", index == 5 ? SCOUT_SORT_FOLLOWERS : SCOUT_SORT_RELEVANCE,
                       NULL);
}

/* Six queries that differ in one property each, compared all with all. */
static void
test_equal (void)
{
  for (guint i = 0; i < 6; i++)
    {
      for (guint j = 0; j < 6; j++)
        {
          g_autoptr(ScoutCreatorQuery) a = make_variant (i);
          g_autoptr(ScoutCreatorQuery) b = make_variant (j);

          g_assert_cmpint (scout_creator_query_equal (a, b), ==, i == j);
        }
    }
}

static void
test_equal_null (void)
{
  g_autoptr(ScoutCreatorQuery) query = scout_creator_query_new (NULL);

  g_assert_true (scout_creator_query_equal (NULL, NULL));
  g_assert_true (scout_creator_query_equal (query, query));
  g_assert_false (scout_creator_query_equal (query, NULL));
  g_assert_false (scout_creator_query_equal (NULL, query));
}

/* What a user picks in another order or spells in lower case is the same question. */
static void
test_equal_forms (void)
{
  const char * const other[] = { "CA", "US", NULL };
  g_autoptr(ScoutCreatorQuery) a = NULL;
  g_autoptr(ScoutCreatorQuery) b = NULL;

  a = g_object_new (SCOUT_TYPE_CREATOR_QUERY, "text", " tea", "countries", two_countries, NULL);
  b = g_object_new (SCOUT_TYPE_CREATOR_QUERY, "text", "tea ", "countries", other, NULL);

  g_assert_true (scout_creator_query_equal (a, b));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/creator-query/defaults", test_defaults);
  g_test_add_func ("/creator-query/text", test_text);
  g_test_add_func ("/creator-query/properties", test_properties);
  g_test_add_func ("/creator-query/equal", test_equal);
  g_test_add_func ("/creator-query/equal-null", test_equal_null);
  g_test_add_func ("/creator-query/equal-forms", test_equal_forms);

  return g_test_run ();
}
