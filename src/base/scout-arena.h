/* scout-arena.h: memory that many small strings of one answer share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutArena:
 *
 * A reference-counted block allocator. One answer of the Graph API is read into one arena; the
 * strings of its objects point into it and live as long as any of those objects holds a reference.
 *
 * Filling an arena belongs to one thread; afterwards it is read-only and its references may be
 * taken and dropped from any thread.
 */
typedef struct _ScoutArena ScoutArena;

/**
 * scout_arena_new:
 * @size_hint: bytes expected to be needed, or 0 if that is not known
 *
 * Makes an empty arena.
 *
 * Returns: (transfer full): the arena
 */
ScoutArena *scout_arena_new (gsize size_hint);

/**
 * scout_arena_ref:
 * @self: an arena
 *
 * Takes a reference; may be called from any thread.
 *
 * Returns: (transfer full): @self
 */
ScoutArena *scout_arena_ref (ScoutArena *self);

/**
 * scout_arena_unref:
 * @self: (transfer full): an arena
 *
 * Drops a reference; with the last one all memory of the arena goes. May be called from any thread.
 */
void scout_arena_unref (ScoutArena *self);

/**
 * scout_arena_alloc:
 * @self: an arena that is still being filled
 * @size: bytes, more than 0
 *
 * Allocates zeroed memory, aligned for any type, that lives as long as the arena.
 *
 * Returns: (transfer none): the memory
 */
gpointer scout_arena_alloc (ScoutArena *self,
                            gsize       size);

/**
 * scout_arena_strndup:
 * @self: an arena that is still being filled
 * @text: @length bytes
 * @length: bytes to copy
 *
 * Copies @text with a terminating NUL into the arena.
 *
 * Returns: (transfer none): the copy
 */
char *scout_arena_strndup (ScoutArena *self,
                           const char *text,
                           gsize       length);

/**
 * scout_arena_keep:
 * @self: an arena that is still being filled
 * @other: an older arena, which must not keep @self
 *
 * Lets memory of @self point into @other: @other lives as long as @self.
 */
void scout_arena_keep (ScoutArena *self,
                       ScoutArena *other);

/**
 * scout_arena_get_size:
 * @self: an arena
 *
 * Returns: bytes that the arena has taken from the heap
 */
gsize scout_arena_get_size (ScoutArena *self);

/**
 * scout_arena_get_whole_size:
 * @self: an arena
 *
 * Returns: bytes that the arena and all that it keeps have taken from the heap; what is kept on
 *   several ways counts as often
 */
gsize scout_arena_get_whole_size (ScoutArena *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutArena, scout_arena_unref)

G_END_DECLS
