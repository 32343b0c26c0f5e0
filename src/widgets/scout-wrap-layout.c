/* scout-wrap-layout.c: lays widgets out like words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What AdwWrapBox is from libadwaita 1.7 on, and GtkFlowBox is not: children keep their own widths
 * and stand one after the other, over as many lines as they need. Children of one line share its
 * height. Main thread only.
 */

#include "config.h"

#include "scout-wrap-layout.h"

#include "scout-shown.h"

#define DEFAULT_SPACING 6

struct _ScoutWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  gboolean centered;
};

typedef enum
{
  PROP_SPACING = 1,
  PROP_CENTERED,
} ScoutWrapLayoutProperty;

static GParamSpec *props[PROP_CENTERED + 1];

G_DEFINE_FINAL_TYPE (ScoutWrapLayout, scout_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* (nullable): the first child of the next line */
  int width;
  int height;
} Line;

static int
get_child_width (GtkWidget *child,
                 int        available)
{
  GtkRequisition minimum, natural;

  gtk_widget_get_preferred_size (child, &minimum, &natural);
  return MAX (minimum.width, MIN (natural.width, available));
}

/* Words that are longer than a line take more of them. */
static int
get_child_height (GtkWidget *child,
                  int        width)
{
  GtkRequisition natural;
  int height = 0;

  gtk_widget_get_preferred_size (child, NULL, &natural);
  if (width >= natural.width
      || gtk_widget_get_request_mode (child) != GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH)
    return natural.height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static void
find_line (ScoutWrapLayout *self,
           GtkWidget       *first,
           int              available,
           Line            *line)
{
  GtkWidget *child = first;

  line->first = first;
  line->width = line->height = 0;
  while (child != NULL)
    {
      int width = get_child_width (child, available);
      int gap = child != first ? self->spacing : 0;

      if (child != first && line->width + gap + width > available)
        break;

      line->width += gap + width;
      line->height = MAX (line->height, get_child_height (child, width));
      child = scout_shown_get_next (child);
    }
  line->end = child;
}

static int
measure_height (ScoutWrapLayout *self,
                GtkWidget       *widget,
                int              available)
{
  GtkWidget *child = scout_shown_get_first (widget);
  int height = 0;

  while (child != NULL)
    {
      Line line;

      find_line (self, child, available, &line);
      height += line.height + (height > 0 ? self->spacing : 0);
      child = line.end;
    }

  return height;
}

static void
measure_width (ScoutWrapLayout *self,
               GtkWidget       *widget,
               int             *minimum,
               int             *natural)
{
  for (GtkWidget *child = scout_shown_get_first (widget);
       child != NULL;
       child = scout_shown_get_next (child))
    {
      GtkRequisition child_minimum, child_natural;

      gtk_widget_get_preferred_size (child, &child_minimum, &child_natural);
      *minimum = MAX (*minimum, child_minimum.width);
      *natural += child_natural.width + (*natural > 0 ? self->spacing : 0);
    }
}

static void
scout_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  ScoutWrapLayout *self = SCOUT_WRAP_LAYOUT (manager);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    *minimum = *natural = measure_height (self, widget, for_size < 0 ? G_MAXINT / 2 : for_size);
}

static GtkSizeRequestMode
scout_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
allocate_line (ScoutWrapLayout *self,
               GtkWidget       *widget,
               const Line      *line,
               int              width,
               int              y)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = self->centered ? MAX (width - line->width, 0) / 2 : 0;

  for (GtkWidget *child = line->first;
       child != line->end;
       child = scout_shown_get_next (child))
    {
      int child_width = get_child_width (child, width);
      GtkAllocation allocation = { x, y, child_width, line->height };

      if (rtl)
        allocation.x = width - x - child_width;
      gtk_widget_size_allocate (child, &allocation, -1);
      x += child_width + self->spacing;
    }
}

static void
scout_wrap_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  ScoutWrapLayout *self = SCOUT_WRAP_LAYOUT (manager);
  GtkWidget *child = scout_shown_get_first (widget);
  int y = 0;

  while (child != NULL)
    {
      Line line;

      find_line (self, child, width, &line);
      allocate_line (self, widget, &line, width, y);
      y += line.height + self->spacing;
      child = line.end;
    }
}

static void
scout_wrap_layout_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutWrapLayout *self = SCOUT_WRAP_LAYOUT (object);

  switch ((ScoutWrapLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_CENTERED:
      g_value_set_boolean (value, self->centered);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_wrap_layout_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutWrapLayout *self = SCOUT_WRAP_LAYOUT (object);

  switch ((ScoutWrapLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_CENTERED:
      scout_wrap_layout_set_centered (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_wrap_layout_class_init (ScoutWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = scout_wrap_layout_get_property;
  object_class->set_property = scout_wrap_layout_set_property;
  layout_class->measure = scout_wrap_layout_measure;
  layout_class->allocate = scout_wrap_layout_allocate;
  layout_class->get_request_mode = scout_wrap_layout_get_request_mode;

  /**
   * ScoutWrapLayout:spacing:
   *
   * Pixels between children and between lines.
   */
  props[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, 100, DEFAULT_SPACING,
                                          flags | G_PARAM_CONSTRUCT_ONLY);

  /**
   * ScoutWrapLayout:centered:
   *
   * Whether lines stand in the middle instead of at the start edge.
   */
  props[PROP_CENTERED] = g_param_spec_boolean ("centered", NULL, NULL, FALSE,
                                               flags | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_wrap_layout_init (ScoutWrapLayout *self)
{
}

GtkLayoutManager *
scout_wrap_layout_new (void)
{
  return g_object_new (SCOUT_TYPE_WRAP_LAYOUT, NULL);
}

void
scout_wrap_layout_set_centered (ScoutWrapLayout *self,
                                gboolean         centered)
{
  g_return_if_fail (SCOUT_IS_WRAP_LAYOUT (self));

  if (self->centered == centered)
    return;

  self->centered = centered;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CENTERED]);
}
