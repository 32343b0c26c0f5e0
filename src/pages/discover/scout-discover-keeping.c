/* scout-discover-keeping.c: searches of the search page that are kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A saved search is shown as if somebody had typed and chosen it; as long as nobody changes it,
 * what it finds is compared with what it found last, and remembered for the next time. Every search
 * that finds anything becomes the newest recent one, in the place of the one that it grew from. */

#include "config.h"

#include "scout-discover-keeping-private.h"
#include "scout-discover-page-private.h"
#include "scout-discover-select-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-view-private.h"

#include "scout-search-wording.h"

#include <glib/gi18n.h>

/* The catalogue's name of the parameter that looks one creator up by handle. */
#define HANDLE_ID "username"

/* What stands in the entry for a query: words, or a handle behind "@", or an id. */
static char *
dup_entry_text (ScoutDiscoverPage *self,
                ScoutQuery        *query)
{
  const char *handle = scout_query_get_text (query, HANDLE_ID);
  const char *text = scout_query_get_text (query, self->subject->entry_id);

  if (handle != NULL)
    return g_strconcat ("@", handle, NULL);

  return g_strdup (text != NULL ? text : "");
}

/* Shows a query in entry, filters and order, without a search. */
static void
show_query (ScoutDiscoverPage *self,
            ScoutQuery        *query)
{
  g_autofree char *text = dup_entry_text (self, query);
  g_autoptr(ScoutQuery) filters = _scout_discover_page_dup_filters (query);

  _scout_discover_page_fill_entry (self, text);
  _scout_discover_page_set_order (self, query);
  _scout_discover_page_set_filters (self, filters);
}

static void
set_search_id (ScoutDiscoverPage *self,
               const char        *id) /* (nullable) */
{
  if (g_strcmp0 (self->search_id, id) == 0)
    return;

  g_free (self->search_id);
  self->search_id = g_strdup (id);
  g_object_notify (G_OBJECT (self), "search-id");
}

static ScoutSavedSearch *
find_search (ScoutDiscoverPage *self)
{
  ScoutLibrary *library = self->keeper != NULL ? scout_keeper_get_library (self->keeper) : NULL;

  return library != NULL && self->search_id != NULL
           ? scout_library_find_search (library, self->search_id) : NULL;
}

void
_scout_discover_page_forget_search (ScoutDiscoverPage *self,
                                    ScoutQuery        *query)
{
  ScoutSavedSearch *search = find_search (self);

  if (search != NULL && query != NULL
      && scout_query_equal (query, scout_saved_search_get_query (search)))
    return;

  g_clear_pointer (&self->seen_before, scout_sighting_unref);
  g_clear_pointer (&self->news, g_free);
  set_search_id (self, NULL);
}

/* What has been found so far. */
static ScoutSighting *
look (ScoutDiscoverPage *self)
{
  GListModel *results = G_LIST_MODEL (self->results);
  guint n_results = g_list_model_get_n_items (results);
  gboolean is_whole = scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_COMPLETE;
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_results && i <= SCOUT_SIGHTING_MAX_RESULTS; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (results, i);

      g_ptr_array_add (ids, g_strdup (SCOUT_IS_CREATOR (item)
                                        ? scout_creator_get_id (SCOUT_CREATOR (item))
                                        : scout_content_get_id (SCOUT_CONTENT (item))));
    }
  g_ptr_array_add (ids, NULL);

  return scout_sighting_new ((const char * const *) ids->pdata, is_whole, g_get_real_time ());
}

static void
compare (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutSighting) sighting = look (self);
  g_autoptr(ScoutSighting) together = NULL;

  g_clear_pointer (&self->news, g_free);
  if (self->seen_before == NULL)
    {
      scout_keeper_note_sighting (self->keeper, self->search_id, sighting);
      return;
    }

  self->news = scout_search_wording_dup_news (sighting, self->seen_before);
  together = scout_sighting_continue (sighting, self->seen_before);
  scout_keeper_note_sighting (self->keeper, self->search_id, together);
}

static void
note_recent (ScoutDiscoverPage *self,
             ScoutQuery        *query)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  ScoutSearchMoment now = { g_get_monotonic_time (), 0 };
  g_autoptr(ScoutQuery) replaced = NULL;

  if (library != NULL)
    now.n_kept = g_list_model_get_n_items (scout_library_get_creators (library));
  if (scout_search_trail_add (&self->trail, query, self->subject->entry_id, &now, &replaced))
    scout_keeper_note_recent (self->keeper, query, replaced);
}

/* Whoever is starred and was found again is known better now, and so is whose the posts are. */
static void
renew_stars (ScoutDiscoverPage *self,
             guint              first)
{
  GListModel *results = G_LIST_MODEL (self->results);
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) posts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = first; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (results, i);

      if (SCOUT_IS_CREATOR (item))
        g_ptr_array_add (creators, g_steal_pointer (&item));
      else if (SCOUT_IS_CONTENT (item))
        g_ptr_array_add (posts, g_steal_pointer (&item));
    }
  scout_keeper_note_seen (self->keeper, creators);
  scout_keeper_note_posts (self->keeper, posts);
}

