/* fuzz-facebook-content.c: whatever an answer of the content endpoint holds, models come of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads one input as a page of posts and then looks at everything that the models have. No answer
 * takes up more memory than a multiple of its own size. The page merged with itself is the same
 * page again.
 */

#include "config.h"

#include "check-models.h"
#include "fuzz.h"
#include "scout-batch-merge.h"
#include "scout-batch-reader.h"

#include <string.h>

/* The smallest text that makes most: a post with an id of one letter, within a list. */
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

static ScoutContentBatch *
read_page (GBytes *text)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);
  g_autoptr(ScoutContentBatch) batch =
    scout_batch_reader_read_content (reader, get_wire (), FETCHED_AT);

  g_assert_nonnull (batch);
  g_assert_cmpuint (scout_arena_get_size (arena), <=,
                    LEAST_MEMORY + MOST_GROWTH * g_bytes_get_size (text));
  if (!scout_json_reader_finish (reader, NULL))
    return NULL;

  return g_steal_pointer (&batch);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr(GBytes) text = g_bytes_new (data, length);
  g_autoptr(ScoutContentBatch) batch = read_page (text);
  g_autoptr(ScoutContentBatch) merged = NULL;
  guint n_posts = 0;

  if (batch == NULL)
    return 0;

  g_assert_true (batch->next_cursor == NULL || *batch->next_cursor != '\0');
  n_posts = batch->content->len;
  for (guint i = 0; i < n_posts; i++)
    check_content (g_ptr_array_index (batch->content, i));

  merged = scout_batch_merge_content (g_steal_pointer (&batch), read_page (text));
  g_assert_cmpuint (merged->content->len, ==, n_posts);
  for (guint i = 0; i < n_posts; i++)
    check_content (g_ptr_array_index (merged->content, i));

  return 0;
}
