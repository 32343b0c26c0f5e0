/* scout-window-place-private.h: where the window is, for the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/* Prepares to keep where the window is. */
void _scout_window_init_place (ScoutWindow *self);

/* Keeps where one is on the page of a search. */
void _scout_window_watch_discover (ScoutWindow       *self,
                                   ScoutDiscoverPage *page);

/* Keeps soon where the window is. */
void _scout_window_note_place (ScoutWindow *self);

/* Keeps now where the window is, for it is about to be elsewhere. */
void _scout_window_keep_place (ScoutWindow *self);

/* Shows what was shown when the Page was left, if that is wanted, or the search. */
void _scout_window_restore_place (ScoutWindow *self);

/* Puts what was asked when the Page was left into the page that asks it. */
void _scout_window_restore_question (ScoutWindow *self);

/* Puts what was asked last into the page of a search that has been asked nothing yet. */
void _scout_window_recall_query (ScoutWindow *self,
                                 ScoutView    view);

/* What is asked in searches other than the one that is shown.
 * (transfer container) (element-type ScoutQuery) */
GPtrArray *_scout_window_list_other_queries (ScoutWindow *self);

/* The library is open, or cannot be opened. */
void _scout_window_library_opened (ScoutWindow *self);

/* Goes nowhere when the library is open: somebody has gone elsewhere. */
void _scout_window_stop_waiting (ScoutWindow *self);

/* Follows the link that waits, if there is one and it need not wait any more. */
gboolean _scout_window_follow_link (ScoutWindow *self);

/* The action that copies a link. */
void _scout_window_copy_link_action (GtkWidget  *widget,
                                     const char *name,
                                     GVariant   *parameter);

G_END_DECLS
