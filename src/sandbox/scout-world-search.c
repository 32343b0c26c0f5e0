/* scout-world-search.c: which of the invented creators a search finds, and in which order.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text is judged per phrase, of which there are some thousands, not per creator; then each creator
 * costs a few look-ups. Filters go from the cheapest (columns) to the dearest (daily series).
 */

#include "config.h"

#include "scout-world-search.h"

#include "scout-world-cast.h"
#include "scout-world-private.h"
#include "scout-world-words.h"

#include <string.h>

/* How much it tells where a word was found: in the newest post, in the bio... */
#define WEIGHT_CAPTION 1.0f
#define WEIGHT_CAPTION_STEP 0.07f
#define WEIGHT_BIO 0.92f
#define WEIGHT_NAME 0.9f
#define WEIGHT_INTEREST 0.85f
#define WEIGHT_CATEGORY 0.8f
#define WEIGHT_ALIAS 0.6f

/* What the other places add to the best one, and at most. */
#define WEIGHT_OTHERS 0.12f
#define MAX_OTHERS 0.45f

/* A creator is found if the words are met this well on average. */
#define MIN_MEAN 0.5f

typedef float Levels[SCOUT_WORLD_MAX_TERMS];

/* How well everything that can be said meets the words looked for. */
typedef struct
{
  guint n_terms;
  Levels phrases[SCOUT_WORLD_MAX_PHRASES];
  Levels names[SCOUT_WORLD_MAX_NAMES];
  Levels categories[SCOUT_WORLD_N_CATEGORIES];
  Levels interests[SCOUT_WORLD_MAX_TOPICS];
} Judgement;

typedef struct
{
  Levels best;
  Levels sum;
} Tally;

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
} Filters;

typedef struct
{
  guint index;
  float score;
} Hit;

/* The stems of everything that can be said. They stay for as long as the program runs. */
static char **phrase_stems[SCOUT_WORLD_MAX_PHRASES];
static char **name_stems[SCOUT_WORLD_MAX_NAMES];
static char **category_stems[SCOUT_WORLD_N_CATEGORIES];
static char **interest_stems[SCOUT_WORLD_MAX_TOPICS];

static char **
stem_identifiers (const char *identifiers)
{
  g_autofree char *words = g_strdelimit (g_strdup (identifiers), "_", ' ');

  return scout_world_stems (words);
}

static void
ensure_stems (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;

  for (guint i = 0; i < scout_world_get_n_phrases (); i++)
    phrase_stems[i] = scout_world_stems (scout_world_phrase_get (i));
  for (guint i = 0; i < scout_world_get_n_names (); i++)
    name_stems[i] = scout_world_stems (scout_world_name_get (i)->text);
  for (guint i = 0; i < SCOUT_WORLD_N_CATEGORIES; i++)
    category_stems[i] = stem_identifiers (scout_world_category_get_name (i));
  for (guint i = 0; i < scout_world_get_n_topics (); i++)
    interest_stems[i] = stem_identifiers (scout_world_topic_get (i)->text->interests);
  g_once_init_leave (&done, 1);
}

#define judge(terms, text, stems, levels) \
  scout_world_terms_judge (terms, text, (const char * const *) (stems), levels)

static Judgement *
judge_everything (const ScoutWorldTerms *terms)
{
  Judgement *all = g_new0 (Judgement, 1);

  ensure_stems ();
  all->n_terms = scout_world_terms_get_n (terms);
  for (guint i = 0; i < scout_world_get_n_phrases (); i++)
    judge (terms, scout_world_phrase_get (i), phrase_stems[i], all->phrases[i]);
  for (guint i = 0; i < scout_world_get_n_names (); i++)
    judge (terms, scout_world_name_get (i)->text, name_stems[i], all->names[i]);
  for (guint i = 0; i < SCOUT_WORLD_N_CATEGORIES; i++)
    judge (terms, "", category_stems[i], all->categories[i]);
  for (guint i = 0; i < scout_world_get_n_topics (); i++)
    judge (terms, "", interest_stems[i], all->interests[i]);
  return all;
}

