/* scout-creator-card-draw.c: draws a creator card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Places and draws what scout-creator-card-face.c has laid out: no child widgets, a dozen text
 * nodes, two pictures.
 */

#include "config.h"

#include "scout-creator-card-private.h"

#include "scout-chart-text.h"
#include "scout-generated-art.h"
#include "scout-round-box.h"

#include <math.h>

#define TAG_PADDING 8.0f
#define TAG_GAP 6.0f
#define WORD_GAP 4.0f
/* Of what stands beside the name. */
#define ICON_SIZE 14.0f
#define ICON_GAP 5.0f
/* Drawn larger and not laid out larger: each size of a font is one more font to look for. */
#define INITIALS_SCALE 1.5f
#define SMALL_SCALE ((float) SCOUT_CHART_TEXT_SMALL)

/* A pen, and what it draws. */
typedef struct
{
  ScoutCardPen pen;
  ScoutCreatorCardFace *face;
} Sheet;

static float
row_height (const Sheet *sheet,
            double       scale)
{
  return _scout_card_style_get_row_height (&sheet->face->style, scale);
}

static float
get_width (PangoLayout *layout)
{
  return (float) scout_chart_text_get_width (layout);
}

static float
get_cover_height (const ScoutCreatorCardFace *face)
{
  return face->network == SCOUT_NETWORK_INSTAGRAM ? SCOUT_CREATOR_CARD_PLAIN_COVER_HEIGHT
                                                  : SCOUT_CREATOR_CARD_COVER_HEIGHT;
}

