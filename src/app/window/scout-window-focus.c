/* scout-window-focus.c: the focus of a window whose pages change.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A stack hands the focus on from page to page, but between two of them may stand one that has
 * nothing to focus on, and what has the focus may be put away. Then it would be nowhere. */

#include "config.h"

#include "scout-window-focus-private.h"

#include "scout-window-private.h"

gboolean
_scout_window_has_focus (ScoutWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && gtk_widget_get_mapped (focus);
}

void
_scout_window_focus_page (ScoutWindow *self)
{
  if (_scout_window_is_discover (self->view))
    scout_discover_page_take_focus (_scout_window_get_discover (self));
  /* The entry may be out of use. */
  if (!_scout_window_has_focus (self) && self->views[self->view] != NULL)
    gtk_widget_child_focus (self->views[self->view], GTK_DIR_TAB_FORWARD);
}

void
_scout_window_pass_focus_on (ScoutWindow *self,
                             gboolean     had_focus)
{
  self->wants_focus |= had_focus;
  if (!self->wants_focus || self->view == SCOUT_VIEW_STARTING)
    return;

  self->wants_focus = FALSE;
  if (!_scout_window_has_focus (self))
    _scout_window_focus_page (self);
}
