/* scout-post-state.c: what a person is told in the place of a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* S2: "Branded Content data is shared only with the sponsor Brand". To others such a post is
 * unknown, as one that does not exist, so both have the same words. */

#include "config.h"

#include "scout-post-state.h"

#include "scout-graph-error.h"
#include "scout-post-finder.h"

#include <glib/gi18n.h>

/* Behind what Meta says, or Scout in its place. */
static void
append_explanation (ScoutStateView *view)
{
  g_autofree char *description =
    g_strdup_printf ("%s\n\n%s", scout_state_view_get_description (view),
                     _("A post that a brand pays for is shown to that brand only. Posts must be "
                       "public, and an address may be out of date."));

  scout_state_view_set_description (view, description);
}

gboolean
scout_post_state_is_hidden (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_VISIBLE);
}

/* Asking again would not help: posts only become older. */
static void
show_unlisted (ScoutStateView *view)
{
  scout_state_view_set_kind (view, SCOUT_STATE_EMPTY);
  scout_state_view_set_title (view, _("Not among the latest posts"));
  scout_state_view_set_description (
    view, _("On Instagram, Meta lists the latest posts of a creator only, and this one is not "
            "among them. Go back to the creator and open the profile on Instagram to see older "
            "ones."));
  scout_state_view_set_action_label (view, NULL);
}

void
scout_post_state_show_error (const GError     *error,
                             ScoutPageFailure *failure)
{
  const ScoutGraphFault *fault = NULL;
  ScoutStateView *view = NULL;

  g_return_if_fail (error != NULL);
  g_return_if_fail (SCOUT_IS_PAGE_FAILURE (failure));

  scout_page_failure_show (failure, error, _("Back"));
  view = scout_page_failure_get_view (failure);
  if (g_error_matches (error, SCOUT_POST_FINDER_ERROR, SCOUT_POST_FINDER_ERROR_UNLISTED))
    show_unlisted (view);
  if (!scout_post_state_is_hidden (error))
    return;

  fault = scout_graph_error_get_fault (error);
  scout_state_view_set_icon_name (view, "changes-prevent-symbolic");
  if (fault == NULL || fault->user_title == NULL)
    scout_state_view_set_title (view, _("Post not found"));
  if (fault == NULL || fault->user_message == NULL)
    scout_state_view_set_description (view, _("Meta does not show this post to your brand."));
  append_explanation (view);
}

void
scout_post_state_show_loading (ScoutPageFailure *failure)
{
  ScoutStateView *view = NULL;

  g_return_if_fail (SCOUT_IS_PAGE_FAILURE (failure));

  view = scout_page_failure_get_view (failure);
  scout_state_view_set_kind (view, SCOUT_STATE_LOADING);
  scout_state_view_set_title (view, _("Loading the post…"));
  scout_state_view_set_description (view, NULL);
  scout_state_view_set_action_label (view, NULL);
  scout_state_view_set_secondary_label (view, NULL);
  scout_state_view_set_details (view, NULL, 0, 0, NULL);
}
