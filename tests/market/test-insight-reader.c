/* test-insight-reader.c: insights in every form that S2 leaves open.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "read-answer.h"

#include <math.h>
#include <string.h>

#define REACH_28 { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, \
                   SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 }

static ScoutCreator *
read_insights (const char *list)
{
  g_autofree char *text = g_strdup_printf ("'insights':%s", list);

  return read_creator (text);
}

/* An overall figure of the creator's reach, NaN if there is none. */
static double
read_reach (const char *list)
{
  g_autoptr(ScoutCreator) creator = read_insights (list);

  return scout_creator_get_figure (creator, SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_L28);
}

static void
test_wrappers (void)
{
  const char *bare = "[{'name':'creator_reach','values':[{'value':5}]}]";
  g_autofree char *edge = g_strdup_printf ("{'paging':{'next':'x'},'data':%s}", bare);

  g_assert_cmpfloat_with_epsilon (read_reach (bare), 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (read_reach (edge), 5, 1e-9);
  g_assert_true (isnan (read_reach ("{'data':{}}")));
  g_assert_true (isnan (read_reach ("{'data':null}")));
  g_assert_true (isnan (read_reach ("7")));
  g_assert_true (isnan (read_reach ("[7,null,[],'x']")));
}

typedef struct
{
  const char *insight;
  double value;
} Vector;

static const Vector values[] = {
  { "'values':[{'value':1234.5}]", 1234.5 },
  { "'values':[{'value':0}]", 0 },
  { "'values':[8]", 8 },
  { "'values':[{'value':5,'end_time':'2026-11-21T08:00:00+0000'}]", 5 },
  { "'period':'OVERALL','time_range':'l28','values':[{'value':5}]", 5 },
  { "'values':[{'value':5}],'period':'overall'", 5 },
  { "'period':null,'time_range':7,'values':[{'value':5}]", 5 },
  { "'values':[{'value':5}],'values':7", 5 },
};

static const char * const unknown_values[] = {
  "'values':[{'value':'5'}]",
  "'values':[{'value':null}]",
  "'values':[{}]",
  "'values':[]",
  "'values':{'value':5}",
  "'values':null",
  "'values':[[5]]",
  "'values':[{'value_with_breakdown':{'follower':5}}]",
  "'values':[{'value':1e999}]",
  "'period':'week','values':[{'value':5}]",
  "'time_range':'L60','values':[{'value':5}]",
  "'time_range':'L7','values':[{'value':5}]",
  "",
};

static void
test_values (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *list = g_strdup_printf ("[{'name':'creator_reach',%s}]", values[i].insight);

      g_assert_cmpfloat_with_epsilon (read_reach (list), values[i].value, 1e-9);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unknown_values); i++)
    {
      g_autofree char *list = g_strdup_printf ("[{'name':'creator_reach'%s%s}]",
                                               *unknown_values[i] != '\0' ? "," : "",
                                               unknown_values[i]);

      g_test_message ("%s", list);
      g_assert_true (isnan (read_reach (list)));
    }
}

/* A figure that Meta sent last is read like one that it sent first. */
static void
test_name_last (void)
{
  g_assert_cmpfloat_with_epsilon (read_reach ("[{'values':[{'value':5}],'name':'creator_reach'}]"),
                                  5, 1e-9);
  g_assert_cmpfloat_with_epsilon (read_reach ("[{'values':[{'value':5}],'name':'CREATOR_REACH'}]"),
                                  5, 1e-9);
}

static void
test_unknown (void)
{
  g_autoptr(ScoutCreator) creator = NULL;

  creator = read_insights ("[{'name':'creator_mood','values':[{'value':1}]},"
                           "{'name':'creator_reach','title':'x','period':'week','values':[]},"
                           "{'name':'creator_views','values':[{'value':2,'mood':3}]}]");

  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 4);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_VIEWS,
                                                            SCOUT_TIME_RANGE_L28),
                                  2, 1e-9);
}

