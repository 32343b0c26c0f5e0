/* test-instagram-insights.c: insights in every form in which Instagram may send them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "read-answer.h"

#include <math.h>
#include <string.h>

static ScoutCreator *
read_insights (const char *list)
{
  g_autofree char *text = g_strdup_printf ("'insights':%s", list);

  return read_instagram_creator (text);
}

/* An overall figure of the creator's reach in this month, NaN if there is none. */
static double
read_reach (const char *list)
{
  g_autoptr(ScoutCreator) creator = read_insights (list);

  return scout_creator_get_figure (creator, SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_THIS_MONTH);
}

static void
test_wrappers (void)
{
  const char *bare = "[{'name':'creator_reach','total_value':{'value':5}}]";
  g_autofree char *edge = g_strdup_printf ("{'paging':{'next':'x'},'data':%s}", bare);

  g_assert_cmpfloat_with_epsilon (read_reach (bare), 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (read_reach (edge), 5, 1e-9);
  g_assert_true (isnan (read_reach ("{'data':{}}")));
  g_assert_true (isnan (read_reach ("[7,null,[],'x',{}]")));
}

typedef struct
{
  const char *insight;
  double value;
} Vector;

/* `title`, `description` and `id` are in the specification of the sibling API's results. */
static const Vector values[] = {
  { "'total_value':{'value':1234.5}", 1234.5 },
  { "'total_value':{'value':0}", 0 },
  { "'total_value':1200", 1200 },
  { "'values':[{'value':5}]", 5 },
  { "'values':[{'value':5}],'total_value':{'value':6}", 6 },
  { "'total_value':{'value':6},'values':[{'value':5}]", 6 },
  { "'period':'OVERALL','time_range':'This_Month','total_value':{'value':5}", 5 },
  { "'total_value':{'value':5},'time_range':'this_month'", 5 },
  { "'time_range':null,'period':7,'total_value':{'value':5}", 5 },
  { "'title':'x','description':'y','id':'1/insights','total_value':{'value':5}", 5 },
};

static const char * const unknown_values[] = {
  "'total_value':{'value':'5'}",
  "'total_value':{'value':null}",
  "'total_value':{'value':1e999}",
  "'total_value':{}",
  "'total_value':[5]",
  "'total_value':'5'",
  "'total_value':null",
  "'period':'week','total_value':{'value':5}",
  "'time_range':'L28','total_value':{'value':5}",
  "'time_range':'this_week','total_value':{'value':5}",
  "'period':'day','total_value':{'value':5}",
};

static void
test_values (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *list = g_strdup_printf ("[{'name':'creator_reach',%s}]", values[i].insight);

      g_test_message ("%s", list);
      g_assert_cmpfloat_with_epsilon (read_reach (list), values[i].value, 1e-9);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unknown_values); i++)
    {
      g_autofree char *list = g_strdup_printf ("[{'name':'creator_reach',%s}]", unknown_values[i]);

      g_test_message ("%s", list);
      g_assert_true (isnan (read_reach (list)));
    }
}

