/* scout-post-loader.h: loads the parts of one post, each by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

/* Emits ScoutPostLoader::loaded. */
#define SCOUT_TYPE_POST_LOADER (scout_post_loader_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostLoader, scout_post_loader, SCOUT, POST_LOADER, GObject)

/**
 * scout_post_loader_new:
 *
 * Returns: (transfer full): a loader that knows no post
 */
ScoutPostLoader *scout_post_loader_new (void);

/**
 * scout_post_loader_set_post:
 * @self: the loader
 * @id: (nullable): of the post whose parts to load from now on
 *
 * Ends all that is under way: nothing of another post is told any more.
 */
void scout_post_loader_set_post (ScoutPostLoader *self,
                                 const char      *id);

/**
 * scout_post_loader_get_id:
 * @self: the loader
 *
 * Returns: (nullable): the id of the post
 */
const char *scout_post_loader_get_id (ScoutPostLoader *self);

/**
 * scout_post_loader_load:
 * @self: the loader, with a post
 * @marketplace: tells about it
 * @part: which part; with a network that knows no posts by themselves each is the whole post
 * @creator: (nullable): whose post it is; needed on such a network
 *
 * Asks for a part, or for the lists of the creator until one has the post.
 */
void scout_post_loader_load (ScoutPostLoader  *self,
                             ScoutMarketplace *marketplace,
                             ScoutContentPart  part,
                             ScoutCreator     *creator);

/**
 * scout_post_loader_is_loading:
 * @self: the loader
 *
 * Returns: whether anything that was asked for is still on its way, ended or not
 */
gboolean scout_post_loader_is_loading (ScoutPostLoader *self);

G_END_DECLS
