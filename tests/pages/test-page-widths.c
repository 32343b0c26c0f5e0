/* test-page-widths.c: pages are no wider than a telephone, in every language and with large text.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs once for each language, as $LANGUAGE says, with the translations that the build has made. */

#include "config.h"

#include "creator-fixture.h"
#include "discover-fixture.h"
#include "post-fixture.h"
#include "scout-login-page.h"
#include "scout-welcome-page.h"

#define WIDTH 360
#define HEIGHT 800
/* What the border of a window leaves of that where nothing draws shadows. */
#define INNER_WIDTH 350
/* GtkSettings:gtk-xft-dpi of normal text. */
#define DOTS (96 * 1024)

static void
set_text_size (int percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", DOTS * percent / 100, NULL);
}

/* What shows another width than it has takes what it holds for that. */
static gboolean
has_own_width (GtkWidget *widget)
{
  return GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_GRID_VIEW (widget) || GTK_IS_OVERLAY (widget);
}

/* How wide a page has to be for nothing of it to be cut off: what tells when a page is narrow
 * claims to need less than what it holds. */
static int
measure (GtkWidget *widget)
{
  int minimum = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && !has_own_width (widget);
       child = gtk_widget_get_next_sibling (child))
    minimum = MAX (minimum, measure (child));

  return minimum;
}

/* Tells which parts of a page need more than there is. */
static void
tell_wide (GtkWidget *widget,
           int        width)
{
  if (measure (widget) <= width)
    return;

  g_test_message ("%s %s needs %d pixels", G_OBJECT_TYPE_NAME (widget),
                  gtk_widget_get_name (widget), measure (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    tell_wide (child, width);
}

static void
assert_fits_at (GtkWidget  *page,
                GtkWidget  *window,
                const char *name,
                int         percent)
{
  g_autofree char *picture = g_strdup_printf ("page-width-%s-%s-%d", g_getenv ("LANGUAGE"), name,
                                              percent);

  set_text_size (percent);
  for (guint i = 0; i < 2; i++)
    scout_ui_fixture_settle (window);
  if (percent != 150)
    g_object_unref (scout_ui_fixture_save_picture (window, picture));
  tell_wide (page, INNER_WIDTH);
  g_assert_cmpint (measure (page), <=, INNER_WIDTH);
}

/* The larger the text, the less there is room for; some is laid out otherwise from 150 % on. */
static void
assert_fits (GtkWidget  *page,
             GtkWidget  *window,
             const char *name)
{
  assert_fits_at (page, window, name, 100);
  assert_fits_at (page, window, name, 150);
  assert_fits_at (page, window, name, 200);
  set_text_size (100);
}

static void
narrow (GtkWidget *window)
{
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  scout_ui_fixture_settle (window);
}

static void
test_creator (CreatorFixture *fixture,
              gconstpointer   network)
{
  gboolean is_instagram = GPOINTER_TO_UINT (network) == SCOUT_NETWORK_INSTAGRAM;

  creator_fixture_open (fixture, is_instagram ? fixture->services.instagram
                                              : fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  narrow (fixture->window);
  for (CreatorTab tab = CREATOR_TAB_OVERVIEW; tab <= CREATOR_TAB_NOTES; tab++)
    {
      g_autofree char *name = g_strdup_printf ("creator-%d-%d", is_instagram, tab);

      creator_fixture_show_tab (fixture, tab);
      creator_fixture_wait (fixture);
      assert_fits (fixture->page, fixture->window, name);
    }
}

static int
count_lines (GtkWidget *widget)
{
  int n_lines = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (GTK_IS_LABEL (widget))
    return pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_lines += count_lines (child);

  return n_lines;
}

/* Even between all the buttons that a window may have, the title does not grow as high as to touch
 * what is below it. */
static void
assert_low_title (GtkWidget *page)
{
  GtkWidget *title = scout_ui_fixture_find (page, ADW_TYPE_WINDOW_TITLE, NULL);
  GtkWidget *bar = NULL;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT_ZERO;

  g_assert_nonnull (title);
  g_assert_cmpint (count_lines (title), >, 1);
  g_assert_cmpint (count_lines (title), <=, 3);
  bar = gtk_widget_get_ancestor (title, ADW_TYPE_HEADER_BAR);
  g_assert_true (gtk_widget_compute_bounds (title, bar, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, 2);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, gtk_widget_get_height (bar) - 2);
}

static void
test_search (DiscoverFixture *fixture,
             gconstpointer    data)
{
  const DiscoverSearch *search = data;
  g_autofree char *name = g_strdup_printf ("search-%d-%s", search->network, search->endpoint_id);

  scout_discover_page_set_can_show_sidebar (SCOUT_DISCOVER_PAGE (fixture->page), TRUE);
  discover_fixture_connect (fixture);
  narrow (fixture->window);
  /* What has moved into the bar is laid out a frame later. */
  scout_ui_fixture_settle (fixture->window);
  assert_low_title (fixture->page);
  assert_fits (fixture->page, fixture->window, name);
}

static void
test_post (PostFixture   *fixture,
           gconstpointer  data)
{
  post_fixture_show (fixture, POST_OURS);
  narrow (fixture->window);
  assert_fits (fixture->page, fixture->window, "post");
}

static void
test_sign_in (gconstpointer get_type)
{
  GType type = ((GType (*) (void)) get_type) ();
  GtkWidget *page = g_object_new (type, NULL);
  GtkWidget *window = scout_ui_fixture_present (page, WIDTH, HEIGHT);

  assert_fits (page, window, g_type_name (type));
  scout_ui_fixture_close (window);
}

/* Words of another language than is meant would fit, too. */
static void
test_translated (void)
{
  const char *english = "Continue with Facebook";
  GtkWidget *page = g_object_new (SCOUT_TYPE_WELCOME_PAGE, NULL);
  GtkWidget *window = scout_ui_fixture_present (page, WIDTH, HEIGHT);
  GtkWidget *label = page_fixture_find_label (page, english);

  /* That has looked for the translation. */
  g_assert_nonnull (label);
  g_assert_cmpint (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), english), ==,
                   g_str_equal (g_getenv ("LANGUAGE"), "en"));
  scout_ui_fixture_close (window);
}

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };
static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };
static const DiscoverSearch content = { SCOUT_NETWORK_FACEBOOK, "content" };

