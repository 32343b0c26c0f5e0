/* scout-world.c: the invented creators that the sandbox serves.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Holds the columns and answers for single creators. Who they are is drawn in
 * scout-world-people.c, what they write in scout-world-text.c, their figures in
 * scout-world-insights.c. Constant once made, so for any thread.
 */

#include "config.h"

#include "scout-world.h"

#include "scout-world-cast.h"
#include "scout-world-crew.h"
#include "scout-world-figures.h"
#include "scout-world-private.h"

#include <string.h>

/* Ids lie in a range of 2^34 from here on, scattered so that neighbours do not look alike. */
#define FIRST_ID G_GUINT64_CONSTANT (100040000000000)
#define ID_MASK ((G_GUINT64_CONSTANT (1) << 34) - 1)
#define ID_FACTOR G_GUINT64_CONSTANT (0x16a09e667)

/* Inverse of ID_FACTOR modulo 2^34, by Newton's iteration: each step doubles the correct bits. */
static guint64
invert_id_factor (void)
{
  guint64 inverse = ID_FACTOR;

  for (guint i = 0; i < 6; i++)
    inverse *= 2 - ID_FACTOR * inverse;
  return inverse & ID_MASK;
}

static guint64
get_id_offset (ScoutWorld *self)
{
  return scout_world_mix (self->seed) & ID_MASK;
}

static guint64
make_id (ScoutWorld *self,
         guint       index)
{
  return FIRST_ID + ((index * ID_FACTOR + get_id_offset (self)) & ID_MASK);
}

static gboolean
find_by_id (ScoutWorld *self,
            guint64     id,
            guint      *index)
{
  guint64 found;

  if (id < FIRST_ID || id - FIRST_ID > ID_MASK)
    return FALSE;

  found = ((id - FIRST_ID - get_id_offset (self)) * invert_id_factor ()) & ID_MASK;
  *index = (guint) found;
  return found < self->n_creators;
}

static gboolean
find_by_alias (ScoutWorld *self,
               const char *alias,
               guint      *index)
{
  guint32 hash = scout_world_alias_hash (alias);
  char found[128];

  for (guint i = 0; i < self->n_creators; i++)
    {
      if (self->rows[i].alias_hash != hash)
        continue;
      scout_world_alias_write (self, i, found, sizeof found);
      if (g_ascii_strcasecmp (found, alias) == 0)
        {
          *index = i;
          return TRUE;
        }
    }
  return FALSE;
}

static char *
join_bio (const ScoutWorldProse *prose)
{
  GString *bio = g_string_new (NULL);

  for (guint i = 0; i < prose->n_bio; i++)
    {
      if (i > 0)
        g_string_append_c (bio, ' ');
      g_string_append (bio, scout_world_phrase_get (prose->bio[i]));
    }
  return g_string_free (bio, FALSE);
}

static void
list_categories (const ScoutWorldRow *row,
                 ScoutWorldCreator   *creator)
{
  const ScoutWorldTopic *topic = scout_world_topic_get (row->topics[0]);
  guint left = row->categories;
  guint n = 0;

  /* The commonest of the topic first, as people list themselves. */
  for (guint i = 0; topic->categories[i] >= 0; i++)
    if ((left & (1u << topic->categories[i])) != 0)
      {
        creator->categories[n++] = scout_world_category_get_name ((guint) topic->categories[i]);
        left &= ~(1u << topic->categories[i]);
      }
  for (guint i = 0; i < SCOUT_WORLD_N_CATEGORIES && n < SCOUT_WORLD_MAX_CATEGORIES; i++)
    if ((left & (1u << i)) != 0)
      creator->categories[n++] = scout_world_category_get_name (i);
}

static void
list_interests (const ScoutWorldRow *row,
                ScoutWorldCreator   *creator)
{
  guint n = 0;

  if (!row->has_interests)
    return;

  for (guint k = 0; k < G_N_ELEMENTS (row->topics); k++)
    {
      const ScoutWorldTopic *topic;

      if (row->topics[k] == SCOUT_WORLD_NO_TOPIC)
        continue;
      topic = scout_world_topic_get (row->topics[k]);
      for (guint i = 0; topic->interests[i] >= 0; i++)
        creator->interests[n++] = scout_world_interest_get_name (topic->interests[i]);
    }
}

