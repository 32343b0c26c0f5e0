/* scout-sandbox-oauth.c: answers Graph's token endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: conventions section 1.3. Answers have the members that RFC 6749 asks for; errors are
 * Graph's, as Meta's are. Whoever exchanges a code that was made with PKCE must show the verifier;
 * one made without needs the app's secret. The id_token is signed with the secret (HS256), which
 * anybody can check without fetching a key; Meta's are signed with a key of Meta's.
 */

#include "config.h"

#include "scout-sandbox-oauth.h"

#include "scout-sandbox-codes.h"
#include "scout-sandbox-gate.h"
#include "scout-sandbox-text.h"

#include <string.h>

#define TOKEN_PATH "/oauth/access_token"

typedef struct
{
  char *id;     /* (owned) (nullable) */
  char *secret; /* (owned) (nullable) */
} Client;

static void
client_clear (Client *client)
{
  g_free (client->id);
  g_free (client->secret);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Client, client_clear)

/* RFC 6749, section 2.3.1 */
static void
read_basic (Client     *client,
            const char *header)
{
  g_autofree guchar *bytes = NULL;
  g_autofree char *pair = NULL;
  gsize length = 0;
  char *colon;

  if (header == NULL || g_ascii_strncasecmp (header, "Basic ", 6) != 0)
    return;
  bytes = g_base64_decode (header + 6, &length);
  pair = g_strndup ((const char *) bytes, length);
  colon = strchr (pair, ':');
  if (colon == NULL)
    return;

  *colon = '\0';
  client->id = g_uri_unescape_string (pair, NULL);
  client->secret = g_uri_unescape_string (colon + 1, NULL);
}

static void
read_client (Client           *client,
             ScoutSandboxCall *call)
{
  const char *id = scout_sandbox_call_get (call, "client_id");
  const char *secret = scout_sandbox_call_get (call, "client_secret");

  read_basic (client, call->authorization);
  if (client->id == NULL)
    client->id = g_strdup (id);
  if (client->secret == NULL)
    client->secret = g_strdup (secret);
}

static gboolean
check_client (ScoutSandboxCall *call,
              const Client     *client)
{
  if (client->id == NULL)
    return scout_sandbox_call_fail_code (call, 101, 0, "Missing client_id parameter.");
  if (strcmp (client->id, SCOUT_SANDBOX_APP_ID) != 0)
    return scout_sandbox_call_fail_code (call, 101, 0,
                                         "Error validating application. Cannot get application "
                                         "info due to a system error.");
  return TRUE;
}

static gboolean
check_secret (ScoutSandboxCall *call,
              const Client     *client)
{
  if (client->secret == NULL)
    return scout_sandbox_call_fail_code (call, 1, 0, "Missing client_secret parameter.");
  if (strcmp (client->secret, SCOUT_SANDBOX_APP_SECRET) != 0)
    return scout_sandbox_call_fail_code (call, 1, 0, "Error validating client secret.");
  return TRUE;
}

static void
write_token (ScoutSandboxCall *call,
             const char       *text,
             gint64            expires_in,
             const char       *id_token)
{
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "access_token", text);
  scout_graph_writer_member_text (call->writer, "token_type", "bearer");
  if (expires_in > 0)
    scout_graph_writer_member_count (call->writer, "expires_in", expires_in);
  if (id_token != NULL)
    scout_graph_writer_member_text (call->writer, "id_token", id_token);
  scout_graph_writer_end_object (call->writer);
}

static const ScoutSandboxToken *
make_long_token (ScoutSandboxCall        *call,
                 const ScoutSandboxToken *grant)
{
  gint64 now = scout_sandbox_state_get_time (call->state);
  ScoutSandboxToken whole = *grant;

  whole.issued_at = now;
  whole.expires_at = now + SCOUT_SANDBOX_LONG_LIFETIME;
  whole.data_expires_at = now + SCOUT_SANDBOX_DATA_LIFETIME;
  whole.is_long_lived = TRUE;
  return scout_sandbox_accounts_sign_in (call->state->accounts, &whole);
}

static char *
encode_text (const char *text,
             gsize       length)
{
  return scout_sandbox_encode_base64url ((const guint8 *) text, length);
}

