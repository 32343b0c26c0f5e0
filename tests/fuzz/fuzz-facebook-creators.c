/* fuzz-facebook-creators.c: whatever an answer of the creators endpoint holds, models come of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads one input as a page of creators and then looks at everything that the models have, as
 * widgets would: texts are UTF-8, unknown is unknown, and no answer takes up more memory than a
 * multiple of its own size.
 */

#include "config.h"

#include "check-models.h"
#include "fuzz.h"
#include "scout-batch-reader.h"

/* The smallest text that makes most: two dated values, a year apart. */
#define MOST_GROWTH 64
#define LEAST_MEMORY (64 * 1024)

/* Made once: a run has millions of inputs. */
static const ScoutWire *
get_wire (void)
{
  static ScoutWire *wire;

  if (wire == NULL)
    {
      g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

      wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);
    }

  return wire;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  const ScoutWire *wire = get_wire ();
  g_autoptr(GBytes) text = g_bytes_new (data, length);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
  g_autoptr(ScoutCreatorBatch) batch = scout_batch_reader_read_creators (reader, wire, FETCHED_AT);

  g_assert_nonnull (batch);
  g_assert_cmpuint (scout_arena_get_size (arena), <=, LEAST_MEMORY + MOST_GROWTH * length);
  if (!scout_json_reader_finish (reader, NULL))
    return 0;

  g_assert_true (batch->next_cursor == NULL || *batch->next_cursor != '\0');
  for (guint i = 0; i < batch->creators->len; i++)
    check_creator (g_ptr_array_index (batch->creators, i));

  return 0;
}
