/* scout-search-trail.c: which search a search grew from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows queries, and no widgets. In which order somebody found the results is no matter. */

#include "config.h"

#include "scout-search-trail.h"

#include "scout-filter-offer.h"

/* One creator, or one post, is looked up alone. */
static gboolean
is_lookup (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (parameters[i]->role == SCOUT_CATALOG_ROLE_LOOKUP)
        return TRUE;
    }

  return FALSE;
}

/* Words that go on where the others end, or are being taken back. */
static gboolean
are_same_words (ScoutQuery *query,
                ScoutQuery *before,
                const char *entry_id)
{
  const char *words = scout_query_get_text (query, entry_id);
  const char *words_before = scout_query_get_text (before, entry_id);

  if (words_before == NULL)
    return TRUE;

  return words != NULL && (g_str_has_prefix (words, words_before)
                           || g_str_has_prefix (words_before, words));
}

static gboolean
is_step (ScoutQuery *query,
         ScoutQuery *before,
         const char *entry_id)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (before);

  if (is_lookup (query) || is_lookup (before) || !are_same_words (query, before, entry_id)
      || (scout_query_get_left_out (before) != NULL && scout_query_get_left_out (query) == NULL))
    return FALSE;

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (scout_filter_offer_is_filter (parameters[i])
          && !scout_query_has (query, parameters[i]->id))
        return FALSE;
    }

  return TRUE;
}

gboolean
scout_search_trail_add (ScoutSearchTrail         *self,
                        ScoutQuery               *query,
                        const char               *entry_id,
                        const ScoutSearchMoment  *now,
                        ScoutQuery              **replaced)
{
  gboolean is_used = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), FALSE);
  g_return_val_if_fail (entry_id != NULL, FALSE);
  g_return_val_if_fail (now != NULL, FALSE);
  g_return_val_if_fail (replaced != NULL && *replaced == NULL, FALSE);

  if (self->newest != NULL && scout_query_equal (self->newest, query))
    return FALSE;

  is_used = self->is_used || now->n_kept > self->asked.n_kept;
  if (self->newest != NULL && !is_used
      && now->time - self->asked.time < SCOUT_SEARCH_TRAIL_PATIENCE
      && is_step (query, self->newest, entry_id))
    *replaced = g_object_ref (self->newest);
  g_set_object (&self->newest, query);
  self->asked = *now;
  self->is_used = FALSE;

  return TRUE;
}

void
scout_search_trail_use (ScoutSearchTrail *self)
{
  g_return_if_fail (self != NULL);

  self->is_used = TRUE;
}

void
scout_search_trail_clear (ScoutSearchTrail *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->newest);
  *self = (ScoutSearchTrail) { 0 };
}
