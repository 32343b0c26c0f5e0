/* scout-window-actions.c: which actions of the window there are where.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An action that would do nothing is disabled: so are its key, its place in menus, and the command
 * by its name. */

#include "config.h"

#include "scout-session-findings.h"
#include "scout-window-private.h"

typedef enum
{
  WHERE_MAIN,
  WHERE_ASKING,    /* where somebody can be asked */
  WHERE_ANY,       /* where there is a search that the Page may use */
  WHERE_SEARCHING, /* where the search that is shown, or that the keys lead to, is one */
  WHERE_SAVING,    /* where, besides, the search can be kept */
  WHERE_FILTERS,
  WHERE_REFRESH,
  WHERE_BACK,
  WHERE_OFFLINE,
} Where;

typedef struct
{
  const char *name;
  Where where;
} Action;

static const Action actions[] = {
  { "win.jump", WHERE_MAIN },
  { "win.open-creator", WHERE_MAIN },
  { "win.open-link", WHERE_MAIN },
  { "win.open-search", WHERE_MAIN },
  { "win.saved-creators", WHERE_MAIN },
  { "win.sign-out", WHERE_MAIN },
  { "win.choose-page", WHERE_ASKING },
  { "win.discover", WHERE_ASKING },
  { "win.find-similar", WHERE_ASKING },
  { "win.open-post", WHERE_ASKING },
  { "win.use-page", WHERE_ASKING },
  { "win.filter", WHERE_ANY },
  { "win.save-search", WHERE_SAVING },
  { "win.search", WHERE_SEARCHING },
  { "win.filters", WHERE_FILTERS },
  { "win.refresh", WHERE_REFRESH },
  { "win.back", WHERE_BACK },
  { "win.retry", WHERE_OFFLINE },
};

static gboolean
can_ask (ScoutWindow *self)
{
  return _scout_window_is_main (self->view) && !_scout_window_is_offline (self);
}

static gboolean
can_search (ScoutWindow *self,
            ScoutView    view)
{
  return can_ask (self) && self->session != NULL
         && scout_session_get_brand_page (self->session) != NULL
         && _scout_window_may_search (self, view);
}

/* Whether an answer of Meta's bars the way, which can be asked again. */
static gboolean
can_check_again (ScoutWindow *self)
{
  ScoutBrandPage *page = self->session != NULL ? scout_session_get_brand_page (self->session)
                                               : NULL;

  return can_ask (self) && page != NULL
         && scout_session_get_refused_at (self->session, page,
                                          _scout_window_get_network (self)) > 0;
}

static gboolean
can_search_anything (ScoutWindow *self)
{
  for (ScoutView view = SCOUT_VIEW_DISCOVER; _scout_window_is_discover (view); view++)
    {
      if (can_search (self, view))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_there (ScoutWindow *self,
          Where        where)
{
  switch (where)
    {
    case WHERE_MAIN:
      return _scout_window_is_main (self->view);
    case WHERE_ASKING:
      return can_ask (self);
    case WHERE_ANY:
      return can_search_anything (self);
    case WHERE_SEARCHING:
      return can_search (self, self->discover);
    case WHERE_SAVING:
      return can_search (self, self->discover) && scout_keeper_is_open (self->keeper);
    case WHERE_FILTERS:
      /* The posts of a creator have filters of their own. */
      return can_search (self, self->discover)
             || (can_ask (self) && self->view == SCOUT_VIEW_CREATOR);
    case WHERE_REFRESH:
      /* What is kept asks nobody. */
      return _scout_window_is_discover (self->view)
               ? can_search (self, self->discover) || can_check_again (self)
               : can_ask (self) && self->view != SCOUT_VIEW_STARRED;
    case WHERE_BACK:
      return self->view == SCOUT_VIEW_CREATOR || self->view == SCOUT_VIEW_POST;
    case WHERE_OFFLINE:
      return _scout_window_is_offline (self);
    default:
      g_assert_not_reached ();
    }
}

gboolean
_scout_window_has_action (ScoutWindow *self,
                          const char  *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (g_str_equal (actions[i].name, name))
        return is_there (self, actions[i].where);
    }

  return TRUE;
}

void
_scout_window_update_actions (ScoutWindow *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name,
                                   is_there (self, actions[i].where));
}
