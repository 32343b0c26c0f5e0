/* scout-session-pages.c: the session's Pages: which may search, and as which one searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What permissions tell of a Page is the account's; what Meta's answers told of it is in
 * scout-session-findings.c. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-facebook-marketplace.h"
#include "scout-instagram-marketplace.h"
#include "scout-remembering-marketplace.h"
#include "scout-session-findings.h"

ScoutAccess
scout_session_get_access (ScoutSession   *self,
                          ScoutBrandPage *page,
                          ScoutNetwork    network)
{
  ScoutAccess access = SCOUT_ACCESS_READY;
  gboolean is_simulated = FALSE;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (self->account != NULL, SCOUT_ACCESS_PERMISSION_MISSING);

  if (scout_session_get_check (self, page, network, &is_simulated, &access)
      && access != SCOUT_ACCESS_READY)
    return access;

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
  _scout_session_tell_standing (self, marketplace, page);

  return marketplace;
}

ScoutMarketplace *
scout_session_get_marketplace (ScoutSession *self,
                               ScoutNetwork  network)
{
  g_autoptr(ScoutMarketplace) asked = NULL;

  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, NULL);

  if (self->marketplaces[network] == NULL && self->brand_page != NULL)
    asked = scout_session_open_marketplace (self, self->brand_page, network);
  if (SCOUT_IS_INSTAGRAM_MARKETPLACE (asked))
    scout_instagram_marketplace_remember (SCOUT_INSTAGRAM_MARKETPLACE (asked), self->clock);
  if (asked != NULL)
    self->marketplaces[network] = scout_remembering_marketplace_new (asked, self->clock);

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
