/* test-creator.c: what is unknown stays unknown, and a creator outlives its answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-fields.h"

#include <math.h>
#include <string.h>

#define N_THREADS 4

static ScoutCreator *
make_minimal (void)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = scout_arena_strndup (arena, "100044413150303", 15);
  fields->followers = -1;

  return scout_creator_new (arena, fields);
}

static ScoutCreator *
make_full (void)
{
  static const char * const list[] = { "a", "b", NULL };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *insights = scout_arena_alloc (arena, 2 * sizeof *insights);

  insights[0].key.metric = SCOUT_METRIC_REACH;
  insights[0].key.range = SCOUT_TIME_RANGE_L28;
  insights[0].value = 1234;
  insights[1].key.metric = SCOUT_METRIC_REACH;
  insights[1].key.breakdown = SCOUT_BREAKDOWN_FOLLOW_TYPE;
  insights[1].key.range = SCOUT_TIME_RANGE_L28;
  insights[1].value = NAN;

  *fields = (ScoutCreatorFields) {
    .network = SCOUT_NETWORK_FACEBOOK,
    .n_unknown_members = 3,
    .id = "1",
    .name = "Maya",
    .handle = "maya.brews",
    .bio = "Coffee",
    .profile_url = "https://example.org/maya",
    .portrait_url = "https://example.org/p.png",
    .cover_url = "https://example.org/c.png",
    .email = "maya@example.org",
    .gender = "female",
    .age_bucket = "25–34",
    .country = "US",
    .followers = 482310,
    .categories = list,
    .interests = list,
    .languages = list,
    .past_partnerships = list,
    .insights = insights,
    .n_insights = 2,
  };

  return scout_creator_new (arena, fields);
}

/* Instagram looks nobody up by id. */
static void
test_lookup_id (void)
{
  static const struct
  {
    ScoutNetwork network;
    const char *handle;
    const char *id;
  } cases[] = {
    { SCOUT_NETWORK_FACEBOOK, "mayabrews", "1" },
    { SCOUT_NETWORK_FACEBOOK, NULL, "1" },
    { SCOUT_NETWORK_INSTAGRAM, "mayabrews", "mayabrews" },
    { SCOUT_NETWORK_INSTAGRAM, NULL, "1" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScoutCreatorFields fields = {
        .network = cases[i].network, .id = "1", .handle = cases[i].handle, .followers = -1,
      };
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);

      g_assert_cmpstr (scout_creator_get_lookup_id (creator), ==, cases[i].id);
    }
}

/* What Meta makes up for apps that were not reviewed says so, in one way or another. */
static void
test_simulated (void)
{
  static const struct
  {
    const char *handle;
    const char *bio;
    gboolean is_simulated;
  } cases[] = {
    { NULL, NULL, FALSE },
    { "mayabrews", "Slow coffee, no mocked data", FALSE },
    { "test_kitchen", NULL, FALSE },
    { "mocked_maya", NULL, TRUE },
    { NULL, "This is mocked creator data. To access real creator data, proceed through app review.",
      TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScoutCreatorFields fields = {
        .network = SCOUT_NETWORK_FACEBOOK, .id = "1", .handle = cases[i].handle,
        .bio = cases[i].bio, .followers = -1,
      };
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);

      g_assert_cmpint (scout_creator_is_simulated (creator), ==, cases[i].is_simulated);
      g_assert_true (scout_creator_is_same (creator, creator));
    }
}

static void
test_minimal (void)
{
  ScoutCreator *creator = make_minimal ();
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 };

  g_assert_cmpstr (scout_creator_get_id (creator), ==, "100044413150303");
  g_assert_cmpstr (scout_creator_get_name (creator), ==, "100044413150303");
  g_assert_null (scout_creator_get_handle (creator));
  g_assert_null (scout_creator_get_bio (creator));
  g_assert_null (scout_creator_get_profile_url (creator));
  g_assert_null (scout_creator_get_portrait_url (creator));
  g_assert_null (scout_creator_get_cover_url (creator));
  g_assert_null (scout_creator_get_email (creator));
  g_assert_null (scout_creator_get_gender (creator));
  g_assert_null (scout_creator_get_age_bucket (creator));
  g_assert_null (scout_creator_get_country (creator));
  g_assert_cmpint (scout_creator_get_followers (creator), ==, -1);
  g_assert_null (scout_creator_get_categories (creator)[0]);
  g_assert_null (scout_creator_get_interests (creator)[0]);
  g_assert_null (scout_creator_get_languages (creator)[0]);
  g_assert_null (scout_creator_get_past_partnerships (creator));
  g_assert_null (scout_creator_get_insight (creator, &key));
  g_assert_true (isnan (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                  SCOUT_TIME_RANGE_L28)));
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);

  g_assert_finalize_object (creator);
}

static void
test_full (void)
{
  g_autoptr(ScoutCreator) creator = make_full ();

  g_assert_cmpint (scout_creator_get_network (creator), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpstr (scout_creator_get_name (creator), ==, "Maya");
  g_assert_cmpstr (scout_creator_get_handle (creator), ==, "maya.brews");
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "Coffee");
  g_assert_cmpstr (scout_creator_get_profile_url (creator), ==, "https://example.org/maya");
  g_assert_cmpstr (scout_creator_get_portrait_url (creator), ==, "https://example.org/p.png");
  g_assert_cmpstr (scout_creator_get_cover_url (creator), ==, "https://example.org/c.png");
  g_assert_cmpstr (scout_creator_get_email (creator), ==, "maya@example.org");
  g_assert_cmpstr (scout_creator_get_gender (creator), ==, "female");
  g_assert_cmpstr (scout_creator_get_age_bucket (creator), ==, "25–34");
  g_assert_cmpstr (scout_creator_get_country (creator), ==, "US");
  g_assert_cmpint (scout_creator_get_followers (creator), ==, 482310);
  g_assert_cmpstr (scout_creator_get_categories (creator)[1], ==, "b");
  g_assert_cmpstr (scout_creator_get_interests (creator)[1], ==, "b");
  g_assert_cmpstr (scout_creator_get_languages (creator)[1], ==, "b");
  g_assert_cmpstr (scout_creator_get_past_partnerships (creator)[1], ==, "b");
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 3);
}

