/* test-missed-figures.c: one figure that Meta cannot tell takes no other with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "post-fixture.h"
#include "scout-chart.h"
#include "scout-creator-splits.h"
#include "scout-graph-error.h"
#include "scout-metric-tile.h"
#include "scout-pages.h"
#include "scout-query-builder.h"
#include "scout-retry-offer.h"
#include "scout-widgets.h"

#define MANY 1000
#define TROUBLE "Meta has a problem"

static void
break_figure (PageFixture *services,
              const char  *path,
              const char  *name)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, path, name, MANY, .status = 500 };

  scout_sandbox_add_fault (services->sandbox, &fault);
}

static ScoutMetricTile *
find_tile (GtkWidget  *root,
           const char *caption)
{
  GtkWidget *label = page_fixture_find_label (root, caption);

  g_assert_nonnull (label);
  label = gtk_widget_get_ancestor (label, SCOUT_TYPE_METRIC_TILE);
  g_assert_nonnull (label);

  return SCOUT_METRIC_TILE (label);
}

static void
test_post (PostFixture   *fixture,
           gconstpointer  data)
{
  const char *caption = "Saves: " TROUBLE;

  break_figure (&fixture->services, "/creator_marketplace/content", "saves_by_paid_organic");
  scout_post_page_show_id (SCOUT_POST_PAGE (fixture->page), post_fixture_get_id (POST_PLAIN), NULL);
  page_fixture_wait_for_label (fixture->page, caption);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reach")), ==,
                   SCOUT_METRIC_TILE_READY);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Saves")), ==,
                   SCOUT_METRIC_TILE_READY);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Reach"));
  post_fixture_assert_described (fixture, "Saves, paid and organic", TROUBLE);
  post_fixture_save_picture (fixture, "post-missed", 1032, 800);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  post_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, caption));
}

/* Where none comes it is said of what: the comments below are there. */
static void
test_all (PostFixture   *fixture,
          gconstpointer  data)
{
  break_figure (&fixture->services, "/creator_marketplace/content", "insights");
  scout_post_page_show_id (SCOUT_POST_PAGE (fixture->page), post_fixture_get_id (POST_PLAIN), NULL);
  page_fixture_wait_for_label (fixture->page, TROUBLE);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Insights"));
  page_fixture_wait_for_label (fixture->page, "Top comments");
  post_fixture_save_picture (fixture, "post-missed-all", 1032, 800);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  post_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Insights"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Insights"));
}

static void
test_tile (PostFixture   *fixture,
           gconstpointer  data)
{
  break_figure (&fixture->services, "/creator_marketplace/content", "reach");
  scout_post_page_show_id (SCOUT_POST_PAGE (fixture->page), post_fixture_get_id (POST_PLAIN), NULL);
  post_fixture_wait (fixture);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reach")), ==,
                   SCOUT_METRIC_TILE_FAILED);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Saves")), ==,
                   SCOUT_METRIC_TILE_READY);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  post_fixture_wait (fixture);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reach")), ==,
                   SCOUT_METRIC_TILE_READY);
}

/* The figure itself, its days and its split: in each of them the others come. */
static void
test_creator (CreatorFixture *fixture,
              gconstpointer   data)
{
  const char *caption = "Interactions: " TROUBLE;
  GtkWidget *chart = NULL;

  break_figure (&fixture->services, "/creator_marketplace/creators", "creator_interactions");
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  page_fixture_wait_for_label (fixture->page, caption);
  creator_fixture_wait (fixture);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Interactions")), ==,
                   SCOUT_METRIC_TILE_FAILED);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Posts published")), ==,
                   SCOUT_METRIC_TILE_READY);
  chart = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CHART, NULL);
  g_assert_nonnull (chart);
  g_assert_nonnull (scout_chart_get_data (SCOUT_CHART (chart)));
  creator_fixture_save_picture (fixture, "creator-missed", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  creator_fixture_wait (fixture);
}

/* Where nothing comes at all, it is asked for together. */
static void
test_nothing (CreatorFixture *fixture,
              gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  creator_fixture_break (fixture, "/creator_marketplace/creators", NULL);
  scout_creator_page_refresh (SCOUT_CREATOR_PAGE (fixture->page));
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, TROUBLE));

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, TROUBLE));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "All that Meta tells of the profile"));
}

static gboolean
offers_retry (gpointer page)
{
  return page_fixture_find_label (page, "Try again") != NULL;
}

/* At a limit what counts down is the way: nothing beside it offers what cannot help before. */
static void
test_limit (CreatorFixture *fixture,
            gconstpointer   data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002,
                                    .count = MANY };

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_creator_page_refresh (SCOUT_CREATOR_PAGE (fixture->page));
  creator_fixture_wait (fixture);
  page_fixture_wait_for_label (fixture->page, "Stop waiting");
  g_assert_null (page_fixture_find_label (fixture->page, "All that Meta tells of the profile"));
  g_assert_false (offers_retry (fixture->page));
  creator_fixture_save_picture (fixture, "creator-limit-instagram", 1032);
}

