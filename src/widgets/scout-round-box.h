/* scout-round-box.h: boxes with round corners.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutRoundBox:
 * @radius: of its corners, in pixels
 * @color: of the box
 * @edge_color: of a line of one pixel around it; without opacity for none
 * @scale: the widget's scale factor
 *
 * What a box looks like.
 */
typedef struct
{
  float radius;
  GdkRGBA color;
  GdkRGBA edge_color;
  int scale;
} ScoutRoundBox;

/**
 * scout_round_box_snapshot:
 * @snapshot: where to draw
 * @box: what it looks like
 * @bounds: where it is, without the line around it
 *
 * Draws a box with round corners, or a circle.
 */
void scout_round_box_snapshot (GtkSnapshot           *snapshot,
                               const ScoutRoundBox   *box,
                               const graphene_rect_t *bounds);

G_END_DECLS
