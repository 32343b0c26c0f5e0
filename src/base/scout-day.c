/* scout-day.c: days of the calendar as numbers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GDate counts days and GDateTime knows time zones; this stands between them, and keeps away from
 * the ends of both, where sums of days turn into NULL. Pure functions for any thread.
 */

#include "config.h"

#include "scout-day.h"

#include <string.h>

#define FIRST_YEAR 1900
#define LAST_YEAR 2999

static guint32
number_day (guint year,
            guint month,
            guint day)
{
  GDate date;

  if (year < FIRST_YEAR || year > LAST_YEAR ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return SCOUT_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

static guint
read_digits (const char *text,
             gsize       n_digits)
{
  guint value = 0;

  for (gsize i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return 0;
      value = value * 10 + (guint) (text[i] - '0');
    }

  return value;
}

guint32
scout_day_from_time (GDateTime *time)
{
  int year = 0;
  int month = 0;
  int day = 0;

  if (time == NULL)
    return SCOUT_DAY_NONE;

  g_date_time_get_ymd (time, &year, &month, &day);

  return number_day ((guint) year, (guint) month, (guint) day);
}

guint32
scout_day_from_text (const char *text)
{
  g_return_val_if_fail (text != NULL, SCOUT_DAY_NONE);

  if (strnlen (text, SCOUT_DAY_LENGTH) < SCOUT_DAY_LENGTH || text[4] != '-' || text[7] != '-')
    return SCOUT_DAY_NONE;

  return number_day (read_digits (text, 4), read_digits (text + 5, 2), read_digits (text + 8, 2));
}

GDateTime *
scout_day_to_local_time (guint32 day)
{
  GDate date;

  if (!g_date_valid_julian (day))
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  if (g_date_get_year (&date) < FIRST_YEAR || g_date_get_year (&date) > LAST_YEAR)
    return NULL;

  return g_date_time_new_local (g_date_get_year (&date),
                                (int) g_date_get_month (&date),
                                g_date_get_day (&date),
                                0, 0, 0);
}
