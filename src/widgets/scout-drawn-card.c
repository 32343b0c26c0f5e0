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

typedef struct
{
  gboolean is_filled;
  int height; /* pixels, 0 if the font has to be asked */
} ScoutDrawnCardPrivate;

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
scout_drawn_card_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  ScoutDrawnCard *self = SCOUT_DRAWN_CARD (widget);
  ScoutDrawnCardPrivate *priv = get_private (self);
  ScoutDrawnCardClass *klass = SCOUT_DRAWN_CARD_GET_CLASS (self);

  if (!klass->has_content (self) || gtk_widget_get_width (widget) <= 0)
    return;

  if (!priv->is_filled)
    {
      klass->fill (self);
      priv->is_filled = TRUE;
    }
  klass->draw (self, snapshot, (float) gtk_widget_get_width (widget));
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

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = _scout_card_get_min_width (widget);
      *natural = MAX (*minimum, SCOUT_CARD_NATURAL_WIDTH);
      return;
    }

  if (priv->height == 0)
    priv->height = SCOUT_DRAWN_CARD_GET_CLASS (self)->measure_height (self);
  *minimum = *natural = priv->height;
}

static void
scout_drawn_card_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_drawn_card_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_DRAWN_CARD (widget));
}

static void
scout_drawn_card_system_setting_changed (GtkWidget        *widget,
                                         GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (scout_drawn_card_parent_class)->system_setting_changed (widget, setting);

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
  widget_class->css_changed = scout_drawn_card_css_changed;
  widget_class->system_setting_changed = scout_drawn_card_system_setting_changed;
  widget_class->direction_changed = scout_drawn_card_direction_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_drawn_card_init (ScoutDrawnCard *self)
{
  g_signal_connect (self, "notify::parent", G_CALLBACK (scout_drawn_card_describe), NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
}

void
scout_drawn_card_changed (ScoutDrawnCard *self)
{
  g_return_if_fail (SCOUT_IS_DRAWN_CARD (self));

  scout_drawn_card_describe (self);
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
