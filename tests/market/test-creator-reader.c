/* test-creator-reader.c: answers become creators, whatever is missing or wrong.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "read-answer.h"

#include <math.h>
#include <string.h>

/* As Meta writes it: slashes, "@" and everything outside of ASCII escaped, paging last. */
static const char full_answer[] =
  "{'data':[{'creator_id':'100044413150303','creator_display_name':'Maya Oduya \\u2615',"
  "'creator_alias':'maya.brews',"
  "'creator_bio':'Caf\\u00e9s \\u0026 mornings\\nmaya\\u0040example.org',"
  "'creator_profile_url':'https:\\/\\/www.facebook.com\\/maya.brews',"
  "'creator_profile_image_url':'https:\\/\\/example.net\\/p.jpg?a=1\\u0026b=2',"
  "'creator_cover_photo_url':'https:\\/\\/example.net\\/c.jpg','creator_follower_count':482310,"
  "'creator_categories':['digital_creator','chef'],"
  "'creator_interests':['FOOD_AND_DRINK','COFFEE_DRINKS'],'creator_email':'maya\\u0040example.org',"
  "'creator_gender':'female','creator_age_bucket':'25-34','creator_country':'us',"
  "'creator_languages':['en','es'],'past_partnerships':['Alder \\u0026 Oat'],"
  "'insights':{'data':[{'name':'creator_reach','period':'overall','time_range':'L28',"
  "'values':[{'value':1234}]}]},'recent_content':{'data':[{'content_id':'1'}]},"
  "'creator_onboarding_status':'onboarded'}],"
  "'paging':{'cursors':{'before':'QVFIBE','after':'QVFIAF'},"
  "'next':'https:\\/\\/graph.facebook.com\\/v26.0\\/?access_token=x'}}";

static void
test_full (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = read_answer (full_answer, &error);
  ScoutCreator *creator = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 1);
  g_assert_cmpstr (batch->next_cursor, ==, "QVFIAF");

  creator = g_ptr_array_index (batch->creators, 0);
  g_assert_cmpint (scout_creator_get_network (creator), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpstr (scout_creator_get_id (creator), ==, "100044413150303");
  g_assert_cmpstr (scout_creator_get_name (creator), ==, "Maya Oduya ☕");
  g_assert_cmpstr (scout_creator_get_handle (creator), ==, "maya.brews");
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "Cafés & mornings\nmaya@example.org");
  g_assert_cmpstr (scout_creator_get_profile_url (creator), ==,
                   "https://www.facebook.com/maya.brews");
  g_assert_cmpstr (scout_creator_get_portrait_url (creator), ==,
                   "https://example.net/p.jpg?a=1&b=2");
  g_assert_cmpstr (scout_creator_get_cover_url (creator), ==, "https://example.net/c.jpg");
  g_assert_cmpint (scout_creator_get_followers (creator), ==, 482310);
  g_assert_cmpstr (scout_creator_get_categories (creator)[1], ==, "chef");
  g_assert_null (scout_creator_get_categories (creator)[2]);
  g_assert_cmpstr (scout_creator_get_interests (creator)[1], ==, "COFFEE_DRINKS");
  g_assert_cmpstr (scout_creator_get_email (creator), ==, "maya@example.org");
  g_assert_cmpstr (scout_creator_get_gender (creator), ==, "female");
  g_assert_cmpstr (scout_creator_get_age_bucket (creator), ==, "25–34");
  g_assert_cmpstr (scout_creator_get_country (creator), ==, "US");
  g_assert_cmpstr (scout_creator_get_languages (creator)[0], ==, "en");
  g_assert_cmpstr (scout_creator_get_past_partnerships (creator)[0], ==, "Alder & Oat");
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_L28),
                                  1234, 1e-9);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
}

/* Every getter of a creator of whom the answer says nothing. */
static void
assert_nothing_known (ScoutCreator *creator)
{
  const char * const *partners = scout_creator_get_past_partnerships (creator);

  g_assert_cmpstr (scout_creator_get_name (creator), ==, "1");
  g_assert_null (scout_creator_get_handle (creator));
  g_assert_null (scout_creator_get_bio (creator));
  g_assert_null (scout_creator_get_profile_url (creator));
  g_assert_null (scout_creator_get_portrait_url (creator));
  g_assert_null (scout_creator_get_cover_url (creator));
  g_assert_cmpint (scout_creator_get_followers (creator), ==, -1);
  g_assert_null (scout_creator_get_categories (creator)[0]);
  g_assert_null (scout_creator_get_interests (creator)[0]);
  g_assert_null (scout_creator_get_email (creator));
  g_assert_null (scout_creator_get_gender (creator));
  g_assert_null (scout_creator_get_age_bucket (creator));
  g_assert_null (scout_creator_get_country (creator));
  g_assert_null (scout_creator_get_languages (creator)[0]);
  g_assert_true (partners == NULL || partners[0] == NULL);
  g_assert_true (isnan (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                  SCOUT_TIME_RANGE_L28)));
}

