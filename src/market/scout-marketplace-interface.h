/* scout-marketplace-interface.h: what makes a marketplace; for those that are one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * ScoutMarketplaceInterface:
 * @get_network: implementation of scout_marketplace_get_network()
 * @get_catalog: implementation of scout_marketplace_get_catalog()
 * @get_page: (nullable): implementation of scout_marketplace_get_page(); %NULL for one that makes
 *   no calls
 * @set_standing: (nullable): implementation of scout_marketplace_set_standing(); %NULL for one that
 *   makes no calls
 * @search_async: implementation of scout_marketplace_search_async()
 * @load_creator_async: implementation of scout_marketplace_load_creator_async()
 * @load_split_async: (nullable): implementation of scout_marketplace_load_split_async(); %NULL for
 *   one that divides nothing
 * @remembers: (nullable): implementation of scout_marketplace_remembers(); %NULL for one that
 *   remembers nothing
 * @supports_content: (nullable): implementation of scout_marketplace_supports_content(); %NULL for
 *   one that has posts of their own if it has @search_content_async
 * @search_content_async: (nullable): implementation of scout_marketplace_search_content_async();
 *   %NULL, as is the next, for a network that has no posts of their own
 * @load_content_async: (nullable): implementation of scout_marketplace_load_content_async()
 * @check_async: implementation of scout_marketplace_check_async()
 * @forget: (nullable): implementation of scout_marketplace_forget(); %NULL for one that remembers
 *   nothing
 * @list_requests: (nullable): implementation of scout_marketplace_list_requests(); %NULL, as is the
 *   next, for one that makes no calls
 * @dup_command: (nullable): implementation of scout_marketplace_dup_command()
 * @has_spare_calls: (nullable): implementation of scout_marketplace_has_spare_calls(); %NULL for
 *   one whose calls nobody counts
 *
 * The endpoints, seen from above: queries go in, models and errors come out.
 *
 * What is asynchronous ends the same everywhere, in scout-marketplace.c: with a #GTask whose source
 * object is the marketplace, whose source tag is the function of the interface that was called (so
 * scout_marketplace_search_async() of @search_async), and which returns a pointer to what that
 * function's end returns. That of @check_async returns a boolean: whether Meta invents what it
 * answers.
 */
struct _ScoutMarketplaceInterface
{
  GTypeInterface parent_iface;

  ScoutNetwork       (*get_network)         (ScoutMarketplace     *self);
  ScoutCatalog      *(*get_catalog)         (ScoutMarketplace     *self);
  ScoutBrandPage    *(*get_page)            (ScoutMarketplace     *self);
  void               (*set_standing)        (ScoutMarketplace           *self,
                                             const ScoutMarketStanding  *standing);
  void               (*search_async)        (ScoutMarketplace         *self,
                                             ScoutQuery               *query,
                                             const ScoutMarketPaging  *paging,
                                             GCancellable             *cancellable,
                                             GAsyncReadyCallback       callback,
                                             gpointer                  user_data);
  void               (*load_creator_async)  (ScoutMarketplace     *self,
                                             const char           *id,
                                             ScoutCreatorPart      part,
                                             ScoutTimeRange        range,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
  void               (*load_split_async)    (ScoutMarketplace     *self,
                                             const ScoutQuestion  *question,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
  gboolean           (*remembers)             (ScoutMarketplace         *self,
                                               const ScoutQuestion      *question);
  gboolean           (*supports_content)      (ScoutMarketplace         *self);
  void               (*search_content_async)  (ScoutMarketplace         *self,
                                               ScoutQuery               *query,
                                               const ScoutMarketPaging  *paging,
                                               GCancellable             *cancellable,
                                               GAsyncReadyCallback       callback,
                                               gpointer                  user_data);
  void               (*load_content_async)    (ScoutMarketplace     *self,
                                               const char           *id,
                                               ScoutContentPart      part,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
  void               (*check_async)         (ScoutMarketplace     *self,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
  void               (*forget)              (ScoutMarketplace     *self,
                                             const char           *id);
  GPtrArray         *(*list_requests)       (ScoutMarketplace     *self,
                                             const ScoutQuestion  *question);
  char              *(*dup_command)         (ScoutMarketplace     *self,
                                             ScoutGraphRequest    *request);
  gboolean           (*has_spare_calls)     (ScoutMarketplace     *self);
};

G_END_DECLS
