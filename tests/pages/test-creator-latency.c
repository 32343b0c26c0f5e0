/* test-creator-latency.c: what a click on a creator waits for, and what it does not.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-chart.h"
#include "scout-creator-overview.h"
#include "scout-creator-performance.h"
#include "scout-instagram-marketplace.h"
#include "scout-pages.h"
#include "scout-part-queue.h"
#include "scout-remembering-marketplace.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <string.h>

/* A tooltip of whatever is below the pointer, and of what that is in, may ask where the pointer
 * is. */
#define MOST_REQUESTS 12

/* A page of dozens of texts, which other texts replace. */
static void
test_asks_no_display (CreatorFixture *fixture,
                      gconstpointer   data)
{
  gulong n_requests;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  n_requests = scout_ui_fixture_count_requests ();
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  n_requests = scout_ui_fixture_count_requests () - n_requests;
  g_test_message ("%lu requests", n_requests);
  g_assert_cmpuint (n_requests, <=, MOST_REQUESTS);
  creator_fixture_wait (fixture);
}

static gboolean
is_transparent (CreatorFixture *fixture)
{
  GtkWidget *figures = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_PERFORMANCE, NULL);

  return gtk_widget_get_opacity (figures) < 1.0;
}

/* The first frame shows who somebody is; whoever is looked at again does not vanish. */
static void
test_figures_come_second (CreatorFixture *fixture,
                          gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  g_assert_true (is_transparent (fixture));
  creator_fixture_wait (fixture);
  g_assert_false (is_transparent (fixture));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  g_assert_false (is_transparent (fixture));
  creator_fixture_wait (fixture);
}

/* Days as the marketplace asks for them, and those of the month among them. */
#define DAYS "period%28day%29"
#define MONTH "time_range%28this_month%29"
#define WEEK "time_range%28this_week%29"
/* What a hundred calls may be made of, and what is left to whoever waits. */
#define SCOPE "instagram-account:1"
#define MAX_CALLS 100
#define N_SCARCE 80

/* A page on a certain day, whose calls are counted. */
typedef struct
{
  CreatorFixture page;
  ScoutGraphThrottle *throttle;
  ScoutMarketplace *asked;
} DayFixture;

static void
set_up_day (DayFixture    *fixture,
            gconstpointer  date)
{
  static const ScoutGraphLimit limit = { "instagram-account", FALSE, MAX_CALLS, 3600 };
  static const char * const scopes[] = { SCOPE, NULL };
  PageFixture *services = &fixture->page.services;
  g_autoptr(GDateTime) day = g_date_time_new_from_iso8601 (date, NULL);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutGraphClient) client = NULL;
  g_autoptr(ScoutMarketplace) asked = NULL;

  services->day = scout_manual_clock_new (g_date_time_to_unix (day) * G_USEC_PER_SEC);
  creator_fixture_set_up (&fixture->page, NULL);
  fixture->throttle = scout_graph_throttle_new (clock, NULL);
  scout_graph_throttle_set_limit (fixture->throttle, &limit);
  scout_graph_client_set_throttle (services->client, fixture->throttle);
  client = scout_graph_client_new_scoped (services->client, scopes,
                                          SCOUT_GRAPH_PRIORITY_INTERACTIVE);
  asked = scout_instagram_marketplace_new (scout_marketplace_get_catalog (services->instagram),
                                           client, services->page);
  fixture->asked = scout_remembering_marketplace_new (asked, clock);
}

static void
tear_down_day (DayFixture    *fixture,
               gconstpointer  date)
{
  g_clear_object (&fixture->asked);
  g_clear_object (&fixture->throttle);
  creator_fixture_tear_down (&fixture->page, NULL);
  g_clear_object (&fixture->page.services.day);
}

static guint
count_requests (DayFixture *fixture,
                const char *query,
                const char *more)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->page.services.sandbox);
  guint n_requests = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const char *asked = ((ScoutSandboxRequest *) requests->pdata[i])->query;

      n_requests += strstr (asked, query) != NULL && strstr (asked, more) != NULL;
    }

  return n_requests;
}

static gboolean
has_change (DayFixture *fixture)
{
  g_autofree char *words = creator_fixture_dup_description (&fixture->page, "Reach");

  return strstr (words, "change") != NULL;
}

static void
press (DayFixture *fixture,
       const char *range)
{
  page_fixture_press (fixture->page.page, range);
  creator_fixture_wait (&fixture->page);
}

/* 14 days have nothing before them; at the end of a month its days have, and are asked for without
 * a click, once. Whoever wants to see them waits no more. */
