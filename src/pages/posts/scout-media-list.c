/* scout-media-list.c: the lists of posts that come with a creator of Instagram's.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-media-list.h"

#include <glib/gi18n.h>

static const ScoutMediaList lists[SCOUT_N_MEDIA_LISTS] = {
  { "recent", "recent-content", N_("Recent"), SCOUT_CREATOR_PART_CONTENT,
    SCOUT_CONTENT_LIST_RECENT,
    N_("No recent posts"),
    N_("Instagram tells of no post of this creator.") },
  { "branded", "branded-content", N_("Branded"), SCOUT_CREATOR_PART_BRANDED,
    SCOUT_CONTENT_LIST_BRANDED,
    N_("No branded posts"),
    N_("Instagram tells of no post that a brand paid this creator for.") },
  { "ads", "partnership-ads", N_("Partnership ads"), SCOUT_CREATOR_PART_ADS,
    SCOUT_CONTENT_LIST_ADS,
    N_("No partnership ads"),
    N_("Instagram tells of no post of this creator that became an ad.") },
};

const ScoutMediaList *
scout_media_list_get_nth (gsize index)
{
  g_return_val_if_fail (index < SCOUT_N_MEDIA_LISTS, NULL);

  return &lists[index];
}

gsize
scout_media_list_find (const char *id)
{
  for (gsize i = 0; i < SCOUT_N_MEDIA_LISTS; i++)
    {
      if (g_strcmp0 (id, lists[i].id) == 0)
        return i;
    }

  return 0;
}

ScoutCreatorPart
scout_media_list_get_part (ScoutContentList list)
{
  for (gsize i = 0; i < SCOUT_N_MEDIA_LISTS; i++)
    {
      if (lists[i].list == list)
        return lists[i].part;
    }

  return SCOUT_CREATOR_PART_CONTENT;
}
