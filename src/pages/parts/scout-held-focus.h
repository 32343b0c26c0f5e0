/* scout-held-focus.h: lets the focus stay where it is while a page asks for everything again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutHeldFocusLoads:
 * @page: the page
 *
 * Returns: whether anything of the page that somebody waits for is still on its way
 */
typedef gboolean (*ScoutHeldFocusLoads) (GtkWidget *page);

/**
 * scout_held_focus_keep:
 * @page: a page that is about to ask again for what it shows
 * @refuge: a part of the page that does not go, where the focus waits
 * @is_loading: tells when everything has come
 *
 * Gives the focus back to what has it now as soon as that is seen again, or to the nearest thing
 * that is there when everything has come. Whoever moves the focus meanwhile keeps it: by a key, a
 * button or a touch at any time, by other means as soon as it has come to rest there or on @refuge.
 *
 * Returns: %FALSE if nothing on the page has the focus
 */
gboolean scout_held_focus_keep (GtkWidget           *page,
                                GtkWidget           *refuge,
                                ScoutHeldFocusLoads  is_loading);

G_END_DECLS
