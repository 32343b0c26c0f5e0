/* scout-sandbox-state.c: what the parts of the running server share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes, resets and frees the parts, tells the time, and looks at the world with the eyes of an app
 * of standard or advanced access.
 */

#include "config.h"

#include "scout-sandbox-state.h"

#include "scout-sandbox-codes.h"
#include "scout-sandbox-dialog.h"
#include "scout-sandbox-faults.h"
#include "scout-sandbox-limits.h"
#include "scout-sandbox-log.h"
#include "scout-sandbox-settings.h"
#include "scout-world-crew.h"

#include <string.h>

#define DAY (24 * 60 * 60)

static void
make_parts (ScoutSandboxState *self)
{
  self->dialogs = scout_sandbox_dialogs_new ();
  self->codes = scout_sandbox_codes_new ();
  self->limits = scout_sandbox_limits_new ();
}

static void
free_parts (ScoutSandboxState *self)
{
  g_clear_pointer (&self->dialogs, scout_sandbox_dialogs_free);
  g_clear_pointer (&self->codes, scout_sandbox_codes_free);
  g_clear_pointer (&self->limits, scout_sandbox_limits_free);
}

void
scout_sandbox_state_init (ScoutSandboxState         *self,
                          const ScoutSandboxOptions *options)
{
  ScoutSandboxOptions *own = &self->options;

  if (options != NULL)
    *own = *options;
  if (own->clock != NULL)
    g_object_ref (own->clock);
  if (own->seed == 0)
    own->seed = SCOUT_WORLD_DEFAULT_SEED;
  if (own->n_creators == 0)
    own->n_creators = SCOUT_WORLD_DEFAULT_N_CREATORS;
  own->n_creators = MIN (own->n_creators, SCOUT_WORLD_MAX_CREATORS);

  self->catalog = scout_catalog_new (TRUE);
  scout_sandbox_settings_fill (own, self->catalog);
  self->first_options = *own;

  self->accounts = scout_sandbox_accounts_new (own->seed, own->remembers);
  self->faults = scout_sandbox_faults_new ();
  self->log = scout_sandbox_log_new ();
  make_parts (self);
}

void
scout_sandbox_state_clear (ScoutSandboxState *self)
{
  free_parts (self);
  g_clear_pointer (&self->base_url, g_free);
  g_clear_pointer (&self->world, scout_world_unref);
  g_clear_pointer (&self->accounts, scout_sandbox_accounts_free);
  g_clear_pointer (&self->faults, scout_sandbox_faults_free);
  g_clear_pointer (&self->log, scout_sandbox_log_free);
  g_clear_object (&self->catalog);
  g_clear_object (&self->options.clock);
}

void
scout_sandbox_state_reset (ScoutSandboxState *self)
{
  guint16 port = self->options.port;

  free_parts (self);
  make_parts (self);
  scout_sandbox_accounts_reset (self->accounts, scout_sandbox_state_get_time (self));
  scout_sandbox_faults_clear (self->faults);
  scout_sandbox_log_clear (self->log);
  self->options = self->first_options;
  self->options.port = port;
}

static gboolean
is_of_today (const ScoutSandboxState *self)
{
  return self->world != NULL
         && g_date_time_to_unix (scout_world_get_today (self->world)) / DAY
            == scout_sandbox_state_get_time (self) / DAY;
}

/* Of a world only these three matter (scout_world_new()). */
static ScoutWorld *
make_world (guint64 seed,
            guint   n_creators,
            gint64  time)
{
  g_autoptr (GDateTime) today = g_date_time_new_from_unix_utc (time);
  ScoutWorld *world = scout_world_new (seed, n_creators, today);

  scout_world_prepare (world);

  return world;
}

void
scout_sandbox_state_make_world (ScoutSandboxState *self)
{
  self->is_renewing = FALSE;
  if (is_of_today (self))
    return;

  g_clear_pointer (&self->world, scout_world_unref);
  self->world = make_world (self->options.seed, self->options.n_creators,
                            scout_sandbox_state_get_time (self));
}

typedef struct
{
  guint64 seed;
  guint   n_creators;
  gint64  time;
} Renewal;

