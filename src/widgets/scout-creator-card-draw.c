/* scout-creator-card-draw.c: draws a creator card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Places and draws what scout-creator-card-face.c has laid out: no child widgets, a dozen text
 * nodes, two pictures. Lines stand at baselines computed from the font and not from the texts, so
 * that a name in a script with higher letters does not move the rest. Everything is placed from
 * the start edge and mirrored where people read from right to left.
 */

#include "config.h"

#include "scout-creator-card-private.h"

#include "scout-chart-text.h"
#include "scout-generated-art.h"

#include <math.h>

#define CARD_RADIUS 12.0f
#define TAG_PADDING 8.0f
#define TAG_GAP 6.0f
#define TAG_EXTRA_HEIGHT 2.0f
#define WORD_GAP 4.0f
#define METRIC_GAP 6.0f
#define VALUE_SCALE (10.5f / 11.0f)
/* Drawn larger and not laid out larger: each size of a font is one more font to look for. */
#define INITIALS_SCALE 1.5f
#define SMALL_SCALE ((float) SCOUT_CHART_TEXT_SMALL)
/* Stronger than a tag's background: a line of one pixel. */
#define SEPARATOR_STRENGTH 2.0f

typedef struct
{
  ScoutCreatorCardFace *face;
  GtkSnapshot *snapshot;
  float width;
  float y;
} Pen;

static float
mirror (const Pen *pen,
        float      x,
        float      width)
{
  return pen->face->rtl ? pen->width - x - width : x;
}

static float
row_height (const Pen *pen,
            float      scale)
{
  return ceilf ((float) pen->face->line_height * scale);
}

static float
get_width (PangoLayout *layout)
{
  return (float) scout_chart_text_get_width (layout);
}

/* Cuts a text that has not enough room, and only that: ellipsizing costs a second layout. */
static void
fit (PangoLayout *layout,
     float        available)
{
  pango_layout_set_width (layout, -1);
  if (get_width (layout) > available)
    pango_layout_set_width (layout, (int) MAX (available, 1.0f) * PANGO_SCALE);
}

static void
draw_text (const Pen     *pen,
           PangoLayout   *layout,
           float          x,
           float          scale,
           const GdkRGBA *color)
{
  float baseline = pen->y + roundf ((float) pen->face->ascent * scale);
  PangoRectangle extents;

  /* A line that reads the other way stands at the far end of the width it was cut to. */
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  scout_chart_text_snapshot (pen->snapshot, layout,
                             mirror (pen, x, (float) extents.width) - (float) extents.x,
                             baseline - (float) pango_layout_get_baseline (layout) / PANGO_SCALE,
                             color);
}

static void
draw_pictures (const Pen *pen)
{
  ScoutCreatorCardFace *face = pen->face;
  const graphene_size_t round_corner = GRAPHENE_SIZE_INIT (CARD_RADIUS, CARD_RADIUS);
  const graphene_size_t corner = GRAPHENE_SIZE_INIT (0.0f, 0.0f);
  const float inset = (SCOUT_CREATOR_CARD_RING_SIZE - SCOUT_CREATOR_CARD_PORTRAIT_SIZE) / 2.0f;
  GskRoundedRect cover, ring, portrait;

  gsk_rounded_rect_init (&cover,
                         &GRAPHENE_RECT_INIT (0.0f, 0.0f, pen->width,
                                              SCOUT_CREATOR_CARD_COVER_HEIGHT),
                         &round_corner, &round_corner, &corner, &corner);
  gtk_snapshot_push_rounded_clip (pen->snapshot, &cover);
  if (face->cover != NULL)
    scout_generated_art_snapshot_texture (pen->snapshot, face->cover, &cover.bounds);
  else
    scout_generated_art_snapshot_cover (pen->snapshot, face->palette, &cover.bounds);
  gtk_snapshot_pop (pen->snapshot);

  graphene_rect_init (&ring.bounds,
                      mirror (pen, SCOUT_CREATOR_CARD_RING_X, SCOUT_CREATOR_CARD_RING_SIZE),
                      SCOUT_CREATOR_CARD_RING_Y, SCOUT_CREATOR_CARD_RING_SIZE,
                      SCOUT_CREATOR_CARD_RING_SIZE);
  gsk_rounded_rect_init_from_rect (&ring, &ring.bounds, SCOUT_CREATOR_CARD_RING_SIZE / 2.0f);
  gtk_snapshot_push_rounded_clip (pen->snapshot, &ring);
  gtk_snapshot_append_color (pen->snapshot, &face->ring, &ring.bounds);
  gtk_snapshot_pop (pen->snapshot);

  graphene_rect_inset_r (&ring.bounds, inset, inset, &portrait.bounds);
  gsk_rounded_rect_init_from_rect (&portrait, &portrait.bounds,
                                   SCOUT_CREATOR_CARD_PORTRAIT_SIZE / 2.0f);
  gtk_snapshot_push_rounded_clip (pen->snapshot, &portrait);
  if (face->portrait != NULL)
    scout_generated_art_snapshot_texture (pen->snapshot, face->portrait, &portrait.bounds);
  else
    scout_generated_art_snapshot_portrait (pen->snapshot, face->palette, &portrait.bounds,
                                           face->initials, INITIALS_SCALE);
  gtk_snapshot_pop (pen->snapshot);
}

