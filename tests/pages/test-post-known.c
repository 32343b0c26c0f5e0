/* test-post-known.c: what is known of a post stays where asking again fails.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A search tells figures of each post, which the page of the post has before its own calls answer,
 * and still has where these fail. */

#include "config.h"

#include "post-fixture.h"
#include "scout-artwork.h"
#include "scout-metric-tile.h"
#include "scout-paged-model.h"
#include "scout-pages.h"
#include "scout-post-comments.h"
#include "scout-post-details.h"
#include "scout-query-builder.h"
#include "scout-widgets.h"
#include "scout-wording.h"

/* More than client and library together try again. */
#define MANY 100

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  ScoutCreator **creator = user_data;

  *creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static gboolean
has_items (gpointer model)
{
  return g_list_model_get_n_items (model) > 0;
}

/* (transfer full): the first post that a search for a creator's posts finds. */
static ScoutContent *
find_post (PostFixture   *fixture,
           ScoutCreator **creator)
{
  ScoutMarketplace *marketplace = fixture->services.marketplace;
  const char *creators[] = { NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (marketplace), SCOUT_NETWORK_FACEBOOK,
                             "content");
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutPagedModel) model = NULL;

  scout_marketplace_load_creator_async (marketplace, "mayabrews", SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb, creator);
  scout_ui_fixture_wait (is_set, creator);
  creators[0] = scout_creator_get_lookup_id (*creator);
  scout_query_builder_set_list (builder, "creator-id", creators);
  query = scout_query_builder_build (builder);
  model = scout_paged_model_new (marketplace, query);
  scout_paged_model_load_more (model);
  scout_ui_fixture_wait (has_items, model);

  return g_list_model_get_item (G_LIST_MODEL (model), 0);
}

static void
break_insights (PostFixture *fixture)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, "/creator_marketplace/content",
                                    "insights", MANY, .status = 500 };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
}

static void
assert_tile (PostFixture          *fixture,
             const char           *caption,
             ScoutMetricTileState  state)
{
  GtkWidget *tile = page_fixture_find_named (fixture->page, caption);

  g_assert_nonnull (tile);
  g_assert_cmpint (scout_metric_tile_get_state (SCOUT_METRIC_TILE (tile)), ==, state);
}

/* As of today, however the day is written. */
static gboolean
has_date (GtkWidget *tile)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "As of %-d %b");

  return page_fixture_find_label (tile, today) != NULL;
}

/* Where there is one column the details are as wide as the page, whatever its width. */
static void
test_one_column (PostFixture   *fixture,
                 gconstpointer  data)
{
  static const int widths[] = { 360, 400, 600, 780 };
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutContent) post = find_post (fixture, &creator);
  GtkWidget *details = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_POST_DETAILS, NULL);

  scout_post_page_show (SCOUT_POST_PAGE (fixture->page), post, creator);
  post_fixture_wait (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      graphene_rect_t place;

      post_fixture_save_picture (fixture, "post-one-column", widths[i], 800);
      g_assert_true (gtk_widget_compute_bounds (details, fixture->page, &place));
      g_test_message ("%d wide, the details begin at %f and are %f wide", widths[i],
                      (double) place.origin.x, (double) place.size.width);
      g_assert_cmpfloat (place.origin.x, >=, 0.0);
      g_assert_cmpfloat (place.origin.x + place.size.width, <=, widths[i]);
      g_assert_cmpfloat (place.size.width, >, 0.8 * widths[i]);
    }
}

static void
test_from_list (PostFixture   *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutContent) post = find_post (fixture, &creator);

  g_assert_cmpuint (scout_content_get_n_insights (post), >, 0);
  break_insights (fixture);
  scout_post_page_show (SCOUT_POST_PAGE (fixture->page), post, creator);
  post_fixture_wait (fixture);
  assert_tile (fixture, "Views", SCOUT_METRIC_TILE_READY);
  g_assert_true (has_date (page_fixture_find_named (fixture->page, "Views")));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Views"));
  /* Which the list does not tell. */
  assert_tile (fixture, "Clicks", SCOUT_METRIC_TILE_FAILED);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  g_assert_null (page_fixture_find_label (fixture->page, "Not shared"));
  post_fixture_save_picture (fixture, "post-kept", 1032, 1400);
  scout_ui_fixture_set_dark (TRUE);
  post_fixture_save_picture (fixture, "post-kept-narrow-dark", 360, 1900);
  scout_ui_fixture_set_dark (FALSE);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  post_fixture_wait (fixture);
  assert_tile (fixture, "Clicks", SCOUT_METRIC_TILE_READY);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Lifetime metrics"));
  g_assert_false (has_date (page_fixture_find_named (fixture->page, "Views")));
  g_assert_null (page_fixture_find_label (fixture->page, "Meta has a problem"));
}

