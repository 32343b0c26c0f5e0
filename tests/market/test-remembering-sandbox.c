/* test-remembering-sandbox.c: what is asked twice within minutes costs its calls once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sandbox counts. Both clocks, that of the client and that of the memory, are moved by hand. */

#include "config.h"

#include "sandbox-fixture.h"
#include "scout-answer-memory.h"
#include "scout-graph-error.h"
#include "scout-instagram-marketplace.h"
#include "scout-query-builder.h"
#include "scout-remembering-marketplace.h"
#include "scout-unanswered.h"

#include <math.h>

#define INSTAGRAM_NAME "mayabrews"
#define L7 SCOUT_TIME_RANGE_L7
#define L28 SCOUT_TIME_RANGE_L28
#define MONTH SCOUT_TIME_RANGE_THIS_MONTH

static const ScoutSandboxOptions small_world = { .n_creators = 300 };

static SandboxFixture *
remember (SandboxFixture *fixture)
{
  g_autoptr(ScoutMarketplace) asked = g_steal_pointer (&fixture->marketplace);

  fixture->marketplace = scout_remembering_marketplace_new (asked, fixture->clock);

  return fixture;
}

static SandboxFixture *
open_facebook (void)
{
  return remember (sandbox_fixture_new (&small_world, 0));
}

static guint
count_calls (SandboxFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  scout_sandbox_clear_requests (fixture->sandbox);

  return requests->len;
}

/* Two creators whom a search finds; the search itself is not counted. */
static void
find_creators (SandboxFixture  *fixture,
               char           **id,
               char           **other_id)
{
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");

  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  *id = g_strdup (scout_creator_get_lookup_id (fixture->batch->creators->pdata[0]));
  *other_id = g_strdup (scout_creator_get_lookup_id (fixture->batch->creators->pdata[1]));
  g_assert_cmpuint (count_calls (fixture), ==, 1);
}

static guint
load (SandboxFixture   *fixture,
      const char       *id,
      ScoutCreatorPart  part,
      ScoutTimeRange    range)
{
  sandbox_fixture_load (fixture, id, part, range);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_lookup_id (fixture->creator), ==, id);

  return count_calls (fixture);
}

static guint
load_split (SandboxFixture *fixture,
            const char     *id,
            ScoutBreakdown  breakdown,
            ScoutTimeRange  range)
{
  sandbox_fixture_load_split (fixture, id, breakdown, range);
  g_assert_no_error (fixture->error);

  return count_calls (fixture);
}

static void
pass (SandboxFixture *fixture,
      gint64          span)
{
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), span);
}

/* Each creator, part, way of dividing and range by itself, and a range only where there is one. */
static void
test_once (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;

  find_creators (fixture, &id, &other_id);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L7), ==, 0);
  g_assert_cmpuint (load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_DAILY, L28), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_DAILY, L7), ==, 0);

  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L7), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 0);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L7), ==, 0);

  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_FOLLOW_TYPE, L28), ==, 1);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_CONTENT_TYPE, L28), ==, 1);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_FOLLOW_TYPE, L7), ==, 1);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_FOLLOW_TYPE, L28), ==, 0);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_CONTENT_TYPE, L28), ==, 0);
}

/* Parts that take several calls. */
static void
test_instagram (void)
{
  static const ScoutCreatorPart parts[] = {
    SCOUT_CREATOR_PART_PROFILE, SCOUT_CREATOR_PART_FIGURES, SCOUT_CREATOR_PART_DAILY,
    SCOUT_CREATOR_PART_CONTENT, SCOUT_CREATOR_PART_PARTNERS, SCOUT_CREATOR_PART_BRANDED,
    SCOUT_CREATOR_PART_ADS,
  };
  g_autoptr(SandboxFixture) fixture =
    remember (sandbox_fixture_new_instagram (&small_world, 0));

  g_assert_false (scout_marketplace_supports_content (fixture->marketplace));
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr(ScoutCreator) before = NULL;

      g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, parts[i], MONTH), >, 0);
      before = g_object_ref (fixture->creator);
      g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, parts[i], MONTH), ==, 0);
      g_assert_true (fixture->creator == before);
    }
  g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, SCOUT_CREATOR_PART_DAILY, L7), >, 0);
  g_assert_cmpuint (load_split (fixture, INSTAGRAM_NAME, SCOUT_BREAKDOWN_GENDER, MONTH), >, 0);
  g_assert_cmpuint (load_split (fixture, INSTAGRAM_NAME, SCOUT_BREAKDOWN_GENDER, MONTH), ==, 0);
}

