/* scripted-marketplace.h: a marketplace that answers what a test tells it to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-error.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCRIPTED_TYPE_MARKETPLACE (scripted_marketplace_get_type ())
G_DECLARE_FINAL_TYPE (ScriptedMarketplace, scripted_marketplace,
                      SCRIPTED, MARKETPLACE, GObject)

/**
 * ScriptedPage:
 * @cursor: (nullable): cursor that the page must be asked with
 * @ids: (nullable): ids of its creators, separated by commas; %NULL fails with @failure
 * @next_cursor: (nullable): where it goes on
 * @failure: what to fail with; a network error unless set
 *
 * What happens to one search.
 */
typedef struct
{
  const char *cursor;
  const char *ids;
  const char *next_cursor;
  ScoutGraphError failure;
} ScriptedPage;

/**
 * scripted_marketplace_new:
 * @pages: (array length=n_pages): one for each search; must outlive the marketplace
 * @n_pages: number of @pages; a search beyond it fails the test
 *
 * Returns: (transfer full): a marketplace that answers one search per iteration of the main loop
 */
ScriptedMarketplace *scripted_marketplace_new (const ScriptedPage *pages,
                                               guint               n_pages);

/**
 * scripted_marketplace_get_n_searches:
 * @self: a marketplace
 *
 * Returns: searches asked for so far
 */
guint scripted_marketplace_get_n_searches (ScriptedMarketplace *self);

/**
 * scripted_marketplace_get_n_cancelled:
 * @self: a marketplace
 *
 * Returns: searches that were answered after they had been cancelled
 */
guint scripted_marketplace_get_n_cancelled (ScriptedMarketplace *self);

G_END_DECLS
