/* scout-picture-source.h: pictures by address, decoded and scaled off the main thread.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-store.h"
#include "scout-soup-transport.h"

G_BEGIN_DECLS

/**
 * ScoutPicture:
 * @pixels: (owned): rows of RGB or RGBA, eight bits each, not premultiplied
 * @width: pixels
 * @height: pixels
 * @stride: bytes from row to row
 * @has_alpha: whether pixels are RGBA
 *
 * A decoded picture, ready to become a texture.
 */
typedef struct
{
  GBytes *pixels;
  int width;
  int height;
  gsize stride;
  gboolean has_alpha;
} ScoutPicture;

/**
 * scout_picture_free:
 * @self: (transfer full): a picture
 *
 * Frees the picture and drops its pixels.
 */
void scout_picture_free (ScoutPicture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutPicture, scout_picture_free)

#define SCOUT_TYPE_PICTURE_SOURCE (scout_picture_source_get_type ())

/**
 * ScoutPictureSource:
 *
 * Pictures by address. One address is downloaded once, however many ask for it meanwhile. For the
 * thread of the main context; workers decode.
 */
G_DECLARE_FINAL_TYPE (ScoutPictureSource, scout_picture_source, SCOUT, PICTURE_SOURCE, GObject)

/**
 * scout_picture_source_new:
 * @transport: downloads
 * @store: (nullable): where downloads are kept from one run to the next
 *
 * Returns: (transfer full): a source with a memory cache of 64 MiB of pixels
 */
ScoutPictureSource *scout_picture_source_new (ScoutSoupTransport *transport,
                                              ScoutPictureStore  *store);

/**
 * scout_picture_source_load_async:
 * @self: a source
 * @uri: address of the picture at one of Meta's hosts by https, or of the sandbox's; any other
 *   fails with %SCOUT_GRAPH_ERROR_PROTOCOL
 * @width: device pixels that the picture must cover, 1 to 4,096
 * @height: device pixels that the picture must cover, 1 to 4,096
 * @cancellable: (nullable): ends the download; a card scrolled away cancels
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Downloads at most 5 MiB, accepts PNG, JPEG, WebP and the first frame of GIF by their first bytes,
 * refuses more than 16 megapixels or 65,500 pixels a side before decoding, and scales in a worker
 * so that @width × @height is just covered.
 */
void scout_picture_source_load_async (ScoutPictureSource  *self,
                                      const char          *uri,
                                      int                  width,
                                      int                  height,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * scout_picture_source_load_finish:
 * @self: a source
 * @result: the result
 * @error: return location for a #ScoutGraphError, a #GdkPixbufError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL on error
 */
ScoutPicture *scout_picture_source_load_finish (ScoutPictureSource  *self,
                                                GAsyncResult        *result,
                                                GError             **error);

/**
 * scout_picture_source_keeps_files:
 * @self: a source
 *
 * Returns: whether downloaded pictures are kept on the disk
 */
gboolean scout_picture_source_keeps_files (ScoutPictureSource *self);

/**
 * scout_picture_source_clear:
 * @self: a source
 *
 * Forgets every picture, also those on the disk, which a worker removes meanwhile, and those that
 * are on their way, which nobody gets but who has asked. Widgets keep what they show.
 */
void scout_picture_source_clear (ScoutPictureSource *self);

G_END_DECLS
