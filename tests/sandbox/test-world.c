/* test-world.c: tests of the invented creators: repeatable, plausible, able to be a million.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world.h"

#include <locale.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

static ScoutWorld *
make_world (guint64 seed,
            guint   n_creators)
{
  g_autoptr (GDateTime) today = g_date_time_new_utc (2026, 11, 17, 12, 0, 0.0);

  return scout_world_new (seed, n_creators, today);
}

static ScoutWorld *
get_default_world (void)
{
  static ScoutWorld *world = NULL;

  if (world == NULL)
    world = make_world (SCOUT_WORLD_DEFAULT_SEED, SCOUT_WORLD_DEFAULT_N_CREATORS);
  return world;
}

/* Everything about a creator as one text. */
static char *
describe (ScoutWorld *world,
          guint       index)
{
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_auto (GStrv) captions = scout_world_dup_captions (world, index);
  g_autofree char *posts = g_strjoinv ("|", captions);
  g_autofree char *categories = NULL;
  g_autofree char *interests = NULL;
  g_autofree char *languages = NULL;
  g_autofree char *brands = NULL;

  scout_world_get_creator (world, index, &creator);
  categories = g_strjoinv (",", (char **) creator.categories);
  interests = g_strjoinv (",", (char **) creator.interests);
  languages = g_strjoinv (",", (char **) creator.languages);
  brands = g_strjoinv (",", (char **) creator.past_partnerships);
  return g_strdup_printf ("%u %d %s %s %s %s %s %s %s %s %" G_GINT64_FORMAT
                          " %s %s %s %s %s %s %s %s",
                          creator.index, (int) creator.state, creator.creator_id, creator.alias,
                          creator.display_name, creator.bio, creator.profile_url,
                          creator.email != NULL ? creator.email : "-", creator.portrait_id,
                          creator.cover_id != NULL ? creator.cover_id : "-", creator.follower_count,
                          creator.gender != NULL ? creator.gender : "-",
                          creator.age_bucket != NULL ? creator.age_bucket : "-", creator.country,
                          categories, interests, languages, brands, posts);
}

static void
test_same_seed (void)
{
  g_autoptr (ScoutWorld) first = make_world (7, 400);
  g_autoptr (ScoutWorld) second = make_world (7, 400);

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *one = describe (first, i);
      g_autofree char *other = describe (second, i);

      g_assert_cmpstr (one, ==, other);
    }
}

static void
test_other_seed (void)
{
  g_autoptr (ScoutWorld) first = make_world (7, 400);
  g_autoptr (ScoutWorld) second = make_world (8, 400);
  guint n_different = 0;

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *one = describe (first, i);
      g_autofree char *other = describe (second, i);

      n_different += strcmp (one, other) != 0;
    }
  g_assert_cmpuint (n_different, ==, 400);
}

/* A larger world begins with the smaller one. */
static void
test_growth (void)
{
  g_autoptr (ScoutWorld) small = make_world (7, 300);
  g_autoptr (ScoutWorld) large = make_world (7, 3000);

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *one = describe (small, i);
      g_autofree char *other = describe (large, i);

      g_assert_cmpstr (one, ==, other);
    }
}

static void
test_getters (void)
{
  g_autoptr (GDateTime) today = g_date_time_new_utc (2026, 11, 17, 12, 0, 0.0);
  g_autoptr (ScoutWorld) world = scout_world_new (3, 5, today);
  g_autoptr (ScoutWorld) same = scout_world_ref (world);

  g_assert_true (same == world);
  g_assert_cmpuint (scout_world_get_n_creators (world), ==, 5);
  g_assert_cmpuint (scout_world_get_seed (world), ==, 3);
  g_assert_true (scout_world_get_today (world) == today);
}

static gboolean
is_plain_alias (const char *alias)
{
  for (; *alias != '\0'; alias++)
    if (!g_ascii_islower (*alias) && !g_ascii_isdigit (*alias) && *alias != '.')
      return FALSE;
  return TRUE;
}

