/* test-facebook-content.c: the sandbox does what S2 says of each parameter of content.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Posts of three creators, since there are too many of all; where S2 forbids to name creators, of a
 * single day. What comes back is compared with all posts of these in the world.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-rows.h"
#include "conformance-sets.h"

#include "scout-world-posts.h"

#include <string.h>

#define PATH "/creator_marketplace/content"
#define TABLE "Content Endpoint: Parameters"
#define OWN_BRAND "Alder & Oat"
#define N_CREATORS 3
#define DAY 86400
/* Without dates the sandbox looks back a year; S2 says nothing of it. */
#define DEFAULT_DAYS 365
/* What the tests of other parameters search. */
#define SEARCHED_DAYS 90

/* Posts that a search may find, chosen by a test. */
typedef gboolean (*PostTest) (const ScoutWorldPost *post,
                              gconstpointer         data);

typedef struct
{
  PostTest test;
  gconstpointer data;
  GPtrArray *ids;
  GArray *posts;
} Gathering;

static const char * const metric_names[] = {
  [SCOUT_WORLD_POST_REACH] = "reach",
  [SCOUT_WORLD_POST_VIEWS] = "views",
  [SCOUT_WORLD_POST_CLICKS] = "clicks",
  [SCOUT_WORLD_POST_INTERACTIONS] = "interactions",
  [SCOUT_WORLD_POST_REACTIONS] = "reactions",
  [SCOUT_WORLD_POST_COMMENTS] = "comments",
  [SCOUT_WORLD_POST_SHARES] = "shares",
  [SCOUT_WORLD_POST_SAVES] = "saves",
};

static const char * const type_names[] = {
  [SCOUT_WORLD_POST_LINKS] = "LINKS",
  [SCOUT_WORLD_POST_LIVE] = "LIVE",
  [SCOUT_WORLD_POST_PHOTOS] = "PHOTOS",
  [SCOUT_WORLD_POST_REELS] = "REELS",
  [SCOUT_WORLD_POST_TEXT] = "TEXT",
  [SCOUT_WORLD_POST_VIDEOS] = "VIDEOS",
};

static ScoutWorld *
get_world (void)
{
  return conformance_box_get ()->world;
}

static gboolean
is_found_at_all (const ScoutWorldPost *post)
{
  return post->is_public && (post->brand == NULL || g_str_equal (post->brand, OWN_BRAND));
}

static gboolean
gather_post (const ScoutWorldPost *post,
             gpointer              user_data)
{
  Gathering *gathering = user_data;

  if (is_found_at_all (post) &&
      (gathering->test == NULL || gathering->test (post, gathering->data)))
    {
      g_ptr_array_add (gathering->ids,
                       g_strdup_printf ("%" G_GUINT64_FORMAT,
                                        scout_world_post_get_id (get_world (), post)));
      g_array_append_val (gathering->posts, *post);
    }

  return TRUE;
}

/* The posts of the first so many onboarded creators, newest first per creator. */
static Gathering
gather (guint         n_creators,
        guint         n_days,
        PostTest      test,
        gconstpointer data)
{
  const GArray *onboarded = conformance_box_get ()->onboarded;
  Gathering gathering = { test, data, g_ptr_array_new_with_free_func (g_free),
                          g_array_new (FALSE, FALSE, sizeof (ScoutWorldPost)) };

  for (guint i = 0; i < MIN (n_creators, onboarded->len); i++)
    scout_world_foreach_post (get_world (), g_array_index (onboarded, ScoutWorldCreator, i).index,
                              0, n_days, gather_post, &gathering);

  return gathering;
}

