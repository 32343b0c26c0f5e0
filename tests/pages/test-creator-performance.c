/* test-creator-performance.c: daily figures with and without days that a chart can stand on.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-performance.h"

#include "page-fixture.h"
#include "scout-chart.h"
#include "scout-creator-fields.h"
#include "scout-daily-figures.h"
#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-metric-tile.h"
#include "scout-pages.h"
#include "scout-performance-offer.h"
#include "scout-performance-tiles.h"
#include "scout-tooltip.h"
#include "scout-unanswered.h"
#include "scout-widgets.h"

#include <math.h>

#define NOW (G_GINT64_CONSTANT (1795300200) * G_USEC_PER_SEC)
/* As scout_wording_isolate() does. */
#define ISOLATED(text) "\xe2\x81\xa8" text "\xe2\x81\xa9"
#define NO_DAYS "The days of these figures are unknown."

typedef struct
{
  GtkWidget *performance;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->performance = g_object_new (SCOUT_TYPE_CREATOR_PERFORMANCE, NULL);
  fixture->window = scout_ui_fixture_present (fixture->performance, 900, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
}

static void
show_days_of (Fixture        *fixture,
              ScoutTimeRange  range,
              guint32         first_day,
              gsize           n_days)
{
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY,
                                range };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *insight = scout_arena_alloc (arena, sizeof *insight);
  g_autoptr(ScoutCreator) creator = NULL;

  insight->key = key;
  insight->fetched_at = NOW;
  insight->days = scout_arena_alloc (arena, n_days * sizeof (double));
  insight->n_days = n_days;
  insight->first_day = first_day;
  fields->id = "1";
  fields->insights = insight;
  fields->n_insights = 1;
  creator = scout_creator_new (arena, fields);
  scout_creator_performance_show_days (SCOUT_CREATOR_PERFORMANCE (fixture->performance), creator);
  scout_ui_fixture_settle (fixture->window);
}

static void
show_days (Fixture *fixture,
           guint32  first_day,
           gsize    n_days)
{
  show_days_of (fixture, SCOUT_TIME_RANGE_L90, first_day, n_days);
}

static gboolean
has_chart (Fixture *fixture)
{
  GtkWidget *chart = scout_ui_fixture_find (fixture->performance, SCOUT_TYPE_CHART, NULL);

  return chart != NULL && gtk_widget_get_mapped (chart);
}

static gboolean
point (Fixture *fixture)
{
  return scout_creator_performance_point_at_best_day (
    SCOUT_CREATOR_PERFORMANCE (fixture->performance));
}

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  show_days (fixture, 0, 90);
  g_assert_true (has_chart (fixture));
  g_assert_true (point (fixture));
}

/* Both ends of the calendar, and a series that would begin before it. */
static void
test_hostile_days (Fixture       *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    guint32 first_day;
    gsize n_days;
  } cases[] = {
    { 1, 90 },
    { 3652059 - 89, 90 },
    { 3652059, 90 },
    { G_MAXUINT32, 1 },
    { G_MAXUINT32 - 40, 90 },
    { 0, 800000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%u, %" G_GSIZE_FORMAT, cases[i].first_day, cases[i].n_days);
      show_days (fixture, 0, 90);
      g_assert_true (has_chart (fixture));

      show_days (fixture, cases[i].first_day, cases[i].n_days);
      page_fixture_wait_for_label (fixture->performance, NO_DAYS);
      g_assert_false (has_chart (fixture));
      g_assert_false (point (fixture));
    }
}

static void
count_retry_cb (ScoutCreatorPerformance *performance,
                guint                    part,
                gpointer                 counts)
{
  ((guint *) counts)[part]++;
}

static gboolean
has_asked_for_days (gpointer counts)
{
  return ((guint *) counts)[SCOUT_PERFORMANCE_PART_DAILY] > 0;
}