static void
check_creator (const ScoutWorldCreator *creator)
{
  g_assert_cmpuint (strlen (creator->creator_id), ==, 15);
  g_assert_true (g_str_has_prefix (creator->creator_id, "1000"));
  g_assert_true (is_plain_alias (creator->alias));
  g_assert_cmpuint (strlen (creator->alias), >=, 3);
  g_assert_true (g_utf8_validate (creator->display_name, -1, NULL));
  g_assert_cmpuint (g_utf8_strlen (creator->display_name, -1), >=, 2);
  g_assert_true (g_utf8_validate (creator->bio, -1, NULL));
  g_assert_true (g_str_has_prefix (creator->profile_url, "https://www.facebook.com/"));
  g_assert_true (creator->email == NULL || g_str_has_suffix (creator->email, "@creators.example"));
  g_assert_cmpint (creator->follower_count, >=, 2000);
  g_assert_cmpint (creator->follower_count, <=, 8000000);
  g_assert_true (scout_world_is_country (creator->country));
  g_assert_nonnull (creator->categories[0]);
  for (guint i = 0; creator->categories[i] != NULL; i++)
    g_assert_true (scout_world_is_category (creator->categories[i]));
  for (guint i = 0; creator->interests[i] != NULL; i++)
    g_assert_true (scout_world_is_interest (creator->interests[i]));
  g_assert_nonnull (creator->languages[0]);
  for (guint i = 0; creator->languages[i] != NULL; i++)
    g_assert_cmpuint (strlen (creator->languages[i]), ==, 2);
}

static void
test_plausible (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) aliases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  ScoutWorld *world = get_default_world ();
  guint n = scout_world_get_n_creators (world);

  for (guint i = 0; i < n; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      check_creator (&creator);
      g_assert_true (g_hash_table_add (ids, g_strdup (creator.creator_id)));
      g_assert_true (g_hash_table_add (aliases, g_strdup (creator.alias)));
    }
}

static gboolean
has_script (const char     *text,
            GUnicodeScript  script)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_get_script (g_utf8_get_char (text)) == script)
      return TRUE;
  return FALSE;
}

static void
test_distributions (void)
{
  static const GUnicodeScript scripts[] = {
    G_UNICODE_SCRIPT_ARABIC, G_UNICODE_SCRIPT_CYRILLIC, G_UNICODE_SCRIPT_DEVANAGARI,
    G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_HANGUL, G_UNICODE_SCRIPT_HEBREW,
  };
  ScoutWorld *world = get_default_world ();
  g_autoptr (GHashTable) countries = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) categories = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_scripts[G_N_ELEMENTS (scripts)] = { 0 };
  guint n_states[4] = { 0 };
  guint n_large = 0;
  guint n_emails = 0;
  guint n_partnerships = 0;
  double sum = 0.0;

  for (guint i = 0; i < 2000; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      g_hash_table_add (countries, (gpointer) creator.country);
      for (guint k = 0; creator.categories[k] != NULL; k++)
        g_hash_table_add (categories, (gpointer) creator.categories[k]);
      for (guint k = 0; k < G_N_ELEMENTS (scripts); k++)
        n_scripts[k] += has_script (creator.display_name, scripts[k]);
      n_states[creator.state]++;
      n_large += creator.follower_count > 1000000;
      n_emails += creator.email != NULL;
      n_partnerships += creator.past_partnerships[0] != NULL;
      sum += log10 ((double) creator.follower_count);
    }

  g_assert_cmpuint (g_hash_table_size (countries), ==, 18);
  g_assert_cmpuint (g_hash_table_size (categories), ==, 13);
  for (guint k = 0; k < G_N_ELEMENTS (scripts); k++)
    g_assert_cmpuint (n_scripts[k], >=, 4);
  g_assert_cmpuint (n_states[SCOUT_WORLD_ONBOARDED], >, 1700);
  for (guint k = 0; k < 4; k++)
    g_assert_cmpuint (n_states[k], >=, 15);
  g_assert_cmpuint (n_large, >=, 20);
  g_assert_cmpuint (n_large, <=, 150);
  g_assert_cmpuint (n_emails, >, 1000);
  g_assert_cmpuint (n_emails, <, 1500);
  g_assert_cmpuint (n_partnerships, >, 900);
  g_assert_cmpuint (n_partnerships, <, 1400);
  g_assert_cmpfloat_with_epsilon (sum / 2000.0, 4.8, 0.15);
}

