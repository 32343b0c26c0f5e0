/* scout-post-explain.c: explains the figures of posts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* In a list there is one explanation for all: dozens of buttons on cards would be in the way of the
 * posts. The page of a post has one for each figure. */

#include "config.h"

#include "scout-post-explain.h"

#include "scout-media-list.h"

void
scout_post_explain_list (ScoutExplainButton  *button,
                         ScoutMarketplace    *marketplace,
                         const ScoutQuestion *question,
                         ScoutContent        *post)
{
  g_autoptr(GPtrArray) insights = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (SCOUT_IS_EXPLAIN_BUTTON (button));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  for (guint i = 0; post != NULL && i < scout_content_get_n_insights (post); i++)
    g_ptr_array_add (insights, g_object_ref (scout_content_get_nth_insight (post, i)));
  scout_explain_button_set_insights (button, marketplace, question, insights);
}

ScoutQuestion
scout_post_explain_get_question (ScoutMarketplace *marketplace,
                                 ScoutContent     *post,
                                 ScoutCreator     *creator)
{
  const ScoutQuestion of_post = { scout_content_get_id (post), .is_post = TRUE,
                                  .post_part = SCOUT_CONTENT_PART_INSIGHTS };

  if (scout_marketplace_supports_content (marketplace) || creator == NULL)
    return of_post;

  /* Where posts are not known by themselves they came with their creator. */
  return (ScoutQuestion) { scout_creator_get_lookup_id (creator),
                           .creator_part =
                             scout_media_list_get_part (scout_content_get_list (post)) };
}