/* A limit counts down, and when it is over both parts are asked for again. */
static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 613, .retry_after = 1 };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  guint counts[] = { 0, 0 };
  g_autoptr(GError) error = scout_graph_error_new (&fault);

  g_signal_connect (performance, "retry", G_CALLBACK (count_retry_cb), counts);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_DAILY, error);
  page_fixture_wait_for_label (fixture->performance, "Hourly limit reached");
  page_fixture_wait_for_label (fixture->performance, "Stop waiting");
  g_assert_false (has_chart (fixture));
  scout_ui_fixture_wait (has_asked_for_days, counts);
  g_assert_cmpuint (counts[SCOUT_PERFORMANCE_PART_TILES], ==, 1);
  g_assert_cmpuint (counts[SCOUT_PERFORMANCE_PART_DAILY], ==, 1);
}

/* Each of Instagram's ranges has days of its own. */
static void
test_instagram (Fixture       *fixture,
                gconstpointer  data)
{
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);

  scout_creator_performance_set_network (performance, SCOUT_NETWORK_INSTAGRAM);
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpint (scout_creator_performance_get_range (performance), ==, SCOUT_TIME_RANGE_L14);
  g_assert_nonnull (page_fixture_find_label (fixture->performance, "Engaged accounts"));
  g_assert_nonnull (page_fixture_find_label (fixture->performance, "Reels hook rate"));
  g_assert_null (page_fixture_find_label (fixture->performance, "Interaction rate"));
  g_assert_null (page_fixture_find_label (fixture->performance, "28 days"));

  show_days_of (fixture, SCOUT_TIME_RANGE_THIS_MONTH, 0, 20);
  g_assert_false (has_chart (fixture));
  page_fixture_press (fixture->performance, "This month");
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpint (scout_creator_performance_get_range (performance), ==,
                   SCOUT_TIME_RANGE_THIS_MONTH);
  g_assert_true (has_chart (fixture));
  g_assert_true (point (fixture));

  scout_creator_performance_set_network (performance, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpint (scout_creator_performance_get_range (performance), ==, SCOUT_TIME_RANGE_L28);
  show_days (fixture, 0, 90);
  g_assert_true (has_chart (fixture));

  /* Each keeps its own. */
  scout_creator_performance_set_network (performance, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpint (scout_creator_performance_get_range (performance), ==,
                   SCOUT_TIME_RANGE_THIS_MONTH);
}

static gboolean
has_tile (GtkWidget  *tiles,
          const char *caption)
{
  GtkWidget *label = page_fixture_find_label (tiles, caption);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* What is newer than S1 has a tile and a chart where the catalogue knows it. */
static void
test_additions (Fixture       *fixture,
                gconstpointer  data)
{
  const ScoutPerformanceOffer *offer = scout_performance_offer_get (SCOUT_NETWORK_INSTAGRAM);
  g_autoptr(ScoutCatalog) whole = scout_catalog_new (TRUE);
  g_autoptr(ScoutCatalog) documented = scout_catalog_new (FALSE);
  const ScoutCatalogApi *apis[] = {
    scout_catalog_get_api (documented, SCOUT_NETWORK_INSTAGRAM),
    scout_catalog_get_api (whole, SCOUT_NETWORK_INSTAGRAM),
  };
  GtkWidget *tiles = g_object_new (SCOUT_TYPE_PERFORMANCE_TILES, NULL);
  GtkWidget *window = scout_ui_fixture_present (tiles, 900, 400);

  scout_performance_tiles_offer (SCOUT_PERFORMANCE_TILES (tiles), offer);
  for (guint has_additions = 0; has_additions < G_N_ELEMENTS (apis); has_additions++)
    {
      g_autoptr(GListModel) charts =
        scout_performance_offer_dup_chart_names (offer, apis[has_additions]);

      scout_performance_tiles_follow_catalog (SCOUT_PERFORMANCE_TILES (tiles),
                                              apis[has_additions]);
      scout_ui_fixture_settle (window);
      g_assert_true (has_tile (tiles, "Followers"));
      g_assert_true (has_tile (tiles, "Reels hook rate"));
      g_assert_cmpint (has_tile (tiles, "Views"), ==, (int) has_additions);
      g_assert_cmpint (has_tile (tiles, "Interactions"), ==, (int) has_additions);
      g_assert_cmpuint (g_list_model_get_n_items (charts), ==, has_additions ? 4 : 2);
    }
  scout_ui_fixture_close (window);
}

static void
fill_days (ScoutInsightFields *insight,
           ScoutArena         *arena,
           ScoutTimeRange      range,
           gsize               n_days,
           gsize               n_high)
{
  double *days = scout_arena_alloc (arena, n_days * sizeof *days);

  for (gsize i = 0; i < n_days; i++)
    days[i] = i < n_days - n_high ? 1.0 : 2.0;
  insight->key = (ScoutInsightKey) { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY,
                                     range };
  insight->fetched_at = NOW;
  insight->days = days;
  insight->n_days = n_days;
}

/* A week of Instagram's is compared by the 14 days that it is the end of; 14 days by nothing. */
static void
test_change (void)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *insights = scout_arena_alloc (arena, 2 * sizeof *insights);
  g_autoptr(ScoutCreator) creator = NULL;

  fill_days (&insights[0], arena, SCOUT_TIME_RANGE_THIS_WEEK, 5, 5);
  fill_days (&insights[1], arena, SCOUT_TIME_RANGE_L14, 14, 5);
  fields->id = "1";
  fields->insights = insights;
  fields->n_insights = 2;
  creator = scout_creator_new (arena, fields);
  g_assert_cmpfloat_with_epsilon (scout_daily_figures_find_change (creator, &insights[0].key, 5),
                                  100.0, 1e-6);
  g_assert_true (isnan (scout_daily_figures_find_change (creator, &insights[1].key, 14)));
}

/* Our name of a range that Meta calls so. */
static const char *
get_range_nick (const ScoutCatalogApi *api,
                const char            *wire)
{
  const ScoutCatalogEndpoint *edge = scout_catalog_api_find_endpoint (api, "creator-insights");
  const ScoutCatalogValue *value =
    scout_catalog_values_find (scout_catalog_endpoint_find_parameter (edge, "time-range")->values,
                               wire);

  g_assert_nonnull (value);
  return value->id;
}

static gboolean
is_offered (const ScoutPerformanceOffer *offer,
            const char                  *nick)
{
  g_autoptr(GEnumClass) ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);

  for (gsize i = 0; i < offer->n_ranges; i++)
    {
      if (g_str_equal (g_enum_get_value (ranges, (int) offer->ranges[i].range)->value_nick, nick))
        return TRUE;
    }

  return FALSE;
}

