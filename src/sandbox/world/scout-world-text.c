/* scout-world-text.c: what the invented creators write and how they sign.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything here is worked out when somebody asks and forgotten afterwards. Texts are lists of
 * numbered phrases until the last moment.
 */

#include "config.h"

#include "scout-world-private.h"

#include "scout-world-cast.h"
#include "scout-world-crew.h"

#include <string.h>

static guint16
draw_phrase (ScoutWorldPhrases  phrases,
             ScoutWorldDice    *dice)
{
  return (guint16) (phrases.first + scout_world_dice_below (dice, phrases.n));
}

static gboolean
has_second_topic (const ScoutWorldRow *row)
{
  return row->topics[1] != SCOUT_WORLD_NO_TOPIC;
}

static void
draw_bio (ScoutWorld      *self,
          guint            index,
          ScoutWorldProse *prose)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_TEXT, 0);
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldTopic *topic = scout_world_topic_get (row->topics[0]);
  const char *script = scout_world_culture_get_script (row->culture);

  /* Some say nothing at all. */
  if (scout_world_dice_chance (&dice, 0.03))
    return;

  if (script == NULL || scout_world_dice_chance (&dice, 0.4))
    prose->bio[prose->n_bio++] = draw_phrase (topic->openers, &dice);
  if (script != NULL)
    prose->bio[prose->n_bio++] = draw_phrase (scout_world_phrases_get_common (script), &dice);
  else if (scout_world_dice_chance (&dice, 0.6))
    prose->bio[prose->n_bio++] = draw_phrase (topic->extras, &dice);
  if (has_second_topic (row) && scout_world_dice_chance (&dice, 0.7))
    {
      topic = scout_world_topic_get (row->topics[1]);
      prose->bio[prose->n_bio++] = draw_phrase (topic->openers, &dice);
    }
  if (scout_world_dice_chance (&dice, 0.3))
    prose->bio[prose->n_bio++] = draw_phrase (scout_world_phrases_get_common (NULL), &dice);
}

static gboolean
prose_has_caption (const ScoutWorldProse *prose,
                   guint16                phrase)
{
  for (guint i = 0; i < prose->n_captions; i++)
    if (prose->captions[i] == phrase)
      return TRUE;
  return FALSE;
}

static void
draw_captions (ScoutWorld      *self,
               guint            index,
               ScoutWorldProse *prose)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_CAPTIONS, 0);
  const ScoutWorldRow *row = &self->rows[index];
  guint n = 2 + scout_world_dice_below (&dice, SCOUT_WORLD_MAX_CAPTIONS - 1);

  for (guint i = 0; i < n; i++)
    {
      gboolean is_second = has_second_topic (row) && scout_world_dice_chance (&dice, 0.4);
      const ScoutWorldTopic *topic = scout_world_topic_get (row->topics[is_second ? 1 : 0]);
      guint16 phrase = draw_phrase (topic->captions, &dice);

      if (!prose_has_caption (prose, phrase))
        prose->captions[prose->n_captions++] = phrase;
    }
}

void
scout_world_prose_fill (ScoutWorld      *self,
                        guint            index,
                        ScoutWorldProse *prose)
{
  ScoutWorldPhrases captions = { 0, 0 };

  prose->n_bio = 0;
  prose->n_captions = 0;
  if (scout_world_cast_get (index) != NULL)
    {
      ScoutWorldPhrases bio = scout_world_phrases_get_cast (index, &captions);

      for (guint i = 0; i < bio.n; i++)
        prose->bio[prose->n_bio++] = (guint16) (bio.first + i);
    }
  else
    {
      draw_bio (self, index, prose);
    }

  for (guint i = 0; i < captions.n; i++)
    prose->captions[prose->n_captions++] = (guint16) (captions.first + i);
  if (prose->n_captions == 0)
    draw_captions (self, index, prose);
}

static void
keep_prose (ScoutWorld *self,
            guint       index)
{
  scout_world_prose_fill (self, index, &self->prose[index]);
}

