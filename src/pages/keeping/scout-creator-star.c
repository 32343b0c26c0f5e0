/* scout-creator-star.c: the button that saves the creator whose page it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is kept of somebody should be worth keeping: an alias that a link says is not even Meta's id
 * of the creator. */

#include "config.h"

#include "scout-creator-star.h"

#include "scout-link.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define SPACING 6

struct _ScoutCreatorStar
{
  AdwBin parent_instance;

  GtkWidget *button;
  GtkImage *icon;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorStar, scout_creator_star, ADW_TYPE_BIN)

static void
scout_creator_star_class_init (ScoutCreatorStarClass *klass)
{
}

static void
scout_creator_star_init (ScoutCreatorStar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  self->icon = GTK_IMAGE (gtk_image_new ());
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "creator.star");
  adw_bin_set_child (ADW_BIN (self), self->button);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
scout_creator_star_new (void)
{
  return g_object_new (SCOUT_TYPE_CREATOR_STAR, NULL);
}

void
scout_creator_star_make_primary (ScoutCreatorStar *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_STAR (self));

  gtk_widget_add_css_class (self->button, "suggested-action");
}

void
scout_creator_star_make_flat (ScoutCreatorStar *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_STAR (self));

  gtk_widget_add_css_class (self->button, "flat");
}

void
scout_creator_star_set_narrow (ScoutCreatorStar *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_STAR (self));

  gtk_widget_set_visible (GTK_WIDGET (self->label), !is_narrow);
}

gboolean
scout_creator_star_is_offered (ScoutKeeper  *keeper,
                               ScoutCreator *creator)
{
  g_return_val_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper), FALSE);
  g_return_val_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator), FALSE);

  return creator != NULL && keeper != NULL && scout_keeper_is_open (keeper)
         && !scout_link_is_all_of (creator);
}

void
scout_creator_star_update (ScoutCreatorStar *self,
                           ScoutKeeper      *keeper,
                           ScoutCreator     *creator)
{
  gboolean is_offered = scout_creator_star_is_offered (keeper, creator);
  gboolean is_saved = is_offered && scout_keeper_has_star (keeper, creator);
  const char *action = is_saved ? _("Remove from saved creators") : _("Save creator");

  g_return_if_fail (SCOUT_IS_CREATOR_STAR (self));

  gtk_widget_set_visible (GTK_WIDGET (self), is_offered);
  gtk_image_set_from_icon_name (self->icon, is_saved ? "starred-symbolic" : "scout-star-symbolic");
  gtk_label_set_label (self->label, is_saved ? _("Saved") : _("Save"));
  scout_tooltip_set (self->button, action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  action, -1);
}
