/* scout-marketplace.h: what one can ask a creator marketplace, whichever network it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-batch.h"
#include "scout-brand-page.h"
#include "scout-graph-request.h"
#include "scout-market-part.h"
#include "scout-market-standing.h"
#include "scout-query.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a marketplace does for these functions is in scout-marketplace-interface.h. */
#define SCOUT_TYPE_MARKETPLACE (scout_marketplace_get_type ())
G_DECLARE_INTERFACE (ScoutMarketplace, scout_marketplace, SCOUT, MARKETPLACE, GObject)

/**
 * scout_marketplace_get_network:
 * @self: a marketplace
 *
 * Returns: the network it searches
 */
ScoutNetwork scout_marketplace_get_network (ScoutMarketplace *self);

/**
 * scout_marketplace_get_catalog:
 * @self: a marketplace
 *
 * Returns: (transfer none): the catalogue that names what may be asked of it
 */
ScoutCatalog *scout_marketplace_get_catalog (ScoutMarketplace *self);

/**
 * scout_marketplace_get_page:
 * @self: a marketplace
 *
 * Returns: (transfer none) (nullable): the Page of the brand that asks; %NULL if nobody asks
 */
ScoutBrandPage *scout_marketplace_get_page (ScoutMarketplace *self);

/**
 * scout_marketplace_set_standing:
 * @self: a marketplace
 * @standing: what is known of the Page that asks
 *
 * Sets what tells apart the reasons for which Meta refuses (see scout_market_standing_judge()).
 * Without, a refusal that says no more is one of a permission that is missing.
 */
void scout_marketplace_set_standing (ScoutMarketplace          *self,
                                     const ScoutMarketStanding *standing);

/**
 * scout_marketplace_search_async:
 * @self: a marketplace
 * @query: what to look for
 * @paging: (nullable): which page, or %NULL for the first
 * @cancellable: (nullable): ends the search
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks for one page of creators with what a card shows: profile, followers, and reach, views and
 * interaction rate of the last 28 days. Costs one call, and two more each time that Meta finds an
 * answer too large and it is asked for in halves, as all calls of a marketplace may.
 */
void scout_marketplace_search_async (ScoutMarketplace        *self,
                                     ScoutQuery              *query,
                                     const ScoutMarketPaging *paging,
                                     GCancellable            *cancellable,
                                     GAsyncReadyCallback      callback,
                                     gpointer                 user_data);

/**
 * scout_marketplace_search_finish:
 * @self: a marketplace
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the page, or %NULL
 */
ScoutCreatorBatch *scout_marketplace_search_finish (ScoutMarketplace  *self,
                                                    GAsyncResult      *result,
                                                    GError           **error);

/**
 * scout_marketplace_load_creator_async:
 * @self: a marketplace
 * @id: the creator's id; see scout_creator_get_lookup_id()
 * @part: which part to load
 * @range: over which time, for %SCOUT_CREATOR_PART_PERFORMANCE, _FIGURES, _RATE and, on Instagram,
 *   %SCOUT_CREATOR_PART_AUDIENCE, which takes this month in the place of a range that it does not
 *   have; others ignore it
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks for one part of one creator. Costs one call on Facebook, and up to six on Instagram, where
 * figures of a kind come in calls of their own. What Meta does not tell of this creator stays
 * unknown; fails if it tells nothing, or if a call failed for a reason that passes.
 */
void scout_marketplace_load_creator_async (ScoutMarketplace    *self,
                                           const char          *id,
                                           ScoutCreatorPart     part,
                                           ScoutTimeRange       range,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);

/**
 * scout_marketplace_load_split_async:
 * @self: a marketplace
 * @question: whom to ask about, by what the figures are divided, and over which time; copied
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context, ends with scout_marketplace_load_creator_finish()
 * @user_data: for @callback
 *
 * Asks for those figures of one creator that are divided in one way, so that each way may be slow,
 * fail and be asked for again by itself. Costs one call, and one more for each thing that Meta
 * turns out not to know: the time to divide over, of which the answer says which it is, and what is
 * newer than the documents. Fails with %G_IO_ERROR_NOT_SUPPORTED where nothing is
 * divided.
 */
void scout_marketplace_load_split_async (ScoutMarketplace    *self,
                                         const ScoutQuestion *question,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * scout_marketplace_load_creator_finish:
 * @self: a marketplace
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): a creator that knows the part asked for, or %NULL
 */
