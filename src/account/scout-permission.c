/* scout-permission.c: the permissions that Scout asks for, and which network needs which.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The one place with Meta's names of permissions. The login flow asks for all of them at once, so
 * that a brand goes through the dialog once for both networks; the account says which of them are
 * missing for which.
 */

#include "config.h"

#include "scout-permission-private.h"

#include "scout-login-flow.h"

#include <string.h>

#define MAX_NAME_LENGTH 64

/* Conventions section 1.6; S1 misspells pages_manage_metadata in one place. */
static const ScoutPermission permissions[] = {
  { "pages_show_list", TRUE, TRUE },
  { "facebook_creator_marketplace_discovery", TRUE, FALSE },
  { "instagram_creator_marketplace_discovery", FALSE, TRUE },
  { "instagram_basic", FALSE, TRUE },
  { "pages_manage_metadata", FALSE, TRUE },
  { "business_management", FALSE, TRUE },
};

const ScoutPermission *
_scout_permission_get_all (gsize *n_permissions)
{
  *n_permissions = G_N_ELEMENTS (permissions);

  return permissions;
}

gboolean
_scout_permission_is_name (const char *text)
{
  gsize length = 0;

  if (text == NULL)
    return FALSE;

  length = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789_");

  return length > 0 && length <= MAX_NAME_LENGTH && text[length] == '\0';
}

const char * const *
scout_login_get_scopes (void)
{
  static const char *scopes[G_N_ELEMENTS (permissions) + 1];
  static gsize is_filled = 0;

  if (g_once_init_enter (&is_filled))
    {
      for (gsize i = 0; i < G_N_ELEMENTS (permissions); i++)
        scopes[i] = permissions[i].name;
      g_once_init_leave (&is_filled, 1);
    }

  return scopes;
}
