/* test-translated-names.c: countries and languages in the person's language.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs in German and in Arabic, as $LANGUAGE says, with the translations of the iso-codes package
 * for countries and languages, without which those tests are skipped, and with Scout's own, as the
 * build has them, for what stands in the catalogue. */

#include "config.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-country.h"
#include "scout-filter-chips.h"
#include "scout-language.h"

typedef struct
{
  const char *language;
  const char *canada;
  const char *germany;
  const char *united_states;
  const char *spanish;
  const char *food;
  const char *chef;
  const char *south_korea;
} Names;

static const Names names[] = {
  { "de", "Kanada", "Deutschland", "Vereinigte Staaten", "Spanisch", "Essen und Trinken", "Koch",
    "Südkorea" },
  { "ar", "كندا", "ألمانيا", "الولايات المتّحدة", "الأسبانية", "الأطعمة والمشروبات", "طاهٍ",
    "كوريا الجنوبية" },
};

static const Names *
find_own_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_strcmp0 (g_getenv ("LANGUAGE"), names[i].language) == 0)
        return &names[i];
    }

  g_assert_not_reached ();
}

/* Skips the test where the names have not been translated. */
static const Names *
find_names (void)
{
  const Names *own = find_own_names ();
  g_autofree char *path = g_strdup_printf ("/usr/share/locale/%s/LC_MESSAGES/iso_3166.mo",
                                           own->language);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return own;
  g_test_skip ("iso-codes is not installed");

  return NULL;
}

static const ScoutCatalogValue *
find_value (ScoutCatalog *catalog,
            const char   *set_id,
            const char   *value)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);

  return scout_catalog_values_find (scout_catalog_api_find_values (api, set_id), value);
}

/* Cards, heroes, lists and chips have the same names. */
static void
test_same_everywhere (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const Names *own = find_names ();

  if (own == NULL)
    return;

  g_assert_cmpstr (scout_country_get_name ("CA"), ==, own->canada);
  g_assert_cmpstr (scout_country_get_name ("DE"), ==, own->germany);
  g_assert_cmpstr (scout_country_get_name ("US"), ==, own->united_states);
  /* Which iso-codes has in Arabic by its official name only. */
  g_assert_cmpstr (scout_country_get_name ("KR"), ==, own->south_korea);
  g_assert_cmpstr (scout_language_get_name ("es"), ==, own->spanish);
  g_assert_cmpstr (find_value (catalog, "creator-countries", "CA")->label, ==, own->canada);
  g_assert_cmpstr (find_value (catalog, "creator-countries", "DE")->label, ==, own->germany);
  g_assert_cmpstr (find_value (catalog, "creator-countries", "US")->label, ==,
                   own->united_states);
  g_assert_cmpstr (find_value (catalog, "creator-countries", "KR")->label, ==, own->south_korea);
  g_assert_cmpstr (find_value (catalog, "iso-languages", "es")->label, ==, own->spanish);
}

/* What Meta's documents list has names of Scout's: interests at each level, and categories. */
static void
test_catalog (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *instagram = scout_catalog_get_api (catalog, SCOUT_NETWORK_INSTAGRAM);
  const Names *own = find_own_names ();

  g_assert_cmpstr (find_value (catalog, "interests", "FOOD_AND_DRINK")->label, ==, own->food);
  g_assert_cmpstr (find_value (catalog, "categories", "chef")->label, ==, own->chef);
  g_assert_cmpstr (scout_catalog_values_find (
                     scout_catalog_api_find_values (instagram, "interests"),
                     "FOOD_AND_DRINK")->label, ==, own->food);
}

/* Every country and language that the filters offer is called what cards call it. */
static void
test_all (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogValues *countries = scout_catalog_api_find_values (api, "iso-countries");
  const ScoutCatalogValues *languages = scout_catalog_api_find_values (api, "iso-languages");

  g_assert_cmpuint (countries->n_values, >, 200);
  g_assert_cmpuint (languages->n_values, >, 150);
  for (gsize i = 0; i < countries->n_values; i++)
    g_assert_cmpstr (countries->values[i].label, ==,
                     scout_country_get_name (countries->values[i].value));
  for (gsize i = 0; i < languages->n_values; i++)
    g_assert_cmpstr (languages->values[i].label, ==,
                     scout_language_get_name (languages->values[i].value));
}

static void
test_panel (FilterFixture *fixture,
            gconstpointer  data)
{
  const Names *own = find_names ();
  GtkWidget *control = filter_fixture_find_control (fixture, "countries");
  GtkWidget *chips = g_object_ref_sink (g_object_new (SCOUT_TYPE_FILTER_CHIPS, NULL));

  if (own != NULL)
    {
      filter_fixture_open (control);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (filter_fixture_find_button (control,
                                                                                 own->canada)),
                                   TRUE);
      filter_fixture_close (control);
      g_assert_nonnull (page_fixture_find_label (control, own->canada));
      scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips),
                                    filter_fixture_get_query (fixture));
      g_assert_nonnull (scout_ui_fixture_find (chips, GTK_TYPE_LABEL, own->canada));
    }
  g_object_unref (chips);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  page_fixture_init_translated (&argc, &argv, TRANSLATIONS_FOLDER);

  g_test_add_func ("/translated-names/same-everywhere", test_same_everywhere);
  g_test_add_func ("/translated-names/all", test_all);
  g_test_add_func ("/translated-names/catalog", test_catalog);
  g_test_add ("/translated-names/panel", FilterFixture, FILTER_FACEBOOK, filter_fixture_set_up,
              test_panel, filter_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
