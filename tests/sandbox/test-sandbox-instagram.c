/* test-sandbox-instagram.c: the Instagram marketplace of the sandbox, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * That each filter finds whom it should is held against the world in tests/conformance; here is
 * what the documents say in prose.
 */

#include "config.h"

#include "sandbox-client.h"

#include "scout-world-instagram.h"

#include <string.h>

static char *
dup_path (Fixture    *fixture,
          const char *query)
{
  return g_strdup_printf ("/v26.0/%s/creator_marketplace_creators?%s",
                          scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id, query);
}

static Answer *
get (Fixture    *fixture,
     const char *query)
{
  g_autofree char *path = dup_path (fixture, query);

  return fixture_get_page (fixture, path);
}

/* The username of somebody who has joined. */
static char *
dup_username (Fixture *fixture)
{
  g_autoptr (Answer) answer = get (fixture, "fields=username&limit=1");

  return g_strdup (answer_get_text (answer, "$.data[0].username"));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) all = get (fixture, "");
  g_autoptr (Answer) sample = get (fixture,
                                   "creator_countries=['US']&fields=id,%20username,%20country");
  g_autoptr (Answer) nobody = get (fixture, "query=qqqqqqqqqq");

  g_assert_cmpuint (all->status, ==, 200);
  g_assert_cmpuint (answer_count (all, "$.data[*]"), ==, 25);
  g_assert_nonnull (answer_get_text (all, "$.data[0].id"));
  g_assert_cmpuint (answer_count (all, "$.data[0].username"), ==, 0);
  g_assert_cmpuint (answer_count (sample, "$.data[*]"), >, 0);
  g_assert_cmpstr (answer_get_text (sample, "$.data[0].country"), ==, "US");

  g_assert_cmpuint (answer_count (nobody, "$.data[*]"), ==, 0);
  g_assert_cmpstr (answer_get_text (nobody, "$.paging.cursors.after"), ==, "MAZDZD");
  g_assert_cmpuint (answer_count (nobody, "$.paging.next"), ==, 0);
}

static void
test_paging (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) first = get (fixture, "limit=3");
  g_autofree char *next = g_strconcat ("limit=3&after=",
                                       answer_get_text (first, "$.paging.cursors.after"), NULL);
  g_autoptr (Answer) second = get (fixture, next);
  g_autofree char *previous = g_strconcat ("limit=3&before=",
                                           answer_get_text (second, "$.paging.cursors.before"),
                                           NULL);
  g_autoptr (Answer) again = get (fixture, previous);

  g_assert_cmpstr (answer_get_text (first, "$.data[0].id"), !=,
                   answer_get_text (second, "$.data[0].id"));
  g_assert_cmpstr (answer_get_text (first, "$.data[0].id"), ==,
                   answer_get_text (again, "$.data[0].id"));
  g_assert_cmpuint (answer_count (first, "$.paging.previous"), ==, 0);
  g_assert_cmpuint (answer_count (second, "$.paging.previous"), ==, 1);
}

/* Fields that are only told of somebody who was asked for by name. */
static void
test_lookup (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *username = dup_username (fixture);
  g_autofree char *query =
    g_strdup_printf ("username=%s&fields=username,has_brand_partnership_experience,"
                     "past_brand_partnership_partners,recent_media.limit(2){media_type,"
                     "insights.metrics(likes)},branded_content_media", username);
  g_autoptr (Answer) found = get (fixture, query);
  g_autoptr (Answer) search = get (fixture, "limit=1&fields=has_brand_partnership_experience,"
                                   "past_brand_partnership_partners,recent_media,"
                                   "branded_content_media");
  g_autoptr (Answer) nobody = get (fixture, "username=nobody.of.that.name");

  g_assert_cmpuint (answer_count (found, "$.data[*]"), ==, 1);
  g_assert_cmpstr (answer_get_text (found, "$.data[0].username"), ==, username);
  g_assert_cmpuint (answer_count (found, "$.data[0].has_brand_partnership_experience"), ==, 1);
  g_assert_cmpuint (answer_count (found, "$.data[0].past_brand_partnership_partners"), ==, 1);
  g_assert_cmpuint (answer_count (found, "$.data[0].recent_media.data[*]"), ==, 2);
  g_assert_cmpstr (answer_get_text (found, "$.data[0].recent_media.data[0].insights.data[0].name"),
                   ==, "likes");
  g_assert_cmpuint (answer_count (found, "$.data[0].branded_content_media.data"), ==, 1);

  g_assert_cmpuint (answer_count (search, "$.data[0].has_brand_partnership_experience"), ==, 0);
  g_assert_cmpuint (answer_count (search, "$.data[0].past_brand_partnership_partners"), ==, 0);
  g_assert_cmpuint (answer_count (search, "$.data[0].recent_media"), ==, 0);
  g_assert_cmpuint (answer_count (nobody, "$.data[*]"), ==, 0);
}

