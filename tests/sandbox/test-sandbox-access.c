/* test-sandbox-access.c: what an app of standard access and Pages of every kind see, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-walk.h"

#include <string.h>

#define CREATORS "/v26.0/creator_marketplace/creators"
#define FIELDS "fields=creator_id,creator_alias,creator_bio,creator_display_name"

static void
set (Fixture    *fixture,
     const char *json)
{
  g_autoptr (Answer) answer = fixture_send (fixture, "POST", "/__sandbox/settings", NULL, json);

  g_assert_cmpuint (answer->status, ==, 200);
}

/* The same creators are found; nothing of what a person would recognise is there. */
static void
test_mocked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) real = fixture_get_page (fixture, CREATORS "?limit=50&" FIELDS);
  g_autoptr (Answer) mocked = NULL;
  guint n_creators = answer_count (real, "$.data[*]");

  set (fixture, "{\"access_level\":\"standard\"}");
  mocked = fixture_get_page (fixture, CREATORS "?limit=50&" FIELDS);
  g_assert_cmpuint (n_creators, >, 10);
  g_assert_cmpuint (answer_count (mocked, "$.data[*]"), ==, n_creators);
  for (guint i = 0; i < n_creators; i++)
    {
      g_autofree char *id = g_strdup_printf ("$.data[%u].creator_id", i);
      g_autofree char *alias = g_strdup_printf ("$.data[%u].creator_alias", i);
      g_autofree char *bio = g_strdup_printf ("$.data[%u].creator_bio", i);
      g_autofree char *name = g_strdup_printf ("$.data[%u].creator_display_name", i);
      g_autofree char *expected = g_strconcat ("mocked_", answer_get_text (real, alias), NULL);

      g_assert_cmpstr (answer_get_text (mocked, id), ==, answer_get_text (real, id));
      g_assert_cmpstr (answer_get_text (mocked, alias), ==, expected);
      g_assert_cmpstr (answer_get_text (mocked, bio), ==,
                       "This is mocked creator data. To access real creator data, proceed through "
                       "app review.");
      g_assert_cmpstr (answer_get_text (mocked, name), !=, answer_get_text (real, name));
    }
}

static void
test_mocked_look_up (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (Answer) real = fixture_get_page (fixture, CREATORS "?limit=1&" FIELDS);
  const char *alias = answer_get_text (real, "$.data[0].creator_alias");
  g_autofree char *by_alias = g_strconcat (CREATORS "?" FIELDS "&creator_id=", alias, NULL);
  g_autofree char *by_mocked = g_strconcat (CREATORS "?" FIELDS "&creator_id=mocked_", alias, NULL);
  g_autofree char *by_id = g_strconcat (CREATORS "?" FIELDS "&creator_id=",
                                        answer_get_text (real, "$.data[0].creator_id"), NULL);
  g_autoptr (Answer) unknown = NULL;
  g_autoptr (Answer) found = NULL;
  g_autoptr (Answer) same = NULL;
  g_autoptr (Answer) not_mocked = fixture_get_page (fixture, by_mocked);

  set (fixture, "{\"access_level\":\"standard\"}");
  unknown = fixture_get_page (fixture, by_alias);
  found = fixture_get_page (fixture, by_mocked);
  same = fixture_get_page (fixture, by_id);
  answer_assert_error (not_mocked, 400, 100, 3961010);
  answer_assert_error (unknown, 400, 100, 3961010);
  g_assert_cmpuint (found->status, ==, 200);
  g_assert_nonnull (answer_get_text (found, "$.data[0].creator_id"));
  g_assert_cmpstr (answer_get_text (found, "$.data[0].creator_id"), ==,
                   answer_get_text (same, "$.data[0].creator_id"));
}

/* Whoever wrote something: a caption, a comment. */
static void
test_mocked_content (Fixture       *fixture,
                     gconstpointer  data)
{
#define CONTENT \
  "/v26.0/creator_marketplace/content?time_range=L28&limit=50&fields=content_id,caption," \
  "comments.fields(comment_text)"
  g_autoptr (Answer) real = fixture_get_page (fixture, CONTENT);
  g_autoptr (Answer) mocked = NULL;
  guint n_captions = answer_count (real, "$.data[*].caption");

  set (fixture, "{\"access_level\":\"standard\"}");
  mocked = fixture_get_page (fixture, CONTENT);
  g_assert_cmpuint (n_captions, >, 0);
  g_assert_cmpuint (answer_count (mocked, "$.data[*].caption"), ==, n_captions);
  g_assert_null (strstr (real->body, "mocked"));
  for (guint i = 0; i < answer_count (mocked, "$.data[*]"); i++)
    {
      g_autofree char *caption = g_strdup_printf ("$.data[%u].caption", i);
      const char *text = answer_get_text (mocked, caption);

      if (text != NULL)
        g_assert_true (g_str_has_prefix (text, "This is mocked creator data."));
    }
#undef CONTENT
}

