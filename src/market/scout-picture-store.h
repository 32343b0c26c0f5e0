/* scout-picture-store.h: keeps downloaded pictures in a folder, up to a size and an age.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"

G_BEGIN_DECLS

/**
 * ScoutPictureStore:
 *
 * Files as they were downloaded, by their address, so that what was seen yesterday need not be
 * asked for again. When they have more bytes than allowed those go that were not used for longest;
 * what is too old goes, too, however often it was used: it is not found any more, and leaves the
 * disk with the first picture that a run of the program keeps, or when room is made. Names of files
 * tell no address. What cannot be read or written is not kept, which is no error: it can be
 * downloaded.
 *
 * Any thread may call any function. All of them wait for the disk: workers call them.
 */
typedef struct _ScoutPictureStore ScoutPictureStore;

/**
 * scout_picture_store_new:
 * @folder: where the files are; made when the first is kept. Nothing else may be in it
 * @max_bytes: most bytes of files to keep
 * @max_age: microseconds after which a file is no longer used
 * @clock: tells the time
 *
 * Returns: (transfer full): a store
 */
ScoutPictureStore *scout_picture_store_new (const char *folder,
                                            guint64     max_bytes,
                                            gint64      max_age,
                                            ScoutClock *clock);

/**
 * scout_picture_store_ref:
 * @self: a store
 *
 * Returns: (transfer full): @self
 */
ScoutPictureStore *scout_picture_store_ref (ScoutPictureStore *self);

/**
 * scout_picture_store_unref:
 * @self: (transfer full): a store
 *
 * Frees the store with its last reference; the files stay.
 */
void scout_picture_store_unref (ScoutPictureStore *self);

/**
 * scout_picture_store_lookup:
 * @self: a store
 * @uri: address that the file came from
 *
 * Returns: (transfer full) (nullable): the file, or %NULL when there is none that can be used
 */
GBytes *scout_picture_store_lookup (ScoutPictureStore *self,
                                    const char        *uri);

/**
 * scout_picture_store_insert:
 * @self: a store
 * @uri: address that the file came from
 * @file: what was downloaded
 *
 * Keeps a file, instead of the one of the same address, readable for nobody but its owner, and
 * removes others where there is no room for all.
 */
void scout_picture_store_insert (ScoutPictureStore *self,
                                 const char        *uri,
                                 GBytes            *file);

/**
 * scout_picture_store_clear:
 * @self: a store
 *
 * Removes all files: what was seen can no longer be told from them.
 */
void scout_picture_store_clear (ScoutPictureStore *self);

/**
 * scout_picture_store_get_size:
 * @self: a store
 *
 * Returns: bytes of the files that are kept
 */
guint64 scout_picture_store_get_size (ScoutPictureStore *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutPictureStore, scout_picture_store_unref)

G_END_DECLS
