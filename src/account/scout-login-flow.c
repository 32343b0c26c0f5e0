/* scout-login-flow.c: one sign-in with Facebook, without any widget.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Makes the dialog's address, judges where the web view may go, and reads the redirect (conventions
 * sections 1.1 and 1.2). It neither shows nor fetches anything, so that another way of showing the
 * dialog can take the place of the embedded view. Main thread; tells nobody about the state.
 */

#include "config.h"

#include "scout-login-flow.h"

#include "scout-login-answer-private.h"

#include "scout-redact.h"
#include "scout-wording.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

#define STATE_BYTES 32

/* A person who looks for a password or a second factor needs minutes, not hours. */
#define LIFE_MICROSECONDS (G_GINT64_CONSTANT (60) * 60 * G_USEC_PER_SEC)

/* The dialog's own addresses reach a few kilobytes. */
#define MAX_URI_LENGTH (64 * 1024)

#define FACEBOOK_DOMAIN "facebook.com"
#define HTTPS_PORT 443
#define HTTP_PORT 80

G_DEFINE_QUARK (scout-login-error-quark, scout_login_error)

struct _ScoutLoginFlow
{
  GObject parent_instance;

  ScoutClock *clock; /* (owned) */
  char *dialog_url;
  char *app_id;
  char *configuration_id; /* (nullable) */
  GStrv scopes;           /* (nullable) */
  gboolean ask_again;

  GUri *dialog; /* (owned) (nullable): NULL if dialog_url is none, and then nothing may be loaded */
  char *state;  /* wiped at the end */
  gint64 began_at;
  gboolean is_spent;
};

G_DEFINE_FINAL_TYPE (ScoutLoginFlow, scout_login_flow, G_TYPE_OBJECT)

static char *
make_state (void)
{
  guint8 bytes[STATE_BYTES];
  char *state = g_malloc (2 * STATE_BYTES + 1);
  gssize got = 0;

  do
    got = getrandom (bytes, sizeof bytes, 0);
  while (got < 0 && errno == EINTR);

  /* The kernel gives up to 256 bytes in one piece. Without them no sign-in is safe. */
  if (got != sizeof bytes)
    g_error ("The kernel gave no random numbers: %s", g_strerror (errno));

  for (gsize i = 0; i < STATE_BYTES; i++)
    g_snprintf (state + 2 * i, 3, "%02x", bytes[i]);
  explicit_bzero (bytes, sizeof bytes);

  return state;
}

static gboolean
states_are_equal (const char *a,
                  const char *b)
{
  volatile guint8 difference = 0;
  gsize length = strlen (a);

  if (strlen (b) != length)
    return FALSE;

  /* No early way out: the time must not tell how long the common beginning is. */
  for (gsize i = 0; i < length; i++)
    difference |= (guint8) (a[i] ^ b[i]);

  return difference == 0;
}

/* Parsers disagree about addresses with these things in them. WebKit hands out none of them: it has
 * brought its addresses into their normal form. */
static gboolean
is_odd (const char *head)
{
  const char *authority = strstr (head, "://");
  gsize length = 0;

  if (authority == NULL)
    return TRUE;

  authority += strlen ("://");
  length = strcspn (authority, "/?");
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalnum (authority[i]) && strchr (".-:", authority[i]) == NULL)
        return TRUE;
      if (g_ascii_isupper (authority[i]))
        return TRUE;
    }

  return memchr (head, '\\', strcspn (head, "?")) != NULL;
}

/* Parses what stands before the fragment, so that no copy of the fragment is made. */
static GUri *
parse_address (const char  *uri,
               const char **fragment)
{
  g_autofree char *head = NULL;
  gsize length = 0;

  if (strnlen (uri, MAX_URI_LENGTH + 1) > MAX_URI_LENGTH)
    return NULL;
  for (const char *c = uri; *c != '\0'; c++)
    {
      if (!g_ascii_isgraph (*c))
        return NULL;
    }

  length = strcspn (uri, "#");
  if (fragment != NULL)
    *fragment = uri[length] == '#' ? uri + length + 1 : NULL;

  head = g_strndup (uri, length);
  if (is_odd (head))
    return NULL;

  /* Relaxed, for queries with a percent sign that is none; the authority has been looked at. */
  return g_uri_parse (head, G_URI_FLAGS_ENCODED | G_URI_FLAGS_PARSE_RELAXED, NULL);
}

