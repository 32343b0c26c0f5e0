/* scout-account-service.h: who is signed in, what they granted, and which Pages they manage.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-catalog.h"
#include "scout-graph-client.h"
#include "scout-network.h"

G_BEGIN_DECLS

/**
 * ScoutAccess:
 * @SCOUT_ACCESS_READY: the Page can search
 * @SCOUT_ACCESS_NO_INSTAGRAM: no professional Instagram account is linked
 * @SCOUT_ACCESS_PERMISSION_MISSING: the sign-in did not grant a permission that is needed
 * @SCOUT_ACCESS_NO_TOKEN: Facebook gave no token for the Page, so that nothing can be asked as it
 * @SCOUT_ACCESS_NO_ACCOUNT: the Page can be asked as, but not its Instagram account; only a search
 *   tells
 * @SCOUT_ACCESS_NOT_ELIGIBLE: Meta does not let the brand in; only a search tells, no account does
 * @SCOUT_ACCESS_REFUSED: Meta refuses the Page although all permissions were granted: it is not
 *   eligible, or terms are open, or they were granted for other Pages; only a search tells
 * @SCOUT_ACCESS_TERMS_PENDING: an admin has to accept Meta's terms first; only a search tells
 *
 * Whether a Page can search one network, as far as Pages and permissions tell.
 */
typedef enum
{
  SCOUT_ACCESS_READY,
  SCOUT_ACCESS_NO_INSTAGRAM,
  SCOUT_ACCESS_PERMISSION_MISSING,
  SCOUT_ACCESS_NO_TOKEN,
  SCOUT_ACCESS_NO_ACCOUNT,
  SCOUT_ACCESS_NOT_ELIGIBLE,
  SCOUT_ACCESS_TERMS_PENDING,
  SCOUT_ACCESS_REFUSED,
} ScoutAccess;

/**
 * ScoutAccount:
 * @catalog: knows which permissions each network needs
 * @user_id: id of the person
 * @user_name: (nullable): the person's name
 * @granted: permissions with status `granted`
 * @declined: permissions with another status
 * @pages: (element-type ScoutBrandPage): the Pages, in Meta's order; none means that no Page was
 *   ticked
 * @n_calls: how many calls it took to learn this
 *
 * What is known of the person who signed in.
 */
typedef struct
{
  ScoutCatalog *catalog;
  char *user_id;
  char *user_name;
  GStrv granted;
  GStrv declined;
  GPtrArray *pages;
  guint n_calls;
} ScoutAccount;

/**
 * scout_account_free:
 * @self: (transfer full): an account
 *
 * Frees the account and drops its Pages.
 */
void scout_account_free (ScoutAccount *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutAccount, scout_account_free)

/**
 * scout_account_learn_access:
 * @error: (nullable): what came of a search of a Page to which all permissions were granted, or
 *   %NULL if it was answered
 * @access: (out): whether the Page can search
 *
 * Returns: whether that tells anything about the Page, and not only about the call
 */
gboolean scout_account_learn_access (const GError *error,
                                     ScoutAccess  *access);

/**
 * scout_account_get_access:
 * @self: an account
 * @page: one of its Pages
 * @network: a network
 *
 * Returns: whether the Page can search creators of @network
 */
ScoutAccess scout_account_get_access (const ScoutAccount *self,
                                      ScoutBrandPage     *page,
                                      ScoutNetwork        network);

#define SCOUT_TYPE_ACCOUNT_SERVICE (scout_account_service_get_type ())
G_DECLARE_FINAL_TYPE (ScoutAccountService, scout_account_service, SCOUT, ACCOUNT_SERVICE, GObject)

/**
 * scout_account_service_new:
 * @client: makes the calls
 * @catalog: knows which permissions each network needs
 *
 * Returns: (transfer full): the service of `/me`, `/me/permissions` and `/me/accounts`
 */
ScoutAccountService *scout_account_service_new (ScoutGraphClient *client,
                                                ScoutCatalog     *catalog);

/**
 * scout_account_service_load_async:
 * @self: a service
 * @token: the user token
 * @scopes: (nullable) (array zero-terminated=1): whom the calls count against, as far as is known
 *   yet; copied
 * @cancellable: (nullable): ends the calls
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks the three endpoints in parallel, and for all pages of `/me/accounts` one after the other (at
 * most 1,000 Pages). The calls count, but no count of Scout's holds them back: only Meta's answers
 * do.
 */
void scout_account_service_load_async (ScoutAccountService *self,
                                       ScoutToken          *token,
                                       const char * const  *scopes,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/**
 * scout_account_service_load_finish:
 * @self: a service
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the account, or %NULL
 */
ScoutAccount *scout_account_service_load_finish (ScoutAccountService  *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);

/**
 * scout_account_service_remove_access_async:
 * @self: a service
 * @token: the user token, which is of no use afterwards
 * @scopes: (nullable) (array zero-terminated=1): whom the call counts against; copied
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Takes every permission back that the person has granted to the app, by `DELETE /me/permissions`
 * (conventions section 1.3). It is tried once.
 */
void scout_account_service_remove_access_async (ScoutAccountService *self,
                                                ScoutToken          *token,
                                                const char * const  *scopes,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data);

/**
 * scout_account_service_remove_access_finish:
 * @self: a service
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED;
 *   %SCOUT_GRAPH_ERROR_AUTH_REVOKED if the access had been taken back before
 *
 * Returns: %TRUE if Facebook has taken the permissions back
 */
gboolean scout_account_service_remove_access_finish (ScoutAccountService  *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);

G_END_DECLS
