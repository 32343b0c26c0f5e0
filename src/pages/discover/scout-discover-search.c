/* scout-discover-search.c: asks what the search page is set to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is typed, looked up, sorted or taken away is asked at once. A filter seldom comes alone: who
 * ticks one may be about to tick another, and each question costs a call. The question in the
 * making is the page's nevertheless, for whoever saves it, copies its link or leaves. */

#include "config.h"

#include "scout-discover-page-private.h"

#include "scout-discover-keeping-private.h"
#include "scout-discover-search-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-state-private.h"
#include "scout-discover-view-private.h"

/* What failed before is no answer to what cannot be asked. */
static void
drop_failure (ScoutDiscoverPage *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "state") != 0)
    return;

  _scout_discover_page_show_wrong_entry (self);
}

/* The question that is wanted, where it cannot be asked. */
static void
set_refused (ScoutDiscoverPage *self,
             ScoutQuery        *query) /* (nullable) */
{
  if (!g_set_object (&self->refused, query))
    return;

  if (query != NULL)
    _scout_discover_page_forget_search (self, query);
  _scout_discover_page_update_count (self);
  _scout_discover_page_tell_place (self);
}

/* What is asked now, shown in the panel; NULL where it cannot be asked. Whoever only edits still
 * sees what was found before. (transfer full) */
static ScoutQuery *
prepare (ScoutDiscoverPage *self,
         gboolean           is_opened)
{
  g_autoptr(ScoutQuery) query = NULL;

  _scout_discover_page_update_sort (self);
  if (self->marketplace == NULL)
    return NULL;
  if (!_scout_discover_page_check_entry (self))
    {
      drop_failure (self);
      return NULL;
    }

  query = _scout_discover_page_make_query (self);
  if (!_scout_discover_page_show_query (self, query, is_opened))
    {
      set_refused (self, query);
      return NULL;
    }
  set_refused (self, NULL);

  return g_steal_pointer (&query);
}

static gboolean
is_shown (ScoutDiscoverPage *self,
          ScoutQuery        *query)
{
  return self->results != NULL
         && scout_query_equal (query, scout_paged_model_get_query (self->results));
}

void
_scout_discover_page_drop_edited (ScoutDiscoverPage *self)
{
  g_clear_handle_id (&self->edit_id, g_source_remove);
  g_clear_handle_id (&self->emptied_id, g_source_remove);
  g_clear_object (&self->edited);
}

/* Who has taken everything back looks at the answer again, which is no saved search's that Meta
 * refused meanwhile. */
static void
stay (ScoutDiscoverPage *self,
      ScoutQuery        *query, /* (nullable) */
      gboolean           was_edited)
{
  if (query != NULL)
    _scout_discover_page_forget_search (self, query);
  if (!was_edited)
    return;

  _scout_discover_page_update_count (self);
  _scout_discover_page_settle_results (self);
  _scout_discover_page_tell_place (self);
}

void
_scout_discover_page_search_again (ScoutDiscoverPage *self,
                                   gboolean           even_if_same)
{
  gboolean was_edited = self->edited != NULL;
  g_autoptr(ScoutQuery) query = NULL;

  _scout_discover_page_drop_edited (self);
  query = prepare (self, even_if_same);
  if (query != NULL && even_if_same && is_shown (self, query)
      && g_list_model_get_n_items (G_LIST_MODEL (self->results)) > 0)
    _scout_discover_page_renew_results (self);
  else if (query != NULL && (even_if_same || !is_shown (self, query)))
    {
      _scout_discover_page_forget_search (self, query);
      if (even_if_same || !_scout_discover_page_recall_results (self, query))
        _scout_discover_page_start_search (self, query);
    }
  else
    stay (self, query, was_edited);
}

static gboolean
edited_cb (gpointer user_data)
{
  ScoutDiscoverPage *self = user_data;

  self->edit_id = 0;
  _scout_discover_page_search_again (self, FALSE);

  return G_SOURCE_REMOVE;
}

void
_scout_discover_page_search_soon (ScoutDiscoverPage *self)
{
  gboolean was_edited = self->edited != NULL;
  g_autoptr(ScoutQuery) query = NULL;

  _scout_discover_page_drop_edited (self);
  /* Who edits is not to be led away, be it that what is looked up knows no filters. */
  self->opens_found = FALSE;
  query = prepare (self, FALSE);
  if (query == NULL || is_shown (self, query))
    {
      stay (self, query, was_edited);
      return;
    }

  _scout_discover_page_forget_search (self, query);
  self->edited = g_steal_pointer (&query);
  self->edit_id = g_timeout_add (SCOUT_FILTER_PANEL_EDIT_DELAY_MS, edited_cb, self);
  _scout_discover_page_update_count (self);
  _scout_discover_page_tell_place (self);
}

/* Whether who asked for the post still waits for it: here, and with nothing else in mind. */
static gboolean
is_waited_for (ScoutDiscoverPage *self)
{
  g_autoptr(ScoutQuery) query = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || self->edited != NULL
      || !_scout_discover_page_is_lookup (self))
    return FALSE;

  query = _scout_discover_page_make_query (self);

  return scout_query_equal (query, scout_paged_model_get_query (self->results));
}

/* A link says which post: a list of nothing else would only be in the way. */
void
_scout_discover_page_open_found (ScoutDiscoverPage *self)
{
  ScoutPagedState state = self->results != NULL ? scout_paged_model_get_state (self->results)
                                                : SCOUT_PAGED_STATE_LOADING;
  g_autoptr(GObject) found = NULL;

  if (!self->opens_found || state == SCOUT_PAGED_STATE_LOADING)
    return;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->results)) == 1 && is_waited_for (self))
    found = g_list_model_get_item (G_LIST_MODEL (self->results), 0);
  self->opens_found = FALSE;
  if (SCOUT_IS_CONTENT (found))
    scout_discover_page_activate (self, 0);
}

void
_scout_discover_page_look_up (ScoutDiscoverPage *self)
{
  _scout_discover_page_search_again (self, FALSE);
  self->opens_found = TRUE;
  _scout_discover_page_open_found (self);
}

gboolean
scout_discover_page_is_edited (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), FALSE);

  return self->edited != NULL;
}
