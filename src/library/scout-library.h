/* scout-library.h: what Scout keeps on this computer for one brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-library-error.h"
#include "scout-saved-creator.h"
#include "scout-saved-search.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_LIBRARY (scout_library_get_type ())

/**
 * ScoutLibrary:
 *
 * What Scout keeps on this computer for one brand: one file, and lists of what is in it. The lists
 * are filled when the file has been opened and change when a change is on the disk, never before.
 *
 * All functions belong to the main thread and none waits: reading and writing happen in a thread of
 * the library's, in the order in which they were asked for; also before the file is open. A change
 * that was asked for is made, whoever still waits for it: there is nothing to cancel, and a program
 * that ends, by exit() or by returning from main(), is held up until it is made. Every change may
 * fail with a #ScoutLibraryError, and then nothing has changed.
 */
G_DECLARE_FINAL_TYPE (ScoutLibrary, scout_library, SCOUT, LIBRARY, GObject)

/**
 * scout_library_new:
 * @path: the file, which need not be there; its folder is the library's own
 * @catalog: names the parameters of searches
 * @clock: tells when things are kept
 *
 * Returns: (transfer full): a library that is not open yet
 */
ScoutLibrary *scout_library_new (const char   *path,
                                 ScoutCatalog *catalog,
                                 ScoutClock   *clock);

/**
 * scout_library_open_async:
 * @self: a library, for the first time
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Opens the file, brings it up to date and fills the lists. The file belongs to this program until
 * the library is closed or gone.
 */
void scout_library_open_async (ScoutLibrary        *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);

/**
 * scout_library_open_finish:
 * @self: a library
 * @result: the result
 * @set_aside: (out) (optional) (nullable) (transfer full): where a damaged file has been moved to
 *   that was found in its place; the library is empty then
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: %TRUE if the library is open
 */
gboolean scout_library_open_finish (ScoutLibrary  *self,
                                    GAsyncResult  *result,
                                    char         **set_aside,
                                    GError       **error);

/**
 * scout_library_close_async:
 * @self: a library
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Closes the file after the changes that were asked for before. scout_library_finish() ends it.
 * Whoever ends the program meanwhile waits for these changes, with or without it.
 */
void scout_library_close_async (ScoutLibrary        *self,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);

/**
 * scout_library_shut_down:
 * @self: a library
 *
 * Waits until every change is on the disk that was asked for, and closes the file: for the end of
 * the program, when nothing runs that could be waited for otherwise. Later changes fail with
 * %SCOUT_LIBRARY_ERROR_CLOSED.
 */
void scout_library_shut_down (ScoutLibrary *self);

/**
 * scout_library_is_open:
 * @self: a library
 *
 * Gets #ScoutLibrary:is-open, whether the lists are filled and changes can be made.
 *
 * Returns: whether it is open
 */
gboolean scout_library_is_open (ScoutLibrary *self);

/**
 * scout_library_get_catalog:
 * @self: a library
 *
 * Returns: (transfer none): the catalogue that names what is kept
 */
ScoutCatalog *scout_library_get_catalog (ScoutLibrary *self);

/**
 * scout_library_finish:
 * @self: a library
 * @result: the result of a change
 * @error: return location for a #ScoutLibraryError
 *
 * Ends every change that has no function of its own for it.
 *
 * Returns: %TRUE if the change is on the disk and in the lists
 */
gboolean scout_library_finish (ScoutLibrary  *self,
                               GAsyncResult  *result,
                               GError       **error);

/**
 * scout_library_get_searches:
 * @self: a library
 *
 * Returns: (transfer none): the saved searches, #ScoutSavedSearch, the first that was saved first
 */
GListModel *scout_library_get_searches (ScoutLibrary *self);

/**
 * scout_library_find_search:
 * @self: a library
 * @id: id of a saved search
 *
 * Returns: (transfer none) (nullable): its present version
 */
ScoutSavedSearch *scout_library_find_search (ScoutLibrary *self,
                                             const char   *id);

