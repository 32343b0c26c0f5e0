/* test-content-sandbox.c: posts over HTTP: found, paged, looked up by parts, and refused.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-fixture.h"
#include "scout-graph-error.h"
#include "scout-paged-model.h"
#include "scout-query-builder.h"
#include "scout-unanswered.h"

#include <math.h>

#define N_CREATORS 300
#define PAGE_SIZE 24

static const ScoutSandboxOptions small_world = { .n_creators = N_CREATORS };

static ScoutQuery *
make_query (SandboxFixture *fixture,
            const char     *range, /* (nullable) */
            const char     *sort)  /* (nullable) */
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");

  scout_query_builder_set_text (builder, "time-range", range);
  scout_query_builder_set_text (builder, "sort", sort);

  return scout_query_builder_build (builder);
}

static void
load_more (SandboxFixture  *fixture,
           ScoutPagedModel *model)
{
  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
}

static ScoutContent *
get_post (ScoutPagedModel *model,
          guint            position)
{
  g_autoptr(ScoutContent) post = g_list_model_get_item (G_LIST_MODEL (model), position);

  g_assert_nonnull (post);

  /* The model holds it too. */
  return post;
}

static void
content_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_task_return_pointer (user_data, g_object_ref (result), g_object_unref);
  g_object_unref (user_data);
}

static ScoutContent *
load_post (SandboxFixture    *fixture,
           const char        *id,
           ScoutContentPart   part,
           GError           **error)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  g_autoptr(GAsyncResult) result = NULL;

  scout_marketplace_load_content_async (fixture->marketplace, id, part, NULL, content_loaded_cb,
                                        g_object_ref (task));
  while (!g_task_get_completed (task))
    sandbox_fixture_iterate (fixture);
  result = g_task_propagate_pointer (task, NULL);

  return scout_marketplace_load_content_finish (fixture->marketplace, result, error);
}

/* Page behind page, no post twice, and in the order asked for. */
static void
test_pages (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_query (fixture, "last-28-days", "comments");
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  g_autoptr(GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  double last = INFINITY;
  guint n_posts = 0;

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (model)) == SCOUT_TYPE_CONTENT);
  for (guint page = 0; page < 3; page++)
    load_more (fixture, model);
  g_assert_no_error (scout_paged_model_get_error (model));

  n_posts = g_list_model_get_n_items (G_LIST_MODEL (model));
  g_assert_cmpuint (n_posts, >, PAGE_SIZE);
  for (guint i = 0; i < n_posts; i++)
    {
      ScoutContent *post = get_post (model, i);
      double comments = scout_content_get_figure (post, SCOUT_METRIC_COMMENTS);

      g_assert_true (g_hash_table_add (ids, (gpointer) scout_content_get_id (post)));
      g_assert_nonnull (scout_content_get_creator_id (post));
      g_assert_nonnull (scout_content_get_kind (post));
      g_assert_nonnull (scout_content_get_created (post));
      g_assert_nonnull (scout_content_get_url (post));
      g_assert_cmpuint (scout_content_get_n_unknown_members (post), ==, 0);
      g_assert_cmpfloat (comments, <=, last);
      last = comments;
    }
}

static void
test_post_in_parts (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_query (fixture, "last-28-days", "comments");
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutContent) figures = NULL;
  g_autoptr(ScoutContent) comments = NULL;
  g_autoptr(GError) error = NULL;
  ScoutContent *found = NULL;
  const char *id = NULL;

  load_more (fixture, model);
  found = get_post (model, 0);
  id = scout_content_get_id (found);

  post = load_post (fixture, id, SCOUT_CONTENT_PART_POST, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (scout_content_get_url (post), ==, scout_content_get_url (found));
  g_assert_cmpuint (scout_content_get_n_insights (post), ==, 0);

  figures = load_post (fixture, id, SCOUT_CONTENT_PART_INSIGHTS, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (scout_content_get_n_insights (figures), ==, 15);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (figures, SCOUT_METRIC_REACH),
                                  scout_content_get_figure (found, SCOUT_METRIC_REACH), 0.001);

  comments = load_post (fixture, id, SCOUT_CONTENT_PART_COMMENTS, &error);
  g_assert_no_error (error);
  g_assert_true (scout_content_has_comments (comments));
  g_assert_cmpuint (scout_content_get_n_comments (comments), >, 0);
  g_assert_cmpuint (scout_content_get_n_comments (comments), <=, 10);
}

