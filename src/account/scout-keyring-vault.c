/* scout-keyring-vault.c: a vault in the person's keyring.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The only file that knows libsecret. Each operation first finds out, without ever opening a
 * prompt, what kind of keyring there is; only an unlocked one is used, otherwise the token is
 * remembered in this object. Operations run one after the other and are never cancelled, because
 * libsecret loses the call or returns twice when a prompt is cancelled. Main thread.
 */

#include "config.h"

#include "scout-keyring-vault.h"

#include "scout-keyring-file-private.h"

#include <glib/gi18n.h>
#include <libsecret/secret.h>
#include <string.h>

/* A kept token is one secret of four lines: this one, the expiry, the user's id and the token. */
#define FORMAT_LINE "scout-token 1"
#define MAX_SECRET_LENGTH (16 * 1024)

typedef enum
{
  OPERATION_LOOKUP,
  OPERATION_STORE,
  OPERATION_CLEAR,
} OperationKind;

typedef struct
{
  OperationKind kind;
  GTask *task;             /* (owned); holds a reference to the vault */
  ScoutStoredToken *token; /* (owned) (nullable): what to store */
} Operation;

struct _ScoutKeyringVault
{
  GObject parent_instance;

  char *account_kind;

  ScoutVaultState state;
  GQueue waiting;               /* of (owned) Operation */
  Operation *running;           /* (owned) (nullable) */
  ScoutStoredToken *remembered; /* (owned) (nullable): what the keyring could not take */
};

static void scout_keyring_vault_token_vault_init (ScoutTokenVaultInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutKeyringVault, scout_keyring_vault, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_TOKEN_VAULT,
                                                      scout_keyring_vault_token_vault_init))

static const SecretSchema schema = {
  SCOUT_APPLICATION_ID ".Token",
  SECRET_SCHEMA_NONE,
  {
    { "account", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { NULL, 0 },
  },
};

static void begin_next (ScoutKeyringVault *self);

static void
operation_free (Operation *operation)
{
  g_clear_object (&operation->task);
  g_clear_pointer (&operation->token, scout_stored_token_free);
  g_free (operation);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Operation, operation_free)

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

/* Takes the running operation off, so that its callback finds the vault ready for another one. */
static Operation *
end_operation (ScoutKeyringVault *self)
{
  return g_steal_pointer (&self->running);
}

static void
return_stored (ScoutKeyringVault *self,
               ScoutStoredToken  *stored)
{
  g_autoptr (ScoutKeyringVault) keep = g_object_ref (self);
  g_autoptr (Operation) operation = end_operation (self);

  g_task_return_pointer (operation->task, stored, (GDestroyNotify) scout_stored_token_free);
  begin_next (self);
}

static void
return_boolean (ScoutKeyringVault *self,
                gboolean           outcome)
{
  g_autoptr (ScoutKeyringVault) keep = g_object_ref (self);
  g_autoptr (Operation) operation = end_operation (self);

  g_task_return_boolean (operation->task, outcome);
  begin_next (self);
}

static void
return_error (ScoutKeyringVault *self,
              GError            *error)
{
  g_autoptr (ScoutKeyringVault) keep = g_object_ref (self);
  g_autoptr (Operation) operation = end_operation (self);

  g_task_return_error (operation->task, error);
  begin_next (self);
}

static void
remember (ScoutKeyringVault *self)
{
  g_clear_pointer (&self->remembered, scout_stored_token_free);
  self->remembered = g_steal_pointer (&self->running->token);
}

static void
retrieve_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GError) error = NULL;
  SecretRetrievable *item = SECRET_RETRIEVABLE (source);
  SecretValue *value = secret_retrievable_retrieve_secret_finish (item, result, &error);
  ScoutStoredToken *stored = NULL;

  if (value == NULL)
    {
      return_error (self, error != NULL ? g_steal_pointer (&error)
                                        : g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED,
                                                               "The keyring gave no secret"));
      return;
    }

  stored = parse_secret (value);
  secret_value_unref (value);
  return_stored (self, stored);
}

static void
search_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GError) error = NULL;
  GList *items = secret_password_search_finish (result, &error);

  if (error != NULL)
    return_error (self, g_steal_pointer (&error));
  else if (items == NULL)
    return_stored (self, NULL);
  else
    secret_retrievable_retrieve_secret (items->data, NULL, retrieve_cb, self);

  g_list_free_full (items, g_object_unref);
}