/* In a thread of its own, which the state may not outlive: it is not looked at. */
static void
renew_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  const Renewal *renewal = task_data;

  g_task_return_pointer (task, make_world (renewal->seed, renewal->n_creators, renewal->time),
                         (GDestroyNotify) scout_world_unref);
}

/* Never called once the server has stopped: nobody iterates its context any more. */
static void
renewed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  ScoutSandboxState *self = user_data;

  g_clear_pointer (&self->world, scout_world_unref);
  self->world = g_task_propagate_pointer (G_TASK (result), NULL);
  self->is_renewing = FALSE;
}

void
scout_sandbox_state_renew_world (ScoutSandboxState *self)
{
  g_autoptr (GTask) task = NULL;
  Renewal *renewal = NULL;

  if (self->is_renewing || is_of_today (self))
    return;
  if (!scout_world_is_large (self->world))
    {
      scout_sandbox_state_make_world (self);
      return;
    }

  renewal = g_new0 (Renewal, 1);
  renewal->seed = self->options.seed;
  renewal->n_creators = self->options.n_creators;
  renewal->time = scout_sandbox_state_get_time (self);
  task = g_task_new (NULL, NULL, renewed_cb, self);
  g_task_set_task_data (task, renewal, g_free);
  self->is_renewing = TRUE;
  g_task_run_in_thread (task, renew_in_thread);
}

gint64
scout_sandbox_state_get_time (const ScoutSandboxState *self)
{
  gint64 microseconds = self->options.clock != NULL
                        ? scout_clock_get_real_time (self->options.clock)
                        : g_get_real_time ();

  return microseconds / G_USEC_PER_SEC;
}

gboolean
scout_sandbox_state_is_mocked (const ScoutSandboxState *self)
{
  return self->options.access == SCOUT_SANDBOX_ACCESS_STANDARD;
}

char *
scout_sandbox_state_dup_alias (const ScoutSandboxState *self,
                               const char              *alias)
{
  if (!scout_sandbox_state_is_mocked (self))
    return g_strdup (alias);
  return g_strconcat (SCOUT_SANDBOX_MOCKED_PREFIX, alias, NULL);
}

const char *
scout_sandbox_state_get_text (const ScoutSandboxState *self,
                              const char              *text)
{
  return scout_sandbox_state_is_mocked (self) && *text != '\0' ? SCOUT_SANDBOX_MOCKED_BIO : text;
}

const char *
scout_sandbox_state_real_alias (const ScoutSandboxState *self,
                                const char              *alias)
{
  if (!scout_sandbox_state_is_mocked (self))
    return alias;
  if (!g_str_has_prefix (alias, SCOUT_SANDBOX_MOCKED_PREFIX))
    return NULL;
  return alias + strlen (SCOUT_SANDBOX_MOCKED_PREFIX);
}

void
scout_sandbox_state_get_creator (const ScoutSandboxState *self,
                                 guint                    index,
                                 ScoutWorldCreator       *creator)
{
  g_autofree char *alias = NULL;

  scout_world_get_creator (self->world, index, creator);
  if (!scout_sandbox_state_is_mocked (self))
    return;

  alias = g_steal_pointer (&creator->alias);
  creator->alias = scout_sandbox_state_dup_alias (self, alias);
  g_free (creator->display_name);
  creator->display_name = g_strdup_printf ("Mocked Creator %u", index + 1);
  g_free (creator->bio);
  creator->bio = g_strdup (SCOUT_SANDBOX_MOCKED_BIO);
  g_free (creator->profile_url);
  creator->profile_url = g_strconcat ("https://www.facebook.com/", creator->alias, NULL);
  if (creator->email != NULL)
    {
      g_free (creator->email);
      creator->email = g_strconcat (creator->alias, "@creators.example", NULL);
    }
}

static gboolean
is_id (const char *text)
{
  return strspn (text, "0123456789") == strlen (text);
}

gboolean
scout_sandbox_state_find_creator (const ScoutSandboxState *self,
                                  const char              *id_or_alias,
                                  guint                   *index)
{
  const char *real = is_id (id_or_alias) ? id_or_alias
                                         : scout_sandbox_state_real_alias (self, id_or_alias);

  return real != NULL && scout_world_find (self->world, real, index);
}