/* Of a metric that takes one range only there is nothing to choose. */
static void
assert_metric_offered (const ScoutPerformanceOffer *offer,
                       const ScoutCatalogApi       *api,
                       const ScoutCatalogMetric    *metric)
{
  guint n_taken = 0;

  if (metric->time_ranges[0] == NULL || metric->time_ranges[1] == NULL)
    return;

  for (gsize i = 0; metric->time_ranges[i] != NULL; i++)
    {
      const char *nick = get_range_nick (api, metric->time_ranges[i]);

      g_test_message ("%s over %s", metric->name, nick);
      g_assert_true (is_offered (offer, nick));
      n_taken++;
    }
  /* Nothing is offered that this metric would refuse. */
  g_assert_cmpuint (n_taken, ==, offer->n_ranges);
}

/* Every range of S1's and S2's tables of creators' metrics can be chosen, and no other. */
static void
test_ranges (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutPerformanceOffer *offer = scout_performance_offer_get (network);
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

      for (gsize i = 0; i < api->n_metrics; i++)
        {
          if (g_str_equal (api->metrics[i].endpoint_id, "creator-insights"))
            assert_metric_offered (offer, api, &api->metrics[i]);
        }
    }
}

static ScoutCreator *
make_rates (double week,
            double quarter)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *insights = scout_arena_alloc (arena, 2 * sizeof *insights);
  const ScoutTimeRange ranges[] = { SCOUT_TIME_RANGE_L7, SCOUT_TIME_RANGE_L90 };

  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      insights[i].key = (ScoutInsightKey) { SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE,
                                            SCOUT_PERIOD_OVERALL, ranges[i] };
      insights[i].value = i == 0 ? week : quarter;
      insights[i].fetched_at = NOW;
    }
  fields->id = "1";
  fields->insights = insights;
  fields->n_insights = 2;

  return scout_creator_new (arena, fields);
}