static void
store_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GError) error = NULL;

  if (!secret_password_store_finish (result, &error))
    {
      g_info ("The keyring did not take the token: %s",
              error != NULL ? error->message : "no reason given");
      remember (self);
      return_boolean (self, FALSE);
      return;
    }

  g_clear_pointer (&self->remembered, scout_stored_token_free);
  return_boolean (self, TRUE);
}

static void
clear_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GError) error = NULL;

  /* %FALSE without an error says that there was nothing to clear. */
  if (!secret_password_clear_finish (result, &error) && error != NULL)
    return_error (self, g_steal_pointer (&error));
  else
    return_boolean (self, TRUE);
}

static void
perform_in_keyring (ScoutKeyringVault *self)
{
  const char *kind = self->account_kind;
  char *secret = NULL;

  switch (self->running->kind)
    {
    case OPERATION_LOOKUP:
      /* Unlike a lookup a search leaves items alone that lie in another, locked keyring. */
      secret_password_search (&schema, SECRET_SEARCH_NONE, NULL, search_cb, self,
                              "account", kind, NULL);
      break;
    case OPERATION_STORE:
      secret = format_secret (self->running->token);
      secret_password_store (&schema, SECRET_COLLECTION_DEFAULT, _("Scout: access to Facebook"),
                             secret, NULL, store_cb, self, "account", kind, NULL);
      scout_wipe_string (secret);
      break;
    case OPERATION_CLEAR:
      g_clear_pointer (&self->remembered, scout_stored_token_free);
      secret_password_clear (&schema, NULL, clear_cb, self, "account", kind, NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
perform_in_memory (ScoutKeyringVault *self)
{
  switch (self->running->kind)
    {
    case OPERATION_LOOKUP:
      return_stored (self, self->remembered != NULL ? scout_stored_token_copy (self->remembered)
                                                    : NULL);
      break;
    case OPERATION_STORE:
      remember (self);
      return_boolean (self, FALSE);
      break;
    case OPERATION_CLEAR:
      g_clear_pointer (&self->remembered, scout_stored_token_free);
      if (self->state == SCOUT_VAULT_STATE_LOCKED)
        return_error (self, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                                                 "The keyring is locked"));
      else
        return_boolean (self, TRUE);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
perform (ScoutKeyringVault *self,
         ScoutVaultState    state)
{
  gboolean is_newer_in_memory = FALSE;

  self->state = state;
  is_newer_in_memory = self->remembered != NULL && self->running->kind == OPERATION_LOOKUP;

  if (state == SCOUT_VAULT_STATE_UNLOCKED && !is_newer_in_memory)
    perform_in_keyring (self);
  else
    perform_in_memory (self);
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
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretCollection) collection = secret_collection_for_alias_finish (result, &error);

  if (collection == NULL)
    {
      g_debug ("No default keyring: %s", error != NULL ? error->message : "none is set");
      perform (self, SCOUT_VAULT_STATE_NO_COLLECTION);
      return;
    }

  perform (self, secret_collection_get_locked (collection) ? SCOUT_VAULT_STATE_LOCKED
                                                           : SCOUT_VAULT_STATE_UNLOCKED);
}

static void
service_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecretService) service = secret_service_get_finish (result, &error);

  if (service == NULL)
    {
      g_debug ("No keyring service: %s", error != NULL ? error->message : "no reason given");
      perform (self, state_from_error (error));
      return;
    }

  secret_collection_for_alias (service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, NULL,
                               collection_cb, self);
}

static void
ask_service (ScoutKeyringVault *self)
{
  secret_service_get (SECRET_SERVICE_OPEN_SESSION, NULL, service_cb, self);
}

static void
portal_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GVariant) version = NULL;

  version = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  if (version != NULL)
    perform (self, SCOUT_VAULT_STATE_UNLOCKED);
  else
    ask_service (self);
}

