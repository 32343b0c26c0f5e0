/* scout-result-popover.h: opens popovers over cards and rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_result_popover_show:
 * @popover: (transfer floating): what to open
 * @box: the page's box, which holds it while it is open
 * @place: what it is about, such as a card
 *
 * Opens a popover over the middle of a card or a row. It goes when it has been closed.
 */
void scout_result_popover_show (GtkWidget *popover,
                                GtkBox    *box,
                                GtkWidget *place);

G_END_DECLS
