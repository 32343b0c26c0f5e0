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

/* (transfer full): "Countries: Canada" */
static char *
dup_words (const char *key, /* (nullable) */
           const char *value)
{
  /* Translators: a filter and its value, such as "Countries: Canada". */
  return key != NULL ? g_strdup_printf (_("%s: %s"), key, value) : g_strdup (value);
}

static GtkWidget *
new_words (const char *key, /* (nullable) */
           const char *value)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  if (key != NULL)
    {
      /* Translators: stands before the value of a filter, such as "Countries:". */
      g_autofree char *before = g_strdup_printf (_("%s:"), key);

      gtk_box_append (GTK_BOX (box), new_label (before, "chip-key"));
    }
  gtk_box_append (GTK_BOX (box), new_label (value, "chip-value"));

  return box;
}

static void
name (GtkWidget *button,
      char      *text) /* (transfer full) */
{
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_free (text);
}

GtkWidget *
scout_filter_chip_new (const char *key,
                       const char *value)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (value != NULL, NULL);

  words = dup_words (key, value);
  box = new_words (key, value);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "filter-chip");
  name (button, g_strdup_printf (_("Remove filter %s"), words));

  return button;
}

GtkWidget *
scout_filter_chip_new_pair (const char  *key,
                            const char  *value,
                            GtkWidget  **change,
                            GtkWidget  **remove)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *words = NULL;

  g_return_val_if_fail (key != NULL && value != NULL, NULL);
  g_return_val_if_fail (change != NULL && remove != NULL, NULL);

  words = dup_words (key, value);
  *change = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (*change), new_words (key, value));
  name (*change, g_strdup_printf (_("Change filter %s"), words));
  *remove = gtk_button_new_from_icon_name ("window-close-symbolic");
  name (*remove, g_strdup_printf (_("Remove filter %s"), words));
  gtk_widget_add_css_class (chip, "filter-chip");
  gtk_box_append (GTK_BOX (chip), *change);
  gtk_box_append (GTK_BOX (chip), *remove);

  return chip;
}
