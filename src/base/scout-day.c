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

/* Where a text has its time and what follows it. */
#define CLOCK_LENGTH (sizeof "T19:36:26" - 1)
#define ZONE_AT (SCOUT_DAY_LENGTH + CLOCK_LENGTH)

/* GDate's number of 1970-01-01. */
#define EPOCH 719163

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

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

/* Two digits, less than a limit; -1 for anything else. */
static inline int
read_pair (const char *text,
           int         limit)
{
  int value = 0;

  if (!g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1]))
    return -1;
  value = (text[0] - '0') * 10 + (text[1] - '0');

  return value < limit ? value : -1;
}

/* "Z", "+0100" or "+01:00"; seconds that the clock is before UTC. */
static gboolean
read_zone (const char *text,
           gint64     *shift)
{
  const char *rest = NULL;
  int hours = 0;
  int minutes = 0;

  *shift = 0;
  if (text[0] == 'Z')
    return text[1] == '\0';
  if ((text[0] != '+' && text[0] != '-') || strlen (text) < sizeof "+0100" - 1)
    return FALSE;

  rest = text + (text[3] == ':' ? 4 : 3);
  hours = read_pair (text + 1, 24);
  minutes = read_pair (rest, 60);
  *shift = (text[0] == '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);

  return hours >= 0 && minutes >= 0 && rest[2] == '\0';
}

gboolean
scout_day_read_moment (const char *text,
                       gint64     *moment)
{
  const char *clock = NULL;
  guint32 day = SCOUT_DAY_NONE;
  gint64 shift = 0;
  int hours = 0;
  int minutes = 0;
  int seconds = 0;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (moment != NULL, FALSE);

  if (strnlen (text, ZONE_AT + 1) <= ZONE_AT || !read_zone (text + ZONE_AT, &shift))
    return FALSE;

  day = scout_day_from_text (text);
  clock = text + SCOUT_DAY_LENGTH;
  hours = read_pair (clock + 1, 24);
  minutes = read_pair (clock + 4, 60);
  seconds = read_pair (clock + 7, 60);
  if (day == SCOUT_DAY_NONE || clock[0] != 'T' || clock[3] != ':' || clock[6] != ':' ||
      hours < 0 || minutes < 0 || seconds < 0)
    return FALSE;

  *moment = ((gint64) day - EPOCH) * DAY + hours * HOUR + minutes * MINUTE + seconds - shift;

  return TRUE;
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
