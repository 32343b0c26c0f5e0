/* unawaited-disk.c: a disk that nobody waits for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Scout keeps is on the disk before it goes on, and a test that has a thousand things kept,
 * one after the other, takes as long as the disk says: a few hundredths of a second for each were
 * its time-out. Tests that link this ask what is kept, also after a restart, and not what is left
 * when the power goes. Those with two programs at a time wait for the real disk.
 */

#include "config.h"

#include <unistd.h>

/* The linker takes a program's own before that of the C library, for GLib and SQLite too. */
int
fsync (int fd)
{
  return 0;
}

int
fdatasync (int fd)
{
  return 0;
}
