/* test-query.c: what a query keeps, and when two of them are the same.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-builder.h"

#include <math.h>

static ScoutQueryBuilder *
start (ScoutNetwork  network,
       const char   *endpoint)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  return scout_query_builder_new (catalog, network, endpoint);
}

static ScoutQueryBuilder *
start_facebook (void)
{
  return start (SCOUT_NETWORK_FACEBOOK, "creators");
}

static void
test_empty (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);

  g_assert_true (scout_query_is_empty (query));
  g_assert_false (scout_query_has (query, "query"));
  g_assert_null (scout_query_get_text (query, "query"));
  g_assert_null (scout_query_get_list (query, "countries")[0]);
  g_assert_null (scout_query_get_range (query, "reach"));
  g_assert_null (scout_query_list_parameters (query)[0]);
  g_assert_cmpstr (scout_query_get_endpoint (query)->id, ==, "creators");
  g_assert_cmpint (scout_query_get_network (query), ==, SCOUT_NETWORK_FACEBOOK);

  /* An order is no filter. */
  scout_query_builder_set_text (builder, "sort", "followers");
  g_clear_object (&query);
  query = scout_query_builder_build (builder);
  g_assert_true (scout_query_is_empty (query));
  g_assert_true (scout_query_has (query, "sort"));
}

static void
test_values (void)
{
  const char * const countries[] = { "us", " CA ", "", "US", NULL };
  const ScoutQueryRange reach = { 1000, (double) NAN, "L7", "non_follower" };
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQuery) query = NULL;
  const ScoutCatalogParameter * const *parameters = NULL;
  const char * const *list = NULL;

  scout_query_builder_set_range (builder, "reach", &reach);
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "query", "  cookies\n");
  query = scout_query_builder_build (builder);

  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "cookies");
  list = scout_query_get_list (query, "countries");
  g_assert_cmpstr (list[0], ==, "US");
  g_assert_cmpstr (list[1], ==, "CA");
  g_assert_null (list[2]);

  /* Other spellings become the catalogue's names. */
  g_assert_cmpfloat_with_epsilon (scout_query_get_range (query, "reach")->min, 1000, 1e-9);
  g_assert_true (isnan (scout_query_get_range (query, "reach")->max));
  g_assert_cmpstr (scout_query_get_range (query, "reach")->time_range, ==, "last-7-days");
  g_assert_cmpstr (scout_query_get_range (query, "reach")->breakdown, ==, "non-follower");

  parameters = scout_query_list_parameters (query);
  g_assert_cmpstr (parameters[0]->id, ==, "query");
  g_assert_cmpstr (parameters[1]->id, ==, "countries");
  g_assert_cmpstr (parameters[2]->id, ==, "reach");
  g_assert_null (parameters[3]);
  g_assert_false (scout_query_is_empty (query));
}

static void
test_foreign_values (void)
{
  const char * const countries[] = { "Atlantis", NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "audience-age", "12-17");
  scout_query_builder_set_text (builder, "query", "broken \xff bytes");
  query = scout_query_builder_build (builder);

  g_assert_cmpstr (scout_query_get_list (query, "countries")[0], ==, "Atlantis");
  g_assert_cmpstr (scout_query_get_text (query, "audience-age"), ==, "12-17");
  g_assert_true (g_utf8_validate (scout_query_get_text (query, "query"), -1, NULL));
}

static void
test_clear (void)
{
  const char * const partners[] = { "Alder & Oat", NULL };
  const char * const nobody[] = { " ", NULL };
  const ScoutQueryRange range = { 1, 2, NULL, NULL };
  const ScoutQueryRange open = SCOUT_QUERY_RANGE_INIT;
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "query", "tea");
  scout_query_builder_set_list (builder, "past-partners", partners);
  scout_query_builder_set_range (builder, "views", &range);
  scout_query_builder_set_text (builder, "has-past-partnerships", "true");

  scout_query_builder_set_text (builder, "query", "");
  scout_query_builder_set_list (builder, "past-partners", nobody);
  scout_query_builder_set_range (builder, "views", &open);
  scout_query_builder_clear (builder, "has-past-partnerships");
  scout_query_builder_clear (builder, "no-such-thing");

  query = scout_query_builder_build (builder);
  g_assert_true (scout_query_is_empty (query));
}

/* What was built stays as it is while its builder goes on, and can be gone on from. */
static void
test_immutable (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQueryBuilder) other = NULL;
  g_autoptr(ScoutQuery) first = NULL;
  g_autoptr(ScoutQuery) second = NULL;

  scout_query_builder_set_text (builder, "query", "tea");
  first = scout_query_builder_build (builder);
  scout_query_builder_set_text (builder, "query", "coffee");
  g_assert_cmpstr (scout_query_get_text (first, "query"), ==, "tea");

  other = scout_query_builder_new_from_query (first);
  scout_query_builder_set_text (other, "sort", "followers");
  second = scout_query_builder_build (other);
  g_assert_cmpstr (scout_query_get_text (second, "query"), ==, "tea");
  g_assert_false (scout_query_equal (first, second));
  scout_query_builder_clear (other, "sort");
  g_clear_object (&second);
  second = scout_query_builder_build (other);
  g_assert_true (scout_query_equal (first, second));
}

