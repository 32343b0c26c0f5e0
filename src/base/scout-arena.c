/* scout-arena.c: memory that many small strings of one answer share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A chain of blocks that are filled front to back. Nothing is freed singly: an answer with ten
 * thousand strings costs some dozen allocations and goes in one piece. Only the reference count is
 * safe for several threads; filling is not.
 */

#include "config.h"

#include "scout-arena.h"

#include "scout-arena-private.h"

#include <string.h>

/* A first block for small answers; blocks double until one more would waste too much at the end. */
#define FIRST_BLOCK 1024
#define LARGEST_BLOCK (64 * 1024)

/* Suits every scalar type of the platform. */
#define ALIGNMENT (2 * sizeof (gpointer))

struct _ScoutArenaBlock
{
  ScoutArenaBlock *previous;
  gsize size;
};

/* Bytes before a block's memory, keeping that memory aligned. */
static gsize
get_header_size (void)
{
  return (sizeof (ScoutArenaBlock) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

void
_scout_arena_add_block (ScoutArena *self,
                        gsize       needed)
{
  gsize size = MAX (self->next_size, needed);
  gsize whole = 0;
  ScoutArenaBlock *block = NULL;

  if (!g_size_checked_add (&whole, size, get_header_size ()))
    g_error ("An arena block of %" G_GSIZE_FORMAT " bytes was asked for", needed);

  block = g_malloc (whole);
  block->previous = self->blocks;
  block->size = whole;

  self->blocks = block;
  self->cursor = (char *) block + get_header_size ();
  self->end = self->cursor + size;
  self->total += whole;
  self->next_size = MIN (self->next_size * 2, LARGEST_BLOCK);
}

ScoutArena *
scout_arena_new (gsize size_hint)
{
  ScoutArena *self = g_new0 (ScoutArena, 1);

  g_atomic_ref_count_init (&self->references);
  self->total = sizeof (ScoutArena);
  self->next_size = CLAMP (size_hint, FIRST_BLOCK, LARGEST_BLOCK);

  return self;
}

ScoutArena *
scout_arena_ref (ScoutArena *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);

  return self;
}

void
scout_arena_unref (ScoutArena *self)
{
  ScoutArenaBlock *block = NULL;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  block = self->blocks;
  while (block != NULL)
    {
      ScoutArenaBlock *previous = block->previous;

      g_free (block);
      block = previous;
    }
  g_slist_free_full (self->kept, (GDestroyNotify) scout_arena_unref);
  g_free (self);
}

gpointer
scout_arena_alloc (ScoutArena *self,
                   gsize       size)
{
  gsize gap = 0;
  gpointer memory = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (size > 0, NULL);

  gap = -(gsize) (guintptr) self->cursor & (ALIGNMENT - 1);
  if ((gsize) (self->end - self->cursor) < gap ||
      (gsize) (self->end - self->cursor) - gap < size)
    {
      _scout_arena_add_block (self, size);
      gap = 0;
    }

  memory = self->cursor + gap;
  self->cursor += gap + size;

  return memset (memory, 0, size);
}

char *
scout_arena_strndup (ScoutArena *self,
                     const char *text,
                     gsize       length)
{
  char *copy = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL || length == 0, NULL);
  g_return_val_if_fail (length < G_MAXSIZE, NULL);

  copy = _scout_arena_reserve (self, length + 1);
  if (length > 0)
    memcpy (copy, text, length);
  copy[length] = '\0';
  _scout_arena_commit (self, length + 1);

  return copy;
}

void
scout_arena_keep (ScoutArena *self,
                  ScoutArena *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL && other != self);

  if (g_slist_find (self->kept, other) == NULL)
    self->kept = g_slist_prepend (self->kept, scout_arena_ref (other));
}

gsize
scout_arena_get_size (ScoutArena *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->total;
}

gsize
scout_arena_get_whole_size (ScoutArena *self)
{
  gsize size = 0;

  g_return_val_if_fail (self != NULL, 0);

  size = self->total;
  for (GSList *link = self->kept; link != NULL; link = link->next)
    size += scout_arena_get_whole_size (link->data);

  return size;
}
