/* scout-discover-place.c: where one is on the search page, and back there.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What somebody looked at is found again by its id, as the same search may find more or in another
 * order the next time; where it is not found, its place is. For that at most two pages of results
 * are asked for beyond the first: whoever was further down begins at the top. */

#include "config.h"

#include "scout-discover-page-private.h"

#include "scout-discover-view-private.h"
#include "scout-link.h"
#include "scout-list-place.h"

#define MAX_MORE_PAGES 2

void
_scout_discover_page_tell_place (ScoutDiscoverPage *self)
{
  g_signal_emit_by_name (self, "place-changed");
}

gboolean
scout_discover_page_is_served (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), FALSE);

  return self->marketplace != NULL;
}

ScoutQuery *
scout_discover_page_get_query (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), NULL);

  if (self->wanted != NULL)
    return self->wanted;
  if (self->refused != NULL)
    return self->refused;
  if (self->edited != NULL)
    return self->edited;

  return self->results != NULL ? scout_paged_model_get_query (self->results) : NULL;
}

char *
_scout_discover_page_link_wanted_cb (ScoutDiscoverPage *self)
{
  ScoutQuery *query = scout_discover_page_get_query (self);

  return query != NULL ? scout_link_new_for_query (query) : NULL;
}

/* The view that has the results; before there are any, the one that will. */
static GtkWidget *
get_view (ScoutDiscoverPage *self)
{
  if (self->table != NULL && scout_results_table_get_model (self->table) != NULL)
    return scout_results_table_get_view (self->table);

  return GTK_WIDGET (self->grid_view);
}

static const char *
get_id (GObject *item)
{
  return SCOUT_IS_CREATOR (item) ? scout_creator_get_id (SCOUT_CREATOR (item))
                                 : scout_content_get_id (SCOUT_CONTENT (item));
}

static gboolean
find_position (GListModel *list,
               const char *id, /* (nullable) */
               guint      *position)
{
  guint n_items = g_list_model_get_n_items (list);

  for (guint i = 0; id != NULL && i < n_items; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (list, i);

      if (g_str_equal (get_id (item), id))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

char *
scout_discover_page_dup_results_place (ScoutDiscoverPage *self,
                                       guint             *position)
{
  GObject *first = NULL;
  guint found = 0;

  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), NULL);
  g_return_val_if_fail (position != NULL, NULL);

  *position = self->place.position;
  if (self->place.is_wanted || self->results == NULL)
    return g_strdup (self->place.id);

  first = scout_list_place_find_first (get_view (self));
  if (first == NULL || !find_position (G_LIST_MODEL (self->results), get_id (first), &found))
    return NULL;

  *position = found;
  return g_strdup (get_id (first));
}

char *
scout_discover_page_dup_place (ScoutDiscoverPage *self,
                               guint             *position)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), NULL);
  g_return_val_if_fail (position != NULL, NULL);

  /* What is shown meanwhile is the answer to another question. */
  *position = 0;
  if (self->edited != NULL || self->refused != NULL)
    return NULL;

  return scout_discover_page_dup_results_place (self, position);
}

void
_scout_discover_page_forget_place (ScoutDiscoverPage *self)
{
  self->place.is_wanted = FALSE;
  self->place.position = 0;
  self->place.n_more_pages = 0;
  g_clear_pointer (&self->place.id, g_free);
}

void
scout_discover_page_go_to_place (ScoutDiscoverPage *self,
                                 const char        *id,
                                 guint              position)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  _scout_discover_page_forget_place (self);
  self->place.id = g_strdup (id);
  self->place.position = position;
  self->place.is_wanted = position > 0;
}

/* After another sign-in the way there begins while the results of the one before still stand. */
void
_scout_discover_page_leave_results (ScoutDiscoverPage *self)
{
  g_autofree char *id = self->place.is_wanted ? g_strdup (self->place.id) : NULL;
  guint position = self->place.is_wanted ? self->place.position : 0;

  _scout_discover_page_drop_results (self);
  scout_search_memory_clear (self->memory);
  scout_discover_page_go_to_place (self, id, position);
}

/* Whether enough is loaded to go there. A table may have the results in an order of its own. */
static gboolean
is_found (ScoutDiscoverPage *self,
          guint              n_results,
          guint             *position)
{
  *position = self->place.position;

  return find_position (G_LIST_MODEL (self->selection), self->place.id, position)
         || self->place.position < n_results;
}

void
_scout_discover_page_go_on (ScoutDiscoverPage *self)
{
  guint n_results = self->results != NULL
                      ? g_list_model_get_n_items (G_LIST_MODEL (self->results)) : 0;
  guint position = 0;

  if (!self->place.is_wanted || n_results == 0
      || scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_LOADING
      || g_list_model_get_n_items (G_LIST_MODEL (self->selection)) < n_results)
    return;

  if (is_found (self, n_results, &position))
    scout_list_place_scroll_to (get_view (self), position);
  else if (self->place.n_more_pages < MAX_MORE_PAGES
           && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_IDLE)
    {
      self->place.n_more_pages++;
      scout_paged_model_load_more (self->results);
      return;
    }
  _scout_discover_page_forget_place (self);
}

gboolean
scout_discover_page_get_shows_filters (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), FALSE);

  return self->place.wants_panel || gtk_toggle_button_get_active (self->filter_button);
}

void
scout_discover_page_set_shows_filters (ScoutDiscoverPage *self,
                                       gboolean           shows_filters)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  /* They are filters of a marketplace. */
  self->place.wants_panel = shows_filters && self->marketplace == NULL;
  if (!self->place.wants_panel)
    gtk_toggle_button_set_active (self->filter_button, shows_filters);
}

gboolean
scout_discover_page_get_folds_filters (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), FALSE);

  return self->place.wants_folded || self->has_folded_filters;
}

void
scout_discover_page_set_folds_filters (ScoutDiscoverPage *self,
                                       gboolean           folds_filters)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  self->place.wants_folded = folds_filters && self->marketplace == NULL;
  if (self->place.wants_folded)
    return;

  self->has_folded_filters = folds_filters;
  _scout_discover_page_unfold_filters (self);
}

void
_scout_discover_page_show_wanted_panel (ScoutDiscoverPage *self)
{
  if (self->place.wants_folded)
    scout_discover_page_set_folds_filters (self, TRUE);
  if (self->place.wants_panel)
    scout_discover_page_set_shows_filters (self, TRUE);
}
