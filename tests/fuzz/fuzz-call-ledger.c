/* fuzz-call-ledger.c: the file that keeps the counts of calls may have been written by anybody.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read is in order and within bounds, locks nobody out for more than a day, and comes back
 * the same when it is written and read again.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-graph-ledger-private.h"

#include <string.h>

#define BOOT "now"
#define NOW G_GINT64_CONSTANT (100000000000)
#define WINDOW 3600

static void
free_scope (gpointer data)
{
  _scout_graph_scope_free (data);
}

static GHashTable *
read_text (const void *text,
           gsize       length)
{
  GHashTable *scopes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_scope);
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  _scout_graph_ledger_read (scopes, bytes, BOOT, NOW);
  return scopes;
}

/* Whatever was read: in order, added up, and over within a day. */
static void
check_scope (ScoutGraphScope *scope)
{
  const ScoutGraphLimit limit = { "account", FALSE, 240, WINDOW };
  guint64 sum = 0;
  gint64 last = G_MININT64;

  for (guint i = 0; i < scope->window.ticks->len; i++)
    {
      const ScoutGraphTick *tick = &g_array_index (scope->window.ticks, ScoutGraphTick, i);

      g_assert_cmpint (tick->time, >=, last);
      g_assert_cmpint (tick->begun, <=, tick->time);
      g_assert_cmpint (tick->time, <=, NOW);
      last = tick->time;
      sum += tick->count;
    }
  g_assert_cmpuint (sum, ==, scope->window.used);
  g_assert_cmpint (_scout_graph_scope_get_wait (scope, &limit, SCOUT_GRAPH_PRIORITY_INTERACTIVE, 1,
                                                NOW), <=, (gint64) G_TIME_SPAN_DAY);
  _scout_graph_scope_expire (scope, &limit, NOW + G_TIME_SPAN_DAY);
  g_assert_cmpuint (scope->window.used, ==, 0);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr (GHashTable) scopes = read_text (data, length);
  g_autofree char *text = _scout_graph_ledger_write (scopes, BOOT, NOW);
  g_autoptr (GHashTable) again = read_text (text, strlen (text));
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer scope = NULL;

  g_hash_table_iter_init (&iter, scopes);
  while (g_hash_table_iter_next (&iter, &name, &scope))
    {
      const ScoutGraphScope *copy = g_hash_table_lookup (again, name);

      g_assert_nonnull (copy);
      g_assert_cmpuint (copy->window.used, ==, ((ScoutGraphScope *) scope)->window.used);
      check_scope (scope);
    }

  return 0;
}
