/* scout-call-text.h: a call as a text that can be kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"

G_BEGIN_DECLS

/**
 * scout_call_text_new:
 * @request: a call
 * @left_out: (nullable) (array zero-terminated=1): wire names of parameters that are of no use
 *   later, such as cursors
 *
 * Returns: (transfer full): path and parameters in the form of scout_insight_get_call()
 */
char *scout_call_text_new (ScoutGraphRequest  *request,
                           const char * const *left_out);

/**
 * scout_call_text_parse:
 * @text: what scout_call_text_new() made, or anything else
 * @id: (nullable): what stands in the place of %SCOUT_CALL_ID_PLACE
 *
 * Returns: (transfer full) (nullable): the call; %NULL if the text is none, or looks as if it had a
 *   token
 */
ScoutGraphRequest *scout_call_text_parse (const char *text,
                                          const char *id);

G_END_DECLS
