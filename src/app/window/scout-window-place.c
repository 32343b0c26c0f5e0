/* scout-window-place.c: where the window is, for the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is shown is kept in the brand's library, soon after it changes and when the window goes;
 * size and panels are kept in the settings, for they belong to the window. What cannot be read,
 * or is of another version, is as good as nothing: the window begins where it always does. Going
 * back asks Meta for what is shown then and for nothing else: the search behind a creator waits
 * until somebody goes back to it. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-content-address.h"
#include "scout-scroll-place.h"
#include "scout-window-post-private.h"

/* People stop for longer than this where they mean to stay. */
#define KEEP_DELAY_MS 500
/* A disk that takes longer costs the place, not the start. */
#define LONGEST_OPENING_MS 3000

/* The library's name of the saved creators; of a search it is the id of its subject. */
#define SAVED_CREATORS "saved-creators"
/* Between the name of a place, the id of what is seen first there, that of the post over it, how
 * the post is found, the tab of the creator, and how far this and the post are scrolled. Each but
 * the first may be empty or missing. */
#define MARK "#"
#define N_PARTS 7
/* Nothing is as long as this in pixels. */
#define MAX_SCROLL 1000000
/* After the post, where only its creator leads to it. */
#define OF_CREATOR "instagram"

static char *
dup_place (ScoutWindow *self,
           guint       *position)
{
  ScoutView list = _scout_window_get_list (self);
  const char *name = SAVED_CREATORS;
  const char *post_id = _scout_window_get_post_id (self);
  const char *tab = _scout_window_get_creator_tab (self);
  gboolean is_of_creator = post_id != NULL && self->post_network == SCOUT_NETWORK_INSTAGRAM;
  g_autofree char *first = NULL;
  g_autofree char *scroll = g_strdup_printf ("%d" MARK "%d",
                                             (int) _scout_window_get_creator_scroll (self),
                                             (int) _scout_window_get_post_scroll (self));

  /* Whoever came by a link may not have seen the list that is behind the creator. */
  if (_scout_window_is_discover (list))
    {
      name = scout_discover_subject_get_nth (list - SCOUT_VIEW_DISCOVER)->id;
      if (self->views[list] != NULL)
        first = scout_discover_page_dup_place (SCOUT_DISCOVER_PAGE (self->views[list]), position);
    }
  else if (self->views[list] != NULL)
    first = scout_starred_page_dup_place (SCOUT_STARRED_PAGE (self->views[list]), position);

  return g_strjoin (MARK, name, first != NULL ? first : "", post_id != NULL ? post_id : "",
                    is_of_creator ? OF_CREATOR : "", tab != NULL ? tab : "", scroll, NULL);
}

static gboolean
is_same_query (ScoutQuery *a, /* (nullable) */
               ScoutQuery *b) /* (nullable) */
{
  return a == b || (a != NULL && b != NULL && scout_query_equal (a, b));
}

static gboolean
is_same_creator (ScoutCreator *a, /* (nullable) */
                 ScoutCreator *b) /* (nullable) */
{
  return a == b || (a != NULL && b != NULL && scout_creator_is_same (a, b));
}

static gboolean
are_same_queries (GPtrArray *a,
                  GPtrArray *b)
{
  gboolean are_same = a->len == b->len;

  for (guint i = 0; are_same && i < a->len; i++)
    are_same = is_same_query (g_ptr_array_index (a, i), g_ptr_array_index (b, i));

  return are_same;
}

static gboolean
is_same_view (const ScoutLibraryView *a, /* (nullable) */
              const ScoutLibraryView *b)
{
  return a != NULL && g_str_equal (a->place, b->place) && a->position == b->position
         && g_strcmp0 (a->search_id, b->search_id) == 0
         && g_strcmp0 (a->choices, b->choices) == 0 && is_same_query (a->query, b->query)
         && is_same_creator (a->creator, b->creator) && are_same_queries (a->others, b->others);
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  if (!scout_library_finish (SCOUT_LIBRARY (source), result, &error))
    g_message ("Where the window is could not be kept: %s", error->message);
}

