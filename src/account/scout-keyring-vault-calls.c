/* scout-keyring-vault-calls.c: the calls of libsecret that a keyring vault makes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The only file that knows libsecret. Each call is a task without a state of its own: what to do
 * with an answer, above all with a late one, is the vault's business. Main thread.
 */

#include "config.h"

#include "scout-keyring-vault-calls-private.h"

#include "scout-keyring-file-private.h"

#include <glib/gi18n.h>
#include <libsecret/secret.h>
#include <string.h>

/* A kept token is one secret of four lines: this one, the expiry, the user's id and the token. */
#define FORMAT_LINE "scout-token 1"
#define MAX_SECRET_LENGTH (16 * 1024)

static const SecretSchema schema = {
  SCOUT_APPLICATION_ID ".Token",
  SECRET_SCHEMA_NONE,
  {
    { "account", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { NULL, 0 },
  },
};

static char *
format_secret (const ScoutStoredToken *token)
{
  return g_strdup_printf (FORMAT_LINE "\n%" G_GINT64_FORMAT "\n%s\n%s",
                          token->expires_at, token->user_id, scout_token_reveal (token->token));
}

static char *
take_line (const char **text)
{
  gsize length = strcspn (*text, "\n");
  char *line = g_strndup (*text, length);

  *text += length + ((*text)[length] == '\n' ? 1 : 0);

  return line;
}

/* Anybody may have put into a keyring what stands in it: it is nothing rather than an error. */
static ScoutStoredToken *
parse_secret (SecretValue *value)
{
  const char *text = secret_value_get_text (value);
  g_autofree char *format = NULL;
  g_autofree char *expires_at = NULL;
  g_autofree char *user_id = NULL;
  ScoutStoredToken *stored = NULL;
  gint64 moment = 0;

  if (text == NULL || strnlen (text, MAX_SECRET_LENGTH + 1) > MAX_SECRET_LENGTH)
    return NULL;

  format = take_line (&text);
  expires_at = take_line (&text);
  user_id = take_line (&text);
  if (!g_str_equal (format, FORMAT_LINE) || *user_id == '\0' || *text == '\0' ||
      strchr (text, '\n') != NULL || !g_utf8_validate (user_id, -1, NULL) ||
      !g_ascii_string_to_signed (expires_at, 10, 0, G_MAXINT64, &moment, NULL))
    return NULL;

  stored = g_new0 (ScoutStoredToken, 1);
  stored->token = scout_token_new (text);
  stored->user_id = g_steal_pointer (&user_id);
  stored->expires_at = moment;

  return stored;
}

static GTask *
make_task (gpointer            tag,
           GAsyncReadyCallback callback,
           gpointer            user_data)
{
  GTask *task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, tag);

  return task;
}

static void
return_error (GTask  *task,
              GError *error)
{
  g_task_return_error (task, error != NULL ? error
                                           : g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED,
                                                                  "The keyring gave no reason"));
}

/* The bus reports its own trouble and the service's as D-Bus errors; without a bus there are only
 * errors of the connection. */
static ScoutVaultState
state_from_error (const GError *error)
{
  if (error != NULL && error->domain == G_IO_ERROR && error->code != G_IO_ERROR_TIMED_OUT &&
      error->code != G_IO_ERROR_DBUS_ERROR)
    return SCOUT_VAULT_STATE_NO_BUS;

  return SCOUT_VAULT_STATE_NO_SERVICE;
}

static void
collection_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretCollection) collection = secret_collection_for_alias_finish (result, &error);

  if (collection == NULL)
    {
      g_debug ("No default keyring: %s", error != NULL ? error->message : "none is set");
      g_task_return_int (task, SCOUT_VAULT_STATE_NO_COLLECTION);
      return;
    }

  g_task_return_int (task, secret_collection_get_locked (collection) ? SCOUT_VAULT_STATE_LOCKED
                                                                     : SCOUT_VAULT_STATE_UNLOCKED);
}

static void
service_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretService) service = secret_service_get_finish (result, &error);

  if (service == NULL)
    {
      g_debug ("No keyring service: %s", error != NULL ? error->message : "no reason given");
      g_task_return_int (task, state_from_error (error));
      return;
    }

  secret_collection_for_alias (service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, NULL,
                               collection_cb, g_steal_pointer (&task));
}

static void
ask_service (GTask *task)
{
  secret_service_get (SECRET_SERVICE_OPEN_SESSION, NULL, service_cb, task);
}

static void
portal_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GVariant) version = NULL;

  version = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  if (version != NULL)
    g_task_return_int (task, SCOUT_VAULT_STATE_UNLOCKED);
  else
    ask_service (g_steal_pointer (&task));
}

static void
bus_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL)
    {
      g_task_return_int (task, SCOUT_VAULT_STATE_NO_BUS);
      return;
    }

  /* The question by which libsecret itself chooses between its file and the service. */
  g_dbus_connection_call (bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                          "org.freedesktop.DBus.Properties", "Get",
                          g_variant_new ("(ss)", "org.freedesktop.portal.Secret", "version"),
                          G_VARIANT_TYPE ("(v)"), G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                          portal_cb, g_steal_pointer (&task));
}

