/* scout-filter-chip.c: something that is chosen, and a cross to be rid of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Stands above the results, where it names the filter, and within the filter, where that is clear.
 * What it says is set with attributes, never as markup. */

#include "config.h"

#include "scout-filter-chip.h"

#include <glib/gi18n.h>

/* A chip that lists forty countries is cut; its tooltip has them all. */
#define LONGEST_CHIP 36

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LONGEST_CHIP);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
scout_filter_chip_new (const char *key,
                       const char *value)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *cross = gtk_image_new_from_icon_name ("window-close-symbolic");
  g_autofree char *words = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (value != NULL, NULL);

  /* Translators: a filter and its value, such as "Countries: Canada". */
  words = key != NULL ? g_strdup_printf (_("%s: %s"), key, value) : g_strdup (value);
  name = g_strdup_printf (_("Remove filter %s"), words);
  if (key != NULL)
    {
      /* Translators: stands before the value of a filter, such as "Countries:". */
      g_autofree char *before = g_strdup_printf (_("%s:"), key);

      gtk_box_append (GTK_BOX (box), new_label (before, "chip-key"));
    }
  gtk_box_append (GTK_BOX (box), new_label (value, "chip-value"));
  gtk_box_append (GTK_BOX (box), cross);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "filter-chip");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}
