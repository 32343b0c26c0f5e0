/* test-facebook-parameters.c: the sandbox does what S2 says of each parameter of creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-rows.h"
#include "conformance-sets.h"
#include "conformance-words.h"
#include "facebook-oracle.h"

#include <string.h>

#define PATH "/creator_marketplace/creators"
#define TABLE "Creators Endpoint: Parameters"
#define LOOKBACKS "Creators Endpoint: Available Lookback and Breakdown Types"

static GPtrArray *
search (const char *name,
        const char *value)
{
  g_autoptr(GString) query = g_string_new (NULL);

  conformance_append_parameter (query, name, value);

  return conformance_box_list (PATH, query->str, "creator_id");
}

/* Whether the filter told some creators from others. */
static gboolean
check_value (const char *name,
             const char *value)
{
  g_autoptr(GPtrArray) found = search (name, value);
  g_autoptr(GPtrArray) expected =
    facebook_oracle_list (facebook_oracle_find (name), value);
  g_autofree char *what = g_strdup_printf ("%s=%s", name, value);

  conformance_assert_same_set (found, expected, what);

  return found->len > 0 && found->len < facebook_oracle_count ();
}

/* What to try of a parameter: what its row lists or else has as examples, or else the catalogue. */
static GStrv
dup_trials (ConformanceRow *row)
{
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");
  ConformanceBox *box = conformance_box_get ();
  const ScoutCatalogApi *api = scout_catalog_get_api (box->catalog, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api, "creators");
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter_by_name (endpoint, row->name);
  g_autoptr(GStrvBuilder) trials = g_strv_builder_new ();

  if (values[0] != NULL)
    return g_steal_pointer (&values);

  g_assert_nonnull (parameter);
  for (gsize i = 0; parameter->values != NULL && i < parameter->values->n_values; i++)
    g_strv_builder_add (trials, parameter->values->values[i].value);

  return g_strv_builder_end (trials);
}

static void
check_choices (ConformanceRow *row)
{
  g_auto(GStrv) trials = dup_trials (row);
  guint n_telling = 0;

  g_assert_nonnull (trials[0]);
  for (gsize i = 0; trials[i] != NULL; i++)
    n_telling += check_value (row->name, trials[i]) ? 1 : 0;
  g_assert_cmpuint (n_telling, >, 0);
}

/* Every interest of the tree, whichever its level. */
static void
check_interests (ConformanceRow *row)
{
  const char * const trials[] = { "FOOD_AND_DRINK", "FOODS", "DRINKS", "COFFEE_DRINKS", "SPORTS",
                                  "BASKETBALL", "FASHION_AND_STYLE", "CARS", "PETS" };
  guint n_telling = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (trials); i++)
    n_telling += check_value (row->name, trials[i]) ? 1 : 0;
  g_assert_cmpuint (n_telling, >=, 5);
}

/* Lists: who has any of the values is found. */
static void
check_countries (ConformanceRow *row)
{
  g_autoptr(GPtrArray) found = search (row->name, "us,CA");
  g_autoptr(GPtrArray) expected =
    facebook_oracle_list (facebook_oracle_find (row->name), "US");
  g_autoptr(GPtrArray) others =
    facebook_oracle_list (facebook_oracle_find (row->name), "CA");

  g_ptr_array_extend_and_steal (expected, g_steal_pointer (&others));
  conformance_assert_same_set (found, expected, "us,CA");
  check_choices (row);
}

static void
check_partners (ConformanceRow *row)
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_telling = 0;

  /* Three brands that creators of this world have tagged, and a part of each. */
  for (guint i = 0; g_hash_table_size (seen) < 3; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);

      if (creator->past_partnerships[0] != NULL)
        {
          const char *name = creator->past_partnerships[0];
          g_autofree char *part = g_utf8_substring (name, 0, 4);

          if (g_hash_table_add (seen, g_strdup (name)) && strchr (name, ',') == NULL)
            {
              n_telling += check_value (row->name, name) ? 1 : 0;
              n_telling += check_value (row->name, part) ? 1 : 0;
            }
        }
    }
  g_assert_cmpuint (n_telling, >=, 2);
}