/* Figures that came once are known as well, and the post's own fields do not take their place. */
static void
test_refreshed (PostFixture   *fixture,
                gconstpointer  data)
{
  post_fixture_show (fixture, POST_PLAIN);
  assert_tile (fixture, "Reach", SCOUT_METRIC_TILE_READY);
  break_insights (fixture);
  scout_post_page_refresh (SCOUT_POST_PAGE (fixture->page));
  post_fixture_wait (fixture);
  assert_tile (fixture, "Reach", SCOUT_METRIC_TILE_READY);
  g_assert_true (has_date (page_fixture_find_named (fixture->page, "Reach")));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Try again"));
}

static int
get_top_of_comments (PostFixture *fixture)
{
  GtkWidget *comments = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_POST_COMMENTS, NULL);
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (comments, fixture->page, &place));
  return (int) place.origin.y;
}

/* Whoever reads the comments while the figures are on their way does not lose the line. */
static void
test_steady (PostFixture   *fixture,
             gconstpointer  data)
{
  static const int widths[] = { 1032, 360 };
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("post-slow-%d", widths[i]);
      int top;

      holding_transport_hold (fixture->services.holding, "insights");
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], 1400);
      scout_post_page_show_id (SCOUT_POST_PAGE (fixture->page), post_fixture_get_id (POST_PLAIN),
                               NULL);
      post_fixture_wait_for_named (fixture, "Reach");
      assert_tile (fixture, "Reach", SCOUT_METRIC_TILE_LOADING);
      post_fixture_save_picture (fixture, name, widths[i], 1400);
      g_assert_true (scout_post_page_is_loading (SCOUT_POST_PAGE (fixture->page)));
      top = get_top_of_comments (fixture);
      holding_transport_hold (fixture->services.holding, NULL);
      post_fixture_wait (fixture);
      g_assert_cmpint (get_top_of_comments (fixture), ==, top);
      scout_post_page_show (SCOUT_POST_PAGE (fixture->page), NULL, NULL);
    }
}

/* S1 tells no picture of a post: its words stand in the place of one. */
static void
test_quoted (PostFixture   *fixture,
             gconstpointer  data)
{
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutContent) post = NULL;
  g_autofree char *caption = NULL;
  g_autofree char *quote = NULL;
  GtkWidget *thumbnail = NULL;
  GtkWidget *details = NULL;

  scout_marketplace_load_creator_async (instagram, "mayabrews", SCOUT_CREATOR_PART_CONTENT,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb, &creator);
  scout_ui_fixture_wait (is_set, &creator);
  post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);
  caption = scout_wording_inline (scout_content_get_caption (post));
  quote = g_strdup_printf ("“%s”", caption);
  scout_post_page_set_services (SCOUT_POST_PAGE (fixture->page), instagram, NULL, NULL);
  scout_post_page_show (SCOUT_POST_PAGE (fixture->page), post, creator);
  post_fixture_wait (fixture);
  thumbnail = page_fixture_find_named (fixture->page, "Thumbnail");
  g_assert_cmpstr (scout_artwork_get_words (SCOUT_ARTWORK (thumbnail)), ==, quote);
  post_fixture_save_picture (fixture, "post-quoted", 1032, 800);
  /* However few figures there are, the words beside them keep to their column. */
  details = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_POST_DETAILS, NULL);
  g_assert_cmpint (gtk_widget_get_width (details), ==, 348);
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

#define ADD(path, function) \
  g_test_add ("/post-known/" path, PostFixture, NULL, post_fixture_set_up, function, \
              post_fixture_tear_down)
  ADD ("from-list", test_from_list);
  ADD ("one-column", test_one_column);
  ADD ("refreshed", test_refreshed);
  ADD ("quoted", test_quoted);
  ADD ("steady", test_steady);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
