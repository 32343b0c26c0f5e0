/* test-paging-sandbox.c: the pages of a search, from the first to the last and back again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Real HTTP against the sandbox. Nobody may come twice or be left out, whichever way one goes and
 * however large the pages are.
 */

#include "config.h"

#include "sandbox-fixture.h"

#include "scout-query-builder.h"
#include "scout-query-json.h"
#include "scout-similar.h"

#include <math.h>
#include <string.h>

#define N_CREATORS 120

static const ScoutSandboxOptions small_world = { .n_creators = N_CREATORS };

/* A search, and how to make a page of it into ids and cursors. */
typedef struct
{
  SandboxFixture *fixture;
  ScoutQuery *query;
  gboolean is_content;
} Search;

/* What a page had. */
typedef struct
{
  GPtrArray *ids;
  char *next;
  char *previous;
} Page;

static void
page_clear (Page *page)
{
  g_clear_pointer (&page->ids, g_ptr_array_unref);
  g_clear_pointer (&page->next, g_free);
  g_clear_pointer (&page->previous, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Page, page_clear)

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
take_creators (Page              *page,
               ScoutCreatorBatch *batch)
{
  for (guint i = 0; i < batch->creators->len; i++)
    g_ptr_array_add (page->ids,
                     g_strdup (scout_creator_get_id (g_ptr_array_index (batch->creators, i))));
  page->next = g_strdup (batch->next_cursor);
  page->previous = g_strdup (batch->previous_cursor);
}

static void
take_content (Page              *page,
              ScoutContentBatch *batch)
{
  for (guint i = 0; i < batch->content->len; i++)
    g_ptr_array_add (page->ids,
                     g_strdup (scout_content_get_id (g_ptr_array_index (batch->content, i))));
  page->next = g_strdup (batch->next_cursor);
  page->previous = g_strdup (batch->previous_cursor);
}

static Page
ask (const Search            *search,
     const ScoutMarketPaging *paging)
{
  ScoutMarketplace *market = search->fixture->marketplace;
  Page page = { .ids = g_ptr_array_new_with_free_func (g_free) };
  g_autoptr(ScoutCreatorBatch) creators = NULL;
  g_autoptr(ScoutContentBatch) content = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  if (search->is_content)
    scout_marketplace_search_content_async (market, search->query, paging, NULL, store_result_cb,
                                            &result);
  else
    scout_marketplace_search_async (market, search->query, paging, NULL, store_result_cb, &result);
  while (result == NULL)
    sandbox_fixture_iterate (search->fixture);

  if (search->is_content)
    content = scout_marketplace_search_content_finish (market, result, &error);
  else
    creators = scout_marketplace_search_finish (market, result, &error);
  g_assert_no_error (error);
  if (search->is_content)
    take_content (&page, content);
  else
    take_creators (&page, creators);

  return page;
}

/* Appends the page; nobody may be there already. */
static void
add_new (GPtrArray  *all,
         GHashTable *seen,
         Page       *page)
{
  for (guint i = 0; i < page->ids->len; i++)
    {
      const char *id = g_ptr_array_index (page->ids, i);

      g_assert_true (g_hash_table_add (seen, g_strdup (id)));
      g_ptr_array_add (all, g_strdup (id));
    }
}

/* Returns where the last page can be left backwards. */
static char *
walk_forwards (const Search *search,
               guint         limit,
               GPtrArray    *all)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *cursor = NULL;
  g_autofree char *previous = NULL;
  gboolean is_first = TRUE;

  do
    {
      const ScoutMarketPaging paging = { .after = cursor, .limit = limit };
      g_auto(Page) page = ask (search, &paging);

      g_assert_cmpuint (page.ids->len, <=, limit);
      g_assert_true ((page.previous == NULL) == is_first);
      add_new (all, seen, &page);
      is_first = FALSE;
      g_free (cursor);
      cursor = g_steal_pointer (&page.next);
      g_free (previous);
      previous = g_steal_pointer (&page.previous);
    }
  while (cursor != NULL);
  g_assert_nonnull (previous);

  return g_steal_pointer (&previous);
}