static void
test_changes_come (DayFixture    *fixture,
                   gconstpointer  date)
{
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_wait (&fixture->page);
  g_assert_true (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 2);
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 1);
  creator_fixture_save_picture (&fixture->page, "creator-instagram-changes", 1032);

  press (fixture, "This month");
  g_assert_false (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 2);
  press (fixture, "14 days");
  g_assert_true (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 2);
}

/* (nullable) */
static ScoutChart *
get_chart (DayFixture *fixture)
{
  GtkWidget *chart = scout_ui_fixture_find (fixture->page.page, SCOUT_TYPE_CHART, NULL);

  return chart != NULL && gtk_widget_get_mapped (chart) ? SCOUT_CHART (chart) : NULL;
}

static ScoutPartLoader *
get_loader (DayFixture *fixture)
{
  GtkWidget *overview = scout_ui_fixture_find (fixture->page.page, SCOUT_TYPE_CREATOR_OVERVIEW,
                                               NULL);

  return scout_creator_overview_get_loader (SCOUT_CREATOR_OVERVIEW (overview));
}

static gboolean
is_awaited (DayFixture *fixture)
{
  return scout_part_loader_is_awaited (get_loader (fixture));
}

static gboolean
holds_month (gpointer fixture)
{
  return holding_transport_count (((DayFixture *) fixture)->page.services.holding) == 1;
}

/* What comes last is asked for last, and moves nothing: the chart does not even get data anew.
 * Nobody waits for it. */
static void
test_changes_come_last (DayFixture    *fixture,
                        gconstpointer  date)
{
  HoldingTransport *holding = fixture->page.services.holding;
  graphene_rect_t before;
  graphene_rect_t after;
  ScoutChartData *data;
  guint n_requests;

  holding_transport_hold (holding, "this_month");
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  g_assert_true (is_awaited (fixture));
  scout_ui_fixture_wait (holds_month, fixture);
  scout_ui_fixture_settle (fixture->page.window);
  g_assert_true (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (fixture->page.page)));
  g_assert_false (is_awaited (fixture));
  g_assert_false (has_change (fixture));
  g_assert_nonnull (get_chart (fixture));
  data = scout_chart_get_data (get_chart (fixture));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (get_chart (fixture)), fixture->page.page,
                                            &before));
  n_requests = count_requests (fixture, "", "");
  creator_fixture_save_picture (&fixture->page, "creator-instagram-no-changes-yet", 1032);

  holding_transport_hold (holding, NULL);
  creator_fixture_wait (&fixture->page);
  g_assert_true (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, "", ""), ==, n_requests);
  g_assert_true (scout_chart_get_data (get_chart (fixture)) == data);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (get_chart (fixture)), fixture->page.page,
                                            &after));
  g_assert_true (graphene_rect_equal (&before, &after));
}

/* Where calls are scarce they are for what somebody has asked for. */
static void
test_scarce_calls (DayFixture    *fixture,
                   gconstpointer  date)
{
  static const char * const scopes[] = { SCOPE, NULL };

  scout_graph_throttle_charge (fixture->throttle, scopes, N_SCARCE);
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_wait (&fixture->page);
  g_assert_false (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 1);

  press (fixture, "This month");
  press (fixture, "14 days");
  g_assert_true (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 2);
}

/* Nobody is told that what nobody asked for did not come, nor is it asked for again. */
static void
test_failed_changes (DayFixture    *fixture,
                     gconstpointer  date)
{
  creator_fixture_break (&fixture->page, NULL, MONTH);
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_wait (&fixture->page);
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), >, 0);
  g_assert_false (has_change (fixture));
  g_assert_nonnull (get_chart (fixture));
  g_assert_null (page_fixture_find_label (fixture->page.page, "Try again"));

  scout_sandbox_clear_requests (fixture->page.services.sandbox);
  press (fixture, "This week");
  press (fixture, "14 days");
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 0);
}

static gboolean
shows_chart (gpointer fixture)
{
  return get_chart (fixture) != NULL;
}

/* The days that figures are compared by are asked for when somebody looks at the figures, be it
 * that they looked away before these came or just before all else had. */
