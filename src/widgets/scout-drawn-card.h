/* scout-drawn-card.h: a card that draws itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_DRAWN_CARD (scout_drawn_card_get_type ())

/**
 * ScoutDrawnCard:
 *
 * What #ScoutCreatorCard and #ScoutContentCard have in common: nothing but their own drawing, made
 * again where content or style have changed, and one sentence for assistive technology.
 */
G_DECLARE_DERIVABLE_TYPE (ScoutDrawnCard, scout_drawn_card, SCOUT, DRAWN_CARD, GtkWidget)

/**
 * ScoutDrawnCardClass:
 * @parent_class: the parent class
 * @has_content: whether there is anything to draw
 * @measure_height: how high the card is, in pixels, without what depends on its width
 * @measure_picture: (nullable): how high its picture is at a width, if that depends on it, in
 *   pixels; at 0 the least
 * @fill: puts the content into words and pictures, in the style of now
 * @draw: draws what was filled in, for this width in pixels
 * @clear: lets go of what depends on font and direction
 * @dup_label: who or what it is, "" for nobody (transfer full)
 * @dup_description: what is known about it, "" if nothing is (transfer full)
 * @tell_figures: adds a line for each figure that it tells in short
 * @place_head: (nullable): where a figure stands apart from those at its foot, in pixels
 *
 * What is different from card to card. All of them have to be there, unless they are nullable.
 */
struct _ScoutDrawnCardClass
{
  GtkWidgetClass parent_class;

  gboolean (*has_content) (ScoutDrawnCard *self);
  int (*measure_height) (ScoutDrawnCard *self);
  int (*measure_picture) (int width);
  void (*fill) (ScoutDrawnCard *self);
  void (*draw) (ScoutDrawnCard *self,
                GtkSnapshot    *snapshot,
                float           width);
  void (*clear) (ScoutDrawnCard *self);
  char *(*dup_label) (ScoutDrawnCard *self);
  char *(*dup_description) (ScoutDrawnCard *self);
  void (*tell_figures) (ScoutDrawnCard *self,
                        GString        *lines);
  void (*place_head) (ScoutDrawnCard *self,
                      GdkRectangle   *area);
};

/**
 * scout_drawn_card_changed:
 * @self: the card
 *
 * Draws and describes the card anew, because its content has changed.
 */
void scout_drawn_card_changed (ScoutDrawnCard *self);

/**
 * scout_drawn_card_describe:
 * @self: the card
 *
 * Tells assistive technology anew what stands on the card.
 */
void scout_drawn_card_describe (ScoutDrawnCard *self);

/**
 * scout_drawn_card_dup_sentence:
 * @self: the card
 *
 * Returns: (transfer full): label and description in one; "" for an empty card
 */
char *scout_drawn_card_dup_sentence (ScoutDrawnCard *self);

G_END_DECLS
