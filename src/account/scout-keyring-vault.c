/* scout-keyring-vault.c: a vault in the person's keyring.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Each operation first finds out, without ever opening a prompt, what kind of keyring there is;
 * only an unlocked one is used, otherwise the token is remembered in this object. Operations run
 * one after the other, each against a limit of time: one whose call is not answered in time ends in
 * memory, and so do all later ones until the answer is there after all and it is looked at again.
 * Calls are never cancelled, because libsecret loses them or returns twice. Main thread.
 */

#include "config.h"

#include "scout-keyring-vault.h"

#include "scout-keyring-vault-calls-private.h"

/* An unlocked keyring takes some 10 ms; nobody is to wait for a hung one for more than 5 s. */
#define LIMIT (3 * G_USEC_PER_SEC)

typedef enum
{
  OPERATION_LOOKUP,
  OPERATION_STORE,
  OPERATION_CLEAR,
  OPERATION_UNLOCK,
  OPERATION_CHECK, /* what came of a prompt */
} OperationKind;

/* Counted, because a call and a wait may both outlive it. */
typedef struct
{
  OperationKind kind;
  ScoutKeyringVault *vault; /* (owned) (nullable): until no answer is expected any more */
  GTask *task;              /* (owned) (nullable): %NULL once it has returned */
  ScoutStoredToken *token;  /* (owned) (nullable): what to store */
  GCancellable *timer;      /* (owned): ends the wait for the limit */
  gboolean is_late;         /* it has ended, and the answer to its call is still to come */
  gboolean is_own;          /* nobody asked for it: the keyring is looked at again */
} Operation;

struct _ScoutKeyringVault
{
  GObject parent_instance;

  char *account_kind;
  ScoutClock *clock; /* (owned) */

  ScoutVaultState state;
  GQueue waiting;               /* of (owned) Operation */
  Operation *running;           /* (owned) (nullable) */
  guint n_late;                 /* calls that are not answered yet, and were given up */
  ScoutStoredToken *remembered; /* (owned) (nullable): what the keyring could not take */
  gboolean owes_clear;          /* the keyring may keep what was to be forgotten */
};

static void scout_keyring_vault_token_vault_init (ScoutTokenVaultInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutKeyringVault, scout_keyring_vault, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_TOKEN_VAULT,
                                                      scout_keyring_vault_token_vault_init))

static void begin_next (ScoutKeyringVault *self);

static Operation *
operation_new (ScoutKeyringVault *self,
               OperationKind      kind,
               GTask             *task)
{
  Operation *operation = g_rc_box_new0 (Operation);

  operation->kind = kind;
  operation->vault = g_object_ref (self);
  operation->task = task;
  operation->timer = g_cancellable_new ();

  return operation;
}

static void
operation_clear (gpointer data)
{
  Operation *operation = data;

  g_clear_object (&operation->timer);
  g_clear_object (&operation->task);
  g_clear_pointer (&operation->token, scout_stored_token_free);
  g_clear_object (&operation->vault);
}

