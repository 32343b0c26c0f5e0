/* scout-window-private.h: what the parts of the window share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-banner.h"
#include "scout-link.h"
#include "scout-sidebar.h"
#include "scout-window-account-private.h"
#include "scout-window-focus-private.h"
#include "scout-window-offline-private.h"
#include "scout-window-place-private.h"
#include "scout-window.h"

G_BEGIN_DECLS

#define SCOUT_N_VIEWS (SCOUT_VIEW_STARRED + 1)

struct _ScoutWindow
{
  AdwApplicationWindow parent_instance;

  ScoutSession *session; /* (owned) (nullable) */
  GSettings *settings;   /* (owned) (nullable) */
  ScoutKeeper *keeper;   /* (owned) */
  GListModel *toasts;    /* (owned) (nullable): what lies over the window */
  guint lifting_id;      /* of the frame that lifts them */
  AdwToast *told, *link_told; /* (owned) (nullable): said last with a way back, and of a link */
  ScoutView view;
  ScoutView discover; /* the search that was shown last, to which everything leads back */
  ScoutView list;     /* the search or list from which a creator was opened */
  ScoutView before_post; /* from where a post was opened */
  ScoutNetwork post_network; /* of the post that was opened last */
  ScoutCreatorPlace behind;  /* what a restored post leads back to */
  gboolean is_creator_of_post; /* whether a creator was opened from the post that is open */
  ScoutWindowFocus focus;
  gboolean is_restoring; /* whether the account that is being loaded is that of an earlier run */
  GtkWidget *views[SCOUT_N_VIEWS]; /* (nullable): owned by their stacks */
  GPtrArray *jump_providers;       /* (owned) (element-type ScoutJumpProvider): beside the window */
  GCancellable *checks;            /* (owned): ends the checks of Pages that are under way */
  GHashTable *asked;               /* (owned): of which Pages and networks, a set */
  GtkWidget *preferences;          /* (nullable): a weak pointer while they are open */
  char *refusal;                   /* (owned) (nullable): why nobody has signed in, last */
  gboolean is_pasted;              /* whether the token that is used next or last was pasted */
  char *renewed_id;                /* (owned) (nullable): the Page to go on with after a sign-in */
  ScoutView view_before_login;     /* the main view that was left to sign in or choose a Page */
  /* Whether the sign-in was begun from the choice of a Page, and whether a brand was forgotten and
   * no other is chosen yet */
  gboolean was_choosing, has_forgotten;
  guint ending_id;                 /* source that looks whether the sign-in ends soon */
  guint starting_id;               /* source that tells that starting takes a while */
  guint keeping_id;                /* source that keeps where the window is */
  guint opening_id;                /* source that waits no longer for the library */
  ScoutLink *link;                 /* (owned) (nullable): leads to where somebody wants to go */
  GError *offline_error;           /* (owned) (nullable): why nobody could be asked */
  guint retry_id;                  /* source that asks again */
  guint retry_delay;               /* how long that waits, in seconds */
  gboolean is_trying;              /* whether somebody is being asked again */
  gboolean wants_place;            /* whether the next Page shows where it was left */
  gboolean is_waiting_for_library; /* whether it does as soon as the library is open */

  AdwToastOverlay *toast_overlay;
  GtkStack *root_stack;
  GtkWidget *starting_state;
  AdwLeaflet *leaflet;
  ScoutSidebar *sidebar;
  GtkWidget *content;
  GtkStack *content_stack;
  ScoutBanner *banner;
};

/* Shows a view, and makes its page the first time. */
void _scout_window_show_view (ScoutWindow *self,
                              ScoutView    view);

/* Makes the page of a view, unless there is one. */
void _scout_window_make_page (ScoutWindow *self,
                              ScoutView    view);

/* Whether a view is one beside the sidebar. */
gboolean _scout_window_is_main (ScoutView view);

/* Shows the search that was shown last. */
void _scout_window_show_discover (ScoutWindow *self);

