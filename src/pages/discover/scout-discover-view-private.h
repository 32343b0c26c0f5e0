/* scout-discover-view-private.h: what shows the results of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"

G_BEGIN_DECLS

/* Searches, and shows what comes. */
void _scout_discover_page_start_search (ScoutDiscoverPage *self,
                                        ScoutQuery        *query);

/* Shows again what @query has found not long ago; FALSE if there is nothing. */
gboolean _scout_discover_page_recall_results (ScoutDiscoverPage *self,
                                              ScoutQuery        *query);

/* Shows again what was shown when @refused was asked, which cannot be asked; FALSE if nobody was
 * found then. */
gboolean _scout_discover_page_recall_before (ScoutDiscoverPage *self,
                                             ScoutQuery        *refused);

/* Lets go of the results and of the call under way. */
void _scout_discover_page_drop_results (ScoutDiscoverPage *self);

/* Prepares the grid to load on. */
void _scout_discover_page_init_results (ScoutDiscoverPage *self);

/* Loads on as a list is scrolled. */
void _scout_discover_page_watch_scroller (ScoutDiscoverPage *self,
                                          GtkScrolledWindow *scroller);

/* Once the results are laid out, goes to the place that is wanted, and loads on. */
void _scout_discover_page_settle_results (ScoutDiscoverPage *self);

/* Asks again for what is shown, which stays until there is an answer, and if there is none. */
void _scout_discover_page_renew_results (ScoutDiscoverPage *self);

/* Scrolls the results that are shown to the first of them. */
void _scout_discover_page_show_first (ScoutDiscoverPage *self);

/* The handler of the button below the results. */
void _scout_discover_page_footer_action_cb (ScoutDiscoverPage *self);

/* Remembers what has been found. */
void _scout_discover_page_keep_results (ScoutDiscoverPage *self);

/* Says how many results there are. */
void _scout_discover_page_update_count (ScoutDiscoverPage *self);

/* Says what stands below the results. */
void _scout_discover_page_update_footer (ScoutDiscoverPage *self);

/* Prepares the buttons that choose between grid and table. */
void _scout_discover_page_init_view (ScoutDiscoverPage *self);

/* Whether the results are shown as a table, for which narrow windows have no room. */
gboolean _scout_discover_page_is_table (ScoutDiscoverPage *self);

/* Gives the filter panel and the results their room, as far as there is any. */
void _scout_discover_page_update_panel (ScoutDiscoverPage *self);

/* Puts the filters away where the page has become narrow, and brings back what it put away. */
void _scout_discover_page_fold_filters (ScoutDiscoverPage *self);

/* Brings back what another page had put away, where this one is wide. */
void _scout_discover_page_unfold_filters (ScoutDiscoverPage *self);

/* The panel, which is made if need be, and not shown for that. (transfer none) */
ScoutFilterPanel *_scout_discover_page_need_panel (ScoutDiscoverPage *self);

/* Whether a widget, or what is in it, has the focus. */
gboolean _scout_discover_page_has_focus (GtkWidget *widget);

/* Puts the panel away where it stands over the results, and returns whether it did. */
gboolean _scout_discover_page_close_panel (ScoutDiscoverPage *self);

/* Opens what stands at a position of the view. */
void _scout_discover_page_activate_shown (ScoutDiscoverPage *self,
                                          guint              position);

/* Opens a result, be it among those that are shown or not any more. */
void _scout_discover_page_activate_result (ScoutDiscoverPage *self,
                                           GObject           *result);

/* What scrolls the results. (transfer none) */
GtkScrolledWindow *_scout_discover_page_get_scroller (ScoutDiscoverPage *self);

/* Shows the results in grid or table, if there are any. */
void _scout_discover_page_show_results (ScoutDiscoverPage *self);

/* Gives the present selection to the view that is shown, and to no other. */
void _scout_discover_page_update_view (ScoutDiscoverPage *self);

/* Lets go of the table: what it can show, and by whose pictures, has changed. */
void _scout_discover_page_drop_table (ScoutDiscoverPage *self);

/* What sorts the results here. (transfer none) (nullable) */
GtkSorter *_scout_discover_page_get_sorter (ScoutDiscoverPage *self);

/* By what the results are sorted here. (nullable): %NULL while they stand as Meta sent them */
const char *_scout_discover_page_get_local_order (ScoutDiscoverPage *self);

/* Lets go of what is kept of rows to sort them by, as some of them are not shown any more. */
void _scout_discover_page_forget_rows (ScoutDiscoverPage *self);

/* Lets the table show in which order Meta answers. */
void _scout_discover_page_show_order (ScoutDiscoverPage *self,
                                      const char        *order,
                                      gboolean           can_change);

/* What stands below the title of a narrow window: how many results there are. */
void _scout_discover_page_set_subtitle (ScoutDiscoverPage *self,
                                        const char        *text);

/* The handler of the bin that tells when the window is narrow. */
void _scout_discover_page_narrow_changed_cb (ScoutDiscoverPage *self);

/* Asks what the entry says, and opens what is found if it is the one post that is looked up. */
void _scout_discover_page_look_up (ScoutDiscoverPage *self);

G_END_DECLS
