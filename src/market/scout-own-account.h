/* scout-own-account.h: the account that a network is searched through.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-network.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_own_account_blame:
 * @network: whose marketplace was asked
 * @error: (nullable): why it did not answer
 *
 * Makes a %SCOUT_GRAPH_ERROR_NO_ACCESS of an error that says so. Instagram is asked through the
 * brand's own account, which is the only id in such a call: what Meta does not know is that
 * account, to this token, and not whom it was to look for.
 */
void scout_own_account_blame (ScoutNetwork  network,
                              GError       *error);

G_END_DECLS
