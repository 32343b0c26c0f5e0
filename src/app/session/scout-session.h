/* scout-session.h: everything that a window needs, put together once: live or sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-graph-meter.h"
#include "scout-library.h"
#include "scout-login-flow.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"
#include "scout-sandbox.h"
#include "scout-token-vault.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_SESSION (scout_session_get_type ())

/**
 * ScoutSession:
 *
 * The composition root: builds clock, transport, client, vault, account service, pictures and
 * marketplaces, and holds who is signed in and which Page is searched as. Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutSession, scout_session, SCOUT, SESSION, GObject)

/**
 * scout_session_new_live:
 * @packaged_app_id: App ID of the Meta app that comes with the build, possibly empty
 * @app_id: App ID of the Meta app to sign in with, possibly empty
 * @configuration_id: login configuration, possibly empty
 *
 * Returns: (transfer full): a session with Facebook
 */
ScoutSession *scout_session_new_live (const char *packaged_app_id,
                                      const char *app_id,
                                      const char *configuration_id);

/**
 * scout_session_new_sandbox:
 * @sandbox: a started sandbox; stopped when the session goes
 * @is_signed_in: whether its sample user is signed in already, to look around without any dialog
 *
 * Returns: (transfer full): a session with sample data
 */
ScoutSession *scout_session_new_sandbox (ScoutSandbox *sandbox,
                                         gboolean      is_signed_in);

/**
 * scout_session_set_settings:
 * @self: a session
 * @settings: (nullable): where the brand's Meta app and Page are kept between runs
 *
 * Sets where choices are kept. Sample data keeps none: they must not replace the brand's own.
 */
void scout_session_set_settings (ScoutSession *self,
                                 GSettings    *settings);

/**
 * scout_session_get_settings:
 * @self: a session
 *
 * Gets where choices are kept.
 *
 * Returns: (transfer none) (nullable): the settings
 */
GSettings *scout_session_get_settings (ScoutSession *self);

/**
 * scout_session_set_app:
 * @self: a session with Facebook
 * @app_id: App ID of the Meta app to sign in with, possibly empty
 * @configuration_id: login configuration, possibly empty
 *
 * Chooses the Meta app of later sign-ins: without an ID, what comes with the build, if anything. A
 * sandbox has its own and keeps it.
 */
void scout_session_set_app (ScoutSession *self,
                            const char   *app_id,
                            const char   *configuration_id);

/**
 * scout_session_get_app_id:
 * @self: a session
 *
 * Returns: (transfer none): the App ID to sign in with, possibly empty
 */
const char *scout_session_get_app_id (ScoutSession *self);

/**
 * scout_session_get_packaged_app_id:
 * @self: a session
 *
 * Returns: (transfer none): the App ID that the build or the sandbox brings, possibly empty
 */
const char *scout_session_get_packaged_app_id (ScoutSession *self);

/**
 * scout_session_has_packaged_app:
 * @self: a session
 *
 * Returns: whether there is a scout_session_get_packaged_app_id(), so that nobody needs to type one
 */
gboolean scout_session_has_packaged_app (ScoutSession *self);

/**
 * scout_session_is_sample:
 * @self: a session
 *
 * Returns: whether the creators are invented, which the window must say
 */
gboolean scout_session_is_sample (ScoutSession *self);

/**
 * scout_session_get_sandbox:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): where its creators are invented, or %NULL if they are Meta's
 */
ScoutSandbox *scout_session_get_sandbox (ScoutSession *self);

/**
 * scout_session_begin_login:
 * @self: a session
 * @ask_again: whether declined permissions are asked for again
 * @networks: whose permissions are needed whatever the setting says to ask for, a set of
 *   %SCOUT_NETWORK_BIT
 *
 * Returns: (transfer full): a fresh sign-in
 */
ScoutLoginFlow *scout_session_begin_login (ScoutSession *self,
                                           gboolean      ask_again,
                                           guint         networks);

/**
 * scout_session_restore_async:
 * @self: a session
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Looks for a token of an earlier run and loads its account.
 */
void scout_session_restore_async (ScoutSession        *self,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data);

/**
 * scout_session_restore_finish:
 * @self: a session
 * @result: the result
 * @error: return location for a #ScoutGraphError
 *
 * Returns: %TRUE if somebody is signed in, %FALSE without @error if nobody is
 */
gboolean scout_session_restore_finish (ScoutSession  *self,
                                       GAsyncResult  *result,
                                       GError       **error);

/**
 * scout_session_adopt:
 * @self: a session
 * @grant: what a sign-in ended with
 *
 * Goes on with the grant's token as soon as scout_session_load_account_async() has told whose it
 * is. Until then whoever was signed in before still is, and for good if scout_session_cancel()
 * forgets the new token.
 */
void scout_session_adopt (ScoutSession          *self,
                          const ScoutLoginGrant *grant);

/**
 * scout_session_load_account_async:
 * @self: a session with a token
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Loads person, permissions and Pages, and keeps the token in the vault when that succeeds.
 */
