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

#include "scout-graph-error.h"
#include "scout-permission.h"

static gboolean
has_instagram (ScoutBrandPage *page)
{
  return scout_brand_page_get_fields (page)->instagram_user_id != NULL;
}

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

  g_clear_object (&self->catalog);
  g_clear_pointer (&self->user_id, g_free);
  g_clear_pointer (&self->user_name, g_free);
  g_clear_pointer (&self->granted, g_strfreev);
  g_clear_pointer (&self->declined, g_strfreev);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_free (self);
}

/* Without a permission Meta does not tell which Instagram account is linked to a Page: either it
 * has told one, or nothing is missing but what opens the marketplace. */
static gboolean
knows_instagram (const ScoutAccount *self)
{
  g_auto (GStrv) needed = scout_permission_dup_needed (self->catalog, SCOUT_NETWORK_INSTAGRAM);
  const char *discovery = scout_permission_get_discovery (self->catalog, SCOUT_NETWORK_INSTAGRAM);

  for (guint i = 0; self->pages != NULL && i < self->pages->len; i++)
    {
      if (has_instagram (g_ptr_array_index (self->pages, i)))
        return TRUE;
    }

  for (gsize i = 0; needed[i] != NULL; i++)
    {
      if (!g_str_equal (needed[i], discovery) && !is_granted (self, needed[i]))
        return FALSE;
    }

  return TRUE;
}

ScoutAccess
scout_account_get_access (const ScoutAccount *self,
                          ScoutBrandPage     *page,
                          ScoutNetwork        network)
{
  g_auto (GStrv) needed = NULL;

  g_return_val_if_fail (self != NULL, SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), SCOUT_ACCESS_PERMISSION_MISSING);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, SCOUT_ACCESS_PERMISSION_MISSING);

  if (scout_brand_page_get_fields (page)->token == NULL)
    return SCOUT_ACCESS_NO_TOKEN;

  /* No permission cures that. */
  if (network == SCOUT_NETWORK_INSTAGRAM && !has_instagram (page) && knows_instagram (self))
    return SCOUT_ACCESS_NO_INSTAGRAM;

  needed = scout_permission_dup_needed (self->catalog, network);
  for (gsize i = 0; needed[i] != NULL; i++)
    {
      if (!is_granted (self, needed[i]))
        return SCOUT_ACCESS_PERMISSION_MISSING;
    }

  return SCOUT_ACCESS_READY;
}

gboolean
scout_account_learn_access (const GError *error,
                            ScoutAccess  *access)
{
  static const struct
  {
    ScoutGraphError code;
    ScoutAccess access;
  } meanings[] = {
    { SCOUT_GRAPH_ERROR_PERMISSION, SCOUT_ACCESS_REFUSED },
    { SCOUT_GRAPH_ERROR_REFUSED, SCOUT_ACCESS_REFUSED },
    { SCOUT_GRAPH_ERROR_NOT_ELIGIBLE, SCOUT_ACCESS_NOT_ELIGIBLE },
    { SCOUT_GRAPH_ERROR_TERMS_PENDING, SCOUT_ACCESS_TERMS_PENDING },
    { SCOUT_GRAPH_ERROR_NO_ACCESS, SCOUT_ACCESS_NO_ACCOUNT },
  };

  g_return_val_if_fail (access != NULL, FALSE);

  *access = SCOUT_ACCESS_READY;
  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      if (!g_error_matches (error, SCOUT_GRAPH_ERROR, (int) meanings[i].code))
        continue;
      *access = meanings[i].access;
      return TRUE;
    }

  return error == NULL;
}
