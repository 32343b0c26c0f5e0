/* scout-discover-page.h: searching one endpoint of a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-discover-subject.h"
#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-paged-model.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutDiscoverPage::creator-activated, ::content-activated, ::sign-in, ::choose-page and
 * ::told; see the signals for when. */
#define SCOUT_TYPE_DISCOVER_PAGE (scout_discover_page_get_type ())
G_DECLARE_FINAL_TYPE (ScoutDiscoverPage, scout_discover_page, SCOUT, DISCOVER_PAGE, AdwBin)

/**
 * ScoutViewStyle:
 * @SCOUT_VIEW_STYLE_GRID: as cards in a grid
 * @SCOUT_VIEW_STYLE_TABLE: as rows of a table
 *
 * How results are shown.
 */
typedef enum
{
  SCOUT_VIEW_STYLE_GRID,
  SCOUT_VIEW_STYLE_TABLE,
} ScoutViewStyle;

#define SCOUT_TYPE_VIEW_STYLE (scout_view_style_get_type ())
GType scout_view_style_get_type (void);

/**
 * scout_discover_page_new:
 * @network: whom one searches
 * @endpoint_id: the catalogue's name of the endpoint that is searched, `creators` or on Facebook
 *   `content`
 *
 * Makes a page that searches one endpoint: its filters, orders and words are those of the endpoint.
 *
 * Returns: (transfer floating): the page, with nobody to ask yet
 */
GtkWidget *scout_discover_page_new (ScoutNetwork  network,
                                    const char   *endpoint_id);

/**
 * scout_discover_page_set_services:
 * @self: the page
 * @marketplace: (nullable): answers the searches, one of the page's network; %NULL while nobody is
 *   signed in
 * @pictures: (nullable): loads pictures
 *
 * Sets whom to ask. Another marketplace keeps the question and asks it again.
 */
void scout_discover_page_set_services (ScoutDiscoverPage  *self,
                                       ScoutMarketplace   *marketplace,
                                       ScoutPictureSource *pictures);

/**
 * scout_discover_page_set_access:
 * @self: the page
 * @access: whether the Page that is searched as may search here, as far as is known
 * @refused_at: when an answer of Meta's told that it may not, in microseconds since 1970, UTC; 0 if
 *   none did
 * @account: (nullable): what the sign-in told, as far as it is known; not kept
 *
 * Where the Page may not search, shows why and what can be done, and asks nobody. The question is
 * kept until there is a marketplace again. What an answer told can be asked again, by
 * #ScoutDiscoverPage::check-again.
 */
void scout_discover_page_set_access (ScoutDiscoverPage  *self,
                                     ScoutAccess         access,
                                     gint64              refused_at,
                                     const ScoutAccount *account);

/**
 * scout_discover_page_set_brand:
 * @self: the page
 * @name: (nullable): what the Page that is searched as is called, foreign text
 *
 * Sets of whom the page speaks where Meta lets that Page search nothing.
 */
void scout_discover_page_set_brand (ScoutDiscoverPage *self,
                                    const char        *name);

/**
 * scout_discover_page_show_checking:
 * @self: the page of a Page that may not search
 *
 * Says that Meta is being asked again, until scout_discover_page_set_access() is told the answer.
 */
void scout_discover_page_show_checking (ScoutDiscoverPage *self);

/**
 * scout_discover_page_set_keeper:
 * @self: the page, before it has services
 * @keeper: (nullable): keeps creators and searches
 *
 * Sets who keeps what is found; without, nothing can be kept.
 */
void scout_discover_page_set_keeper (ScoutDiscoverPage *self,
                                     ScoutKeeper       *keeper);

/**
 * ScoutDiscoverOtherFunc:
 * @subject: what cannot be searched for a while
 * @user_data: what was given with the function
 *
 * Looks for something else that can.
 *
 * Returns: (transfer none) (nullable): what can be searched now
 */
typedef const ScoutDiscoverSubject *(*ScoutDiscoverOtherFunc) (const ScoutDiscoverSubject *,
                                                               gpointer user_data);

/**
 * scout_discover_page_set_other_func:
 * @self: the page
 * @func: (nullable): knows what else there is
 * @user_data: for @func
 *
 * Sets who knows what can be searched while the page has to wait. The way there is the window's
 * action `win.discover`.
 */
void scout_discover_page_set_other_func (ScoutDiscoverPage      *self,
                                         ScoutDiscoverOtherFunc  func,
                                         gpointer                user_data);

/**
 * ScoutDiscoverSeenFunc:
 * @subject: what is searched
 * @user_data: what was given with the function
 *
 * Looks for creators that somebody has seen elsewhere.
 *
 * Returns: (transfer none) (nullable): a list of #ScoutCreator
 */
