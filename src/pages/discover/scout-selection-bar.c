/* scout-selection-bar.c: what can be done with the results that are selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows actions by their names only; what they do is the page's affair. */

#include "config.h"

#include "scout-selection-bar.h"

#include "scout-lazy-menu.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

struct _ScoutSelectionBar
{
  AdwBin parent_instance;

  GtkRevealer *revealer;
  GtkLabel *label;
  GtkWidget *star_button;
  GtkWidget *star_label;
  guint n_selected;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (ScoutSelectionBar, scout_selection_bar, ADW_TYPE_BIN)

static void
name (GtkWidget  *button,
      const char *text)
{
  scout_tooltip_set (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static GtkWidget *
new_star_button (ScoutSelectionBar *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "starred-symbolic",
                                  NULL);

  self->star_label = gtk_label_new (_("Save"));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), self->star_label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "selection.star");
  name (button, _("Save all that are selected"));

  return button;
}

static void
add_item (GMenu      *menu,
          const char *label,
          const char *action)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_append_item (menu, item);
}

static GtkWidget *
new_menu_button (const char *icon_name,
                 const char *label,
                 GMenu      *menu)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), icon_name);
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (button), GTK_ARROW_UP);
  gtk_widget_add_css_class (button, "flat");
  name (button, label);
  scout_lazy_menu_attach (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));

  return button;
}

static GtkWidget *
new_copy_button (void)
{
  g_autoptr(GMenu) menu = g_menu_new ();

  add_item (menu, _("Copy as text"), "selection.copy-text");
  add_item (menu, _("Copy as CSV"), "selection.copy-csv");

  return new_menu_button ("edit-copy-symbolic", _("Copy"), menu);
}

static GtkWidget *
new_more_button (void)
{
  g_autoptr(GMenu) menu = g_menu_new ();

  add_item (menu, _("Do not save any longer"), "selection.unstar");
  add_item (menu, _("Find similar creators"), "selection.find-similar");
  add_item (menu, _("Open in the browser"), "selection.open");
  add_item (menu, _("Explain these numbers"), "selection.explain");

  return new_menu_button ("view-more-symbolic", _("More"), menu);
}

static GtkWidget *
new_clear_button (void)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "selection.clear");
  name (button, _("Select nothing"));

  return button;
}

static void
scout_selection_bar_class_init (ScoutSelectionBarClass *klass)
{
}

static void
scout_selection_bar_init (ScoutSelectionBar *self)
{
  GtkWidget *bar = gtk_action_bar_new ();

  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "heading");
  self->star_button = new_star_button (self);
  gtk_action_bar_pack_start (GTK_ACTION_BAR (bar), new_clear_button ());
  gtk_action_bar_pack_start (GTK_ACTION_BAR (bar), GTK_WIDGET (self->label));
  gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), new_more_button ());
  gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), new_copy_button ());
  gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), self->star_button);

  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_transition_type (self->revealer, GTK_REVEALER_TRANSITION_TYPE_SLIDE_UP);
  gtk_revealer_set_child (self->revealer, bar);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->revealer));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* Beside the buttons a narrow bar has room for a number, which says the same there. */
static void
update_label (ScoutSelectionBar *self)
{
  g_autofree char *number = g_strdup_printf ("%u", self->n_selected);
  g_autofree char *text = g_strdup_printf (ngettext ("%u selected", "%u selected",
                                                     self->n_selected), self->n_selected);

  gtk_label_set_text (self->label, self->is_narrow ? number : text);
  scout_tooltip_set (GTK_WIDGET (self->label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
}

GtkWidget *
scout_selection_bar_new (void)
{
  return g_object_new (SCOUT_TYPE_SELECTION_BAR, NULL);
}

void
scout_selection_bar_set_n_selected (ScoutSelectionBar *self,
                                    guint              n_selected)
{
  g_return_if_fail (SCOUT_IS_SELECTION_BAR (self));

  self->n_selected = n_selected;
  update_label (self);
  gtk_widget_set_visible (GTK_WIDGET (self), n_selected > 0);
  gtk_revealer_set_reveal_child (self->revealer, n_selected > 0);
}

void
scout_selection_bar_set_narrow (ScoutSelectionBar *self,
                                gboolean           is_narrow)
{
  g_return_if_fail (SCOUT_IS_SELECTION_BAR (self));

  self->is_narrow = is_narrow;
  gtk_widget_set_visible (self->star_label, !is_narrow);
  update_label (self);
}

void
scout_selection_bar_set_can_star (ScoutSelectionBar *self,
                                  gboolean           can_star)
{
  g_return_if_fail (SCOUT_IS_SELECTION_BAR (self));

  gtk_widget_set_visible (self->star_button, can_star);
}