static void
test_minimal (void)
{
  g_autoptr(ScoutCreator) creator = read_creator ("");

  assert_nothing_known (creator);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
}

static const char * const members[] = {
  "creator_display_name", "creator_alias", "creator_bio", "creator_profile_url",
  "creator_profile_image_url", "creator_cover_photo_url", "creator_follower_count",
  "creator_categories", "creator_interests", "creator_email", "creator_gender",
  "creator_age_bucket", "creator_country", "creator_languages", "past_partnerships", "insights",
  "recent_content", "creator_onboarding_status",
};

/* Values that are wrong for every member: a list wants strings, the others want no container. */
static const char * const wrong_values[] = {
  "null", "true", "{}", "{'a':{'b':[1,2]}}", "[]", "[null,{},[],4]", "''",
};

static void
test_wrong_types (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (wrong_values); j++)
        {
          g_autofree char *text = g_strdup_printf ("'%s':%s", members[i], wrong_values[j]);
          g_autoptr(ScoutCreator) creator = read_creator (text);

          assert_nothing_known (creator);
          g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
        }
    }
}

static void
test_wrong_scalars (void)
{
  g_autoptr(ScoutCreator) text = read_creator ("'creator_follower_count':'12','creator_bio':7");
  g_autoptr(ScoutCreator) negative = read_creator ("'creator_follower_count':-5");
  g_autoptr(ScoutCreator) huge = read_creator ("'creator_follower_count':1e300");
  g_autoptr(ScoutCreator) fraction = read_creator ("'creator_follower_count':12.6");

  assert_nothing_known (text);
  assert_nothing_known (negative);
  assert_nothing_known (huge);
  g_assert_cmpint (scout_creator_get_followers (fraction), ==, 13);
}

static void
test_lists (void)
{
  g_autoptr(ScoutCreator) lone = read_creator ("'creator_languages':'en'");
  g_autoptr(ScoutCreator) mixed = read_creator ("'creator_languages':[1,'en',null,'','es',{}]");

  g_assert_cmpstr (scout_creator_get_languages (lone)[0], ==, "en");
  g_assert_null (scout_creator_get_languages (lone)[1]);
  g_assert_cmpstr (scout_creator_get_languages (mixed)[0], ==, "en");
  g_assert_cmpstr (scout_creator_get_languages (mixed)[1], ==, "es");
  g_assert_null (scout_creator_get_languages (mixed)[2]);
}

/* Told that there are none is not told nothing. */
static void
test_empty_lists (void)
{
  static const char * const nothing[] = { "", "'past_partnerships':null", "'past_partnerships':{}",
                                          "'past_partnerships':[null,{}]" };
  g_autoptr(ScoutCreator) none = read_creator ("'past_partnerships':[]");

  g_assert_nonnull (scout_creator_get_past_partnerships (none));
  g_assert_null (scout_creator_get_past_partnerships (none)[0]);
  for (gsize i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr(ScoutCreator) creator = read_creator (nothing[i]);

      g_assert_null (scout_creator_get_past_partnerships (creator));
    }
}

static void
assert_country (const char *value,
                const char *expected)
{
  g_autofree char *text = g_strdup_printf ("'creator_country':'%s'", value);
  g_autoptr(ScoutCreator) creator = read_creator (text);

  g_assert_cmpstr (scout_creator_get_country (creator), ==, expected);
}

static void
assert_age (const char *value,
            const char *expected)
{
  g_autofree char *text = g_strdup_printf ("'creator_age_bucket':'%s'", value);
  g_autoptr(ScoutCreator) creator = read_creator (text);

  g_assert_cmpstr (scout_creator_get_age_bucket (creator), ==, expected);
}

static void
test_codecs (void)
{
  g_autoptr(ScoutCreator) at = read_creator ("'creator_alias':'@maya'");
  g_autoptr(ScoutCreator) bare = read_creator ("'creator_alias':'@'");

  g_assert_cmpstr (scout_creator_get_handle (at), ==, "maya");
  g_assert_cmpstr (scout_creator_get_name (at), ==, "maya");
  g_assert_null (scout_creator_get_handle (bare));

  assert_country ("gb", "GB");
  assert_country ("USA", NULL);
  assert_country ("u", NULL);
  assert_country ("4!", NULL);
  assert_country ("é", NULL);

  assert_age ("18-24", "18–24");
  assert_age ("65+", "65+");
  assert_age ("65_and_above", "65+");
  assert_age ("13-17", "13-17");
}

static void
test_ids (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = NULL;

  batch = read_answer ("{'data':[{'creator_id':178414869381437360},{'creator_id':'a'}]}", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 2);
  g_assert_cmpstr (scout_creator_get_id (g_ptr_array_index (batch->creators, 0)), ==,
                   "178414869381437360");
  g_assert_null (batch->next_cursor);
}

static void
test_unknown_members (void)
{
  g_autoptr(ScoutCreator) creator = NULL;

  creator = read_creator ("'creator_mood':{'a':[1]},'creator_bio':'b','creator_pet':'cat'");

  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 2);
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "b");
}