typedef void (*Change) (ScoutQueryBuilder *builder);

static void
set_text (ScoutQueryBuilder *builder)
{
  scout_query_builder_set_text (builder, "query", "tea");
}

static void
set_other_text (ScoutQueryBuilder *builder)
{
  scout_query_builder_set_text (builder, "query", "teas");
}

static void
set_list (ScoutQueryBuilder *builder)
{
  const char * const list[] = { "US", "CA", NULL };

  scout_query_builder_set_list (builder, "countries", list);
}

static void
set_shorter_list (ScoutQueryBuilder *builder)
{
  const char * const list[] = { "CA", NULL };

  scout_query_builder_set_list (builder, "countries", list);
}

static void
set_range (ScoutQueryBuilder *builder)
{
  const ScoutQueryRange range = { 1, (double) NAN, "L7", NULL };

  scout_query_builder_set_range (builder, "reach", &range);
}

static void
set_other_end (ScoutQueryBuilder *builder)
{
  const ScoutQueryRange range = { (double) NAN, 1, "L7", NULL };

  scout_query_builder_set_range (builder, "reach", &range);
}

static void
set_other_time (ScoutQueryBuilder *builder)
{
  const ScoutQueryRange range = { 1, (double) NAN, "L14", NULL };

  scout_query_builder_set_range (builder, "reach", &range);
}

static void
set_other_part (ScoutQueryBuilder *builder)
{
  const ScoutQueryRange range = { 1, (double) NAN, "L7", "follower" };

  scout_query_builder_set_range (builder, "reach", &range);
}

static void
set_other_filter (ScoutQueryBuilder *builder)
{
  const ScoutQueryRange range = { 1, (double) NAN, "L7", NULL };

  scout_query_builder_set_range (builder, "views", &range);
}

static void
set_nothing (ScoutQueryBuilder *builder)
{
}

static void
test_equal (void)
{
  static const Change changes[] = {
    set_nothing, set_text, set_other_text, set_list, set_shorter_list, set_range, set_other_end,
    set_other_time, set_other_part, set_other_filter,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (changes); j++)
      {
        g_autoptr(ScoutQueryBuilder) a = start_facebook ();
        g_autoptr(ScoutQueryBuilder) b = start_facebook ();
        g_autoptr(ScoutQuery) first = NULL;
        g_autoptr(ScoutQuery) second = NULL;

        changes[i] (a);
        changes[j] (b);
        first = scout_query_builder_build (a);
        second = scout_query_builder_build (b);
        g_assert_cmpint (scout_query_equal (first, second), ==, i == j);
        if (i == j)
          g_assert_cmpuint (scout_query_hash (first), ==, scout_query_hash (second));
      }

  g_assert_true (scout_query_equal (NULL, NULL));
}

static void
test_order (void)
{
  const char * const there[] = { "US", "CA", NULL };
  const char * const back[] = { "CA", "US", NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQuery) first = NULL;
  g_autoptr(ScoutQuery) second = NULL;

  scout_query_builder_set_list (builder, "countries", there);
  first = scout_query_builder_build (builder);
  scout_query_builder_set_list (builder, "countries", back);
  second = scout_query_builder_build (builder);

  g_assert_true (scout_query_equal (first, second));
  g_assert_cmpuint (scout_query_hash (first), ==, scout_query_hash (second));
}

/* (nullable) */
static const char *
get_left_out (ScoutQueryBuilder  *builder,
              ScoutQuery        **query)
{
  g_clear_object (query);
  *query = scout_query_builder_build (builder);

  return scout_query_get_left_out (*query);
}

/* Whoever looks for others like a creator does not mean this one; who looks for anybody, for words
 * or for a name may. */
