/* scout-facebook-marketplace.h: the Facebook Creator Discovery API as a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-graph-client.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FACEBOOK_MARKETPLACE (scout_facebook_marketplace_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFacebookMarketplace, scout_facebook_marketplace,
                      SCOUT, FACEBOOK_MARKETPLACE, GObject)

/**
 * scout_facebook_marketplace_new:
 * @catalog: names what may be asked
 * @client: makes the calls
 * @page: the Page to search as; its token goes with each call
 *
 * Returns: (transfer full): the marketplace of `GET /creator_marketplace/creators` (S2)
 */
ScoutMarketplace *scout_facebook_marketplace_new (ScoutCatalog     *catalog,
                                                  ScoutGraphClient *client,
                                                  ScoutBrandPage   *page);

G_END_DECLS
