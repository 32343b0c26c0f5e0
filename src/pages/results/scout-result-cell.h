/* scout-result-cell.h: finds what a widget in a list of results is about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_result_cell_attach:
 * @child: what a factory puts into a cell
 * @item: (nullable): the cell; %NULL when it is taken down
 *
 * Remembers, at the widget, which cell it is the child of.
 */
void scout_result_cell_attach (GtkWidget   *child,
                               GtkListItem *item);

/**
 * scout_result_cell_find:
 * @widget: (nullable): a widget, such as the one that has the focus or that is pointed at
 *
 * Finds the cell that @widget is in, or that it is around: the place of a card in a grid, or a row
 * of a table, of which any cell will do.
 *
 * Returns: (transfer none) (nullable): the cell; %NULL if @widget is beside all cells
 */
GtkListItem *scout_result_cell_find (GtkWidget *widget);

/**
 * scout_result_cell_ignore_hovering:
 * @child: what a factory makes for a grid, or for one column of a table, that opens on one click,
 *   before it is the child of anything
 *
 * Lets the view select nothing because the pointer has come over it. Scout's views select by clicks
 * of their own (see scout-results-clicks.h).
 */
void scout_result_cell_ignore_hovering (GtkWidget *child);

/**
 * scout_result_cell_take_focus:
 * @cell: a cell
 *
 * Gives a card in a grid, or the row of a table, the keyboard.
 */
void scout_result_cell_take_focus (GtkListItem *cell);

/**
 * scout_result_cell_set_text:
 * @inscription: what shows the text of a cell
 * @text: plain text
 * @is_at_end: whether it ends where lines end, as figures do
 *
 * Sets a text. Whichever way it is written, it stands on the same side as the others of its column:
 * GTK goes by the text alone.
 */
void scout_result_cell_set_text (GtkInscription *inscription,
                                 const char     *text,
                                 gboolean        is_at_end);

G_END_DECLS
