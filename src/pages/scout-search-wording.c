/* scout-search-wording.c: what a saved search has found since, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times are local; of the same day the hour is told. */

#include "config.h"

#include "scout-search-wording.h"

#include "scout-query-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Fits the sidebar, which cuts the rest. */
#define LONGEST_NAME 40

static char *
dup_moment (gint64 microseconds)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (microseconds / G_USEC_PER_SEC);
  g_autoptr(GDateTime) then = utc != NULL ? g_date_time_to_local (utc) : g_date_time_ref (now);

  if (g_date_time_get_year (now) == g_date_time_get_year (then)
      && g_date_time_get_day_of_year (now) == g_date_time_get_day_of_year (then))
    /* Translators: a time of today, as for g_date_time_format(); it stands after "since" */
    return g_date_time_format (then, C_ ("since a time of today", "%H:%M"));

  return scout_wording_day_short (then, now);
}

char *
scout_search_wording_dup_news (ScoutSighting *now,
                               ScoutSighting *before)
{
  ScoutSightingChanges changes;
  g_autofree char *moment = NULL;

  g_return_val_if_fail (now != NULL, NULL);
  g_return_val_if_fail (before != NULL, NULL);

  changes = scout_sighting_compare (now, before);
  moment = dup_moment (scout_sighting_get_seen_at (before));
  if (changes.n_new == 0 && changes.n_gone == 0)
    /* Translators: with a day or a time, "12 Nov" or "14:02". */
    return g_strdup_printf (_("nothing new since %s"), moment);
  if (changes.n_gone == 0)
    /* Translators: results of a search that were not there before, and since when. */
    return g_strdup_printf (ngettext ("%u new since %s", "%u new since %s", changes.n_new),
                            changes.n_new, moment);
  if (changes.n_new == 0)
    /* Translators: results of a search that are not there any more, and since when. */
    return g_strdup_printf (ngettext ("%u gone since %s", "%u gone since %s", changes.n_gone),
                            changes.n_gone, moment);

  return g_strdup_printf (_("%u new, %u gone since %s"), changes.n_new, changes.n_gone, moment);
}

char *
scout_search_wording_dup_name (ScoutQuery *query)
{
  const char *words = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  words = scout_query_get_text (query, "query");
  if (words != NULL && *words != '\0' && g_utf8_strlen (words, -1) <= LONGEST_NAME)
    return scout_wording_inline (words);

  description = scout_query_dup_description (query);
  if (g_utf8_strlen (description, -1) <= LONGEST_NAME)
    return g_steal_pointer (&description);

  return g_utf8_substring (description, 0, LONGEST_NAME);
}

/* On Facebook the chips show what is searched for instead. */
const char *
scout_search_wording_get_similar (ScoutQuery *query)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  return scout_query_get_network (query) == SCOUT_NETWORK_FACEBOOK
           ? _("Searching by interests, categories and country, for "
               "Facebook has no search for similar creators.")
           : NULL;
}