static void
keep_view (ScoutWindow *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);
  ScoutDiscoverPage *discover = _scout_window_get_discover (self);
  g_autofree char *place = NULL;
  g_autoptr(GPtrArray) others = _scout_window_list_other_queries (self);
  ScoutLibraryView view = { .others = others };

  place = dup_place (self, &view.position);
  view.place = place;
  if (discover != NULL)
    {
      view.query = scout_discover_page_get_query (discover);
      view.search_id = (char *) scout_discover_page_get_search_id (discover);
    }
  view.creator = _scout_window_get_creator (self);
  view.choices = (char *) _scout_window_get_creator_choices (self);
  if (!is_same_view (scout_library_get_view (library), &view))
    scout_library_note_view_async (library, &view, kept_cb, NULL);
}

static void
keep_settings (ScoutWindow *self)
{
  ScoutDiscoverPage *discover = _scout_window_get_discover (self);
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", MAX (width, 360));
  g_settings_set_int (self->settings, "window-height", MAX (height, 294));
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  if (!_scout_window_is_main (self->view))
    return;

  g_settings_set_boolean (self->settings, "sidebar-shown",
                          adw_leaflet_get_folded (self->leaflet)
                          && adw_leaflet_get_visible_child (self->leaflet) != self->content);
  if (discover == NULL || scout_discover_page_get_query (discover) == NULL)
    return;

  g_settings_set_boolean (self->settings, "filters-shown",
                          scout_discover_page_get_shows_filters (discover));
  g_settings_set_boolean (self->settings, "filters-folded",
                          scout_discover_page_get_folds_filters (discover));
}

void
_scout_window_keep_place (ScoutWindow *self)
{
  ScoutLibrary *library = self->session != NULL ? scout_session_get_library (self->session) : NULL;

  g_clear_handle_id (&self->keeping_id, g_source_remove);
  if (self->settings != NULL)
    keep_settings (self);
  if (library != NULL && scout_library_is_open (library) && _scout_window_is_main (self->view)
      && scout_session_get_brand_page (self->session) != NULL && !self->is_waiting_for_library)
    keep_view (self);
}

static gboolean
keep_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  self->keeping_id = 0;
  _scout_window_keep_place (self);
  return G_SOURCE_REMOVE;
}

void
_scout_window_note_place (ScoutWindow *self)
{
  if (self->keeping_id == 0)
    self->keeping_id = g_timeout_add (KEEP_DELAY_MS, keep_cb, self);
}

void
_scout_window_restore_creator (ScoutWindow             *self,
                               const ScoutCreatorPlace *place,
                               ScoutView                list)
{
  ScoutCreatorTabs *tabs = NULL;

  _scout_window_show_creator_tab (self, place->creator, list, place->tab, place->choices);
  tabs = scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (self->views[SCOUT_VIEW_CREATOR]));
  scout_creator_tabs_set_scroll (tabs, place->scroll);
}

void
_scout_window_clear_creator_place (ScoutCreatorPlace *place)
{
  g_clear_object (&place->creator);
  g_clear_pointer (&place->tab, g_free);
  g_clear_pointer (&place->choices, g_free);
  place->scroll = 0.0;
}

/* What the name of a place says. */
typedef struct
{
  ScoutView list; /* SCOUT_VIEW_STARTING for none */
  char *first;    /* (owned) (nullable): what was seen first in it */
  char *post_id;  /* (owned) (nullable): what was shown over it */
  ScoutNetwork post_network;
  ScoutCreatorPlace behind; /* what was open behind that, or instead */
  double post_scroll;
} Place;

