/* scout-audience-group.c: the largest group of an audience.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pure functions for the main thread. */

#include "config.h"

#include "scout-audience-group.h"

#include "scout-country.h"
#include "scout-split-part.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

/* S2 tells ages with genders only: the largest pair need not be of the largest age group. */
static char *
dup_group (ScoutBreakdown  breakdown,
           const char     *name)
{
  return breakdown == SCOUT_BREAKDOWN_AGE_GENDER ? scout_split_part_dup_age (name)
                                                 : g_strdup (name);
}

/* Whether the groups of an audience are told in percent. */
static gboolean
is_share (ScoutInsight *insight)
{
  return scout_insight_get_share_unit (insight) != SCOUT_CATALOG_UNIT_COUNT ||
         scout_insight_get_key (insight)->breakdown != SCOUT_BREAKDOWN_COUNTRY;
}

char *
scout_audience_group_dup_largest (ScoutInsight *insight,
                                  double       *share)
{
  ScoutBreakdown breakdown;
  gsize n_shares = 0;
  const ScoutShare *shares = NULL;
  g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func (g_free);
  g_autofree double *sums = NULL;
  guint largest = 0;

  g_return_val_if_fail (SCOUT_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (share != NULL, NULL);

  breakdown = scout_insight_get_key (insight)->breakdown;
  shares = scout_insight_get_shares (insight, &n_shares);
  sums = g_new0 (double, n_shares);
  for (gsize i = 0; i < n_shares; i++)
    {
      g_autofree char *group = dup_group (breakdown, shares[i].name);
      guint index = 0;

      if (!g_ptr_array_find_with_equal_func (groups, group, g_str_equal, &index))
        {
          index = groups->len;
          g_ptr_array_add (groups, g_steal_pointer (&group));
        }
      sums[index] += is_share (insight) ? scout_insight_get_share_percent (insight, i)
                                        : shares[i].value;
    }
  for (guint i = 1; i < groups->len; i++)
    {
      if (sums[i] > sums[largest])
        largest = i;
    }
  if (groups->len == 0)
    return NULL;

  *share = sums[largest];
  return g_strdup (g_ptr_array_index (groups, largest));
}

char *
scout_audience_group_describe_share (ScoutInsight *insight,
                                     double        share)
{
  g_return_val_if_fail (SCOUT_IS_INSIGHT (insight), NULL);

  return is_share (insight) ? scout_wording_percent (share)
                            : scout_wording_compact (llround (share));
}

static const char *
get_name (ScoutInsight                *insight,
          const ScoutCatalogParameter *parameter,
          const char                  *group)
{
  const ScoutCatalogValue *known = parameter->values != NULL
                                     ? scout_catalog_values_find (parameter->values, group) : NULL;

  if (scout_insight_get_key (insight)->breakdown == SCOUT_BREAKDOWN_COUNTRY
      && scout_country_get_name (group) != NULL)
    return scout_country_get_name (group);

  return known != NULL ? known->label : group;
}

char *
scout_audience_group_describe (ScoutInsight                *insight,
                               const ScoutCatalogParameter *parameter,
                               const char                  *group,
                               double                       share)
{
  g_autofree char *words = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *people = NULL;

  g_return_val_if_fail (SCOUT_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (group != NULL, NULL);

  words = scout_audience_group_describe_share (insight, share);
  figure = scout_wording_isolate (words);
  /* "25–34" has no letter that would keep it from being read from right to left. */
  people = scout_wording_isolate (get_name (insight, parameter, group));
  /* Translators: a group of people and its share, "Women, 69.3%" */
  return g_strdup_printf (C_ ("share of a group", "%s, %s"), people, figure);
}
