/* scout-day.h: days of the calendar as numbers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* No day, or none that can be believed. */
#define SCOUT_DAY_NONE 0

/* Length of a day as text. */
#define SCOUT_DAY_LENGTH (sizeof "2026-11-21" - 1)

/**
 * scout_day_from_time:
 * @time: (nullable): a time
 *
 * Numbers the day that @time is on in its own time zone. The numbers are GDate's Julian days: one
 * more for each day, whatever the clocks do. Only the years 1900 to 2999 have numbers, so that
 * whoever adds days to a hostile date stays within every calendar.
 *
 * Returns: the number of the day, or %SCOUT_DAY_NONE
 */
guint32 scout_day_from_time (GDateTime *time);

/**
 * scout_day_from_text:
 * @text: foreign text
 *
 * Reads the day that the first ten characters name, as in `2026-11-21T08:00:00+0000`; what follows
 * them does not count.
 *
 * Returns: the number of the day, or %SCOUT_DAY_NONE
 */
guint32 scout_day_from_text (const char *text);

/**
 * scout_day_read_moment:
 * @text: foreign text
 * @moment: (out): seconds since 1970-01-01T00:00:00Z, if it is a moment
 *
 * Reads the forms in which Graph writes moments (conventions section 6.3):
 * `2026-11-20T19:36:26+0000`, with `+00:00` or with `Z`. A page has a thousand of them, and GLib's
 * reading of every form that ISO 8601 allows costs more than the rest of a post.
 *
 * Returns: whether @text is in one of these forms, in the years that have numbers
 */
gboolean scout_day_read_moment (const char *text,
                                gint64     *moment);

/**
 * scout_day_to_local_time:
 * @day: any number
 *
 * Returns: (transfer full) (nullable): the midnight in the local time zone with which the day
 *   begins; %NULL unless @day is the number of a day
 */
GDateTime *scout_day_to_local_time (guint32 day);

G_END_DECLS
