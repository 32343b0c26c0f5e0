/* scout-part-queue.h: questions that have not been asked yet.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-part-load.h"

G_BEGIN_DECLS

/* For how long nothing else has been chosen before a choice is asked for, in microseconds. Who
 * clicks or walks by keys from range to range takes 100 to 200 ms for each. Longer, and what a near
 * server answers at once would come just after a part has begun to say that it waits, see
 * scout_page_part_show_loading(): that would flicker. */
#define SCOUT_PART_QUEUE_QUIET (200 * G_TIME_SPAN_MILLISECOND)

/* A ScoutPartQueue holds questions in the order in which they are asked. For the thread of the main
 * context. */

/**
 * ScoutPartQueueFunc:
 * @load: (transfer full): a question whose turn it is, be it that it has been ended meanwhile
 * @user_data: what was given with the function
 *
 * Asks.
 */
typedef void (*ScoutPartQueueFunc) (ScoutPartLoad *load,
                                    gpointer       user_data);

/**
 * scout_part_queue_new:
 * @ask: called with one question after the other
 * @user_data: for @ask
 *
 * Returns: (transfer full): an empty queue
 */
ScoutPartQueue *scout_part_queue_new (ScoutPartQueueFunc ask,
                                      gpointer           user_data);

/**
 * scout_part_queue_free:
 * @self: (transfer full): an empty queue
 *
 * Frees it.
 */
void scout_part_queue_free (ScoutPartQueue *self);

/**
 * scout_part_queue_set_clock:
 * @self: a queue
 * @clock: tells how long nothing has been chosen; the computer's own at first
 *
 * Sets the clock, for tests.
 */
void scout_part_queue_set_clock (ScoutPartQueue *self,
                                 ScoutClock     *clock);

/**
 * scout_part_queue_push:
 * @self: a queue
 * @load: (transfer full): a question
 * @is_free: whether to ask costs nothing, so that it need not wait until a choice stands
 *
 * Adds a question: it is asked behind the next frame, or when a choice stands, see
 * scout_part_queue_begin_choice().
 */
void scout_part_queue_push (ScoutPartQueue *self,
                            ScoutPartLoad  *load,
                            gboolean        is_free);

/**
 * scout_part_queue_begin_choice:
 * @self: a queue in which no choice has begun
 *
 * Somebody has chosen what is pushed from now on, and may choose something else at once: it is
 * asked when nothing has been chosen for %SCOUT_PART_QUEUE_QUIET. What has waited for that since an
 * earlier choice is ended, and never asked.
 */
void scout_part_queue_begin_choice (ScoutPartQueue *self);

/**
 * scout_part_queue_end_choice:
 * @self: a queue in which a choice has begun
 *
 * What is pushed from now on was not chosen, and does not wait.
 */
void scout_part_queue_end_choice (ScoutPartQueue *self);

/**
 * scout_part_queue_ask_chosen:
 * @self: a queue
 *
 * Asks for what has been chosen, without waiting for another choice: this one stands.
 */
void scout_part_queue_ask_chosen (ScoutPartQueue *self);

G_END_DECLS
