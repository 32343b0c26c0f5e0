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
#include "conformance-words.h"

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

/* The account with an id, as far as it can be found by searches. */
static gboolean
get_account (guint                index,
             ScoutWorldInstagram *account)
{
  return scout_world_get_instagram (get_world (), index, account) &&
         account->state == SCOUT_WORLD_ONBOARDED;
}

/* Who is found by S1's example has to do with it, and who writes its word is found. */
static void
check_example (const ConformanceRow *row,
               const char           *example)
{
  g_autoptr(GPtrArray) found = search (row->name, example);
  guint n_writers = 0;
  guint n_others = 0;

  for (guint i = 0; i < scout_world_get_n_creators (get_world ()); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };
      g_autofree char *text = NULL;
      gboolean is_found = FALSE;

      if (!get_account (i, &account))
        continue;
      text = conformance_words_dup_text (&account.creator, account.username);
      is_found = g_ptr_array_find_with_equal_func (found, account.id, g_str_equal, NULL);
      if (is_found && !conformance_words_is_about (text, example))
        g_error ("“%s” finds “%s”", example, text);
      n_others += is_found ? 0 : 1;
      if (!conformance_words_has_all (text, example))
        continue;
      if (!is_found)
        g_error ("“%s” does not find “%s”", example, text);
      n_writers++;
    }
  g_test_message ("“%s” finds %u, who write it %u", example, found->len, n_writers);
  g_assert_cmpuint (n_writers, >, 0);
  g_assert_cmpuint (n_others, >, 0);
}

static void
check_query (ConformanceRow *row)
{
  g_auto(GStrv) examples = conformance_row_dup_texts (row, "examples");

  g_assert_nonnull (examples[0]);
  for (gsize i = 0; examples[i] != NULL; i++)
    check_example (row, examples[i]);
}

/* How many of S1's interests two accounts share. */
static guint
count_shared_interests (guint one,
                        guint other)
{
  ConformanceRow *row = conformance_find_row ("S1", TABLE, "creator_interests");
  g_auto(GStrv) interests = conformance_row_dup_texts (row, "values");
  guint n_shared = 0;

  for (gsize i = 0; interests[i] != NULL; i++)
    n_shared += scout_world_instagram_has_interest (get_world (), one, interests[i]) &&
                scout_world_instagram_has_interest (get_world (), other, interests[i]) ? 1 : 0;

  return n_shared;
}

/* Of all who could be found: who is like somebody shares an interest, and nobody is like oneself.
 * Those who are like this one are added to ALIKE. */
static void
check_similar_to (const ConformanceRow *row,
                  guint                 index,
                  GHashTable           *alike)
{
  g_auto(ScoutWorldInstagram) model = { 0 };
  g_autoptr(GPtrArray) found = NULL;
  g_autofree char *value = NULL;
  guint n_unlike = 0;

  g_assert_true (get_account (index, &model));
  value = g_strdup_printf ("[\"%s\"]", model.username);
  found = search (row->name, value);
  for (guint i = 0; i < scout_world_get_n_creators (get_world ()); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };
      gboolean is_found = FALSE;
      guint n_shared = 0;

      if (!get_account (i, &account))
        continue;
      is_found = g_ptr_array_find_with_equal_func (found, account.id, g_str_equal, NULL);
      n_shared = count_shared_interests (index, i);
      if (i == index)
        g_assert_false (is_found);
      else if (is_found && n_shared == 0)
        g_error ("%s is like %s, with no interest in common", account.username, model.username);
      n_unlike += n_shared == 0 ? 1 : 0;
    }
  g_test_message ("like %s: %u, with nothing in common: %u", model.username, found->len, n_unlike);
  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpuint (n_unlike, >, 0);
  for (guint i = 0; i < found->len; i++)
    g_hash_table_add (alike, g_strdup (g_ptr_array_index (found, i)));
}

/* '["a","b"]' out of the usernames of the first so many accounts of a state. */
static char *
dup_usernames (guint           n_names,
               ScoutWorldState state)
{
  g_autoptr(GString) names = g_string_new ("[");

  for (guint i = 0; n_names > 0; i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (!scout_world_get_instagram (get_world (), i, &account) || account.state != state)
        continue;
      g_string_append_printf (names, "%s\"%s\"", names->len > 1 ? "," : "", account.username);
      n_names--;
    }
  g_string_append_c (names, ']');

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static gboolean
is_refused (const char *name,
            const char *value)
{
  g_autofree char *path = dup_path ();
  g_autoptr(GString) query = g_string_new (NULL);
  g_autoptr(JsonNode) json = NULL;

  conformance_append_parameter (query, name, value);
  json = conformance_box_get_json (path, query->str);

  return json_object_has_member (json_node_get_object (json), "error");
}

/* S1: "Limited to only onboarded creators"; "the maximum username input is 5". */
static void
check_similar (ConformanceRow *row)
{
  guint maximum = (guint) json_object_get_int_member (row->facts, "maximum");
  g_autofree char *most = dup_usernames (maximum, SCOUT_WORLD_ONBOARDED);
  g_autofree char *too_many = dup_usernames (maximum + 1, SCOUT_WORLD_ONBOARDED);
  g_autofree char *not_joined = dup_usernames (1, SCOUT_WORLD_NOT_INVITED);
  g_autoptr(GPtrArray) together = search (row->name, most);
  g_autoptr(GPtrArray) expected = g_ptr_array_new ();
  g_autoptr(GPtrArray) models = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GHashTable) alike = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer id = NULL;

  for (guint i = 0; models->len < maximum; i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (!get_account (i, &account))
        continue;
      check_similar_to (row, i, alike);
      g_ptr_array_add (models, g_strdup (account.id));
    }

  /* Like any of the five; and the five themselves are not found. */
  g_hash_table_iter_init (&iter, alike);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      if (!g_ptr_array_find_with_equal_func (models, id, g_str_equal, NULL))
        g_ptr_array_add (expected, id);
    }
  conformance_assert_same_set (together, expected, row->name);
  g_assert_true (is_refused (row->name, too_many));
  g_assert_true (is_refused (row->name, not_joined));
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

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("honoured", "S1", TABLE, check_parameter);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
