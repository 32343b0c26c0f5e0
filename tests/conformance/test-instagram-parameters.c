/* test-instagram-parameters.c: the sandbox does what S1 says of each parameter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Whom a filter should find is worked out account by account from what the world tells of each,
 * with none of the code that the sandbox searches by.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-rows.h"
#include "conformance-sets.h"

#include "scout-catalog.h"
#include "scout-world-instagram-insights.h"
#include "scout-world-instagram-search.h"

#include <math.h>
#include <string.h>

#define TABLE "Discovery API: API Parameters"

/* Whether an account has what a filter with one value asks for. */
typedef gboolean (*AccountTest) (const ScoutWorldInstagram *account,
                                 const char                *value);

static ScoutWorld *
get_world (void)
{
  return conformance_box_get ()->world;
}

static double
get_engaged (const ScoutWorldInstagram *account)
{
  guint n_days = scout_world_instagram_count_days (get_world (), SCOUT_WORLD_INSTAGRAM_THIS_MONTH);

  return scout_world_instagram_get_value (get_world (), account->creator.index,
                                          SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS, n_days);
}

static double
get_rate (const ScoutWorldInstagram *account)
{
  return scout_world_instagram_get_value (get_world (), account->creator.index,
                                          SCOUT_WORLD_INSTAGRAM_REELS_INTERACTION_RATE, 90);
}

/* Parameters say "65_and_above" where answers say "65+". */
static const char *
get_age (const char *value)
{
  static const struct { const char *value; const char *age; } ages[] = {
    { "18_to_24", "18-24" }, { "25_to_34", "25-34" }, { "35_to_44", "35-44" },
    { "45_to_54", "45-54" }, { "55_to_64", "55-64" }, { "65_and_above", "65+" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      if (g_str_equal (ages[i].value, value))
        return ages[i].age;
    }

  g_error ("S1 has no age %s", value);
}

/* The part of most of the followers. */
static char *
dup_greatest (const ScoutWorldInstagram *account,
              ScoutWorldMetric           metric,
              gboolean                   by_age)
{
  g_autoptr(GArray) shares =
    scout_world_get_breakdown (get_world (), account->creator.index, metric, 28);
  g_autoptr(GHashTable) sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  const char *greatest = NULL;
  double most = -1;

  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);
      const char *age = strchr (share->key, '_');
      const char *key = by_age && age != NULL ? age + 1 : share->key;
      double *sum = g_hash_table_lookup (sums, key);

      if (sum == NULL)
        {
          sum = g_new0 (double, 1);
          g_hash_table_insert (sums, g_strdup (key), sum);
        }
      *sum += share->percent;
      if (*sum > most + 1e-6)
        {
          most = *sum;
          greatest = key;
        }
    }

  return g_strdup (greatest);
}

static gboolean
is_in_country (const ScoutWorldInstagram *account,
               const char                *value)
{
  return g_str_equal (account->creator.country, value);
}

static gboolean
has_min_followers (const ScoutWorldInstagram *account,
                   const char                *value)
{
  return account->followers >= g_ascii_strtoll (value, NULL, 10);
}

static gboolean
has_max_followers (const ScoutWorldInstagram *account,
                   const char                *value)
{
  return account->followers <= g_ascii_strtoll (value, NULL, 10);
}

static gboolean
has_min_engaged (const ScoutWorldInstagram *account,
                 const char                *value)
{
  return get_engaged (account) >= g_ascii_strtod (value, NULL);
}

static gboolean
has_max_engaged (const ScoutWorldInstagram *account,
                 const char                *value)
{
  return get_engaged (account) <= g_ascii_strtod (value, NULL);
}

static gboolean
has_age (const ScoutWorldInstagram *account,
         const char                *value)
{
  return g_strcmp0 (account->creator.age_bucket, get_age (value)) == 0;
}

static gboolean
has_gender (const ScoutWorldInstagram *account,
            const char                *value)
{
  return g_strcmp0 (account->creator.gender, value) == 0;
}

