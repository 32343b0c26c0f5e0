/* scout-window-focus-private.h: the focus of a window whose pages change.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/*
 * ScoutWindowFocus:
 * @last: (weak) (nullable): what had the focus last
 * @was_beside: whether that was in the sidebar
 * @is_wanted: whether the next page that can is to have the focus
 * @left: (weak) (nullable): what had the focus when somebody left to sign in or choose a Page
 * @goes_back: whether somebody goes back from there
 *
 * What the window knows of its focus.
 */
typedef struct
{
  GtkWidget *last;
  gboolean was_beside;
  gboolean is_wanted;
  GtkWidget *left;
  gboolean goes_back;
} ScoutWindowFocus;

/* Whether something that is seen has the focus. */
gboolean _scout_window_has_focus (ScoutWindow *self);

/* Brings the focus to where somebody begins on the page that is shown. */
void _scout_window_focus_page (ScoutWindow *self);

/* Whoever had the focus somewhere that is not shown any more has it again as soon as there is
 * anything to focus on. */
void _scout_window_pass_focus_on (ScoutWindow *self,
                                  gboolean     had_focus);

/* Before somebody leaves the main view that is shown to sign in or choose a Page: notes which, and
 * where they are in it. */
void _scout_window_leave_view (ScoutWindow *self);

/* Goes back to a view that somebody has left so: the focus is where it was, if that is seen. */
void _scout_window_show_left_view (ScoutWindow *self,
                                   ScoutView    view);

/* Sees to it that nobody loses the page with what had the focus on it. */
void _scout_window_watch_focus (ScoutWindow *self);

/* Before the window is gone. */
void _scout_window_unwatch_focus (ScoutWindow *self);

G_END_DECLS
