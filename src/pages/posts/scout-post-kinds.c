/* scout-post-kinds.c: which of a creator's posts are seen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Toggle and menu are both there, and say the same; the toggle is what is asked. */

#include "config.h"

#include "scout-post-kinds.h"

#include "scout-drop-down.h"
#include "scout-round-toggle.h"

#include <glib/gi18n.h>

struct _ScoutPostKinds
{
  AdwBin parent_instance;

  GPtrArray *ids;           /* (owned) (element-type utf8): what can be chosen, in order */
  ScoutRoundToggle *toggle; /* (nullable): once disposed of */
  GtkDropDown *menu;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostKinds, scout_post_kinds, ADW_TYPE_BIN)

static void
toggle_selected_cb (ScoutPostKinds *self)
{
  const char *selected = scout_round_toggle_get_selected (self->toggle);
  guint index = 0;

  if (selected != NULL
      && g_ptr_array_find_with_equal_func (self->ids, selected, g_str_equal, &index))
    gtk_drop_down_set_selected (self->menu, index);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
menu_selected_cb (ScoutPostKinds *self)
{
  guint selected = gtk_drop_down_get_selected (self->menu);

  if (selected < self->ids->len)
    scout_round_toggle_set_selected (self->toggle, g_ptr_array_index (self->ids, selected));
}

static void
scout_post_kinds_dispose (GObject *object)
{
  ScoutPostKinds *self = SCOUT_POST_KINDS (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  self->toggle = NULL;
  self->menu = NULL;

  G_OBJECT_CLASS (scout_post_kinds_parent_class)->dispose (object);
}

static void
scout_post_kinds_finalize (GObject *object)
{
  g_ptr_array_unref (SCOUT_POST_KINDS (object)->ids);

  G_OBJECT_CLASS (scout_post_kinds_parent_class)->finalize (object);
}

static void
scout_post_kinds_class_init (ScoutPostKindsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_kinds_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_post_kinds_finalize;

  /**
   * ScoutPostKinds::changed:
   * @self: the widget
   *
   * Something else is selected, by the person or by the program.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_way (ScoutPostKinds *self,
         GtkWidget      *box,
         GtkWidget      *way,
         GCallback       selected_cb)
{
  gtk_widget_set_hexpand (way, TRUE);
  g_signal_connect_object (way, "notify::selected", selected_cb, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), way);
}

static void
scout_post_kinds_init (ScoutPostKinds *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->toggle = SCOUT_ROUND_TOGGLE (scout_round_toggle_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->toggle), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), GTK_ALIGN_CENTER);
  self->menu = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&labels)), NULL));
  add_way (self, box, GTK_WIDGET (self->toggle), G_CALLBACK (toggle_selected_cb));
  add_way (self, box, GTK_WIDGET (self->menu), G_CALLBACK (menu_selected_cb));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Which posts"), -1);
  scout_drop_down_set_name (self->menu, _("Which posts"));
  adw_bin_set_child (ADW_BIN (self), box);
  scout_post_kinds_set_narrow (self, FALSE);
}

void
scout_post_kinds_append (ScoutPostKinds *self,
                         const char     *id,
                         const char     *label)
{
  g_return_if_fail (SCOUT_IS_POST_KINDS (self));
  g_return_if_fail (id != NULL && label != NULL);

  g_ptr_array_add (self->ids, g_strdup (id));
  gtk_string_list_append (GTK_STRING_LIST (gtk_drop_down_get_model (self->menu)), label);
  scout_round_toggle_append (self->toggle, id, label);
}

void
scout_post_kinds_remove_all (ScoutPostKinds *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  g_return_if_fail (SCOUT_IS_POST_KINDS (self));

  g_ptr_array_set_size (self->ids, 0);
  scout_round_toggle_remove_all (self->toggle);
  gtk_drop_down_set_model (self->menu, G_LIST_MODEL (labels));
}

const char *
scout_post_kinds_get_selected (ScoutPostKinds *self)
{
  g_return_val_if_fail (SCOUT_IS_POST_KINDS (self), NULL);

  return scout_round_toggle_get_selected (self->toggle);
}

void
scout_post_kinds_set_selected (ScoutPostKinds *self,
                               const char     *id)
{
  guint index = 0;

  g_return_if_fail (SCOUT_IS_POST_KINDS (self));

  if (id == NULL || !g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &index))
    index = 0;
  if (index < self->ids->len)
    scout_round_toggle_set_selected (self->toggle, g_ptr_array_index (self->ids, index));
}

void
scout_post_kinds_set_narrow (ScoutPostKinds *self,
                             gboolean        is_narrow)
{
  g_return_if_fail (SCOUT_IS_POST_KINDS (self));

  gtk_widget_set_visible (GTK_WIDGET (self->toggle), !is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->menu), is_narrow);
}
