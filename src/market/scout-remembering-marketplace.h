/* scout-remembering-marketplace.h: a marketplace that does not ask twice within minutes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_REMEMBERING_MARKETPLACE (scout_remembering_marketplace_get_type ())

/**
 * ScoutRememberingMarketplace:
 *
 * Asks another marketplace, and remembers for %SCOUT_ANSWER_MEMORY_PATIENCE what that has told of
 * single creators and posts, and pages of posts of one creator that may be remembered (see
 * ScoutMarketPaging): whoever goes back to a creator sees the same answers again, which know when
 * they were told. Errors are not remembered, nor are answers of which a part is missing. Searches
 * and checks are passed on, and whom or what a newer list has told of is asked about anew. The same
 * question is asked once, also while it is on its way. What is asked after
 * scout_marketplace_forget() is asked anew. For the thread of the main context.
 */
G_DECLARE_FINAL_TYPE (ScoutRememberingMarketplace, scout_remembering_marketplace,
                      SCOUT, REMEMBERING_MARKETPLACE, GObject)

/**
 * scout_remembering_marketplace_new:
 * @marketplace: who is asked, as one Page
 * @clock: tells how old answers are
 *
 * Returns: (transfer full): the marketplace
 */
ScoutMarketplace *scout_remembering_marketplace_new (ScoutMarketplace *marketplace,
                                                     ScoutClock       *clock);

/**
 * scout_remembering_marketplace_close:
 * @self: a marketplace
 *
 * Forgets all, and remembers nothing from now on: whoever still has it may ask, and is answered
 * each time anew.
 */
void scout_remembering_marketplace_close (ScoutRememberingMarketplace *self);

G_END_DECLS