ScoutCreator *scout_marketplace_load_creator_finish (ScoutMarketplace  *self,
                                                     GAsyncResult      *result,
                                                     GError           **error);

/**
 * scout_marketplace_supports_content:
 * @self: a marketplace
 *
 * Returns: whether posts may be searched and looked up; if not, they come with their creator only,
 *   as %SCOUT_CREATOR_PART_CONTENT
 */
gboolean scout_marketplace_supports_content (ScoutMarketplace *self);

/**
 * scout_marketplace_search_content_async:
 * @self: a marketplace
 * @query: what to look for, a query for posts
 * @paging: (nullable): which page, or %NULL for the first
 * @cancellable: (nullable): ends the search
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks for one page of posts with what a list shows. Costs one call. Fails with
 * %G_IO_ERROR_NOT_SUPPORTED where posts cannot be searched.
 */
void scout_marketplace_search_content_async (ScoutMarketplace        *self,
                                             ScoutQuery              *query,
                                             const ScoutMarketPaging *paging,
                                             GCancellable            *cancellable,
                                             GAsyncReadyCallback      callback,
                                             gpointer                 user_data);

/**
 * scout_marketplace_search_content_finish:
 * @self: a marketplace
 * @result: the result
 * @error: return location for a #ScoutGraphError, %G_IO_ERROR_CANCELLED or
 *   %G_IO_ERROR_NOT_SUPPORTED
 *
 * Returns: (transfer full): the page, or %NULL
 */
ScoutContentBatch *scout_marketplace_search_content_finish (ScoutMarketplace  *self,
                                                            GAsyncResult      *result,
                                                            GError           **error);

/**
 * scout_marketplace_load_content_async:
 * @self: a marketplace
 * @id: the post's id; see scout_content_address_dup_id() for what people paste
 * @part: which part to load
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks for one part of one post. Costs one call. Fails with %G_IO_ERROR_NOT_SUPPORTED where posts
 * cannot be looked up.
 */
void scout_marketplace_load_content_async (ScoutMarketplace    *self,
                                           const char          *id,
                                           ScoutContentPart     part,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);

/**
 * scout_marketplace_load_content_finish:
 * @self: a marketplace
 * @result: the result
 * @error: return location for a #ScoutGraphError, %G_IO_ERROR_CANCELLED or
 *   %G_IO_ERROR_NOT_SUPPORTED
 *
 * Returns: (transfer full): a post that knows the part asked for, or %NULL
 */
ScoutContent *scout_marketplace_load_content_finish (ScoutMarketplace  *self,
                                                     GAsyncResult      *result,
                                                     GError           **error);

/**
 * scout_marketplace_check_async:
 * @self: a marketplace
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks for as little as can be asked, to learn whether the Page may search at all: permissions and
 * eligibility are told by no other endpoint. Costs one call.
 */
void scout_marketplace_check_async (ScoutMarketplace    *self,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

/**
 * scout_marketplace_check_finish:
 * @self: a marketplace
 * @result: the result
 * @is_simulated: (out) (optional): whether Meta invents what is found, as it does for apps with
 *   standard access; as far as there is anybody to be found
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: %TRUE if the Page may search
 */
gboolean scout_marketplace_check_finish (ScoutMarketplace  *self,
                                         GAsyncResult      *result,
                                         gboolean          *is_simulated,
                                         GError           **error);

/**
 * scout_marketplace_list_requests:
 * @self: a marketplace
 * @question: what is asked
 *
 * Tells which calls a part takes, without making any: those that were answered where it has been
 * asked for and Meta had some of them in another form.
 *
 * Returns: (transfer container) (element-type ScoutGraphRequest): the calls; none where the
 *   marketplace makes none
 */
GPtrArray *scout_marketplace_list_requests (ScoutMarketplace    *self,
                                            const ScoutQuestion *question);

/**
 * scout_marketplace_dup_command:
 * @self: a marketplace
 * @request: one of its calls
 *
 * Returns: (transfer full): the call as a command of curl, without token; "" where the marketplace
 *   makes none
 */
char *scout_marketplace_dup_command (ScoutMarketplace  *self,
                                     ScoutGraphRequest *request);

G_END_DECLS
