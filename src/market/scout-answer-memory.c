/* scout-answer-memory.c: the newest answers of a marketplace, for a while.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The newest is the head of the queue, and what is too old is at its tail. Looking an answer up
 * does not make it newer. A page of posts takes more room than all that is told of a creator
 * otherwise, and costs one call of a dozen: where room is short, what is large goes first. */

#include "config.h"

#include "scout-answer-memory.h"

/* One answer takes at most this part of the room. */
#define SMALLEST_PART 4

/*
 * Kept:
 * @question: (owned)
 * @subject: (owned): whom it is about
 * @answer: (owned)
 * @size: about how many bytes
 * @kept_at: microseconds since 1970
 */
typedef struct
{
  char *question;
  char *subject;
  const ScoutAnswerKind *kind;
  gpointer answer;
  gsize size;
  gint64 kept_at;
} Kept;

struct _ScoutAnswerMemory
{
  ScoutClock *clock;     /* (owned) */
  GQueue answers;        /* (owned) (element-type Kept) */
  GHashTable *questions; /* (owned): links of the queue by the question, which they hold */
  gsize size;
};

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  kept->kind->free (kept->answer);
  g_free (kept->question);
  g_free (kept->subject);
  g_free (kept);
}

static void
drop (ScoutAnswerMemory *self,
      GList             *link)
{
  Kept *kept = link->data;

  self->size -= kept->size;
  g_hash_table_remove (self->questions, kept->question);
  g_queue_delete_link (&self->answers, link);
  kept_free (kept);
}

static gboolean
is_new_enough (ScoutAnswerMemory *self,
               const Kept        *kept)
{
  gint64 age = scout_clock_get_real_time (self->clock) - kept->kept_at;

  /* A clock that was put back says nothing. */
  return age >= 0 && age < SCOUT_ANSWER_MEMORY_PATIENCE;
}

static void
drop_old (ScoutAnswerMemory *self)
{
  while (self->answers.tail != NULL && !is_new_enough (self, self->answers.tail->data))
    drop (self, self->answers.tail);
}

/* Returns the oldest of the largest, sizes told apart by powers of two, but for the newest. */
static GList *
find_dearest (ScoutAnswerMemory *self)
{
  GList *dearest = self->answers.tail;

  for (GList *link = self->answers.tail; link != self->answers.head; link = link->prev)
    {
      if (g_bit_storage (((Kept *) link->data)->size)
          > g_bit_storage (((Kept *) dearest->data)->size))
        dearest = link;
    }

  return dearest;
}

/* The newest alone is never too much. */
static void
make_room (ScoutAnswerMemory *self)
{
  while (self->answers.length > SCOUT_ANSWER_MEMORY_MOST)
    drop (self, self->answers.tail);
  while (self->size > SCOUT_ANSWER_MEMORY_MOST_BYTES)
    drop (self, find_dearest (self));
}

ScoutAnswerMemory *
scout_answer_memory_new (ScoutClock *clock)
{
  ScoutAnswerMemory *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  self = g_new0 (ScoutAnswerMemory, 1);
  self->clock = g_object_ref (clock);
  g_queue_init (&self->answers);
  self->questions = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

void
scout_answer_memory_free (ScoutAnswerMemory *self)
{
  if (self == NULL)
    return;

  scout_answer_memory_forget (self, NULL);
  g_clear_pointer (&self->questions, g_hash_table_unref);
  g_clear_object (&self->clock);
  g_free (self);
}

void
scout_answer_memory_keep (ScoutAnswerMemory     *self,
                          const char            *question,
                          const char            *subject,
                          const ScoutAnswerKind *kind,
                          gpointer               answer)
{
  GList *before = NULL;
  Kept *kept = NULL;
  gsize size = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (question != NULL);
  g_return_if_fail (subject != NULL);
  g_return_if_fail (kind != NULL);
  g_return_if_fail (answer != NULL);

  before = g_hash_table_lookup (self->questions, question);
  if (before != NULL)
    drop (self, before);
  size = kind->measure (answer);
  if (size > SCOUT_ANSWER_MEMORY_MOST_BYTES / SMALLEST_PART || !kind->is_whole (answer))
    return;

  kept = g_new0 (Kept, 1);
  kept->question = g_strdup (question);
  kept->subject = g_strdup (subject);
  kept->kind = kind;
  kept->answer = kind->share (answer);
  kept->size = size;
  kept->kept_at = scout_clock_get_real_time (self->clock);
  g_queue_push_head (&self->answers, kept);
  g_hash_table_insert (self->questions, kept->question, self->answers.head);
  self->size += size;
  drop_old (self);
  make_room (self);
}

gpointer
scout_answer_memory_look_up (ScoutAnswerMemory *self,
                             const char        *question)
{
  GList *link = NULL;
  const Kept *kept = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  drop_old (self);
  link = g_hash_table_lookup (self->questions, question);
  if (link == NULL)
    return NULL;

  kept = link->data;

  return is_new_enough (self, kept) ? kept->kind->share (kept->answer) : NULL;
}

void
scout_answer_memory_forget (ScoutAnswerMemory *self,
                            const char        *subject)
{
  g_return_if_fail (self != NULL);

  for (GList *link = self->answers.head, *next = NULL; link != NULL; link = next)
    {
      const Kept *kept = link->data;

      next = link->next;
      if (subject == NULL || g_str_equal (kept->subject, subject))
        drop (self, link);
    }
}

guint
scout_answer_memory_get_n_answers (ScoutAnswerMemory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->answers.length;
}

gsize
scout_answer_memory_get_size (ScoutAnswerMemory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->size;
}