/* The cast that demonstrations count on. */
static void
test_cast (void)
{
  ScoutWorld *world = get_default_world ();
  g_auto (ScoutWorldCreator) maya = { 0 };
  guint index = 0;

  g_assert_true (scout_world_find (world, "MayaBrews", &index));
  scout_world_get_creator (world, index, &maya);
  g_assert_cmpstr (maya.display_name, ==, "Maya Lindqvist");
  g_assert_cmpint (maya.follower_count, ==, 482310);
  g_assert_cmpint (maya.state, ==, SCOUT_WORLD_ONBOARDED);
  g_assert_nonnull (maya.email);
  g_assert_nonnull (maya.cover_id);
  g_assert_cmpstr (maya.gender, ==, "female");
  g_assert_cmpstr (maya.age_bucket, ==, "25-34");
  g_assert_cmpstr (maya.country, ==, "CA");
  g_assert_cmpstr (maya.languages[1], ==, "sv");
  g_assert_true (g_strv_contains (maya.categories, "digital_creator"));
  g_assert_true (g_strv_contains (maya.categories, "blogger"));
  g_assert_true (g_strv_contains (maya.interests, "COFFEE_DRINKS"));
  g_assert_true (g_strv_contains (maya.interests, "BAKED_GOODS"));
  g_assert_true (g_strv_contains (maya.past_partnerships, "Alder & Oat"));
}

/* Every world holds what clients trip over. */
static void
test_awkward_texts (void)
{
  g_autoptr (ScoutWorld) world = make_world (99, 100);
  g_auto (ScoutWorldCreator) markup = { 0 };
  g_auto (ScoutWorldCreator) emoji = { 0 };
  g_auto (ScoutWorldCreator) length = { 0 };
  guint index = 0;

  g_assert_true (scout_world_find (world, "tess.bold.and.co", &index));
  scout_world_get_creator (world, index, &markup);
  g_assert_nonnull (strstr (markup.bio, "<b>bold & co</b>"));
  g_assert_nonnull (strstr (markup.display_name, "<b>"));

  g_assert_true (scout_world_find (world, "thandi.crumbs", &index));
  scout_world_get_creator (world, index, &emoji);
  g_assert_nonnull (strstr (emoji.bio, "🍪"));
  g_assert_nonnull (strstr (emoji.bio, " | "));

  g_assert_true (scout_world_find (world, "annegret.von.hohenstein.wallersbrunn", &index));
  scout_world_get_creator (world, index, &length);
  g_assert_cmpuint (g_utf8_strlen (length.display_name, -1), >, 60);
}

static void
check_state (ScoutWorld      *world,
             const char      *alias,
             ScoutWorldState  state)
{
  g_auto (ScoutWorldCreator) creator = { 0 };
  guint index = 0;

  g_assert_true (scout_world_find (world, alias, &index));
  scout_world_get_creator (world, index, &creator);
  g_assert_cmpint (creator.state, ==, state);
}

static void
test_states (void)
{
  ScoutWorld *world = get_default_world ();

  check_state (world, "theo.pours", SCOUT_WORLD_ONBOARDED);
  check_state (world, "ivy.thornbury", SCOUT_WORLD_INVITED);
  check_state (world, "wes.prescott", SCOUT_WORLD_NOT_INVITED);
  check_state (world, "silas.keene", SCOUT_WORLD_INELIGIBLE);
}

