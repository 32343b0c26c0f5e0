/* scout-window-keeper.c: what the window says of what people keep.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Hands the library of the session to the keeper, which the pages share, and turns what the keeper
 * tells into toasts with a way back. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-found-jumps.h"
#include "scout-library-jumps.h"
#include "scout-library-wording.h"
#include "scout-toast.h"

#include <glib/gi18n.h>

void
_scout_window_dismiss_told (ScoutWindow *self)
{
  g_autoptr(AdwToast) told = g_steal_pointer (&self->told);

  if (told != NULL)
    adw_toast_dismiss (told);
}

/* What is said replaces what was said before: the way back that is offered is that of the last
 * change, not of one that waited for its turn. */
static void
told_cb (ScoutWindow *self,
         const char  *text,
         guint        change)
{
  AdwToast *toast = scout_toast_new (text);

  _scout_window_dismiss_told (self);
  g_set_object (&self->told, toast);
  if (change != 0)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "win.undo-change");
      adw_toast_set_action_target (toast, "u", change);
    }
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* What is shown may have been deleted, or be there again. */
static void
searches_changed_cb (ScoutWindow *self)
{
  if (_scout_window_is_discover (self->view))
    _scout_window_mark_discover (self);
  else if (self->view == SCOUT_VIEW_CREATOR || self->view == SCOUT_VIEW_POST)
    _scout_window_mark_list (self);
}