typedef GListModel *(*ScoutDiscoverSeenFunc) (const ScoutDiscoverSubject *, gpointer user_data);

/**
 * scout_discover_page_set_seen_func:
 * @self: the page
 * @func: (nullable): knows who has been seen
 * @user_data: for @func
 *
 * Sets who knows the creators that may be meant by whoever types a name, besides those that are
 * found here and those that are kept.
 */
void scout_discover_page_set_seen_func (ScoutDiscoverPage     *self,
                                        ScoutDiscoverSeenFunc  func,
                                        gpointer               user_data);

/**
 * scout_discover_page_set_settings:
 * @self: the page, before it has services
 * @settings: (nullable): Scout's settings
 *
 * Sets where the view and the columns of the table are remembered, and shows the view that was
 * chosen last; without, nobody remembers them.
 */
void scout_discover_page_set_settings (ScoutDiscoverPage *self,
                                       GSettings         *settings);

/**
 * scout_discover_page_get_view_style:
 * @self: the page
 *
 * Gets #ScoutDiscoverPage:view-style, how results are shown.
 *
 * Returns: the style that was chosen, also while a narrow window has no room for a table
 */
ScoutViewStyle scout_discover_page_get_view_style (ScoutDiscoverPage *self);

/**
 * scout_discover_page_set_view_style:
 * @self: the page
 * @style: a style
 *
 * Sets #ScoutDiscoverPage:view-style, how results are shown.
 */
void scout_discover_page_set_view_style (ScoutDiscoverPage *self,
                                         ScoutViewStyle     style);

/**
 * scout_discover_page_show_query:
 * @self: the page
 * @query: what to look for, a query of the page's endpoint and of its marketplace's catalogue
 *
 * Puts words, filters and order of @query where a person would have set them, and searches: at
 * once, or when there is somebody to ask.
 */
void scout_discover_page_show_query (ScoutDiscoverPage *self,
                                     ScoutQuery        *query);

/**
 * scout_discover_page_show_edited:
 * @self: the page
 * @asked: a query for the page's own endpoint
 * @query: what somebody has made of it, for the same endpoint
 *
 * Asks one query and shows another as if somebody had gone on to edit it: if it cannot be asked,
 * the results are those of the search before.
 */
void scout_discover_page_show_edited (ScoutDiscoverPage *self,
                                      ScoutQuery        *asked,
                                      ScoutQuery        *query);

/**
 * scout_discover_page_run_search:
 * @self: the page
 * @search: a saved search whose query is for the page's own endpoint
 *
 * Asks a saved search again and says what is new since it ran last.
 */
void scout_discover_page_run_search (ScoutDiscoverPage *self,
                                     ScoutSavedSearch  *search);

/**
 * scout_discover_page_is_edited:
 * @self: a page
 *
 * Filters that somebody is changing are asked a little later, together.
 *
 * Returns: whether scout_discover_page_get_query() is about to be asked
 */
gboolean scout_discover_page_is_edited (ScoutDiscoverPage *self);

/**
 * scout_discover_page_get_search_id:
 * @self: the page
 *
 * Gets #ScoutDiscoverPage:search-id, the saved search that is shown.
 *
 * Returns: (transfer none) (nullable): its id; %NULL as soon as somebody has changed the question
 */
const char *scout_discover_page_get_search_id (ScoutDiscoverPage *self);

/**
 * scout_discover_page_is_served:
 * @self: the page
 *
 * Returns: whether there is somebody to ask
 */
gboolean scout_discover_page_is_served (ScoutDiscoverPage *self);

/**
 * scout_discover_page_get_query:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): what is asked, or is going to be when there is somebody to
 *   ask; %NULL if nothing is
 */
ScoutQuery *scout_discover_page_get_query (ScoutDiscoverPage *self);

/**
 * scout_discover_page_dup_place:
 * @self: the page
 * @position: (out): position of what is seen first, 0 if nothing is
 *
 * Tells how far the results are scrolled; #ScoutDiscoverPage::place-changed tells when to look
 * again.
 *
 * Returns: (transfer full) (nullable): id of the first result that is seen
 */
char *scout_discover_page_dup_place (ScoutDiscoverPage *self,
                                     guint             *position);

/**
 * scout_discover_page_dup_results_place:
 * @self: the page
 * @position: (out): position of what is seen first, 0 if nothing is
 *
 * As scout_discover_page_dup_place(), even while the results are those of the search before what
 * scout_discover_page_get_query() tells.
 *
 * Returns: (transfer full) (nullable): id of the first result that is seen
 */
char *scout_discover_page_dup_results_place (ScoutDiscoverPage *self,
                                             guint             *position);

