/* test-creator-page.c: one creator, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of the page load, fail and come back each by itself. */

#include "config.h"

#include "scout-creator-page.h"

#include "page-fixture.h"
#include "scout-chart.h"
#include "scout-creator-json.h"
#include "scout-metric-tile.h"
#include "scout-pages.h"
#include "scout-part-loader.h"
#include "scout-query-builder.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#include <string.h>

/* More than client and library together try again. */
#define MANY 100

#define KEPT \
  "{\"format\":1,\"network\":\"facebook\",\"id\":\"7\",\"fetched-at\":1700049600000000}"

/* After which the next answer is told without a frame. */
#define LONGEST_WAIT (100 * G_TIME_SPAN_MILLISECOND)

typedef struct
{
  PageFixture services;
  ScoutCreator *creator;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutCreator **creator = user_data;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);
  g_assert_no_error (error);
  *creator = g_object_ref (g_ptr_array_index (batch->creators, 0));
}

static gboolean
has_creator (gpointer data)
{
  return ((Fixture *) data)->creator != NULL;
}

static void
find_creator (Fixture          *fixture,
              ScoutMarketplace *marketplace)
{
  g_autoptr(ScoutQuery) query =
    scout_query_new_for_text (scout_marketplace_get_catalog (marketplace),
                              scout_marketplace_get_network (marketplace), "coffee");

  g_clear_object (&fixture->creator);
  scout_marketplace_search_async (marketplace, query, NULL, NULL, found_cb, &fixture->creator);
  scout_ui_fixture_wait (has_creator, fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  find_creator (fixture, fixture->services.marketplace);
  fixture->page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.marketplace,
                                   fixture->services.pictures);
  fixture->window = scout_ui_fixture_present (fixture->page, 1032, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->creator);
  page_fixture_tear_down (&fixture->services, NULL);
}

static gboolean
is_settled (gpointer data)
{
  return !scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (((Fixture *) data)->page));
}

static void
show (Fixture *fixture)
{
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  scout_ui_fixture_wait (is_settled, fixture);
}

static GtkWidget *
get_chart (Fixture *fixture)
{
  GtkWidget *chart = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CHART, NULL);

  return chart != NULL && gtk_widget_get_mapped (chart) ? chart : NULL;
}

static void
count_charts (GtkWidget *root,
              guint     *n_charts,
              guint     *n_menus)
{
  if (!gtk_widget_get_mapped (root))
    return;
  *n_charts += SCOUT_IS_CHART (root);
  *n_menus += GTK_IS_MENU_BUTTON (root) && gtk_widget_is_sensitive (root)
              && g_strcmp0 (scout_tooltip_get (root), "Chart menu") == 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count_charts (child, n_charts, n_menus);
}

static void
test_shows_everything (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *readout = NULL;
  guint n_charts = 0;
  guint n_menus = 0;

  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_wait_for_label (fixture->page, scout_creator_get_name (fixture->creator));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Performance"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Interaction rate"));
  g_assert_nonnull (get_chart (fixture));

  g_assert_true (scout_creator_page_point_at_best_day (SCOUT_CREATOR_PAGE (fixture->page)));
  readout = scout_chart_dup_readout (SCOUT_CHART (get_chart (fixture)));
  g_assert_nonnull (readout);

  /* Every chart has its table, its text and its picture within reach. */
  count_charts (fixture->page, &n_charts, &n_menus);
  g_assert_cmpuint (n_charts, >, 1);
  g_assert_cmpuint (n_menus, ==, n_charts);
}

static void
test_ranges (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *week = NULL;
  g_autofree char *quarter = NULL;

  show (fixture);
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L7);
  scout_ui_fixture_wait (is_settled, fixture);
  week = scout_chart_dup_description (SCOUT_CHART (get_chart (fixture)));
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L90);
  scout_ui_fixture_wait (is_settled, fixture);
  quarter = scout_chart_dup_description (SCOUT_CHART (get_chart (fixture)));
  g_assert_cmpstr (week, !=, quarter);
  g_assert_nonnull (strstr (week, "7 days"));
  g_assert_nonnull (strstr (quarter, "90 days"));
}

