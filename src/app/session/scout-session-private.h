/* scout-session-private.h: what the parts of the session share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-client.h"
#include "scout-session.h"

G_BEGIN_DECLS

struct _ScoutSession
{
  GObject parent_instance;

  ScoutSandbox *sandbox; /* (owned) (nullable): %NULL in a live session */
  char *dialog_url;      /* (owned) */
  char *app_id;          /* (owned) */
  char *configuration_id; /* (owned) */
  char *packaged_app_id; /* (owned): what the build or the sandbox brings, possibly empty */

  ScoutCatalog *catalog;        /* (owned) (nullable): loaded when it is first asked for */
  ScoutClock *clock;            /* (owned) */
  ScoutGraphClient *client;     /* (owned) */
  ScoutGraphThrottle *throttle; /* (owned) (nullable): made before the first call */
  ScoutAccountService *service; /* (owned) (nullable): made before the first call */
  ScoutPictureSource *pictures; /* (owned) */
  ScoutTokenVault *vault;       /* (owned) */

  ScoutStoredToken *token;       /* (owned) (nullable) */
  ScoutStoredToken *candidate;   /* (owned) (nullable): of a sign-in, until its account is loaded */
  gint64 candidate_life;         /* how long that was to last */
  gint64 warning_at;             /* when to say that the sign-in ends; 0 for never */
  ScoutAccount *account;         /* (owned) (nullable) */
  ScoutBrandPage *brand_page;    /* (owned) (nullable) */
  ScoutMarketplace *marketplaces[SCOUT_N_NETWORKS]; /* (owned) (nullable): made when first asked
                                                     * for */
  GCancellable *cancellable;     /* (owned): of the account that is being loaded */
  GHashTable *checked[SCOUT_N_NETWORKS]; /* (owned): what answers told of Pages, by id */
  GSettings *settings;           /* (owned) (nullable) */

  ScoutLibrary *library;  /* (owned) (nullable) */
  char *library_page_id;  /* (owned) (nullable): whose library it is */
  char *library_folder;   /* (owned) (nullable): instead of the usual one */
};

/**
 * _scout_session_new_token:
 * @token: a token
 * @user_id: (nullable): whose it is, as far as is known
 * @expires_at: when it ends, in microseconds since 1970, UTC; 0 if it does not
 *
 * Returns: (transfer full): what a vault keeps
 */
ScoutStoredToken *_scout_session_new_token (ScoutToken *token,
                                            const char *user_id,
                                            gint64      expires_at);

/**
 * _scout_session_take_token:
 * @self: a session
 * @token: (transfer full): whoever is signed in from now on
 * @life: how long the sign-in was to last from its beginning, in microseconds; %G_MAXINT64 if
 *   nobody knows
 *
 * Goes on with a token.
 */
void _scout_session_take_token (ScoutSession     *self,
                                ScoutStoredToken *token,
                                gint64            life);

/**
 * _scout_session_get_loading_token:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the token whose account is loaded next
 */
const ScoutStoredToken *_scout_session_get_loading_token (ScoutSession *self);

/**
 * _scout_session_take_candidate:
 * @self: a session
 *
 * Goes on with the newest sign-in, if its account was not loaded before: of the one before nothing
 * is left then.
 */
void _scout_session_take_candidate (ScoutSession *self);

/**
 * _scout_session_get_service:
 * @self: a session
 *
 * Returns: (transfer none): whom to ask about the person who signed in
 */
ScoutAccountService *_scout_session_get_service (ScoutSession *self);

/**
 * _scout_session_init_findings:
 * @self: a session
 *
 * Makes room for what is found of Pages.
 */
void _scout_session_init_findings (ScoutSession *self);

/**
 * _scout_session_recall_findings:
 * @self: a session
 * @account: whose Pages they are
 *
 * Reads what an earlier run has found of the Pages, where that is kept. What cannot be is left out:
 * what is of Pages of others, of a time to come, or missed a permission that @account grants.
 */
void _scout_session_recall_findings (ScoutSession       *self,
                                     const ScoutAccount *account);

/**
 * _scout_session_forget_findings:
 * @self: a session
 * @page_id: (nullable): id of a Page, or %NULL for all of them
 *
 * Forgets what was found, in this run and earlier ones.
 */
void _scout_session_forget_findings (ScoutSession *self,
                                     const char   *page_id);

/**
 * _scout_session_recall_names:
 * @self: a session
 * @pages: (element-type ScoutBrandPage): Pages of an account that has just come; those that had
 *   other names before are replaced by ones that know them
 *
 * Tells Pages what they were called before, where that is kept.
 */
void _scout_session_recall_names (ScoutSession *self,
                                  GPtrArray    *pages);

/**
 * _scout_session_note_names:
 * @self: a session
 * @page: a Page that somebody searches as
 *
 * Keeps what the Page is called, for when it has another name.
 */
void _scout_session_note_names (ScoutSession   *self,
                                ScoutBrandPage *page);

/**
 * _scout_session_forget_names:
 * @self: a session
 * @page_id: id of a Page
 *
 * Forgets what the Page is and was called.
 */
void _scout_session_forget_names (ScoutSession *self,
                                  const char   *page_id);

/**
 * _scout_session_tell_standing:
 * @self: a session
 * @marketplace: one that the session has opened
 * @page: as whom it asks
 *
 * Tells a marketplace what is known of its Page.
 */
void _scout_session_tell_standing (ScoutSession     *self,
                                   ScoutMarketplace *marketplace,
                                   ScoutBrandPage   *page);

/**
 * _scout_session_dup_library_path:
 * @self: a session
 * @page_id: id of a Page
 *
 * Returns: (transfer full): the file that keeps what is kept for the Page
 */
char *_scout_session_dup_library_path (ScoutSession *self,
                                       const char   *page_id);

/**
 * _scout_session_close_library:
 * @self: a session that ends
 *
 * Waits for what the library still has to write, and lets go of it.
 */
void _scout_session_close_library (ScoutSession *self);

/**
 * _scout_session_watch_limits:
 * @self: a session
 *
 * Sets the limits of calls, from the catalogue and the settings, and again when these change.
 * Without a throttle there is nothing to do yet.
 */
void _scout_session_watch_limits (ScoutSession *self);

/**
 * _scout_session_dup_own_scopes:
 * @self: a session with a token
 *
 * Returns: (transfer full) (array zero-terminated=1): whom calls about the person count against, as
 *   far as is known yet
 */
char **_scout_session_dup_own_scopes (ScoutSession *self);

/**
 * _scout_session_charge_account:
 * @self: a session
 * @account: a person who was not known before
 *
 * Counts the calls that told who the person is against the person.
 */
void _scout_session_charge_account (ScoutSession       *self,
                                    const ScoutAccount *account);

/**
 * _scout_session_make_client:
 * @self: a session
 * @network: whose marketplace the client is for
 * @page: the Page that is searched as
 * @priority: how urgent the calls are
 *
 * Returns: (transfer full): a client whose calls count against the Page's accounts and the app
 */
ScoutGraphClient *_scout_session_make_client (ScoutSession       *self,
                                              ScoutNetwork        network,
                                              ScoutBrandPage     *page,
                                              ScoutGraphPriority  priority);

/**
 * _scout_session_set_patience:
 * @self: a session whose marketplaces nobody has asked for yet
 * @share: of the waits between attempts, more than 0 and at most 1
 *
 * Shortens the waits of all its calls, see scout_graph_client_set_patience(). For tests.
 */
void _scout_session_set_patience (ScoutSession *self,
                                  double        share);

G_END_DECLS
