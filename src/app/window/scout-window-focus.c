/* scout-window-focus.c: the focus of a window whose pages change.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A stack hands the focus on from page to page, but between two of them may stand one that has
 * nothing to focus on, and what has the focus may be put away. Then it would be nowhere, or on what
 * GTK finds nearest: the banner below the page, where Enter begins a sign-in. */

#include "config.h"

#include "scout-window-focus-private.h"

#include "scout-window-private.h"

gboolean
_scout_window_has_focus (ScoutWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && gtk_widget_get_mapped (focus);
}

static gboolean
is_in (GtkWidget *focus, /* (nullable) */
       GtkWidget *part)  /* (nullable) */
{
  return focus != NULL && part != NULL
         && (focus == part || gtk_widget_is_ancestor (focus, part));
}

/* Nobody has asked for what stands there to be replaced. */
static void
focus_search (ScoutWindow *self)
{
  GtkWidget *focus = NULL;

  scout_discover_page_take_focus (_scout_window_get_discover (self));
  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (GTK_IS_EDITABLE (focus))
    gtk_editable_set_position (GTK_EDITABLE (focus), -1);
}

void
_scout_window_focus_page (ScoutWindow *self)
{
  GtkWidget *page = self->views[self->view];

  if (_scout_window_is_discover (self->view))
    focus_search (self);
  else if (self->view == SCOUT_VIEW_STARRED)
    scout_starred_page_focus (SCOUT_STARRED_PAGE (page));
  /* The entry may be out of use. */
  if (page != NULL && !(_scout_window_has_focus (self)
                        && is_in (gtk_window_get_focus (GTK_WINDOW (self)), page)))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* GTK brings the focus back from page to page, but not where it was nowhere in between: Facebook's
 * page takes it along. */
static gboolean
take_left (ScoutWindow *self)
{
  GtkWidget *left = self->focus.left;

  if (!self->focus.goes_back || left == NULL || !gtk_widget_get_mapped (left))
    return FALSE;
  /* Both would select all that is written. */
  if (GTK_IS_TEXT (left))
    return gtk_text_grab_focus_without_selecting (GTK_TEXT (left));

  return gtk_widget_grab_focus (left);
}

void
_scout_window_pass_focus_on (ScoutWindow *self,
                             gboolean     had_focus)
{
  /* Beside the sidebar there always is something to go on with: at the start, too, and after
   * Facebook's page, which takes the focus along. */
  self->focus.is_wanted |= had_focus || _scout_window_is_main (self->view);
  if (!self->focus.is_wanted || self->view == SCOUT_VIEW_STARTING)
    return;

  self->focus.is_wanted = FALSE;
  if (!_scout_window_has_focus (self) && !take_left (self))
    _scout_window_focus_page (self);
}

void
_scout_window_leave_view (ScoutWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *popover = NULL;

  /* A menu is closed when somebody comes back. */
  while (focus != NULL && (popover = gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)) != NULL)
    focus = gtk_widget_get_parent (popover);
  g_set_weak_pointer (&self->focus.left, focus);
  self->view_before_login = self->view;
}

void
_scout_window_show_left_view (ScoutWindow *self,
                              ScoutView    view)
{
  self->focus.goes_back = TRUE;
  _scout_window_show_view (self, view);
  self->focus.goes_back = FALSE;
}

/* Whoever goes somewhere does so while what they leave is still there. What is in a window that has
 * just been hidden is nowhere, as is what has been removed. */
static void
focus_changed_cb (ScoutWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *page = self->views[self->view];
  gboolean is_gone = self->focus.last == NULL || !gtk_widget_get_mapped (self->focus.last);
  gboolean is_lost = is_gone && !self->focus.was_beside && !self->focus.goes_back
                     && _scout_window_is_main (self->view) && !is_in (focus, page);

  if (focus == NULL)
    return;

  g_set_weak_pointer (&self->focus.last, focus);
  self->focus.was_beside = is_in (focus, GTK_WIDGET (self->sidebar));
  if (is_lost && gtk_widget_get_mapped (GTK_WIDGET (self)))
    _scout_window_focus_page (self);
}

void
_scout_window_watch_focus (ScoutWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
}

void
_scout_window_unwatch_focus (ScoutWindow *self)
{
  g_signal_handlers_disconnect_by_func (self, focus_changed_cb, NULL);
  g_clear_weak_pointer (&self->focus.last);
  g_clear_weak_pointer (&self->focus.left);
}