static void
tally_add (Tally           *tally,
           const Judgement *all,
           const Levels     levels,
           float            weight)
{
  for (guint i = 0; i < all->n_terms; i++)
    {
      float level = levels[i] * weight;

      tally->sum[i] += level;
      tally->best[i] = MAX (tally->best[i], level);
    }
}

/* A member's name is written by hand, so its words are not among the numbered names. */
static void
tally_add_member (Tally                  *tally,
                  const Judgement        *all,
                  const ScoutWorldTerms  *terms,
                  const ScoutWorldMember *member)
{
  g_auto (GStrv) stems = scout_world_stems (member->name);
  Levels levels;

  judge (terms, member->name, stems, levels);
  tally_add (tally, all, levels, WEIGHT_NAME);
}

static void
tally_creator (ScoutWorld            *self,
               guint                  index,
               const Judgement       *all,
               const ScoutWorldTerms *terms,
               Tally                 *tally)
{
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);
  ScoutWorldProse prose;

  scout_world_prose_fill (self, index, &prose);
  for (guint i = 0; i < prose.n_captions; i++)
    tally_add (tally, all, all->phrases[prose.captions[i]],
               WEIGHT_CAPTION - WEIGHT_CAPTION_STEP * (float) i);
  for (guint i = 0; i < prose.n_bio; i++)
    tally_add (tally, all, all->phrases[prose.bio[i]], WEIGHT_BIO);

  for (guint i = 0; i < G_N_ELEMENTS (row->topics); i++)
    if (row->has_interests && row->topics[i] != SCOUT_WORLD_NO_TOPIC)
      tally_add (tally, all, all->interests[row->topics[i]], WEIGHT_INTEREST);
  for (guint i = 0; i < SCOUT_WORLD_N_CATEGORIES; i++)
    if ((row->categories & (1u << i)) != 0)
      tally_add (tally, all, all->categories[i], WEIGHT_CATEGORY);

  if (member != NULL)
    {
      tally_add_member (tally, all, terms, member);
      return;
    }
  tally_add (tally, all, all->names[row->given], WEIGHT_NAME);
  tally_add (tally, all, all->names[row->family], WEIGHT_NAME);
}

/* What makes a creator come before another who has the same to say: how much there is to see. */
static float
rate_completeness (ScoutWorld *self,
                   guint       index)
{
  const ScoutWorldRow *row = &self->rows[index];
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_RELEVANCE, 0);
  double rating = 0.02 * log10 (row->followers) + 0.03 * scout_world_dice_unit (&dice);

  rating += row->has_email ? 0.02 : 0.0;
  rating += row->has_cover ? 0.03 : 0.0;
  rating += row->has_interests ? 0.02 : 0.0;
  rating += row->n_partnerships > 0 ? 0.03 : 0.0;
  if (scout_world_cast_get (index) != NULL)
    rating += 0.15;
  return (float) rating;
}

static gboolean
score_text (ScoutWorld            *self,
            guint                  index,
            const Judgement       *all,
            const ScoutWorldTerms *terms,
            float                 *score)
{
  Tally tally = { { 0.0f } };
  float met = 0.0f;
  float n = (float) all->n_terms;

  tally_creator (self, index, all, terms, &tally);
  *score = 0.0f;
  for (guint i = 0; i < all->n_terms; i++)
    {
      float others = WEIGHT_OTHERS * (tally.sum[i] - tally.best[i]);

      met += tally.best[i];
      *score += tally.best[i] + MIN (others, MAX_OTHERS);
    }
  *score /= n;
  return met / n >= MIN_MEAN;
}

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

  filters->partnerships = g_strdupv ((char **) query->past_partnerships);
  for (guint i = 0; filters->partnerships[i] != NULL; i++)
    {
      g_autofree char *name = g_steal_pointer (&filters->partnerships[i]);
      filters->partnerships[i] = g_utf8_casefold (name, -1);
    }
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
has_partnership (ScoutWorld  *self,
                 guint        index,
                 char       **parts)
{
  const char *brands[SCOUT_WORLD_MAX_PARTNERSHIPS + 1];

  scout_world_list_partnerships (self, index, brands);
  for (guint k = 0; brands[k] != NULL; k++)
    {
      g_autofree char *brand = g_utf8_casefold (brands[k], -1);

      for (guint i = 0; parts[i] != NULL; i++)
        if (strstr (brand, parts[i]) != NULL)
          return TRUE;
    }
  return FALSE;
}

