/* scout-daily-chart.c: one value a day as an area chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The widget: data, properties and what assistive technology hears. Pointer, touch and keys are in
 * scout-daily-input.c. It draws nothing itself: scout-daily-plot.c records the still part into a
 * render node, which is kept until data, size or style change, and scout-daily-bubble.c draws the
 * read-out over it. Knows nothing of creators and insights. Main thread only.
 */

#include "config.h"

#include "scout-daily-chart.h"

#include "scout-daily-chart-private.h"

#include "scout-chart-palette.h"
#include "scout-wording.h"

#include <adwaita.h>

#define CHART_HEIGHT 232
#define MIN_WIDTH 200
#define NATURAL_WIDTH 600

struct _ScoutDailyChart
{
  GtkWidget parent_instance;

  ScoutDailyPlot plot;
  GskRenderNode *node; /* (owned) (nullable): the still part */
  int cursor;
  gboolean cursor_follows_pointer;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_POSTS_TITLE,
  PROP_CURSOR,
} ScoutDailyChartProperty;

static GParamSpec *props[PROP_CURSOR + 1];

G_DEFINE_FINAL_TYPE (ScoutDailyChart, scout_daily_chart, GTK_TYPE_WIDGET)

static void
invalidate (ScoutDailyChart *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_accessible (ScoutDailyChart *self)
{
  g_autofree char *description = scout_daily_chart_dup_description (self);
  g_autofree char *readout = scout_daily_chart_dup_readout (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->plot.title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  readout != NULL ? readout : description,
                                  -1);
}

const ScoutDailyPlot *
_scout_daily_chart_get_plot (ScoutDailyChart *self)
{
  return &self->plot;
}

gboolean
_scout_daily_chart_follows_pointer (ScoutDailyChart *self)
{
  return self->cursor_follows_pointer;
}

void
_scout_daily_chart_move_cursor (ScoutDailyChart *self,
                                int              cursor,
                                gboolean         follows_pointer)
{
  cursor = CLAMP (cursor, -1, (int) self->plot.n_values - 1);
  self->cursor_follows_pointer = follows_pointer && cursor >= 0;
  if (cursor == self->cursor)
    return;

  self->cursor = cursor;
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURSOR]);
}

static void
update_style (ScoutDailyChart *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));

  self->plot.dark = adw_style_manager_get_dark (manager);
  self->plot.high_contrast = adw_style_manager_get_high_contrast (manager);
  self->plot.rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gtk_style_context_get_color (style, &self->plot.foreground);
  scout_chart_palette_get_color (SCOUT_CHART_COLOR_FIRST, self->plot.dark, &self->plot.series);
  if (!gtk_style_context_lookup_color (style, "popover_bg_color", &self->plot.bubble))
    gdk_rgba_parse (&self->plot.bubble, self->plot.dark ? "#383838" : "#ffffff");
}

static void
scout_daily_chart_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (widget);
  PangoContext *context = gtk_widget_get_pango_context (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (width <= 0 || height <= 0)
    return;

  if (self->node == NULL)
    {
      update_style (self);
      _scout_daily_plot_layout (&self->plot, context, width, height);
      self->node = _scout_daily_plot_render (&self->plot, context);
    }

  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  if (self->cursor >= 0)
    _scout_daily_bubble_render (&self->plot, snapshot, context, (guint) self->cursor);
}

static void
scout_daily_chart_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  gboolean is_horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_horizontal ? MIN_WIDTH : CHART_HEIGHT;
  *natural = is_horizontal ? NATURAL_WIDTH : CHART_HEIGHT;
}

static void
scout_daily_chart_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (widget);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  /* Events may come before the first frame is drawn: they need the geometry too. */
  update_style (self);
  _scout_daily_plot_layout (&self->plot, gtk_widget_get_pango_context (widget), width, height);
}

static void
scout_daily_chart_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_daily_chart_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_DAILY_CHART (widget));
}

static void
scout_daily_chart_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_daily_chart_parent_class)->direction_changed (widget, previous);

  invalidate (SCOUT_DAILY_CHART (widget));
  gtk_widget_queue_allocate (widget);
}

static void
scout_daily_chart_finalize (GObject *object)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->plot.first_day, g_date_time_unref);
  g_clear_pointer (&self->plot.values, g_free);
  g_clear_pointer (&self->plot.posts, g_free);
  g_clear_pointer (&self->plot.title, g_free);
  g_clear_pointer (&self->plot.posts_title, g_free);

  G_OBJECT_CLASS (scout_daily_chart_parent_class)->finalize (object);
}

