/* scout-metric-tile.c: one figure of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A caption, the figure, how it has changed and a sparkline, on a card. Shows a placeholder until
 * the figure arrives and a button if it does not, so that one failed answer never blanks a page.
 * For assistive technology the tile is one sentence. Main thread only.
 */

#include "config.h"

#include "scout-metric-tile.h"

#include "scout-panel.h"
#include "scout-row-layout.h"
#include "scout-spoken.h"
#include "scout-text-room.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* In percent: as wide as most. */
#define TYPICAL_CHANGE -88.8

struct _ScoutMetricTile
{
  GtkWidget parent_instance;

  char *caption; /* (owned) (nullable) */
  char *full;    /* (owned) (nullable): the figure in full */
  char *problem; /* (owned) (nullable): why the figure did not arrive */
  double change; /* percent, NaN if it is unknown */
  ScoutMetricTileState state;

  GtkWidget *end;                /* (nullable): owned by the box */
  GtkBox *caption_box;
  GtkLabel *caption_label;
  GtkStack *stack;
  GtkLabel *value_label;
  GtkLabel *change_label;
  ScoutTextRoom *change_room; /* in the place of the label */
  ScoutRowLayout *change_layout;
  GtkLabel *note_label;
  GtkWidget *note_button;
  GtkWidget *retry_button;
  ScoutSparkline *sparkline;
  GtkWidget *series_placeholder;
};

typedef enum
{
  PROP_CAPTION = 1,
  PROP_STATE,
} ScoutMetricTileProperty;

static GParamSpec *props[PROP_STATE + 1];

enum
{
  SIGNAL_RETRY,
  SIGNAL_RETRY_NOTE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (ScoutMetricTileState, scout_metric_tile_state,
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_TILE_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_TILE_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_TILE_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (ScoutMetricTile, scout_metric_tile, GTK_TYPE_WIDGET)

static const char * const page_names[] = {
  [SCOUT_METRIC_TILE_LOADING] = "loading",
  [SCOUT_METRIC_TILE_READY] = "ready",
  [SCOUT_METRIC_TILE_FAILED] = "failed",
};

static char *
dup_words (ScoutMetricTile *self)
{
  g_autofree char *change = NULL;

  switch (self->state)
    {
    case SCOUT_METRIC_TILE_LOADING:
      return g_strdup (_("Loading"));
    case SCOUT_METRIC_TILE_FAILED:
      return g_strdup (self->problem != NULL ? self->problem : _("Not loaded"));
    case SCOUT_METRIC_TILE_READY:
    default:
      break;
    }

  if (self->full == NULL || !isfinite (self->change))
    return g_strdup (self->full != NULL ? self->full : SCOUT_WORDING_UNKNOWN);

  change = scout_wording_change (self->change);
  /* Translators: a figure and how it has changed, "1,923,004, change +12.4%" */
  return g_strdup_printf (_("%s, change %s"), self->full, change);
}

/* What a button that tries again is called: a page has many. */
static char *
dup_retry_name (ScoutMetricTile *self)
{
  /* Translators: a button beside one of several figures, "Try again: Interaction rate" */
  return g_strdup_printf (_("Try again: %s"), self->caption != NULL ? self->caption : "");
}

static void
update (ScoutMetricTile *self)
{
  g_autofree char *words = dup_words (self);
  g_autofree char *retry = dup_retry_name (self);

  gtk_label_set_text (self->caption_label, self->caption != NULL ? self->caption : "");
  gtk_stack_set_visible_child_name (self->stack, page_names[self->state]);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->caption != NULL ? self->caption : "", -1);
  scout_spoken_tell (GTK_WIDGET (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->retry_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, retry, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY,
                               self->state == SCOUT_METRIC_TILE_LOADING, -1);
}

/* The tile is explained as a whole: its button may be gone. */
static void
set_problem (ScoutMetricTile *self,
             const char      *problem, /* (nullable) */
             gboolean         can_retry)
{
  gtk_widget_set_visible (self->retry_button, can_retry);
  if (_scout_widgets_set_string (&self->problem, problem) || problem != NULL)
    scout_tooltip_set (GTK_WIDGET (self), problem);
}

/* What has a course may have changed, which is told later, or over another range: the change that
 * comes then has its place already. */
static void
show_change (ScoutMetricTile *self)
{
  gboolean is_known = isfinite (self->change);
  gboolean may_come = !is_known && gtk_widget_get_visible (GTK_WIDGET (self->sparkline));
  g_autofree char *words = is_known ? scout_wording_change (self->change) : NULL;

  _scout_widgets_show_text (self->change_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->change_label),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, is_known ? words : "", -1);
  gtk_widget_set_visible (GTK_WIDGET (self->change_room), may_come);
  scout_row_layout_set_straggler (self->change_layout,
                                  may_come ? GTK_WIDGET (self->change_room)
                                           : GTK_WIDGET (self->change_label));
}

static void
retry_clicked_cb (ScoutMetricTile *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
retry_note_clicked_cb (ScoutMetricTile *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY_NOTE], 0);
}

