/* scout-drawn-card.c: a card that draws itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Grids have hundreds of cards, and a card of twenty labels costs three times as much to scroll
 * (docs/decisions/007-self-drawing-card.md). Filled in when it is first drawn, and again when
 * content, colours, font or direction have changed. Main thread only. */

#include "config.h"

#include "scout-drawn-card.h"

#include "scout-card-style-private.h"

#include <adwaita.h>
#include <math.h>

typedef struct
{
  gboolean is_shown;
  gboolean is_filled;
  gboolean has_frame;     /* whether what follows is known */
  gboolean high_contrast; /* whether the pointer changes no edge */
  ScoutRoundBox frame;    /* which the style sheet leaves to the card */
  int height; /* pixels, 0 if the font has to be asked */
} ScoutDrawnCardPrivate;

enum
{
  SHOWN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ScoutDrawnCard, scout_drawn_card, GTK_TYPE_WIDGET)

static ScoutDrawnCardPrivate *
get_private (ScoutDrawnCard *self)
{
  return scout_drawn_card_get_instance_private (self);
}

/* Colours are looked up again, but words are laid out again only for another font: a pointer that
 * passes over the grid changes the style of every card. */
static void
invalidate (ScoutDrawnCard *self)
{
  ScoutDrawnCardPrivate *priv = get_private (self);

  priv->is_filled = FALSE;
  priv->has_frame = FALSE;
  priv->height = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
clear (ScoutDrawnCard *self)
{
  SCOUT_DRAWN_CARD_GET_CLASS (self)->clear (self);
  invalidate (self);
}

static void
read_frame (ScoutDrawnCard *self)
{
  ScoutDrawnCardPrivate *priv = get_private (self);

  priv->high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  _scout_card_read_frame (&priv->frame, GTK_WIDGET (self), "scout_card_color");
  priv->has_frame = TRUE;
}

/* The style sheet still draws other edges: of cards that are selected and, unless in high contrast,
 * of those that are pointed at. */
static gboolean
has_plain_edge (GtkWidget *widget,
                gboolean   high_contrast)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkStateFlags states = gtk_widget_get_state_flags (widget);
  GtkStateFlags parent_states = parent != NULL ? gtk_widget_get_state_flags (parent) : 0;

  return (parent_states & GTK_STATE_FLAG_SELECTED) == 0
         && (high_contrast || (states & GTK_STATE_FLAG_PRELIGHT) == 0);
}

/* Background and edge are what painting a card would cost most (scout-stamp.c). */
static void
draw_frame (ScoutDrawnCard *self,
            GtkSnapshot    *snapshot)
{
  ScoutDrawnCardPrivate *priv = get_private (self);
  GtkWidget *widget = GTK_WIDGET (self);
  ScoutRoundBox frame;

  if (!priv->has_frame)
    read_frame (self);
  frame = priv->frame;
  if (!has_plain_edge (widget, priv->high_contrast))
    frame.edge_color.alpha = 0.0f;
  scout_round_box_snapshot (snapshot, &frame,
                            &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) gtk_widget_get_width (widget),
                                                 (float) gtk_widget_get_height (widget)));
}

static void
scout_drawn_card_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  ScoutDrawnCard *self = SCOUT_DRAWN_CARD (widget);
  ScoutDrawnCardPrivate *priv = get_private (self);
  ScoutDrawnCardClass *klass = SCOUT_DRAWN_CARD_GET_CLASS (self);

  if (gtk_widget_get_width (widget) <= 0)
    return;

  draw_frame (self, snapshot);
  if (!klass->has_content (self))
    return;

  if (!priv->is_filled)
    {
      klass->fill (self);
      priv->is_filled = TRUE;
    }
  klass->draw (self, snapshot, (float) gtk_widget_get_width (widget));

  if (!priv->is_shown)
    {
      priv->is_shown = TRUE;
      g_signal_emit (self, signals[SHOWN], 0);
    }
}

static void
scout_drawn_card_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  ScoutDrawnCard *self = SCOUT_DRAWN_CARD (widget);
  ScoutDrawnCardPrivate *priv = get_private (self);
  ScoutDrawnCardClass *klass = SCOUT_DRAWN_CARD_GET_CLASS (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = _scout_card_get_min_width (widget);
      *natural = MAX (*minimum, SCOUT_CARD_NATURAL_WIDTH);
      return;
    }

  if (priv->height == 0)
    priv->height = klass->measure_height (self);
  *minimum = *natural = priv->height;
  if (klass->measure_picture != NULL)
    *minimum = *natural += klass->measure_picture (MAX (for_size, 0));
}

