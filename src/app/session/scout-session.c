/* scout-session.c: everything that a window needs, put together once: live or sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The one place that knows whether Meta or the sandbox answers: all that differs are the base
 * URLs, the app and the vault. Everybody else is handed the services that stand here.
 * Asynchronous chains end in the main context; signing out cancels them, so that nothing late
 * brings an account back. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-facebook-marketplace.h"
#include "scout-graph-error.h"
#include "scout-keyring-vault.h"
#include "scout-memory-vault.h"
#include "scout-remembering-marketplace.h"
#include "scout-soup-transport.h"

G_DEFINE_FINAL_TYPE (ScoutSession, scout_session, G_TYPE_OBJECT)

/* Some thousands of creators' pictures; Meta's addresses expire sooner. */
#define PICTURE_BYTES (200 * 1024 * 1024)
#define PICTURE_AGE (30 * G_TIME_SPAN_DAY)

typedef enum
{
  PROP_BRAND_PAGE = 1,
  PROP_LIBRARY,
} ScoutSessionProperty;

static GParamSpec *props[PROP_LIBRARY + 1];

/* Not for the sandbox: its addresses mean other pictures in its next world. */
static ScoutPictureStore *
open_picture_store (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "scout", "pictures", NULL);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();

  return scout_picture_store_new (folder, PICTURE_BYTES, PICTURE_AGE, clock);
}

static ScoutSession *
session_new (const char        *graph_url,
             const char        *dialog_url,
             const char        *packaged_app_id,
             ScoutPictureStore *store)
{
  ScoutSession *self = g_object_new (SCOUT_TYPE_SESSION, NULL);
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (graph_url, self->clock);

  self->dialog_url = g_strdup (dialog_url);
  self->packaged_app_id = g_strdup (packaged_app_id);
  self->app_id = g_strdup (packaged_app_id);
  self->configuration_id = g_strdup ("");
  self->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), self->clock);
  self->pictures = scout_picture_source_new (transport, store);
  return self;
}

static void
free_weak (GWeakRef *weak)
{
  g_weak_ref_clear (weak);
  g_free (weak);
}

/* A keyring that takes long must not keep the session of a window that was closed. */
static void
token_stored_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  ScoutTokenVault *vault = SCOUT_TOKEN_VAULT (source);
  g_autoptr(ScoutSession) self = g_weak_ref_get (user_data);
  g_autoptr(GError) error = NULL;

  free_weak (user_data);
  if (scout_token_vault_store_finish (vault, result, &error))
    return;

  /* Of the states that are known beforehand the window has told. */
  if (self != NULL && scout_token_vault_get_state (vault) == SCOUT_VAULT_STATE_REFUSED)
    g_signal_emit_by_name (self, "token-refused");
  g_debug ("The sign-in is remembered until Scout quits: %s",
           error != NULL ? error->message : "no keyring");
}

static void
store_token (ScoutSession           *self,
             const ScoutStoredToken *token)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  scout_token_vault_store_async (self->vault, token, token_stored_cb, weak);
}

static void
token_cleared_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  if (!scout_token_vault_clear_finish (SCOUT_TOKEN_VAULT (source), result, &error))
    g_message ("The sign-in could not be removed from the keyring: %s",
               error != NULL ? error->message : "locked");
}

/* What was found of the Pages holds at the next start, and not when they are looked for again. */
static void
keep_account (ScoutSession *self,
              ScoutAccount *account,
              gboolean      is_restored)
{
  gboolean is_new = g_strcmp0 (self->token->user_id, account->user_id) != 0;

  g_clear_pointer (&self->account, scout_account_free);
  if (is_restored)
    _scout_session_recall_findings (self, account);
  else
    _scout_session_forget_findings (self, NULL);
  _scout_session_recall_names (self, account->pages);
  self->account = account;
  if (!is_new)
    return;

  _scout_session_charge_account (self, account);
  g_free (self->token->user_id);
  self->token->user_id = g_strdup (account->user_id);
  store_token (self, self->token);
}

/* A sandbox of another world knows nothing of a token of an earlier run: that is no news. */
static gboolean
was_forgotten (ScoutSession *self,
               GTask        *task,
               const GError *error)
{
  return self->sandbox != NULL && g_task_get_source_tag (task) == scout_session_restore_async
         && g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_INVALID);
}

static void
account_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutSession *self = g_task_get_source_object (task);
  g_autoptr(ScoutAccount) account = NULL;
  g_autoptr(GError) error = NULL;

  account = scout_account_service_load_finish (SCOUT_ACCOUNT_SERVICE (source), result, &error);
  if (g_task_return_error_if_cancelled (task))
    return;
  if (account == NULL && was_forgotten (self, task, error))
    {
      scout_token_vault_clear_async (self->vault, token_cleared_cb, NULL);
      g_task_return_boolean (task, FALSE);
      return;
    }
  if (account == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  _scout_session_take_candidate (self);
  keep_account (self, g_steal_pointer (&account),
                g_task_get_source_tag (task) == scout_session_restore_async);
  g_task_return_boolean (task, TRUE);
}

