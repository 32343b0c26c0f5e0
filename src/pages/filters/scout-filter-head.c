/* scout-filter-head.c: the head of a panel of filters.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Has no state: what the button does is the panel's affair. */

#include "config.h"

#include "scout-filter-head.h"

#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define RESET_BUTTON "scout-reset-button"
/* Text of one and a half times its normal size, as GtkSettings:gtk-xft-dpi has it. */
#define LARGE_DOTS (144 * 1024)

/* Beside the window's buttons large text has no room for a word of most languages: there the button
 * has a line of its own below them. */
static void
place_reset_button (GtkWidget *head)
{
  AdwHeaderBar *header = ADW_HEADER_BAR (gtk_widget_get_first_child (head));
  AdwBin *line = ADW_BIN (gtk_widget_get_last_child (head));
  GtkWidget *button = g_object_get_data (G_OBJECT (head), RESET_BUTTON);
  gboolean was_below = adw_bin_get_child (line) != NULL;
  int dots = 0;

  g_object_get (gtk_widget_get_settings (head), "gtk-xft-dpi", &dots, NULL);
  gtk_widget_set_visible (GTK_WIDGET (line), dots >= LARGE_DOTS);
  if ((dots >= LARGE_DOTS) == was_below)
    return;

  if (was_below)
    {
      adw_bin_set_child (line, NULL);
      adw_header_bar_pack_start (header, button);
    }
  else
    {
      adw_header_bar_remove (header, button);
      adw_bin_set_child (line, button);
    }
}

GtkWidget *
scout_filter_head_new (GtkWidget *reset_button)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = NULL;
  GtkWidget *line = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (reset_button), NULL);

  header = adw_header_bar_new ();
  gtk_widget_add_css_class (header, "flat");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (_("Filters"), NULL));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), reset_button);
  line = g_object_new (ADW_TYPE_BIN,
                       "halign", GTK_ALIGN_START,
                       "margin-bottom", 6,
                       "margin-start", 6,
                       NULL);
  gtk_box_append (GTK_BOX (head), header);
  gtk_box_append (GTK_BOX (head), line);
  g_object_set_data_full (G_OBJECT (head), RESET_BUTTON, g_object_ref (reset_button),
                          g_object_unref);
  g_signal_connect_object (gtk_widget_get_settings (head), "notify::gtk-xft-dpi",
                           G_CALLBACK (place_reset_button), head, G_CONNECT_SWAPPED);
  place_reset_button (head);

  return head;
}

GtkWidget *
scout_filter_head_new_for_popover (GtkWidget *reset_button)
{
  GtkWidget *header = NULL;
  GtkWidget *title = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (reset_button), NULL);

  header = gtk_center_box_new ();
  title = gtk_label_new (_("Filters"));
  gtk_widget_add_css_class (title, "heading");
  gtk_center_box_set_start_widget (GTK_CENTER_BOX (header), reset_button);
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (header), title);
  gtk_widget_set_margin_bottom (header, 6);

  return header;
}

GtkWidget *
scout_filter_head_new_reset_button (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("Reset"));

  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                           PANGO_ELLIPSIZE_END);
  scout_tooltip_set (button, _("Remove all filters"));
  gtk_widget_add_css_class (button, "flat");

  return button;
}
