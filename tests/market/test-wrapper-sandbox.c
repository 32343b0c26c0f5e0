/* test-wrapper-sandbox.c: lists inside of creators and posts, wrapped or bare, say the same.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Whether Meta answers `[…]` or `{"data":[…]}` is not known (conventions, section 0); the sandbox
 * can do both. Everything that both networks are asked is asked twice, over HTTP, and what the
 * models know of it is written down and compared.
 */

#include "config.h"

#include "sandbox-fixture.h"

#include "scout-query-builder.h"

#include <string.h>

/* 2026-11-20, 12:00 UTC */
#define NOW (G_GINT64_CONSTANT (1795176000) * G_USEC_PER_SEC)
#define N_CREATORS 60

static void
describe_insight (GString      *text,
                  ScoutInsight *insight)
{
  const ScoutInsightKey *key = scout_insight_get_key (insight);
  gsize n_days = 0;
  gsize n_shares = 0;
  const double *days = scout_insight_get_days (insight, &n_days);
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

  g_string_append_printf (text, " insight %d/%d/%d/%d %.6g", key->metric, key->breakdown,
                          key->period, key->range, scout_insight_get_value (insight));
  for (gsize i = 0; i < n_days; i++)
    g_string_append_printf (text, " %.6g", days[i]);
  for (gsize i = 0; i < n_shares; i++)
    g_string_append_printf (text, " %s=%.6g", shares[i].name, shares[i].value);
  g_string_append_c (text, '\n');
}

static void
describe_content (GString      *text,
                  ScoutContent *content)
{
  g_string_append_printf (text, "content %s, %u unknown\n", scout_content_get_id (content),
                          scout_content_get_n_unknown_members (content));
  for (guint i = 0; i < scout_content_get_n_insights (content); i++)
    describe_insight (text, scout_content_get_nth_insight (content, i));
  for (guint i = 0; i < scout_content_get_n_comments (content); i++)
    {
      g_autoptr(ScoutComment) comment = scout_content_dup_comment (content, i);

      g_string_append_printf (text, " comment %s: %s\n", scout_comment_get_id (comment),
                              scout_comment_get_text (comment));
    }
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Sorted: a part may be several calls at once, and which is answered first is nobody's promise. */
static void
describe_insights (GString      *text,
                   ScoutCreator *creator)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      GString *line = g_string_new (NULL);

      describe_insight (line, scout_creator_get_nth_insight (creator, i));
      g_ptr_array_add (lines, g_string_free (line, FALSE));
    }
  g_ptr_array_sort (lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    g_string_append (text, g_ptr_array_index (lines, i));
}

static void
describe_creator (GString      *text,
                  ScoutCreator *creator)
{
  g_string_append_printf (text, "creator %s, %u unknown\n", scout_creator_get_id (creator),
                          scout_creator_get_n_unknown_members (creator));
  describe_insights (text, creator);
  for (int number = SCOUT_CONTENT_LIST_RECENT; number <= SCOUT_CONTENT_LIST_ADS; number++)
    {
      ScoutContentList list = (ScoutContentList) number;

      g_string_append_printf (text, "list %d: %d\n", number,
                              scout_creator_knows_content (creator, list));
      for (guint i = 0; i < scout_creator_get_n_content (creator, list); i++)
        {
          g_autoptr(ScoutContent) content = scout_creator_dup_content (creator, list, i);

          describe_content (text, content);
        }
    }
}

/* The last post of the creator's, or NULL. */
static char *
describe_parts (SandboxFixture *fixture,
                ScoutCreator   *found,
                GString        *text)
{
  gboolean is_instagram = scout_creator_get_network (found) == SCOUT_NETWORK_INSTAGRAM;
  g_autofree char *id = g_strdup (is_instagram ? scout_creator_get_handle (found)
                                               : scout_creator_get_id (found));
  char *post = NULL;

  describe_creator (text, found);
  for (int part = SCOUT_CREATOR_PART_PROFILE; part <= SCOUT_CREATOR_PART_PARTNERSHIPS; part++)
    {
      sandbox_fixture_load (fixture, id, (ScoutCreatorPart) part,
                            is_instagram ? SCOUT_TIME_RANGE_THIS_MONTH : SCOUT_TIME_RANGE_L28);
      g_assert_no_error (fixture->error);
      describe_creator (text, fixture->creator);
      if (part == SCOUT_CREATOR_PART_CONTENT)
        {
          g_autoptr(ScoutContent) content =
            scout_creator_dup_content (fixture->creator, SCOUT_CONTENT_LIST_RECENT, 0);

          post = g_strdup (scout_content_get_id (content));
        }
    }

  return post;
}

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
describe_post (SandboxFixture *fixture,
               const char     *id,
               GString        *text)
{
  for (int part = SCOUT_CONTENT_PART_POST; part <= SCOUT_CONTENT_PART_COMMENTS; part++)
    {
      g_autoptr(GAsyncResult) result = NULL;
      g_autoptr(ScoutContent) content = NULL;
      g_autoptr(GError) error = NULL;

      scout_marketplace_load_content_async (fixture->marketplace, id, (ScoutContentPart) part,
                                            NULL, store_result_cb, &result);
      while (result == NULL)
        sandbox_fixture_iterate (fixture);
      content = scout_marketplace_load_content_finish (fixture->marketplace, result, &error);
      g_assert_no_error (error);
      describe_content (text, content);
    }
}

/* All that the models know of the first creator of a network and of one of the posts. */
static char *
describe_all (ScoutNetwork network,
              gboolean     is_bare)
{
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (NOW);
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS, .clock = clock,
                                        .bare_lists = is_bare };
  g_autoptr(SandboxFixture) fixture = network == SCOUT_NETWORK_INSTAGRAM
                                      ? sandbox_fixture_new_instagram (&options, 0)
                                      : sandbox_fixture_new (&options, 0);
  g_autoptr(ScoutQuery) query =
    scout_query_new_for_text (scout_marketplace_get_catalog (fixture->marketplace), network, NULL);
  g_autoptr(ScoutCreator) found = NULL;
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *post = NULL;

  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  found = g_object_ref (g_ptr_array_index (fixture->batch->creators, 0));
  post = describe_parts (fixture, found, text);
  if (scout_marketplace_supports_content (fixture->marketplace))
    describe_post (fixture, post, text);

  return g_strdup (text->str);
}

static void
test_network (gconstpointer data)
{
  ScoutNetwork network = (ScoutNetwork) GPOINTER_TO_INT (data);
  g_autofree char *wrapped = describe_all (network, FALSE);
  g_autofree char *bare = describe_all (network, TRUE);

  g_assert_nonnull (g_strstr_len (wrapped, -1, " insight "));
  g_assert_nonnull (g_strstr_len (wrapped, -1, "content "));
  if (network == SCOUT_NETWORK_FACEBOOK)
    g_assert_nonnull (g_strstr_len (wrapped, -1, " comment "));
  g_assert_cmpstr (bare, ==, wrapped);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/wrapper-sandbox/facebook", GINT_TO_POINTER (SCOUT_NETWORK_FACEBOOK),
                        test_network);
  g_test_add_data_func ("/wrapper-sandbox/instagram", GINT_TO_POINTER (SCOUT_NETWORK_INSTAGRAM),
                        test_network);

  return g_test_run ();
}
