/* scout-search-wording.c: what a saved search is called, and what it has found since, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times are local; of the same day the hour is told. */

#include "config.h"

#include "scout-search-wording.h"

#include "scout-filter-offer.h"
#include "scout-query-wording.h"
#include "scout-saved-search.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Fits the sidebar, which cuts the rest. */
#define LONGEST_NAME 40
#define SEPARATOR " · "

#define FIRST_STRONG_ISOLATE 0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

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

/* Without what keeps foreign text apart: who edits a name would move through what is not seen. */
static char *
dup_plain (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character != FIRST_STRONG_ISOLATE && character != POP_DIRECTIONAL_ISOLATE)
        g_string_append_unichar (plain, character);
    }

  return g_string_free (plain, FALSE);
}

/* What one parameter adds to a name, as its chip says it; nothing for what finds nobody else. Who
 * the creator is goes without saying. (transfer full) (nullable) */
static char *
dup_part (ScoutQuery                  *query,
          const ScoutCatalogParameter *parameter)
{
  g_autofree char *label = NULL;
  g_autofree char *value = NULL;

  if (parameter->kind == SCOUT_CATALOG_KIND_TEXT)
    return scout_wording_inline (scout_query_get_text (query, parameter->id));
  if (!scout_filter_offer_is_filter (parameter))
    return NULL;

  label = scout_query_dup_value_description (query, parameter->id);
  value = dup_plain (label);
  if (parameter->group == SCOUT_CATALOG_GROUP_CREATOR
      && (parameter->kind == SCOUT_CATALOG_KIND_MULTI_CHOICE
          || parameter->kind == SCOUT_CATALOG_KIND_TREE))
    return g_steal_pointer (&value);

  /* Translators: a filter and its value, such as "Countries: Canada". */
  return g_strdup_printf (_("%s: %s"), scout_query_get_parameter_name (parameter), value);
}

static char *
dup_beginning (const char *text)
{
  g_autofree char *beginning = NULL;

  if (g_utf8_strlen (text, -1) <= LONGEST_NAME)
    return g_strdup (text);

  beginning = g_utf8_substring (text, 0, LONGEST_NAME - 1);
  g_strchomp (beginning);

  return g_strconcat (beginning, "…", NULL);
}

/* As many parts as fit; of the first one its beginning, if even that is too long. */
static char *
dup_short_name (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);
  g_autofree char *name = NULL;

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      g_autofree char *part = dup_part (query, parameters[i]);
      g_autofree char *longer = NULL;

      if (part == NULL || *part == '\0')
        continue;
      longer = name != NULL ? g_strconcat (name, SEPARATOR, part, NULL) : dup_beginning (part);
      if (g_utf8_strlen (longer, -1) > LONGEST_NAME)
        break;
      g_free (name);
      name = g_steal_pointer (&longer);
    }

  return name != NULL ? g_steal_pointer (&name)
                      : g_strdup (scout_query_get_endpoint (query)->label);
}

static gboolean
is_taken (GListModel *searches, /* (nullable) */
          const char *name)
{
  for (guint i = 0; searches != NULL && i < g_list_model_get_n_items (searches); i++)
    {
      g_autoptr(ScoutSavedSearch) search = g_list_model_get_item (searches, i);

      if (g_utf8_collate (scout_saved_search_get_name (search), name) == 0)
        return TRUE;
    }

  return FALSE;
}

char *
scout_search_wording_dup_name (ScoutQuery *query,
                               GListModel *searches)
{
  g_autofree char *name = NULL;
  g_autofree char *other = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);
  g_return_val_if_fail (searches == NULL || G_IS_LIST_MODEL (searches), NULL);

  name = dup_short_name (query);
  other = g_strdup (name);
  for (guint n = 2; is_taken (searches, other); n++)
    {
      g_free (other);
      other = g_strdup_printf ("%s (%u)", name, n);
    }

  return g_steal_pointer (&other);
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
