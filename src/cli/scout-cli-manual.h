/* scout-cli-manual.h: the man page of scoutctl.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_cli_manual_dup_page:
 * @path: a template: what the catalogue does not know, and `@COMMANDS@`, `@OPTIONS@`,
 *   `@FACEBOOK_CREATORS@`, `@FACEBOOK_CONTENT@` and `@INSTAGRAM_CREATORS@`, each on a line
 * @error: return location for a #GFileError
 *
 * Returns: (transfer full) (nullable): the page
 */
char *scout_cli_manual_dup_page (const char  *path,
                                 GError     **error);

G_END_DECLS
