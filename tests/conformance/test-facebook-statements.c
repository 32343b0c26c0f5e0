/* test-facebook-statements.c: Scout and the sandbox do what S2 states outside of its tables.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Limits are asked for to their very last call, on a sandbox of their own; the others are provoked
 * on the one that all tests share.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-client.h"
#include "conformance-limits.h"
#include "conformance-rows.h"
#include "scout-world-posts.h"

#include <string.h>

#define CREATORS "/creator_marketplace/creators"
#define CONTENT "/creator_marketplace/content"
#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)
#define OWN_BRAND "Alder & Oat"
#define N_DAYS 90

/* Meta's codes: a limit, a bad parameter, another token is needed, and no such post. */
#define LIMIT_CODE 613
#define PARAMETER_CODE 100
#define TOKEN_CODE 210
#define UNKNOWN_POST 3961009

/* What everybody has, so that a missing one tells. */
#define CREATOR_FIELDS "creator_id,creator_display_name,creator_follower_count," \
                       "creator_categories,creator_country,creator_languages"
#define CONTENT_FIELDS "content_id,creator_id,content_type,create_time,content_thumbnail_url," \
                       "comments"

/* A post that a test looks for. */
typedef gboolean (*PostTest) (const ScoutWorldPost *post);

typedef struct
{
  PostTest test;
  ScoutWorldPost post;
  gboolean is_found;
} PostSearch;

/* Any brand's post would do for a limit, as long as it is answered quickly. */
static char *
dup_quick_request (ConformanceBox *box)
{
  return g_strconcat (CREATORS "?creator_id=",
                      g_array_index (box->onboarded, ScoutWorldCreator, 0).creator_id, NULL);
}

static int
get_code (ConformanceBox *box,
          const char     *request,
          const char     *token) /* (nullable) */
{
  g_auto(ConformanceAnswer) answer = conformance_box_send (box, "GET", request, token);

  return conformance_answer_get_code (&answer);
}

/* So many calls of the user are answered, whichever Page makes them. */
static void
call_often (ConformanceBox *box,
            guint           n_calls)
{
  g_autofree char *request = dup_quick_request (box);

  for (guint i = 0; i < n_calls; i++)
    g_assert_cmpint (get_code (box, request,
                               scout_sandbox_get_page (box->sandbox, i % 2)->access_token),
                     ==, 0);
}

/* Neither Page, nor the person, may call any more. */
static void
assert_used_up (ConformanceBox *box)
{
  g_autofree char *request = dup_quick_request (box);

  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (get_code (box, request,
                               scout_sandbox_get_page (box->sandbox, i)->access_token),
                     ==, LIMIT_CODE);
  g_assert_cmpint (get_code (box, "/me", scout_sandbox_get_user_token (box->sandbox)), ==,
                   LIMIT_CODE);
}

/* The hour rolls: half an hour after the second half of the calls, the first one counts no more. */
static void
check_limit (const ScoutSandboxOptions *options,
             guint                      n_calls)
{
  g_autoptr(ConformanceBox) box = conformance_box_new (options);
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (box->clock);

  call_often (box, n_calls / 2);
  scout_manual_clock_advance (clock, HOUR / 2);
  call_often (box, n_calls - n_calls / 2);
  assert_used_up (box);

  scout_manual_clock_advance (clock, HOUR / 2);
  call_often (box, 1);
}

static void
check_account_limit (void)
{
  const ScoutSandboxOptions options = { .n_creators = 30 };
  guint n_calls = conformance_limits_get_number ("S2", "account-limit");

  check_limit (&options, n_calls);
  conformance_limits_check ("facebook-user", n_calls, 0);
}

static void
check_app_limit (void)
{
  const ScoutSandboxOptions options = { .n_creators = 30, .user_hourly_limit = G_MAXINT };
  guint n_calls = conformance_limits_get_number ("S2", "app-limit");

  check_limit (&options, n_calls);
  conformance_limits_check ("facebook-app", n_calls, 0);
}

static void
check_page_token (void)
{
  static const char * const requests[] = { CREATORS "?limit=1",
                                           CONTENT "?time_range=L1&limit=1" };
  ConformanceBox *box = conformance_box_get ();

  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_assert_cmpint (get_code (box, requests[i], NULL), ==, 0);
      g_assert_cmpint (get_code (box, requests[i], scout_sandbox_get_user_token (box->sandbox)),
                       ==, TOKEN_CODE);
    }
}

