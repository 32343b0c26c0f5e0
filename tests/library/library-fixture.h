/* library-fixture.h: a library with a real file in a folder of its own.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library.h"

G_BEGIN_DECLS

/* What a token of Meta's looks like; it must stay out of the file. */
#define LIBRARY_FIXTURE_TOKEN "EAACANARY0123456789abcdefghijklmnop"

/* The time when a fixture begins, in microseconds since 1970. */
#define LIBRARY_FIXTURE_START G_GINT64_CONSTANT (1800000000000000)

/* Makes a file of today's version so again; for library_fixture_run_sql(). */
#define LIBRARY_FIXTURE_TODAY "PRAGMA user_version = 6;"

/* Makes a file what the first version of it was; for library_fixture_run_sql(). */
#define LIBRARY_FIXTURE_BACK_TO_1                                                                  \
  "DROP TABLE creator_call; DROP TABLE call;"                                                      \
  "DROP TABLE last_query; DROP TABLE note; DROP TABLE list_member; DROP TABLE list;"               \
  "DROP TABLE creator;"                                                                            \
  "ALTER TABLE last_view DROP COLUMN choices; ALTER TABLE last_view DROP COLUMN search;"           \
  "PRAGMA user_version = 1;"

/**
 * LibraryFixture:
 * @folder: a folder that is removed with the fixture
 * @path: the file in it
 * @library: (nullable): the library on it, if one is open
 */
typedef struct
{
  char *folder;
  char *path;
  ScoutCatalog *catalog;
  ScoutClock *clock;
  ScoutLibrary *library;
} LibraryFixture;

/**
 * library_fixture_new:
 *
 * Returns: (transfer full): a folder without a library
 */
LibraryFixture *library_fixture_new (void);

/**
 * library_fixture_free:
 * @self: (transfer full): a fixture
 *
 * Closes the library and removes the folder.
 */
void library_fixture_free (LibraryFixture *self);

/**
 * library_fixture_open:
 * @self: a fixture
 * @set_aside: (out) (optional): where a damaged file went
 * @error: return location for an error
 *
 * Opens the file, closing it first where it is open.
 *
 * Returns: %TRUE if it is open
 */
gboolean library_fixture_open (LibraryFixture  *self,
                               char           **set_aside,
                               GError         **error);

/**
 * library_fixture_reopen:
 * @self: a fixture
 *
 * Opens the file, which must work.
 */
void library_fixture_reopen (LibraryFixture *self);

/**
 * library_fixture_close:
 * @self: a fixture
 *
 * Closes the file as Scout does when it ends.
 */
void library_fixture_close (LibraryFixture *self);

/**
 * library_fixture_got_cb:
 * @source: the library
 * @result: the result
 * @user_data: a `GAsyncResult *` to put it into
 *
 * Keeps a result for library_fixture_wait().
 */
void library_fixture_got_cb (GObject      *source,
                             GAsyncResult *result,
                             gpointer      user_data);

/**
 * library_fixture_wait:
 * @result: where library_fixture_got_cb() puts a result
 *
 * Returns: (transfer full): the result
 */
GAsyncResult *library_fixture_wait (GAsyncResult **result);

/**
 * library_fixture_finish:
 * @self: a fixture
 * @result: where library_fixture_got_cb() puts the result of a change
 * @error: return location for an error
 *
 * Waits for a change.
 *
 * Returns: %TRUE if it was made
 */
gboolean library_fixture_finish (LibraryFixture  *self,
                                 GAsyncResult   **result,
                                 GError         **error);

/**
 * library_fixture_list_one:
 * @creator: a creator
 *
 * Returns: (transfer full) (element-type ScoutCreator): a list of nobody else
 */
GPtrArray *library_fixture_list_one (ScoutCreator *creator);

/**
 * library_fixture_finish_change:
 * @self: a fixture
 * @result: where library_fixture_got_cb() puts the result of a change
 *
 * Waits for a change, which must succeed, and lets a second pass.
 */
void library_fixture_finish_change (LibraryFixture  *self,
                                    GAsyncResult   **result);

/**
 * library_fixture_star:
 * @self: a fixture
 * @creator: a creator
 *
 * Stars the creator, and waits.
 */
void library_fixture_star (LibraryFixture *self,
                           ScoutCreator   *creator);

/**
 * library_fixture_unstar:
 * @self: a fixture
 * @creator: a creator
 *
 * Takes the star away, and waits.
 */
void library_fixture_unstar (LibraryFixture *self,
                             ScoutCreator   *creator);

/**
 * library_fixture_save:
 * @self: a fixture
 * @name: a name
 * @sighting: (nullable): what it found
 *
 * Saves a search for the name itself, and waits.
 *
 * Returns: (transfer full): the search
 */
ScoutSavedSearch *library_fixture_save (LibraryFixture *self,
                                        const char     *name,
                                        ScoutSighting  *sighting);

/**
 * library_fixture_make_query:
 * @self: a fixture
 * @words: what to search for
 *
 * Returns: (transfer full): a query
 */
ScoutQuery *library_fixture_make_query (LibraryFixture *self,
                                        const char     *words);

/**
 * library_fixture_run_sql:
 * @self: a fixture whose library is closed
 * @sql: what another program does to the file
 */
void library_fixture_run_sql (LibraryFixture *self,
                              const char     *sql);

/**
 * library_fixture_run_sql_and_die:
 * @self: a fixture whose library is closed
 * @sql: what another program does to the file, to be killed then and leave a journal
 */
void library_fixture_run_sql_and_die (LibraryFixture *self,
                                      const char     *sql);

/**
 * library_fixture_find:
 * @self: a fixture
 * @infix: part of a name
 *
 * Returns: (transfer full) (nullable): the path of the file in the folder with it in its name
 */
char *library_fixture_find (LibraryFixture *self,
                            const char     *infix);

/**
 * library_fixture_assert_error:
 * @self: a fixture
 * @code: an error
 *
 * Opens the file, which must fail with the error and set nothing aside.
 */
void library_fixture_assert_error (LibraryFixture    *self,
                                   ScoutLibraryError  code);

/**
 * library_fixture_count_searches:
 * @self: a fixture whose library is open
 *
 * Returns: how many saved searches there are
 */
guint library_fixture_count_searches (LibraryFixture *self);

/**
 * library_fixture_save_one:
 * @self: a fixture
 * @name: a name
 *
 * Saves a search that nobody looks at.
 */
void library_fixture_save_one (LibraryFixture *self,
                               const char     *name);

/**
 * library_fixture_read_file:
 * @path: a file
 *
 * Returns: (transfer full): what is in it
 */
GBytes *library_fixture_read_file (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LibraryFixture, library_fixture_free)

G_END_DECLS
