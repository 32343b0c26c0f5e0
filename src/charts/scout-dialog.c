/* scout-dialog.c: what dialogs and their buttons are called.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A dialog has each button twice, side by side and below each other, and shows those that fit.
 */

#include "config.h"

#include "scout-dialog.h"

#include "scout-spoken.h"

static void
name_buttons (GtkWidget *widget)
{
  /* The label that is its mnemonic's names it, too. */
  if (GTK_IS_BUTTON (widget) && gtk_button_get_use_underline (GTK_BUTTON (widget)))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_buttons (child);
}

void
scout_dialog_name (AdwMessageDialog *dialog)
{
  g_return_if_fail (ADW_IS_MESSAGE_DIALOG (dialog));

  name_buttons (GTK_WIDGET (dialog));
  scout_spoken_name_labels (GTK_WIDGET (dialog));
  scout_spoken_tell (GTK_WIDGET (dialog), GTK_ACCESSIBLE_PROPERTY_LABEL,
                     adw_message_dialog_get_heading (dialog));
}
