/* scout-answer-memory.h: the newest answers of a marketplace, for a while.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-answer-kind.h"
#include "scout-clock.h"

G_BEGIN_DECLS

/* For how long an answer stands for its question, in microseconds. */
#define SCOUT_ANSWER_MEMORY_PATIENCE (5 * G_TIME_SPAN_MINUTE)
/* Answers that are remembered, and about how many bytes of all of them together. */
#define SCOUT_ANSWER_MEMORY_MOST 256
#define SCOUT_ANSWER_MEMORY_MOST_BYTES ((gsize) 512 * 1024)

/**
 * ScoutAnswerMemory:
 *
 * Answers by their question, and by whom they are about. For the thread of the main context.
 */
typedef struct _ScoutAnswerMemory ScoutAnswerMemory;

/**
 * scout_answer_memory_new:
 * @clock: tells how old answers are
 *
 * Returns: (transfer full): a memory of nothing
 */
ScoutAnswerMemory *scout_answer_memory_new (ScoutClock *clock);

/**
 * scout_answer_memory_free:
 * @self: (transfer full) (nullable): a memory
 *
 * Frees it, and what nobody else has.
 */
void scout_answer_memory_free (ScoutAnswerMemory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutAnswerMemory, scout_answer_memory_free)

/**
 * scout_answer_memory_keep:
 * @self: a memory
 * @question: the question, in words that no other question has
 * @subject: id of whom it is about
 * @kind: what kind of answer it is
 * @answer: the answer, which has just come
 *
 * Remembers a whole answer in the place of an older one; one of which a part is missing is not
 * remembered, nor is one that would take much of the room. Of too many the oldest goes; where room
 * is short, the oldest of the largest.
 */
void scout_answer_memory_keep (ScoutAnswerMemory     *self,
                               const char            *question,
                               const char            *subject,
                               const ScoutAnswerKind *kind,
                               gpointer               answer);

/**
 * scout_answer_memory_look_up:
 * @self: a memory
 * @question: the question, in the same words
 *
 * Returns: (transfer full) (nullable): the answer; %NULL if there is none, or none so new
 */
gpointer scout_answer_memory_look_up (ScoutAnswerMemory *self,
                                      const char        *question);

/**
 * scout_answer_memory_forget:
 * @self: a memory
 * @subject: (nullable): id of whom to forget everything of; %NULL for all
 *
 * Lets go of answers.
 */
void scout_answer_memory_forget (ScoutAnswerMemory *self,
                                 const char        *subject);

/**
 * scout_answer_memory_get_n_answers:
 * @self: a memory
 *
 * Returns: how many answers there are, at most %SCOUT_ANSWER_MEMORY_MOST
 */
guint scout_answer_memory_get_n_answers (ScoutAnswerMemory *self);

/**
 * scout_answer_memory_get_size:
 * @self: a memory
 *
 * Returns: about how many bytes they take, at most %SCOUT_ANSWER_MEMORY_MOST_BYTES
 */
gsize scout_answer_memory_get_size (ScoutAnswerMemory *self);

G_END_DECLS
