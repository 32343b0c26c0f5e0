/* test-brand-page.c: a Page holds copies, and its token only where nobody lists it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-brand-page.h"

static void
test_full (void)
{
  g_autoptr(ScoutToken) token = scout_token_new ("SANDBOXtoken");
  char name[] = "Alder & Oat";
  char former_name[] = "Roots & Oat";
  const char *former_names[] = { former_name, NULL };
  ScoutBrandPageFields fields = {
    .id = "1001",
    .name = name,
    .former_names = former_names,
    .category = "Coffee shop",
    .picture_url = "https://example.org/p.png",
    .followers = 1200,
    .can_manage = TRUE,
    .instagram_user_id = "17841400000000001",
    .instagram_username = "alderandoat",
    .token = token,
  };
  g_autoptr(ScoutBrandPage) page = scout_brand_page_new (&fields);
  const ScoutBrandPageFields *kept = scout_brand_page_get_fields (page);

  name[0] = '?';
  former_name[0] = '?';

  g_assert_cmpstr (kept->id, ==, "1001");
  g_assert_cmpstr (kept->name, ==, "Alder & Oat");
  g_assert_cmpstr (kept->former_names[0], ==, "Roots & Oat");
  g_assert_null (kept->former_names[1]);
  g_assert_cmpstr (kept->category, ==, "Coffee shop");
  g_assert_cmpstr (kept->picture_url, ==, "https://example.org/p.png");
  g_assert_cmpint (kept->followers, ==, 1200);
  g_assert_true (kept->can_manage);
  g_assert_cmpstr (kept->instagram_user_id, ==, "17841400000000001");
  g_assert_cmpstr (kept->instagram_username, ==, "alderandoat");
  g_assert_true (scout_token_equal (kept->token, token));
}

static void
test_minimal (void)
{
  const ScoutBrandPageFields fields = { .id = "1", .name = "A", .followers = -1 };
  ScoutBrandPage *page = scout_brand_page_new (&fields);
  const ScoutBrandPageFields *kept = scout_brand_page_get_fields (page);

  g_assert_null (kept->former_names);
  g_assert_null (kept->category);
  g_assert_null (kept->instagram_user_id);
  g_assert_null (kept->token);
  g_assert_cmpint (kept->followers, ==, -1);
  g_assert_false (kept->can_manage);

  g_assert_finalize_object (page);
}

/* T5: whatever dumps an object by its properties must not find the token. */
static void
test_no_properties (void)
{
  g_autoptr(GTypeClass) klass = g_type_class_ref (SCOUT_TYPE_BRAND_PAGE);
  g_autofree GParamSpec **specs = NULL;
  guint n_specs = 0;

  specs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_specs);

  g_assert_cmpuint (n_specs, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/brand-page/full", test_full);
  g_test_add_func ("/brand-page/minimal", test_minimal);
  g_test_add_func ("/brand-page/no-properties", test_no_properties);

  return g_test_run ();
}
