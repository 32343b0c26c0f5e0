/* test-creator-rates.c: the interaction rate over other ranges, beside that of the range shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-creator-fields.h"
#include "scout-graph-error.h"
#include "scout-pages.h"
#include "scout-performance-explain.h"
#include "scout-rate-note.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#include <string.h>

/* More than client and library together try again. */
#define MANY 100
#define RATE_ONLY "metrics%28creator_interaction_rate%29"
/* A dash, whichever way people read around it. */
#define NONE "\342\201\250–\342\201\251"

static GtkWidget *
find_text (GtkWidget  *root,
           const char *text)
{
  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), text) != NULL)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_text (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static guint
count_requests (CreatorFixture *fixture,
                const char     *query)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  guint n_requests = 0;

  for (guint i = 0; i < requests->len; i++)
    n_requests += strstr (((ScoutSandboxRequest *) requests->pdata[i])->query, query) != NULL;

  return n_requests;
}

/* The rate has no days: other ranges stand beside it, each of which is asked for once. */
static void
test_rates (CreatorFixture *fixture,
            gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_nonnull (find_text (fixture->page, "7 days "));
  g_assert_nonnull (find_text (fixture->page, "90 days "));
  g_assert_cmpuint (count_requests (fixture, RATE_ONLY), ==, 2);

  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L7);
  creator_fixture_wait (fixture);
  g_assert_nonnull (find_text (fixture->page, "28 days "));
  g_assert_nonnull (find_text (fixture->page, "90 days "));
  g_assert_cmpuint (count_requests (fixture, RATE_ONLY), ==, 0);
}

/* A rate that did not come is not left out in silence, and only it is asked for again. */
static void
test_failed_rates (CreatorFixture *fixture,
                   gconstpointer   data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_STATUS, .path = "/creator_marketplace/creators",
    .query = RATE_ONLY, .count = MANY, .status = 500
  };
  GtkWidget *button;
  GtkWidget *note;

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  note = find_text (fixture->page, "7 days " NONE "\n90 days " NONE);
  g_assert_nonnull (note);
  g_assert_cmpstr (scout_tooltip_get (note), ==, "Meta has a problem");
  button = page_fixture_find_named (fixture->page, "Try again: Interaction rate");
  g_assert_nonnull (button);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "creator-failed-rates"));

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  g_signal_emit_by_name (button, "clicked");
  creator_fixture_wait (fixture);
  g_assert_null (find_text (fixture->page, "7 days " NONE));
  g_assert_nonnull (find_text (fixture->page, "7 days "));
  g_assert_false (gtk_widget_get_mapped (button));
  g_assert_cmpuint (count_requests (fixture, RATE_ONLY), ==, 2);
  g_assert_cmpuint (count_requests (fixture, "insights"), ==, 2);
}

/* A rate that is not shared is no reason to ask again. */
static void
test_unshared_rates (CreatorFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(ScoutPartLoader) loader = scout_part_loader_new (fixture->page);

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_part_loader_set_creator (loader, fixture->services.marketplace, fixture->creator);
  for (guint i = 0; i < 2; i++)
    {
      /* This knows of no rate, whatever has been answered. */
      scout_rate_note_load (loader, fixture->creator, SCOUT_TIME_RANGE_L28);
      while (scout_part_loader_is_loading (loader))
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (count_requests (fixture, RATE_ONLY), ==, 2);
    }
}

/* (transfer full): the tile of a network's figure after it failed to come again. */
static GtkWidget *
fail_tile (ScoutNetwork    network,
           ScoutMetric     metric,
           ScoutTimeRange  range)
{
  const ScoutPerformanceOffer *offer = scout_performance_offer_get (network);
  const ScoutInsightFields insight = {
    .key = { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, range }, .value = 38.1,
    .fetched_at = G_GINT64_CONSTANT (1000000000) * G_USEC_PER_SEC
  };
  const ScoutCreatorFields fields = { .network = network, .id = "1", .followers = -1,
                                      .insights = &insight, .n_insights = 1 };
  const ScoutGraphFault fault = { .http_status = 500, .code = 2 };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) known = scout_creator_new (arena, &fields);
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  GtkWidget *tile = g_object_ref_sink (scout_metric_tile_new ());

  for (gsize i = 0; i < offer->n_tiles; i++)
    {
      if (offer->tiles[i].metric == metric)
        g_assert_true (scout_performance_fail_tile (SCOUT_METRIC_TILE (tile), &offer->tiles[i],
                                                    range, known, error));
    }

  return tile;
}

/* A figure from before says of which time it is where that is not the range that was chosen. */
static void
test_kept_rates (void)
{
  g_autoptr(GtkWidget) reels = fail_tile (SCOUT_NETWORK_INSTAGRAM, SCOUT_METRIC_REELS_HOOK_RATE,
                                          SCOUT_TIME_RANGE_L90);
  g_autoptr(GtkWidget) reach = fail_tile (SCOUT_NETWORK_INSTAGRAM, SCOUT_METRIC_REACH,
                                          SCOUT_TIME_RANGE_L14);

  g_assert_nonnull (scout_ui_fixture_find (reels, GTK_TYPE_LABEL,
                                           "Last 90 days\nAs of 9 Sep 2001"));
  g_assert_nonnull (scout_ui_fixture_find (reach, GTK_TYPE_LABEL, "As of 9 Sep 2001"));
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
  g_test_add ("/creator-rates/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("shown", test_rates);
  ADD ("failed", test_failed_rates);
  ADD ("unshared", test_unshared_rates);
  g_test_add_func ("/creator-rates/kept", test_kept_rates);

  return creator_fixture_run ();
}
