/* read-pages.c: reads any text as a page of one network's answers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the targets for pages share: whatever an answer holds, no more memory than a multiple of its
 * own size goes with it. */

#include "config.h"

#include "read-pages.h"

#include "check-models.h"
#include "scout-batch-reader.h"

/* The smallest text that makes most: two dated values, a year apart; or a post with an id of one
 * letter, within a list. */
#define MOST_GROWTH 64
#define LEAST_MEMORY (64 * 1024)

/* Made once: a run has millions of inputs. */
static const ScoutWire *
get_wire (ScoutNetwork network)
{
  static ScoutWire *wires[SCOUT_N_NETWORKS];

  if (wires[network] == NULL)
    {
      g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

      wires[network] = scout_wire_new (catalog, network);
    }

  return wires[network];
}

static void
check_memory (ScoutArena *arena,
              GBytes     *text)
{
  g_assert_cmpuint (scout_arena_get_size (arena), <=,
                    LEAST_MEMORY + MOST_GROWTH * g_bytes_get_size (text));
}

ScoutCreatorBatch *
read_creators_page (ScoutNetwork  network,
                    GBytes       *text)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
  g_autoptr(ScoutCreatorBatch) batch =
    scout_batch_reader_read_creators (reader, get_wire (network), NULL, NULL, FETCHED_AT);

  g_assert_nonnull (batch);
  check_memory (arena, text);

  return scout_json_reader_finish (reader, NULL) ? g_steal_pointer (&batch) : NULL;
}

ScoutContentBatch *
read_content_page (ScoutNetwork  network,
                   GBytes       *text)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
  g_autoptr(ScoutContentBatch) batch =
    scout_batch_reader_read_content (reader, get_wire (network), NULL, FETCHED_AT);

  g_assert_nonnull (batch);
  check_memory (arena, text);

  return scout_json_reader_finish (reader, NULL) ? g_steal_pointer (&batch) : NULL;
}

void
check_creators_page (ScoutNetwork  network,
                     GBytes       *text)
{
  g_autoptr(ScoutCreatorBatch) batch = read_creators_page (network, text);

  if (batch == NULL)
    return;

  g_assert_true (batch->next_cursor == NULL || *batch->next_cursor != '\0');
  for (guint i = 0; i < batch->creators->len; i++)
    check_creator (g_ptr_array_index (batch->creators, i));
}
