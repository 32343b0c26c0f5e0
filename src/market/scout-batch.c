/* scout-batch.c: one page of what a marketplace found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Plain structures that belong to whom they are handed to; any thread. */

#include "config.h"

#include "scout-batch.h"

void
scout_creator_batch_free (ScoutCreatorBatch *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->creators, g_ptr_array_unref);
  g_free (self->next_cursor);
  g_free (self->previous_cursor);
  g_free (self);
}

void
scout_content_batch_free (ScoutContentBatch *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->content, g_ptr_array_unref);
  g_free (self->next_cursor);
  g_free (self->previous_cursor);
  g_free (self);
}
