/* scout-facebook-days.c: puts daily values into the order of their days.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * S2 documents neither a date beside a daily value nor the order of the values; nobody has
 * published an answer. Undated values are taken as oldest first; dates, should they come, are
 * believed. Pure functions for any thread.
 */

#include "config.h"

#include "scout-facebook-days.h"

#include <math.h>
#include <string.h>

/* Longer than any ISO 8601 time; GLib's parser has had overflows (CVE-2025-3360). */
#define LONGEST_TIME 40

#define DATE_LENGTH (sizeof "2026-11-21" - 1)

/* Dates further apart than this are nobody's daily series: S2 ends at 90 days. */
#define LONGEST_SERIES 400

static guint32
get_julian (GDateTime *time)
{
  GDate date;
  int year = 0;
  int month = 0;
  int day = 0;

  g_date_time_get_ymd (time, &year, &month, &day);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

static GDateTime *
parse_time (const char *text)
{
  g_autoptr(GTimeZone) utc = NULL;
  g_autoptr(GDateTime) time = NULL;

  if (strlen (text) > LONGEST_TIME)
    return NULL;

  utc = g_time_zone_new_utc ();
  time = g_date_time_new_from_iso8601 (text, utc);

  return time != NULL ? g_date_time_to_local (time) : NULL;
}

guint32
scout_facebook_day_get_julian (const ScoutFacebookDay *self)
{
  g_autoptr(GDateTime) time = NULL;
  g_autoptr(GDateTime) inside = NULL;
  char midnight[DATE_LENGTH + sizeof "T00:00:00Z"];

  g_return_val_if_fail (self != NULL, 0);

  if (self->date == NULL)
    return 0;

  if (strlen (self->date) == DATE_LENGTH)
    {
      g_snprintf (midnight, sizeof midnight, "%sT00:00:00Z", self->date);
      time = g_date_time_new_from_iso8601 (midnight, NULL);

      return time != NULL ? get_julian (time) : 0;
    }

  time = parse_time (self->date);
  /* The end of a day is the midnight that the next day begins with. */
  inside = time != NULL ? g_date_time_add (time, self->is_end ? -1 : 0) : NULL;

  return inside != NULL ? get_julian (inside) : 0;
}

/* Whether the values are dated day by day, as far as first and last tell: saves the reading of 90
 * dates in what every sensible answer is. */
static gboolean
is_plain_series (const ScoutFacebookDay *days,
                 gsize                   n_days,
                 guint32                *first)
{
  guint32 last = scout_facebook_day_get_julian (&days[n_days - 1]);

  *first = scout_facebook_day_get_julian (&days[0]);

  return *first != 0 && last != 0 && (gsize) last == *first + n_days - 1;
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
keep_order (ScoutInsightFields     *insight,
            ScoutArena             *arena,
            const ScoutFacebookDay *days,
            gsize                   n_days)
{
  double *values = scout_arena_alloc (arena, n_days * sizeof *values);

  for (gsize i = 0; i < n_days; i++)
    values[i] = days[i].value;
  insight->days = values;
  insight->n_days = n_days;
}

static void
sort_into_days (ScoutInsightFields     *insight,
                ScoutArena             *arena,
                const ScoutFacebookDay *days,
                gsize                   n_days)
{
  g_autofree guint32 *dates = g_new (guint32, n_days);
  double *values = NULL;
  guint32 first = 0;
  guint32 last = 0;

  for (gsize i = 0; i < n_days; i++)
    dates[i] = scout_facebook_day_get_julian (&days[i]);

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
scout_facebook_days_place (ScoutInsightFields     *insight,
                           ScoutArena             *arena,
                           const ScoutFacebookDay *days,
                           gsize                   n_days)
{
  guint32 first = 0;

  g_return_if_fail (insight != NULL);
  g_return_if_fail (arena != NULL);
  g_return_if_fail (days != NULL && n_days > 0);

  if (days[0].date != NULL && is_plain_series (days, n_days, &first))
    {
      keep_order (insight, arena, days, n_days);
      insight->first_day = first;
    }
  else if (days[0].date != NULL)
    sort_into_days (insight, arena, days, n_days);
  else
    keep_order (insight, arena, days, n_days);
}
