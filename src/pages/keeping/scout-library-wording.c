/* scout-library-wording.c: what went wrong with what is kept, in words for people.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Errors say what is wrong; here is what that means to whoever pressed a star, and what helps. */

#include "config.h"

#include "scout-library-wording.h"

#include "scout-library-error.h"

#include <glib/gi18n.h>

const char *
scout_library_wording_get_change (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (error->domain != SCOUT_LIBRARY_ERROR)
    return _("This could not be kept.");

  switch ((ScoutLibraryError) error->code)
    {
    case SCOUT_LIBRARY_ERROR_DAMAGED:
      return _("This could not be kept: the file is damaged. Start Scout again.");
    case SCOUT_LIBRARY_ERROR_NEWER:
      return _("This could not be kept: a newer Scout has written the file. Update this one.");
    case SCOUT_LIBRARY_ERROR_BUSY:
      return _("This could not be kept: another Scout has the file open. Close that one.");
    case SCOUT_LIBRARY_ERROR_READ_ONLY:
      return _("This could not be kept: the folder cannot be written to. Check its permissions.");
    case SCOUT_LIBRARY_ERROR_FULL:
      return _("This could not be kept: there is no room left on the disk. Make some room.");
    case SCOUT_LIBRARY_ERROR_NOT_FOUND:
      return _("This is not there any more.");
    case SCOUT_LIBRARY_ERROR_SECRET:
      return _("This was not kept: it looks like an access token. Take the token out to keep "
               "the rest.");
    case SCOUT_LIBRARY_ERROR_CLOSED:
    case SCOUT_LIBRARY_ERROR_FAILED:
    default:
      return _("This could not be kept.");
    }
}

const char *
scout_library_wording_get_note (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FULL))
    return _("Searches are not remembered: there is no room left on the disk.");
  if (g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_READ_ONLY))
    return _("Searches are not remembered: the folder cannot be written to.");

  return _("Searches are not remembered: they could not be kept.");
}

const char *
scout_library_wording_get_opening (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (error->domain != SCOUT_LIBRARY_ERROR)
    return _("What you saved cannot be read.");

  switch ((ScoutLibraryError) error->code)
    {
    case SCOUT_LIBRARY_ERROR_NEWER:
      return _("What you saved was written by a newer Scout. Update this one to see it.");
    case SCOUT_LIBRARY_ERROR_BUSY:
      return _("What you saved is open in another Scout. Close that one and start again.");
    case SCOUT_LIBRARY_ERROR_READ_ONLY:
      return _("What you saved is in a folder that cannot be written to. Check its permissions "
               "and start again.");
    case SCOUT_LIBRARY_ERROR_FULL:
      return _("There is no room left on the disk: nothing can be saved. Make some room and "
               "start again.");
    case SCOUT_LIBRARY_ERROR_DAMAGED:
    case SCOUT_LIBRARY_ERROR_NOT_FOUND:
    case SCOUT_LIBRARY_ERROR_SECRET:
    case SCOUT_LIBRARY_ERROR_CLOSED:
    case SCOUT_LIBRARY_ERROR_FAILED:
    default:
      return _("What you saved cannot be read.");
    }
}