static void
operation_unref (Operation *operation)
{
  g_rc_box_release_full (operation, operation_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Operation, operation_unref)

/* Makes room for the next operation; this one may go on beside it. */
static void
leave_queue (Operation *operation)
{
  g_cancellable_cancel (operation->timer);
  if (operation->vault->running == operation)
    g_clear_pointer (&operation->vault->running, operation_unref);
}

/* Returns the task to complete; the caller begins the next operation afterwards. */
static GTask *
end_operation (Operation *operation)
{
  leave_queue (operation);
  if (!operation->is_late)
    g_clear_object (&operation->vault);

  return g_steal_pointer (&operation->task);
}

static void
return_stored (Operation        *operation,
               ScoutStoredToken *stored)
{
  g_autoptr (ScoutKeyringVault) self = g_object_ref (operation->vault);
  g_autoptr (GTask) task = end_operation (operation);

  g_task_return_pointer (task, stored, (GDestroyNotify) scout_stored_token_free);
  begin_next (self);
}

static void
return_boolean (Operation *operation,
                gboolean   outcome)
{
  g_autoptr (ScoutKeyringVault) self = g_object_ref (operation->vault);
  g_autoptr (GTask) task = end_operation (operation);

  g_task_return_boolean (task, outcome);
  begin_next (self);
}

static void
return_error (Operation *operation,
              GError    *error)
{
  g_autoptr (ScoutKeyringVault) self = g_object_ref (operation->vault);
  g_autoptr (GTask) task = end_operation (operation);

  g_task_return_error (task, error);
  begin_next (self);
}

static void
forget (ScoutKeyringVault *self)
{
  g_clear_pointer (&self->remembered, scout_stored_token_free);
}

static void
push_operation (ScoutKeyringVault *self,
                Operation         *operation)
{
  g_queue_push_tail (&self->waiting, operation);
  begin_next (self);
}

/* Says whether an operation was still waiting for the answer to its call. A keyring that answers
 * again is looked at, or it would be said not to answer when somebody signs in next; once only, as
 * one that is always too late would be asked for ever. */
static gboolean
is_awaited (Operation *operation)
{
  ScoutKeyringVault *self = operation->vault;
  Operation *next = NULL;

  if (!operation->is_late)
    return TRUE;

  self->n_late--;
  if (self->n_late > 0 || operation->is_own)
    return FALSE;

  next = operation_new (self, OPERATION_CHECK, g_task_new (self, NULL, NULL, NULL));
  next->is_own = TRUE;
  push_operation (self, next);
  return FALSE;
}

/* The keyring took a token after all, but another may be remembered by now, or none. */
static void
settle_late_store (Operation *operation)
{
  ScoutKeyringVault *self = operation->vault;
  const ScoutStoredToken *newest = self->remembered;
  GTask *task = NULL;
  Operation *next = NULL;

  self->owes_clear = FALSE;
  if (newest != NULL && scout_token_equal (newest->token, operation->token->token))
    {
      forget (self);
      return;
    }

  task = g_task_new (self, NULL, NULL, NULL);
  next = operation_new (self, newest != NULL ? OPERATION_STORE : OPERATION_CLEAR, task);
  if (newest != NULL)
    next->token = scout_stored_token_copy (newest);
  push_operation (self, next);
}

static void
looked_up_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutStoredToken) stored = _scout_keyring_vault_lookup_finish (result, &error);

  if (!is_awaited (operation))
    return;

  if (error != NULL)
    return_error (operation, g_steal_pointer (&error));
  else
    return_stored (operation, g_steal_pointer (&stored));
}

static void
remember (Operation *operation)
{
  forget (operation->vault);
  operation->vault->remembered = scout_stored_token_copy (operation->token);
}

static void
stored_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;
  gboolean is_stored = _scout_keyring_vault_store_finish (result, &error);

  if (!is_awaited (operation))
    {
      if (is_stored)
        settle_late_store (operation);
      return;
    }

  if (is_stored)
    {
      operation->vault->owes_clear = FALSE;
      operation->vault->state = SCOUT_VAULT_STATE_UNLOCKED;
      forget (operation->vault);
    }
  else
    {
      g_info ("The keyring did not take the token: %s", error->message);
      operation->vault->state = SCOUT_VAULT_STATE_REFUSED;
      remember (operation);
    }
  return_boolean (operation, is_stored);
}

static void
cleared_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;

  operation->vault->owes_clear = !_scout_keyring_vault_clear_finish (result, &error);
  if (!is_awaited (operation))
    return;

  if (error != NULL)
    return_error (operation, g_steal_pointer (&error));
  else
    return_boolean (operation, TRUE);
}

