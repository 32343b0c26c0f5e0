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

GtkWidget *
scout_filter_head_new (GtkWidget *reset_button)
{
  GtkWidget *header = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (reset_button), NULL);

  header = adw_header_bar_new ();
  gtk_widget_add_css_class (header, "flat");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (_("Filters"), NULL));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), reset_button);

  return header;
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
