/* scout-window-place-private.h: where the window is, for the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/* A creator's page as somebody left it. */
typedef struct
{
  ScoutCreator *creator; /* (owned) (nullable): whose; %NULL for nobody's */
  char *tab;             /* (owned) (nullable): which of the tabs is shown */
  char *choices;         /* (owned) (nullable): what is chosen on it */
  double scroll;         /* how far it is scrolled */
} ScoutCreatorPlace;

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

/* Follows the link that waits, if there is one and it need not wait any more. Returns whether it
 * led anywhere; one that does not is told and forgotten. */
gboolean _scout_window_follow_link (ScoutWindow *self);

/* Follows the link that waits as soon as a view can show it, and says why it waits until then. */
void _scout_window_note_view (ScoutWindow *self);

/* What a search has loaded. (transfer none) (nullable): %NULL if it was not shown yet */
GListModel *_scout_window_get_found (ScoutWindow *self,
                                     ScoutView    view);

/* The action that follows a link of Scout's. */
void _scout_window_open_link_action (GtkWidget  *widget,
                                     const char *name,
                                     GVariant   *parameter);

/* The action that copies a text and says something. */
void _scout_window_copy_action (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter);

/* The action that copies a link. */
void _scout_window_copy_link_action (GtkWidget  *widget,
                                     const char *name,
                                     GVariant   *parameter);

/* Shows a creator as _scout_window_show_creator_of() does, with the tab (nullable) that is shown at
 * once, and what is chosen on it (nullable). */
void _scout_window_show_creator_tab (ScoutWindow  *self,
                                     ScoutCreator *creator,
                                     ScoutView     list,
                                     const char   *tab,
                                     const char   *choices);

/* Shows a creator as somebody left them, with the way back to a search or list; or what is always
 * shown first where there is no such tab any more. */
void _scout_window_restore_creator (ScoutWindow             *self,
                                    const ScoutCreatorPlace *place,
                                    ScoutView                list);

/* Frees what a place of a creator holds. */
void _scout_window_clear_creator_place (ScoutCreatorPlace *place);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutCreatorPlace, _scout_window_clear_creator_place)

/* Leads from a creator or post back to where it was opened. */
void _scout_window_go_back (ScoutWindow *self);

G_END_DECLS
