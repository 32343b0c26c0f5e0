/* scout-filter-match.c: whether a creator is what a search asks for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table from the catalogue's names of parameters to what is known of a creator. What Meta did not
 * tell is unknown, never a miss. Pure functions for the main thread. */

#include "config.h"

#include "scout-filter-match.h"

#include "scout-split-chart.h"

#include <math.h>
#include <string.h>

typedef ScoutTruth (*MatchFunc) (ScoutQuery                  *query,
                                 const ScoutCatalogParameter *parameter,
                                 ScoutCreator                *creator);

static ScoutTruth
to_truth (gboolean is_so)
{
  return is_so ? SCOUT_TRUTH_TRUE : SCOUT_TRUTH_FALSE;
}

/* Whether a filter's value is what is known: by our name of it, Meta's, or what people read; or
 * what is known stands below it in a tree. */
static gboolean
is_value (const ScoutCatalogParameter *parameter,
          const char                  *chosen,
          const char                  *known)
{
  const ScoutCatalogValue *value = NULL;

  if (g_ascii_strcasecmp (chosen, known) == 0)
    return TRUE;
  if (parameter->values == NULL)
    return FALSE;

  value = scout_catalog_values_find_id (parameter->values, chosen);
  if (value != NULL && g_strcmp0 (value->label, known) == 0)
    return TRUE;

  for (value = scout_catalog_values_find (parameter->values, known); value != NULL;
       value = value->parent)
    {
      if (g_str_equal (value->id, chosen))
        return TRUE;
    }

  return FALSE;
}

/* A filter has one value or some. */
static gboolean
is_chosen (ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter,
           const char                  *known)
{
  const char *text = scout_query_get_text (query, parameter->id);
  const char * const *list = scout_query_get_list (query, parameter->id);

  if (text != NULL)
    return is_value (parameter, text, known);

  for (gsize i = 0; list[i] != NULL; i++)
    {
      if (is_value (parameter, list[i], known))
        return TRUE;
    }

  return FALSE;
}

static ScoutTruth
match_words (ScoutQuery                  *query,
             const ScoutCatalogParameter *parameter,
             const char * const          *known)
{
  for (gsize i = 0; known[i] != NULL; i++)
    {
      if (is_chosen (query, parameter, known[i]))
        return SCOUT_TRUTH_TRUE;
    }

  return known[0] != NULL ? SCOUT_TRUTH_FALSE : SCOUT_TRUTH_UNKNOWN;
}

/* Facebook has followers in the profile, Instagram as a figure. */
static double
get_followers (ScoutCreator *creator)
{
  gint64 followers = scout_creator_get_followers (creator);

  return followers >= 0 ? (double) followers
                        : scout_creator_get_figure (creator, SCOUT_METRIC_FOLLOWERS,
                                                    SCOUT_TIME_RANGE_LIFETIME);
}

static ScoutTruth
match_figure (const ScoutQueryRange *range, /* (nullable) */
              double                 figure)
{
  if (range == NULL || isnan (figure))
    return SCOUT_TRUTH_UNKNOWN;

  return to_truth (!(figure < range->min) && !(figure > range->max));
}

/* One end of a range, as Instagram has them. */
static ScoutTruth
match_end (const ScoutCatalogParameter *parameter,
           const char                  *text,
           double                       figure)
{
  double end = g_ascii_strtod (text, NULL);

  if (isnan (figure) || isnan (end))
    return SCOUT_TRUTH_UNKNOWN;

  return to_truth (g_str_has_prefix (parameter->id, "min-") ? figure >= end : figure <= end);
}

/* S1 names no time: it is that of the figure that comes without asking for one. */
static ScoutTruth
match_engaged (ScoutQuery                  *query,
               const ScoutCatalogParameter *parameter,
               ScoutCreator                *creator)
{
  const char *text = scout_query_get_text (query, parameter->id);

  return text != NULL ? match_end (parameter, text,
                                   scout_creator_get_figure (creator, SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                                             SCOUT_TIME_RANGE_THIS_MONTH))
                      : SCOUT_TRUTH_UNKNOWN;
}

static ScoutTruth
match_followers (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter,
                 ScoutCreator                *creator)
{
  const char *text = scout_query_get_text (query, parameter->id);

  if (text != NULL)
    return match_end (parameter, text, get_followers (creator));

  return match_figure (scout_query_get_range (query, parameter->id), get_followers (creator));
}

