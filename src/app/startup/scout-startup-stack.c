/* scout-startup-stack.c: gives the stack back that only the start needs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-startup-private.h"

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

/* Bytes of the stack: what an ordinary frame goes down to, and what is given back below that.
 * Nothing else is there: the system leaves room for the stack to grow to its limit. */
#define STACK_KEPT (64 * 1024)
#define STACK_RETURNED (1024 * 1024)

void
_scout_startup_stack_return (void)
{
#ifdef __linux__
  gsize page = (gsize) sysconf (_SC_PAGESIZE);
  guintptr end = ((guintptr) __builtin_frame_address (0) - STACK_KEPT) / page * page;

  /* Where the stack has never been there is nothing to return: an error that does no harm. */
  (void) madvise ((gpointer) (end - STACK_RETURNED), STACK_RETURNED, MADV_DONTNEED);
#endif
}
