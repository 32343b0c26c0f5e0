/* conformance-limits.c: whether Scout itself minds the limits that the documents name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scout's throttle with the catalogue's figures, and without the additions, asked until it refuses.
 * Nothing is sent. */

#include "config.h"

#include "conformance-limits.h"

#include "conformance-box.h"
#include "conformance-rows.h"
#include "scout-call-limits.h"
#include "scout-graph-error.h"

/* Seconds: the throttle forgets calls by the hundredth of an hour, never too early. */
#define HOUR 3600
#define SLACK 36

guint
conformance_limits_get_number (const char *document,
                               const char *statement)
{
  ConformanceRow *row = conformance_find_row (document, "Statements", statement);

  return (guint) json_array_get_int_element (json_object_get_array_member (row->facts, "numbers"),
                                             0);
}

static void
acquired_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static gboolean
acquire (ScoutGraphThrottle *throttle,
         const char         *scope)
{
  const char * const scopes[] = { scope, NULL };
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  gboolean may;

  scout_graph_throttle_acquire_async (throttle, scopes, SCOUT_GRAPH_PRIORITY_INTERACTIVE, 1, NULL,
                                      acquired_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  may = scout_graph_throttle_acquire_finish (throttle, result, &error);
  if (!may)
    g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);

  return may;
}

void
conformance_limits_check (const char *kind,
                          guint       n_calls,
                          guint       daily_users)
{
  const ScoutCallLimits limits = { .daily_users = daily_users };
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (G_USEC_PER_SEC);
  g_autoptr(ScoutGraphThrottle) throttle = scout_graph_throttle_new (clock, NULL);
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autofree char *scope = g_strconcat (kind, ":1", NULL);
  ScoutGraphAllowance allowance;

  scout_call_limits_apply (&limits, throttle, catalog);
  for (guint i = 0; i < n_calls; i++)
    g_assert_true (acquire (throttle, scope));
  g_assert_false (acquire (throttle, scope));

  scout_graph_throttle_get_allowance (throttle, scope, &allowance);
  g_assert_cmpuint (allowance.limit, ==, n_calls);
  g_assert_cmpuint (allowance.countdown, >=, HOUR);
  g_assert_cmpuint (allowance.countdown, <=, HOUR + SLACK);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock),
                              allowance.countdown * (gint64) G_USEC_PER_SEC);
  g_assert_true (acquire (throttle, scope));
}