/* Instagram's specification has names in capitals, its documents do not; each means the same. */
static void
test_names (void)
{
  g_assert_cmpfloat_with_epsilon (read_reach ("[{'name':'CREATOR_REACH','total_value':"
                                              "{'value':5}}]"), 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (read_reach ("[{'total_value':{'value':5},"
                                              "'name':'Creator_Reach'}]"), 5, 1e-9);
  g_assert_true (isnan (read_reach ("[{'total_value':{'value':5}}]")));
  g_assert_true (isnan (read_reach ("[{'name':null,'total_value':{'value':5}}]")));
}

typedef struct
{
  const char *name;
  ScoutMetric metric;
  ScoutTimeRange range;
} Default;

/* What plain `insights` answers, without saying over which time (conventions section 6.2). */
static const Default defaults[] = {
  { "total_followers", SCOUT_METRIC_FOLLOWERS, SCOUT_TIME_RANGE_LIFETIME },
  { "creator_engaged_accounts", SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_TIME_RANGE_THIS_MONTH },
  { "creator_reach", SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_THIS_MONTH },
  { "reels_interaction_rate", SCOUT_METRIC_REELS_INTERACTION_RATE, SCOUT_TIME_RANGE_L90 },
  { "reels_hook_rate", SCOUT_METRIC_REELS_HOOK_RATE, SCOUT_TIME_RANGE_L90 },
  { "total_views", SCOUT_METRIC_VIEWS, SCOUT_TIME_RANGE_THIS_MONTH },
  { "account_interactions", SCOUT_METRIC_INTERACTIONS, SCOUT_TIME_RANGE_THIS_MONTH },
};

static void
test_defaults (void)
{
  g_autoptr(GString) list = g_string_new ("{'data':[");
  g_autoptr(ScoutCreator) creator = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (defaults); i++)
    g_string_append_printf (list, "%s{'name':'%s','total_value':{'value':%u}}", i > 0 ? "," : "",
                            defaults[i].name, (guint) i);
  g_string_append (list, "]}");
  creator = read_insights (list->str);

  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, G_N_ELEMENTS (defaults));
  for (gsize i = 0; i < G_N_ELEMENTS (defaults); i++)
    {
      const ScoutInsightKey key = { defaults[i].metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                    defaults[i].range };
      ScoutInsight *insight = scout_creator_get_insight (creator, &key);

      g_test_message ("%s", defaults[i].name);
      g_assert_nonnull (insight);
      g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight), (double) i, 1e-9);
      g_assert_cmpstr (scout_insight_get_metric (insight)->name, ==, defaults[i].name);
      g_assert_cmpint (scout_insight_get_network (insight), ==, SCOUT_NETWORK_INSTAGRAM);
      g_assert_cmpint (scout_insight_get_fetched_at (insight), ==, FETCHED_AT);
    }
}

/* The same metric over several times at once, each its own figure. */
static void
test_ranges (void)
{
  g_autoptr(ScoutCreator) creator =
    read_insights ("[{'name':'creator_reach','time_range':'this_week','total_value':{'value':1}},"
                   "{'name':'creator_reach','time_range':'last_14_days','total_value':{'value':2}},"
                   "{'name':'creator_reach','time_range':'this_month','total_value':{'value':3}}]");

  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 3);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_THIS_WEEK), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_L14), 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_THIS_MONTH), 3, 1e-9);
}

/* Followers are a metric here, and a count of the creator's. */
static void
test_followers (void)
{
  static const char * const unknown[] = { "-1", "1e300", "null", "'5'" };
  g_autoptr(ScoutCreator) creator =
    read_insights ("[{'name':'creator_reach','total_value':{'value':1}},"
                   "{'name':'total_followers','total_value':{'value':48210}}]");

  g_assert_cmpint (scout_creator_get_followers (creator), ==, 48210);
  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *list = g_strdup_printf ("[{'name':'total_followers','total_value':"
                                               "{'value':%s}}]", unknown[i]);
      g_autoptr(ScoutCreator) other = read_insights (list);

      g_assert_cmpint (scout_creator_get_followers (other), ==, -1);
    }
}

static ScoutCreator *
read_total (const char *total)
{
  g_autofree char *list = g_strdup_printf ("{'data':[{'name':'creator_engaged_accounts','period':"
                                           "'overall','time_range':'this_month',"
                                           "'total_value':%s}]}", total);

  return read_insights (list);
}

static const ScoutShare *
get_shares (ScoutCreator   *creator,
            ScoutBreakdown  breakdown,
            gsize          *n_shares)
{
  const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, breakdown, SCOUT_PERIOD_OVERALL,
                                SCOUT_TIME_RANGE_THIS_MONTH };
  ScoutInsight *insight = scout_creator_get_insight (creator, &key);

  *n_shares = 0;

  return insight != NULL ? scout_insight_get_shares (insight, n_shares) : NULL;
}

static void
assert_two (ScoutCreator   *creator,
            ScoutBreakdown  breakdown,
            ScoutShare      first,
            ScoutShare      second)
{
  gsize n_shares = 0;
  const ScoutShare *shares = get_shares (creator, breakdown, &n_shares);

  g_assert_cmpuint (n_shares, ==, 2);
  g_assert_cmpstr (shares[0].name, ==, first.name);
  g_assert_cmpfloat_with_epsilon (shares[0].value, first.value, 1e-9);
  g_assert_cmpstr (shares[1].name, ==, second.name);
  g_assert_cmpfloat_with_epsilon (shares[1].value, second.value, 1e-9);
}

