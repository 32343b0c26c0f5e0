/* scout-sandbox.c: an embedded server that behaves like Meta's login dialog and Graph.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The object around the server: it owns the state, starts and ends the thread that answers, and
 * keeps the log of what arrived, which has a lock. What the object tells callers does not change
 * once it has started; everything else belongs to the thread.
 */

#include "config.h"

#include "scout-sandbox.h"

#include "scout-sandbox-dialog.h"
#include "scout-sandbox-faults.h"
#include "scout-sandbox-limits.h"
#include "scout-sandbox-router.h"
#include "scout-sandbox-thread.h"

#include <libsoup/soup.h>

/* Enough for any test; a program that runs for days must not grow. */
#define MAX_REQUESTS 10000
/* S2 "Rate Limits" */
#define USER_HOURLY_LIMIT 2000
#define RATE_LIMIT_CODE 613

struct _ScoutSandbox
{
  GObject             parent_instance;

  ScoutSandboxState   state;
  ScoutSandboxPage    pages[SCOUT_SANDBOX_N_PAGES];
  char               *dialog_url; /* (owned) (nullable) */

  GMutex              run_lock;   /* one start or stop at a time */
  ScoutSandboxThread *thread;     /* (owned) (nullable): while it runs */

  GMutex              log_lock;
  GQueue              log;        /* (element-type ScoutSandboxRequest), under its lock */
};

G_DEFINE_FINAL_TYPE (ScoutSandbox, scout_sandbox, G_TYPE_OBJECT)

static ScoutSandboxRequest *
request_copy (const ScoutSandboxRequest *request)
{
  ScoutSandboxRequest *copy = g_new0 (ScoutSandboxRequest, 1);

  copy->method = g_strdup (request->method);
  copy->path = g_strdup (request->path);
  copy->query = g_strdup (request->query);
  copy->has_authorization = request->has_authorization;
  copy->status = request->status;

  return copy;
}

void
scout_sandbox_request_free (ScoutSandboxRequest *self)
{
  g_free (self->method);
  g_free (self->path);
  g_free (self->query);
  g_free (self);
}

static void
keep_request (ScoutSandbox      *self,
              SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  const char *query = g_uri_get_query (uri);
  ScoutSandboxRequest request = {
    .method = (char *) soup_server_message_get_method (message),
    .path = (char *) g_uri_get_path (uri),
    .query = (char *) (query != NULL ? query : ""),
    .has_authorization = soup_message_headers_get_one (headers, "Authorization") != NULL,
    .status = soup_server_message_get_status (message),
  };

  if (g_str_has_prefix (request.path, SCOUT_SANDBOX_CONTROL_PREFIX))
    return;

  g_mutex_lock (&self->log_lock);
  g_queue_push_tail (&self->log, request_copy (&request));
  if (g_queue_get_length (&self->log) > MAX_REQUESTS)
    scout_sandbox_request_free (g_queue_pop_head (&self->log));
  g_mutex_unlock (&self->log_lock);
}

static void
make_world (ScoutSandboxState *state)
{
  gint64 now = scout_sandbox_state_get_time (state);
  g_autoptr (GDateTime) today = g_date_time_new_from_unix_utc (now);

  if (state->world == NULL)
    state->world = scout_world_new (state->options.seed, state->options.n_creators, today);
}

/* The first start chooses the port for good: addresses that were handed out stay right. */
static void
set_port (ScoutSandbox *self,
          guint16       port)
{
  if (self->state.base_url != NULL)
    return;

  self->state.options.port = port;
  self->state.base_url = g_strdup_printf ("http://127.0.0.1:%u", port);
  self->dialog_url = g_strconcat (self->state.base_url, "/v26.0/dialog/oauth", NULL);
}

static void
listening_cb (guint16  port,
              gpointer user_data)
{
  ScoutSandbox *self = user_data;

  set_port (self, port);
  make_world (&self->state);
}

static void
request_cb (SoupServerMessage *message,
            gpointer           user_data)
{
  ScoutSandbox *self = user_data;

  scout_sandbox_route (&self->state, message);
  keep_request (self, message);
}

static void
scout_sandbox_dispose (GObject *object)
{
  scout_sandbox_stop (SCOUT_SANDBOX (object));

  G_OBJECT_CLASS (scout_sandbox_parent_class)->dispose (object);
}

static void
scout_sandbox_finalize (GObject *object)
{
  ScoutSandbox *self = SCOUT_SANDBOX (object);

  g_free (self->dialog_url);
  g_free (self->state.base_url);
  g_clear_object (&self->state.options.clock);
  g_clear_pointer (&self->state.world, scout_world_unref);
  g_clear_pointer (&self->state.accounts, scout_sandbox_accounts_free);
  g_clear_pointer (&self->state.dialogs, scout_sandbox_dialogs_free);
  g_clear_pointer (&self->state.limits, scout_sandbox_limits_free);
  g_clear_pointer (&self->state.faults, scout_sandbox_faults_free);
  scout_sandbox_clear_requests (self);
  g_mutex_clear (&self->run_lock);
  g_mutex_clear (&self->log_lock);

  G_OBJECT_CLASS (scout_sandbox_parent_class)->finalize (object);
}

