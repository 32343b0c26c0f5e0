/* scout-found-jumps.c: what the searches have, for people who look for it by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Comes after the places of the window and after what is kept, which are fewer. */

#include "config.h"

#include "scout-found-jumps.h"

#include "scout-library-jumps.h"
#include "scout-window-private.h"

#include <glib/gi18n.h>

/* More of them nobody reads: one more letter is quicker. */
#define MAX_CREATORS 20

struct _ScoutFoundJumps
{
  GObject parent_instance;

  ScoutWindow *window; /* (weak) (nullable) */
};

static void
append_creators (ScoutWindow *window,
                 const char  *text,
                 GPtrArray   *jumps)
{
  ScoutDiscoverPage *page = _scout_window_get_discover (window);
  GListModel *results = page != NULL ? G_LIST_MODEL (scout_discover_page_get_results (page)) : NULL;
  guint n_results = results != NULL ? g_list_model_get_n_items (results) : 0;
  guint n_wanted = MAX_CREATORS;

  for (guint i = 0; i < n_results && n_wanted > 0; i++)
    {
      g_autoptr(GObject) result = g_list_model_get_item (results, i);
      g_autoptr(ScoutJump) jump = NULL;

      if (!SCOUT_IS_CREATOR (result)
          || scout_keeper_has_star (window->keeper, SCOUT_CREATOR (result)))
        continue;
      jump = scout_library_jumps_new_for_creator (SCOUT_CREATOR (result), _("Creator"),
                                                  "avatar-default-symbolic");
      if (!scout_jump_fits (jump, text))
        continue;
      g_ptr_array_add (jumps, g_steal_pointer (&jump));
      n_wanted--;
    }
}

static void
scout_found_jumps_find (ScoutJumpProvider *provider,
                        const char        *text,
                        GPtrArray         *jumps)
{
  ScoutWindow *window = SCOUT_FOUND_JUMPS (provider)->window;

  if (window == NULL || *text == '\0')
    return;

  append_creators (window, text, jumps);
  if (_scout_window_is_offline (window))
    return;

  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      if (view != window->discover && _scout_window_may_search (window, view))
        _scout_window_append_filters (window, view, jumps);
    }
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
