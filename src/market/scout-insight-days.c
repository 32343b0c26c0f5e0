/* scout-insight-days.c: puts daily values into the order of their days.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * S2 documents neither a date beside a daily value nor the order of the values, S1 no daily value
 * at all; nobody has published an answer. Undated values are taken as oldest first; dates, should
 * they come, are believed. Pure functions for any thread.
 */

#include "config.h"

#include "scout-insight-days.h"

#include "scout-day.h"

#include <math.h>
#include <string.h>

/* Longer than any ISO 8601 time; GLib's parser has had overflows (CVE-2025-3360). */
#define LONGEST_TIME 40

/* Dates further apart than this are nobody's daily series: S2 ends at 90 days. */
#define LONGEST_SERIES 400

/* In hours. */
#define HALF_A_DAY 12

/*
 * The day that a time is on, in the local time zone, or that it ends. Which day ends is a matter of
 * whoever counts, and no reader's time zone may move it: Meta's days end at midnight in California,
 * told as 07:00 or 08:00 in UTC on the next day. Half a day before its end every day has the name
 * that it goes by, in whatever zone west or east of that of the text it was counted.
 */
static guint32
read_day (const ScoutInsightDay *value)
{
  g_autoptr(GTimeZone) utc = NULL;
  g_autoptr(GDateTime) time = NULL;
  g_autoptr(GDateTime) inside = NULL;

  if (strlen (value->date) > LONGEST_TIME)
    return 0;

  utc = g_time_zone_new_utc ();
  time = g_date_time_new_from_iso8601 (value->date, utc);
  if (time != NULL)
    inside = value->is_end ? g_date_time_add_hours (time, -HALF_A_DAY)
                           : g_date_time_to_local (time);

  return scout_day_from_time (inside);
}

/*
 * Reads the dates of a series. The values of a series end at the same time of the day, so that one
 * of them tells how far the others' days are from the dates they name: that spares reading ninety
 * times, and no two dates become one day where summer time ends.
 */
static void
read_dates (const ScoutInsightDay *days,
            gsize                  n_days,
            guint32               *dates)
{
  const char *known_time = NULL;
  guint32 known_shift = 0;

  for (gsize i = 0; i < n_days; i++)
    {
      guint32 named = days[i].date != NULL ? scout_day_from_text (days[i].date) : 0;
      const char *time = named != 0 ? days[i].date + SCOUT_DAY_LENGTH : NULL;

      dates[i] = named;
      if (named == 0 || *time == '\0')
        continue;

      if (known_time == NULL || strcmp (time, known_time) != 0)
        {
          guint32 day = read_day (&days[i]);

          known_time = day != 0 ? time : NULL;
          known_shift = day - named;
        }
      dates[i] = known_time != NULL ? named + known_shift : 0;
    }
}

/* Returns FALSE unless every value is dated and the dates make a series. */
static gboolean
get_span (const guint32 *dates,
          gsize          n_dates,
          guint32       *first,
          guint32       *last)
{
  *first = dates[0];
  *last = dates[0];

  for (gsize i = 0; i < n_dates; i++)
    {
      if (dates[i] == 0)
        return FALSE;
      *first = MIN (*first, dates[i]);
      *last = MAX (*last, dates[i]);
    }

  return *last - *first < LONGEST_SERIES;
}

static void
keep_order (ScoutInsightFields    *insight,
            ScoutArena            *arena,
            const ScoutInsightDay *days,
            gsize                  n_days)
{
  double *values = scout_arena_alloc (arena, n_days * sizeof *values);

  for (gsize i = 0; i < n_days; i++)
    values[i] = days[i].value;
  insight->days = values;
  insight->n_days = n_days;
}

static void
sort_into_days (ScoutInsightFields    *insight,
                ScoutArena            *arena,
                const ScoutInsightDay *days,
                gsize                  n_days)
{
  g_autofree guint32 *dates = g_new (guint32, n_days);
  double *values = NULL;
  guint32 first = 0;
  guint32 last = 0;

  read_dates (days, n_days, dates);
  if (!get_span (dates, n_days, &first, &last))
    {
      keep_order (insight, arena, days, n_days);
      return;
    }

  insight->n_days = (gsize) (last - first) + 1;
  insight->first_day = first;
  values = scout_arena_alloc (arena, insight->n_days * sizeof *values);
  for (gsize i = 0; i < insight->n_days; i++)
    values[i] = NAN;
  for (gsize i = 0; i < n_days; i++)
    values[dates[i] - first] = days[i].value;
  insight->days = values;
}

void
scout_insight_days_place (ScoutInsightFields    *insight,
                          ScoutArena            *arena,
                          const ScoutInsightDay *days,
                          gsize                  n_days)
{
  g_return_if_fail (insight != NULL);
  g_return_if_fail (arena != NULL);
  g_return_if_fail (days != NULL && n_days > 0);

  if (days[0].date != NULL)
    sort_into_days (insight, arena, days, n_days);
  else
    keep_order (insight, arena, days, n_days);
}
