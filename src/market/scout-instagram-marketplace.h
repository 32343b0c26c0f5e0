/* scout-instagram-marketplace.h: the Instagram Creator Marketplace API as a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-clock.h"
#include "scout-graph-client.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_INSTAGRAM_MARKETPLACE (scout_instagram_marketplace_get_type ())
G_DECLARE_FINAL_TYPE (ScoutInstagramMarketplace, scout_instagram_marketplace,
                      SCOUT, INSTAGRAM_MARKETPLACE, GObject)

/**
 * scout_instagram_marketplace_new:
 * @catalog: names what may be asked
 * @client: makes the calls
 * @page: the Page to search as, which has an Instagram account; its token goes with each call
 *
 * A creator is loaded by username, since S1 looks nobody up by id, and its parts by several calls
 * at once. One that fails for a reason of its own leaves the others be, and the part fails if all
 * of them do; one that fails for a reason that passes fails the part.
 *
 * Returns: (transfer full): the marketplace of `/{ig-user-id}/creator_marketplace_creators` (S1)
 */
ScoutMarketplace *scout_instagram_marketplace_new (ScoutCatalog     *catalog,
                                                   ScoutGraphClient *client,
                                                   ScoutBrandPage   *page);

/**
 * scout_instagram_marketplace_remember:
 * @self: the marketplace
 * @clock: tells how old answers are
 *
 * Lets what has no range, or a range of its own, not be asked for again when the range of
 * %SCOUT_CREATOR_PART_FIGURES or _PERFORMANCE changes, for %SCOUT_ANSWER_MEMORY_PATIENCE or until
 * scout_marketplace_forget(): each change is a call less.
 */
void scout_instagram_marketplace_remember (ScoutInstagramMarketplace *self,
                                           ScoutClock                *clock);

G_END_DECLS
