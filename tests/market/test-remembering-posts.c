/* test-remembering-posts.c: a creator's posts that are looked at again cost no call.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "remembering-fixture.h"
#include "scout-paged-model.h"
#include "scout-query-builder.h"

static ScoutPagedModel *
new_posts (SandboxFixture *fixture,
           const char     *creator_id,
           gboolean        may_be_remembered)
{
  const char *creators[] = { creator_id, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQuery) query = NULL;
  ScoutPagedModel *model = NULL;

  scout_query_builder_set_list (builder, "creator-id", creators);
  query = scout_query_builder_build (builder);
  model = scout_paged_model_new (fixture->marketplace, query);
  if (may_be_remembered)
    scout_paged_model_accept_remembered (model);

  return model;
}

static guint
load_more (SandboxFixture  *fixture,
           ScoutPagedModel *model)
{
  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
  g_assert_no_error (scout_paged_model_get_error (model));

  return remembering_count_calls (fixture);
}

static void
assert_same_post (ScoutPagedModel *model,
                  ScoutPagedModel *other)
{
  g_autoptr(ScoutContent) post = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_autoptr(ScoutContent) other_post = g_list_model_get_item (G_LIST_MODEL (other), 0);

  g_assert_nonnull (post);
  g_assert_true (post == other_post);
}

/* Page behind page, where the list says that it may; Discover remembers for itself. */
static void
test_posts (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_autoptr(ScoutPagedModel) first = NULL;
  g_autoptr(ScoutPagedModel) again = NULL;
  g_autoptr(ScoutPagedModel) strict = NULL;
  g_autoptr(ScoutPagedModel) renewed = NULL;
  g_autoptr(ScoutPagedModel) later = NULL;

  remembering_find_creators (fixture, &id, &other_id);
  first = new_posts (fixture, id, TRUE);
  g_assert_cmpuint (load_more (fixture, first), ==, 1);
  g_assert_cmpint (scout_paged_model_get_state (first), ==, SCOUT_PAGED_STATE_IDLE);
  g_assert_cmpuint (load_more (fixture, first), ==, 1);

  again = new_posts (fixture, id, TRUE);
  g_assert_cmpuint (load_more (fixture, again), ==, 0);
  g_assert_cmpuint (load_more (fixture, again), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (again)), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (first)));
  scout_paged_model_reload (again);
  while (scout_paged_model_get_state (again) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 1);

  /* The newer page stands from then on. */
  later = new_posts (fixture, id, TRUE);
  g_assert_cmpuint (load_more (fixture, later), ==, 0);
  assert_same_post (later, again);

  strict = new_posts (fixture, id, FALSE);
  g_assert_cmpuint (load_more (fixture, strict), ==, 1);
  scout_marketplace_forget (fixture->marketplace, id);
  renewed = new_posts (fixture, id, TRUE);
  g_assert_cmpuint (load_more (fixture, renewed), ==, 1);
}

static void
post_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  ScoutContent **post = user_data;
  g_autoptr(GError) error = NULL;

  *post = scout_marketplace_load_content_finish (SCOUT_MARKETPLACE (source), result, &error);
  g_assert_no_error (error);
}

static guint
load_post (SandboxFixture   *fixture,
           const char       *id,
           ScoutContentPart  part)
{
  g_autoptr(ScoutContent) post = NULL;

  scout_marketplace_load_content_async (fixture->marketplace, id, part, NULL, post_loaded_cb,
                                        &post);
  while (post == NULL)
    sandbox_fixture_iterate (fixture);

  return remembering_count_calls (fixture);
}

/* A post and its comments. */
static void
test_post (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_autoptr(ScoutPagedModel) posts = NULL;
  g_autoptr(ScoutContent) post = NULL;
  const char *post_id = NULL;

  remembering_find_creators (fixture, &id, &other_id);
  posts = new_posts (fixture, id, TRUE);
  load_more (fixture, posts);
  post = g_list_model_get_item (G_LIST_MODEL (posts), 0);
  post_id = scout_content_get_id (post);
  for (guint part = SCOUT_CONTENT_PART_POST; part <= SCOUT_CONTENT_PART_COMMENTS; part++)
    {
      g_assert_cmpuint (load_post (fixture, post_id, (ScoutContentPart) part), ==, 1);
      g_assert_cmpuint (load_post (fixture, post_id, (ScoutContentPart) part), ==, 0);
    }
  scout_marketplace_forget (fixture->marketplace, post_id);
  g_assert_cmpuint (load_post (fixture, post_id, SCOUT_CONTENT_PART_COMMENTS), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/remembering-posts/list", test_posts);
  g_test_add_func ("/remembering-posts/post", test_post);

  return g_test_run ();
}
