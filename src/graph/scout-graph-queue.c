/* scout-graph-queue.c: who may make a call now, who waits, and when the counts go to disk.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The asynchronous half of the throttle. A call goes through two doors: the limits, where people
 * pass or are turned away and bulk work queues; and the disk, which has to know of a call before it
 * is made. One timer is set for the whole queue, none while it is empty. Belongs to one main
 * context.
 */

#include "config.h"

#include "scout-graph-throttle-private.h"

#include "scout-graph-error-private.h"
#include "scout-graph-ledger-private.h"

#include <string.h>

/*
 * Ticket:
 * @scopes: (owned): whom the call counts against
 * @cancelled: (owned) (nullable): takes the call out of the queue
 *
 * A call that asked for leave.
 */
typedef struct
{
  GStrv scopes;
  ScoutGraphPriority priority;
  guint cost;
  GSource *cancelled;
} Ticket;

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
 * @throttle: (owned): whose counts these are
 * @tasks: (owned): calls that are made when this is done
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

static const char * const *
get_scopes (const Ticket *ticket)
{
  return (const char * const *) ticket->scopes;
}

static void
stop_watching (Ticket *ticket)
{
  if (ticket->cancelled != NULL)
    g_source_destroy (ticket->cancelled);
  g_clear_pointer (&ticket->cancelled, g_source_unref);
}

static void
free_ticket (gpointer data)
{
  Ticket *ticket = data;

  stop_watching (ticket);
  g_strfreev (ticket->scopes);
  g_free (ticket);
}

static void
free_loading (gpointer data)
{
  Loading *loading = data;

  g_free (loading->path);
  g_free (loading->boot);
  g_free (loading);
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      user_data)
{
  g_autoptr (GTask) task = g_object_ref (user_data);
  ScoutGraphThrottle *self = g_task_get_source_object (task);

  if (g_queue_remove (&self->waiting, task))
    {
      stop_watching (g_task_get_task_data (task));
      g_object_unref (task);
      g_task_return_error_if_cancelled (task);
      /* It may have held up others. */
      _scout_graph_throttle_serve (self);
      _scout_graph_throttle_changed (self);
    }

  return G_SOURCE_REMOVE;
}

/* Takes the reference to @task. */
static void
join_queue (ScoutGraphThrottle *self,
            GTask              *task)
{
  Ticket *ticket = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);

  g_queue_push_tail (&self->waiting, task);
  if (cancellable == NULL)
    return;

  ticket->cancelled = g_cancellable_source_new (cancellable);
  g_source_set_callback (ticket->cancelled, G_SOURCE_FUNC (cancelled_cb), task, NULL);
  g_source_attach (ticket->cancelled, g_task_get_context (task));
}

/* Counts a call that may be made. */
static void
let_pass (ScoutGraphThrottle *self,
          GTask              *task)
{
  Ticket *ticket = g_task_get_task_data (task);

  stop_watching (ticket);
  _scout_graph_throttle_charge (self, get_scopes (ticket), ticket->cost);
}

/* Takes the reference to @task. */
static void
turn_away (GTask  *task,
           gint64  wait)
{
  gint64 seconds = wait == G_MAXINT64 ? -1 : (wait + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;

  g_task_return_error (task, _scout_graph_error_new_held_back ((int) MIN (seconds, G_MAXINT)));
  g_object_unref (task);
}

static gboolean
has_any (GHashTable   *names,
         const Ticket *ticket)
{
  for (gsize i = 0; ticket->scopes[i] != NULL; i++)
    {
      if (g_hash_table_contains (names, ticket->scopes[i]))
        return TRUE;
    }

  return FALSE;
}

static void
alarm_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (ScoutGraphThrottle) self = user_data;

  if (!scout_clock_wait_finish (SCOUT_CLOCK (source), result, NULL))
    return;

  g_clear_object (&self->alarm);
  _scout_graph_throttle_serve (self);
  _scout_graph_throttle_changed (self);
}

