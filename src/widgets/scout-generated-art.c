/* scout-generated-art.c: pictures for those who have none.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colours and initials from a name, always the same for the same name: Instagram gives no
 * pictures, and those of Facebook expire. Calm gradients only, nothing that could be taken for
 * somebody's photograph. Main thread only.
 */

#include "config.h"

#include "scout-generated-art.h"

#include "scout-pixels.h"
#include "scout-stamp.h"
#include "scout-wording.h"

#include <math.h>
#include <string.h>

/* Of the diameter, from corner to corner of the initials. */
#define MAX_INITIALS_SHARE 0.85f

/* Pixels; larger than any card's. */
#define MAX_GROUND 2048.0f
/* Pixels: nothing larger is drawn a hundred times. */
#define MAX_STAMP 128.0f
/* On either side. */
#define MIXED_LINES 4
/* It is repeated from side to side: pixman lays such pixels out once a line and copies them. */
#define GROUND_WIDTH 16

/* What a picture of pixels shows. */
typedef struct
{
  guint32 start_color;
  guint32 end_color;
  int height;
} Ground;

/* (element-type Ground cairo_surface_t) (owned): those that something has been drawn with */
static GHashTable *grounds;

typedef struct
{
  guint32 cover_start;
  guint32 cover_end;
  guint32 portrait_start;
  guint32 portrait_end;
} Palette;

static const Palette palettes[SCOUT_GENERATED_ART_N_PALETTES] = {
  { 0xf3d0a4, 0xeeb27e, 0x5fb98f, 0x2a8a66 }, { 0xf5b79f, 0xeea084, 0x7fb861, 0x4f8a3f },
  { 0xfdc98a, 0xf0ad5c, 0xd45c8e, 0xa63569 }, { 0xc9bf7b, 0xb3a75f, 0xd28a2c, 0xa86508 },
  { 0xa9c9a2, 0x86ad84, 0xb9982a, 0x8c6f10 }, { 0xeec3c6, 0xcf8fa4, 0x7d7d86, 0x56565e },
  { 0x9dbbe6, 0x7495cf, 0x4f8fd6, 0x2463ac }, { 0xc0a7dd, 0x9a7fc0, 0xcf7a25, 0xa05208 },
  { 0xc9d3d8, 0x93a7b2, 0xc65a86, 0x93345d }, { 0x93cdc2, 0x66ada0, 0x9766b8, 0x6b3c8c },
};

static void
unpack (guint32  hex,
        GdkRGBA *rgba)
{
  rgba->red = (float) (hex >> 16 & 0xff) / 255.0f;
  rgba->green = (float) (hex >> 8 & 0xff) / 255.0f;
  rgba->blue = (float) (hex & 0xff) / 255.0f;
  rgba->alpha = 1.0f;
}

guint
scout_generated_art_palette (const char *seed)
{
  /* FNV-1a: written down here because g_str_hash() does not promise to stay as it is. */
  guint32 hash = 2166136261u;

  for (const char *c = seed != NULL ? seed : ""; *c != '\0'; c++)
    hash = (hash ^ (guint8) *c) * 16777619u;

  /* The high bits are the ones that are mixed well. */
  return (guint) ((guint64) (hash * 2654435769u) * SCOUT_GENERATED_ART_N_PALETTES >> 32);
}

static gunichar
first_letter (const char *word)
{
  for (const char *c = word; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_isalnum (g_utf8_get_char (c)))
      return g_unichar_toupper (g_utf8_get_char (c));

  return 0;
}

char *
scout_generated_art_dup_initials (const char *name)
{
  g_autofree char *text = scout_wording_inline (name);
  g_auto(GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr(GString) initials = g_string_new (NULL);
  gunichar last = 0;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      gunichar letter = first_letter (words[i]);

      if (letter == 0)
        continue;
      if (initials->len == 0)
        g_string_append_unichar (initials, letter);
      else
        last = letter;
    }
  if (last != 0)
    g_string_append_unichar (initials, last);

  return g_string_free (g_steal_pointer (&initials), FALSE);
}

/* As pixman does it, from the middle of the first line to that of the last. */
static guint32
mix (guint32 start_color,
     guint32 end_color,
     int     line,
     int     n_lines)
{
  guint32 color = 0;

  for (guint shift = 0; shift < 24; shift += 8)
    {
      int from = (int) (start_color >> shift & 0xff);
      int to = (int) (end_color >> shift & 0xff);
      int twice = from * 2 * n_lines + (to - from) * (2 * line + 1);

      color |= (guint32) ((twice + n_lines) / (2 * n_lines)) << shift;
    }

  return color;
}

