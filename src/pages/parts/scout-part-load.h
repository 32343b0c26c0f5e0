/* scout-part-load.h: a question of a loader, and its answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-part-loader.h"

G_BEGIN_DECLS

/* What is asked for, and what the callback needs besides the answer. */
typedef struct
{
  ScoutPartLoader *loader;   /* (owned) */
  GCancellable *cancellable; /* (owned) */
  guint slot;                /* of the loader, of what can be under way at once */
  ScoutCreatorPart part;
  ScoutBreakdown breakdown; /* none: the part */
  ScoutTimeRange range;
} ScoutPartLoad;

/* What has come and has not been told. */
typedef struct
{
  guint slot;
  ScoutCreator *creator; /* (owned) (nullable) */
  GError *error;         /* (owned) (nullable) */
} ScoutPartAnswer;

/**
 * scout_part_load_new:
 * @loader: who asks
 * @cancellable: ends the question
 * @slot: what of the loader it is
 *
 * Returns: (transfer full): a question that does not say yet what it asks for
 */
ScoutPartLoad *scout_part_load_new (ScoutPartLoader *loader,
                                    GCancellable    *cancellable,
                                    guint            slot);

/**
 * scout_part_load_free:
 * @self: (transfer full): a question
 *
 * Forgets it, without ending it.
 */
void scout_part_load_free (ScoutPartLoad *self);

/**
 * scout_part_answer_free:
 * @self: (transfer full): an answer
 *
 * Forgets it.
 */
void scout_part_answer_free (ScoutPartAnswer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutPartLoad, scout_part_load_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutPartAnswer, scout_part_answer_free)

G_END_DECLS
