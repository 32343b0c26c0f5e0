/* scout-graph-error-private.h: from an answer to the error that it means.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-error.h"
#include "scout-graph-transport.h"

G_BEGIN_DECLS

/**
 * SCOUT_GRAPH_FAULT_INIT:
 *
 * A fault of which nothing is known.
 */
#define SCOUT_GRAPH_FAULT_INIT { 0, 0, 0, NULL, NULL, NULL, NULL, NULL, FALSE, -1, NULL }

/**
 * _scout_graph_fault_clear:
 * @self: a fault
 *
 * Frees the strings and leaves a fault of which nothing is known.
 */
void _scout_graph_fault_clear (ScoutGraphFault *self);

/**
 * _scout_graph_fault_copy:
 * @self: (out caller-allocates): the copy
 * @source: a fault
 *
 * Makes a full copy.
 */
void _scout_graph_fault_copy (ScoutGraphFault       *self,
                              const ScoutGraphFault *source);

/**
 * _scout_graph_fault_read:
 * @self: an empty fault
 * @body: a body, foreign text of any kind
 *
 * Reads Graph's error envelope. Tolerant: whatever is absent or of another type stays unknown.
 * Texts are redacted and cut at 1,000 characters.
 *
 * Returns: whether there was an envelope
 */
gboolean _scout_graph_fault_read (ScoutGraphFault *self,
                                  GBytes          *body);

/**
 * _scout_graph_fault_get_meaning:
 * @self: a fault that Meta, or something on the way to Meta, reported
 *
 * Returns: what it means, by the tables of conventions section 3, S1 and S2
 */
ScoutGraphError _scout_graph_fault_get_meaning (const ScoutGraphFault *self);

/**
 * _scout_graph_error_new_from_answer:
 * @answer: an answer
 *
 * Decides whether an answer is an error, reads what its body says and makes the error. An answer
 * of status 200 that opens with an `error` member is one. Takes the time of reading the body; for
 * workers.
 *
 * Returns: (transfer full) (nullable): the error, or %NULL if the answer is a success
 */
GError *_scout_graph_error_new_from_answer (const ScoutGraphAnswer *answer);

/**
 * _scout_graph_error_new_held_back:
 * @seconds: seconds until a call may be made, or -1 if unknown
 *
 * Makes the error of a call that was not made, because Meta would have refused it.
 *
 * Returns: (transfer full): a %SCOUT_GRAPH_ERROR_RATE_LIMITED
 */
GError *_scout_graph_error_new_held_back (int seconds);

/**
 * _scout_graph_error_set_retry_after:
 * @error: a #ScoutGraphError
 * @seconds: seconds until a call may succeed
 *
 * Adds what Meta did not say.
 */
void _scout_graph_error_set_retry_after (GError *error,
                                         int     seconds);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutGraphFault, _scout_graph_fault_clear)

G_END_DECLS
