/* scout-page-pictures.h: puts pictures from the network onto widgets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutPagePictureFunc:
 * @widget: the widget
 * @texture: (nullable): its picture
 *
 * A setter such as scout_creator_card_set_cover().
 */
typedef void (*ScoutPagePictureFunc) (GtkWidget  *widget,
                                      GdkTexture *texture);

/**
 * ScoutPagePicture:
 * @uri: (nullable): address; nothing happens without one
 * @width: pixels, before scaling for the screen
 * @height: pixels, before scaling for the screen
 * @set: receives the texture
 *
 * Which picture goes where.
 */
typedef struct
{
  const char *uri;
  int width;
  int height;
  ScoutPagePictureFunc set;
} ScoutPagePicture;

/**
 * scout_page_pictures_load:
 * @source: loads
 * @picture: which picture goes where; copied
 * @widget: gets the picture if it still lives when it comes; not kept alive
 * @cancellable: cancelled when the widget shows something else
 *
 * Loads a picture in the device pixels of the widget's screen. A picture that cannot be had is
 * simply not set: widgets show a generated one until then.
 */
void scout_page_pictures_load (ScoutPictureSource     *source,
                               const ScoutPagePicture *picture,
                               GtkWidget              *widget,
                               GCancellable           *cancellable);

G_END_DECLS
