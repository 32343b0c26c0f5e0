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

#define SCOUT_TYPE_MARKETPLACE (scout_marketplace_get_type ())

/**
 * ScoutMarketplace:
 *
 * What a network tells the brand of creators and posts. All functions are for the thread of the
 * main context; answers are read in workers. What a marketplace does for them is in
 * scout-marketplace-interface.h.
 */
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
 * Asks for one page of creators with what a card shows: profile, followers, and on Facebook reach,
 * views and interaction rate of the last 28 days, on Instagram reach and engaged accounts of this
 * month and the reels interaction rate. Who was not named by a search for names is left out, and so
 * is who the query says is (see scout_query_get_left_out()): a page may be empty and not the last.
 *
 * Costs one call, as the others do unless they say otherwise. Any of a marketplace's calls may take
 * more: one after each answer that was too large, see scout_split_call_async(), up to four for each
 * halving where a figure fails, one where Meta does not know what is newer than the documents, and
 * one where who was looked up does not share figures.
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
 * Returns: (transfer full) (nullable): the page, or %NULL on error
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
 *   %SCOUT_CREATOR_PART_DAILY, which takes the last 14 days in the place of a range that Instagram
 *   does not have, and %SCOUT_CREATOR_PART_AUDIENCE, which takes this month; others ignore it
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks for one part of one creator. Costs one call on Facebook; on Instagram, where what takes long
 * is asked by itself, up to three, and for the audience one for each way of dividing, all of which
 * are asked again over this month where Meta divides nothing over @range. What Meta does not tell
 * of this creator stays unknown; which figures a call that failed was for is told by
 * scout_unanswered_find(). Fails if Meta tells nothing, or if a call failed for a reason that
 * passes; with %SCOUT_GRAPH_ERROR_NOT_FOUND if nobody has this id, and with
 * %SCOUT_GRAPH_ERROR_BAD_REQUEST if the network has no such part.
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
 * newer than the documents. Fails with %SCOUT_GRAPH_ERROR_BAD_REQUEST if the network has no figures
 * that are divided so, and with %G_IO_ERROR_NOT_SUPPORTED by a marketplace that divides nothing.
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
 * @error: return location for a #ScoutGraphError, %G_IO_ERROR_CANCELLED or
 *   %G_IO_ERROR_NOT_SUPPORTED
 *
 * Returns: (transfer full) (nullable): a creator that knows the part asked for, or %NULL on error
 */
ScoutCreator *scout_marketplace_load_creator_finish (ScoutMarketplace  *self,
                                                     GAsyncResult      *result,
                                                     GError           **error);

/**
 * scout_marketplace_remembers:
 * @self: a marketplace
 * @question: a part of a creator, or figures of theirs that are divided in one way
 *
 * Tells whether scout_marketplace_load_creator_async() or scout_marketplace_load_split_async()
 * would make no call: the answer is remembered, or on its way to somebody else.
 *
 * Returns: whether asking now costs nothing
 */
gboolean scout_marketplace_remembers (ScoutMarketplace    *self,
                                      const ScoutQuestion *question);

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
 * @query: what to look for, a query of the endpoint `content`
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
 * Returns: (transfer full) (nullable): the page, or %NULL on error
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
 * Returns: (transfer full) (nullable): a post that knows the part asked for, or %NULL on error
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
 * scout_marketplace_forget:
 * @self: a marketplace
 * @id: (nullable): id of a creator, see scout_creator_get_lookup_id(), or of a post; %NULL for all
 *
 * What is asked from now on about the creator or post, or in posts of the creator, is answered by
 * Meta anew, also by a marketplace that remembers answers. See ScoutRememberingMarketplace.
 */
void scout_marketplace_forget (ScoutMarketplace *self,
                               const char       *id);

/**
 * scout_marketplace_list_requests:
 * @self: a marketplace
 * @question: what is asked
 *
 * Tells which calls a question takes, without making any: those that were answered last in the
 * place of the same fields, where Meta had some of them in another form, whoever was asked about.
 * Which call brought a figure the figure knows itself, see scout_insight_get_call().
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

/**
 * scout_marketplace_has_spare_calls:
 * @self: a marketplace
 *
 * Tells whether there is room now for a call that nobody waits for: with less than four fifths of
 * each limit used, and no limit in the way.
 *
 * Returns: whether one such call may be made
 */
gboolean scout_marketplace_has_spare_calls (ScoutMarketplace *self);

G_END_DECLS
