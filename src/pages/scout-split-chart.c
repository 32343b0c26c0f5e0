/* scout-split-chart.c: the parts of figures as a chart shows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows how Meta names parts: "female_25-34" is a gender and an age group, "CA" a country. What the
 * catalogue has no word for is shown as it was sent. Pure functions for the main thread. */

#include "config.h"

#include "scout-split-chart.h"

#include "scout-country.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Between gender and age group. */
#define SEPARATORS "_."

static const ScoutCatalogBreakdown *
find_breakdown (const ScoutCatalogApi *api,
                ScoutBreakdown         breakdown)
{
  g_autoptr(GEnumClass) breakdowns = g_type_class_ref (SCOUT_TYPE_BREAKDOWN);
  const GEnumValue *value = g_enum_get_value (breakdowns, (int) breakdown);

  for (gsize i = 0; i < api->n_breakdowns && value != NULL; i++)
    {
      if (g_str_equal (api->breakdowns[i].id, value->value_nick))
        return &api->breakdowns[i];
    }

  return NULL;
}

static gboolean
is_gender (const char *name,
           char        initial)
{
  return g_ascii_tolower (name[0]) == initial;
}

static const char *
get_gender_label (const char *name)
{
  if (is_gender (name, 'f'))
    return _("Women");
  if (is_gender (name, 'm'))
    return _("Men");

  return _("Others");
}

