/* test-sandbox-creators.c: the search for creators and its pages, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include "scout-world-search.h"

#include <string.h>

#define CREATORS "/v26.0/creator_marketplace/creators"

static void
test_shape (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (Answer) plain = fixture_get_page (fixture, CREATORS);
  g_autoptr (Answer) wide = fixture_get_page (
    fixture,
    CREATORS "?limit=3&fields=creator_display_name,creator_id,creator_alias,creator_bio,"
    "creator_profile_url,creator_profile_image_url,creator_cover_photo_url,creator_follower_count,"
    "creator_categories,creator_interests,creator_email,creator_gender,creator_age_bucket,"
    "creator_country,creator_languages,past_partnerships,creator_onboarding_status,recent_content");

  g_assert_cmpuint (plain->status, ==, 200);
  g_assert_cmpuint (answer_count (plain, "$.data[*]"), ==, 10);
  g_assert_true (g_str_has_prefix (plain->body, "{\"data\":[{\"creator_id\":\"1000"));
  g_assert_nonnull (strstr (plain->body, "\"}],\"paging\":{\"cursors\":{\"before\":\"MAZDZD\","
                                         "\"after\":\"OQZDZD\"},\"next\":\"http:\\/\\/127.0.0.1"));

  g_assert_cmpuint (answer_count (wide, "$.data[*]"), ==, 3);
  g_assert_true (g_str_has_prefix (wide->body, "{\"data\":[{\"creator_display_name\":\""));
  g_assert_cmpuint (answer_count (wide, "$.data[*].creator_alias"), ==, 3);
  g_assert_cmpuint (answer_count (wide, "$.data[*].creator_categories[0]"), ==, 3);
  g_assert_cmpint (answer_get_count (wide, "$.data[0].creator_follower_count"), >=, 2000);
  g_assert_cmpstr (answer_get_text (wide, "$.data[0].creator_onboarding_status"), ==, "onboarded");
}

/* None and nothing told both come up where there are no partners. */
static void
test_partners (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (Answer) none = fixture_get_page (
    fixture, CREATORS "?limit=50&has_past_partnerships=false&fields=past_partnerships");
  g_autoptr (Answer) some = fixture_get_page (
    fixture, CREATORS "?limit=50&has_past_partnerships=true&fields=past_partnerships");
  guint n_none = answer_count (none, "$.data[*]");
  guint n_told = answer_count (none, "$.data[*].past_partnerships");

  g_assert_cmpuint (n_told, >, 0);
  g_assert_cmpuint (n_told, <, n_none);
  g_assert_cmpuint (answer_count (none, "$.data[*].past_partnerships[*]"), ==, 0);
  g_assert_cmpuint (answer_count (some, "$.data[*]"), >, 0);
  g_assert_cmpuint (answer_count (some, "$.data[*].past_partnerships[0]"), ==,
                    answer_count (some, "$.data[*]"));
}

static void
test_pictures (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (Answer) answer = fixture_get_page (fixture, CREATORS
                                                "?limit=1&fields=creator_profile_image_url");
  const char *base = scout_sandbox_get_graph_url (fixture->sandbox);
  const char *url = answer_get_text (answer, "$.data[0].creator_profile_image_url");
  g_autoptr (Answer) picture = NULL;
  g_autoptr (Answer) none = fixture_send (fixture, "GET", "/__sandbox/picture/no-such-thing", NULL,
                                          NULL);

  g_assert_true (g_str_has_prefix (url, base));
  picture = fixture_send (fixture, "GET", url + strlen (base), NULL, NULL);
  g_assert_cmpuint (picture->status, ==, 200);
  g_assert_cmpstr (soup_message_headers_get_content_type (picture->headers, NULL), ==,
                   "image/jpeg");
  g_assert_cmpint (soup_message_headers_get_content_length (picture->headers), ==,
                   (goffset) picture->length);
  g_assert_cmpuint (picture->length, >, 500);
  g_assert_cmpuint (none->status, ==, 404);
}

/* All pages of a search; returns the ids in order. */
static GPtrArray *
collect (Fixture    *fixture,
         const char *search,
         const char *direction,
         const char *start)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *cursor = g_strdup (start);
  const char *member = strcmp (direction, "after") == 0 ? "$.paging.next" : "$.paging.previous";
  gboolean has_more = TRUE;

  while (has_more)
    {
      g_autofree char *path = g_strdup_printf ("%s?%s&limit=7%s%s%s%s", CREATORS, search,
                                               cursor != NULL ? "&" : "",
                                               cursor != NULL ? direction : "",
                                               cursor != NULL ? "=" : "",
                                               cursor != NULL ? cursor : "");
      g_autofree char *cursor_path = g_strconcat ("$.paging.cursors.", direction, NULL);
      g_autoptr (Answer) answer = fixture_get_page (fixture, path);
      guint n_rows = answer_count (answer, "$.data[*]");
      gboolean is_forward = strcmp (direction, "after") == 0;

      g_assert_cmpuint (answer->status, ==, 200);
      for (guint i = 0; i < n_rows; i++)
        {
          g_autofree char *id_path = g_strdup_printf ("$.data[%u].creator_id",
                                                      is_forward ? i : n_rows - 1 - i);

          g_ptr_array_add (ids, g_strdup (answer_get_text (answer, id_path)));
        }
      g_free (cursor);
      cursor = g_strdup (answer_get_text (answer, cursor_path));
      has_more = answer_count (answer, member) > 0;
    }
  return ids;
}

