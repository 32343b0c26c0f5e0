/* scout-tag-row.c: tags that flow over as many lines as they need.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels in a ScoutWrapLayout. Tags are foreign text and never markup. Main thread only.
 */

#include "config.h"

#include "scout-tag-row.h"

#include "scout-widgets-private.h"
#include "scout-wording.h"
#include "scout-wrap-layout.h"

struct _ScoutTagRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutTagRow, scout_tag_row, GTK_TYPE_WIDGET)

static void
scout_tag_row_dispose (GObject *object)
{
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_tag_row_parent_class)->dispose (object);
}

static void
scout_tag_row_class_init (ScoutTagRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_tag_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "tagrow");
  gtk_widget_class_set_layout_manager_type (widget_class, SCOUT_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
scout_tag_row_init (ScoutTagRow *self)
{
}

GtkWidget *
scout_tag_row_new (void)
{
  return g_object_new (SCOUT_TYPE_TAG_ROW, NULL);
}

static GtkWidget *
get_nth (ScoutTagRow *self,
         guint        position)
{
  GtkWidget *tag = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; i < position && tag != NULL; i++)
    tag = gtk_widget_get_next_sibling (tag);

  return tag;
}

static GtkWidget *
append (ScoutTagRow *self)
{
  GtkWidget *tag = g_object_new (GTK_TYPE_LABEL,
                                 "css-name", "tag",
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 "ellipsize", PANGO_ELLIPSIZE_END,
                                 NULL);

  gtk_widget_insert_before (tag, GTK_WIDGET (self), NULL);
  return tag;
}

void
scout_tag_row_set (ScoutTagRow *self,
                   guint        position,
                   const char  *label,
                   gboolean     accent)
{
  g_autofree char *text = NULL;
  GtkWidget *tag = NULL;

  g_return_if_fail (SCOUT_IS_TAG_ROW (self));
  g_return_if_fail (label != NULL);

  tag = get_nth (self, position);
  if (tag == NULL)
    tag = append (self);
  text = scout_wording_inline (label);
  gtk_label_set_text (GTK_LABEL (tag), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tag), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (accent)
    gtk_widget_add_css_class (tag, "accent");
  else
    gtk_widget_remove_css_class (tag, "accent");
}

void
scout_tag_row_append (ScoutTagRow *self,
                      const char  *label,
                      gboolean     accent)
{
  scout_tag_row_set (self, G_MAXUINT, label, accent);
}

void
scout_tag_row_truncate (ScoutTagRow *self,
                        guint        n_tags)
{
  GtkWidget *tag = NULL;

  g_return_if_fail (SCOUT_IS_TAG_ROW (self));

  while ((tag = get_nth (self, n_tags)) != NULL)
    gtk_widget_unparent (tag);
}