/* Who has not joined is found by username only, with followers for all figures. */
static void
test_not_onboarded (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GDateTime) today = g_date_time_new_now_utc ();
  ScoutWorld *world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, 200, today);
  guint n_tried = 0;

  for (guint i = 0; i < 200 && n_tried < 3; i++)
    {
      g_auto (ScoutWorldInstagram) account = { 0 };
      g_autofree char *query = NULL;
      g_autoptr (Answer) answer = NULL;

      if (!scout_world_get_instagram (world, i, &account)
          || account.state == SCOUT_WORLD_ONBOARDED)
        continue;
      query = g_strdup_printf ("username=%s&fields=onboarded_status,gender,age_bucket,insights",
                               account.username);
      answer = get (fixture, query);
      n_tried++;
      if (account.state == SCOUT_WORLD_INELIGIBLE)
        {
          answer_assert_error (answer, 403, 210, 1349253);
          continue;
        }
      g_assert_cmpuint (answer_count (answer, "$.data[*]"), ==, 1);
      g_assert_cmpuint (answer_count (answer, "$.data[0].gender"), ==, 0);
      g_assert_cmpuint (answer_count (answer, "$.data[0].age_bucket"), ==, 0);
      g_assert_cmpuint (answer_count (answer, "$.data[0].insights.data[*]"), ==, 1);
      g_assert_cmpstr (answer_get_text (answer, "$.data[0].insights.data[0].name"), ==,
                       "total_followers");
    }
  g_assert_cmpuint (n_tried, ==, 3);
  scout_world_unref (world);
}

static void
test_insights (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *username = dup_username (fixture);
  g_autofree char *all = g_strdup_printf ("username=%s&fields=insights", username);
  g_autofree char *split =
    g_strdup_printf ("username=%s&fields=insights.metrics(CREATOR_REACH).breakdown(follow_type)",
                     username);
  g_autofree char *days = g_strdup_printf ("username=%s&fields=insights.metrics(creator_reach)"
                                           ".period(day).time_range(last_14_days)", username);
  g_autoptr (Answer) plain = get (fixture, all);
  g_autoptr (Answer) parts = get (fixture, split);
  g_autoptr (Answer) daily = get (fixture, days);

  g_assert_cmpuint (answer_count (plain, "$.data[0].insights.data[*]"), ==, 7);
  g_assert_cmpint (answer_get_count (plain, "$.data[0].insights.data[0].total_value.value"), >, 0);
  g_assert_cmpstr (answer_get_text (parts, "$.data[0].insights.data[0].total_value.breakdowns"
                                    ".dimension_key"), ==, "follow_type");
  g_assert_cmpstr (answer_get_text (parts, "$.data[0].insights.data[0].total_value.breakdowns"
                                    ".results[1].dimension_value"), ==, "non_follower_count");
  g_assert_cmpuint (answer_count (daily, "$.data[0].insights.data[0].values[*]"), ==, 14);
  g_assert_nonnull (strstr (daily->body, "T08:00:00+0000"));
}

