/* test-provenance-sandbox.c: each figure names the call that brought it, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sandbox keeps what it was asked and how it answered: what a figure says of its call is
 * compared with that. Faults are planned that make a list come in parts, or without a figure. */

#include "config.h"

#include "sandbox-fixture.h"
#include "scout-call-text.h"
#include "scout-insight-fields.h"
#include "scout-provenance.h"
#include "scout-query-builder.h"
#include "scout-unanswered.h"

#include <string.h>

#define CONTENT_PATH "/creator_marketplace/content"
#define CREATORS_PATH "/creator_marketplace/creators"

/* 24 rows, 12, 6, 3 and 1: then nothing but the fields can be halved. */
#define UNTIL_FIELDS 5

static const ScoutSandboxOptions small_world = { .n_creators = 300 };

static void
add_fault (SandboxFixture        *fixture,
           ScoutSandboxFaultKind  kind,
           const char            *path,  /* (nullable) */
           const char            *query, /* (nullable) */
           guint                  count)
{
  const ScoutSandboxFault fault = { .kind = kind, .path = path, .query = query, .count = count };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static ScoutQuery *
make_content_query (SandboxFixture *fixture,
                    const char     *creator_id) /* (nullable) */
{
  const char * const ids[] = { creator_id, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");

  scout_query_builder_set_text (builder, "time-range", "last-28-days");
  if (creator_id != NULL)
    scout_query_builder_set_list (builder, "creator-id", ids);

  return scout_query_builder_build (builder);
}

static ScoutPagedModel *
find_posts (SandboxFixture *fixture,
            ScoutQuery     *query)
{
  ScoutPagedModel *model = scout_paged_model_new (fixture->marketplace, query);

  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
  g_assert_no_error (scout_paged_model_get_error (model));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), >, 0);

  return model;
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
load_post (SandboxFixture   *fixture,
           const char       *id,
           ScoutContentPart  part)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  ScoutContent *post = NULL;

  scout_marketplace_load_content_async (fixture->marketplace, id, part, NULL, content_loaded_cb,
                                        g_object_ref (task));
  while (!g_task_get_completed (task))
    sandbox_fixture_iterate (fixture);
  result = g_task_propagate_pointer (task, NULL);
  post = scout_marketplace_load_content_finish (fixture->marketplace, result, &error);
  g_assert_no_error (error);

  return post;
}

/* Whether a request that arrived is that call, whichever page of it. */
static gboolean
is_same_call (const ScoutSandboxRequest *arrived,
              ScoutGraphRequest         *call)
{
  g_autoptr(GHashTable) query = g_uri_parse_params (arrived->query, -1, "&",
                                                    G_URI_PARAMS_WWW_FORM, NULL);

  if (arrived->status != 200 || query == NULL
      || !g_str_has_suffix (arrived->path, scout_graph_request_get_path (call)))
    return FALSE;
  for (guint i = 0; i < scout_graph_request_get_n_parameters (call); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (call, i, &value);

      if (g_strcmp0 (g_hash_table_lookup (query, name), value) != 0)
        return FALSE;
    }
  g_hash_table_remove (query, "after");

  return g_hash_table_size (query) == scout_graph_request_get_n_parameters (call);
}

/* Which of the calls that were answered a figure names; the last that is the same. */
static guint
find_call (SandboxFixture *fixture,
           ScoutInsight   *insight)
{
  g_autoptr(GPtrArray) arrived = scout_sandbox_dup_requests (fixture->sandbox);
  g_autoptr(ScoutGraphRequest) call = NULL;
  const char *fields = NULL;

  g_assert_nonnull (scout_insight_get_call (insight));
  call = scout_call_text_parse (scout_insight_get_call (insight), NULL);
  g_assert_nonnull (call);
  fields = scout_graph_request_get (call, "fields");
  g_assert_nonnull (strstr (fields, scout_insight_get_metric (insight)->name));

  for (guint i = arrived->len; i > 0; i--)
    {
      if (is_same_call (g_ptr_array_index (arrived, i - 1), call))
        return i - 1;
    }

  g_test_message ("%s was never answered", scout_insight_get_call (insight));
  g_assert_not_reached ();
}

/* Later calls brought their figures later. */
static void
assert_in_time (SandboxFixture *fixture,
                GPtrArray      *insights)
{
  for (guint i = 1; i < insights->len; i++)
    {
      ScoutInsight *one = insights->pdata[i - 1];
      ScoutInsight *other = insights->pdata[i];
      guint first = find_call (fixture, one);
      guint second = find_call (fixture, other);
      gint64 between = scout_insight_get_fetched_at (other) - scout_insight_get_fetched_at (one);

      g_assert_cmpint (scout_insight_get_fetched_at (one), >, 0);
      g_assert_true ((first < second) == (between > 0));
      g_assert_true ((first > second) == (between < 0));
    }
}

