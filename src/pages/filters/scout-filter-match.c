/* scout-filter-match.c: whether a creator is what a search asks for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table from the catalogue's names of parameters to what is known of a creator. What Meta did not
 * tell is unknown, never a miss. Pure functions for the main thread. */

#include "config.h"

#include "scout-filter-match.h"

#include "scout-audience-group.h"
#include "scout-field-wording.h"
#include "scout-wording.h"

#include <math.h>
#include <string.h>

/* What the creator has goes into @match, where that is known, and what tells it. */
typedef ScoutTruth (*MatchFunc) (ScoutQuery                  *query,
                                 const ScoutCatalogParameter *parameter,
                                 ScoutCreator                *creator,
                                 ScoutFilterMatch            *match);

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

/* Where one value is chosen and the creator has it, the filter's words name it. */
static gboolean
names_it (ScoutQuery                  *query,
          const ScoutCatalogParameter *parameter,
          ScoutTruth                   truth)
{
  const char * const *list = scout_query_get_list (query, parameter->id);

  return truth == SCOUT_TRUTH_TRUE
         && (scout_query_get_text (query, parameter->id) != NULL
             || (list[0] != NULL && list[1] == NULL));
}

/* What the profile says, if it says it. */
static void
tell_field (ScoutQuery       *query,
            ScoutCreator     *creator,
            const char       *field_id,
            ScoutFilterMatch *match)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_query_get_catalog (query),
                                                      scout_query_get_network (query));
  const ScoutCatalogField *field =
    scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, "creator"),
                                           field_id);

  match->field = field;
  match->value = field != NULL ? scout_field_wording_dup (field, creator) : NULL;
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

static ScoutInsight *
find_figure (ScoutCreator   *creator,
             ScoutMetric     metric,
             ScoutTimeRange  range)
{
  const ScoutInsightKey key = { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, range };

  return scout_creator_get_insight (creator, &key);
}

static double
get_value (ScoutInsight *insight) /* (nullable) */
{
  return insight != NULL ? scout_insight_get_value (insight) : NAN;
}

static char *
dup_count (double figure)
{
  return isnan (figure) ? NULL : scout_wording_compact (llround (figure));
}

/* Facebook has followers in the profile, Instagram as a figure. */
static double
tell_followers (ScoutQuery       *query,
                ScoutCreator     *creator,
                ScoutFilterMatch *match)
{
  gint64 followers = scout_creator_get_followers (creator);
  double figure = (double) followers;

  tell_field (query, creator, "followers", match);
  if (match->field == NULL || followers < 0)
    match->insight = find_figure (creator, SCOUT_METRIC_FOLLOWERS, SCOUT_TIME_RANGE_LIFETIME);
  if (followers < 0)
    figure = get_value (match->insight);
  g_free (match->value);
  match->value = dup_count (figure);

  return figure;
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
               ScoutFilterMatch            *match)
{
  const char *text = scout_query_get_text (query, parameter->id);
  double figure;

  match->insight = find_figure (creator, SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                SCOUT_TIME_RANGE_THIS_MONTH);
  figure = get_value (match->insight);
  match->value = dup_count (figure);
  return text != NULL ? match_end (parameter, text, figure) : SCOUT_TRUTH_UNKNOWN;
}

static ScoutTruth
match_followers (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter,
                 ScoutCreator                *creator,
                 ScoutFilterMatch            *match)
{
  const char *text = scout_query_get_text (query, parameter->id);
  double followers = tell_followers (query, creator, match);

  if (text != NULL)
    return match_end (parameter, text, followers);

  return match_figure (scout_query_get_range (query, parameter->id), followers);
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
find_share (ScoutCreator          *creator,
            const ScoutInsightKey *wanted,
            const char            *part,
            ScoutInsight         **found)
{
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);
      gsize n_shares = 0;
      const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

      if (key->metric != wanted->metric || key->range != wanted->range)
        continue;
      for (gsize j = 0; j < n_shares; j++)
        {
          if (!g_str_equal (shares[j].name, part))
            continue;
          *found = insight;
          return scout_insight_get_share_percent (insight, j);
        }
    }

  return NAN;
}

/* By what a figure is divided that has this part. */
static ScoutBreakdown
find_breakdown (const char *part) /* (nullable) */
{
  if (part == NULL || g_str_equal (part, "overall"))
    return SCOUT_BREAKDOWN_NONE;

  return g_str_has_suffix (part, "follower") ? SCOUT_BREAKDOWN_FOLLOW_TYPE
                                             : SCOUT_BREAKDOWN_CONTENT_TYPE;
}

