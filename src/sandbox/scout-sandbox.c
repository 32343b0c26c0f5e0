/* scout-sandbox.c: an embedded server that behaves like Meta's login dialog and Graph.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The object around the server: it owns the state, and starts and ends the thread that answers.
 * What the object tells callers does not change once it has started; the faults and the log have
 * locks; everything else belongs to the thread.
 */

#include "config.h"

#include "scout-sandbox.h"

#include "scout-sandbox-control.h"
#include "scout-sandbox-faults.h"
#include "scout-sandbox-listener.h"
#include "scout-sandbox-log.h"
#include "scout-sandbox-painter.h"
#include "scout-sandbox-router.h"
#include "scout-sandbox-thread.h"

#include <libsoup/soup.h>

struct _ScoutSandbox
{
  GObject             parent_instance;

  ScoutSandboxState   state;
  ScoutSandboxPage    pages[SCOUT_SANDBOX_N_PAGES];
  char               *dialog_url; /* (owned) (nullable) */

  GMutex              run_lock;   /* one start or stop at a time */
  GSocket            *seat;       /* (owned) (nullable): holds the port from the first start on */
  ScoutSandboxThread *thread;     /* (owned) (nullable): while it runs */
};

G_DEFINE_FINAL_TYPE (ScoutSandbox, scout_sandbox, G_TYPE_OBJECT)

static guint16
get_port (ScoutSandbox *self)
{
  g_autoptr (GSocketAddress) address = g_socket_get_local_address (self->seat, NULL);

  return g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (address));
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
  scout_sandbox_state_make_world (&self->state);
  self->state.painter = scout_sandbox_painter_new (self->state.options.album);
}

static void
stopping_cb (gpointer user_data)
{
  ScoutSandbox *self = user_data;

  g_clear_pointer (&self->state.painter, scout_sandbox_painter_free);
}

static void
request_cb (SoupServerMessage *message,
            gpointer           user_data)
{
  ScoutSandbox *self = user_data;
  const char *path = g_uri_get_path (soup_server_message_get_uri (message));

  scout_sandbox_state_renew_world (&self->state);
  scout_sandbox_route (&self->state, message);
  if (!g_str_has_prefix (path, SCOUT_SANDBOX_CONTROL_PREFIX))
    scout_sandbox_log_add (self->state.log, message);
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

  g_clear_object (&self->seat);
  g_free (self->dialog_url);
  scout_sandbox_state_clear (&self->state);
  g_mutex_clear (&self->run_lock);

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

  scout_sandbox_state_init (&self->state, options);
  fill_pages (self);

  return self;
}

gboolean
scout_sandbox_start (ScoutSandbox  *self,
                     GError       **error)
{
  static const ScoutSandboxHandlers handlers = { listening_cb, request_cb, stopping_cb };
  gboolean is_running;

  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  g_mutex_lock (&self->run_lock);
  if (self->seat == NULL)
    self->seat = scout_sandbox_listener_take_port (self->state.options.port, error);
  if (self->seat != NULL && self->thread == NULL)
    self->thread = scout_sandbox_thread_start (&handlers, get_port (self), self, error);
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
scout_sandbox_get_app_secret (ScoutSandbox *self)
{
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  return SCOUT_SANDBOX_APP_SECRET;
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
  g_return_val_if_fail (SCOUT_IS_SANDBOX (self), NULL);

  return scout_sandbox_log_dup (self->state.log);
}

void
scout_sandbox_clear_requests (ScoutSandbox *self)
{
  g_return_if_fail (SCOUT_IS_SANDBOX (self));

  scout_sandbox_log_clear (self->state.log);
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
