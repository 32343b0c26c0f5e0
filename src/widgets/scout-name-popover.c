/* scout-name-popover.c: asks for a name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small enough to be put together here; made when it is first wanted. Longer names than a hundred
 * characters are no names, and could not be read in a sidebar. */

#include "config.h"

#include "scout-name-popover.h"

#define MAX_LENGTH 100
#define WIDTH_CHARS 24

struct _ScoutNamePopover
{
  GtkPopover parent_instance;

  GtkWidget *box;
  GtkWidget *title;
  GtkWidget *entry;
  GtkWidget *button;
  GtkWidget *extra; /* (nullable) */
};

enum
{
  SIGNAL_NAMED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutNamePopover, scout_name_popover, GTK_TYPE_POPOVER)

static char *
dup_name (ScoutNamePopover *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
changed_cb (ScoutNamePopover *self)
{
  g_autofree char *name = dup_name (self);

  gtk_widget_set_sensitive (self->button, *name != '\0');
}

static void
accept_cb (ScoutNamePopover *self)
{
  g_autofree char *name = dup_name (self);

  if (*name == '\0')
    return;

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_NAMED], 0, name);
}

static void
scout_name_popover_show (GtkWidget *widget)
{
  ScoutNamePopover *self = SCOUT_NAME_POPOVER (widget);

  GTK_WIDGET_CLASS (scout_name_popover_parent_class)->show (widget);

  gtk_widget_grab_focus (self->entry);
}

static void
scout_name_popover_class_init (ScoutNamePopoverClass *klass)
{
  GTK_WIDGET_CLASS (klass)->show = scout_name_popover_show;

  /**
   * ScoutNamePopover::named:
   * @self: the popover
   * @name: a name without white space around it, not empty
   *
   * The person has given a name.
   */
  signals[SIGNAL_NAMED] = g_signal_new ("named", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
scout_name_popover_init (ScoutNamePopover *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, NULL);
  self->entry = g_object_new (GTK_TYPE_ENTRY,
                              "hexpand", TRUE,
                              "max-length", MAX_LENGTH,
                              "width-chars", WIDTH_CHARS,
                              NULL);
  self->button = gtk_button_new ();
  gtk_widget_add_css_class (self->title, "side-heading");
  gtk_widget_add_css_class (self->button, "suggested-action");
  gtk_widget_set_sensitive (self->button, FALSE);
  gtk_box_append (GTK_BOX (row), self->entry);
  gtk_box_append (GTK_BOX (row), self->button);
  gtk_box_append (GTK_BOX (self->box), self->title);
  gtk_box_append (GTK_BOX (self->box), row);
  gtk_popover_set_child (GTK_POPOVER (self), self->box);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (accept_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (accept_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
scout_name_popover_new (const char *title,
                        const char *action)
{
  ScoutNamePopover *self = NULL;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (action != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_NAME_POPOVER, NULL);
  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_button_set_label (GTK_BUTTON (self->button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);

  return GTK_WIDGET (self);
}

void
scout_name_popover_set_name (ScoutNamePopover *self,
                             const char       *name)
{
  g_return_if_fail (SCOUT_IS_NAME_POPOVER (self));
  g_return_if_fail (name != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), name);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

void
scout_name_popover_set_extra (ScoutNamePopover *self,
                              GtkWidget        *extra)
{
  g_return_if_fail (SCOUT_IS_NAME_POPOVER (self));
  g_return_if_fail (extra == NULL || GTK_IS_WIDGET (extra));

  if (self->extra != NULL)
    gtk_box_remove (GTK_BOX (self->box), self->extra);
  self->extra = extra;
  if (extra != NULL)
    gtk_box_append (GTK_BOX (self->box), extra);
}