static void
prompted_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;

  if (!_scout_keyring_vault_prompt_finish (result, &error))
    g_info ("The keyring did not prompt: %s", error->message);

  /* Whatever the prompt said, only the keyring itself knows. */
  push_operation (operation->vault, operation_new (operation->vault, OPERATION_CHECK,
                                                   g_steal_pointer (&operation->task)));
}

static void
begin_prompt (Operation *operation)
{
  /* A person may take minutes, for which nobody else is to wait. */
  leave_queue (operation);
  _scout_keyring_vault_prompt_async (prompted_cb, g_rc_box_acquire (operation));
  begin_next (operation->vault);
}

static void
clear_in_memory (Operation *operation)
{
  ScoutKeyringVault *self = operation->vault;

  forget (self);
  self->owes_clear = self->owes_clear || self->state == SCOUT_VAULT_STATE_LOCKED ||
                     self->state == SCOUT_VAULT_STATE_NO_ANSWER;
  if (!self->owes_clear)
    return_boolean (operation, TRUE);
  else if (self->state == SCOUT_VAULT_STATE_NO_ANSWER)
    return_error (operation, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_TIMED_OUT,
                                                  "The keyring does not answer"));
  else
    return_error (operation, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                                                  "The keyring is locked"));
}

static void
perform_in_memory (Operation *operation)
{
  ScoutKeyringVault *self = operation->vault;

  switch (operation->kind)
    {
    case OPERATION_LOOKUP:
      return_stored (operation,
                     self->remembered != NULL ? scout_stored_token_copy (self->remembered) : NULL);
      break;
    case OPERATION_STORE:
      remember (operation);
      return_boolean (operation, FALSE);
      break;
    case OPERATION_CLEAR:
      clear_in_memory (operation);
      break;
    case OPERATION_UNLOCK:
      if (self->state == SCOUT_VAULT_STATE_LOCKED)
        begin_prompt (operation);
      else
        return_boolean (operation, FALSE);
      break;
    case OPERATION_CHECK:
      return_boolean (operation, FALSE);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* What was remembered while the keyring was locked is what the person wants to be kept: who opened
 * it for that is told whether it is. */
static void
keep_remembered (Operation *operation)
{
  ScoutKeyringVault *self = operation->vault;

  if (self->remembered == NULL)
    {
      return_boolean (operation, TRUE);
      return;
    }

  operation->kind = OPERATION_STORE;
  operation->token = scout_stored_token_copy (self->remembered);
  _scout_keyring_vault_store_async (self->account_kind, operation->token, stored_cb,
                                    g_rc_box_acquire (operation));
}

static void
perform_in_keyring (Operation *operation)
{
  ScoutKeyringVault *self = operation->vault;

  switch (operation->kind)
    {
    case OPERATION_LOOKUP:
      /* What is remembered is newer than what is kept. */
      if (self->remembered != NULL)
        perform_in_memory (operation);
      else
        _scout_keyring_vault_lookup_async (self->account_kind, looked_up_cb,
                                           g_rc_box_acquire (operation));
      break;
    case OPERATION_STORE:
      _scout_keyring_vault_store_async (self->account_kind, operation->token, stored_cb,
                                        g_rc_box_acquire (operation));
      break;
    case OPERATION_CLEAR:
      forget (self);
      _scout_keyring_vault_clear_async (self->account_kind, cleared_cb,
                                        g_rc_box_acquire (operation));
      break;
    case OPERATION_UNLOCK:
    case OPERATION_CHECK:
      keep_remembered (operation);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
debt_cleared_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);

  operation->vault->owes_clear = !_scout_keyring_vault_clear_finish (result, NULL);
  if (!is_awaited (operation))
    return;

  /* A token that was to be forgotten does not come back. */
  if (operation->vault->owes_clear)
    perform_in_memory (operation);
  else
    perform_in_keyring (operation);
}

static void
probed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);
  ScoutKeyringVault *self = operation->vault;
  ScoutVaultState state = _scout_keyring_vault_probe_finish (result);

  if (!is_awaited (operation))
    return;

  /* Until the keyring takes it, or it is forgotten. */
  if (state != SCOUT_VAULT_STATE_UNLOCKED || self->remembered == NULL ||
      self->state != SCOUT_VAULT_STATE_REFUSED)
    self->state = state;
  if (state != SCOUT_VAULT_STATE_UNLOCKED)
    perform_in_memory (operation);
  else if (self->owes_clear && operation->kind != OPERATION_STORE &&
           operation->kind != OPERATION_CLEAR)
    _scout_keyring_vault_clear_async (self->account_kind, debt_cleared_cb,
                                      g_rc_box_acquire (operation));
  else
    perform_in_keyring (operation);
}