static void
test_unseen_changes (DayFixture    *fixture,
                     gconstpointer  date)
{
  HoldingTransport *holding = fixture->page.services.holding;

  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_show_tab (&fixture->page, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (&fixture->page);
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 1);
  creator_fixture_show_tab (&fixture->page, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait (&fixture->page);
  g_assert_true (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 1);

  scout_sandbox_clear_requests (fixture->page.services.sandbox);
  holding_transport_hold (holding, "breakdown");
  creator_fixture_open (&fixture->page, fixture->asked, "tomascocina");
  scout_ui_fixture_wait (shows_chart, fixture);
  creator_fixture_show_tab (&fixture->page, CREATOR_TAB_AUDIENCE);
  holding_transport_hold (holding, NULL);
  creator_fixture_wait (&fixture->page);
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 0);
  creator_fixture_show_tab (&fixture->page, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait (&fixture->page);
  g_assert_true (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 1);
}

/* Whatever is asked for behind a frame has been by then. */
static void
click (DayFixture *fixture,
       const char *range)
{
  page_fixture_press (fixture->page.page, range);
  scout_ui_fixture_settle (fixture->page.window);
  scout_ui_fixture_settle (fixture->page.window);
}

/* Who clicks from range to range asks for the one that stands, and for none that is known. Nobody
 * waits for that who has just come. */
static void
test_quick_ranges (DayFixture    *fixture,
                   gconstpointer  date)
{
  static const char * const ranges[] = { "This week", "This month" };
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);

  scout_part_queue_set_clock (scout_part_loader_get_queue (get_loader (fixture)), clock);
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_wait (&fixture->page);
  g_assert_nonnull (get_chart (fixture));

  scout_sandbox_clear_requests (fixture->page.services.sandbox);
  for (guint i = 0; i < 12; i++)
    {
      click (fixture, ranges[i % G_N_ELEMENTS (ranges)]);
      g_assert_true (is_awaited (fixture));
      scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), SCOUT_PART_QUEUE_QUIET - 1);
    }
  g_assert_cmpuint (count_requests (fixture, "", ""), ==, 0);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 1);
  creator_fixture_wait (&fixture->page);
  g_assert_nonnull (get_chart (fixture));
  g_assert_cmpuint (count_requests (fixture, "", MONTH), >, 0);
  g_assert_cmpuint (count_requests (fixture, "", WEEK), ==, 0);
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 0);

  /* The clock stands still. */
  scout_sandbox_clear_requests (fixture->page.services.sandbox);
  press (fixture, "14 days");
  g_assert_true (has_change (fixture));
  press (fixture, "This month");
  g_assert_false (has_change (fixture));
  g_assert_nonnull (get_chart (fixture));
  g_assert_cmpuint (count_requests (fixture, "", ""), ==, 0);
}

/* Whom one goes to while the range of another is about to be asked for is asked for at once, and
 * nobody asks about the other any more. */
static void
test_quickly_left (DayFixture    *fixture,
                   gconstpointer  date)
{
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);

  scout_part_queue_set_clock (scout_part_loader_get_queue (get_loader (fixture)), clock);
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_wait (&fixture->page);
  scout_sandbox_clear_requests (fixture->page.services.sandbox);
  click (fixture, "This week");
  creator_fixture_open (&fixture->page, fixture->asked, "tomascocina");
  creator_fixture_wait (&fixture->page);
  g_assert_nonnull (get_chart (fixture));
  g_assert_cmpuint (count_requests (fixture, "mayabrews", ""), ==, 0);
}

/* Before the end of a month its days are not enough. That is so for every creator: whoever is
 * looked at next costs no call for nothing. */
static void
test_short_month (DayFixture    *fixture,
                  gconstpointer  date)
{
  creator_fixture_open (&fixture->page, fixture->asked, "mayabrews");
  creator_fixture_wait (&fixture->page);
  g_assert_false (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 1);

  scout_sandbox_clear_requests (fixture->page.services.sandbox);
  creator_fixture_open (&fixture->page, fixture->asked, "tomascocina");
  creator_fixture_wait (&fixture->page);
  g_assert_false (has_change (fixture));
  g_assert_cmpuint (count_requests (fixture, DAYS, ""), ==, 1);
  g_assert_cmpuint (count_requests (fixture, DAYS, MONTH), ==, 0);
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
  g_test_add ("/creator-latency/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("asks-no-display", test_asks_no_display);
  ADD ("figures-come-second", test_figures_come_second);

#define ADD_DAY(path, date, function) \
  g_test_add ("/creator-latency/" path, DayFixture, date, set_up_day, function, tear_down_day)

  ADD_DAY ("changes-come", "2026-11-28T12:00:00Z", test_changes_come);
  ADD_DAY ("changes-come-last", "2026-11-28T12:00:00Z", test_changes_come_last);
  ADD_DAY ("scarce-calls", "2026-11-28T12:00:00Z", test_scarce_calls);
  ADD_DAY ("failed-changes", "2026-11-28T12:00:00Z", test_failed_changes);
  ADD_DAY ("unseen-changes", "2026-11-28T12:00:00Z", test_unseen_changes);
  ADD_DAY ("quick-ranges", "2026-11-28T12:00:00Z", test_quick_ranges);
  ADD_DAY ("quickly-left", "2026-11-28T12:00:00Z", test_quickly_left);
  ADD_DAY ("short-month", "2026-11-20T12:00:00Z", test_short_month);

  return creator_fixture_run ();
}
