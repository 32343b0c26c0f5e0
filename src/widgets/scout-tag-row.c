/* scout-tag-row.c: tags that flow over as many lines as they need.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What AdwWrapBox is from libadwaita 1.7 on, and GtkFlowBox is not: tags keep their own widths and
 * stand one after the other like words. Tags are foreign text and never markup. Main thread only.
 */

#include "config.h"

#include "scout-tag-row.h"

#include "scout-widgets-private.h"
#include "scout-wording.h"

#define GAP 6

struct _ScoutTagRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutTagRow, scout_tag_row, GTK_TYPE_WIDGET)

typedef struct
{
  int x;
  int y;
  int line_height;
} Pen;

/* Moves the pen to where a tag of the given width stands. */
static void
advance (Pen *pen,
         int  available,
         int  width,
         int  height)
{
  if (pen->x > 0 && pen->x + width > available)
    {
      pen->y += pen->line_height + GAP;
      pen->x = 0;
      pen->line_height = 0;
    }
  pen->line_height = MAX (pen->line_height, height);
}

static void
measure_tag (GtkWidget      *tag,
             GtkRequisition *minimum,
             GtkRequisition *natural)
{
  gtk_widget_get_preferred_size (tag, minimum, natural);
}

static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  GtkRequisition tag_minimum, tag_natural;

  for (GtkWidget *tag = gtk_widget_get_first_child (widget);
       tag != NULL;
       tag = gtk_widget_get_next_sibling (tag))
    {
      measure_tag (tag, &tag_minimum, &tag_natural);
      *minimum = MAX (*minimum, tag_minimum.width);
      *natural += tag_natural.width + (*natural > 0 ? GAP : 0);
    }
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  GtkRequisition minimum, natural;
  Pen pen = { 0, };

  for (GtkWidget *tag = gtk_widget_get_first_child (widget);
       tag != NULL;
       tag = gtk_widget_get_next_sibling (tag))
    {
      measure_tag (tag, &minimum, &natural);
      advance (&pen, width, MIN (natural.width, width), natural.height);
      pen.x += MIN (natural.width, width) + GAP;
    }

  return pen.y + pen.line_height;
}

static void
scout_tag_row_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural = measure_height (widget, for_size < 0 ? G_MAXINT / 2 : for_size);
}

static GtkSizeRequestMode
scout_tag_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_tag_row_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Pen pen = { 0, };

  for (GtkWidget *tag = gtk_widget_get_first_child (widget);
       tag != NULL;
       tag = gtk_widget_get_next_sibling (tag))
    {
      GtkRequisition minimum, natural;
      GtkAllocation allocation;

      measure_tag (tag, &minimum, &natural);
      allocation.width = MAX (minimum.width, MIN (natural.width, width));
      allocation.height = natural.height;
      advance (&pen, width, allocation.width, allocation.height);
      allocation.x = rtl ? width - pen.x - allocation.width : pen.x;
      allocation.y = pen.y;
      gtk_widget_size_allocate (tag, &allocation, -1);
      pen.x += allocation.width + GAP;
    }
}

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
  widget_class->measure = scout_tag_row_measure;
  widget_class->size_allocate = scout_tag_row_size_allocate;
  widget_class->get_request_mode = scout_tag_row_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "tagrow");
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

void
scout_tag_row_append (ScoutTagRow *self,
                      const char  *label,
                      gboolean     accent)
{
  g_autofree char *text = NULL;
  GtkWidget *tag;

  g_return_if_fail (SCOUT_IS_TAG_ROW (self));
  g_return_if_fail (label != NULL);

  text = scout_wording_inline (label);
  tag = g_object_new (GTK_TYPE_LABEL,
                      "css-name", "tag",
                      "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                      "label", text,
                      "ellipsize", PANGO_ELLIPSIZE_END,
                      NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tag), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (accent)
    gtk_widget_add_css_class (tag, "accent");
  gtk_widget_insert_before (tag, GTK_WIDGET (self), NULL);
}

void
scout_tag_row_remove_all (ScoutTagRow *self)
{
  g_return_if_fail (SCOUT_IS_TAG_ROW (self));

  _scout_widgets_unparent_children (GTK_WIDGET (self));
}
