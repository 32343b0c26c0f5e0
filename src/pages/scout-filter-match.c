/* scout-filter-match.c: whether a creator is what a search asks for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table from the catalogue's names of parameters to what is known of a creator. What Meta did not
 * tell is unknown, never a miss. Pure functions for the main thread. */

#include "config.h"

#include "scout-filter-match.h"

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
match_word (ScoutQuery                  *query,
            const ScoutCatalogParameter *parameter,
            const char                  *known) /* (nullable) */
{
  return known != NULL ? to_truth (is_chosen (query, parameter, known)) : SCOUT_TRUTH_UNKNOWN;
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

static ScoutTruth
match_country (ScoutQuery                  *query,
               const ScoutCatalogParameter *parameter,
               ScoutCreator                *creator)
{
  return match_word (query, parameter, scout_creator_get_country (creator));
}

static ScoutTruth
match_gender (ScoutQuery                  *query,
              const ScoutCatalogParameter *parameter,
              ScoutCreator                *creator)
{
  return match_word (query, parameter, scout_creator_get_gender (creator));
}

static ScoutTruth
match_age (ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter,
           ScoutCreator                *creator)
{
  return match_word (query, parameter, scout_creator_get_age_bucket (creator));
}

static ScoutTruth
match_categories (ScoutQuery                  *query,
                  const ScoutCatalogParameter *parameter,
                  ScoutCreator                *creator)
{
  return match_words (query, parameter, scout_creator_get_categories (creator));
}

static ScoutTruth
match_interests (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter,
                 ScoutCreator                *creator)
{
  return match_words (query, parameter, scout_creator_get_interests (creator));
}

static ScoutTruth
match_languages (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter,
                 ScoutCreator                *creator)
{
  return match_words (query, parameter, scout_creator_get_languages (creator));
}

static gint64
get_followers (ScoutCreator *creator)
{
  double figure = scout_creator_get_figure (creator, SCOUT_METRIC_FOLLOWERS,
                                            SCOUT_TIME_RANGE_LIFETIME);

  if (scout_creator_get_followers (creator) >= 0 || isnan (figure))
    return scout_creator_get_followers (creator);

  return (gint64) figure;
}

static ScoutTruth
match_figure (const ScoutQueryRange *range, /* (nullable) */
              double                 figure)
{
  if (range == NULL || isnan (figure))
    return SCOUT_TRUTH_UNKNOWN;

  return to_truth (!(figure < range->min) && !(figure > range->max));
}

static ScoutTruth
match_followers (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter,
                 ScoutCreator                *creator)
{
  gint64 followers = get_followers (creator);

  return match_figure (scout_query_get_range (query, parameter->id),
                       followers >= 0 ? (double) followers : (double) NAN);
}

/* One end of a range, as Instagram has them. */
static ScoutTruth
match_end (ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter,
           double                       figure)
{
  const char *text = scout_query_get_text (query, parameter->id);
  double end = text != NULL ? g_ascii_strtod (text, NULL) : (double) NAN;

  if (isnan (figure) || isnan (end))
    return SCOUT_TRUTH_UNKNOWN;

  return to_truth (g_str_has_prefix (parameter->id, "min-") ? figure >= end : figure <= end);
}

static ScoutTruth
match_followers_end (ScoutQuery                  *query,
                     const ScoutCatalogParameter *parameter,
                     ScoutCreator                *creator)
{
  gint64 followers = get_followers (creator);

  return match_end (query, parameter, followers >= 0 ? (double) followers : (double) NAN);
}

/* The default of S2's table where the filter names no time. */
static ScoutTimeRange
get_time_range (const ScoutQueryRange *range)
{
  g_autoptr(GEnumClass) ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);
  const GEnumValue *value = range->time_range != NULL
                              ? g_enum_get_value_by_nick (ranges, range->time_range) : NULL;

  return value != NULL ? (ScoutTimeRange) value->value : SCOUT_TIME_RANGE_L28;
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
  const GEnumValue *metric = g_enum_get_value_by_nick (metrics, parameter->id);
  gboolean has_part = range != NULL && range->breakdown != NULL
                      && !g_str_equal (range->breakdown, "overall");

  if (range == NULL || metric == NULL)
    return SCOUT_TRUTH_UNKNOWN;
  if (has_part)
    return match_figure (range, find_share (creator, (ScoutMetric) metric->value,
                                            get_time_range (range), range->breakdown));

  return match_figure (range, scout_creator_get_figure (creator, (ScoutMetric) metric->value,
                                                        get_time_range (range)));
}

