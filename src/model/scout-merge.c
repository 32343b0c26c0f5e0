/* scout-merge.c: makes one creator or post of what two answers know of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Parts of a creator come in calls of their own, and so do the halves of a part that was too large
 * for one. Structures are copied into a new arena that keeps those of the answers; the texts stay
 * where they are. What is a pointer is known if it is not NULL, which is why a table of places is
 * all that most members take. Any thread.
 */

#include "config.h"

#include "scout-merge.h"

#include "scout-creator-fields.h"

#include <string.h>

/* Longer lists are not Meta's, and would cost more than they are worth: of two, one is kept. */
#define LONGEST_MERGED 1000

#define CREATOR(member) G_STRUCT_OFFSET (ScoutCreatorFields, member)
#define CONTENT(member) G_STRUCT_OFFSET (ScoutContentFields, member)

/* Texts and lists of texts. */
static const gsize creator_pointers[] = {
  CREATOR (id), CREATOR (name), CREATOR (handle), CREATOR (bio), CREATOR (profile_url),
  CREATOR (portrait_url), CREATOR (cover_url), CREATOR (email), CREATOR (gender),
  CREATOR (age_bucket), CREATOR (country), CREATOR (categories), CREATOR (interests),
  CREATOR (languages), CREATOR (past_partnerships), CREATOR (portfolio_url),
  CREATOR (onboarding_status), CREATOR (messaging_id), CREATOR (page_id), CREATOR (page_name),
  CREATOR (badges), CREATOR (platforms), CREATOR (catalog_api),
};

static const gsize creator_truths[] = {
  CREATOR (verified), CREATOR (onboarded), CREATOR (has_partnership_experience),
  CREATOR (takes_partnership_messages), CREATOR (follows_brand), CREATOR (followed_by_brand),
};

static const gsize content_pointers[] = {
  CONTENT (id), CONTENT (creator_id), CONTENT (type), CONTENT (product), CONTENT (tagged_brand),
  CONTENT (url), CONTENT (thumbnail_url), CONTENT (caption), CONTENT (catalog_api),
};

static void
merge_pointers (gpointer      merged,
                gconstpointer second,
                const gsize  *offsets,
                gsize         n_offsets)
{
  for (gsize i = 0; i < n_offsets; i++)
    {
      gconstpointer *place = (gpointer) G_STRUCT_MEMBER_P (merged, offsets[i]);

      if (*place == NULL)
        *place = G_STRUCT_MEMBER (gconstpointer, second, offsets[i]);
    }
}

static gboolean
is_same_figure (const ScoutInsightKey *a,
                const ScoutInsightKey *b)
{
  return a->metric == b->metric && a->breakdown == b->breakdown && a->period == b->period &&
         a->range == b->range;
}

static gboolean
has_figure (const ScoutInsightFields *insights,
            gsize                     n_insights,
            const ScoutInsightKey    *key)
{
  for (gsize i = 0; i < n_insights; i++)
    {
      if (is_same_figure (&insights[i].key, key))
        return TRUE;
    }

  return FALSE;
}

static void
merge_insights (ScoutArena                *arena,
                const ScoutInsightFields **insights,
                gsize                     *n_insights,
                const ScoutInsightFields  *others,
                gsize                      n_others)
{
  ScoutInsightFields *all = NULL;
  gsize n_all = *n_insights;

  if (n_others == 0 || (n_all > 0 && MAX (n_all, n_others) > LONGEST_MERGED))
    return;

  all = scout_arena_alloc (arena, (*n_insights + n_others) * sizeof *all);
  if (n_all > 0)
    memcpy (all, *insights, n_all * sizeof *all);
  for (gsize i = 0; i < n_others; i++)
    {
      if (!has_figure (all, *n_insights, &others[i].key))
        all[n_all++] = others[i];
    }

  *insights = all;
  *n_insights = n_all;
}

static void
merge_content_fields (ScoutArena               *arena,
                      ScoutContentFields       *merged,
                      const ScoutContentFields *second)
{
  merge_pointers (merged, second, content_pointers, G_N_ELEMENTS (content_pointers));
  merge_insights (arena, &merged->insights, &merged->n_insights,
                  second->insights, second->n_insights);
  merged->n_unknown_members += second->n_unknown_members;
  merged->fetched_at = MAX (merged->fetched_at, second->fetched_at);
  if (merged->created == SCOUT_CONTENT_NO_TIME)
    merged->created = second->created;
  if (!merged->has_comments)
    {
      merged->has_comments = second->has_comments;
      merged->comments = second->comments;
      merged->n_comments = second->n_comments;
    }
}

static ScoutContentFields *
find_content (ScoutContentFields *list,
              gsize               n_list,
              const char         *id)
{
  for (gsize i = 0; i < n_list; i++)
    {
      if (strcmp (list[i].id, id) == 0)
        return &list[i];
    }

  return NULL;
}