static void
place_clear (Place *place)
{
  g_clear_pointer (&place->first, g_free);
  g_clear_pointer (&place->post_id, g_free);
  _scout_window_clear_creator_place (&place->behind);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static ScoutView
find_list (const char *name)
{
  if (g_str_equal (name, SAVED_CREATORS))
    return SCOUT_VIEW_STARRED;

  for (gsize i = 0; i < SCOUT_N_DISCOVER_SUBJECTS; i++)
    {
      if (g_str_equal (scout_discover_subject_get_nth (i)->id, name))
        return SCOUT_VIEW_DISCOVER + (ScoutView) i;
    }

  return SCOUT_VIEW_STARTING;
}

/* What stands in a file may be anything. */
static double
read_scroll (const char *text)
{
  guint64 scroll = 0;

  return g_ascii_string_to_unsigned (text, 10, 0, MAX_SCROLL, &scroll, NULL) ? (double) scroll
                                                                             : 0.0;
}

static void
read_place (Place                  *place,
            const ScoutLibraryView *view)
{
  g_auto(GStrv) parts = g_strsplit (view->place, MARK, N_PARTS);
  guint n_parts = g_strv_length (parts);

  place->list = n_parts > 0 ? find_list (parts[0]) : SCOUT_VIEW_STARTING;
  if (n_parts > 1 && *parts[1] != '\0')
    place->first = g_strdup (parts[1]);
  /* What stands in a file may be anything. */
  if (n_parts > 2)
    place->post_id = scout_content_address_dup_id (parts[2], NULL);
  if (n_parts > 3 && g_str_equal (parts[3], OF_CREATOR))
    place->post_network = SCOUT_NETWORK_INSTAGRAM;
  if (n_parts > 4)
    place->behind.tab = g_strdup (parts[4]);
  if (n_parts > 5)
    place->behind.scroll = read_scroll (parts[5]);
  if (n_parts > 6)
    place->post_scroll = read_scroll (parts[6]);
  g_set_object (&place->behind.creator, view->creator);
  place->behind.choices = g_strdup (view->choices);
}

/* Puts a question into the page that asks it, which is not shown yet. One that is there already
 * stays: after another sign-in the window is as it was. */
static void
restore_question (ScoutWindow            *self,
                  const ScoutLibraryView *view)
{
  ScoutLibrary *library = scout_session_get_library (self->session);
  ScoutView asking = view->query != NULL ? _scout_window_find_view (view->query)
                                         : SCOUT_VIEW_STARTING;
  ScoutSavedSearch *search = NULL;
  ScoutDiscoverPage *page = NULL;

  if (!_scout_window_is_discover (asking) || !_scout_window_may_search (self, asking))
    return;

  _scout_window_make_page (self, asking);
  self->discover = asking;
  page = SCOUT_DISCOVER_PAGE (self->views[asking]);
  if (is_same_query (scout_discover_page_get_query (page), view->query))
    return;

  if (view->search_id != NULL)
    search = scout_library_find_search (library, view->search_id);
  if (search != NULL && is_same_query (scout_saved_search_get_query (search), view->query))
    scout_discover_page_run_search (page, search);
  else
    scout_discover_page_show_query (page, view->query);
}

void
_scout_window_restore_question (ScoutWindow *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);
  const ScoutLibraryView *view = NULL;

  /* After another sign-in it is opened anew. */
  if (!self->wants_place || library == NULL || !scout_library_is_open (library))
    return;

  self->wants_place = FALSE;
  view = scout_library_get_view (library);
  if (view != NULL)
    restore_question (self, view);
}

static void
restore_panels (ScoutWindow *self)
{
  ScoutDiscoverPage *discover = _scout_window_get_discover (self);

  if (self->settings == NULL)
    return;

  if (discover != NULL && g_settings_get_boolean (self->settings, "filters-shown"))
    scout_discover_page_set_shows_filters (discover, TRUE);
  else if (discover != NULL && g_settings_get_boolean (self->settings, "filters-folded"))
    scout_discover_page_set_folds_filters (discover, TRUE);
  if (adw_leaflet_get_folded (self->leaflet)
      && g_settings_get_boolean (self->settings, "sidebar-shown"))
    adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->sidebar));
}

static gboolean
can_show_post (ScoutWindow *self,
               const Place *place)
{
  if (place->post_id == NULL)
    return FALSE;

  return place->post_network == SCOUT_NETWORK_FACEBOOK
         ? _scout_window_may_search (self, SCOUT_VIEW_DISCOVER_CONTENT)
         : place->behind.creator != NULL
           && _scout_window_may_search (self, SCOUT_VIEW_DISCOVER_INSTAGRAM);
}

