/* scout-copy-button.c: copies what a creator can be written or found by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Handle and address are foreign text, which may end in any field of any program: they are copied
 * as they are shown, in one line and without what cannot be seen. A handle is copied without the
 * "@", which spreadsheets take for a formula. */

#include "config.h"

#include "scout-copy-button.h"

#include "scout-creator-hero.h"
#include "scout-lazy-menu.h"
#include "scout-link.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

struct _ScoutCopyButton
{
  AdwBin parent_instance;

  ScoutCreator *creator; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutCopyButton, scout_copy_button, ADW_TYPE_BIN)

/* (transfer full) (nullable) */
static char *
dup_shown (const char *foreign) /* (nullable) */
{
  g_autofree char *text = scout_wording_inline (foreign);

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static char *
dup_handle (ScoutCreator *creator)
{
  return dup_shown (scout_creator_get_handle (creator));
}

static char *
dup_email (ScoutCreator *creator)
{
  return dup_shown (scout_creator_get_email (creator));
}

static const struct
{
  const char *action_name;
  const char *label;
  const char *told;
  char *(*dup_text) (ScoutCreator *creator);
} items[] = {
  { "copy.handle", N_("Copy handle"), N_("Handle copied"), dup_handle },
  { "copy.email", N_("Copy e-mail address"), N_("E-mail address copied"), dup_email },
  { "copy.profile", N_("Copy profile link"), N_("Link copied"),
    scout_creator_hero_dup_profile_address },
  { "copy.link", N_("Copy Scout link"), N_("Link copied"), scout_link_new_for_creator },
};

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  ScoutCopyButton *self = SCOUT_COPY_BUTTON (widget);

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *text = NULL;

      if (!g_str_equal (items[i].action_name, name))
        continue;
      text = items[i].dup_text (self->creator);
      gtk_widget_activate_action (widget, "win.copy", "(ss)", text, _(items[i].told));
    }
}

static GMenuModel *
create_menu (void)
{
  GMenu *menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    g_menu_append (menu, _(items[i].label), items[i].action_name);

  return G_MENU_MODEL (menu);
}

static void
update_actions (ScoutCopyButton *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *text = self->creator != NULL ? items[i].dup_text (self->creator) : NULL;

      gtk_widget_action_set_enabled (GTK_WIDGET (self), items[i].action_name, text != NULL);
    }
}

static void
scout_copy_button_dispose (GObject *object)
{
  g_clear_object (&SCOUT_COPY_BUTTON (object)->creator);

  G_OBJECT_CLASS (scout_copy_button_parent_class)->dispose (object);
}

static void
scout_copy_button_class_init (ScoutCopyButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_copy_button_dispose;

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), items[i].action_name, NULL,
                                     copy_action);
}

static void
scout_copy_button_init (ScoutCopyButton *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr(GMenuModel) menu = create_menu ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "edit-copy-symbolic");
  scout_tooltip_set (button, _("Copy"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Copy"), -1);
  scout_lazy_menu_attach (GTK_MENU_BUTTON (button), menu);
  adw_bin_set_child (ADW_BIN (self), button);
  update_actions (self);
}

GtkWidget *
scout_copy_button_new (void)
{
  return g_object_new (SCOUT_TYPE_COPY_BUTTON, NULL);
}

void
scout_copy_button_set_creator (ScoutCopyButton *self,
                               ScoutCreator    *creator)
{
  g_return_if_fail (SCOUT_IS_COPY_BUTTON (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  g_set_object (&self->creator, creator);
  update_actions (self);
}
