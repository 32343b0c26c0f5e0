/* scout-startup-heap.c: which memory is given back to the system, and when.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pages and pictures are read by one worker and then another, in blocks that would stay in the heap
 * of each of them: threads share their heaps, and what is free in these goes back to the system as
 * soon as nothing has been painted for a while. Not before: each frame needs a buffer as large as
 * what it paints, and the system clears every page of memory that it hands out, one fault after the
 * other, which took a third of a frame while large blocks went back at once. */

#include "config.h"

#include "scout-startup-private.h"

#ifdef __GLIBC__
#include <malloc.h>

#define MOST_HEAPS 2
/* Bytes. The first is as much as glibc allows: the buffer of a screen of 3840 by 2160 is less. */
#define LARGE_BLOCK (32 * 1024 * 1024)
#define MOST_KEPT (64 * 1024 * 1024)
/* Between the last frame and the moment at which memory goes back. */
#define QUIET_MS 1500

static guint trim_id;
static gint64 painted_at;

static gboolean
trim_cb (gpointer user_data)
{
  if (g_get_monotonic_time () - painted_at < QUIET_MS * G_TIME_SPAN_MILLISECOND)
    return G_SOURCE_CONTINUE;

  (void) malloc_trim (0);
  trim_id = 0;
  return G_SOURCE_REMOVE;
}

static gboolean
after_paint_cb (GSignalInvocationHint *hint,
                guint                  n_values,
                const GValue          *values,
                gpointer               user_data)
{
  painted_at = g_get_monotonic_time ();
  if (trim_id == 0)
    trim_id = g_timeout_add_full (G_PRIORITY_LOW, QUIET_MS, trim_cb, NULL, NULL);

  return TRUE;
}

void
_scout_startup_heap_share (void)
{
  (void) mallopt (M_ARENA_MAX, MOST_HEAPS);
  (void) mallopt (M_MMAP_THRESHOLD, LARGE_BLOCK);
  (void) mallopt (M_TRIM_THRESHOLD, MOST_KEPT);
  /* Of whatever window there will be. */
  g_type_class_unref (g_type_class_ref (GDK_TYPE_FRAME_CLOCK));
  g_signal_add_emission_hook (g_signal_lookup ("after-paint", GDK_TYPE_FRAME_CLOCK), 0,
                              after_paint_cb, NULL, NULL);
}

#else

void
_scout_startup_heap_share (void)
{
}

#endif
