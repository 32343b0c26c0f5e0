/* read-answer.c: reads an answer of the creators endpoint that a test has written.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The arena and the reader go before the creators are looked at, as they do in the application. */

#include "config.h"

#include "read-answer.h"

#include <string.h>

ScoutCreatorBatch *
read_answer (const char  *text,
             GError     **error)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutWire) wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr(GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (bytes, arena, NULL);
  g_autoptr(ScoutCreatorBatch) batch = NULL;

  batch = scout_batch_reader_read_creators (reader, wire, FETCHED_AT);
  if (!scout_json_reader_finish (reader, error))
    return NULL;

  return g_steal_pointer (&batch);
}

ScoutCreator *
read_creator (const char *members)
{
  g_autofree char *text = g_strdup_printf ("{'data':[{'creator_id':'1'%s%s}]}",
                                           *members != '\0' ? "," : "", members);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = read_answer (text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 1);

  return g_object_ref (g_ptr_array_index (batch->creators, 0));
}
