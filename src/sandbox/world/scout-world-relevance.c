/* scout-world-relevance.c: how well invented creators fit what somebody searches for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text is judged per phrase, of which there are some thousands, not per creator; then each creator
 * costs a few look-ups. The numbers of the phrases are kept once somebody has searched.
 */

#include "config.h"

#include "scout-world-relevance.h"

#include "scout-world-cast.h"
#include "scout-world-instagram.h"
#include "scout-world-words.h"

#include <string.h>

/* How much it tells where a word was found: in the newest post, in the bio... */
#define WEIGHT_CAPTION 1.0f
#define WEIGHT_CAPTION_STEP 0.07f
#define WEIGHT_BIO 0.92f
#define WEIGHT_NAME 0.9f
#define WEIGHT_INTEREST 0.85f
#define WEIGHT_CATEGORY 0.8f

/* Whoever is called exactly so comes first. */
#define SCORE_NAMED 3.0f

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

struct _ScoutWorldRelevance
{
  ScoutWorld *world;
  ScoutWorldTerms *terms;       /* (owned) */
  Judgement *all;               /* (owned) */
  const ScoutWorldProse *prose;
  guint named;                  /* whose alias or user name it is, or G_MAXUINT */

  /* Whether any word is met at all, by number. */
  guint8 phrases[SCOUT_WORLD_MAX_PHRASES];
  guint8 names[SCOUT_WORLD_MAX_NAMES];
  guint8 topics[SCOUT_WORLD_MAX_TOPICS];
  guint categories;             /* bits */
};

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
tally_creator (ScoutWorldRelevance *self,
               guint                index,
               Tally               *tally)
{
  const Judgement *all = self->all;
  const ScoutWorldRow *row = &self->world->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);
  const ScoutWorldProse *prose = &self->prose[index];

  for (guint i = 0; i < prose->n_captions; i++)
    tally_add (tally, all, all->phrases[prose->captions[i]],
               WEIGHT_CAPTION - WEIGHT_CAPTION_STEP * (float) i);
  for (guint i = 0; i < prose->n_bio; i++)
    tally_add (tally, all, all->phrases[prose->bio[i]], WEIGHT_BIO);

  for (guint i = 0; i < G_N_ELEMENTS (row->topics); i++)
    if (row->has_interests && row->topics[i] != SCOUT_WORLD_NO_TOPIC)
      tally_add (tally, all, all->interests[row->topics[i]], WEIGHT_INTEREST);
  for (guint i = 0; i < SCOUT_WORLD_N_CATEGORIES; i++)
    if ((row->categories & (1u << i)) != 0)
      tally_add (tally, all, all->categories[i], WEIGHT_CATEGORY);

  if (member != NULL)
    {
      tally_add_member (tally, all, self->terms, member);
      return;
    }
  tally_add (tally, all, all->names[row->given], WEIGHT_NAME);
  tally_add (tally, all, all->names[row->family], WEIGHT_NAME);
}

/* What makes a creator come before another who has the same to say: how much there is to see. */
float
scout_world_rate_completeness (ScoutWorld *self,
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

/* Whether anything that the creator says has to do with the search, which is quick to see. */
static gboolean
has_anything (const ScoutWorldRelevance *self,
              guint                      index)
{
  const ScoutWorldRow *row = &self->world->rows[index];
  const ScoutWorldProse *prose = &self->prose[index];
  guint found = row->categories & self->categories;

  for (guint i = 0; i < prose->n_captions; i++)
    found |= self->phrases[prose->captions[i]];
  for (guint i = 0; i < prose->n_bio; i++)
    found |= self->phrases[prose->bio[i]];
  for (guint i = 0; i < G_N_ELEMENTS (row->topics); i++)
    if (row->topics[i] != SCOUT_WORLD_NO_TOPIC)
      found |= self->topics[row->topics[i]];
  found |= self->names[row->given] | self->names[row->family];
  return found != 0 || scout_world_cast_get (index) != NULL;
}

gboolean
scout_world_relevance_score (ScoutWorldRelevance *self,
                             guint                index,
                             float               *score)
{
  const Judgement *all = self->all;
  Tally tally = { { 0.0f } };
  float met = 0.0f;
  float n = (float) all->n_terms;

  if (index == self->named)
    {
      *score = SCORE_NAMED;
      return TRUE;
    }
  if (!has_anything (self, index))
    return FALSE;

  tally_creator (self, index, &tally);
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

static guint8
is_met (const Levels levels,
        guint        n_terms)
{
  for (guint i = 0; i < n_terms; i++)
    if (levels[i] > 0.0f)
      return 1;
  return 0;
}

static void
mark_what_is_met (ScoutWorldRelevance *self)
{
  const Judgement *all = self->all;

  for (guint i = 0; i < scout_world_get_n_phrases (); i++)
    self->phrases[i] = is_met (all->phrases[i], all->n_terms);
  for (guint i = 0; i < scout_world_get_n_names (); i++)
    self->names[i] = is_met (all->names[i], all->n_terms);
  for (guint i = 0; i < scout_world_get_n_topics (); i++)
    self->topics[i] = is_met (all->interests[i], all->n_terms);
  for (guint i = 0; i < SCOUT_WORLD_N_CATEGORIES; i++)
    if (is_met (all->categories[i], all->n_terms))
      self->categories |= 1u << i;
}

ScoutWorldRelevance *
scout_world_relevance_new (ScoutWorld *world,
                           const char *text)
{
  g_autoptr (ScoutWorldTerms) terms = scout_world_terms_new (text);
  ScoutWorldRelevance *self;

  if (scout_world_terms_get_n (terms) == 0)
    return NULL;

  self = g_new0 (ScoutWorldRelevance, 1);
  self->world = world;
  self->terms = g_steal_pointer (&terms);
  self->all = judge_everything (self->terms);
  self->prose = scout_world_get_prose (world);
  self->named = G_MAXUINT;
  if (!scout_world_find_instagram (world, text, &self->named)
      && !scout_world_find (world, text, &self->named))
    self->named = G_MAXUINT;
  mark_what_is_met (self);
  return self;
}

void
scout_world_relevance_free (ScoutWorldRelevance *self)
{
  scout_world_terms_free (self->terms);
  g_free (self->all);
  g_free (self);
}
