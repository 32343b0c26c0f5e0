/* test-post-lock.c: posts that another brand paid for, among a creator's posts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* S2 shares a branded post with its sponsor only, and the sandbox tells no other. What Meta tells
 * all the same is not taken for the brand's own, unless it has a name that the brand's Page had. */

#include "config.h"

#include "creator-fixture.h"
#include "scout-content-card.h"
#include "scout-content-row.h"
#include "scout-facebook-marketplace.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <string.h>

#define WORDS "Another brand: its insights are not shared with yours"

/* (transfer full): asks as the same Page, whose name the posts do not have; it may be known that it
 * had theirs. */
static ScoutMarketplace *
make_renamed (CreatorFixture *fixture,
              gboolean        knows_former)
{
  PageFixture *services = &fixture->services;
  ScoutBrandPageFields fields = *scout_brand_page_get_fields (services->page);
  g_autoptr(ScoutBrandPage) page = NULL;
  const char *former[] = { NULL, NULL };

  former[0] = fields.name;
  fields.name = "Fjordware";
  fields.former_names = knows_former ? former : NULL;
  page = scout_brand_page_new (&fields);

  return scout_facebook_marketplace_new (scout_marketplace_get_catalog (services->marketplace),
                                         services->client, page);
}

static ScoutContent *
get_post (GtkWidget *widget)
{
  return SCOUT_IS_CONTENT_ROW (widget)
         ? scout_content_row_get_content (SCOUT_CONTENT_ROW (widget))
         : scout_content_card_get_content (SCOUT_CONTENT_CARD (widget));
}

/* All that is said of a post. (transfer full) */
static char *
dup_words (GtkWidget *widget)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  if (SCOUT_IS_CONTENT_CARD (widget))
    return scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (widget));

  label = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, "\001");
  description = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "\001");
  return g_strdup_printf ("%s, %s", label, description);
}

/* Returns how many posts have a sponsor; each of them, and no other, is said to be another's. */
static guint
count_locked (GtkWidget *root,
              GType      type,
              gboolean   is_locked)
{
  guint n_branded = 0;

  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && get_post (root) != NULL)
    {
      g_autofree char *words = dup_words (root);
      gboolean is_branded = scout_content_get_tagged_brand (get_post (root)) != NULL;

      g_test_message ("%s", words);
      g_assert_true ((strstr (words, WORDS) != NULL) == (is_branded && is_locked));
      n_branded += is_branded;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_branded += count_locked (child, type, is_locked);

  return n_branded;
}

/* Of the middle of the list: the newest posts have no sponsor. */
static void
save_middle (CreatorFixture *fixture,
             GType           type,
             const char     *name)
{
  GtkWidget *post = scout_ui_fixture_find (fixture->page, type, NULL);
  GtkWidget *scroller = gtk_widget_get_ancestor (post, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) * 0.45);
  creator_fixture_save_picture (fixture, name, 1032);
}

static void
test_content (CreatorFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(ScoutMarketplace) renamed = make_renamed (fixture, FALSE);
  g_autoptr(ScoutMarketplace) known = make_renamed (fixture, TRUE);

  creator_fixture_open (fixture, renamed, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_locked (fixture->page, SCOUT_TYPE_CONTENT_CARD, TRUE), >, 0);
  save_middle (fixture, SCOUT_TYPE_CONTENT_CARD, "post-lock-cards");

  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (page_fixture_find_named (fixture->page, "Show as a list")), TRUE);
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_locked (fixture->page, SCOUT_TYPE_CONTENT_ROW, TRUE), >, 0);
  save_middle (fixture, SCOUT_TYPE_CONTENT_ROW, "post-lock-rows");

  /* A Page that is known to have had that name is the same Page. */
  creator_fixture_open (fixture, known, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_locked (fixture->page, SCOUT_TYPE_CONTENT_ROW, FALSE), >, 0);

  /* To the sponsor they are its own. */
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_locked (fixture->page, SCOUT_TYPE_CONTENT_ROW, FALSE), >, 0);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.marketplace, NULL);
}

/* Nothing is added up that is another's. */
static void
test_partnerships (CreatorFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr(ScoutMarketplace) renamed = make_renamed (fixture, FALSE);
  g_autofree char *n_posts = NULL;
  g_autofree char *views = NULL;

  creator_fixture_open (fixture, renamed, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  n_posts = creator_fixture_dup_description (fixture, "Posts with your brand");
  views = creator_fixture_dup_description (fixture, "Views of those posts");
  g_assert_cmpstr (n_posts, ==, "0");
  g_assert_cmpstr (views, ==, "No posts with your brand");
  g_assert_null (page_fixture_find_label (fixture->page, "1 post shared"));
  g_assert_null (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_ROW, NULL));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.marketplace, NULL);
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/post-lock/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("content", test_content);
  ADD ("partnerships", test_partnerships);

  return creator_fixture_run ();
}
