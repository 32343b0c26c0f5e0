/* scout-session-limits.c: the session's limits of calls, as the settings have them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who may make calls, against whose limits they count, and which limits hold. Main thread. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-call-limits.h"

/* Settings: whether the limits are those that Meta has named since S1, and how many people use the
 * app in a day, 0 for nobody knows. */
#define RAISED_LIMITS "raised-limits"
#define DAILY_USERS "daily-users"

static void
apply_limits (ScoutSession *self)
{
  ScoutCallLimits limits = { 0 };

  if (self->settings != NULL)
    {
      limits.is_raised = g_settings_get_boolean (self->settings, RAISED_LIMITS);
      limits.daily_users = (guint) g_settings_get_int (self->settings, DAILY_USERS);
    }
  scout_call_limits_apply (&limits, self->throttle, scout_session_get_catalog (self));
}

void
_scout_session_watch_limits (ScoutSession *self)
{
  if (self->throttle == NULL)
    return;

  if (self->settings != NULL)
    {
      g_signal_connect_object (self->settings, "changed::" RAISED_LIMITS,
                               G_CALLBACK (apply_limits), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->settings, "changed::" DAILY_USERS,
                               G_CALLBACK (apply_limits), self, G_CONNECT_SWAPPED);
    }
  apply_limits (self);
}

/* Counts of sample data are nobody's; those of Meta outlive Scout. Made when there is something to
 * count, since it needs the catalogue. */
static void
make_throttle (ScoutSession *self)
{
  g_autofree char *path = NULL;

  if (self->throttle != NULL)
    return;

  if (self->sandbox == NULL)
    path = g_build_filename (g_get_user_data_dir (), "scout", "calls.json", NULL);
  self->throttle = scout_graph_throttle_new (self->clock, path);
  scout_graph_client_set_throttle (self->client, self->throttle);
  _scout_session_watch_limits (self);
}

static char *
dup_account_scope (ScoutSession   *self,
                   ScoutNetwork    network,
                   ScoutBrandPage *page)
{
  return scout_call_limits_dup_account_scope (network, page, self->account != NULL
                                                             ? self->account->user_id : NULL);
}

char **
_scout_session_dup_own_scopes (ScoutSession *self)
{
  make_throttle (self);
  return scout_call_limits_dup_own_scopes (_scout_session_get_loading_token (self)->user_id,
                                           self->app_id);
}

void
_scout_session_charge_account (ScoutSession       *self,
                               const ScoutAccount *account)
{
  g_auto(GStrv) scopes = scout_call_limits_dup_own_scopes (account->user_id, NULL);

  scout_graph_throttle_charge (self->throttle, (const char * const *) scopes, account->n_calls);
}

ScoutGraphClient *
_scout_session_make_client (ScoutSession       *self,
                            ScoutNetwork        network,
                            ScoutBrandPage     *page,
                            ScoutGraphPriority  priority)
{
  g_autofree char *account = dup_account_scope (self, network, page);
  g_autofree char *app = scout_call_limits_dup_app_scope (network, self->app_id);
  const char *const scopes[] = { account, app, NULL };

  make_throttle (self);
  return scout_graph_client_new_scoped (self->client, scopes, priority);
}

ScoutGraphMeter *
scout_session_open_meter (ScoutSession   *self,
                          ScoutNetwork    network,
                          ScoutBrandPage *page)
{
  g_autofree char *account = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);

  make_throttle (self);
  account = dup_account_scope (self, network, page);
  return scout_graph_meter_new (self->throttle, account);
}

ScoutGraphMeter *
scout_session_open_app_meter (ScoutSession *self,
                              ScoutNetwork  network)
{
  g_autofree char *app = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, NULL);

  make_throttle (self);
  app = scout_call_limits_dup_app_scope (network, self->app_id);
  return scout_graph_meter_new (self->throttle, app);
}

gboolean
scout_session_has_to_wait (ScoutSession *self,
                           ScoutNetwork  network)
{
  g_autofree char *account = NULL;
  g_autofree char *app = NULL;
  const char *scopes[3] = { NULL };

  g_return_val_if_fail (SCOUT_IS_SESSION (self), FALSE);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, FALSE);
  g_return_val_if_fail (self->brand_page != NULL, FALSE);

  make_throttle (self);
  account = dup_account_scope (self, network, self->brand_page);
  app = scout_call_limits_dup_app_scope (network, self->app_id);
  scopes[0] = account;
  scopes[1] = app;
  return scout_graph_throttle_get_countdown (self->throttle, scopes,
                                             SCOUT_GRAPH_PRIORITY_INTERACTIVE) > 0;
}

void
_scout_session_set_patience (ScoutSession *self,
                             double        share)
{
  g_return_if_fail (SCOUT_IS_SESSION (self));

  scout_graph_client_set_patience (self->client, share);
}
