/* scout-title-lines.c: gives the title of a header bar as many lines as it needs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The labels of libadwaita's titles are not public, but are found by what they are. */

#include "config.h"

#include "scout-title-lines.h"

#include <adwaita.h>

#define MOST_LINES 2

void
scout_title_lines_allow (GtkWidget *title)
{
  g_return_if_fail (GTK_IS_WIDGET (title));

  if (GTK_IS_LABEL (title))
    {
      gtk_label_set_wrap (GTK_LABEL (title), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
      /* As wide as one line where there is room for it, and not as high as it is wide. */
      gtk_label_set_natural_wrap_mode (GTK_LABEL (title), GTK_NATURAL_WRAP_NONE);
      gtk_label_set_lines (GTK_LABEL (title), MOST_LINES);
      gtk_label_set_justify (GTK_LABEL (title), GTK_JUSTIFY_CENTER);
      return;
    }

  /* Tabs that stand in the place of a title have labels of their own. */
  if (ADW_IS_VIEW_SWITCHER (title))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (title); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    scout_title_lines_allow (child);
}
