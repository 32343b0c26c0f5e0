/* scout-brand-wording.h: which brand it is that may not search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-state-view.h"

G_BEGIN_DECLS

/**
 * scout_brand_wording_set_brand:
 * @page: what a window shows
 * @name: (nullable): what the Page that it asks as is called, foreign text
 *
 * Sets of whom is spoken on a page where Meta lets that Page search nothing.
 */
void scout_brand_wording_set_brand (GtkWidget  *page,
                                    const char *name);

/**
 * scout_brand_wording_show:
 * @view: says that a Page is not eligible
 *
 * Says in the title which Page that is, if what the view stands on has its name from
 * scout_brand_wording_set_brand().
 */
void scout_brand_wording_show (ScoutStateView *view);

G_END_DECLS