static guint
count_lines (const char *command)
{
  g_auto(GStrv) commands = g_strsplit (command, "\n\n", -1);

  return *command != '\0' ? g_strv_length (commands) : 0;
}

/* Each figure explains itself by the one call that brought it; returns how many calls there were.
 * Whoever explains all of them names all of these. */
static guint
assert_explained (SandboxFixture      *fixture,
                  const ScoutQuestion *question,
                  GPtrArray           *insights)
{
  g_autoptr(GHashTable) calls = g_hash_table_new (NULL, NULL);
  g_autoptr(ScoutProvenance) all = NULL;

  g_assert_cmpuint (insights->len, >, 0);
  for (guint i = 0; i < insights->len; i++)
    {
      ScoutInsight *insight = insights->pdata[i];
      g_autoptr(ScoutGraphRequest) call = scout_call_text_parse (scout_insight_get_call (insight),
                                                                 NULL);
      g_autofree char *command = scout_marketplace_dup_command (fixture->marketplace, call);
      g_autofree char *endpoint = g_strconcat ("GET ", scout_graph_request_get_path (call), NULL);
      g_autoptr(ScoutProvenance) provenance =
        scout_provenance_new_for_insight (fixture->marketplace, question, insight);

      g_hash_table_add (calls, GUINT_TO_POINTER (find_call (fixture, insight)));
      g_assert_cmpstr (scout_provenance_get_endpoint (provenance), ==, endpoint);
      g_assert_cmpstr (scout_provenance_get_command (provenance), ==, command);
      g_assert_cmpint (scout_provenance_get_fetched_at (provenance), ==,
                       scout_insight_get_fetched_at (insight));
    }
  assert_in_time (fixture, insights);

  all = scout_provenance_new_for_insights (fixture->marketplace, question, insights);
  g_assert_cmpuint (count_lines (scout_provenance_get_command (all)), ==,
                    g_hash_table_size (calls));

  return g_hash_table_size (calls);
}

static GPtrArray *
list_insights (GObject *of)
{
  GPtrArray *insights = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_insights = SCOUT_IS_CREATOR (of) ? scout_creator_get_n_insights (SCOUT_CREATOR (of))
                                           : scout_content_get_n_insights (SCOUT_CONTENT (of));

  for (guint i = 0; i < n_insights; i++)
    g_ptr_array_add (insights,
                     g_object_ref (SCOUT_IS_CREATOR (of)
                                   ? scout_creator_get_nth_insight (SCOUT_CREATOR (of), i)
                                   : scout_content_get_nth_insight (SCOUT_CONTENT (of), i)));

  return insights;
}

static guint
assert_all_explained (SandboxFixture      *fixture,
                      const ScoutQuestion *question,
                      GObject             *of)
{
  g_autoptr(GPtrArray) insights = list_insights (of);

  return assert_explained (fixture, question, insights);
}

/* A list of one kind of posts of a creator. */
static guint
assert_posts_explained (SandboxFixture      *fixture,
                        const ScoutQuestion *question,
                        ScoutContentList     list)
{
  guint n_posts = scout_creator_get_n_content (fixture->creator, list);
  guint n_calls = 0;

  g_assert_no_error (fixture->error);
  g_assert_cmpuint (n_posts, >, 0);
  for (guint i = 0; i < n_posts; i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (fixture->creator, list, i);

      n_calls = assert_all_explained (fixture, question, G_OBJECT (post));
    }

  return n_calls;
}

/* What one post is not told is no reason to forget who told the other's. */
static void
test_figure_missed (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_content_query (fixture, NULL);
  g_autoptr(ScoutPagedModel) model = find_posts (fixture, query);
  g_autoptr(ScoutContent) first = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_autoptr(ScoutContent) second = g_list_model_get_item (G_LIST_MODEL (model), 1);
  const ScoutQuestion of_search = { .query = query };
  ScoutQuestion of_post = { scout_content_get_id (first), .is_post = TRUE,
                            .post_part = SCOUT_CONTENT_PART_INSIGHTS };
  g_autoptr(ScoutContent) whole = load_post (fixture, of_post.id, SCOUT_CONTENT_PART_INSIGHTS);
  g_autoptr(ScoutContent) rest = NULL;

  add_fault (fixture, SCOUT_SANDBOX_FAULT_STATUS, CONTENT_PATH, "reach", 1000);
  rest = load_post (fixture, scout_content_get_id (second), SCOUT_CONTENT_PART_INSIGHTS);
  g_assert_nonnull (scout_unanswered_find (G_OBJECT (rest), SCOUT_METRIC_REACH,
                                           SCOUT_BREAKDOWN_NONE));

  g_assert_cmpuint (assert_all_explained (fixture, &of_post, G_OBJECT (whole)), ==, 1);
  of_post.id = scout_content_get_id (second);
  g_assert_cmpuint (assert_all_explained (fixture, &of_post, G_OBJECT (rest)), >, 1);
  g_assert_cmpuint (assert_all_explained (fixture, &of_search, G_OBJECT (second)), ==, 1);
}

