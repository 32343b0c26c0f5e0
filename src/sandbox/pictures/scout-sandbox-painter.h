/* scout-sandbox-painter.h: the thread that draws pictures while the server answers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-album.h"
#include "scout-world.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxPainter:
 *
 * Draws one picture after the other in a thread of its own. Belongs to the server's thread, whose
 * main context it answers in.
 */
typedef struct _ScoutSandboxPainter ScoutSandboxPainter;

/**
 * ScoutSandboxPicture:
 * @world: whose picture it is
 * @id: as scout_world_picture_render() takes it
 * @width: in pixels, as scout_world_picture_render() takes it
 * @height: in pixels, as scout_world_picture_render() takes it
 */
typedef struct
{
  ScoutWorld *world;
  const char *id;
  guint       width;
  guint       height;
} ScoutSandboxPicture;

/**
 * ScoutSandboxPictureFunc:
 * @message: the request
 * @jpeg: (nullable): the picture, or %NULL if there is none
 *
 * Fills the answer to a request for a picture.
 */
typedef void (*ScoutSandboxPictureFunc) (SoupServerMessage *message,
                                         GBytes            *jpeg);

/**
 * scout_sandbox_painter_new:
 * @album: (transfer none) (nullable): where pictures are looked up and kept; lives as long as the
 *   painter
 *
 * Returns: (transfer full): a painter for the thread that calls this
 */
ScoutSandboxPainter *scout_sandbox_painter_new (ScoutSandboxAlbum *album);

/**
 * scout_sandbox_painter_free:
 * @self: (transfer full): a painter
 *
 * Waits for the picture that is being drawn; the others are drawn no more, and nobody is answered
 * any more.
 */
void scout_sandbox_painter_free (ScoutSandboxPainter *self);

/**
 * scout_sandbox_painter_answer:
 * @self: a painter
 * @picture: what to draw
 * @message: the request, which is paused until then
 * @answer: fills the answer, in the server's thread
 *
 * Draws the picture, unless whoever asked for it has left by then.
 */
void scout_sandbox_painter_answer (ScoutSandboxPainter       *self,
                                   const ScoutSandboxPicture *picture,
                                   SoupServerMessage         *message,
                                   ScoutSandboxPictureFunc    answer);

G_END_DECLS