/* Posts in the order of the first list, then those that only the second has; %NULL is unknown. */
static void
merge_lists (ScoutArena                *arena,
             const ScoutContentFields **list,
             gsize                     *n_list,
             const ScoutContentFields  *others,
             gsize                      n_others)
{
  ScoutContentFields *all = NULL;
  gsize n_all = *n_list;

  if (*list == NULL)
    *list = others;
  if (n_others == 0 || (n_all > 0 && MAX (n_all, n_others) > LONGEST_MERGED))
    return;

  all = scout_arena_alloc (arena, (*n_list + n_others) * sizeof *all);
  if (n_all > 0)
    memcpy (all, *list, n_all * sizeof *all);
  for (gsize i = 0; i < n_others; i++)
    {
      ScoutContentFields *same = find_content (all, *n_list, others[i].id);

      if (same != NULL)
        merge_content_fields (arena, same, &others[i]);
      else
        all[n_all++] = others[i];
    }

  *list = all;
  *n_list = n_all;
}

/* Whether an answer tells more of somebody than who it is about, figures aside. */
static gboolean
has_profile (const ScoutCreatorFields *fields)
{
  return fields->bio != NULL || fields->country != NULL || fields->categories != NULL
         || fields->profile_url != NULL || fields->portrait_url != NULL || fields->followers >= 0;
}

static gboolean
has_partners (const ScoutCreatorFields *fields)
{
  return fields->past_partnerships != NULL
         || fields->has_partnership_experience != SCOUT_TRUTH_UNKNOWN;
}

/* A profile of Instagram tells whether there are partners, and not which: whoever tells which is of
 * that day. */
static const ScoutCreatorFields *
choose_partners (const ScoutCreatorFields *first,
                 const ScoutCreatorFields *second)
{
  if (first->past_partnerships == NULL && second->past_partnerships != NULL)
    return second;

  return has_partners (first) || !has_partners (second) ? first : second;
}

/* A time that is unknown stays so: another answer's would be taken for it. */
static gint64
get_part_time (const ScoutCreatorFields *fields,
               gint64                    part_time)
{
  gint64 time = part_time != 0 ? part_time : fields->fetched_at;

  return time > 0 ? time : -1;
}

/* Before anything else is merged, which tells what is whose. */
static void
merge_times (ScoutCreatorFields       *merged,
             const ScoutCreatorFields *second)
{
  const ScoutCreatorFields *profile =
    has_profile (merged) || !has_profile (second) ? merged : second;
  const ScoutCreatorFields *partners = choose_partners (merged, second);

  const char *profile_call = profile->profile_call;
  const char *partners_call = partners->partners_call;

  merged->profile_fetched_at = get_part_time (profile, profile->profile_fetched_at);
  merged->partners_fetched_at = get_part_time (partners, partners->partners_fetched_at);
  merged->profile_call = profile_call;
  merged->partners_call = partners_call;
  merged->fetched_at = MAX (merged->fetched_at, second->fetched_at);
}

static void
merge_creator_fields (ScoutArena               *arena,
                      ScoutCreatorFields       *merged,
                      const ScoutCreatorFields *second)
{
  merge_times (merged, second);
  merge_pointers (merged, second, creator_pointers, G_N_ELEMENTS (creator_pointers));
  for (gsize i = 0; i < G_N_ELEMENTS (creator_truths); i++)
    {
      ScoutTruth *truth = (gpointer) G_STRUCT_MEMBER_P (merged, creator_truths[i]);

      if (*truth == SCOUT_TRUTH_UNKNOWN)
        *truth = G_STRUCT_MEMBER (ScoutTruth, second, creator_truths[i]);
    }
  if (merged->followers < 0)
    merged->followers = second->followers;
  merged->n_unknown_members += second->n_unknown_members;

  merge_insights (arena, &merged->insights, &merged->n_insights,
                  second->insights, second->n_insights);
  merge_lists (arena, &merged->recent_content, &merged->n_recent_content,
               second->recent_content, second->n_recent_content);
  merge_lists (arena, &merged->branded_content, &merged->n_branded_content,
               second->branded_content, second->n_branded_content);
  merge_lists (arena, &merged->partnership_ads, &merged->n_partnership_ads,
               second->partnership_ads, second->n_partnership_ads);
}

/* A new arena in which memory may point into those of both. */
static ScoutArena *
join_arenas (ScoutArena *first,
             ScoutArena *second)
{
  ScoutArena *arena = scout_arena_new (0);

  scout_arena_keep (arena, first);
  scout_arena_keep (arena, second);

  return arena;
}

ScoutCreator *
scout_merge_creators (ScoutCreator *first,
                      ScoutCreator *second)
{
  g_autoptr(ScoutArena) arena = NULL;
  ScoutCreatorFields *merged = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (first), NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (second), NULL);

  arena = join_arenas (scout_creator_get_arena (first), scout_creator_get_arena (second));
  merged = scout_arena_alloc (arena, sizeof *merged);
  *merged = *scout_creator_get_fields (first);
  merge_creator_fields (arena, merged, scout_creator_get_fields (second));

  return scout_creator_new (arena, merged);
}

