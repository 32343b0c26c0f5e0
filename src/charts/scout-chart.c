/* scout-chart.c: figures as a picture.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The widget: data, properties, size and what assistive technology hears. It knows nothing of axes
 * and bars: scout-chart-layout.c turns data into a scene, scout-chart-render.c that into a node,
 * which is kept until data, size or style change, and scout-chart-cursor.c draws the read-out over
 * it. Pointer, touch and keys are in scout-chart-input.c, the menu in scout-chart-menu.c. Knows
 * nothing of creators and insights. Main thread only.
 */

#include "config.h"

#include "scout-chart.h"

#include "scout-chart-private.h"
#include "scout-chart-words.h"

#include "scout-spoken.h"

#define NATURAL_WIDTH 480

struct _ScoutChart
{
  GtkWidget parent_instance;

  ScoutChartKind kind;
  ScoutChartData *data;        /* (owned) (nullable) */
  GSimpleActionGroup *actions; /* (owned) */

  /* (owned) (nullable): from the first measuring to the drawing */
  ScoutChartTypesetter *typesetter;
  ScoutChartScene *scene; /* (owned) (nullable): as long as it is right */
  GskRenderNode *node;    /* (owned) (nullable): the still part */
  ScoutChartBubbles *bubbles; /* (owned) (nullable): the read-outs so far */
  ScoutChartStyle style;
  int cursor;
  gboolean cursor_follows_pointer;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_CURSOR,
} ScoutChartProperty;

static GParamSpec *props[PROP_CURSOR + 1];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (ScoutChartKind, scout_chart_kind,
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_LINES, "lines"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_COLUMNS, "columns"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_PYRAMID, "pyramid"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_BAR_LIST, "bar-list"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_SHARES, "shares"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_SPARK_LINE, "spark-line"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CHART_SPARK_COLUMNS, "spark-columns"))
G_DEFINE_FINAL_TYPE (ScoutChart, scout_chart, GTK_TYPE_WIDGET)

static void
drop_scene (ScoutChart *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->bubbles, _scout_chart_bubbles_free);
  g_clear_pointer (&self->scene, scout_chart_scene_free);
}

static void
invalidate (ScoutChart *self)
{
  drop_scene (self);
  g_clear_pointer (&self->typesetter, _scout_chart_typesetter_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_accessible (ScoutChart *self)
{
  g_autofree char *description = scout_chart_dup_readout (self);

  /* Whoever listens hears the description of the focused widget again when it changes. */
  if (description == NULL)
    description = scout_chart_dup_description (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->data != NULL ? scout_chart_data_get_title (self->data) : "",
                                  -1);
  scout_spoken_tell (GTK_WIDGET (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

/* Text is shaped once, though sizes are asked for several times before a frame is drawn. */
static void
init_frame (ScoutChart      *self,
            ScoutChartFrame *frame)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->typesetter == NULL)
    self->typesetter = _scout_chart_typesetter_new (gtk_widget_get_pango_context (widget));

  *frame = (ScoutChartFrame) {
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };
  _scout_chart_typesetter_init_frame (self->typesetter, frame);
}

/* Events may come before the first frame is drawn: they need the geometry too. */
const ScoutChartScene *
_scout_chart_get_scene (ScoutChart *self)
{
  ScoutChartFrame frame;

  if (self->scene != NULL)
    return self->scene;

  init_frame (self, &frame);
  if (frame.width > 0.0 && frame.height > 0.0)
    self->scene = scout_chart_layout (self->kind, self->data, &frame);

  return self->scene;
}

ScoutChartBubbles *
_scout_chart_get_bubbles (ScoutChart *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  if (self->bubbles == NULL)
    self->bubbles = _scout_chart_bubbles_new (context);

  return self->bubbles;
}

gboolean
_scout_chart_follows_pointer (ScoutChart *self)
{
  return self->cursor_follows_pointer;
}

void
_scout_chart_move_cursor (ScoutChart *self,
                          int         cursor,
                          gboolean    follows_pointer)
{
  cursor = CLAMP (cursor, -1, (int) scout_chart_get_n_points (self) - 1);
  self->cursor_follows_pointer = follows_pointer && cursor >= 0;
  if (cursor == self->cursor)
    return;

  self->cursor = cursor;
  /* Whoever listens asks by keys, and a pointer that passes by is nothing to hear. */
  if (!self->cursor_follows_pointer)
    update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURSOR]);
}

static void
scout_chart_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  ScoutChart *self = SCOUT_CHART (widget);

  if (self->node == NULL && _scout_chart_get_scene (self) != NULL)
    {
      ScoutChartFrame frame;

      init_frame (self, &frame);
      _scout_chart_style_init_from_widget (&self->style, widget);
      self->node = _scout_chart_render (self->scene, &self->style, self->typesetter);
      g_clear_pointer (&self->typesetter, _scout_chart_typesetter_free);
    }

  if (self->scene != NULL && self->cursor >= 0)
    _scout_chart_cursor_render_below (self, &self->style, snapshot);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  if (self->scene != NULL && self->cursor >= 0)
    _scout_chart_cursor_render_above (self, &self->style, snapshot);
}

