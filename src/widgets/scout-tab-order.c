/* scout-tab-order.c: what stands on a line, in the order of the Tab key.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK goes by the middle of each child: on a line, the lower of two comes first, be it the last
 * one. Main thread only. */

#include "config.h"

#include "scout-tab-order.h"

struct _ScoutTabOrder
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutTabOrder, scout_tab_order, ADW_TYPE_BIN)

static GtkWidget *
get_next (GtkWidget *child,
          gboolean   is_back)
{
  return is_back ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child);
}

static gboolean
scout_tab_order_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  GtkWidget *container = adw_bin_get_child (ADW_BIN (widget));
  gboolean is_back = direction == GTK_DIR_TAB_BACKWARD;
  GtkWidget *child = NULL;

  if (container == NULL || (direction != GTK_DIR_TAB_FORWARD && !is_back))
    return GTK_WIDGET_CLASS (scout_tab_order_parent_class)->focus (widget, direction);

  child = gtk_widget_get_focus_child (container);
  if (child == NULL)
    child = is_back ? gtk_widget_get_last_child (container)
                    : gtk_widget_get_first_child (container);
  for (; child != NULL; child = get_next (child, is_back))
    {
      if (gtk_widget_child_focus (child, direction))
        return TRUE;
    }

  return FALSE;
}

static void
scout_tab_order_class_init (ScoutTabOrderClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = scout_tab_order_focus;
}

static void
scout_tab_order_init (ScoutTabOrder *self)
{
}

GtkWidget *
scout_tab_order_new (GtkWidget *container)
{
  g_return_val_if_fail (GTK_IS_WIDGET (container), NULL);

  return g_object_new (SCOUT_TYPE_TAB_ORDER, "child", container, NULL);
}
