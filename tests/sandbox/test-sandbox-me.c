/* test-sandbox-me.c: the user, permissions and Pages, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

static void
test_me (Fixture       *fixture,
         gconstpointer  data)
{
  g_autoptr (Answer) plain = fixture_get_user (fixture, "/v26.0/me");
  g_autoptr (Answer) fields = fixture_get_user (fixture, "/v26.0/me?fields=name");
  g_autoptr (Answer) page = fixture_get_page (fixture, "/v26.0/me?fields=id,name,access_token");
  g_autoptr (Answer) bad = fixture_get_user (fixture, "/v26.0/me?fields=shoe_size");

  g_assert_cmpuint (plain->status, ==, 200);
  g_assert_cmpstr (plain->body, ==, "{\"name\":\"Mara Lindqvist\",\"id\":\"122093845710044321\"}");
  g_assert_cmpstr (fields->body, ==, plain->body);
  g_assert_cmpstr (answer_get_text (page, "$.name"), ==, "Alder & Oat");
  g_assert_cmpstr (answer_get_text (page, "$.access_token"), ==, fixture_get_page_token (fixture));
  answer_assert_error (bad, 400, 100, 0);
  g_assert_cmpstr (answer_get_text (bad, "$.error.message"), ==,
                   "(#100) Tried accessing nonexisting field (shoe_size) on node type (User)");
}

/* What quick starts ask for: everything in one call. */
static void
test_expansion (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (Answer) all = fixture_get_user (
    fixture, "/me?fields=first_name,last_name,permissions,accounts.limit(2)%7Bid,access_token,"
             "instagram_business_account%7Big_id,website,is_published,has_profile_pic%7D%7D");
  g_autoptr (Answer) plain = fixture_get_user (fixture, "/me?fields=accounts");
  g_autoptr (Answer) private = fixture_get_user (
    fixture, "/me?fields=short_name,email,middle_name,gender,link,birthday,age_range,picture");
  g_autoptr (Answer) bad_limit = fixture_get_user (fixture, "/me?fields=accounts.limit(0)");
  g_autoptr (Answer) bad_field = fixture_get_user (fixture, "/me?fields=accounts%7Bshoe_size%7D");

  g_assert_true (g_str_has_prefix (all->body, "{\"first_name\":\"Mara\","
                                              "\"last_name\":\"Lindqvist\","
                                              "\"permissions\":{\"data\":[{\"permission\":"));
  g_assert_cmpuint (answer_count (all, "$.permissions.data[*]"), ==, 7);
  g_assert_cmpuint (answer_count (all, "$.accounts.data[*]"), ==, 2);
  g_assert_cmpstr (answer_get_text (all, "$.accounts.data[0].access_token"), ==,
                   fixture_get_page_token (fixture));
  g_assert_cmpint (answer_get_count (all, "$.accounts.data[0].instagram_business_account.ig_id"),
                   ==, 710044321);
  g_assert_nonnull (strstr (all->body, "\"is_published\":true,\"has_profile_pic\":true"));
  g_assert_cmpstr (answer_get_text (all, "$.id"), ==, "122093845710044321");
  g_assert_cmpuint (answer_count (plain, "$.accounts.data[*].tasks"), ==, 3);
  g_assert_cmpstr (private->body, ==,
                   "{\"short_name\":\"Mara\",\"id\":\"122093845710044321\"}");
  answer_assert_error (bad_limit, 400, 100, 0);
  answer_assert_error (bad_field, 400, 100, 0);
}

