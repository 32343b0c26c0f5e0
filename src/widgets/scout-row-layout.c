/* scout-row-layout.c: lays widgets out side by side, for texts that wrap.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a horizontal GtkBoxLayout does, except that children are never asked how wide they are
 * for a height. A label that wraps finds that out by breaking its text into lines a dozen times,
 * which was most of what it cost to lay out a page, and is of no use: the height of a row
 * follows from its width. Children that are aligned to a baseline share one. Two of the children
 * may go below the others, where there is not the width for all. Main thread only.
 */

#include "config.h"

#include "scout-row-layout.h"

/* Between the row and what goes below it. */
#define LINE_SPACING 8

struct _ScoutRowLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  GtkWidget *straggler; /* (nullable): weak */
  GtkWidget *squeezed;  /* (nullable): weak */
};

/* What goes below the others, one below the other. */
typedef struct
{
  GtkWidget *squeezed;  /* (nullable) */
  GtkWidget *straggler; /* (nullable) */
} Below;

typedef enum
{
  PROP_SPACING = 1,
  PROP_STRAGGLER,
  PROP_SQUEEZED,
} ScoutRowLayoutProperty;

static GParamSpec *props[PROP_SQUEEZED + 1];

G_DEFINE_FINAL_TYPE (ScoutRowLayout, scout_row_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Of each child that is laid out how wide it is, least and best. */
static GArray *
measure_children (GtkWidget   *widget,
                  const Below *below)
{
  GArray *sizes = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequestedSize size = { child, 0, 0 };

      if (child == below->squeezed || child == below->straggler
          || !gtk_widget_should_layout (child))
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

/* All side by side, as wide as they like to be, and at least. */
static void
add_widths (ScoutRowLayout *self,
            const GArray   *sizes,
            int            *minimum,
            int            *natural)
{
  *minimum = *natural = get_gaps (self, sizes);
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      *minimum += size->minimum_size;
      *natural += size->natural_size;
    }
}

/* (transfer none) (nullable): @wanted, if it is a child of @widget that is laid out */
static GtkWidget *
find_child (GtkWidget *widget,
            GtkWidget *wanted) /* (nullable) */
{
  return wanted != NULL && gtk_widget_get_parent (wanted) == widget
         && gtk_widget_should_layout (wanted) ? wanted : NULL;
}

/* Whether a child has no room beside those that are not below. */
static gboolean
has_no_room (ScoutRowLayout *self,
             GtkWidget      *widget,
             GtkWidget      *child, /* (nullable) */
             const Below    *below,
             int             width)
{
  g_autoptr(GArray) sizes = measure_children (widget, below);
  int unused, wanted;

  for (guint i = 0; i < sizes->len; i++)
    {
      GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      if (size->data == child && child == self->squeezed)
        size->natural_size = size->minimum_size;
    }
  add_widths (self, sizes, &unused, &wanted);

  return child != NULL && wanted > width && sizes->len > 1;
}

static Below
find_below (ScoutRowLayout *self,
            GtkWidget      *widget,
            int             width)
{
  GtkWidget *straggler = find_child (widget, self->straggler);
  GtkWidget *squeezed = find_child (widget, self->squeezed);
  Below below = { NULL, NULL };

  if (width < 0)
    return below;

  if (straggler != NULL && has_no_room (self, widget, straggler, &below, width))
    below.straggler = straggler;
  if (squeezed != NULL && has_no_room (self, widget, squeezed, &below, width))
    below.squeezed = squeezed;

  return below;
}

/* What is beside a child that may be squeezed has all the width that it likes to have. */
static void
prefer_others (ScoutRowLayout *self,
               GArray         *sizes)
{
  gboolean has_squeezed = FALSE;

  for (guint i = 0; i < sizes->len; i++)
    has_squeezed |= g_array_index (sizes, GtkRequestedSize, i).data == self->squeezed;

  for (guint i = 0; i < sizes->len && has_squeezed; i++)
    {
      GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      if (size->data != self->squeezed)
        size->minimum_size = size->natural_size;
    }
}

/* Afterwards each minimum is the width of the child. */
static GArray *
distribute (ScoutRowLayout *self,
            GtkWidget      *widget,
            const Below    *below,
            int             width)
{
  GArray *sizes = measure_children (widget, below);
  int spare = width - get_gaps (self, sizes);

  if (self->squeezed != NULL)
    prefer_others (self, sizes);
  for (guint i = 0; i < sizes->len; i++)
    spare -= g_array_index (sizes, GtkRequestedSize, i).minimum_size;
  spare = gtk_distribute_natural_allocation (MAX (spare, 0), sizes->len,
                                             (GtkRequestedSize *) (void *) sizes->data);
  expand (sizes, spare);

  return sizes;
}

static int
measure_least (GtkWidget *child) /* (nullable) */
{
  int least = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return least;
}

static void
measure_width (ScoutRowLayout *self,
               GtkWidget      *widget,
               int            *minimum,
               int            *natural)
{
  const Below none = { NULL, NULL };
  const Below all = { find_child (widget, self->squeezed), find_child (widget, self->straggler) };
  g_autoptr(GArray) sizes = measure_children (widget, &none);
  g_autoptr(GArray) others = measure_children (widget, &all);
  int unused;

  add_widths (self, sizes, minimum, natural);
  add_widths (self, others, minimum, &unused);
  *minimum = MAX (*minimum, measure_least (all.squeezed));
  *minimum = MAX (*minimum, measure_least (all.straggler));
}

/* What children of a row have above and below their common baseline. */
typedef struct
{
  int above; /* -1 if there is none */
  int below;
} Baseline;

static void
add_baseline (Baseline *common,
              int       height,
              int       baseline) /* -1 if there is none */
{
  if (baseline < 0)
    return;

  common->above = MAX (common->above, baseline);
  common->below = MAX (common->below, height - baseline);
}

/* How high children are that have their widths. */
static Baseline
measure_row (const GArray *sizes,
             gboolean      have_widths,
             int          *minimum,
             int          *natural)
{
  Baseline common = { -1, 0 };
  Baseline least = { -1, 0 };

  *minimum = *natural = 0;
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      int child_minimum, child_natural, least_baseline, baseline;

      gtk_widget_measure (size->data, GTK_ORIENTATION_VERTICAL,
                          have_widths ? size->minimum_size : -1, &child_minimum, &child_natural,
                          &least_baseline, &baseline);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
      if (gtk_widget_get_valign (size->data) == GTK_ALIGN_BASELINE)
        {
          add_baseline (&least, child_minimum, least_baseline);
          add_baseline (&common, child_natural, baseline);
        }
    }
  if (least.above >= 0)
    *minimum = MAX (*minimum, least.above + least.below);
  if (common.above >= 0)
    *natural = MAX (*natural, common.above + common.below);
  *natural = MAX (*natural, *minimum);

  return common;
}