/* Where the filter names no time it is the default of S2's table; S1 has one filter of a figure,
 * which is of the last 90 days. */
static ScoutTimeRange
get_time_range (const ScoutQueryRange *range,
                ScoutMetric            metric)
{
  g_autoptr(GEnumClass) ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);
  const GEnumValue *value = range->time_range != NULL
                              ? g_enum_get_value_by_nick (ranges, range->time_range) : NULL;

  if (value != NULL)
    return (ScoutTimeRange) value->value;

  return metric == SCOUT_METRIC_REELS_INTERACTION_RATE ? SCOUT_TIME_RANGE_L90
                                                       : SCOUT_TIME_RANGE_L28;
}

static double
find_share (ScoutCreator   *creator,
            ScoutMetric     metric,
            ScoutTimeRange  range,
            const char     *part)
{
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);
      gsize n_shares = 0;
      const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

      if (key->metric != metric || key->range != range)
        continue;
      for (gsize j = 0; j < n_shares; j++)
        {
          if (g_str_equal (shares[j].name, part))
            return shares[j].value;
        }
    }

  return NAN;
}

static ScoutTruth
match_metric (ScoutQuery                  *query,
              const ScoutCatalogParameter *parameter,
              ScoutCreator                *creator)
{
  const ScoutQueryRange *range = scout_query_get_range (query, parameter->id);
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *value = g_enum_get_value_by_nick (metrics, parameter->id);
  ScoutMetric metric = value != NULL ? (ScoutMetric) value->value : SCOUT_METRIC_OTHER;
  ScoutTimeRange time_range;

  if (range == NULL || value == NULL)
    return SCOUT_TRUTH_UNKNOWN;

  time_range = get_time_range (range, metric);
  if (range->breakdown != NULL && !g_str_equal (range->breakdown, "overall"))
    return match_figure (range, find_share (creator, metric, time_range, range->breakdown));

  return match_figure (range, scout_creator_get_figure (creator, metric, time_range));
}

/* "We support partial string matches" (S2). */
static ScoutTruth
match_partners (ScoutQuery                  *query,
                const ScoutCatalogParameter *parameter,
                ScoutCreator                *creator)
{
  const char * const *wanted = scout_query_get_list (query, parameter->id);
  const char * const *known = scout_creator_get_past_partnerships (creator);

  for (gsize i = 0; known[i] != NULL; i++)
    {
      g_autofree char *name = g_utf8_casefold (known[i], -1);

      for (gsize j = 0; wanted[j] != NULL; j++)
        {
          g_autofree char *part = g_utf8_casefold (wanted[j], -1);

          if (strstr (name, part) != NULL)
            return SCOUT_TRUTH_TRUE;
        }
    }

  return known[0] != NULL ? SCOUT_TRUTH_FALSE : SCOUT_TRUTH_UNKNOWN;
}

static ScoutTruth
match_has_partners (ScoutQuery                  *query,
                    const ScoutCatalogParameter *parameter,
                    ScoutCreator                *creator)
{
  gboolean wants = g_strcmp0 (scout_query_get_text (query, parameter->id), "true") == 0;

  if (scout_creator_get_past_partnerships (creator)[0] == NULL)
    return SCOUT_TRUTH_UNKNOWN;

  return to_truth (wants);
}

/* S2 tells ages with genders only: the largest pair need not be of the largest age group. */
static const char *
get_group (ScoutBreakdown  breakdown,
           const char     *name)
{
  return breakdown == SCOUT_BREAKDOWN_AGE_GENDER ? scout_split_chart_get_age (name) : name;
}

/* The largest group of an audience; NULL if there is none. */
static const char *
find_largest_group (ScoutInsight *insight)
{
  ScoutBreakdown breakdown = scout_insight_get_key (insight)->breakdown;
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);
  const char *largest = NULL;
  double most = -1.0;

  for (gsize i = 0; i < n_shares; i++)
    {
      const char *group = get_group (breakdown, shares[i].name);
      double sum = 0.0;

      for (gsize j = 0; j < n_shares; j++)
        sum += g_str_equal (get_group (breakdown, shares[j].name), group) ? shares[j].value : 0.0;
      if (sum > most)
        {
          most = sum;
          largest = group;
        }
    }

  return largest;
}