/* Chooses another search to be shown where the Page may not search what was shown last. */
void _scout_window_choose_discover (ScoutWindow *self);

/* Whether a view is a search. */
gboolean _scout_window_is_discover (ScoutView view);

/* The page of the search that was shown last. (nullable): %NULL if there was none yet */
ScoutDiscoverPage *_scout_window_get_discover (ScoutWindow *self);

/* Makes the page of a search. */
GtkWidget *_scout_window_new_discover_page (ScoutWindow *self,
                                            ScoutView    view);

/* Makes a search that has a page the one that is shown; it searches as the session's Page. */
void _scout_window_enter_discover (ScoutWindow *self,
                                   ScoutView    view);

/* Shows a creator, with the way back to the list that is shown. */
void _scout_window_show_creator (ScoutWindow  *self,
                                 ScoutCreator *creator);

/* Shows a creator, with the way back to a search or list, which needs not be shown. */
void _scout_window_show_creator_of (ScoutWindow  *self,
                                    ScoutCreator *creator,
                                    ScoutView     list);

/* Marks in the sidebar from which search or list what is shown was opened. */
void _scout_window_mark_list (ScoutWindow *self);

/* Marks in the sidebar which search is shown. */
void _scout_window_mark_discover (ScoutWindow *self);

/* The view that searches what a query asks; SCOUT_VIEW_STARTING if none does. */
ScoutView _scout_window_find_view (ScoutQuery *query);

/* Takes everything off the searches that belongs to the account. */
void _scout_window_leave_discover (ScoutWindow *self);

/* The action that shows a search, by the id of its subject. */
void _scout_window_discover_action (GtkWidget  *widget,
                                    const char *name,
                                    GVariant   *parameter);

/* Shows a search, with its question asked once: at once, or when it is shown. */
void _scout_window_show_query (ScoutWindow *self,
                               ScoutQuery  *query);

/* Says something in passing; plain text. */
void _scout_window_show_toast (ScoutWindow *self,
                               const char  *text);

/* Reads a text setting; "" where there are no settings. */
char *_scout_window_dup_setting (ScoutWindow *self,
                                 const char  *key);

/* Prepares what the window does with what people keep. */
void _scout_window_init_keeper (ScoutWindow *self);

/* Keeps things in the library of the session, whichever that is. */
void _scout_window_watch_library (ScoutWindow *self);

/* Makes the page of the saved creators. */
GtkWidget *_scout_window_new_starred_page (ScoutWindow *self);

/* Makes the saved creators what is shown. */
void _scout_window_enter_starred (ScoutWindow *self);

/* The action that shows the saved creators. */
void _scout_window_saved_creators_action (GtkWidget  *widget,
                                          const char *name,
                                          GVariant   *parameter);

/* The action that asks for a name to save the search under. */
void _scout_window_save_search_action (GtkWidget  *widget,
                                       const char *name,
                                       GVariant   *parameter);

/* The action that runs a saved search, by its id. */
void _scout_window_open_search_action (GtkWidget  *widget,
                                       const char *name,
                                       GVariant   *parameter);

/* The action that shows a creator who is saved or has been found, by network and id. */
void _scout_window_open_creator_action (GtkWidget  *widget,
                                        const char *name,
                                        GVariant   *parameter);

/* The action that takes a change back, by its number. */
void _scout_window_undo_action (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter);

/* The window has places to jump to itself. */
void _scout_window_jump_provider_init (ScoutJumpProviderInterface *iface);

/* The action that goes anywhere by name. */
void _scout_window_jump_action (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter);

/* Appends the places of the filters of a search to an array of #ScoutJump. */
void _scout_window_append_filters (ScoutWindow *self,
                                   ScoutView    view,
                                   GPtrArray   *jumps);

/* The action that leads to a filter of a search, by the search's id and the catalogue's name. */
void _scout_window_filter_action (GtkWidget  *widget,
                                  const char *name,
                                  GVariant   *parameter);

G_END_DECLS
