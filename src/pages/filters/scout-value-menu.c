/* scout-value-menu.c: a menu of what a parameter of the catalogue can be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-value-menu.h"

/* How many entries stand before the values: one for any of them, or nothing. */
static guint
count_before (GtkDropDown                 *menu,
              const ScoutCatalogParameter *parameter)
{
  GListModel *labels = gtk_drop_down_get_model (menu);
  guint n_labels = labels != NULL ? g_list_model_get_n_items (labels) : 0;

  return n_labels - MIN (n_labels, (guint) parameter->values->n_values);
}

void
scout_value_menu_offer (GtkDropDown                 *menu,
                        const ScoutCatalogParameter *parameter,
                        const char                  *any)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  g_return_if_fail (GTK_IS_DROP_DOWN (menu));
  g_return_if_fail (parameter != NULL && parameter->values != NULL);

  if (any != NULL)
    gtk_string_list_append (labels, any);
  for (gsize i = 0; i < parameter->values->n_values; i++)
    gtk_string_list_append (labels, parameter->values->values[i].label);
  gtk_drop_down_set_model (menu, G_LIST_MODEL (labels));
}

const char *
scout_value_menu_get (GtkDropDown                 *menu,
                      const ScoutCatalogParameter *parameter)
{
  guint selected = 0;
  guint n_before = 0;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (menu), NULL);
  g_return_val_if_fail (parameter != NULL && parameter->values != NULL, NULL);

  selected = gtk_drop_down_get_selected (menu);
  n_before = count_before (menu, parameter);
  if (selected == GTK_INVALID_LIST_POSITION || selected < n_before)
    return NULL;

  return parameter->values->values[selected - n_before].id;
}

void
scout_value_menu_set (GtkDropDown                 *menu,
                      const ScoutCatalogParameter *parameter,
                      const char                  *id)
{
  guint selected = 0;

  g_return_if_fail (GTK_IS_DROP_DOWN (menu));
  g_return_if_fail (parameter != NULL && parameter->values != NULL);

  for (guint i = 0; i < parameter->values->n_values; i++)
    {
      if (g_strcmp0 (parameter->values->values[i].id, id) == 0)
        selected = count_before (menu, parameter) + i;
    }
  gtk_drop_down_set_selected (menu, selected);
}
