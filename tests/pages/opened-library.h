/* opened-library.h: a library that is open, for tests of what writes to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library.h"

G_BEGIN_DECLS

/**
 * opened_library_new:
 * @path: its file
 * @catalog: names what is kept
 * @clock: dates it
 *
 * Makes a library and runs the main context until it is open.
 *
 * Returns: (transfer full): the library
 */
ScoutLibrary *opened_library_new (const char   *path,
                                  ScoutCatalog *catalog,
                                  ScoutClock   *clock);

G_END_DECLS
