/* scout-cli-file-private.h: writes results into a file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * _scout_cli_file_write:
 * @path: the file
 * @text: what to write
 * @force: whether to write over what is there
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE if something is there, or a
 *   %SCOUT_CLI_ERROR_OUTPUT
 *
 * Writes all of it or nothing: whatever goes wrong, what was there is there still. The file is for
 * its owner only.
 *
 * Returns: whether it was written
 */
gboolean _scout_cli_file_write (const char  *path,
                                const char  *text,
                                gboolean     force,
                                GError     **error);

G_END_DECLS