static void
check_creator_id (ConformanceRow *row)
{
  ConformanceBox *box = conformance_box_get ();

  for (guint i = 0; i < 5; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);

      g_assert_true (check_value (row->name, creator->creator_id));
      g_assert_true (check_value (row->name, creator->alias));
    }
}

/* Who is found by one of S2's examples has to do with it, and who writes its words is found. */
static guint
check_example (const ConformanceRow *row,
               const char           *example)
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(GPtrArray) found = search (row->name, example);
  guint n_writers = 0;

  for (guint i = 0; i < box->onboarded->len; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);
      g_autofree char *text = conformance_words_dup_text (creator, NULL);
      gboolean is_found = g_ptr_array_find_with_equal_func (found, creator->creator_id,
                                                            g_str_equal, NULL);

      if (is_found && !conformance_words_is_about (text, example))
        g_error ("“%s” finds “%s”", example, text);
      if (!conformance_words_has_all (text, example))
        continue;
      if (!is_found)
        g_error ("“%s” does not find “%s”", example, text);
      n_writers++;
    }
  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpuint (found->len, <, facebook_oracle_count ());
  g_test_message ("“%s” finds %u, who write it %u", example, found->len, n_writers);

  return n_writers;
}

static void
check_query (ConformanceRow *row)
{
  g_auto(GStrv) examples = conformance_row_dup_texts (row, "examples");
  guint n_writers = 0;

  g_assert_nonnull (examples[0]);
  for (gsize i = 0; examples[i] != NULL; i++)
    n_writers += check_example (row, examples[i]);
  g_assert_cmpuint (n_writers, >, 0);
}

static gint64
get_followers (const char *creator_id)
{
  ConformanceBox *box = conformance_box_get ();
  ScoutWorldCreator creator = { 0 };
  gint64 followers = -1;
  guint index = 0;

  g_assert_true (scout_world_find (box->world, creator_id, &index));
  scout_world_get_creator (box->world, index, &creator);
  followers = creator.follower_count;
  scout_world_creator_clear (&creator);

  return followers;
}

static void
check_sort (ConformanceRow *row)
{
  g_autoptr(GPtrArray) by_followers = search (row->name, "followers");
  g_autoptr(GPtrArray) by_relevance = search (row->name, "relevance");
  g_autoptr(GPtrArray) by_default = conformance_box_list (PATH, "", "creator_id");

  g_assert_cmpuint (by_followers->len, ==, facebook_oracle_count ());
  for (guint i = 1; i < by_followers->len; i++)
    g_assert_cmpint (get_followers (g_ptr_array_index (by_followers, i - 1)), >=,
                     get_followers (g_ptr_array_index (by_followers, i)));

  g_assert_cmpuint (by_relevance->len, ==, by_default->len);
  for (guint i = 0; i < by_default->len; i++)
    g_assert_cmpstr (g_ptr_array_index (by_relevance, i), ==, g_ptr_array_index (by_default, i));
}

/* Asks for one page; returns how many rows it has. */
static guint
count_page (const char *query)
{
  g_autoptr(JsonNode) json = conformance_box_get_json (PATH, query);
  JsonObject *root = json_node_get_object (json);

  return json_array_get_length (json_object_get_array_member (root, "data"));
}

static void
check_limit (ConformanceRow *row)
{
  g_autoptr(JsonNode) over = conformance_box_get_json (PATH, "limit=51");

  g_assert_cmpuint (count_page (""), ==, 10);
  g_assert_cmpuint (count_page ("limit=1"), ==, 1);
  g_assert_cmpuint (count_page ("limit=50"), ==, 50);
  g_assert_true (json_object_has_member (json_node_get_object (over), "error"));
}

/* The middle one of all who have any: where most have nothing, the middle of all would find all. */
static double
get_middle (const GArray *figures)
{
  g_autoptr(GArray) some = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < figures->len; i++)
    {
      double figure = g_array_index (figures, double, i);

      if (figure > 0)
        g_array_append_val (some, figure);
    }

  return some->len > 0 ? conformance_get_median (some) : 0;
}

