/* scout-breakpoint-bin.c: tells its child when there is little width.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pages bind orientations and visibilities to ScoutBreakpointBin:narrow. The property changes after
 * the allocation that showed the need, never within it, because widgets must not ask for a resize
 * while they are given their size. So that a window can become narrow at all, the bin admits to a
 * smaller minimum width than its wide child; the child is cut off for that one frame. */

#include "config.h"

#include "scout-breakpoint-bin.h"

#include <limits.h>

/* A little less than the narrowest window that Scout supports (360 px, product section 9), because
 * windows without a compositor draw their shadow into that width. */
#define MIN_WIDTH 320
#define MIN_HEIGHT 120

/* How GtkSettings:gtk-xft-dpi says that text has its normal size. */
#define NORMAL_DOTS (96 * 1024)

struct _ScoutBreakpointBin
{
  GtkWidget parent_instance;

  GtkWidget *child; /* (owned) (nullable) */
  int threshold;
  int width;
  gboolean narrow;
  gboolean has_been_wide, has_told_wide;
  guint update_id;
};

typedef enum
{
  PROP_CHILD = 1,
  PROP_THRESHOLD,
  PROP_NARROW,
  PROP_HAS_BEEN_WIDE,
} ScoutBreakpointBinProperty;

static GParamSpec *props[PROP_HAS_BEEN_WIDE + 1];

static void scout_breakpoint_bin_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutBreakpointBin, scout_breakpoint_bin, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      scout_breakpoint_bin_buildable_init))

static GtkBuildableIface *parent_buildable_iface;

static void
scout_breakpoint_bin_add_child (GtkBuildable *buildable,
                                GtkBuilder   *builder,
                                GObject      *child,
                                const char   *type)
{
  if (GTK_IS_WIDGET (child))
    scout_breakpoint_bin_set_child (SCOUT_BREAKPOINT_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
scout_breakpoint_bin_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = scout_breakpoint_bin_add_child;
}

/* Larger text needs more room: at twice its size, a window is narrow that is twice as wide. */
static gboolean
is_below (ScoutBreakpointBin *self,
          int                 width)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int dots = 0;
  double scale = 1;

  g_object_get (settings, "gtk-xft-dpi", &dots, NULL);
  if (dots > NORMAL_DOTS)
    scale = (double) dots / NORMAL_DOTS;

  return width < self->threshold * scale;
}

static void
update_narrow (ScoutBreakpointBin *self)
{
  gboolean narrow = is_below (self, self->width);

  if (narrow == self->narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static gboolean
update_cb (gpointer user_data)
{
  ScoutBreakpointBin *self = user_data;

  self->update_id = 0;
  update_narrow (self);
  if (self->has_been_wide && !self->has_told_wide)
    {
      self->has_told_wide = TRUE;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_BEEN_WIDE]);
    }
  return G_SOURCE_REMOVE;
}

static void
scout_breakpoint_bin_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  ScoutBreakpointBin *self = SCOUT_BREAKPOINT_BIN (widget);

  *minimum = *natural = 0;
  if (self->child == NULL)
    return;

  /* The window asks in every frame in which a label has changed how high its content is at its
   * narrowest: all texts of a page would be broken into lines for a width that it does not have. */
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = MIN_HEIGHT;
      return;
    }

  gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);
  *minimum = MIN (*minimum, MIN_WIDTH);
}

static void
scout_breakpoint_bin_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  ScoutBreakpointBin *self = SCOUT_BREAKPOINT_BIN (widget);
  int minimum_width = 0;
  int minimum_height = 0;

  self->width = width;
  if (!is_below (self, width))
    self->has_been_wide = TRUE;
  if ((is_below (self, width) != self->narrow || self->has_been_wide != self->has_told_wide)
      && self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);

  if (self->child == NULL || !gtk_widget_should_layout (self->child))
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, NULL, NULL,
                      NULL);
  width = MAX (width, minimum_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &minimum_height, NULL, NULL,
                      NULL);
  gtk_widget_allocate (self->child, width, MAX (height, minimum_height), baseline, NULL);
}

