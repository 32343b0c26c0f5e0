/* test-sandbox-content.c: S2's content endpoint, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-client.h"

#include "scout-world-post-search.h"

#include <string.h>

/* All that can be filtered by and sorted by: not the last one. */
#define N_METRICS (N_COUNTS - 1)

/* Each filter against the world, and never trivially everything. */
static void
test_metric_filters (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < N_METRICS; i++)
    {
      g_autoptr (Answer) median = ask (fixture, "time_range=L28&limit=50&fields="
                                       "insights.metrics(%s)", metric_names[i]);
      gint64 least = row_metric (median, 25) + 1;
      g_autoptr (Answer) some = ask (fixture, "time_range=L28&limit=50&fields="
                                     "insights.metrics(%s)&%s={min:%" G_GINT64_FORMAT "}",
                                     metric_names[i], metric_names[i], least);
      g_autoptr (Answer) others = ask (fixture, "time_range=L28&limit=50&fields="
                                       "insights.metrics(%s)&%s={\"max\":%" G_GINT64_FORMAT "}",
                                       metric_names[i], metric_names[i], least - 1);
      guint n_below = 0;

      for (guint row = 0; row < 50; row++)
        {
          g_assert_cmpint (row_metric (some, row), >=, least);
          g_assert_cmpint (row_metric (others, row), <, least);
          n_below += row_metric (median, row) < least ? 1 : 0;
        }
      g_assert_cmpuint (n_below, >, 0);
      g_assert_cmpuint (n_below, <, 50);
    }
}

static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (Answer) newest = ask (fixture, "time_range=l14&limit=50&fields=create_time");
  g_autoptr (Answer) named = ask (fixture, "time_range=L14&limit=50&sort_by=create_time");

  for (guint row = 1; row < 50; row++)
    g_assert_cmpstr (row_text (newest, row, "create_time"), <=,
                     row_text (newest, row - 1, "create_time"));
  g_assert_cmpuint (answer_count (named, "$.data[*]"), ==, 50);
  for (guint i = 0; i < N_METRICS; i++)
    {
      g_autoptr (Answer) answer = ask (fixture, "time_range=L14&limit=50&sort_by=%s&fields="
                                       "insights.metrics(%s)", metric_names[i], metric_names[i]);

      for (guint row = 1; row < 50; row++)
        g_assert_cmpint (row_metric (answer, row), <=, row_metric (answer, row - 1));
    }
}

static char *
dup_date (gint64 age)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, (int) -age);

  return g_date_time_format (then, "%Y-%m-%d");
}

static void
test_times (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *start = dup_date (12);
  g_autofree char *end = dup_date (9);
  g_autofree char *week = dup_date (6);
  g_autofree char *tomorrow = dup_date (-1);
  g_autoptr (Answer) span = ask (fixture, "start_date=%s&end_date=%s&limit=50&fields=create_time",
                                 start, end);
  g_autoptr (Answer) recent = ask (fixture, "time_range=L7&sort_by=views&limit=50&"
                                   "fields=create_time");
  g_autoptr (Answer) future = ask (fixture, "start_date=%s", tomorrow);
  g_autoptr (Answer) ancient = ask (fixture, "end_date=1999-12-31");
  g_autoptr (Answer) turned = ask (fixture, "start_date=%s&end_date=%s", end, start);

  g_assert_cmpuint (answer_count (span, "$.data[*]"), ==, 50);
  for (guint row = 0; row < 50; row++)
    {
      g_assert_cmpint (strncmp (row_text (span, row, "create_time"), start, 10), >=, 0);
      g_assert_cmpint (strncmp (row_text (span, row, "create_time"), end, 10), <=, 0);
      g_assert_cmpint (strncmp (row_text (recent, row, "create_time"), week, 10), >=, 0);
    }
  g_assert_cmpuint (answer_count (future, "$.data[*]"), ==, 0);
  g_assert_cmpuint (answer_count (ancient, "$.data[*]"), ==, 0);
  answer_assert_error (turned, 400, 100, 0);
}

static void
test_types (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const types[] = { "LINKS", "LIVE", "PHOTOS", "REELS", "TEXT", "VIDEOS" };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autofree char *lower = g_ascii_strdown (types[i], -1);
      g_autoptr (Answer) answer = ask (fixture, "content_type=%s&limit=50&fields=content_type",
                                       lower);
      guint n = answer_count (answer, "$.data[*]");

      g_assert_cmpuint (n, >, 10);
      for (guint row = 0; row < n; row++)
        g_assert_cmpstr (row_text (answer, row, "content_type"), ==, types[i]);
    }
}