/* {"iss":"https://www.facebook.com","aud":"104…","sub":"122…","iat":…,"exp":…,"nonce":"…"} */
static char *
make_id_token (ScoutSandboxCall       *call,
               const ScoutSandboxCode *code)
{
  gint64 now = scout_sandbox_state_get_time (call->state);
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
  g_autoptr (GString) claims = NULL;
  g_autofree char *head = encode_text ("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", 27);
  g_autofree char *body = NULL;
  g_autofree char *signed_part = NULL;
  g_autofree char *signature = NULL;
  g_autoptr (GHmac) hmac = g_hmac_new (G_CHECKSUM_SHA256, (const guchar *) SCOUT_SANDBOX_APP_SECRET,
                                       strlen (SCOUT_SANDBOX_APP_SECRET));
  guint8 digest[32];
  gsize length = sizeof digest;

  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member_text (writer, "iss", "https://www.facebook.com");
  scout_graph_writer_member_text (writer, "aud", SCOUT_SANDBOX_APP_ID);
  scout_graph_writer_member_text (writer, "sub", code->grant.user->id);
  scout_graph_writer_member_count (writer, "iat", now);
  scout_graph_writer_member_count (writer, "exp", now + 3600);
  scout_graph_writer_member_text (writer, "name", code->grant.user->name);
  if (code->nonce != NULL)
    scout_graph_writer_member_text (writer, "nonce", code->nonce);
  scout_graph_writer_end_object (writer);
  claims = scout_graph_writer_steal (writer);

  body = encode_text (claims->str, claims->len);
  signed_part = g_strconcat (head, ".", body, NULL);
  g_hmac_update (hmac, (const guchar *) signed_part, -1);
  g_hmac_get_digest (hmac, digest, &length);
  signature = scout_sandbox_encode_base64url (digest, length);
  return g_strconcat (signed_part, ".", signature, NULL);
}

static gboolean
check_code (ScoutSandboxCall       *call,
            const ScoutSandboxCode *code)
{
  if (code == NULL)
    return scout_sandbox_call_fail_code (call, 100, 0, "Invalid verification code format.");
  if (code->is_used)
    return scout_sandbox_call_fail_code (call, 100, 36009,
                                         "This authorization code has been used.");
  if (code->expires_at <= scout_sandbox_state_get_time (call->state))
    return scout_sandbox_call_fail_code (call, 100, 36007,
                                         "This authorization code has expired.");
  if (g_strcmp0 (scout_sandbox_call_get (call, "redirect_uri"), code->redirect_uri) != 0)
    return scout_sandbox_call_fail_code (call, 100, 36008,
                                         "Error validating verification code. Please make sure "
                                         "your redirect_uri is identical to the one you used in "
                                         "the OAuth dialog request");
  return TRUE;
}

static gboolean
check_proof (ScoutSandboxCall       *call,
             const Client           *client,
             const ScoutSandboxCode *code)
{
  if (code->challenge == NULL)
    return check_secret (call, client);
  if (!scout_sandbox_code_is_verified (code, scout_sandbox_call_get (call, "code_verifier")))
    return scout_sandbox_call_fail_code (call, 100, 0, "Invalid code_verifier parameter.");
  return client->secret == NULL || check_secret (call, client);
}

static void
exchange_code (ScoutSandboxCall *call,
               const Client     *client)
{
  const char *text = scout_sandbox_call_get (call, "code");
  ScoutSandboxCode *code;
  g_autofree char *id_token = NULL;

  if (scout_sandbox_call_get (call, "redirect_uri") == NULL)
    {
      scout_sandbox_call_fail_code (call, 191, 0, "Missing redirect_uri parameter.");
      return;
    }
  if (text == NULL)
    {
      scout_sandbox_call_fail_code (call, 1, 0, "Missing authorization code");
      return;
    }

  code = scout_sandbox_codes_find (call->state->codes, text);
  if (!check_code (call, code) || !check_proof (call, client, code))
    return;
  code->is_used = TRUE;
  if (code->is_openid)
    id_token = make_id_token (call, code);
  write_token (call, make_long_token (call, &code->grant)->text, SCOUT_SANDBOX_LONG_LIFETIME,
               id_token);
}

static void
exchange_token (ScoutSandboxCall *call)
{
  const char *text = scout_sandbox_call_get (call, "fb_exchange_token");
  const ScoutSandboxToken *token;

  if (text == NULL)
    {
      scout_sandbox_call_fail_code (call, 1, 0, "Missing fb_exchange_token parameter");
      return;
    }
  token = scout_sandbox_gate_find_token (call, text);
  if (token == NULL)
    return;
  if (token->is_app || token->page >= 0)
    {
      scout_sandbox_call_fail_code (call, 190, 0,
                                    "Error validating access token: only a user's token can be "
                                    "exchanged.");
      return;
    }
  write_token (call, make_long_token (call, token)->text, SCOUT_SANDBOX_LONG_LIFETIME, NULL);
}

gboolean
scout_sandbox_oauth_answer (ScoutSandboxCall *call)
{
  const char *type = scout_sandbox_call_get (call, "grant_type");
  g_auto (Client) client = { NULL, NULL };

  if (strcmp (call->path, TOKEN_PATH) != 0)
    return FALSE;

  read_client (&client, call);
  if (strcmp (call->method, "GET") != 0 && strcmp (call->method, "POST") != 0)
    scout_sandbox_call_fail_method (call);
  else if (!check_client (call, &client))
    return TRUE;
  else if (type == NULL || strcmp (type, "authorization_code") == 0)
    exchange_code (call, &client);
  else if (strcmp (type, "client_credentials") == 0 && check_secret (call, &client))
    write_token (call, scout_sandbox_accounts_get_app_token (call->state->accounts)->text, 0, NULL);
  else if (strcmp (type, "fb_exchange_token") == 0 && check_secret (call, &client))
    exchange_token (call);
  else
    scout_sandbox_call_fail_code (call, 100, 0, "(#100) Invalid grant_type parameter.");
  return TRUE;
}