/* The metric's own default: L28, or a lifetime for followers. */
static void
test_keys (void)
{
  const ScoutInsightKey reach = REACH_28;
  const ScoutInsightKey genders = { SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_GENDER,
                                    SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutInsight *insight = NULL;

  creator = read_insights ("[{'name':'creator_reach','values':[{'value':5}]},"
                           "{'name':'followers_genders','values':"
                           "[{'value_with_breakdown':{'female':60.5,'male':39.5}}]}]");

  insight = scout_creator_get_insight (creator, &reach);
  g_assert_true (scout_insight_is_estimated (insight));
  g_assert_cmpint (scout_insight_get_fetched_at (insight), ==, FETCHED_AT);
  g_assert_cmpint (scout_insight_get_network (insight), ==, SCOUT_NETWORK_FACEBOOK);

  insight = scout_creator_get_insight (creator, &genders);
  g_assert_nonnull (insight);
  /* S2 says of the whole edge: "These values are estimated". */
  g_assert_true (scout_insight_is_estimated (insight));
}

static const ScoutShare *
get_shares (ScoutCreator   *creator,
            ScoutBreakdown  breakdown,
            gsize          *n_shares)
{
  const ScoutInsightKey key = { SCOUT_METRIC_FOLLOWERS, breakdown,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  ScoutInsight *insight = scout_creator_get_insight (creator, &key);

  *n_shares = 0;

  return insight != NULL ? scout_insight_get_shares (insight, n_shares) : NULL;
}

static ScoutCreator *
read_ages (const char *breakdown)
{
  g_autofree char *list = g_strdup_printf ("[{'name':'followers_age_genders','values':"
                                           "[{'value_with_breakdown':%s}]}]", breakdown);

  return read_insights (list);
}

static void
assert_ages (const char *breakdown)
{
  g_autoptr(ScoutCreator) creator = read_ages (breakdown);
  const ScoutShare *shares = NULL;
  gsize n_shares = 0;

  shares = get_shares (creator, SCOUT_BREAKDOWN_AGE_GENDER, &n_shares);
  g_assert_cmpuint (n_shares, ==, 2);
  g_assert_cmpstr (shares[0].name, ==, "female_25-34");
  g_assert_cmpfloat_with_epsilon (shares[0].value, 12.5, 1e-9);
  g_assert_cmpstr (shares[1].name, ==, "male_65+");
  g_assert_cmpfloat_with_epsilon (shares[1].value, 3, 1e-9);
}

static void
test_breakdowns (void)
{
  assert_ages ("{'female_25-34':12.5,'male_65+':3}");
  assert_ages ("{'female':{'25-34':12.5},'male':{'65+':3}}");
  assert_ages ("{'female_25-34':12.5,'x':null,'y':'7','z':[1],'male_65+':3}");
}

static void
test_no_breakdown (void)
{
  static const char * const empty[] = { "{}", "{'a':{}}", "{'a':'1'}", "null", "[]", "5" };

  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr(ScoutCreator) creator = read_ages (empty[i]);
      gsize n_shares = 0;

      g_assert_null (get_shares (creator, SCOUT_BREAKDOWN_AGE_GENDER, &n_shares));
      g_assert_cmpuint (n_shares, ==, 0);
    }
}

typedef struct
{
  const char *parts;
  ScoutCatalogUnit unit;
  double first;
} UnitVector;

/* S2 says percentages, and a dictionary cannot say otherwise but by a part that no whole has. */
static const UnitVector units[] = {
  { "'values':[{'value_with_breakdown':{'reels':62.5,'photos':37.5}}]",
    SCOUT_CATALOG_UNIT_PERCENT, 62.5 },
  { "'values':[{'value_with_breakdown':{'reels':100,'photos':0}}]",
    SCOUT_CATALOG_UNIT_PERCENT, 100 },
  { "'values':[{'value_with_breakdown':{'reels':1200,'photos':34}}]",
    SCOUT_CATALOG_UNIT_COUNT, 1200 },
  { "'values':[{'value_with_breakdown':{'reels':34,'photos':1200}}]",
    SCOUT_CATALOG_UNIT_COUNT, 34 },
  { "'total_value':{'breakdowns':{'results':[{'dimension_value':'reels','percentage':62.5}]}}",
    SCOUT_CATALOG_UNIT_PERCENT, 62.5 },
  { "'total_value':{'breakdowns':{'results':[{'dimension_value':'reels','value':62}]}}",
    SCOUT_CATALOG_UNIT_COUNT, 62 },
};

static void
test_units (void)
{
  const ScoutInsightKey key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_CONTENT_TYPE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autofree char *list = g_strdup_printf ("[{'name':'creator_views_by_content_type',%s}]",
                                               units[i].parts);
      g_autoptr(ScoutCreator) creator = read_insights (list);
      ScoutInsight *insight = scout_creator_get_insight (creator, &key);
      gsize n_shares = 0;

      g_test_message ("%s", list);
      g_assert_nonnull (insight);
      g_assert_cmpint (scout_insight_get_share_unit (insight), ==, units[i].unit);
      g_assert_cmpfloat_with_epsilon (scout_insight_get_shares (insight, &n_shares)[0].value,
                                      units[i].first, 1e-9);
    }
}

