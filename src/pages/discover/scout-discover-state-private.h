/* scout-discover-state-private.h: what the search page shows in the place of results.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"
#include "scout-query-finding.h"

G_BEGIN_DECLS

/* Adds what the buttons of states do. */
void _scout_discover_page_init_state (ScoutDiscoverPage *self);

/* Does what a button beside or below results offers. */
void _scout_discover_page_accept_offer (ScoutDiscoverPage *self,
                                        ScoutResultsOffer  offer);

/* Shows, in the place of results, why there are none. */
void _scout_discover_page_show_state (ScoutDiscoverPage *self);

/* Whether Meta has said that the Page may not search, which may change. @error: (nullable) */
gboolean _scout_discover_page_is_about_access (const GError *error);

/* Shows, in the place of results, that there is to be a filter first, and a way to one. */
void _scout_discover_page_show_needs_filter (ScoutDiscoverPage *self,
                                             const char        *message);

/* Says that what stands in the entry is nothing that could be asked, as the note below it says. */
void _scout_discover_page_show_wrong_entry (ScoutDiscoverPage *self);

/* Shows, in the place of results, why a question cannot be asked, and what to ask instead. */
void _scout_discover_page_show_refusal (ScoutDiscoverPage       *self,
                                        const ScoutQueryFinding *refusal);

/* If a part of the page has the focus, and is about to go as Meta is asked, or can be asked no
 * more, keeps it for what comes of that. */
void _scout_discover_page_hold_focus (ScoutDiscoverPage *self,
                                      GtkWidget         *part);

/* Gives the focus of whoever let Meta be asked again to what came of it. */
void _scout_discover_page_return_focus (ScoutDiscoverPage *self);

G_END_DECLS