static void
scout_metric_tile_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  scout_panel_frame_snapshot (widget, snapshot);
  GTK_WIDGET_CLASS (scout_metric_tile_parent_class)->snapshot (widget, snapshot);
}

/* Its own direction is not the tile's. */
static void
place_change (ScoutMetricTile *self)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  gtk_label_set_xalign (self->change_label, is_rtl ? 1.0f : 0.0f);
}

static void
scout_metric_tile_direction_changed (GtkWidget        *widget,
                                     GtkTextDirection  previous)
{
  place_change (SCOUT_METRIC_TILE (widget));
  GTK_WIDGET_CLASS (scout_metric_tile_parent_class)->direction_changed (widget, previous);
}

static void
scout_metric_tile_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_METRIC_TILE);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_metric_tile_parent_class)->dispose (object);
}

static void
scout_metric_tile_finalize (GObject *object)
{
  ScoutMetricTile *self = SCOUT_METRIC_TILE (object);

  g_clear_pointer (&self->caption, g_free);
  g_clear_pointer (&self->full, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (scout_metric_tile_parent_class)->finalize (object);
}

static void
scout_metric_tile_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ScoutMetricTile *self = SCOUT_METRIC_TILE (object);

  switch ((ScoutMetricTileProperty) prop_id)
    {
    case PROP_CAPTION:
      g_value_set_string (value, scout_metric_tile_get_caption (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, scout_metric_tile_get_state (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_metric_tile_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScoutMetricTile *self = SCOUT_METRIC_TILE (object);

  switch ((ScoutMetricTileProperty) prop_id)
    {
    case PROP_CAPTION:
      scout_metric_tile_set_caption (self, g_value_get_string (value));
      break;
    case PROP_STATE:
      scout_metric_tile_set_state (self, (ScoutMetricTileState) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_metric_tile_class_init (ScoutMetricTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_metric_tile_dispose;
  object_class->finalize = scout_metric_tile_finalize;
  object_class->get_property = scout_metric_tile_get_property;
  object_class->set_property = scout_metric_tile_set_property;
  widget_class->direction_changed = scout_metric_tile_direction_changed;
  widget_class->snapshot = scout_metric_tile_snapshot;

  /**
   * ScoutMetricTile:caption:
   *
   * (nullable): what the figure counts, plain text.
   */
  props[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);

  /**
   * ScoutMetricTile:state:
   *
   * What the tile shows.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, SCOUT_TYPE_METRIC_TILE_STATE,
                                         SCOUT_METRIC_TILE_LOADING, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutMetricTile::retry:
   * @self: the widget
   *
   * Emitted when the user asks for a failed figure again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutMetricTile::retry-note:
   * @self: the widget
   *
   * Emitted when the user asks again for what the note lacks.
   */
  signals[SIGNAL_RETRY_NOTE] = g_signal_new ("retry-note", G_TYPE_FROM_CLASS (klass),
                                             G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                             0);

  scout_widgets_init ();
  g_type_ensure (SCOUT_TYPE_TEXT_ROOM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               SCOUT_WIDGETS_RESOURCE ("scout-metric-tile.ui"));
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, caption_box);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, caption_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, stack);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, value_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, change_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, change_room);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, change_layout);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, note_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, note_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, retry_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, sparkline);
  gtk_widget_class_bind_template_child (widget_class, ScoutMetricTile, series_placeholder);
  gtk_widget_class_bind_template_callback (widget_class, retry_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_note_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "metrictile");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_metric_tile_init (ScoutMetricTile *self)
{
  g_autofree char *sample = scout_wording_change (TYPICAL_CHANGE);

  gtk_widget_init_template (GTK_WIDGET (self));
  scout_panel_frame_init (GTK_WIDGET (self));
  /* A sign stands before its figure, whichever way people read. */
  gtk_widget_set_direction (GTK_WIDGET (self->change_label), GTK_TEXT_DIR_LTR);
  place_change (self);
  scout_text_room_set_sample (self->change_room, sample);
  self->change = NAN;
  update (self);
}

GtkWidget *
scout_metric_tile_new (void)
{
  return g_object_new (SCOUT_TYPE_METRIC_TILE, NULL);
}

const char *
scout_metric_tile_get_caption (ScoutMetricTile *self)
{
  g_return_val_if_fail (SCOUT_IS_METRIC_TILE (self), NULL);

  return self->caption;
}

void
scout_metric_tile_set_caption (ScoutMetricTile *self,
                               const char      *caption)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));

  if (!_scout_widgets_set_string (&self->caption, caption))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAPTION]);
}

