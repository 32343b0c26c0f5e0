/* scout-answer-kind.c: what marketplaces answer with, as far as answers are handed on and kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Creators and posts never change, so one may be shown by many. Nearly all of an answer is in the
 * arena that it was read into; figures become objects when somebody looks at them. */

#include "config.h"

#include "scout-answer-kind.h"

#include "scout-batch.h"
#include "scout-content-fields.h"
#include "scout-creator-fields.h"
#include "scout-unanswered.h"

/* About what the allocator takes for an object with its place in a list. */
#define OBJECT_SIZE 128

static void
free_object (gpointer answer)
{
  g_object_unref (answer);
}

static gboolean
is_object_whole (gpointer answer)
{
  return !scout_unanswered_has_any (answer);
}

static gsize
measure_creator (gpointer answer)
{
  return OBJECT_SIZE * (1 + scout_creator_get_n_insights (answer))
         + scout_arena_get_whole_size (scout_creator_get_arena (answer));
}

static gsize
measure_post_itself (ScoutContent *post)
{
  return OBJECT_SIZE * (1 + scout_content_get_n_insights (post));
}

static gsize
measure_post (gpointer answer)
{
  return measure_post_itself (answer)
         + scout_arena_get_whole_size (scout_content_get_arena (answer));
}

static gpointer
share_posts (gpointer answer)
{
  const ScoutContentBatch *posts = answer;
  ScoutContentBatch *copy = g_new0 (ScoutContentBatch, 1);

  copy->content = g_ptr_array_ref (posts->content);
  copy->n_unknown_rows = posts->n_unknown_rows;
  copy->next_cursor = g_strdup (posts->next_cursor);
  copy->previous_cursor = g_strdup (posts->previous_cursor);

  return copy;
}

static void
free_posts (gpointer answer)
{
  scout_content_batch_free (answer);
}

static gboolean
are_posts_whole (gpointer answer)
{
  const ScoutContentBatch *posts = answer;

  for (guint i = 0; i < posts->content->len; i++)
    {
      if (!is_object_whole (posts->content->pdata[i]))
        return FALSE;
    }

  return TRUE;
}

/* Posts of a page are next to each other in one arena, or in one for each half of the page. */
static gsize
measure_posts (gpointer answer)
{
  const ScoutContentBatch *posts = answer;
  ScoutArena *before = NULL;
  gsize size = sizeof *posts;

  for (guint i = 0; i < posts->content->len; i++)
    {
      ScoutArena *arena = scout_content_get_arena (posts->content->pdata[i]);

      size += measure_post_itself (posts->content->pdata[i]);
      if (arena != before)
        size += scout_arena_get_whole_size (arena);
      before = arena;
    }

  return size;
}

const ScoutAnswerKind *
scout_answer_kind_get (ScoutAnswerType type)
{
  static const ScoutAnswerKind kinds[] = {
    [SCOUT_ANSWER_CREATOR] = { g_object_ref, free_object, is_object_whole, measure_creator },
    [SCOUT_ANSWER_POST] = { g_object_ref, free_object, is_object_whole, measure_post },
    [SCOUT_ANSWER_POSTS] = { share_posts, free_posts, are_posts_whole, measure_posts },
  };

  g_return_val_if_fail ((gsize) type < G_N_ELEMENTS (kinds), NULL);

  return &kinds[type];
}
