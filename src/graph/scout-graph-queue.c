/* scout-graph-queue.c: who may make a call now, and who waits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A call goes through two doors: the limits, which are here, where people pass or are turned away
 * and bulk work queues; and the disk, scout-graph-throttle-file.c, which has to know of a call
 * before it is made. One timer is set for the whole queue, none while it is empty. Belongs to one
 * main context.
 */

#include "config.h"

#include "scout-graph-throttle-private.h"

#include "scout-graph-error-private.h"

#include <string.h>

/*
 * Ticket:
 * @number: how many calls had asked before
 * @scopes: (owned): whom the call counts against
 * @cancelled: (owned) (nullable): takes the call out of the queue
 *
 * A call that asked for leave.
 */
typedef struct
{
  guint64 number;
  GStrv scopes;
  ScoutGraphPriority priority;
  guint cost;
  GSource *cancelled;
} Ticket;

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

static int
compare_numbers (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  const Ticket *first = g_task_get_task_data ((GTask *) a);
  const Ticket *second = g_task_get_task_data ((GTask *) b);

  return first->number < second->number ? -1 : first->number > second->number;
}

/* Takes the reference to @task, which may have been in the queue before. */
static void
join_queue (ScoutGraphThrottle *self,
            GTask              *task)
{
  Ticket *ticket = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);

  g_queue_insert_sorted (&self->waiting, task, compare_numbers, NULL);
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
    g_ptr_array_add (self->unsaved, task);
  if (self->unsaved->len > 0)
    _scout_graph_throttle_save (self);
  while ((task = g_queue_pop_head (&refused)) != NULL)
    turn_away (task, get_wait (self, g_task_get_task_data (task)));
}

/* Adds @sign times what @ticket costs to the @costs of its scopes. */
static void
add_cost (GHashTable   *costs,
          const Ticket *ticket,
          int           sign)
{
  for (gsize i = 0; ticket->scopes[i] != NULL; i++)
    {
      int cost = GPOINTER_TO_INT (g_hash_table_lookup (costs, ticket->scopes[i]));

      g_hash_table_insert (costs, ticket->scopes[i],
                           GINT_TO_POINTER (cost + sign * (int) ticket->cost));
    }
}

/* Whether @counted, less what stands there @behind the call, is more than the call's limits, or
 * Meta has refused a call meanwhile: another program's, as the file says, or one of our own. */
static gboolean
is_overtaken (ScoutGraphThrottle *self,
              const Ticket       *ticket,
              GHashTable         *counted,
              GHashTable         *behind)
{
  gint64 now = scout_clock_get_monotonic_time (self->clock);
  gboolean is_sign_in = ticket->priority == SCOUT_GRAPH_PRIORITY_SIGN_IN;

  for (gsize i = 0; ticket->scopes[i] != NULL; i++)
    {
      const char *name = ticket->scopes[i];
      const ScoutGraphLimit *limit = _scout_graph_throttle_find_limit (self, name);
      ScoutGraphScope *scope = g_hash_table_lookup (counted, name);
      guint n_behind = (guint) GPOINTER_TO_INT (g_hash_table_lookup (behind, name));

      if (scope != NULL && scope->blocked_until > now)
        return TRUE;
      if (scope == NULL || limit->max_calls == 0 || is_sign_in)
        continue;

      /* The file keeps calls for as long as the longest window is. */
      _scout_graph_scope_expire (scope, limit, now);
      if (scope->window.used > (guint64) limit->max_calls + n_behind)
        return TRUE;
    }

  return _scout_graph_throttle_get_wait (self, get_scopes (ticket), SCOUT_GRAPH_PRIORITY_SIGN_IN,
                                         ticket->cost) > 0;
}

GPtrArray *
_scout_graph_throttle_take_overtaken (ScoutGraphThrottle *self,
                                      GPtrArray          *tasks,
                                      GHashTable         *counted)
{
  GPtrArray *overtaken = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) behind = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_passed = 0;

  for (guint i = 0; i < tasks->len; i++)
    add_cost (behind, g_task_get_task_data (g_ptr_array_index (tasks, i)), 1);
  for (guint i = 0; i < tasks->len; i++)
    {
      GTask *task = g_ptr_array_index (tasks, i);
      const Ticket *ticket = g_task_get_task_data (task);

      add_cost (behind, ticket, -1);
      if (is_overtaken (self, ticket, counted, behind))
        g_ptr_array_add (overtaken, task);
      else
        tasks->pdata[n_passed++] = task;
    }
  /* Those that are left over have moved. */
  g_ptr_array_set_free_func (tasks, NULL);
  g_ptr_array_set_size (tasks, (int) n_passed);
  g_ptr_array_set_free_func (tasks, g_object_unref);

  return overtaken;
}

void
_scout_graph_throttle_turn_back (ScoutGraphThrottle *self,
                                 GPtrArray          *tasks)
{
  for (guint i = 0; i < tasks->len; i++)
    {
      GTask *task = g_ptr_array_index (tasks, i);
      const Ticket *ticket = g_task_get_task_data (task);

      if (ticket->priority == SCOUT_GRAPH_PRIORITY_BULK)
        join_queue (self, g_object_ref (task));
      else
        turn_away (g_object_ref (task), get_wait (self, ticket));
    }
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
  ticket->number = self->n_asked++;
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
