/* scout-world-search.c: which of the invented creators a search finds, and in which order.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Filters go from the cheapest (columns) to the dearest (daily series).
 */

#include "config.h"

#include "scout-world-search.h"

#include "scout-world-figures.h"
#include "scout-world-private.h"
#include "scout-world-relevance.h"

#include <string.h>

/* Digits of the sort: four of them make a number of 32 bits. */
#define RADIX_BITS 8
#define RADIX_MASK ((1u << RADIX_BITS) - 1)

/* The query, ready to be compared with columns. */
typedef struct
{
  const ScoutWorldQuery *query;
  guint32 countries;
  guint16 categories;
  guint64 topics;
  int audience_age;
  int audience_gender;
  char **partnerships;          /* (owned) (nullable): case folded */
  GHashTable *brands;           /* (owned) (nullable): names, each with 1 for no or 2 for yes */
  const ScoutWorldFigures *figures;
} Filters;

typedef struct
{
  guint index;
  float score;
} Hit;

static void
filters_init_creator (Filters               *filters,
                      const ScoutWorldQuery *query)
{
  for (guint i = 0; query->countries != NULL && query->countries[i] != NULL; i++)
    {
      int country = scout_world_country_lookup (query->countries[i]);
      filters->countries |= country >= 0 ? 1u << country : 0;
    }
  for (guint i = 0; query->categories != NULL && query->categories[i] != NULL; i++)
    {
      int category = scout_world_category_lookup (query->categories[i]);
      filters->categories |= (guint16) (category >= 0 ? 1u << category : 0);
    }
  for (guint i = 0; query->interests != NULL && query->interests[i] != NULL; i++)
    {
      int interest = scout_world_interest_lookup (query->interests[i]);

      for (guint t = 0; t < scout_world_get_n_topics (); t++)
        for (const int *at = scout_world_topic_get (t)->interests; *at >= 0; at++)
          if (scout_world_interest_is_within (*at, interest))
            filters->topics |= G_GUINT64_CONSTANT (1) << t;
    }
}

static void
filters_init_audience (Filters               *filters,
                       const ScoutWorldQuery *query)
{
  filters->audience_age = -1;
  for (guint i = 0; i < SCOUT_WORLD_N_AGES && query->audience_age != NULL; i++)
    if (g_ascii_strcasecmp (query->audience_age, scout_world_get_age_name (i)) == 0)
      filters->audience_age = (int) i;
  if (query->audience_age != NULL && g_ascii_strcasecmp (query->audience_age, "65_and_above") == 0)
    filters->audience_age = SCOUT_WORLD_N_AGES - 1;
  filters->audience_gender = -1;
  if (query->audience_gender != NULL && g_ascii_strcasecmp (query->audience_gender, "female") == 0)
    filters->audience_gender = SCOUT_WORLD_WOMAN;
  else if (query->audience_gender != NULL
           && g_ascii_strcasecmp (query->audience_gender, "male") == 0)
    filters->audience_gender = SCOUT_WORLD_MAN;
}

static void
filters_init (Filters               *filters,
              const ScoutWorldQuery *query)
{
  memset (filters, 0, sizeof *filters);
  filters->query = query;
  filters_init_creator (filters, query);
  filters_init_audience (filters, query);
  if (query->past_partnerships == NULL)
    return;

  filters->brands = g_hash_table_new (NULL, NULL);
  filters->partnerships = g_strdupv ((char **) query->past_partnerships);
  for (guint i = 0; filters->partnerships[i] != NULL; i++)
    {
      g_autofree char *name = g_steal_pointer (&filters->partnerships[i]);
      filters->partnerships[i] = g_utf8_casefold (name, -1);
    }
}

static void
filters_clear (Filters *filters)
{
  g_strfreev (filters->partnerships);
  g_clear_pointer (&filters->brands, g_hash_table_unref);
}

