/* scout-shown.c: the children that a layout has to place.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every layout manager needs to walk along the children of its widget. Main thread only.
 */

#include "config.h"

#include "scout-shown.h"

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

GtkWidget *
scout_shown_get_first (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return skip_hidden (gtk_widget_get_first_child (widget));
}

GtkWidget *
scout_shown_get_next (GtkWidget *child)
{
  g_return_val_if_fail (GTK_IS_WIDGET (child), NULL);

  return skip_hidden (gtk_widget_get_next_sibling (child));
}
