/* scout-tab-order.h: what stands on a line, in the order of the Tab key.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Holds a container as an #AdwBin does. The Tab key goes through what is in that in the order in
 * which it was put there, and passes over what cannot have the focus. */
#define SCOUT_TYPE_TAB_ORDER (scout_tab_order_get_type ())
G_DECLARE_FINAL_TYPE (ScoutTabOrder, scout_tab_order, SCOUT, TAB_ORDER, AdwBin)

/**
 * scout_tab_order_new:
 * @container: (transfer floating): a container
 *
 * Returns: (transfer floating): a widget that holds it
 */
GtkWidget *scout_tab_order_new (GtkWidget *container);

G_END_DECLS