/* "A list of Pages the user manages, each with its own Page Access Token." */
static void
check_pages_of_user (void)
{
  ConformanceBox *box = conformance_box_get ();
  g_auto(ConformanceAnswer) pages =
    conformance_box_send (box, "GET", "/me/accounts", scout_sandbox_get_user_token (box->sandbox));
  JsonArray *rows = conformance_answer_get_rows (&pages);

  g_assert_cmpuint (json_array_get_length (rows), ==, SCOUT_SANDBOX_N_PAGES);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      JsonObject *page = json_array_get_object_element (rows, i);
      g_auto(ConformanceAnswer) me =
        conformance_box_send (box, "GET", "/me?fields=id",
                              json_object_get_string_member (page, "access_token"));

      g_assert_cmpstr (json_object_get_string_member (conformance_answer_get_root (&me), "id"),
                       ==, json_object_get_string_member (page, "id"));
    }
  g_assert_cmpint (get_code (box, "/me/accounts", NULL), ==, PARAMETER_CODE);
}

/* The members of the only row. */
static GList *
list_members (const ConformanceAnswer *answer)
{
  JsonArray *rows = conformance_answer_get_rows (answer);

  g_assert_cmpuint (json_array_get_length (rows), ==, 1);

  return json_object_get_members (json_array_get_object_element (rows, 0));
}

static guint
count_members (const char *request)
{
  g_auto(ConformanceAnswer) answer = conformance_box_send (conformance_box_get (), "GET", request,
                                                           NULL);
  g_autoptr(GList) members = list_members (&answer);

  return g_list_length (members);
}

static void
check_hidden_fields (void)
{
  g_auto(ConformanceAnswer) answer = conformance_box_send (conformance_box_get (), "GET",
                                                           CREATORS "?limit=1", NULL);
  g_autoptr(GList) members = list_members (&answer);

  g_assert_cmpuint (g_list_length (members), ==, 1);
  g_assert_cmpstr (members->data, ==, "creator_id");
  g_assert_cmpuint (count_members (CREATORS "?limit=1&fields=" CREATOR_FIELDS), ==, 6);
}

/* Somebody who was invited to share, and has not answered yet. */
static void
find_invited (ScoutWorldCreator *creator)
{
  ScoutWorld *world = conformance_box_get ()->world;

  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      scout_world_get_creator (world, i, creator);
      if (creator->state == SCOUT_WORLD_INVITED)
        return;
      scout_world_creator_clear (creator);
    }
  g_error ("Nobody was invited");
}

static ScoutCreator *
read_creator (const char *request)
{
  g_autoptr(ScoutCreatorBatch) batch = conformance_client_get_creators (SCOUT_NETWORK_FACEBOOK,
                                                                        request);

  g_assert_cmpuint (batch->creators->len, ==, 1);

  return g_object_ref (g_ptr_array_index (batch->creators, 0));
}

/* What is left out is unknown to Scout, not zero. */
static void
check_creator_subset (void)
{
  g_auto(ScoutWorldCreator) invited = { 0 };
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *request = NULL;

  find_invited (&invited);
  request = g_strdup_printf (CREATORS "?creator_id=%s&fields=" CREATOR_FIELDS, invited.creator_id);
  g_assert_cmpuint (count_members (request), >, 0);
  g_assert_cmpuint (count_members (request), <, 6);

  creator = read_creator (request);
  g_assert_cmpstr (scout_creator_get_id (creator), ==, invited.creator_id);
  g_assert_cmpint (scout_creator_get_followers (creator), ==, -1);
}

static gboolean
test_post (const ScoutWorldPost *post,
           gpointer              user_data)
{
  PostSearch *search = user_data;

  if (post->is_public && search->test (post))
    {
      search->post = *post;
      search->is_found = TRUE;
    }

  return !search->is_found;
}

static gboolean
is_not_branded (const ScoutWorldPost *post)
{
  return post->brand == NULL;
}

static gboolean
is_branded (const ScoutWorldPost *post)
{
  return g_strcmp0 (post->brand, OWN_BRAND) == 0;
}

/* A public post of an onboarded creator. */
static ScoutWorldPost
find_post (ConformanceBox *box,
           PostTest        test)
{
  PostSearch search = { .test = test };

  for (guint i = 0; i < box->onboarded->len && !search.is_found; i++)
    scout_world_foreach_post (box->world,
                              g_array_index (box->onboarded, ScoutWorldCreator, i).index, 0,
                              N_DAYS, test_post, &search);
  g_assert_true (search.is_found);

  return search.post;
}

static char *
dup_post_request (ConformanceBox       *box,
                  const ScoutWorldPost *post,
                  const char           *fields)
{
  return g_strdup_printf (CONTENT "?content_id=%" G_GUINT64_FORMAT "&fields=%s",
                          scout_world_post_get_id (box->world, post), fields);
}

