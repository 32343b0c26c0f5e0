/* scout-world-picture-face.h: how the portraits of the invented creators look.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-picture*.c only.
 */

#pragma once

#include "scout-world-names.h"
#include "scout-world-picture-private.h"

G_BEGIN_DECLS

typedef enum
{
  SCOUT_WORLD_HAIR_SHORT,
  SCOUT_WORLD_HAIR_BUZZ,
  SCOUT_WORLD_HAIR_QUIFF,
  SCOUT_WORLD_HAIR_BOB,
  SCOUT_WORLD_HAIR_LONG,
  SCOUT_WORLD_HAIR_WAVY,
  SCOUT_WORLD_HAIR_CURLY,
  SCOUT_WORLD_HAIR_AFRO,
  SCOUT_WORLD_HAIR_BUN,
  SCOUT_WORLD_HAIR_BRAIDS,
  SCOUT_WORLD_HAIR_PONYTAIL,
  SCOUT_WORLD_HAIR_CAP,
  SCOUT_WORLD_HAIR_SCARF,
  SCOUT_WORLD_N_HAIRS,
} ScoutWorldHair;

/**
 * ScoutWorldFace:
 * @hair: how the hair is worn, or what covers it
 * @background: number of a palette
 * @skin: colour
 * @shade: colour of the skin in the shadow
 * @tint: colour of the hair
 * @top: colour of the clothes
 * @accent: colour of a cap, scarf or collar
 * @beard: %TRUE with a beard
 * @glasses: %TRUE with glasses
 * @collar: 0 round neck, 1 open shirt, 2 roll neck
 * @tilt: turn of the head in radians, small
 *
 * A face.
 */
typedef struct
{
  ScoutWorldHair hair;
  guint background;
  guint32 skin;
  guint32 shade;
  guint32 tint;
  guint32 top;
  guint32 accent;
  gboolean beard;
  gboolean glasses;
  guint collar;
  double tilt;
} ScoutWorldFace;

/**
 * scout_world_face_draw:
 * @face: (out caller-allocates): filled
 * @dice: chooses
 * @is_man: whose hair to choose from
 * @looks: what colours to choose from
 *
 * Chooses a face.
 */
void scout_world_face_draw (ScoutWorldFace        *face,
                            ScoutWorldDice        *dice,
                            gboolean               is_man,
                            const ScoutWorldLooks *looks);

/**
 * scout_world_face_parse:
 * @face: a face
 * @words: separated by spaces: "bg3", "skin2", "hair0", "top4" with a number each; a word for the
 *   hair such as "bob"; "beard"; "glasses"
 *
 * Changes what @words say; the rest stays.
 */
void scout_world_face_parse (ScoutWorldFace *face,
                             const char     *words);

/**
 * scout_world_face_paint:
 * @face: a face
 * @cr: a context whose picture is 100 by 100
 *
 * Paints a portrait.
 */
void scout_world_face_paint (const ScoutWorldFace *face,
                             cairo_t              *cr);

/**
 * scout_world_hair_paint_back:
 * @face: a face
 * @cr: a context whose picture is 100 by 100
 *
 * Paints the hair behind the head.
 */
void scout_world_hair_paint_back (const ScoutWorldFace *face,
                                  cairo_t              *cr);

/**
 * scout_world_hair_paint_front:
 * @face: a face
 * @cr: a context whose picture is 100 by 100
 *
 * Paints the hair before the head, and caps and scarves.
 */
void scout_world_hair_paint_front (const ScoutWorldFace *face,
                                   cairo_t              *cr);

G_END_DECLS
