/* scout-round-box.c: boxes with round corners.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A box is put together from stamps of its ends or corners, which all boxes of that colour share,
 * and from rectangles. */

#include "config.h"

#include "scout-round-box.h"

#include "scout-stamp.h"

#include <math.h>

static gboolean
has_edge (const ScoutRoundBox *box)
{
  return box->edge_color.alpha > 0.0f;
}

static void
append_box (GtkSnapshot           *snapshot,
            const ScoutRoundBox   *box,
            const graphene_rect_t *bounds)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, bounds, box->radius);
  if (has_edge (box))
    gtk_snapshot_append_outset_shadow (snapshot, &outline, &box->edge_color, 0.0f, 0.0f, 1.0f,
                                       0.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &box->color, bounds);
  gtk_snapshot_pop (snapshot);
}

/* The smallest that has such corners. */
static void
draw_smallest (GtkSnapshot      *snapshot,
               const ScoutStamp *stamp)
{
  const ScoutRoundBox box = { .radius = stamp->size, .color = stamp->color,
                              .edge_color = stamp->edge_color };
  float side = 2.0f * ceilf (stamp->size);

  append_box (snapshot, &box,
              &GRAPHENE_RECT_INIT (stamp->edge_width, stamp->edge_width, side,
                                   stamp->variant > 0 ? 2.0f * stamp->size : side));
}

static ScoutStamp
make_stamp (const ScoutRoundBox *box,
            gboolean             is_pill)
{
  const ScoutStamp stamp = {
    .draw = draw_smallest, .size = box->radius, .edge_width = has_edge (box) ? 1.0f : 0.0f,
    .variant = is_pill ? 1 : 0, .scale = box->scale, .color = box->color,
    .edge_color = box->edge_color,
  };

  return stamp;
}

/* As high as its ends are. */
static void
stamp_pill (GtkSnapshot           *snapshot,
            const ScoutRoundBox   *box,
            const graphene_rect_t *bounds)
{
  float end = ceilf (box->radius);
  float height = bounds->size.height;
  float right = bounds->origin.x + bounds->size.width - end;
  ScoutStamp stamp = make_stamp (box, TRUE);

  stamp.area = GRAPHENE_RECT_INIT (0.0f, 0.0f, end, height);
  scout_stamp_snapshot (snapshot, &stamp, &bounds->origin);
  stamp.area.origin.x = end;
  scout_stamp_snapshot (snapshot, &stamp, &GRAPHENE_POINT_INIT (right, bounds->origin.y));
  if (bounds->size.width > 2.0f * end)
    gtk_snapshot_append_color (snapshot, &box->color,
                               &GRAPHENE_RECT_INIT (bounds->origin.x + end, bounds->origin.y,
                                                    bounds->size.width - 2.0f * end, height));
}

static void
stamp_corners (GtkSnapshot           *snapshot,
               const ScoutRoundBox   *box,
               const graphene_rect_t *bounds)
{
  ScoutStamp stamp = make_stamp (box, FALSE);
  float side = ceilf (box->radius) + stamp.edge_width;

  for (guint i = 0; i < 4; i++)
    {
      gboolean is_right = i % 2 > 0;
      gboolean is_lower = i / 2 > 0;
      float x = is_right ? bounds->size.width + stamp.edge_width - side : -stamp.edge_width;
      float y = is_lower ? bounds->size.height + stamp.edge_width - side : -stamp.edge_width;

      stamp.area = GRAPHENE_RECT_INIT (is_right ? side : 0.0f, is_lower ? side : 0.0f, side, side);
      scout_stamp_snapshot (snapshot, &stamp, &GRAPHENE_POINT_INIT (bounds->origin.x + x,
                                                                    bounds->origin.y + y));
    }
}

/* What is left when the corners are there. */
static void
append_sides (GtkSnapshot           *snapshot,
              const ScoutRoundBox   *box,
              const graphene_rect_t *bounds)
{
  float corner = ceilf (box->radius);
  float x = bounds->origin.x, y = bounds->origin.y;
  float width = bounds->size.width, height = bounds->size.height;
  float inner_width = width - 2.0f * corner, inner_height = height - 2.0f * corner;
  const graphene_rect_t parts[] = {
    GRAPHENE_RECT_INIT (x + corner, y, inner_width, corner),
    GRAPHENE_RECT_INIT (x, y + corner, width, inner_height),
    GRAPHENE_RECT_INIT (x + corner, y + height - corner, inner_width, corner),
  };
  const graphene_rect_t edges[] = {
    GRAPHENE_RECT_INIT (x + corner, y - 1.0f, inner_width, 1.0f),
    GRAPHENE_RECT_INIT (x - 1.0f, y + corner, 1.0f, inner_height),
    GRAPHENE_RECT_INIT (x + width, y + corner, 1.0f, inner_height),
    GRAPHENE_RECT_INIT (x + corner, y + height, inner_width, 1.0f),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_snapshot_append_color (snapshot, &box->color, &parts[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (edges) && has_edge (box); i++)
    gtk_snapshot_append_color (snapshot, &box->edge_color, &edges[i]);
}

void
scout_round_box_snapshot (GtkSnapshot           *snapshot,
                          const ScoutRoundBox   *box,
                          const graphene_rect_t *bounds)
{
  float smallest;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (box != NULL && box->radius > 0.0f);
  g_return_if_fail (bounds != NULL);

  smallest = 2.0f * ceilf (box->radius);
  if (!scout_stamp_is_whole (bounds) || bounds->size.width < smallest)
    append_box (snapshot, box, bounds);
  else if (!has_edge (box) && G_APPROX_VALUE (bounds->size.height, 2.0f * box->radius, 1e-3f))
    stamp_pill (snapshot, box, bounds);
  else if (bounds->size.width > smallest && bounds->size.height > smallest)
    {
      stamp_corners (snapshot, box, bounds);
      append_sides (snapshot, box, bounds);
    }
  else
    append_box (snapshot, box, bounds);
}
