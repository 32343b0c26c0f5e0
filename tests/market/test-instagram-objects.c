/* test-instagram-objects.c: Instagram's answers become creators and posts, whatever is wrong.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "read-answer.h"

#include <math.h>
#include <string.h>

/* Each field of S1 and of conventions section 6.2, escaped as Graph does it. */
static const char full_answer[] =
  "{'data':[{'id':'178414869381437360','username':'maya.brews','is_account_verified':true,"
  "'biography':'Caf\\u00e9s \\u0026 mornings\\nmaya\\u0040example.org','country':'BR',"
  "'gender':'female','age_bucket':'25-34','onboarded_status':false,"
  "'email':'maya\\u0040example.org','portfolio_url':'https:\\/\\/maya.example\\/',"
  "'has_brand_partnership_experience':true,"
  "'past_brand_partnership_partners':['alderoat','Caf\\u00e9'],"
  "'profile_picture_url':'https:\\/\\/example.net\\/p.jpg?a=1\\u0026b=2','badges':['top_creator'],"
  "'platforms':['instagram','facebook'],'messaging_id':5544,'page_id':'771','page_name':'Maya',"
  "'is_paid_partnership_messages_enabled':true,'is_creator_following_brand':false,"
  "'is_brand_following_creator':true,'category':'digital_creator',"
  "'insights':{'data':[{'name':'total_followers','total_value':{'value':48210}}]},"
  "'recent_media':{'data':[{'id':'1'},{'id':'2'}],'paging':{'cursors':{'after':'x'}}},"
  "'branded_content_media':{'data':[{'id':'2'}]},"
  "'past_partnership_ads_media':{'data':[{'id':'3'}]}}],"
  "'paging':{'cursors':{'before':'QVFIBE','after':'QVFIAF'},'next':'https:\\/\\/example.org'}}";

static void
assert_only (const char * const *list,
             const char         *text)
{
  g_assert_cmpstr (list[0], ==, text);
  g_assert_null (list[1]);
}

static void
assert_full_texts (ScoutCreator *creator)
{
  g_assert_cmpstr (scout_creator_get_id (creator), ==, "178414869381437360");
  g_assert_cmpstr (scout_creator_get_handle (creator), ==, "maya.brews");
  g_assert_cmpstr (scout_creator_get_name (creator), ==, "maya.brews");
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "Cafés & mornings\nmaya@example.org");
  g_assert_cmpstr (scout_creator_get_country (creator), ==, "BR");
  g_assert_cmpstr (scout_creator_get_gender (creator), ==, "female");
  g_assert_cmpstr (scout_creator_get_age_bucket (creator), ==, "25–34");
  g_assert_cmpstr (scout_creator_get_email (creator), ==, "maya@example.org");
  g_assert_cmpstr (scout_creator_get_portfolio_url (creator), ==, "https://maya.example/");
  g_assert_cmpstr (scout_creator_get_portrait_url (creator), ==,
                   "https://example.net/p.jpg?a=1&b=2");
  g_assert_cmpstr (scout_creator_get_messaging_id (creator), ==, "5544");
  g_assert_cmpstr (scout_creator_get_page_id (creator), ==, "771");
  g_assert_cmpstr (scout_creator_get_page_name (creator), ==, "Maya");
  assert_only (scout_creator_get_badges (creator), "top_creator");
  assert_only (scout_creator_get_categories (creator), "digital_creator");
  g_assert_cmpstr (scout_creator_get_platforms (creator)[1], ==, "facebook");
  g_assert_cmpstr (scout_creator_get_past_partnerships (creator)[1], ==, "Café");
}

