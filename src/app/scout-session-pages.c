/* scout-session-pages.c: the session's Pages: which may search, and as which one searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What permissions tell of a Page is the account's; what a check found is remembered here, so that
 * the choice of a Page and the switcher in the sidebar say the same. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-facebook-marketplace.h"
#include "scout-graph-error.h"
#include "scout-instagram-marketplace.h"

void
scout_session_note_check (ScoutSession   *self,
                          ScoutBrandPage *page,
                          ScoutNetwork    network,
                          const GError   *error)
{
  const char *id = NULL;
  gboolean is_granted = FALSE;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (SCOUT_IS_BRAND_PAGE (page));

  id = scout_brand_page_get_fields (page)->id;
  is_granted = self->account != NULL
               && scout_account_get_access (self->account, page, network) == SCOUT_ACCESS_READY;
  if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION))
    g_hash_table_insert (self->refused[network], g_strdup (id),
                         GINT_TO_POINTER (is_granted ? SCOUT_ACCESS_REFUSED
                                                     : SCOUT_ACCESS_PERMISSION_MISSING));
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED))
    g_hash_table_insert (self->refused[network], g_strdup (id),
                         GINT_TO_POINTER (SCOUT_ACCESS_REFUSED));
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE))
    g_hash_table_insert (self->refused[network], g_strdup (id),
                         GINT_TO_POINTER (SCOUT_ACCESS_NOT_ELIGIBLE));
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TERMS_PENDING))
    g_hash_table_insert (self->refused[network], g_strdup (id),
                         GINT_TO_POINTER (SCOUT_ACCESS_TERMS_PENDING));
  else if (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NO_ACCESS))
    g_hash_table_insert (self->refused[network], g_strdup (id),
                         GINT_TO_POINTER (SCOUT_ACCESS_NO_TOKEN));
  else if (error == NULL)
    g_hash_table_remove (self->refused[network], id);
}

ScoutAccess
scout_session_get_access (ScoutSession   *self,
                          ScoutBrandPage *page,
                          ScoutNetwork    network)
{
  gpointer access = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (self->account != NULL, SCOUT_ACCESS_PERMISSION_MISSING);

  if (g_hash_table_lookup_extended (self->refused[network], scout_brand_page_get_fields (page)->id,
                                    NULL, &access))
    return (ScoutAccess) GPOINTER_TO_INT (access);

  return scout_account_get_access (self->account, page, network);
}

static gboolean
may_search_any (ScoutSession   *self,
                ScoutBrandPage *page)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      if (scout_session_get_access (self, page, network) == SCOUT_ACCESS_READY)
        return TRUE;
    }

  return FALSE;
}

ScoutBrandPage *
scout_session_find_account_page (ScoutSession *self,
                                 const char   *id)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  for (guint i = 0; self->account != NULL && i < self->account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (self->account->pages, i);

      if (g_strcmp0 (scout_brand_page_get_fields (page)->id, id) == 0)
        return page;
    }

  return NULL;
}

ScoutBrandPage *
scout_session_find_brand_page (ScoutSession *self,
                               const char   *id)
{
  ScoutBrandPage *first_ready = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  for (guint i = 0; self->account != NULL && i < self->account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (self->account->pages, i);

      if (!may_search_any (self, page))
        continue;
      if (g_strcmp0 (scout_brand_page_get_fields (page)->id, id) == 0)
        return page;
      if (first_ready == NULL)
        first_ready = page;
    }

  return self->sandbox != NULL ? first_ready : NULL;
}

static void
set_standing (ScoutSession     *self,
              ScoutMarketplace *marketplace,
              ScoutBrandPage   *page,
              ScoutNetwork      network)
{
  ScoutMarketStanding standing = { 0 };

  standing.is_granted = self->account != NULL
                        && scout_account_get_access (self->account, page, network)
                           == SCOUT_ACCESS_READY;
  scout_marketplace_set_standing (marketplace, &standing);
}

ScoutMarketplace *
scout_session_open_marketplace (ScoutSession   *self,
                                ScoutBrandPage *page,
                                ScoutNetwork    network)
{
  g_autoptr(ScoutGraphClient) client = NULL;
  ScoutMarketplace *marketplace = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);

  if (network == SCOUT_NETWORK_INSTAGRAM &&
      scout_brand_page_get_fields (page)->instagram_user_id == NULL)
    return NULL;

  client = _scout_session_make_client (self, network, page, SCOUT_GRAPH_PRIORITY_INTERACTIVE);

  marketplace = network == SCOUT_NETWORK_INSTAGRAM
    ? scout_instagram_marketplace_new (scout_session_get_catalog (self), client, page)
    : scout_facebook_marketplace_new (scout_session_get_catalog (self), client, page);
  set_standing (self, marketplace, page, network);

  return marketplace;
}

ScoutMarketplace *
scout_session_get_marketplace (ScoutSession *self,
                               ScoutNetwork  network)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, NULL);

  if (self->marketplaces[network] == NULL && self->brand_page != NULL)
    self->marketplaces[network] = scout_session_open_marketplace (self, self->brand_page, network);

  return self->marketplaces[network];
}

ScoutBrandPage *
scout_session_get_brand_page (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->brand_page;
}

ScoutCatalog *
scout_session_get_catalog (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  if (self->catalog == NULL)
    self->catalog = scout_catalog_new (TRUE);

  return self->catalog;
}

ScoutAccountService *
_scout_session_get_service (ScoutSession *self)
{
  if (self->service == NULL)
    self->service = scout_account_service_new (self->client, scout_session_get_catalog (self));

  return self->service;
}