static void
load_account (ScoutSession *self,
              GTask        *task)
{
  g_auto(GStrv) scopes = _scout_session_dup_own_scopes (self);

  scout_account_service_load_async (_scout_session_get_service (self),
                                    _scout_session_get_loading_token (self)->token,
                                    (const char * const *) scopes, g_task_get_cancellable (task),
                                    account_loaded_cb, task);
}

static void
token_found_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutSession *self = g_task_get_source_object (task);
  g_autoptr(ScoutStoredToken) token = NULL;
  g_autoptr(GError) error = NULL;

  token = scout_token_vault_lookup_finish (SCOUT_TOKEN_VAULT (source), result, &error);
  if (g_task_return_error_if_cancelled (task))
    return;
  if (token == NULL)
    {
      /* A keyring that fails costs one sign-in, never the start. */
      if (error != NULL)
        g_message ("The keyring could not be read: %s", error->message);
      g_task_return_boolean (task, FALSE);
      return;
    }

  /* Nobody knows how long it was to last. */
  _scout_session_take_token (self, g_steal_pointer (&token), G_MAXINT64);
  load_account (self, g_steal_pointer (&task));
}

static void
renew_cancellable (ScoutSession *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
}

/* What they remember goes, whoever still has one and asks: it is for one brand and one sign-in. */
static void
close_marketplaces (ScoutSession *self)
{
  for (gsize i = 0; i < SCOUT_N_NETWORKS; i++)
    {
      if (self->marketplaces[i] != NULL)
        scout_remembering_marketplace_close (
          SCOUT_REMEMBERING_MARKETPLACE (self->marketplaces[i]));
      g_clear_object (&self->marketplaces[i]);
    }
}

static void
scout_session_dispose (GObject *object)
{
  ScoutSession *self = SCOUT_SESSION (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  _scout_session_close_library (self);
  close_marketplaces (self);
  g_clear_object (&self->brand_page);
  g_clear_object (&self->vault);
  g_clear_object (&self->pictures);
  g_clear_object (&self->service);
  g_clear_object (&self->client);
  g_clear_object (&self->throttle);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);
  if (self->sandbox != NULL)
    scout_sandbox_stop (self->sandbox);
  g_clear_object (&self->sandbox);

  G_OBJECT_CLASS (scout_session_parent_class)->dispose (object);
}

static void
scout_session_finalize (GObject *object)
{
  ScoutSession *self = SCOUT_SESSION (object);

  g_clear_pointer (&self->token, scout_stored_token_free);
  g_clear_pointer (&self->candidate, scout_stored_token_free);
  g_clear_pointer (&self->account, scout_account_free);
  for (int network = 0; network < SCOUT_N_NETWORKS; network++)
    g_hash_table_unref (self->checked[network]);
  g_free (self->dialog_url);
  g_free (self->packaged_app_id);
  g_free (self->app_id);
  g_free (self->configuration_id);
  g_free (self->library_page_id);
  g_free (self->library_folder);

  G_OBJECT_CLASS (scout_session_parent_class)->finalize (object);
}