/* Where the baseline is in a row that is laid out, or -1. */
static int
find_baseline (const GArray *sizes)
{
  int unused;

  for (guint i = 0; i < sizes->len; i++)
    {
      if (gtk_widget_get_valign (g_array_index (sizes, GtkRequestedSize, i).data)
          == GTK_ALIGN_BASELINE)
        return measure_row (sizes, TRUE, &unused, &unused).above;
    }

  return -1;
}

static void
add_height (GtkWidget *child, /* (nullable) */
            int        width,
            int       *minimum,
            int       *natural)
{
  int child_minimum, child_natural;

  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &child_minimum, &child_natural, NULL,
                      NULL);
  *minimum += LINE_SPACING + child_minimum;
  *natural += LINE_SPACING + child_natural;
}

static void
measure_height (ScoutRowLayout *self,
                GtkWidget      *widget,
                int             width,
                int            *minimum,
                int            *natural)
{
  const Below below = find_below (self, widget, width);
  g_autoptr(GArray) sizes = width < 0 ? measure_children (widget, &below)
                                      : distribute (self, widget, &below, width);

  measure_row (sizes, width >= 0, minimum, natural);
  add_height (below.squeezed, width, minimum, natural);
  add_height (below.straggler, width, minimum, natural);
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

/* Returns what is left of the height above. */
static int
allocate_below (ScoutRowLayout *self,
                GtkWidget      *below, /* (nullable) */
                int             width,
                int             height)
{
  GtkAllocation allocation = { 0, 0, width, 0 };

  if (below == NULL)
    return height;

  /* A text that ends where the row ends when it is beside the others begins where they do now. */
  if (below == self->squeezed)
    {
      gtk_widget_measure (below, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &allocation.width, NULL,
                          NULL);
      allocation.width = MIN (allocation.width, width);
      if (gtk_widget_get_direction (below) == GTK_TEXT_DIR_RTL)
        allocation.x = width - allocation.width;
    }
  gtk_widget_measure (below, GTK_ORIENTATION_VERTICAL, allocation.width, NULL, &allocation.height,
                      NULL, NULL);
  allocation.y = MAX (height - allocation.height, 0);
  gtk_widget_size_allocate (below, &allocation, -1);

  return MAX (allocation.y - LINE_SPACING, 0);
}

static void
scout_row_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  ScoutRowLayout *self = SCOUT_ROW_LAYOUT (manager);
  const Below below = find_below (self, widget, width);
  g_autoptr(GArray) sizes = distribute (self, widget, &below, width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int common_baseline = find_baseline (sizes);
  int x = 0;

  height = allocate_below (self, below.straggler, width, height);
  height = allocate_below (self, below.squeezed, width, height);
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      const GtkAllocation allocation = { rtl ? width - x - size->minimum_size : x, 0,
                                         size->minimum_size, height };

      gtk_widget_size_allocate (size->data, &allocation, common_baseline);
      x += size->minimum_size + self->spacing;
    }
}