static void
retrieve_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;
  SecretRetrievable *item = SECRET_RETRIEVABLE (source);
  SecretValue *value = secret_retrievable_retrieve_secret_finish (item, result, &error);

  if (value == NULL)
    {
      return_error (task, g_steal_pointer (&error));
      return;
    }

  g_task_return_pointer (task, parse_secret (value), (GDestroyNotify) scout_stored_token_free);
  secret_value_unref (value);
}

static void
search_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;
  GList *items = secret_password_search_finish (result, &error);

  if (error != NULL)
    return_error (task, g_steal_pointer (&error));
  else if (items == NULL)
    g_task_return_pointer (task, NULL, NULL);
  else
    secret_retrievable_retrieve_secret (items->data, NULL, retrieve_cb, g_steal_pointer (&task));

  g_list_free_full (items, g_object_unref);
}

static void
store_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;

  if (secret_password_store_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    return_error (task, g_steal_pointer (&error));
}

static void
clear_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;

  /* %FALSE without an error says that there was nothing to clear. */
  if (!secret_password_clear_finish (result, &error) && error != NULL)
    return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
unlock_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;

  if (secret_service_unlock_finish (SECRET_SERVICE (source), result, NULL, &error) < 0)
    return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
locked_collection_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretCollection) collection = secret_collection_for_alias_finish (result, &error);
  g_autoptr (GList) collections = NULL;

  if (collection == NULL)
    {
      return_error (task, g_steal_pointer (&error));
      return;
    }

  collections = g_list_append (NULL, collection);
  secret_service_unlock (secret_collection_get_service (collection), collections, NULL, unlock_cb,
                         g_steal_pointer (&task));
}

static void
prompting_service_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretService) service = secret_service_get_finish (result, &error);

  if (service == NULL)
    return_error (task, g_steal_pointer (&error));
  else
    secret_collection_for_alias (service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, NULL,
                                 locked_collection_cb, g_steal_pointer (&task));
}

void
_scout_keyring_vault_probe_async (GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  g_autoptr (GTask) task = make_task (_scout_keyring_vault_probe_async, callback, user_data);
  ScoutKeyringFileUse use = _scout_keyring_file_get_use ();
  g_autofree char *path = _scout_keyring_file_dup_path ();
  g_autoptr (GError) error = NULL;

  if (use != SCOUT_KEYRING_FILE_USE_NEVER && !_scout_keyring_file_is_sound (path))
    {
      if (!_scout_keyring_file_move_aside (path, &error))
        g_info ("The damaged keyring file stays where it is: %s", error->message);
      g_task_return_int (task, SCOUT_VAULT_STATE_DAMAGED);
      return;
    }

  if (use == SCOUT_KEYRING_FILE_USE_ALWAYS)
    g_task_return_int (task, SCOUT_VAULT_STATE_UNLOCKED);
  else if (use == SCOUT_KEYRING_FILE_USE_WITH_PORTAL)
    g_bus_get (G_BUS_TYPE_SESSION, NULL, bus_cb, g_steal_pointer (&task));
  else
    ask_service (g_steal_pointer (&task));
}

ScoutVaultState
_scout_keyring_vault_probe_finish (GAsyncResult *result)
{
  return (ScoutVaultState) g_task_propagate_int (G_TASK (result), NULL);
}

void
_scout_keyring_vault_lookup_async (const char          *account_kind,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  /* Unlike a lookup a search leaves items alone that lie in another, locked keyring. */
  secret_password_search (&schema, SECRET_SEARCH_NONE, NULL, search_cb,
                          make_task (_scout_keyring_vault_lookup_async, callback, user_data),
                          "account", account_kind, NULL);
}

ScoutStoredToken *
_scout_keyring_vault_lookup_finish (GAsyncResult  *result,
                                    GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
_scout_keyring_vault_store_async (const char             *account_kind,
                                  const ScoutStoredToken *token,
                                  GAsyncReadyCallback     callback,
                                  gpointer                user_data)
{
  char *secret = format_secret (token);

  secret_password_store (&schema, SECRET_COLLECTION_DEFAULT, _("Scout: access to Facebook"), secret,
                         NULL, store_cb,
                         make_task (_scout_keyring_vault_store_async, callback, user_data),
                         "account", account_kind, NULL);
  scout_wipe_string (secret);
}

gboolean
_scout_keyring_vault_store_finish (GAsyncResult  *result,
                                   GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
_scout_keyring_vault_clear_async (const char          *account_kind,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  secret_password_clear (&schema, NULL, clear_cb,
                         make_task (_scout_keyring_vault_clear_async, callback, user_data),
                         "account", account_kind, NULL);
}

gboolean
_scout_keyring_vault_clear_finish (GAsyncResult  *result,
                                   GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
_scout_keyring_vault_prompt_async (GAsyncReadyCallback callback,
                                   gpointer            user_data)
{
  secret_service_get (SECRET_SERVICE_OPEN_SESSION, NULL, prompting_service_cb,
                      make_task (_scout_keyring_vault_prompt_async, callback, user_data));
}

gboolean
_scout_keyring_vault_prompt_finish (GAsyncResult  *result,
                                    GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
