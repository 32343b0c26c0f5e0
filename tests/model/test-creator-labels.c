/* test-creator-labels.c: wire names of categories and interests as words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator.h"

#include "scout-creator-fields.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *label;
} Vector;

static const Vector categories[] = {
  { "digital_creator", "Digital creator" },
  { "DIGITAL_CREATOR", "Digital creator" },
  { "activity_general", "General activity" },
  { "street_food_critic", "Street food critic" },
  { "café_owner", "Café owner" },
  { "<b>bold</b>", "<b>bold</b>" },
  { "_", "" },
  { "", "" },
};

static const Vector interests[] = {
  { "COFFEE_DRINKS", "Coffee drinks" },
  { "FOOTBALL_AMERICAN", "American football" },
  { "FURNITURE_APPLIANCES_AND_HOME_FUNISHINGS", "Furniture, appliances and furnishings" },
  { "KNITTING_AND_CROCHET", "Knitting and crochet" },
};

static ScoutCreator *
make_creator (const ScoutCatalogApi *api) /* (nullable) */
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  const ScoutCreatorFields known = SCOUT_CREATOR_FIELDS_INIT;
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = known;
  fields->id = "1";
  fields->catalog_api = api;

  return scout_creator_new (arena, fields);
}

static ScoutCreator *
make_facebook_creator (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  return make_creator (scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK));
}

static void
test_categories (void)
{
  g_autoptr(ScoutCreator) creator = make_facebook_creator ();

  for (gsize i = 0; i < G_N_ELEMENTS (categories); i++)
    {
      g_autofree char *label = scout_creator_dup_category_label (creator,
                                                                 categories[i].name);

      g_assert_cmpstr (label, ==, categories[i].label);
    }
}

static void
test_interests (void)
{
  g_autoptr(ScoutCreator) creator = make_facebook_creator ();

  for (gsize i = 0; i < G_N_ELEMENTS (interests); i++)
    {
      g_autofree char *label = scout_creator_dup_interest_label (creator,
                                                                 interests[i].name);

      g_assert_cmpstr (label, ==, interests[i].label);
    }
}

static void
test_endless (void)
{
  g_autofree char *name = g_strnfill (1 << 20, 'A');
  g_autoptr(ScoutCreator) creator = make_facebook_creator ();
  g_autofree char *label = scout_creator_dup_interest_label (creator, name);

  g_assert_cmpuint (strlen (label), <, 100);
}

/* Instagram has no categories in its document, and a creator may come without a catalogue. */
static void
test_no_set (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutCreator) alone = make_creator (NULL);
  g_autoptr(ScoutCreator) creator = make_creator (scout_catalog_get_api (catalog,
                                                                         SCOUT_NETWORK_INSTAGRAM));
  g_autofree char *category = scout_creator_dup_category_label (creator, "bands_musicians");
  g_autofree char *interest = scout_creator_dup_interest_label (creator, "TV_AND_MOVIES");
  g_autofree char *lonely = scout_creator_dup_interest_label (alone, "TV_AND_MOVIES");

  g_assert_cmpstr (category, ==, "Bands musicians");
  g_assert_cmpstr (interest, ==, "TV and movies");
  g_assert_cmpstr (lonely, ==, "Tv and movies");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/creator-labels/categories", test_categories);
  g_test_add_func ("/creator-labels/interests", test_interests);
  g_test_add_func ("/creator-labels/no-set", test_no_set);
  g_test_add_func ("/creator-labels/endless", test_endless);

  return g_test_run ();
}
