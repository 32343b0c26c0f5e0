/* scout-session-findings.h: what Meta's answers have told of the session's Pages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-session.h"

G_BEGIN_DECLS

/**
 * scout_session_note_check:
 * @self: a session
 * @page: one of the account's Pages
 * @network: whose marketplace was asked
 * @is_simulated: whether Meta invents what is found
 * @error: (nullable): what scout_marketplace_check_finish() said
 *
 * Remembers whether a Page may search a network, and when that was found, in this run and the next
 * ones until the account is loaded again; of the other network that says nothing. A check that
 * itself failed changes nothing. Emits #ScoutSession::access-told if something was told.
 */
void scout_session_note_check (ScoutSession   *self,
                               ScoutBrandPage *page,
                               ScoutNetwork    network,
                               gboolean        is_simulated,
                               const GError   *error);

/**
 * scout_session_note_search:
 * @self: a session
 * @page: one of the account's Pages
 * @network: whose marketplace was asked
 * @is_simulated: whether Meta invents what was found
 * @error: (nullable): what came of a search
 *
 * Corrects what scout_session_note_check() has learned: by a refusal of the access itself, and by
 * an answer where there was a refusal before. Nothing else tells anything new.
 */
void scout_session_note_search (ScoutSession   *self,
                                ScoutBrandPage *page,
                                ScoutNetwork    network,
                                gboolean        is_simulated,
                                const GError   *error);

/**
 * scout_session_get_refused_at:
 * @self: a session
 * @page: one of the account's Pages
 * @network: a network
 *
 * Returns: when Meta has refused the Page's access, in microseconds since 1970, UTC; 0 if it has
 *   not, as far as is known
 */
gint64 scout_session_get_refused_at (ScoutSession   *self,
                                     ScoutBrandPage *page,
                                     ScoutNetwork    network);

/**
 * scout_session_get_check:
 * @self: a session
 * @page: one of the account's Pages
 * @network: whose marketplace was asked
 * @is_simulated: (out): whether Meta invents what is found
 * @access: (out): what scout_session_note_check() learned
 *
 * Returns: whether Meta has told since the account was loaded anew
 */
gboolean scout_session_get_check (ScoutSession   *self,
                                  ScoutBrandPage *page,
                                  ScoutNetwork    network,
                                  gboolean       *is_simulated,
                                  ScoutAccess    *access);

G_END_DECLS
