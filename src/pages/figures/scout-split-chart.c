/* scout-split-chart.c: the parts of figures as a chart shows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pure functions for the main thread. */

#include "config.h"

#include "scout-split-chart.h"

#include "scout-figure-origin.h"
#include "scout-split-part.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static gboolean
has_shares (ScoutInsight *insight)
{
  gsize n_shares = 0;

  return scout_insight_get_shares (insight, &n_shares) != NULL && n_shares > 0;
}

/* What is divided so over any time. (nullable) */
static ScoutInsight *
find_otherwise (const ScoutInsightKey *wanted,
                ScoutCreator          *creator)
{
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      ScoutInsightKey key = *scout_insight_get_key (insight);

      key.range = wanted->range;
      if (memcmp (&key, wanted, sizeof key) == 0 && has_shares (insight))
        return insight;
    }

  return NULL;
}

ScoutInsight *
scout_split_chart_find (const ScoutSplitOffer *offer,
                        gsize                  index,
                        ScoutTimeRange         range,
                        ScoutCreator          *creator)
{
  ScoutInsightKey key;
  ScoutInsight *insight = NULL;

  g_return_val_if_fail (offer != NULL, NULL);
  g_return_val_if_fail (index <= SCOUT_SPLIT_MAX_METRICS, NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  key = (ScoutInsightKey) { offer->metrics[index], offer->breakdown, SCOUT_PERIOD_OVERALL, range };
  insight = scout_creator_get_insight (creator, &key);

  return insight != NULL && has_shares (insight) ? insight : find_otherwise (&key, creator);
}

static int
compare_shares (gconstpointer one,
                gconstpointer other)
{
  double difference = ((const ScoutShare *) other)->value - ((const ScoutShare *) one)->value;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

/* (transfer full) (element-type ScoutShare): those that are equal keep their order */
static GArray *
sort_shares (ScoutInsight *insight,
             GCompareFunc  compare)
{
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof *shares);

  g_array_append_vals (sorted, shares, (guint) n_shares);
  g_array_sort (sorted, compare);

  return sorted;
}

static void
add_bars (ScoutChartData        *data,
          const ScoutSplitOffer *offer,
          const ScoutCatalogApi *api,
          ScoutInsight          *insight)
{
  g_autoptr(GArray) shares = sort_shares (insight, offer->is_ordered
                                                     ? scout_split_part_compare_ages
                                                     : compare_shares);
  g_autofree double *values = g_new (double, shares->len);

  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutShare *share = &g_array_index (shares, ScoutShare, i);
      g_autofree char *label = scout_split_part_dup_label (api, offer->breakdown, share->name);

      scout_chart_data_add_category (data, label);
      values[i] = share->value;
    }
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, shares->len);
}

/* A bar for each metric; one of its parts may be another's only. */
static void
add_shares (ScoutChartData        *data,
            const ScoutSplitOffer *offer,
            const ScoutCatalogApi *api,
            ScoutInsight * const  *insights)
{
  gboolean has_names = offer->metrics[1] != SCOUT_METRIC_OTHER;
  g_autoptr(GArray) parts = scout_split_part_list (api, insights, SCOUT_SPLIT_MAX_METRICS);
  gsize n_metrics = 0;

  for (; offer->metrics[n_metrics] != SCOUT_METRIC_OTHER; n_metrics++)
    scout_chart_data_add_category (data, has_names
                                           ? scout_metric_get_label (offer->metrics[n_metrics])
                                           : NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      const ScoutSplitPart *part = &g_array_index (parts, ScoutSplitPart, i);
      double values[SCOUT_SPLIT_MAX_METRICS];

      for (gsize j = 0; j < n_metrics; j++)
        values[j] = scout_split_part_find_share (insights[j], part->name,
                                                 scout_chart_data_get_unit (data));
      scout_chart_data_add_series (data, part->label, part->color, values, n_metrics);
    }
}

/* "25–34", as the catalogue writes it. */
static char *
dup_age_label (const ScoutCatalogApi *api,
               const char            *name)
{
  const ScoutCatalogValues *ages = scout_catalog_api_find_values (api, "ages");
  g_autofree char *sent = scout_split_part_dup_age (name);
  const ScoutCatalogValue *age = ages != NULL ? scout_catalog_values_find (ages, sent) : NULL;
  g_autofree char *plain = scout_wording_inline (sent);
  g_auto(GStrv) ends = g_strsplit (plain, "-", 2);

  if (age != NULL)
    return g_strdup (age->label);

  return ends[0] != NULL && ends[1] != NULL ? g_strdup_printf ("%s–%s", ends[0], ends[1])
                                            : g_strdup (plain);
}

static void
add_share (double *total, /* or NaN */
           double  share)
{
  *total = isnan (*total) ? share : *total + share;
}

