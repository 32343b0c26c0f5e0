/* query-maker.c: queries for tests, written as they are kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table of queries reads better than a function for each; how they are read has its own test. */

#include "config.h"

#include "query-maker.h"

#include "scout-query-json.h"

#include <string.h>

ScoutQuery *
query_maker_make (ScoutCatalog *catalog,
                  const char   *where,
                  const char   *parameters)
{
  g_autofree char *text = g_strdup_printf ("{\"format\":1,\"network\":\"%s\",\"parameters\":%s}",
                                           where, parameters);
  g_autoptr(GBytes) json = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) dropped = NULL;
  ScoutQuery *query = scout_query_new_from_json (catalog, json, &dropped, &error);

  g_assert_no_error (error);
  g_assert_null (dropped[0]);

  return query;
}