static void
test_find (void)
{
  ScoutWorld *world = get_default_world ();
  guint index = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };
      g_autofree char *upper = NULL;

      scout_world_get_creator (world, i, &creator);
      g_assert_true (scout_world_find (world, creator.creator_id, &index));
      g_assert_cmpuint (index, ==, i);
      upper = g_ascii_strup (creator.alias, -1);
      g_assert_true (scout_world_find (world, upper, &index));
      g_assert_cmpuint (index, ==, i);
    }
}

static void
test_find_nobody (void)
{
  static const char * const strangers[] = {
    "", "nobody", "100000000000000", "999999999999999", "100044413150303", "1000", "mayabrews ",
    "maya brews", "\xff\xfe", "-00044413150303", "1e0044413150303",
  };
  ScoutWorld *world = get_default_world ();
  guint index = 0;

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    g_assert_false (scout_world_find (world, strangers[i], &index));
}

static void
test_vocabulary (void)
{
  g_assert_true (scout_world_is_country ("ca"));
  g_assert_false (scout_world_is_country ("SE"));
  g_assert_false (scout_world_is_country (""));
  g_assert_true (scout_world_is_category ("Chef"));
  g_assert_false (scout_world_is_category ("baker"));
  g_assert_true (scout_world_is_interest ("coffee_drinks"));
  g_assert_true (scout_world_is_interest ("FURNITURE_APPLIANCES_AND_HOME_FUNISHINGS"));
  g_assert_false (scout_world_is_interest ("COFFEE"));
}

static gint64
get_resident_bytes (void)
{
  g_autofree char *text = NULL;
  guint64 pages = 0;

  if (!g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    return 0;
  pages = g_ascii_strtoull (strchr (text, ' ') + 1, NULL, 10);
  return (gint64) pages * sysconf (_SC_PAGESIZE);
}

/* Sanitizers make it slow and large. */
#ifdef __SANITIZE_ADDRESS__
#define IS_SANITIZED TRUE
#else
#define IS_SANITIZED FALSE
#endif

static void
test_million (void)
{
  gint64 before = get_resident_bytes ();
  gint64 start = g_get_monotonic_time ();
  g_autoptr (ScoutWorld) world = NULL;
  g_auto (ScoutWorldCreator) creator = { 0 };
  gint64 seconds;
  gint64 bytes;
  guint index = 0;

  if (IS_SANITIZED)
    {
      g_test_skip ("sanitizers make it slow and large");
      return;
    }

  world = make_world (1, SCOUT_WORLD_MAX_CREATORS);
  seconds = (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  bytes = get_resident_bytes () - before;
  g_test_message ("%" G_GINT64_FORMAT " MiB", bytes >> 20);
  g_assert_cmpint (bytes, <, G_GINT64_CONSTANT (300) << 20);
  /* Twice what it takes on a slow machine that does other things too. */
  g_assert_cmpint (seconds, <, 10);

  scout_world_get_creator (world, 999999, &creator);
  g_assert_true (scout_world_find (world, creator.alias, &index));
  g_assert_cmpuint (index, ==, 999999);
  g_assert_true (scout_world_find (world, creator.creator_id, &index));
  g_assert_cmpuint (index, ==, 999999);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sandbox/world/same-seed", test_same_seed);
  g_test_add_func ("/sandbox/world/other-seed", test_other_seed);
  g_test_add_func ("/sandbox/world/growth", test_growth);
  g_test_add_func ("/sandbox/world/getters", test_getters);
  g_test_add_func ("/sandbox/world/plausible", test_plausible);
  g_test_add_func ("/sandbox/world/distributions", test_distributions);
  g_test_add_func ("/sandbox/world/cast", test_cast);
  g_test_add_func ("/sandbox/world/awkward-texts", test_awkward_texts);
  g_test_add_func ("/sandbox/world/states", test_states);
  g_test_add_func ("/sandbox/world/find", test_find);
  g_test_add_func ("/sandbox/world/find-nobody", test_find_nobody);
  g_test_add_func ("/sandbox/world/vocabulary", test_vocabulary);
  g_test_add_func ("/sandbox/world/million", test_million);

  return g_test_run ();
}
