/* opened-library.c: a library that is open, for tests of what writes to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "opened-library.h"

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  gboolean *is_open = user_data;
  g_autoptr(GError) error = NULL;

  g_assert_true (scout_library_open_finish (SCOUT_LIBRARY (source), result, NULL, &error));
  g_assert_no_error (error);
  *is_open = TRUE;
}

ScoutLibrary *
opened_library_new (const char   *path,
                    ScoutCatalog *catalog,
                    ScoutClock   *clock)
{
  ScoutLibrary *library = scout_library_new (path, catalog, clock);
  gboolean is_open = FALSE;

  scout_library_open_async (library, opened_cb, &is_open);
  while (!is_open)
    g_main_context_iteration (NULL, TRUE);

  return library;
}