static void
test_full (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = read_instagram_answer (full_answer, &error);
  ScoutCreator *creator = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 1);
  g_assert_cmpstr (batch->next_cursor, ==, "QVFIAF");

  creator = g_ptr_array_index (batch->creators, 0);
  g_assert_cmpint (scout_creator_get_network (creator), ==, SCOUT_NETWORK_INSTAGRAM);
  assert_full_texts (creator);
  g_assert_cmpint (scout_creator_is_verified (creator), ==, SCOUT_TRUTH_TRUE);
  g_assert_cmpint (scout_creator_is_onboarded (creator), ==, SCOUT_TRUTH_FALSE);
  g_assert_cmpint (scout_creator_has_partnership_experience (creator), ==, SCOUT_TRUTH_TRUE);
  g_assert_cmpint (scout_creator_takes_partnership_messages (creator), ==, SCOUT_TRUTH_TRUE);
  g_assert_cmpint (scout_creator_follows_brand (creator), ==, SCOUT_TRUTH_FALSE);
  g_assert_cmpint (scout_creator_is_followed_by_brand (creator), ==, SCOUT_TRUTH_TRUE);
  g_assert_cmpint (scout_creator_get_followers (creator), ==, 48210);
  g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT), ==, 2);
  g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_BRANDED), ==, 1);
  g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_ADS), ==, 1);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
}

/* S1's "Example API Response", whose commas at the ends of lists are no JSON. */
static void
test_document_example (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch =
    read_instagram_answer ("{'data':[{'id':'178414869381437360','username':'xxx','country':'BR',"
                           "'gender':'female'},{'id':'178414965628223823','username':'xxx',"
                           "'country':'IN','gender':'male'}]}", &error);
  ScoutCreator *second = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 2);
  g_assert_null (batch->next_cursor);
  second = g_ptr_array_index (batch->creators, 1);
  g_assert_cmpstr (scout_creator_get_id (second), ==, "178414965628223823");
  g_assert_cmpstr (scout_creator_get_country (second), ==, "IN");
  g_assert_cmpstr (scout_creator_get_gender (second), ==, "male");
}

