/* fuzz-facebook-content.c: whatever an answer of the content endpoint holds, models come of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads one input as a page of posts and then looks at everything that the models have. The page
 * merged with itself is the same page again.
 */

#include "config.h"

#include "check-models.h"
#include "fuzz.h"
#include "read-pages.h"
#include "scout-batch-merge.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr(GBytes) text = g_bytes_new (data, length);
  g_autoptr(ScoutContentBatch) batch = read_content_page (SCOUT_NETWORK_FACEBOOK, text);
  g_autoptr(ScoutContentBatch) merged = NULL;
  guint n_posts = 0;

  if (batch == NULL)
    return 0;

  g_assert_true (batch->next_cursor == NULL || *batch->next_cursor != '\0');
  n_posts = batch->content->len;
  for (guint i = 0; i < n_posts; i++)
    check_content (g_ptr_array_index (batch->content, i));

  merged = scout_batch_merge_content (g_steal_pointer (&batch),
                                      read_content_page (SCOUT_NETWORK_FACEBOOK, text));
  g_assert_cmpuint (merged->content->len, ==, n_posts);
  for (guint i = 0; i < n_posts; i++)
    check_content (g_ptr_array_index (merged->content, i));

  return 0;
}
