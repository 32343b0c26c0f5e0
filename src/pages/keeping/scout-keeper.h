/* scout-keeper.h: what people keep and let go of, and the way back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_KEEPER (scout_keeper_get_type ())

/**
 * ScoutKeeper:
 *
 * Stands between the pages of a window and the library of the brand that they search as, which
 * changes: makes the changes that people ask for, says in a sentence what has happened
 * (#ScoutKeeper::told), and takes it back. Emits #ScoutKeeper::stars-changed when cards have to
 * look again, and #ScoutKeeper::search-saved. Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutKeeper, scout_keeper, SCOUT, KEEPER, GObject)

/**
 * scout_keeper_new:
 *
 * Returns: (transfer full): a keeper without library
 */
ScoutKeeper *scout_keeper_new (void);

/**
 * scout_keeper_get_library:
 * @self: a keeper
 *
 * Gets #ScoutKeeper:library, what is kept for the brand.
 *
 * Returns: (transfer none) (nullable): the library
 */
ScoutLibrary *scout_keeper_get_library (ScoutKeeper *self);

/**
 * scout_keeper_set_library:
 * @self: a keeper
 * @library: (nullable): what is kept for the brand
 *
 * Sets #ScoutKeeper:library, what is kept for the brand. What was done in another library cannot be
 * taken back any more.
 */
void scout_keeper_set_library (ScoutKeeper  *self,
                               ScoutLibrary *library);

/**
 * scout_keeper_is_open:
 * @self: a keeper
 *
 * Returns: whether anything can be kept now
 */
gboolean scout_keeper_is_open (ScoutKeeper *self);

/**
 * scout_keeper_get_problem:
 * @self: a keeper
 *
 * Returns: (transfer none) (nullable): why nothing can be kept, in words for people
 */
const char *scout_keeper_get_problem (ScoutKeeper *self);

/**
 * scout_keeper_set_problem:
 * @self: a keeper with a library that could not be opened
 * @problem: why, in words for people; static
 *
 * Says why nothing can be kept, until there is another library.
 */
void scout_keeper_set_problem (ScoutKeeper *self,
                               const char  *problem);

/**
 * scout_keeper_has_star:
 * @self: a keeper
 * @creator: a creator
 *
 * Returns: whether the creator is starred
 */
gboolean scout_keeper_has_star (ScoutKeeper  *self,
                                ScoutCreator *creator);

/**
 * scout_keeper_toggle_star:
 * @self: a keeper
 * @creator: a creator
 *
 * Stars a creator who is not starred, and the other way round. Does nothing while the last change
 * of that creator is not through, or nothing can be kept.
 */
void scout_keeper_toggle_star (ScoutKeeper  *self,
                               ScoutCreator *creator);

/**
 * scout_keeper_star_all:
 * @self: a keeper
 * @creators: (element-type ScoutCreator): creators
 *
 * Stars those of them who are not starred.
 */
void scout_keeper_star_all (ScoutKeeper *self,
                            GPtrArray   *creators);

/**
 * scout_keeper_note_seen:
 * @self: a keeper
 * @creators: (element-type ScoutCreator): creators as Meta has just told of them
 *
 * Renews what is kept of those of them who are starred. Says nothing, whatever comes of it.
 */
void scout_keeper_note_seen (ScoutKeeper *self,
                             GPtrArray   *creators);

/**
 * scout_keeper_note_names:
 * @self: the keeper
 * @creators: (element-type ScoutCreator): who was met
 *
 * Remembers what creators are called, for posts that tell their id only, until Scout ends or
 * another brand's library is opened. scout_keeper_note_seen() does so too.
 */
void scout_keeper_note_names (ScoutKeeper *self,
                              GPtrArray   *creators);

/**
 * scout_keeper_note_posts:
 * @self: the keeper
 * @posts: (element-type ScoutContent): posts as Meta has told of them
 *
 * Remembers the aliases of creators that addresses of posts tell, for their other posts: that of a
 * reel tells none. Who has a name keeps it. Lasts as long as what scout_keeper_note_names() notes.
 */
void scout_keeper_note_posts (ScoutKeeper *self,
                              GPtrArray   *posts);

/**
 * scout_keeper_find_name:
 * @self: the keeper
 * @post: a post
 *
 * Returns: (transfer none) (nullable): what its creator is called, %NULL if they were not met
 */
const char *scout_keeper_find_name (ScoutKeeper  *self,
                                    ScoutContent *post);

/**
 * scout_keeper_note_seen_alone:
 * @self: a keeper
 * @creator: a creator as Meta has just told of them
 *
 * Does what scout_keeper_note_seen() does for one creator.
 */
void scout_keeper_note_seen_alone (ScoutKeeper  *self,
                                   ScoutCreator *creator);

/**
 * scout_keeper_unstar_all:
 * @self: a keeper
 * @creators: (element-type ScoutCreator): creators
 *
 * Takes the stars of those of them who are starred.
 */
void scout_keeper_unstar_all (ScoutKeeper *self,
                              GPtrArray   *creators);

/**
 * scout_keeper_save_search:
 * @self: a keeper
 * @name: what the person calls it; nothing is done for white space
 * @query: what it asks
 * @sighting: (nullable): what it has found
 *
 * Keeps a search.
 */
void scout_keeper_save_search (ScoutKeeper   *self,
                               const char    *name,
                               ScoutQuery    *query,
                               ScoutSighting *sighting);

/**
 * scout_keeper_rename_search:
 * @self: a keeper
 * @search: a saved search
 * @name: its name from now on; nothing is done for white space or the name that it has
 *
 * Renames a search.
 */
void scout_keeper_rename_search (ScoutKeeper      *self,
                                 ScoutSavedSearch *search,
                                 const char       *name);

/**
 * scout_keeper_remove_search:
 * @self: a keeper
 * @search: a saved search
 *
 * Deletes a search.
 */
void scout_keeper_remove_search (ScoutKeeper      *self,
                                 ScoutSavedSearch *search);

/**
 * scout_keeper_note_recent:
 * @self: a keeper
 * @query: what has been asked
 * @replaced: (nullable): the recent search that it takes the place of, as when more was typed
 *
 * Remembers @query as the newest recent search. Nobody has asked for that: if it fails,
 * #ScoutKeeper::told says so once, until something could be remembered again.
 */
void scout_keeper_note_recent (ScoutKeeper *self,
                               ScoutQuery  *query,
                               ScoutQuery  *replaced);

/**
 * scout_keeper_note_sighting:
 * @self: a keeper
 * @id: of a saved search
 * @sighting: what it has found
 *
 * Remembers what a search has found, to say later what is new. Fails as
 * scout_keeper_note_recent() does.
 */
void scout_keeper_note_sighting (ScoutKeeper   *self,
                                 const char    *id,
                                 ScoutSighting *sighting);

/**
 * scout_keeper_clear_recents:
 * @self: a keeper
 *
 * Forgets all recent searches. That they could not be forgotten is told each time.
 */
void scout_keeper_clear_recents (ScoutKeeper *self);

/**
 * scout_keeper_undo:
 * @self: a keeper
 * @change: number of a change, as #ScoutKeeper::told gave it
 *
 * Takes a change back, once. Does nothing for one that cannot be taken back any more.
 */
void scout_keeper_undo (ScoutKeeper *self,
                        guint        change);

G_END_DECLS
