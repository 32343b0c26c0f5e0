/* test-content-reader.c: whatever an answer about posts holds, posts and comments come of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "read-answer.h"

#include <math.h>
#include <string.h>

static const char full[] =
  "{'data':[{'content_id':'886117876817680','creator_id':100044413150303,'content_type':'REELS',"
  "'create_time':'2026-11-20T19:36:26+0000','tagged_brand':'Alder & Oat',"
  "'content_url':'https://www.facebook.com/reel/886117876817680',"
  "'content_thumbnail_url':'https://cdn.example/1.jpg','caption':'Cookies \\u2615',"
  "'insights':{'data':[{'name':'reach','period':'overall','time_range':'lifetime',"
  "'values':[{'value':1234}]},{'name':'views_by_paid_organic','period':'overall',"
  "'time_range':'lifetime','values':[{'value_with_breakdown':{'paid':12.5,'organic':87.5}}]}]},"
  "'comments':{'data':[{'comment_id':'9','comment_text':'Yum','comment_url':'https://x.example/9'},"
  "{'comment_id':8,'comment_text':''}]}}],"
  "'paging':{'cursors':{'before':'B','after':'A'},'next':'https://x.example'}}";

static ScoutContent *
get_only (ScoutContentBatch *batch)
{
  g_assert_cmpuint (batch->content->len, ==, 1);

  return g_ptr_array_index (batch->content, 0);
}

static void
test_full (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) batch = read_content_answer (full, &error);
  ScoutContent *post = NULL;
  g_autofree char *created = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (batch->next_cursor, ==, "A");
  post = get_only (batch);
  created = g_date_time_format_iso8601 (scout_content_get_created (post));

  g_assert_cmpint (scout_content_get_network (post), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpstr (scout_content_get_id (post), ==, "886117876817680");
  g_assert_cmpstr (scout_content_get_creator_id (post), ==, "100044413150303");
  g_assert_cmpstr (scout_content_get_kind (post), ==, "reels");
  g_assert_null (scout_content_get_product (post));
  g_assert_cmpstr (created, ==, "2026-11-20T19:36:26Z");
  g_assert_cmpstr (scout_content_get_tagged_brand (post), ==, "Alder & Oat");
  g_assert_cmpstr (scout_content_get_url (post), ==,
                   "https://www.facebook.com/reel/886117876817680");
  g_assert_cmpstr (scout_content_get_thumbnail_url (post), ==, "https://cdn.example/1.jpg");
  g_assert_cmpstr (scout_content_get_caption (post), ==, "Cookies \342\230\225");
  g_assert_cmpuint (scout_content_get_n_unknown_members (post), ==, 0);
}

static void
test_insights (void)
{
  const ScoutInsightKey key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_PAID_ORGANIC,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  g_autoptr(ScoutContentBatch) batch = read_content_answer (full, NULL);
  ScoutContent *post = get_only (batch);
  ScoutInsight *insight = scout_content_get_insight (post, &key);
  const ScoutShare *shares = NULL;
  gsize n_shares = 0;

  g_assert_cmpuint (scout_content_get_n_insights (post), ==, 2);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (post, SCOUT_METRIC_REACH),
                                  1234.0, 0.001);
  g_assert_true (isnan (scout_content_get_figure (post, SCOUT_METRIC_CLICKS)));

  g_assert_nonnull (insight);
  shares = scout_insight_get_shares (insight, &n_shares);
  g_assert_cmpuint (n_shares, ==, 2);
  g_assert_cmpstr (shares[0].name, ==, "paid");
  g_assert_cmpfloat_with_epsilon (shares[1].value, 87.5, 0.001);
}

/* The very figure that has the same name among creators' is another there. */
static void
test_provenance (void)
{
  g_autoptr(ScoutContentBatch) batch = read_content_answer (full, NULL);
  ScoutInsight *insight = scout_content_get_nth_insight (get_only (batch), 0);
  const ScoutCatalogMetric *metric = scout_insight_get_metric (insight);

  g_assert_nonnull (metric);
  g_assert_cmpstr (metric->endpoint_id, ==, "content-insights");
  g_assert_cmpstr (metric->name, ==, "reach");
  g_assert_true (scout_insight_is_estimated (insight));
  g_assert_cmpint (scout_insight_get_fetched_at (insight), ==, FETCHED_AT);
}