/* What waits for the end of a limit is asked for by whoever counts down to it, once. */
static void
test_limit_over (void)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 613, .retry_after = 3600 };
  g_autoptr(GError) limit = scout_graph_error_new (&fault);
  GtkWidget *widget = g_object_ref_sink (g_object_new (SCOUT_TYPE_CREATOR_SPLITS, NULL));
  ScoutCreatorSplits *splits = SCOUT_CREATOR_SPLITS (widget);
  guint n_asked = 0;

  g_signal_connect_swapped (splits, "retry-profile", G_CALLBACK (page_fixture_count_cb), &n_asked);
  scout_creator_splits_ask_again (splits);
  g_assert_cmpuint (n_asked, ==, 0);
  scout_creator_splits_show_profile_error (splits, limit);
  scout_creator_splits_ask_again (splits);
  scout_creator_splits_ask_again (splits);
  g_assert_cmpuint (n_asked, ==, 1);
  g_assert_finalize_object (widget);
}

/* A button beside what is shown is there when the limit has ended, and not before. */
static void
test_offer (void)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 613, .retry_after = 1 };
  const ScoutGraphFault other = { .http_status = 500, .code = 2 };
  g_autoptr(GError) limit = scout_graph_error_new (&fault);
  g_autoptr(GError) error = scout_graph_error_new (&other);
  GtkWidget *button = g_object_ref_sink (gtk_button_new_with_label ("Try again"));
  GtkWidget *window = scout_ui_fixture_present (button, 200, 100);

  scout_retry_offer_show (button, limit);
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_true (scout_retry_offer_is_made (button));
  scout_ui_fixture_wait (offers_retry, button);

  /* What has come meanwhile is not asked for. */
  scout_retry_offer_show (button, limit);
  scout_retry_offer_show (button, NULL);
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_false (scout_retry_offer_is_made (button));
  scout_retry_offer_show (button, error);
  g_assert_true (gtk_widget_get_visible (button));
  scout_retry_offer_show (button, limit);
  scout_ui_fixture_close (window);
  g_assert_finalize_object (button);
}

/* A call of Instagram's of which nothing came, beside one that came. */
static void
test_instagram (CreatorFixture *fixture,
                gconstpointer   data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "reels_hook_rate", .count = MANY };

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_marketplace_forget (fixture->services.instagram,
                            scout_creator_get_lookup_id (fixture->creator));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_wait (fixture);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reels hook rate")), ==,
                   SCOUT_METRIC_TILE_FAILED);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reach")), ==,
                   SCOUT_METRIC_TILE_READY);
  creator_fixture_save_picture (fixture, "creator-missed-instagram", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  creator_fixture_wait (fixture);
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reels hook rate")), ==,
                   SCOUT_METRIC_TILE_READY);
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutCreator **creator = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch =
    scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);

  g_assert_no_error (error);
  *creator = g_object_ref (g_ptr_array_index (batch->creators, 0));
}

static gboolean
has_found (gpointer creator)
{
  return *(ScoutCreator **) creator != NULL;
}

/* What the search told stands in the place of what did not come, and can be asked for again as
 * what has nothing in its place. */
static void
test_found (CreatorFixture *fixture,
            gconstpointer   data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "reels_hook_rate", .count = MANY };
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (scout_marketplace_get_catalog (instagram),
                                                          SCOUT_NETWORK_INSTAGRAM, "coffee");
  GtkWidget *tile = NULL;
  GtkWidget *again = NULL;

  scout_marketplace_search_async (instagram, query, NULL, NULL, found_cb, &fixture->creator);
  scout_ui_fixture_wait (has_found, &fixture->creator);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), instagram,
                                   fixture->services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_wait (fixture);
  tile = GTK_WIDGET (find_tile (fixture->page, "Reels interaction rate"));
  g_assert_cmpint (scout_metric_tile_get_state (SCOUT_METRIC_TILE (tile)), ==,
                   SCOUT_METRIC_TILE_READY);
  again = page_fixture_find_named (tile, "Try again: Reels interaction rate");
  g_assert_nonnull (again);
  creator_fixture_save_picture (fixture, "creator-missed-found", 1032);
  creator_fixture_save_picture (fixture, "creator-missed-found-narrow", 360);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  g_signal_emit_by_name (again, "clicked");
  creator_fixture_wait (fixture);
  g_assert_false (gtk_widget_get_mapped (again));
  g_assert_false (offers_retry (fixture->page));
  g_assert_cmpint (scout_metric_tile_get_state (find_tile (fixture->page, "Reels hook rate")), ==,
                   SCOUT_METRIC_TILE_READY);
}

int
main (int    argc,
      char **argv)
{
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/missed-figures/post", PostFixture, NULL, post_fixture_set_up, test_post,
              post_fixture_tear_down);
  g_test_add ("/missed-figures/all", PostFixture, NULL, post_fixture_set_up, test_all,
              post_fixture_tear_down);
  g_test_add ("/missed-figures/tile", PostFixture, NULL, post_fixture_set_up, test_tile,
              post_fixture_tear_down);
  g_test_add ("/missed-figures/creator", CreatorFixture, NULL, creator_fixture_set_up, test_creator,
              creator_fixture_tear_down);
  g_test_add ("/missed-figures/nothing", CreatorFixture, NULL, creator_fixture_set_up, test_nothing,
              creator_fixture_tear_down);
  g_test_add ("/missed-figures/limit", CreatorFixture, NULL, creator_fixture_set_up, test_limit,
              creator_fixture_tear_down);
  g_test_add_func ("/missed-figures/limit-over", test_limit_over);
  g_test_add_func ("/missed-figures/offer", test_offer);
  g_test_add ("/missed-figures/instagram", CreatorFixture, NULL, creator_fixture_set_up,
              test_instagram, creator_fixture_tear_down);
  g_test_add ("/missed-figures/found", CreatorFixture, NULL, creator_fixture_set_up, test_found,
              creator_fixture_tear_down);

  return creator_fixture_run ();
}
