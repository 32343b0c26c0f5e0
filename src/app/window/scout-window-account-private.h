/* scout-window-account-private.h: the window's way from nobody to a Page that searches, and back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/* Looks whether somebody is signed in, and shows what follows from it. */
void _scout_window_restore (ScoutWindow *self);

/* Which Page was used last; "" where none is known. */
char *_scout_window_dup_last_page (ScoutWindow *self);

/* That Page, which may be one that may search nothing any more: what was saved for it can be read,
 * and each search says what is in the way. (nullable): %NULL if the account does not have it */
ScoutBrandPage *_scout_window_find_last_page (ScoutWindow *self);

/* Whether the Page may search there, as far as the sign-in tells. */
gboolean _scout_window_may_search (ScoutWindow *self,
                                   ScoutView    view);

/* Finds out whether a Page may search a network, and shows it in the choice of a Page: from what is
 * known, or with a call, unless one is under way. Nothing is shown of calls before a renewal. */
void _scout_window_check_page (ScoutWindow    *self,
                               ScoutBrandPage *page,
                               ScoutNetwork    network);

/* Ends the checks that are under way: what was asked with a sign-in says nothing of the next. */
void _scout_window_renew_checks (ScoutWindow *self);

/* The handler of a search that wants Meta to be asked again whether its Page may search. */
void _scout_window_check_again (ScoutWindow       *self,
                                ScoutDiscoverPage *page);

/* The handler of a search whose call has ended, with what came of it; error: (nullable) */
void _scout_window_note_answer (ScoutWindow       *self,
                                const GError      *error,
                                ScoutDiscoverPage *page);

/* Whom the search that was shown last asks. */
ScoutNetwork _scout_window_get_network (ScoutWindow *self);

/* Tells the search that was shown last as whom it searches, or why it may not. */
void _scout_window_serve_discover (ScoutWindow *self);

/* Shows what answers tell of the session's Pages. */
void _scout_window_watch_access (ScoutWindow *self);

/* Opens Facebook's page, which may ask again for what was declined before, and for what some
 * networks (a set of SCOUT_NETWORK_BIT) need although the setting leaves them out. */
void _scout_window_begin_sign_in (ScoutWindow *self,
                                  gboolean     ask_again,
                                  guint        networks);

/* Signs in once more with the same Meta app, and asks again for what was declined before and for
 * what these networks need. */
void _scout_window_grant_access (ScoutWindow *self,
                                 guint        networks);

/* The same for the network whose page is in front. */
void _scout_window_sign_in_again (ScoutWindow *self);

/* Signs in once more for the same. */
void _scout_window_renew (ScoutWindow *self);

/* Goes on with the Page as which the person worked before a sign-in; FALSE if there is none. */
gboolean _scout_window_show_renewed (ScoutWindow *self);

/* Shows the page that signs in, with why (nullable), and what can be done about it (nullable). */
void _scout_window_show_message (ScoutWindow *self,
                                 const char  *message,
                                 const char  *action_label);

/* Leads back from a sign-in that came to nothing. */
void _scout_window_show_after_login (ScoutWindow *self);

/* Shows what was shown before a sign-in that came to nothing. */
void _scout_window_show_before_login (ScoutWindow *self);

/* Goes on with what a sign-in granted. */
void _scout_window_take_grant (ScoutWindow           *self,
                               const ScoutLoginGrant *grant);

/* Asks a developer for an access token, and goes on with it. */
void _scout_window_paste_token (ScoutWindow *self);

/* Listens whether the session's keyring takes the sign-in. */
void _scout_window_watch_vault (ScoutWindow *self);

/* Whether the keyring keeps the sign-in. */
gboolean _scout_window_keeps_token (ScoutWindow *self);

/* Makes the page that shows Facebook's. */
GtkWidget *_scout_window_new_login_page (ScoutWindow *self);

/* Says where the keyring does not keep the sign-in. */
void _scout_window_tell_about_vault (ScoutWindow *self);

/* The action that asks the person to unlock the keyring, which keeps the sign-in then. */
void _scout_window_unlock_keyring_action (GtkWidget  *widget,
                                          const char *name,
                                          GVariant   *parameter);

/* Whether the person is to know that the sign-in ends, or has ended. */
gboolean _scout_window_is_sign_in_ending (ScoutWindow *self);

/* Says in the banner when the sign-in ends. */
void _scout_window_show_ending_banner (ScoutWindow *self);

/* Updates the banner when it is time to say so. */
void _scout_window_watch_ending (ScoutWindow *self);

/* Shows the account's Pages to choose from. */
void _scout_window_choose_page (ScoutWindow *self);

/* Searches as another Page. */
void _scout_window_use_page (ScoutWindow    *self,
                             ScoutBrandPage *page);

/* Searches as the Page of before, after another sign-in: where that has not brought what a search
 * needs, the search says so. */
void _scout_window_use_page_again (ScoutWindow    *self,
                                   ScoutBrandPage *page);

/* Takes everything off the pages that belongs to the account. */
void _scout_window_forget_account (ScoutWindow *self);

/* Forgets who is signed in, and says whether the keyring does too. */
void _scout_window_sign_out (ScoutWindow *self);

/* The action that searches as another of the account's Pages, by its id. */
void _scout_window_use_page_action (GtkWidget  *widget,
                                    const char *name,
                                    GVariant   *parameter);

/* Makes the page of one of the views that lead to the search. */
GtkWidget *_scout_window_new_account_page (ScoutWindow *self,
                                           ScoutView    view);

/* Says why nobody has signed in, until it is dismissed. */
void _scout_window_show_refusal_banner (ScoutWindow *self);

/* Does not say any more why nobody has signed in. */
void _scout_window_dismiss_refusal (ScoutWindow *self);

/* Takes away what was said last with a way back: there is no way back any more. */
void _scout_window_dismiss_told (ScoutWindow *self);

G_END_DECLS