static double
get_share (ScoutWorld                   *self,
           guint                         index,
           const ScoutWorldMetricFilter *filter)
{
  gboolean by_followers = g_str_has_suffix (filter->breakdown, "follower");
  ScoutWorldMetric metric = SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE;
  g_autoptr (GArray) shares = NULL;

  /* S2 offers publishing activity by followers and does not say what that is: views stand in. */
  if (by_followers && filter->metric == SCOUT_WORLD_METRIC_REACH)
    metric = SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS;
  else if (by_followers && filter->metric == SCOUT_WORLD_METRIC_INTERACTIONS)
    metric = SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS;
  else if (by_followers)
    metric = SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS;

  shares = scout_world_get_breakdown (self, index, metric, filter->n_days);
  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);

      if (g_ascii_strcasecmp (share->key, filter->breakdown) == 0)
        return share->percent;
    }
  return 0.0;
}

static gboolean
has_metrics (ScoutWorld            *self,
             guint                  index,
             const ScoutWorldQuery *query)
{
  for (guint i = 0; i < query->n_metrics; i++)
    {
      const ScoutWorldMetricFilter *filter = &query->metrics[i];
      gboolean is_overall = filter->breakdown == NULL
                            || g_ascii_strcasecmp (filter->breakdown, "overall") == 0;
      double value = is_overall
                     ? scout_world_get_value (self, index, filter->metric, filter->n_days)
                     : get_share (self, index, filter);

      if ((filter->min >= 0.0 && value < filter->min)
          || (filter->max >= 0.0 && value > filter->max))
        return FALSE;
    }
  return TRUE;
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *first = a;
  const Hit *second = b;

  if (first->score > second->score)
    return -1;
  if (first->score < second->score)
    return 1;
  return first->index < second->index ? -1 : 1;
}

static GArray *
search_rows (ScoutWorld            *self,
             const Filters         *filters,
             const ScoutWorldTerms *terms,
             const Judgement       *all)
{
  const ScoutWorldQuery *query = filters->query;
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < self->n_creators; i++)
    {
      Hit hit = { i, 0.0f };

      if (!row_matches (&self->rows[i], filters)
          || (all != NULL && !score_text (self, i, all, terms, &hit.score))
          || (query->languages != NULL && !has_language (self, i, query->languages))
          || (filters->partnerships != NULL && !has_partnership (self, i, filters->partnerships))
          || !has_metrics (self, i, query))
        continue;
      if (all == NULL && query->sort_by_followers)
        hit.score = (float) self->rows[i].followers;
      else
        hit.score += rate_completeness (self, i);
      g_array_append_val (hits, hit);
    }
  return hits;
}

GArray *
scout_world_search (ScoutWorld            *self,
                    const ScoutWorldQuery *query)
{
  g_autoptr (ScoutWorldTerms) terms = NULL;
  g_autofree Judgement *all = NULL;
  g_autoptr (GArray) hits = NULL;
  Filters filters;
  GArray *found;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  if (query->text != NULL)
    terms = scout_world_terms_new (query->text);
  if (terms != NULL && scout_world_terms_get_n (terms) > 0)
    all = judge_everything (terms);
  filters_init (&filters, query);
  hits = search_rows (self, &filters, terms, all);
  g_array_sort (hits, compare_hits);

  found = g_array_sized_new (FALSE, FALSE, sizeof (guint), hits->len);
  for (guint i = 0; i < hits->len; i++)
    g_array_append_val (found, g_array_index (hits, Hit, i).index);
  g_strfreev (filters.partnerships);
  return found;
}
