/* scout-window-queries.c: what is asked in the searches that are not shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each search has a question of its own, also over a restart. The page of one is made when it is
 * first shown: until then its question is where it was kept. */

#include "config.h"

#include "scout-window-private.h"

/* What was asked last in a search whose page does not know. (nullable) */
static ScoutQuery *
find_kept_query (ScoutWindow *self,
                 ScoutView    asked)
{
  ScoutLibrary *library = scout_session_get_library (self->session);
  const ScoutLibraryView *view = NULL;

  if (library != NULL && scout_library_is_open (library))
    view = scout_library_get_view (library);
  if (view == NULL)
    return NULL;

  if (view->query != NULL && _scout_window_find_view (view->query) == asked)
    return view->query;

  for (guint i = 0; i < view->others->len; i++)
    {
      ScoutQuery *query = g_ptr_array_index (view->others, i);

      if (_scout_window_find_view (query) == asked)
        return query;
    }

  return NULL;
}

void
_scout_window_recall_query (ScoutWindow *self,
                            ScoutView    view)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (self->views[view]);
  ScoutQuery *query = NULL;

  if (scout_discover_page_is_served (page) || scout_discover_page_get_query (page) != NULL)
    return;

  query = find_kept_query (self, view);
  if (query != NULL)
    scout_discover_page_show_query (page, query);
}

GPtrArray *
_scout_window_list_other_queries (ScoutWindow *self)
{
  GPtrArray *others = g_ptr_array_new ();

  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      GtkWidget *page = self->views[view];
      ScoutQuery *query = NULL;

      if (view == self->discover)
        continue;
      if (page != NULL)
        query = scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (page));
      if (query == NULL)
        query = find_kept_query (self, view);
      if (query != NULL)
        g_ptr_array_add (others, query);
    }

  return others;
}