static void
check_content_subset (void)
{
  ConformanceBox *box = conformance_box_get ();
  g_auto(ScoutWorldCreator) invited = { 0 };
  PostSearch search = { .test = is_not_branded };
  ScoutWorldPost whole = find_post (box, is_not_branded);
  g_autofree char *whole_request = dup_post_request (box, &whole, CONTENT_FIELDS);
  g_autofree char *request = NULL;
  g_autoptr(ScoutContentBatch) batch = NULL;

  find_invited (&invited);
  scout_world_foreach_post (box->world, invited.index, 0, SCOUT_WORLD_POST_DAYS, test_post,
                            &search);
  g_assert_true (search.is_found);
  request = dup_post_request (box, &search.post, CONTENT_FIELDS);
  g_assert_cmpuint (count_members (request), >, 0);
  g_assert_cmpuint (count_members (request), <, count_members (whole_request));

  batch = conformance_client_get_content (request);
  g_assert_null (scout_content_get_thumbnail_url (g_ptr_array_index (batch->content, 0)));
}

/* Every kind of value that has letters; what is written otherwise finds the same, in this order. */
static void
check_values_in_any_case (void)
{
  static const struct { const char *path; const char *id; const char *one; const char *other; }
  cases[] = {
    { CREATORS, "creator_id", "creator_countries=US,CA", "creator_countries=us,cA" },
    { CREATORS, "creator_id", "creator_categories=artist", "creator_categories=Artist" },
    { CREATORS, "creator_id", "creator_interests=FOODS", "creator_interests=Foods" },
    { CREATORS, "creator_id", "creator_languages=en", "creator_languages=EN" },
    { CREATORS, "creator_id", "major_audience_gender=female", "major_audience_gender=FEMALE" },
    { CREATORS, "creator_id", "major_audience_country=US", "major_audience_country=us" },
    { CREATORS, "creator_id", "sort_by=followers", "sort_by=Followers" },
    { CREATORS, "creator_id", "has_past_partnerships=true", "has_past_partnerships=TRUE" },
    { CREATORS, "creator_id",
      "reach=%7B%22min%22:40,%22time_range%22:%22L14%22,%22breakdown%22:%22follower%22%7D",
      "reach=%7B%22min%22:40,%22time_range%22:%22l14%22,%22breakdown%22:%22FOLLOWER%22%7D" },
    { CONTENT, "content_id", "time_range=L1&content_type=REELS",
      "time_range=l1&content_type=reels" },
    { CONTENT, "content_id", "time_range=L1&sort_by=reach", "time_range=L1&sort_by=Reach" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) one = conformance_box_list (cases[i].path, cases[i].one, cases[i].id);
      g_autoptr(GPtrArray) other = conformance_box_list (cases[i].path, cases[i].other,
                                                         cases[i].id);

      g_test_message ("%s: %u", cases[i].other, one->len);
      g_assert_cmpuint (one->len, >, 0);
      g_assert_cmpuint (one->len, ==, other->len);
      for (guint k = 0; k < one->len; k++)
        g_assert_cmpstr (g_ptr_array_index (one, k), ==, g_ptr_array_index (other, k));
    }
}

static int
get_subcode (ConformanceBox *box,
             const char     *request,
             guint           page)
{
  g_auto(ConformanceAnswer) answer =
    conformance_box_send (box, "GET", request,
                          scout_sandbox_get_page (box->sandbox, page)->access_token);

  if (conformance_answer_get_code (&answer) == 0)
    return 0;

  return (int) json_object_get_int_member (conformance_answer_get_error (&answer),
                                           "error_subcode");
}

/* "Branded Content data is shared only with the sponsor Brand." */
static void
check_sponsor_only (void)
{
  const ScoutSandboxOptions options = { .n_creators = CONFORMANCE_N_CREATORS };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);
  ScoutWorldPost branded = find_post (box, is_branded);
  ScoutWorldPost plain = find_post (box, is_not_branded);
  g_autofree char *branded_request = dup_post_request (box, &branded, "tagged_brand");
  g_autofree char *plain_request = dup_post_request (box, &plain, "tagged_brand");
  g_auto(ConformanceAnswer) answer = conformance_box_send (box, "GET", branded_request, NULL);
  JsonObject *row = json_array_get_object_element (conformance_answer_get_rows (&answer), 0);

  g_assert_cmpstr (json_object_get_string_member (row, "tagged_brand"), ==, OWN_BRAND);
  g_assert_cmpint (get_subcode (box, branded_request, 1), ==, UNKNOWN_POST);
  g_assert_cmpint (get_subcode (box, plain_request, 0), ==, 0);
  g_assert_cmpint (get_subcode (box, plain_request, 1), ==, 0);
}

static char *
dup_reach (ConformanceBox *box)
{
  g_autofree char *request = dup_quick_request (box);
  g_autofree char *whole =
    g_strconcat (request, "&fields=insights.metrics(creator_reach,creator_views)", NULL);
  g_auto(ConformanceAnswer) answer = conformance_box_send (box, "GET", whole, NULL);

  g_assert_cmpuint (answer.status, ==, 200);

  return json_to_string (answer.json, FALSE);
}