/* As two independent clients have seen it: the figure, and beside it its parts. */
static void
test_cities (void)
{
  g_autoptr(ScoutCreator) creator =
    read_total ("{'value':1200,'breakdowns':{'dimension_key':'top_cities','results':["
                "{'dimension_value':'Recife, PE','percentage':6.5},"
                "{'dimension_value':'S\\u00e3o Paulo','percentage':4.1}]}}");

  assert_two (creator, SCOUT_BREAKDOWN_CITY, (ScoutShare) { "Recife, PE", 6.5 },
              (ScoutShare) { "São Paulo", 4.1 });
  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 2);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (creator, SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                                            SCOUT_TIME_RANGE_THIS_MONTH), 1200,
                                  1e-9);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
}

typedef struct
{
  const char *breakdowns;
  ScoutBreakdown breakdown;
  ScoutShare first;
  ScoutShare second;
} Parts;

static const Parts parts[] = {
  /* Counts, whose names become those of the other network. */
  { "{'dimension_key':'follow_type','results':[{'dimension_value':'follower_count','value':700},"
    "{'dimension_value':'non_follower_count','value':512}]}", SCOUT_BREAKDOWN_FOLLOW_TYPE,
    { "follower", 700 }, { "non-follower", 512 } },
  { "{'dimension_key':'FOLLOW_TYPE','results':[{'value':7,'dimension_value':'FOLLOWER_COUNT'},"
    "{'dimension_value':'non-follower','value':5}]}", SCOUT_BREAKDOWN_FOLLOW_TYPE,
    { "follower", 7 }, { "non-follower", 5 } },
  { "{'dimension_key':'gender','results':[{'dimension_value':'FEMALE','percentage':60.5},"
    "{'dimension_value':'Male','percentage':39.5}]}", SCOUT_BREAKDOWN_GENDER,
    { "female", 60.5 }, { "male", 39.5 } },
  { "{'dimension_key':'age','results':[{'dimension_value':'18-24','percentage':30},"
    "{'dimension_value':'65+','percentage':0}]}", SCOUT_BREAKDOWN_AGE,
    { "18-24", 30 }, { "65-plus", 0 } },
  { "{'dimension_key':'age','results':[{'dimension_value':'18_to_24','percentage':30},"
    "{'dimension_value':'13-17','percentage':1}]}", SCOUT_BREAKDOWN_AGE,
    { "18-24", 30 }, { "13-17", 1 } },
  /* The name of the breakdown may come last, or within a list of one. */
  { "{'results':[{'dimension_value':'BR','percentage':71},{'dimension_value':'US','percentage':9}],"
    "'dimension_key':'top_countries'}", SCOUT_BREAKDOWN_COUNTRY, { "BR", 71 }, { "US", 9 } },
  { "[{'dimension_key':'top_countries','results':[{'dimension_value':'BR','percentage':71},"
    "{'dimension_value':'US','percentage':9}]}]", SCOUT_BREAKDOWN_COUNTRY,
    { "BR", 71 }, { "US", 9 } },
  /* Lists of values, of one and of several, as clients have seen them. */
  { "[{'dimension_keys':['x'],'dimension_key':'age','results':[{'dimension_values':['18-24'],"
    "'value':3},{'dimension_values':['25-34'],'value':4}]}]", SCOUT_BREAKDOWN_AGE,
    { "18-24", 3 }, { "25-34", 4 } },
  { "{'dimension_key':'top_cities','results':[{'dimension_values':['Recife','PE'],'value':3},"
    "{'dimension_values':'Olinda','value':4}]}", SCOUT_BREAKDOWN_CITY,
    { "Recife_PE", 3 }, { "Olinda", 4 } },
  /* A percentage is what is meant where both come. */
  { "{'dimension_key':'age','results':[{'dimension_value':'18-24','value':300,'percentage':30},"
    "{'percentage':70,'value':700,'dimension_value':'25-34'}]}", SCOUT_BREAKDOWN_AGE,
    { "18-24", 30 }, { "25-34", 70 } },
  /* Odd rows cost themselves only. */
  { "{'dimension_key':'age','results':[7,null,[],{},{'dimension_value':'18-24','percentage':1},"
    "{'dimension_value':'x'},{'percentage':5},{'dimension_value':'y','percentage':'5'},"
    "{'dimension_value':{},'value':2},{'dimension_value':'25-34','percentage':2,'mood':{}}]}",
    SCOUT_BREAKDOWN_AGE, { "18-24", 1 }, { "25-34", 2 } },
};

