/* scout-tab-stop.c: a list in which the Tab key stops once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 stops at each item. Whoever wants what is behind a list that loads more as it is walked
 * through would never get there. GTK 4.12 lets lists choose. Main thread only. */

#include "config.h"

#include "scout-tab-stop.h"

struct _ScoutTabStop
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutTabStop, scout_tab_stop, ADW_TYPE_BIN)

static gboolean
is_beside_list (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_LIST_BASE (child))
        return TRUE;
    }

  return FALSE;
}

/* (nullable): the list if the focus is in it, or what stands beside it, as the titles of columns */
static GtkWidget *
find_part (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, widget))
    return NULL;

  for (GtkWidget *part = focus; part != widget; part = gtk_widget_get_parent (part))
    {
      if (is_beside_list (part))
        return part;
    }

  return NULL;
}

static gboolean
leave_part (GtkWidget        *part,
            GtkDirectionType  direction)
{
  do
    part = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling (part)
                                            : gtk_widget_get_prev_sibling (part);
  while (part != NULL && !gtk_widget_child_focus (part, direction));

  return part != NULL;
}

static gboolean
scout_tab_stop_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  GtkWidget *part = is_tab ? find_part (widget) : NULL;

  if (part != NULL)
    return leave_part (part, direction);

  return GTK_WIDGET_CLASS (scout_tab_stop_parent_class)->focus (widget, direction);
}

static void
scout_tab_stop_class_init (ScoutTabStopClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = scout_tab_stop_focus;
}

static void
scout_tab_stop_init (ScoutTabStop *self)
{
}
