/* scout-stamp.h: small drawings that are painted once and shown often.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _ScoutStamp ScoutStamp;

/**
 * ScoutStampFunc:
 * @snapshot: where to draw
 * @stamp: what to draw
 *
 * Draws something whose looks depend on nothing but what is in @stamp.
 */
typedef void (*ScoutStampFunc) (GtkSnapshot      *snapshot,
                                const ScoutStamp *stamp);

/**
 * ScoutStamp:
 * @draw: draws it
 * @area: the part of what @draw draws that is shown, in whole pixels
 * @size: of what is drawn, in pixels
 * @edge_width: of what surrounds it, in pixels
 * @variant: for @draw
 * @scale: the widget's scale factor
 * @color: of what is drawn
 * @edge_color: of what surrounds it
 *
 * A part of a drawing. Two that are equal in all members look alike.
 */
struct _ScoutStamp
{
  ScoutStampFunc draw;
  graphene_rect_t area;
  float size;
  float edge_width;
  guint32 variant;
  gint32 scale;
  GdkRGBA color;
  GdkRGBA edge_color;
};

/**
 * scout_stamp_has_software_renderer:
 *
 * Returns: whether windows are painted by cairo, without a graphics card
 */
gboolean scout_stamp_has_software_renderer (void);

/**
 * scout_stamp_is_whole:
 * @rect: a rectangle
 *
 * Returns: whether @rect begins and ends between two pixels, so that it can be put together from
 *   stamps and rectangles without seams
 */
gboolean scout_stamp_is_whole (const graphene_rect_t *rect);

/**
 * scout_stamp_snapshot:
 * @snapshot: where to draw
 * @stamp: what to draw
 * @place: where its upper left corner comes, in whole pixels
 *
 * Shows a part of a drawing. What it looks like is kept for the next one that looks alike.
 */
void scout_stamp_snapshot (GtkSnapshot            *snapshot,
                           const ScoutStamp       *stamp,
                           const graphene_point_t *place);

/**
 * scout_stamp_paint:
 * @snapshot: what to paint
 * @area: the part of it that is wanted, in whole pixels
 * @scale: the widget's scale factor
 *
 * For what is shown often, but has nothing in common with others.
 *
 * Returns: (transfer full): what @snapshot looks like, for scout_stamp_snapshot_image(); kept until
 *   it is shown no more
 */
cairo_surface_t *scout_stamp_paint (GtkSnapshot           *snapshot,
                                    const graphene_rect_t *area,
                                    int                    scale);

/**
 * scout_stamp_snapshot_image:
 * @snapshot: where to draw
 * @image: what to draw
 * @bounds: where it is, in whole pixels
 *
 * Shows what has been painted.
 */
void scout_stamp_snapshot_image (GtkSnapshot           *snapshot,
                                 cairo_surface_t       *image,
                                 const graphene_rect_t *bounds);

G_END_DECLS
