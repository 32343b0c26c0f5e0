/* content-client.c: a client of S2's content endpoint for the sandbox's tests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-client.h"

const char * const metric_names[N_COUNTS] = {
  "reach", "views", "clicks", "interactions", "reactions", "comments", "shares", "saves",
};

ScoutWorld *
make_world (void)
{
  g_autoptr (GDateTime) today = g_date_time_new_now_utc ();

  return scout_world_new (SCOUT_WORLD_DEFAULT_SEED, N_CREATORS, today);
}

Answer *
ask (Fixture    *fixture,
     const char *format,
     ...)
{
  g_autofree char *query = NULL;
  g_autofree char *path = NULL;
  va_list arguments;

  va_start (arguments, format);
  query = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  path = g_strconcat (CONTENT "?", query, NULL);
  return fixture_get_page (fixture, path);
}

const char *
row_text (const Answer *answer,
          guint         row,
          const char   *member)
{
  g_autofree char *path = g_strdup_printf ("$.data[%u].%s", row, member);

  return answer_get_text (answer, path);
}

gint64
row_metric (const Answer *answer,
            guint         row)
{
  g_autofree char *path = g_strdup_printf ("$.data[%u].insights.data[0].values[0].value", row);

  return answer_get_count (answer, path);
}