/* All three parts fail; what the search knew stays, and each part can be asked for again. */
static void
test_parts_fail_and_return (Fixture       *fixture,
                            gconstpointer  data)
{
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_STATUS, MANY);
  show (fixture);
  page_fixture_wait_for_label (fixture->page, scout_creator_get_name (fixture->creator));
  g_assert_null (get_chart (fixture));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Try again"));

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (get_chart (fixture));
}

static guint
count_requests (Fixture    *fixture,
                const char *query)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  guint n_requests = 0;

  for (guint i = 0; i < requests->len; i++)
    n_requests += strstr (((ScoutSandboxRequest *) requests->pdata[i])->query, query) != NULL;

  return n_requests;
}

/* One figure of one way of dividing fails while all others stand; that way is asked for again. */
static void
test_split_fails_and_returns (Fixture       *fixture,
                              gconstpointer  data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_STATUS, .path = "/creator_marketplace/creators",
    .query = "creator_reach_by_followers", .status = 500, .count = MANY
  };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  show (fixture);
  page_fixture_wait_for_label (fixture->page, "Reach: Meta has a problem");
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Reach"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Views by content type"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Posts by content type"));

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, "Reach: Meta has a problem"));
  g_assert_cmpuint (count_requests (fixture, "creator_reach_by_followers"), ==, 1);
  g_assert_cmpuint (count_requests (fixture, "insights"), ==, 1);
}

/* Mock-up 12d: what there is, what there is not, and why, as long as it lasts. */
static void
test_shares_nothing (Fixture       *fixture,
                     gconstpointer  data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .path = "/creator_marketplace/creators", .code = 100,
    .subcode = 3961014, .count = MANY
  };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  show (fixture);
  page_fixture_wait_for_label (fixture->page, "Ineligible creator");
  page_fixture_wait_for_label (fixture->page, "error 100, 3961014");
  page_fixture_wait_for_label (fixture->page, "Reach, views, audience, posts");
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             scout_creator_get_name (fixture->creator)));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Open profile"));
  g_assert_null (page_fixture_find_label (fixture->page, "Save anyway"));
  g_assert_null (page_fixture_find_label (fixture->page, "Performance"));
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));

  scout_sandbox_clear_faults (fixture->services.sandbox);
  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Performance"));
  g_assert_nonnull (get_chart (fixture));
  g_assert_null (page_fixture_find_label (fixture->page, "Open profile"));
}

static void
test_expired (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_sign_ins = 0;

  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &n_sign_ins);
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, MANY);
  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);
}

static void
test_leaves_while_loading (Fixture       *fixture,
                           gconstpointer  data)
{
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_STALL, 3);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  g_assert_true (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (fixture->page)));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_ui_fixture_wait (is_settled, fixture);
}

static void
test_opened_many_times (Fixture       *fixture,
                        gconstpointer  data)
{
  for (guint i = 0; i < 10; i++)
    {
      GtkWidget *page = g_object_ref_sink (g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL));

      scout_creator_page_set_services (SCOUT_CREATOR_PAGE (page), fixture->services.marketplace,
                                       NULL);
      scout_creator_page_show (SCOUT_CREATOR_PAGE (page), fixture->creator);
      scout_creator_page_show (SCOUT_CREATOR_PAGE (page), NULL);
      while (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (page)))
        g_main_context_iteration (NULL, TRUE);
      g_assert_finalize_object (page);
    }
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GdkTexture) picture = NULL;

  scout_ui_fixture_close (fixture->window);
  fixture->page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.marketplace,
                                   fixture->services.pictures);
  fixture->window = scout_ui_fixture_present (fixture->page, 360, 640);
  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  picture = scout_ui_fixture_save_picture (fixture->window, "creator-narrow");
  g_assert_cmpint (gdk_texture_get_width (picture), <=, 360);
  page_fixture_assert_fits (fixture->page, 350);
}