static int
get_port (GUri *uri)
{
  int port = g_uri_get_port (uri);

  if (port >= 0)
    return port;

  return g_str_equal (g_uri_get_scheme (uri), "https") ? HTTPS_PORT : HTTP_PORT;
}

static gboolean
have_same_origin (GUri *a,
                  GUri *b)
{
  return g_str_equal (g_uri_get_scheme (a), g_uri_get_scheme (b)) &&
         g_strcmp0 (g_uri_get_host (a), g_uri_get_host (b)) == 0 &&
         get_port (a) == get_port (b);
}

static gboolean
is_on_facebook (GUri *uri)
{
  const char *host = g_uri_get_host (uri);

  if (host == NULL || !g_str_equal (g_uri_get_scheme (uri), "https"))
    return FALSE;
  if (get_port (uri) != HTTPS_PORT)
    return FALSE;
  if (*host == '.' || strstr (host, "..") != NULL)
    return FALSE;

  return g_str_equal (host, FACEBOOK_DOMAIN) || g_str_has_suffix (host, "." FACEBOOK_DOMAIN);
}

/* Compares the path as it was sent: GUri has taken "." and ".." out of its own. */
static gboolean
has_path (const char *uri,
          const char *path)
{
  const char *sent = strstr (uri, "://") + strlen ("://");

  sent += strcspn (sent, "/?#");

  return strcspn (sent, "?#") == strlen (path) && strncmp (sent, path, strlen (path)) == 0;
}

static gboolean
is_redirect (GUri       *address,
             const char *uri)
{
  g_autoptr (GUri) redirect = g_uri_parse (SCOUT_LOGIN_REDIRECT_URL, G_URI_FLAGS_ENCODED, NULL);

  return have_same_origin (address, redirect) && has_path (uri, g_uri_get_path (redirect));
}

static gboolean
may_load (ScoutLoginFlow *self,
          GUri           *uri)
{
  if (self->dialog == NULL)
    return FALSE;
  if (is_on_facebook (self->dialog))
    return is_on_facebook (uri);

  return have_same_origin (self->dialog, uri);
}

/* Cancel, after RFC 6749 and as Meta sends it:
 * ?error=access_denied&error_code=200&error_description=Permissions+error
 *   &error_reason=user_denied#_=_
 */
static void
set_refusal (GError                 **error,
             const ScoutLoginAnswer  *answer)
{
  g_autofree char *description = NULL;
  g_autofree char *redacted = NULL;

  if (g_strcmp0 (answer->error_reason, "user_denied") == 0 ||
      g_strcmp0 (answer->error, "access_denied") == 0)
    {
      g_set_error_literal (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_CANCELLED,
                           "The sign-in was cancelled on Facebook's page");
      return;
    }

  description = scout_wording_inline (answer->error_description != NULL ? answer->error_description
                                                                        : answer->error);
  redacted = scout_redact (description);
  g_set_error_literal (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_REFUSED, redacted);
}

static gboolean
is_refusal (const ScoutLoginAnswer *answer)
{
  return answer->error != NULL || answer->error_reason != NULL;
}

/* A refusal may come without the state (conventions section 1.2) and gives nothing away; but one
 * with a wrong state belongs to another sign-in. */
static gboolean
check_state (ScoutLoginFlow          *self,
             const ScoutLoginAnswer  *answer,
             GError                 **error)
{
  if (answer->state == NULL && is_refusal (answer))
    return TRUE;
  if (answer->state != NULL && states_are_equal (self->state, answer->state))
    return TRUE;

  g_set_error_literal (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE,
                       "The answer does not belong to this sign-in");

  return FALSE;
}

static ScoutLoginGrant *
read_grant (ScoutLoginFlow          *self,
            const ScoutLoginAnswer  *answer,
            GError                 **error)
{
  ScoutLoginGrant *grant = NULL;

  if (!check_state (self, answer, error))
    return NULL;

  if (is_refusal (answer))
    {
      set_refusal (error, answer);
      return NULL;
    }

  if (scout_clock_get_monotonic_time (self->clock) - self->began_at > LIFE_MICROSECONDS)
    {
      g_set_error_literal (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_EXPIRED,
                           "The sign-in was begun more than an hour ago");
      return NULL;
    }

  grant = _scout_login_answer_to_grant (answer, scout_clock_get_real_time (self->clock));
  if (grant == NULL)
    g_set_error_literal (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_NO_TOKEN,
                         "The answer carries no access token");

  return grant;
}

