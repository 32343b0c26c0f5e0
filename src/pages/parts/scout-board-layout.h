/* scout-board-layout.h: lays cards out in two columns whose cards meet where they can.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Cards come in bands, one below the other. Where the columns of a band are about as long as each
 * other, the longer one is pressed as far as its cards allow, and those of the shorter one are made
 * longer by as much each, so that the next band begins on one line; else each column goes on by
 * itself, and leaves no hole. What has nothing beside it in its band has all of the width if two
 * columns are below it, or if it is a wide card and the last. */
#define SCOUT_TYPE_BOARD_LAYOUT (scout_board_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScoutBoardLayout, scout_board_layout, SCOUT, BOARD_LAYOUT, GtkLayoutManager)

/**
 * scout_board_layout_new:
 *
 * Returns: (transfer full): a layout for a widget whose children are cards
 */
GtkLayoutManager *scout_board_layout_new (void);

/**
 * scout_board_layout_place:
 * @child: a card, before or after it is a child of the widget
 * @column: 0 or 1
 * @band: 0 for the first band, which every board has, and no more than one above the others
 * @is_wide_card: whether it needs more than half of the width, which it gets where the columns of
 *   its band meet, or where it ends the board alone
 *
 * Says where a card stands: below the children of its column and band that come before it. Without
 * that it is a narrow one of the first column and band.
 */
void scout_board_layout_place (GtkWidget *child,
                               guint      column,
                               guint      band,
                               gboolean   is_wide_card);

/**
 * scout_board_layout_set_has_one_column:
 * @self: the layout
 * @has_one_column: whether all cards stand below each other, in the order of the children
 *
 * Sets for how many columns there is room.
 */
void scout_board_layout_set_has_one_column (ScoutBoardLayout *self,
                                            gboolean          has_one_column);

/**
 * scout_board_layout_set_first_width:
 * @self: the layout
 * @width: pixels, or 0 for a share of the width, as it is at first
 *
 * Sets how wide the first of two columns is, unless its cards have to be wider. With a width of its
 * own it goes on by itself: its cards do not meet those of the other, which has the rest.
 */
void scout_board_layout_set_first_width (ScoutBoardLayout *self,
                                         int               width);

G_END_DECLS