static void
test_accounts (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (Answer) plain = fixture_get_user (fixture, "/v26.0/me/accounts");
  g_autoptr (Answer) wide = fixture_get_user (
    fixture,
    "/v26.0/me/accounts?fields=id,name,category,tasks,access_token,picture%7Burl%7D,"
    "instagram_business_account%7Bid,username,name,profile_picture_url,followers_count%7D,"
    "connected_instagram_account%7Bid,username%7D&limit=100");

  g_assert_cmpuint (answer_count (plain, "$.data[*]"), ==, 3);
  g_assert_true (g_str_has_prefix (plain->body, "{\"data\":[{\"access_token\":\"SANDBOX"));
  g_assert_cmpuint (answer_count (plain, "$.data[*].category_list[0].id"), ==, 3);
  g_assert_cmpuint (answer_count (plain, "$.data[*].tasks"), ==, 3);
  g_assert_nonnull (strstr (plain->body, "Kitchen\\/cooking"));
  g_assert_nonnull (strstr (plain->body, "],\"paging\":{\"cursors\":{\"before\":\"MAZDZD\","
                                         "\"after\":\"MgZDZD\"}}}"));

  for (guint i = 0; i < 3; i++)
    {
      const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, i);
      g_autofree char *path = g_strdup_printf ("$.data[%u]", i);
      g_autofree char *id = g_strconcat (path, ".id", NULL);
      g_autofree char *token = g_strconcat (path, ".access_token", NULL);
      g_autofree char *instagram = g_strconcat (path, ".instagram_business_account.id", NULL);
      g_autofree char *picture = g_strconcat (path, ".picture.data.url", NULL);

      g_assert_cmpstr (answer_get_text (wide, id), ==, page->id);
      g_assert_cmpstr (answer_get_text (wide, token), ==, page->access_token);
      g_assert_cmpstr (answer_get_text (wide, instagram), ==, page->instagram_user_id);
      g_assert_true (g_str_has_prefix (answer_get_text (wide, picture),
                                       scout_sandbox_get_graph_url (fixture->sandbox)));
    }
  g_assert_cmpuint (answer_count (wide, "$.data[1].instagram_business_account"), ==, 0);
  g_assert_cmpint (answer_get_count (wide, "$.data[0].instagram_business_account.followers_count"),
                   ==, 48310);
}

/* Forwards one by one by the links' cursors, then backwards again. */
static void
test_accounts_paging (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *after = NULL;
  g_autofree char *before = NULL;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *path = g_strdup_printf ("/v26.0/me/accounts?fields=id&limit=1%s%s",
                                               after != NULL ? "&after=" : "",
                                               after != NULL ? after : "");
      g_autoptr (Answer) answer = fixture_get_user (fixture, path);

      g_assert_cmpstr (answer_get_text (answer, "$.data[0].id"), ==,
                       scout_sandbox_get_page (fixture->sandbox, i)->id);
      g_assert_cmpuint (answer_count (answer, "$.paging.next"), ==, i < 2);
      g_assert_cmpuint (answer_count (answer, "$.paging.previous"), ==, i > 0);
      g_free (after);
      after = g_strdup (answer_get_text (answer, "$.paging.cursors.after"));
      g_free (before);
      before = g_strdup (answer_get_text (answer, "$.paging.cursors.before"));
    }
  for (guint i = 2; i > 0; i--)
    {
      g_autofree char *path = g_strdup_printf ("/v26.0/me/accounts?fields=id&limit=1&before=%s",
                                               before);
      g_autoptr (Answer) answer = fixture_get_user (fixture, path);

      g_assert_cmpstr (answer_get_text (answer, "$.data[0].id"), ==,
                       scout_sandbox_get_page (fixture->sandbox, i - 1)->id);
      g_free (before);
      before = g_strdup (answer_get_text (answer, "$.paging.cursors.before"));
    }
}