static void
gathering_clear (Gathering *gathering)
{
  g_ptr_array_unref (gathering->ids);
  g_array_unref (gathering->posts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Gathering, gathering_clear)

static char *
dup_creators (void)
{
  const GArray *onboarded = conformance_box_get ()->onboarded;
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < N_CREATORS; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (onboarded, ScoutWorldCreator, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? "," : "",
                              i % 2 == 0 ? creator->creator_id : creator->alias);
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

/* Ids of the three creators' posts that a parameter finds. */
static GPtrArray *
search_range (const char *time_range, /* (nullable) */
              const char *name,       /* (nullable) */
              const char *value)      /* (nullable) */
{
  g_autoptr(GString) query = g_string_new (NULL);
  g_autofree char *creators = dup_creators ();

  conformance_append_parameter (query, "creator_id", creators);
  if (time_range != NULL)
    conformance_append_parameter (query, "time_range", time_range);
  if (name != NULL)
    conformance_append_parameter (query, name, value);

  return conformance_box_list (PATH, query->str, "content_id");
}

/* Of a quarter: a year's posts are many pages, for each of which the sandbox searches anew. */
static GPtrArray *
search (const char *name,
        const char *value)
{
  return search_range ("L90", name, value);
}

static gboolean
is_of_type (const ScoutWorldPost *post,
            gconstpointer         data)
{
  return g_ascii_strcasecmp (type_names[post->type], data) == 0;
}

static void
check_types (ConformanceRow *row)
{
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");
  guint n_telling = 0;

  for (gsize i = 0; values[i] != NULL; i++)
    {
      g_autofree char *lower = g_ascii_strdown (values[i], -1);
      g_autoptr(GPtrArray) found = search (row->name, lower);
      g_auto(Gathering) all = gather (N_CREATORS, SEARCHED_DAYS, NULL, NULL);
      g_auto(Gathering) expected = gather (N_CREATORS, SEARCHED_DAYS, is_of_type,
                                           values[i]);

      conformance_assert_same_set (found, expected.ids, values[i]);
      n_telling += found->len > 0 && found->len < all.ids->len ? 1 : 0;
    }
  g_assert_cmpuint (n_telling, >=, 4);
}

typedef struct
{
  ScoutWorldPostMetric metric;
  double min;
  double max;
} Range;

static gboolean
is_in_range (const ScoutWorldPost *post,
             gconstpointer         data)
{
  const Range *range = data;
  double count = (double) post->counts[range->metric];

  return count >= range->min && count <= range->max;
}

static ScoutWorldPostMetric
find_metric (const char *name)
{
  for (int i = 0; i < SCOUT_WORLD_POST_N_METRICS; i++)
    {
      if (g_str_equal (metric_names[i], name))
        return (ScoutWorldPostMetric) i;
    }

  g_error ("No metric %s", name);
}

static void
check_metric_filter (ConformanceRow *row)
{
  g_auto(Gathering) all = gather (N_CREATORS, SEARCHED_DAYS, NULL, NULL);
  g_autoptr(GArray) figures = g_array_new (FALSE, FALSE, sizeof (double));
  Range range = { find_metric (row->name), 0, G_MAXDOUBLE };
  double median = 0;

  for (guint i = 0; i < all.posts->len; i++)
    {
      double figure =
        (double) g_array_index (all.posts, ScoutWorldPost, i).counts[range.metric];

      g_array_append_val (figures, figure);
    }
  median = conformance_get_median (figures);

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *value = NULL;
      g_autoptr(GPtrArray) found = NULL;
      g_auto(Gathering) expected = { 0 };

      range.min = i == 1 ? 0 : median;
      range.max = i == 0 ? G_MAXDOUBLE : i == 1 ? median : 2 * median;
      value = i == 0 ? g_strdup_printf ("{min:%.0f}", range.min)
              : i == 1 ? g_strdup_printf ("{\"max\":%.0f}", range.max)
                       : g_strdup_printf ("{'min':%.0f,'max':%.0f}", range.min, range.max);
      found = search (row->name, value);
      expected = gather (N_CREATORS, SEARCHED_DAYS, is_in_range, &range);
      conformance_assert_same_set (found, expected.ids, value);
      g_assert_cmpuint (found->len, >, 0);
      g_assert_cmpuint (found->len, <, all.ids->len);
    }
}

static void
check_creators (ConformanceRow *row)
{
  g_autoptr(GPtrArray) found = search_range (NULL, NULL, NULL);
  g_auto(Gathering) expected = gather (N_CREATORS, DEFAULT_DAYS, NULL, NULL);

  conformance_assert_same_set (found, expected.ids, row->name);
  g_assert_cmpuint (found->len, >, 10);
}

static void
check_content_id (ConformanceRow *row)
{
  g_auto(Gathering) all = gather (N_CREATORS, 90, NULL, NULL);

  for (guint i = 0; i < 3; i++)
    {
      const ScoutWorldPost *post = &g_array_index (all.posts, ScoutWorldPost, i);
      g_autofree char *code = scout_world_post_dup_code (get_world (), post);
      const char *forms[] = { g_ptr_array_index (all.ids, i), code };

      for (gsize j = 0; j < G_N_ELEMENTS (forms); j++)
        {
          g_autofree char *query = g_strconcat ("content_id=", forms[j], NULL);
          g_autoptr(GPtrArray) found = conformance_box_list (PATH, query, "content_url");

          g_assert_cmpuint (found->len, ==, 1);
        }
    }
}

static gint64
get_figure (const char *sort,
            const char *id)
{
  ScoutWorldPost post;

  g_assert_true (scout_world_find_post (get_world (), id, &post));

  return g_str_equal (sort, "create_time") ? post.created_at : post.counts[find_metric (sort)];
}

static void
check_sort (ConformanceRow *row)
{
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");
  g_autoptr(GPtrArray) by_default = search (NULL, NULL);

  g_assert_cmpuint (g_strv_length (values), ==, 8);
  for (gsize i = 0; values[i] != NULL; i++)
    {
      g_autoptr(GPtrArray) found = search (row->name, values[i]);

      g_assert_cmpuint (found->len, ==, by_default->len);
      for (guint j = 1; j < found->len; j++)
        g_assert_cmpint (get_figure (values[i], g_ptr_array_index (found, j - 1)), >=,
                         get_figure (values[i], g_ptr_array_index (found, j)));
      for (guint j = 0; g_str_equal (values[i], "create_time") && j < found->len; j++)
        g_assert_cmpstr (g_ptr_array_index (found, j), ==, g_ptr_array_index (by_default, j));
    }
}

/* L1 is today; S2's ranges end today. */
static void
check_time_ranges (ConformanceRow *row)
{
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");
  guint last = 0;

  for (gsize i = 0; values[i] != NULL; i++)
    {
      guint n_days = (guint) g_ascii_strtoull (values[i] + 1, NULL, 10);
      g_autoptr(GPtrArray) found = search_range (values[i], NULL, NULL);
      g_auto(Gathering) expected = gather (N_CREATORS, n_days, NULL, NULL);

      conformance_assert_same_set (found, expected.ids, values[i]);
      g_assert_cmpuint (found->len, >=, last);
      last = found->len;
    }
  g_assert_cmpuint (last, >, 0);
}

static gboolean
is_from_days (const ScoutWorldPost *post,
              gconstpointer         data)
{
  const gint64 *days = data;
  gint64 day = post->created_at / DAY;

  return day >= days[0] && day <= days[1];
}

/* Two days of everybody's posts, both included. */
static void
check_dates (ConformanceRow *row)
{
  GDateTime *today = scout_world_get_today (get_world ());
  g_autoptr(GDateTime) first = g_date_time_add_days (today, -9);
  g_autoptr(GDateTime) last = g_date_time_add_days (today, -8);
  g_autofree char *start = g_date_time_format (first, "%Y-%m-%d");
  g_autofree char *end = g_date_time_format (last, "%Y-%m-%d");
  gint64 days[] = { g_date_time_to_unix (first) / DAY, g_date_time_to_unix (last) / DAY };
  g_autofree char *query = g_strdup_printf ("start_date=%s&end_date=%s", start, end);
  g_autoptr(GPtrArray) found = conformance_box_list (PATH, query, "content_id");
  g_auto(Gathering) expected = gather (CONFORMANCE_N_CREATORS, 12, is_from_days, days);
  g_auto(Gathering) other = gather (CONFORMANCE_N_CREATORS, 12, NULL, NULL);

  conformance_assert_same_set (found, expected.ids, query);
  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpuint (found->len, <, other.ids->len);
}

static void
check_parameter (ConformanceRow *row)
{
  if (conformance_row_says (row, "metric-filter"))
    check_metric_filter (row);
  else if (g_str_equal (row->name, "content_id"))
    check_content_id (row);
  else if (g_str_equal (row->name, "creator_id"))
    check_creators (row);
  else if (g_str_equal (row->name, "sort_by"))
    check_sort (row);
  else if (conformance_row_says (row, "date"))
    check_dates (row);
  else if (g_str_equal (row->name, "time_range"))
    check_time_ranges (row);
  else if (g_str_equal (row->name, "content_type"))
    check_types (row);
  else
    g_error ("Nothing is known about %s", row->name);
}

/* The members of a metric filter: the same filter with another value finds others. */
static void
check_member (ConformanceRow *row)
{
  g_autofree char *low = g_strdup_printf ("{%s:1000}", row->name);
  g_autofree char *high = g_strdup_printf ("{%s:100000}", row->name);
  g_autoptr(GPtrArray) one = search ("views", low);
  g_autoptr(GPtrArray) other = search ("views", high);

  g_assert_cmpuint (one->len, !=, other->len);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("honoured", "S2", TABLE, check_parameter);
  conformance_add_rows ("honoured", "S2", "Content Endpoint: Subparameters", check_member);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