static cairo_surface_t *
paint_ground (const Ground *ground)
{
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, GROUND_WIDTH,
                                                       ground->height);
  int stride = cairo_image_surface_get_stride (image);
  guchar *pixels = cairo_image_surface_get_data (image);

  for (int y = 0; y < ground->height && pixels != NULL; y++)
    {
      guint32 *line = (guint32 *) (gpointer) (pixels + (gsize) y * (gsize) stride);
      guint32 color = mix (ground->start_color, ground->end_color, y, ground->height);

      for (int x = 0; x < GROUND_WIDTH; x++)
        line[x] = color;
    }
  cairo_surface_mark_dirty (image);

  return image;
}

static guint
ground_hash (gconstpointer key)
{
  const Ground *ground = key;

  return ground->start_color ^ (guint) ground->height << 24;
}

static gboolean
ground_equal (gconstpointer a,
              gconstpointer b)
{
  return memcmp (a, b, sizeof (Ground)) == 0;
}

/* (transfer none): one for all that look alike. There are as many as palettes and heights,
 * and some kilobytes each: they are kept for good. */
static cairo_surface_t *
get_ground (const Ground *wanted)
{
  cairo_surface_t *image;

  if (grounds == NULL)
    grounds = g_hash_table_new_full (ground_hash, ground_equal, g_free,
                                     (GDestroyNotify) cairo_surface_destroy);
  image = g_hash_table_lookup (grounds, wanted);
  if (image == NULL)
    {
      image = paint_ground (wanted);
      g_hash_table_insert (grounds, g_memdup2 (wanted, sizeof *wanted), image);
    }

  return image;
}

/* Of the software renderer pixman is what costs, and gradients are what costs it most: it fetches
 * them line by line into a buffer that it clears each time. Pixels are copied. */
static void
append_ground (GtkSnapshot           *snapshot,
               const graphene_rect_t *bounds,
               guint32                start_color,
               guint32                end_color)
{
  const Ground ground = { start_color, end_color, (int) roundf (bounds->size.height) };
  cairo_surface_t *image = get_ground (&ground);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, bounds);

  cairo_set_source_surface (cr, image, (double) bounds->origin.x, (double) bounds->origin.y);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_REPEAT);
  /* On a screen of twice the pixels the first line would be mixed with the last. */
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static gboolean
is_whole (float length)
{
  return length >= 1.0f && length <= MAX_GROUND && G_APPROX_VALUE (length, roundf (length), 1e-3f);
}

/* A part of a gradient over @whole: from top to bottom, one colour a line, calm, and cheap. */
static void
append_slope (GtkSnapshot           *snapshot,
              const graphene_rect_t *part,
              const graphene_rect_t *whole,
              guint32                start_color,
              guint32                end_color)
{
  graphene_point_t end = GRAPHENE_POINT_INIT (whole->origin.x,
                                              whole->origin.y + whole->size.height);
  GskColorStop stops[2];

  stops[0].offset = 0.0f;
  unpack (start_color, &stops[0].color);
  stops[1].offset = 1.0f;
  unpack (end_color, &stops[1].color);
  gtk_snapshot_append_linear_gradient (snapshot, part, &whole->origin, &end, stops, 2);
}

/* For what is cut out, line by line. */
static void
append_gradient (GtkSnapshot           *snapshot,
                 const graphene_rect_t *bounds,
                 guint32                start_color,
                 guint32                end_color)
{
  if (scout_stamp_has_software_renderer () && is_whole (bounds->size.width)
      && is_whole (bounds->size.height))
    append_ground (snapshot, bounds, start_color, end_color);
  else
    append_slope (snapshot, bounds, bounds, start_color, end_color);
}

void
scout_generated_art_snapshot_cover (GtkSnapshot           *snapshot,
                                    guint                  palette,
                                    const graphene_rect_t *bounds)
{
  const Palette *colors = &palettes[palette % SCOUT_GENERATED_ART_N_PALETTES];

  append_gradient (snapshot, bounds, colors->cover_start, colors->cover_end);
}