static void
scout_daily_chart_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (object);

  switch ((ScoutDailyChartProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, scout_daily_chart_get_title (self));
      break;
    case PROP_POSTS_TITLE:
      g_value_set_string (value, scout_daily_chart_get_posts_title (self));
      break;
    case PROP_CURSOR:
      g_value_set_int (value, scout_daily_chart_get_cursor (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_daily_chart_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutDailyChart *self = SCOUT_DAILY_CHART (object);

  switch ((ScoutDailyChartProperty) prop_id)
    {
    case PROP_TITLE:
      scout_daily_chart_set_title (self, g_value_get_string (value));
      break;
    case PROP_POSTS_TITLE:
      scout_daily_chart_set_posts_title (self, g_value_get_string (value));
      break;
    case PROP_CURSOR:
      scout_daily_chart_set_cursor (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_daily_chart_class_init (ScoutDailyChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = scout_daily_chart_finalize;
  object_class->get_property = scout_daily_chart_get_property;
  object_class->set_property = scout_daily_chart_set_property;
  widget_class->snapshot = scout_daily_chart_snapshot;
  widget_class->measure = scout_daily_chart_measure;
  widget_class->size_allocate = scout_daily_chart_size_allocate;
  widget_class->css_changed = scout_daily_chart_css_changed;
  widget_class->direction_changed = scout_daily_chart_direction_changed;

  /**
   * ScoutDailyChart:title:
   *
   * What the figures count, such as "Reach"; plain text.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);

  /**
   * ScoutDailyChart:posts-title:
   *
   * The name of the second row of the read-out; plain text.
   */
  props[PROP_POSTS_TITLE] = g_param_spec_string ("posts-title", NULL, NULL, "", flags);

  /**
   * ScoutDailyChart:cursor:
   *
   * The index of the day whose figures are read out, -1 for none.
   */
  props[PROP_CURSOR] = g_param_spec_int ("cursor", NULL, NULL, -1, G_MAXINT, -1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  _scout_daily_input_install (widget_class);
  gtk_widget_class_set_css_name (widget_class, "dailychart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
scout_daily_chart_init (ScoutDailyChart *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->cursor = -1;
  self->plot.title = g_strdup ("");
  self->plot.posts_title = g_strdup ("");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  _scout_daily_input_attach (self);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (invalidate), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (invalidate), self,
                           G_CONNECT_SWAPPED);
  update_accessible (self);
}

GtkWidget *
scout_daily_chart_new (void)
{
  return g_object_new (SCOUT_TYPE_DAILY_CHART, NULL);
}

/* Returns whether the text is another one. */
static gboolean
replace_text (char       **target,
              const char  *text)
{
  g_autofree char *safe = scout_wording_inline (text);

  if (g_str_equal (*target, safe))
    return FALSE;

  g_free (*target);
  *target = g_steal_pointer (&safe);
  return TRUE;
}

const char *
scout_daily_chart_get_title (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), "");

  return self->plot.title;
}

void
scout_daily_chart_set_title (ScoutDailyChart *self,
                             const char      *title)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));

  if (!replace_text (&self->plot.title, title))
    return;

  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

const char *
scout_daily_chart_get_posts_title (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), "");

  return self->plot.posts_title;
}

void
scout_daily_chart_set_posts_title (ScoutDailyChart *self,
                                   const char      *posts_title)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));

  if (!replace_text (&self->plot.posts_title, posts_title))
    return;

  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POSTS_TITLE]);
}

int
scout_daily_chart_get_cursor (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), -1);

  return self->cursor;
}

void
scout_daily_chart_set_cursor (ScoutDailyChart *self,
                              int              cursor)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));

  _scout_daily_chart_move_cursor (self, cursor, FALSE);
}

/* The geometry depends on the data, and events may come before the next frame. */
static void
data_changed (ScoutDailyChart *self)
{
  update_accessible (self);
  invalidate (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
scout_daily_chart_set_series (ScoutDailyChart *self,
                              GDateTime       *first_day,
                              const double    *values,
                              gsize            n_values)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));
  g_return_if_fail (n_values == 0 || (first_day != NULL && values != NULL));
  g_return_if_fail (n_values <= G_MAXINT);

  _scout_daily_chart_move_cursor (self, -1, FALSE);
  g_clear_pointer (&self->plot.first_day, g_date_time_unref);
  g_clear_pointer (&self->plot.values, g_free);
  g_clear_pointer (&self->plot.posts, g_free);
  self->plot.n_posts = 0;
  self->plot.n_values = n_values;
  if (n_values > 0)
    {
      self->plot.first_day = g_date_time_ref (first_day);
      self->plot.values = g_memdup2 (values, n_values * sizeof *values);
    }
  data_changed (self);
}

guint
scout_daily_chart_get_n_days (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), 0);

  return (guint) self->plot.n_values;
}

void
scout_daily_chart_set_posts (ScoutDailyChart *self,
                             const double    *posts,
                             gsize            n_posts)
{
  g_return_if_fail (SCOUT_IS_DAILY_CHART (self));
  g_return_if_fail (n_posts == 0 || posts != NULL);

  g_clear_pointer (&self->plot.posts, g_free);
  self->plot.n_posts = n_posts;
  if (n_posts > 0)
    self->plot.posts = g_memdup2 (posts, n_posts * sizeof *posts);
  data_changed (self);
}

char *
scout_daily_chart_dup_description (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), NULL);

  return _scout_daily_words_describe (&self->plot);
}

char *
scout_daily_chart_dup_readout (ScoutDailyChart *self)
{
  g_return_val_if_fail (SCOUT_IS_DAILY_CHART (self), NULL);

  if (self->cursor < 0)
    return NULL;

  return _scout_daily_words_readout (&self->plot, (guint) self->cursor);
}
