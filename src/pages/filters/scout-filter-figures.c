/* scout-filter-figures.c: asks for what the filters of a search are about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Facebook's filters of figures have ranges that need not be that which is shown. Instagram's only
 * one is of a figure that comes with those of any range. Main thread only. */

#include "config.h"

#include "scout-filter-figures.h"

#include "scout-filter-match.h"
#include "scout-rate-note.h"

static gboolean
comes_anyway (const ScoutInsightKey *key,
              ScoutCreator          *known,
              ScoutTimeRange         shown)
{
  return key->range == shown || scout_creator_get_insight (known, key) != NULL
         || (key->metric == SCOUT_METRIC_INTERACTION_RATE && scout_rate_note_compares (key->range));
}

void
scout_filter_figures_load (ScoutPartLoader *loader,
                           ScoutQuery      *query,
                           ScoutCreator    *known,
                           ScoutTimeRange   shown)
{
  gboolean is_asked[SCOUT_BREAKDOWN_OTHER + 1][SCOUT_TIME_RANGE_THIS_MONTH + 1] = { { FALSE, }, };
  const ScoutCatalogParameter * const *parameters = NULL;

  g_return_if_fail (SCOUT_IS_PART_LOADER (loader));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));
  g_return_if_fail (SCOUT_IS_CREATOR (known));

  if (query == NULL || scout_query_get_network (query) != SCOUT_NETWORK_FACEBOOK
      || scout_creator_get_network (known) != SCOUT_NETWORK_FACEBOOK)
    return;

  parameters = scout_query_list_parameters (query);
  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      ScoutInsightKey key;

      if (!scout_filter_match_get_figure (query, parameters[i], &key)
          || comes_anyway (&key, known, shown) || is_asked[key.breakdown][key.range])
        continue;

      is_asked[key.breakdown][key.range] = TRUE;
      scout_part_loader_load_known (loader, key.breakdown, key.range);
    }
}

gboolean
scout_filter_figures_are_compared (ScoutQuery   *query,
                                   ScoutNetwork  network)
{
  const ScoutCatalogParameter * const *parameters = NULL;

  g_return_val_if_fail (query == NULL || SCOUT_IS_QUERY (query), FALSE);

  if (query == NULL || scout_query_get_network (query) != network)
    return FALSE;

  parameters = scout_query_list_parameters (query);
  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      ScoutInsightKey key;

      if (scout_filter_match_get_figure (query, parameters[i], &key)
          || scout_filter_match_get_breakdown (parameters[i], network) != SCOUT_BREAKDOWN_NONE)
        return TRUE;
    }

  return FALSE;
}
