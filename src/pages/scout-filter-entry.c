/* scout-filter-entry.c: a filter that is typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is typed is kept as it is: whether it makes sense, the linter says. */

#include "config.h"

#include "scout-filter-entry.h"

#include <glib/gi18n.h>

struct _ScoutFilterEntry
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GtkEditable *entry;
  char *shown; /* (owned): what the query has, as the entry says it */
};

static void scout_filter_entry_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterEntry, scout_filter_entry, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_entry_iface_init))

static gboolean
is_list (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_NAMES;
}

static void
scout_filter_entry_show (ScoutFilterControl *control,
                         ScoutQuery         *query)
{
  ScoutFilterEntry *self = SCOUT_FILTER_ENTRY (control);
  const char *text = scout_query_get_text (query, self->parameter->id);

  g_free (self->shown);
  self->shown = is_list (self->parameter)
                ? g_strjoinv (", ", (GStrv) scout_query_get_list (query, self->parameter->id))
                : g_strdup (text != NULL ? text : "");
  gtk_editable_set_text (self->entry, self->shown);
}

static void
scout_filter_entry_apply (ScoutFilterControl *control,
                          ScoutQueryBuilder  *builder)
{
  ScoutFilterEntry *self = SCOUT_FILTER_ENTRY (control);
  const char *text = gtk_editable_get_text (self->entry);
  g_auto(GStrv) names = NULL;

  if (!is_list (self->parameter))
    {
      scout_query_builder_set_text (builder, self->parameter->id, *text != '\0' ? text : NULL);
      return;
    }

  names = g_strsplit (text, ",", -1);
  scout_query_builder_set_list (builder, self->parameter->id, (const char * const *) names);
}

static void
typed_cb (ScoutFilterEntry *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  if (g_strcmp0 (text, self->shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_strdup (text);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static char *
dup_placeholder (const ScoutCatalogParameter *parameter)
{
  if (parameter->kind == SCOUT_CATALOG_KIND_DATE)
    return g_strdup (_("YYYY-MM-DD"));
  if (parameter->max_items > 1)
    return g_strdup_printf (ngettext ("Up to %d name, with commas", "Up to %d names, with commas",
                                      (gulong) parameter->max_items), parameter->max_items);

  return g_strdup (is_list (parameter) ? _("Names, with commas") : "");
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
}

static void
scout_filter_entry_init (ScoutFilterEntry *self)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_EDITABLE (entry);
  self->shown = g_strdup ("");
  gtk_widget_set_hexpand (entry, TRUE);
  g_signal_connect_object (entry, "activate", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (self), entry);
}

GtkWidget *
scout_filter_entry_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterEntry *self = NULL;
  g_autofree char *placeholder = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_ENTRY, NULL);
  self->parameter = parameter;
  placeholder = dup_placeholder (parameter);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  parameter->label, -1);

  return GTK_WIDGET (self);
}
