/* scout-window-actions.c: which actions of the window there are where.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An action that would do nothing is disabled: so are its key, its place in menus, and the command
 * by its name. */

#include "config.h"

#include "scout-window-private.h"

static void
enable (ScoutWindow        *self,
        const char * const *actions,
        gboolean            is_enabled)
{
  for (gsize i = 0; actions[i] != NULL; i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], is_enabled);
}

void
_scout_window_update_actions (ScoutWindow *self)
{
  static const char * const main_actions[] = {
    "win.jump", "win.open-creator", "win.open-search", "win.saved-creators", "win.sign-out", NULL
  };
  static const char * const asking_actions[] = {
    "win.choose-page", "win.discover", "win.find-similar", "win.open-post", "win.use-page", NULL
  };
  static const char * const searching_actions[] = {
    "win.filter", "win.save-search", "win.search", NULL
  };
  gboolean is_main = _scout_window_is_main (self->view);
  gboolean can_ask = is_main && !_scout_window_is_offline (self);
  /* The search that is shown, or that the keys lead to, may be one of what the Page may not. */
  gboolean can_search = can_ask && scout_session_get_brand_page (self->session) != NULL
                        && _scout_window_may_search (self, self->discover);
  gboolean can_refresh = _scout_window_is_discover (self->view)
                         ? can_search : can_ask && self->view != SCOUT_VIEW_STARRED;

  enable (self, main_actions, is_main);
  enable (self, asking_actions, can_ask);
  enable (self, searching_actions, can_search);
  /* The posts of a creator have filters of their own. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.filters",
                                 can_search || (can_ask && self->view == SCOUT_VIEW_CREATOR));
  /* What is kept asks nobody. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.refresh", can_refresh);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back",
                                 self->view == SCOUT_VIEW_CREATOR || self->view == SCOUT_VIEW_POST);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.retry", _scout_window_is_offline (self));
}