/* The same of creators that a search found. */
static void
test_creators (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");
  const ScoutQuestion question = { .query = query };

  add_fault (fixture, SCOUT_SANDBOX_FAULT_STATUS, CREATORS_PATH, "creator_views", 1000);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  for (guint i = 0; i < fixture->batch->creators->len; i++)
    {
      GObject *creator = fixture->batch->creators->pdata[i];

      g_assert_nonnull (scout_unanswered_find (creator, SCOUT_METRIC_VIEWS,
                                               SCOUT_BREAKDOWN_NONE));
      assert_all_explained (fixture, &question, creator);
    }
}

/* Too much for one call: one half of the fields came with one, the other with another. */
static void
test_halves (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_content_query (fixture, NULL);
  const ScoutQuestion question = { .query = query };
  g_autoptr(ScoutPagedModel) model = NULL;
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutProvenance) list = NULL;
  g_autoptr(GPtrArray) insights = NULL;

  add_fault (fixture, SCOUT_SANDBOX_FAULT_REDUCE_DATA, CONTENT_PATH, NULL, UNTIL_FIELDS);
  model = find_posts (fixture, query);
  post = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_cmpuint (assert_all_explained (fixture, &question, G_OBJECT (post)), ==, 2);

  insights = list_insights (G_OBJECT (post));
  list = scout_provenance_new_for_insights (fixture->marketplace, &question, insights);
  g_assert_true (scout_provenance_is_of_list (list));

  /* A page behind it names no cursor, which is worth nothing later. */
  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
  g_clear_object (&post);
  post = g_list_model_get_item (G_LIST_MODEL (model), 1);
  assert_all_explained (fixture, &question, G_OBJECT (post));
}

/* The posts of one creator: the latest, and those among which a brand looks for its own. */
static void
test_posts_of_creator (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_content_query (fixture, NULL);
  g_autoptr(ScoutPagedModel) model = find_posts (fixture, query);
  g_autoptr(ScoutContent) post = g_list_model_get_item (G_LIST_MODEL (model), 0);
  const ScoutQuestion latest = { scout_content_get_creator_id (post),
                                 .creator_part = SCOUT_CREATOR_PART_CONTENT };
  g_autoptr(ScoutQuery) own = make_content_query (fixture, latest.id);
  const ScoutQuestion of_own = { .query = own };
  g_autoptr(ScoutPagedModel) own_posts = NULL;
  g_autoptr(ScoutContent) first = NULL;

  sandbox_fixture_load (fixture, latest.id, SCOUT_CREATOR_PART_CONTENT, SCOUT_TIME_RANGE_L28);
  g_assert_cmpuint (assert_posts_explained (fixture, &latest, SCOUT_CONTENT_LIST_RECENT), ==, 1);
  add_fault (fixture, SCOUT_SANDBOX_FAULT_REDUCE_DATA, CONTENT_PATH, NULL, UNTIL_FIELDS);
  sandbox_fixture_load (fixture, latest.id, SCOUT_CREATOR_PART_CONTENT, SCOUT_TIME_RANGE_L28);
  g_assert_cmpuint (assert_posts_explained (fixture, &latest, SCOUT_CONTENT_LIST_RECENT), ==, 2);

  add_fault (fixture, SCOUT_SANDBOX_FAULT_REDUCE_DATA, CONTENT_PATH, NULL, UNTIL_FIELDS);
  own_posts = find_posts (fixture, own);
  first = g_list_model_get_item (G_LIST_MODEL (own_posts), 0);
  g_assert_cmpuint (assert_all_explained (fixture, &of_own, G_OBJECT (first)), ==, 2);
}

