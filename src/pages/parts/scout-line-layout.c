/* scout-line-layout.c: a line in which the least important gives way first.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A GtkBox takes from each child as much as from the others, so that of two texts that do not fit
 * neither can be read. */

#include "config.h"

#include "scout-line-layout.h"

#define RANK_KEY "scout-line-rank"
#define VANISH_KEY "scout-line-vanishes"
/* More important than this nobody needs to say. */
#define HIGHEST_RANK 3

struct _ScoutLineLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

G_DEFINE_FINAL_TYPE (ScoutLineLayout, scout_line_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *widget;
  int minimum;
  int width; /* the natural one at first */
  gboolean has_vanished;
} Child;

static guint
get_rank (GtkWidget *widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), RANK_KEY));
}

static gboolean
may_vanish (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), VANISH_KEY) != NULL;
}

/* (element-type Child) */
static GArray *
collect (GtkWidget *line)
{
  GArray *children = g_array_new (FALSE, FALSE, sizeof (Child));

  for (GtkWidget *widget = gtk_widget_get_first_child (line); widget != NULL;
       widget = gtk_widget_get_next_sibling (widget))
    {
      Child child = { widget, 0, 0, FALSE };

      /* Not gtk_widget_should_layout(), to which what has vanished is gone for good. */
      if (!gtk_widget_get_visible (widget) || GTK_IS_NATIVE (widget))
        continue;
      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &child.minimum, &child.width,
                          NULL, NULL);
      g_array_append_val (children, child);
    }

  return children;
}

static int
get_total (ScoutLineLayout *self,
           GArray          *children,
           gboolean         is_minimum)
{
  int total = 0;
  guint n_shown = 0;

  for (guint i = 0; i < children->len; i++)
    {
      const Child *child = &g_array_index (children, Child, i);

      if (child->has_vanished || (is_minimum && may_vanish (child->widget)))
        continue;
      total += is_minimum ? child->minimum : child->width;
      n_shown++;
    }

  return total + self->spacing * (int) (MAX (n_shown, 1) - 1);
}

/* Takes from the children of a rank what is missing, as far as they have it. */
static void
take (ScoutLineLayout *self,
      GArray          *children,
      guint            rank,
      int              width)
{
  for (guint i = 0; i < children->len; i++)
    {
      Child *child = &g_array_index (children, Child, i);
      int missing = get_total (self, children, FALSE) - width;

      if (get_rank (child->widget) != rank || missing <= 0)
        continue;
      if (may_vanish (child->widget))
        child->has_vanished = TRUE;
      else
        child->width = MAX (child->minimum, child->width - missing);
    }
}

static GArray *
divide (ScoutLineLayout *self,
        GtkWidget       *line,
        int              width)
{
  GArray *children = collect (line);

  for (guint rank = HIGHEST_RANK; rank > 0; rank--)
    take (self, children, rank, width);

  return children;
}

static GtkSizeRequestMode
scout_line_layout_get_request_mode (GtkLayoutManager *layout,
                                    GtkWidget        *line)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_height (ScoutLineLayout *self,
                GtkWidget       *line,
                int              width,
                int             *minimum,
                int             *natural)
{
  g_autoptr(GArray) children = width < 0 ? collect (line) : divide (self, line, width);

  for (guint i = 0; i < children->len; i++)
    {
      const Child *child = &g_array_index (children, Child, i);
      int child_minimum = 0;
      int child_natural = 0;

      if (child->has_vanished)
        continue;
      gtk_widget_measure (child->widget, GTK_ORIENTATION_VERTICAL, child->width, &child_minimum,
                          &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
scout_line_layout_measure (GtkLayoutManager *layout,
                           GtkWidget        *line,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  ScoutLineLayout *self = SCOUT_LINE_LAYOUT (layout);
  g_autoptr(GArray) children = NULL;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      measure_height (self, line, for_size, minimum, natural);
      return;
    }

  children = collect (line);
  *minimum = get_total (self, children, TRUE);
  *natural = get_total (self, children, FALSE);
}

static void
scout_line_layout_allocate (GtkLayoutManager *layout,
                            GtkWidget        *line,
                            int               width,
                            int               height,
                            int               baseline)
{
  ScoutLineLayout *self = SCOUT_LINE_LAYOUT (layout);
  g_autoptr(GArray) children = divide (self, line, width);
  gboolean is_rtl = gtk_widget_get_direction (line) == GTK_TEXT_DIR_RTL;
  int left = MAX (0, width - get_total (self, children, FALSE));
  int x = 0;

  for (guint i = 0; i < children->len; i++)
    {
      const Child *child = &g_array_index (children, Child, i);
      int extra = gtk_widget_get_hexpand (child->widget) ? left : 0;
      GtkAllocation place = { x, 0, child->width + extra, height };

      gtk_widget_set_child_visible (child->widget, !child->has_vanished);
      left -= extra;
      if (child->has_vanished)
        {
          x += extra;
          continue;
        }
      if (is_rtl)
        place.x = width - x - place.width;
      gtk_widget_size_allocate (child->widget, &place, -1);
      x += place.width + self->spacing;
    }
}

static void
scout_line_layout_class_init (ScoutLineLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = scout_line_layout_get_request_mode;
  layout_class->measure = scout_line_layout_measure;
  layout_class->allocate = scout_line_layout_allocate;
}

static void
scout_line_layout_init (ScoutLineLayout *self)
{
}

GtkLayoutManager *
scout_line_layout_new (int spacing)
{
  ScoutLineLayout *self = g_object_new (SCOUT_TYPE_LINE_LAYOUT, NULL);

  self->spacing = spacing;

  return GTK_LAYOUT_MANAGER (self);
}

void
scout_line_layout_set_rank (GtkWidget *child,
                            guint      rank,
                            gboolean   vanishes)
{
  g_return_if_fail (GTK_IS_WIDGET (child));
  g_return_if_fail (rank <= HIGHEST_RANK);

  if (get_rank (child) == rank && may_vanish (child) == vanishes)
    return;

  g_object_set_data (G_OBJECT (child), RANK_KEY, GUINT_TO_POINTER (rank));
  g_object_set_data (G_OBJECT (child), VANISH_KEY, GINT_TO_POINTER (vanishes));
  gtk_widget_queue_resize (child);
}