static void
add_parameter (GString    *uri,
               const char *name,
               const char *value)
{
  g_string_append_printf (uri, "%c%s=", strchr (uri->str, '?') != NULL ? '&' : '?', name);
  g_string_append_uri_escaped (uri, value, NULL, FALSE);
}

static void
scout_login_flow_finalize (GObject *object)
{
  ScoutLoginFlow *self = SCOUT_LOGIN_FLOW (object);

  g_clear_object (&self->clock);
  g_clear_pointer (&self->dialog_url, g_free);
  g_clear_pointer (&self->app_id, g_free);
  g_clear_pointer (&self->configuration_id, g_free);
  g_clear_pointer (&self->scopes, g_strfreev);
  g_clear_pointer (&self->dialog, g_uri_unref);
  g_clear_pointer (&self->state, scout_wipe_string);

  G_OBJECT_CLASS (scout_login_flow_parent_class)->finalize (object);
}

static void
scout_login_flow_class_init (ScoutLoginFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_login_flow_finalize;
}

static void
scout_login_flow_init (ScoutLoginFlow *self)
{
  self->state = make_state ();
}

ScoutLoginFlow *
scout_login_flow_new (const ScoutLoginOptions *options)
{
  ScoutLoginFlow *self = NULL;

  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail (options->dialog_url != NULL, NULL);
  g_return_val_if_fail (options->app_id != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (options->clock), NULL);

  self = g_object_new (SCOUT_TYPE_LOGIN_FLOW, NULL);
  self->clock = g_object_ref (options->clock);
  self->dialog_url = g_strdup (options->dialog_url);
  self->app_id = g_strdup (options->app_id);
  self->scopes = g_strdupv ((GStrv) options->scopes);
  self->ask_again = options->ask_again;
  if (options->configuration_id != NULL && *options->configuration_id != '\0')
    self->configuration_id = g_strdup (options->configuration_id);
  self->dialog = parse_address (options->dialog_url, NULL);
  self->began_at = scout_clock_get_monotonic_time (self->clock);

  return self;
}

char *
scout_login_flow_dup_start_uri (ScoutLoginFlow *self)
{
  GString *uri = NULL;

  g_return_val_if_fail (SCOUT_IS_LOGIN_FLOW (self), NULL);

  uri = g_string_new (self->dialog_url);
  add_parameter (uri, "client_id", self->app_id);
  add_parameter (uri, "redirect_uri", SCOUT_LOGIN_REDIRECT_URL);
  add_parameter (uri, "state", self->state);
  add_parameter (uri, "response_type", "token,granted_scopes");
  if (self->configuration_id != NULL)
    {
      add_parameter (uri, "config_id", self->configuration_id);
      add_parameter (uri, "override_default_response_type", "true");
    }
  else if (self->scopes != NULL)
    {
      g_autofree char *list = g_strjoinv (",", self->scopes);

      add_parameter (uri, "scope", list);
    }
  if (self->ask_again)
    add_parameter (uri, "auth_type", "rerequest");

  return g_string_free (uri, FALSE);
}

ScoutLoginVerdict
scout_login_flow_judge (ScoutLoginFlow *self,
                        const char     *uri)
{
  g_autoptr (GUri) address = NULL;

  g_return_val_if_fail (SCOUT_IS_LOGIN_FLOW (self), SCOUT_LOGIN_VERDICT_BLOCK);
  g_return_val_if_fail (uri != NULL, SCOUT_LOGIN_VERDICT_BLOCK);

  address = parse_address (uri, NULL);
  if (address == NULL || g_uri_get_host (address) == NULL)
    return SCOUT_LOGIN_VERDICT_BLOCK;
  if (is_redirect (address, uri))
    return SCOUT_LOGIN_VERDICT_FINISHED;

  return may_load (self, address) ? SCOUT_LOGIN_VERDICT_LOAD : SCOUT_LOGIN_VERDICT_BLOCK;
}

