/* scout-keyring-file-private.h: keeps a damaged keyring file away from libsecret.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutKeyringFileUse:
 * @SCOUT_KEYRING_FILE_USE_NEVER: libsecret asks the Secret Service
 * @SCOUT_KEYRING_FILE_USE_WITH_PORTAL: it keeps a file if there is a Secret portal, as in Flatpak
 * @SCOUT_KEYRING_FILE_USE_ALWAYS: it keeps a file, because its environment says so
 *
 * Where libsecret keeps secrets.
 */
typedef enum
{
  SCOUT_KEYRING_FILE_USE_NEVER,
  SCOUT_KEYRING_FILE_USE_WITH_PORTAL,
  SCOUT_KEYRING_FILE_USE_ALWAYS,
} ScoutKeyringFileUse;

/**
 * _scout_keyring_file_get_use:
 *
 * Returns: where libsecret keeps secrets in this process
 */
ScoutKeyringFileUse _scout_keyring_file_get_use (void);

/**
 * _scout_keyring_file_dup_path:
 *
 * Returns: (transfer full): the file that libsecret would keep
 */
char *_scout_keyring_file_dup_path (void);

/**
 * _scout_keyring_file_is_sound:
 * @path: a file
 *
 * Returns: whether libsecret can open @path; %TRUE too if there is no such file: it then makes one
 */
gboolean _scout_keyring_file_is_sound (const char *path);

/**
 * _scout_keyring_file_move_aside:
 * @path: a damaged file
 * @error: return location for a #GIOErrorEnum
 *
 * Renames the file to a free name beside it, so that nothing in it is lost.
 *
 * Returns: %FALSE if it cannot be renamed
 */
gboolean _scout_keyring_file_move_aside (const char  *path,
                                         GError     **error);

G_END_DECLS