static void
draw_followers (Pen *pen)
{
  ScoutCreatorCardFace *face = pen->face;
  float ring_end = SCOUT_CREATOR_CARD_RING_Y + SCOUT_CREATOR_CARD_RING_SIZE;
  float middle = (SCOUT_CREATOR_CARD_COVER_HEIGHT + ring_end) / 2.0f;
  float x = pen->width - SCOUT_CREATOR_CARD_PADDING;

  if (!face->has_followers)
    return;

  pen->y = roundf (middle + 2.0f - row_height (pen, SMALL_SCALE) / 2.0f);
  x -= get_width (face->followers_word);
  draw_text (pen, face->followers_word, x, SMALL_SCALE, &face->dim);
  x -= get_width (face->followers) + WORD_GAP;
  draw_text (pen, face->followers, x, SMALL_SCALE, &face->foreground);
}

static void
draw_tag (const Pen   *pen,
          PangoLayout *layout,
          float        x)
{
  float width = get_width (layout) + 2.0f * TAG_PADDING;
  float height = row_height (pen, SMALL_SCALE) + TAG_EXTRA_HEIGHT;
  const float widths[4] = { 1.0f, 1.0f, 1.0f, 1.0f };
  const GdkRGBA colors[4] = { pen->face->dim, pen->face->dim, pen->face->dim, pen->face->dim };
  GskRoundedRect outline;
  Pen text = *pen;

  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (mirror (pen, x, width), pen->y, width,
                                                        height),
                                   height / 2.0f);
  gtk_snapshot_push_rounded_clip (pen->snapshot, &outline);
  gtk_snapshot_append_color (pen->snapshot, &pen->face->faint, &outline.bounds);
  gtk_snapshot_pop (pen->snapshot);
  if (pen->face->high_contrast)
    gtk_snapshot_append_border (pen->snapshot, &outline, widths, colors);

  text.y += TAG_EXTRA_HEIGHT / 2.0f;
  draw_text (&text, layout, x + TAG_PADDING, SMALL_SCALE, &pen->face->foreground);
}

static void
draw_tags (Pen *pen)
{
  ScoutCreatorCardFace *face = pen->face;
  float x = SCOUT_CREATOR_CARD_PADDING;

  for (guint i = 0; i < face->n_shown_tags; i++)
    {
      draw_tag (pen, face->tags[i], x);
      x += get_width (face->tags[i]) + 2.0f * TAG_PADDING + TAG_GAP;
    }
  if (face->n_shown_tags < face->n_tags)
    draw_tag (pen, face->more, x);
}

