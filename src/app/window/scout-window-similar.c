/* scout-window-similar.c: from a creator to others like them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Facebook has no search for similar creators: one by what is known of the creator takes the place
 * of the search that was there, and so there is a way back to it. */

#include "config.h"

#include "scout-window-similar-private.h"

#include "scout-query-builder.h"
#include "scout-search-wording.h"
#include "scout-similar.h"
#include "scout-toast.h"

#include <glib/gi18n.h>

/* What a toast that offers the way back was offered over. */
#define QUERY "query"

/*
 * Before:
 * @window: (unowned): outlives its toasts
 * @page: (weak) (nullable): the Page that searched for it, which may be gone with its account
 * @query: (owned): what was searched for, or was going to be
 * @asked: (owned) (nullable): what had been found instead, where the query cannot be asked
 * @first: (owned) (nullable): id of what was seen first
 * @position: place of that
 */
typedef struct
{
  ScoutWindow *window;
  ScoutBrandPage *page;
  ScoutQuery *query;
  ScoutQuery *asked;
  char *first;
  guint position;
} Before;

static void
before_free (gpointer  data,
             GClosure *closure)
{
  Before *self = data;

  g_clear_weak_pointer (&self->page);
  g_clear_object (&self->query);
  g_clear_object (&self->asked);
  g_clear_pointer (&self->first, g_free);
  g_free (self);
}

/* What is being edited would have been asked by itself: what was found before it would be gone. */
static void
remember_page (Before            *before,
               ScoutDiscoverPage *page)
{
  ScoutPagedModel *results = scout_discover_page_get_results (page);
  ScoutQuery *asked = results != NULL ? scout_paged_model_get_query (results) : NULL;

  before->query = g_object_ref (scout_discover_page_get_query (page));
  if (asked == NULL || asked == before->query || scout_discover_page_is_edited (page))
    {
      before->first = scout_discover_page_dup_place (page, &before->position);
      return;
    }

  before->asked = g_object_ref (asked);
  before->first = scout_discover_page_dup_results_place (page, &before->position);
}

/* Before anything was searched for, there was a search for nothing in particular. */
static Before *
remember (ScoutWindow *self,
          ScoutQuery  *next)
{
  GtkWidget *page = self->views[_scout_window_find_view (next)];
  ScoutQuery *query = page != NULL ? scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (page))
                                   : NULL;
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  Before *before = g_new0 (Before, 1);

  before->window = self;
  g_set_weak_pointer (&before->page, scout_session_get_brand_page (self->session));
  if (query != NULL)
    {
      remember_page (before, SCOUT_DISCOVER_PAGE (page));
      return before;
    }

  builder = scout_query_builder_new (scout_query_get_catalog (next), scout_query_get_network (next),
                                     scout_query_get_endpoint (next)->id);
  before->query = scout_query_builder_build (builder);

  return before;
}

/* A Page is of one sign-in of one session. What one brand searched for, another does not ask. */
static gboolean
is_still_there (const Before *self)
{
  ScoutWindow *window = self->window;

  return self->page != NULL && window->session != NULL
         && scout_session_get_brand_page (window->session) == self->page
         && _scout_window_is_main (window->view) && !_scout_window_is_offline (window);
}

static void
undo_cb (AdwToast *toast,
         gpointer  user_data)
{
  const Before *before = user_data;
  ScoutWindow *window = before->window;
  ScoutView view = _scout_window_find_view (before->query);
  ScoutDiscoverPage *page = NULL;

  if (!is_still_there (before))
    return;

  if (before->asked == NULL)
    _scout_window_show_query (window, before->query);
  page = SCOUT_DISCOVER_PAGE (window->views[view]);
  if (before->asked != NULL)
    {
      scout_discover_page_show_edited (page, before->asked, before->query);
      _scout_window_show_view (window, view);
    }
  scout_discover_page_go_to_place (page, before->first, before->position);
}

/* Whoever has searched for something else meanwhile is past what the way back leads from. */
static void
place_changed_cb (AdwToast          *toast,
                  ScoutDiscoverPage *page)
{
  ScoutQuery *query = scout_discover_page_get_query (page);

  if (query == NULL || !scout_query_equal (query, g_object_get_data (G_OBJECT (toast), QUERY)))
    adw_toast_dismiss (toast);
}

/* Takes @before. */
static void
tell (ScoutWindow *self,
      const char  *remark,
      Before      *before)
{
  AdwToast *toast = scout_toast_new (remark);
  ScoutDiscoverPage *page = _scout_window_get_discover (self);
  ScoutQuery *query = scout_discover_page_get_query (page);

  adw_toast_set_button_label (toast, _("Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), before, before_free, 0);
  if (query != NULL)
    {
      g_object_set_data_full (G_OBJECT (toast), QUERY, g_object_ref (query), g_object_unref);
      g_signal_connect_object (page, "place-changed", G_CALLBACK (place_changed_cb), toast,
                               G_CONNECT_SWAPPED);
    }
  _scout_window_dismiss_told (self);
  g_set_object (&self->told, toast);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

void
_scout_window_find_similar_action (GtkWidget  *widget,
                                   const char *name,
                                   GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  GtkWidget *page = self->views[SCOUT_VIEW_CREATOR];
  ScoutCreator *creator =
    page != NULL ? scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)) : NULL;
  g_autoptr(GPtrArray) creators = g_ptr_array_new ();
  g_autoptr(ScoutQuery) query = NULL;
  const char *remark = NULL;
  Before *before = NULL;

  if (self->view != SCOUT_VIEW_CREATOR || creator == NULL)
    return;

  g_ptr_array_add (creators, creator);
  query = scout_similar_dup_query (scout_session_get_catalog (self->session), creators);
  if (query == NULL)
    {
      _scout_window_show_toast (self, _("Too little is known of this creator to search by."));
      return;
    }

  remark = scout_search_wording_get_similar (query);
  if (remark != NULL)
    before = remember (self, query);
  _scout_window_show_query (self, query);
  if (remark != NULL)
    tell (self, remark, before);
}