/* T16, T17: foreign text passes through unchanged; what shows it makes it safe. */
static void
test_foreign_text (void)
{
  g_autoptr(ScoutCreator) creator = NULL;

  creator = read_creator ("'creator_display_name':'<b>&\\u202e','creator_bio':'\\ud83d'");

  g_assert_cmpstr (scout_creator_get_name (creator), ==, "<b>&\xe2\x80\xae");
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "\xef\xbf\xbd");
}

typedef struct
{
  const char *text;
  ScoutJsonError code;
  const char *path;
} Refusal;

/* T13: what is not the answer of this endpoint is an error that says where. */
static const Refusal refusals[] = {
  { "", SCOUT_JSON_ERROR_SYNTAX, "" },
  { "[]", SCOUT_JSON_ERROR_TYPE, "" },
  { "{}", SCOUT_JSON_ERROR_MISSING, "" },
  { "{'data':{}}", SCOUT_JSON_ERROR_TYPE, "data" },
  { "{'data':null}", SCOUT_JSON_ERROR_TYPE, "data" },
  { "{'data':'x'}", SCOUT_JSON_ERROR_TYPE, "data" },
  { "{'data':[{'creator_id':'1','creator_bio':'a\\u0000b'}]}", SCOUT_JSON_ERROR_ENCODING, "bio" },
  { "{'data':[{'creator_id':'1'}]", SCOUT_JSON_ERROR_SYNTAX, "" },
  { "{'data':[]} {}", SCOUT_JSON_ERROR_SYNTAX, "" },
};

static void
test_refusals (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutCreatorBatch) batch = read_answer (refusals[i].text, &error);

      g_test_message ("%s: %s", refusals[i].text, error != NULL ? error->message : "no error");
      g_assert_null (batch);
      g_assert_error (error, SCOUT_JSON_ERROR, (int) refusals[i].code);
      g_assert_nonnull (strstr (error->message, refusals[i].path));
    }
}

/* One odd row costs itself only. */
static void
test_unknown_rows (void)
{
  static const char *const rows[] = {
    "null", "7", "'x'", "true", "[]", "[{'creator_id':'3'}]", "{}", "{'creator_id':null}",
    "{'creator_id':''}", "{'creator_id':{}}", "{'creator_id':[4]}",
    "{'creator_bio':'b','insights':{'data':[{'name':'creator_reach','values':[{'value':1}]}]}}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strdup_printf ("{'data':[%s,{'creator_id':'1'},%s,"
                                               "{'creator_id':'2'}],'paging':{'next':'n',"
                                               "'cursors':{'after':'A'}}}", rows[i], rows[i]);
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutCreatorBatch) batch = read_answer (text, &error);

      g_test_message ("%s", rows[i]);
      g_assert_no_error (error);
      g_assert_cmpuint (batch->creators->len, ==, 2);
      g_assert_cmpstr (scout_creator_get_id (g_ptr_array_index (batch->creators, 1)), ==, "2");
      g_assert_cmpuint (batch->n_unknown_rows, ==, 2);
      g_assert_cmpstr (batch->next_cursor, ==, "A");
      assert_nothing_known (g_ptr_array_index (batch->creators, 0));
    }
}

static void
assert_next (const char *paging,
             const char *expected)
{
  g_autofree char *text = g_strdup_printf ("{'data':[]%s}", paging);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = read_answer (text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 0);
  g_assert_cmpstr (batch->next_cursor, ==, expected);
}

static void
test_paging (void)
{
  assert_next ("", NULL);
  assert_next (",'paging':{}", NULL);
  assert_next (",'paging':null", NULL);
  assert_next (",'paging':{'cursors':{'before':'A','after':'B'}}", NULL);
  assert_next (",'paging':{'cursors':{'after':'B'},'next':'https:x'}", "B");
  assert_next (",'paging':{'next':'https:x'}", NULL);
}

static void
test_duplicates (void)
{
  g_autoptr(ScoutCreator) creator = read_creator ("'creator_bio':'first','creator_bio':'second'");

  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "second");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/creator-reader/full", test_full);
  g_test_add_func ("/creator-reader/minimal", test_minimal);
  g_test_add_func ("/creator-reader/wrong-types", test_wrong_types);
  g_test_add_func ("/creator-reader/wrong-scalars", test_wrong_scalars);
  g_test_add_func ("/creator-reader/lists", test_lists);
  g_test_add_func ("/creator-reader/empty-lists", test_empty_lists);
  g_test_add_func ("/creator-reader/codecs", test_codecs);
  g_test_add_func ("/creator-reader/ids", test_ids);
  g_test_add_func ("/creator-reader/unknown-members", test_unknown_members);
  g_test_add_func ("/creator-reader/foreign-text", test_foreign_text);
  g_test_add_func ("/creator-reader/unknown-rows", test_unknown_rows);
  g_test_add_func ("/creator-reader/refusals", test_refusals);
  g_test_add_func ("/creator-reader/paging", test_paging);
  g_test_add_func ("/creator-reader/duplicates", test_duplicates);

  return g_test_run ();
}