static void
scout_row_layout_dispose (GObject *object)
{
  g_clear_weak_pointer (&SCOUT_ROW_LAYOUT (object)->straggler);
  g_clear_weak_pointer (&SCOUT_ROW_LAYOUT (object)->squeezed);

  G_OBJECT_CLASS (scout_row_layout_parent_class)->dispose (object);
}

static void
set_squeezed (ScoutRowLayout *self,
              GtkWidget      *squeezed) /* (nullable) */
{
  if (!g_set_weak_pointer (&self->squeezed, squeezed))
    return;

  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SQUEEZED]);
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
    case PROP_STRAGGLER:
      g_value_set_object (value, SCOUT_ROW_LAYOUT (object)->straggler);
      break;
    case PROP_SQUEEZED:
      g_value_set_object (value, SCOUT_ROW_LAYOUT (object)->squeezed);
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
    case PROP_STRAGGLER:
      scout_row_layout_set_straggler (SCOUT_ROW_LAYOUT (object), g_value_get_object (value));
      break;
    case PROP_SQUEEZED:
      set_squeezed (SCOUT_ROW_LAYOUT (object), g_value_get_object (value));
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

  object_class->dispose = scout_row_layout_dispose;
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

  /**
   * ScoutRowLayout:straggler:
   *
   * (nullable): the child that goes below the others, in a line of its own, where the row has not
   * the width that all of them like to have.
   */
  props[PROP_STRAGGLER] = g_param_spec_object ("straggler", NULL, NULL, GTK_TYPE_WIDGET,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                               | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutRowLayout:squeezed:
   *
   * (nullable): the child that stands beside the others as long as it has the least width that it
   * can do with, in as many lines as it then needs, and below them where it has not even that: the
   * longer of two texts.
   */
  props[PROP_SQUEEZED] = g_param_spec_object ("squeezed", NULL, NULL, GTK_TYPE_WIDGET,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
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

void
scout_row_layout_set_straggler (ScoutRowLayout *self,
                                GtkWidget      *straggler)
{
  g_return_if_fail (SCOUT_IS_ROW_LAYOUT (self));
  g_return_if_fail (straggler == NULL || GTK_IS_WIDGET (straggler));

  if (!g_set_weak_pointer (&self->straggler, straggler))
    return;

  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STRAGGLER]);
}