static void
set_alarm (ScoutGraphThrottle *self,
           gint64              wait)
{
  g_cancellable_cancel (self->alarm);
  g_clear_object (&self->alarm);
  if (wait == G_MAXINT64)
    return;

  self->alarm = g_cancellable_new ();
  scout_clock_wait_async (self->clock, wait, self->alarm, alarm_cb, g_object_ref (self));
}

static gint64
get_wait (ScoutGraphThrottle *self,
          const Ticket       *ticket)
{
  return _scout_graph_throttle_get_wait (self, get_scopes (ticket), ticket->priority,
                                         ticket->cost);
}

/* Goes through the queue. Those that may pass are counted and moved to @passed, those for whom no
 * wait would be right to @refused; nobody is called back yet, for callbacks bring new calls.
 * Returns how long the next one waits. */
static gint64
sort_queue (ScoutGraphThrottle *self,
            GQueue             *passed,
            GQueue             *refused)
{
  g_autoptr (GHashTable) held = g_hash_table_new (g_str_hash, g_str_equal);
  gint64 next = G_MAXINT64;

  for (GList *link = self->waiting.head, *following = NULL; link != NULL; link = following)
    {
      GTask *task = link->data;
      Ticket *ticket = g_task_get_task_data (task);
      gboolean is_bulk = ticket->priority == SCOUT_GRAPH_PRIORITY_BULK;
      gint64 wait = 0;

      following = link->next;
      /* Whoever waits for a scope is not overtaken by later bulk work that would use it. */
      if (is_bulk && has_any (held, ticket))
        continue;

      wait = get_wait (self, ticket);
      if (is_bulk && wait > 0 && wait < G_MAXINT64)
        {
          next = MIN (next, wait);
          for (gsize i = 0; ticket->scopes[i] != NULL; i++)
            g_hash_table_add (held, ticket->scopes[i]);
          continue;
        }

      g_queue_delete_link (&self->waiting, link);
      if (wait == 0)
        let_pass (self, task);
      else
        stop_watching (ticket);
      g_queue_push_tail (wait == 0 ? passed : refused, task);
    }

  return next;
}

void
_scout_graph_throttle_serve (ScoutGraphThrottle *self)
{
  GQueue passed = G_QUEUE_INIT;
  GQueue refused = G_QUEUE_INIT;
  GTask *task = NULL;

  if (self->is_loading)
    return;

  set_alarm (self, sort_queue (self, &passed, &refused));
  while ((task = g_queue_pop_head (&passed)) != NULL)
    _scout_graph_throttle_save (self, task);
  while ((task = g_queue_pop_head (&refused)) != NULL)
    turn_away (task, get_wait (self, g_task_get_task_data (task)));
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

static guint64
count_calls (ScoutGraphThrottle *self)
{
  GHashTableIter iter;
  gpointer scope = NULL;
  guint64 n_calls = 0;

  g_hash_table_iter_init (&iter, self->scopes);
  while (g_hash_table_iter_next (&iter, NULL, &scope))
    n_calls += ((const ScoutGraphScope *) scope)->window.used;

  return n_calls;
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

  g_ptr_array_unref (saving->tasks);
  g_object_unref (saving->throttle);
  g_hash_table_unref (saving->news);
  g_hash_table_unref (saving->scopes);
  g_free (saving->all);
  g_free (saving);
}

/* Whoever threw the file away, or filled it with something else, has forgotten nothing for us. */
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

/* Whether another program has used up meanwhile what the call was let pass for. */
static gboolean
is_overtaken (ScoutGraphThrottle *self,
              const Ticket       *ticket)
{
  for (gsize i = 0; ticket->scopes[i] != NULL; i++)
    {
      const ScoutGraphLimit *limit = _scout_graph_throttle_find_limit (self, ticket->scopes[i]);
      const ScoutGraphScope *scope = g_hash_table_lookup (self->scopes, ticket->scopes[i]);

      if (limit->max_calls > 0 && scope != NULL && scope->window.used > limit->max_calls)
        return TRUE;
    }

  return FALSE;
}

/* The count of a call that was overtaken stays, to be on the safe side. */
static void
answer (ScoutGraphThrottle *self,
        GTask              *task)
{
  const Ticket *ticket = g_task_get_task_data (task);

  if (ticket->priority == SCOUT_GRAPH_PRIORITY_SIGN_IN || !is_overtaken (self, ticket))
    g_task_return_boolean (task, TRUE);
  else if (ticket->priority == SCOUT_GRAPH_PRIORITY_BULK)
    join_queue (self, g_object_ref (task));
  else
    turn_away (g_object_ref (task), get_wait (self, ticket));
}

static void
stored_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Saving *saving = user_data;
  g_autoptr (ScoutGraphThrottle) self = g_object_ref (saving->throttle);
  g_autoptr (GPtrArray) tasks = g_ptr_array_ref (saving->tasks);
  g_autoptr (GError) error = NULL;
  gboolean is_stored = g_task_propagate_boolean (G_TASK (result), &error);
  guint64 n_calls = count_calls (self);

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
  for (guint i = 0; i < tasks->len; i++)
    answer (self, g_ptr_array_index (tasks, i));
  _scout_graph_throttle_serve (self);
  if (count_calls (self) != n_calls)
    _scout_graph_throttle_changed (self);
}

