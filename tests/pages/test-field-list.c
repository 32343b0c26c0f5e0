/* test-field-list.c: fields of a creator, by the catalogue, as a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "page-fixture.h"
#include "scout-creator-fields.h"
#include "scout-fact-row.h"
#include "scout-field-list.h"
#include "scout-field-wording.h"
#include "scout-pages.h"
#include "scout-widgets.h"

static const char * const ids[] = { "name", "bio", "country", NULL };

typedef struct
{
  PageFixture services;
  ScoutFieldList *list;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  fixture->list = SCOUT_FIELD_LIST (scout_field_list_new ());
  fixture->window = scout_ui_fixture_present (GTK_WIDGET (fixture->list), 600, 300);
  scout_field_list_offer (fixture->list,
                          scout_catalog_get_api (scout_marketplace_get_catalog (
                                                   fixture->services.marketplace),
                                                 SCOUT_NETWORK_FACEBOOK), ids);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  page_fixture_tear_down (&fixture->services, NULL);
}

static ScoutCreator *
create (const char *name,
        const char *bio,
        const char *country)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = "1";
  fields->name = name;
  fields->bio = bio;
  fields->country = country;
  fields->followers = -1;
  return scout_creator_new (arena, fields);
}

/* What a row says, and that it is explained only as far as something is known. */
static void
assert_row (Fixture    *fixture,
            guint       position,
            const char *value)
{
  GtkWidget *list_box = scout_ui_fixture_find (GTK_WIDGET (fixture->list), GTK_TYPE_LIST_BOX, NULL);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list_box), (int) position);
  GtkWidget *button = scout_ui_fixture_find (GTK_WIDGET (row), GTK_TYPE_MENU_BUTTON, NULL);

  g_assert_cmpstr (scout_fact_row_get_value (SCOUT_FACT_ROW (row)), ==, value);
  g_assert_cmpint (button != NULL && gtk_widget_get_mapped (button), ==, value != NULL);
}

static void
assert_rows (Fixture    *fixture,
             const char *name,
             const char *bio,
             const char *country)
{
  g_assert_cmpuint (scout_field_list_get_n_rows (fixture->list), ==, 3);
  assert_row (fixture, 0, name);
  assert_row (fixture, 1, bio);
  assert_row (fixture, 2, country);
}

/* Answers about one creator add up; nothing of theirs is left with the next one. */
static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutCreator) found = create ("Maya", "Recipes in grams", NULL);
  g_autoptr(ScoutCreator) profile = create ("Maya B.", NULL, "CA");
  g_autoptr(ScoutCreator) other = create ("Theo", NULL, "US");
  ScoutMarketplace *marketplace = fixture->services.marketplace;

  assert_rows (fixture, NULL, NULL, NULL);
  scout_field_list_show (fixture->list, found, marketplace, SCOUT_CREATOR_PART_PROFILE);
  assert_rows (fixture, "Maya", "Recipes in grams", NULL);
  scout_field_list_add (fixture->list, profile, marketplace, SCOUT_CREATOR_PART_PROFILE);
  assert_rows (fixture, "Maya B.", "Recipes in grams", "Canada");
  scout_field_list_show (fixture->list, other, marketplace, SCOUT_CREATOR_PART_PROFILE);
  assert_rows (fixture, "Theo", NULL, "United States");
  scout_field_list_clear (fixture->list);
  assert_rows (fixture, NULL, NULL, NULL);
}

/* What Meta calls by a word of its own has a name in the catalogue. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const platforms[] = { "instagram", "facebook", "threads", NULL };
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (fixture->services.marketplace),
                           SCOUT_NETWORK_INSTAGRAM);
  const ScoutCatalogField *field =
    scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, "creator"),
                                           "platforms");
  const ScoutCreatorFields fields = { .network = SCOUT_NETWORK_INSTAGRAM, .id = "1",
                                      .followers = -1, .platforms = platforms };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);
  g_autofree char *words = scout_field_wording_dup (field, creator);

  g_assert_cmpstr (words, ==, "Instagram, Facebook, threads");
}

int
main (int    argc,
      char **argv)
{
  int result;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/field-list/answers", Fixture, NULL, set_up, test_answers, tear_down);
  g_test_add ("/field-list/names", Fixture, NULL, set_up, test_names, tear_down);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