static void
test_page (Fixture       *fixture,
           gconstpointer  data)
{
  const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, 0);
  g_autofree char *path = g_strdup_printf ("/v26.0/%s?fields=access_token,"
                                           "instagram_business_account", page->id);
  g_autofree char *instagram = g_strdup_printf ("/v26.0/%s?fields=username",
                                                page->instagram_user_id);
  g_autoptr (Answer) answer = fixture_get_user (fixture, path);
  g_autoptr (Answer) account = fixture_get_page (fixture, instagram);
  g_autoptr (Answer) accounts = fixture_get_page (fixture, "/v26.0/me/accounts");
  g_autoptr (Answer) unknown = fixture_get_user (fixture, "/v26.0/1234567");
  g_autoptr (Answer) deep = fixture_get_user (fixture, "/v26.0/me/accounts/more");

  g_assert_cmpstr (answer_get_text (answer, "$.access_token"), ==, page->access_token);
  g_assert_cmpstr (answer_get_text (answer, "$.instagram_business_account.id"), ==,
                   page->instagram_user_id);
  g_assert_cmpstr (answer_get_text (answer, "$.id"), ==, page->id);
  g_assert_cmpstr (answer_get_text (account, "$.username"), ==, "alderandoat");
  answer_assert_error (accounts, 400, 100, 0);
  g_assert_cmpstr (answer_get_text (accounts, "$.error.message"), ==,
                   "(#100) Tried accessing nonexisting field (accounts) on node type (Page)");
  answer_assert_error (unknown, 400, 100, 33);
  g_assert_cmpstr (answer_get_text (unknown, "$.error.type"), ==, "GraphMethodException");
  answer_assert_error (deep, 400, 2500, 0);
}

static void
test_permissions (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *token = scout_sandbox_get_user_token (fixture->sandbox);
  g_autoptr (Answer) before = fixture_get_user (fixture, "/v26.0/me/permissions");
  g_autoptr (Answer) revoke = fixture_send (
    fixture, "DELETE", "/v26.0/me/permissions/facebook_creator_marketplace_discovery", token, NULL);
  g_autoptr (Answer) after = fixture_get_user (
    fixture, "/v26.0/122093845710044321/permissions?status=declined");
  g_autoptr (Answer) search = fixture_get_page (fixture, "/v26.0/creator_marketplace/creators");
  g_autoptr (Answer) remove = fixture_send (fixture, "DELETE", "/v26.0/me/permissions", token,
                                            NULL);
  g_autoptr (Answer) gone = fixture_get_user (fixture, "/v26.0/me");
  g_autoptr (Answer) page_gone = fixture_get_page (fixture, "/v26.0/me");

  g_assert_cmpuint (answer_count (before, "$.data[*]"), ==, 7);
  g_assert_cmpstr (answer_get_text (before, "$.data[0].permission"), ==, "pages_show_list");
  g_assert_cmpstr (answer_get_text (before, "$.data[5].status"), ==, "granted");
  g_assert_cmpstr (revoke->body, ==, "{\"success\":true}");
  g_assert_cmpstr (after->body, ==, "{\"data\":[{\"permission\":\"facebook_creator_marketplace_"
                                    "discovery\",\"status\":\"declined\"}]}");
  answer_assert_error (search, 403, 10, 0);
  g_assert_cmpstr (remove->body, ==, "{\"success\":true}");
  answer_assert_error (gone, 400, 190, 458);
  answer_assert_error (page_gone, 400, 190, 458);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sandbox-me/me", Fixture, NULL, fixture_set_up, test_me, fixture_tear_down);
  g_test_add ("/sandbox-me/expansion", Fixture, NULL, fixture_set_up, test_expansion,
              fixture_tear_down);
  g_test_add ("/sandbox-me/accounts", Fixture, NULL, fixture_set_up, test_accounts,
              fixture_tear_down);
  g_test_add ("/sandbox-me/accounts-paging", Fixture, NULL, fixture_set_up, test_accounts_paging,
              fixture_tear_down);
  g_test_add ("/sandbox-me/page", Fixture, NULL, fixture_set_up, test_page, fixture_tear_down);
  g_test_add ("/sandbox-me/permissions", Fixture, NULL, fixture_set_up, test_permissions,
              fixture_tear_down);

  return g_test_run ();
}
