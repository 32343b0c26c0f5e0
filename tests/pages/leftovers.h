/* leftovers.h: what a web view leaves behind, which is to be nothing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * leftovers_count_processes:
 * @name: how their names begin, at most 15 bytes, "" for all
 * @last: (out) (optional): id of one of them
 *
 * Returns: how many processes descend from this one
 */
guint leftovers_count_processes (const char *name,
                                 GPid       *last);

/**
 * leftovers_wait_for_processes:
 *
 * Waits until no process descends from this one; aborts the test if that takes too long.
 */
void leftovers_wait_for_processes (void);

/**
 * leftovers_assert_no_files:
 *
 * Asserts that nothing was written to any folder of the person's, but for caches of drivers and
 * decoders.
 */
void leftovers_assert_no_files (void);

G_END_DECLS
