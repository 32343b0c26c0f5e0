/* scout-spoken.c: what assistive technology is told in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names of strangers and ranges of figures are isolated where they stand in a sentence, so that
 * they cannot turn it round on the screen. Nobody hears that, and whoever looks for a button by
 * what stands on it does not type it. */

#include "config.h"

#include "scout-spoken.h"

#include "scout-wording.h"

void
scout_spoken_tell (GtkWidget             *widget,
                   GtkAccessibleProperty  property,
                   const char            *text)
{
  g_autofree char *spoken = text != NULL ? scout_wording_spoken (text) : NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), property, spoken, -1);
}

void
scout_spoken_set_text (GtkLabel   *label,
                       const char *text)
{
  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (text != NULL);

  gtk_label_set_text (label, text);
  scout_spoken_tell (GTK_WIDGET (label), GTK_ACCESSIBLE_PROPERTY_LABEL, text);
}

void
scout_spoken_name_labels (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_LABEL (widget))
    scout_spoken_tell (widget, GTK_ACCESSIBLE_PROPERTY_LABEL,
                       gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    scout_spoken_name_labels (child);
}
