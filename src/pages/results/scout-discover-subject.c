/* scout-discover-subject.c: what can be discovered, and how pages speak of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All that the search page needs to know about an endpoint besides the catalogue. Pure; any
 * thread. */

#include "config.h"

#include "scout-discover-subject.h"

#include "scout-creator.h"

#include <glib/gi18n.h>

#define CREATORS "creators"
#define CONTENT "content"

/* Creators are spoken of in the same words on both networks. */
#define CREATOR_WORDS \
  .entry_id = "query", \
  .entry_label = N_("Search creators"), \
  .short_entry_label = N_("Search"), \
  .list_label = N_("Creators"), \
  .row_label = N_("Creator"), \
  .loading_label = N_("Loading more creators…"), \
  .paused_label = N_("Nobody new for a while"), \
  .complete_label = N_("That is everyone"), \
  .empty_title = N_("No creators found"), \
  .empty_words = N_("Try fewer words or filters, or a topic instead of a name."), \
  .empty_nothing = N_("There is nobody to show for this Page yet."), \
  .not_found_title = N_("Creator not found"), \
  .not_found_text = N_("The profile may have been removed, renamed or hidden.")

static const ScoutDiscoverSubject subjects[SCOUT_N_DISCOVER_SUBJECTS] = {
  {
    .id = "facebook-creators",
    .network = SCOUT_NETWORK_FACEBOOK,
    .endpoint_id = CREATORS,
    .icon_name = "system-users-symbolic",
    .title = N_("Facebook creators"),
    .figures_label = N_("· metrics for the last 28 days"),
    CREATOR_WORDS,
  },
  {
    .id = "instagram-creators",
    .network = SCOUT_NETWORK_INSTAGRAM,
    .endpoint_id = CREATORS,
    .icon_name = "camera-photo-symbolic",
    .title = N_("Instagram creators"),
    .figures_label = N_("· metrics for this month, reels rate for 90 days"),
    CREATOR_WORDS,
  },
  {
    .id = "facebook-content",
    .network = SCOUT_NETWORK_FACEBOOK,
    .endpoint_id = CONTENT,
    .entry_id = "content-id",
    .preset_id = "time-range",
    .preset_value = "last-28-days",
    .icon_name = "scout-reel-symbolic",
    .title = N_("Facebook content"),
    .entry_label = N_("Open a post by link or ID"),
    .short_entry_label = N_("Link or ID"),
    .list_label = N_("Posts"),
    .row_label = N_("Post"),
    .figures_label = N_("· lifetime metrics"),
    .loading_label = N_("Loading more posts…"),
    .paused_label = N_("Nothing new for a while"),
    .complete_label = N_("That is everything"),
    .empty_title = N_("No posts found"),
    .empty_words = N_("Look whether the link or ID is that of a public post on Facebook."),
    .empty_nothing = N_("There is nothing to show for this Page yet."),
    .not_found_title = N_("Post not found"),
    .not_found_text = N_("The post may have been removed, or it is not public."),
  },
};

const ScoutDiscoverSubject *
scout_discover_subject_get_nth (gsize index)
{
  g_return_val_if_fail (index < SCOUT_N_DISCOVER_SUBJECTS, NULL);

  return &subjects[index];
}

const ScoutDiscoverSubject *
scout_discover_subject_find (ScoutNetwork  network,
                             const char   *endpoint_id)
{
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  for (gsize i = 0; i < SCOUT_N_DISCOVER_SUBJECTS; i++)
    {
      if (subjects[i].network == network && g_str_equal (subjects[i].endpoint_id, endpoint_id))
        return &subjects[i];
    }

  return NULL;
}

const ScoutDiscoverSubject *
scout_discover_subject_of (ScoutQuery *query)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  return scout_discover_subject_find (scout_query_get_network (query),
                                      scout_query_get_endpoint (query)->id);
}

char *
scout_discover_subject_dup_count (const ScoutDiscoverSubject *self,
                                  guint                       n_results)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (g_str_equal (self->endpoint_id, CONTENT))
    return g_strdup_printf (ngettext ("%u post loaded", "%u posts loaded", n_results), n_results);

  return g_strdup_printf (ngettext ("%u creator loaded", "%u creators loaded", n_results),
                          n_results);
}

GType
scout_discover_subject_get_item_type (const ScoutDiscoverSubject *self)
{
  g_return_val_if_fail (self != NULL, G_TYPE_INVALID);

  return g_str_equal (self->endpoint_id, CONTENT) ? SCOUT_TYPE_CONTENT : SCOUT_TYPE_CREATOR;
}
