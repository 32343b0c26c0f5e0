/* scout-cli-pages-private.h: chooses the Page to ask as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-network.h"

G_BEGIN_DECLS

/**
 * _scout_cli_pages_find:
 * @account: who is signed in
 * @network: whom to ask
 * @text: (nullable): id or name of a Page, or the beginning of one name only
 * @takes_first: whether any Page will do if none was named
 * @error: return location for a #ScoutCliError
 *
 * Returns: (transfer none) (nullable): the Page
 */
ScoutBrandPage *_scout_cli_pages_find (const ScoutAccount  *account,
                                       ScoutNetwork         network,
                                       const char          *text,
                                       gboolean             takes_first,
                                       GError             **error);

G_END_DECLS