static void
check_metric_filter (ConformanceRow *row)
{
  static const struct { const char *name; guint n_days; } ranges[] = {
    { "L1", 1 }, { "L7", 7 }, { "L14", 14 }, { "L28", 28 }, { "L90", 90 },
  };
  ConformanceRow *lookback = conformance_find_row ("S2", LOOKBACKS, row->name);
  g_auto(GStrv) time_ranges = conformance_row_dup_texts (lookback, "time-ranges");
  g_auto(GStrv) breakdowns = conformance_row_dup_texts (lookback, "breakdowns");

  for (gsize r = 0; r < MAX (1, g_strv_length (time_ranges)); r++)
    for (gsize b = 0; b < MAX (1, g_strv_length (breakdowns)); b++)
      {
        OracleRange range = { row->name, breakdowns[b], 28 };
        g_autoptr(GString) value = g_string_new (NULL);
        g_autoptr(GPtrArray) found = NULL;
        g_autoptr(GPtrArray) expected = NULL;
        g_autoptr(GArray) figures = NULL;
        double min = 0;

        /* The world cannot divide posts by followers (conventions section 7, row 20). */
        if (g_str_equal (row->name, "publishing_activity") && b > 0)
          continue;

        for (gsize i = 0; time_ranges[r] != NULL && i < G_N_ELEMENTS (ranges); i++)
          {
            if (g_str_equal (ranges[i].name, time_ranges[r]))
              range.n_days = ranges[i].n_days;
          }
        figures = facebook_oracle_list_figures (&range);
        min = get_middle (figures);
        g_string_append_printf (value, "{min:%.1f", min);
        if (time_ranges[r] != NULL)
          g_string_append_printf (value, ",time_range:\"%s\"", time_ranges[r]);
        if (breakdowns[b] != NULL)
          g_string_append_printf (value, ",breakdown:\"%s\"", breakdowns[b]);
        g_string_append_c (value, '}');

        found = search (row->name, value->str);
        expected = facebook_oracle_list_range (figures, min, G_MAXDOUBLE);
        conformance_assert_same_set (found, expected, value->str);
        g_assert_cmpuint (found->len, >, 0);
        g_assert_cmpuint (found->len, <, facebook_oracle_count ());
      }
}

static void
check_parameter (ConformanceRow *row)
{
  if (conformance_row_says (row, "metric-filter"))
    check_metric_filter (row);
  else if (g_str_equal (row->name, "creator_id"))
    check_creator_id (row);
  else if (g_str_equal (row->name, "query"))
    check_query (row);
  else if (g_str_equal (row->name, "sort_by"))
    check_sort (row);
  else if (g_str_equal (row->name, "limit"))
    check_limit (row);
  else if (g_str_equal (row->name, "creator_interests"))
    check_interests (row);
  else if (g_str_equal (row->name, "creator_countries"))
    check_countries (row);
  else if (g_str_equal (row->name, "past_partnerships"))
    check_partners (row);
  else if (facebook_oracle_find (row->name) != NULL)
    check_choices (row);
  else
    g_error ("Nothing is known about %s", row->name);
}

/* Each range and part of a metric filter is tried above; here, that no other is taken. */
static void
check_lookback (ConformanceRow *row)
{
  g_auto(GStrv) time_ranges = conformance_row_dup_texts (row, "time-ranges");
  g_auto(GStrv) breakdowns = conformance_row_dup_texts (row, "breakdowns");
  const char * const values[] = { "L1", "L7", "L14", "L28", "L90", "lifetime", "L30" };
  const char * const parts[] = { "overall", "follower", "non_follower", "reels", "text", "male" };

  for (gsize i = 0; i < G_N_ELEMENTS (values) + G_N_ELEMENTS (parts); i++)
    {
      gboolean is_range = i < G_N_ELEMENTS (values);
      const char *value = is_range ? values[i] : parts[i - G_N_ELEMENTS (values)];
      gboolean is_known = g_strv_contains ((const char * const *) (is_range ? time_ranges
                                                                            : breakdowns), value);
      g_autofree char *text = g_strdup_printf ("{min:1,%s:\"%s\"}",
                                               is_range ? "time_range" : "breakdown", value);
      g_autoptr(GString) query = g_string_new (NULL);
      g_autoptr(JsonNode) json = NULL;

      conformance_append_parameter (query, row->name, text);
      json = conformance_box_get_json (PATH, query->str);
      if (json_object_has_member (json_node_get_object (json), "error") == is_known)
        g_error ("%s=%s is %s", row->name, text, is_known ? "refused" : "taken");
    }
}