static void
test_comments (void)
{
  g_autoptr(ScoutContentBatch) batch = read_content_answer (full, NULL);
  ScoutContent *post = get_only (batch);
  g_autoptr(ScoutComment) first = NULL;
  g_autoptr(ScoutComment) second = NULL;

  g_assert_true (scout_content_has_comments (post));
  g_assert_cmpuint (scout_content_get_n_comments (post), ==, 2);
  first = scout_content_dup_comment (post, 0);
  second = scout_content_dup_comment (post, 1);
  g_clear_pointer (&batch, scout_content_batch_free);

  g_assert_cmpstr (scout_comment_get_id (first), ==, "9");
  g_assert_cmpstr (scout_comment_get_text (first), ==, "Yum");
  g_assert_cmpstr (scout_comment_get_url (first), ==, "https://x.example/9");
  g_assert_cmpstr (scout_comment_get_id (second), ==, "8");
  g_assert_cmpstr (scout_comment_get_text (second), ==, "");
  g_assert_null (scout_comment_get_url (second));
}

static ScoutContent *
read_post (const char *members)
{
  g_autofree char *text = g_strdup_printf ("{'data':[{'content_id':'1'%s%s}]}",
                                           *members != '\0' ? "," : "", members);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) batch = read_content_answer (text, &error);

  g_assert_no_error (error);

  return g_object_ref (get_only (batch));
}

static void
assert_unknown (ScoutContent *post)
{
  g_assert_cmpstr (scout_content_get_id (post), ==, "1");
  g_assert_null (scout_content_get_creator_id (post));
  g_assert_null (scout_content_get_kind (post));
  g_assert_null (scout_content_get_created (post));
  g_assert_null (scout_content_get_tagged_brand (post));
  g_assert_null (scout_content_get_url (post));
  g_assert_null (scout_content_get_thumbnail_url (post));
  g_assert_null (scout_content_get_caption (post));
  g_assert_cmpuint (scout_content_get_n_insights (post), ==, 0);
  g_assert_true (isnan (scout_content_get_figure (post, SCOUT_METRIC_REACH)));
  g_assert_cmpuint (scout_content_get_n_comments (post), ==, 0);
}

static void
test_minimal (void)
{
  g_autoptr(ScoutContent) post = read_post ("");

  assert_unknown (post);
  g_assert_false (scout_content_has_comments (post));
  g_assert_cmpuint (scout_content_get_n_unknown_members (post), ==, 0);
}

static const char * const members[] = {
  "creator_id", "content_type", "create_time", "tagged_brand", "content_url",
  "content_thumbnail_url", "caption", "insights", "comments",
};

/* Each member, with each wrong value in its place, is unknown; the post and the others stay. */
static void
test_wrong_types (void)
{
  static const char * const values[] = { "null", "true", "-1.5", "{}", "{'data':7}", "[]", "[[]]",
                                         "[null,7]", "''" };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (values); j++)
        {
          g_autofree char *text = g_strdup_printf ("'%s':%s", members[i], values[j]);
          g_autoptr(ScoutContent) post = NULL;

          /* A number is an id as well as a text is. */
          if (i == 0 && j == 2)
            continue;

          g_test_message ("%s", text);
          post = read_post (text);
          assert_unknown (post);
        }
    }
}

typedef struct
{
  const char *text;
  const char *time; /* (nullable) */
} Time;

static const Time times[] = {
  { "2026-11-20T19:36:26+0000", "2026-11-20T19:36:26Z" },
  { "2026-11-20T19:36:26Z", "2026-11-20T19:36:26Z" },
  { "2026-11-20T19:36:26+00:00", "2026-11-20T19:36:26Z" },
  { "2026-11-20T19:36:26-0800", "2026-11-21T03:36:26Z" },
  { "2026-11-20T19:36:26", "2026-11-20T19:36:26Z" },
  { "2026-02-30T19:36:26Z", NULL },
  { "2026-11-20", NULL },
  { "yesterday", NULL },
  { "99999999999999-11-20T19:36:26Z", NULL },
  { "0000-00-00T00:00:00Z", NULL },
  { "2026-11-20T19:36:26+9999", NULL },
};

static void
test_times (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *text = g_strdup_printf ("'create_time':'%s'", times[i].text);
      g_autoptr(ScoutContent) post = read_post (text);
      GDateTime *created = scout_content_get_created (post);
      g_autofree char *time = created != NULL ? g_date_time_format_iso8601 (created) : NULL;

      g_test_message ("%s", times[i].text);
      g_assert_cmpstr (time, ==, times[i].time);
    }
}

static void
test_kinds (void)
{
  g_autoptr(ScoutContent) lower = read_post ("'content_type':'photos'");
  g_autoptr(ScoutContent) unheard = read_post ("'content_type':'HOLOGRAMS'");

  g_assert_cmpstr (scout_content_get_kind (lower), ==, "photos");
  g_assert_cmpstr (scout_content_get_kind (unheard), ==, "HOLOGRAMS");
}