static void
assert_estimated (ScoutInsight *insight)
{
  g_assert_nonnull (insight);
  g_assert_true (scout_insight_is_estimated (insight));
}

/* "These values are estimated and updated daily." The sandbox's people live in UTC. */
static void
check_estimated_daily (void)
{
  const ScoutSandboxOptions options = { .n_creators = 30 };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (box->clock);
  ScoutWorldPost post = find_post (conformance_box_get (), is_not_branded);
  g_autofree char *noon = dup_reach (box);
  g_autofree char *content = dup_post_request (conformance_box_get (), &post,
                                               "content_id,insights.metrics(reach)");
  g_autofree char *evening = NULL;
  g_autofree char *morrow = NULL;
  g_autofree char *creators = dup_quick_request (conformance_box_get ());
  g_autofree char *request =
    g_strconcat (creators, "&fields=creator_id,insights.metrics(creator_views)", NULL);
  g_autoptr(ScoutCreator) creator = read_creator (request);
  g_autoptr(ScoutContentBatch) batch = conformance_client_get_content (content);

  scout_manual_clock_advance (clock, 11 * HOUR);
  evening = dup_reach (box);
  g_assert_cmpstr (evening, ==, noon);
  scout_manual_clock_advance (clock, 2 * HOUR);
  morrow = dup_reach (box);
  g_assert_cmpstr (morrow, !=, noon);

  assert_estimated (scout_creator_get_nth_insight (creator, 0));
  assert_estimated (scout_content_get_nth_insight (g_ptr_array_index (batch->content, 0), 0));
}

static gboolean
has_insights (const char *request)
{
  g_auto(ConformanceAnswer) answer = conformance_box_send (conformance_box_get (), "GET", request,
                                                           NULL);
  g_autoptr(GList) members = list_members (&answer);

  return g_list_find_custom (members, "insights", (GCompareFunc) strcmp) != NULL;
}

static void
check_insights_are_a_field (void)
{
  ConformanceBox *box = conformance_box_get ();

  g_assert_false (has_insights (CREATORS "?limit=1"));
  g_assert_false (has_insights (CONTENT "?time_range=L1&limit=1"));
  g_assert_true (has_insights (CREATORS "?limit=1&fields=insights.metrics(creator_reach)"));
  g_assert_true (has_insights (CONTENT "?time_range=L1&limit=1"
                                       "&fields=insights.metrics(reach)"));
  g_assert_cmpint (get_code (box, CREATORS "/insights?metrics=creator_reach", NULL), !=, 0);
  g_assert_cmpint (get_code (box, CONTENT "/insights?metrics=reach", NULL), !=, 0);
}

static guint
count_rows (const char *request)
{
  g_auto(ConformanceAnswer) answer = conformance_box_send (conformance_box_get (), "GET", request,
                                                           NULL);

  return json_array_get_length (conformance_answer_get_rows (&answer));
}

static void
check_limit_of_page (void)
{
  ConformanceBox *box = conformance_box_get ();

  g_assert_cmpuint (count_rows (CREATORS "?sort_by=followers"), ==, 10);
  g_assert_cmpuint (count_rows (CREATORS "?limit=50"), ==, 50);
  g_assert_cmpint (get_code (box, CREATORS "?limit=51", NULL), ==, PARAMETER_CODE);
  g_assert_cmpuint (count_rows (CONTENT "?time_range=L7"), ==, 10);
  g_assert_cmpuint (count_rows (CONTENT "?time_range=L7&limit=50"), ==, 50);
  g_assert_cmpint (get_code (box, CONTENT "?time_range=L7&limit=51", NULL), ==, PARAMETER_CODE);
}

static void
check_statement (ConformanceRow *row)
{
  static const struct { const char *name; void (*check) (void); } checks[] = {
    { "account-limit", check_account_limit },
    { "app-limit", check_app_limit },
    { "page-token", check_page_token },
    { "pages-of-user", check_pages_of_user },
    { "hidden-fields", check_hidden_fields },
    { "creator-subset", check_creator_subset },
    { "content-subset", check_content_subset },
    { "values-in-any-case", check_values_in_any_case },
    { "sponsor-only", check_sponsor_only },
    { "estimated-daily", check_estimated_daily },
    { "insights-are-a-field", check_insights_are_a_field },
    { "limit-of-page", check_limit_of_page },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (g_str_equal (checks[i].name, row->name))
        {
          checks[i].check ();
          return;
        }
    }
  g_error ("Nothing is known about %s", row->name);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("held", "S2", "Statements", check_statement);

  status = conformance_run ();
  conformance_client_drop ();
  conformance_box_drop ();

  return status;
}
