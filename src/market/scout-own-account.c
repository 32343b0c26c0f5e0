/* scout-own-account.c: the account that a network is searched through.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta's number is the same whatever object it does not know; only who asked can tell which. Any
 * thread. */

#include "config.h"

#include "scout-own-account.h"

#include "scout-graph-error.h"

/* "100/33 unknown id" (conventions section 3). */
#define CODE_INVALID_PARAMETER 100
#define SUBCODE_UNKNOWN_OBJECT 33

void
scout_own_account_blame (ScoutNetwork  network,
                         GError       *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  if (network == SCOUT_NETWORK_INSTAGRAM && fault != NULL &&
      fault->code == CODE_INVALID_PARAMETER && fault->subcode == SUBCODE_UNKNOWN_OBJECT)
    error->code = SCOUT_GRAPH_ERROR_NO_ACCESS;
}