/* Every interest of the tree, by itself: whom it finds, and in any case. */
static void
check_interest (ConformanceRow *row)
{
  g_autofree char *lower = g_ascii_strdown (row->name, -1);
  g_autoptr(GPtrArray) found = search ("creator_interests", lower);
  g_autoptr(GPtrArray) expected =
    facebook_oracle_list (facebook_oracle_find ("creator_interests"), row->name);

  conformance_assert_same_set (found, expected, row->name);
  g_assert_cmpuint (found->len, <, facebook_oracle_count ());
}

static GPtrArray *
search_reach (const char *value)
{
  return search ("reach", value);
}

/* What each member of a metric filter changes: with another value others are found. */
static void
check_member (ConformanceRow *row)
{
  static const struct { const char *name; const char *one; const char *other; } pairs[] = {
    { "min", "{min:1000}", "{min:1000000}" },
    { "max", "{max:1000}", "{max:1000000}" },
    { "time_range", "{min:100000,time_range:\"L1\"}", "{min:100000,time_range:\"L90\"}" },
    { "breakdown", "{min:50,breakdown:\"follower\"}", "{min:50,breakdown:\"non_follower\"}" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr(GPtrArray) one = NULL;
      g_autoptr(GPtrArray) other = NULL;

      if (!g_str_equal (pairs[i].name, row->name))
        continue;
      one = search_reach (pairs[i].one);
      other = search_reach (pairs[i].other);
      g_assert_cmpuint (one->len, !=, other->len);
      return;
    }
  g_error ("Nothing is known about %s", row->name);
}

/* Pages, put together, are the whole list, forwards and backwards. */
static void
check_paging (ConformanceRow *row)
{
  g_autoptr(JsonNode) first = conformance_box_get_json (PATH, "limit=5");
  JsonObject *paging = json_object_get_object_member (json_node_get_object (first), "paging");
  JsonObject *cursors = json_object_get_object_member (paging, "cursors");
  g_autofree char *next = g_strconcat ("limit=5&after=",
                                       json_object_get_string_member (cursors, "after"), NULL);
  g_autoptr(JsonNode) second = NULL;
  g_autoptr(JsonNode) again = NULL;
  g_autofree char *back = NULL;

  if (g_str_equal (row->name, "limit"))
    {
      check_limit (row);
      return;
    }

  g_assert_false (json_object_has_member (paging, "previous"));
  second = conformance_box_get_json (PATH, next);
  paging = json_object_get_object_member (json_node_get_object (second), "paging");
  cursors = json_object_get_object_member (paging, "cursors");
  g_assert_true (json_object_has_member (paging, "previous"));
  back = g_strconcat ("limit=5&before=", json_object_get_string_member (cursors, "before"), NULL);
  again = conformance_box_get_json (PATH, back);
  g_assert_true (json_node_equal (
    json_object_get_member (json_node_get_object (first), "data"),
    json_object_get_member (json_node_get_object (again), "data")));
  g_assert_false (json_node_equal (
    json_object_get_member (json_node_get_object (first), "data"),
    json_object_get_member (json_node_get_object (second), "data")));
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("honoured", "S2", TABLE, check_parameter);
  conformance_add_rows ("honoured", "S2", LOOKBACKS, check_lookback);
  conformance_add_rows ("honoured", "S2", "Pagination", check_paging);
  conformance_add_rows ("honoured", "S2", "Creators Endpoint: Subparameters", check_member);
  conformance_add_rows ("honoured", "S2", "Creators Endpoint: Available Interests", check_interest);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
