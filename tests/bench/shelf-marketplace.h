/* shelf-marketplace.h: a marketplace whose answer lies on a shelf, to measure without network.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SHELF_TYPE_MARKETPLACE (shelf_marketplace_get_type ())
G_DECLARE_FINAL_TYPE (ShelfMarketplace, shelf_marketplace, SHELF, MARKETPLACE, GObject)

/* A marketplace that answers the first search with the creators of a file and has no others. A
 * worker begins to read it at once. (transfer full) */
ScoutMarketplace *shelf_marketplace_new (const char *path);

G_END_DECLS