char *
scout_split_chart_dup_part_label (const ScoutCatalogApi *api,
                                  ScoutBreakdown         breakdown,
                                  const char            *name)
{
  const ScoutCatalogBreakdown *entry = NULL;
  const ScoutCatalogValue *value = NULL;
  const char *country = NULL;

  g_return_val_if_fail (api != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (breakdown == SCOUT_BREAKDOWN_GENDER)
    return g_strdup (get_gender_label (name));
  if (breakdown == SCOUT_BREAKDOWN_COUNTRY)
    country = scout_country_get_name (name);
  if (country != NULL)
    return g_strdup (country);

  entry = find_breakdown (api, breakdown);
  value = entry != NULL && entry->values != NULL
            ? scout_catalog_values_find_id (entry->values, name) : NULL;

  return value != NULL ? g_strdup (value->label) : scout_wording_inline (name);
}

ScoutInsight *
scout_split_chart_find (const ScoutSplitOffer *offer,
                        gsize                  index,
                        ScoutTimeRange         range,
                        ScoutCreator          *creator)
{
  ScoutInsightKey key;
  ScoutInsight *insight = NULL;
  gsize n_shares = 0;

  g_return_val_if_fail (offer != NULL, NULL);
  g_return_val_if_fail (index <= SCOUT_SPLIT_MAX_METRICS, NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  key = (ScoutInsightKey) { offer->metrics[index], offer->breakdown, SCOUT_PERIOD_OVERALL, range };
  insight = scout_creator_get_insight (creator, &key);
  if (insight == NULL || scout_insight_get_shares (insight, &n_shares) == NULL || n_shares == 0)
    return NULL;

  return insight;
}

static int
compare_shares (gconstpointer one,
                gconstpointer other)
{
  double difference = ((const ScoutShare *) other)->value - ((const ScoutShare *) one)->value;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

static ScoutChartUnit
get_unit (ScoutInsight          *insight,
          const ScoutCatalogApi *api)
{
  const ScoutCatalogBreakdown *entry = find_breakdown (api,
                                                       scout_insight_get_key (insight)->breakdown);

  return entry != NULL && entry->unit == SCOUT_CATALOG_UNIT_COUNT ? SCOUT_CHART_COUNT
                                                                  : SCOUT_CHART_PERCENT;
}

static void
add_bars (ScoutChartData        *data,
          const ScoutSplitOffer *offer,
          const ScoutCatalogApi *api,
          ScoutInsight          *insight)
{
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);
  g_autofree ScoutShare *sorted = g_memdup2 (shares, n_shares * sizeof *shares);
  g_autofree double *values = g_new (double, n_shares);

  if (!offer->is_ordered)
    qsort (sorted, n_shares, sizeof *sorted, compare_shares);
  for (gsize i = 0; i < n_shares; i++)
    {
      g_autofree char *label = scout_split_chart_dup_part_label (api, offer->breakdown,
                                                                 sorted[i].name);

      scout_chart_data_add_category (data, label);
      values[i] = sorted[i].value;
    }
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, n_shares);
}

static ScoutChartColor
get_color (const ScoutSplitOffer *offer,
           const char            *name,
           gsize                  index)
{
  if (offer->breakdown != SCOUT_BREAKDOWN_GENDER)
    return index == 0 ? SCOUT_CHART_COLOR_FIRST : SCOUT_CHART_COLOR_FIRST_TINT;
  if (is_gender (name, 'f'))
    return SCOUT_CHART_COLOR_FOURTH;

  return is_gender (name, 'm') ? SCOUT_CHART_COLOR_THIRD : SCOUT_CHART_COLOR_NEUTRAL;
}

static double
find_share (ScoutInsight *insight, /* (nullable) */
            const char   *name)
{
  gsize n_shares = 0;
  const ScoutShare *shares = insight != NULL ? scout_insight_get_shares (insight, &n_shares) : NULL;

  for (gsize i = 0; i < n_shares; i++)
    {
      if (g_str_equal (shares[i].name, name))
        return shares[i].value;
    }

  return NAN;
}

/* A bar for each metric; the parts are those of the first metric that has any. */
static void
add_shares (ScoutChartData        *data,
            const ScoutSplitOffer *offer,
            const ScoutCatalogApi *api,
            ScoutInsight * const  *insights)
{
  gboolean has_names = offer->metrics[1] != SCOUT_METRIC_OTHER;
  ScoutInsight *first = NULL;
  gsize n_shares = 0;
  const ScoutShare *shares = NULL;
  gsize n_metrics = 0;

  for (; offer->metrics[n_metrics] != SCOUT_METRIC_OTHER; n_metrics++)
    {
      scout_chart_data_add_category (data, has_names
                                             ? scout_metric_get_label (offer->metrics[n_metrics])
                                             : NULL);
      if (first == NULL)
        first = insights[n_metrics];
    }

  shares = scout_insight_get_shares (first, &n_shares);
  for (gsize i = 0; i < n_shares; i++)
    {
      g_autofree char *label = scout_split_chart_dup_part_label (api, offer->breakdown,
                                                                 shares[i].name);
      double values[SCOUT_SPLIT_MAX_METRICS];

      for (gsize j = 0; j < n_metrics; j++)
        values[j] = find_share (insights[j], shares[i].name);
      scout_chart_data_add_series (data, label, get_color (offer, shares[i].name, i), values,
                                   n_metrics);
    }
}

const char *
scout_split_chart_get_age (const char *name)
{
  gsize gender;

  g_return_val_if_fail (name != NULL, NULL);

  gender = strcspn (name, SEPARATORS);

  return name[gender] != '\0' ? name + gender + 1 : name;
}

/* "25–34", as the catalogue writes it. */
static char *
dup_age_label (const char *name)
{
  g_autofree char *plain = scout_wording_inline (scout_split_chart_get_age (name));
  g_auto(GStrv) ends = g_strsplit (plain, "-", 2);

  return ends[0] != NULL && ends[1] != NULL ? g_strdup_printf ("%s–%s", ends[0], ends[1])
                                            : g_strdup (plain);
}

static void
add_pyramid (ScoutChartData *data,
             ScoutInsight   *insight)
{
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);
  g_autoptr(GPtrArray) ages = g_ptr_array_new_with_free_func (g_free);
  g_autofree double *women = g_new (double, n_shares);
  g_autofree double *men = g_new (double, n_shares);

  for (gsize i = 0; i < n_shares; i++)
    {
      g_autofree char *age = dup_age_label (shares[i].name);
      guint index = 0;

      if (!g_ptr_array_find_with_equal_func (ages, age, g_str_equal, &index))
        {
          index = ages->len;
          women[index] = NAN;
          men[index] = NAN;
          scout_chart_data_add_category (data, age);
          g_ptr_array_add (ages, g_steal_pointer (&age));
        }
      if (is_gender (shares[i].name, 'f'))
        women[index] = shares[i].value;
      else if (is_gender (shares[i].name, 'm'))
        men[index] = shares[i].value;
    }
  scout_chart_data_add_series (data, _("Women"), SCOUT_CHART_COLOR_FOURTH, women, ages->len);
  scout_chart_data_add_series (data, _("Men"), SCOUT_CHART_COLOR_THIRD, men, ages->len);
}

ScoutChartData *
scout_split_chart_new (const ScoutSplitOffer *offer,
                       ScoutTimeRange         range,
                       const ScoutCatalogApi *api,
                       ScoutCreator          *creator)
{
  ScoutInsight *insights[SCOUT_SPLIT_MAX_METRICS] = { NULL };
  ScoutInsight *first = NULL;
  g_autoptr(ScoutChartData) data = NULL;

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

  data = scout_chart_data_new (_(offer->title), get_unit (first, api));
  if (offer->caption != NULL)
    scout_chart_data_set_period (data, _(offer->caption));
  if (offer->kind == SCOUT_CHART_PYRAMID)
    add_pyramid (data, first);
  else if (offer->kind == SCOUT_CHART_SHARES)
    add_shares (data, offer, api, insights);
  else
    add_bars (data, offer, api, first);

  return g_steal_pointer (&data);
}
