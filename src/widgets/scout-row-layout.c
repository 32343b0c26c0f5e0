/* scout-row-layout.c: lays widgets out side by side, for texts that wrap.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a horizontal GtkBoxLayout does, except that children are never asked how wide they are for
 * a height. A label that wraps finds that out by breaking its text into lines a dozen times, which
 * was most of what it cost to lay out a page, and is of no use: the height of a row follows from
 * its width. Baselines are not aligned. Main thread only.
 */

#include "config.h"

#include "scout-row-layout.h"

struct _ScoutRowLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

typedef enum
{
  PROP_SPACING = 1,
} ScoutRowLayoutProperty;

static GParamSpec *props[PROP_SPACING + 1];

G_DEFINE_FINAL_TYPE (ScoutRowLayout, scout_row_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Of each child that is laid out how wide it is, least and best. */
static GArray *
measure_children (GtkWidget *widget)
{
  GArray *sizes = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequestedSize size = { child, 0, 0 };

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size,
                          &size.natural_size, NULL, NULL);
      g_array_append_val (sizes, size);
    }

  return sizes;
}

static int
get_gaps (ScoutRowLayout *self,
          const GArray   *sizes)
{
  return sizes->len > 1 ? (int) (sizes->len - 1) * self->spacing : 0;
}

static gboolean
expands (const GtkRequestedSize *size)
{
  return gtk_widget_compute_expand (size->data, GTK_ORIENTATION_HORIZONTAL);
}

/* Those that want to expand share what all have left. */
static void
expand (GArray *sizes,
        int     spare)
{
  int n_expand = 0;

  for (guint i = 0; i < sizes->len; i++)
    n_expand += expands (&g_array_index (sizes, GtkRequestedSize, i));

  for (guint i = 0; i < sizes->len && n_expand > 0; i++)
    {
      GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      int share = spare / n_expand;

      if (!expands (size))
        continue;
      size->minimum_size += share;
      spare -= share;
      n_expand--;
    }
}

/* Afterwards each minimum is the width of the child. */
static GArray *
distribute (ScoutRowLayout *self,
            GtkWidget      *widget,
            int             width)
{
  GArray *sizes = measure_children (widget);
  int spare = width - get_gaps (self, sizes);

  for (guint i = 0; i < sizes->len; i++)
    spare -= g_array_index (sizes, GtkRequestedSize, i).minimum_size;
  spare = gtk_distribute_natural_allocation (MAX (spare, 0), sizes->len,
                                             (GtkRequestedSize *) (void *) sizes->data);
  expand (sizes, spare);

  return sizes;
}

static void
measure_width (ScoutRowLayout *self,
               GtkWidget      *widget,
               int            *minimum,
               int            *natural)
{
  g_autoptr(GArray) sizes = measure_children (widget);

  *minimum = *natural = get_gaps (self, sizes);
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      *minimum += size->minimum_size;
      *natural += size->natural_size;
    }
}

static void
measure_height (ScoutRowLayout *self,
                GtkWidget      *widget,
                int             width,
                int            *minimum,
                int            *natural)
{
  g_autoptr(GArray) sizes = width < 0 ? measure_children (widget)
                                      : distribute (self, widget, width);

  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      int child_minimum, child_natural;

      gtk_widget_measure (size->data, GTK_ORIENTATION_VERTICAL,
                          width < 0 ? -1 : size->minimum_size, &child_minimum, &child_natural, NULL,
                          NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
scout_row_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  ScoutRowLayout *self = SCOUT_ROW_LAYOUT (manager);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static GtkSizeRequestMode
scout_row_layout_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_row_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  ScoutRowLayout *self = SCOUT_ROW_LAYOUT (manager);
  g_autoptr(GArray) sizes = distribute (self, widget, width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      const GtkAllocation allocation = { rtl ? width - x - size->minimum_size : x, 0,
                                         size->minimum_size, height };

      gtk_widget_size_allocate (size->data, &allocation, -1);
      x += size->minimum_size + self->spacing;
    }
}

static void
scout_row_layout_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((ScoutRowLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, SCOUT_ROW_LAYOUT (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_row_layout_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((ScoutRowLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      SCOUT_ROW_LAYOUT (object)->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_row_layout_class_init (ScoutRowLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = scout_row_layout_get_property;
  object_class->set_property = scout_row_layout_set_property;
  layout_class->measure = scout_row_layout_measure;
  layout_class->allocate = scout_row_layout_allocate;
  layout_class->get_request_mode = scout_row_layout_get_request_mode;

  /**
   * ScoutRowLayout:spacing:
   *
   * Pixels between children.
   */
  props[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, 100, 0,
                                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                          | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_row_layout_init (ScoutRowLayout *self)
{
}

GtkLayoutManager *
scout_row_layout_new (int spacing)
{
  return g_object_new (SCOUT_TYPE_ROW_LAYOUT, "spacing", spacing, NULL);
}
