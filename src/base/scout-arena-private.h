/* scout-arena-private.h: writing a string of unknown length straight into an arena.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"

G_BEGIN_DECLS

typedef struct _ScoutArenaBlock ScoutArenaBlock;

struct _ScoutArena
{
  gatomicrefcount references;

  ScoutArenaBlock *blocks; /* (owned) (nullable) */
  char *cursor;
  char *end;
  gsize next_size;
  gsize total;

  GSList *kept; /* (owned) (element-type ScoutArena): what this one's memory points into */
};

/**
 * _scout_arena_add_block:
 * @self: an arena that is still being filled
 * @needed: bytes, at least
 *
 * Goes on in a new block; what is left of the present one is lost.
 */
void _scout_arena_add_block (ScoutArena *self,
                             gsize       needed);

/**
 * _scout_arena_reserve:
 * @self: an arena that is still being filled
 * @size: most bytes that will be written
 *
 * Lends room for a string. Nothing else may be asked of the arena until _scout_arena_commit().
 *
 * Returns: (transfer none): uninitialised, unaligned memory
 */
static inline char *
_scout_arena_reserve (ScoutArena *self,
                      gsize       size)
{
  if (G_UNLIKELY ((gsize) (self->end - self->cursor) < size))
    _scout_arena_add_block (self, size);

  return self->cursor;
}

/**
 * _scout_arena_commit:
 * @self: an arena after _scout_arena_reserve()
 * @size: bytes in use, at most as many as were reserved
 *
 * Keeps the first @size bytes of the reserved room and takes the rest back.
 */
static inline void
_scout_arena_commit (ScoutArena *self,
                     gsize       size)
{
  self->cursor += size;
}

G_END_DECLS
