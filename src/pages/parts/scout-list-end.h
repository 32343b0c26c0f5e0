/* scout-list-end.h: whether somebody has come to the end of a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutListEnd:
 * @is_seen: whether the end is in sight
 * @value: where the list is scrolled to while it is at its end, else -1
 *
 * What is known of the end of a list that has all its rows; nothing at first. For a sign below the
 * list, which takes room from it.
 */
typedef struct
{
  gboolean is_seen;
  double value;
} ScoutListEnd;

/**
 * scout_list_end_look:
 * @self: what is known
 * @adjustment: of what scrolls the list
 *
 * Looks again, in a frame after the list was scrolled or given its size. A list that was at its end
 * is kept there when it gets less room, or its rows more.
 *
 * Returns: whether the end is in sight
 */
gboolean scout_list_end_look (ScoutListEnd  *self,
                              GtkAdjustment *adjustment);

G_END_DECLS
