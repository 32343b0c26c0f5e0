/* scout-graph-throttle-file.c: keeps the counts of the throttle on disk, beside other programs'.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The second door of a call: its count is in the file before it is made. The file is the one row
 * in which the calls of all programs stand, so it alone tells who was first where both let one
 * pass. Belongs to one main context; files are read and written in workers.
 */

#include "config.h"

#include "scout-graph-throttle-private.h"

#include "scout-graph-ledger-private.h"

#include <string.h>

/*
 * Loading:
 * @now: monotonic microseconds
 *
 * The reading of the file.
 */
typedef struct
{
  char *path;
  char *boot;
  gint64 now;
} Loading;

/*
 * Saving:
 * @throttle: (owned) (nullable): whose counts these are
 * @tasks: (owned) (nullable): calls that are made when this is done
 * @news: (owned): what the file does not have
 * @all: (owned): all counts as a file, should there be none
 * @scopes: (owned): then, what the file has
 * @now: monotonic microseconds
 * @oldest: calls before count nowhere
 *
 * The writing of the file, which other programs write as well.
 */
typedef struct
{
  ScoutGraphThrottle *throttle;
  GPtrArray *tasks;
  GHashTable *news;
  char *all;
  GHashTable *scopes;
  gint64 now;
  gint64 oldest;
} Saving;

static void begin_saving (ScoutGraphThrottle *self);

static void
free_loading (gpointer data)
{
  Loading *loading = data;

  g_free (loading->path);
  g_free (loading->boot);
  g_free (loading);
}

static GPtrArray *
take_unsaved (ScoutGraphThrottle *self)
{
  GPtrArray *tasks = g_steal_pointer (&self->unsaved);

  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);

  return tasks;
}

static void
answer (GPtrArray *tasks)
{
  for (guint i = 0; i < tasks->len; i++)
    g_task_return_boolean (g_ptr_array_index (tasks, i), TRUE);
}

/* In a worker, on data that nobody else touches. */
static void
load (GTask        *task,
      gpointer      source,
      gpointer      task_data,
      GCancellable *cancellable)
{
  Loading *loading = task_data;
  GHashTable *scopes = _scout_graph_ledger_new ();
  g_autoptr (GBytes) text = _scout_graph_ledger_load (loading->path);

  if (text != NULL)
    _scout_graph_ledger_read (scopes, text, loading->boot, loading->now);
  g_task_return_pointer (task, scopes, (GDestroyNotify) g_hash_table_unref);
}

/* From now on the counts are those of the file, and what has been counted since it was read. */
static void
adopt (ScoutGraphThrottle *self,
       GHashTable         *scopes)
{
  g_autoptr (GHashTable) news = _scout_graph_ledger_take_news (self->scopes);

  g_hash_table_unref (self->scopes);
  self->scopes = g_hash_table_ref (scopes);
  _scout_graph_ledger_add_news (self->scopes, news);
}

/* A sum that is another one when calls or blocks are. */
static guint64
sum_up (ScoutGraphThrottle *self)
{
  gint64 now = scout_clock_get_monotonic_time (self->clock);
  GHashTableIter iter;
  gpointer value = NULL;
  guint64 sum = 0;

  g_hash_table_iter_init (&iter, self->scopes);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const ScoutGraphScope *scope = value;

      sum += scope->window.used;
      if (scope->blocked_until > now)
        sum += (guint64) scope->blocked_until;
    }

  return sum;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (ScoutGraphThrottle) self = user_data;
  g_autoptr (GHashTable) scopes = g_task_propagate_pointer (G_TASK (result), NULL);

  adopt (self, scopes);
  self->is_loading = FALSE;
  _scout_graph_throttle_serve (self);
  if (self->is_changed && !self->is_saving)
    begin_saving (self);
  _scout_graph_throttle_changed (self);
}

void
_scout_graph_throttle_load (ScoutGraphThrottle *self)
{
  Loading *loading = g_new0 (Loading, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, loaded_cb, g_object_ref (self));

  loading->path = g_strdup (self->path);
  loading->boot = g_strdup (self->boot);
  loading->now = scout_clock_get_monotonic_time (self->clock);
  self->is_loading = TRUE;
  g_task_set_task_data (task, loading, free_loading);
  g_task_run_in_thread (task, load);
}

static void
free_saving (gpointer data)
{
  Saving *saving = data;

  g_clear_pointer (&saving->tasks, g_ptr_array_unref);
  g_clear_object (&saving->throttle);
  g_hash_table_unref (saving->news);
  g_hash_table_unref (saving->scopes);
  g_free (saving->all);
  g_free (saving);
}

