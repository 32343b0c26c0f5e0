/* scout-graph-throttle.c: keeps the rolling hour, so that Meta never has to refuse a call.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scopes and their limits, and what answers say about them. The arithmetic of a scope is
 * scout-graph-scope.c, who waits is scout-graph-queue.c, what is kept is
 * scout-graph-throttle-file.c. Knows no network, no account and no figure of Meta's: limits come as
 * plain numbers, scopes as names. Only monotonic time counts, so that a wall clock that jumps opens
 * nothing (threat T30). Belongs to one main context; files are read and written in workers.
 */

#include "config.h"

#include "scout-graph-throttle.h"

#include "scout-graph-error.h"
#include "scout-graph-ledger-private.h"
#include "scout-graph-throttle-private.h"

#include <string.h>

/* Share of a limit, in percent, from which on it is scarce. */
#define SCARCE_PERCENT 80

/* More scopes than a brand has accounts: beyond, those with nothing to remember go. */
#define MANY_SCOPES 256

/* Meta's codes of limits that belong to the app (conventions section 3, "Codes"). */
#define CODE_APP_LIMIT 4
#define CODE_OTHER_APP_LIMIT 341

G_DEFINE_FINAL_TYPE (ScoutGraphThrottle, scout_graph_throttle, G_TYPE_OBJECT)

typedef enum
{
  PROP_CLOCK = 1,
  PROP_PATH,
  PROP_N_WAITING,
} ScoutGraphThrottleProperty;

static GParamSpec *props[PROP_N_WAITING + 1];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* For kinds that nobody set a limit for: counted for a while, never held back. */
static const ScoutGraphLimit no_limit = { "", FALSE, 0, 3600 };

static void
free_limit (gpointer data)
{
  ScoutGraphLimit *limit = data;

  g_free ((char *) limit->kind);
  g_free (limit);
}

const ScoutGraphLimit *
_scout_graph_throttle_find_limit (ScoutGraphThrottle *self,
                                  const char         *name)
{
  const char *colon = strchr (name, ':');
  g_autofree char *kind = g_strndup (name, colon != NULL ? (gsize) (colon - name) : strlen (name));
  const ScoutGraphLimit *limit = g_hash_table_lookup (self->limits, kind);

  return limit != NULL ? limit : &no_limit;
}

gint64
_scout_graph_throttle_get_longest_span (ScoutGraphThrottle *self)
{
  gint64 longest = _scout_graph_scope_get_span (&no_limit);
  GHashTableIter iter;
  gpointer limit = NULL;

  g_hash_table_iter_init (&iter, self->limits);
  while (g_hash_table_iter_next (&iter, NULL, &limit))
    longest = MAX (longest, _scout_graph_scope_get_span (limit));

  return longest;
}

static gboolean
is_idle_cb (gpointer name,
            gpointer scope,
            gpointer user_data)
{
  ScoutGraphThrottle *self = user_data;

  return !_scout_graph_scope_expire (scope, _scout_graph_throttle_find_limit (self, name),
                                     scout_clock_get_monotonic_time (self->clock));
}

static ScoutGraphScope *
find_scope (ScoutGraphThrottle *self,
            const char         *name)
{
  ScoutGraphScope *scope = g_hash_table_lookup (self->scopes, name);

  if (scope != NULL)
    return scope;

  if (g_hash_table_size (self->scopes) >= MANY_SCOPES)
    g_hash_table_foreach_remove (self->scopes, is_idle_cb, self);
  scope = _scout_graph_scope_new ();
  g_hash_table_insert (self->scopes, g_strdup (name), scope);
  return scope;
}