static void
test_creators (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_auto (ScoutWorldCreator) first = { 0 };
  g_auto (ScoutWorldCreator) second = { 0 };
  g_autoptr (Answer) both = NULL;
  g_autoptr (Answer) nobody = ask (fixture, "creator_id=nobody.at.all");
  guint n_first = 0;

  scout_world_get_creator (world, 0, &first);
  scout_world_get_creator (world, 1, &second);
  both = ask (fixture, "creator_id=%s,%s&limit=50&fields=creator_id", first.creator_id,
              second.alias);
  g_assert_cmpuint (answer_count (both, "$.data[*]"), ==, 50);
  for (guint row = 0; row < 50; row++)
    {
      gboolean is_first = strcmp (row_text (both, row, "creator_id"), first.creator_id) == 0;

      n_first += is_first ? 1 : 0;
      if (!is_first)
        g_assert_cmpstr (row_text (both, row, "creator_id"), ==, second.creator_id);
    }
  g_assert_cmpuint (n_first, >, 0);
  g_assert_cmpuint (n_first, <, 50);
  answer_assert_error (nobody, 400, 100, 0);
}

static void
test_paging (Fixture       *fixture,
             gconstpointer  data)
{
  const char *base = scout_sandbox_get_graph_url (fixture->sandbox);
  g_autoptr (Answer) first = ask (fixture, "content_type=LIVE&limit=5&fields=content_id");
  g_autoptr (Answer) second = NULL;
  g_autoptr (Answer) back = NULL;

  second = fixture_send (fixture, "GET", answer_get_text (first, "$.paging.next") + strlen (base),
                         NULL, NULL);
  g_assert_cmpuint (answer_count (second, "$.data[*]"), ==, 5);
  g_assert_cmpstr (row_text (second, 0, "content_id"), !=, row_text (first, 4, "content_id"));
  back = fixture_send (fixture, "GET",
                       answer_get_text (second, "$.paging.previous") + strlen (base), NULL, NULL);
  for (guint row = 0; row < 5; row++)
    g_assert_cmpstr (row_text (back, row, "content_id"), ==, row_text (first, row, "content_id"));
  g_assert_cmpuint (answer_count (first, "$.paging.previous"), ==, 0);
}

static void
test_errors (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *query;
    int subcode;
  } cases[] = {
    { "content_id=12345", 3961009 },
    { "content_id=pfbid0nonsense", 3961009 },
    { "content_id=12345&time_range=L7", 3961026 },
    { "content_id=12345&reach={min:1}", 3961026 },
    { "", 3961027 },
    { "sort_by=views&limit=3&fields=caption", 3961027 },
    { "start_date=2026-01-01&time_range=L7", 3961028 },
    { "end_date=2026-01-01&time_range=L7", 3961028 },
    { "start_date=2026-01-01&creator_id=mayabrews", 0 },
    { "time_range=L5", 3961024 },
    { "time_range=last-7-days", 3961024 },
    { "reach={min:1,time_range:\"L7\"}", 3961024 },
    { "views={min:9,max:1}", 3961025 },
    { "shares={min:-1}", 3961025 },
    { "clicks={max:-3}", 3961025 },
    { "comments={}", 0 },
    { "comments=7", 0 },
    { "reach={min:1,breakdown:\"follower\"}", 0 },
    { "content_type=STORY", 0 },
    { "time_range=L7&sort_by=likes", 0 },
    { "time_range=L7&sort_by=newest", 0 },
    { "time_range=L7&sort_by=followers", 0 },
    { "start_date=2026-13-01", 0 },
    { "start_date=yesterday", 0 },
    { "time_range=L7&limit=51", 0 },
    { "time_range=L7&fields=nonsense", 0 },
    { "time_range=L7&fields=insights", 0 },
    { "time_range=L7&fields=insights.metrics(creator_reach)", 3961016 },
    { "time_range=L7&fields=insights.metrics(reach,nonsense)", 3961016 },
    { "time_range=L7&fields=insights.metrics(reach).period(day)", 3961017 },
    { "time_range=L7&fields=insights.metrics(reach).time_range(L28)", 3961018 },
    { "time_range=L7&fields=insights.metrics(reach).content_type(albums)", 3961019 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Answer) answer = ask (fixture, "%s", cases[i].query);

      g_test_message ("%s: %s", cases[i].query, answer->body);
      answer_assert_error (answer, 400, 100, cases[i].subcode);
      if (cases[i].subcode != 0)
        g_assert_cmpuint (strlen (answer_get_text (answer, "$.error.error_user_msg")), >, 20);
      g_assert_null (strstr (answer->body, "filter-key"));
    }
}

