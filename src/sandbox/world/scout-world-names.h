/* scout-world-names.h: what the invented creators are called.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-dice.h"

G_BEGIN_DECLS

/* More names than there are, for tables by number of a name. */
#define SCOUT_WORLD_MAX_NAMES 1024

typedef enum
{
  SCOUT_WORLD_WOMAN,
  SCOUT_WORLD_MAN,
} ScoutWorldGender;

/**
 * ScoutWorldName:
 * @text: the name as its bearer writes it
 * @ascii: the same in lower case letters a to z
 *
 * A given name or a family name.
 */
typedef struct
{
  const char *text;
  const char *ascii;
} ScoutWorldName;

/**
 * ScoutWorldLooks:
 * @lightest: lightest skin, from 0
 * @darkest: darkest skin, to 5
 * @is_fair: whether light skin may come with fair hair
 *
 * What portraits of people of a culture mostly look like.
 */
typedef struct
{
  guint lightest;
  guint darkest;
  gboolean is_fair;
} ScoutWorldLooks;

/**
 * scout_world_culture_lookup:
 * @keys: keys of cultures, separated by spaces; a key that is repeated is likelier
 * @dice: chooses one of them
 *
 * Returns: number of a culture
 */
guint scout_world_culture_lookup (const char     *keys,
                                  ScoutWorldDice *dice);

/**
 * scout_world_culture_get_script:
 * @culture: number of a culture
 *
 * Returns: (nullable): code of the language whose script its names are in, %NULL if that is Latin
 */
const char *scout_world_culture_get_script (guint culture);

/**
 * scout_world_culture_get_looks:
 * @culture: number of a culture
 *
 * Returns: what its portraits look like
 */
const ScoutWorldLooks *scout_world_culture_get_looks (guint culture);

/**
 * scout_world_culture_draw:
 * @culture: number of a culture
 * @gender: whose given names to draw from
 * @dice: chooses
 * @given: (out): number of a given name
 * @family: (out): number of a family name
 *
 * Chooses a name.
 */
void scout_world_culture_draw (guint             culture,
                               ScoutWorldGender  gender,
                               ScoutWorldDice   *dice,
                               guint16          *given,
                               guint16          *family);

/**
 * scout_world_name_get:
 * @name: number of a name
 *
 * Returns: the name
 */
const ScoutWorldName *scout_world_name_get (guint name);

/**
 * scout_world_get_n_names:
 *
 * Returns: how many names there are, less than %SCOUT_WORLD_MAX_NAMES
 */
guint scout_world_get_n_names (void);

/**
 * scout_world_name_join:
 * @culture: number of the culture
 * @given: number of a given name
 * @family: number of a family name
 *
 * Returns: (transfer full): the whole name in the order of the culture
 */
char *scout_world_name_join (guint culture,
                             guint given,
                             guint family);

G_END_DECLS
