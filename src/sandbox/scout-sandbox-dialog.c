/* scout-sandbox-dialog.c: the login dialog.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Four steps, each with an address of its own so that the window around the browser can tell where
 * the person is: sign in, choose Pages, review permissions, and the redirect with the answer. Terms
 * that a chosen Page has not accepted come between the second and the third. Every form is answered
 * by a redirect to the next page. What cannot be trusted to lead back (an unknown
 * client or redirect address) ends on a page here, as Meta's does. Source: conventions 1.1 and 1.2.
 */

#include "config.h"

#include "scout-sandbox-dialog.h"

#include "scout-sandbox-call.h"
#include "scout-sandbox-codes.h"
#include "scout-sandbox-form.h"
#include "scout-sandbox-html.h"
#include "scout-sandbox-redirect.h"
#include "scout-sandbox-text.h"

#include <string.h>

#define DIALOG_PATH "/dialog/oauth"

static void
send_page (SoupServerMessage *message,
           guint              status,
           const char        *redirect_uri,
           char              *html)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  g_autofree char *policy = scout_sandbox_html_dup_policy (redirect_uri);

  soup_message_headers_replace (headers, "Content-Security-Policy", policy);
  soup_message_headers_replace (headers, "Cache-Control", "no-store");
  soup_message_headers_replace (headers, "Referrer-Policy", "no-referrer");
  soup_message_headers_replace (headers, "X-Content-Type-Options", "nosniff");
  soup_server_message_set_status (message, status, NULL);
  soup_server_message_set_response (message, "text/html; charset=utf-8", SOUP_MEMORY_TAKE, html,
                                    strlen (html));
}

static void
send_error_page (SoupServerMessage *message,
                 const char        *title,
                 const char        *text)
{
  send_page (message, SOUP_STATUS_BAD_REQUEST, NULL, scout_sandbox_html_message (title, text));
}

static void
redirect (SoupServerMessage *message,
          guint              status,
          const char        *location)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  soup_message_headers_replace (headers, "Location", location);
  soup_message_headers_replace (headers, "Cache-Control", "no-store");
  soup_server_message_set_status (message, status, NULL);
}

static void
redirect_to_step (SoupServerMessage        *message,
                  const ScoutSandboxDialog *dialog,
                  const char               *step)
{
  g_autofree char *location = g_strdup_printf ("%s/%s?session=%s", DIALOG_PATH, step, dialog->id);

  redirect (message, SOUP_STATUS_SEE_OTHER, location);
}

/* Names that the dialog takes without showing them: every login has them. */
static gboolean
is_silent_scope (const char *name)
{
  return strcmp (name, "public_profile") == 0 || strcmp (name, "email") == 0
         || strcmp (name, "openid") == 0;
}

static gboolean
read_scopes (ScoutSandboxDialog *dialog,
             ScoutSandboxCall   *call,
             SoupServerMessage  *message)
{
  const char *scope = scout_sandbox_call_get (call, "scope");
  g_auto (GStrv) names = g_strsplit_set (scope != NULL ? scope : "", ", ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint bit = scout_sandbox_find_permission (names[i]);
      g_autofree char *text = NULL;

      dialog->requested |= bit;
      dialog->is_openid |= strcmp (names[i], "openid") == 0;
      if (bit != 0 || *names[i] == '\0' || is_silent_scope (names[i]))
        continue;
      text = g_strdup_printf ("Invalid Scopes: %s.", names[i]);
      send_error_page (message, "Invalid Scopes", text);
      return FALSE;
    }

  /* A configuration carries its own list. */
  dialog->is_fixed = scout_sandbox_call_get (call, "config_id") != NULL;
  if (dialog->is_fixed && dialog->requested == 0)
    dialog->requested = SCOUT_SANDBOX_ALL_PERMISSIONS;
  return TRUE;
}

static gboolean
read_response_type (ScoutSandboxDialog *dialog,
                    ScoutSandboxCall   *call,
                    SoupServerMessage  *message)
{
  const char *types = scout_sandbox_call_get (call, "response_type");
  g_auto (GStrv) names = g_strsplit_set (types != NULL ? types : "", ", ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (strcmp (names[i], "token") == 0)
        dialog->wants_token = TRUE;
      else if (strcmp (names[i], "code") == 0)
        dialog->wants_code = TRUE;
      else if (strcmp (names[i], "granted_scopes") == 0)
        dialog->wants_scopes = TRUE;
      else if (*names[i] != '\0')
        {
          send_error_page (message, "Invalid response type",
                           "The response_type parameter must be token, code or granted_scopes.");
          return FALSE;
        }
    }

  /* Configurations for user tokens give tokens unless they are told otherwise. */
  if (!dialog->wants_token && !dialog->wants_code && !dialog->wants_scopes && dialog->is_fixed)
    dialog->wants_token = TRUE;
  else if (!dialog->wants_token && !dialog->wants_scopes)
    dialog->wants_code = TRUE;
  return TRUE;
}

