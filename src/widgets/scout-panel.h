/* scout-panel.h: a card with room for more than a line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_PANEL (scout_panel_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPanel, scout_panel, SCOUT, PANEL, GtkBox)

/**
 * scout_panel_new:
 *
 * Returns: (transfer floating): a vertical box that looks like a card
 */
GtkWidget *scout_panel_new (void);

/**
 * scout_panel_frame_init:
 * @widget: a widget that calls scout_panel_frame_snapshot() when it is drawn
 *
 * To be called when @widget is made. Takes over from the style sheet to draw the background and the
 * edge of a card. The style class "card" still decides whether @widget is one.
 */
void scout_panel_frame_init (GtkWidget *widget);

/**
 * scout_panel_frame_snapshot:
 * @widget: a widget
 * @snapshot: where to draw
 *
 * Draws what the style sheet has been relieved of, below all else.
 */
void scout_panel_frame_snapshot (GtkWidget   *widget,
                                 GtkSnapshot *snapshot);

G_END_DECLS