static const char * const wrong[] = {
  "creator_countries=US",
  "creator_countries=[\"ATLANTIS\"]",
  "creator_countries=[\"XX\"]",
  "creator_countries=[\"USA\"]",
  "major_audience_countries=[\"US\",\"EU\"]",
  "creator_language=[\"english\"]",
  "creator_language=[\"xx\"]",
  /* How answers and Scout spell what requests spell otherwise. */
  "creator_age_bucket=[\"18-24\"]",
  "major_audience_age_bucket=[\"25-34\"]",
  "creator_latest_post_activity=last-7-days",
  "creator_gender=female",
  "creator_gender=[\"robot\"]",
  "creator_min_followers=11000",
  "creator_min_followers=many",
  "creator_min_followers=100000&creator_max_followers=10000",
  "creator_min_engaged_accounts=100000&creator_max_engaged_accounts=2000",
  "creator_interests=[\"SPORTS\",\"BEAUTY\",\"FASHION\",\"TRAVEL_AND_LEISURE_ACTIVITIES\","
  "\"GAMES_PUZZLES_AND_PLAY\",\"EDUCATION_AND_LEARNING\"]",
  "username=anybody&creator_countries=[\"US\"]",
  "username=anybody&query=tea",
  "similar_to_creators=[\"nobody.of.that.name\"]",
  "similar_to_creators=[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]",
  "similar_to_creators=[\"anybody\"]&query=tea",
  "reels_interaction_rate=high",
  "reels_interaction_rate={min:9,max:1}",
  "creator_states=[\"CA\"]",
  "creator_states=[\"CA\"]&creator_countries=[\"US\",\"CA\"]",
  "recommendation_type=best",
  "fields=nonsense",
  "fields=recent_media{nonsense}",
  "fields=past_partnership_ads_media{insights}",
  "fields=insights.metrics(nonsense)",
  "fields=insights.metrics()",
  "fields=insights.metrics(total_followers).period(day)",
  "fields=insights.metrics(creator_reach).time_range(lifetime)",
  "fields=insights.metrics(creator_reach).breakdown(age)",
  "fields=insights.metrics(creator_reach).period(day).breakdown(follow_type)",
  "fields=recent_media{insights.metrics(saves)}",
  "limit=0",
  "limit=1000",
};

static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *query = g_uri_escape_string (wrong[i], "=&()[]{}\",._", TRUE);
      g_autoptr (Answer) answer = get (fixture, query);

      g_test_message ("%s", wrong[i]);
      answer_assert_error (answer, 400, 100, 0);
    }
}

/* Unknown parameters are ignored, as Graph does. */
static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Answer) plain = get (fixture, "limit=50");
  g_autoptr (Answer) misspelt = get (fixture, "limit=50&major_audience_country=%5B%22US%22%5D");

  g_assert_cmpuint (answer_count (plain, "$.data[*]"), ==,
                    answer_count (misspelt, "$.data[*]"));
}

static void
test_accounts (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture, "limit=1");
  g_autoptr (Answer) user = fixture_get_user (fixture, path);
  g_autoptr (Answer) other = fixture_get_page (fixture,
                                               "/17841400000000000/creator_marketplace_creators");
  g_autoptr (Answer) unversioned = fixture_get_page (fixture, path + strlen ("/v26.0"));
  g_autoptr (Answer) foreign =
    fixture_send (fixture, "GET", path, scout_sandbox_get_page (fixture->sandbox, 1)->access_token,
                  NULL);

  g_assert_cmpuint (user->status, ==, 403);
  answer_assert_error (other, 400, 100, 33);
  g_assert_cmpuint (unversioned->status, ==, 200);
  answer_assert_error (foreign, 400, 100, 33);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) \
  g_test_add ("/sandbox-instagram/" path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

  ADD ("search", test_search);
  ADD ("paging", test_paging);
  ADD ("lookup", test_lookup);
  ADD ("not-onboarded", test_not_onboarded);
  ADD ("insights", test_insights);
  ADD ("wrong", test_wrong);
  ADD ("unknown", test_unknown);
  ADD ("accounts", test_accounts);

  return g_test_run ();
}
