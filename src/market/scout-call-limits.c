/* scout-call-limits.c: Meta's limits of calls, from the catalogue to the throttle.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The graph layer counts calls and knows no figure of Meta's, the catalogue knows the figures and
 * counts nothing: here they meet, for Scout and scoutctl alike. Main thread. */

#include "config.h"

#include "scout-call-limits.h"

static const char * const network_names[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = "facebook",
  [SCOUT_NETWORK_INSTAGRAM] = "instagram",
};

static const char * const scope_names[] = {
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
apply_limit (const ScoutCallLimits   *self,
             ScoutGraphThrottle      *throttle,
             const ScoutCatalogApi   *api,
             const ScoutCatalogLimit *entry)
{
  const ScoutCatalogLimit *chosen = choose_limit (api, entry, self->is_raised);
  g_autofree char *kind = dup_kind (api->network, chosen->scope);
  gint64 n_calls = MAX (chosen->max_calls, (gint64) chosen->calls_per_user * self->daily_users);
  ScoutGraphLimit limit = {
    .kind = kind,
    .is_app = chosen->scope == SCOUT_CATALOG_SCOPE_APP,
    .max_calls = (guint) CLAMP (n_calls, 0, G_MAXINT),
    .window_seconds = (guint) MAX (1, chosen->window_seconds),
  };

  scout_graph_throttle_set_limit (throttle, &limit);
}

void
scout_call_limits_apply (const ScoutCallLimits *self,
                         ScoutGraphThrottle    *throttle,
                         ScoutCatalog          *catalog)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SCOUT_IS_GRAPH_THROTTLE (throttle));
  g_return_if_fail (SCOUT_IS_CATALOG (catalog));

  for (int network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, (ScoutNetwork) network);

      /* An alternative that is not chosen is no limit. */
      for (gsize i = 0; i < api->n_limits; i++)
        {
          if (api->limits[i].alternative_to == NULL)
            apply_limit (self, throttle, api, &api->limits[i]);
        }
    }
}

char *
scout_call_limits_dup_account_scope (ScoutNetwork    network,
                                     ScoutBrandPage *page,
                                     const char     *user_id)
{
  const ScoutBrandPageFields *fields = NULL;
  g_autofree char *kind = NULL;
  const char *id = NULL;

  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);

  fields = scout_brand_page_get_fields (page);
  kind = dup_kind (network, network == SCOUT_NETWORK_FACEBOOK
                            ? SCOUT_CATALOG_SCOPE_USER : SCOUT_CATALOG_SCOPE_INSTAGRAM_ACCOUNT);
  id = network == SCOUT_NETWORK_FACEBOOK && user_id != NULL ? user_id : fields->instagram_user_id;

  return g_strdup_printf ("%s:%s", kind, id != NULL ? id : fields->id);
}

char **
scout_call_limits_dup_own_scopes (const char *user_id,
                                  const char *app_id)
{
  g_autoptr(GStrvBuilder) scopes = g_strv_builder_new ();
  g_autofree char *kind = dup_kind (SCOUT_NETWORK_FACEBOOK, SCOUT_CATALOG_SCOPE_USER);

  if (user_id != NULL && *user_id != '\0')
    {
      g_autofree char *user = g_strdup_printf ("%s:%s", kind, user_id);

      g_strv_builder_add (scopes, user);
    }
  if (app_id != NULL)
    {
      g_autofree char *app = scout_call_limits_dup_app_scope (SCOUT_NETWORK_FACEBOOK, app_id);

      g_strv_builder_add (scopes, app);
    }

  return g_strv_builder_end (scopes);
}

char *
scout_call_limits_dup_app_scope (ScoutNetwork  network,
                                 const char   *app_id)
{
  g_autofree char *kind = dup_kind (network, SCOUT_CATALOG_SCOPE_APP);

  g_return_val_if_fail (app_id != NULL, NULL);

  return g_strdup_printf ("%s:%s", kind, app_id);
}