static gboolean
read_challenge (ScoutSandboxDialog *dialog,
                ScoutSandboxCall   *call,
                SoupServerMessage  *message)
{
  const char *challenge = scout_sandbox_call_get (call, "code_challenge");
  const char *method = scout_sandbox_call_get (call, "code_challenge_method");

  dialog->nonce = g_strdup (scout_sandbox_call_get (call, "nonce"));
  if (challenge == NULL)
    return TRUE;
  if (!scout_sandbox_is_verifier (challenge)
      || (method != NULL && strcmp (method, "S256") != 0 && strcmp (method, "plain") != 0))
    {
      send_error_page (message, "Invalid code challenge",
                       "The code_challenge must have 43 to 128 characters, and its method must be "
                       "S256 or plain.");
      return FALSE;
    }
  dialog->challenge = g_strdup (challenge);
  dialog->is_hashed = g_strcmp0 (method, "S256") == 0;
  return TRUE;
}

static void
start_dialog (ScoutSandboxState *state,
              ScoutSandboxCall  *call,
              SoupServerMessage *message)
{
  const char *client_id = scout_sandbox_call_get (call, "client_id");
  const char *redirect_uri = scout_sandbox_call_get (call, "redirect_uri");
  const char *auth_type = scout_sandbox_call_get (call, "auth_type");
  g_autoptr (ScoutSandboxDialog) dialog = NULL;

  if (g_strcmp0 (client_id, SCOUT_SANDBOX_APP_ID) != 0)
    {
      send_error_page (message, "Invalid App ID",
                       "The provided app ID does not look like a valid app ID.");
      return;
    }
  if (redirect_uri == NULL
      || !scout_sandbox_redirect_is_allowed (redirect_uri, state->options.redirect_uris))
    {
      send_error_page (message, "URL blocked",
                       "This redirect failed because the redirect URI is not allowed in the app's "
                       "client OAuth settings.");
      return;
    }

  dialog = g_new0 (ScoutSandboxDialog, 1);
  dialog->id = scout_sandbox_random_id ();
  dialog->redirect_uri = g_strdup (redirect_uri);
  dialog->state = g_strdup (scout_sandbox_call_get (call, "state"));
  dialog->is_rerequest = auth_type != NULL && strstr (auth_type, "rerequest") != NULL;
  if (!read_scopes (dialog, call, message) || !read_response_type (dialog, call, message)
      || !read_challenge (dialog, call, message))
    return;

  send_page (message, SOUP_STATUS_OK, redirect_uri,
             scout_sandbox_html_sign_in (dialog, NULL, NULL));
  scout_sandbox_dialogs_add (state->dialogs, g_steal_pointer (&dialog));
}

static void
sign_in (ScoutSandboxState  *state,
         ScoutSandboxDialog *dialog,
         ScoutSandboxCall   *call,
         SoupServerMessage  *message)
{
  const char *email = scout_sandbox_call_get (call, "email");
  const char *password = scout_sandbox_call_get (call, "pass");
  const char *problem = NULL;

  if (email == NULL || *email == '\0')
    problem = "Enter your email address or phone number.";
  else if (password == NULL || *password == '\0')
    problem = "The password you entered is incorrect.";
  if (problem != NULL)
    {
      send_page (message, SOUP_STATUS_OK, dialog->redirect_uri,
                 scout_sandbox_html_sign_in (dialog, email, problem));
      return;
    }

  if (g_ascii_strncasecmp (email, "unsupported@", strlen ("unsupported@")) == 0)
    {
      redirect_to_step (message, dialog, "unsupported");
      return;
    }
  dialog->user = scout_sandbox_accounts_find_user (state->accounts, email);
  dialog->refuses = g_ascii_strncasecmp (email, "decline@", strlen ("decline@")) == 0;
  dialog->pages = dialog->user->has_pages ? SCOUT_SANDBOX_ALL_PAGES : 0;
  redirect_to_step (message, dialog, "pages");
}

static gboolean
has_pending_terms (const ScoutSandboxState  *state,
                   const ScoutSandboxDialog *dialog)
{
  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      if ((dialog->pages & (1u << i)) != 0
          && state->options.brands[i] == SCOUT_SANDBOX_BRAND_TERMS_PENDING)
        return TRUE;
    }
  return FALSE;
}

/* Who does not accept goes on as well: it is the marketplaces that will not answer. */
static void
accept_terms (ScoutSandboxState  *state,
              ScoutSandboxDialog *dialog,
              ScoutSandboxCall   *call,
              SoupServerMessage  *message)
{
  gboolean is_accepted = g_strcmp0 (scout_sandbox_call_get (call, "terms"), "accept") == 0;

  for (guint i = 0; is_accepted && i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      if ((dialog->pages & (1u << i)) != 0
          && state->options.brands[i] == SCOUT_SANDBOX_BRAND_TERMS_PENDING)
        state->options.brands[i] = SCOUT_SANDBOX_BRAND_READY;
    }
  redirect_to_step (message, dialog, "consent");
}

