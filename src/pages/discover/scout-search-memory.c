/* scout-search-memory.c: what the last searches found, for whoever goes back to one of them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The newest is the head of the queue. A list that is loaded on later is of the time of its first
 * results: that is what the page says of it. */

#include "config.h"

#include "scout-search-memory.h"

/*
 * Entry:
 * @results: (owned)
 * @answered_at: (owned): when they came
 */
typedef struct
{
  ScoutPagedModel *results;
  GDateTime *answered_at;
} Entry;

struct _ScoutSearchMemory
{
  GQueue entries; /* (owned) (element-type Entry) */
};

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->results);
  g_date_time_unref (entry->answered_at);
  g_free (entry);
}

static guint
count (const Entry *entry)
{
  return g_list_model_get_n_items (G_LIST_MODEL (entry->results));
}

static gboolean
is_new_enough (const Entry *entry,
               GDateTime   *now)
{
  GTimeSpan age = g_date_time_difference (now, entry->answered_at);

  /* A clock that was put back says nothing. */
  return age >= 0 && age < SCOUT_SEARCH_MEMORY_PATIENCE;
}

static gboolean
asks (const Entry *entry,
      ScoutQuery  *query)
{
  return scout_query_equal (query, scout_paged_model_get_query (entry->results));
}

/* Answers that are whole: that there is nobody is one. */
static gboolean
is_worth (ScoutPagedModel *results)
{
  ScoutPagedState state = scout_paged_model_get_state (results);

  return state == SCOUT_PAGED_STATE_COMPLETE
         || (state == SCOUT_PAGED_STATE_IDLE
             && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0);
}

static void
forget_oldest (ScoutSearchMemory *self)
{
  guint n_results = 0;

  for (GList *link = self->entries.head; link != NULL; link = link->next)
    n_results += count (link->data);
  while (self->entries.length > SCOUT_SEARCH_MEMORY_MOST
         || n_results > SCOUT_SEARCH_MEMORY_MOST_RESULTS)
    {
      Entry *oldest = g_queue_pop_tail (&self->entries);

      n_results -= count (oldest);
      entry_free (oldest);
    }
}

ScoutSearchMemory *
scout_search_memory_new (void)
{
  ScoutSearchMemory *self = g_new0 (ScoutSearchMemory, 1);

  g_queue_init (&self->entries);

  return self;
}

void
scout_search_memory_free (ScoutSearchMemory *self)
{
  if (self == NULL)
    return;

  scout_search_memory_clear (self);
  g_free (self);
}

void
scout_search_memory_clear (ScoutSearchMemory *self)
{
  g_return_if_fail (self != NULL);

  g_queue_clear_full (&self->entries, entry_free);
}

void
scout_search_memory_keep (ScoutSearchMemory *self,
                          ScoutPagedModel   *results,
                          GDateTime         *answered_at)
{
  Entry *entry = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (SCOUT_IS_PAGED_MODEL (results));
  g_return_if_fail (answered_at != NULL);

  if (!is_worth (results))
    return;

  for (GList *link = self->entries.head; link != NULL; link = link->next)
    {
      if (!asks (link->data, scout_paged_model_get_query (results)))
        continue;
      entry_free (link->data);
      g_queue_delete_link (&self->entries, link);
      break;
    }
  entry = g_new0 (Entry, 1);
  entry->results = g_object_ref (results);
  entry->answered_at = g_date_time_ref (answered_at);
  g_queue_push_head (&self->entries, entry);
  forget_oldest (self);
}

ScoutPagedModel *
scout_search_memory_take (ScoutSearchMemory  *self,
                          ScoutQuery         *query,
                          GDateTime          *now,
                          GDateTime         **answered_at)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);
  g_return_val_if_fail (now != NULL, NULL);
  g_return_val_if_fail (answered_at != NULL && *answered_at == NULL, NULL);

  for (GList *link = self->entries.head; link != NULL; link = link->next)
    {
      Entry *entry = link->data;
      ScoutPagedModel *results = NULL;

      if (!asks (entry, query) || !is_new_enough (entry, now))
        continue;
      results = g_object_ref (entry->results);
      *answered_at = g_date_time_ref (entry->answered_at);
      g_queue_delete_link (&self->entries, link);
      entry_free (entry);
      return results;
    }

  return NULL;
}

gboolean
scout_search_memory_take_back (ScoutSearchMemory  *self,
                               ScoutPagedModel    *results,
                               GDateTime         **answered_at)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SCOUT_IS_PAGED_MODEL (results), FALSE);
  g_return_val_if_fail (answered_at != NULL && *answered_at == NULL, FALSE);

  for (GList *link = self->entries.head; link != NULL; link = link->next)
    {
      Entry *entry = link->data;

      if (entry->results != results)
        continue;
      *answered_at = g_date_time_ref (entry->answered_at);
      g_queue_delete_link (&self->entries, link);
      entry_free (entry);
      return TRUE;
    }

  return FALSE;
}