static void
append_head (GtkSnapshot           *snapshot,
             guint                  palette,
             const graphene_rect_t *bounds,
             float                  radius)
{
  const graphene_size_t round_corner = GRAPHENE_SIZE_INIT (radius, radius);
  const graphene_size_t corner = GRAPHENE_SIZE_INIT (0.0f, 0.0f);
  GskRoundedRect outline;

  gsk_rounded_rect_init (&outline, bounds, &round_corner, &round_corner, &corner, &corner);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  scout_generated_art_snapshot_cover (snapshot, palette, bounds);
  gtk_snapshot_pop (snapshot);
}

/* The narrowest that has such corners. */
static void
draw_head (GtkSnapshot      *snapshot,
           const ScoutStamp *stamp)
{
  append_head (snapshot, stamp->variant,
               &GRAPHENE_RECT_INIT (0.0f, 0.0f, 2.0f * stamp->edge_width, stamp->size),
               stamp->edge_width);
}

/* Lines that nothing cuts are laid out once each. */
static void
stamp_head (GtkSnapshot           *snapshot,
            const graphene_rect_t *bounds,
            const ScoutStamp      *corner)
{
  const Palette *colors = &palettes[corner->variant % SCOUT_GENERATED_ART_N_PALETTES];
  const graphene_point_t *origin = &bounds->origin;
  float radius = corner->edge_width;
  float right = bounds->size.width - radius;
  ScoutStamp stamp = *corner;

  stamp.area = GRAPHENE_RECT_INIT (0.0f, 0.0f, radius, radius);
  scout_stamp_snapshot (snapshot, &stamp, origin);
  append_slope (snapshot,
                &GRAPHENE_RECT_INIT (origin->x + radius, origin->y, right - radius, radius),
                bounds, colors->cover_start, colors->cover_end);
  stamp.area.origin.x = radius;
  scout_stamp_snapshot (snapshot, &stamp, &GRAPHENE_POINT_INIT (origin->x + right, origin->y));
  append_slope (snapshot,
                &GRAPHENE_RECT_INIT (origin->x, origin->y + radius, bounds->size.width,
                                     bounds->size.height - radius),
                bounds, colors->cover_start, colors->cover_end);
}

void
scout_generated_art_snapshot_head (GtkSnapshot           *snapshot,
                                   guint                  palette,
                                   const graphene_rect_t *bounds,
                                   float                  radius,
                                   int                    scale)
{
  const ScoutStamp corner = { .draw = draw_head, .size = bounds->size.height,
                              .edge_width = radius, .variant = palette, .scale = scale };

  if (scout_stamp_is_whole (bounds) && is_whole (radius)
      && bounds->size.width > 2.0f * radius && bounds->size.height > radius)
    stamp_head (snapshot, bounds, &corner);
  else
    append_head (snapshot, palette, bounds, radius);
}

/* Large text does not make the circle larger, and wide letters do not fit it as narrow ones do. */
static float
get_largest_scale (const graphene_rect_t *circle,
                   int                    width,
                   int                    height)
{
  float diameter = MIN (circle->size.width, circle->size.height);

  return MAX_INITIALS_SHARE * diameter / hypotf ((float) MAX (width, 1), (float) MAX (height, 1));
}

static void
append_initials (GtkSnapshot           *snapshot,
                 const graphene_rect_t *bounds,
                 PangoLayout           *initials,
                 float                  scale)
{
  const GdkRGBA white = { 1.0f, 1.0f, 1.0f, 0.95f };
  graphene_point_t place;
  int width, height;

  if (initials == NULL)
    return;

  pango_layout_get_pixel_size (initials, &width, &height);
  scale = MIN (scale, get_largest_scale (bounds, width, height));
  gtk_snapshot_save (snapshot);
  place.x = bounds->origin.x + (bounds->size.width - scale * (float) width) / 2.0f;
  place.y = bounds->origin.y + (bounds->size.height - scale * (float) height) / 2.0f;
  gtk_snapshot_translate (snapshot, &place);
  if (!G_APPROX_VALUE (scale, 1.0f, 0.001f))
    gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_append_layout (snapshot, initials, &white);
  gtk_snapshot_restore (snapshot);
}

static void
push_circle (GtkSnapshot           *snapshot,
             const graphene_rect_t *bounds)
{
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle, bounds, bounds->size.width / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
}