static void
test_breakdowns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *total = g_strdup_printf ("{'breakdowns':%s}", parts[i].breakdowns);
      g_autoptr(ScoutCreator) creator = read_total (total);

      g_test_message ("%s", total);
      assert_two (creator, parts[i].breakdown, parts[i].first, parts[i].second);
      g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
    }
}

/* Several breakdowns in one answer, which S1 does not allow to ask for. */
static void
test_several_breakdowns (void)
{
  g_autoptr(ScoutCreator) creator =
    read_total ("{'breakdowns':[{'dimension_key':'gender','results':["
                "{'dimension_value':'female','percentage':60},"
                "{'dimension_value':'male','percentage':40}]},7,{'dimension_key':'age','results':["
                "{'dimension_value':'18-24','percentage':30},"
                "{'dimension_value':'25-34','percentage':70}]}],'value':12}");

  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 3);
  assert_two (creator, SCOUT_BREAKDOWN_GENDER, (ScoutShare) { "female", 60 },
              (ScoutShare) { "male", 40 });
  assert_two (creator, SCOUT_BREAKDOWN_AGE, (ScoutShare) { "18-24", 30 },
              (ScoutShare) { "25-34", 70 });
}

static const char * const no_breakdowns[] = {
  "null", "7", "'x'", "{}", "[]", "[[]]", "{'dimension_key':'age'}", "{'dimension_key':'age',"
  "'results':[]}", "{'dimension_key':'age','results':{'18-24':4}}", "{'dimension_key':'age',"
  "'results':[{'dimension_value':'18-24','percentage':null}]}",
  /* What the parts are is not said, or nothing that anybody knows. */
  "{'results':[{'dimension_value':'a','percentage':1}]}",
  "{'dimension_key':null,'results':[{'dimension_value':'a','percentage':1}]}",
  "{'dimension_key':'shoe_size','results':[{'dimension_value':'a','percentage':1}]}",
};

static void
test_no_breakdowns (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (no_breakdowns); i++)
    {
      g_autofree char *total = g_strdup_printf ("{'breakdowns':%s,'value':9}", no_breakdowns[i]);
      g_autoptr(ScoutCreator) creator = read_total (total);

      g_test_message ("%s", total);
      g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
      g_assert_cmpfloat_with_epsilon (
        scout_creator_get_figure (creator, SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                  SCOUT_TIME_RANGE_THIS_MONTH), 9, 1e-9);
    }
}

/* T13: joined values must not grow into more memory than the answer took. */
static void
test_hostile_breakdown (void)
{
  g_autofree char *name = g_strnfill (4000, 'k');
  g_autofree char *total =
    g_strdup_printf ("{'breakdowns':{'dimension_key':'age','results':["
                     "{'dimension_value':'%s','percentage':1},"
                     "{'dimension_values':['%s','%s','%s'],'percentage':2},"
                     "{'dimension_value':'18-24','percentage':3},"
                     "{'dimension_values':[],'percentage':4},"
                     "{'dimension_values':[[['a']],null],'percentage':5}]}}", name, name, name,
                     name);
  g_autoptr(ScoutCreator) creator = read_total (total);
  gsize n_shares = 0;
  const ScoutShare *shares = get_shares (creator, SCOUT_BREAKDOWN_AGE, &n_shares);
  gboolean is_there = FALSE;

  for (gsize i = 0; i < n_shares; i++)
    {
      g_assert_cmpuint (strlen (shares[i].name), <, 128);
      is_there |= g_str_equal (shares[i].name, "18-24");
    }
  g_assert_true (is_there);
}

