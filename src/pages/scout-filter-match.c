/* scout-filter-match.c: whether a creator is what a search asks for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table from the catalogue's names of parameters to what is known of a creator. What Meta did not
 * tell is unknown, never a miss. Pure functions for the main thread. */

#include "config.h"

#include "scout-filter-match.h"

#include "scout-country.h"
#include "scout-field-wording.h"
#include "scout-split-chart.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* What the creator has goes into @value, where that is known. */
typedef ScoutTruth (*MatchFunc) (ScoutQuery                  *query,
                                 const ScoutCatalogParameter *parameter,
                                 ScoutCreator                *creator,
                                 char                       **value);

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

/* What the profile says; NULL if it does not say it. */
static char *
dup_field (ScoutQuery   *query,
           ScoutCreator *creator,
           const char   *field_id)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_query_get_catalog (query),
                                                      scout_query_get_network (query));
  const ScoutCatalogField *field =
    scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, "creator"),
                                           field_id);

  return field != NULL ? scout_field_wording_dup (field, creator) : NULL;
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

static char *
dup_count (double figure)
{
  return isnan (figure) ? NULL : scout_wording_compact (llround (figure));
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
               ScoutCreator                *creator,
               char                       **value)
{
  const char *text = scout_query_get_text (query, parameter->id);
  double figure = scout_creator_get_figure (creator, SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                            SCOUT_TIME_RANGE_THIS_MONTH);

  *value = dup_count (figure);
  return text != NULL ? match_end (parameter, text, figure) : SCOUT_TRUTH_UNKNOWN;
}

static ScoutTruth
match_followers (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter,
                 ScoutCreator                *creator,
                 char                       **value)
{
  const char *text = scout_query_get_text (query, parameter->id);

  *value = dup_count (get_followers (creator));
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

static gboolean
is_rate (ScoutMetric metric)
{
  return metric == SCOUT_METRIC_INTERACTION_RATE || metric == SCOUT_METRIC_REELS_INTERACTION_RATE;
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
              ScoutCreator                *creator,
              char                       **value)
{
  const ScoutQueryRange *range = scout_query_get_range (query, parameter->id);
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *known = g_enum_get_value_by_nick (metrics, parameter->id);
  ScoutMetric metric = known != NULL ? (ScoutMetric) known->value : SCOUT_METRIC_OTHER;
  gboolean is_share = range != NULL && range->breakdown != NULL
                      && !g_str_equal (range->breakdown, "overall");
  double figure;

  if (range == NULL || known == NULL)
    return SCOUT_TRUTH_UNKNOWN;

  figure = is_share ? find_share (creator, metric, get_time_range (range, metric),
                                  range->breakdown)
                    : scout_creator_get_figure (creator, metric, get_time_range (range, metric));
  if (!is_share && !is_rate (metric))
    *value = dup_count (figure);
  else if (!isnan (figure))
    *value = scout_wording_percent (figure);

  return match_figure (range, figure);
}

/* "We support partial string matches" (S2). */
static ScoutTruth
match_partners (ScoutQuery                  *query,
                const ScoutCatalogParameter *parameter,
                ScoutCreator                *creator,
                char                       **value)
{
  const char * const *wanted = scout_query_get_list (query, parameter->id);
  const char * const *known = scout_creator_get_past_partnerships (creator);

  *value = dup_field (query, creator, "past-partners");
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
                    ScoutCreator                *creator,
                    char                       **value)
{
  gboolean wants = g_strcmp0 (scout_query_get_text (query, parameter->id), "true") == 0;

  *value = dup_field (query, creator, "past-partners");
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

/* The largest group of an audience, and its share; NULL if there is none. */
static const char *
find_largest_group (ScoutInsight *insight,
                    double       *share)
{
  ScoutBreakdown breakdown = scout_insight_get_key (insight)->breakdown;
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);
  const char *largest = NULL;

  *share = -1.0;

  for (gsize i = 0; i < n_shares; i++)
    {
      const char *group = get_group (breakdown, shares[i].name);
      double sum = 0.0;

      for (gsize j = 0; j < n_shares; j++)
        sum += g_str_equal (get_group (breakdown, shares[j].name), group) ? shares[j].value : 0.0;
      if (sum > *share)
        {
          *share = sum;
          largest = group;
        }
    }

  return largest;
}

/* "25–34, 33.9%" */
static char *
dup_group (const ScoutCatalogParameter *parameter,
           ScoutBreakdown               breakdown,
           const char                  *group,
           double                       share)
{
  const ScoutCatalogValue *known = parameter->values != NULL
                                     ? scout_catalog_values_find (parameter->values, group) : NULL;
  const char *name = known != NULL ? known->label : group;
  g_autofree char *words = scout_wording_percent (share);
  g_autofree char *percent = scout_wording_isolate (words);
  g_autofree char *people = NULL;

  if (breakdown == SCOUT_BREAKDOWN_COUNTRY && scout_country_get_name (group) != NULL)
    name = scout_country_get_name (group);
  /* "25–34" has no letter that would keep it from being read from right to left. */
  people = scout_wording_isolate (name);
  /* Translators: a group of people and its share, "Women, 69.3%" */
  return g_strdup_printf (C_ ("share of a group", "%s, %s"), people, percent);
}

/* Whichever figure tells it: Facebook's followers or Instagram's engaged accounts. */
static ScoutTruth
match_audience (ScoutQuery                  *query,
                const ScoutCatalogParameter *parameter,
                ScoutCreator                *creator,
                char                       **value)
{
  ScoutBreakdown breakdown =
    scout_filter_match_get_breakdown (parameter, scout_creator_get_network (creator));

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      const char *largest = NULL;
      double share = 0.0;

      if (scout_insight_get_key (insight)->breakdown == breakdown)
        largest = find_largest_group (insight, &share);
      if (largest == NULL)
        continue;

      *value = dup_group (parameter, breakdown, largest, share);
      return to_truth (is_chosen (query, parameter, largest));
    }

  return SCOUT_TRUTH_UNKNOWN;
}

/* What is compared word by word is a field and has a getter; the rest has a function. */
static const struct
{
  const char *id;
  const char *field_id;
  const char *(*get_word) (ScoutCreator *creator);
  const char * const *(*get_words) (ScoutCreator *creator);
  MatchFunc match;
} matches[] = {
  { "countries", "country", .get_word = scout_creator_get_country },
  { "gender", "gender", .get_word = scout_creator_get_gender },
  { "age", "age", .get_word = scout_creator_get_age_bucket },
  { "categories", "categories", .get_words = scout_creator_get_categories },
  { "interests", "interests", .get_words = scout_creator_get_interests },
  { "languages", "languages", .get_words = scout_creator_get_languages },
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
                        ScoutCreator                *creator,
                        char                       **value)
{
  gsize index;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), SCOUT_TRUTH_UNKNOWN);
  g_return_val_if_fail (parameter != NULL, SCOUT_TRUTH_UNKNOWN);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), SCOUT_TRUTH_UNKNOWN);

  g_return_val_if_fail (value != NULL, SCOUT_TRUTH_UNKNOWN);

  *value = NULL;
  index = find_match (parameter);
  if (index == G_N_ELEMENTS (matches))
    return SCOUT_TRUTH_UNKNOWN;
  if (matches[index].match != NULL)
    return matches[index].match (query, parameter, creator, value);

  *value = dup_field (query, creator, matches[index].field_id);
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
