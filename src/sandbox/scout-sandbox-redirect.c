/* scout-sandbox-redirect.c: where the login dialog's answer goes, and what is in it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: conventions 1.2 and 1.4. Tokens come in the fragment, codes in the query unless a token
 * is asked for as well, refusals in the query whatever was asked for.
 */

#include "config.h"

#include "scout-sandbox-redirect.h"

#include "scout-sandbox-text.h"

#include <string.h>

#define DESKTOP_REDIRECT "https://www.facebook.com/connect/login_success.html"

/* Seconds, as seen in real answers. */
#define SHORT_LIFETIME 5400
#define LONG_LIFETIME 5183944
#define DATA_ACCESS_LIFETIME (90 * 24 * 3600)

gboolean
scout_sandbox_redirect_is_allowed (const char *redirect_uri)
{
  g_autoptr (GUri) uri = NULL;
  const char *host;

  if (strcmp (redirect_uri, DESKTOP_REDIRECT) == 0)
    return TRUE;
  for (const char *at = redirect_uri; *at != '\0'; at++)
    {
      if (!g_ascii_isgraph (*at))
        return FALSE;
    }

  uri = g_uri_parse (redirect_uri, G_URI_FLAGS_ENCODED, NULL);
  if (uri == NULL || strcmp (g_uri_get_scheme (uri), "http") != 0
      || g_uri_get_userinfo (uri) != NULL || g_uri_get_fragment (uri) != NULL)
    return FALSE;
  host = g_uri_get_host (uri);
  return g_strcmp0 (host, "127.0.0.1") == 0 || g_strcmp0 (host, "localhost") == 0;
}

static void
append (GString    *parameters,
        const char *name,
        const char *value)
{
  g_autofree char *escaped = g_uri_escape_bytes ((const guint8 *) value, strlen (value), NULL);

  g_string_append_printf (parameters, "%s%s=%s", parameters->len > 0 ? "&" : "", name, escaped);
}

static void
append_number (GString    *parameters,
               const char *name,
               gint64      value)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, value);

  append (parameters, name, text);
}

static void
append_scopes (GString    *parameters,
               const char *name,
               guint       permissions)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      if (permissions & (1u << i))
        g_string_append_printf (names, "%s%s", names->len > 0 ? "," : "",
                                scout_sandbox_get_permission_info (i)->name);
    }
  append (parameters, name, names->str);
}

static char *
join_query (const ScoutSandboxDialog *dialog,
            const GString            *parameters)
{
  return g_strdup_printf ("%s%c%s#_=_", dialog->redirect_uri,
                          strchr (dialog->redirect_uri, '?') != NULL ? '&' : '?', parameters->str);
}

char *
scout_sandbox_redirect_cancelled (const ScoutSandboxDialog *dialog)
{
  g_autoptr (GString) parameters = g_string_new ("error=access_denied&error_code=200"
                                                 "&error_description=Permissions+error"
                                                 "&error_reason=user_denied");

  if (dialog->state != NULL)
    append (parameters, "state", dialog->state);
  return join_query (dialog, parameters);
}

static void
append_tokens (GString                  *parameters,
               const ScoutSandboxDialog *dialog,
               ScoutSandboxState        *state,
               guint                     granted)
{
  gint64 now = scout_sandbox_state_get_time (state);
  ScoutSandboxToken grant = {
    .user = dialog->user,
    .permissions = granted,
    .pages = dialog->pages,
    .expires_at = now + SHORT_LIFETIME,
  };

  append (parameters, "access_token",
          scout_sandbox_accounts_sign_in (state->accounts, &grant)->text);
  append_number (parameters, "data_access_expiration_time", now + DATA_ACCESS_LIFETIME);
  append_number (parameters, "expires_in", SHORT_LIFETIME);

  grant.expires_at = now + LONG_LIFETIME;
  grant.is_long_lived = TRUE;
  append (parameters, "long_lived_token",
          scout_sandbox_accounts_sign_in (state->accounts, &grant)->text);
}

char *
scout_sandbox_redirect_allowed (const ScoutSandboxDialog *dialog,
                                ScoutSandboxState        *state,
                                guint                     granted)
{
  g_autoptr (GString) parameters = g_string_new (NULL);
  g_autofree char *code = scout_sandbox_random_id ();

  if (dialog->wants_token)
    append_tokens (parameters, dialog, state, granted);
  if (dialog->wants_code)
    append (parameters, "code", code);
  if (dialog->wants_scopes)
    {
      append_scopes (parameters, "granted_scopes", granted);
      append_scopes (parameters, "denied_scopes", dialog->requested & ~granted);
    }
  if (dialog->state != NULL)
    append (parameters, "state", dialog->state);

  if (!dialog->wants_token)
    return join_query (dialog, parameters);
  return g_strconcat (dialog->redirect_uri, "#", parameters->str, NULL);
}
