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

#include "scout-sandbox-codes.h"
#include "scout-sandbox-oauth.h"

#include <string.h>

#define DESKTOP_REDIRECT "https://www.facebook.com/connect/login_success.html"

/* Meta's codes live for minutes; nobody says how many. */
#define CODE_LIFETIME 600

gboolean
scout_sandbox_redirect_is_allowed (const char         *redirect_uri,
                                   const char * const *others)
{
  g_autoptr (GUri) uri = NULL;
  const char *host;

  if (strcmp (redirect_uri, DESKTOP_REDIRECT) == 0
      || (others != NULL && g_strv_contains (others, redirect_uri)))
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
  return g_strcmp0 (host, "127.0.0.1") == 0 || g_strcmp0 (host, "::1") == 0
         || g_strcmp0 (host, "localhost") == 0;
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

static ScoutSandboxToken
make_grant (const ScoutSandboxDialog *dialog,
            guint                     granted)
{
  return (ScoutSandboxToken) {
    .user = dialog->user,
    .page = -1,
    .permissions = granted,
    .pages = dialog->pages,
  };
}

static void
append_tokens (GString                  *parameters,
               const ScoutSandboxDialog *dialog,
               ScoutSandboxState        *state,
               guint                     granted)
{
  gint64 now = scout_sandbox_state_get_time (state);
  ScoutSandboxToken grant = make_grant (dialog, granted);

  grant.issued_at = now;
  grant.expires_at = now + SCOUT_SANDBOX_SHORT_LIFETIME;
  grant.data_expires_at = now + SCOUT_SANDBOX_DATA_LIFETIME;
  append (parameters, "access_token",
          scout_sandbox_accounts_sign_in (state->accounts, &grant)->text);
  append_number (parameters, "data_access_expiration_time", grant.data_expires_at);
  append_number (parameters, "expires_in", SCOUT_SANDBOX_SHORT_LIFETIME);

  grant.expires_at = now + SCOUT_SANDBOX_LONG_LIFETIME;
  grant.is_long_lived = TRUE;
  append (parameters, "long_lived_token",
          scout_sandbox_accounts_sign_in (state->accounts, &grant)->text);
}

static void
append_code (GString                  *parameters,
             const ScoutSandboxDialog *dialog,
             ScoutSandboxState        *state,
             guint                     granted)
{
  ScoutSandboxCode *code = scout_sandbox_codes_add (state->codes);

  code->redirect_uri = g_strdup (dialog->redirect_uri);
  code->challenge = g_strdup (dialog->challenge);
  code->is_hashed = dialog->is_hashed;
  code->is_openid = dialog->is_openid;
  code->nonce = g_strdup (dialog->nonce);
  code->expires_at = scout_sandbox_state_get_time (state) + CODE_LIFETIME;
  code->grant = make_grant (dialog, granted);
  append (parameters, "code", code->text);
}

char *
scout_sandbox_redirect_allowed (const ScoutSandboxDialog *dialog,
                                ScoutSandboxState        *state,
                                guint                     granted)
{
  g_autoptr (GString) parameters = g_string_new (NULL);

  if (dialog->wants_token)
    append_tokens (parameters, dialog, state, granted);
  if (dialog->wants_code)
    append_code (parameters, dialog, state, granted);
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