gint64
_scout_graph_throttle_get_wait (ScoutGraphThrottle *self,
                                const char * const *names,
                                ScoutGraphPriority  priority,
                                guint               cost)
{
  gint64 now = scout_clock_get_monotonic_time (self->clock);
  gint64 wait = 0;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      const ScoutGraphLimit *limit = _scout_graph_throttle_find_limit (self, names[i]);
      ScoutGraphScope *scope = find_scope (self, names[i]);

      _scout_graph_scope_expire (scope, limit, now);
      wait = MAX (wait, _scout_graph_scope_get_wait (scope, limit, priority, cost, now));
    }

  return wait;
}

void
_scout_graph_throttle_charge (ScoutGraphThrottle *self,
                              const char * const *names,
                              guint               cost)
{
  gint64 now = scout_clock_get_monotonic_time (self->clock);

  for (gsize i = 0; names[i] != NULL; i++)
    _scout_graph_window_charge (&find_scope (self, names[i])->window, now, cost);
}

void
_scout_graph_throttle_changed (ScoutGraphThrottle *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_WAITING]);
}

/* Takes in what the headers say about one scope. Returns whether it was news. */
static gboolean
correct (ScoutGraphThrottle    *self,
         const char            *name,
         const ScoutGraphUsage *usage)
{
  const ScoutGraphLimit *limit = _scout_graph_throttle_find_limit (self, name);
  ScoutGraphScope *scope = find_scope (self, name);
  gint64 now = scout_clock_get_monotonic_time (self->clock);
  int percent = limit->is_app ? usage->app_percent : usage->account_percent;
  gint64 blocked_until = scope->blocked_until;
  int regain = -1;
  guint used = 0;

  if (!limit->is_app && usage->regain_access_minutes > 0)
    regain = MIN (usage->regain_access_minutes, G_MAXINT / 60) * 60;

  _scout_graph_scope_expire (scope, limit, now);
  used = scope->window.used;
  _scout_graph_scope_correct (scope, limit, percent, regain, now);
  if (regain > 0)
    _scout_graph_scope_block (scope, limit, regain, now);

  return scope->blocked_until != blocked_until || scope->window.used != used;
}

/* A success ends a row of refusals. Returns whether there was one. */
static gboolean
note_success (ScoutGraphScope *scope)
{
  gboolean is_news = scope->n_refusals > 0;

  scope->n_refusals = 0;
  scope->is_changed |= is_news;
  return is_news;
}

/* Whether a refusal is about scopes of this kind: an app's limits have numbers of their own. */
static gboolean
is_about (const GError          *error,
          const ScoutGraphLimit *limit)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  gboolean is_about_app = fault != NULL && (fault->code == CODE_APP_LIMIT ||
                                            fault->code == CODE_OTHER_APP_LIMIT);

  return is_about_app == limit->is_app;
}

static void
block (ScoutGraphThrottle *self,
       const char * const *names,
       const GError       *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  gint64 now = scout_clock_get_monotonic_time (self->clock);
  int seconds = fault != NULL && fault->retry_after > 0 ? fault->retry_after : -1;
  gboolean is_known = FALSE;

  for (gsize i = 0; names[i] != NULL; i++)
    is_known |= is_about (error, _scout_graph_throttle_find_limit (self, names[i]));

  for (gsize i = 0; names[i] != NULL; i++)
    {
      const ScoutGraphLimit *limit = _scout_graph_throttle_find_limit (self, names[i]);

      if (!is_known || is_about (error, limit))
        _scout_graph_scope_block (find_scope (self, names[i]), limit, seconds, now);
    }
}

static void
scout_graph_throttle_constructed (GObject *object)
{
  ScoutGraphThrottle *self = SCOUT_GRAPH_THROTTLE (object);

  G_OBJECT_CLASS (scout_graph_throttle_parent_class)->constructed (object);

  if (self->path != NULL)
    _scout_graph_throttle_load (self);
}

static void
scout_graph_throttle_dispose (GObject *object)
{
  ScoutGraphThrottle *self = SCOUT_GRAPH_THROTTLE (object);

  g_cancellable_cancel (self->alarm);
  g_clear_object (&self->alarm);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (scout_graph_throttle_parent_class)->dispose (object);
}

