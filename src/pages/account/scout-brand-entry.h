/* scout-brand-entry.h: a Page to choose from, and what is known of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-brand-page-card.h"
#include "scout-network.h"

G_BEGIN_DECLS

/**
 * ScoutBrandEntry:
 * @page: (owned): the Page
 * @card: (owned): what shows it
 * @access: whether the Page may search each network, as far as it is known
 * @is_asked: whether it was asked of each network, with an answer or not yet
 * @is_known: whether an answer has told what @access is of each network
 * @is_simulated: whether Meta invents what a network's search finds, as far as it is known
 * @missing: (owned) (nullable): what was not granted at sign-in, in the language of the person
 * @missing_names: (owned) (nullable): the same by Meta's names
 * @failed: (owned) (nullable): for each network, why a check itself failed
 *
 * A Page and its card. A Page may be chosen if there is any network that it may search: the other
 * one says on its own page what is in the way.
 */
typedef struct
{
  ScoutBrandPage *page;
  ScoutBrandPageCard *card;
  ScoutAccess access[SCOUT_N_NETWORKS];
  gboolean is_asked[SCOUT_N_NETWORKS];
  gboolean is_known[SCOUT_N_NETWORKS];
  gboolean is_simulated[SCOUT_N_NETWORKS];
  char *missing;
  char *missing_names;
  GError *failed[SCOUT_N_NETWORKS];
} ScoutBrandEntry;

/**
 * scout_brand_entry_new:
 * @account: tells what was granted; not kept
 * @page: one of its Pages
 *
 * Returns: (transfer full): the Page with a card that shows what the account tells
 */
ScoutBrandEntry *scout_brand_entry_new (const ScoutAccount *account,
                                        ScoutBrandPage     *page);

/**
 * scout_brand_entry_free:
 * @self: (transfer full): an entry
 *
 * Lets go of the card.
 */
void scout_brand_entry_free (ScoutBrandEntry *self);

/**
 * scout_brand_entry_may_search:
 * @self: an entry
 *
 * Returns: whether there is a network that the Page may search
 */
gboolean scout_brand_entry_may_search (const ScoutBrandEntry *self);

/**
 * scout_brand_entry_get_missing:
 * @self: an entry
 *
 * Returns: for which networks the sign-in granted too little, a set of %SCOUT_NETWORK_BIT
 */
guint scout_brand_entry_get_missing (const ScoutBrandEntry *self);

/**
 * scout_brand_entry_begin_check:
 * @self: an entry
 * @network: what is asked about
 *
 * Shows that it is being found out whether the Page may search.
 */
void scout_brand_entry_begin_check (ScoutBrandEntry *self,
                                    ScoutNetwork     network);

/**
 * scout_brand_entry_show_access:
 * @self: an entry
 * @network: what was asked about
 * @is_simulated: whether Meta invents what is found
 * @access: whether the Page may search
 *
 * Shows what was found out about the Page, now or before.
 */
void scout_brand_entry_show_access (ScoutBrandEntry *self,
                                    ScoutNetwork     network,
                                    gboolean         is_simulated,
                                    ScoutAccess      access);

/**
 * scout_brand_entry_can_check:
 * @self: an entry
 * @network: a network
 *
 * Returns: whether nothing is in the way of a search of @network as far as the account tells, and
 *   it was not asked yet whether that is so
 */
gboolean scout_brand_entry_can_check (const ScoutBrandEntry *self,
                                      ScoutNetwork           network);

/**
 * scout_brand_entry_show_check:
 * @self: an entry
 * @network: what was asked about
 * @is_simulated: whether Meta invents what is found
 * @error: (nullable): why the Page may not search, or %NULL if it may
 *
 * Shows what a check found. One that itself failed says nothing against the Page, but why and what
 * to do.
 */
void scout_brand_entry_show_check (ScoutBrandEntry *self,
                                   ScoutNetwork     network,
                                   gboolean         is_simulated,
                                   const GError    *error);

/**
 * scout_brand_entry_wants_check:
 * @self: an entry
 * @network: a network
 *
 * Returns: whether the button of the card asks for another check of @network; otherwise it leads to
 *   a sign-in
 */
gboolean scout_brand_entry_wants_check (const ScoutBrandEntry *self,
                                        ScoutNetwork           network);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutBrandEntry, scout_brand_entry_free)

G_END_DECLS
