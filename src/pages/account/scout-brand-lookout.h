/* scout-brand-lookout.h: which of many Pages somebody wants to know of.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-entry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_BRAND_LOOKOUT (scout_brand_lookout_get_type ())

/**
 * ScoutBrandLookout:
 *
 * Emits ScoutBrandLookout::wanted for the Pages that are looked at, a limited number of them, and
 * for those that are gone to by the focus or chosen. It may do so again and again.
 */
G_DECLARE_FINAL_TYPE (ScoutBrandLookout, scout_brand_lookout, SCOUT, BRAND_LOOKOUT, GObject)

/**
 * scout_brand_lookout_new:
 * @window: where the cards of the Pages are; not kept
 *
 * Returns: (transfer full): a look-out without any Pages
 */
ScoutBrandLookout *scout_brand_lookout_new (GtkScrolledWindow *window);

/**
 * scout_brand_lookout_watch:
 * @self: a look-out
 * @entry: a Page; to live until scout_brand_lookout_forget()
 *
 * Looks out for one Page more.
 */
void scout_brand_lookout_watch (ScoutBrandLookout *self,
                                ScoutBrandEntry   *entry);

/**
 * scout_brand_lookout_forget:
 * @self: a look-out
 *
 * Looks out for no Page any more.
 */
void scout_brand_lookout_forget (ScoutBrandLookout *self);

/**
 * scout_brand_lookout_begin:
 * @self: a look-out
 *
 * Begins to look, and brings the Page that is selected into sight.
 */
void scout_brand_lookout_begin (ScoutBrandLookout *self);

G_END_DECLS