ScoutLoginGrant *
scout_login_flow_take_grant (ScoutLoginFlow  *self,
                             const char      *uri,
                             GError         **error)
{
  g_autoptr (GUri) address = NULL;
  g_auto (ScoutLoginAnswer) from_query = { NULL };
  g_auto (ScoutLoginAnswer) from_fragment = { NULL };
  const char *fragment = NULL;
  gboolean was_spent = FALSE;

  g_return_val_if_fail (SCOUT_IS_LOGIN_FLOW (self), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  was_spent = self->is_spent;
  self->is_spent = TRUE;

  address = parse_address (uri, &fragment);
  if (was_spent || address == NULL || !is_redirect (address, uri))
    {
      g_set_error_literal (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE,
                           was_spent ? "This sign-in has ended before"
                                     : "The address is not where a sign-in ends");
      return NULL;
    }

  /* A token is believed from the fragment alone: servers have seen what stands in a query. */
  _scout_login_answer_read (&from_query, g_uri_get_query (address));
  _scout_login_answer_read (&from_fragment, fragment);

  return read_grant (self, is_refusal (&from_query) ? &from_query : &from_fragment, error);
}

/*
 * What the dialog calls its pages is not documented. The first rows are the sandbox's. Facebook
 * asks for Pages and permissions one after the other without changing the address: at the first of
 * the others with ordinary Facebook Login, at the second with Facebook Login for Business, as
 * others have seen.
 */
static const struct
{
  const char *path;
  ScoutLoginStep step;
  guint n_steps;
} steps[] = {
  { "/dialog/oauth/pages", SCOUT_LOGIN_STEP_PAGES, 1 },
  { "/dialog/oauth/consent", SCOUT_LOGIN_STEP_PERMISSIONS, 1 },
  { "/dialog/oauth/sign-in", SCOUT_LOGIN_STEP_SIGN_IN, 1 },
  { "/dialog/oauth/unsupported", SCOUT_LOGIN_STEP_SIGN_IN, 1 },
  { "/privacy/consent", SCOUT_LOGIN_STEP_PAGES, 2 },
  { "/dialog/oauth/business", SCOUT_LOGIN_STEP_PAGES, 2 },
  { "/login", SCOUT_LOGIN_STEP_SIGN_IN, 1 },
};

ScoutLoginStep
scout_login_flow_get_step (ScoutLoginFlow *self,
                           const char     *uri,
                           guint          *n_steps)
{
  g_autoptr (GUri) address = NULL;
  guint unused = 0;

  g_return_val_if_fail (SCOUT_IS_LOGIN_FLOW (self), SCOUT_LOGIN_STEP_SIGN_IN);

  if (n_steps == NULL)
    n_steps = &unused;
  *n_steps = 0;
  address = uri != NULL ? parse_address (uri, NULL) : NULL;
  if (address == NULL || (!is_redirect (address, uri) && !may_load (self, address)))
    return SCOUT_LOGIN_STEP_SIGN_IN;

  *n_steps = 1;
  if (is_redirect (address, uri))
    return SCOUT_LOGIN_STEP_CONNECTED;
  if (has_path (uri, g_uri_get_path (self->dialog)))
    return SCOUT_LOGIN_STEP_SIGN_IN;

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (strstr (g_uri_get_path (address), steps[i].path) == NULL)
        continue;
      *n_steps = steps[i].n_steps;
      return steps[i].step;
    }

  *n_steps = 0;
  return SCOUT_LOGIN_STEP_SIGN_IN;
}

gboolean
scout_login_flow_is_refusal (ScoutLoginFlow *self,
                             const char     *uri)
{
  g_autoptr (GUri) address = NULL;

  g_return_val_if_fail (SCOUT_IS_LOGIN_FLOW (self), FALSE);

  address = uri != NULL ? parse_address (uri, NULL) : NULL;

  /* facebook.com/unsupportedbrowser, and the sandbox's page of the same meaning. */
  return address != NULL && may_load (self, address)
         && strstr (g_uri_get_path (address), "/unsupported") != NULL;
}

void
scout_login_grant_free (ScoutLoginGrant *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->token, scout_token_unref);
  g_clear_pointer (&self->granted, g_strfreev);
  g_clear_pointer (&self->declined, g_strfreev);
  g_free (self);
}