static void
scout_graph_throttle_finalize (GObject *object)
{
  ScoutGraphThrottle *self = SCOUT_GRAPH_THROTTLE (object);

  /* Whoever waits holds a reference, so nobody does. */
  g_queue_clear (&self->waiting);
  g_ptr_array_unref (self->unsaved);
  g_hash_table_unref (self->scopes);
  g_hash_table_unref (self->limits);
  g_free (self->boot);
  g_free (self->path);

  G_OBJECT_CLASS (scout_graph_throttle_parent_class)->finalize (object);
}

static void
scout_graph_throttle_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  ScoutGraphThrottle *self = SCOUT_GRAPH_THROTTLE (object);

  switch ((ScoutGraphThrottleProperty) id)
    {
    case PROP_CLOCK:
      g_value_set_object (value, self->clock);
      break;
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_N_WAITING:
      g_value_set_uint (value, scout_graph_throttle_get_n_waiting (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_graph_throttle_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  ScoutGraphThrottle *self = SCOUT_GRAPH_THROTTLE (object);

  switch ((ScoutGraphThrottleProperty) id)
    {
    case PROP_CLOCK:
      self->clock = g_value_dup_object (value);
      break;
    case PROP_PATH:
      self->path = g_value_dup_string (value);
      break;
    case PROP_N_WAITING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_graph_throttle_class_init (ScoutGraphThrottleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = scout_graph_throttle_constructed;
  object_class->dispose = scout_graph_throttle_dispose;
  object_class->finalize = scout_graph_throttle_finalize;
  object_class->get_property = scout_graph_throttle_get_property;
  object_class->set_property = scout_graph_throttle_set_property;

  /**
   * ScoutGraphThrottle:clock:
   *
   * The clock that measures.
   */
  props[PROP_CLOCK] =
    g_param_spec_object ("clock", NULL, NULL, SCOUT_TYPE_CLOCK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * ScoutGraphThrottle:path: (nullable)
   *
   * The file that keeps the counts.
   */
  props[PROP_PATH] =
    g_param_spec_string ("path", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * ScoutGraphThrottle:n-waiting:
   *
   * Bulk calls in the queue.
   */
  props[PROP_N_WAITING] = g_param_spec_uint ("n-waiting", NULL, NULL, 0, G_MAXUINT, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutGraphThrottle::changed:
   *
   * Emitted when a call was counted, a scope was blocked, a limit was set or a call was queued. The
   * mere passing of time is not announced: see #ScoutGraphMeter.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_graph_throttle_init (ScoutGraphThrottle *self)
{
  self->limits = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_limit);
  self->scopes = _scout_graph_ledger_new ();
  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  self->boot = _scout_graph_ledger_dup_boot ();
  g_queue_init (&self->waiting);
}

ScoutGraphThrottle *
scout_graph_throttle_new (ScoutClock *clock,
                          const char *path)
{
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  return g_object_new (SCOUT_TYPE_GRAPH_THROTTLE, "clock", clock, "path", path, NULL);
}

void
scout_graph_throttle_set_limit (ScoutGraphThrottle    *self,
                                const ScoutGraphLimit *limit)
{
  ScoutGraphLimit *copy = NULL;

  g_return_if_fail (SCOUT_IS_GRAPH_THROTTLE (self));
  g_return_if_fail (limit != NULL && limit->kind != NULL);
  g_return_if_fail (limit->window_seconds > 0);

  copy = g_memdup2 (limit, sizeof *limit);
  copy->kind = g_strdup (limit->kind);
  g_hash_table_replace (self->limits, (char *) copy->kind, copy);
  _scout_graph_throttle_serve (self);
  _scout_graph_throttle_changed (self);
}

void
scout_graph_throttle_charge (ScoutGraphThrottle *self,
                             const char * const *scopes,
                             guint               n_calls)
{
  g_return_if_fail (SCOUT_IS_GRAPH_THROTTLE (self));
  g_return_if_fail (scopes != NULL);

  if (n_calls == 0)
    return;

  _scout_graph_throttle_charge (self, scopes, n_calls);
  _scout_graph_throttle_save (self);
  _scout_graph_throttle_changed (self);
}

void
scout_graph_throttle_report (ScoutGraphThrottle    *self,
                             const char * const    *scopes,
                             const ScoutGraphUsage *usage,
                             const GError          *error)
{
  gboolean is_news = g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);

  g_return_if_fail (SCOUT_IS_GRAPH_THROTTLE (self));
  g_return_if_fail (scopes != NULL);

  if (is_news)
    block (self, scopes, error);
  for (gsize i = 0; scopes[i] != NULL; i++)
    {
      if (usage != NULL)
        is_news |= correct (self, scopes[i], usage);
      if (error == NULL)
        is_news |= note_success (find_scope (self, scopes[i]));
    }
  if (!is_news)
    return;

  _scout_graph_throttle_serve (self);
  _scout_graph_throttle_save (self);
  _scout_graph_throttle_changed (self);
}

/* In whole seconds, never too early. */
static guint
round_up (gint64 wait)
{
  return (guint) MIN (wait / G_USEC_PER_SEC + (wait % G_USEC_PER_SEC > 0), G_MAXINT);
}

/* Seconds until one call of the scopes may be made. */
static guint
count_down (ScoutGraphThrottle *self,
            const char * const *names,
            ScoutGraphPriority  priority)
{
  return round_up (_scout_graph_throttle_get_wait (self, names, priority, 1));
}

/* Seconds until the oldest call that counts does no more. */
static guint
count_down_to_freed (ScoutGraphThrottle *self,
                     const char         *name)
{
  const GArray *ticks = find_scope (self, name)->window.ticks;
  gint64 span = _scout_graph_scope_get_span (_scout_graph_throttle_find_limit (self, name));
  gint64 now = scout_clock_get_monotonic_time (self->clock);

  return ticks->len > 0
         ? round_up (MAX (0, g_array_index (ticks, ScoutGraphTick, 0).time + span - now)) : 0;
}

void
scout_graph_throttle_get_allowance (ScoutGraphThrottle  *self,
                                    const char          *scope,
                                    ScoutGraphAllowance *allowance)
{
  const char * const names[] = { scope, NULL };

  g_return_if_fail (SCOUT_IS_GRAPH_THROTTLE (self));
  g_return_if_fail (scope != NULL);
  g_return_if_fail (allowance != NULL);

  /* Whoever asks how long makes the count forget what no longer counts. */
  allowance->countdown = count_down (self, names, SCOUT_GRAPH_PRIORITY_INTERACTIVE);
  allowance->bulk_countdown = count_down (self, names, SCOUT_GRAPH_PRIORITY_BULK);
  allowance->freed_in = count_down_to_freed (self, scope);
  allowance->used = find_scope (self, scope)->window.used;
  allowance->limit = _scout_graph_throttle_find_limit (self, scope)->max_calls;
  allowance->is_scarce = allowance->limit > 0 &&
                         (guint64) allowance->used * 100 >=
                           (guint64) allowance->limit * SCARCE_PERCENT;
}

guint
scout_graph_throttle_get_countdown (ScoutGraphThrottle *self,
                                    const char * const *scopes,
                                    ScoutGraphPriority  priority)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_THROTTLE (self), 0);
  g_return_val_if_fail (scopes != NULL, 0);

  return count_down (self, scopes, priority);
}

guint
scout_graph_throttle_get_n_waiting (ScoutGraphThrottle *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_THROTTLE (self), 0);

  return g_queue_get_length (&self->waiting);
}

ScoutClock *
scout_graph_throttle_get_clock (ScoutGraphThrottle *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_THROTTLE (self), NULL);

  return self->clock;
}
