/* test-page-part.c: a part of a page that loads, fails and comes back by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-page-part.h"

#include "page-fixture.h"
#include "scout-graph-error.h"
#include "scout-held-place.h"
#include "scout-pages.h"
#include "scout-widgets.h"

typedef struct
{
  ScoutPagePart *part;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *part = scout_page_part_new ("Comments");

  gtk_widget_add_css_class (part, "card");
  gtk_widget_add_css_class (part, "panel");
  fixture->part = SCOUT_PAGE_PART (part);
  scout_page_part_set_content (fixture->part, gtk_label_new ("What was asked for"));
  fixture->window = scout_ui_fixture_present (part, 360, 300);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static GtkWidget *
find (Fixture    *fixture,
      const char *text)
{
  scout_ui_fixture_settle (fixture->window);

  return page_fixture_find_label (GTK_WIDGET (fixture->part), text);
}

static void
assert_busy (Fixture  *fixture,
             gboolean  is_busy)
{
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fixture->part), GTK_ACCESSIBLE_STATE_BUSY,
                                    is_busy);
}

static void
test_properties (void)
{
  GtkWidget *part = g_object_ref_sink (scout_page_part_new (NULL));
  ScoutPagePart *self = SCOUT_PAGE_PART (part);
  int n_notified = 0;

  g_signal_connect (part, "notify", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_assert_cmpstr (scout_page_part_get_title (self), ==, "");
  for (int i = 0; i < 2; i++)
    {
      g_object_set (part, "title", "Comments", "caption", "Ten at most", NULL);
      if (i == 0)
        g_object_set (part, "content", gtk_label_new ("C"), "placeholder", gtk_label_new ("P"),
                      "end", gtk_label_new ("E"), NULL);
    }
  g_assert_cmpint (n_notified, ==, 5);
  g_assert_cmpstr (scout_page_part_get_title (self), ==, "Comments");
  g_assert_cmpstr (scout_page_part_get_caption (self), ==, "Ten at most");
  g_assert_true (GTK_IS_LABEL (scout_page_part_get_content (self)));
  g_assert_true (GTK_IS_LABEL (scout_page_part_get_placeholder (self)));
  g_assert_true (GTK_IS_LABEL (scout_page_part_get_end (self)));
  scout_page_part_show_content (self);
  g_assert_cmpint (n_notified, ==, 6);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Comments");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Ten at most");
  g_assert_finalize_object (part);
}

static int
measure (Fixture *fixture)
{
  int height = 0;

  gtk_widget_measure (GTK_WIDGET (fixture->part), GTK_ORIENTATION_VERTICAL, -1, NULL, &height,
                      NULL, NULL);
  return height;
}

/* Nothing moves for an answer that comes at once; a slow one is waited for visibly. */
static void
test_loading (Fixture       *fixture,
              gconstpointer  data)
{
  int height = 0;

  scout_page_part_show_loading (fixture->part);
  assert_busy (fixture, TRUE);
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->part), "Loading…"));
  page_fixture_wait_for_label (GTK_WIDGET (fixture->part), "Loading…");
  scout_page_part_show_content (fixture->part);
  assert_busy (fixture, FALSE);
  g_assert_nonnull (find (fixture, "What was asked for"));
  g_assert_null (find (fixture, "Loading…"));

  scout_page_part_set_placeholder (fixture->part, gtk_label_new ("Its shape"));
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
  height = measure (fixture);
  scout_page_part_show_loading (fixture->part);
  g_assert_cmpint (measure (fixture), >=, height);
  g_assert_null (find (fixture, "What was asked for"));
  g_assert_null (find (fixture, "Its shape"));
  page_fixture_wait_for_label (GTK_WIDGET (fixture->part), "Its shape");
}

static void
load_visibly (Fixture *fixture,
              int      placeholder_height)
{
  GtkWidget *shape = gtk_label_new ("Its shape");

  gtk_widget_set_size_request (shape, -1, placeholder_height);
  scout_page_part_set_placeholder (fixture->part, shape);
  scout_page_part_show_loading (fixture->part);
  page_fixture_wait_for_label (GTK_WIDGET (fixture->part), "Its shape");
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
}