/* What no range changes is asked for with the first one only, and comes with each. */
static void
test_ranges (void)
{
  static const ScoutTimeRange ranges[] = { MONTH, SCOUT_TIME_RANGE_THIS_WEEK,
                                           SCOUT_TIME_RANGE_L14 };
  static const ScoutInsightKey followers = { SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_NONE,
                                             SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (&small_world, 0);

  scout_instagram_marketplace_remember (SCOUT_INSTAGRAM_MARKETPLACE (fixture->marketplace),
                                        fixture->clock);
  remember (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, SCOUT_CREATOR_PART_FIGURES, ranges[i]), ==,
                        i == 0 ? 2 : 1);
      g_assert_nonnull (scout_creator_get_insight (fixture->creator, &followers));
      g_assert_false (isnan (scout_creator_get_figure (fixture->creator, SCOUT_METRIC_REACH,
                                                       ranges[i])));
    }

  /* Of a range that Instagram does not have there is nothing else. */
  g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, SCOUT_CREATOR_PART_FIGURES, L28), >, 0);
  g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, SCOUT_CREATOR_PART_FIGURES, L7), ==, 0);

  scout_marketplace_forget (fixture->marketplace, INSTAGRAM_NAME);
  g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, SCOUT_CREATOR_PART_FIGURES, MONTH), ==, 2);
  pass (fixture, SCOUT_ANSWER_MEMORY_PATIENCE);
  g_assert_cmpuint (load (fixture, INSTAGRAM_NAME, SCOUT_CREATOR_PART_FIGURES,
                          SCOUT_TIME_RANGE_L14), ==, 2);
}

/* An answer stays as old as it is, and stands for its question for five minutes. */
static void
test_age (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  gint64 told_at = 0;

  find_creators (fixture, &id, &other_id);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  told_at = scout_insight_get_fetched_at (scout_creator_get_nth_insight (fixture->creator, 0));
  g_assert_cmpint (told_at, >, 0);

  pass (fixture, SCOUT_ANSWER_MEMORY_PATIENCE - G_TIME_SPAN_SECOND);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 0);
  g_assert_cmpint (scout_insight_get_fetched_at (scout_creator_get_nth_insight (fixture->creator,
                                                                                0)),
                   ==, told_at);

  /* That it was looked at makes it no newer. */
  pass (fixture, G_TIME_SPAN_SECOND);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_cmpint (scout_insight_get_fetched_at (scout_creator_get_nth_insight (fixture->creator,
                                                                                0)),
                   >=, told_at + SCOUT_ANSWER_MEMORY_PATIENCE);
}

/* What is asked anew replaces what was known, of this creator only. */
static void
test_forget (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_autoptr(ScoutCreator) before = NULL;
  g_autoptr(ScoutCreator) renewed = NULL;

  find_creators (fixture, &id, &other_id);
  load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28);
  load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  before = g_object_ref (fixture->creator);
  load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28);

  scout_marketplace_forget (fixture->marketplace, id);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  renewed = g_object_ref (fixture->creator);
  g_assert_true (renewed != before);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);
  g_assert_true (fixture->creator == renewed);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_cmpuint (load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);

  scout_marketplace_forget (fixture->marketplace, NULL);
  g_assert_cmpuint (load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
}

/* Neither an error nor an answer of which a figure is missing stands for the question. */
static void
test_failures (void)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_STATUS,
    .path = "/creator_marketplace/creators",
    .query = "creator_reach",
    .count = 1000,
    .status = 500,
  };
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;

  find_creators (fixture, &id, &other_id);
  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, 1);
  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  g_assert_nonnull (fixture->error);
  count_calls (fixture);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28);
  g_assert_true (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
  scout_sandbox_clear_faults (fixture->sandbox);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_false (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 0);
}

/* One who asks for a profile, and what came of it. */
typedef struct
{
  GCancellable *cancellable; /* (owned) */
  ScoutCreator *creator;     /* (owned) (nullable) */
  GError *error;             /* (owned) (nullable) */
} Asker;

static void
asker_clear (Asker *asker)
{
  g_clear_object (&asker->cancellable);
  g_clear_object (&asker->creator);
  g_clear_error (&asker->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asker, asker_clear)

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Asker *asker = user_data;

  asker->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                          &asker->error);
}

static void
ask (SandboxFixture *fixture,
     const char     *id,
     Asker          *asker)
{
  asker->cancellable = g_cancellable_new ();
  scout_marketplace_load_creator_async (fixture->marketplace, id, SCOUT_CREATOR_PART_PROFILE, L28,
                                        asker->cancellable, answered_cb, asker);
}

static void
wait_for (SandboxFixture *fixture,
          const Asker    *asker)
{
  while (asker->creator == NULL && asker->error == NULL)
    sandbox_fixture_iterate (fixture);
}

/* Who asks the same while it is on its way waits for the same answer; who gives up takes it from
 * nobody. */
static void
test_together (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) first = { NULL, };
  g_auto(Asker) second = { NULL, };
  g_auto(Asker) third = { NULL, };

  find_creators (fixture, &id, &other_id);
  ask (fixture, id, &first);
  ask (fixture, id, &second);
  ask (fixture, id, &third);
  g_cancellable_cancel (first.cancellable);
  wait_for (fixture, &first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  wait_for (fixture, &second);
  wait_for (fixture, &third);
  g_assert_no_error (second.error);
  g_assert_nonnull (second.creator);
  g_assert_true (second.creator == third.creator);
  g_assert_cmpuint (count_calls (fixture), ==, 1);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);
}

