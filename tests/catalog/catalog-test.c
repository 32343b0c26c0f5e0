/* catalog-test.c: catalogues for tests, as they are and spoiled.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the files from the source folder and not from the library, so that both are compared. */

#include "config.h"

#include "catalog-test.h"

#include <string.h>

static const char * const names[] = { "facebook.json", "instagram.json", "iso.json" };

void
catalog_texts_load (CatalogTexts *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (g_test_get_dir (G_TEST_DIST), "..", "data",
                                                "catalog", names[i], NULL);
      g_autoptr (GError) error = NULL;
      char *text = NULL;
      gsize length = 0;

      g_file_get_contents (path, &text, &length, &error);
      g_assert_no_error (error);
      self->texts[i] = g_bytes_new_take (text, length);
    }
}

void
catalog_texts_clear (CatalogTexts *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_clear_pointer (&self->texts[i], g_bytes_unref);
}

void
catalog_texts_edit (CatalogTexts *self,
                    guint         index,
                    const char   *old,
                    const char   *new)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (self->texts[index], NULL),
                                     g_bytes_get_size (self->texts[index]));
  const char *at = strstr (text, old);
  char *edited;

  g_assert_nonnull (at);
  edited = g_strdup_printf ("%.*s%s%s", (int) (at - text), text, new, at + strlen (old));
  g_bytes_unref (self->texts[index]);
  self->texts[index] = g_bytes_new_take (edited, strlen (edited));
}
