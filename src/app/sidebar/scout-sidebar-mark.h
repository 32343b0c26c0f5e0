/* scout-sidebar-mark.h: marks in the sidebar where one is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_sidebar_mark_set:
 * @list: one of the lists of the sidebar
 * @marked: (nullable): its row that leads to where one is; %NULL if none does
 *
 * Marks a row of a list as where one is, and no other. That the others have the focus does not mark
 * them.
 */
void scout_sidebar_mark_set (GtkListBox    *list,
                             GtkListBoxRow *marked);

G_END_DECLS
