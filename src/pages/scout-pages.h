/* scout-pages.h: makes the pages usable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_pages_init:
 *
 * Registers the resources of pages and widgets. Call it after gtk_init() and before the first page
 * is made; further calls do nothing. Main thread.
 */
void scout_pages_init (void);

G_END_DECLS
