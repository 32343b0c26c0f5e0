/* scout-content-lookup.c: whether an answer is about the posts that were asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What scout-creator-lookup.c is for creators. Pure functions for any thread. */

#include "config.h"

#include "scout-content-lookup.h"

#include "scout-graph-error.h"
#include "scout-merge.h"

#include <string.h>

#define HTTP_OK 200

static gboolean
is_number (const char *id)
{
  return *id != '\0' && id[strspn (id, "0123456789")] == '\0';
}

static gboolean
may_be (ScoutContent *content,
        const char   *id)
{
  return is_number (scout_content_get_id (content)) != is_number (id);
}

ScoutContent *
scout_content_lookup_pick (GPtrArray   *content,
                           const char  *id,
                           GError     **error)
{
  g_autofree char *message = NULL;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  for (guint i = 0; i < content->len; i++)
    {
      ScoutContent *post = g_ptr_array_index (content, i);

      if (strcmp (scout_content_get_id (post), id) == 0)
        return g_object_ref (post);
    }
  if (content->len == 1 && may_be (g_ptr_array_index (content, 0), id))
    return g_object_ref (g_ptr_array_index (content, 0));

  message = g_strdup_printf (content->len == 0 ? "Meta knows no post %s"
                                               : "Meta answered with other posts than %s", id);
  g_propagate_error (error, scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NOT_FOUND, HTTP_OK,
                                                         message));

  return NULL;
}

ScoutCreator *
scout_content_lookup_make_creator (GPtrArray  *content,
                                   const char *id)
{
  g_autoptr(GPtrArray) own = NULL;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  own = g_ptr_array_new ();
  for (guint i = 0; i < content->len; i++)
    {
      ScoutContent *post = g_ptr_array_index (content, i);
      const char *creator_id = scout_content_get_creator_id (post);

      if (creator_id == NULL || !is_number (id) || strcmp (creator_id, id) == 0)
        g_ptr_array_add (own, post);
    }

  return scout_merge_creator_with_content (SCOUT_NETWORK_FACEBOOK, id, own);
}