ScoutMetricTileState
scout_metric_tile_get_state (ScoutMetricTile *self)
{
  g_return_val_if_fail (SCOUT_IS_METRIC_TILE (self), SCOUT_METRIC_TILE_LOADING);

  return self->state;
}

void
scout_metric_tile_set_state (ScoutMetricTile      *self,
                             ScoutMetricTileState  state)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));
  g_return_if_fail ((gsize) state < G_N_ELEMENTS (page_names));

  if (self->state == state)
    return;

  self->state = state;
  set_problem (self, NULL, TRUE);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

void
scout_metric_tile_fail (ScoutMetricTile *self,
                        const char      *problem,
                        gboolean         can_retry)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));
  g_return_if_fail (problem != NULL);

  scout_metric_tile_set_state (self, SCOUT_METRIC_TILE_FAILED);
  set_problem (self, problem, can_retry);
  update (self);
}

void
scout_metric_tile_set_value (ScoutMetricTile *self,
                             const char      *value,
                             const char      *full)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));
  g_return_if_fail (value != NULL);

  gtk_label_set_text (self->value_label, value);
  scout_tooltip_set (GTK_WIDGET (self->value_label), full);
  _scout_widgets_set_string (&self->full, full != NULL ? full : value);
  scout_metric_tile_set_state (self, SCOUT_METRIC_TILE_READY);
  update (self);
}

void
scout_metric_tile_set_change (ScoutMetricTile *self,
                              double           percent)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));

  self->change = percent;
  show_change (self);
  gtk_widget_remove_css_class (GTK_WIDGET (self->change_label), "gain");
  gtk_widget_remove_css_class (GTK_WIDGET (self->change_label), "loss");
  if (percent > 0.0)
    gtk_widget_add_css_class (GTK_WIDGET (self->change_label), "gain");
  else if (percent < 0.0)
    gtk_widget_add_css_class (GTK_WIDGET (self->change_label), "loss");
  update (self);
}

void
scout_metric_tile_set_note (ScoutMetricTile *self,
                            const char      *note)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));

  _scout_widgets_show_text (self->note_label, note);
}

void
scout_metric_tile_set_note_problem (ScoutMetricTile *self,
                                    const char      *problem,
                                    gboolean         can_retry)
{
  g_autofree char *name = NULL;

  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));

  name = dup_retry_name (self);
  scout_tooltip_set (GTK_WIDGET (self->note_label), problem);
  gtk_widget_set_visible (self->note_button, problem != NULL && can_retry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  scout_spoken_tell (self->note_button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                     problem != NULL ? problem : "");
}

void
scout_metric_tile_set_series (ScoutMetricTile    *self,
                              const double       *values,
                              gsize               n_values,
                              ScoutSparklineMode  mode)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));

  /* One value has no course: it would be a block, or a dot. Its place stays. */
  if (n_values == 1)
    scout_sparkline_set_values (self->sparkline, NULL, 0, mode);
  else
    scout_sparkline_set_values (self->sparkline, values, n_values, mode);
  gtk_widget_set_visible (GTK_WIDGET (self->sparkline), n_values > 0);
  show_change (self);
}

void
scout_metric_tile_make_plain (ScoutMetricTile *self)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));

  gtk_widget_set_visible (self->series_placeholder, FALSE);
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
}

void
scout_metric_tile_align (ScoutMetricTile *self,
                         GtkSizeGroup    *captions)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));
  g_return_if_fail (GTK_IS_SIZE_GROUP (captions));

  gtk_size_group_add_widget (captions, GTK_WIDGET (self->caption_box));
}

void
scout_metric_tile_set_end (ScoutMetricTile *self,
                           GtkWidget       *end)
{
  g_return_if_fail (SCOUT_IS_METRIC_TILE (self));
  g_return_if_fail (end == NULL || GTK_IS_WIDGET (end));

  if (self->end != NULL)
    gtk_box_remove (self->caption_box, self->end);
  self->end = end;
  if (end == NULL)
    return;

  gtk_widget_set_valign (end, GTK_ALIGN_START);
  gtk_box_append (self->caption_box, end);
}
