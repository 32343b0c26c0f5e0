/* scout-sandbox-limits.c: how many calls were made in a rolling hour.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One list of times per user, Instagram account and app; times older than an hour are dropped when
 * the next call is counted. Sources: S1 and S2 "Rate Limits", conventions section 4.
 */

#include "config.h"

#include "scout-sandbox-limits.h"

#define HOUR 3600

struct _ScoutSandboxLimits
{
  GHashTable *windows; /* (owned) (element-type utf8 GArray) */
};

static GArray *
get_window (ScoutSandboxLimits *self,
            const char         *key)
{
  GArray *times = g_hash_table_lookup (self->windows, key);

  if (times == NULL)
    {
      times = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_hash_table_insert (self->windows, g_strdup (key), times);
    }
  return times;
}

static void
drop_old (GArray *times,
          gint64  now)
{
  guint n_old = 0;

  while (n_old < times->len && g_array_index (times, gint64, n_old) <= now - HOUR)
    n_old++;
  if (n_old > 0)
    g_array_remove_range (times, 0, n_old);
}

ScoutSandboxLimits *
scout_sandbox_limits_new (void)
{
  ScoutSandboxLimits *self = g_new0 (ScoutSandboxLimits, 1);

  self->windows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_array_unref);
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
  GArray *times = get_window (self, key);
  gboolean has_room;

  drop_old (times, now);
  has_room = times->len < limit;
  /* The limit may have been lowered since. */
  usage->percent = (guint) MIN ((guint64) times->len * 100 / limit, 100);
  usage->minutes = has_room ? 0
                            : (guint) ((g_array_index (times, gint64, times->len - limit) + HOUR
                                        - now + 59) / 60);
  return has_room;
}

void
scout_sandbox_limits_count (ScoutSandboxLimits *self,
                            const char         *key,
                            gint64              now,
                            guint               limit,
                            ScoutSandboxUsage  *usage)
{
  GArray *times = get_window (self, key);

  g_array_append_val (times, now);
  usage->percent = (guint) MIN ((guint64) times->len * 100 / limit, 100);
  usage->minutes = 0;
}
