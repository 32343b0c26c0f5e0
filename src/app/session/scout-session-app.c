/* scout-session-app.c: the Meta app that a session signs in with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Typed by the brand, packaged with the build, or the sandbox's. No app has its secret here. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-permission.h"

void
scout_session_set_app (ScoutSession *self,
                       const char   *app_id,
                       const char   *configuration_id)
{
  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (app_id != NULL);
  g_return_if_fail (configuration_id != NULL);

  if (self->sandbox != NULL)
    return;

  /* A configuration belongs to an app: what is packaged has none of a brand's. */
  g_free (self->app_id);
  self->app_id = g_strdup (*app_id != '\0' ? app_id : self->packaged_app_id);
  g_free (self->configuration_id);
  self->configuration_id = g_strdup (*app_id != '\0' ? configuration_id : "");
}

const char *
scout_session_get_app_id (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), "");

  return self->app_id;
}

const char *
scout_session_get_packaged_app_id (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), "");

  return self->packaged_app_id;
}

gboolean
scout_session_has_packaged_app (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), FALSE);

  return *self->packaged_app_id != '\0';
}

ScoutLoginFlow *
scout_session_begin_login (ScoutSession *self,
                           gboolean      ask_again,
                           guint         networks)
{
  ScoutLoginReach reach = SCOUT_LOGIN_REACH_BOTH;
  g_auto(GStrv) scopes = NULL;
  ScoutLoginOptions options = { 0 };

  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  if (self->settings != NULL)
    reach = (ScoutLoginReach) g_settings_get_enum (self->settings, "login-reach");
  scopes = scout_permission_dup_names (scout_session_get_catalog (self),
                                       scout_login_reach_get_networks (reach) | networks);

  options.dialog_url = self->dialog_url;
  options.app_id = self->app_id;
  options.configuration_id = *self->configuration_id != '\0' ? self->configuration_id : NULL;
  options.scopes = (const char * const *) scopes;
  options.ask_again = ask_again;
  options.clock = self->clock;
  return scout_login_flow_new (&options);
}
