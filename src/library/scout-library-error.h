/* scout-library-error.h: what can go wrong with what is kept on this computer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SCOUT_LIBRARY_ERROR:
 *
 * Error domain of #ScoutLibrary. The messages are for logs; what people read is made in the
 * interface.
 */
#define SCOUT_LIBRARY_ERROR (scout_library_error_quark ())
GQuark scout_library_error_quark (void);

/**
 * ScoutLibraryError:
 * @SCOUT_LIBRARY_ERROR_DAMAGED: the file cannot be read as what it is
 * @SCOUT_LIBRARY_ERROR_NEWER: a newer Scout has written the file; it was left alone
 * @SCOUT_LIBRARY_ERROR_BUSY: another program has the file open
 * @SCOUT_LIBRARY_ERROR_READ_ONLY: file or folder cannot be written
 * @SCOUT_LIBRARY_ERROR_FULL: there is no room left, or no more may be taken
 * @SCOUT_LIBRARY_ERROR_NOT_FOUND: what should be changed is not there any more
 * @SCOUT_LIBRARY_ERROR_SECRET: a text holds what looks like a token, and no token is kept
 * @SCOUT_LIBRARY_ERROR_CLOSED: the library has been closed
 * @SCOUT_LIBRARY_ERROR_FAILED: something else
 *
 * What is wrong, by what can be done about it. After each of them nothing has changed, neither in
 * the file nor in the lists; where a brand is forgotten, see scout_library_forget_finish().
 */
typedef enum
{
  SCOUT_LIBRARY_ERROR_DAMAGED,
  SCOUT_LIBRARY_ERROR_NEWER,
  SCOUT_LIBRARY_ERROR_BUSY,
  SCOUT_LIBRARY_ERROR_READ_ONLY,
  SCOUT_LIBRARY_ERROR_FULL,
  SCOUT_LIBRARY_ERROR_NOT_FOUND,
  SCOUT_LIBRARY_ERROR_SECRET,
  SCOUT_LIBRARY_ERROR_CLOSED,
  SCOUT_LIBRARY_ERROR_FAILED,
} ScoutLibraryError;

G_END_DECLS