/* Either wrapper of either edge (conventions section 0, row 4). */
static void
test_wrappers (void)
{
  static const char * const wrappers[] = { "[%s]", "{'data':[%s]}",
                                           "{'data':[%s],'paging':{'next':'x'}}" };

  for (gsize i = 0; i < G_N_ELEMENTS (wrappers); i++)
    {
      g_autofree char *insights = g_strdup ("{'name':'views','values':[{'value':7}]}");
      g_auto(GStrv) parts = g_strsplit (wrappers[i], "%s", 2);
      g_autofree char *text =
        g_strdup_printf ("'insights':%s%s%s,'comments':%s{'comment_id':'9'},7,{}%s", parts[0],
                         insights, parts[1], parts[0], parts[1]);
      g_autoptr(ScoutContent) post = read_post (text);

      g_assert_cmpfloat_with_epsilon (scout_content_get_figure (post, SCOUT_METRIC_VIEWS),
                                      7.0, 0.001);
      g_assert_true (scout_content_has_comments (post));
      g_assert_cmpuint (scout_content_get_n_comments (post), ==, 1);
    }
}

static void
test_unknown_members (void)
{
  g_autoptr(ScoutContent) post =
    read_post ("'like_count':7,'published_time':{'a':[1,{}]},'caption':'Tea'");

  g_autoptr(ScoutContent) commented =
    read_post ("'comments':{'data':[{'comment_id':'1','likes':7},{'comment_id':'2','from':{},"
               "'likes':[]}],'summary':{'total_count':2}}");

  g_assert_cmpuint (scout_content_get_n_unknown_members (post), ==, 2);
  g_assert_cmpstr (scout_content_get_caption (post), ==, "Tea");
  g_assert_cmpuint (scout_content_get_n_comments (commented), ==, 2);
  g_assert_cmpuint (scout_content_get_n_unknown_members (commented), ==, 3);
}

static void
test_unknown_rows (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) batch =
    read_content_answer ("{'data':[7,null,[],{},{'content_id':''},{'content_id':'1'}]}", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (batch->content->len, ==, 1);
  g_assert_cmpuint (batch->n_unknown_rows, ==, 5);
  g_assert_null (batch->next_cursor);
}

static const char * const refused[] = {
  "", "7", "[]", "{}", "{'data':7}", "{'data':{}}", "{'data':[{'content_id':'1'}]", "<html>",
};

static void
test_refusals (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutContentBatch) batch = read_content_answer (refused[i], &error);

      g_assert_null (batch);
      g_assert_nonnull (error);
    }
}

/* Posts within a creator, as `recent_content` has them, with the creator's own insights around. */
static void
test_within_creator (void)
{
  g_autoptr(ScoutCreator) creator =
    read_creator ("'insights':[{'name':'creator_reach','values':[{'value':5}]}],"
                  "'recent_content':{'data':[{'content_id':'1','insights':[{'name':'reach',"
                  "'values':[{'value':7}]}]},7,{'content_id':'2'}]},"
                  "'creator_onboarding_status':'invited'");
  g_autoptr(ScoutContent) post = NULL;

  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_L28),
                                  5.0, 0.001);
  g_assert_cmpstr (scout_creator_get_onboarding_status (creator), ==, "invited");
  g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT), ==, 2);
  post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);
  g_clear_object (&creator);
  g_assert_cmpstr (scout_content_get_id (post), ==, "1");
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (post, SCOUT_METRIC_REACH), 7.0, 0.001);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content-reader/full", test_full);
  g_test_add_func ("/content-reader/insights", test_insights);
  g_test_add_func ("/content-reader/provenance", test_provenance);
  g_test_add_func ("/content-reader/comments", test_comments);
  g_test_add_func ("/content-reader/minimal", test_minimal);
  g_test_add_func ("/content-reader/wrong-types", test_wrong_types);
  g_test_add_func ("/content-reader/times", test_times);
  g_test_add_func ("/content-reader/kinds", test_kinds);
  g_test_add_func ("/content-reader/wrappers", test_wrappers);
  g_test_add_func ("/content-reader/unknown-members", test_unknown_members);
  g_test_add_func ("/content-reader/unknown-rows", test_unknown_rows);
  g_test_add_func ("/content-reader/refusals", test_refusals);
  g_test_add_func ("/content-reader/within-creator", test_within_creator);

  return g_test_run ();
}
