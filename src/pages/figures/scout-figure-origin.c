/* scout-figure-origin.c: what a chart says of its figures where it stands alone.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* On its page a chart stands below the creator's name and beside the range. A picture, a table and
 * copied figures have to say that themselves. Charts know no creators: this tells them. Main thread
 * only. */

#include "config.h"

#include "scout-figure-origin.h"

#include "scout-wording.h"

#include <glib/gi18n.h>

#define SEPARATOR " · "
#define FILE_SEPARATOR " – "
#define FILE_DAY "%Y-%m-%d"
/* One of no year in particular: a picture is looked at years later, so a day always has its. */
#define NO_YEAR 1

static void
append (GString    *words,
        const char *separator,
        const char *part) /* (nullable) */
{
  if (part == NULL || *part == '\0')
    return;

  g_string_append (words, words->len > 0 ? separator : "");
  g_string_append (words, part);
}

/* (transfer full) (nullable) */
static GDateTime *
dup_fetched_day (ScoutInsight *insight)
{
  gint64 fetched_at = scout_insight_get_fetched_at (insight);
  g_autoptr(GDateTime) utc = NULL;

  if (fetched_at > 0)
    utc = g_date_time_new_from_unix_utc (fetched_at / G_USEC_PER_SEC);

  return utc != NULL ? g_date_time_to_local (utc) : NULL;
}

/* "27 Nov 2026" */
static char *
dup_day (GDateTime *day)
{
  g_autoptr(GDateTime) other_year = g_date_time_new_utc (NO_YEAR, 1, 1, 0, 0, 0.0);

  return scout_wording_day_short (day, other_year);
}

/* "14 Nov to 27 Nov 2026" */
static char *
dup_days (GDateTime *first,
          GDateTime *last)
{
  g_autofree char *start = scout_wording_day_short (first, last);
  g_autofree char *end = dup_day (last);

  if (g_date_time_equal (first, last))
    return g_steal_pointer (&end);

  return g_strdup_printf (C_ ("days", "%s to %s"), start, end);
}

/* (transfer full) (nullable): %NULL of what has no days */
static GDateTime *
dup_last_day (ScoutChartData *data)
{
  guint n_points = scout_chart_data_get_n_points (data);

  if (scout_chart_data_get_first_day (data) == NULL || n_points == 0)
    return NULL;

  return scout_chart_data_dup_day (data, n_points - 1);
}

/* Of which time: the days themselves, or the range, unless the period before it ends with it, and
 * when it was that. */
static void
append_time (GString        *words,
             ScoutChartData *data,
             ScoutInsight   *insight)
{
  g_autoptr(GDateTime) last = dup_last_day (data);
  g_autoptr(GDateTime) fetched = dup_fetched_day (insight);
  const char *range = scout_time_range_get_label (scout_insight_get_key (insight)->range);
  g_autofree char *time = NULL;

  if (last != NULL)
    {
      time = dup_days (scout_chart_data_get_first_day (data), last);
      append (words, SEPARATOR, time);
      return;
    }

  if (!g_str_has_suffix (scout_chart_data_get_period (data), range))
    append (words, SEPARATOR, range);
  if (fetched != NULL)
    {
      g_autofree char *day = dup_day (fetched);

      time = g_strdup_printf (_("As of %s"), day);
      append (words, SEPARATOR, time);
    }
}

static char *
dup_source (ScoutChartData        *data,
            const ScoutCatalogApi *api,  /* (nullable) */
            ScoutContent          *post, /* (nullable) */
            ScoutInsight          *insight)
{
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *which = NULL;

  if (post != NULL)
    /* Translators: a post, by its id */
    which = g_strdup_printf (_("Post %s"), scout_content_get_id (post));
  append (words, SEPARATOR, api != NULL ? api->label : NULL);
  append (words, SEPARATOR, which);
  append_time (words, data, insight);
  if (scout_insight_is_estimated (insight))
    append (words, SEPARATOR, _("Estimated by Meta"));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* "2026-11-14 to 2026-11-27": in an order in which files are sorted by day, in any language. */
static void
append_file_days (GString        *words,
                  ScoutChartData *data,
                  ScoutInsight   *insight)
{
  g_autoptr(GDateTime) last = dup_last_day (data);
  g_autoptr(GDateTime) fetched = dup_fetched_day (insight);
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  g_autofree char *days = NULL;

  if (last == NULL)
    {
      end = fetched != NULL ? g_date_time_format (fetched, FILE_DAY) : NULL;
      append (words, FILE_SEPARATOR, end);
      return;
    }

  start = g_date_time_format (scout_chart_data_get_first_day (data), FILE_DAY);
  end = g_date_time_format (last, FILE_DAY);
  days = g_strdup_printf (C_ ("days", "%s to %s"), start, end);
  append (words, FILE_SEPARATOR, days);
}

static char *
dup_file_name (ScoutChartData *data,
               ScoutCreator   *creator,
               ScoutContent   *post,
               ScoutInsight   *insight)
{
  g_autoptr(GString) words = g_string_new (NULL);

  if (creator != NULL && scout_creator_get_handle (creator) != NULL)
    append (words, FILE_SEPARATOR, scout_creator_get_handle (creator));
  else if (creator != NULL)
    append (words, FILE_SEPARATOR, scout_creator_get_name (creator));
  if (post != NULL)
    append (words, FILE_SEPARATOR, scout_content_get_id (post));
  append (words, FILE_SEPARATOR, scout_chart_data_get_title (data));
  append_file_days (words, data, insight);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

void
scout_figure_origin_tell (ScoutChartData        *data,
                          const ScoutCatalogApi *api,
                          ScoutCreator          *creator,
                          ScoutContent          *post,
                          ScoutInsight          *insight)
{
  g_autofree char *source = NULL;
  g_autofree char *file_name = NULL;

  g_return_if_fail (data != NULL);
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));
  g_return_if_fail (post == NULL || SCOUT_IS_CONTENT (post));
  g_return_if_fail (SCOUT_IS_INSIGHT (insight));

  source = dup_source (data, api, post, insight);
  file_name = dup_file_name (data, creator, post, insight);
  scout_chart_data_set_origin (data, &(ScoutChartOrigin) {
    creator != NULL ? scout_creator_get_name (creator) : NULL, source, file_name });
}
