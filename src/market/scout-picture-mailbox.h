/* scout-picture-mailbox.h: takes what workers have done to the thread of a main context.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutPictureMailbox:
 *
 * Items from any thread, in order, for one function in one main context. However many have come, it
 * is woken up once; and nothing is made for an item, as an idle source would be.
 */
typedef struct _ScoutPictureMailbox ScoutPictureMailbox;

/**
 * ScoutPictureMailboxFunc:
 * @item: what was pushed
 * @user_data: as given to scout_picture_mailbox_new()
 *
 * Receives an item. May close the mailbox, and may run the main context, which brings the next.
 */
typedef void (*ScoutPictureMailboxFunc) (gpointer item,
                                         gpointer user_data);

/**
 * scout_picture_mailbox_new:
 * @func: receives the items, in the thread-default main context of the caller
 * @user_data: for @func
 *
 * Returns: (transfer full): an empty mailbox
 */
ScoutPictureMailbox *scout_picture_mailbox_new (ScoutPictureMailboxFunc func,
                                                gpointer                user_data);

/**
 * scout_picture_mailbox_ref:
 * @self: a mailbox
 *
 * Any thread may.
 *
 * Returns: (transfer full): @self
 */
ScoutPictureMailbox *scout_picture_mailbox_ref (ScoutPictureMailbox *self);

/**
 * scout_picture_mailbox_unref:
 * @self: (transfer full): a mailbox
 *
 * Any thread may; one that pushes must hold a reference until it has.
 */
void scout_picture_mailbox_unref (ScoutPictureMailbox *self);

/**
 * scout_picture_mailbox_push:
 * @self: a mailbox
 * @item: (transfer full): not %NULL
 *
 * Hands over an item, from any thread, and whatever waits with it.
 */
void scout_picture_mailbox_push (ScoutPictureMailbox *self,
                                 gpointer             item);

/**
 * scout_picture_mailbox_announce:
 * @self: a mailbox
 *
 * Says, in any thread, that scout_picture_mailbox_push_announced() follows once: soon, after work
 * that waits for nothing but a processor.
 */
void scout_picture_mailbox_announce (ScoutPictureMailbox *self);

/**
 * scout_picture_mailbox_push_announced:
 * @self: a mailbox
 * @item: (transfer full): not %NULL
 *
 * Hands over an item that was announced. While others are announced the main context need not be
 * woken up for it: up to three items wait for the next.
 */
void scout_picture_mailbox_push_announced (ScoutPictureMailbox *self,
                                           gpointer             item);

/**
 * scout_picture_mailbox_close:
 * @self: a mailbox without items, and that gets no more
 *
 * Leaves the main context, whose thread calls this.
 */
void scout_picture_mailbox_close (ScoutPictureMailbox *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutPictureMailbox, scout_picture_mailbox_unref)

G_END_DECLS
