/* scout-library-place.c: where the libraries of this computer are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every program finds the same file for a brand: one for each Page, by its id, and those of sample
 * data in a folder of their own. Pure but for the one function that looks into a folder. */

#include "config.h"

#include "scout-library-place.h"

#include <stdlib.h>
#include <string.h>

#define BRANDS "brands"
#define SAMPLES "samples"
#define SUFFIX ".db"

#define LONGEST_ID 32

/* An id is Meta's: only what is a number may become a name of a file as it is. */
static gboolean
is_number (const char *text,
           gsize       length)
{
  return length > 0 && length <= LONGEST_ID && strspn (text, "0123456789") >= length;
}

char *
scout_library_place_dup_folder (gboolean is_sample)
{
  return g_build_filename (g_get_user_data_dir (), "scout", is_sample ? SAMPLES : BRANDS, NULL);
}

char *
scout_library_place_dup_file_name (const char *page_id)
{
  g_autofree char *checksum = NULL;

  g_return_val_if_fail (page_id != NULL, NULL);

  if (is_number (page_id, strlen (page_id)))
    return g_strconcat (page_id, SUFFIX, NULL);

  checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, page_id, -1);

  return g_strconcat ("page-", checksum, SUFFIX, NULL);
}

char *
scout_library_place_dup_path (const char *page_id,
                              gboolean    is_sample)
{
  g_autofree char *folder = scout_library_place_dup_folder (is_sample);
  g_autofree char *name = NULL;

  g_return_val_if_fail (page_id != NULL, NULL);

  name = scout_library_place_dup_file_name (page_id);

  return g_build_filename (folder, name, NULL);
}

static int
compare (const void *a,
         const void *b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

char **
scout_library_place_dup_page_ids (gboolean is_sample)
{
  g_autofree char *folder = scout_library_place_dup_folder (is_sample);
  g_autoptr(GDir) entries = g_dir_open (folder, 0, NULL);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const char *name = NULL;
  GStrv ids = NULL;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      gsize length = strlen (name) - MIN (strlen (name), strlen (SUFFIX));
      g_autofree char *id = g_strndup (name, length);

      if (g_str_equal (name + length, SUFFIX) && is_number (id, length))
        g_strv_builder_add (builder, id);
    }
  ids = g_strv_builder_end (builder);
  qsort (ids, g_strv_length (ids), sizeof (char *), compare);

  return ids;
}
