/* scout-found-jumps.c: what the searches have, for people who look for it by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Comes after the places of the window and after what is kept, which are fewer. */

#include "config.h"

#include "scout-found-jumps.h"

#include "scout-handle.h"
#include "scout-jump-words.h"
#include "scout-library-jumps.h"
#include "scout-query-builder.h"
#include "scout-query-wording.h"
#include "scout-window-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/* More of them nobody reads: one more letter is quicker. */
#define MAX_CREATORS 20

struct _ScoutFoundJumps
{
  GObject parent_instance;

  ScoutWindow *window; /* (weak) (nullable) */
};

/* The search on the screen first. */
static ScoutView
get_nth_view (ScoutWindow *window,
              guint        n)
{
  return SCOUT_VIEW_DISCOVER
         + (window->discover - SCOUT_VIEW_DISCOVER + n) % SCOUT_N_DISCOVER_SUBJECTS;
}

static const ScoutDiscoverSubject *
get_subject (ScoutView view)
{
  return scout_discover_subject_get_nth (view - SCOUT_VIEW_DISCOVER);
}

/* What was found stays where it is without a connection; another Page may not see all of it. */
static gboolean
is_within_reach (ScoutWindow *window,
                 ScoutView    view)
{
  return _scout_window_is_offline (window) || _scout_window_may_search (window, view);
}

/* Whoever was found twice is one place. */
static gboolean
is_among (GPtrArray    *creators,
          ScoutCreator *creator)
{
  for (guint i = 0; i < creators->len; i++)
    {
      ScoutCreator *other = g_ptr_array_index (creators, i);

      if (scout_creator_get_network (other) == scout_creator_get_network (creator)
          && g_str_equal (scout_creator_get_id (other), scout_creator_get_id (creator)))
        return TRUE;
    }

  return FALSE;
}

/* People of one name may be on both networks. */
static char *
dup_kind (ScoutWindow *window,
          ScoutView    view)
{
  return view == window->discover ? g_strdup (_("Creator"))
                                  : g_strdup_printf ("%s · %s", _("Creator"),
                                                     _(get_subject (view)->title));
}

static void
append_creators (ScoutWindow *window,
                 ScoutView    view,
                 const char  *text,
                 GPtrArray   *found,
                 GPtrArray   *jumps)
{
  GListModel *results = _scout_window_get_found (window, view);
  guint n_results = results != NULL ? g_list_model_get_n_items (results) : 0;
  g_autofree char *kind = dup_kind (window, view);
  g_autoptr(ScoutJumpWords) words = scout_jump_words_new (text, kind);

  for (guint i = 0; i < n_results && found->len < MAX_CREATORS; i++)
    {
      g_autoptr(GObject) result = g_list_model_get_item (results, i);
      ScoutCreator *creator = SCOUT_IS_CREATOR (result) ? SCOUT_CREATOR (result) : NULL;

      if (creator == NULL
          || !scout_jump_words_fit (words, scout_creator_get_name (creator),
                                    scout_creator_get_handle (creator))
          || scout_keeper_has_star (window->keeper, creator) || is_among (found, creator))
        continue;
      g_ptr_array_add (jumps, scout_library_jumps_new_for_creator (creator, kind,
                                                                   "avatar-default-symbolic"));
      g_ptr_array_add (found, g_steal_pointer (&result));
    }
}

static void
append_recents (ScoutWindow *window,
                GPtrArray   *jumps)
{
  ScoutLibrary *library = scout_keeper_get_library (window->keeper);
  GListModel *recents = library != NULL ? scout_library_get_recents (library) : NULL;

  for (guint i = 0; recents != NULL && i < g_list_model_get_n_items (recents); i++)
    {
      g_autoptr(ScoutQuery) query = g_list_model_get_item (recents, i);
      ScoutView view = _scout_window_find_view (query);
      g_autofree char *link = scout_link_new_for_query (query);
      g_autofree char *title = NULL;

      if (link == NULL || view == SCOUT_VIEW_STARTING || !_scout_window_may_search (window, view))
        continue;
      title = scout_query_dup_description (query);
      g_ptr_array_add (jumps, scout_jump_new (title, _("Recent search"),
                                              get_subject (view)->icon_name, "win.open-link",
                                              g_variant_new_string (link)));
    }
}

/* Where creators are searched: where a person is, if that is one. */
static const ScoutDiscoverSubject *
find_creators (ScoutWindow *window)
{
  for (guint n = 0; n < SCOUT_N_DISCOVER_SUBJECTS; n++)
    {
      ScoutView view = get_nth_view (window, n);

      if (scout_discover_subject_get_item_type (get_subject (view)) == SCOUT_TYPE_CREATOR
          && _scout_window_may_search (window, view))
        return get_subject (view);
    }

  return NULL;
}

/* An address leads somewhere itself. */
static void
append_search (ScoutWindow *window,
               const char  *text,
               GPtrArray   *jumps)
{
  const ScoutDiscoverSubject *subject = find_creators (window);
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *words = NULL;
  g_autofree char *link = NULL;
  g_autofree char *title = NULL;

  if (subject == NULL || strstr (text, "://") != NULL)
    return;

  query = scout_query_new_for_text (scout_session_get_catalog (window->session), subject->network,
                                    scout_handle_skip_at (text));
  link = scout_link_new_for_query (query);
  if (link == NULL)
    return;

  words = scout_wording_isolate (scout_handle_skip_at (text));
  title = g_strdup_printf (_("Search creators for “%s”"), words);
  g_ptr_array_add (jumps, scout_jump_new_last (title, _(subject->title), subject->icon_name,
                                               "win.open-link", g_variant_new_string (link)));
}

static void
scout_found_jumps_find (ScoutJumpProvider *provider,
                        const char        *text,
                        GPtrArray         *jumps)
{
  ScoutWindow *window = SCOUT_FOUND_JUMPS (provider)->window;
  g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  if (window == NULL || *text == '\0')
    return;

  for (guint n = 0; n < SCOUT_N_DISCOVER_SUBJECTS; n++)
    {
      ScoutView view = get_nth_view (window, n);

      if (is_within_reach (window, view))
        append_creators (window, view, text, found, jumps);
    }
  if (_scout_window_is_offline (window))
    return;

  append_recents (window, jumps);
  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      if (view != window->discover && _scout_window_may_search (window, view))
        _scout_window_append_filters (window, view, jumps);
    }
  append_search (window, text, jumps);
}

static void
iface_init (ScoutJumpProviderInterface *iface)
{
  iface->find = scout_found_jumps_find;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFoundJumps, scout_found_jumps, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_JUMP_PROVIDER, iface_init))

static void
scout_found_jumps_dispose (GObject *object)
{
  g_clear_weak_pointer (&SCOUT_FOUND_JUMPS (object)->window);

  G_OBJECT_CLASS (scout_found_jumps_parent_class)->dispose (object);
}

static void
scout_found_jumps_class_init (ScoutFoundJumpsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_found_jumps_dispose;
}

static void
scout_found_jumps_init (ScoutFoundJumps *self)
{
}

ScoutFoundJumps *
scout_found_jumps_new (ScoutWindow *window)
{
  ScoutFoundJumps *self = NULL;

  g_return_val_if_fail (SCOUT_IS_WINDOW (window), NULL);

  self = g_object_new (SCOUT_TYPE_FOUND_JUMPS, NULL);
  g_set_weak_pointer (&self->window, window);

  return self;
}
