/* scout-account.c: who is signed in, what they granted, and which Pages they manage.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Plain facts and what follows from them. Whether the marketplaces really answer for a Page is
 * known only after a call: a brand may not be eligible, or a Page may have been left out when the
 * permissions were given.
 */

#include "config.h"

#include "scout-account-service.h"

#include "scout-permission-private.h"

static gboolean
is_granted (const ScoutAccount *self,
            const char         *name)
{
  return self->granted != NULL && g_strv_contains ((const char * const *) self->granted, name);
}

void
scout_account_free (ScoutAccount *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->user_id, g_free);
  g_clear_pointer (&self->user_name, g_free);
  g_clear_pointer (&self->granted, g_strfreev);
  g_clear_pointer (&self->declined, g_strfreev);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_free (self);
}

ScoutAccess
scout_account_get_facebook_access (const ScoutAccount *self,
                                   ScoutBrandPage     *page)
{
  const ScoutPermission *permissions = NULL;
  gsize n_permissions = 0;

  g_return_val_if_fail (self != NULL, SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), SCOUT_ACCESS_PERMISSION_MISSING);

  if (scout_brand_page_get_fields (page)->token == NULL)
    return SCOUT_ACCESS_NO_TOKEN;

  permissions = _scout_permission_get_all (&n_permissions);
  for (gsize i = 0; i < n_permissions; i++)
    {
      if (permissions[i].facebook && !is_granted (self, permissions[i].name))
        return SCOUT_ACCESS_PERMISSION_MISSING;
    }

  return SCOUT_ACCESS_READY;
}

ScoutAccess
scout_account_get_instagram_access (const ScoutAccount *self,
                                    ScoutBrandPage     *page)
{
  const ScoutPermission *permissions = NULL;
  gsize n_permissions = 0;

  g_return_val_if_fail (self != NULL, SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), SCOUT_ACCESS_PERMISSION_MISSING);

  if (scout_brand_page_get_fields (page)->token == NULL)
    return SCOUT_ACCESS_NO_TOKEN;

  /* Before the Instagram account, because without a permission Meta does not tell it either. */
  permissions = _scout_permission_get_all (&n_permissions);
  for (gsize i = 0; i < n_permissions; i++)
    {
      if (permissions[i].instagram && !is_granted (self, permissions[i].name))
        return SCOUT_ACCESS_PERMISSION_MISSING;
    }

  if (scout_brand_page_get_fields (page)->instagram_user_id == NULL)
    return SCOUT_ACCESS_NO_INSTAGRAM;

  return SCOUT_ACCESS_READY;
}

GStrv
scout_account_dup_missing_permissions (const ScoutAccount *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const ScoutPermission *permissions = NULL;
  gsize n_permissions = 0;

  g_return_val_if_fail (self != NULL, NULL);

  permissions = _scout_permission_get_all (&n_permissions);
  for (gsize i = 0; i < n_permissions; i++)
    {
      if (!is_granted (self, permissions[i].name))
        g_strv_builder_add (builder, permissions[i].name);
    }

  return g_strv_builder_end (builder);
}

GStrv
scout_account_dup_needed_permissions (ScoutNetwork network)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  const ScoutPermission *permissions = NULL;
  gsize n_permissions = 0;

  permissions = _scout_permission_get_all (&n_permissions);
  for (gsize i = 0; i < n_permissions; i++)
    {
      if (network == SCOUT_NETWORK_INSTAGRAM ? permissions[i].instagram : permissions[i].facebook)
        g_strv_builder_add (builder, permissions[i].name);
    }

  return g_strv_builder_end (builder);
}