int
main (int    argc,
      char **argv)
{
  int status;

  page_fixture_init_translated (&argc, &argv, TRANSLATIONS_FOLDER);

  g_test_add_func ("/page-widths/translated", test_translated);
  g_test_add ("/page-widths/creator/facebook", CreatorFixture,
              GUINT_TO_POINTER (SCOUT_NETWORK_FACEBOOK), creator_fixture_set_up, test_creator,
              creator_fixture_tear_down);
  g_test_add ("/page-widths/creator/instagram", CreatorFixture,
              GUINT_TO_POINTER (SCOUT_NETWORK_INSTAGRAM), creator_fixture_set_up, test_creator,
              creator_fixture_tear_down);
  g_test_add ("/page-widths/search/facebook", DiscoverFixture, &facebook, discover_fixture_set_up,
              test_search, discover_fixture_tear_down);
  g_test_add ("/page-widths/search/instagram", DiscoverFixture, &instagram,
              discover_fixture_set_up, test_search, discover_fixture_tear_down);
  g_test_add ("/page-widths/search/content", DiscoverFixture, &content, discover_fixture_set_up,
              test_search, discover_fixture_tear_down);
  g_test_add ("/page-widths/post", PostFixture, NULL, post_fixture_set_up, test_post,
              post_fixture_tear_down);
  g_test_add_data_func ("/page-widths/welcome", scout_welcome_page_get_type, test_sign_in);
  g_test_add_data_func ("/page-widths/login", scout_login_page_get_type, test_sign_in);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
