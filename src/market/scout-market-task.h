/* scout-market-task.h: tasks of a marketplace that are the same for both networks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-market-caller.h"

G_BEGIN_DECLS

/**
 * scout_market_task_new:
 * @marketplace: whose task it is
 * @source_tag: the asynchronous function of the interface, see #ScoutMarketplaceInterface
 * @cancellable: (nullable): ends the task
 * @callback: called when the task is over
 * @user_data: for @callback
 *
 * Returns: (transfer full): a task that knows where it comes from
 */
GTask *scout_market_task_new (ScoutMarketplace    *marketplace,
                              gpointer             source_tag,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data);

/**
 * scout_market_task_search:
 * @task: (transfer full): returns a #ScoutCreatorBatch
 * @caller: makes the call
 * @request: asks for a page of creators
 * @plain: (nullable): asks for the same without figures
 * @query: what @request is a page of
 *
 * Searches creators, and checks that a search by names found nobody else. Of somebody who was
 * looked up and does not share any figures Meta refuses to answer a call that asks for some: then
 * @plain is asked.
 */
void scout_market_task_search (GTask             *task,
                               ScoutMarketCaller *caller,
                               ScoutGraphRequest *request,
                               ScoutGraphRequest *plain,
                               ScoutQuery        *query);

/**
 * scout_market_task_load:
 * @task: (transfer full): returns a #ScoutCreator
 * @caller: makes the call
 * @request: asks for something of one creator
 * @name: who was asked for, an id or a handle
 *
 * Looks one creator up, and checks that the answer is about whom was asked.
 */
void scout_market_task_load (GTask             *task,
                             ScoutMarketCaller *caller,
                             ScoutGraphRequest *request,
                             const char        *name);

/**
 * scout_market_task_load_split:
 * @task: (transfer full): returns a #ScoutCreator
 * @caller: makes the call
 * @question: what is asked of a creator, with a breakdown
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 *
 * Asks for figures that are divided in one way, as scout_market_task_load() asks for others. Fails
 * with %SCOUT_GRAPH_ERROR_BAD_REQUEST if the network has none.
 */
void scout_market_task_load_split (GTask               *task,
                                   ScoutMarketCaller   *caller,
                                   const ScoutQuestion *question,
                                   const char          *account_id);

/**
 * scout_market_task_check:
 * @task: (transfer full): returns a boolean, whether Meta invents what it answers
 * @caller: makes the call
 * @request: asks for as little as possible
 *
 * Finds out whether Meta answers at all.
 */
void scout_market_task_check (GTask             *task,
                              ScoutMarketCaller *caller,
                              ScoutGraphRequest *request);

G_END_DECLS
