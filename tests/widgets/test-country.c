/* test-country.c: countries by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-country.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

/* The countries that S2 lists, and more. */
static void
test_names (void)
{
  static const char * const vectors[][2] = {
    { "AR", "Argentina" }, { "AU", "Australia" },      { "BR", "Brazil" },
    { "CA", "Canada" },    { "DE", "Germany" },        { "ES", "Spain" },
    { "FR", "France" },    { "GB", "United Kingdom" }, { "IN", "India" },
    { "IT", "Italy" },     { "JP", "Japan" },          { "KR", "South Korea" },
    { "MX", "Mexico" },    { "NL", "Netherlands" },    { "TH", "Thailand" },
    { "US", "United States" }, { "AD", "Andorra" },    { "ZW", "Zimbabwe" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    g_assert_cmpstr (scout_country_get_name (vectors[i][0]), ==, vectors[i][1]);
}

static void
test_unknown (void)
{
  static const char * const unknown[] = { NULL, "", "C", "CAN", "ca", "ZZ", "\xff\xff", "C\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_null (scout_country_get_name (unknown[i]));
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/country/names", test_names);
  g_test_add_func ("/widgets/country/unknown", test_unknown);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
