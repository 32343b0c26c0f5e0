/* scout-session-limits.c: the session's limits of calls, from the catalogue to the throttle.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The graph layer counts calls and knows no figure of Meta's, the catalogue knows the figures and
 * counts nothing: here they meet. Main thread. */

#include "config.h"

#include "scout-session-private.h"

/* Settings: whether the limits are those that Meta has named since S1, and how many people use the
 * app in a day, 0 for nobody knows. */
#define RAISED_LIMITS "raised-limits"
#define DAILY_USERS "daily-users"

static const char *const network_names[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = "facebook",
  [SCOUT_NETWORK_INSTAGRAM] = "instagram",
};

static const char *const scope_names[] = {
  [SCOUT_CATALOG_SCOPE_USER] = "user",
  [SCOUT_CATALOG_SCOPE_INSTAGRAM_ACCOUNT] = "account",
  [SCOUT_CATALOG_SCOPE_APP] = "app",
};

static char *
dup_kind (ScoutNetwork      network,
          ScoutCatalogScope scope)
{
  return g_strdup_printf ("%s-%s", network_names[network], scope_names[scope]);
}

/* The limit that holds instead of @limit, which may be itself. */
static const ScoutCatalogLimit *
choose_limit (const ScoutCatalogApi   *api,
              const ScoutCatalogLimit *limit,
              gboolean                 is_raised)
{
  for (gsize i = 0; i < api->n_limits && is_raised; i++)
    {
      if (g_strcmp0 (api->limits[i].alternative_to, limit->id) == 0)
        return &api->limits[i];
    }

  return limit;
}

static void
apply_limits (ScoutSession *self)
{
  gboolean is_raised = self->settings != NULL
                       && g_settings_get_boolean (self->settings, RAISED_LIMITS);
  int n_users = self->settings != NULL ? g_settings_get_int (self->settings, DAILY_USERS) : 0;

  for (int network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (scout_session_get_catalog (self),
                                                          (ScoutNetwork) network);

      for (gsize i = 0; i < api->n_limits; i++)
        {
          const ScoutCatalogLimit *chosen = choose_limit (api, &api->limits[i], is_raised);
          g_autofree char *kind = dup_kind ((ScoutNetwork) network, chosen->scope);
          gint64 n_calls = MAX (chosen->max_calls, (gint64) chosen->calls_per_user * n_users);
          ScoutGraphLimit limit = {
            .kind = kind,
            .is_app = chosen->scope == SCOUT_CATALOG_SCOPE_APP,
            .max_calls = (guint) MIN (n_calls, G_MAXINT),
            .window_seconds = (guint) MAX (1, chosen->window_seconds),
          };

          /* An alternative that is not chosen is no limit. */
          if (api->limits[i].alternative_to == NULL)
            scout_graph_throttle_set_limit (self->throttle, &limit);
        }
    }
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

/* Counts of sample data are nobody's; those of Meta outlive Scout. Made when somebody is about to
 * search, as the catalogue is. */
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

static ScoutCatalogScope
get_account_scope (ScoutNetwork network)
{
  return network == SCOUT_NETWORK_FACEBOOK ? SCOUT_CATALOG_SCOPE_USER
                                           : SCOUT_CATALOG_SCOPE_INSTAGRAM_ACCOUNT;
}

/* Facebook counts the calls of a person, whichever Page they are made as; Instagram those of the
 * Page's account. */
static char *
dup_account_scope (ScoutSession   *self,
                   ScoutNetwork    network,
                   ScoutBrandPage *page)
{
  const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);
  g_autofree char *kind = dup_kind (network, get_account_scope (network));
  const char *id = fields->instagram_user_id;

  if (network == SCOUT_NETWORK_FACEBOOK && self->account != NULL)
    id = self->account->user_id;

  return g_strdup_printf ("%s:%s", kind, id != NULL ? id : fields->id);
}

ScoutGraphClient *
_scout_session_make_client (ScoutSession       *self,
                            ScoutNetwork        network,
                            ScoutBrandPage     *page,
                            ScoutGraphPriority  priority)
{
  g_autofree char *account = dup_account_scope (self, network, page);
  g_autofree char *kind = dup_kind (network, SCOUT_CATALOG_SCOPE_APP);
  g_autofree char *app = g_strdup_printf ("%s:%s", kind, self->app_id);
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

ScoutGraphJournal *
scout_session_get_journal (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->journal;
}