static void
test_paging (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) forwards = collect (fixture, "sort_by=followers", "after", NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) backwards = NULL;

  g_assert_cmpuint (forwards->len, >, 100);
  g_assert_cmpuint (forwards->len, <=, 200);
  for (guint i = 0; i < forwards->len; i++)
    g_assert_true (g_hash_table_add (seen, g_ptr_array_index (forwards, i)));

  /* Back from the last one, which "before" leaves out. */
  {
    g_autofree char *digits = g_strdup_printf ("%u", forwards->len - 1);
    g_autofree char *base64 = g_base64_encode ((const guchar *) digits, strlen (digits));
    g_autoptr (GString) cursor = g_string_new (base64);

    g_string_replace (cursor, "Z", "ZB", 0);
    g_string_replace (cursor, "=", "ZD", 0);
    backwards = collect (fixture, "sort_by=followers", "before", cursor->str);
  }
  g_assert_cmpuint (backwards->len, ==, forwards->len - 1);
  for (guint i = 0; i < backwards->len; i++)
    g_assert_cmpstr (g_ptr_array_index (backwards, i), ==,
                     g_ptr_array_index (forwards, forwards->len - 2 - i));
}

/* The link that Graph hands out works without any header. */
static void
test_next_link (Fixture       *fixture,
                gconstpointer  data)
{
  const char *base = scout_sandbox_get_graph_url (fixture->sandbox);
  g_autoptr (Answer) first = fixture_get_page (
    fixture, CREATORS "?limit=2&creator_countries=US%2CCA%2CGB&fields=creator_id%2Ccreator_country"
    "&unknown=%C3%A9");
  const char *next = answer_get_text (first, "$.paging.next");
  g_autoptr (Answer) second = NULL;

  g_assert_nonnull (next);
  g_assert_nonnull (strstr (next, "?access_token=SANDBOX"));
  g_assert_nonnull (strstr (next, "&unknown=%C3%A9"));
  g_assert_nonnull (strstr (next, "&limit=2&after="));
  second = fixture_send (fixture, "GET", next + strlen (base), NULL, NULL);
  g_assert_cmpuint (second->status, ==, 200);
  g_assert_cmpuint (answer_count (second, "$.data[*].creator_country"), ==, 2);
  g_assert_cmpstr (answer_get_text (second, "$.data[0].creator_id"), !=,
                   answer_get_text (first, "$.data[0].creator_id"));
  g_assert_nonnull (answer_get_text (second, "$.paging.previous"));
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (Answer) answer = fixture_get_page (
    fixture, CREATORS "?query=zzzyqxwv&follower_count=%7Bmin:1%7D");

  g_assert_cmpstr (answer->body, ==, "{\"data\":[],\"paging\":{\"cursors\":{\"before\":\"MAZDZD\","
                                     "\"after\":\"MAZDZD\"}}}");
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) coffee = fixture_get_page (
    fixture, CREATORS "?query=coffee&sort_by=nonsense&fields=creator_id&limit=50");
  g_autoptr (Answer) big = fixture_get_page (
    fixture, CREATORS "?follower_count={min:100000,max:400000}&creator_countries=%5B%27us%27%5D"
    "&fields=creator_country,creator_follower_count&limit=50");
  g_autoptr (Answer) top = fixture_get_page (
    fixture, CREATORS "?sort_by=followers&fields=creator_follower_count&limit=50");
  guint n_big = answer_count (big, "$.data[*]");
  gint64 previous = G_MAXINT64;

  g_assert_cmpuint (answer_count (coffee, "$.data[*]"), >, 0);
  g_assert_cmpuint (n_big, >, 0);
  for (guint i = 0; i < n_big; i++)
    {
      g_autofree char *country = g_strdup_printf ("$.data[%u].creator_country", i);
      g_autofree char *count = g_strdup_printf ("$.data[%u].creator_follower_count", i);

      g_assert_cmpstr (answer_get_text (big, country), ==, "US");
      g_assert_cmpint (answer_get_count (big, count), >=, 100000);
      g_assert_cmpint (answer_get_count (big, count), <=, 400000);
    }
  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *count = g_strdup_printf ("$.data[%u].creator_follower_count", i);

      g_assert_cmpint (answer_get_count (top, count), <=, previous);
      previous = answer_get_count (top, count);
    }
}

