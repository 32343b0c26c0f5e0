/* scout-filter-chip.c: something that is chosen, and a cross to be rid of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Stands above the results, where it names the filter, and within the filter, where that is clear.
 * What it says is set with attributes, never as markup. */

#include "config.h"

#include "scout-filter-chip.h"

#include "scout-spoken.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

/* A chip that lists forty countries is cut; its tooltip has them all. */
#define LONGEST_CHIP 36

/* Between what it is a value of and the value: as much as a space. */
#define SPACE 4

void
scout_filter_chip_keep_order (GtkWidget *label)
{
  const char *at = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));

  for (at = gtk_label_get_text (GTK_LABEL (label)); *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isalpha (g_utf8_get_char (at)))
        return;
    }
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  scout_spoken_set_text (GTK_LABEL (label), text);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LONGEST_CHIP);
  gtk_widget_add_css_class (label, css_class);
  scout_filter_chip_keep_order (label);

  return label;
}

static GtkWidget *
new_words (const char *key, /* (nullable) */
           const char *value)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACE);

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
  scout_tooltip_set (button, text);
  scout_spoken_tell (button, GTK_ACCESSIBLE_PROPERTY_LABEL, text);
  g_free (text);
}

GtkWidget *
scout_filter_chip_new (const char *key,
                       const char *value,
                       const char *words)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = NULL;

  g_return_val_if_fail (value != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  box = new_words (key, value);
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "before-cross");
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "filter-chip");
  name (button, g_strdup_printf (_("Remove filter %s"), words));

  return button;
}

GtkWidget *
scout_filter_chip_new_pair (const char  *key,
                            const char  *value,
                            const char  *words,
                            GtkWidget  **change,
                            GtkWidget  **remove)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  g_return_val_if_fail (key != NULL && value != NULL && words != NULL, NULL);
  g_return_val_if_fail (change != NULL && remove != NULL, NULL);

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
