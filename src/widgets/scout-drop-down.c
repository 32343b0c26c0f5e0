/* scout-drop-down.c: names for drop-downs, and words that are cut where there is no room.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 gives the focus to a button within, which has no name and does not say what is shown in
 * it. Main thread only. */

#include "config.h"

#include "scout-drop-down.h"

#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define NAME_KEY "scout-drop-down-name"

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "xalign", 0.0f,
                                   NULL);

  scout_tooltip_show_whole (GTK_LABEL (label));
  gtk_list_item_set_child (item, label);
}

/* (transfer full) (nullable): the words of what can be chosen */
static char *
dup_text (GtkDropDown *drop_down,
          gpointer     item)
{
  GtkExpression *expression = gtk_drop_down_get_expression (drop_down);
  g_auto(GValue) value = G_VALUE_INIT;

  if (expression != NULL && gtk_expression_evaluate (expression, item, &value)
      && G_VALUE_HOLDS_STRING (&value))
    return g_value_dup_string (&value);

  return GTK_IS_STRING_OBJECT (item)
           ? g_strdup (gtk_string_object_get_string (GTK_STRING_OBJECT (item))) : NULL;
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         GtkDropDown              *drop_down)
{
  g_autofree char *text = dup_text (drop_down, gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text != NULL ? text : "");
}

static void
describe (GtkDropDown *drop_down)
{
  const char *name = g_object_get_data (G_OBJECT (drop_down), NAME_KEY);
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  g_autofree char *choice = dup_text (drop_down, gtk_drop_down_get_selected_item (drop_down));
  /* Translators: what is chosen, and what has been chosen: "Order: Newest first" */
  g_autofree char *text = choice != NULL ? g_strdup_printf (_("%s: %s"), name, choice)
                                         : g_strdup (name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
}

void
scout_drop_down_set_name (GtkDropDown *drop_down,
                          const char  *name)
{
  gboolean is_new;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name != NULL);

  is_new = g_object_get_data (G_OBJECT (drop_down), NAME_KEY) == NULL;
  g_object_set_data_full (G_OBJECT (drop_down), NAME_KEY, g_strdup (name), g_free);
  describe (drop_down);
  /* What stands in the same place of another model is another choice. */
  if (is_new)
    {
      g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (describe), NULL);
      g_signal_connect (drop_down, "notify::model", G_CALLBACK (describe), NULL);
    }
}

void
scout_drop_down_allow_cutting (GtkDropDown *drop_down)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), drop_down, 0);
  gtk_drop_down_set_list_factory (drop_down, gtk_drop_down_get_factory (drop_down));
  gtk_drop_down_set_factory (drop_down, factory);
}