static void
bus_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (user_data);
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL)
    {
      perform (self, SCOUT_VAULT_STATE_NO_BUS);
      return;
    }

  /* The question by which libsecret itself chooses between its file and the service. */
  g_dbus_connection_call (bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                          "org.freedesktop.DBus.Properties", "Get",
                          g_variant_new ("(ss)", "org.freedesktop.portal.Secret", "version"),
                          G_VARIANT_TYPE ("(v)"), G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                          portal_cb, self);
}

static void
probe (ScoutKeyringVault *self)
{
  ScoutKeyringFileUse use = _scout_keyring_file_get_use ();
  g_autofree char *path = _scout_keyring_file_dup_path ();
  g_autoptr (GError) error = NULL;

  /* Once damaged, for this run: the person is to learn of it. */
  if (self->state == SCOUT_VAULT_STATE_DAMAGED)
    {
      perform (self, SCOUT_VAULT_STATE_DAMAGED);
      return;
    }

  if (use != SCOUT_KEYRING_FILE_USE_NEVER && !_scout_keyring_file_is_sound (path))
    {
      if (!_scout_keyring_file_move_aside (path, &error))
        g_info ("The damaged keyring file stays where it is: %s", error->message);
      perform (self, SCOUT_VAULT_STATE_DAMAGED);
      return;
    }

  if (use == SCOUT_KEYRING_FILE_USE_ALWAYS)
    perform (self, SCOUT_VAULT_STATE_UNLOCKED);
  else if (use == SCOUT_KEYRING_FILE_USE_WITH_PORTAL)
    g_bus_get (G_BUS_TYPE_SESSION, NULL, bus_cb, self);
  else
    ask_service (self);
}

static void
begin_next (ScoutKeyringVault *self)
{
  if (self->running != NULL || g_queue_is_empty (&self->waiting))
    return;

  self->running = g_queue_pop_head (&self->waiting);
  probe (self);
}

static void
add_operation (ScoutTokenVault        *vault,
               OperationKind           kind,
               const ScoutStoredToken *token,
               GTask                  *task)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (vault);
  Operation *operation = g_new0 (Operation, 1);

  operation->kind = kind;
  operation->task = task;
  if (token != NULL)
    operation->token = scout_stored_token_copy (token);

  g_queue_push_tail (&self->waiting, operation);
  begin_next (self);
}

static void
scout_keyring_vault_lookup (ScoutTokenVault *vault,
                            GTask           *task)
{
  add_operation (vault, OPERATION_LOOKUP, NULL, task);
}

static void
scout_keyring_vault_store (ScoutTokenVault        *vault,
                           const ScoutStoredToken *token,
                           GTask                  *task)
{
  add_operation (vault, OPERATION_STORE, token, task);
}

static void
scout_keyring_vault_clear (ScoutTokenVault *vault,
                           GTask           *task)
{
  add_operation (vault, OPERATION_CLEAR, NULL, task);
}

static ScoutVaultState
scout_keyring_vault_get_state (ScoutTokenVault *vault)
{
  return SCOUT_KEYRING_VAULT (vault)->state;
}

static void
scout_keyring_vault_token_vault_init (ScoutTokenVaultInterface *iface)
{
  iface->lookup = scout_keyring_vault_lookup;
  iface->store = scout_keyring_vault_store;
  iface->clear = scout_keyring_vault_clear;
  iface->get_state = scout_keyring_vault_get_state;
}

static void
scout_keyring_vault_finalize (GObject *object)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (object);

  /* Every operation's task holds the vault, so none can be left. */
  g_assert (self->running == NULL && g_queue_is_empty (&self->waiting));
  g_clear_pointer (&self->account_kind, g_free);
  g_clear_pointer (&self->remembered, scout_stored_token_free);

  G_OBJECT_CLASS (scout_keyring_vault_parent_class)->finalize (object);
}

static void
scout_keyring_vault_class_init (ScoutKeyringVaultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_keyring_vault_finalize;
}

static void
scout_keyring_vault_init (ScoutKeyringVault *self)
{
  self->state = SCOUT_VAULT_STATE_UNKNOWN;
  g_queue_init (&self->waiting);
}

ScoutTokenVault *
scout_keyring_vault_new (const char *account_kind)
{
  ScoutKeyringVault *self = NULL;

  g_return_val_if_fail (account_kind != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_KEYRING_VAULT, NULL);
  self->account_kind = g_strdup (account_kind);

  return SCOUT_TOKEN_VAULT (self);
}