static void
assert_days (const char *days,
             const char *first_day)
{
  const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_BREAKDOWN_NONE,
                                SCOUT_PERIOD_DAY, SCOUT_TIME_RANGE_L14 };
  g_autofree char *list = g_strdup_printf ("{'data':[{'name':'creator_engaged_accounts','period':"
                                           "'day','time_range':'last_14_days','values':[%s]}]}",
                                           days);
  g_autoptr(ScoutCreator) creator = read_insights (list);
  ScoutInsight *insight = scout_creator_get_insight (creator, &key);
  g_autofree char *first = NULL;
  const double *figures = NULL;
  gsize n_days = 0;

  g_test_message ("%s", days);
  g_assert_nonnull (insight);
  first = g_date_time_format (scout_insight_get_first_day (insight), "%Y-%m-%d");
  g_assert_cmpstr (first, ==, first_day);
  figures = scout_insight_get_days (insight, &n_days);
  g_assert_cmpuint (n_days, ==, 3);
  for (gsize i = 0; i < n_days; i++)
    g_assert_cmpfloat_with_epsilon (figures[i], (double) i + 1, 1e-9);
}

/* Each day ends at midnight in California, which is eight in the morning of the next day in UTC, in
 * summer seven. */
static void
test_days (void)
{
  assert_days ("{'value':1,'end_time':'2026-11-01T08:00:00+0000'},"
               "{'value':2,'end_time':'2026-11-02T08:00:00+0000'},"
               "{'value':3,'end_time':'2026-11-03T08:00:00+0000'}", "2026-10-31");
  assert_days ("{'end_time':'2026-11-03T08:00:00Z','value':3},"
               "{'end_time':'2026-11-02T08:00:00Z','value':2},"
               "{'end_time':'2026-11-01T08:00:00Z','value':1}", "2026-10-31");
  assert_days ("{'value':1,'end_time':'2026-10-31T07:00:00+00:00'},"
               "{'value':2,'end_time':'2026-11-01T07:00:00+00:00'},"
               "{'value':3,'end_time':'2026-11-02T08:00:00+00:00'}", "2026-10-30");
  /* However the time of the end is told. */
  assert_days ("{'value':1,'end_time':'2026-11-01T00:00:00-08:00'},"
               "{'value':2,'end_time':'2026-11-02T00:00:00-08:00'},"
               "{'value':3,'end_time':'2026-11-03T00:00:00-08:00'}", "2026-10-31");
  assert_days ("{'value':1,'end_time':'2026-11-01T00:00:00+13:00'},"
               "{'value':2,'end_time':'2026-11-02T00:00:00+13:00'},"
               "{'value':3,'end_time':'2026-11-03T00:00:00+13:00'}", "2026-10-31");
  assert_days ("{'value':1},{'value':2},{'value':3}", "2026-11-19");
}

/* In the shape of S2, which the documents do not rule out: one value, with a dictionary. */
static void
test_shape_of_facebook (void)
{
  const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_BREAKDOWN_NONE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_THIS_MONTH };
  g_autoptr(ScoutCreator) creator =
    read_insights ("[{'name':'creator_engaged_accounts','values':[{'value':7,"
                   "'value_with_breakdown':{'male':40,'female':60}}]}]");
  ScoutInsight *insight = scout_creator_get_insight (creator, &key);

  g_assert_nonnull (insight);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight), 7, 1e-9);
  /* Which breakdown the parts are of is not said. */
  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
}

static void
test_unknown (void)
{
  g_autoptr(ScoutCreator) creator =
    read_insights ("[{'name':'reels_skip_rate','total_value':{'value':1}},"
                   "{'name':'creator_reach','time_range':'last_30_days','total_value':{'value':1}},"
                   "{'name':'creator_reach','total_value':{'value':2,'mood':3}}]");

  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 3);
  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
}

typedef struct
{
  const char *breakdown;
  const char *results;
  ScoutBreakdown meant;
  ScoutCatalogUnit unit;
  double first;
  guint n_unknown;
} UnitVector;