static ScoutTruth
match_reels_rate (ScoutQuery                  *query,
                  const ScoutCatalogParameter *parameter,
                  ScoutCreator                *creator)
{
  return match_figure (scout_query_get_range (query, parameter->id),
                       scout_creator_get_figure (creator, SCOUT_METRIC_REELS_INTERACTION_RATE,
                                                 SCOUT_TIME_RANGE_L90));
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

/* The largest part of the audience, whichever figure tells it; NULL if none does. */
static const char *
find_largest (ScoutCreator   *creator,
              ScoutBreakdown  breakdown)
{
  const char *largest = NULL;
  double most = -1.0;

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      gsize n_shares = 0;
      const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

      if (scout_insight_get_key (insight)->breakdown != breakdown)
        continue;
      for (gsize j = 0; j < n_shares; j++)
        {
          if (shares[j].value > most)
            {
              most = shares[j].value;
              largest = shares[j].name;
            }
        }
    }

  return largest;
}

static ScoutTruth
match_audience_gender (ScoutQuery                  *query,
                       const ScoutCatalogParameter *parameter,
                       ScoutCreator                *creator)
{
  return match_word (query, parameter, find_largest (creator, SCOUT_BREAKDOWN_GENDER));
}

static ScoutTruth
match_audience_country (ScoutQuery                  *query,
                        const ScoutCatalogParameter *parameter,
                        ScoutCreator                *creator)
{
  return match_word (query, parameter, find_largest (creator, SCOUT_BREAKDOWN_COUNTRY));
}

/* S2 tells ages with genders only, whose largest pair need not be of the largest age group. */
static ScoutTruth
match_audience_age (ScoutQuery                  *query,
                    const ScoutCatalogParameter *parameter,
                    ScoutCreator                *creator)
{
  return match_word (query, parameter, find_largest (creator, SCOUT_BREAKDOWN_AGE));
}

static const struct
{
  const char *id;
  MatchFunc match;
} matches[] = {
  { "countries", match_country },
  { "gender", match_gender },
  { "age", match_age },
  { "categories", match_categories },
  { "interests", match_interests },
  { "languages", match_languages },
  { "followers", match_followers },
  { "min-followers", match_followers_end },
  { "max-followers", match_followers_end },
  { "reach", match_metric },
  { "views", match_metric },
  { "interactions", match_metric },
  { "interaction-rate", match_metric },
  { "posts-published", match_metric },
  { "reels-interaction-rate", match_reels_rate },
  { "past-partners", match_partners },
  { "has-past-partnerships", match_has_partners },
  { "audience-gender", match_audience_gender },
  { "audience-countries", match_audience_country },
  { "audience-age", match_audience_age },
};

static MatchFunc
find_match (const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (matches); i++)
    {
      if (g_str_equal (matches[i].id, parameter->id))
        return matches[i].match;
    }

  return NULL;
}

gboolean
scout_filter_match_can_tell (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, FALSE);

  return find_match (parameter) != NULL;
}

ScoutTruth
scout_filter_match_get (ScoutQuery                  *query,
                        const ScoutCatalogParameter *parameter,
                        ScoutCreator                *creator)
{
  MatchFunc match = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), SCOUT_TRUTH_UNKNOWN);
  g_return_val_if_fail (parameter != NULL, SCOUT_TRUTH_UNKNOWN);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), SCOUT_TRUTH_UNKNOWN);

  match = find_match (parameter);

  return match != NULL ? match (query, parameter, creator) : SCOUT_TRUTH_UNKNOWN;
}
