/* scout-library-forget.h: deletes what is kept for one brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * scout_library_forget_async:
 * @path: the brand's file, as scout_library_place_dup_path() names it; it need not be there
 * @callback: called in this thread's main context when it is done
 * @user_data: for @callback
 *
 * Deletes everything that is kept for a brand: its file, the journals of it, the copies from before
 * updates and the damaged files that were moved aside. Other brands' files stay, and so does the
 * folder. Nothing can bring it back.
 *
 * A library on the file is closed first, with scout_library_close_async(); while one has it open,
 * here or in another program, nothing is deleted. What was asked for is done even if the program
 * ends before @callback is called. There is no cancelling.
 */
void scout_library_forget_async (const char          *path,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);

/**
 * scout_library_forget_finish:
 * @result: result of scout_library_forget_async()
 * @error: return location for a #ScoutLibraryError
 *
 * Fails with %SCOUT_LIBRARY_ERROR_BUSY if a library has the file open: then everything is still
 * there. Fails with %SCOUT_LIBRARY_ERROR_READ_ONLY or %SCOUT_LIBRARY_ERROR_FAILED if something
 * could not be deleted: what could be is gone, and it may be tried again.
 *
 * Returns: %TRUE if nothing is kept for the brand any more, or nothing was
 */
gboolean scout_library_forget_finish (GAsyncResult  *result,
                                      GError       **error);

G_END_DECLS
