/* scout-picture-errand.h: has a worker do what a picture store waits for the disk for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-store.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * scout_picture_errand_keep:
 * @store: a store
 * @uri: address that the file came from
 * @file: what was downloaded
 *
 * Keeps a file; nobody waits for it. Errands are run in the order in which they came. For the
 * thread of the main context.
 */
void scout_picture_errand_keep (ScoutPictureStore *store,
                                const char        *uri,
                                GBytes            *file);

/**
 * scout_picture_errand_clear:
 * @store: a store
 *
 * Removes all files, also those that were to be kept before; nobody waits for it. For the thread
 * of the main context.
 */
void scout_picture_errand_clear (ScoutPictureStore *store);

G_END_DECLS