static void
test_figures (void)
{
  g_autoptr(ScoutCreator) creator = make_full ();
  ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE,
                          SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 };
  ScoutInsight *insight = scout_creator_get_insight (creator, &key);

  g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight), 1234, 1e-9);
  g_assert_true (scout_creator_get_insight (creator, &key) == insight);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_L28),
                                  1234, 1e-9);

  key.breakdown = SCOUT_BREAKDOWN_FOLLOW_TYPE;
  g_assert_nonnull (scout_creator_get_insight (creator, &key));
  g_assert_true (scout_creator_get_insight (creator, &key) != insight);

  key.period = SCOUT_PERIOD_DAY;
  g_assert_null (scout_creator_get_insight (creator, &key));
  g_assert_true (isnan (scout_creator_get_figure (creator, SCOUT_METRIC_VIEWS,
                                                  SCOUT_TIME_RANGE_L28)));
  g_assert_true (isnan (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                  SCOUT_TIME_RANGE_L7)));
}

static void
test_insight_outlives (void)
{
  ScoutCreator *creator = make_full ();
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 };
  g_autoptr(ScoutInsight) insight = g_object_ref (scout_creator_get_insight (creator, &key));

  g_assert_finalize_object (creator);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight), 1234, 1e-9);
}

static void
test_properties (void)
{
  g_autoptr(ScoutCreator) creator = make_full ();
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *handle = NULL;
  g_autofree char *bio = NULL;
  g_autofree char *portrait_url = NULL;
  g_autofree char *cover_url = NULL;
  g_autofree char *country = NULL;
  gint64 followers = 0;

  g_object_get (creator,
                "id", &id,
                "name", &name,
                "handle", &handle,
                "bio", &bio,
                "portrait-url", &portrait_url,
                "cover-url", &cover_url,
                "followers", &followers,
                "country", &country,
                NULL);

  g_assert_cmpstr (id, ==, "1");
  g_assert_cmpstr (name, ==, "Maya");
  g_assert_cmpstr (handle, ==, "maya.brews");
  g_assert_cmpstr (bio, ==, "Coffee");
  g_assert_cmpstr (portrait_url, ==, "https://example.org/p.png");
  g_assert_cmpstr (cover_url, ==, "https://example.org/c.png");
  g_assert_cmpstr (country, ==, "US");
  g_assert_cmpint (followers, ==, 482310);
}

static gpointer
read_insight_thread (gpointer data)
{
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 };

  return scout_creator_get_insight (data, &key);
}

/* All threads must be given the same insight, or one of them holds a freed one. */
static void
test_threads (void)
{
  for (guint round = 0; round < 50; round++)
    {
      g_autoptr(ScoutCreator) creator = make_full ();
      GThread *threads[N_THREADS] = { NULL };
      gpointer insights[N_THREADS] = { NULL };

      for (gsize i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("reader", read_insight_thread, creator);
      for (gsize i = 0; i < N_THREADS; i++)
        insights[i] = g_thread_join (threads[i]);

      for (gsize i = 0; i < N_THREADS; i++)
        g_assert_true (insights[i] != NULL && insights[i] == insights[0]);
    }
}

/* Instagram knows it, Facebook's word for it is a guess. */
static void
test_joined (void)
{
  static const struct
  {
    ScoutTruth onboarded;
    const char *status;
    ScoutTruth expected;
  } cases[] = {
    { SCOUT_TRUTH_UNKNOWN, NULL, SCOUT_TRUTH_UNKNOWN },
    { SCOUT_TRUTH_TRUE, NULL, SCOUT_TRUTH_TRUE },
    { SCOUT_TRUTH_FALSE, NULL, SCOUT_TRUTH_FALSE },
    { SCOUT_TRUTH_FALSE, "onboarded", SCOUT_TRUTH_FALSE },
    { SCOUT_TRUTH_UNKNOWN, "ONBOARDED", SCOUT_TRUTH_TRUE },
    { SCOUT_TRUTH_UNKNOWN, "true", SCOUT_TRUTH_TRUE },
    { SCOUT_TRUTH_UNKNOWN, "invited", SCOUT_TRUTH_FALSE },
    { SCOUT_TRUTH_UNKNOWN, "false", SCOUT_TRUTH_FALSE },
    { SCOUT_TRUTH_UNKNOWN, "under_review", SCOUT_TRUTH_UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScoutCreatorFields fields = {
        .id = "1", .onboarded = cases[i].onboarded, .onboarding_status = cases[i].status,
      };
      g_autoptr(ScoutArena) arena = scout_arena_new (0);
      g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);

      g_assert_cmpint (scout_creator_has_joined (creator), ==, cases[i].expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/creator/simulated", test_simulated);
  g_test_add_func ("/creator/minimal", test_minimal);
  g_test_add_func ("/creator/lookup-id", test_lookup_id);
  g_test_add_func ("/creator/joined", test_joined);
  g_test_add_func ("/creator/full", test_full);
  g_test_add_func ("/creator/figures", test_figures);
  g_test_add_func ("/creator/insight-outlives", test_insight_outlives);
  g_test_add_func ("/creator/properties", test_properties);
  g_test_add_func ("/creator/threads", test_threads);

  return g_test_run ();
}