/* No figures, but an answer all the same. */
static void
test_comments (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutQuery) query = make_content_query (fixture, NULL);
  g_autoptr(ScoutPagedModel) model = find_posts (fixture, query);
  g_autoptr(ScoutContent) post = g_list_model_get_item (G_LIST_MODEL (model), 0);
  const ScoutQuestion question = { scout_content_get_id (post), .is_post = TRUE,
                                   .post_part = SCOUT_CONTENT_PART_COMMENTS };
  g_autoptr(ScoutContent) figures = NULL;
  g_autoptr(ScoutContent) comments = NULL;
  g_autoptr(ScoutProvenance) provenance = NULL;
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (fixture->marketplace),
                           SCOUT_NETWORK_FACEBOOK);

  /* The figure of the same name fails, and is no reason for the list to. */
  add_fault (fixture, SCOUT_SANDBOX_FAULT_STATUS, CONTENT_PATH, "metrics(comments", 1000);
  add_fault (fixture, SCOUT_SANDBOX_FAULT_STATUS, CONTENT_PATH, "reach", 1000);
  figures = load_post (fixture, question.id, SCOUT_CONTENT_PART_INSIGHTS);
  comments = load_post (fixture, question.id, SCOUT_CONTENT_PART_COMMENTS);
  g_assert_true (scout_content_has_comments (comments));
  provenance = scout_provenance_new_for_field (
    fixture->marketplace, &question,
    scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, "content"),
                                           "comments"),
    scout_content_get_fetched_at (comments));
  g_assert_cmpstr (scout_provenance_get_endpoint (provenance), ==, "GET " CONTENT_PATH);
  g_assert_cmpuint (count_lines (scout_provenance_get_command (provenance)), ==, 1);
  g_assert_nonnull (strstr (scout_provenance_get_command (provenance), "comment_text"));
  g_assert_nonnull (strstr (scout_provenance_get_command (provenance), question.id));
  g_assert_cmpint (scout_provenance_get_fetched_at (provenance), >, 0);
}

/* Instagram's posts come with their creator. */
static void
test_branded_posts (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  const ScoutQuestion branded = { "mayabrews", .creator_part = SCOUT_CREATOR_PART_BRANDED };
  const ScoutQuestion recent = { "mayabrews", .creator_part = SCOUT_CREATOR_PART_CONTENT };

  add_fault (fixture, SCOUT_SANDBOX_FAULT_REDUCE_DATA, NULL, "branded_content_media", 1);
  sandbox_fixture_load (fixture, branded.id, branded.creator_part, SCOUT_TIME_RANGE_THIS_MONTH);
  g_assert_cmpuint (assert_posts_explained (fixture, &branded, SCOUT_CONTENT_LIST_BRANDED),
                    >=, 1);
  add_fault (fixture, SCOUT_SANDBOX_FAULT_REDUCE_DATA, NULL, "recent_media", 1);
  sandbox_fixture_load (fixture, recent.id, recent.creator_part, SCOUT_TIME_RANGE_THIS_MONTH);
  g_assert_cmpuint (assert_posts_explained (fixture, &recent, SCOUT_CONTENT_LIST_RECENT), >=, 1);
}

/* A figure was kept whose metric the catalogue does not have any more: no call asks for it. */
static void
test_figure_without_name (void)
{
  const ScoutInsightFields fields = {
    .key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 },
    .network = SCOUT_NETWORK_FACEBOOK,
    .value = 42,
    .call = CREATORS_PATH "?fields=creator_id,insights.metrics(creator_reach)",
  };
  const ScoutQuestion question = { "100044413150303",
                                   .creator_part = SCOUT_CREATOR_PART_PERFORMANCE };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, 0);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutInsight) insight = scout_insight_new (arena, &fields);
  g_autoptr(ScoutProvenance) provenance =
    scout_provenance_new_for_insight (fixture->marketplace, &question, insight);

  g_assert_cmpstr (scout_provenance_get_fields (provenance), ==, "");
  g_assert_cmpstr (scout_provenance_get_endpoint (provenance), ==, "");
  g_assert_cmpstr (scout_provenance_get_command (provenance), ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/provenance-sandbox/figure-missed", test_figure_missed);
  g_test_add_func ("/provenance-sandbox/creators", test_creators);
  g_test_add_func ("/provenance-sandbox/halves", test_halves);
  g_test_add_func ("/provenance-sandbox/posts-of-creator", test_posts_of_creator);
  g_test_add_func ("/provenance-sandbox/comments", test_comments);
  g_test_add_func ("/provenance-sandbox/branded-posts", test_branded_posts);
  g_test_add_func ("/provenance-sandbox/figure-without-name", test_figure_without_name);

  return g_test_run ();
}
