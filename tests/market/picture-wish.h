/* picture-wish.h: a source of pictures with a server of its own, and those who ask it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "picture-server.h"
#include "scout-picture-source.h"

G_BEGIN_DECLS

/**
 * PictureFixture:
 * @folder: (owned) (nullable): keeps downloads
 * @server: (owned): has the one file
 * @source: (owned): loads it
 */
typedef struct
{
  char *folder;
  PictureServer *server;
  ScoutPictureSource *source;
} PictureFixture;

/**
 * PictureWish:
 * @cancellable: (owned): of who goes away
 * @is_done: whether there is an answer
 * @picture: (owned) (nullable): the answer
 * @error: (owned) (nullable): or why there is none
 *
 * Somebody who wants a picture.
 */
typedef struct
{
  GCancellable *cancellable;
  gboolean is_done;
  ScoutPicture *picture;
  GError *error;
} PictureWish;

/**
 * picture_fixture_init:
 * @fixture: a fixture, empty but for its folder
 * @file: (transfer full): what the server has at every address
 */
void picture_fixture_init (PictureFixture *fixture,
                           GBytes         *file);

/**
 * picture_fixture_open:
 * @fixture: a fixture without a source
 *
 * Makes a source, as the start of a program does.
 */
void picture_fixture_open (PictureFixture *fixture);

/**
 * picture_fixture_drop:
 * @fixture: a fixture
 *
 * Drops the source. Nothing may go on holding it: what is done is done, and a worker that still
 * reads what nobody wants any more comes to its end.
 */
void picture_fixture_drop (PictureFixture *fixture);

/**
 * picture_fixture_clear:
 * @fixture: a fixture
 *
 * Drops the source, and the rest.
 */
void picture_fixture_clear (PictureFixture *fixture);

/**
 * picture_wish_ask:
 * @wish: an empty wish
 * @fixture: a fixture
 * @path: of the picture on the server
 * @side: pixels to cover, in width and height
 */
void picture_wish_ask (PictureWish    *wish,
                       PictureFixture *fixture,
                       const char     *path,
                       int             side);

/**
 * picture_wish_loaded_cb:
 * @source: a source of pictures
 * @result: of loading
 * @user_data: a wish
 *
 * Takes the answer, which comes once.
 */
void picture_wish_loaded_cb (GObject      *source,
                             GAsyncResult *result,
                             gpointer      user_data);

/**
 * picture_wish_wait:
 * @wish: a wish
 *
 * Runs the main context until there is an answer.
 */
void picture_wish_wait (const PictureWish *wish);

/**
 * picture_wish_clear:
 * @wish: a wish
 */
void picture_wish_clear (PictureWish *wish);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PictureFixture, picture_fixture_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PictureWish, picture_wish_clear)

G_END_DECLS
