/* test-remembering-limits.c: what a marketplace that remembers does not keep.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sandbox counts. */

#include "config.h"

#include "remembering-fixture.h"
#include "scout-query-builder.h"
#include "scout-remembering-marketplace.h"
#include "scout-unanswered.h"

#define NAME "mayabrews"
#define L28 SCOUT_TIME_RANGE_L28
#define MONTH SCOUT_TIME_RANGE_THIS_MONTH

static const struct
{
  ScoutCreatorPart part;
  ScoutTimeRange range;
} parts[] = {
  { SCOUT_CREATOR_PART_FIGURES, SCOUT_TIME_RANGE_THIS_MONTH },
  { SCOUT_CREATOR_PART_PERFORMANCE, SCOUT_TIME_RANGE_THIS_MONTH },
  { SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_THIS_WEEK },
};

/* One of a part's calls ends in an error that does not cost the part: it is asked again. */
static void
test_partly (gconstpointer user_data)
{
  const ScoutSandboxFault fault = {
    .kind = (ScoutSandboxFaultKind) GPOINTER_TO_INT (user_data),
    .count = 1,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr(SandboxFixture) fixture = remembering_new_instagram (TRUE);

      g_test_message ("part %d", (int) parts[i].part);
      scout_sandbox_add_fault (fixture->sandbox, &fault);
      g_assert_cmpuint (remembering_load (fixture, NAME, parts[i].part, parts[i].range), ==, 2);
      g_assert_true (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
      g_assert_cmpuint (remembering_load (fixture, NAME, parts[i].part, parts[i].range), >, 0);
      g_assert_false (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
      g_assert_cmpuint (remembering_load (fixture, NAME, parts[i].part, parts[i].range), ==, 0);
    }
}

/* Whoever still has the marketplace after the sign-in is answered, and leaves nothing behind. */
static void
test_close (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new_instagram (TRUE);

  g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES, MONTH), ==, 2);
  scout_remembering_marketplace_close (SCOUT_REMEMBERING_MARKETPLACE (fixture->marketplace));
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES, MONTH), ==, 2);
      g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_PROFILE, MONTH), >, 0);
    }
}

/* Whom a newer search has found is not older when they are opened. */
static void
test_found_again (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");
  g_autofree char *id = NULL;
  gint64 told_at = 0;

  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  id = g_strdup (scout_creator_get_lookup_id (fixture->batch->creators->pdata[0]));
  remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), G_TIME_SPAN_MINUTE);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  told_at = scout_creator_get_fetched_at (fixture->batch->creators->pdata[0]);
  remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  g_assert_cmpint (scout_creator_get_fetched_at (fixture->creator), >=, told_at);
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

/* Returns when Meta told of it. */
static gint64
load_post (SandboxFixture *fixture,
           const char     *id)
{
  g_autoptr(ScoutContent) post = NULL;

  scout_marketplace_load_content_async (fixture->marketplace, id, SCOUT_CONTENT_PART_POST, NULL,
                                        post_loaded_cb, &post);
  while (post == NULL)
    sandbox_fixture_iterate (fixture);

  return scout_content_get_fetched_at (post);
}

static ScoutContent *
list_posts (SandboxFixture *fixture,
            const char     *creator_id, /* (nullable): of all */
            gboolean        may_be_remembered)
{
  const char *creators[] = { creator_id, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutPagedModel) model = NULL;

  if (creator_id != NULL)
    scout_query_builder_set_list (builder, "creator-id", creators);
  else
    scout_query_builder_set_text (builder, "time-range", "last-28-days");
  query = scout_query_builder_build (builder);
  model = scout_paged_model_new (fixture->marketplace, query);
  if (may_be_remembered)
    scout_paged_model_accept_remembered (model);
  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
  g_assert_no_error (scout_paged_model_get_error (model));

  return g_list_model_get_item (G_LIST_MODEL (model), 0);
}

/* Neither are posts, be the list a search's or one of their creator's. */
static void
test_listed_again (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(ScoutContent) post = list_posts (fixture, NULL, FALSE);
      g_autofree char *creator_id =
        i == 1 ? g_strdup (scout_content_get_creator_id (post)) : NULL;
      g_autoptr(ScoutContent) before = list_posts (fixture, creator_id, i == 1);
      g_autoptr(ScoutContent) after = NULL;
      const char *id = scout_content_get_id (before);
      gint64 told_at = load_post (fixture, id);

      scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), G_TIME_SPAN_MINUTE);
      g_assert_cmpint (load_post (fixture, id), ==, told_at);
      if (i == 1)
        scout_marketplace_forget (fixture->marketplace, creator_id);
      after = list_posts (fixture, creator_id, i == 1);
      g_assert_cmpstr (scout_content_get_id (after), ==, id);
      g_assert_cmpint (scout_content_get_fetched_at (after), >, told_at);
      g_assert_cmpint (load_post (fixture, id), >=, scout_content_get_fetched_at (after));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/remembering-limits/bad-json",
                        GINT_TO_POINTER (SCOUT_SANDBOX_FAULT_BAD_JSON), test_partly);
  g_test_add_data_func ("/remembering-limits/huge-body",
                        GINT_TO_POINTER (SCOUT_SANDBOX_FAULT_HUGE_BODY), test_partly);
  g_test_add_func ("/remembering-limits/close", test_close);
  g_test_add_func ("/remembering-limits/found-again", test_found_again);
  g_test_add_func ("/remembering-limits/listed-again", test_listed_again);

  return g_test_run ();
}