/* Instagram's creators have Instagram's figures and ranges, and days for each. */
static void
test_instagram (Fixture       *fixture,
                gconstpointer  data)
{
  ScoutCreatorPage *page = SCOUT_CREATOR_PAGE (fixture->page);
  static const char * const ranges[] = { "This week", "This month", "14 days" };

  find_creator (fixture, fixture->services.instagram);
  scout_creator_page_set_services (page, fixture->services.instagram, fixture->services.pictures);
  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_wait_for_label (fixture->page, scout_creator_get_name (fixture->creator));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Engaged accounts"));
  g_assert_null (page_fixture_find_label (fixture->page, "28 days"));
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      page_fixture_press (fixture->page, ranges[i]);
      scout_ui_fixture_wait (is_settled, fixture);
      scout_ui_fixture_settle (fixture->window);
      g_assert_nonnull (get_chart (fixture));
    }
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "creator-instagram"));
}

#define DAYS "period%28day%29"

#define MONTH DAYS ".time_range%28this_month%29"

/* Instagram's calls are few: days are asked for when they are shown or shown ones are compared by
 * them, and not twice. */
static void
test_days_when_shown (Fixture       *fixture,
                      gconstpointer  data)
{
  find_creator (fixture, fixture->services.instagram);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.instagram, fixture->services.pictures);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  show (fixture);
  g_assert_cmpuint (count_requests (fixture, DAYS), ==, 2);
  g_assert_cmpuint (count_requests (fixture, MONTH), ==, 1);
  page_fixture_press (fixture->page, "This month");
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_cmpuint (count_requests (fixture, DAYS), ==, 2);
  page_fixture_press (fixture->page, "14 days");
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (count_requests (fixture, DAYS), ==, 2);
  g_assert_nonnull (get_chart (fixture));
}

/* Days that have come stand again, whatever became of those of a range in between. */
static void
test_days_come_back (Fixture       *fixture,
                     gconstpointer  data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_STATUS, .query = MONTH, .status = 500, .count = MANY
  };

  find_creator (fixture, fixture->services.instagram);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.instagram, fixture->services.pictures);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (get_chart (fixture));

  page_fixture_press (fixture->page, "This month");
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (get_chart (fixture));
  page_fixture_press (fixture->page, "14 days");
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (get_chart (fixture));

  /* The days in between fail only now. */
  page_fixture_press (fixture->page, "This month");
  page_fixture_press (fixture->page, "14 days");
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (get_chart (fixture));
}

/* Without anybody to ask, the page goes by the creator's network. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  ScoutCreatorPage *page = SCOUT_CREATOR_PAGE (fixture->page);
  GtkWidget *tile = NULL;

  find_creator (fixture, fixture->services.instagram);
  scout_creator_page_set_services (page, NULL, NULL);
  show (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Daily figures are not kept."));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Reels hook rate"));
  tile = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_METRIC_TILE, NULL);
  g_assert_cmpint (scout_metric_tile_get_state (SCOUT_METRIC_TILE (tile)), ==,
                   SCOUT_METRIC_TILE_READY);
}

/* A profile alone is as old as it is. */
static void
test_kept_profile (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GBytes) json = g_bytes_new_static (KEPT, strlen (KEPT));
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.marketplace);

  g_clear_object (&fixture->creator);
  fixture->creator = scout_creator_new_from_json (catalog, json, NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), NULL, NULL);
  show (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "As seen on Wednesday 15 November 2023. "
                                             "Nobody can be asked for more at present."));
}

typedef struct
{
  gint64 frame;    /* that the clock counts */
  gint64 earliest; /* no wait for the next frame has begun before */
  gint64 latest;
} Moment;

typedef struct
{
  GtkWidget *widget;
  ScoutPartLoader *loader;
  Moment moments[SCOUT_N_CREATOR_PARTS]; /* at which each answer was told, in turn */
  guint n_told;
  gboolean leaves; /* whether nobody looks any more when the first has been told */
} Told;

static void
told_cb (Told         *told,
         guint         part,
         ScoutCreator *answer,
         const GError *error)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (told->widget);

  g_assert_no_error (error);
  g_assert_cmpuint (told->n_told, <, G_N_ELEMENTS (told->moments));
  told->moments[told->n_told++] = (Moment) {
    clock != NULL ? gdk_frame_clock_get_frame_counter (clock) : 0,
    g_source_get_time (g_main_current_source ()), g_get_monotonic_time ()
  };
  if (told->leaves)
    gtk_widget_set_visible (told->widget, FALSE);
}

