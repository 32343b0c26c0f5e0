/* scout-cli-session.c: whom scoutctl talks to, and as whom.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The one place of scoutctl that knows whether Meta or a sandbox answers; all that differs are the
 * base address and the vault. Calls are counted as the application counts them, and in the same
 * file, for Meta's limits are the person's and not a program's. Main thread. */

#include "config.h"

#include "scout-cli-session.h"

#include "scout-call-limits.h"
#include "scout-cli-error.h"
#include "scout-cli-output.h"
#include "scout-cli-pages-private.h"
#include "scout-cli-settings-private.h"
#include "scout-cli-stdin.h"
#include "scout-facebook-marketplace.h"
#include "scout-instagram-marketplace.h"
#include "scout-keyring-vault.h"
#include "scout-memory-vault.h"
#include "scout-sandbox.h"
#include "scout-soup-transport.h"

#include <glib/gi18n.h>
#include <string.h>

struct _ScoutCliSession
{
  GObject parent_instance;

  const ScoutCliArguments *arguments;
  ScoutClock *clock;            /* (owned) */
  ScoutSandbox *sandbox;        /* (owned) (nullable) */
  ScoutGraphThrottle *throttle; /* (owned) */
  ScoutGraphClient *client;     /* (owned) */
  ScoutAccountService *service; /* (owned) */
  ScoutTokenVault *vault;       /* (owned) */
  char *base_url;               /* (owned) */
  char *app_id;                 /* (owned) (nullable): the app that asks, if anybody knows */
  char *page_id;                /* (owned) (nullable): whom the marketplace is seen as */
  char *scopes[3];              /* (owned) (nullable): whose calls the marketplace's are */
  gboolean is_waiting;          /* whether it was said that calls wait */
  gboolean is_user_known;       /* whether it was known whose the token is before it was used */

  ScoutToken *token;            /* (owned) (nullable) */
  ScoutAccount *account;        /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutCliSession, scout_cli_session, G_TYPE_OBJECT)

static void
scout_cli_session_dispose (GObject *object)
{
  ScoutCliSession *self = SCOUT_CLI_SESSION (object);

  g_clear_object (&self->vault);
  g_clear_object (&self->service);
  g_clear_object (&self->client);
  g_clear_object (&self->throttle);
  if (self->sandbox != NULL)
    scout_sandbox_stop (self->sandbox);
  g_clear_object (&self->sandbox);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (scout_cli_session_parent_class)->dispose (object);
}

static void
clear_scopes (ScoutCliSession *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->scopes); i++)
    g_clear_pointer (&self->scopes[i], g_free);
}

static void
scout_cli_session_finalize (GObject *object)
{
  ScoutCliSession *self = SCOUT_CLI_SESSION (object);

  g_clear_pointer (&self->token, scout_token_unref);
  g_clear_pointer (&self->account, scout_account_free);
  g_free (self->base_url);
  g_free (self->app_id);
  g_free (self->page_id);
  clear_scopes (self);

  G_OBJECT_CLASS (scout_cli_session_parent_class)->finalize (object);
}

static void
scout_cli_session_class_init (ScoutCliSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_cli_session_dispose;
  object_class->finalize = scout_cli_session_finalize;
}

static void
scout_cli_session_init (ScoutCliSession *self)
{
  self->clock = scout_system_clock_new ();
}

/* Sample data is served on this computer; anything else must be Meta itself. */
static gboolean
is_of_this_computer (const char *address)
{
  g_autoptr(GUri) uri = g_uri_parse (address, G_URI_FLAGS_NONE, NULL);
  static const char * const hosts[] = { "127.0.0.1", "localhost", "::1", NULL };

  return uri != NULL && g_strcmp0 (g_uri_get_scheme (uri), "http") == 0 &&
         g_uri_get_host (uri) != NULL && g_strv_contains (hosts, g_uri_get_host (uri)) &&
         g_uri_get_port (uri) > 0 && g_uri_get_userinfo (uri) == NULL &&
         g_uri_get_query (uri) == NULL && g_uri_get_fragment (uri) == NULL &&
         (*g_uri_get_path (uri) == '\0' || g_str_equal (g_uri_get_path (uri), "/"));
}

