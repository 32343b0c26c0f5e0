/* scout-arena-private.h: writing a string of unknown length straight into an arena.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"

G_BEGIN_DECLS

/**
 * _scout_arena_reserve:
 * @self: an arena that is still being filled
 * @size: most bytes that will be written
 *
 * Lends room for a string. Nothing else may be asked of the arena until _scout_arena_commit().
 *
 * Returns: (transfer none): uninitialised, unaligned memory
 */
char *_scout_arena_reserve (ScoutArena *self,
                            gsize       size);

/**
 * _scout_arena_commit:
 * @self: an arena after _scout_arena_reserve()
 * @size: bytes in use, at most as many as were reserved
 *
 * Keeps the first @size bytes of the reserved room and takes the rest back.
 */
void _scout_arena_commit (ScoutArena *self,
                          gsize       size);

G_END_DECLS