void scout_session_load_account_async (ScoutSession        *self,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/**
 * scout_session_load_account_finish:
 * @self: a session
 * @result: the result
 * @error: return location for a #ScoutGraphError
 *
 * Returns: %TRUE if the account is there
 */
gboolean scout_session_load_account_finish (ScoutSession  *self,
                                            GAsyncResult  *result,
                                            GError       **error);

/**
 * scout_session_cancel:
 * @self: a session
 *
 * Ends a load of the account that is under way, and forgets the token of scout_session_adopt() if
 * nobody knows yet whose it is; what was there before stays.
 */
void scout_session_cancel (ScoutSession *self);

/**
 * scout_session_forget_refused:
 * @self: a session whose last scout_session_load_account_async() Meta has refused
 *
 * Does what scout_session_cancel() does, and forgets the refused token where nobody was signed in
 * before it too, so that nothing can use it again. What the keyring keeps stays.
 */
void scout_session_forget_refused (ScoutSession *self);

/**
 * scout_session_get_access:
 * @self: a session with an account
 * @page: one of the account's Pages
 * @network: whom to search
 *
 * Returns: whether the Page may search there, as far as permissions and checks tell
 */
ScoutAccess scout_session_get_access (ScoutSession   *self,
                                      ScoutBrandPage *page,
                                      ScoutNetwork    network);

/**
 * scout_session_get_account:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): who is signed in
 */
const ScoutAccount *scout_session_get_account (ScoutSession *self);

/**
 * scout_session_get_brand_page:
 * @self: a session
 *
 * Gets the Page that is searched as.
 *
 * Returns: (transfer none) (nullable): the Page
 */
ScoutBrandPage *scout_session_get_brand_page (ScoutSession *self);

/**
 * scout_session_set_brand_page:
 * @self: a session
 * @page: (nullable): one of the account's Pages
 *
 * Sets the Page that is searched as, and makes its marketplaces.
 */
void scout_session_set_brand_page (ScoutSession   *self,
                                   ScoutBrandPage *page);

/**
 * scout_session_open_library:
 * @self: a session
 * @page_id: (nullable): id of a Page, perhaps of an earlier run; %NULL closes the library
 *
 * Opens what is kept for a Page, unless it is open. Choosing a Page does so; without network it can
 * be done before. #ScoutSession::library-opened says how it went.
 */
void scout_session_open_library (ScoutSession *self,
                                 const char   *page_id);

/**
 * scout_session_get_library:
 * @self: a session
 *
 * Gets #ScoutSession:library, what is kept for the Page that is searched as.
 *
 * Returns: (transfer none) (nullable): the library, which may not be open yet
 */
ScoutLibrary *scout_session_get_library (ScoutSession *self);

/**
 * scout_session_dup_library_path:
 * @self: a session
 *
 * Returns: (transfer full) (nullable): the file of scout_session_get_library(), %NULL without one
 */
char *scout_session_dup_library_path (ScoutSession *self);

/**
 * scout_session_set_library_folder:
 * @self: a session without library yet
 * @folder: (nullable): a folder of its own
 *
 * Sets where libraries are, instead of where the person's are: for demonstrations.
 */
void scout_session_set_library_folder (ScoutSession *self,
                                       const char   *folder);

/**
 * scout_session_find_brand_page:
 * @self: a session
 * @id: (nullable): id of the Page of an earlier run
 *
 * Returns: (transfer none) (nullable): that Page if it may search one of the networks; with sample
 *   data otherwise the first that may
 */
ScoutBrandPage *scout_session_find_brand_page (ScoutSession *self,
                                               const char   *id);

/**
 * scout_session_find_account_page:
 * @self: a session
 * @id: (nullable): id of a Page
 *
 * Returns: (transfer none) (nullable): that Page if the account has it, whether or not it may
 *   search anything
 */
ScoutBrandPage *scout_session_find_account_page (ScoutSession *self,
                                                 const char   *id);

/**
 * scout_session_open_marketplace:
 * @self: a session
 * @page: one of the account's Pages
 * @network: whose marketplace to open
 *
 * Returns: (transfer full) (nullable): the marketplace, seen as @page; %NULL for Instagram's if no
 *   Instagram account is linked to @page
 */
ScoutMarketplace *scout_session_open_marketplace (ScoutSession   *self,
                                                  ScoutBrandPage *page,
                                                  ScoutNetwork    network);

/**
 * scout_session_open_meter:
 * @self: a session
 * @network: a network
 * @page: one of the account's Pages
 *
 * Returns: (transfer full): how much is used of what the account that searches as @page may call
 */
ScoutGraphMeter *scout_session_open_meter (ScoutSession   *self,
                                           ScoutNetwork    network,
                                           ScoutBrandPage *page);

/**
 * scout_session_open_app_meter:
 * @self: a session
 * @network: a network
 *
 * Returns: (transfer full): how much is used of what the Meta app may call, whoever uses it
 */
ScoutGraphMeter *scout_session_open_app_meter (ScoutSession *self,
                                               ScoutNetwork  network);

/**
 * scout_session_has_to_wait:
 * @self: a session with a Page
 * @network: a network
 *
 * Returns: whether no search as the Page may be made there now, by the limit of its account or the
 *   app's
 */
gboolean scout_session_has_to_wait (ScoutSession *self,
                                    ScoutNetwork  network);

/**
 * scout_session_get_catalog:
 * @self: a session
 *
 * Returns: (transfer none): what Meta's two APIs accept and return, with what is newer than S1 and
 *   S2; loaded when it is first asked for
 */
ScoutCatalog *scout_session_get_catalog (ScoutSession *self);

/**
 * scout_session_get_marketplace:
 * @self: a session
 * @network: whose marketplace
 *
 * It remembers for some minutes what it has told of creators and posts, see
 * ScoutRememberingMarketplace, until somebody else searches.
 *
 * Returns: (transfer none) (nullable): the marketplace, seen as the Page that is searched as; %NULL
 *   without one, and for Instagram's if no Instagram account is linked to it
 */
ScoutMarketplace *scout_session_get_marketplace (ScoutSession *self,
                                                 ScoutNetwork  network);

/**
 * scout_session_get_pictures:
 * @self: a session
 *
 * Returns: (transfer none): loads pictures
 */
ScoutPictureSource *scout_session_get_pictures (ScoutSession *self);

/**
 * scout_session_get_vault_state:
 * @self: a session
 *
 * Returns: whether the sign-in outlives this run
 */
ScoutVaultState scout_session_get_vault_state (ScoutSession *self);

/**
 * scout_session_get_expires_at:
 * @self: a session
 *
 * Returns: when the sign-in ends by itself, in microseconds since 1970, UTC; 0 if it does not, as
 *   far as anybody knows, or if nobody is signed in
 */
gint64 scout_session_get_expires_at (ScoutSession *self);

/**
 * scout_session_get_warning_at:
 * @self: a session
 *
 * Returns: from when on the person should know that the sign-in ends, in microseconds since 1970,
 *   UTC: three days before, and of a short sign-in the last tenth; 0 if it does not end
 */
gint64 scout_session_get_warning_at (ScoutSession *self);

/**
 * scout_session_unlock_async:
 * @self: a session
 * @callback: called in the main context, after as long as the person takes
 * @user_data: for @callback
 *
 * Asks the person to unlock their keyring; scout_session_restore_async() may find a token in it
 * afterwards. Only for when they said that they want to.
 */
void scout_session_unlock_async (ScoutSession        *self,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);

/**
 * scout_session_unlock_finish:
 * @self: a session
 * @result: the result
 * @error: return location for an error; a keyring that stays locked is none
 *
 * Returns: %TRUE if the keyring is unlocked now
 */
gboolean scout_session_unlock_finish (ScoutSession  *self,
                                      GAsyncResult  *result,
                                      GError       **error);

/**
 * scout_session_sign_out_async:
 * @self: a session
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Forgets the token and the account with its Pages at once, and then the token in the vault. Where
 * that fails, the vault makes up for it before the keyring is read again in this run.
 */
void scout_session_sign_out_async (ScoutSession        *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);

/**
 * scout_session_sign_out_finish:
 * @self: a session
 * @result: the result
 * @error: return location for an error: %G_IO_ERROR_PERMISSION_DENIED if the token may still stand
 *   in a locked keyring, another if it may stand in one that does not work
 *
 * Returns: %TRUE if the token is nowhere any more
 */
gboolean scout_session_sign_out_finish (ScoutSession  *self,
                                        GAsyncResult  *result,
                                        GError       **error);

/**
 * scout_session_remove_access_async:
 * @self: a session with a token
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Has Facebook take back every permission that the person granted to the app, and then signs out.
 * Where Facebook does not, nothing changes.
 */
void scout_session_remove_access_async (ScoutSession        *self,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/**
 * scout_session_remove_access_finish:
 * @self: a session
 * @result: the result
 * @error: return location for a #ScoutGraphError
 *
 * Returns: %TRUE if the access is gone and nobody is signed in any more
 */
gboolean scout_session_remove_access_finish (ScoutSession  *self,
                                             GAsyncResult  *result,
                                             GError       **error);

/**
 * scout_session_forget_brand_async:
 * @self: a session
 * @page_id: id of a Page
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Deletes everything that is kept on this computer for a Page, and the pictures that are kept for
 * all Pages. If it is searched as, it no longer is. Whoever is signed in stays so.
 */
void scout_session_forget_brand_async (ScoutSession        *self,
                                       const char          *page_id,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/**
 * scout_session_forget_brand_finish:
 * @self: a session
 * @result: the result
 * @error: return location for a #ScoutLibraryError: what could be deleted is gone then
 *
 * Returns: %TRUE if nothing is kept for the Page any more
 */
gboolean scout_session_forget_brand_finish (ScoutSession  *self,
                                            GAsyncResult  *result,
                                            GError       **error);

G_END_DECLS