static void
assert_no_truths (ScoutCreator *creator)
{
  g_assert_cmpint (scout_creator_is_verified (creator), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpint (scout_creator_is_onboarded (creator), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpint (scout_creator_has_partnership_experience (creator), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpint (scout_creator_takes_partnership_messages (creator), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpint (scout_creator_follows_brand (creator), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpint (scout_creator_is_followed_by_brand (creator), ==, SCOUT_TRUTH_UNKNOWN);
}

/* Every getter of a creator of whom the answer says nothing. */
static void
assert_nothing_known (ScoutCreator *creator)
{
  const char * const *partners = scout_creator_get_past_partnerships (creator);

  g_assert_cmpstr (scout_creator_get_name (creator), ==, "1");
  g_assert_null (scout_creator_get_handle (creator));
  g_assert_null (scout_creator_get_bio (creator));
  g_assert_null (scout_creator_get_country (creator));
  g_assert_null (scout_creator_get_gender (creator));
  g_assert_null (scout_creator_get_age_bucket (creator));
  g_assert_null (scout_creator_get_email (creator));
  g_assert_null (scout_creator_get_portfolio_url (creator));
  g_assert_null (scout_creator_get_portrait_url (creator));
  g_assert_null (scout_creator_get_messaging_id (creator));
  g_assert_null (scout_creator_get_page_id (creator));
  g_assert_null (scout_creator_get_page_name (creator));
  g_assert_null (scout_creator_get_badges (creator)[0]);
  g_assert_null (scout_creator_get_categories (creator)[0]);
  g_assert_null (scout_creator_get_platforms (creator)[0]);
  g_assert_true (partners == NULL || partners[0] == NULL);
  assert_no_truths (creator);
  g_assert_cmpint (scout_creator_get_followers (creator), ==, -1);
  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 0);
  for (int list = SCOUT_CONTENT_LIST_RECENT; list <= SCOUT_CONTENT_LIST_ADS; list++)
    g_assert_cmpuint (scout_creator_get_n_content (creator, (ScoutContentList) list), ==, 0);
}

static void
test_minimal (void)
{
  g_autoptr(ScoutCreator) creator = read_instagram_creator ("");

  assert_nothing_known (creator);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
}

static const char * const members[] = {
  "username", "is_account_verified", "biography", "country", "gender", "age_bucket", "insights",
  "onboarded_status", "email", "portfolio_url", "has_brand_partnership_experience",
  "past_brand_partnership_partners", "branded_content_media", "recent_media",
  "profile_picture_url", "badges", "platforms", "messaging_id", "page_id", "page_name",
  "is_paid_partnership_messages_enabled", "is_creator_following_brand",
  "is_brand_following_creator", "category", "past_partnership_ads_media",
};

static const char * const wrong_values[] = {
  "null", "{}", "{'data':7}", "{'data':[7,null,[],{}]}", "{'a':{'b':[1,2]}}", "[]",
  "[null,{},[],4]", "''", "-0.5",
};

/* Each member, with each wrong value in its place, is unknown; the creator stays. */
static void
test_wrong_types (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (wrong_values); j++)
        {
          g_autofree char *text = g_strdup_printf ("'%s':%s", members[i], wrong_values[j]);
          g_autoptr(ScoutCreator) creator = NULL;

          /* A number is an id as well as a text is. */
          if (g_str_has_suffix (members[i], "_id") && g_str_equal (wrong_values[j], "-0.5"))
            continue;

          g_test_message ("%s", text);
          creator = read_instagram_creator (text);
          assert_nothing_known (creator);
          g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
        }
    }
}

typedef struct
{
  const char *value;
  ScoutTruth truth;
} TruthVector;

/* Known to be false is something else than unknown. */
static const TruthVector truths[] = {
  { "true", SCOUT_TRUTH_TRUE },       { "false", SCOUT_TRUTH_FALSE },
  { "'true'", SCOUT_TRUTH_TRUE },     { "'FALSE'", SCOUT_TRUTH_FALSE },
  { "1", SCOUT_TRUTH_TRUE },          { "0", SCOUT_TRUTH_FALSE },
  { "null", SCOUT_TRUTH_UNKNOWN },    { "'invited'", SCOUT_TRUTH_UNKNOWN },
  { "2", SCOUT_TRUTH_UNKNOWN },       { "[true]", SCOUT_TRUTH_UNKNOWN },
};

static void
test_truths (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (truths); i++)
    {
      g_autofree char *text = g_strdup_printf ("'onboarded_status':%s", truths[i].value);
      g_autoptr(ScoutCreator) creator = read_instagram_creator (text);

      g_test_message ("%s", text);
      g_assert_cmpint (scout_creator_is_onboarded (creator), ==, truths[i].truth);
      g_assert_cmpint (scout_creator_is_verified (creator), ==, SCOUT_TRUTH_UNKNOWN);
    }
}

static void
assert_person (const char *age,
               const char *expected_age,
               const char *gender,
               const char *expected_gender)
{
  g_autofree char *text = g_strdup_printf ("'age_bucket':'%s','gender':'%s'", age, gender);
  g_autoptr(ScoutCreator) creator = read_instagram_creator (text);

  g_assert_cmpstr (scout_creator_get_age_bucket (creator), ==, expected_age);
  g_assert_cmpstr (scout_creator_get_gender (creator), ==, expected_gender);
}

/* Age and gender as answers and as requests spell them, in any case. */
static void
test_codecs (void)
{
  assert_person ("18-24", "18–24", "female", "female");
  assert_person ("18_to_24", "18–24", "Female", "female");
  assert_person ("65+", "65+", "MALE", "male");
  assert_person ("65_and_above", "65+", "custom", "custom");
  assert_person ("65_AND_ABOVE", "65+", "nonbinary", "nonbinary");
  assert_person ("13-17", "13-17", "x", "x");
}

static void
test_ids (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch =
    read_instagram_answer ("{'data':[{'id':178414869381437360,'username':'@a'},7,{'username':'b'},"
                           "{'id':'','username':'c'},{'creator_id':'4'},{'id':'5'}]}", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 2);
  g_assert_cmpuint (batch->n_unknown_rows, ==, 4);
  g_assert_cmpstr (scout_creator_get_id (g_ptr_array_index (batch->creators, 0)), ==,
                   "178414869381437360");
  g_assert_cmpstr (scout_creator_get_handle (g_ptr_array_index (batch->creators, 0)), ==, "a");
}

/* S2's names mean nothing here, and nothing else is lost for them. */
static void
test_unknown_members (void)
{
  g_autoptr(ScoutCreator) creator = NULL;

  creator = read_instagram_creator ("'creator_bio':'x','mood':{'a':[1,{}]},'biography':'Tea',"
                                    "'recent_content':{'data':[]},'Username':'y'");

  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 4);
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "Tea");
  g_assert_null (scout_creator_get_handle (creator));
}

