/* unawaited-disk.c: a disk that nobody waits for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each call that is counted is on the disk before it is made, and a test of some thousand calls,
 * one after the other, takes as long as the disk says: 16 ms for each were its time-out. Such tests
 * ask what is counted, also after a restart, and not what is left when the power goes. Those with
 * two programs at a time wait for the real disk.
 */

#include "config.h"

#include <unistd.h>

/* The linker takes a program's own before that of the C library, for GLib too. */
int
fsync (int fd)
{
  return 0;
}