static char *
choose_base_url (ScoutCliSession  *self,
                 GError          **error)
{
  const ScoutCliArguments *arguments = self->arguments;
  g_autofree char *address = NULL;

  if (arguments->sandbox)
    {
      self->sandbox = scout_sandbox_new (NULL);
      if (!scout_sandbox_start (self->sandbox, error))
        return NULL;
      return g_strdup (scout_sandbox_get_graph_url (self->sandbox));
    }
  if (arguments->sandbox_url == NULL)
    return g_strdup (SCOUT_GRAPH_LIVE_URL);

  if (!is_of_this_computer (arguments->sandbox_url))
    {
      g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                   _("--sandbox-url takes an address such as http://127.0.0.1:8080."));
      return NULL;
    }
  address = g_strdup (arguments->sandbox_url);
  if (g_str_has_suffix (address, "/"))
    address[strlen (address) - 1] = '\0';

  return g_steal_pointer (&address);
}

static gboolean
is_live (ScoutCliSession *self)
{
  return !self->arguments->sandbox && self->arguments->sandbox_url == NULL;
}

/* What the person has set in Scout holds here as well, where Scout is installed. */
static ScoutCallLimits
read_limits (void)
{
  g_autoptr(GSettings) settings = _scout_cli_settings_open ();
  ScoutCallLimits limits = { 0 };

  if (settings == NULL)
    return limits;

  limits.is_raised = g_settings_get_boolean (settings, "raised-limits");
  limits.daily_users = (guint) g_settings_get_int (settings, "daily-users");

  return limits;
}

/* Graph tells nobody whose app a token is without the app's secret: it is taken to be the app that
 * Scout signs in with, for that is where a person has a token from (docs/decisions/010). */
static char *
dup_app_id (ScoutCliSession *self)
{
  const char *packaged = SCOUT_FACEBOOK_APP_ID;
  char *app_id = NULL;

  if (self->sandbox != NULL)
    return g_strdup (scout_sandbox_get_app_id (self->sandbox));

  app_id = _scout_cli_settings_dup_text ("facebook-app-id");

  return app_id == NULL && *packaged != '\0' ? g_strdup (packaged) : app_id;
}

static void
make_throttle (ScoutCliSession *self)
{
  const ScoutCallLimits limits = read_limits ();
  g_autofree char *path = NULL;

  if (is_live (self))
    path = g_build_filename (g_get_user_data_dir (), "scout", "calls.json", NULL);
  self->throttle = scout_graph_throttle_new (self->clock, path);
  scout_call_limits_apply (&limits, self->throttle, self->arguments->catalog);
}

ScoutCliSession *
scout_cli_session_new (const ScoutCliArguments  *arguments,
                       GError                  **error)
{
  g_autoptr(ScoutCliSession) self = NULL;
  g_autoptr(ScoutSoupTransport) transport = NULL;

  g_return_val_if_fail (arguments != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_CLI_SESSION, NULL);
  self->arguments = arguments;
  self->base_url = choose_base_url (self, error);
  if (self->base_url == NULL)
    return NULL;

  transport = scout_soup_transport_new (self->base_url, self->clock);
  self->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), self->clock);
  make_throttle (self);
  self->app_id = dup_app_id (self);
  scout_graph_client_set_throttle (self->client, self->throttle);
  self->service = scout_account_service_new (self->client, arguments->catalog);
  if (self->sandbox != NULL || arguments->token_stdin)
    self->vault = scout_memory_vault_new ();
  else
    self->vault = scout_keyring_vault_new (is_live (self) ? "live" : "sandbox", self->clock);

  return g_steal_pointer (&self);
}

ScoutTokenVault *
scout_cli_session_get_vault (ScoutCliSession *self)
{
  g_return_val_if_fail (SCOUT_IS_CLI_SESSION (self), NULL);

  return self->vault;
}

const char *
scout_cli_session_get_base_url (ScoutCliSession *self)
{
  g_return_val_if_fail (SCOUT_IS_CLI_SESSION (self), NULL);

  return self->base_url;
}