/* Whichever figure tells it: Facebook's followers or Instagram's engaged accounts. */
static ScoutTruth
match_audience (ScoutQuery                  *query,
                const ScoutCatalogParameter *parameter,
                ScoutCreator                *creator)
{
  ScoutBreakdown breakdown =
    scout_filter_match_get_breakdown (parameter, scout_creator_get_network (creator));

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      const char *largest = NULL;

      if (scout_insight_get_key (insight)->breakdown == breakdown)
        largest = find_largest_group (insight);
      if (largest != NULL)
        return to_truth (is_chosen (query, parameter, largest));
    }

  return SCOUT_TRUTH_UNKNOWN;
}

/* What is compared word by word has a getter; the rest has a function. */
static const struct
{
  const char *id;
  const char *(*get_word) (ScoutCreator *creator);
  const char * const *(*get_words) (ScoutCreator *creator);
  MatchFunc match;
} matches[] = {
  { "countries", .get_word = scout_creator_get_country },
  { "gender", .get_word = scout_creator_get_gender },
  { "age", .get_word = scout_creator_get_age_bucket },
  { "categories", .get_words = scout_creator_get_categories },
  { "interests", .get_words = scout_creator_get_interests },
  { "languages", .get_words = scout_creator_get_languages },
  { "followers", .match = match_followers },
  { "min-followers", .match = match_followers },
  { "max-followers", .match = match_followers },
  { "min-engaged-accounts", .match = match_engaged },
  { "max-engaged-accounts", .match = match_engaged },
  { "reach", .match = match_metric },
  { "views", .match = match_metric },
  { "interactions", .match = match_metric },
  { "interaction-rate", .match = match_metric },
  { "posts-published", .match = match_metric },
  { "reels-interaction-rate", .match = match_metric },
  { "past-partners", .match = match_partners },
  { "has-past-partnerships", .match = match_has_partners },
  { "audience-gender", .match = match_audience },
  { "audience-countries", .match = match_audience },
  { "audience-age", .match = match_audience },
};

/* Returns G_N_ELEMENTS (matches) for what cannot be compared. */
static gsize
find_match (const ScoutCatalogParameter *parameter)
{
  gsize index = 0;

  while (index < G_N_ELEMENTS (matches) && !g_str_equal (matches[index].id, parameter->id))
    index++;

  return index;
}

gboolean
scout_filter_match_can_tell (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, FALSE);

  return find_match (parameter) < G_N_ELEMENTS (matches);
}

ScoutTruth
scout_filter_match_get (ScoutQuery                  *query,
                        const ScoutCatalogParameter *parameter,
                        ScoutCreator                *creator)
{
  gsize index;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), SCOUT_TRUTH_UNKNOWN);
  g_return_val_if_fail (parameter != NULL, SCOUT_TRUTH_UNKNOWN);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), SCOUT_TRUTH_UNKNOWN);

  index = find_match (parameter);
  if (index == G_N_ELEMENTS (matches))
    return SCOUT_TRUTH_UNKNOWN;
  if (matches[index].match != NULL)
    return matches[index].match (query, parameter, creator);
  if (matches[index].get_word != NULL)
    return match_words (query, parameter,
                        (const char * const[]) { matches[index].get_word (creator), NULL });

  return match_words (query, parameter, matches[index].get_words (creator));
}

ScoutBreakdown
scout_filter_match_get_breakdown (const ScoutCatalogParameter *parameter,
                                  ScoutNetwork                 network)
{
  g_return_val_if_fail (parameter != NULL, SCOUT_BREAKDOWN_NONE);

  if (g_str_equal (parameter->id, "audience-gender"))
    return SCOUT_BREAKDOWN_GENDER;
  if (g_str_equal (parameter->id, "audience-countries"))
    return SCOUT_BREAKDOWN_COUNTRY;
  if (g_str_equal (parameter->id, "audience-age"))
    return network == SCOUT_NETWORK_INSTAGRAM ? SCOUT_BREAKDOWN_AGE : SCOUT_BREAKDOWN_AGE_GENDER;

  return SCOUT_BREAKDOWN_NONE;
}
