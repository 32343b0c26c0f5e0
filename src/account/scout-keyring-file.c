/* scout-keyring-file.c: keeps a damaged keyring file away from libsecret.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * libsecret 0.20 ends the whole process by an assertion when its keyring file has been cut short,
 * as a full disk or a crash of the machine may do. What it takes for granted is therefore looked at
 * first. The file is a few hundred bytes long, so reading it on the main thread does not matter.
 */

#include "config.h"

#include "scout-keyring-file-private.h"

#include <string.h>

#define MAX_ASIDE 100

/* Behind the magic stand the version and one GVariant: size of the salt, salt, iterations, date,
 * use count, and the items with hashed attributes and encrypted contents. */
static const char magic[] = "GnomeKeyring\n\r\0\n";
#define MAGIC_LENGTH (sizeof magic - 1)
#define VERSION_LENGTH 2
#define CONTENTS_TYPE "(uayutua(a{say}ay))"

ScoutKeyringFileUse
_scout_keyring_file_get_use (void)
{
  if (g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) || g_getenv ("SNAP_NAME") != NULL)
    return SCOUT_KEYRING_FILE_USE_WITH_PORTAL;
  if (g_strcmp0 (g_getenv ("SECRET_BACKEND"), "file") == 0)
    return SCOUT_KEYRING_FILE_USE_ALWAYS;

  return SCOUT_KEYRING_FILE_USE_NEVER;
}

char *
_scout_keyring_file_dup_path (void)
{
  const char *test_path = g_getenv ("SECRET_FILE_TEST_PATH");

  if (test_path != NULL)
    return g_strdup (test_path);

  return g_build_filename (g_get_user_data_dir (), "keyrings", "default.keyring", NULL);
}

static gboolean
are_contents_sound (const guint8 *data,
                    gsize         length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);
  g_autoptr (GVariant) contents = NULL;
  g_autoptr (GVariant) salt = NULL;
  guint32 salt_size = 0;

  contents = g_variant_new_from_bytes (G_VARIANT_TYPE (CONTENTS_TYPE), bytes, FALSE);
  g_variant_ref_sink (contents);
  if (!g_variant_is_normal_form (contents))
    return FALSE;

  g_variant_get_child (contents, 0, "u", &salt_size);
  salt = g_variant_get_child_value (contents, 1);

  return salt_size > 0 && g_variant_n_children (salt) == GUINT32_FROM_LE (salt_size);
}

gboolean
_scout_keyring_file_is_sound (const char *path)
{
  g_autofree char *data = NULL;
  gsize length = 0;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  if (!g_file_get_contents (path, &data, &length, NULL))
    return FALSE;
  if (length < MAGIC_LENGTH + VERSION_LENGTH || memcmp (data, magic, MAGIC_LENGTH) != 0)
    return FALSE;

  return are_contents_sound ((const guint8 *) data + MAGIC_LENGTH + VERSION_LENGTH,
                             length - MAGIC_LENGTH - VERSION_LENGTH);
}

gboolean
_scout_keyring_file_move_aside (const char  *path,
                                GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  for (guint i = 1; i <= MAX_ASIDE; i++)
    {
      g_autofree char *aside_path = g_strdup_printf ("%s.damaged-%u", path, i);
      g_autoptr (GFile) aside = g_file_new_for_path (aside_path);
      g_autoptr (GError) local_error = NULL;

      if (g_file_move (file, aside, G_FILE_COPY_NOFOLLOW_SYMLINKS, NULL, NULL, NULL, &local_error))
        return TRUE;
      if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_EXISTS) && i < MAX_ASIDE)
        continue;

      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  return FALSE;
}