static GtkSizeRequestMode
scout_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

void
_scout_chart_measure (ScoutChartKind   kind,
                      ScoutChartData  *data,
                      ScoutChartFrame *frame,
                      GtkOrientation   orientation,
                      int             *minimum,
                      int             *natural)
{
  int for_size = (int) frame->width;

  *minimum = (int) scout_chart_layout_get_width (kind, data, frame);
  *natural = MAX (*minimum, NATURAL_WIDTH);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  frame->width = for_size > 0 ? for_size : *natural;
  *natural = (int) scout_chart_layout_get_height (kind, data, frame);
  *minimum = (int) scout_chart_layout_get_least_height (kind, data, frame);
}

static void
scout_chart_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  ScoutChart *self = SCOUT_CHART (widget);
  ScoutChartFrame frame;

  init_frame (self, &frame);
  frame.width = for_size;
  _scout_chart_measure (self->kind, self->data, &frame, orientation, minimum, natural);
}

static void
scout_chart_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  drop_scene (SCOUT_CHART (widget));
  _scout_chart_menu_present (SCOUT_CHART (widget));
}

/* Fonts may have changed, and with them sizes. */
static void
scout_chart_css_changed (GtkWidget         *widget,
                         GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_chart_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_CHART (widget));
  gtk_widget_queue_resize (widget);
}

static void
scout_chart_direction_changed (GtkWidget        *widget,
                               GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_chart_parent_class)->direction_changed (widget, previous);

  invalidate (SCOUT_CHART (widget));
}

static void
scout_chart_dispose (GObject *object)
{
  _scout_chart_menu_dispose (SCOUT_CHART (object));

  G_OBJECT_CLASS (scout_chart_parent_class)->dispose (object);
}

static void
scout_chart_finalize (GObject *object)
{
  ScoutChart *self = SCOUT_CHART (object);

  drop_scene (self);
  g_clear_pointer (&self->typesetter, _scout_chart_typesetter_free);
  g_clear_pointer (&self->data, scout_chart_data_unref);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (scout_chart_parent_class)->finalize (object);
}