/**
 * scout_discover_page_go_to_place:
 * @self: the page, before its first search
 * @id: (nullable): id of a result
 * @position: position of that result
 *
 * Scrolls the results of the first search so that this one is seen first, or where it is not found,
 * its position. Loads at most two pages more for that.
 */
void scout_discover_page_go_to_place (ScoutDiscoverPage *self,
                                      const char        *id,
                                      guint              position);

/**
 * scout_discover_page_get_shows_filters:
 * @self: the page
 *
 * Returns: whether the filters are shown beside the results, or are going to be
 */
gboolean scout_discover_page_get_shows_filters (ScoutDiscoverPage *self);

/**
 * scout_discover_page_set_shows_filters:
 * @self: the page
 * @shows_filters: whether to show them
 *
 * Shows the filters beside the results, at once or when there is a marketplace, or puts them away.
 */
void scout_discover_page_set_shows_filters (ScoutDiscoverPage *self,
                                            gboolean           shows_filters);

/**
 * scout_discover_page_get_folds_filters:
 * @self: the page
 *
 * Main thread only.
 *
 * Returns: whether the filters are put away only because the page has become narrow, and come back
 *   with its width
 */
gboolean scout_discover_page_get_folds_filters (ScoutDiscoverPage *self);

/**
 * scout_discover_page_set_folds_filters:
 * @self: the page, whose filters are not shown
 * @folds_filters: whether they are to be shown when the page becomes wide
 *
 * Continues what scout_discover_page_get_folds_filters() told of another page: where this one is
 * wide, they are shown as soon as that is known and there is a marketplace. Main thread only.
 */
void scout_discover_page_set_folds_filters (ScoutDiscoverPage *self,
                                            gboolean           folds_filters);

/**
 * scout_discover_page_begin_save:
 * @self: the page
 *
 * Asks for a name to save the search under, if anything can be kept.
 */
void scout_discover_page_begin_save (ScoutDiscoverPage *self);

/**
 * scout_discover_page_search:
 * @self: the page
 * @text: (nullable): what a person would type: words to search for, or what the entry looks up; or
 *   %NULL for whatever Meta finds fitting
 *
 * Puts the words into the search entry and searches at once.
 */
void scout_discover_page_search (ScoutDiscoverPage *self,
                                 const char        *text);

/**
 * scout_discover_page_refresh:
 * @self: the page
 *
 * Asks the same question again; where an answer of Meta's bars the way, whether it still does.
 */
void scout_discover_page_refresh (ScoutDiscoverPage *self);

/**
 * scout_discover_page_get_results:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): the results of the present search
 */
ScoutPagedModel *scout_discover_page_get_results (ScoutDiscoverPage *self);

/**
 * scout_discover_page_toggle_filters:
 * @self: the page
 *
 * Shows the filters beside the results, or puts them away, as a click on the button does.
 */
void scout_discover_page_toggle_filters (ScoutDiscoverPage *self);

/**
 * scout_discover_page_show_filter:
 * @self: the page
 * @parameter_id: the catalogue's name of a filter
 *
 * Shows the filters and gives one of them the keyboard.
 */
void scout_discover_page_show_filter (ScoutDiscoverPage *self,
                                      const char        *parameter_id);

/**
 * scout_discover_page_focus_search:
 * @self: the page
 *
 * Gives the search entry the keyboard, with its text selected. Filters that stand over it are put
 * away.
 */
void scout_discover_page_focus_search (ScoutDiscoverPage *self);

/**
 * scout_discover_page_take_focus:
 * @self: the page
 *
 * Brings the keyboard to the search entry, or to the filters where these stand in the place of
 * everything else.
 */
void scout_discover_page_take_focus (ScoutDiscoverPage *self);

/**
 * scout_discover_page_leave_filters:
 * @self: the page
 *
 * Gives the results the keyboard, or the search entry where there are none yet, unless either has
 * it: for who comes back to a page that never had it.
 */
void scout_discover_page_leave_filters (ScoutDiscoverPage *self);

/**
 * scout_discover_page_activate:
 * @self: the page
 * @position: position in the results
 *
 * Opens a creator or a post, as a click on the card does. Does nothing for a position that is not
 * there.
 */
void scout_discover_page_activate (ScoutDiscoverPage *self,
                                   guint              position);

/**
 * scout_discover_page_set_can_show_sidebar:
 * @self: the page
 * @can_show_sidebar: whether the sidebar is folded away and a button should bring it
 *
 * Shows the button "Show sidebar" in narrow windows; it activates the action `win.show-sidebar`.
 */
void scout_discover_page_set_can_show_sidebar (ScoutDiscoverPage *self,
                                               gboolean           can_show_sidebar);

G_END_DECLS