static void
account_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutCliSession *self = g_task_get_source_object (task);
  g_autoptr(GError) error = NULL;

  self->account = scout_account_service_load_finish (SCOUT_ACCOUNT_SERVICE (source), result,
                                                     &error);
  if (self->account == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (!self->is_user_known)
    {
      g_auto(GStrv) scopes = scout_call_limits_dup_own_scopes (self->account->user_id, NULL);

      scout_graph_throttle_charge (self->throttle, (const char * const *) scopes,
                                   self->account->n_calls);
    }
  g_task_return_boolean (task, TRUE);
}

/* Takes the references to the first two. Whose token it is may have to be asked yet. */
static void
use_token (GTask      *task,
           ScoutToken *token,
           const char *user_id) /* (nullable) */
{
  ScoutCliSession *self = g_task_get_source_object (task);
  g_auto(GStrv) scopes = scout_call_limits_dup_own_scopes (user_id, self->app_id);

  g_clear_pointer (&self->token, scout_token_unref);
  self->token = token;
  self->is_user_known = user_id != NULL && *user_id != '\0';
  scout_account_service_load_async (self->service, self->token, (const char * const *) scopes,
                                    g_task_get_cancellable (task), account_loaded_cb, task);
}

static void
token_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  ScoutToken *token = scout_cli_stdin_read_token_finish (result, &error);

  if (token != NULL)
    use_token (g_steal_pointer (&task), token, NULL);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static const char *
get_reason (ScoutTokenVault *vault)
{
  switch (scout_token_vault_get_state (vault))
    {
    case SCOUT_VAULT_STATE_LOCKED:
      return _("The keyring is locked. Unlock it, or give the token with --token-stdin.");
    case SCOUT_VAULT_STATE_UNLOCKED:
      return _("Nobody is signed in. Run “scoutctl login”.");
    case SCOUT_VAULT_STATE_UNKNOWN:
    case SCOUT_VAULT_STATE_NO_COLLECTION:
    case SCOUT_VAULT_STATE_NO_SERVICE:
    case SCOUT_VAULT_STATE_NO_BUS:
    case SCOUT_VAULT_STATE_DAMAGED:
    case SCOUT_VAULT_STATE_NO_ANSWER:
    case SCOUT_VAULT_STATE_REFUSED:
    case SCOUT_VAULT_STATE_MEMORY:
    default:
      return _("There is no keyring to keep a sign-in. Give the token with --token-stdin.");
    }
}

static void
token_found_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutTokenVault *vault = SCOUT_TOKEN_VAULT (source);
  g_autoptr(ScoutStoredToken) stored = scout_token_vault_lookup_finish (vault, result, NULL);

  if (g_task_return_error_if_cancelled (task))
    return;
  if (stored == NULL)
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN, "%s",
                             get_reason (vault));
  else
    use_token (g_steal_pointer (&task), scout_token_ref (stored->token), stored->user_id);
}

void
scout_cli_session_sign_in_async (ScoutCliSession     *self,
                                 gboolean             reads_token,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  GTask *task = NULL;

  g_return_if_fail (SCOUT_IS_CLI_SESSION (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_cli_session_sign_in_async);
  if (self->sandbox != NULL)
    use_token (task, scout_token_new (scout_sandbox_get_user_token (self->sandbox)), NULL);
  else if (reads_token || self->arguments->token_stdin)
    scout_cli_stdin_read_token_async (cancellable, token_read_cb, task);
  else
    scout_token_vault_lookup_async (self->vault, token_found_cb, task);
}

const ScoutAccount *
scout_cli_session_sign_in_finish (ScoutCliSession  *self,
                                  GAsyncResult     *result,
                                  GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_cli_session_sign_in_async), NULL);

  return g_task_propagate_boolean (G_TASK (result), error) ? self->account : NULL;
}

const char * const *
scout_cli_session_get_granted (ScoutCliSession *self)
{
  g_return_val_if_fail (SCOUT_IS_CLI_SESSION (self), NULL);
  g_return_val_if_fail (self->account != NULL, NULL);

  return (const char * const *) self->account->granted;
}

