/* scout-startup-private.h: what the parts of the start have of each other.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-startup.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): the data folder of the build directory that the program runs from. */
char *_scout_startup_dup_build_data_dir (void);

/* Before other threads are there. */
void _scout_startup_heap_share (void);

/* After GTK is there, and before anything asks for an icon. */
void _scout_startup_icons_hold (void);

/* Gives the theme back what it had; does nothing where nothing is held. */
void _scout_startup_icons_release (void);

/* Gives the memory of the main thread's stack back that lies well below the caller. To read
 * libadwaita's style sheet takes GTK 700 KiB of it, and nothing else a tenth. */
void _scout_startup_stack_return (void);

G_END_DECLS