/* In its ring, without the initials. */
static void
append_disc (GtkSnapshot                  *snapshot,
             const ScoutGeneratedPortrait *portrait,
             const graphene_rect_t        *bounds)
{
  const Palette *colors = &palettes[portrait->palette % SCOUT_GENERATED_ART_N_PALETTES];
  graphene_rect_t ring;

  if (portrait->ring_width > 0.0f)
    {
      graphene_rect_inset_r (bounds, -portrait->ring_width, -portrait->ring_width, &ring);
      push_circle (snapshot, &ring);
      gtk_snapshot_append_color (snapshot, &portrait->ring_color, &ring);
      gtk_snapshot_pop (snapshot);
    }
  push_circle (snapshot, bounds);
  append_gradient (snapshot, bounds, colors->portrait_start, colors->portrait_end);
  gtk_snapshot_pop (snapshot);
}

static void
draw_disc (GtkSnapshot      *snapshot,
           const ScoutStamp *stamp)
{
  const ScoutGeneratedPortrait portrait = {
    .palette = stamp->variant, .ring_width = stamp->edge_width, .ring_color = stamp->edge_color,
  };

  append_disc (snapshot, &portrait,
               &GRAPHENE_RECT_INIT (stamp->edge_width, stamp->edge_width, stamp->size,
                                    stamp->size));
}

static void
stamp_disc (GtkSnapshot                  *snapshot,
            const ScoutGeneratedPortrait *portrait,
            const graphene_rect_t        *bounds)
{
  float side = bounds->size.width + 2.0f * portrait->ring_width;
  const ScoutStamp stamp = {
    .draw = draw_disc, .area = GRAPHENE_RECT_INIT (0.0f, 0.0f, side, side),
    .size = bounds->size.width, .edge_width = portrait->ring_width, .variant = portrait->palette,
    .scale = portrait->scale, .edge_color = portrait->ring_color,
  };

  scout_stamp_snapshot (snapshot, &stamp,
                        &GRAPHENE_POINT_INIT (bounds->origin.x - portrait->ring_width,
                                              bounds->origin.y - portrait->ring_width));
}

void
scout_generated_art_snapshot_portrait (GtkSnapshot                  *snapshot,
                                       const ScoutGeneratedPortrait *portrait,
                                       const graphene_rect_t        *bounds)
{
  if (scout_stamp_is_whole (bounds) && bounds->size.width <= MAX_STAMP)
    stamp_disc (snapshot, portrait, bounds);
  else
    append_disc (snapshot, portrait, bounds);
  append_initials (snapshot, bounds, portrait->initials, portrait->initials_scale);
}

/* Of a picture that is cropped only the lines that are seen, and some that what is drawn smaller
 * is mixed with. */
static void
append_lines (GtkSnapshot           *snapshot,
              GdkTexture            *texture,
              const graphene_rect_t *shown,
              const graphene_rect_t *bounds)
{
  int height = gdk_texture_get_height (texture);
  float scale = shown->size.height / (float) height;
  float top = (bounds->origin.y - shown->origin.y) / scale;
  int first = CLAMP ((int) floorf (top) - MIXED_LINES, 0, height - 1);
  int end = CLAMP ((int) ceilf (top + bounds->size.height / scale) + MIXED_LINES, first + 1,
                   height);
  g_autoptr(GdkTexture) lines = NULL;
  graphene_rect_t place = *shown;

  if (scout_stamp_has_software_renderer () && (end - first) * 4 < height * 3)
    lines = scout_pixels_dup_lines (texture, first, end - first);
  if (lines == NULL)
    {
      gtk_snapshot_append_texture (snapshot, texture, shown);
      return;
    }

  place.origin.y += (float) first * scale;
  place.size.height = (float) (end - first) * scale;
  gtk_snapshot_append_texture (snapshot, lines, &place);
}

void
scout_generated_art_snapshot_texture (GtkSnapshot           *snapshot,
                                      GdkTexture            *texture,
                                      const graphene_rect_t *bounds)
{
  float width = (float) gdk_texture_get_width (texture);
  float height = (float) gdk_texture_get_height (texture);
  float scale = MAX (bounds->size.width / width, bounds->size.height / height);
  graphene_rect_t shown;

  shown.size.width = width * scale;
  shown.size.height = height * scale;
  shown.origin.x = bounds->origin.x + (bounds->size.width - shown.size.width) / 2.0f;
  shown.origin.y = bounds->origin.y + (bounds->size.height - shown.size.height) / 2.0f;
  gtk_snapshot_push_clip (snapshot, bounds);
  append_lines (snapshot, texture, &shown, bounds);
  gtk_snapshot_pop (snapshot);
}
