/* scout-result-menu.h: menus over cards and rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutResultMenuFunc:
 * @page: the page with the list
 * @cell: the cell of a card or a row
 *
 * Shows the menu of what is in a cell.
 */
typedef void (*ScoutResultMenuFunc) (GtkWidget   *page,
                                     GtkListItem *cell);

/**
 * ScoutResultMenu:
 *
 * A menu that is being put together.
 */
typedef struct _ScoutResultMenu ScoutResultMenu;

/**
 * ScoutResultMenuItemFunc:
 * @page: the page with the list
 * @result: what the menu is about
 *
 * Does what was chosen in a menu.
 */
typedef void (*ScoutResultMenuItemFunc) (GtkWidget *page,
                                         gpointer   result);

/**
 * scout_result_menu_watch:
 * @page: the page with the list
 * @view: the list, within @page
 * @show: shows a menu
 *
 * Has @show called where the second button of a mouse is pressed over a card or a row, or where
 * either is touched for long.
 */
void scout_result_menu_watch (GtkWidget           *page,
                              GtkWidget           *view,
                              ScoutResultMenuFunc  show);

/**
 * scout_result_menu_show_focused:
 * @page: the page with the list
 * @show: shows a menu
 *
 * Has @show called for the card or row that has the keyboard.
 *
 * Returns: whether there is one
 */
gboolean scout_result_menu_show_focused (GtkWidget           *page,
                                         ScoutResultMenuFunc  show);

/**
 * scout_result_menu_new:
 * @page: the page with the list
 * @cell: what the menu is about
 *
 * Begins the menu of what is in a cell. It stays with that, whatever becomes of the list while the
 * menu is open.
 *
 * Returns: (transfer full): an empty menu, for scout_result_menu_open()
 */
ScoutResultMenu *scout_result_menu_new (GtkWidget   *page,
                                        GtkListItem *cell);

/**
 * scout_result_menu_append:
 * @menu: a menu
 * @label: an item for people, in their language
 * @choose: what it does
 *
 * Adds an item to a menu.
 */
void scout_result_menu_append (ScoutResultMenu         *menu,
                               const char              *label,
                               ScoutResultMenuItemFunc  choose);

/**
 * scout_result_menu_open:
 * @menu: (transfer full): a menu
 * @name: what it is called where it is read aloud
 * @box: the page's box, which holds it while it is open
 *
 * Opens a menu over the card or the row that it is about.
 */
void scout_result_menu_open (ScoutResultMenu *menu,
                             const char      *name,
                             GtkBox          *box);

/**
 * scout_result_menu_find_place:
 * @page: the page with the list
 * @result: what is in the list
 * @otherwise: what stands for it
 *
 * Finds the card or row over which what was chosen in its menu is shown.
 *
 * Returns: (transfer none): the card or row if it still has the keyboard, else @otherwise
 */
GtkWidget *scout_result_menu_find_place (GtkWidget *page,
                                         gpointer   result,
                                         GtkWidget *otherwise);

G_END_DECLS
