/* scout-sidebar-mark.c: marks in the sidebar where one is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The mark is the selection of a list box, of which the sidebar has several. A list box selects
 * whatever gets the focus: unless it cannot be selected. So only the row that is marked can. */

#include "config.h"

#include "scout-sidebar-mark.h"

void
scout_sidebar_mark_set (GtkListBox    *list,
                        GtkListBoxRow *marked)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (marked == NULL || GTK_IS_LIST_BOX_ROW (marked));

  gtk_list_box_unselect_all (list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    gtk_list_box_row_set_selectable (row, row == marked);
  if (marked != NULL)
    gtk_list_box_select_row (list, marked);
}