static void
scout_chart_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  ScoutChart *self = SCOUT_CHART (object);

  switch ((ScoutChartProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int) scout_chart_get_kind (self));
      break;
    case PROP_CURSOR:
      g_value_set_int (value, scout_chart_get_cursor (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_chart_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  ScoutChart *self = SCOUT_CHART (object);

  switch ((ScoutChartProperty) prop_id)
    {
    case PROP_KIND:
      scout_chart_set_kind (self, (ScoutChartKind) g_value_get_enum (value));
      break;
    case PROP_CURSOR:
      scout_chart_set_cursor (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_chart_class_init (ScoutChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_chart_dispose;
  object_class->finalize = scout_chart_finalize;
  object_class->get_property = scout_chart_get_property;
  object_class->set_property = scout_chart_set_property;
  widget_class->snapshot = scout_chart_snapshot;
  widget_class->get_request_mode = scout_chart_get_request_mode;
  widget_class->measure = scout_chart_measure;
  widget_class->size_allocate = scout_chart_size_allocate;
  widget_class->css_changed = scout_chart_css_changed;
  widget_class->direction_changed = scout_chart_direction_changed;

  /**
   * ScoutChart:kind:
   *
   * How the figures are drawn.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, SCOUT_TYPE_CHART_KIND,
                                        SCOUT_CHART_LINES, flags);

  /**
   * ScoutChart:cursor:
   *
   * The index of the point whose figures are read out, -1 for none.
   */
  props[PROP_CURSOR] = g_param_spec_int ("cursor", NULL, NULL, -1, G_MAXINT, -1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutChart::changed:
   * @self: the chart
   *
   * It shows other figures, or draws them in another way.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  _scout_chart_input_install (widget_class);
  _scout_chart_menu_install (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
scout_chart_init (ScoutChart *self)
{
  self->cursor = -1;
  self->actions = _scout_chart_actions_new (self);
  _scout_chart_actions_update (self->actions, FALSE);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "chart", G_ACTION_GROUP (self->actions));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  _scout_chart_input_attach (self);
  _scout_chart_menu_attach (self);

  _scout_chart_style_watch (GTK_WIDGET (self), G_CALLBACK (invalidate));
  update_accessible (self);
}

GtkWidget *
scout_chart_new (ScoutChartKind kind)
{
  return g_object_new (SCOUT_TYPE_CHART, "kind", kind, NULL);
}

/* What is shown has other words and another size. */
static void
content_changed (ScoutChart *self)
{
  update_accessible (self);
  invalidate (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

ScoutChartKind
scout_chart_get_kind (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), SCOUT_CHART_LINES);

  return self->kind;
}

void
scout_chart_set_kind (ScoutChart     *self,
                      ScoutChartKind  kind)
{
  g_return_if_fail (SCOUT_IS_CHART (self));
  g_return_if_fail ((guint) kind < SCOUT_CHART_N_KINDS);

  if (kind == self->kind)
    return;

  self->kind = kind;
  content_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

ScoutChartData *
scout_chart_get_data (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), NULL);

  return self->data;
}

void
scout_chart_set_data (ScoutChart     *self,
                      ScoutChartData *data)
{
  g_return_if_fail (SCOUT_IS_CHART (self));

  if (data == self->data)
    return;

  _scout_chart_move_cursor (self, -1, FALSE);
  g_clear_pointer (&self->data, scout_chart_data_unref);
  self->data = data != NULL ? scout_chart_data_ref (data) : NULL;
  _scout_chart_actions_update (self->actions,
                               data != NULL && scout_chart_data_get_range (data, NULL, NULL));
  content_changed (self);
}

guint
scout_chart_get_n_points (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), 0);

  return self->data != NULL ? scout_chart_data_get_n_points (self->data) : 0;
}

int
scout_chart_get_cursor (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), -1);

  return self->cursor;
}

void
scout_chart_set_cursor (ScoutChart *self,
                        int         cursor)
{
  g_return_if_fail (SCOUT_IS_CHART (self));

  _scout_chart_move_cursor (self, cursor, FALSE);
}

char *
scout_chart_dup_description (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), NULL);

  return scout_chart_words_describe (self->kind, self->data);
}

char *
scout_chart_dup_readout (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), NULL);

  if (self->cursor < 0)
    return NULL;

  return scout_chart_words_readout (self->kind, self->data, (guint) self->cursor);
}

GActionGroup *
scout_chart_get_actions (ScoutChart *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART (self), NULL);

  return G_ACTION_GROUP (self->actions);
}