static void
draw_metrics (Pen *pen)
{
  ScoutCreatorCardFace *face = pen->face;
  float inner = pen->width - 2.0f * SCOUT_CREATOR_CARD_PADDING;
  GdkRGBA separator = face->faint;

  separator.alpha *= face->high_contrast ? 8.0f : SEPARATOR_STRENGTH;
  gtk_snapshot_append_color (pen->snapshot, &separator,
                             &GRAPHENE_RECT_INIT (SCOUT_CREATOR_CARD_PADDING, pen->y, inner, 1.0f));
  pen->y += 1.0f + 8.0f;
  for (guint i = 0; i < SCOUT_CREATOR_CARD_N_METRICS; i++)
    draw_text (pen, face->values[i],
               SCOUT_CREATOR_CARD_PADDING + (float) i * inner / SCOUT_CREATOR_CARD_N_METRICS,
               VALUE_SCALE, &face->foreground);
  pen->y += row_height (pen, VALUE_SCALE);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_N_METRICS; i++)
    draw_text (pen, face->captions[i],
               SCOUT_CREATOR_CARD_PADDING + (float) i * inner / SCOUT_CREATOR_CARD_N_METRICS,
               SMALL_SCALE, &face->dim);
}

/* As many tags as have room beside "+n"; the first one is cut if not even it has. */
static void
fit_tags (ScoutCreatorCardFace *face,
          float                 available)
{
  guint n_shown = MIN (face->n_tags, SCOUT_CREATOR_CARD_MAX_TAGS);

  for (guint i = 0; i < n_shown; i++)
    pango_layout_set_width (face->tags[i], -1);

  for (face->n_shown_tags = n_shown; face->n_shown_tags > 0; face->n_shown_tags--)
    {
      /* The mark keeps the sign before the number where people read from right to left. */
      g_autofree char *more = g_strdup_printf ("\342\200\216+%u",
                                               face->n_tags - face->n_shown_tags);
      float room = available;

      if (face->n_shown_tags < face->n_tags)
        {
          pango_layout_set_text (face->more, more, -1);
          room -= get_width (face->more) + 2.0f * TAG_PADDING + TAG_GAP;
        }
      if (face->n_shown_tags == 1)
        {
          fit (face->tags[0], room - 2.0f * TAG_PADDING);
          break;
        }
      for (guint i = 0; i < face->n_shown_tags; i++)
        room -= get_width (face->tags[i]) + 2.0f * TAG_PADDING + (i > 0 ? TAG_GAP : 0.0f);
      if (room >= 0.0f)
        break;
    }
}

static void
fit_all (ScoutCreatorCardFace *face,
         float                 width)
{
  float inner = width - 2.0f * SCOUT_CREATOR_CARD_PADDING;
  float column = inner / SCOUT_CREATOR_CARD_N_METRICS - METRIC_GAP;

  fit (face->name, inner);
  fit (face->meta, inner);
  fit_tags (face, inner);
  for (guint i = 0; i < SCOUT_CREATOR_CARD_N_METRICS; i++)
    {
      fit (face->values[i], column);
      fit (face->captions[i], column);
    }
  face->width = width;
}

void
_scout_creator_card_face_draw (ScoutCreatorCardFace *face,
                               GtkSnapshot          *snapshot,
                               float                 width)
{
  Pen pen = { face, snapshot, width, 0.0f };

  if (fabsf (face->width - width) > 0.5f)
    fit_all (face, width);

  draw_pictures (&pen);
  draw_followers (&pen);

  pen.y = SCOUT_CREATOR_CARD_RING_Y + SCOUT_CREATOR_CARD_RING_SIZE + 4.0f;
  draw_text (&pen, face->name, SCOUT_CREATOR_CARD_PADDING, 1.0f, &face->foreground);
  pen.y += row_height (&pen, 1.0f);
  draw_text (&pen, face->meta, SCOUT_CREATOR_CARD_PADDING, SMALL_SCALE, &face->dim);
  pen.y += row_height (&pen, SMALL_SCALE) + 8.0f;
  draw_tags (&pen);
  pen.y += row_height (&pen, SMALL_SCALE) + TAG_EXTRA_HEIGHT + 10.0f;
  draw_metrics (&pen);
}
