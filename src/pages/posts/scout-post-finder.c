/* scout-post-finder.c: loads a post, wherever it is found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Facebook knows posts by themselves. Instagram's are in lists of their creator, which are gone
 * through until one has the post: most are among the latest. */

#include "config.h"

#include "scout-post-finder.h"

#include "scout-graph-error.h"
#include "scout-page-failure.h"

G_DEFINE_QUARK (scout-post-finder-error, scout_post_finder_error)

static const struct
{
  ScoutCreatorPart part;
  ScoutContentList list;
} lists[] = {
  { SCOUT_CREATOR_PART_CONTENT, SCOUT_CONTENT_LIST_RECENT },
  { SCOUT_CREATOR_PART_BRANDED, SCOUT_CONTENT_LIST_BRANDED },
  { SCOUT_CREATOR_PART_ADS, SCOUT_CONTENT_LIST_ADS },
};

typedef struct
{
  char *id;
  char *creator_id;
  gsize n_lists; /* that do not have it */
  GError *error; /* (nullable): of the first list that could not be had */
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_free (search->id);
  g_free (search->creator_id);
  g_clear_error (&search->error);
  g_free (search);
}

static void
return_post (GTask        *task,
             ScoutContent *post,  /* (transfer full) (nullable) */
             GError       *error) /* (transfer full) (nullable) */
{
  if (post != NULL)
    g_task_return_pointer (task, post, g_object_unref);
  else
    g_task_return_error (task, error);
}

static ScoutContent *
pick (ScoutCreator     *creator,
      ScoutContentList  list,
      const char       *id)
{
  for (guint i = 0; i < scout_creator_get_n_content (creator, list); i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (creator, list, i);

      if (g_str_equal (scout_content_get_id (post), id))
        return g_steal_pointer (&post);
    }

  return NULL;
}

/* As opposed to what would go wrong with every list. */
static gboolean
is_of_one_list (const GError *error)
{
  return error->domain == SCOUT_GRAPH_ERROR
         && error->code != SCOUT_GRAPH_ERROR_NETWORK
         && error->code != SCOUT_GRAPH_ERROR_RATE_LIMITED
         && !scout_page_failure_ends_page (error);
}

/* Of two lists that fail the first one is told of. */
static void
remember (Search *search,
          GError *error) /* (transfer full) */
{
  if (search->error == NULL)
    search->error = error;
  else
    g_error_free (error);
}

/* Whether the post is in none of the lists is not known where one of them is missing. */
static void
return_nothing (GTask *task)
{
  Search *search = g_task_get_task_data (task);

  if (search->error != NULL)
    g_task_return_error (task, g_steal_pointer (&search->error));
  else
    g_task_return_new_error (task, SCOUT_POST_FINDER_ERROR, SCOUT_POST_FINDER_ERROR_UNLISTED,
                             "No list of the creator has the post");
}

static void ask_for_next_list (GTask *task);

static void
list_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  Search *search = g_task_get_task_data (task);
  g_autoptr(ScoutCreator) answer = NULL;
  ScoutContent *post = NULL;
  GError *error = NULL;

  answer = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, &error);
  if (answer != NULL)
    post = pick (answer, lists[search->n_lists].list, search->id);
  if (post != NULL || (error != NULL && !is_of_one_list (error)))
    {
      return_post (task, post, error);
      return;
    }

  if (error != NULL)
    remember (search, error);
  search->n_lists++;
  if (search->n_lists < G_N_ELEMENTS (lists))
    ask_for_next_list (task);
  else
    return_nothing (task);
}

static void
ask_for_next_list (GTask *task)
{
  Search *search = g_task_get_task_data (task);

  scout_marketplace_load_creator_async (SCOUT_MARKETPLACE (g_task_get_source_object (task)),
                                        search->creator_id, lists[search->n_lists].part,
                                        SCOUT_TIME_RANGE_LIFETIME, g_task_get_cancellable (task),
                                        list_loaded_cb, g_object_ref (task));
}

static void
post_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  GError *error = NULL;
  ScoutContent *post = NULL;

  post = scout_marketplace_load_content_finish (SCOUT_MARKETPLACE (source), result, &error);
  return_post (task, post, error);
}

void
scout_post_finder_load_async (ScoutMarketplace    *marketplace,
                              const char          *id,
                              ScoutContentPart     part,
                              ScoutCreator        *creator,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Search *search = NULL;

  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (id != NULL);
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));
  g_return_if_fail (creator != NULL || scout_marketplace_supports_content (marketplace));

  task = g_task_new (marketplace, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_post_finder_load_async);
  if (scout_marketplace_supports_content (marketplace))
    {
      scout_marketplace_load_content_async (marketplace, id, part, cancellable,
                                            post_loaded_cb, g_steal_pointer (&task));
      return;
    }

  search = g_new0 (Search, 1);
  search->id = g_strdup (id);
  search->creator_id = g_strdup (scout_creator_get_lookup_id (creator));
  g_task_set_task_data (task, search, search_free);
  ask_for_next_list (task);
}

ScoutContent *
scout_post_finder_load_finish (ScoutMarketplace  *marketplace,
                               GAsyncResult      *result,
                               GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, marketplace), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_post_finder_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_post_finder_forget (ScoutMarketplace *marketplace,
                          const char       *id,
                          ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (id != NULL);
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  scout_marketplace_forget (marketplace, id);
  /* Who has the post in one of their lists. */
  if (creator != NULL && !scout_marketplace_supports_content (marketplace))
    scout_marketplace_forget (marketplace, scout_creator_get_lookup_id (creator));
}