static gboolean
has_interest (const ScoutWorldInstagram *account,
              const char                *value)
{
  return scout_world_instagram_has_interest (get_world (), account->creator.index, value);
}

static gboolean
has_audience_age (const ScoutWorldInstagram *account,
                  const char                *value)
{
  g_autofree char *age = dup_greatest (account, SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS, TRUE);

  return g_strcmp0 (age, get_age (value)) == 0;
}

static gboolean
has_audience_gender (const ScoutWorldInstagram *account,
                     const char                *value)
{
  g_autofree char *gender = dup_greatest (account, SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS, FALSE);

  return g_strcmp0 (gender, value) == 0;
}

static gboolean
has_audience_country (const ScoutWorldInstagram *account,
                      const char                *value)
{
  g_autofree char *country =
    dup_greatest (account, SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES, FALSE);

  return g_strcmp0 (country, value) == 0;
}

static gboolean
has_min_rate (const ScoutWorldInstagram *account,
              const char                *value)
{
  return get_rate (account) >= g_ascii_strtod (value, NULL) - 1e-9;
}

static const struct
{
  const char *name;
  AccountTest test;
} tests[] = {
  { "creator_countries", is_in_country },
  { "creator_min_followers", has_min_followers },
  { "creator_max_followers", has_max_followers },
  { "creator_age_bucket", has_age },
  { "creator_interests", has_interest },
  { "creator_gender", has_gender },
  { "creator_min_engaged_accounts", has_min_engaged },
  { "creator_max_engaged_accounts", has_max_engaged },
  { "major_audience_age_bucket", has_audience_age },
  { "major_audience_gender", has_audience_gender },
  { "major_audience_countries", has_audience_country },
  { "reels_interaction_rate", has_min_rate },
};

/* Ids of all who have joined and pass a test. */
static GPtrArray *
list_expected (AccountTest  test,
               const char  *value)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scout_world_get_n_creators (get_world ()); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (scout_world_get_instagram (get_world (), i, &account) &&
          account.state == SCOUT_WORLD_ONBOARDED &&
          (test == NULL || test (&account, value)))
        g_ptr_array_add (ids, g_strdup (account.id));
    }

  return ids;
}

static char *
dup_path (void)
{
  ConformanceBox *box = conformance_box_get ();

  return g_strdup_printf ("/%s/creator_marketplace_creators",
                          scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id);
}

static GPtrArray *
search (const char *name,
        const char *value)
{
  g_autofree char *path = dup_path ();
  g_autoptr(GString) query = g_string_new (NULL);

  if (name != NULL)
    conformance_append_parameter (query, name, value);

  return conformance_box_list (path, query->str, "id");
}

static const ScoutCatalogParameter *
find_parameter (ScoutCatalog *catalog,
                const char   *name)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_INSTAGRAM);
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter_by_name (scout_catalog_api_find_endpoint (api,
                                                                                    "creators"),
                                                   name);

  g_assert_nonnull (parameter);

  return parameter;
}

/* S1's values, or of a parameter for which S1 has none some of the catalogue's. */
static GStrv
dup_trials (ConformanceRow              *row,
            const ScoutCatalogParameter *parameter)
{
  static const char * const countries[] = { "US", "CA", "BR", "DE", "JP", "IN", NULL };
  static const char * const rates[] = { "0.5", "2", "3.5", "5", NULL };
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");

  if (values[0] != NULL)
    return g_steal_pointer (&values);

  return g_strdupv ((char **) (parameter->values != NULL ? countries : rates));
}

