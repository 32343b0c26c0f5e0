/* scout-market-caller.h: makes the calls of a marketplace, in as many parts as Meta wants.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-graph-client.h"
#include "scout-market-kind.h"
#include "scout-marketplace.h"
#include "scout-wire.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_MARKET_CALLER (scout_market_caller_get_type ())

/**
 * ScoutMarketCaller:
 *
 * What the marketplaces of both networks have in common: calls with the token of a Page, whose
 * answers are pages of creators or posts. What is too much for one call is asked for in parts (see
 * scout_split_call_async()), and how many rows Meta was able to gather for a question is
 * remembered, so that its next pages do not fail first, and that whoever explains it tells what was
 * asked. So is that Meta does not know what the catalogue has beyond the documents, and which
 * figures it refuses: they are left out then. For the thread of the main context.
 */
G_DECLARE_FINAL_TYPE (ScoutMarketCaller, scout_market_caller, SCOUT, MARKET_CALLER, GObject)

/**
 * scout_market_caller_new:
 * @client: makes the calls
 * @page: whose token goes with each call
 * @wire: how the network spells
 *
 * Returns: (transfer full): a caller
 */
ScoutMarketCaller *scout_market_caller_new (ScoutGraphClient *client,
                                            ScoutBrandPage   *page,
                                            ScoutWire        *wire);

/**
 * scout_market_caller_get_wire:
 * @self: a caller
 *
 * Returns: (transfer none): how the network spells
 */
ScoutWire *scout_market_caller_get_wire (ScoutMarketCaller *self);

/**
 * scout_market_caller_get_standing:
 * @self: a caller
 *
 * Returns: (transfer none): what is known of the Page, which calls add to; to be set by who knows
 *   more
 */
ScoutMarketStanding *scout_market_caller_get_standing (ScoutMarketCaller *self);

/**
 * scout_market_caller_call_async:
 * @self: a caller
 * @answer: what the answer will be
 * @request: what to ask
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Makes a call.
 */
void scout_market_caller_call_async (ScoutMarketCaller   *self,
                                     ScoutMarketAnswer    answer,
                                     ScoutGraphRequest   *request,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/**
 * scout_market_caller_call_finish_creators:
 * @self: a caller
 * @result: the result of a call for %SCOUT_MARKET_ANSWER_CREATORS
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the creators, or %NULL on error
 */
ScoutCreatorBatch *scout_market_caller_call_finish_creators (ScoutMarketCaller  *self,
                                                             GAsyncResult       *result,
                                                             GError            **error);

/**
 * scout_market_caller_call_finish_content:
 * @self: a caller
 * @result: the result of a call for another #ScoutMarketAnswer
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the posts, or %NULL on error
 */
ScoutContentBatch *scout_market_caller_call_finish_content (ScoutMarketCaller  *self,
                                                            GAsyncResult       *result,
                                                            GError            **error);

/**
 * scout_market_caller_list_requests:
 * @self: a caller
 * @question: what is asked
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 *
 * Tells which calls answer a question: those of scout_question_list_requests(), or what was
 * answered in the place of one that Meta refused or found too large, when it was asked last.
 *
 * Returns: (transfer container) (element-type ScoutGraphRequest): the calls; none where the network
 *   has none
 */
GPtrArray *scout_market_caller_list_requests (ScoutMarketCaller   *self,
                                              const ScoutQuestion *question,
                                              const char          *account_id);

/**
 * scout_market_caller_dup_command:
 * @self: a caller
 * @request: what to ask
 *
 * Returns: (transfer full): the call as a command of curl, without token
 */
char *scout_market_caller_dup_command (ScoutMarketCaller *self,
                                       ScoutGraphRequest *request);

/**
 * scout_market_caller_has_spare_calls:
 * @self: a caller
 *
 * Returns: as scout_marketplace_has_spare_calls()
 */
gboolean scout_market_caller_has_spare_calls (ScoutMarketCaller *self);

G_END_DECLS