static gboolean
has_audience_country (const ScoutWorldRow *row,
                      const char * const  *codes)
{
  for (guint i = 0; codes[i] != NULL; i++)
    if (strlen (codes[i]) == 2 && g_ascii_strncasecmp (codes[i], row->audience_country, 2) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
row_matches (const ScoutWorldRow *row,
             const Filters       *filters)
{
  const ScoutWorldQuery *query = filters->query;
  guint64 topics = G_GUINT64_CONSTANT (1) << row->topics[0];

  if (row->state != SCOUT_WORLD_ONBOARDED)
    return FALSE;
  if (query->min_followers >= 0 && row->followers < query->min_followers)
    return FALSE;
  if (query->max_followers >= 0 && row->followers > query->max_followers)
    return FALSE;
  if (query->countries != NULL && (filters->countries & (1u << row->country)) == 0)
    return FALSE;
  if (query->categories != NULL && (filters->categories & row->categories) == 0)
    return FALSE;
  if (row->topics[1] != SCOUT_WORLD_NO_TOPIC)
    topics |= G_GUINT64_CONSTANT (1) << row->topics[1];
  if (query->interests != NULL && (!row->has_interests || (filters->topics & topics) == 0))
    return FALSE;
  if (query->audience_age != NULL && filters->audience_age != (int) row->audience_age)
    return FALSE;
  if (query->audience_gender != NULL && filters->audience_gender != (int) row->audience_gender)
    return FALSE;
  if (query->audience_countries != NULL && !has_audience_country (row, query->audience_countries))
    return FALSE;
  return query->has_past_partnerships < 0
         || (query->has_past_partnerships > 0) == (row->n_partnerships > 0);
}

static gboolean
has_language (ScoutWorld         *self,
              guint               index,
              const char * const *codes)
{
  const char *languages[SCOUT_WORLD_MAX_LANGUAGES + 1];

  scout_world_list_languages (self, index, languages);
  for (guint i = 0; codes[i] != NULL; i++)
    for (guint k = 0; languages[k] != NULL; k++)
      if (g_ascii_strcasecmp (codes[i], languages[k]) == 0)
        return TRUE;
  return FALSE;
}

static gboolean
brand_matches (const char  *name,
               char       **parts)
{
  g_autofree char *brand = g_utf8_casefold (name, -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (strstr (brand, parts[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* There are some dozens of names, which are constants: each is looked at once. */
static gboolean
has_partnership (ScoutWorld    *self,
                 guint          index,
                 const Filters *filters)
{
  const char *brands[SCOUT_WORLD_MAX_PARTNERSHIPS + 1];

  if (self->rows[index].n_partnerships == 0)
    return FALSE;

  scout_world_list_partnerships (self, index, brands);
  for (guint k = 0; brands[k] != NULL; k++)
    {
      int known = GPOINTER_TO_INT (g_hash_table_lookup (filters->brands, brands[k]));

      if (known == 0)
        {
          known = brand_matches (brands[k], filters->partnerships) ? 2 : 1;
          g_hash_table_insert (filters->brands, (gpointer) brands[k], GINT_TO_POINTER (known));
        }
      if (known == 2)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_overall (const ScoutWorldMetricFilter *filter)
{
  return filter->breakdown == NULL || g_ascii_strcasecmp (filter->breakdown, "overall") == 0;
}

static gboolean
is_by_followers (const ScoutWorldMetricFilter *filter)
{
  return filter->breakdown != NULL
         && (g_ascii_strcasecmp (filter->breakdown, "follower") == 0
             || g_ascii_strcasecmp (filter->breakdown, "non_follower") == 0);
}

static double
get_share (ScoutWorld                   *self,
           guint                         index,
           const ScoutWorldMetricFilter *filter)
{
  /* S2 offers publishing activity by followers and does not say what that is: views stand in. */
  ScoutWorldMetric metric = SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS;

  if (filter->metric == SCOUT_WORLD_METRIC_REACH)
    metric = SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS;
  else if (filter->metric == SCOUT_WORLD_METRIC_INTERACTIONS)
    metric = SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS;
  return scout_world_get_share (self, index, metric, filter->breakdown, filter->n_days);
}

/* Followers' shares are quick to work out. */
static gboolean
filter_needs_figures (const ScoutWorldMetricFilter *filter)
{
  return scout_world_range_lookup (filter->n_days) >= 0
         && !is_by_followers (filter);
}

static gboolean
needs_figures (const ScoutWorldQuery *query)
{
  for (guint i = 0; i < query->n_metrics; i++)
    if (filter_needs_figures (&query->metrics[i]))
      return TRUE;
  return FALSE;
}

static double
get_filtered (ScoutWorld                   *self,
              guint                         index,
              const ScoutWorldMetricFilter *filter,
              const ScoutWorldFigures      *figures)
{
  int range = scout_world_range_lookup (filter->n_days);

  if (figures == NULL || !filter_needs_figures (filter))
    return is_overall (filter)
           ? scout_world_get_value (self, index, filter->metric, filter->n_days)
           : get_share (self, index, filter);
  if (is_overall (filter))
    return scout_world_figures_get (&figures[index], filter->metric, (guint) range);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    if (g_ascii_strcasecmp (filter->breakdown, scout_world_get_content_type_name (i)) == 0)
      return figures[index].types[range][i] / 10.0;
  return 0.0;
}

static gboolean
has_metrics (ScoutWorld    *self,
             guint          index,
             const Filters *filters)
{
  const ScoutWorldQuery *query = filters->query;

  for (guint i = 0; i < query->n_metrics; i++)
    {
      const ScoutWorldMetricFilter *filter = &query->metrics[i];
      double value = get_filtered (self, index, filter, filters->figures);

      if ((filter->min >= 0.0 && value < filter->min)
          || (filter->max >= 0.0 && value > filter->max))
        return FALSE;
    }
  return TRUE;
}

/* The smaller, the better the score, which is not negative: such numbers are ordered as their bits
 * are. */
static guint32
get_key (const Hit *hit)
{
  guint32 bits;

  memcpy (&bits, &hit->score, sizeof bits);
  return ~bits;
}

/* Radix sort, which a million hits need; it leaves those of one score in the order of numbers. */
static void
sort_hits (GArray *hits)
{
  g_autofree Hit *spare = g_new (Hit, hits->len + 1);
  Hit *from = (Hit *) (gpointer) hits->data;
  Hit *to = spare;

  for (guint shift = 0; shift < 32; shift += RADIX_BITS)
    {
      guint starts[1 << RADIX_BITS] = { 0 };
      guint sum = 0;
      Hit *swap = from;

      for (guint i = 0; i < hits->len; i++)
        starts[(get_key (&from[i]) >> shift) & RADIX_MASK]++;
      for (guint i = 0; i <= RADIX_MASK; i++)
        {
          guint n = starts[i];

          starts[i] = sum;
          sum += n;
        }
      for (guint i = 0; i < hits->len; i++)
        to[starts[(get_key (&from[i]) >> shift) & RADIX_MASK]++] = from[i];
      from = to;
      to = swap;
    }
}

static GArray *
search_rows (ScoutWorld          *self,
             const Filters       *filters,
             ScoutWorldRelevance *relevance)
{
  const ScoutWorldQuery *query = filters->query;
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < self->n_creators; i++)
    {
      Hit hit = { i, 0.0f };

      if (!row_matches (&self->rows[i], filters)
          || (relevance != NULL && !scout_world_relevance_score (relevance, i, &hit.score))
          || (query->languages != NULL && !has_language (self, i, query->languages))
          || (filters->partnerships != NULL && !has_partnership (self, i, filters))
          || !has_metrics (self, i, filters)
          || (query->is_wanted != NULL && !query->is_wanted (self, i, query->user_data)))
        continue;
      if (relevance == NULL && query->sort_by_followers)
        hit.score = (float) self->rows[i].followers;
      else
        hit.score += scout_world_rate_completeness (self, i);
      g_array_append_val (hits, hit);
    }
  return hits;
}

GArray *
scout_world_search (ScoutWorld            *self,
                    const ScoutWorldQuery *query)
{
  g_autoptr (ScoutWorldRelevance) relevance = NULL;
  g_autoptr (GArray) hits = NULL;
  Filters filters;
  GArray *found;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  if (query->text != NULL)
    relevance = scout_world_relevance_new (self, query->text);
  filters_init (&filters, query);
  filters.figures = needs_figures (query) ? scout_world_get_figures (self) : NULL;
  hits = search_rows (self, &filters, relevance);
  sort_hits (hits);

  found = g_array_sized_new (FALSE, FALSE, sizeof (guint), hits->len);
  for (guint i = 0; i < hits->len; i++)
    g_array_append_val (found, g_array_index (hits, Hit, i).index);
  filters_clear (&filters);
  return found;
}