/* From a cursor to the beginning; each page's rows are in the order of the results. */
static void
walk_backwards (const Search *search,
                guint         limit,
                const char   *from,
                GPtrArray    *all)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *cursor = g_strdup (from);

  while (cursor != NULL)
    {
      const ScoutMarketPaging paging = { .before = cursor, .limit = limit };
      g_auto(Page) page = ask (search, &paging);

      g_assert_cmpuint (page.ids->len, >, 0);
      g_assert_cmpuint (page.ids->len, <=, limit);
      g_assert_nonnull (page.next);
      for (guint i = 0; i < page.ids->len; i++)
        {
          const char *id = g_ptr_array_index (page.ids, i);

          g_assert_true (g_hash_table_add (seen, g_strdup (id)));
          g_ptr_array_insert (all, (int) i, g_strdup (id));
        }
      g_free (cursor);
      cursor = g_steal_pointer (&page.previous);
    }
}

/* All that stood in front of the last page come back, in the same order. */
static void
check (const Search *search,
       guint         limit,
       guint         limit_back)
{
  g_autoptr(GPtrArray) forwards = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) backwards = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *from = walk_forwards (search, limit, forwards);
  guint n_last = (forwards->len - 1) % limit + 1;

  walk_backwards (search, limit_back, from, backwards);
  g_assert_cmpuint (forwards->len, >, 2 * limit);
  g_assert_cmpuint (backwards->len, ==, forwards->len - n_last);
  for (guint i = 0; i < backwards->len; i++)
    g_assert_cmpstr (g_ptr_array_index (backwards, i), ==, g_ptr_array_index (forwards, i));
}

static void
test_facebook_creators (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  const Search search = { fixture, query, FALSE };

  check (&search, 24, 24);
  check (&search, 7, 5);
}

static void
test_instagram_creators (void)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS,
                                        .instagram_hourly_limit = G_MAXINT };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (&options, 0);
  g_autoptr(ScoutQuery) query =
    scout_query_new_for_text (scout_marketplace_get_catalog (fixture->marketplace),
                              SCOUT_NETWORK_INSTAGRAM, NULL);
  const Search search = { fixture, query, FALSE };

  check (&search, 12, 12);
  check (&search, 7, 5);
}

static void
test_content (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQuery) query = NULL;
  Search search = { fixture, NULL, TRUE };

  scout_query_builder_set_text (builder, "time-range", "last-7-days");
  query = scout_query_builder_build (builder);
  search.query = query;

  check (&search, 24, 24);
  check (&search, 17, 11);
}

/* What Meta finds too much is asked for in smaller pages, backwards as well. */
static void
test_reduced (void)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS, .reduce_above = 10 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&options, 0);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  const Search search = { fixture, query, FALSE };
  g_autoptr(GPtrArray) requests = NULL;
  const ScoutSandboxRequest *last = NULL;

  check (&search, 6, 24);

  /* Nobody asks for more than is wanted because more would have been possible. */
  {
    g_auto(Page) page = ask (&search, &(ScoutMarketPaging) { .limit = 3 });

    g_assert_cmpuint (page.ids->len, ==, 3);
  }
  requests = scout_sandbox_dup_requests (fixture->sandbox);
  last = g_ptr_array_index (requests, requests->len - 1);
  g_assert_nonnull (g_strstr_len (last->query, -1, "limit=3"));
}

/* (transfer full): the same as a file has it */
static ScoutQuery *
restore (ScoutQuery *query)
{
  g_autofree char *text = scout_query_to_json (query);
  g_autoptr(GBytes) json = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;
  ScoutQuery *restored = scout_query_new_from_json (scout_query_get_catalog (query), json, NULL,
                                                    &error);

  g_assert_no_error (error);

  return restored;
}