static ScoutContent *
read_media (const char *media_members)
{
  g_autofree char *text = g_strdup_printf ("'recent_media':{'data':[{'id':'1'%s%s}]}",
                                           *media_members != '\0' ? "," : "", media_members);
  g_autoptr(ScoutCreator) creator = read_instagram_creator (text);

  g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT), ==, 1);

  return scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);
}

static void
test_media (void)
{
  g_autoptr(ScoutContent) media =
    read_media ("'media_type':'VIDEO','product_type':'REELS',"
                "'permalink':'https:\\/\\/www.instagram.com\\/reel\\/C_Tlbb-sGMi\\/',"
                "'creation_time':'2024-08-30T19:36:26+0000','caption':'Test \\u2615',"
                "'tagged_brand':'instagram','insights':{'data':["
                "{'name':'likes','total_value':{'value':1000}},"
                "{'name':'comments','total_value':{'value':500}},"
                "{'name':'views','total_value':{'value':30000}},"
                "{'name':'shares','total_value':{'value':0}}]}");
  g_autofree char *created = g_date_time_format_iso8601 (scout_content_get_created (media));

  g_assert_cmpint (scout_content_get_network (media), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpstr (scout_content_get_id (media), ==, "1");
  g_assert_cmpstr (scout_content_get_kind (media), ==, "video");
  g_assert_cmpstr (scout_content_get_product (media), ==, "reels");
  g_assert_cmpstr (scout_content_get_url (media), ==,
                   "https://www.instagram.com/reel/C_Tlbb-sGMi/");
  g_assert_cmpstr (created, ==, "2024-08-30T19:36:26Z");
  g_assert_cmpstr (scout_content_get_caption (media), ==, "Test ☕");
  g_assert_cmpstr (scout_content_get_tagged_brand (media), ==, "instagram");
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (media, SCOUT_METRIC_LIKES), 1000, 1e-9);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (media, SCOUT_METRIC_COMMENTS), 500,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (media, SCOUT_METRIC_VIEWS), 30000,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (media, SCOUT_METRIC_SHARES), 0, 1e-9);
  g_assert_cmpuint (scout_content_get_n_unknown_members (media), ==, 0);
}

/* A photo has no views: unknown, and not 0. Of a post without a brand nothing is said of one. */
static void
test_photo (void)
{
  g_autoptr(ScoutContent) media =
    read_media ("'media_type':'Image','product_type':'Reels','creation_time':"
                "'2026-09-20T10:00:00Z','insights':[{'name':'likes','values':[{'value':7}]}]");

  g_assert_cmpstr (scout_content_get_kind (media), ==, "image");
  g_assert_cmpstr (scout_content_get_product (media), ==, "reels");
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (media, SCOUT_METRIC_LIKES), 7, 1e-9);
  g_assert_true (isnan (scout_content_get_figure (media, SCOUT_METRIC_VIEWS)));
  g_assert_null (scout_content_get_tagged_brand (media));
  g_assert_null (scout_content_get_url (media));
  g_assert_false (scout_content_has_comments (media));
}

static void
test_media_kinds (void)
{
  g_autoptr(ScoutContent) album =
    read_media ("'media_type':'carousel_album','product_type':'CLIPS'");
  g_autoptr(ScoutContent) unheard = read_media ("'media_type':'HOLOGRAM','product_type':'AD'");

  g_assert_cmpstr (scout_content_get_kind (album), ==, "album");
  g_assert_cmpstr (scout_content_get_product (album), ==, "reels");
  g_assert_cmpstr (scout_content_get_kind (unheard), ==, "HOLOGRAM");
  g_assert_cmpstr (scout_content_get_product (unheard), ==, "AD");
}

