/* test-post-comments.c: comments on a post, and where their links lead.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-post-comments.h"

#include "page-fixture.h"
#include "scout-content-fields.h"
#include "scout-pages.h"
#include "scout-widgets.h"

static GtkWidget *
present (PageFixture *fixture,
         const char  *kind,
         const char  *text)
{
  const ScoutCommentFields comment = { .id = "2", .text = text,
                                       .url = "https://www.facebook.com/reel/1" };
  const ScoutContentFields fields = {
    .id = "1", .type = kind, .created = SCOUT_CONTENT_NO_TIME, .has_comments = TRUE,
    .comments = &comment, .n_comments = 1,
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContent) post = scout_content_new (arena, &fields);
  GtkWidget *comments = g_object_new (SCOUT_TYPE_POST_COMMENTS, NULL);
  GtkWidget *window = scout_ui_fixture_present (comments, 400, 300);

  scout_post_comments_show (SCOUT_POST_COMMENTS (comments), fixture->marketplace, post);
  scout_ui_fixture_settle (window);

  return window;
}

static void
assert_button (PageFixture *fixture,
               const char  *kind,
               const char  *name)
{
  GtkWidget *window = present (fixture, kind, "Nice");

  g_assert_nonnull (page_fixture_find_named (window, name));
  scout_ui_fixture_close (window);
}

/* GTK 4.8 finds Arabic narrower when it asks for a width alone than when it asks for that of a
 * height, and complains where a box is as narrow as it can be. */
static void
test_arabic (PageFixture   *fixture,
             gconstpointer  data)
{
  static const char text[] = "الت_فضيلات";
  GtkWidget *window = present (fixture, "photos", text);
  GtkWidget *label = scout_ui_fixture_find (window, GTK_TYPE_LABEL, text);
  GtkWidget *row = NULL;
  int least = 0;
  int height = 0;

  g_assert_nonnull (label);
  row = gtk_widget_get_parent (label);
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, least, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, >, 34);
  scout_ui_fixture_close (window);
}

/* "Reels url will link to the reel itself" (S2 Content Comments). */
static void
test_links (PageFixture   *fixture,
            gconstpointer  data)
{
  assert_button (fixture, "photos", "Open comment 1");
  assert_button (fixture, "reels", "Open the reel that comment 1 is on");
}

int
main (int    argc,
      char **argv)
{
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/post-comments/links", PageFixture, NULL, page_fixture_set_up, test_links,
              page_fixture_tear_down);
  g_test_add ("/post-comments/arabic", PageFixture, NULL, page_fixture_set_up, test_arabic,
              page_fixture_tear_down);

  return g_test_run ();
}
