/* scout-paged-model.h: the results of a search as a list that loads more.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_PAGED_MODEL (scout_paged_model_get_type ())

/**
 * ScoutPagedModel:
 *
 * A #GListModel of #ScoutCreator, or of #ScoutContent where the query asks for posts. Loads page
 * after page by cursor when it is asked to, drops an item that an earlier page had, and goes on by
 * itself over pages without a new one, at most five in a row; then it pauses. For the thread of the
 * main context only.
 */
G_DECLARE_FINAL_TYPE (ScoutPagedModel, scout_paged_model, SCOUT, PAGED_MODEL, GObject)

/**
 * ScoutPagedState:
 * @SCOUT_PAGED_STATE_IDLE: there may be more; nothing is being loaded
 * @SCOUT_PAGED_STATE_PAUSED: as idle, but the last five pages brought nothing new: more is to be
 *   loaded only if a person asks for it, for every page costs a call of the hourly allowance
 * @SCOUT_PAGED_STATE_LOADING: a page is on its way
 * @SCOUT_PAGED_STATE_FAILED: the last page failed; what was loaded stays; see `error`
 * @SCOUT_PAGED_STATE_COMPLETE: that is all there is
 */
typedef enum
{
  SCOUT_PAGED_STATE_IDLE,
  SCOUT_PAGED_STATE_PAUSED,
  SCOUT_PAGED_STATE_LOADING,
  SCOUT_PAGED_STATE_FAILED,
  SCOUT_PAGED_STATE_COMPLETE,
} ScoutPagedState;

#define SCOUT_TYPE_PAGED_STATE (scout_paged_state_get_type ())
GType scout_paged_state_get_type (void);

/**
 * scout_paged_model_new:
 * @marketplace: answers
 * @query: what to look for
 *
 * Returns: (transfer full): an empty model; call scout_paged_model_load_more()
 */
ScoutPagedModel *scout_paged_model_new (ScoutMarketplace *marketplace,
                                        ScoutQuery       *query);

/**
 * scout_paged_model_accept_remembered:
 * @self: a model of posts
 *
 * Lets pages be of some minutes ago, where the marketplace remembers them; after
 * scout_paged_model_reload() they are new, and take the place of those. For lists that do not say
 * of when they are as a whole: each post knows when it was told.
 */
void scout_paged_model_accept_remembered (ScoutPagedModel *self);

/**
 * scout_paged_model_load_more:
 * @self: a model
 *
 * Asks for the next page, or again for the one that failed, which may be a new first page. Does
 * nothing while one is on its way or when everything is there. The outcome is notified by
 * #ScoutPagedModel:state.
 */
void scout_paged_model_load_more (ScoutPagedModel *self);

/**
 * scout_paged_model_reload:
 * @self: a model
 *
 * Asks for the first page anew, in the place of a page that is on its way. Until it has come, what
 * was loaded stays, and for good if it fails; then all of it is replaced in one change, and more is
 * loaded behind that. The outcome is notified by #ScoutPagedModel:state.
 */
void scout_paged_model_reload (ScoutPagedModel *self);

/**
 * scout_paged_model_get_state:
 * @self: a model
 *
 * Returns: what the model is doing
 */
ScoutPagedState scout_paged_model_get_state (ScoutPagedModel *self);

/**
 * scout_paged_model_get_error:
 * @self: a model
 *
 * Returns: (transfer none) (nullable): why the last page failed, in %SCOUT_PAGED_STATE_FAILED only
 */
const GError *scout_paged_model_get_error (ScoutPagedModel *self);

/**
 * scout_paged_model_get_marketplace:
 * @self: a model
 *
 * Returns: (transfer none): who answers
 */
ScoutMarketplace *scout_paged_model_get_marketplace (ScoutPagedModel *self);

/**
 * scout_paged_model_get_query:
 * @self: a model
 *
 * Returns: (transfer none): what is looked for
 */
ScoutQuery *scout_paged_model_get_query (ScoutPagedModel *self);

G_END_DECLS
