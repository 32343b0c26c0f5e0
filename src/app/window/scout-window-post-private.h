/* scout-window-post-private.h: the window's page of one post, and the ways to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window-private.h"

G_BEGIN_DECLS

/* Shows a post, with the way back to what is shown. */
void _scout_window_show_post (ScoutWindow  *self,
                              ScoutContent *post);

/* The search or list from which whatever is shown was opened. */
ScoutView _scout_window_get_list (ScoutWindow *self);

/* The creator who is shown, or from whom the post that is shown was opened. (nullable) */
ScoutCreator *_scout_window_get_creator (ScoutWindow *self);

/* The tab that is shown of that creator, or was. (nullable) */
const char *_scout_window_get_creator_tab (ScoutWindow *self);

/* What is chosen on the tabs of that creator, or was. (nullable) */
const char *_scout_window_get_creator_choices (ScoutWindow *self);

/* How far that is scrolled, in pixels. */
double _scout_window_get_creator_scroll (ScoutWindow *self);

/* How far the post is scrolled that is shown, in pixels. */
double _scout_window_get_post_scroll (ScoutWindow *self);

/* The post that is shown. (nullable) */
const char *_scout_window_get_post_id (ScoutWindow *self);

/* Looks a post up once more that was shown at the last start, with the way back to whoever it was
 * opened from: @behind, of which the window takes what is in it. Only on Facebook may it be
 * nobody's. */
void _scout_window_restore_post (ScoutWindow       *self,
                                 ScoutNetwork       network,
                                 const char        *id,
                                 ScoutCreatorPlace *behind,
                                 ScoutView          list);

/* Makes the page of a post. */
GtkWidget *_scout_window_new_post_page (ScoutWindow *self);

/* Leads from a post back to where it was opened. */
void _scout_window_leave_post (ScoutWindow *self);

/* Lets go of the page of a post, and of the account with it. */
void _scout_window_forget_post (ScoutWindow *self);

/* The action that looks a post up by its id or address. */
void _scout_window_open_post_action (GtkWidget  *widget,
                                     const char *name,
                                     GVariant   *parameter);

G_END_DECLS