/* What stands below stays where it is if a row or two of what was expected do not come. */
static void
test_held_place (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *content = scout_page_part_get_content (fixture->part);
  int natural, height;

  gtk_widget_set_size_request (content, -1, 100);
  scout_page_part_show_content (fixture->part);
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
  natural = measure (fixture);

  load_visibly (fixture, 160);
  height = measure (fixture);
  g_assert_cmpint (height, ==, natural + 60);
  scout_page_part_show_content (fixture->part);
  g_assert_cmpint (measure (fixture), ==, height);
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
  g_assert_cmpint (gtk_widget_get_height (content), ==, 100);

  /* Also when more comes, until that needs the place. It is not kept empty where much is missing,
   * and grows for what is longer. */
  scout_page_part_show_content (fixture->part);
  g_assert_cmpint (measure (fixture), ==, height);
  gtk_widget_set_size_request (content, -1, 180);
  scout_page_part_show_content (fixture->part);
  g_assert_cmpint (measure (fixture), ==, natural + 80);
  gtk_widget_set_size_request (content, -1, 100);
  scout_page_part_show_content (fixture->part);
  g_assert_cmpint (measure (fixture), ==, natural);
  load_visibly (fixture, 400);
  scout_page_part_show_content (fixture->part);
  g_assert_cmpint (measure (fixture), ==, natural);
  load_visibly (fixture, 40);
  scout_page_part_show_content (fixture->part);
  g_assert_cmpint (measure (fixture), ==, natural);
}

static gboolean
is_wide (gpointer window)
{
  return gtk_widget_get_width (window) > 400;
}

/* What is about enough at one width says nothing of another one. */
static void
test_held_width (Fixture       *fixture,
                 gconstpointer  data)
{
  int natural;

  gtk_widget_set_size_request (scout_page_part_get_content (fixture->part), -1, 100);
  scout_page_part_show_content (fixture->part);
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
  natural = measure (fixture);

  load_visibly (fixture, 160);
  scout_page_part_show_content (fixture->part);
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
  g_assert_cmpint (measure (fixture), ==, natural + 60);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 420, 300);
  scout_ui_fixture_wait (is_wide, fixture->window);
  scout_ui_fixture_settle (GTK_WIDGET (fixture->part));
  g_assert_cmpint (measure (fixture), ==, natural);
}

static gboolean
is_opaque (gpointer widget)
{
  return gtk_widget_get_opacity (widget) > 0.9;
}

/* A shape that has its room before anybody sees it is not told of before, either. */
static void
test_unseen (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *shape = gtk_label_new ("Shape");
  GtkWidget *page = NULL;

  scout_held_place_reserve (shape);
  scout_page_part_set_placeholder (fixture->part, shape);
  page = gtk_widget_get_parent (shape);
  scout_page_part_show_content (fixture->part);
  scout_page_part_show_loading (fixture->part);
  g_assert_true (gtk_widget_get_mapped (shape));
  g_assert_false (is_opaque (page));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);

  scout_ui_fixture_wait (is_opaque, page);
  g_assert_true (gtk_widget_get_mapped (shape));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, FALSE);
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  scout_page_part_show_empty (fixture->part, "No comments", "Nobody wrote any.");
  g_assert_cmpint (scout_page_part_get_state (fixture->part), ==, SCOUT_PAGE_PART_EMPTY);
  g_assert_nonnull (find (fixture, "No comments"));
  g_assert_nonnull (find (fixture, "Nobody wrote any."));
  g_assert_nonnull (find (fixture, "Comments"));
  g_assert_null (find (fixture, "Try again"));

  scout_page_part_show_locked (fixture->part, "Locked", "For the sponsor only.");
  g_assert_cmpint (scout_page_part_get_state (fixture->part), ==, SCOUT_PAGE_PART_LOCKED);
  g_assert_nonnull (find (fixture, "For the sponsor only."));
  g_assert_null (find (fixture, "No comments"));
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "page-part-locked"));
}

