/* scout-cli-file.c: writes results into a file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The text is written beside its place, and takes the place at once when it is on the disk. Who
 * writes over nothing asks the file system to see to that, for somebody may be as fast. */

#include "config.h"

#include "scout-cli-file-private.h"

#include "scout-cli-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define OWNER_ONLY 0600

static gboolean
fail (GError     **error,
      const char  *path,
      int          number)
{
  g_autofree char *name = g_filename_display_name (path);

  if (number == EEXIST)
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                 _("“%s” is there already. Choose another name, or write over it with --force."),
                 name);
  else
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_OUTPUT,
                 _("“%s” could not be written: %s."), name, g_strerror (number));
  return FALSE;
}

/* 0, or what went wrong. */
static int
write_all (int         fd,
           const char *text)
{
  gsize length = strlen (text);
  int number = 0;

  while (length > 0)
    {
      gssize n_written = write (fd, text, length);

      if (n_written < 0 && errno != EINTR)
        return errno;
      if (n_written < 0)
        continue;
      text += n_written;
      length -= (gsize) n_written;
    }
  if (fsync (fd) != 0)
    number = errno;

  return number;
}

/* A second name needs no name to be free in between; not every file system has such. */
static int
take_free_place (const char *draft,
                 const char *path)
{
  if (link (draft, path) == 0)
    {
      g_unlink (draft);
      return 0;
    }
  if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
    return errno;
  if (g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
    return EEXIST;

  return g_rename (draft, path) == 0 ? 0 : errno;
}

static int
take_place (const char *draft,
            const char *path,
            gboolean    force)
{
  if (!force)
    return take_free_place (draft, path);

  return g_rename (draft, path) == 0 ? 0 : errno;
}

gboolean
_scout_cli_file_write (const char  *path,
                       const char  *text,
                       gboolean     force,
                       GError     **error)
{
  g_autofree char *draft = NULL;
  int number = 0;
  int fd = -1;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  /* Said before anything is written, where it is known before. */
  if (!force && g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
    return fail (error, path, EEXIST);

  draft = g_strconcat (path, ".XXXXXX", NULL);
  fd = g_mkstemp_full (draft, O_WRONLY | O_CLOEXEC, OWNER_ONLY);
  if (fd < 0)
    return fail (error, path, errno);

  number = write_all (fd, text);
  if (close (fd) != 0 && number == 0)
    number = errno;
  if (number == 0)
    number = take_place (draft, path, force);
  if (number == 0)
    return TRUE;

  g_unlink (draft);
  return fail (error, path, number);
}
