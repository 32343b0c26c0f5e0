/* scout-part-load.c: a question of a loader, and its answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-part-load.h"

ScoutPartLoad *
scout_part_load_new (ScoutPartLoader *loader,
                     GCancellable    *cancellable,
                     guint            slot)
{
  ScoutPartLoad *self = NULL;

  g_return_val_if_fail (SCOUT_IS_PART_LOADER (loader), NULL);
  g_return_val_if_fail (G_IS_CANCELLABLE (cancellable), NULL);

  self = g_new0 (ScoutPartLoad, 1);
  self->loader = g_object_ref (loader);
  self->cancellable = g_object_ref (cancellable);
  self->slot = slot;

  return self;
}

void
scout_part_load_free (ScoutPartLoad *self)
{
  g_clear_object (&self->loader);
  g_clear_object (&self->cancellable);
  g_free (self);
}

void
scout_part_answer_free (ScoutPartAnswer *self)
{
  g_clear_object (&self->creator);
  g_clear_error (&self->error);
  g_free (self);
}
