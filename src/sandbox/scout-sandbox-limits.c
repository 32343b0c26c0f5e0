/* scout-sandbox-limits.c: how many calls were made in a rolling hour.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One list of seconds per user, Instagram account and app, with the calls of each: however many
 * they are, an hour has 3,600. Those older than an hour are dropped when the next call is counted.
 * Sources: S1 and S2 "Rate Limits", conventions section 4.
 */

#include "config.h"

#include "scout-sandbox-limits.h"

#define HOUR 3600

typedef struct
{
  gint64 time;
  guint n_calls;
} Second;

typedef struct
{
  GArray *seconds; /* (owned) (element-type Second): oldest first */
  guint n_calls;   /* in all of them */
} Window;

struct _ScoutSandboxLimits
{
  GHashTable *windows; /* (owned) (element-type utf8 Window) */
};

static void
window_free (gpointer data)
{
  Window *window = data;

  g_array_unref (window->seconds);
  g_free (window);
}

static Window *
get_window (ScoutSandboxLimits *self,
            const char         *key)
{
  Window *window = g_hash_table_lookup (self->windows, key);

  if (window == NULL)
    {
      window = g_new0 (Window, 1);
      window->seconds = g_array_new (FALSE, FALSE, sizeof (Second));
      g_hash_table_insert (self->windows, g_strdup (key), window);
    }
  return window;
}

static void
drop_old (Window *window,
          gint64  now)
{
  guint n_old = 0;

  for (; n_old < window->seconds->len; n_old++)
    {
      const Second *second = &g_array_index (window->seconds, Second, n_old);

      if (second->time > now - HOUR)
        break;
      window->n_calls -= second->n_calls;
    }
  if (n_old > 0)
    g_array_remove_range (window->seconds, 0, n_old);
}

/* When the newest call was made that must be an hour old before there is room again. */
static gint64
get_last_in_the_way (const Window *window,
                     guint         limit)
{
  const Second *second = &g_array_index (window->seconds, Second, 0);
  guint n_calls = second->n_calls;

  while (n_calls <= window->n_calls - limit)
    n_calls += (++second)->n_calls;
  return second->time;
}

static guint
get_percent (const Window *window,
             guint         limit)
{
  return (guint) MIN ((guint64) window->n_calls * 100 / limit, 100);
}

ScoutSandboxLimits *
scout_sandbox_limits_new (void)
{
  ScoutSandboxLimits *self = g_new0 (ScoutSandboxLimits, 1);

  self->windows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, window_free);
  return self;
}

void
scout_sandbox_limits_free (ScoutSandboxLimits *self)
{
  g_hash_table_unref (self->windows);
  g_free (self);
}

gboolean
scout_sandbox_limits_look (ScoutSandboxLimits *self,
                           const char         *key,
                           gint64              now,
                           guint               limit,
                           ScoutSandboxUsage  *usage)
{
  Window *window = get_window (self, key);
  gboolean has_room;

  drop_old (window, now);
  has_room = window->n_calls < limit;
  /* The limit may have been lowered since. */
  usage->percent = get_percent (window, limit);
  usage->minutes = has_room ? 0
                            : (guint) ((get_last_in_the_way (window, limit) + HOUR - now + 59)
                                       / 60);
  return has_room;
}

void
scout_sandbox_limits_count (ScoutSandboxLimits *self,
                            const char         *key,
                            gint64              now,
                            guint               limit,
                            ScoutSandboxUsage  *usage)
{
  Window *window = get_window (self, key);
  guint n_seconds = window->seconds->len;

  if (n_seconds > 0 && g_array_index (window->seconds, Second, n_seconds - 1).time == now)
    {
      g_array_index (window->seconds, Second, n_seconds - 1).n_calls++;
    }
  else
    {
      const Second second = { now, 1 };

      g_array_append_val (window->seconds, second);
    }
  window->n_calls++;

  usage->percent = get_percent (window, limit);
  usage->minutes = 0;
}