static void
draw_cover (const Sheet *sheet)
{
  ScoutCreatorCardFace *face = sheet->face;
  GtkSnapshot *snapshot = sheet->pen.snapshot;
  const graphene_size_t round_corner = GRAPHENE_SIZE_INIT (SCOUT_CARD_RADIUS, SCOUT_CARD_RADIUS);
  const graphene_size_t corner = GRAPHENE_SIZE_INIT (0.0f, 0.0f);
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0.0f, 0.0f, sheet->pen.width,
                                                     get_cover_height (face));
  GskRoundedRect cover;

  if (face->cover == NULL)
    {
      scout_generated_art_snapshot_head (snapshot, face->palette, &bounds, SCOUT_CARD_RADIUS,
                                         face->style.scale);
      return;
    }

  gsk_rounded_rect_init (&cover, &bounds, &round_corner, &round_corner, &corner, &corner);
  gtk_snapshot_push_rounded_clip (snapshot, &cover);
  scout_generated_art_snapshot_texture (snapshot, face->cover, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_picture_in_ring (const Sheet           *sheet,
                      const graphene_rect_t *bounds,
                      const graphene_rect_t *ring)
{
  ScoutCreatorCardFace *face = sheet->face;
  GtkSnapshot *snapshot = sheet->pen.snapshot;
  const ScoutRoundBox background = { .radius = SCOUT_CREATOR_CARD_RING_SIZE / 2.0f,
                                     .color = face->style.ring, .scale = face->style.scale };
  GskRoundedRect portrait;

  scout_round_box_snapshot (snapshot, &background, ring);
  gsk_rounded_rect_init_from_rect (&portrait, bounds, SCOUT_CREATOR_CARD_PORTRAIT_SIZE / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &portrait);
  scout_generated_art_snapshot_texture (snapshot, face->portrait, bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_portrait (const Sheet *sheet)
{
  const float inset = (SCOUT_CREATOR_CARD_RING_SIZE - SCOUT_CREATOR_CARD_PORTRAIT_SIZE) / 2.0f;
  ScoutCreatorCardFace *face = sheet->face;
  const ScoutGeneratedPortrait generated = {
    .palette = face->palette, .ring_width = inset, .ring_color = face->style.ring,
    .initials = face->initials, .initials_scale = INITIALS_SCALE, .scale = face->style.scale,
  };
  graphene_rect_t ring, portrait;

  graphene_rect_init (&ring,
                      _scout_card_pen_mirror (&sheet->pen, SCOUT_CREATOR_CARD_RING_X,
                                              SCOUT_CREATOR_CARD_RING_SIZE),
                      get_cover_height (face) - SCOUT_CREATOR_CARD_RING_OVERLAP,
                      SCOUT_CREATOR_CARD_RING_SIZE, SCOUT_CREATOR_CARD_RING_SIZE);
  graphene_rect_inset_r (&ring, inset, inset, &portrait);
  if (face->portrait != NULL)
    draw_picture_in_ring (sheet, &portrait, &ring);
  else
    scout_generated_art_snapshot_portrait (sheet->pen.snapshot, &generated, &portrait);
}

static void
draw_followers (Sheet *sheet)
{
  ScoutCreatorCardFace *face = sheet->face;
  float below = SCOUT_CREATOR_CARD_RING_SIZE - SCOUT_CREATOR_CARD_RING_OVERLAP;
  float middle = get_cover_height (face) + below / 2.0f;
  float x = sheet->pen.width - SCOUT_CARD_PADDING;

  if (!face->has_followers)
    return;

  sheet->pen.y = roundf (middle + 2.0f - row_height (sheet, SCOUT_CHART_TEXT_SMALL) / 2.0f);
  x -= get_width (face->followers_word);
  _scout_card_pen_draw_text (&sheet->pen, face->followers_word, x, SMALL_SCALE, &face->style.dim);
  x -= get_width (face->followers) + WORD_GAP;
  _scout_card_pen_draw_text (&sheet->pen, face->followers, x, SMALL_SCALE,
                             &face->style.foreground);
}

static void
draw_icon (const Sheet      *sheet,
           GtkIconPaintable *icon,
           float             x,
           const GdkRGBA    *color)
{
  float y = sheet->pen.y + roundf ((row_height (sheet, 1.0) - ICON_SIZE) / 2.0f);
  const GdkRGBA colors[4] = { *color, *color, *color, *color };

  gtk_snapshot_save (sheet->pen.snapshot);
  gtk_snapshot_translate (sheet->pen.snapshot,
                          &GRAPHENE_POINT_INIT (_scout_card_pen_mirror (&sheet->pen, x, ICON_SIZE),
                                                y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), sheet->pen.snapshot,
                                            (double) ICON_SIZE, (double) ICON_SIZE, colors,
                                            G_N_ELEMENTS (colors));
  gtk_snapshot_restore (sheet->pen.snapshot);
}

/* The mark belongs to the name, the sign to the card. */
static void
draw_icons (const Sheet *sheet)
{
  const ScoutCreatorCardFace *face = sheet->face;

  if (face->is_verified)
    draw_icon (sheet, face->verified, SCOUT_CARD_PADDING + get_width (face->name) + ICON_GAP,
               &face->style.accent);
  if (face->has_email)
    draw_icon (sheet, face->mail, sheet->pen.width - SCOUT_CARD_PADDING - ICON_SIZE,
               &face->style.dim);
}

static void
draw_tag (const Sheet *sheet,
          PangoLayout *layout,
          float        x)
{
  const ScoutCardStyle *style = &sheet->face->style;
  float width = get_width (layout) + 2.0f * TAG_PADDING;
  float height = row_height (sheet, SCOUT_CHART_TEXT_SMALL) + SCOUT_CREATOR_CARD_TAG_EXTRA_HEIGHT;
  const float widths[4] = { 1.0f, 1.0f, 1.0f, 1.0f };
  const GdkRGBA colors[4] = { style->dim, style->dim, style->dim, style->dim };
  const ScoutRoundBox pill = { .radius = height / 2.0f, .color = style->faint,
                               .scale = style->scale };
  ScoutCardPen text = sheet->pen;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (_scout_card_pen_mirror (&text, x, width),
                                                        text.y, width, height),
                                   height / 2.0f);
  scout_round_box_snapshot (text.snapshot, &pill, &outline.bounds);
  if (style->high_contrast)
    gtk_snapshot_append_border (text.snapshot, &outline, widths, colors);

  text.y += SCOUT_CREATOR_CARD_TAG_EXTRA_HEIGHT / 2.0f;
  _scout_card_pen_draw_text (&text, layout, x + TAG_PADDING, SMALL_SCALE, &style->foreground);
}

static void
draw_tags (const Sheet *sheet)
{
  ScoutCreatorCardFace *face = sheet->face;
  float x = SCOUT_CARD_PADDING;

  for (guint i = 0; i < face->n_shown_tags; i++)
    {
      draw_tag (sheet, face->tags[i], x);
      x += get_width (face->tags[i]) + 2.0f * TAG_PADDING + TAG_GAP;
    }
  if (face->n_shown_tags < face->n_tags)
    draw_tag (sheet, face->more, x);
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
          _scout_card_fit (face->tags[0], room - 2.0f * TAG_PADDING);
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
  float inner = width - 2.0f * SCOUT_CARD_PADDING;
  float n_icons = (face->is_verified ? 1.0f : 0.0f) + (face->has_email ? 1.0f : 0.0f);

  _scout_card_fit (face->name, inner - n_icons * (ICON_SIZE + ICON_GAP));
  _scout_card_fit (face->meta, inner);
  if (face->network == SCOUT_NETWORK_INSTAGRAM)
    pango_layout_set_width (face->bio, (int) MAX (inner, 1.0f) * PANGO_SCALE);
  else
    fit_tags (face, inner);
  _scout_card_metrics_fit (&face->metrics, inner);
  face->width = width;
}

static void
draw_words (Sheet *sheet)
{
  ScoutCreatorCardFace *face = sheet->face;
  float small = row_height (sheet, SCOUT_CHART_TEXT_SMALL);

  sheet->pen.y = get_cover_height (face) + SCOUT_CREATOR_CARD_RING_SIZE
                 - SCOUT_CREATOR_CARD_RING_OVERLAP + SCOUT_CREATOR_CARD_BODY_TOP;
  _scout_card_pen_draw_text (&sheet->pen, face->name, SCOUT_CARD_PADDING, 1.0f,
                             &face->style.foreground);
  draw_icons (sheet);
  sheet->pen.y += row_height (sheet, 1.0);
  _scout_card_pen_draw_text (&sheet->pen, face->meta, SCOUT_CARD_PADDING, SMALL_SCALE,
                             &face->style.dim);
  sheet->pen.y += small + SCOUT_CREATOR_CARD_MIDDLE_TOP;
  if (face->network == SCOUT_NETWORK_INSTAGRAM)
    {
      _scout_card_pen_draw_text (&sheet->pen, face->bio, SCOUT_CARD_PADDING, SMALL_SCALE,
                                 &face->style.foreground);
      sheet->pen.y += SCOUT_CREATOR_CARD_N_BIO_LINES * small;
    }
  else
    {
      draw_tags (sheet);
      sheet->pen.y += small + SCOUT_CREATOR_CARD_TAG_EXTRA_HEIGHT;
    }
  sheet->pen.y += SCOUT_CREATOR_CARD_METRICS_TOP;
}

void
_scout_creator_card_face_draw (ScoutCreatorCardFace *face,
                               GtkSnapshot          *snapshot,
                               float                 width)
{
  Sheet sheet = { { &face->style, snapshot, width, 0.0f }, face };

  if (fabsf (face->width - width) > 0.5f)
    fit_all (face, width);

  draw_cover (&sheet);
  draw_portrait (&sheet);
  draw_followers (&sheet);
  draw_words (&sheet);
  _scout_card_pen_draw_metrics (&sheet.pen, &face->metrics);
}