static void
test_error (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) passing = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_SERVER, 500, "Broken");
  g_autoptr(GError) lasting = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 401,
                                                           "Expired");
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr(GSimpleAction) sign_in = g_simple_action_new ("sign-in", NULL);
  guint n_retries = 0;
  guint n_sign_ins = 0;

  g_signal_connect_swapped (fixture->part, "retry", G_CALLBACK (page_fixture_count_cb),
                            &n_retries);
  scout_page_part_show_error (fixture->part, passing);
  g_assert_cmpint (scout_page_part_get_state (fixture->part), ==, SCOUT_PAGE_PART_FAILED);
  g_assert_nonnull (find (fixture, "Meta has a problem"));
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "page-part-error"));
  page_fixture_press (GTK_WIDGET (fixture->part), "Try again");
  g_assert_cmpuint (n_retries, ==, 1);

  /* What helps then is for the page around it. */
  g_signal_connect_swapped (sign_in, "activate", G_CALLBACK (page_fixture_count_cb), &n_sign_ins);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (sign_in));
  gtk_widget_insert_action_group (fixture->window, "page", G_ACTION_GROUP (actions));
  scout_page_part_show_error (fixture->part, lasting);
  g_assert_nonnull (find (fixture, "Your sign-in has expired"));
  page_fixture_press (GTK_WIDGET (fixture->part), "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);
  g_assert_cmpuint (n_retries, ==, 1);
  page_fixture_assert_fits (GTK_WIDGET (fixture->part), 350);
}

static float
get_y (Fixture    *fixture,
       const char *text)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (find (fixture, text), GTK_WIDGET (fixture->part),
                                            &bounds));
  return bounds.origin.y;
}

/* In the line with the title, as long as that has room for it. */
static void
test_legend (Fixture       *fixture,
             gconstpointer  data)
{
  scout_page_part_set_end (fixture->part, gtk_label_new ("End"));
  scout_page_part_set_legend (fixture->part, gtk_label_new ("Organic, paid"));
  scout_page_part_show_content (fixture->part);
  g_assert_cmpfloat_with_epsilon (get_y (fixture, "Organic, paid"), get_y (fixture, "End"), 0.1f);

  scout_page_part_set_title (fixture->part, "Comments on what has no shorter title than this one");
  g_assert_cmpfloat (get_y (fixture, "Organic, paid"), >, get_y (fixture, "End"));
  g_assert_cmpfloat (get_y (fixture, "Organic, paid"), <,
                     get_y (fixture, "What was asked for"));
}

/* What stands at the end and is not shown leaves no gap behind the caption. */
static void
test_hidden_end (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *end = gtk_label_new ("End");
  graphene_rect_t bounds;

  gtk_widget_set_visible (end, FALSE);
  scout_page_part_set_caption (fixture->part, "Caption");
  scout_page_part_set_end (fixture->part, end);
  scout_page_part_show_content (fixture->part);
  find (fixture, "Caption");
  g_assert_true (gtk_widget_compute_bounds (find (fixture, "Caption"),
                                            GTK_WIDGET (fixture->part), &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width,
                                  gtk_widget_get_width (GTK_WIDGET (fixture->part)), 0.6f);

  /* Without any other word there is still a line for it. */
  scout_page_part_set_title (fixture->part, NULL);
  scout_page_part_set_caption (fixture->part, NULL);
  gtk_widget_set_visible (end, TRUE);
  g_assert_true (gtk_widget_get_mapped (find (fixture, "End")));
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/page-part/properties", test_properties);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/page-part/loading", test_loading);
  ADD ("/page-part/held-place", test_held_place);
  ADD ("/page-part/held-width", test_held_width);
  ADD ("/page-part/unseen", test_unseen);
  ADD ("/page-part/nothing", test_nothing);
  ADD ("/page-part/error", test_error);
  ADD ("/page-part/legend", test_legend);
  ADD ("/page-part/hidden-end", test_hidden_end);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
