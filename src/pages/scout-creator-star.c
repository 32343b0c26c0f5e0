/* scout-creator-star.c: the star of the creator's page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is kept of somebody should be worth keeping: an alias that a link says is not even Meta's id
 * of the creator. */

#include "config.h"

#include "scout-creator-star.h"

#include "scout-link.h"

#include <glib/gi18n.h>

gboolean
scout_creator_star_update (GtkButton    *button,
                           ScoutKeeper  *keeper,
                           ScoutCreator *creator)
{
  gboolean can_star = creator != NULL && keeper != NULL && scout_keeper_is_open (keeper)
                      && !scout_link_is_all_of (creator);
  gboolean starred = can_star && scout_keeper_has_star (keeper, creator);
  const char *label = starred ? _("Remove from saved creators") : _("Save creator");

  g_return_val_if_fail (GTK_IS_BUTTON (button), FALSE);

  gtk_widget_set_visible (GTK_WIDGET (button), can_star);
  gtk_button_set_icon_name (button, starred ? "starred-symbolic" : "scout-star-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);

  return can_star;
}