ScoutWorld *
scout_world_new (guint64    seed,
                 guint      n_creators,
                 GDateTime *today)
{
  ScoutWorld *self;
  GDate date;

  g_return_val_if_fail (n_creators >= 1 && n_creators <= SCOUT_WORLD_MAX_CREATORS, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  self = g_new0 (ScoutWorld, 1);
  g_atomic_ref_count_init (&self->refs);
  self->seed = seed;
  self->n_creators = n_creators;
  self->today = g_date_time_ref (today);
  g_date_set_dmy (&date,
                  (GDateDay) g_date_time_get_day_of_month (today),
                  (GDateMonth) g_date_time_get_month (today),
                  (GDateYear) g_date_time_get_year (today));
  self->today_number = g_date_get_julian (&date);
  self->rows = g_new0 (ScoutWorldRow, n_creators);
  scout_world_people_fill (self);
  return self;
}

void
scout_world_prepare (ScoutWorld *self)
{
  g_return_if_fail (self != NULL);

  if (!scout_world_is_large (self))
    return;

  scout_world_get_prose (self);
  scout_world_get_figures (self);
}

ScoutWorld *
scout_world_ref (ScoutWorld *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
scout_world_unref (ScoutWorld *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_date_time_unref (self->today);
  g_free (self->figures);
  g_free (self->prose);
  g_free (self->rows);
  g_free (self);
}

guint
scout_world_get_n_creators (ScoutWorld *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_creators;
}

guint64
scout_world_get_seed (ScoutWorld *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->seed;
}

GDateTime *
scout_world_get_today (ScoutWorld *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->today;
}

void
scout_world_get_creator (ScoutWorld        *self,
                         guint              index,
                         ScoutWorldCreator *creator)
{
  const ScoutWorldRow *row;
  const ScoutWorldMember *member;
  ScoutWorldProse prose;
  char alias[128];

  g_return_if_fail (self != NULL);
  g_return_if_fail (index < self->n_creators);
  g_return_if_fail (creator != NULL);

  memset (creator, 0, sizeof *creator);
  row = &self->rows[index];
  member = scout_world_cast_get (index);
  scout_world_prose_fill (self, index, &prose);
  scout_world_alias_write (self, index, alias, sizeof alias);

  creator->index = index;
  creator->state = (ScoutWorldState) row->state;
  creator->creator_id = g_strdup_printf ("%" G_GUINT64_FORMAT, make_id (self, index));
  creator->alias = g_strdup (alias);
  if (member != NULL)
    creator->display_name = g_strdup (member->name);
  else
    creator->display_name = scout_world_name_join (row->culture, row->given, row->family);
  creator->bio = join_bio (&prose);
  creator->profile_url = g_strconcat ("https://www.facebook.com/", alias, NULL);
  if (row->has_email)
    creator->email = g_strconcat (alias, "@creators.example", NULL);
  creator->portrait_id = g_strdup_printf ("portrait-%u", index);
  if (row->has_cover)
    creator->cover_id = g_strdup_printf ("cover-%u", index);
  creator->follower_count = row->followers;
  if (row->shares_gender)
    creator->gender = row->gender == SCOUT_WORLD_WOMAN ? "female" : "male";
  if (row->age != SCOUT_WORLD_NO_AGE)
    creator->age_bucket = scout_world_get_age_name (row->age);
  creator->country = scout_world_country_get (row->country)->code;
  list_categories (row, creator);
  list_interests (row, creator);
  scout_world_list_languages (self, index, creator->languages);
  scout_world_list_partnerships (self, index, creator->past_partnerships);
}

void
scout_world_creator_clear (ScoutWorldCreator *creator)
{
  g_return_if_fail (creator != NULL);

  g_free (creator->creator_id);
  g_free (creator->alias);
  g_free (creator->display_name);
  g_free (creator->bio);
  g_free (creator->profile_url);
  g_free (creator->email);
  g_free (creator->portrait_id);
  g_free (creator->cover_id);
  memset (creator, 0, sizeof *creator);
}

char **
scout_world_dup_captions (ScoutWorld *self,
                          guint       index)
{
  ScoutWorldProse prose;
  char **captions;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->n_creators, NULL);

  scout_world_prose_fill (self, index, &prose);
  captions = g_new0 (char *, prose.n_captions + 1);
  for (guint i = 0; i < prose.n_captions; i++)
    captions[i] = g_strdup (scout_world_phrase_get (prose.captions[i]));
  return captions;
}

gboolean
scout_world_find (ScoutWorld *self,
                  const char *id_or_alias,
                  guint      *index)
{
  guint64 id;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id_or_alias != NULL, FALSE);
  g_return_val_if_fail (index != NULL, FALSE);

  if (strlen (id_or_alias) == 15
      && g_ascii_string_to_unsigned (id_or_alias, 10, 0, G_MAXUINT64, &id, NULL))
    return find_by_id (self, id, index);
  return find_by_alias (self, id_or_alias, index);
}
