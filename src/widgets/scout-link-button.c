/* scout-link-button.c: copies a link to what is shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The link is made when somebody wants it: most of what is shown is shown to nobody else. The
 * window copies it and says so. */

#include "config.h"

#include "scout-link-button.h"

#include "scout-tooltip.h"

#include <glib/gi18n.h>

struct _ScoutLinkButton
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutLinkButton, scout_link_button, ADW_TYPE_BIN)

enum
{
  SIGNAL_LINK_WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  scout_link_button_copy (SCOUT_LINK_BUTTON (widget));
}

static void
scout_link_button_class_init (ScoutLinkButtonClass *klass)
{
  /**
   * ScoutLinkButton::link-wanted:
   * @self: the button
   *
   * Somebody wants a link to what is shown.
   *
   * Returns: (transfer full) (nullable): the link; %NULL if none can lead there
   */
  signals[SIGNAL_LINK_WANTED] = g_signal_new ("link-wanted", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_STRING, 0);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "link.copy", NULL, copy_action);
}

static void
scout_link_button_init (ScoutLinkButton *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("scout-link-symbolic");

  scout_tooltip_set (button, _("Copy Scout link"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Copy Scout link"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "link.copy");
  adw_bin_set_child (ADW_BIN (self), button);
}

GtkWidget *
scout_link_button_new (void)
{
  return g_object_new (SCOUT_TYPE_LINK_BUTTON, NULL);
}

void
scout_link_button_copy (ScoutLinkButton *self)
{
  g_autofree char *link = NULL;

  g_return_if_fail (SCOUT_IS_LINK_BUTTON (self));

  g_signal_emit (self, signals[SIGNAL_LINK_WANTED], 0, &link);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.copy-link", "s", link != NULL ? link : "");
}