static ScoutTruth
match_metric (ScoutQuery                  *query,
              const ScoutCatalogParameter *parameter,
              ScoutCreator                *creator,
              ScoutFilterMatch            *match)
{
  const ScoutQueryRange *range = scout_query_get_range (query, parameter->id);
  ScoutInsightKey key;
  gboolean is_part;
  double figure;

  if (!scout_filter_match_get_figure (query, parameter, &key))
    return SCOUT_TRUTH_UNKNOWN;

  is_part = key.breakdown != SCOUT_BREAKDOWN_NONE;
  if (!is_part)
    match->insight = scout_creator_get_insight (creator, &key);
  figure = is_part ? find_share (creator, &key, range->breakdown, &match->insight)
                   : get_value (match->insight);
  if (!is_part && !is_rate (key.metric))
    match->value = dup_count (figure);
  else if (!isnan (figure))
    match->value = scout_wording_percent (figure);

  return match_figure (range, figure);
}

/* "We support partial string matches" (S2). */
static ScoutTruth
match_partners (ScoutQuery                  *query,
                const ScoutCatalogParameter *parameter,
                ScoutCreator                *creator,
                ScoutFilterMatch            *match)
{
  const char * const *wanted = scout_query_get_list (query, parameter->id);
  const char * const *known = scout_creator_get_past_partnerships (creator);

  tell_field (query, creator, "past-partners", match);
  for (gsize i = 0; known != NULL && known[i] != NULL; i++)
    {
      g_autofree char *name = g_utf8_casefold (known[i], -1);

      for (gsize j = 0; wanted[j] != NULL; j++)
        {
          g_autofree char *part = g_utf8_casefold (wanted[j], -1);

          if (strstr (name, part) != NULL)
            return SCOUT_TRUTH_TRUE;
        }
    }

  return known != NULL ? SCOUT_TRUTH_FALSE : SCOUT_TRUTH_UNKNOWN;
}

static ScoutTruth
match_has_partners (ScoutQuery                  *query,
                    const ScoutCatalogParameter *parameter,
                    ScoutCreator                *creator,
                    ScoutFilterMatch            *match)
{
  gboolean wants = g_strcmp0 (scout_query_get_text (query, parameter->id), "true") == 0;

  const char * const *known = scout_creator_get_past_partnerships (creator);

  tell_field (query, creator, "past-partners", match);
  if (known == NULL)
    return SCOUT_TRUTH_UNKNOWN;

  return to_truth (wants == (known[0] != NULL));
}

/* Whichever figure tells it: Facebook's followers or Instagram's engaged accounts. */
static ScoutTruth
match_audience (ScoutQuery                  *query,
                const ScoutCatalogParameter *parameter,
                ScoutCreator                *creator,
                ScoutFilterMatch            *match)
{
  ScoutBreakdown breakdown =
    scout_filter_match_get_breakdown (parameter, scout_creator_get_network (creator));

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      g_autofree char *largest = NULL;
      double share = 0.0;
      ScoutTruth truth;

      if (scout_insight_get_key (insight)->breakdown == breakdown)
        largest = scout_audience_group_dup_largest (insight, &share);
      if (largest == NULL)
        continue;

      match->insight = insight;
      match->value = scout_audience_group_describe (insight, parameter, largest, share);
      truth = to_truth (is_chosen (query, parameter, largest));
      match->rest = names_it (query, parameter, truth)
                      ? scout_audience_group_describe_share (insight, share) : NULL;

      return truth;
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

void
scout_filter_match_clear (ScoutFilterMatch *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->rest, g_free);
}

ScoutFilterMatch
scout_filter_match_get (ScoutQuery                  *query,
                        const ScoutCatalogParameter *parameter,
                        ScoutCreator                *creator)
{
  ScoutFilterMatch match = { SCOUT_TRUTH_UNKNOWN, NULL, NULL, NULL, NULL };
  gsize index;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), match);
  g_return_val_if_fail (parameter != NULL, match);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), match);

  index = find_match (parameter);
  if (index == G_N_ELEMENTS (matches))
    return match;
  if (matches[index].match != NULL)
    {
      match.truth = matches[index].match (query, parameter, creator, &match);
      return match;
    }

  tell_field (query, creator, matches[index].field_id, &match);
  if (matches[index].get_word != NULL)
    {
      const char * const known[] = { matches[index].get_word (creator), NULL };

      match.truth = match_words (query, parameter, known);
      match.rest = names_it (query, parameter, match.truth) ? g_strdup ("") : NULL;
    }
  else
    match.truth = match_words (query, parameter, matches[index].get_words (creator));

  return match;
}

gboolean
scout_filter_match_get_figure (ScoutQuery                  *query,
                               const ScoutCatalogParameter *parameter,
                               ScoutInsightKey             *key)
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const ScoutQueryRange *range = NULL;
  const GEnumValue *known = NULL;
  gsize index;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), FALSE);
  g_return_val_if_fail (parameter != NULL, FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  index = find_match (parameter);
  range = scout_query_get_range (query, parameter->id);
  known = g_enum_get_value_by_nick (metrics, parameter->id);
  if (index == G_N_ELEMENTS (matches) || matches[index].match != match_metric || range == NULL
      || known == NULL)
    return FALSE;

  *key = (ScoutInsightKey) { (ScoutMetric) known->value, find_breakdown (range->breakdown),
                             SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  key->range = get_time_range (range, key->metric);

  return TRUE;
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
