/* scout-shared-call.h: a question that is on its way, and all who wait for its answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-answer-kind.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutSharedCall:
 *
 * Ends the call when the last of those who wait has given up, and not before. For the thread of the
 * main context.
 */
typedef struct _ScoutSharedCall ScoutSharedCall;

/**
 * ScoutSharedCallFunc:
 * @self: a call
 * @user_data: of scout_shared_call_new()
 *
 * Nobody waits for the call any more, and it has been cancelled.
 */
typedef void (*ScoutSharedCallFunc) (ScoutSharedCall *self,
                                     gpointer         user_data);

/**
 * scout_shared_call_new:
 * @kind: what is answered with
 * @given_up: called when nobody waits any more
 * @user_data: for @given_up
 *
 * Returns: (transfer full): a call that nobody waits for yet; ends with scout_shared_call_end()
 */
ScoutSharedCall *scout_shared_call_new (const ScoutAnswerKind *kind,
                                        ScoutSharedCallFunc    given_up,
                                        gpointer               user_data);

/**
 * scout_shared_call_join:
 * @self: a call
 * @task: (transfer full): returns the answer; its cancellable ends the waiting
 *
 * Lets one more wait.
 */
void scout_shared_call_join (ScoutSharedCall *self,
                             GTask           *task);

/**
 * scout_shared_call_get_cancellable:
 * @self: a call
 *
 * Returns: (transfer none): what the call is to be made with
 */
GCancellable *scout_shared_call_get_cancellable (ScoutSharedCall *self);

/**
 * scout_shared_call_end:
 * @self: (transfer full): a call
 * @answer: (nullable): what has come
 * @error: (nullable): why nothing has come
 *
 * Answers all who wait.
 */
void scout_shared_call_end (ScoutSharedCall *self,
                            gpointer         answer,
                            const GError    *error);

G_END_DECLS
