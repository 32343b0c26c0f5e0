/* scout-filter-choice.c: a filter with one value of some.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The first item of each menu is "Any", the others are the catalogue's values in their order. */

#include "config.h"

#include "scout-filter-choice.h"

#include "scout-drop-down.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define N_ENDS 2

struct _ScoutFilterChoice
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameters[N_ENDS]; /* the second is NULL unless it is a range */
  GtkDropDown *menus[N_ENDS];
  gboolean is_showing;
};

static void scout_filter_choice_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterChoice, scout_filter_choice, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_choice_iface_init))

static const char *
get_any_label (const ScoutCatalogParameter *parameter)
{
  switch (parameter->bound)
    {
    case SCOUT_CATALOG_BOUND_MIN:
      return _("No min");
    case SCOUT_CATALOG_BOUND_MAX:
      return _("No max");
    case SCOUT_CATALOG_BOUND_NONE:
    default:
      return parameter->any != NULL ? parameter->any : _("Any");
    }
}

static guint
find_position (const ScoutCatalogParameter *parameter,
               const char                  *id) /* (nullable) */
{
  for (gsize i = 0; id != NULL && i < parameter->values->n_values; i++)
    {
      if (g_str_equal (parameter->values->values[i].id, id))
        return (guint) i + 1;
    }

  return 0;
}

static void
scout_filter_choice_show (ScoutFilterControl *control,
                          ScoutQuery         *query)
{
  ScoutFilterChoice *self = SCOUT_FILTER_CHOICE (control);

  self->is_showing = TRUE;
  for (gsize i = 0; i < N_ENDS && self->parameters[i] != NULL; i++)
    gtk_drop_down_set_selected (self->menus[i],
                                find_position (self->parameters[i],
                                               scout_query_get_text (query,
                                                                     self->parameters[i]->id)));
  self->is_showing = FALSE;
}

static void
scout_filter_choice_apply (ScoutFilterControl *control,
                           ScoutQueryBuilder  *builder)
{
  ScoutFilterChoice *self = SCOUT_FILTER_CHOICE (control);

  for (gsize i = 0; i < N_ENDS && self->parameters[i] != NULL; i++)
    {
      const ScoutCatalogParameter *parameter = self->parameters[i];
      guint position = gtk_drop_down_get_selected (self->menus[i]);
      gboolean has_value = position > 0 && position <= parameter->values->n_values;

      scout_query_builder_set_text (builder, parameter->id,
                                    has_value ? parameter->values->values[position - 1].id : NULL);
    }
}

static void
scout_filter_choice_clear (ScoutFilterControl *control)
{
  ScoutFilterChoice *self = SCOUT_FILTER_CHOICE (control);

  self->is_showing = TRUE;
  for (gsize i = 0; i < N_ENDS && self->parameters[i] != NULL; i++)
    gtk_drop_down_set_selected (self->menus[i], 0);
  self->is_showing = FALSE;
}

/* Steps are numbers, which the catalogue leaves to be worded. */
static char *
dup_label (const ScoutCatalogParameter *parameter,
           const ScoutCatalogValue     *value)
{
  char *end = NULL;
  double number = g_ascii_strtod (value->label, &end);

  if (parameter->unit != SCOUT_CATALOG_UNIT_COUNT || *value->label == '\0' || *end != '\0')
    return g_strdup (value->label);

  return scout_wording_compact_axis (number);
}

static void
selected_cb (ScoutFilterChoice *self)
{
  if (!self->is_showing)
    scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static void
add_menu (ScoutFilterChoice           *self,
          gsize                        end,
          const ScoutCatalogParameter *parameter)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget *menu = NULL;

  gtk_string_list_append (labels, get_any_label (parameter));
  for (gsize i = 0; i < parameter->values->n_values; i++)
    gtk_string_list_take (labels, dup_label (parameter, &parameter->values->values[i]));

  menu = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&labels)), NULL);
  gtk_widget_set_hexpand (menu, TRUE);
  scout_drop_down_set_name (GTK_DROP_DOWN (menu), parameter->label);
  scout_drop_down_allow_cutting (GTK_DROP_DOWN (menu));
  g_signal_connect_object (menu, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), menu);
  self->menus[end] = GTK_DROP_DOWN (menu);
  self->parameters[end] = parameter;
}

static void
scout_filter_choice_class_init (ScoutFilterChoiceClass *klass)
{
}

static void
scout_filter_choice_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_choice_show;
  iface->apply = scout_filter_choice_apply;
  iface->clear = scout_filter_choice_clear;
}

static void
scout_filter_choice_init (ScoutFilterChoice *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);
}

GtkWidget *
scout_filter_choice_new (const ScoutCatalogParameter *parameter,
                         const ScoutCatalogParameter *partner)
{
  ScoutFilterChoice *self = NULL;

  g_return_val_if_fail (parameter != NULL && parameter->values != NULL, NULL);
  g_return_val_if_fail (partner == NULL || partner->values != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_CHOICE, NULL);
  add_menu (self, 0, parameter);
  if (partner != NULL)
    add_menu (self, 1, partner);

  return GTK_WIDGET (self);
}
