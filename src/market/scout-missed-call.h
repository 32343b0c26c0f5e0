/* scout-missed-call.h: which figures were in calls that were not answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * scout_missed_call_is_list_of_posts:
 * @wire: how the network spells
 * @endpoint_id: the catalogue's name of the endpoint that is asked
 * @request: what is asked
 *
 * Lists of posts do not say which figures of a post are missing, as its page and the page of
 * a creator do: such a list comes as a whole.
 *
 * Returns: whether the answer is a list of posts, or has one for each creator
 */
gboolean scout_missed_call_is_list_of_posts (ScoutWire         *wire,
                                             const char        *endpoint_id,
                                             ScoutGraphRequest *request);

/**
 * scout_missed_call_note:
 * @object: what the rows are
 * @fields_name: wire name of the parameter that lists the fields
 * @missed: (element-type ScoutGraphRequest): what was not answered
 * @error: why it was not
 * @rows: (element-type GObject): creators or posts of the answer to the rest
 *
 * Notes of each row which of its figures did not come, see scout_unanswered_note().
 */
void scout_missed_call_note (const ScoutWireObject *object,
                             const char            *fields_name,
                             GPtrArray             *missed,
                             const GError          *error,
                             GPtrArray             *rows);

G_END_DECLS
