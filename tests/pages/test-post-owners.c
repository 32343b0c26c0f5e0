/* test-post-owners.c: a post that was found by itself says whose it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "post-fixture.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <string.h>

#define MOST_OPENINGS 30

static const char *
get_subtitle (PostFixture *fixture)
{
  GtkWidget *title = scout_ui_fixture_find (fixture->page, ADW_TYPE_WINDOW_TITLE, NULL);

  return adw_window_title_get_subtitle (ADW_WINDOW_TITLE (title));
}

static gboolean
has_subtitle (gpointer fixture)
{
  return *get_subtitle (fixture) != '\0';
}

static guint
count_look_ups (PostFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  guint n_look_ups = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      n_look_ups += strstr (request->path, "creator_marketplace/creators") != NULL
                    && strstr (request->query, "creator_id") != NULL;
    }

  return n_look_ups;
}

/* Until the name comes, there is a way and no number; and who is known is not asked for again. */
static void
test_name (PostFixture   *fixture,
           gconstpointer  data)
{
  const ScoutSandboxFault slow = { SCOUT_SANDBOX_FAULT_STALL, "/creator_marketplace/creators",
                                   .count = 1 };
  ScoutPostPage *page = SCOUT_POST_PAGE (fixture->page);
  const char *id = post_fixture_get_id (POST_PLAIN);
  g_autoptr(ScoutKeeper) keeper = scout_keeper_new ();
  g_autofree char *name = NULL;

  scout_post_page_set_services (page, fixture->services.marketplace, NULL, keeper);
  scout_sandbox_add_fault (fixture->services.sandbox, &slow);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_post_page_show_id (page, id, NULL);
  post_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Show creator"));
  g_assert_cmpstr (get_subtitle (fixture), ==, "");
  g_assert_cmpuint (count_look_ups (fixture), ==, 1);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_post_page_show (page, NULL, NULL);
  scout_post_page_show_id (page, id, NULL);
  scout_ui_fixture_wait (has_subtitle, fixture);
  name = g_strdup (get_subtitle (fixture));
  g_assert_nonnull (page_fixture_find_label (fixture->page, name));
  g_assert_null (page_fixture_find_label (fixture->page, "Show creator"));
  post_fixture_wait (fixture);
  /* The card that was left, and all others of the same creator, can say so by now. */
  g_assert_cmpstr (scout_keeper_find_name (keeper, scout_post_page_get_post (page)), ==, name);
  post_fixture_save_picture (fixture, "post-owner", 1032, 800);

  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_post_page_show_id (page, id, NULL);
  scout_ui_fixture_wait (has_subtitle, fixture);
  post_fixture_wait (fixture);
  g_assert_cmpstr (get_subtitle (fixture), ==, name);
  g_assert_cmpuint (count_look_ups (fixture), ==, 0);
}

/* Returns how many calls that takes. */
static guint
open_again (PostFixture *fixture,
            const char  *id)
{
  ScoutPostPage *page = SCOUT_POST_PAGE (fixture->page);

  scout_post_page_show (page, NULL, NULL);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_post_page_show_id (page, id, NULL);
  post_fixture_wait (fixture);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);

  return count_look_ups (fixture);
}

/* Who cannot be told is asked for once, however often the post is opened; a refresh tries again. */
static void
test_failed (PostFixture   *fixture,
             gconstpointer  data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR,
                                    .path = "/creator_marketplace/creators", .code = 100,
                                    .count = G_MAXUINT };
  ScoutPostPage *page = SCOUT_POST_PAGE (fixture->page);
  const char *id = post_fixture_get_id (POST_PLAIN);

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  g_assert_cmpuint (open_again (fixture, id), >, 0);
  /* Who leaves before Meta has failed is not told of it. */
  for (guint i = 0; open_again (fixture, id) != 0; i++)
    g_assert_cmpuint (i, <, MOST_OPENINGS);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Show creator"));
  g_assert_cmpuint (open_again (fixture, id), ==, 0);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_post_page_refresh (page);
  scout_ui_fixture_wait (has_subtitle, fixture);
}

int
main (int    argc,
      char **argv)
{
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/post-owners/name", PostFixture, NULL, post_fixture_set_up, test_name,
              post_fixture_tear_down);

  g_test_add ("/post-owners/failed", PostFixture, NULL, post_fixture_set_up, test_failed,
              post_fixture_tear_down);

  return creator_fixture_run ();
}