/**
 * scout_library_save_search_async:
 * @self: a library
 * @name: what the person calls it, not empty
 * @query: what it asks
 * @sighting: (nullable): what it has found, if it has just run
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Keeps a search under a name, which need not be the only one of that name.
 */
void scout_library_save_search_async (ScoutLibrary        *self,
                                      const char          *name,
                                      ScoutQuery          *query,
                                      ScoutSighting       *sighting,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * scout_library_save_search_finish:
 * @self: a library
 * @result: the result
 * @error: return location for a #ScoutLibraryError; %SCOUT_LIBRARY_ERROR_SECRET if name or query
 *   hold what looks like a token
 *
 * Returns: (transfer full) (nullable): the saved search
 */
ScoutSavedSearch *scout_library_save_search_finish (ScoutLibrary  *self,
                                                    GAsyncResult  *result,
                                                    GError       **error);

/**
 * scout_library_rename_search_async:
 * @self: a library
 * @id: id of a saved search
 * @name: its name from now on, not empty
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Renames a search. Fails with %SCOUT_LIBRARY_ERROR_NOT_FOUND if it is not there any more.
 */
void scout_library_rename_search_async (ScoutLibrary        *self,
                                        const char          *id,
                                        const char          *name,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * scout_library_remove_search_async:
 * @self: a library
 * @id: id of a saved search
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Deletes a search. Whoever still has it may bring it back by scout_library_restore_search_async().
 * Fails with %SCOUT_LIBRARY_ERROR_NOT_FOUND if it is not there any more.
 */
void scout_library_remove_search_async (ScoutLibrary        *self,
                                        const char          *id,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * scout_library_restore_search_async:
 * @self: a library
 * @search: a search that was deleted
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Puts a search back to where it was, with everything that it knew.
 */
void scout_library_restore_search_async (ScoutLibrary        *self,
                                         ScoutSavedSearch    *search,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * scout_library_note_sighting_async:
 * @self: a library
 * @id: id of a saved search
 * @sighting: what it has found now
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Remembers what a search has found, to be compared with when it runs the next time. Fails with
 * %SCOUT_LIBRARY_ERROR_NOT_FOUND if the search is not there any more.
 */
void scout_library_note_sighting_async (ScoutLibrary        *self,
                                        const char          *id,
                                        ScoutSighting       *sighting,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * SCOUT_LIBRARY_MAX_RECENTS:
 *
 * So many recent searches are kept.
 */
#define SCOUT_LIBRARY_MAX_RECENTS 20

/**
 * scout_library_get_recents:
 * @self: a library
 *
 * Returns: (transfer none): the recent searches, #ScoutQuery, the newest first, none twice
 */
GListModel *scout_library_get_recents (ScoutLibrary *self);

/**
 * scout_library_note_recent_async:
 * @self: a library
 * @query: what was asked; an empty query is not kept, and none that holds what looks like a token
 * @replaced: (nullable): a recent search that this one takes the place of, as that was only a part
 *   of its words, still being typed
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Keeps a query as the newest of the recent ones, and lets go of the oldest where they become too
 * many.
 */
void scout_library_note_recent_async (ScoutLibrary        *self,
                                      ScoutQuery          *query,
                                      ScoutQuery          *replaced,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * scout_library_clear_recents_async:
 * @self: a library
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Forgets all recent searches.
 */
void scout_library_clear_recents_async (ScoutLibrary        *self,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * scout_library_get_creators:
 * @self: a library
 *
 * Returns: (transfer none): who is starred, #ScoutSavedCreator, the newest first
 */
GListModel *scout_library_get_creators (ScoutLibrary *self);

/**
 * scout_library_has_creator:
 * @self: a library
 * @network: whose creator
 * @id: Meta's id of the creator
 *
 * Asked by every card; at once. Whoever shows the answer watches scout_library_get_creators().
 *
 * Returns: whether the creator is starred
 */
gboolean scout_library_has_creator (ScoutLibrary *self,
                                    ScoutNetwork  network,
                                    const char   *id);

/**
 * scout_library_find_creator:
 * @self: a library
 * @network: whose creator
 * @id: Meta's id of the creator
 *
 * Returns: (transfer none) (nullable): who is starred under that id, as known when last kept
 */
ScoutCreator *scout_library_find_creator (ScoutLibrary *self,
                                          ScoutNetwork  network,
                                          const char   *id);

/**
 * scout_library_find_saved:
 * @self: a library
 * @network: whose creator
 * @id: Meta's id of the creator
 *
 * Returns: (transfer none) (nullable): the row of scout_library_get_creators() of who is starred
 *   under that id
 */
ScoutSavedCreator *scout_library_find_saved (ScoutLibrary *self,
                                             ScoutNetwork  network,
                                             const char   *id);

/**
 * scout_library_save_creators_async:
 * @self: a library
 * @creators: (element-type ScoutCreator): whom to star
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Stars creators, all of them or none, and keeps what scout_creator_to_json() writes of them, with
 * the calls that brought it: no posts, and no figures by day or by part. The rows of the list have
 * all that is known of them until the file is opened again. They come first in the list, in the
 * order of @creators. Who is starred already stays where it is in the list, with what is known now.
 *
 * What looks like a token in a profile is blotted out; fails with %SCOUT_LIBRARY_ERROR_SECRET where
 * nothing that can be read would be left.
 */
void scout_library_save_creators_async (ScoutLibrary        *self,
                                        GPtrArray           *creators,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * scout_library_renew_creators_async:
 * @self: a library
 * @creators: (element-type ScoutCreator): whom somebody has seen just now
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Keeps what is known now of those of them who are starred, beside what was known before and is not
 * known better. Whoever is not starred by then stays so.
 */
void scout_library_renew_creators_async (ScoutLibrary        *self,
                                         GPtrArray           *creators,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * scout_library_remove_creators_async:
 * @self: a library
 * @creators: (element-type ScoutCreator): whom to star no longer
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Takes the stars away, and what was kept of them. What the person wrote about them stays (see
 * scout_library_load_note_async()). Who is not starred stays so.
 */
void scout_library_remove_creators_async (ScoutLibrary        *self,
                                          GPtrArray           *creators,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);

/**
 * scout_library_restore_creators_async:
 * @self: a library
 * @creators: (element-type ScoutSavedCreator): rows that were in the list
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Puts creators back to where they were in the list.
 */
void scout_library_restore_creators_async (ScoutLibrary        *self,
                                           GPtrArray           *creators,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);

/**
 * ScoutLibraryView:
 * @place: which of the window's places, by a name that is the window's affair
 * @query: (nullable): what was searched there
 * @search_id: (nullable): the saved search that it was
 * @creator: (nullable): who was open
 * @position: which item of the list was the first to be seen
 * @others: (nullable) (element-type ScoutQuery): what had been asked elsewhere, in no order
 * @choices: (nullable): what was chosen on the creator's page, in words that are the page's affair
 *
 * Where a window was.
 */
typedef struct
{
  char *place;
  ScoutQuery *query;
  char *search_id;
  ScoutCreator *creator;
  guint position;
  GPtrArray *others;
  char *choices;
} ScoutLibraryView;

/**
 * scout_library_get_view:
 * @self: a library
 *
 * Returns: (transfer none) (nullable): where the window was when it was noted last
 */
const ScoutLibraryView *scout_library_get_view (ScoutLibrary *self);

/**
 * scout_library_note_view_async:
 * @self: a library
 * @view: where the window is; copied. Queries and choices that hold what looks like a token are
 *   left out
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Remembers where the window is, for the next start.
 */
void scout_library_note_view_async (ScoutLibrary           *self,
                                    const ScoutLibraryView *view,
                                    GAsyncReadyCallback     callback,
                                    gpointer                user_data);

G_END_DECLS