static void
library_changed_cb (ScoutWindow *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);

  scout_keeper_set_library (self->keeper, library);
  /* After the sidebar, which is to hear of it first. */
  if (library != NULL)
    g_signal_connect_object (scout_library_get_searches (library), "items-changed",
                             G_CALLBACK (searches_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
library_opened_cb (ScoutWindow  *self,
                   const char   *set_aside,
                   const GError *error)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (error != NULL)
    {
      g_message ("The library could not be opened: %s", error->message);
      scout_keeper_set_problem (self->keeper, scout_library_wording_get_opening (error));
      _scout_window_show_toast (self, scout_library_wording_get_opening (error));
    }
  else if (set_aside != NULL)
    {
      name = g_path_get_basename (set_aside);
      /* Translators: with the name of a file. */
      text = g_strdup_printf (_("What you had saved was damaged. It is kept in the file %s."),
                              name);
      _scout_window_show_toast (self, text);
    }
  _scout_window_library_opened (self);
}

/* Asked when it is needed: pages that would hold a marketplace would hold a token. */
static ScoutMarketplace *
find_marketplace (ScoutNetwork network,
                  gpointer     user_data)
{
  return scout_session_get_marketplace (SCOUT_WINDOW (user_data)->session, network);
}

GtkWidget *
_scout_window_new_starred_page (ScoutWindow *self)
{
  GtkWidget *page = scout_starred_page_new (self->keeper);

  scout_starred_page_set_marketplace_func (SCOUT_STARRED_PAGE (page), find_marketplace, self);
  g_signal_connect_object (page, "creator-activated", G_CALLBACK (_scout_window_show_creator), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "discover", G_CALLBACK (_scout_window_show_discover), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "place-changed", G_CALLBACK (_scout_window_note_place), self,
                           G_CONNECT_SWAPPED);

  return page;
}

void
_scout_window_enter_starred (ScoutWindow *self)
{
  ScoutBrandPage *page = scout_session_get_brand_page (self->session);

  scout_starred_page_set_picture_source (SCOUT_STARRED_PAGE (self->views[SCOUT_VIEW_STARRED]),
                                         scout_session_get_pictures (self->session));
  scout_starred_page_set_can_discover (SCOUT_STARRED_PAGE (self->views[SCOUT_VIEW_STARRED]),
                                       !_scout_window_is_offline (self));
  scout_starred_page_set_brand_name (
    SCOUT_STARRED_PAGE (self->views[SCOUT_VIEW_STARRED]),
    page != NULL ? scout_brand_page_get_fields (page)->name : NULL);
  scout_sidebar_select_creators (self->sidebar);
}

void
_scout_window_saved_creators_action (GtkWidget  *widget,
                                     const char *name,
                                     GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  _scout_window_go_back (self);
  _scout_window_show_view (self, SCOUT_VIEW_STARRED);
  scout_starred_page_focus (SCOUT_STARRED_PAGE (self->views[SCOUT_VIEW_STARRED]));
}

void
_scout_window_save_search_action (GtkWidget  *widget,
                                  const char *name,
                                  GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  _scout_window_go_back (self);
  _scout_window_show_discover (self);
  scout_discover_page_begin_save (_scout_window_get_discover (self));
}

/* A search that this version cannot read, or of a network that it does not show, stays where it
 * is. */
void
_scout_window_open_search_action (GtkWidget  *widget,
                                  const char *name,
                                  GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  const char *id = g_variant_get_string (parameter, NULL);
  ScoutSavedSearch *search = library != NULL ? scout_library_find_search (library, id) : NULL;
  ScoutQuery *query = search != NULL ? scout_saved_search_get_query (search) : NULL;
  ScoutView view = query != NULL ? _scout_window_find_view (query) : SCOUT_VIEW_STARTING;

  if (search == NULL)
    return;

  if (_scout_window_is_offline (self))
    {
      _scout_window_show_toast (self, _("Searching needs a connection."));
      return;
    }
  if (view == SCOUT_VIEW_STARTING)
    {
      _scout_window_show_toast (self, _("This version of Scout cannot read this search. Update "
                                        "Scout to run it."));
      _scout_window_mark_discover (self);
      return;
    }

  _scout_window_go_back (self);
  _scout_window_show_view (self, view);
  scout_discover_page_run_search (_scout_window_get_discover (self), search);
  if (*scout_saved_search_get_dropped (search) != NULL)
    _scout_window_show_toast (self, _("Some of this search’s filters do not exist any more."));
}

/* One of the creators whom a search has loaded. (nullable) */
static ScoutCreator *
find_found (ScoutWindow  *self,
            ScoutView     view,
            ScoutNetwork  network,
            const char   *id)
{
  GListModel *results = _scout_window_get_found (self, view);

  for (guint i = 0; results != NULL && i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(GObject) result = g_list_model_get_item (results, i);

      if (SCOUT_IS_CREATOR (result)
          && scout_creator_get_network (SCOUT_CREATOR (result)) == network
          && g_str_equal (scout_creator_get_id (SCOUT_CREATOR (result)), id))
        return SCOUT_CREATOR (result); /* the results have it */
    }

  return NULL;
}

void
_scout_window_open_creator_action (GtkWidget  *widget,
                                   const char *name,
                                   GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);
  const GEnumValue *network = NULL;
  const char *network_name = NULL;
  const char *id = NULL;
  ScoutCreator *creator = NULL;

  g_variant_get (parameter, "(&s&s)", &network_name, &id);
  network = g_enum_get_value_by_nick (klass, network_name);
  if (library != NULL && network != NULL)
    creator = scout_library_find_creator (library, (ScoutNetwork) network->value, id);
  if (creator != NULL)
    {
      _scout_window_show_creator (self, creator);
      return;
    }

  for (ScoutView view = SCOUT_VIEW_DISCOVER;
       network != NULL && _scout_window_is_discover (view); view++)
    {
      creator = find_found (self, view, (ScoutNetwork) network->value, id);
      if (creator == NULL)
        continue;
      _scout_window_show_creator_of (self, creator, view);
      return;
    }
}

void
_scout_window_init_keeper (ScoutWindow *self)
{
  g_autoptr(ScoutLibraryJumps) jumps = NULL;
  g_autoptr(ScoutFoundJumps) found = scout_found_jumps_new (self);

  self->keeper = scout_keeper_new ();
  jumps = scout_library_jumps_new (self->keeper);
  scout_window_add_jump_provider (self, SCOUT_JUMP_PROVIDER (jumps));
  scout_window_add_jump_provider (self, SCOUT_JUMP_PROVIDER (found));
  scout_sidebar_set_keeper (self->sidebar, self->keeper);
  g_signal_connect_object (self->keeper, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keeper, "stars-changed", G_CALLBACK (_scout_window_update_actions),
                           self, G_CONNECT_SWAPPED);
}

void
_scout_window_watch_library (ScoutWindow *self)
{
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "library-opened", G_CALLBACK (library_opened_cb), self,
                           G_CONNECT_SWAPPED);
  library_changed_cb (self);
}

void
_scout_window_undo_action (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  scout_keeper_undo (SCOUT_WINDOW (widget)->keeper, g_variant_get_uint32 (parameter));
}
