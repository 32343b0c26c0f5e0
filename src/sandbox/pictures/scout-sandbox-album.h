/* scout-sandbox-album.h: pictures that have been drawn, for sandboxes of the same world.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxAlbum:
 *
 * Pictures by what they are drawn from. For whoever has one sandbox after the other, as tests do:
 * a picture takes milliseconds, and each new window asks for fifty. May be used from any thread.
 */
typedef struct _ScoutSandboxAlbum ScoutSandboxAlbum;

/**
 * scout_sandbox_album_new:
 *
 * Returns: (transfer full): an album without pictures
 */
ScoutSandboxAlbum *scout_sandbox_album_new (void);

/**
 * scout_sandbox_album_free:
 * @self: (transfer full): an album that no sandbox has any more
 *
 * Forgets all pictures.
 */
void scout_sandbox_album_free (ScoutSandboxAlbum *self);

/**
 * scout_sandbox_album_look_up:
 * @self: an album
 * @key: what the picture is drawn from
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL if it has not been drawn
 */
GBytes *scout_sandbox_album_look_up (ScoutSandboxAlbum *self,
                                     const char        *key);

/**
 * scout_sandbox_album_keep:
 * @self: an album
 * @key: what the picture is drawn from
 * @jpeg: the picture
 *
 * Takes the place of a picture that was drawn from the same.
 */
void scout_sandbox_album_keep (ScoutSandboxAlbum *self,
                               const char        *key,
                               GBytes            *jpeg);

G_END_DECLS
