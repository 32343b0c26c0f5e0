/* scout-database-private.h: one connection to one SQLite file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library-error.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * ScoutDatabase:
 *
 * A connection that nobody else shares: it holds the file for itself from its first statement to
 * its end. Belongs to the library's worker; not for the main thread.
 */
typedef struct _ScoutDatabase ScoutDatabase;

typedef sqlite3_stmt ScoutStatement;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutStatement, sqlite3_finalize)

/**
 * _scout_database_make_folder:
 * @path: a file, which need not be there
 * @error: return location for a #ScoutLibraryError
 *
 * Makes the file's folder if it is missing, for its owner only. The folder may well be reached by
 * links, as where somebody keeps their home on another disk; the file itself may not be one.
 *
 * Returns: (transfer full) (nullable): the same file by a path that has no links before its name
 */
char *_scout_database_make_folder (const char  *path,
                                   GError     **error);

/**
 * _scout_database_open:
 * @path: the file, as _scout_database_make_folder() names it; made if it is missing, for its owner
 *   only; what others could read of one that is there, they cannot any more
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: (transfer full) (nullable): a connection with the file locked, or %NULL on error
 */
ScoutDatabase *_scout_database_open (const char  *path,
                                     GError     **error);

/**
 * _scout_database_close:
 * @self: (transfer full): a database
 */
void _scout_database_close (ScoutDatabase *self);

/**
 * _scout_database_abandon:
 * @self: (transfer full): a database
 *
 * Closes it and leaves the files as they are, as one does with damaged ones.
 */
void _scout_database_abandon (ScoutDatabase *self);

/**
 * _scout_database_set_file_error:
 * @error: return location for a #ScoutLibraryError
 * @what: what could not be done
 * @number: what `errno` was then
 *
 * Says why a call of the system has failed.
 */
void _scout_database_set_file_error (GError     **error,
                                     const char  *what,
                                     int          number);

/**
 * _scout_database_check:
 * @self: a database
 * @error: return location for %SCOUT_LIBRARY_ERROR_DAMAGED
 *
 * Goes through the whole file.
 *
 * Returns: %TRUE if it is sound
 */
gboolean _scout_database_check (ScoutDatabase  *self,
                                GError        **error);

/**
 * _scout_database_run:
 * @self: a database
 * @sql: statements without parameters and answers; never made of foreign text
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: %TRUE if all of them were carried out
 */
gboolean _scout_database_run (ScoutDatabase  *self,
                              const char     *sql,
                              GError        **error);

/**
 * _scout_database_get_number:
 * @self: a database
 * @sql: a statement whose first row begins with a number
 * @number: (out): the number, 0 without a row
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: %FALSE on error
 */
gboolean _scout_database_get_number (ScoutDatabase  *self,
                                     const char     *sql,
                                     gint64         *number,
                                     GError        **error);

/**
 * _scout_database_prepare:
 * @self: a database
 * @sql: one statement, with parameters
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: (transfer full) (nullable): the statement
 */
ScoutStatement *_scout_database_prepare (ScoutDatabase  *self,
                                         const char     *sql,
                                         GError        **error);

/**
 * _scout_database_next:
 * @self: a database
 * @statement: one of its statements
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: %TRUE if there is one more row; %FALSE without @error at the end
 */
gboolean _scout_database_next (ScoutDatabase   *self,
                               ScoutStatement  *statement,
                               GError         **error);

/**
 * _scout_database_is_too_large:
 * @self: a database whose last call has failed
 *
 * Returns: whether that was because a row is larger than Scout writes any
 */
gboolean _scout_database_is_too_large (ScoutDatabase *self);

/**
 * _scout_database_find_row:
 * @self: a database
 * @statement: one of its statements, which finds one row by the number that is its first parameter
 * @key: the number
 * @error: return location for a #ScoutLibraryError
 *
 * For reading row by row what may hold a row that somebody else has written and that is too large
 * for memory: such a row is passed over, where a statement for all of them would end there.
 *
 * Returns: %TRUE if @statement has the row; %FALSE without @error if there is none that can be read
 */
gboolean _scout_database_find_row (ScoutDatabase   *self,
                                   ScoutStatement  *statement,
                                   gint64           key,
                                   GError         **error);

/**
 * _scout_database_change:
 * @self: a database
 * @statement: one of its statements, which gives no rows; ready for other parameters afterwards
 * @n_changed: (out) (optional): how many rows it has changed
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: %TRUE if it was carried out
 */
gboolean _scout_database_change (ScoutDatabase   *self,
                                 ScoutStatement  *statement,
                                 int             *n_changed,
                                 GError         **error);

/**
 * _scout_statement_set_text:
 * @self: a statement
 * @index: which parameter, from 1
 * @text: (nullable): its value, which outlives the statement's run
 */
void _scout_statement_set_text (ScoutStatement *self,
                                int             index,
                                const char     *text);

/**
 * _scout_statement_set_number:
 * @self: a statement
 * @index: which parameter, from 1
 * @number: its value
 */
void _scout_statement_set_number (ScoutStatement *self,
                                  int             index,
                                  gint64          number);

/**
 * _scout_statement_get_text:
 * @self: a statement with a row
 * @index: which column, from 0
 *
 * Returns: (transfer none) (nullable): its text, valid UTF-8, until the next row
 */
const char *_scout_statement_get_text (ScoutStatement *self,
                                       int             index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutDatabase, _scout_database_close)

G_END_DECLS