static void
test_mocked_instagram (Fixture       *fixture,
                       gconstpointer  data)
{
  const char *id = scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id;
  g_autofree char *search = g_strdup_printf ("/v26.0/%s/creator_marketplace_creators?limit=1"
                                             "&query=coffee&fields=username,biography", id);
  g_autoptr (Answer) real = fixture_get_page (fixture, search);
  const char *username = answer_get_text (real, "$.data[0].username");
  g_autofree char *look_up = g_strdup_printf (
    "/v26.0/%s/creator_marketplace_creators?username=%s&fields=username,"
    "recent_media%%7Bcaption%%7D",
    id, username);
  g_autofree char *mocked_look_up = g_strdup_printf (
    "/v26.0/%s/creator_marketplace_creators?username=mocked_%s&fields=username,"
    "recent_media%%7Bcaption%%7D", id, username);
  g_autofree char *expected = g_strconcat ("mocked_", username, NULL);
  g_autoptr (Answer) before = fixture_get_page (fixture, look_up);
  g_autoptr (Answer) mocked = NULL;
  g_autoptr (Answer) nobody = NULL;
  g_autoptr (Answer) found = NULL;

  set (fixture, "{\"access_level\":\"standard\"}");
  mocked = fixture_get_page (fixture, search);
  nobody = fixture_get_page (fixture, look_up);
  found = fixture_get_page (fixture, mocked_look_up);
  g_assert_cmpstr (answer_get_text (before, "$.data[0].username"), ==, username);
  g_assert_null (strstr (before->body, "mocked"));
  g_assert_cmpstr (answer_get_text (mocked, "$.data[0].username"), ==, expected);
  g_assert_true (g_str_has_prefix (answer_get_text (mocked, "$.data[0].biography"),
                                   "This is mocked creator data."));
  g_assert_cmpuint (answer_count (nobody, "$.data[*]"), ==, 0);
  g_assert_cmpstr (answer_get_text (found, "$.data[0].username"), ==, expected);
  g_assert_cmpuint (answer_count (found, "$.data[0].recent_media.data[*].caption"), >, 0);
  g_assert_true (g_str_has_prefix (
    answer_get_text (found, "$.data[0].recent_media.data[0].caption"),
    "This is mocked creator data."));
}

static void
test_brands (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *settings;
    const char *message;
  } cases[] = {
    { "{\"page_1\":\"no-permission\"}",
      "(#10) Application does not have permission for this action" },
    { "{\"page_1\":\"ineligible\"}",
      "(#10) The brand is not eligible to onboard to the creator marketplace, so the API call "
      "cannot be made." },
    { "{\"page_1\":\"terms-pending\"}",
      "(#10) The brand has not accepted the creator marketplace Terms of Service, so the API call "
      "cannot be made." },
  };

  const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, 0);
  g_autofree char *instagram = g_strdup_printf ("/v26.0/%s/creator_marketplace_creators",
                                                page->instagram_user_id);
  const char *paths[] = {
    CREATORS, "/v26.0/creator_marketplace/content?time_range=L28", instagram, NULL
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Answer) other = NULL;

      set (fixture, cases[i].settings);
      for (guint j = 0; paths[j] != NULL; j++)
        {
          g_autoptr (Answer) answer = fixture_get_page (fixture, paths[j]);

          g_test_message ("%s %s", cases[i].settings, paths[j]);
          answer_assert_error (answer, 403, 10, 0);
          g_assert_cmpstr (answer_get_text (answer, "$.error.message"), ==, cases[i].message);
        }
      other = fixture_send (fixture, "GET", CREATORS,
                            scout_sandbox_get_page (fixture->sandbox, 1)->access_token, NULL);
      g_assert_cmpuint (other->status, ==, 200);
    }
  set (fixture, "{\"page_1\":\"ready\"}");
  for (guint j = 0; paths[j] != NULL; j++)
    {
      g_autoptr (Answer) answer = fixture_get_page (fixture, paths[j]);

      g_assert_cmpuint (answer->status, ==, 200);
    }
}

/* The dialog asks for the terms of the Pages that were chosen, and only then. */
static void
test_terms (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&scope=" ALL_SCOPES);
  g_autoptr (Answer) start = fixture_send (fixture, "GET", path, NULL, NULL);
  g_autofree char *session = find_session (start);
  g_autoptr (Answer) signed_in = post (fixture, "sign-in", session, "email=a&pass=b");
  g_autoptr (Answer) others = NULL;
  g_autoptr (Answer) chosen = NULL;
  g_autoptr (Answer) page = NULL;
  g_autoptr (Answer) refused = NULL;
  g_autoptr (Answer) still = NULL;
  g_autoptr (Answer) accepted = NULL;
  g_autoptr (Answer) found = NULL;

  g_assert_cmpuint (signed_in->status, ==, 303);
  set (fixture, "{\"page_1\":\"terms-pending\"}");
  others = post (fixture, "pages", session, "page-101844377192002=1");
  g_assert_true (g_str_has_prefix (get_location (others), "/dialog/oauth/consent?"));
  chosen = post (fixture, "pages", session, ALL_PAGES);
  g_assert_true (g_str_has_prefix (get_location (chosen), "/dialog/oauth/terms?"));
  page = fixture_send (fixture, "GET", get_location (chosen), NULL, NULL);
  g_assert_nonnull (strstr (page->body, "id=\"accept-terms\""));

  refused = post (fixture, "terms", session, "terms=decline");
  g_assert_true (g_str_has_prefix (get_location (refused), "/dialog/oauth/consent?"));
  still = fixture_get_page (fixture, CREATORS);
  answer_assert_error (still, 403, 10, 0);
  accepted = post (fixture, "terms", session, "terms=accept");
  g_assert_true (g_str_has_prefix (get_location (accepted), "/dialog/oauth/consent?"));
  found = fixture_get_page (fixture, CREATORS);
  g_assert_cmpuint (found->status, ==, 200);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-access/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("mocked", test_mocked);
  ADD ("mocked-look-up", test_mocked_look_up);
  ADD ("mocked-content", test_mocked_content);
  ADD ("mocked-instagram", test_mocked_instagram);
  ADD ("brands", test_brands);
  ADD ("terms", test_terms);
#undef ADD

  return g_test_run ();
}