static GtkSizeRequestMode
scout_drawn_card_get_request_mode (GtkWidget *widget)
{
  return SCOUT_DRAWN_CARD_GET_CLASS (widget)->measure_picture != NULL
         ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
place_foot (ScoutDrawnCard *self,
            GdkRectangle   *area)
{
  GtkWidget *widget = GTK_WIDGET (self);
  ScoutCardStyle style;
  int height;

  _scout_card_style_read (&style, widget);
  height = (int) ceilf (_scout_card_metrics_get_height (&style));
  *area = (GdkRectangle) { 0, gtk_widget_get_height (widget) - height,
                           gtk_widget_get_width (widget), height };
}

/* Where the pointer rests on a figure, the tooltip has all of them, whole; elsewhere it would be in
 * the way. GTK asks with no keys. */
static gboolean
scout_drawn_card_query_tooltip (GtkWidget  *widget,
                                int         x,
                                int         y,
                                gboolean    is_keyboard,
                                GtkTooltip *tooltip)
{
  ScoutDrawnCard *self = SCOUT_DRAWN_CARD (widget);
  ScoutDrawnCardClass *klass = SCOUT_DRAWN_CARD_GET_CLASS (self);
  g_autoptr(GString) lines = g_string_new (NULL);
  GdkRectangle area;

  if (!klass->has_content (self))
    return FALSE;

  place_foot (self, &area);
  if (!gdk_rectangle_contains_point (&area, x, y) && klass->place_head != NULL)
    klass->place_head (self, &area);
  if (!gdk_rectangle_contains_point (&area, x, y))
    return FALSE;

  klass->tell_figures (self, lines);
  if (lines->len == 0)
    return FALSE;

  gtk_tooltip_set_text (tooltip, lines->str);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

static void
scout_drawn_card_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_drawn_card_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_DRAWN_CARD (widget));
}

/* A pointer that has come and gone between two frames changes no style, but the card may have been
 * drawn meanwhile as one whose edge the style sheet draws. */
static void
scout_drawn_card_state_flags_changed (GtkWidget     *widget,
                                      GtkStateFlags  previous)
{
  GtkStateFlags changed = previous ^ gtk_widget_get_state_flags (widget);

  if ((changed & GTK_STATE_FLAG_PRELIGHT) != 0)
    gtk_widget_queue_draw (widget);
}

static void
scout_drawn_card_system_setting_changed (GtkWidget        *widget,
                                         GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (scout_drawn_card_parent_class)->system_setting_changed (widget, setting);

  /* Other icons change no text; to lay all texts out again is what a frame costs. */
  if (setting == GTK_SYSTEM_SETTING_ICON_THEME)
    invalidate (SCOUT_DRAWN_CARD (widget));
  else
    clear (SCOUT_DRAWN_CARD (widget));
}

static void
scout_drawn_card_direction_changed (GtkWidget        *widget,
                                    GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_drawn_card_parent_class)->direction_changed (widget, previous);

  clear (SCOUT_DRAWN_CARD (widget));
}

static void
scout_drawn_card_dispose (GObject *object)
{
  ScoutDrawnCard *self = SCOUT_DRAWN_CARD (object);

  SCOUT_DRAWN_CARD_GET_CLASS (self)->clear (self);

  G_OBJECT_CLASS (scout_drawn_card_parent_class)->dispose (object);
}

static void
scout_drawn_card_class_init (ScoutDrawnCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_drawn_card_dispose;
  widget_class->snapshot = scout_drawn_card_snapshot;
  widget_class->measure = scout_drawn_card_measure;
  widget_class->get_request_mode = scout_drawn_card_get_request_mode;
  widget_class->query_tooltip = scout_drawn_card_query_tooltip;
  widget_class->css_changed = scout_drawn_card_css_changed;
  widget_class->state_flags_changed = scout_drawn_card_state_flags_changed;
  widget_class->system_setting_changed = scout_drawn_card_system_setting_changed;
  widget_class->direction_changed = scout_drawn_card_direction_changed;

  /**
   * ScoutDrawnCard::shown:
   * @self: a card
   *
   * Emitted when the card is drawn for the first time since its content has changed. A grid gives
   * room to the cards that are seen, and to no others that it has bound.
   */
  signals[SHOWN] = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_drawn_card_init (ScoutDrawnCard *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::parent", G_CALLBACK (scout_drawn_card_describe), NULL);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (invalidate), NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
}

void
scout_drawn_card_changed (ScoutDrawnCard *self)
{
  g_return_if_fail (SCOUT_IS_DRAWN_CARD (self));

  scout_drawn_card_describe (self);
  get_private (self)->is_shown = FALSE;
  invalidate (self);
}

void
scout_drawn_card_describe (ScoutDrawnCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (SCOUT_IS_DRAWN_CARD (self));

  label = SCOUT_DRAWN_CARD_GET_CLASS (self)->dup_label (self);
  description = SCOUT_DRAWN_CARD_GET_CLASS (self)->dup_description (self);
  _scout_card_describe (GTK_WIDGET (self), label, description);
}

char *
scout_drawn_card_dup_sentence (ScoutDrawnCard *self)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (SCOUT_IS_DRAWN_CARD (self), NULL);

  label = SCOUT_DRAWN_CARD_GET_CLASS (self)->dup_label (self);
  description = SCOUT_DRAWN_CARD_GET_CLASS (self)->dup_description (self);

  return *description != '\0' ? g_strdup_printf ("%s, %s", label, description)
                              : g_steal_pointer (&label);
}
