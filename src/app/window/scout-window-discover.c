/* scout-window-discover.c: the window's searches: which one is shown, and as whom it searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each subject has a page of its own, with its own question and results, made when it is first
 * shown. A page that is not shown hears of another Page or account when it is shown again: what
 * nobody looks at costs no calls. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-session-findings.h"
#include "scout-window-post-private.h"

/* The views that search are those of the subjects, in their order. */
G_STATIC_ASSERT (SCOUT_VIEW_CREATOR == SCOUT_VIEW_DISCOVER + SCOUT_N_DISCOVER_SUBJECTS);

gboolean
_scout_window_is_discover (ScoutView view)
{
  return view >= SCOUT_VIEW_DISCOVER && view < SCOUT_VIEW_DISCOVER + SCOUT_N_DISCOVER_SUBJECTS;
}

static const ScoutDiscoverSubject *
get_subject (ScoutView view)
{
  g_assert (_scout_window_is_discover (view));

  return scout_discover_subject_get_nth (view - SCOUT_VIEW_DISCOVER);
}

void
_scout_window_show_creator (ScoutWindow  *self,
                            ScoutCreator *creator)
{
  _scout_window_show_creator_of (self, creator, _scout_window_get_list (self));
}

void
_scout_window_mark_list (ScoutWindow *self)
{
  GtkWidget *page = self->views[self->list];

  if (self->list == SCOUT_VIEW_STARRED)
    scout_sidebar_select_creators (self->sidebar);
  else
    scout_sidebar_select (self->sidebar, get_subject (self->list),
                          page != NULL
                            ? scout_discover_page_get_search_id (SCOUT_DISCOVER_PAGE (page))
                            : NULL);
}

/* What a list was asked for; NULL where it is no search. */
static ScoutQuery *
get_query (ScoutWindow *self,
           ScoutView    list)
{
  GtkWidget *page = _scout_window_is_discover (list) ? self->views[list] : NULL;

  return page != NULL ? scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (page)) : NULL;
}

/* The search of a list among whose results a creator is; NULL if they come from elsewhere: they are
 * kept, or a link has led to them. What is wanted now may have been refused. */
static ScoutQuery *
get_found_by (ScoutWindow  *self,
              ScoutView     list,
              ScoutCreator *creator)
{
  GtkWidget *page = _scout_window_is_discover (list) ? self->views[list] : NULL;
  ScoutPagedModel *results = page != NULL
                               ? scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page))
                               : NULL;

  for (guint i = 0; results != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (results)); i++)
    {
      g_autoptr(GObject) result = g_list_model_get_item (G_LIST_MODEL (results), i);

      if (result == G_OBJECT (creator))
        return scout_paged_model_get_query (results);
    }

  return NULL;
}

/* (nullable) */
static const char *
get_brand_name (ScoutWindow *self)
{
  ScoutBrandPage *brand_page = scout_session_get_brand_page (self->session);

  return brand_page != NULL ? scout_brand_page_get_fields (brand_page)->name : NULL;
}

/* (transfer none): the page, which knows from where it is shown, and whom to ask. */
static ScoutCreatorPage *
enter_creator (ScoutWindow  *self,
               ScoutCreator *creator,
               ScoutView     list)
{
  ScoutCreatorPage *page;

  self->list = list;
  self->is_creator_of_post = FALSE;
  _scout_window_show_view (self, SCOUT_VIEW_CREATOR);
  _scout_window_mark_list (self);
  page = SCOUT_CREATOR_PAGE (self->views[SCOUT_VIEW_CREATOR]);
  scout_creator_page_set_query (page, get_query (self, list));
  scout_creator_page_set_found_by (page, get_found_by (self, list, creator));
  scout_creator_page_set_brand (page, get_brand_name (self));
  scout_creator_page_set_services (
    page, scout_session_get_marketplace (self->session, scout_creator_get_network (creator)),
    scout_session_get_pictures (self->session));

  return page;
}

void
_scout_window_show_creator_of (ScoutWindow  *self,
                               ScoutCreator *creator,
                               ScoutView     list)
{
  scout_creator_page_show (enter_creator (self, creator, list), creator);
}

void
_scout_window_show_creator_tab (ScoutWindow  *self,
                                ScoutCreator *creator,
                                ScoutView     list,
                                const char   *tab,
                                const char   *choices)
{
  scout_creator_page_show_tab (enter_creator (self, creator, list), creator, tab, choices);
}

/* What the brand may search on the other network, which counts for itself. */
static const ScoutDiscoverSubject *
find_other (const ScoutDiscoverSubject *subject,
            gpointer                    user_data)
{
  ScoutWindow *self = user_data;

  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      const ScoutDiscoverSubject *other = get_subject (view);

      if (other->network != subject->network && _scout_window_may_search (self, view)
          && !scout_session_has_to_wait (self->session, other->network))
        return other;
    }

  return NULL;
}

/* Posts do not tell how their creators are called; the search for creators does. */
static GListModel *
find_seen (const ScoutDiscoverSubject *subject,
           gpointer                    user_data)
{
  ScoutWindow *self = user_data;

  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      const ScoutDiscoverSubject *other = get_subject (view);

      if (other != subject && other->network == subject->network && self->views[view] != NULL)
        return G_LIST_MODEL (
          scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (self->views[view])));
    }

  return NULL;
}

