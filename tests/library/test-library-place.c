/* test-library-place.c: which file is whose.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-library-place.h"

#include <glib/gstdio.h>
#include <string.h>

/* Nothing that stands in an id leads out of the folder, or to another brand's file. */
static void
test_names (void)
{
  static const char * const ids[] = { "", ".", "..", "../42", "42/", "/42", "42.db", "٤٢", "a",
                                      "123456789012345678901234567890123" };
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *plain = scout_library_place_dup_file_name ("42");

  g_assert_cmpstr (plain, ==, "42.db");
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      char *name = scout_library_place_dup_file_name (ids[i]);

      g_assert_null (strchr (name, '/'));
      g_assert_true (g_str_has_prefix (name, "page-"));
      g_assert_true (g_str_has_suffix (name, ".db"));
      g_assert_true (g_hash_table_add (seen, name));
    }
}

static void
put (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, "", 0, &error);
  g_assert_no_error (error);
}

static void
test_pages (void)
{
  static const char * const others[] = { "42.db-wal", "42.db.damaged-1", "7.txt", ".db",
                                         "page-a.db" };
  g_autofree char *brands = scout_library_place_dup_folder (FALSE);
  g_autofree char *samples = scout_library_place_dup_folder (TRUE);
  g_autofree char *first = scout_library_place_dup_path ("42", FALSE);
  g_autofree char *second = scout_library_place_dup_path ("105", FALSE);
  g_autofree char *sample = scout_library_place_dup_path ("42", TRUE);
  g_auto(GStrv) none = scout_library_place_dup_page_ids (FALSE);
  g_auto(GStrv) found = NULL;
  g_auto(GStrv) found_sample = NULL;

  g_assert_cmpstr (brands, !=, samples);
  g_assert_cmpstr (first, !=, sample);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  put (first);
  put (second);
  put (sample);
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *path = g_build_filename (brands, others[i], NULL);

      put (path);
    }

  found = scout_library_place_dup_page_ids (FALSE);
  found_sample = scout_library_place_dup_page_ids (TRUE);
  g_assert_cmpuint (g_strv_length (found), ==, 2);
  g_assert_cmpstr (found[0], ==, "105");
  g_assert_cmpstr (found[1], ==, "42");
  g_assert_cmpuint (g_strv_length (found_sample), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-place/names", test_names);
  g_test_add_func ("/library-place/pages", test_pages);

  return g_test_run ();
}