static void
choose_pages (ScoutSandboxState  *state,
              ScoutSandboxDialog *dialog,
              ScoutSandboxCall   *call,
              SoupServerMessage  *message)
{
  dialog->pages = 0;
  for (guint i = 0; dialog->user->has_pages && i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      g_autofree char *name = g_strconcat ("page-", scout_sandbox_get_page_info (i)->id, NULL);

      if (scout_sandbox_call_get (call, name) != NULL)
        dialog->pages |= 1u << i;
    }
  redirect_to_step (message, dialog, has_pending_terms (state, dialog) ? "terms" : "consent");
}

static guint
read_consent (const ScoutSandboxDialog *dialog,
              const ScoutSandboxCall   *call)
{
  guint asked = scout_sandbox_dialog_get_asked (dialog);
  guint granted = asked & SCOUT_SANDBOX_PERMISSION_PAGES_SHOW_LIST;

  if (dialog->is_fixed)
    return asked;
  for (guint i = 0; i < SCOUT_SANDBOX_N_PERMISSIONS; i++)
    {
      if (scout_sandbox_call_get (call, scout_sandbox_get_permission_info (i)->name) != NULL)
        granted |= asked & (1u << i);
    }
  return granted;
}

static void
decide (ScoutSandboxState  *state,
        ScoutSandboxDialog *dialog,
        ScoutSandboxCall   *call,
        SoupServerMessage  *message)
{
  gboolean is_allowed = g_strcmp0 (scout_sandbox_call_get (call, "decision"), "allow") == 0;
  guint granted = read_consent (dialog, call);
  g_autofree char *location = NULL;

  if (is_allowed)
    {
      dialog->user->declined |= dialog->requested & ~granted;
      dialog->user->declined &= ~granted;
      dialog->user->rerequested |= dialog->is_rerequest;
      location = scout_sandbox_redirect_allowed (dialog, state, granted);
    }
  else
    {
      location = scout_sandbox_redirect_cancelled (dialog);
    }

  redirect (message, SOUP_STATUS_FOUND, location);
  scout_sandbox_dialogs_remove (state->dialogs, dialog);
}

static void
show_step (ScoutSandboxDialog *dialog,
           const char         *step,
           SoupServerMessage  *message)
{
  if (strcmp (step, "/unsupported") == 0)
    send_page (message, SOUP_STATUS_OK, NULL,
               scout_sandbox_html_message ("Log in disabled",
                                           "For your account security, logging into Facebook from "
                                           "an embedded browser is disabled. To proceed, please "
                                           "open this page in a standard browser."));
  else if (dialog->user == NULL)
    send_page (message, SOUP_STATUS_OK, dialog->redirect_uri,
               scout_sandbox_html_sign_in (dialog, NULL, NULL));
  else if (strcmp (step, "/pages") == 0)
    send_page (message, SOUP_STATUS_OK, dialog->redirect_uri, scout_sandbox_html_pages (dialog));
  else if (strcmp (step, "/terms") == 0)
    send_page (message, SOUP_STATUS_OK, dialog->redirect_uri, scout_sandbox_html_terms (dialog));
  else if (strcmp (step, "/consent") == 0)
    send_page (message, SOUP_STATUS_OK, dialog->redirect_uri, scout_sandbox_html_consent (dialog));
  else
    send_error_page (message, "Page not found", "There is no such step.");
}

static void
take_step (ScoutSandboxState  *state,
           ScoutSandboxDialog *dialog,
           const char         *step,
           ScoutSandboxCall   *call,
           SoupServerMessage  *message)
{
  if (strcmp (call->method, "POST") != 0)
    show_step (dialog, step, message);
  else if (strcmp (step, "/sign-in") == 0)
    sign_in (state, dialog, call, message);
  else if (strcmp (step, "/pages") == 0 && dialog->user != NULL)
    choose_pages (state, dialog, call, message);
  else if (strcmp (step, "/terms") == 0 && dialog->user != NULL)
    accept_terms (state, dialog, call, message);
  else if (strcmp (step, "/consent") == 0 && dialog->user != NULL)
    decide (state, dialog, call, message);
  else
    send_error_page (message, "Page not found", "There is no such step.");
}

gboolean
scout_sandbox_dialog_answer (ScoutSandboxState *state,
                             SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  g_autofree char *version = NULL;
  g_autoptr (ScoutSandboxCall) call = NULL;
  const char *path = scout_sandbox_split_version (g_uri_get_path (uri), &version);
  const char *step = path + strlen (DIALOG_PATH);
  g_autofree char *form = NULL;
  ScoutSandboxDialog *dialog;

  if (!g_str_has_prefix (path, DIALOG_PATH) || (*step != '\0' && *step != '/'))
    return FALSE;

  form = scout_sandbox_dup_form (message);
  call = scout_sandbox_call_new (state, soup_server_message_get_method (message),
                                 g_uri_get_query (uri), form);
  if (*step == '\0')
    {
      start_dialog (state, call, message);
      return TRUE;
    }

  dialog = scout_sandbox_dialogs_find (state->dialogs, scout_sandbox_call_get (call, "session"));
  if (dialog == NULL)
    send_error_page (message, "Session ended", "This sign-in has ended. Please start again.");
  else
    take_step (state, dialog, step, call, message);
  return TRUE;
}
