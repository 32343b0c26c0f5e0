/* scout-library-file-private.h: opens the file of a library, of whatever age and health.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-database-private.h"

G_BEGIN_DECLS

/* "Scut", so that a file tells whose it is. */
#define SCOUT_LIBRARY_APPLICATION_ID 0x53637574

/**
 * _scout_library_file_open:
 * @asked_path: the file
 * @set_aside: (out) (transfer full) (nullable): where a damaged file has been moved to, or %NULL if
 *   there was none
 * @is_updated: (out): whether the file is new, or was of an older version
 * @error: return location for a #ScoutLibraryError
 *
 * Opens the file and brings it up to the present version, each step whole or not at all, after a
 * copy of the old one. A damaged file, or one of another program, is moved aside with everything in
 * it, and an empty library begins in its place. A newer one is left alone. Blocks: for the worker.
 *
 * Returns: (transfer full) (nullable): the database, or %NULL on error
 */
ScoutDatabase *_scout_library_file_open (const char  *asked_path,
                                         char       **set_aside,
                                         gboolean    *is_updated,
                                         GError     **error);

/**
 * _scout_library_file_drop_copies:
 * @path: a file that has the present version, and was read with it more than once
 *
 * Deletes the copies that were made before updates: they have served their purpose, and hold what
 * somebody may have deleted since. Blocks: for the worker.
 */
void _scout_library_file_drop_copies (const char *path);

/**
 * _scout_library_file_lock_folder:
 * @path: a file
 *
 * Waits until no other program opens or forgets a library of the file's folder. Blocks: for the
 * worker.
 *
 * Returns: a descriptor of the folder, which holds the lock until it is closed; -1 if there is none
 */
int _scout_library_file_lock_folder (const char *path);

/**
 * _scout_library_file_get_version:
 *
 * Returns: the version that files are brought to
 */
int _scout_library_file_get_version (void);

G_END_DECLS