/* T13: joined keys must not grow with every level into more memory than the answer took. */
static void
test_hostile_breakdown (void)
{
  g_autofree char *name = g_strnfill (4000, 'k');
  g_autoptr(GString) text = g_string_new ("{'fine':1");
  g_autoptr(ScoutCreator) creator = NULL;
  const ScoutShare *shares = NULL;
  gsize n_shares = 0;

  g_string_append_printf (text, ",'%s':2,'%s':{'a':3,'b':4},'deep':{'a':{'b':{'c':5}}}}",
                          name, name);
  creator = read_ages (text->str);

  shares = get_shares (creator, SCOUT_BREAKDOWN_AGE_GENDER, &n_shares);
  g_assert_cmpuint (n_shares, ==, 1);
  g_assert_cmpstr (shares[0].name, ==, "fine");
}

static ScoutInsight *
read_daily (ScoutCreator **creator,
            const char    *days)
{
  const ScoutInsightKey key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE,
                                SCOUT_PERIOD_DAY, SCOUT_TIME_RANGE_L7 };
  g_autofree char *list = g_strdup_printf ("[{'name':'creator_views','period':'day',"
                                           "'time_range':'L7','values':[%s]}]", days);

  *creator = read_insights (list);

  return scout_creator_get_insight (*creator, &key);
}

static void
assert_daily (const char   *text,
              const char   *first_day,
              const double *expected,
              gsize         n_expected)
{
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutInsight *insight = read_daily (&creator, text);
  g_autofree char *first = NULL;
  const double *days = NULL;
  gsize n_days = 0;

  g_assert_nonnull (insight);
  first = g_date_time_format (scout_insight_get_first_day (insight), "%Y-%m-%d");
  g_assert_cmpstr (first, ==, first_day);

  days = scout_insight_get_days (insight, &n_days);
  g_assert_cmpuint (n_days, ==, n_expected);
  for (gsize i = 0; i < n_days; i++)
    {
      g_assert_cmpint (isnan (days[i]) != 0, ==, isnan (expected[i]) != 0);
      if (!isnan (expected[i]))
        g_assert_cmpfloat_with_epsilon (days[i], expected[i], 1e-9);
    }
}

static void
test_days (void)
{
  const double three[] = { 1, 2, 3 };
  const double gap[] = { 1, NAN, 3 };

  assert_daily ("{'value':1},{'value':2},{'value':3}", "2026-11-19", three, 3);
  assert_daily ("{'value':1},{'value':'x'},{'value':3}", "2026-11-19", gap, 3);
  assert_daily ("1,null,3", "2026-11-19", gap, 3);
}

static void
test_dated_days (void)
{
  const double three[] = { 1, 2, 3 };
  const double gap[] = { 1, NAN, 3 };

  assert_daily ("{'value':1,'date':'2026-10-30'},{'value':2,'date':'2026-10-31'},"
                "{'value':3,'date':'2026-11-01'}", "2026-10-30", three, 3);
  assert_daily ("{'value':3,'date':'2026-11-01'},{'value':2,'date':'2026-10-31'},"
                "{'value':1,'date':'2026-10-30'}", "2026-10-30", three, 3);
  assert_daily ("{'value':1,'date':'2026-10-30'},{'value':3,'date':'2026-11-01'}",
                "2026-10-30", gap, 3);
  assert_daily ("{'value':1,'end_time':'2026-10-31T00:00:00+0000'},"
                "{'value':2,'end_time':'2026-11-01T00:00:00Z'},"
                "{'value':3,'end_time':'2026-11-02T00:00:00+00:00'}", "2026-10-30", three, 3);
}

