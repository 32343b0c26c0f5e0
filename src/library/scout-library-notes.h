/* scout-library-notes.h: notes on creators, in a brand's library.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-library.h"
#include "scout-note.h"

G_BEGIN_DECLS

/**
 * SCOUT_NOTE_MAX_LENGTH:
 *
 * A note has at most so many bytes: more than anybody writes, less than a file is harmed by.
 */
#define SCOUT_NOTE_MAX_LENGTH (256 * 1024)

/**
 * scout_library_load_note_async:
 * @self: a library
 * @network: whose creator
 * @id: Meta's id of the creator
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Reads what was written about a creator, starred or not, after all changes that were asked for
 * before.
 */
void scout_library_load_note_async (ScoutLibrary        *self,
                                    ScoutNetwork         network,
                                    const char          *id,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

/**
 * scout_library_load_note_finish:
 * @self: a library
 * @result: the result
 * @error: return location for a #ScoutLibraryError
 *
 * Returns: (transfer full) (nullable): the note, an empty one if nothing was written, or %NULL
 */
ScoutNote *scout_library_load_note_finish (ScoutLibrary  *self,
                                           GAsyncResult  *result,
                                           GError       **error);

/**
 * scout_library_set_note_async:
 * @self: a library
 * @network: whose creator
 * @id: Meta's id of the creator
 * @text: the words, at most %SCOUT_NOTE_MAX_LENGTH bytes; "" takes the note away
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Keeps what was written about a creator, in the place of what was there. Fails with
 * %SCOUT_LIBRARY_ERROR_SECRET if it holds what looks like a token. scout_library_finish() ends it.
 */
void scout_library_set_note_async (ScoutLibrary        *self,
                                   ScoutNetwork         network,
                                   const char          *id,
                                   const char          *text,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);

/**
 * scout_library_move_note_async:
 * @self: a library
 * @network: whose creator
 * @from: another name of the creator, under which something may have been written, in capitals or
 *   not
 * @to: Meta's id of the creator
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Puts what was written under another name below what was written about the creator. Does nothing
 * if there is nothing, or if both together are longer than %SCOUT_NOTE_MAX_LENGTH.
 * scout_library_finish() ends it.
 */
void scout_library_move_note_async (ScoutLibrary        *self,
                                    ScoutNetwork         network,
                                    const char          *from,
                                    const char          *to,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

G_END_DECLS