/* Whoever threw the file away, or filled it with something else, has forgotten nothing for us: all
 * of it is news again, until it is stored. */
static void
read_or_restore (Saving *saving)
{
  const ScoutGraphThrottle *self = saving->throttle;
  g_autoptr (GBytes) text = _scout_graph_ledger_load (self->path);
  g_autoptr (GBytes) all = NULL;

  if (text != NULL && _scout_graph_ledger_read (saving->scopes, text, self->boot, saving->now))
    {
      _scout_graph_ledger_add_news (saving->scopes, saving->news);
      return;
    }

  all = g_bytes_new (saving->all, strlen (saving->all));
  g_hash_table_remove_all (saving->scopes);
  _scout_graph_ledger_read (saving->scopes, all, self->boot, saving->now);
  _scout_graph_ledger_renew (saving->scopes);
}

static gboolean
forget_cb (gpointer name,
           gpointer scope,
           gpointer user_data)
{
  const Saving *saving = user_data;
  ScoutGraphScope *self = scope;

  _scout_graph_window_forget (&self->window, saving->oldest);

  return self->window.used == 0 && self->blocked_until <= saving->now;
}

/* In a worker: of the throttle it sees what never changes. */
static void
store (GTask        *task,
       gpointer      source,
       gpointer      task_data,
       GCancellable *cancellable)
{
  Saving *saving = task_data;
  const ScoutGraphThrottle *self = saving->throttle;
  int lock = _scout_graph_ledger_lock (self->path);
  g_autofree char *text = NULL;
  g_autoptr (GHashTable) news = NULL;
  GError *error = NULL;
  gboolean is_stored = FALSE;

  read_or_restore (saving);
  g_hash_table_foreach_remove (saving->scopes, forget_cb, saving);
  text = _scout_graph_ledger_write (saving->scopes, self->boot, saving->now);
  is_stored = _scout_graph_ledger_store (self->path, text, &error);
  _scout_graph_ledger_unlock (lock);

  /* What is in the file is no news any more; where it is not, everything goes on being. */
  if (is_stored)
    news = _scout_graph_ledger_take_news (saving->scopes);

  if (is_stored)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
stored_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Saving *saving = user_data;
  /* The worker may be the last to let go of the saving, but must not be of a throttle. */
  g_autoptr (ScoutGraphThrottle) self = g_steal_pointer (&saving->throttle);
  g_autoptr (GPtrArray) passed = g_steal_pointer (&saving->tasks);
  g_autoptr (GPtrArray) overtaken = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_stored = g_task_propagate_boolean (G_TASK (result), &error);
  guint64 sum = sum_up (self);

  /* Only what is in the file is asked: what came after it is behind these calls. */
  overtaken = _scout_graph_throttle_take_overtaken (self, passed, saving->scopes);
  adopt (self, saving->scopes);

  /* A full disk is no reason not to work; it is said once. */
  if (!is_stored && !self->has_warned)
    {
      self->has_warned = TRUE;
      g_message ("The number of calls could not be saved: %s", error->message);
    }

  self->is_saving = FALSE;
  if (self->is_changed)
    begin_saving (self);
  answer (passed);
  _scout_graph_throttle_turn_back (self, overtaken);
  _scout_graph_throttle_serve (self);
  if (overtaken->len > 0 || sum_up (self) != sum)
    _scout_graph_throttle_changed (self);
}

static void
begin_saving (ScoutGraphThrottle *self)
{
  Saving *saving = g_new0 (Saving, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, stored_cb, saving);

  saving->throttle = g_object_ref (self);
  saving->tasks = take_unsaved (self);
  saving->now = scout_clock_get_monotonic_time (self->clock);
  saving->oldest = saving->now - _scout_graph_throttle_get_longest_span (self);
  saving->all = _scout_graph_ledger_write (self->scopes, self->boot, saving->now);
  saving->news = _scout_graph_ledger_take_news (self->scopes);
  saving->scopes = _scout_graph_ledger_new ();
  self->is_saving = TRUE;
  self->is_changed = FALSE;
  g_task_set_task_data (task, saving, free_saving);
  g_task_run_in_thread (task, store);
}

void
_scout_graph_throttle_save (ScoutGraphThrottle *self)
{
  if (self->path == NULL)
    {
      g_autoptr (GPtrArray) passed = take_unsaved (self);

      answer (passed);
      return;
    }

  self->is_changed = TRUE;
  if (!self->is_saving && !self->is_loading)
    begin_saving (self);
}