/* The hour at which a day ends may move, with summer time, within a series. */
static void
test_end_times (void)
{
  const double three[] = { 1, 2, 3 };

  assert_daily ("{'value':1,'end_time':'2026-10-30T07:00:00+0000'},"
                "{'value':2,'end_time':'2026-10-31T08:00:00+0000'},"
                "{'value':3,'end_time':'2026-11-01T08:00:00+0000'}", "2026-10-29", three, 3);
  assert_daily ("{'value':1,'end_time':'2026-10-31T01:00:00+0200'},"
                "{'value':2,'end_time':'2026-11-01T01:00:00+0200'},"
                "{'value':3,'end_time':'2026-11-02T01:00:00+0200'}", "2026-10-30", three, 3);
  assert_daily ("{'value':1,'date':'2026-02-28T12:00:00'},{'value':2,'date':'2026-03-01T12:00:00'},"
                "{'value':3,'date':'2026-03-02T12:00:00'}", "2026-02-28", three, 3);
}

/* Dates that make no sense are as good as none: the values stay, oldest first. */
static void
test_bad_dates (void)
{
  const double two[] = { 1, 2 };

  assert_daily ("{'value':1,'date':'soon'},{'value':2,'date':'2026-10-31'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'date':'1990-01-01'},{'value':2,'date':'2026-10-31'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'date':'2026-10-31'},{'value':2}", "2026-11-20", two, 2);
  assert_daily ("{'value':1,'date':{}},{'value':2,'date':7}", "2026-11-20", two, 2);
  assert_daily ("{'value':1,'date':'2026-02-30'},{'value':2,'date':'2026-03-01'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'date':'2026-10-30'},{'value':2,'date':'2026-10-31T99:00:00Z'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'end_time':'2026-13-99T99:99:99+9999'},{'value':2}",
                "2026-11-20", two, 2);
}

static void
test_hostile_dates (void)
{
  g_autofree char *endless = g_strnfill (100000, '1');
  g_autofree char *text = g_strdup_printf ("{'value':1,'date':'%s'},{'value':2,'end_time':'%s'}",
                                           endless, endless);
  const double two[] = { 1, 2 };

  assert_daily (text, "2026-11-20", two, 2);
}

/* The ends of the calendar: no chart could count on from there, so these are no dates. */
static void
test_days_of_no_calendar (void)
{
  const double two[] = { 1, 2 };

  assert_daily ("{'value':1,'date':'9999-12-30'},{'value':2,'date':'9999-12-31'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'date':'0001-01-01'},{'value':2,'date':'0001-01-02'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'end_time':'0001-01-01T00:00:00Z'},"
                "{'value':2,'end_time':'9999-12-31T23:59:59-1200'}",
                "2026-11-20", two, 2);
  assert_daily ("{'value':1,'end_time':'1900-01-01T00:00:00Z'},{'value':2}",
                "2026-11-20", two, 2);
}

static void
test_no_days (void)
{
  static const char * const empty[] = { "", "null", "{},{}", "{'value_with_breakdown':{}}" };

  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr(ScoutCreator) creator = NULL;

      g_assert_null (read_daily (&creator, empty[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/insight-reader/wrappers", test_wrappers);
  g_test_add_func ("/insight-reader/values", test_values);
  g_test_add_func ("/insight-reader/name-last", test_name_last);
  g_test_add_func ("/insight-reader/unknown", test_unknown);
  g_test_add_func ("/insight-reader/keys", test_keys);
  g_test_add_func ("/insight-reader/breakdowns", test_breakdowns);
  g_test_add_func ("/insight-reader/no-breakdown", test_no_breakdown);
  g_test_add_func ("/insight-reader/units", test_units);
  g_test_add_func ("/insight-reader/hostile-breakdown", test_hostile_breakdown);
  g_test_add_func ("/insight-reader/days", test_days);
  g_test_add_func ("/insight-reader/dated-days", test_dated_days);
  g_test_add_func ("/insight-reader/end-times", test_end_times);
  g_test_add_func ("/insight-reader/bad-dates", test_bad_dates);
  g_test_add_func ("/insight-reader/hostile-dates", test_hostile_dates);
  g_test_add_func ("/insight-reader/days-of-no-calendar", test_days_of_no_calendar);
  g_test_add_func ("/insight-reader/no-days", test_no_days);

  return g_test_run ();
}