/* What Meta cannot gather at once is asked for in parts, and nobody waits for that. */
static void
test_reduced (void)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_REDUCE_DATA,
    .path = "/creator_marketplace/content",
    .count = 2,
  };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_query (fixture, "last-28-days", NULL);
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load_more (fixture, model);
  g_assert_no_error (scout_paged_model_get_error (model));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, PAGE_SIZE / 4);

  load_more (fixture, model);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, PAGE_SIZE / 2);
}

/* A list has no place for what it does not tell of its posts: it comes as a whole, or is asked for
 * again. The page of a post has. */
static void
test_figure_fails (void)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_STATUS,
    .path = "/creator_marketplace/content",
    .query = "reach",
    .count = 1000,
    .status = 500,
  };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_query (fixture, "last-28-days", "comments");
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  g_autoptr(ScoutPagedModel) again = scout_paged_model_new (fixture->marketplace, query);
  g_autoptr(ScoutContent) figures = NULL;
  g_autoptr(GError) error = NULL;
  ScoutContent *post = NULL;

  load_more (fixture, model);
  post = get_post (model, 0);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load_more (fixture, again);
  g_assert_error (scout_paged_model_get_error (again), SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (again)), ==, 0);
  sandbox_fixture_load (fixture, scout_content_get_creator_id (post), SCOUT_CREATOR_PART_CONTENT,
                        SCOUT_TIME_RANGE_L28);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);

  figures = load_post (fixture, scout_content_get_id (post), SCOUT_CONTENT_PART_INSIGHTS, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (scout_content_get_n_insights (figures), >, 0);
  g_assert_nonnull (scout_unanswered_find (G_OBJECT (figures), SCOUT_METRIC_REACH,
                                           SCOUT_BREAKDOWN_NONE));
}

static void
test_refused (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_query (fixture, NULL, "comments");
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(GError) error = NULL;
  const ScoutGraphFault *fault = NULL;

  /* S2: "At least one filter is required for this query to search for valid results." */
  load_more (fixture, model);
  g_assert_error (scout_paged_model_get_error (model), SCOUT_GRAPH_ERROR,
                  SCOUT_GRAPH_ERROR_INVALID_FILTER);
  fault = scout_graph_error_get_fault (scout_paged_model_get_error (model));
  g_assert_cmpint (fault->subcode, ==, 3961027);
  g_assert_cmpstr (fault->user_title, ==, "At least one filter is required");

  post = load_post (fixture, "1", SCOUT_CONTENT_PART_POST, &error);
  g_assert_null (post);
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND);
  fault = scout_graph_error_get_fault (error);
  g_assert_cmpstr (fault->user_title, ==, "Could not load content");
}

/* The parts of a creator that are not figures of performance. */
static void
test_parts_of_creator (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_query (fixture, "last-28-days", NULL);
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  g_autofree char *id = NULL;
  guint n_posts = 0;

  load_more (fixture, model);
  id = g_strdup (scout_content_get_creator_id (get_post (model, 0)));

  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_CONTENT, SCOUT_TIME_RANGE_L28);
  g_assert_no_error (fixture->error);
  n_posts = scout_creator_get_n_content (fixture->creator, SCOUT_CONTENT_LIST_RECENT);
  g_assert_cmpuint (n_posts, >, 0);
  for (guint i = 0; i < n_posts; i++)
    {
      g_autoptr(ScoutContent) post =
        scout_creator_dup_content (fixture->creator, SCOUT_CONTENT_LIST_RECENT, i);

      g_assert_cmpstr (scout_content_get_creator_id (post), ==, id);
    }

  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_AUDIENCE, SCOUT_TIME_RANGE_L28);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (scout_creator_get_n_insights (fixture->creator), ==, 4);

  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_PARTNERSHIPS, SCOUT_TIME_RANGE_L28);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_id (fixture->creator), ==, id);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content-sandbox/pages", test_pages);
  g_test_add_func ("/content-sandbox/post-in-parts", test_post_in_parts);
  g_test_add_func ("/content-sandbox/reduced", test_reduced);
  g_test_add_func ("/content-sandbox/figure-fails", test_figure_fails);
  g_test_add_func ("/content-sandbox/refused", test_refused);
  g_test_add_func ("/content-sandbox/parts-of-creator", test_parts_of_creator);

  return g_test_run ();
}