static void
scout_sandbox_class_init (ScoutSandboxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_sandbox_dispose;
  object_class->finalize = scout_sandbox_finalize;
}

static void
scout_sandbox_init (ScoutSandbox *self)
{
  g_mutex_init (&self->run_lock);
  g_mutex_init (&self->log_lock);
  g_queue_init (&self->log);
}

static void
fill_pages (ScoutSandbox *self)
{
  ScoutSandboxAccounts *accounts = self->state.accounts;
  const ScoutSandboxToken *sample = scout_sandbox_accounts_get_sample_token (accounts);

  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      const ScoutSandboxPageInfo *info = scout_sandbox_get_page_info (i);
      const ScoutSandboxToken *token = scout_sandbox_accounts_get_page_token (accounts, sample, i);

      self->pages[i].id = info->id;
      self->pages[i].name = info->name;
      self->pages[i].access_token = token->text;
      self->pages[i].instagram_user_id = info->instagram != NULL ? info->instagram->id : NULL;
    }
}

ScoutSandbox *
scout_sandbox_new (const ScoutSandboxOptions *options)
{
  ScoutSandbox *self = g_object_new (SCOUT_TYPE_SANDBOX, NULL);
  ScoutSandboxOptions *own = &self->state.options;

  if (options != NULL)
    *own = *options;
  if (own->clock != NULL)
    g_object_ref (own->clock);
  if (own->seed == 0)
    own->seed = SCOUT_WORLD_DEFAULT_SEED;
  if (own->n_creators == 0)
    own->n_creators = SCOUT_WORLD_DEFAULT_N_CREATORS;
  own->n_creators = MIN (own->n_creators, SCOUT_WORLD_MAX_CREATORS);
  if (own->user_hourly_limit == 0)
    own->user_hourly_limit = USER_HOURLY_LIMIT;
  if (own->rate_limit_code == 0)
    own->rate_limit_code = RATE_LIMIT_CODE;

  self->state.accounts = scout_sandbox_accounts_new (own->seed);
  self->state.dialogs = scout_sandbox_dialogs_new ();
  self->state.limits = scout_sandbox_limits_new ();
  self->state.faults = scout_sandbox_faults_new ();
  fill_pages (self);

  return self;
}

gboolean
scout_sandbox_start (ScoutSandbox  *self,
                     GError       **error)
{
  static const ScoutSandboxHandlers handlers = { listening_cb, request_cb };
  gboolean is_running;

  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  g_mutex_lock (&self->run_lock);
  if (self->thread == NULL)
    self->thread = scout_sandbox_thread_start (&handlers, self->state.options.port, self, error);
  is_running = self->thread != NULL;
  g_mutex_unlock (&self->run_lock);

  return is_running;
}

void
scout_sandbox_stop (ScoutSandbox *self)
{
  g_return_if_fail (SCOUT_IS_SANDBOX (self));

  g_mutex_lock (&self->run_lock);
  g_clear_pointer (&self->thread, scout_sandbox_thread_stop);
  g_mutex_unlock (&self->run_lock);
}

const char *
scout_sandbox_get_graph_url (ScoutSandbox *self)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  return self->state.base_url;
}

const char *
scout_sandbox_get_dialog_url (ScoutSandbox *self)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  return self->dialog_url;
}

const char *
scout_sandbox_get_app_id (ScoutSandbox *self)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  return SCOUT_SANDBOX_APP_ID;
}

const char *
scout_sandbox_get_user_token (ScoutSandbox *self)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  return scout_sandbox_accounts_get_sample_token (self->state.accounts)->text;
}

guint
scout_sandbox_get_n_pages (ScoutSandbox *self)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), 0);

  return SCOUT_SANDBOX_N_PAGES;
}

const ScoutSandboxPage *
scout_sandbox_get_page (ScoutSandbox *self,
                        guint         index)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);
  g_return_val_if_fail (index < SCOUT_SANDBOX_N_PAGES, NULL);

  return &self->pages[index];
}

GPtrArray *
scout_sandbox_dup_requests (ScoutSandbox *self)
{
  GPtrArray *requests = NULL;

  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_sandbox_request_free);
  g_mutex_lock (&self->log_lock);
  for (GList *l = self->log.head; l != NULL; l = l->next)
    g_ptr_array_add (requests, request_copy (l->data));
  g_mutex_unlock (&self->log_lock);

  return requests;
}

void
scout_sandbox_clear_requests (ScoutSandbox *self)
{
  g_return_if_fail (SCOUT_IS_SANDBOX (self));

  g_mutex_lock (&self->log_lock);
  g_queue_clear_full (&self->log, (GDestroyNotify) scout_sandbox_request_free);
  g_mutex_unlock (&self->log_lock);
}

void
scout_sandbox_add_fault (ScoutSandbox            *self,
                         const ScoutSandboxFault *fault)
{
  g_return_if_fail (SCOUT_IS_SANDBOX (self));
  g_return_if_fail (fault != NULL);

  scout_sandbox_faults_add (self->state.faults, fault);
}

void
scout_sandbox_clear_faults (ScoutSandbox *self)
{
  g_return_if_fail (SCOUT_IS_SANDBOX (self));

  scout_sandbox_faults_clear (self->state.faults);
}
