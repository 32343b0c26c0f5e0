/* test-similar.c: whom one can find creators like, and by what search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-fields.h"
#include "scout-query-lint.h"
#include "scout-similar.h"

static ScoutCatalog *catalog;

static const char * const interests[] = {
  "COFFEE_DRINKS", "NOT_AN_INTEREST", "BAKED_GOODS", NULL
};
static const char * const categories[] = { "digital_creator", "not_a_category", NULL };

static ScoutCreator *
make_creator (const ScoutCreatorFields *values)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = *values;
  fields->id = "1";
  return scout_creator_new (arena, fields);
}

static ScoutCreator *
make_instagram (const char *handle,
                ScoutTruth  onboarded)
{
  return make_creator (&(ScoutCreatorFields) {
    .network = SCOUT_NETWORK_INSTAGRAM, .handle = handle, .onboarded = onboarded });
}

static ScoutQuery *
find (ScoutCreator *creator) /* (transfer full) */
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_offered = scout_similar_is_offered (creator);
  ScoutQuery *query;

  g_ptr_array_add (creators, creator);
  query = scout_similar_dup_query (catalog, creators);
  if (!is_offered)
    g_assert_null (query);
  return query;
}

static void
assert_sendable (ScoutQuery *query)
{
  g_autoptr(GPtrArray) findings = scout_query_lint (query);

  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_instagram (void)
{
  g_autoptr(ScoutQuery) query = find (make_instagram ("maya.brews", SCOUT_TRUTH_UNKNOWN));
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert_nonnull (query);
  g_assert_cmpstr (scout_query_get_list (query, "similar-to")[0], ==, "maya.brews");
  g_assert_null (scout_query_get_list (query, "similar-to")[1]);
  assert_sendable (query);

  g_assert_null (find (make_instagram ("maya.brews", SCOUT_TRUTH_FALSE)));
  g_assert_null (find (make_instagram (NULL, SCOUT_TRUTH_TRUE)));

  /* S1: one to five. */
  g_assert_null (scout_similar_dup_query (catalog, creators));
  for (int i = 0; i < 6; i++)
    {
      g_autoptr(ScoutQuery) some = NULL;
      const char * const names[] = { "a", "b", "c", "d", "e", "f" };

      g_ptr_array_add (creators, make_instagram (names[i], SCOUT_TRUTH_TRUE));
      some = scout_similar_dup_query (catalog, creators);
      g_assert_cmpint (some != NULL, ==, i < 5);
    }
}

static void
test_facebook (void)
{
  g_autoptr(ScoutQuery) query = find (make_creator (&(ScoutCreatorFields) {
    .network = SCOUT_NETWORK_FACEBOOK, .interests = interests, .categories = categories,
    .country = "CA" }));

  /* What no search takes is left out. */
  g_assert_cmpuint (g_strv_length ((GStrv) scout_query_get_list (query, "interests")), ==, 2);
  g_assert_cmpuint (g_strv_length ((GStrv) scout_query_get_list (query, "categories")), ==, 1);
  g_assert_cmpuint (g_strv_length ((GStrv) scout_query_get_list (query, "countries")), ==, 1);
  g_assert_cmpstr (scout_query_get_left_out (query), ==, "1");
  assert_sendable (query);
}

static void
test_facebook_little (void)
{
  static const char * const strange[] = { "not_a_category", NULL };
  g_autoptr(ScoutQuery) query = find (make_creator (&(ScoutCreatorFields) {
    .network = SCOUT_NETWORK_FACEBOOK, .country = "US" }));

  g_assert_true (scout_query_has (query, "countries"));
  g_assert_false (scout_query_has (query, "interests"));
  g_assert_null (find (make_creator (&(ScoutCreatorFields) {
    .network = SCOUT_NETWORK_FACEBOOK })));
  g_assert_null (find (make_creator (&(ScoutCreatorFields) {
    .network = SCOUT_NETWORK_FACEBOOK, .categories = strange })));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = scout_catalog_new (TRUE);

  g_test_add_func ("/similar/instagram", test_instagram);
  g_test_add_func ("/similar/facebook", test_facebook);
  g_test_add_func ("/similar/facebook-little", test_facebook_little);

  status = g_test_run ();
  g_clear_object (&catalog);
  return status;
}
