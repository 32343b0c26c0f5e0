/* test-day.c: days become numbers and times again, and hostile ones nothing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-day.h"

/* The numbers of these are known from elsewhere: Python's date.toordinal () counts alike. */
#define FIRST_DAY 693596  /* 1900-01-01 */
#define LAST_DAY 1095362  /* 2999-12-31 */
#define SOME_DAY 739941   /* 2026-11-21 */

static void
test_from_text (void)
{
  static const struct
  {
    const char *text;
    guint32 day;
  } cases[] = {
    { "2026-11-21", SOME_DAY },
    { "2026-11-21T08:00:00+0000", SOME_DAY },
    { "2026-11-21 and more", SOME_DAY },
    { "2026-11-22", SOME_DAY + 1 },
    { "2024-02-29", SOME_DAY - 996 },
    { "1900-01-01", FIRST_DAY },
    { "2999-12-31", LAST_DAY },

    { "", 0 },
    { "2026-11-2", 0 },
    { "2026/11/21", 0 },
    { "21-11-2026", 0 },
    { "2026-13-01", 0 },
    { "2026-00-01", 0 },
    { "2026-02-29", 0 },
    { "2026-11-31", 0 },
    { "2026-11-00", 0 },
    { "+026-11-21", 0 },
    { "2026-1x-21", 0 },
    { "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa6-11-21", 0 },
    { "1899-12-31", 0 },
    { "3000-01-01", 0 },
    { "0001-01-01", 0 },
    { "0000-00-00", 0 },
    { "9999-12-31", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (scout_day_from_text (cases[i].text), ==, cases[i].day);
    }
}

static void
test_from_time (void)
{
  g_autoptr (GTimeZone) tokyo = g_time_zone_new_offset (9 * 3600);
  g_autoptr (GDateTime) evening = g_date_time_new_utc (2026, 11, 21, 22, 30, 0);
  g_autoptr (GDateTime) morning = g_date_time_to_timezone (evening, tokyo);
  g_autoptr (GDateTime) oldest = g_date_time_new_utc (1, 1, 1, 0, 0, 0);
  g_autoptr (GDateTime) latest = g_date_time_new_utc (9999, 12, 31, 23, 59, 59);

  g_assert_cmpuint (scout_day_from_time (evening), ==, SOME_DAY);
  g_assert_cmpuint (scout_day_from_time (morning), ==, SOME_DAY + 1);
  g_assert_cmpuint (scout_day_from_time (oldest), ==, SCOUT_DAY_NONE);
  g_assert_cmpuint (scout_day_from_time (latest), ==, SCOUT_DAY_NONE);
  g_assert_cmpuint (scout_day_from_time (NULL), ==, SCOUT_DAY_NONE);
}

/* GLib reads the same forms, and more. */
static void
test_read_moment (void)
{
  static const char * const good[] = {
    "2026-11-20T19:36:26+0000", "2026-11-20T19:36:26+00:00", "2026-11-20T19:36:26Z",
    "2026-02-28T23:59:59-0330", "1999-12-31T00:00:00+14:00", "2024-02-29T12:00:00-12:00",
    "1900-01-01T00:00:00Z", "2999-12-31T23:59:59Z", "1969-12-31T23:59:59+0000",
  };
  static const char * const bad[] = {
    "", "2026-11-20", "2026-11-20T19:36:26", "2026-11-20T19:36:26+", "2026-11-20T19:36:26+00",
    "2026-11-20T19:36:26+000", "2026-11-20T19:36:26+00:0", "2026-11-20T19:36:26+00000",
    "2026-11-20T19:36:26Zz", "2026-11-20 19:36:26Z", "2026-11-20T24:00:00Z",
    "2026-11-20T19:60:26Z", "2026-11-20T19:36:60Z", "2026-11-31T19:36:26Z",
    "2026-11-20T1x:36:26Z", "2026-11-20T19-36-26Z", "2026-11-20T19:36:26+2400",
    "2026-11-20T19:36:26+0060", "3000-01-01T00:00:00Z", "2026-11-20T19:36:26*0000",
  };
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  gint64 moment = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (good[i], utc);

      g_test_message ("%s", good[i]);
      g_assert_true (scout_day_read_moment (good[i], &moment));
      g_assert_cmpint (moment, ==, g_date_time_to_unix (time));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (scout_day_read_moment (bad[i], &moment));
    }
}

static void
test_to_local_time (void)
{
  static const guint32 days[] = { FIRST_DAY, SOME_DAY, LAST_DAY };
  static const guint32 nothings[] = { 0, 1, FIRST_DAY - 1, LAST_DAY + 1, 3652059, 3652060,
                                      G_MAXINT32, G_MAXUINT32 };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDateTime) midnight = scout_day_to_local_time (days[i]);

      g_assert_nonnull (midnight);
      g_assert_cmpint (g_date_time_get_hour (midnight), ==, 0);
      g_assert_cmpuint (scout_day_from_time (midnight), ==, days[i]);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (nothings); i++)
    {
      g_test_message ("%u", nothings[i]);
      g_assert_null (scout_day_to_local_time (nothings[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/day/from-text", test_from_text);
  g_test_add_func ("/day/from-time", test_from_time);
  g_test_add_func ("/day/read-moment", test_read_moment);
  g_test_add_func ("/day/to-local-time", test_to_local_time);

  return g_test_run ();
}