static void
assert_rate_note (Fixture    *fixture,
                  const char *expected)
{
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->performance, expected));
}

/* The rates beside the range are of it and of the creator, also where nobody can be asked and
 * where no figures come. */
static void
test_rates (Fixture       *fixture,
            gconstpointer  data)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 190 };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  g_autoptr(ScoutCreator) creator = make_rates (5.1, 4.2);
  g_autoptr(ScoutCreator) other = make_rates ((double) NAN, (double) NAN);

  scout_creator_performance_show_rates (performance, NULL, creator);
  scout_creator_performance_show_kept (performance, creator);
  assert_rate_note (fixture, "7 days " ISOLATED ("5.1%") "\n90 days " ISOLATED ("4.2%"));
  scout_creator_performance_set_range (performance, SCOUT_TIME_RANGE_L7);
  assert_rate_note (fixture, "90 days " ISOLATED ("4.2%"));

  scout_creator_performance_show_rates (performance, NULL, other);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  assert_rate_note (fixture, "Of views,\nestimated by Meta");
}

/* 2001-09-09 */
#define LONG_AGO (G_GINT64_CONSTANT (1000000000) * G_USEC_PER_SEC)

/* (transfer full): what was told long ago. */
static ScoutCreator *
make_known (void)
{
  static const ScoutInsightFields insights[] = {
    { .key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
               SCOUT_TIME_RANGE_L28 }, .fetched_at = LONG_AGO, .value = 482000 },
    { .key = { SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
               SCOUT_TIME_RANGE_L28 }, .fetched_at = LONG_AGO, .value = 4.8 },
    { .key = { SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
               SCOUT_TIME_RANGE_L90 }, .fetched_at = LONG_AGO, .value = 4.2 },
  };
  static const ScoutCreatorFields fields = {
    .id = "1", .name = "Maya", .followers = -1, .insights = insights,
    .n_insights = G_N_ELEMENTS (insights),
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);

  return scout_creator_new (arena, &fields);
}

/* What was seen before stays where nothing newer comes, and says of when it is. */
static void
test_known (Fixture       *fixture,
            gconstpointer  data)
{
  const ScoutGraphFault fault = { .http_status = 500, .code = 2 };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  g_autoptr(ScoutCreator) known = make_known ();
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  GtkWidget *tile = NULL;

  scout_creator_performance_show_rates (performance, NULL, known);
  scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  scout_ui_fixture_settle (fixture->window);
  tile = page_fixture_find_named (fixture->performance, "Reach");
  g_assert_cmpint (scout_metric_tile_get_state (SCOUT_METRIC_TILE (tile)), ==,
                   SCOUT_METRIC_TILE_READY);
  g_assert_nonnull (page_fixture_find_label (tile, "482K"));
  g_assert_nonnull (page_fixture_find_label (tile, "As of 9 Sep 2001"));
  tile = page_fixture_find_named (fixture->performance, "Views");
  g_assert_cmpint (scout_metric_tile_get_state (SCOUT_METRIC_TILE (tile)), ==,
                   SCOUT_METRIC_TILE_FAILED);

  /* Over another time nothing is known. */
  scout_creator_performance_set_range (performance, SCOUT_TIME_RANGE_L7);
  scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  tile = page_fixture_find_named (fixture->performance, "Reach");
  g_assert_cmpint (scout_metric_tile_get_state (SCOUT_METRIC_TILE (tile)), ==,
                   SCOUT_METRIC_TILE_FAILED);
}

/* Nor does what was in the way of one figure stay while others come. */
static void
test_unanswered (Fixture       *fixture,
                 gconstpointer  data)
{
  static const ScoutUnansweredFigure figure = { "views", SCOUT_METRIC_VIEWS,
                                                SCOUT_BREAKDOWN_NONE };
  const ScoutGraphFault fault = { .http_status = 500, .code = 2 };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  g_autoptr(ScoutCreator) known = make_known ();
  const ScoutGraphFault other_fault = { .http_status = 400, .code = 1 };
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  g_autoptr(GError) other = scout_graph_error_new (&other_fault);
  GtkWidget *tile = page_fixture_find_named (fixture->performance, "Views");

  scout_unanswered_note (G_OBJECT (known), &figure, 1, error);
  for (guint i = 0; i < 2; i++)
    {
      scout_creator_performance_show_figures (performance, known);
      g_assert_cmpstr (scout_tooltip_get (tile), ==, "Meta has a problem");
      if (i == 0)
        scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
      else
        scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, other);
      g_assert_cmpstr (scout_tooltip_get (tile), ==,
                       i == 0 ? NULL : scout_error_wording_get (other).title);
    }
}