static void
timed_out_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Operation) operation = g_steal_pointer (&user_data);

  if (!scout_clock_wait_finish (SCOUT_CLOCK (source), result, NULL) ||
      g_cancellable_is_cancelled (operation->timer))
    return;

  g_info ("The keyring does not answer");
  operation->is_late = TRUE;
  operation->vault->n_late++;
  operation->vault->state = SCOUT_VAULT_STATE_NO_ANSWER;
  perform_in_memory (operation);
}

static void
begin_next (ScoutKeyringVault *self)
{
  g_autoptr (Operation) operation = NULL;

  if (self->running != NULL || g_queue_is_empty (&self->waiting))
    return;

  self->running = g_queue_pop_head (&self->waiting);
  operation = g_rc_box_acquire (self->running);

  /* Once damaged, for this run: the person is to learn of it. And who does not answer is not asked
   * a second time. */
  if (self->state == SCOUT_VAULT_STATE_DAMAGED || self->n_late > 0)
    {
      perform_in_memory (operation);
      return;
    }

  scout_clock_wait_async (self->clock, LIMIT, operation->timer, timed_out_cb,
                          g_rc_box_acquire (operation));
  _scout_keyring_vault_probe_async (probed_cb, g_rc_box_acquire (operation));
}

static void
scout_keyring_vault_lookup (ScoutTokenVault *vault,
                            GTask           *task)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (vault);

  push_operation (self, operation_new (self, OPERATION_LOOKUP, task));
}

static void
scout_keyring_vault_store (ScoutTokenVault        *vault,
                           const ScoutStoredToken *token,
                           GTask                  *task)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (vault);
  Operation *operation = operation_new (self, OPERATION_STORE, task);

  operation->token = scout_stored_token_copy (token);
  push_operation (self, operation);
}

static void
scout_keyring_vault_clear (ScoutTokenVault *vault,
                           GTask           *task)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (vault);

  push_operation (self, operation_new (self, OPERATION_CLEAR, task));
}

static void
scout_keyring_vault_unlock (ScoutTokenVault *vault,
                            GTask           *task)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (vault);

  push_operation (self, operation_new (self, OPERATION_UNLOCK, task));
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
  iface->unlock = scout_keyring_vault_unlock;
  iface->get_state = scout_keyring_vault_get_state;
}

static void
scout_keyring_vault_finalize (GObject *object)
{
  ScoutKeyringVault *self = SCOUT_KEYRING_VAULT (object);

  /* Every operation holds the vault, so none can be left. */
  g_assert (self->running == NULL && g_queue_is_empty (&self->waiting));
  g_clear_pointer (&self->account_kind, g_free);
  g_clear_pointer (&self->remembered, scout_stored_token_free);
  g_clear_object (&self->clock);

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
scout_keyring_vault_new (const char *account_kind,
                         ScoutClock *clock)
{
  ScoutKeyringVault *self = NULL;

  g_return_val_if_fail (account_kind != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  self = g_object_new (SCOUT_TYPE_KEYRING_VAULT, NULL);
  self->account_kind = g_strdup (account_kind);
  self->clock = g_object_ref (clock);

  return SCOUT_TOKEN_VAULT (self);
}
