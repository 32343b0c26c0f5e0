/* scout-card-check.h: whether a card says that it is selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutCardCheck:
 * @SCOUT_CARD_CHECK_HIDDEN: nothing is being selected: there is no check mark
 * @SCOUT_CARD_CHECK_OFF: something is being selected, and this card is not
 * @SCOUT_CARD_CHECK_ON: the card is selected
 *
 * The check mark of a card.
 */
typedef enum
{
  SCOUT_CARD_CHECK_HIDDEN,
  SCOUT_CARD_CHECK_OFF,
  SCOUT_CARD_CHECK_ON,
} ScoutCardCheck;

/**
 * scout_card_set_check:
 * @card: a #ScoutCreatorCard or a #ScoutContentCard
 * @check: what its check mark shows
 *
 * Sets the check mark. Assistive technology hears of it from the list that the card is in.
 */
void scout_card_set_check (GtkWidget      *card,
                           ScoutCardCheck  check);

/**
 * scout_card_get_check:
 * @card: a #ScoutCreatorCard or a #ScoutContentCard
 *
 * Returns: what its check mark shows
 */
ScoutCardCheck scout_card_get_check (GtkWidget *card);

/**
 * scout_card_snapshot_check:
 * @card: a #ScoutCreatorCard or a #ScoutContentCard
 * @snapshot: where to draw
 * @is_at_end: whether it stands where lines end, because something else stands where they begin
 *
 * Draws the check mark at the top of a card, if there is one.
 */
void scout_card_snapshot_check (GtkWidget   *card,
                                GtkSnapshot *snapshot,
                                gboolean     is_at_end);

G_END_DECLS