static void
test_tokens (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) user = fixture_get_user (fixture, CONTENT "?time_range=L7");
  g_autoptr (Answer) lacking = fixture_send (fixture, "GET", CONTENT "?time_range=L7",
                                             scout_sandbox_get_page (fixture->sandbox, 2)
                                               ->access_token, NULL);
  g_autoptr (Answer) posted = fixture_send (fixture, "POST", CONTENT,
                                            fixture_get_page_token (fixture), "time_range=L7");

  answer_assert_error (user, 403, 210, 0);
  answer_assert_error (lacking, 403, 10, 0);
  answer_assert_error (posted, 400, 100, 0);
}

static void
test_bare (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (Answer) answer = ask (fixture, "time_range=L7&fields=comments,"
                                   "insights.metrics(views)");

  g_assert_cmpuint (answer_count (answer, "$.data[0].insights[0].name"), ==, 1);
  g_assert_nonnull (strstr (answer->body, "\"comments\":["));
}

/* Those of creators, of both networks, as well. */
static void
test_bare_creators (Fixture       *fixture,
                    gconstpointer  data)
{
  const char *account = scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id;
  g_autoptr (Answer) facebook =
    fixture_get_page (fixture, "/creator_marketplace/creators?limit=1&fields="
                               "insights.metrics(creator_reach),recent_content.limit(2)");
  g_autofree char *search = g_strdup_printf ("/%s/creator_marketplace_creators?limit=1"
                                             "&fields=username,insights", account);
  g_autoptr (Answer) instagram = fixture_get_page (fixture, search);
  g_autofree char *look_up =
    g_strdup_printf ("/%s/creator_marketplace_creators?username=%s&fields=recent_media{id}",
                     account, answer_get_text (instagram, "$.data[0].username"));
  g_autoptr (Answer) media = fixture_get_page (fixture, look_up);

  g_assert_cmpuint (answer_count (facebook, "$.data[0].insights[0].name"), ==, 1);
  g_assert_cmpuint (answer_count (facebook, "$.data[0].recent_content[0].content_id"), ==, 1);
  g_assert_cmpuint (answer_count (instagram, "$.data[0].insights[0].name"), ==, 1);
  g_assert_cmpuint (answer_count (media, "$.data[0].recent_media[0].id"), ==, 1);
}

/* Standard access: names and texts are mocked. */
static void
test_mocked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) answer = ask (fixture, "content_type=PHOTOS&limit=5&fields=caption,"
                                   "content_url");

  for (guint row = 0; row < 5; row++)
    {
      g_assert_nonnull (strstr (row_text (answer, row, "caption"), "mocked creator data"));
      g_assert_nonnull (strstr (row_text (answer, row, "content_url"), "/mocked_"));
    }
}

static const ScoutSandboxOptions mocked_options = {
  .n_creators = N_CREATORS, .access = SCOUT_SANDBOX_ACCESS_STANDARD
};
static const ScoutSandboxOptions bare_options = { .n_creators = N_CREATORS, .bare_lists = TRUE };

#define ADD(name, func, options) \
  g_test_add (name, Fixture, options, fixture_set_up, func, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/sandbox-content/metric-filters", test_metric_filters, NULL);
  ADD ("/sandbox-content/sort", test_sort, NULL);
  ADD ("/sandbox-content/times", test_times, NULL);
  ADD ("/sandbox-content/types", test_types, NULL);
  ADD ("/sandbox-content/creators", test_creators, NULL);
  ADD ("/sandbox-content/paging", test_paging, NULL);
  ADD ("/sandbox-content/errors", test_errors, NULL);
  ADD ("/sandbox-content/tokens", test_tokens, NULL);
  ADD ("/sandbox-content/bare", test_bare, &bare_options);
  ADD ("/sandbox-content/bare-creators", test_bare_creators, &bare_options);
  ADD ("/sandbox-content/mocked", test_mocked, &mocked_options);

  return g_test_run ();
}
