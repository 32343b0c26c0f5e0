/* fuzz-creator-json.c: whatever a kept creator's text holds, a creator comes of it or an error.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A creator that could be read is written and read again, which must give the same text. */

#include "config.h"

#include "fuzz.h"
#include "scout-creator-json.h"
#include "scout-json-reader.h"

#include <string.h>

static ScoutCatalog *
get_catalog (void)
{
  static ScoutCatalog *catalog = NULL;

  if (catalog == NULL)
    catalog = scout_catalog_new (TRUE);

  return catalog;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static (data, length);
  g_autoptr(GBytes) json = NULL;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again_text = NULL;
  g_autoptr(GError) error = NULL;

  creator = scout_creator_new_from_json (get_catalog (), bytes, &error);
  if (creator == NULL)
    {
      g_assert_true (error != NULL && error->domain == SCOUT_JSON_ERROR);
      return 0;
    }

  g_assert_cmpstr (scout_creator_get_name (creator), !=, NULL);
  g_assert_cmpint (scout_creator_get_followers (creator), >=, -1);
  text = scout_creator_to_json (creator);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  json = g_bytes_new_static (text, strlen (text));
  again = scout_creator_new_from_json (get_catalog (), json, &error);
  g_assert_no_error (error);
  again_text = scout_creator_to_json (again);
  g_assert_cmpstr (text, ==, again_text);

  return 0;
}