static gboolean
has_been_told (gpointer data)
{
  return !scout_part_loader_is_loading (((Told *) data)->loader);
}

static void
ask_for_all (Fixture   *fixture,
             Told      *told,
             GtkWidget *widget)
{
  told->widget = widget;
  told->loader = scout_part_loader_new (widget);
  g_signal_connect_swapped (told->loader, "loaded", G_CALLBACK (told_cb), told);
  scout_part_loader_set_creator (told->loader, fixture->services.marketplace, fixture->creator);
  for (guint part = 0; part < SCOUT_N_CREATOR_PARTS; part++)
    scout_part_loader_load (told->loader, (ScoutCreatorPart) part, SCOUT_TIME_RANGE_L28);
}

/* Where the machine is too busy to paint, time has passed instead. */
static void
assert_frame_between (const Moment *first,
                      const Moment *second)
{
  if (second->frame <= first->frame)
    g_assert_cmpint (second->latest - first->earliest, >=, LONGEST_WAIT);
}

/* However close together they come. */
static void
test_answer_per_frame (Fixture       *fixture,
                       gconstpointer  data)
{
  Told told = { NULL };

  ask_for_all (fixture, &told, fixture->page);
  scout_ui_fixture_wait (has_been_told, &told);
  g_assert_cmpuint (told.n_told, ==, SCOUT_N_CREATOR_PARTS);
  for (guint i = 1; i < told.n_told; i++)
    assert_frame_between (&told.moments[i - 1], &told.moments[i]);

  /* What has come and waits for its frame goes with the creator. */
  told.n_told = 0;
  scout_part_loader_load (told.loader, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L28);
  scout_part_loader_set_creator (told.loader, NULL, NULL);
  scout_ui_fixture_wait (has_been_told, &told);
  g_assert_cmpuint (told.n_told, ==, 0);
  g_assert_finalize_object (told.loader);
}

/* Of what nobody sees there are no frames to wait for. */
static void
test_answers_unseen (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *unseen = g_object_ref_sink (gtk_label_new (NULL));
  Told told = { NULL };

  ask_for_all (fixture, &told, unseen);
  scout_ui_fixture_wait (has_been_told, &told);
  g_assert_cmpuint (told.n_told, ==, SCOUT_N_CREATOR_PARTS);
  g_assert_finalize_object (told.loader);
  g_assert_finalize_object (unseen);
}

/* Whoever comes back finds what came while the rest waited for a frame. */
static void
test_answers_left (Fixture       *fixture,
                   gconstpointer  data)
{
  Told told = { .leaves = TRUE };

  ask_for_all (fixture, &told, fixture->page);
  scout_ui_fixture_wait (has_been_told, &told);
  g_assert_cmpuint (told.n_told, ==, SCOUT_N_CREATOR_PARTS);
  g_assert_finalize_object (told.loader);
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

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/creator-page/shows-everything", test_shows_everything);
  ADD ("/creator-page/answer-per-frame", test_answer_per_frame);
  ADD ("/creator-page/answers-unseen", test_answers_unseen);
  ADD ("/creator-page/answers-left", test_answers_left);
  ADD ("/creator-page/ranges", test_ranges);
  ADD ("/creator-page/instagram", test_instagram);
  ADD ("/creator-page/days-when-shown", test_days_when_shown);
  ADD ("/creator-page/days-come-back", test_days_come_back);
  ADD ("/creator-page/kept", test_kept);
  ADD ("/creator-page/kept-profile", test_kept_profile);
  ADD ("/creator-page/parts-fail-and-return", test_parts_fail_and_return);
  ADD ("/creator-page/split-fails-and-returns", test_split_fails_and_returns);
  ADD ("/creator-page/shares-nothing", test_shares_nothing);
  ADD ("/creator-page/expired", test_expired);
  ADD ("/creator-page/leaves-while-loading", test_leaves_while_loading);
  ADD ("/creator-page/opened-many-times", test_opened_many_times);
  ADD ("/creator-page/narrow", test_narrow);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