void
_scout_discover_page_keep_results (ScoutDiscoverPage *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);
  guint n_results = g_list_model_get_n_items (G_LIST_MODEL (self->results));
  gboolean is_answer = state == SCOUT_PAGED_STATE_COMPLETE || n_results > 0;

  if (self->keeper == NULL || !scout_keeper_is_open (self->keeper)
      || state == SCOUT_PAGED_STATE_LOADING || state == SCOUT_PAGED_STATE_FAILED || !is_answer
      || (n_results == self->n_kept && state != SCOUT_PAGED_STATE_COMPLETE))
    return;

  renew_stars (self, self->n_kept);
  self->n_kept = n_results;
  if (n_results > 0)
    note_recent (self, scout_paged_model_get_query (self->results));
  /* What is being edited or cannot be asked may have been saved already: these are no results of
   * it. */
  if (self->edited == NULL && self->refused == NULL && find_search (self) != NULL)
    compare (self);
}

static void
search_saved_cb (ScoutDiscoverPage *self,
                 ScoutSavedSearch  *search)
{
  ScoutQuery *query = scout_discover_page_get_query (self);

  if (query == NULL || !scout_query_equal (query, scout_saved_search_get_query (search)))
    return;

  g_clear_pointer (&self->seen_before, scout_sighting_unref);
  g_clear_pointer (&self->news, g_free);
  scout_search_trail_use (&self->trail);
  set_search_id (self, scout_saved_search_get_id (search));
  _scout_discover_page_update_count (self);
  /* It is kept to be put right later. */
  if (query == self->refused)
    g_signal_emit_by_name (self, "told", _("Saved, but it cannot be asked until it is changed."));
}

/* Another brand has other searches. */
static void
library_changed_cb (ScoutDiscoverPage *self)
{
  scout_search_trail_clear (&self->trail);
  _scout_discover_page_forget_search (self, NULL);
}

void
_scout_discover_page_save (ScoutDiscoverPage *self,
                           const char        *name)
{
  ScoutQuery *query = scout_discover_page_get_query (self);
  g_autoptr(ScoutSighting) sighting = NULL;

  if (self->keeper == NULL || query == NULL)
    return;

  /* What is shown may be the answer to another question. */
  if (self->results != NULL && query == scout_paged_model_get_query (self->results))
    sighting = look (self);
  scout_keeper_save_search (self->keeper, name, query,
                            sighting != NULL && scout_sighting_get_n_ids (sighting) > 0 ? sighting
                                                                                        : NULL);
}

void
scout_discover_page_set_keeper (ScoutDiscoverPage *self,
                                ScoutKeeper       *keeper)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  if (self->keeper != NULL)
    g_signal_handlers_disconnect_by_data (self->keeper, self);
  g_set_object (&self->keeper, keeper);
  if (keeper != NULL)
    {
      g_signal_connect_object (keeper, "search-saved", G_CALLBACK (search_saved_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (keeper, "stars-changed",
                               G_CALLBACK (_scout_discover_page_update_selected), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (keeper, "notify::library", G_CALLBACK (library_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  _scout_discover_page_init_save (self);
}

void
scout_discover_page_show_query (ScoutDiscoverPage *self,
                                ScoutQuery        *query)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (scout_discover_subject_of (query) == self->subject);

  if (self->marketplace == NULL)
    {
      g_set_object (&self->wanted, query);
      return;
    }

  show_query (self, query);
  _scout_discover_page_search_again (self, TRUE);
}

void
scout_discover_page_show_edited (ScoutDiscoverPage *self,
                                 ScoutQuery        *asked,
                                 ScoutQuery        *query)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (SCOUT_IS_QUERY (asked));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (scout_discover_subject_of (query) == self->subject);

  if (self->marketplace == NULL)
    {
      g_set_object (&self->wanted, query);
      return;
    }

  scout_discover_page_show_query (self, asked);
  show_query (self, query);
  _scout_discover_page_search_again (self, FALSE);
}

void
_scout_discover_page_show_wanted (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQuery) wanted = g_steal_pointer (&self->wanted);

  if (wanted != NULL)
    show_query (self, wanted);
}

void
scout_discover_page_run_search (ScoutDiscoverPage *self,
                                ScoutSavedSearch  *search)
{
  ScoutSighting *sighting = NULL;
  ScoutQuery *query = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (SCOUT_IS_SAVED_SEARCH (search));

  query = scout_saved_search_get_query (search);
  g_return_if_fail (query != NULL);

  sighting = scout_saved_search_get_sighting (search);
  g_clear_pointer (&self->seen_before, scout_sighting_unref);
  g_clear_pointer (&self->news, g_free);
  self->seen_before = sighting != NULL ? scout_sighting_ref (sighting) : NULL;
  set_search_id (self, scout_saved_search_get_id (search));
  scout_discover_page_show_query (self, query);
}

const char *
scout_discover_page_get_search_id (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), NULL);

  return self->search_id;
}