static const char * const media_members[] = {
  "media_type", "product_type", "permalink", "creation_time", "caption", "tagged_brand", "insights",
};

static void
test_wrong_media (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (media_members); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (wrong_values); j++)
        {
          g_autofree char *text = g_strdup_printf ("'%s':%s", media_members[i], wrong_values[j]);
          g_autoptr(ScoutContent) media = read_media (text);

          g_test_message ("%s", text);
          g_assert_null (scout_content_get_kind (media));
          g_assert_null (scout_content_get_product (media));
          g_assert_null (scout_content_get_url (media));
          g_assert_null (scout_content_get_created (media));
          g_assert_null (scout_content_get_caption (media));
          g_assert_null (scout_content_get_tagged_brand (media));
          g_assert_cmpuint (scout_content_get_n_insights (media), ==, 0);
        }
    }
}

static void
test_media_wrappers (void)
{
  static const char * const lists[] = {
    "[{'id':'1'},7,null,{},{'id':2}]",
    "{'data':[{'id':'1'},[],{'caption':'x'},{'id':2}]}",
    "{'paging':{'next':'x'},'data':[{'id':'1'},'x',{'id':2}]}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *text = g_strdup_printf ("'branded_content_media':%s,'country':'BR'",
                                               lists[i]);
      g_autoptr(ScoutCreator) creator = read_instagram_creator (text);
      g_autoptr(ScoutContent) second = NULL;

      g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_BRANDED), ==, 2);
      second = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_BRANDED, 1);
      g_assert_cmpstr (scout_content_get_id (second), ==, "2");
      g_assert_cmpstr (scout_creator_get_country (creator), ==, "BR");
    }
}

/* The figures of a post stay the post's, and those of the creator the creator's. */
static void
test_nested_insights (void)
{
  g_autoptr(ScoutCreator) creator =
    read_instagram_creator ("'insights':{'data':[{'name':'total_views','total_value':"
                            "{'value':5}}]},"
                            "'recent_media':{'data':[{'id':'1','insights':{'data':[{'name':'views',"
                            "'total_value':{'value':9}},{'name':'total_views','total_value':"
                            "{'value':8}}]}}]}");
  g_autoptr(ScoutContent) media = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);

  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_VIEWS,
                                                            SCOUT_TIME_RANGE_THIS_MONTH), 5, 1e-9);
  g_clear_object (&creator);
  g_assert_cmpuint (scout_content_get_n_insights (media), ==, 1);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (media, SCOUT_METRIC_VIEWS), 9, 1e-9);
  /* A creator's metric is none of a post's. */
  g_assert_cmpuint (scout_content_get_n_unknown_members (media), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/instagram-objects/full", test_full);
  g_test_add_func ("/instagram-objects/document-example", test_document_example);
  g_test_add_func ("/instagram-objects/minimal", test_minimal);
  g_test_add_func ("/instagram-objects/wrong-types", test_wrong_types);
  g_test_add_func ("/instagram-objects/truths", test_truths);
  g_test_add_func ("/instagram-objects/codecs", test_codecs);
  g_test_add_func ("/instagram-objects/ids", test_ids);
  g_test_add_func ("/instagram-objects/unknown-members", test_unknown_members);
  g_test_add_func ("/instagram-objects/media", test_media);
  g_test_add_func ("/instagram-objects/photo", test_photo);
  g_test_add_func ("/instagram-objects/media-kinds", test_media_kinds);
  g_test_add_func ("/instagram-objects/wrong-media", test_wrong_media);
  g_test_add_func ("/instagram-objects/media-wrappers", test_media_wrappers);
  g_test_add_func ("/instagram-objects/nested-insights", test_nested_insights);

  return g_test_run ();
}