/* Each figure of two that both know is the newer one. */
static void
renew_figures (ScoutArena               *arena,
               ScoutCreatorFields       *merged,
               const ScoutCreatorFields *second)
{
  gsize n = merged->n_insights;
  ScoutInsightFields *all = NULL;

  if (n == 0 || second->n_insights == 0 || MAX (n, second->n_insights) > LONGEST_MERGED)
    return;

  all = scout_arena_alloc (arena, n * sizeof *all);
  memcpy (all, merged->insights, n * sizeof *all);
  for (gsize i = 0; i < n; i++)
    {
      for (gsize k = 0; k < second->n_insights; k++)
        {
          const ScoutInsightFields *other = &second->insights[k];

          if (is_same_figure (&all[i].key, &other->key) && other->fetched_at > all[i].fetched_at)
            all[i] = *other;
        }
    }
  merged->insights = all;
}

ScoutCreator *
scout_merge_newest (ScoutCreator *first,
                    ScoutCreator *second)
{
  gint64 told_at = 0;
  gboolean is_older = FALSE;
  ScoutCreator *older = NULL;
  g_autoptr(ScoutArena) arena = NULL;
  ScoutCreatorFields *merged = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (first), NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (second), NULL);

  told_at = scout_creator_get_profile_fetched_at (first);
  is_older = told_at > 0 && scout_creator_get_profile_fetched_at (second) > told_at;
  older = is_older ? first : second;
  arena = join_arenas (scout_creator_get_arena (first), scout_creator_get_arena (second));
  merged = scout_arena_alloc (arena, sizeof *merged);
  *merged = *scout_creator_get_fields (is_older ? second : first);
  renew_figures (arena, merged, scout_creator_get_fields (older));
  merge_creator_fields (arena, merged, scout_creator_get_fields (older));

  return scout_creator_new (arena, merged);
}

ScoutCreator *
scout_merge_calls (ScoutCreator       *creator,
                   ScoutArena         *arena,
                   ScoutMergeCallFunc  find,
                   gconstpointer       user_data)
{
  g_autoptr(ScoutArena) joined = NULL;
  ScoutCreatorFields *told = NULL;
  ScoutInsightFields *insights = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);
  g_return_val_if_fail (arena != NULL, NULL);
  g_return_val_if_fail (find != NULL, NULL);

  joined = join_arenas (scout_creator_get_arena (creator), arena);
  told = scout_arena_alloc (joined, sizeof *told);
  *told = *scout_creator_get_fields (creator);
  told->profile_call = find (scout_creator_get_profile_fetched_at (creator), NULL, user_data);
  told->partners_call = find (scout_creator_get_partners_fetched_at (creator), NULL, user_data);
  insights = scout_arena_alloc (joined, MAX (told->n_insights, 1) * sizeof *insights);
  for (gsize i = 0; i < told->n_insights; i++)
    {
      insights[i] = told->insights[i];
      insights[i].call = find (insights[i].fetched_at,
                               insights[i].metric != NULL ? insights[i].metric->name : NULL,
                               user_data);
    }
  told->insights = insights;

  return scout_creator_new (joined, told);
}

ScoutContent *
scout_merge_content (ScoutContent *first,
                     ScoutContent *second)
{
  g_autoptr(ScoutArena) arena = NULL;
  ScoutContentFields *merged = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (first), NULL);
  g_return_val_if_fail (SCOUT_IS_CONTENT (second), NULL);

  arena = join_arenas (scout_content_get_arena (first), scout_content_get_arena (second));
  merged = scout_arena_alloc (arena, sizeof *merged);
  *merged = *scout_content_get_fields (first);
  merge_content_fields (arena, merged, scout_content_get_fields (second));

  return scout_content_new (arena, merged);
}

ScoutCreator *
scout_merge_creator_with_content (ScoutNetwork  network,
                                  const char   *id,
                                  GPtrArray    *content)
{
  const ScoutCreatorFields unknown = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *creator = NULL;
  ScoutContentFields *list = NULL;

  g_return_val_if_fail (id != NULL && *id != '\0', NULL);
  g_return_val_if_fail (content != NULL, NULL);

  creator = scout_arena_alloc (arena, sizeof *creator);
  *creator = unknown;
  creator->network = network;
  creator->id = scout_arena_strndup (arena, id, strlen (id));
  list = scout_arena_alloc (arena, MAX (content->len, 1) * sizeof *list);
  for (guint i = 0; i < content->len; i++)
    {
      ScoutContent *post = g_ptr_array_index (content, i);

      scout_arena_keep (arena, scout_content_get_arena (post));
      list[i] = *scout_content_get_fields (post);
      creator->catalog_api = list[i].catalog_api;
      creator->fetched_at = MAX (creator->fetched_at, list[i].fetched_at);
    }
  creator->recent_content = list;
  creator->n_recent_content = content->len;

  return scout_creator_new (arena, creator);
}