static void
scout_breakpoint_bin_dispose (GObject *object)
{
  ScoutBreakpointBin *self = SCOUT_BREAKPOINT_BIN (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (scout_breakpoint_bin_parent_class)->dispose (object);
}

static void
scout_breakpoint_bin_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  ScoutBreakpointBin *self = SCOUT_BREAKPOINT_BIN (object);

  switch ((ScoutBreakpointBinProperty) id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_THRESHOLD:
      g_value_set_int (value, self->threshold);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_HAS_BEEN_WIDE:
      g_value_set_boolean (value, self->has_been_wide);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_breakpoint_bin_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  ScoutBreakpointBin *self = SCOUT_BREAKPOINT_BIN (object);

  switch ((ScoutBreakpointBinProperty) id)
    {
    case PROP_CHILD:
      scout_breakpoint_bin_set_child (self, g_value_get_object (value));
      break;
    case PROP_THRESHOLD:
      scout_breakpoint_bin_set_threshold (self, g_value_get_int (value));
      break;
    case PROP_NARROW:
    case PROP_HAS_BEEN_WIDE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_breakpoint_bin_class_init (ScoutBreakpointBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_breakpoint_bin_dispose;
  object_class->get_property = scout_breakpoint_bin_get_property;
  object_class->set_property = scout_breakpoint_bin_set_property;
  widget_class->measure = scout_breakpoint_bin_measure;
  widget_class->size_allocate = scout_breakpoint_bin_size_allocate;

  /**
   * ScoutBreakpointBin:child: (nullable)
   *
   * The child.
   */
  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                           | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutBreakpointBin:threshold:
   *
   * The width in pixels below which the bin is narrow, at the normal size of text.
   */
  props[PROP_THRESHOLD] = g_param_spec_int ("threshold", NULL, NULL, 0, INT_MAX, 0,
                                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                            | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutBreakpointBin:narrow:
   *
   * Whether the bin has less width than its threshold. Changes outside of size allocation.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutBreakpointBin:has-been-wide:
   *
   * Whether the bin ever had as much width as its threshold. Told outside of size allocation.
   */
  props[PROP_HAS_BEEN_WIDE] = g_param_spec_boolean ("has-been-wide", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_breakpoint_bin_init (ScoutBreakpointBin *self)
{
  self->width = INT_MAX;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
scout_breakpoint_bin_new (void)
{
  return g_object_new (SCOUT_TYPE_BREAKPOINT_BIN, NULL);
}

GtkWidget *
scout_breakpoint_bin_get_child (ScoutBreakpointBin *self)
{
  g_return_val_if_fail (SCOUT_IS_BREAKPOINT_BIN (self), NULL);

  return self->child;
}

void
scout_breakpoint_bin_set_child (ScoutBreakpointBin *self,
                                GtkWidget          *child)
{
  g_return_if_fail (SCOUT_IS_BREAKPOINT_BIN (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (child == self->child)
    return;

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHILD]);
}

int
scout_breakpoint_bin_get_threshold (ScoutBreakpointBin *self)
{
  g_return_val_if_fail (SCOUT_IS_BREAKPOINT_BIN (self), 0);

  return self->threshold;
}

void
scout_breakpoint_bin_set_threshold (ScoutBreakpointBin *self,
                                    int                 threshold)
{
  g_return_if_fail (SCOUT_IS_BREAKPOINT_BIN (self));
  g_return_if_fail (threshold >= 0);

  if (threshold == self->threshold)
    return;

  self->threshold = threshold;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_THRESHOLD]);
  update_narrow (self);
}

gboolean
scout_breakpoint_bin_get_narrow (ScoutBreakpointBin *self)
{
  g_return_val_if_fail (SCOUT_IS_BREAKPOINT_BIN (self), FALSE);

  return self->narrow;
}

gboolean
scout_breakpoint_bin_has_been_wide (ScoutBreakpointBin *self)
{
  g_return_val_if_fail (SCOUT_IS_BREAKPOINT_BIN (self), FALSE);

  return self->has_been_wide;
}