const ScoutWorldProse *
scout_world_get_prose (ScoutWorld *self)
{
  if (g_once_init_enter (&self->has_prose))
    {
      self->prose = g_new (ScoutWorldProse, self->n_creators);
      scout_world_crew_run (self, keep_prose);
      g_once_init_leave (&self->has_prose, 1);
    }
  return self->prose;
}

/* Appends as g_strlcat() does, without looking for the end again. */
static char *
append (char       *at,
        char       *end,
        const char *text)
{
  while (*text != '\0' && at < end - 1)
    *at++ = *text++;
  *at = '\0';
  return at;
}

void
scout_world_alias_write (ScoutWorld *self,
                         guint       index,
                         char       *alias,
                         gsize       size)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_TEXT, 1);
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);
  const ScoutWorldTopic *topic = scout_world_topic_get (row->topics[0]);
  const char *given = scout_world_name_get (row->given)->ascii;
  const char *family = scout_world_name_get (row->family)->ascii;
  const char *word = scout_world_phrase_get (draw_phrase (topic->aliases, &dice));
  guint pattern = scout_world_dice_below (&dice, 5);
  char *end = alias + size;
  char *at;

  if (member != NULL)
    {
      append (alias, end, member->alias);
      return;
    }

  /* givenword, given.word, given.family, word.family, given.family.word */
  at = append (alias, end, pattern == 3 ? word : given);
  if (pattern != 0)
    at = append (at, end, ".");
  at = append (at, end, pattern == 2 || pattern == 3 || pattern == 4 ? family : word);
  if (pattern == 4)
    at = append (append (at, end, "."), end, word);
  if (row->alias_numbered)
    g_snprintf (at, (gulong) (end - at), ".%u", index);
}

guint32
scout_world_alias_hash (const char *alias)
{
  guint64 hash = 0;

  for (; *alias != '\0'; alias++)
    hash = (hash ^ (guchar) g_ascii_tolower (*alias)) * G_GUINT64_CONSTANT (0x100000001b3);
  hash = scout_world_mix (hash);
  /* 0 stands for an empty place. */
  return (guint32) (hash >> 32) | 1;
}

void
scout_world_list_partnerships (ScoutWorld *self,
                               guint       index,
                               const char *brands[SCOUT_WORLD_MAX_PARTNERSHIPS + 1])
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_TEXT, 2);
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);
  guint n = 0;

  if (member != NULL)
    {
      g_auto (GStrv) names = g_strsplit (member->brands, "|", SCOUT_WORLD_MAX_PARTNERSHIPS);

      for (; names[n] != NULL; n++)
        brands[n] = g_intern_string (names[n]);
    }
  else
    {
      for (guint i = 0; i < row->n_partnerships; i++)
        {
          const char *kinds = scout_world_topic_get (row->topics[0])->text->brands;
          guint number = scout_world_dice_below (&dice, 6);
          const char *name = scout_world_brand_get (kinds[i % 2], number);
          guint k = 0;

          while (k < n && brands[k] != name && strcmp (brands[k], name) != 0)
            k++;
          if (k == n)
            brands[n++] = name;
        }
    }
  brands[n] = NULL;
}

void
scout_world_list_languages (ScoutWorld *self,
                            guint       index,
                            const char *languages[SCOUT_WORLD_MAX_LANGUAGES + 1])
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_TEXT, 3);
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);
  const char *script = scout_world_culture_get_script (row->culture);
  const char *codes = scout_world_country_get (row->country)->languages;
  guint n = 0;

  if (member != NULL)
    codes = member->languages;
  else if (script != NULL)
    languages[n++] = g_intern_string (script);

  while (*codes != '\0' && n < SCOUT_WORLD_MAX_LANGUAGES)
    {
      char code[3] = { codes[0], codes[1], '\0' };

      /* The first language of a country is spoken by all, the others by some. */
      if ((member != NULL || n == 0 || scout_world_dice_chance (&dice, 0.35))
          && (n == 0 || strcmp (languages[0], code) != 0))
        languages[n++] = g_intern_string (code);
      codes += codes[2] == ' ' ? 3 : 2;
    }
  languages[n] = NULL;
}
