/* scout-market-standing.h: what is known of a Page, beside what Meta says of a refusal.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutMarketStanding:
 * @is_granted: whether the sign-in granted every permission that the network needs
 * @is_answered: whether Meta has answered the Page's latest search, or a question about somebody
 * @is_refused: whether Meta has refused the Page's latest search, and answered nothing since
 *
 * What is known of the Page that asks. Meta's code 10 stands for a permission that is missing, for
 * a brand that is not eligible (both S1, "Error Codes") and for a creator who does not share (S2,
 * row "10"), and its wording may say none of it.
 */
typedef struct
{
  gboolean is_granted;
  gboolean is_answered;
  gboolean is_refused;
} ScoutMarketStanding;

/**
 * scout_market_standing_judge:
 * @self: what is known of the Page
 * @wire: how the network spells
 * @endpoint_id: the catalogue's name of the endpoint that was asked
 * @request: what was asked
 * @error: (nullable): what came of it, or %NULL if there was an answer
 *
 * Learns from what came of a call, and makes of an error what it means for who asked:
 * a %SCOUT_GRAPH_ERROR_NO_ACCESS (see scout_own_account_blame()), and of code 10 where everything
 * was granted a %SCOUT_GRAPH_ERROR_REFUSED, but of a question about somebody
 * a %SCOUT_GRAPH_ERROR_WITHHELD while the Page's other questions are answered, and
 * a %SCOUT_GRAPH_ERROR_UNDECIDED before one was or was not: answers come in any order. Where Meta
 * names the permission that is missing, that stands.
 */
void scout_market_standing_judge (ScoutMarketStanding *self,
                                  ScoutWire           *wire,
                                  const char          *endpoint_id,
                                  ScoutGraphRequest   *request,
                                  GError              *error);

G_END_DECLS
