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

#include "scout-wording.h"

#include <math.h>
#include <string.h>

/* Of the diameter, from corner to corner of the initials. */
#define MAX_INITIALS_SHARE 0.85f

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

static void
append_gradient (GtkSnapshot           *snapshot,
                 const graphene_rect_t *bounds,
                 guint32                start_color,
                 guint32                end_color)
{
  /* From top to bottom: one colour a line costs the software renderer a fifth of a slant. */
  graphene_point_t end = GRAPHENE_POINT_INIT (bounds->origin.x,
                                              bounds->origin.y + bounds->size.height);
  GskColorStop stops[2];

  stops[0].offset = 0.0f;
  unpack (start_color, &stops[0].color);
  stops[1].offset = 1.0f;
  unpack (end_color, &stops[1].color);
  gtk_snapshot_append_linear_gradient (snapshot, bounds, &bounds->origin, &end, stops, 2);
}

void
scout_generated_art_snapshot_cover (GtkSnapshot           *snapshot,
                                    guint                  palette,
                                    const graphene_rect_t *bounds)
{
  const Palette *colors = &palettes[palette % SCOUT_GENERATED_ART_N_PALETTES];

  append_gradient (snapshot, bounds, colors->cover_start, colors->cover_end);
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

void
scout_generated_art_snapshot_portrait (GtkSnapshot           *snapshot,
                                       guint                  palette,
                                       const graphene_rect_t *bounds,
                                       PangoLayout           *initials,
                                       float                  scale)
{
  const Palette *colors = &palettes[palette % SCOUT_GENERATED_ART_N_PALETTES];
  const GdkRGBA white = { 1.0f, 1.0f, 1.0f, 0.95f };
  graphene_point_t place;
  int width, height;

  append_gradient (snapshot, bounds, colors->portrait_start, colors->portrait_end);
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
  gtk_snapshot_append_texture (snapshot, texture, &shown);
  gtk_snapshot_pop (snapshot);
}