static void
scout_session_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  ScoutSession *self = SCOUT_SESSION (object);

  switch ((ScoutSessionProperty) id)
    {
    case PROP_BRAND_PAGE:
      g_value_set_object (value, scout_session_get_brand_page (self));
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, scout_session_get_library (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_session_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  ScoutSession *self = SCOUT_SESSION (object);

  switch ((ScoutSessionProperty) id)
    {
    case PROP_BRAND_PAGE:
      scout_session_set_brand_page (self, g_value_get_object (value));
      break;
    case PROP_LIBRARY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_session_class_init (ScoutSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_session_dispose;
  object_class->finalize = scout_session_finalize;
  object_class->get_property = scout_session_get_property;
  object_class->set_property = scout_session_set_property;

  /**
   * ScoutSession:brand-page: (nullable)
   *
   * The Page that is searched as.
   */
  props[PROP_BRAND_PAGE] = g_param_spec_object ("brand-page", NULL, NULL, SCOUT_TYPE_BRAND_PAGE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                | G_PARAM_STATIC_STRINGS);
  /**
   * ScoutSession:library: (nullable)
   *
   * What is kept for the Page that is searched as; it may not be open yet.
   */
  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, SCOUT_TYPE_LIBRARY,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutSession::token-refused:
   * @self: the session
   *
   * The keyring is unlocked, and did not take the sign-in: it will not outlive this run.
   */
  g_signal_new ("token-refused", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  /**
   * ScoutSession::access-told:
   * @self: the session
   * @page: one of the account's Pages
   * @network: a #ScoutNetwork
   *
   * An answer of Meta's has told whether @page may search @network.
   */
  g_signal_new ("access-told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 2, SCOUT_TYPE_BRAND_PAGE, SCOUT_TYPE_NETWORK);

  /**
   * ScoutSession::library-opened:
   * @self: the session
   * @set_aside: (nullable): where a damaged file has been moved to that was found in its place
   * @error: (nullable): a #ScoutLibraryError: why it is not open
   *
   * The library has been opened, or cannot be.
   */
  g_signal_new ("library-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_ERROR);
}

static void
scout_session_init (ScoutSession *self)
{
  self->clock = scout_system_clock_new ();
  self->cancellable = g_cancellable_new ();
  _scout_session_init_findings (self);
}

ScoutSession *
scout_session_new_live (const char *packaged_app_id,
                        const char *app_id,
                        const char *configuration_id)
{
  g_autoptr(ScoutPictureStore) store = open_picture_store ();
  ScoutSession *self;

  g_return_val_if_fail (packaged_app_id != NULL, NULL);
  g_return_val_if_fail (app_id != NULL, NULL);
  g_return_val_if_fail (configuration_id != NULL, NULL);

  self = session_new (SCOUT_GRAPH_LIVE_URL, SCOUT_LOGIN_LIVE_DIALOG_URL, packaged_app_id, store);
  scout_session_set_app (self, app_id, configuration_id);
  self->vault = scout_keyring_vault_new ("live", self->clock);
  return self;
}

ScoutSession *
scout_session_new_sandbox (ScoutSandbox *sandbox,
                           gboolean      is_signed_in)
{
  ScoutSession *self;

  g_return_val_if_fail (SCOUT_IS_SANDBOX (sandbox), NULL);

  self = session_new (scout_sandbox_get_graph_url (sandbox), scout_sandbox_get_dialog_url (sandbox),
                      scout_sandbox_get_app_id (sandbox), NULL);
  self->sandbox = g_object_ref (sandbox);
  if (is_signed_in)
    {
      g_autoptr(ScoutToken) token = scout_token_new (scout_sandbox_get_user_token (sandbox));
      g_autoptr(ScoutStoredToken) stored = NULL;

      /* Whose it is shows when it is used for the first time. */
      stored = _scout_session_new_token (token, "", 0);
      self->vault = scout_memory_vault_new ();
      store_token (self, stored);
    }
  else
    {
      self->vault = scout_keyring_vault_new ("sandbox", self->clock);
    }
  return self;
}

gboolean
scout_session_is_sample (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), FALSE);

  return self->sandbox != NULL;
}

ScoutSandbox *
scout_session_get_sandbox (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->sandbox;
}

void
scout_session_restore_async (ScoutSession        *self,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SCOUT_IS_SESSION (self));

  scout_session_cancel (self);
  task = g_task_new (self, self->cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_session_restore_async);
  scout_token_vault_lookup_async (self->vault, token_found_cb, task);
}

gboolean
scout_session_restore_finish (ScoutSession  *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_session_restore_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
scout_session_load_account_async (ScoutSession        *self,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (_scout_session_get_loading_token (self) != NULL);

  renew_cancellable (self);
  task = g_task_new (self, self->cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_session_load_account_async);
  load_account (self, task);
}

gboolean
scout_session_load_account_finish (ScoutSession  *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_session_load_account_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
scout_session_set_settings (ScoutSession *self,
                            GSettings    *settings)
{
  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (settings == NULL || G_IS_SETTINGS (settings));

  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  if (g_set_object (&self->settings, settings))
    _scout_session_watch_limits (self);
}

GSettings *
scout_session_get_settings (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->settings;
}

void
scout_session_cancel (ScoutSession *self)
{
  g_return_if_fail (SCOUT_IS_SESSION (self));

  g_clear_pointer (&self->candidate, scout_stored_token_free);
  renew_cancellable (self);
}

const ScoutAccount *
scout_session_get_account (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->account;
}

void
scout_session_set_brand_page (ScoutSession   *self,
                              ScoutBrandPage *page)
{
  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (page == NULL || SCOUT_IS_BRAND_PAGE (page));

  if (!g_set_object (&self->brand_page, page))
    return;

  close_marketplaces (self);
  if (page != NULL)
    _scout_session_note_names (self, page);
  scout_session_open_library (self, page != NULL ? scout_brand_page_get_fields (page)->id : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BRAND_PAGE]);
}

ScoutPictureSource *
scout_session_get_pictures (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), NULL);

  return self->pictures;
}
