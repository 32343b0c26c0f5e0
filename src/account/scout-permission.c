/* scout-permission.c: the permissions that Scout asks for, and which network needs which.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The names are the catalogue's, like all of Meta's. A sign-in asks for all of them at once, so
 * that a brand goes through the dialog once for both networks; the account says which of them are
 * missing for which.
 */

#include "config.h"

#include "scout-permission.h"

#include <string.h>

#define MAX_NAME_LENGTH 64

/* Our name of the endpoint that both marketplaces have. */
#define MARKETPLACE "creators"

typedef enum
{
  RANK_SHARED,
  RANK_DISCOVERY,
  RANK_OTHER,
  N_RANKS
} Rank;

static gboolean
needs (const ScoutCatalogApi *api,
       const char            *name)
{
  for (gsize i = 0; i < api->n_permissions; i++)
    {
      if (g_str_equal (api->permissions[i].name, name))
        return TRUE;
    }

  return FALSE;
}

static Rank
get_rank (ScoutCatalog *catalog,
          ScoutNetwork  network,
          const char   *name)
{
  gboolean is_shared = TRUE;

  for (ScoutNetwork other = 0; other < SCOUT_N_NETWORKS; other++)
    is_shared &= needs (scout_catalog_get_api (catalog, other), name);

  if (is_shared)
    return RANK_SHARED;
  if (g_str_equal (name, scout_permission_get_discovery (catalog, network)))
    return RANK_DISCOVERY;

  return RANK_OTHER;
}

static void
add_names (GStrvBuilder *builder,
           GHashTable   *seen,
           ScoutCatalog *catalog,
           ScoutNetwork  network,
           Rank          rank)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

  for (gsize i = 0; i < api->n_permissions; i++)
    {
      const char *name = api->permissions[i].name;

      if (get_rank (catalog, network, name) == rank && g_hash_table_add (seen, (char *) name))
        g_strv_builder_add (builder, name);
    }
}

guint
scout_login_reach_get_networks (ScoutLoginReach reach)
{
  switch (reach)
    {
    case SCOUT_LOGIN_REACH_FACEBOOK:
      return SCOUT_NETWORK_BIT (SCOUT_NETWORK_FACEBOOK);
    case SCOUT_LOGIN_REACH_INSTAGRAM:
      return SCOUT_NETWORK_BIT (SCOUT_NETWORK_INSTAGRAM);
    case SCOUT_LOGIN_REACH_BOTH:
    default:
      return SCOUT_ALL_NETWORKS;
    }
}

GStrv
scout_permission_dup_names (ScoutCatalog *catalog,
                            guint         networks)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  for (Rank rank = 0; rank < N_RANKS; rank++)
    {
      for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
        {
          if ((networks & SCOUT_NETWORK_BIT (network)) != 0)
            add_names (builder, seen, catalog, network, rank);
        }
    }

  return g_strv_builder_end (builder);
}

GStrv
scout_permission_dup_needed (ScoutCatalog *catalog,
                             ScoutNetwork  network)
{
  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, NULL);

  return scout_permission_dup_names (catalog, SCOUT_NETWORK_BIT (network));
}

const char *
scout_permission_get_discovery (ScoutCatalog *catalog,
                                ScoutNetwork  network)
{
  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, NULL);

  return scout_catalog_api_find_endpoint (scout_catalog_get_api (catalog, network),
                                          MARKETPLACE)->permission;
}

gboolean
scout_permission_is_name (const char *text)
{
  gsize length = 0;

  if (text == NULL)
    return FALSE;

  length = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789_");

  return length > 0 && length <= MAX_NAME_LENGTH && text[length] == '\0';
}
