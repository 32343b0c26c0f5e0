/* scout-call-limits.h: Meta's limits of calls, from the catalogue to the throttle.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-catalog.h"
#include "scout-graph-throttle.h"

G_BEGIN_DECLS

/**
 * ScoutCallLimits:
 * @is_raised: whether the limits are those that Meta has named since S1 (conventions section 6.2)
 * @daily_users: how many people use the app in a day, 0 for nobody knows; the limit of an app
 *   grows with them (S1, Rate limits)
 *
 * What a person may know of limits and the catalogue does not.
 */
typedef struct
{
  gboolean is_raised;
  guint daily_users;
} ScoutCallLimits;

/**
 * scout_call_limits_apply:
 * @self: what is known
 * @throttle: counts the calls
 * @catalog: has Meta's figures
 *
 * Sets the limits of both networks.
 */
void scout_call_limits_apply (const ScoutCallLimits *self,
                              ScoutGraphThrottle    *throttle,
                              ScoutCatalog          *catalog);

/**
 * scout_call_limits_dup_account_scope:
 * @network: where the calls go
 * @page: the Page that makes them
 * @user_id: (nullable): who is signed in
 *
 * Facebook counts the calls of a person, whichever Page they are made as; Instagram those of the
 * Page's account (S1 and S2, Rate limits).
 *
 * Returns: (transfer full): the scope against which they count
 */
char *scout_call_limits_dup_account_scope (ScoutNetwork    network,
                                           ScoutBrandPage *page,
                                           const char     *user_id);

/**
 * scout_call_limits_dup_own_scopes:
 * @user_id: (nullable): who is signed in, or %NULL or "" if nobody knows yet
 * @app_id: (nullable): the app that makes the calls, or %NULL if nobody knows
 *
 * Calls about the person, such as `/me/accounts`, count against the person and the app as those to
 * Facebook's marketplace do (S2, Rate Limits).
 *
 * Returns: (transfer full) (array zero-terminated=1): the scopes that are known
 */
char **scout_call_limits_dup_own_scopes (const char *user_id,
                                         const char *app_id);

/**
 * scout_call_limits_dup_app_scope:
 * @network: where the calls go
 * @app_id: the app that makes them
 *
 * Returns: (transfer full): the scope of everybody who uses the app
 */
char *scout_call_limits_dup_app_scope (ScoutNetwork  network,
                                       const char   *app_id);

G_END_DECLS
