/* scout-filter-entry.c: a filter that is typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is typed is kept as it is: whether it makes sense, the linter says. */

#include "config.h"

#include "scout-filter-entry.h"

struct _ScoutFilterEntry
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GtkEditable *entry;
  char *shown; /* (owned): what the query has */
};

static void scout_filter_entry_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterEntry, scout_filter_entry, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_entry_iface_init))

static void
scout_filter_entry_show (ScoutFilterControl *control,
                         ScoutQuery         *query)
{
  ScoutFilterEntry *self = SCOUT_FILTER_ENTRY (control);
  const char *text = scout_query_get_text (query, self->parameter->id);

  if (text == NULL)
    text = "";
  if (g_str_equal (text, self->shown))
    return;

  g_free (self->shown);
  self->shown = g_strdup (text);
  gtk_editable_set_text (self->entry, text);
}

static void
scout_filter_entry_apply (ScoutFilterControl *control,
                          ScoutQueryBuilder  *builder)
{
  ScoutFilterEntry *self = SCOUT_FILTER_ENTRY (control);

  scout_query_builder_set_text (builder, self->parameter->id,
                                *self->shown != '\0' ? self->shown : NULL);
}

static void
scout_filter_entry_clear (ScoutFilterControl *control)
{
  ScoutFilterEntry *self = SCOUT_FILTER_ENTRY (control);

  g_free (self->shown);
  self->shown = g_strdup ("");
  gtk_editable_set_text (self->entry, "");
}

static void
typed_cb (ScoutFilterEntry *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  if (g_strcmp0 (text, self->shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_steal_pointer (&text);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static void
enter_cb (ScoutFilterEntry *self)
{
  typed_cb (self);
  gtk_widget_activate_action (GTK_WIDGET (self), SCOUT_FILTER_CONTROL_ENTER, NULL);
}

static void
scout_filter_entry_finalize (GObject *object)
{
  g_free (SCOUT_FILTER_ENTRY (object)->shown);

  G_OBJECT_CLASS (scout_filter_entry_parent_class)->finalize (object);
}

static void
scout_filter_entry_class_init (ScoutFilterEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_entry_finalize;
}

static void
scout_filter_entry_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_entry_show;
  iface->apply = scout_filter_entry_apply;
  iface->clear = scout_filter_entry_clear;
}

static void
scout_filter_entry_init (ScoutFilterEntry *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_EDITABLE (entry);
  self->shown = g_strdup ("");
  gtk_widget_set_hexpand (entry, TRUE);
  g_signal_connect_object (entry, "activate", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (self), entry);
}

GtkWidget *
scout_filter_entry_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterEntry *self = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_ENTRY, NULL);
  self->parameter = parameter;
  if (parameter->any != NULL)
    gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), parameter->any);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  parameter->label, -1);

  return GTK_WIDGET (self);
}