/* A rate from before says of when it is, whatever else comes, until another takes its place. */
static void
test_known_rate (Fixture       *fixture,
                 gconstpointer  data)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 190 };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  g_autoptr(ScoutCreator) known = make_known ();
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  GtkWidget *tile = NULL;

  scout_creator_performance_show_rates (performance, NULL, known);
  scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  scout_creator_performance_show_rates (performance, NULL, known);
  scout_ui_fixture_settle (fixture->window);
  tile = page_fixture_find_named (fixture->performance, "Interaction rate");
  g_assert_nonnull (page_fixture_find_label (tile, "4.8%"));
  g_assert_nonnull (page_fixture_find_label (tile, "As of 9 Sep 2001"));

  scout_creator_performance_show_figures (performance, known);
  assert_rate_note (fixture, "90 days " ISOLATED ("4.2%"));

  /* No date stays below a figure that is unknown. */
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  scout_creator_performance_set_range (performance, SCOUT_TIME_RANGE_L7);
  scout_creator_performance_show_loading (performance, SCOUT_PERFORMANCE_PART_TILES);
  scout_creator_performance_show_rates (performance, NULL, known);
  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  assert_rate_note (fixture, "28 days " ISOLATED ("4.8%") "\n90 days " ISOLATED ("4.2%"));
  g_assert_null (page_fixture_find_label (fixture->performance, "As of 9 Sep 2001"));
}

/* What the creator would share is not said to be unshared. */
static void
test_signed_out (Fixture       *fixture,
                 gconstpointer  data)
{
  const ScoutGraphFault fault = { .http_status = 400, .code = 190 };
  ScoutCreatorPerformance *performance = SCOUT_CREATOR_PERFORMANCE (fixture->performance);
  g_autoptr(GError) error = scout_graph_error_new (&fault);
  g_autofree char *words = NULL;
  GtkWidget *tile = NULL;

  scout_creator_performance_show_error (performance, SCOUT_PERFORMANCE_PART_TILES, error);
  scout_ui_fixture_settle (fixture->window);
  tile = page_fixture_find_named (fixture->performance, "Reach");
  g_assert_nonnull (tile);
  words = gtk_test_accessible_check_property (GTK_ACCESSIBLE (tile),
                                              GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
  g_assert_cmpstr (words, ==, scout_error_wording_get (error).title);
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

  g_test_add ("/creator-performance/days", Fixture, NULL, set_up, test_days, tear_down);
  g_test_add ("/creator-performance/limit", Fixture, NULL, set_up, test_limit, tear_down);
  g_test_add ("/creator-performance/instagram", Fixture, NULL, set_up, test_instagram, tear_down);
  g_test_add ("/creator-performance/additions", Fixture, NULL, set_up, test_additions, tear_down);
  g_test_add ("/creator-performance/rates", Fixture, NULL, set_up, test_rates, tear_down);
  g_test_add ("/creator-performance/known", Fixture, NULL, set_up, test_known, tear_down);
  g_test_add ("/creator-performance/unanswered", Fixture, NULL, set_up, test_unanswered, tear_down);
  g_test_add ("/creator-performance/known-rate", Fixture, NULL, set_up, test_known_rate, tear_down);
  g_test_add ("/creator-performance/signed-out", Fixture, NULL, set_up, test_signed_out, tear_down);
  g_test_add ("/creator-performance/hostile-days", Fixture, NULL, set_up, test_hostile_days,
              tear_down);

  g_test_add_func ("/creator-performance/change", test_change);
  g_test_add_func ("/creator-performance/ranges", test_ranges);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
