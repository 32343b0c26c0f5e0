/* scout-unasked-marketplace.h: how a network would be asked, where nobody can be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_UNASKED_MARKETPLACE (scout_unasked_marketplace_get_type ())

/**
 * ScoutUnaskedMarketplace:
 *
 * A marketplace for explanations of what is kept, while nobody has signed in: knows the calls, with
 * places for the token and for the Page's account on Instagram, and makes none. Whatever it is
 * asked of creators fails with %G_IO_ERROR_NOT_CONNECTED; of posts it is asked nothing.
 */
G_DECLARE_FINAL_TYPE (ScoutUnaskedMarketplace, scout_unasked_marketplace, SCOUT,
                      UNASKED_MARKETPLACE, GObject)

/**
 * scout_unasked_marketplace_new:
 * @catalog: names what may be asked
 * @network: the network
 *
 * Returns: (transfer full): a marketplace
 */
ScoutMarketplace *scout_unasked_marketplace_new (ScoutCatalog *catalog,
                                                 ScoutNetwork  network);

G_END_DECLS