static void
show_restored (ScoutWindow            *self,
               const ScoutLibraryView *view,
               Place                  *place)
{
  ScoutView list = place->list;

  restore_question (self, view);
  if (_scout_window_is_discover (list) && _scout_window_may_search (self, list))
    self->discover = list;
  else if (_scout_window_is_discover (list))
    list = self->discover;

  _scout_window_make_page (self, list);
  if (list == SCOUT_VIEW_STARRED)
    scout_starred_page_go_to_place (SCOUT_STARRED_PAGE (self->views[list]), place->first,
                                    view->position);
  else
    scout_discover_page_go_to_place (SCOUT_DISCOVER_PAGE (self->views[list]), place->first,
                                     view->position);
  if (can_show_post (self, place))
    {
      _scout_window_restore_post (self, place->post_network, place->post_id, &place->behind, list);
      scout_scroll_place_restore (self->views[SCOUT_VIEW_POST], place->post_scroll);
    }
  else if (place->behind.creator != NULL)
    _scout_window_restore_creator (self, &place->behind, list);
  else
    _scout_window_show_view (self, list);
}

/* Goes to where the brand was left, or to where a window begins. */
static void
restore (ScoutWindow *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);
  const ScoutLibraryView *view = NULL;
  g_auto(Place) place = { SCOUT_VIEW_STARTING, NULL, NULL, SCOUT_NETWORK_FACEBOOK, };

  self->is_waiting_for_library = FALSE;
  g_clear_handle_id (&self->opening_id, g_source_remove);
  if (library != NULL && scout_library_is_open (library))
    view = scout_library_get_view (library);
  if (view != NULL)
    read_place (&place, view);

  /* Who follows a link wants to be there, and not where they were. */
  if (self->link != NULL && view != NULL)
    restore_question (self, view);
  if (self->link != NULL && _scout_window_follow_link (self))
    return;

  if (place.list != SCOUT_VIEW_STARTING)
    show_restored (self, view, &place);
  else
    _scout_window_show_discover (self);
  restore_panels (self);
}

static gboolean
opening_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  self->opening_id = 0;
  restore (self);
  return G_SOURCE_REMOVE;
}

void
_scout_window_library_opened (ScoutWindow *self)
{
  if (self->is_waiting_for_library)
    restore (self);
  else if (scout_session_get_brand_page (self->session) != NULL
           && _scout_window_is_main (self->view))
    _scout_window_restore_question (self);
}

void
_scout_window_stop_waiting (ScoutWindow *self)
{
  self->is_waiting_for_library = FALSE;
  g_clear_handle_id (&self->opening_id, g_source_remove);
}

void
_scout_window_restore_place (ScoutWindow *self)
{
  ScoutLibrary *library = scout_session_get_library (self->session);

  if (!self->wants_place)
    {
      _scout_window_show_discover (self);
      _scout_window_follow_link (self);
      return;
    }

  self->wants_place = FALSE;
  if (library == NULL || scout_library_is_open (library)
      || scout_keeper_get_problem (self->keeper) != NULL)
    {
      restore (self);
      return;
    }

  self->is_waiting_for_library = TRUE;
  self->opening_id = g_timeout_add (LONGEST_OPENING_MS, opening_cb, self);
}

void
_scout_window_watch_discover (ScoutWindow       *self,
                              ScoutDiscoverPage *page)
{
  g_signal_connect_object (page, "place-changed", G_CALLBACK (_scout_window_note_place), self,
                           G_CONNECT_SWAPPED);
  /* A larger size of text folds them, too: the window's own is the same then. */
  g_signal_connect_object (page, "filters-folded", G_CALLBACK (_scout_window_note_place), self,
                           G_CONNECT_SWAPPED);
}

void
_scout_window_init_place (ScoutWindow *self)
{
  g_signal_connect (self, "notify::default-width", G_CALLBACK (_scout_window_note_place), NULL);
  g_signal_connect (self, "notify::default-height", G_CALLBACK (_scout_window_note_place), NULL);
  g_signal_connect (self, "notify::maximized", G_CALLBACK (_scout_window_note_place), NULL);
  g_signal_connect_object (self->leaflet, "notify::visible-child",
                           G_CALLBACK (_scout_window_note_place), self, G_CONNECT_SWAPPED);
}