static void
test_left_out (void)
{
  const char * const countries[] = { "US", NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQueryBuilder) other = NULL;
  g_autoptr(ScoutQueryBuilder) content = start (SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutQuery) same = NULL;

  scout_query_builder_set_left_out (builder, " 1001 ", NULL);
  g_assert_null (get_left_out (builder, &query));
  scout_query_builder_set_list (builder, "countries", countries);
  g_assert_cmpstr (get_left_out (builder, &query), ==, "1001");
  g_assert_false (scout_query_has (query, "left-out"));
  g_assert_null (scout_query_list_parameters (query)[1]);

  other = scout_query_builder_new_from_query (query);
  g_assert_cmpstr (get_left_out (other, &same), ==, "1001");
  g_assert_true (scout_query_equal (query, same));
  g_assert_cmpuint (scout_query_hash (query), ==, scout_query_hash (same));
  scout_query_builder_set_left_out (other, "1002", NULL);
  g_assert_cmpstr (get_left_out (other, &same), ==, "1002");
  g_assert_false (scout_query_equal (query, same));
  scout_query_builder_set_left_out (other, NULL, NULL);
  g_assert_null (get_left_out (other, &same));
  g_assert_false (scout_query_equal (query, same));

  scout_query_builder_set_text (builder, "query", "maya");
  g_assert_null (get_left_out (builder, &query));
  scout_query_builder_set_text (builder, "query", NULL);
  scout_query_builder_set_text (builder, "creator-id", "1001");
  g_assert_null (get_left_out (builder, &query));

  scout_query_builder_set_left_out (content, "1001", NULL);
  scout_query_builder_set_text (content, "time-range", "last-28-days");
  g_assert_null (get_left_out (content, &query));
}

/* The name is foreign text, of one line, and no part of the question. */
static void
test_left_out_name (void)
{
  const char * const countries[] = { "US", NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQueryBuilder) again = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutQuery) same = NULL;

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_left_out (builder, "1001", " Maya\nLindqvist ");
  g_assert_nonnull (get_left_out (builder, &query));
  g_assert_cmpstr (scout_query_get_left_out_name (query), ==, "Maya Lindqvist");

  again = scout_query_builder_new_from_query (query);
  g_assert_nonnull (get_left_out (again, &same));
  g_assert_cmpstr (scout_query_get_left_out_name (same), ==, "Maya Lindqvist");
  scout_query_builder_set_left_out (again, "1001", "");
  g_assert_nonnull (get_left_out (again, &same));
  g_assert_null (scout_query_get_left_out_name (same));
  g_assert_true (scout_query_equal (query, same));
  g_assert_cmpuint (scout_query_hash (query), ==, scout_query_hash (same));

  scout_query_builder_set_text (builder, "query", "maya");
  g_assert_null (get_left_out (builder, &query));
  g_assert_null (scout_query_get_left_out_name (query));
}

/* Who is left out goes with what was looked for like them, and not with what is added to that. */
static void
test_left_out_no_more (void)
{
  const char * const us[] = { "US", NULL };
  const char * const both[] = { "US", "CA", NULL };
  const char * const turned[] = { "CA", "US", NULL };
  const char * const partners[] = { "Kith", NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_facebook ();
  g_autoptr(ScoutQueryBuilder) edited = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutQuery) other = NULL;

  scout_query_builder_set_left_out (builder, "1001", NULL);
  scout_query_builder_set_list (builder, "countries", both);
  scout_query_builder_set_list (builder, "past-partners", partners);
  g_assert_cmpstr (get_left_out (builder, &query), ==, "1001");

  edited = scout_query_builder_new_from_query (query);
  scout_query_builder_set_text (edited, "has-past-partnerships", "true");
  scout_query_builder_clear (edited, "past-partners");
  g_assert_cmpstr (get_left_out (edited, &other), ==, "1001");
  scout_query_builder_clear (edited, "countries");
  g_assert_null (get_left_out (edited, &other));
  /* The control of a filter clears and sets. */
  scout_query_builder_set_list (edited, "countries", turned);
  g_assert_cmpstr (get_left_out (edited, &other), ==, "1001");
  scout_query_builder_set_list (edited, "countries", us);
  g_assert_null (get_left_out (edited, &other));
  scout_query_builder_set_left_out (edited, "1002", NULL);
  g_assert_cmpstr (get_left_out (edited, &other), ==, "1002");
}

static void
test_endpoints_differ (void)
{
  g_autoptr(ScoutQueryBuilder) creators = start_facebook ();
  g_autoptr(ScoutQueryBuilder) content = start (SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQueryBuilder) instagram = start (SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQuery) a = scout_query_builder_build (creators);
  g_autoptr(ScoutQuery) b = scout_query_builder_build (content);
  g_autoptr(ScoutQuery) c = scout_query_builder_build (instagram);

  g_assert_false (scout_query_equal (a, b));
  g_assert_false (scout_query_equal (a, c));
  g_assert_false (scout_query_equal (a, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/empty", test_empty);
  g_test_add_func ("/query/values", test_values);
  g_test_add_func ("/query/foreign-values", test_foreign_values);
  g_test_add_func ("/query/clear", test_clear);
  g_test_add_func ("/query/immutable", test_immutable);
  g_test_add_func ("/query/equal", test_equal);
  g_test_add_func ("/query/left-out", test_left_out);
  g_test_add_func ("/query/left-out-name", test_left_out_name);
  g_test_add_func ("/query/left-out-no-more", test_left_out_no_more);
  g_test_add_func ("/query/order", test_order);
  g_test_add_func ("/query/endpoints-differ", test_endpoints_differ);

  return g_test_run ();
}