/* Where all give up the call ends in three seconds, and who asks the same before waits for it. */
static void
test_given_up (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) first = { NULL, };
  g_auto(Asker) second = { NULL, };
  g_auto(Asker) late = { NULL, };
  g_auto(Asker) never = { NULL, };

  find_creators (fixture, &id, &other_id);
  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_STALL, 1);
  ask (fixture, id, &first);
  while (count_calls (fixture) == 0)
    sandbox_fixture_iterate (fixture);
  g_cancellable_cancel (first.cancellable);
  wait_for (fixture, &first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  pass (fixture, 4 * G_TIME_SPAN_SECOND);
  g_assert_cmpuint (load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);

  ask (fixture, other_id, &second);
  g_cancellable_cancel (second.cancellable);
  ask (fixture, other_id, &late);
  wait_for (fixture, &second);
  wait_for (fixture, &late);
  g_assert_error (second.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_nonnull (late.creator);
  g_assert_cmpuint (count_calls (fixture), ==, 1);

  never.cancellable = g_cancellable_new ();
  g_cancellable_cancel (never.cancellable);
  scout_marketplace_load_creator_async (fixture->marketplace, "1", SCOUT_CREATOR_PART_PROFILE, L28,
                                        never.cancellable, answered_cb, &never);
  g_assert_no_error (never.error);
  wait_for (fixture, &never);
  g_assert_error (never.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_calls (fixture), ==, 0);
}

/* What is forgotten while it is on its way is answered, and not remembered. */
static void
test_forget_on_the_way (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) first = { NULL, };
  g_auto(Asker) second = { NULL, };

  find_creators (fixture, &id, &other_id);
  ask (fixture, id, &first);
  scout_marketplace_forget (fixture->marketplace, id);
  ask (fixture, id, &second);
  wait_for (fixture, &first);
  wait_for (fixture, &second);
  g_assert_nonnull (first.creator);
  g_assert_nonnull (second.creator);
  g_assert_true (first.creator != second.creator);
  g_assert_cmpuint (count_calls (fixture), ==, 2);

  load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  g_assert_true (fixture->creator == second.creator);
}

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

  return count_calls (fixture);
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
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_autoptr(ScoutPagedModel) first = NULL;
  g_autoptr(ScoutPagedModel) again = NULL;
  g_autoptr(ScoutPagedModel) strict = NULL;
  g_autoptr(ScoutPagedModel) renewed = NULL;
  g_autoptr(ScoutPagedModel) later = NULL;

  find_creators (fixture, &id, &other_id);
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
  g_assert_cmpuint (count_calls (fixture), ==, 1);

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

  return count_calls (fixture);
}

/* A post and its comments. */
static void
test_post (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_autoptr(ScoutPagedModel) posts = NULL;
  g_autoptr(ScoutContent) post = NULL;
  const char *post_id = NULL;

  find_creators (fixture, &id, &other_id);
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

/* What tells what is true now is asked each time. */
static void
test_passed_on (void)
{
  g_autoptr(SandboxFixture) fixture = open_facebook ();
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");
  g_autoptr(GCancellable) cancelled = g_cancellable_new ();

  for (guint i = 0; i < 2; i++)
    {
      sandbox_fixture_search (fixture, query, NULL);
      g_assert_no_error (fixture->error);
      g_assert_cmpuint (fixture->batch->creators->len, >, 0);
      g_assert_cmpuint (count_calls (fixture), ==, 1);
      g_assert_true (sandbox_fixture_check (fixture));
      g_assert_cmpuint (count_calls (fixture), ==, 1);
    }

  g_cancellable_cancel (cancelled);
  sandbox_fixture_search (fixture, query, cancelled);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/remembering-sandbox/once", test_once);
  g_test_add_func ("/remembering-sandbox/instagram", test_instagram);
  g_test_add_func ("/remembering-sandbox/ranges", test_ranges);
  g_test_add_func ("/remembering-sandbox/age", test_age);
  g_test_add_func ("/remembering-sandbox/forget", test_forget);
  g_test_add_func ("/remembering-sandbox/failures", test_failures);
  g_test_add_func ("/remembering-sandbox/together", test_together);
  g_test_add_func ("/remembering-sandbox/given-up", test_given_up);
  g_test_add_func ("/remembering-sandbox/forget-on-the-way", test_forget_on_the_way);
  g_test_add_func ("/remembering-sandbox/posts", test_posts);
  g_test_add_func ("/remembering-sandbox/post", test_post);
  g_test_add_func ("/remembering-sandbox/passed-on", test_passed_on);

  return g_test_run ();
}