static void
begin_saving (ScoutGraphThrottle *self)
{
  Saving *saving = g_new0 (Saving, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, stored_cb, saving);

  saving->throttle = g_object_ref (self);
  saving->tasks = g_steal_pointer (&self->unsaved);
  saving->now = scout_clock_get_monotonic_time (self->clock);
  saving->oldest = saving->now - _scout_graph_throttle_get_longest_span (self);
  saving->all = _scout_graph_ledger_write (self->scopes, self->boot, saving->now);
  saving->news = _scout_graph_ledger_take_news (self->scopes);
  saving->scopes = _scout_graph_ledger_new ();
  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  self->is_saving = TRUE;
  self->is_changed = FALSE;
  g_task_set_task_data (task, saving, free_saving);
  g_task_run_in_thread (task, store);
}

void
_scout_graph_throttle_save (ScoutGraphThrottle *self,
                            GTask              *task)
{
  if (self->path == NULL)
    {
      if (task != NULL)
        g_task_return_boolean (task, TRUE);
      g_clear_object (&task);
      return;
    }

  if (task != NULL)
    g_ptr_array_add (self->unsaved, task);
  self->is_changed = TRUE;
  if (!self->is_saving)
    begin_saving (self);
}

void
scout_graph_throttle_acquire_async (ScoutGraphThrottle  *self,
                                    const char * const  *scopes,
                                    ScoutGraphPriority   priority,
                                    guint                cost,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Ticket *ticket = NULL;

  g_return_if_fail (SCOUT_IS_GRAPH_THROTTLE (self));
  g_return_if_fail (scopes != NULL);
  g_return_if_fail (cost > 0);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  ticket = g_new0 (Ticket, 1);
  ticket->scopes = g_strdupv ((char **) scopes);
  ticket->priority = priority;
  ticket->cost = cost;
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_graph_throttle_acquire_async);
  g_task_set_task_data (task, ticket, free_ticket);
  if (g_task_return_error_if_cancelled (task))
    return;

  join_queue (self, g_steal_pointer (&task));
  _scout_graph_throttle_serve (self);
  _scout_graph_throttle_changed (self);
}

gboolean
scout_graph_throttle_acquire_finish (ScoutGraphThrottle  *self,
                                     GAsyncResult        *result,
                                     GError             **error)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_THROTTLE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_graph_throttle_acquire_async),
                        FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
