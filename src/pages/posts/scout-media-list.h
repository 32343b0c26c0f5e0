/* scout-media-list.h: the lists of posts that come with a creator of Instagram's.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

/* How many there are. */
#define SCOUT_N_MEDIA_LISTS 3

/**
 * ScoutMediaList:
 * @id: Scout's name of the list, which stays the same in all languages
 * @field_id: the catalogue's name of the field that it is
 * @label: what it is called, to be translated
 * @part: what to ask for
 * @list: where its posts stand in the answer
 * @empty_title: what is said where it is empty, to be translated
 * @empty_text: the same in a sentence
 *
 * A list of posts.
 */
typedef struct
{
  const char *id;
  const char *field_id;
  const char *label;
  ScoutCreatorPart part;
  ScoutContentList list;
  const char *empty_title;
  const char *empty_text;
} ScoutMediaList;

/**
 * scout_media_list_get_nth:
 * @index: less than %SCOUT_N_MEDIA_LISTS
 *
 * Returns: (transfer none): a list
 */
const ScoutMediaList *scout_media_list_get_nth (gsize index);

/**
 * scout_media_list_find:
 * @id: (nullable): the name of a list
 *
 * Returns: the index of the list, or 0 where there is none of this name
 */
gsize scout_media_list_find (const char *id);

/**
 * scout_media_list_get_part:
 * @list: where a post stands in an answer
 *
 * Returns: what was asked for
 */
ScoutCreatorPart scout_media_list_get_part (ScoutContentList list);

G_END_DECLS
