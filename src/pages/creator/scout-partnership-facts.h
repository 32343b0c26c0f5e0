/* scout-partnership-facts.h: how a creator stands to the marketplace and to the brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_PARTNERSHIP_FACTS (scout_partnership_facts_get_type ())

/**
 * ScoutPartnershipFacts:
 *
 * Facts of two calls: most come with the profile, some with the brands of the past. What is known
 * stays where the call for the brands fails, whose own part says why and asks again; hidden as long
 * as that leaves nothing to show.
 */
G_DECLARE_FINAL_TYPE (ScoutPartnershipFacts, scout_partnership_facts, SCOUT, PARTNERSHIP_FACTS,
                      AdwBin)

/**
 * scout_partnership_facts_offer:
 * @self: the facts
 * @api: what the catalogue knows of the network; must outlive the widget
 *
 * Makes room for the facts that the network tells.
 */
void scout_partnership_facts_offer (ScoutPartnershipFacts *self,
                                    const ScoutCatalogApi *api);

/**
 * scout_partnership_facts_clear:
 * @self: the facts
 *
 * Forgets them: they were of another creator.
 */
void scout_partnership_facts_clear (ScoutPartnershipFacts *self);

/**
 * scout_partnership_facts_load:
 * @self: the facts
 *
 * The brands are asked for. What stayed when they failed stays now as well.
 */
void scout_partnership_facts_load (ScoutPartnershipFacts *self);

/**
 * scout_partnership_facts_add:
 * @self: the facts
 * @creator: what one answer told of a creator
 * @marketplace: who answered
 * @part: which part was asked for
 *
 * Adds what an answer tells. With %SCOUT_CREATOR_PART_PARTNERS all has come.
 */
void scout_partnership_facts_add (ScoutPartnershipFacts *self,
                                  ScoutCreator          *creator,
                                  ScoutMarketplace      *marketplace,
                                  ScoutCreatorPart       part);

/**
 * scout_partnership_facts_fail:
 * @self: the facts
 *
 * The brands did not come. What would have come with them is not said to be unshared.
 */
void scout_partnership_facts_fail (ScoutPartnershipFacts *self);

G_END_DECLS
