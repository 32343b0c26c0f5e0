/* scout-check-button.c: a check button that assistive technology can press.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What people do with a switch or by voice goes through the actions of an accessible; GTK makes one
 * of every action of a class. */

#include "config.h"

#include "scout-check-button.h"

struct _ScoutCheckButton
{
  GtkCheckButton parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutCheckButton, scout_check_button, GTK_TYPE_CHECK_BUTTON)

static void
toggle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  GtkCheckButton *self = GTK_CHECK_BUTTON (widget);

  gtk_check_button_set_active (self, !gtk_check_button_get_active (self));
}

/* GTK 4.8 takes the arrow keys for those that go through a group of radio buttons, also where
 * there is none: they tick the only one there is, again and again, and lead nowhere. */
static gboolean
scout_check_button_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  if (gtk_widget_is_focus (widget))
    return FALSE;

  return GTK_WIDGET_CLASS (scout_check_button_parent_class)->focus (widget, direction);
}

static void
scout_check_button_class_init (ScoutCheckButtonClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = scout_check_button_focus;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "check.toggle", NULL, toggle_action);
}

static void
scout_check_button_init (ScoutCheckButton *self)
{
}

GtkWidget *
scout_check_button_new (const char *label)
{
  return g_object_new (SCOUT_TYPE_CHECK_BUTTON, "label", label, NULL);
}
