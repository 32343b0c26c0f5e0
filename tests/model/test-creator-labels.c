/* test-creator-labels.c: wire names of categories and interests as words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator.h"

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

static void
test_categories (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (categories); i++)
    {
      g_autofree char *label = scout_creator_category_dup_label (categories[i].name);

      g_assert_cmpstr (label, ==, categories[i].label);
    }
}

static void
test_interests (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (interests); i++)
    {
      g_autofree char *label = scout_creator_interest_dup_label (interests[i].name);

      g_assert_cmpstr (label, ==, interests[i].label);
    }
}

static void
test_endless (void)
{
  g_autofree char *name = g_strnfill (1 << 20, 'A');
  g_autofree char *label = scout_creator_interest_dup_label (name);

  g_assert_cmpuint (strlen (label), <, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/creator-labels/categories", test_categories);
  g_test_add_func ("/creator-labels/interests", test_interests);
  g_test_add_func ("/creator-labels/endless", test_endless);

  return g_test_run ();
}