static void
test_paging_errors (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char *bad[] = {
    "limit=0", "limit=51", "limit=-1", "limit=ten", "limit=", "limit=99999999999999999999",
    "after=nonsense", "after=MAZE", "before=%00", "after=OTk5OTk5OTk5", "fields=creator_name",
    "fields=creator_id%7Bx%7D", "fields=insights", NULL
  };

  for (guint i = 0; bad[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (CREATORS "?", bad[i], NULL);
      g_autoptr (Answer) answer = fixture_get_page (fixture, path);

      g_test_message ("%s", bad[i]);
      answer_assert_error (answer, 400, 100, 0);
    }
}

/* The number of some creator in a state, found in the same world that the server has. */
static char *
find_creator (ScoutWorldState state)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (ScoutWorld) world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, 200, now);

  for (guint i = 0; i < 200; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      if (creator.state == state)
        return g_strdup (creator.alias);
    }
  g_assert_not_reached ();
}

static Answer *
get_creator (Fixture         *fixture,
             ScoutWorldState  state,
             const char      *fields)
{
  g_autofree char *alias = find_creator (state);
  g_autofree char *path = g_strdup_printf (CREATORS "?creator_id=%s&fields=%s", alias, fields);

  return fixture_get_page (fixture, path);
}

static void
test_single (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) onboarded = get_creator (fixture, SCOUT_WORLD_ONBOARDED,
                                              "creator_id,creator_alias,creator_follower_count");
  g_autofree char *by_id = g_strconcat (CREATORS "?creator_id=",
                                        answer_get_text (onboarded, "$.data[0].creator_id"), NULL);
  g_autoptr (Answer) again = fixture_get_page (fixture, by_id);
  g_autoptr (Answer) invited = get_creator (
    fixture, SCOUT_WORLD_INVITED, "creator_id,creator_display_name,creator_follower_count");
  g_autoptr (Answer) secret = get_creator (
    fixture, SCOUT_WORLD_INVITED, "creator_id,insights.metrics(creator_reach)");
  g_autoptr (Answer) uninvited = get_creator (fixture, SCOUT_WORLD_NOT_INVITED, "creator_id");
  g_autoptr (Answer) ineligible = get_creator (fixture, SCOUT_WORLD_INELIGIBLE, "creator_id");

  g_assert_cmpuint (answer_count (onboarded, "$.data[*]"), ==, 1);
  g_assert_cmpstr (answer_get_text (again, "$.data[0].creator_id"), ==,
                   answer_get_text (onboarded, "$.data[0].creator_id"));
  g_assert_cmpuint (answer_count (again, "$.paging.next"), ==, 0);
  g_assert_nonnull (answer_get_text (invited, "$.data[0].creator_display_name"));
  g_assert_cmpuint (answer_count (invited, "$.data[0].creator_follower_count"), ==, 0);
  answer_assert_error (secret, 403, 10, 0);
  g_assert_nonnull (strstr (answer_get_text (secret, "$.error.message"), "not onboarded"));
  answer_assert_error (uninvited, 400, 100, 3961015);
  answer_assert_error (ineligible, 400, 100, 3961014);
}

static void
test_permission (Fixture       *fixture,
                 gconstpointer  data)
{
  const char *kettle = scout_sandbox_get_page (fixture->sandbox, 2)->access_token;
  const char *fjordware = scout_sandbox_get_page (fixture->sandbox, 1)->access_token;
  g_autoptr (Answer) user = fixture_get_user (fixture, CREATORS);
  g_autoptr (Answer) ready = fixture_send (fixture, "GET", CREATORS, fjordware, NULL);
  g_autoptr (Answer) missing = fixture_send (fixture, "GET", CREATORS, kettle, NULL);
  g_autoptr (Answer) method = fixture_send (fixture, "DELETE", CREATORS, fjordware, NULL);

  answer_assert_error (user, 403, 210, 0);
  g_assert_cmpuint (ready->status, ==, 200);
  answer_assert_error (missing, 403, 10, 0);
  g_assert_cmpstr (answer_get_text (missing, "$.error.message"), ==,
                   "(#10) Application does not have permission for this action");
  answer_assert_error (method, 400, 100, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-creators/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("shape", test_shape);
  ADD ("partners", test_partners);
  ADD ("pictures", test_pictures);
  ADD ("paging", test_paging);
  ADD ("next-link", test_next_link);
  ADD ("empty", test_empty);
  ADD ("search", test_search);
  ADD ("paging-errors", test_paging_errors);
  ADD ("single", test_single);
  ADD ("permission", test_permission);
#undef ADD

  return g_test_run ();
}