/* All who are found, in their order, none of them twice. (transfer full) (element-type utf8) */
static GPtrArray *
list_all (SandboxFixture *fixture,
          ScoutQuery     *query)
{
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  while (scout_paged_model_get_state (model) != SCOUT_PAGED_STATE_COMPLETE)
    {
      scout_paged_model_load_more (model);
      while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
        sandbox_fixture_iterate (fixture);
      g_assert_no_error (scout_paged_model_get_error (model));
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr(ScoutCreator) creator = g_list_model_get_item (G_LIST_MODEL (model), i);

      g_ptr_array_add (ids, g_strdup (scout_creator_get_id (creator)));
    }

  return ids;
}

/* Who is left out is, and nobody else, on whichever page; so they are of the search that was kept,
 * as long as the same creators are found. */
static void
assert_leaves_out (SandboxFixture *fixture,
                   ScoutQuery     *query,
                   GPtrArray      *everybody,
                   guint           index)
{
  g_autoptr(ScoutQuery) kept = restore (query);
  g_autoptr(GPtrArray) others = list_all (fixture, query);
  g_autoptr(GPtrArray) later = list_all (fixture, kept);

  g_assert_cmpuint (others->len, ==, everybody->len - 1);
  g_assert_cmpuint (later->len, ==, others->len);
  for (guint i = 0; i < others->len; i++)
    {
      g_assert_cmpstr (others->pdata[i], ==, everybody->pdata[i < index ? i : i + 1]);
      g_assert_cmpstr (later->pdata[i], ==, others->pdata[i]);
    }
}

/* S2's searches cannot leave anybody out; Scout's can. */
static void
test_left_out (void)
{
  const char * const countries[] = { "US", NULL };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (NULL, 0);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");
  const ScoutQueryRange followers = { 100000, (double) NAN, NULL, NULL };
  g_autoptr(ScoutQuery) all = NULL;
  g_autoptr(GPtrArray) everybody = NULL;

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &followers);
  all = scout_query_builder_build (builder);
  everybody = list_all (fixture, all);
  /* Several pages: the first, the last on a page, the first on another, and the last of all. */
  g_assert_cmpuint (everybody->len, >, 25);
  for (guint i = 0; i < 4; i++)
    {
      const guint indices[] = { 0, 23, 24, everybody->len - 1 };
      g_autoptr(ScoutQuery) query = NULL;

      scout_query_builder_set_left_out (builder, everybody->pdata[indices[i]], NULL);
      query = scout_query_builder_build (builder);
      assert_leaves_out (fixture, query, everybody, indices[i]);
    }
}

/* Whoever is found by what is known of them would be found first. */
static void
test_similar (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (NULL, 0);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutQuery) similar = NULL;
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) all = NULL;
  g_autoptr(GPtrArray) everybody = NULL;
  guint index = 0;

  sandbox_fixture_search (fixture, query, NULL);
  g_ptr_array_add (creators, g_object_ref (fixture->batch->creators->pdata[0]));
  similar = scout_similar_dup_query (scout_query_get_catalog (query), creators);
  g_assert_nonnull (similar);

  builder = scout_query_builder_new_from_query (similar);
  scout_query_builder_set_left_out (builder, NULL, NULL);
  all = scout_query_builder_build (builder);
  everybody = list_all (fixture, all);
  g_assert_true (g_ptr_array_find_with_equal_func (
    everybody, scout_creator_get_id (creators->pdata[0]), g_str_equal, &index));
  assert_leaves_out (fixture, similar, everybody, index);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paging-sandbox/facebook-creators", test_facebook_creators);
  g_test_add_func ("/paging-sandbox/instagram-creators", test_instagram_creators);
  g_test_add_func ("/paging-sandbox/content", test_content);
  g_test_add_func ("/paging-sandbox/reduced", test_reduced);
  g_test_add_func ("/paging-sandbox/left-out", test_left_out);
  g_test_add_func ("/paging-sandbox/similar", test_similar);

  return g_test_run ();
}