GtkWidget *
_scout_window_new_discover_page (ScoutWindow *self,
                                 ScoutView    view)
{
  const ScoutDiscoverSubject *subject = get_subject (view);
  GtkWidget *page = scout_discover_page_new (subject->network, subject->endpoint_id);

  scout_discover_page_set_keeper (SCOUT_DISCOVER_PAGE (page), self->keeper);
  scout_discover_page_set_settings (SCOUT_DISCOVER_PAGE (page), self->settings);
  scout_discover_page_set_other_func (SCOUT_DISCOVER_PAGE (page), find_other, self);
  scout_discover_page_set_seen_func (SCOUT_DISCOVER_PAGE (page), find_seen, self);
  g_signal_connect_object (page, "creator-activated", G_CALLBACK (_scout_window_show_creator), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "content-activated", G_CALLBACK (_scout_window_show_post), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notify::search-id", G_CALLBACK (_scout_window_mark_discover),
                           self, G_CONNECT_SWAPPED);
  _scout_window_watch_discover (self, SCOUT_DISCOVER_PAGE (page));
  g_signal_connect_object (page, "told", G_CALLBACK (_scout_window_show_toast), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "answered", G_CALLBACK (_scout_window_note_answer), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "check-again", G_CALLBACK (_scout_window_check_again), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "sign-in", G_CALLBACK (_scout_window_sign_in_again), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "choose-page", G_CALLBACK (_scout_window_choose_page), self,
                           G_CONNECT_SWAPPED);

  return page;
}

ScoutDiscoverPage *
_scout_window_get_discover (ScoutWindow *self)
{
  GtkWidget *page = self->views[self->discover];

  return page != NULL ? SCOUT_DISCOVER_PAGE (page) : NULL;
}

GListModel *
_scout_window_get_found (ScoutWindow *self,
                         ScoutView    view)
{
  GtkWidget *page = _scout_window_is_discover (view) ? self->views[view] : NULL;

  return page != NULL ? G_LIST_MODEL (scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page)))
                      : NULL;
}

void
_scout_window_show_discover (ScoutWindow *self)
{
  _scout_window_show_view (self, self->discover);
}

gboolean
_scout_window_may_search (ScoutWindow *self,
                          ScoutView    view)
{
  return scout_session_get_access (self->session, scout_session_get_brand_page (self->session),
                                   get_subject (view)->network) == SCOUT_ACCESS_READY;
}

void
_scout_window_choose_discover (ScoutWindow *self)
{
  if (_scout_window_may_search (self, self->discover))
    return;

  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      if (_scout_window_may_search (self, view))
        {
          self->discover = view;
          return;
        }
    }
}

ScoutNetwork
_scout_window_get_network (ScoutWindow *self)
{
  return get_subject (self->discover)->network;
}

/* What the sign-in tells needs no call, nor does what an answer has told; else the page says what
 * its search is told. */
void
_scout_window_serve_discover (ScoutWindow *self)
{
  ScoutDiscoverPage *page = _scout_window_get_discover (self);
  const ScoutDiscoverSubject *subject = get_subject (self->discover);
  const ScoutAccount *account = scout_session_get_account (self->session);
  ScoutBrandPage *brand_page = scout_session_get_brand_page (self->session);
  ScoutAccess access = scout_session_get_access (self->session, brand_page, subject->network);

  scout_discover_page_set_brand (page, get_brand_name (self));
  scout_discover_page_set_access (page, access,
                                  scout_session_get_refused_at (self->session, brand_page,
                                                                subject->network), account);
  if (access == SCOUT_ACCESS_READY)
    scout_discover_page_set_services (page,
                                      scout_session_get_marketplace (self->session,
                                                                     subject->network),
                                      scout_session_get_pictures (self->session));
}

void
_scout_window_mark_discover (ScoutWindow *self)
{
  ScoutDiscoverPage *page = _scout_window_get_discover (self);

  if (page != NULL && _scout_window_is_discover (self->view))
    scout_sidebar_select (self->sidebar, get_subject (self->discover),
                          scout_discover_page_get_search_id (page));
}

ScoutView
_scout_window_find_view (ScoutQuery *query)
{
  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      if (get_subject (view) == scout_discover_subject_of (query))
        return view;
    }

  return SCOUT_VIEW_STARTING;
}

void
_scout_window_show_query (ScoutWindow *self,
                          ScoutQuery  *query)
{
  ScoutView view = _scout_window_find_view (query);

  _scout_window_make_page (self, view);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (self->views[view]), query);
  _scout_window_show_view (self, view);
}

void
_scout_window_enter_discover (ScoutWindow *self,
                              ScoutView    view)
{
  self->discover = view;
  _scout_window_mark_discover (self);
  if (self->session == NULL || scout_session_get_brand_page (self->session) == NULL)
    return;

  _scout_window_recall_query (self, view);
  _scout_window_serve_discover (self);
}

void
_scout_window_leave_discover (ScoutWindow *self)
{
  for (gsize i = 0; i < SCOUT_N_DISCOVER_SUBJECTS; i++)
    {
      GtkWidget *page = self->views[SCOUT_VIEW_DISCOVER + i];

      if (page != NULL)
        scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (page), NULL, NULL);
    }
  self->discover = SCOUT_VIEW_DISCOVER;
  self->list = SCOUT_VIEW_DISCOVER;
}

void
_scout_window_discover_action (GtkWidget  *widget,
                               const char *name,
                               GVariant   *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);

  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      if (g_str_equal (get_subject (view)->id, id))
        {
          _scout_window_go_back (SCOUT_WINDOW (widget));
          _scout_window_show_view (SCOUT_WINDOW (widget), view);
          return;
        }
    }
}
