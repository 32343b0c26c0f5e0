/* scout-library-forget-private.h: deletes what is kept for one brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library-forget.h"

G_BEGIN_DECLS

/**
 * _scout_library_forget_files:
 * @path: the file; it need not be there
 * @error: return location for a #ScoutLibraryError, as of scout_library_forget_finish()
 *
 * Deletes the file and all that belongs to it. Blocks: for the worker.
 *
 * Returns: %TRUE if nothing of it is left
 */
gboolean _scout_library_forget_files (const char  *path,
                                      GError     **error);

G_END_DECLS