/* Whoever is neither, or of whom it is unknown, has no bars and is told of all the same. */
static void
add_pyramid (ScoutChartData        *data,
             const ScoutCatalogApi *api,
             ScoutInsight          *insight)
{
  g_autoptr(GArray) shares = sort_shares (insight, scout_split_part_compare_ages);
  g_autoptr(GPtrArray) ages = g_ptr_array_new_with_free_func (g_free);
  g_autofree double *women = g_new (double, shares->len);
  g_autofree double *men = g_new (double, shares->len);
  g_autofree double *others = g_new (double, shares->len);
  gboolean has_others = FALSE;

  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutShare *share = &g_array_index (shares, ScoutShare, i);
      g_autofree char *age = dup_age_label (api, share->name);
      ScoutSplitGender gender = scout_split_part_get_gender (share->name);
      guint index = 0;

      if (!g_ptr_array_find_with_equal_func (ages, age, g_str_equal, &index))
        {
          index = ages->len;
          women[index] = NAN;
          men[index] = NAN;
          others[index] = NAN;
          scout_chart_data_add_category (data, age);
          g_ptr_array_add (ages, g_steal_pointer (&age));
        }
      if (gender == SCOUT_SPLIT_GENDER_WOMEN)
        women[index] = share->value;
      else if (gender == SCOUT_SPLIT_GENDER_MEN)
        men[index] = share->value;
      else if (!isnan (share->value))
        {
          add_share (&others[index], share->value);
          has_others = TRUE;
        }
    }
  scout_chart_data_add_series (data, _("Women"), SCOUT_CHART_COLOR_FOURTH, women, ages->len);
  scout_chart_data_add_series (data, _("Men"), SCOUT_CHART_COLOR_THIRD, men, ages->len);
  if (has_others)
    scout_chart_data_add_series (data, _("Others"), SCOUT_CHART_COLOR_NEUTRAL, others, ages->len);
}

/* (nullable) */
static const char *
get_whole (const ScoutSplitOffer *offer,
           ScoutChartUnit         unit)
{
  /* A bar of shares tells percentages even of counts. */
  if (unit == SCOUT_CHART_PERCENT || offer->kind == SCOUT_CHART_SHARES)
    return offer->caption != NULL ? _(offer->caption) : NULL;

  /* What else is counted stands in the title. */
  if (offer->metrics[0] == SCOUT_METRIC_FOLLOWERS)
    return _("followers");

  return offer->metrics[0] == SCOUT_METRIC_ENGAGED_ACCOUNTS ? _("engaged accounts") : NULL;
}

char *
scout_split_chart_dup_caption (const ScoutSplitOffer *offer,
                               ScoutChartUnit         unit,
                               ScoutTimeRange         range)
{
  const char *whole = NULL;

  g_return_val_if_fail (offer != NULL, NULL);

  whole = get_whole (offer, unit);
  if (range == SCOUT_TIME_RANGE_LIFETIME)
    return g_strdup (whole);
  if (whole == NULL)
    return g_strdup (scout_time_range_get_label (range));

  return g_strdup_printf ("%s · %s", whole, scout_time_range_get_label (range));
}

/* The caption as whoever does not see it is told within a sentence. (nullable) */
static char *
dup_spoken_caption (const ScoutSplitOffer *offer,
                    ScoutChartUnit         unit,
                    ScoutTimeRange         range)
{
  const char *whole = get_whole (offer, unit);

  if (range == SCOUT_TIME_RANGE_LIFETIME)
    return g_strdup (whole);
  if (whole == NULL)
    return g_strdup (scout_time_range_get_phrase (range));

  return g_strdup_printf (C_("subject of a chart", "%s, %s"), whole,
                          scout_time_range_get_phrase (range));
}

ScoutChartData *
scout_split_chart_new (const ScoutSplitOffer *offer,
                       ScoutTimeRange         range,
                       const ScoutCatalogApi *api,
                       ScoutCreator          *creator)
{
  ScoutInsight *insights[SCOUT_SPLIT_MAX_METRICS] = { NULL };
  ScoutInsight *first = NULL;
  ScoutChartUnit unit;
  g_autoptr(ScoutChartData) data = NULL;
  g_autofree char *caption = NULL;
  g_autofree char *spoken = NULL;

  g_return_val_if_fail (offer != NULL, NULL);
  g_return_val_if_fail (api != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  for (gsize i = 0; offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    {
      insights[i] = scout_split_chart_find (offer, i, range, creator);
      if (first == NULL)
        first = insights[i];
    }
  if (first == NULL)
    return NULL;

  unit = scout_split_part_get_unit (insights, SCOUT_SPLIT_MAX_METRICS);
  data = scout_chart_data_new (_(offer->title), unit);
  caption = scout_split_chart_dup_caption (offer, unit, scout_insight_get_key (first)->range);
  scout_chart_data_set_period (data, caption);
  spoken = dup_spoken_caption (offer, unit, scout_insight_get_key (first)->range);
  scout_chart_data_set_spoken_period (data, spoken);
  if (offer->kind == SCOUT_CHART_PYRAMID)
    add_pyramid (data, api, first);
  else if (offer->kind == SCOUT_CHART_SHARES)
    add_shares (data, offer, api, insights);
  else
    add_bars (data, offer, api, first);
  scout_figure_origin_tell (data, api, creator, NULL, first);

  return g_steal_pointer (&data);
}