static void
check_filter (ConformanceRow *row,
              AccountTest     test)
{
  const ScoutCatalogParameter *parameter =
    find_parameter (conformance_box_get ()->catalog, row->name);
  gboolean is_list = parameter->encoding == SCOUT_CATALOG_ENCODING_JSON_ARRAY;
  g_auto(GStrv) trials = dup_trials (row, parameter);
  g_autoptr(GPtrArray) all = list_expected (NULL, NULL);
  guint n_telling = 0;

  g_assert_nonnull (trials[0]);
  for (gsize i = 0; trials[i] != NULL; i++)
    {
      g_autofree char *value = is_list ? g_strdup_printf ("[\"%s\"]", trials[i])
                                       : g_strdup (trials[i]);
      g_autofree char *what = g_strdup_printf ("%s=%s", row->name, value);
      g_autoptr(GPtrArray) found = search (row->name, value);
      g_autoptr(GPtrArray) expected = list_expected (test, trials[i]);

      conformance_assert_same_set (found, expected, what);
      n_telling += found->len > 0 && found->len < all->len ? 1 : 0;
    }
  g_assert_cmpuint (n_telling, >, 0);
}

static void
check_query (ConformanceRow *row)
{
  g_auto(GStrv) examples = conformance_row_dup_texts (row, "examples");
  g_autoptr(GPtrArray) all = list_expected (NULL, NULL);

  g_assert_nonnull (examples[0]);
  for (gsize i = 0; examples[i] != NULL; i++)
    {
      g_autoptr(GPtrArray) found = search (row->name, examples[i]);

      g_assert_cmpuint (found->len, >, 0);
      g_assert_cmpuint (found->len, <, all->len);
    }
}

/* S1: "Limited to only onboarded creators"; they are not like themselves. */
static void
check_similar (ConformanceRow *row)
{
  g_autoptr(GPtrArray) all = list_expected (NULL, NULL);
  g_autoptr(GPtrArray) found = NULL;
  g_auto(ScoutWorldInstagram) account = { 0 };
  g_autofree char *value = NULL;

  for (guint i = 0; account.username == NULL || account.state != SCOUT_WORLD_ONBOARDED; i++)
    {
      scout_world_instagram_clear (&account);
      scout_world_get_instagram (get_world (), i, &account);
    }
  value = g_strdup_printf ("[\"%s\"]", account.username);
  found = search (row->name, value);

  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpuint (found->len, <, all->len);
  g_assert_false (g_ptr_array_find_with_equal_func (found, account.id, g_str_equal, NULL));
}

/* S1: found "regardless of its creator marketplace onboarding status". */
static void
check_username (ConformanceRow *row)
{
  guint n_states[SCOUT_WORLD_INELIGIBLE + 1] = { 0 };

  for (guint i = 0; i < scout_world_get_n_creators (get_world ()); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };
      g_autoptr(GPtrArray) found = NULL;
      g_autofree char *upper = NULL;

      if (!scout_world_get_instagram (get_world (), i, &account) ||
          account.state == SCOUT_WORLD_INELIGIBLE || n_states[account.state] >= 3)
        continue;
      upper = g_ascii_strup (account.username, -1);
      found = search (row->name, n_states[account.state]++ % 2 == 0 ? account.username : upper);
      g_assert_cmpuint (found->len, ==, 1);
      g_assert_cmpstr (g_ptr_array_index (found, 0), ==, account.id);
    }
  g_assert_cmpuint (n_states[SCOUT_WORLD_ONBOARDED], >, 0);
  g_assert_cmpuint (n_states[SCOUT_WORLD_INVITED] + n_states[SCOUT_WORLD_NOT_INVITED], >, 0);
}

static void
check_parameter (ConformanceRow *row)
{
  if (g_str_equal (row->name, "query"))
    {
      check_query (row);
      return;
    }
  if (g_str_equal (row->name, "similar_to_creators"))
    {
      check_similar (row);
      return;
    }
  if (g_str_equal (row->name, "username"))
    {
      check_username (row);
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      if (g_str_equal (tests[i].name, row->name))
        {
          check_filter (row, tests[i].test);
          return;
        }
    }
  g_error ("Nothing is known about %s", row->name);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  conformance_add_rows ("honoured", "S1", TABLE, check_parameter);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