/* Whichever of the two each breakdown was seen with, either may come with either. */
static const UnitVector units[] = {
  { "media_type", "{'dimension_value':'reels','percentage':60},"
                  "{'dimension_value':'posts','percentage':40}",
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CATALOG_UNIT_PERCENT, 60, 0 },
  { "media_type", "{'dimension_value':'reels','value':60},{'dimension_value':'posts','value':40}",
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CATALOG_UNIT_COUNT, 60, 0 },
  { "media_type", "{'dimension_value':'reels','value':900,'percentage':60}",
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CATALOG_UNIT_PERCENT, 60, 0 },
  { "media_type", "{'dimension_value':'reels','value':900,'percentage':null}",
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CATALOG_UNIT_COUNT, 900, 0 },
  { "follow_type", "{'dimension_value':'follower_count','value':12}",
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CATALOG_UNIT_COUNT, 12, 0 },
  { "follow_type", "{'dimension_value':'follower_count','percentage':12}",
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CATALOG_UNIT_PERCENT, 12, 0 },
  { "follow_type", "{'dimension_value':'follower_count','value':12},"
                   "{'dimension_value':'non_follower_count','percentage':88}",
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CATALOG_UNIT_COUNT, 12, 1 },
};

static void
test_units (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      const ScoutInsightKey key = { SCOUT_METRIC_REACH, units[i].meant, SCOUT_PERIOD_OVERALL,
                                    SCOUT_TIME_RANGE_THIS_MONTH };
      g_autofree char *list =
        g_strdup_printf ("[{'name':'creator_reach','total_value':{'breakdowns':"
                         "{'dimension_key':'%s','results':[%s]}}}]",
                         units[i].breakdown, units[i].results);
      g_autoptr(ScoutCreator) creator = read_insights (list);
      ScoutInsight *insight = scout_creator_get_insight (creator, &key);
      gsize n_shares = 0;

      g_test_message ("%s", list);
      g_assert_nonnull (insight);
      g_assert_cmpint (scout_insight_get_share_unit (insight), ==, units[i].unit);
      g_assert_cmpfloat_with_epsilon (scout_insight_get_shares (insight, &n_shares)[0].value,
                                      units[i].first, 1e-9);
      g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, units[i].n_unknown);
    }
}

/* A dictionary beside results does not get into them. */
static void
test_both_shapes (void)
{
  g_autoptr(ScoutCreator) creator = NULL;
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_CONTENT_TYPE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_THIS_MONTH };
  ScoutInsight *insight = NULL;
  gsize n_shares = 0;

  creator = read_insights ("[{'name':'creator_reach','total_value':{'breakdowns':"
                           "{'dimension_key':'media_type','results':"
                           "[{'dimension_value':'reels','percentage':60}]}},"
                           "'values':[{'value_with_breakdown':{'posts':400}}]}]");
  insight = scout_creator_get_insight (creator, &key);
  g_assert_nonnull (insight);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_shares (insight, &n_shares)[0].value, 60, 1e-9);
  g_assert_cmpuint (n_shares, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/instagram-insights/wrappers", test_wrappers);
  g_test_add_func ("/instagram-insights/values", test_values);
  g_test_add_func ("/instagram-insights/names", test_names);
  g_test_add_func ("/instagram-insights/defaults", test_defaults);
  g_test_add_func ("/instagram-insights/ranges", test_ranges);
  g_test_add_func ("/instagram-insights/followers", test_followers);
  g_test_add_func ("/instagram-insights/cities", test_cities);
  g_test_add_func ("/instagram-insights/breakdowns", test_breakdowns);
  g_test_add_func ("/instagram-insights/several-breakdowns", test_several_breakdowns);
  g_test_add_func ("/instagram-insights/no-breakdowns", test_no_breakdowns);
  g_test_add_func ("/instagram-insights/hostile-breakdown", test_hostile_breakdown);
  g_test_add_func ("/instagram-insights/units", test_units);
  g_test_add_func ("/instagram-insights/both-shapes", test_both_shapes);
  g_test_add_func ("/instagram-insights/days", test_days);
  g_test_add_func ("/instagram-insights/shape-of-facebook", test_shape_of_facebook);
  g_test_add_func ("/instagram-insights/unknown", test_unknown);

  return g_test_run ();
}