ScoutStoredToken *
scout_cli_session_dup_stored_token (ScoutCliSession *self)
{
  ScoutStoredToken *stored = NULL;

  g_return_val_if_fail (SCOUT_IS_CLI_SESSION (self), NULL);
  g_return_val_if_fail (self->account != NULL, NULL);

  stored = g_new0 (ScoutStoredToken, 1);
  stored->token = scout_token_ref (self->token);
  stored->user_id = g_strdup (self->account->user_id);

  return stored;
}

/* Bulk work waits where other calls fail; not without being told. */
static void
throttle_changed_cb (ScoutCliSession *self)
{
  gboolean was_waiting = self->is_waiting;
  guint countdown = 0;
  g_autofree char *line = NULL;

  for (gsize i = 0; self->scopes[i] != NULL; i++)
    {
      ScoutGraphAllowance allowance;

      scout_graph_throttle_get_allowance (self->throttle, self->scopes[i], &allowance);
      countdown = MAX (countdown, allowance.bulk_countdown);
    }
  self->is_waiting = countdown > 0 && scout_graph_throttle_get_n_waiting (self->throttle) > 0;
  if (was_waiting || !self->is_waiting)
    return;

  line = g_strdup_printf (ngettext ("Meta's limit of calls in an hour: going on in %u second.",
                                    "Meta's limit of calls in an hour: going on in %u seconds.",
                                    countdown), countdown);
  scout_cli_output_remark (line);
}

/* Several pages are bulk work, which leaves a part of the limit to whoever waits in front of
 * Scout. */
static ScoutGraphPriority
get_priority (ScoutCliSession *self)
{
  return self->arguments->limit == 0 || self->arguments->limit > SCOUT_CLI_DEFAULT_LIMIT
         ? SCOUT_GRAPH_PRIORITY_BULK : SCOUT_GRAPH_PRIORITY_INTERACTIVE;
}

static ScoutGraphClient *
make_client (ScoutCliSession *self,
             ScoutBrandPage  *page)
{
  ScoutNetwork network = self->arguments->network;

  clear_scopes (self);
  self->scopes[0] = scout_call_limits_dup_account_scope (network, page, self->account->user_id);
  if (self->app_id != NULL)
    self->scopes[1] = scout_call_limits_dup_app_scope (network, self->app_id);
  g_signal_handlers_disconnect_by_data (self->throttle, self);
  g_signal_connect_object (self->throttle, "changed", G_CALLBACK (throttle_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return scout_graph_client_new_scoped (self->client, (const char * const *) self->scopes,
                                        get_priority (self));
}

ScoutMarketplace *
scout_cli_session_open_marketplace (ScoutCliSession  *self,
                                    GError          **error)
{
  ScoutBrandPage *page = NULL;
  g_autoptr(ScoutGraphClient) client = NULL;
  ScoutMarketStanding standing = { 0 };
  ScoutMarketplace *marketplace = NULL;
  ScoutCatalog *catalog = NULL;

  g_return_val_if_fail (SCOUT_IS_CLI_SESSION (self), NULL);
  g_return_val_if_fail (self->account != NULL, NULL);

  page = _scout_cli_pages_find (self->account, self->arguments->network, self->arguments->page,
                                !is_live (self), error);
  if (page == NULL)
    return NULL;

  g_free (self->page_id);
  self->page_id = g_strdup (scout_brand_page_get_fields (page)->id);
  client = make_client (self, page);
  catalog = self->arguments->catalog;

  marketplace = self->arguments->network == SCOUT_NETWORK_INSTAGRAM
    ? scout_instagram_marketplace_new (catalog, client, page)
    : scout_facebook_marketplace_new (catalog, client, page);
  standing.is_granted = scout_account_get_access (self->account, page, self->arguments->network)
                        == SCOUT_ACCESS_READY;
  scout_marketplace_set_standing (marketplace, &standing);

  return marketplace;
}

const char *
scout_cli_session_get_page_id (ScoutCliSession *self)
{
  g_return_val_if_fail (SCOUT_IS_CLI_SESSION (self), NULL);

  return self->page_id;
}
